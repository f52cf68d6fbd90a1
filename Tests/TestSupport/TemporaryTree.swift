// A folder of files that lives as long as one test.

import Foundation
import Workspace

/// Makes files, folders and links below a fresh temporary folder, and removes all of it at the end.
package final class TemporaryTree {
  /// Absolute and without links.
  package let root: String

  /// Makes a file for each name; names that end in `/` become folders.
  package init(_ files: [String: String] = [:], isRepository: Bool = true) throws {
    let name = NSTemporaryDirectory() + "/escapelint-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    root = FileSystem.realPath(name) ?? name
    if isRepository { try add(".git/") }
    for (name, text) in files { try add(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  package func add(_ name: String, _ text: String = "") throws { try add(name, bytes: Array(text.utf8)) }

  package func add(_ name: String, bytes: [UInt8]) throws {
    let path = root + "/" + name
    let folder = name.hasSuffix("/") ? path : PathNames.folder(path)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !name.hasSuffix("/") { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
  }

  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createDirectory(
      atPath: PathNames.folder(root + "/" + name), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: root + "/" + name, withDestinationPath: target)
  }
}
