import Diagnostics
import Foundation
import RuleManifest
import SourceText
import Testing

@Suite struct GeneratedFilesTests {
  @Test func `the registry lists rules that have a source file`() throws {
    let rule = try RuleDocument.parse(sampleDocument, path: "rules/closure/closure-in-loop/rule.md")
    let listed = RuleSources.registry([rule], sourceFiles: ["Sources/Rules/Closure/ClosureInLoop.swift"])
    #expect(listed.contains("[any Rule.Type] = [\n    ClosureInLoop.self,\n  ]"))
    let empty = RuleSources.registry([rule], sourceFiles: ["Sources/Rules/Closure/ClosureInLoops.swift"])
    #expect(empty.contains("[any Rule.Type] = [\n  ]"))
  }

  @Test func `texts that hold quotes and fences are quoted with more`() {
    let text = RuleSources.modelTexts([("swift/b.model", "x"), ("swift/a.model", "a \"\"\"## \\#(b)")])
    #expect(text.contains("###\"\"\"\na \"\"\"## \\#(b)\n\"\"\"###"))
    #expect(text.contains("(\"swift/a.model\", text0),\n    (\"swift/b.model\", text1)"))
  }

  @Test func `a page shows metadata, options, limits and how to suppress`() throws {
    let rule = try RuleDocument.parse(sampleDocument, path: "rules/closure/closure-in-loop/rule.md")
    let page = RulePages.page(rule, limits: [KnownLimit(kind: .miss, remark: "unions")])
    let expected = [
      "| Languages | Swift, C++ |", "[CWE-416](https://cwe.mitre.org/data/definitions/416.html)",
      "| `minimum-bytes` | integer | `-64` | Smaller captures are not reported. |", "- Missed: unions\n",
      "  closure-in-loop:\n    severity: warning\n    minimum-bytes: -64\n",
      "// escapelint:ignore closure-in-loop -- ",
    ]
    for part in expected { #expect(page.contains(part), "\(part)") }
  }

  @Test func `the generated files of this project are up to date`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    let generated = try GeneratedFiles(root: root)
    #expect(generated.rules.contains { $0.id == "unused-suppression" })
    // The registry can only stand beside the protocol of rules.
    let registry = "Sources/Rules/Generated/RuleRegistry.swift"
    let hasRules = FileManager.default.fileExists(atPath: "\(root)/\(registry)")
    #expect(generated.outOfDate().filter { hasRules || $0 != registry } == [])
  }

  @Test func `writing brings files up to date and removes pages of rules that are gone`() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "escapelint-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    func put(_ text: String, _ path: String) throws {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try put(sampleDocument, "rules/closure/closure-in-loop/rule.md")
    let fixture = "rules/closure/closure-in-loop/fixtures/a.swift"
    try put("f()  // known-false: closure-in-loop (runs once)\n", fixture)
    try put("note", "docs/rules/notes.md")
    let pages = ["docs/rules/README.md", "docs/rules/closure-in-loop.md"]
    let sources = [
      "Sources/LibraryModels/Generated/ModelTexts.swift", "Sources/Rules/Generated/RuleCatalog.swift",
      "Sources/Rules/Generated/RuleRegistry.swift",
    ]
    #expect(try GeneratedFiles(root: root.path).write() == (sources + pages).sorted())
    #expect(try GeneratedFiles(root: root.path).outOfDate() == [])
    let page = try String(contentsOf: root.appending(path: pages[1]), encoding: .utf8)
    #expect(page.contains("- Reported wrongly: runs once\n"))

    try FileManager.default.removeItem(at: root.appending(path: "rules/closure"))
    #expect(try GeneratedFiles(root: root.path).write() == [sources[1], pages[0], pages[1]].sorted())
    #expect(FileManager.default.fileExists(atPath: root.appending(path: "docs/rules/notes.md").path))
  }
}
