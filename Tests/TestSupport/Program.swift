// Where the program is that tests run.

import Foundation

/// The program that was built beside the tests.
package enum Program {
  package static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = tests.deletingLastPathComponent()
    // On macOS the tests are a bundle below the folder of products.
    while folder.path != "/" {
      let program = folder.appending(path: "escapelint").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
        return program
      }
      folder.deleteLastPathComponent()
    }
    return ""
  }()
}
