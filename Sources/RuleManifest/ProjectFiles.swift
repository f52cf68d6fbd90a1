// The files of the project that the generator reads and writes.
//
// All paths are relative to the root and sorted, so that what is generated does not depend on the file
// system.

import Foundation

/// The project's folder.
struct ProjectFiles {
  let root: String

  /// The paths of all files below `folder`, hidden ones left out; empty if there is no such folder.
  func paths(below folder: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return all.filter(isVisibleFile(in: folder)).map { "\(folder)/\($0)" }.sorted()
  }

  private func isVisibleFile(in folder: String) -> (String) -> Bool {
    { path in
      var isFolder: ObjCBool = false
      let full = "\(root)/\(folder)/\(path)"
      let isThere = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  func read(_ path: String) throws(ManifestError) -> String {
    guard let text = readIfPresent(path) else { throw .unreadable(path: path) }
    return text
  }

  /// The text of a file, or nil if there is none that is UTF-8.
  func readIfPresent(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(root)/\(path)").flatMap { String(validating: $0, as: UTF8.self) }
  }

  func write(_ text: String, to path: String) throws(ManifestError) {
    let file = URL(fileURLWithPath: "\(root)/\(path)")
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch {
      throw .unwritable(path: path)
    }
  }

  func remove(_ path: String) throws(ManifestError) {
    do {
      try FileManager.default.removeItem(atPath: "\(root)/\(path)")
    } catch {
      throw .unwritable(path: path)
    }
  }
}
