// The example at the head of the README: what it shows is what the program prints.

import Testing

@Suite struct ReadmeTests {
  @Test func `the example shows what the program prints`() throws {
    let blocks = try CodeBlock.all(in: "README.md")
    let source = try #require(blocks.first { $0.language == "swift" }).text
    let shown = try #require(blocks.first { $0.language == "text" }).text
    let folder = try Folder(["Sources/App/Server.swift": source])
    let run = try folder.run(["Sources/"])
    #expect(run.status == 1)
    #expect("$ escapelint Sources/\n" + run.output + run.error == shown, "\(run.output)\(run.error)")
    let fact = try #require(try CodeBlock.all(in: "docs/output-formats.md").first { $0.text.hasPrefix("{\"file\"") })
    #expect(try folder.run(["facts"]).output.hasPrefix(fact.text))
  }
}
