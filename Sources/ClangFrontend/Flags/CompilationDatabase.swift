// compile_commands.json: with which arguments each file is built.
//
// Files are known by their path without links, so that a database which spells them otherwise still fits. A
// file that is built more than once is analysed as in its first entry.

import SourceText
import Workspace

/// Why a database cannot be used at all.
package enum CompilationDatabaseError: Error, Equatable {
  case unreadable(path: String, reason: String)
  case invalid(path: String, line: Int, column: Int, reason: String)

  package var text: String {
    switch self {
    case .unreadable(let path, let reason): "compile database '\(path)' cannot be read: \(reason)"
    case .invalid(let path, let line, let column, let reason):
      "compile database '\(path)' is not valid at \(line):\(column): \(reason)"
    }
  }
}

/// The entries of one database.
package struct CompilationDatabase: Sendable {
  /// How one file is built.
  package struct Entry: Sendable, Equatable {
    /// Absolute; relative arguments begin here.
    package let directory: String
    /// The compiler first, as the database has it.
    package let arguments: [String]
  }

  /// The absolute path of the database.
  package let path: String
  /// By absolute path without links.
  package private(set) var entries: [String: Entry] = [:]
  /// Files that the database names and that are gone, in its order.
  package private(set) var missing: [String] = []
  /// Further entries of files that have one already.
  package private(set) var duplicateCount = 0
  /// Entries that name no file or no arguments.
  package private(set) var incompleteCount = 0

  package static let fileName = "compile_commands.json"
  private static let largest = 1 << 30

  package init(path: String) throws(CompilationDatabaseError) {
    let bytes: [UInt8]
    do throws(ReadProblem) { bytes = try readText(at: path, limit: Self.largest) } catch {
      throw .unreadable(path: path, reason: error.words)
    }
    try self.init(path: path, text: bytes)
  }

  package init(path: String, text: [UInt8]) throws(CompilationDatabaseError) {
    self.path = path
    var folders = RealFolders()
    do throws(JSONProblem) {
      var json = JSONReader(text)
      try json.array { json throws(JSONProblem) in take(try RawEntry(&json), &folders) }
      try json.finish()
    } catch {
      let lines = LineIndex(text)
      let offset = UInt32(clamping: error.offset)
      throw .invalid(
        path: path, line: lines.line(at: offset), column: lines.utf8Column(at: offset), reason: error.reason)
    }
  }

  private mutating func take(_ raw: RawEntry, _ folders: inout RealFolders) {
    guard let file = raw.file, let arguments = raw.arguments, !arguments.isEmpty else {
      incompleteCount += 1
      return
    }
    let directory = PathNames.absolute(raw.directory ?? ".", in: PathNames.folder(path))
    let written = PathNames.absolute(file, in: directory)
    guard let real = folders.realFile(written) else {
      missing.append(written)
      return
    }
    if entries[real] != nil {
      duplicateCount += 1
    } else {
      entries[real] = Entry(directory: directory, arguments: arguments)
    }
  }
}

extension ReadProblem {
  /// Why a file that is no input cannot be used.
  fileprivate var words: String {
    switch self {
    case .unreadable(let reason): reason
    case .tooLarge(let bytes, _): "\(bytes >> 20) MiB are too much"
    case .notUTF8(let offset): "byte \(offset) is not valid UTF-8"
    case .holdsNUL(let offset): "byte \(offset) is NUL"
    case .generated: "it is generated"
    }
  }
}

/// An entry as it stands in the file. `arguments` beats `command`, as the format's description has it.
private struct RawEntry {
  var file: String?
  var directory: String?
  var arguments: [String]?

  init(_ json: inout JSONReader) throws(JSONProblem) {
    var command: String?
    try json.object { key, json throws(JSONProblem) in
      switch key {
      case "file": file = try json.string()
      case "directory": directory = try json.string()
      case "command": command = try json.string()
      case "arguments":
        var list: [String] = []
        try json.array { json throws(JSONProblem) in list.append(try json.string()) }
        arguments = list
      default: try json.skip()
      }
    }
    if arguments == nil { arguments = command.map { CommandLineText.arguments($0) } }
  }
}

/// Paths without links; each folder is looked up once.
private struct RealFolders {
  private var known: [String: String?] = [:]

  /// Nil if no file is there.
  mutating func realFile(_ path: String) -> String? {
    let folder = PathNames.folder(path)
    let real: String?
    if let old = known[folder] {
      real = old
    } else {
      real = FileSystem.realPath(folder)
      known[folder] = real
    }
    guard let real else { return nil }
    // The file itself may be a link as well.
    return FileSystem.realPath(PathNames.join(real, PathNames.name(path))).flatMap { isFile($0) ? $0 : nil }
  }
}
