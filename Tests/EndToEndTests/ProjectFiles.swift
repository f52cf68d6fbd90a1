// The files of this project that users meet besides the program: hooks, workflow, documents.

import Foundation

enum ProjectFiles {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// README.md and the pages of `docs`, without the generated ones.
  static func documents() throws -> [String] {
    let folder = root.appending(path: "docs")
    let pages = try FileManager.default.subpathsOfDirectory(atPath: folder.path).map { "docs/" + $0 }
    let own = pages.filter { $0.hasSuffix(".md") && !$0.hasPrefix("docs/rules/") }
    return (["README.md", "CONTRIBUTING.md", "rules/README.md"] + own).sorted()
  }
}

/// A block between fences in a Markdown file.
struct CodeBlock: CustomStringConvertible {
  var file: String
  var line: Int
  var language: String
  var text: String

  var description: String { "\(file):\(line)" }

  static func all(in file: String) throws -> [CodeBlock] {
    var blocks: [CodeBlock] = []
    var open: CodeBlock?
    for (i, line) in try ProjectFiles.text(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if var block = open {
        if line.hasPrefix("```") {
          blocks.append(block)
          open = nil
        } else {
          block.text += line + "\n"
          open = block
        }
      } else if line.hasPrefix("```") {
        open = CodeBlock(file: file, line: i + 2, language: String(line.dropFirst(3)), text: "")
      }
    }
    return blocks
  }
}
