// Cases: code with expectations, from fixture folders and from the pages of rules.
//
// A file in `rules/<family>/<id>/fixtures` is a case, and so is a folder there with all files below it.
// Each block of code in `rule.md` is a case, too. The first comment lines may set the profile and options of
// the rule under test.

internal import Foundation
package import Diagnostics
package import SourceText

/// One case.
package struct Fixture: Sendable, CustomStringConvertible {
  package struct File: Sendable {
    /// Relative to the case.
    package var name: String
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }

    package var language: Language? { Language(fileExtension: name.drop { $0 != "." }.dropFirst()) }
  }

  /// Whether a file of it is read as a unit (C and C++), by a parser that reads the disk.
  package var needsUnits: Bool { files.contains { $0.language == .c || $0.language == .cpp } }

  /// The rule under test.
  package var rule: String
  /// Unique, such as `closure-in-loop/outside-loops.swift` or `closure-in-loop/rule.md:20`.
  package var name: String
  package var files: [File]

  package init(rule: String, name: String, files: [File]) {
    self.rule = rule
    self.name = name
    self.files = files
  }

  package var description: String { name }

  package var marks: [FixtureMark] { files.flatMap { FixtureMark.marks(in: $0.text, file: $0.name) } }

  /// `// profile: …` of the first file that has one; else strict.
  package var profile: Profile {
    header("profile").first.flatMap { Profile(rawValue: $0) } ?? .strict
  }

  /// The literals of `// option: name = literal`, by name.
  package var options: [String: String] {
    let pairs = header("option").compactMap { line -> (String, String)? in
      guard let equals = line.firstIndex(of: "=") else { return nil }
      let name = line[..<equals].trimmingCharacters(in: .whitespaces)
      return (name, line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The values of `// key: value` in the comment lines at the head of the files.
  private func header(_ key: String) -> [String] {
    files.flatMap { file in
      file.text.split(separator: "\n").prefix { $0.hasPrefix("//") }.compactMap { line in
        let text = line.dropFirst(2).trimmingCharacters(in: .whitespaces)
        return text.hasPrefix(key + ":")
          ? text.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) : nil
      }
    }
  }

  // MARK: Finding cases

  /// All cases below `root`, which is the project's folder `rules`, sorted by name; or those of some rules.
  package static func all(in root: String, rules wanted: Set<String> = []) -> [Fixture] {
    var result: [Fixture] = []
    for family in entries(root) where RuleFamily(rawValue: family) != nil {
      for rule in entries(root + "/" + family) where wanted.isEmpty || wanted.contains(rule) {
        let folder = root + "/" + family + "/" + rule
        for entry in entries(folder + "/fixtures") {
          let files = files(folder + "/fixtures", entry)
          if !files.isEmpty { result.append(Fixture(rule: rule, name: rule + "/" + entry, files: files)) }
        }
        // Pages about comments show comments that nothing else can be written beside.
        if family != RuleFamily.hygiene.rawValue { result += blocks(of: rule, folder + "/rule.md") }
      }
    }
    return result.sorted { $0.name < $1.name }
  }

  private static func entries(_ folder: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func files(_ folder: String, _ entry: String) -> [File] {
    let path = folder + "/" + entry
    if let text = text(path) { return [File(name: entry, text: text)] }
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return below.sorted().compactMap { name in text(path + "/" + name).map { File(name: name, text: $0) } }
  }

  private static func text(_ path: String) -> String? {
    guard Language(fileExtension: path.split(separator: ".").last ?? "") != nil else { return nil }
    return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func blocks(of rule: String, _ page: String) -> [Fixture] {
    guard let data = FileManager.default.contents(atPath: page) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    var result: [Fixture] = []
    var start: (line: Int, language: Substring)?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let (first, language) = start {
        let text = lines[first..<index].joined(separator: "\n") + "\n"
        let file = File(name: "example.\(language)", text: text)
        if Language(fileExtension: language) != nil {
          result.append(Fixture(rule: rule, name: "\(rule)/rule.md:\(first)", files: [file]))
        }
        start = nil
      } else {
        start = (index + 1, line.dropFirst(3).prefix { !$0.isWhitespace })
      }
    }
    return result
  }
}
