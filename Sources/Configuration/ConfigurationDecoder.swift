// From YAML nodes to a checked configuration.

package import Diagnostics
import Workspace
import Yams

extension ProjectConfiguration {
  /// Reads the text of a configuration file.
  ///
  /// `file` is its absolute path; issues show it relative to `workingDirectory`. Throws every mistake at
  /// once.
  package init(
    yaml bytes: [UInt8], file: String, rules: [RuleMetadata], workingDirectory: String
  ) throws(ConfigurationError) {
    self.init(rules: rules, folder: PathNames.folder(file), workingDirectory: workingDirectory)
    self.file = file
    let shown = PathNames.relative(file, to: workingDirectory)
    guard let root = try ConfigurationDocument.compose(bytes, file: shown) else { return }
    var decoder = ConfigurationDecoder(file: shown, end: TextEnd(bytes), rules: known)
    decoder.read(root, into: &self)
    let issues = decoder.reader.issues.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if !issues.isEmpty { throw ConfigurationError.invalid(issues) }
  }
}

struct ConfigurationDecoder {
  private(set) var reader: NodeReader
  private let rules: [String: RuleMetadata]

  init(file: String, end: TextEnd, rules: [String: RuleMetadata]) {
    reader = NodeReader(file: file, end: end)
    self.rules = rules
  }

  mutating func read(_ root: Node, into result: inout ProjectConfiguration) {
    for (key, value) in keyed(root, of: "configuration", by: TopLevelKey.self) {
      let name = key.rawValue
      switch key {
      case .profile: result.profile = reader.word(value, of: name, as: Profile.self) ?? result.profile
      case .select: result.selection.select = selectors(value, of: name)
      case .ignore: result.selection.ignore = selectors(value, of: name)
      case .rules: result.rules = adjustments(value)
      case .overrides: result.overrides = reader.elements(value, of: name).compactMap { override($0) }
      case .exclude: result.excludes = globs(value, of: name)
      case .hot: result.hot = hotCode(value)
      case .pools: result.pools = reader.elements(value, of: name).compactMap { pool($0) }
      case .models: result.models = models(value, of: name)
      case .baseline: result.baseline = reader.text(value, of: name).map { reference($0, value) }
      case .activeConditions: result.activeConditions = conditions(value, of: name)
      case .requireReason: result.requiresReason = reader.boolean(value, of: name) ?? false
      case .failOn: result.failOn = reader.word(value, of: name, as: FailureThreshold.self) ?? result.failOn
      }
    }
  }

  /// The entries of a mapping whose keys are those of `type`; other keys are reported.
  private mutating func keyed<Key>(_ node: Node, of what: String, by type: Key.Type) -> [(Key, Node)]
  where Key: RawRepresentable<String> & CaseIterable {
    var result: [(Key, Node)] = []
    for (name, key, value) in reader.entries(node, of: what) {
      if let known = Key(rawValue: name) {
        result.append((known, value))
      } else {
        reader.reportUnknown("key", name, key, known: Key.allCases.map(\.rawValue))
      }
    }
    return result
  }

  // MARK: Lists

  private mutating func selectors(_ node: Node, of what: String) -> [String] {
    let known = selectableNames(rules.values)
    var names: [String] = []
    for element in reader.elements(node, of: what) {
      guard let name = reader.text(element, of: what) else { continue }
      if known.contains(name) {
        names.append(name)
      } else {
        reader.reportUnknown("rule or family", name, element, known: known)
      }
    }
    return names
  }

  private mutating func globs(_ node: Node, of what: String) -> [String] {
    var globs: [String] = []
    for element in reader.elements(node, of: what) {
      guard let glob = reader.text(element, of: what) else { continue }
      if PathPattern(line: glob) == nil {
        reader.report(element, "the pattern '\(glob)' can match nothing")
      } else {
        globs.append(glob)
      }
    }
    return globs
  }

  private mutating func models(_ node: Node, of what: String) -> [FileReference] {
    var models: [FileReference] = []
    for element in reader.elements(node, of: what) {
      guard let path = reader.text(element, of: what) else { continue }
      if Self.modelEndings.contains(where: { path.hasSuffix($0) }) {
        models.append(reference(path, element))
      } else {
        reader.report(element, "the name of a library model ends in '.model' or '.swiftdecl', not as '\(path)'")
      }
    }
    return models
  }

  private static let modelEndings = [".model", ".swiftdecl"]

