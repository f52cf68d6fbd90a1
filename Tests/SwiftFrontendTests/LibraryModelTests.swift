// The library models as the frontend sees them: whatever made them, they must be Swift that it understands, and
// small enough to read at each start.

import Foundation
import FrontendKit
import NeutralAST
import SourceText
import SwiftFrontend
import Testing

@Suite struct LibraryModelTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "rules/models/swift")

  private static let models: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".swiftdecl") }.sorted() ?? []

  @Test func standardModelsAreThere() {
    for name in ["Swift", "_Concurrency", "_StringProcessing", "Foundation", "Dispatch"] {
      #expect(Self.models.contains("\(name).swiftdecl"))
    }
  }

  @Test(arguments: models) func parses(model: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: model))
    var names = NameCache(Interner())
    let file = SourceFile(id: FileID(raw: 0), path: model, language: .swift, bytes: Array(bytes))
    let lowered = SwiftFrontend().lower(file, names: &names)
    #expect(lowered.problems.isEmpty)
  }

  @Test(arguments: models) func staysSmall(model: String) throws {
    let budget = ["Swift.swiftdecl": 260_000, "Foundation.swiftdecl": 220_000][model] ?? 70_000
    let size = try Data(contentsOf: Self.folder.appending(path: model)).count
    #expect(size <= budget)
  }

  @Test(arguments: [
    ("Swift", "@_layout(16, 8, trivial: false) @frozen struct String:"),
    ("Swift", "@_layout(8, 8, trivial: false) @frozen struct Array<Element>:"),
    ("Swift", "@frozen enum Optional<Wrapped>:"),
    ("Foundation", "@_layout(16, 1, trivial: true) struct UUID:"),
    ("Foundation", "@_layout(16, 8, trivial: false) @frozen struct Data:"),
    ("_Concurrency", "@_layout(8, 8, trivial: false) @frozen struct Task<Success, Failure>:"),
  ])
  func layoutsAreTold(module: String, head: String) throws {
    let url = Self.folder.appending(path: "\(module).swiftdecl")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains("\n" + head))
  }
}
