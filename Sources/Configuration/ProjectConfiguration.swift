// The configuration of a run: what the file says, what the command line adds, and what follows for each rule.
//
// What holds for a rule outside all overrides is worked out once and looked up afterwards, because it is
// asked for every finding. Order of strength, weakest first: profile, `rules`, `select` and `ignore` of the
// file, those of the command line, `overrides` that match the path.

package import Diagnostics
import Workspace

/// Settings for some paths, from `overrides:`.
package struct PathOverride: Sendable, Equatable {
  package var paths: [String]
  package var profile: Profile?
  package var rules: [String: RuleAdjustment]
  private let filter: PathFilter

  package init(paths: [String], profile: Profile? = nil, rules: [String: RuleAdjustment] = [:]) {
    self.paths = paths
    self.profile = profile
    self.rules = rules
    filter = PathFilter(globs: paths)
  }

  func covers(_ path: String) -> Bool { filter.covers(file: path) }
}

/// A file that the configuration names, relative to its folder.
package struct FileReference: Sendable, Equatable {
  /// As written.
  package var path: String
  /// Where it is named, as in `ConfigurationIssue`.
  package var line: Int
  package var column: Int
}

/// A checked configuration.
package struct ProjectConfiguration: Sendable, Equatable {
  /// The absolute path of the file; nil if there is none.
  package var file: String?
  /// The absolute folder that globs and model paths are relative to.
  package var folder: String
  /// The absolute folder that the paths of findings are relative to.
  package var workingDirectory: String

  package var profile: Profile = .default { didSet { work() } }
  package var rules: [String: RuleAdjustment] = [:] { didSet { work() } }
  package var selection = RuleSelection() { didSet { work() } }
  package var commandLine = RuleSelection() { didSet { work() } }
  package var overrides: [PathOverride] = []
  package var excludes: [String] = []
  package var hot = HotCode() { didSet { hotFilter = PathFilter(globs: hot.paths) } }
  package var pools: [PoolDeclaration] = []
  package var models: [FileReference] = []
  /// The file with findings that are accepted.
  package var baseline: FileReference?
  /// Conditions of `#if` that hold, such as `os(Linux)` or `DEBUG`.
  package var activeConditions: [String] = []
  /// Whether every suppression must give a reason; in stricter profiles it must anyway.
  package var requiresReason = false { didSet { work() } }
  package var failOn: FailureThreshold = .warning

  /// The rules that there are, by id.
  package let known: [String: RuleMetadata]
  private var settings: [String: RuleSettings] = [:]
  private var hotFilter = PathFilter.empty

  /// What holds without a file. `folder` and `workingDirectory` are absolute.
  package init(rules known: [RuleMetadata], folder: String, workingDirectory: String) {
    self.known = Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    self.folder = folder
    self.workingDirectory = workingDirectory
    work()
  }

  /// What holds for a rule in the file with this display path. A rule that does not exist is disabled.
  package func settings(forRule id: String, path: String) -> RuleSettings {
    guard let general = settings[id], let rule = known[id] else {
      return RuleSettings(isEnabled: false, severity: .warning, profile: profile, options: [:])
    }
    guard !overrides.isEmpty else { return general }
    let path = pathInFolder(path)
    let matching = overrides.filter { $0.covers(path) }
    return matching.isEmpty ? general : settings(of: rule, matching)
  }

  /// What holds for every rule in the file with this display path, by id: for callers that ask many times.
  package func settings(forFile path: String) -> [String: RuleSettings] {
    let path = overrides.isEmpty ? path : pathInFolder(path)
    let matching = overrides.filter { $0.covers(path) }
    return matching.isEmpty ? settings : known.mapValues { settings(of: $0, matching) }
  }

  /// The globs of `overrides` and `hot` that match none of the files with these display paths, with their section.
  package func idleGlobs(amongFiles paths: [String]) -> [(section: String, glob: String)] {
    let paths = paths.map(pathInFolder)
    let globs = overrides.flatMap(\.paths).map { ("overrides", $0) } + hot.paths.map { ("hot", $0) }
    return globs.filter { _, glob in
      let filter = PathFilter(globs: [glob.hasPrefix("!") ? String(glob.dropFirst()) : glob])
      return !paths.contains { filter.covers(file: $0) }
    }
  }

  /// The profile that holds in the file with this display path for rules that nobody named.
  package func profile(path: String) -> Profile {
    if overrides.isEmpty { return profile }
    let path = pathInFolder(path)
    return overrides.last { $0.profile != nil && $0.covers(path) }?.profile ?? profile
  }

  /// Whether the file with this display path is hot as a whole.
  package func isHot(path: String) -> Bool {
    !hotFilter.isEmpty && hotFilter.covers(file: pathInFolder(path))
  }

  /// Whether the function with this qualified name is hot.
  package func isHot(function name: String) -> Bool { hot.functions.contains { $0.matches(name) } }

  /// The absolute path of a file.
  package func path(of reference: FileReference) -> String { PathNames.absolute(reference.path, in: folder) }

  /// A mistake that has to do with a file, at the place that names it.
  package func issue(with reference: FileReference, _ message: String) -> ConfigurationIssue {
    ConfigurationIssue(
      file: file.map { PathNames.relative($0, to: workingDirectory) } ?? "", line: reference.line,
      column: reference.column, message: message)
  }

  private func pathInFolder(_ path: String) -> String {
    if folder == workingDirectory { return path }
    return PathNames.relative(PathNames.absolute(path, in: workingDirectory), to: folder)
  }

  private mutating func work() { settings = known.mapValues { settings(of: $0, []) } }

  private func settings(of rule: RuleMetadata, _ overrides: [PathOverride]) -> RuleSettings {
    let profile = overrides.last { $0.profile != nil }?.profile ?? profile
    let general = rules[rule.id] ?? RuleAdjustment()
    let local = overrides.compactMap { $0.rules[rule.id] }.reduce(RuleAdjustment()) { $0.merged(with: $1) }
    let isRequired = requiresReason && rule.id == "suppression-without-reason"
    let byProfile = general.isEnabled ?? (rule.profile <= profile || isRequired)
    let byFile = selection.narrows(
      rule, byProfile, familyChoice: byProfile, idChoice: general.isEnabled ?? true)
    let byCommand = commandLine.narrows(rule, byFile, familyChoice: byProfile, idChoice: true)
    let isLeftOut = !commandLine.narrows(rule, true, familyChoice: true, idChoice: true)
    let merged = general.merged(with: local)
    let isNamed = merged.isEnabled == true || selection.names(rule) || commandLine.names(rule)
    let defaults = Dictionary(rule.options.map { ($0.name, $0.defaultValue) }) { first, _ in first }
    return RuleSettings(
      isEnabled: !isLeftOut && (local.isEnabled ?? byCommand), severity: merged.severity ?? rule.severity,
      profile: isNamed ? max(profile, rule.profile) : profile,
      options: defaults.merging(merged.options) { $1 })
  }
}
