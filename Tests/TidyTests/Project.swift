// The project as text: targets of the manifest, source files, rules, documents.
//
// `Package.swift` is read as text, because `swift package dump-package` waits for the lock that `swift test` holds.

import Foundation

/// A text file of the project.
struct SourceText: CustomStringConvertible, Sendable {
  /// Relative to the project's root.
  let path: String
  /// The target it belongs to; empty outside of `Sources`.
  let target: String
  let lines: [String]

  var description: String { path }

  /// Lines with what stands behind `//` cut off, numbered from 1. Multi-line strings are left out.
  var code: [(line: Int, text: String)] {
    var isString = false
    var result: [(Int, String)] = []
    for (i, line) in lines.enumerated() {
      if line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count % 2 == 0 { isString.toggle() }
      if isString { continue }
      let text = line.range(of: "//").map { String(line[..<$0.lowerBound]) } ?? line
      result.append((i + 1, text))
    }
    return result
  }

  /// The modules that the file imports, with the lines.
  var imports: [(line: Int, module: String)] {
    code.compactMap { line, text in
      let pattern = /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|internal|private|fileprivate|public)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
      return text.firstMatch(of: pattern).map { (line, String($0.1)) }
    }
  }
}

/// A target of the manifest that is no test.
struct Target: CustomStringConvertible, Sendable {
  let name: String
  /// Targets and products.
  let dependencies: [String]
  /// Swift files that were not generated.
  let files: [SourceText]

  var description: String { name }
}

/// `rules/<family>/<id>`.
struct RuleFolder: CustomStringConvertible, Sendable {
  let family: String
  let id: String
  /// The text of each case: fixtures, the files of a folder as one text, and the Swift blocks of the page.
  let cases: [String]

  var description: String { id }
}

struct Project: Sendable {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let targets: [Target]
  let rules: [RuleFolder]
  /// Markdown at the root and in `docs`, generated pages included.
  let documents: [SourceText]
  /// All texts that people of this project wrote, but for fixtures.
  let texts: [SourceText]

  init() {
    let root = root
    let manifest = (try? String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""
    targets = Self.targets(manifest).map { name, dependencies in
      let files = Self.files(root, below: "Sources/" + name, target: name)
      let written = files.filter { $0.path.hasSuffix(".swift") && !$0.path.contains("/Generated/") }
      return Target(name: name, dependencies: dependencies, files: written)
    }
    rules = Self.rules(root)
    let top = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map { Self.read(root, $0, target: "") }
    documents = top + Self.files(root, below: "docs", target: "").filter { $0.path.hasSuffix(".md") }
    let scripts = [".ci", ".github"].flatMap { Self.files(root, below: $0, target: "") }
    let tests = Self.files(root, below: "Tests", target: "")
    texts = targets.flatMap(\.files) + tests + documents + scripts
  }

  // MARK: Manifest

  /// Names and dependencies of the targets that are no tests, in order.
  private static func targets(_ manifest: String) -> [(name: String, dependencies: [String])] {
    let list = manifest.range(of: "targets: [\n").map { manifest[$0.upperBound...] } ?? ""
    let heads = list.matches(of: /(layer|\.target|executableTarget|tests)\(\s*(?:name:\s*)?"([^"]+)"/)
    return heads.indices.compactMap { i in
      if heads[i].1 == "tests" { return nil }
      let end = i + 1 < heads.endIndex ? heads[i + 1].range.lowerBound : list.endIndex
      let body = list[heads[i].range.upperBound..<end].replacing(/package:\s*"[^"]+"/, with: "")
        .replacing(/path:\s*"[^"]+"/, with: "").replacing(/\/\/.*/, with: "")
      return (String(heads[i].2), body.matches(of: /"([^"]+)"/).map { String($0.1) })
    }
  }

  // MARK: Files

  private static func read(_ root: URL, _ path: String, target: String) -> SourceText {
    let text = (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return SourceText(path: path, target: target, lines: lines.last == "" ? lines.dropLast() : lines)
  }

  private static func names(_ root: URL, below folder: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return all.filter { !$0.hasSuffix(".swp") }.sorted()
  }

  private static func files(_ root: URL, below folder: String, target: String) -> [SourceText] {
    names(root, below: folder).map { folder + "/" + $0 }.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.map { read(root, $0, target: target) }
  }

  private static func rules(_ root: URL) -> [RuleFolder] {
    names(root, below: "rules").filter { $0.hasSuffix("/rule.md") }.map { path in
      let parts = path.split(separator: "/").map(String.init)
      let folder = "rules/\(parts[0])/\(parts[1])/fixtures"
      var cases: [String: String] = [:]
      for file in files(root, below: folder, target: "") {
        let name = String(file.path.dropFirst(folder.count + 1).prefix { $0 != "/" })
        cases[name, default: ""] += file.lines.joined(separator: "\n") + "\n"
      }
      let page = read(root, "rules/" + path, target: "").lines.joined(separator: "\n")
      let examples = page.matches(of: /```swift\n((?:.|\n)*?)```/).map { String($0.1) }
      return RuleFolder(family: parts[0], id: parts[1], cases: cases.keys.sorted().compactMap { cases[$0] } + examples)
    }
  }
}
