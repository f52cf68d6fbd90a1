// A folder of files that lives as long as one test.

import Foundation
import SourceText

import Workspace

/// Makes files, folders and links below a fresh temporary folder, and removes all of it at the end.
final class TemporaryTree {
  /// Absolute and without links.
  let root: String

  /// Makes a file for each name; names that end in `/` become folders.
  init(_ files: [String: String] = [:], isRepository: Bool = true) throws {
    let name = NSTemporaryDirectory() + "/escapelint-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
    root = FileSystem.realPath(name) ?? name
    if isRepository { try add(".git/") }
    for (name, text) in files { try add(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func add(_ name: String, _ text: String = "") throws { try add(name, bytes: Array(text.utf8)) }

  func add(_ name: String, bytes: [UInt8]) throws {
    let path = root + "/" + name
    let folder = name.hasSuffix("/") ? path : PathNames.folder(path)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !name.hasSuffix("/") { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createDirectory(
      atPath: PathNames.folder(root + "/" + name), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: root + "/" + name, withDestinationPath: target)
  }

  /// What a search in this folder finds.
  func discover(_ paths: [String] = ["."], _ adjust: (inout InputQuery) -> Void = { _ in }) -> Discovery {
    var query = InputQuery(paths: paths, languages: [.swift, .c])
    query.workingDirectory = root
    adjust(&query)
    return Workspace.discover(query)
  }

  func found(_ paths: [String] = ["."], _ adjust: (inout InputQuery) -> Void = { _ in }) -> [String] {
    discover(paths, adjust).inputs.map(\.displayPath)
  }
}