  private func reference(_ path: String, _ node: Node) -> FileReference {
    FileReference(path: path, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
  }

  private mutating func conditions(_ node: Node, of what: String) -> [String] {
    reader.elements(node, of: what).compactMap { element in
      guard let text = reader.text(element, of: what) else { return nil }
      guard let mistake = ActiveCondition.mistake(in: text) else { return text }
      reader.report(element, mistake.message, suggestion: mistake.suggestion)
      return nil
    }
  }

  private mutating func functions(_ node: Node, of what: String) -> [FunctionPattern] {
    reader.elements(node, of: what).compactMap { element in
      guard let text = reader.text(element, of: what) else { return nil }
      let pattern = FunctionPattern(text)
      if pattern.canMatch { return pattern }
      reader.report(element, "the pattern '\(text)' can match nothing")
      return nil
    }
  }

  // MARK: Sections

  private mutating func override(_ node: Node) -> PathOverride? {
    var paths: [String]?
    var profile: Profile?
    var rules: [String: RuleAdjustment] = [:]
    for (key, value) in keyed(node, of: "overrides", by: OverrideKey.self) {
      switch key {
      case .paths: paths = globs(value, of: key.rawValue)
      case .profile: profile = reader.word(value, of: key.rawValue, as: Profile.self)
      case .rules: rules = adjustments(value)
      }
    }
    guard let paths else {
      reader.report(node, "an entry of 'overrides' needs 'paths'")
      return nil
    }
    return PathOverride(paths: paths, profile: profile, rules: rules)
  }

  private mutating func hotCode(_ node: Node) -> HotCode {
    var hot = HotCode()
    for (key, value) in keyed(node, of: "hot", by: HotKey.self) {
      switch key {
      case .paths: hot.paths = globs(value, of: key.rawValue)
      case .functions: hot.functions = functions(value, of: key.rawValue)
      }
    }
    return hot
  }

  private mutating func pool(_ node: Node) -> PoolDeclaration? {
    var pool = PoolDeclaration(type: "", acquire: [])
    for (key, value) in keyed(node, of: "pools", by: PoolKey.self) {
      switch key {
      case .type: pool.type = reader.text(value, of: key.rawValue) ?? ""
      case .acquire: pool.acquire = reader.texts(value, of: key.rawValue)
      case .release: pool.release = reader.texts(value, of: key.rawValue)
      case .reset: pool.reset = reader.texts(value, of: key.rawValue)
      }
    }
    guard !pool.acquire.isEmpty, !pool.release.isEmpty else {
      reader.report(node, "an entry of 'pools' needs at least one name in 'acquire' and in 'release'")
      return nil
    }
    return pool
  }

  // MARK: Rules

  private mutating func adjustments(_ node: Node) -> [String: RuleAdjustment] {
    var result: [String: RuleAdjustment] = [:]
    for (name, key, value) in reader.entries(node, of: "rules") {
      if let rule = rules[name] {
        result[name] = adjustment(value, of: rule)
      } else if let family = RuleFamily(rawValue: name) {
        reader.report(key, Self.severityOfFamily(family, value))
      } else {
        reader.reportUnknown("rule", name, key, known: rules.keys)
      }
    }
    return result
  }

  private static func severityOfFamily(_ family: RuleFamily, _ value: Node) -> String {
    let name = family.rawValue
    let isOff = value.scalar.map { offWords.contains($0.string) } ?? false
    let remedy =
      isOff ? "to switch it off, write 'ignore: [\(name)]' at the top" : "give its rules by name ('escapelint rules \(name)')"
    return "'\(name)' is a family of rules, and this section is for single rules; \(remedy)"
  }

  private mutating func adjustment(_ node: Node, of rule: RuleMetadata) -> RuleAdjustment {
    var result = RuleAdjustment()
    guard case .mapping = node else {
      readSeverity(node, of: rule.id, into: &result)
      return result
    }
    var isEnabled: Bool?
    for (name, key, value) in reader.entries(node, of: rule.id) {
      switch RuleKey(rawValue: name) {
      case .severity: readSeverity(value, of: name, into: &result)
      case .enabled: isEnabled = reader.boolean(value, of: name)
      case nil:
        guard let option = rule.options.first(where: { $0.name == name }) else {
          let known = RuleKey.allCases.map(\.rawValue) + rule.options.map(\.name)
          reader.reportUnknown("option of '\(rule.id)'", name, key, known: known)
          continue
        }
        result.options[name] = optionValue(value, like: option)
      }
    }
    result.isEnabled = isEnabled ?? result.isEnabled
    return result
  }

  private mutating func readSeverity(_ node: Node, of what: String, into result: inout RuleAdjustment) {
    guard let word = reader.text(node, of: what) else { return }
    if offWords.contains(word) {
      result.isEnabled = false
    } else if let severity = Severity(rawValue: word) {
      result.severity = severity
      result.isEnabled = true
    } else {
      reader.report(
        node, "unknown severity '\(word)' for '\(what)', expected 'error', 'warning', 'note' or 'off'",
        suggestion: nearestName(to: word, among: Severity.allCases.map(\.rawValue) + ["off"]))
    }
  }

  private mutating func optionValue(_ node: Node, like option: RuleOption) -> RuleOption.Value? {
    switch option.defaultValue {
    case .integer: reader.count(node, of: option.name).map { .integer($0) }
    case .boolean: reader.boolean(node, of: option.name).map { .boolean($0) }
    case .text: reader.text(node, of: option.name).map { .text($0) }
    case .list: .list(reader.texts(node, of: option.name))
    }
  }
}
