// The hidden subcommands of the program that end in this frontend.
//
// They are no part of what users are promised, so the command line does not list them.

internal import CLibclang
internal import Threading

/// What the arguments of the process ask of this frontend.
package enum ClangCommand {
  /// `__clang-dump [--libclang PATH] FILE [FILES...] -- FLAGS`: a unit as text; further files are analysed with it.
  case dump(library: String?, files: [String], flags: [String])

  /// `arguments` are those of the process without its name; `nil` if they are meant for the command line.
  package init?(_ arguments: [String]) {
    guard arguments.first == "__clang-dump" else { return nil }
    var files = Array(arguments.dropFirst())
    var flags: [String] = []
    if let end = files.firstIndex(of: "--") {
      flags = Array(files[(end + 1)...])
      files = Array(files[..<end])
    }
    var library: String?
    if files.first == "--libclang", files.count > 1 {
      library = files[1]
      files.removeFirst(2)
    }
    self = .dump(library: library, files: files, flags: flags)
  }

  /// The text to print, or what went wrong.
  package func run() -> Result<String, ClangCommandFailure> {
    switch self {
    case .dump(let library, let files, let flags):
      onLargeStack { Self.dump(library: library, files: files, flags: flags) }
    }
  }

  private static func dump(
    library: String?, files: [String], flags: [String]
  ) -> Result<String, ClangCommandFailure> {
    guard let file = files.first else { return .failure(ClangCommandFailure(message: "no file")) }
    do {
      let clang = try OpenedClang(path: library ?? "/usr/lib/llvm-14/lib/libclang.so.1").table
      let unit = try ClangExtraction.unit(of: file, flags: flags, analysed: AnalysedFiles(files), clang: clang)
      return .success(ClangUnitDump(unit) { ClangKinds.name($0, clang) }.text)
    } catch {
      return .failure(ClangCommandFailure(message: "\(error)"))
    }
  }
}

package struct ClangCommandFailure: Error {
  package var message: String
}

/// A library that was opened.
struct OpenedClang {
  let table: ELClang

  init(path: String) throws(ClangCommandFailure) {
    let table = UnsafeMutablePointer<ELClang>.allocate(capacity: 1)
    defer { table.deallocate() }
    var message = [CChar](repeating: 0, count: 1000)
    guard el_clang_open(path, table, &message, message.count) == 1 else {
      throw ClangCommandFailure(message: String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    self.table = table.pointee
  }
}

extension ClangKinds {
  static func name(_ kind: UInt16, _ clang: ELClang) -> String {
    guard let cursorKind = ELCursorKind(rawValue: UInt32(kind)) else { return "\(kind)" }
    let spelling = clang.getCursorKindSpelling(cursorKind)
    defer { clang.disposeString(spelling) }
    return clang.getCString(spelling).map { String(cString: $0) } ?? "\(kind)"
  }
}
