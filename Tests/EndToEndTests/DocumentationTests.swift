// What the documents show must be true of the program.

import Foundation
import TestSupport
import Testing

@Suite struct DocumentationTests {
  static let blocks = (try? ProjectFiles.documents().flatMap { try CodeBlock.all(in: $0) }) ?? []

  /// Blocks whose first line names the configuration file.
  static let configurations = blocks.filter { $0.language == "yaml" && $0.text.hasPrefix("# .escapelint.yml") }

  /// Command lines that begin with the program's name.
  static let commands = blocks.filter { $0.language == "sh" }.flatMap { block in
    block.text.split(separator: "\n").filter { $0.hasPrefix("escapelint ") }.map { (block.description, String($0)) }
  }

  @Test func `there are configurations and commands to check`() {
    #expect(Self.configurations.count >= 2)
    #expect(Self.commands.count >= 10)
  }

  @Test(arguments: configurations)
  func `configurations in documents are valid`(_ block: CodeBlock) throws {
    let folder = try Folder([".escapelint.yml": block.text])
    let run = try folder.run(["config", "verify"])
    #expect(run.status == 0, "\(block): \(run.error)")
  }

  @Test func `the page on configuration shows every key`() throws {
    let block = try #require(Self.configurations.first { $0.file == "docs/configuration.md" })
    let schema = try Folder([:]).run(["config", "schema"]).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    for key in try #require(object["properties"] as? [String: Any]).keys {
      #expect(block.text.contains("\n\(key):") || block.text.contains("\n# \(key):"), "\(key)")
    }
  }

  @Test func `the configuration of this project is valid`() throws {
    let folder = try Folder([".escapelint.yml": try ProjectFiles.text(".escapelint.yml")])
    #expect(try folder.run(["config", "verify"]).output == ".escapelint.yml: valid\n")
  }

  /// Each command runs in a small project, through the shell, as it stands in the document.
  @Test(arguments: commands)
  func `commands in documents run`(_ place: String, _ command: String) throws {
    let source = "func add(_ a: Int, _ b: Int) -> Int { a + b }\n"
    let paths = ["Sources/App/Main.swift", "Sources/App/Server.swift", "Tests/AppTests/AppTests.swift", "files.txt"]
    var files = Dictionary(uniqueKeysWithValues: paths.map { ($0, $0.hasSuffix(".txt") ? paths[0] : source) })
    // `config init` does not replace a file; all others want one.
    if !command.contains("config init") { files[".escapelint.yml"] = "profile: default\n" }
    files["escapelint.baseline"] = "# Nothing.\n"
    let folder = try Folder(files)
    let path = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path + ":/usr/bin:/bin"
    let run = try folder.shell(command, environment: ["PATH": path])
    #expect(run.status == 0, "\(place): \(command)\n\(run.error)")
  }

  @Test(arguments: (try? ProjectFiles.documents()) ?? [])
  func `links to files lead somewhere`(_ document: String) throws {
    let folder = ProjectFiles.root.appending(path: document).deletingLastPathComponent()
    for match in try ProjectFiles.text(document).matches(of: /\]\(([^)\s#]+)(#[^)]*)?\)/) {
      let target = String(match.1)
      if target.contains("://") { continue }
      let path = folder.appending(path: target).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: path), "\(document): \(target)")
    }
  }
}
