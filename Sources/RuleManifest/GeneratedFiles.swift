// What the folder `rules` makes of the project: generated Swift and generated pages.
//
// Files are written only when their text changes, so that a build after an idle run has nothing to do.
// Pages of rules that are gone are removed; files in `docs/rules` without the generator's mark are left
// alone.

package import Diagnostics

/// The generated files of a project.
package struct GeneratedFiles {
  /// One file, with its path relative to the root.
  package struct File: Sendable, Equatable {
    package var path: String
    package var text: String
  }

  /// All rules, sorted by id.
  package let rules: [RuleMetadata]
  /// What stands in the generated files once they are up to date, sorted by path.
  package let files: [File]
  private let project: ProjectFiles

  /// Reads the rules of the project at `root` and works out its generated files; writes nothing.
  package init(root: String) throws(ManifestError) {
    let project = ProjectFiles(root: root)
    let paths = project.paths(below: "rules")
    let rules = try Self.rules(paths, project)
    var files = [
      File(path: "Sources/Rules/Generated/RuleCatalog.swift", text: RuleSources.catalog(rules)),
      File(
        path: "Sources/Rules/Generated/RuleRegistry.swift",
        text: RuleSources.registry(rules, sourceFiles: project.paths(below: "Sources/Rules"))),
      File(
        path: "Sources/LibraryModels/Generated/ModelTexts.swift",
        text: RuleSources.modelTexts(try Self.models(paths, project))),
      File(path: "docs/rules/README.md", text: RulePages.index(rules)),
    ]
    for rule in rules {
      let limits = Self.limits(of: rule, paths, project)
      files.append(File(path: "docs/rules/\(rule.id).md", text: RulePages.page(rule, limits: limits)))
    }
    self.rules = rules
    self.files = files.sorted { $0.path < $1.path }
    self.project = project
  }

  /// The paths of generated files that are missing, differ, or belong to rules that are gone; sorted.
  package func outOfDate() -> [String] {
    (stale() + files.filter(isOutOfDate).map(\.path)).sorted()
  }

  /// Brings the generated files up to date and returns the paths of those that it changed, sorted.
  package func write() throws(ManifestError) -> [String] {
    let changed = outOfDate()
    for path in stale() { try project.remove(path) }
    for file in files where isOutOfDate(file) { try project.write(file.text, to: file.path) }
    return changed
  }

  private func isOutOfDate(_ file: File) -> Bool { project.readIfPresent(file.path) != file.text }

  /// Generated pages of rules that are gone.
  private func stale() -> [String] {
    let current = Set(files.map(\.path))
    return project.paths(below: "docs/rules").filter { path in
      !current.contains(path) && project.readIfPresent(path)?.hasPrefix(RulePages.mark) == true
    }
  }

  // MARK: Reading

  private static let modelFolder = "rules/models/"

  private static func rules(
    _ paths: [String], _ project: ProjectFiles
  ) throws(ManifestError) -> [RuleMetadata] {
    var rules: [RuleMetadata] = []
    for path in paths where path.hasSuffix("/rule.md") && !path.hasPrefix(modelFolder) {
      let rule = try RuleDocument.parse(try project.read(path), path: path)
      if rules.contains(where: { $0.id == rule.id }) {
        throw .malformed(path: path, line: 1, reason: "another rule has the id '\(rule.id)'")
      }
      rules.append(rule)
    }
    return rules.sorted { $0.id < $1.id }
  }

  private static func models(
    _ paths: [String], _ project: ProjectFiles
  ) throws(ManifestError) -> [(path: String, text: String)] {
    var models: [(path: String, text: String)] = []
    for path in paths where path.hasPrefix(modelFolder) && (path.hasSuffix(".swiftdecl") || path.hasSuffix(".model")) {
      models.append((String(path.dropFirst(modelFolder.count)), try project.read(path)))
    }
    return models
  }

  /// The wrong answers that the fixtures of `rule` pin for it, in the order of the files.
  private static func limits(
    of rule: RuleMetadata, _ paths: [String], _ project: ProjectFiles
  ) -> [KnownLimit] {
    let folder = "rules/\(rule.family.rawValue)/\(rule.id)/fixtures/"
    let texts = paths.filter { $0.hasPrefix(folder) }.compactMap(project.readIfPresent)
    return texts.flatMap { text in
      text.matches(of: /\/\/.*?(known-miss|known-false):[ ]*([a-z0-9-]+)([^\n\r]*)/).compactMap { match in
        guard match.2 == rule.id, let kind = KnownLimit.Kind(rawValue: String(match.1)) else { return nil }
        return KnownLimit(kind: kind, remark: FrontMatter.trimmed(match.3.trimmingParentheses))
      }
    }
  }
}

extension Substring {
  /// The text inside one pair of parentheses around all of it, or the text itself.
  fileprivate var trimmingParentheses: Substring {
    let text = drop(while: \.isWhitespace)
    guard text.first == "(", let end = text.lastIndex(of: ")") else { return text }
    return text[text.index(after: text.startIndex)..<end]
  }
}
