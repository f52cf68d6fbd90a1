// Texts in a temporary folder, and the units that worker processes make of them.

import ClangFrontend
import Foundation
import TestSupport

/// Every libclang of this machine: what is seen must not depend on the version.
let libraries: [ClangLibrary] = ClangLibrary.all(environment: { _ in nil }).compactMap { try? $0.library.get() }

struct ExtractedSource {
  private let tree: TemporaryTree
  let names: [String]

  /// Files under analysis by name; `foreign` ones lie beside them and are not.
  init(_ files: [String: String], foreign: [String: String] = [:]) throws {
    tree = try TemporaryTree(files.merging(foreign) { own, _ in own }, isRepository: false)
    names = files.keys.sorted()
  }

  func path(_ name: String) -> String { tree.root + "/" + name }

  func pool(
    _ library: ClangLibrary, timeLimit: Duration = .seconds(60), memoryLimit: UInt64 = 1 << 30,
    willAsk: (@Sendable (ClangRequest, Int32) -> Void)? = nil
  ) -> ClangWorkerPool {
    ClangWorkerPool(
      executable: Program.path, library: library.path, analysed: names.map(path), timeLimit: timeLimit,
      memoryLimit: memoryLimit, willAsk: willAsk)
  }

  func request(_ name: String) -> ClangRequest {
    ClangRequest(file: path(name), flags: [name.hasSuffix(".c") ? "-std=gnu11" : "-std=c++20"])
  }

  /// The unit of one text.
  static func unit(_ name: String, _ text: String, _ library: ClangLibrary) throws -> ClangUnit {
    let source = try ExtractedSource([name: text])
    let outcome = source.pool(library).outcome(of: source.request(name))
    guard case .unit(let unit) = outcome else { throw NoUnit(outcome: "\(outcome)") }
    return unit
  }

  struct NoUnit: Error {
    var outcome: String
  }
}

extension ClangUnit {
  func lines(_ library: ClangLibrary) -> [String] { ClangUnitDump(self, library: library).nodeLines }

  /// Lines without indentation.
  func flatLines(_ library: ClangLibrary) -> [String] {
    lines(library).map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The line of the declaration with this qualified name.
  func declaration(_ name: String, _ library: ClangLibrary) -> String {
    ClangUnitDump(self, library: library).declarationLines.first { $0.contains(" \(name) ") || $0.hasSuffix(" \(name)") }
      ?? ""
  }
}
