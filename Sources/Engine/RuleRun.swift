// Running the rules: files in parallel, then the passes over the whole program.

internal import Configuration
internal import Diagnostics
internal import RuleKit
internal import Semantics
internal import SourceText
internal import Suppressions

/// What the rules found in one file, before suppressions.
struct FileFindings: Sendable {
  var diagnostics: [Diagnostic] = []
  /// Nil for files without any comment or attribute for us.
  var suppressions: SuppressionSet?
  var hot = HotMarks()
  /// Results that passes over the program asked for, by analysis.
  var collected: [ObjectIdentifier: any Sendable] = [:]
}

struct RuleRun {
  let typed: TypedProgram
  let rules: ActiveRules
  let request: AnalysisRequest
  private let programRules: [ActiveRule]

  init(_ typed: TypedProgram, _ rules: ActiveRules, _ request: AnalysisRequest) {
    self.typed = typed
    self.rules = rules
    self.request = request
    let paths = typed.analysedFiles.map { typed.program.files[$0.index].source.path }
    programRules = rules.rules(forAnyOf: paths)
  }

  // MARK: Files

  /// The findings of each analysed file, in order.
  func checkFiles() -> [FileFindings] {
    let collects = programRules.flatMap(\.collects)
    let (typed, rules, progress) = (typed, rules, request.progress)
    let total = typed.analysedFiles.count
    return typed.map { index, makeUnit in
      defer { progress?(AnalysisProgress(stage: .checking, total: total)) }
      let file = typed.program.files[index]
      var findings = FileFindings()
      findings.suppressions = suppressions(of: file, typed.loaded.comments[index], typed.program.names)
      findings.hot = Self.hotMarks(file.source.path, findings.suppressions, rules.configuration)
      if rules.areExempt(typed.loaded, index) { return findings }
      let unit = makeUnit(findings.hot)
      for rule in rules.rules(lookingAt: file) {
        findings.diagnostics += Self.check(unit, rule)
      }
      for analysis in collects {
        findings.collected[ObjectIdentifier(analysis)] = unit.anyResult(of: analysis)
      }
      return findings
    }
  }

  private static func check(_ unit: FileUnit, _ rule: ActiveRule) -> [Diagnostic] {
    var findings = Findings(
      of: rule.metadata, severity: rule.settings.severity, profile: rule.settings.profile, file: unit.id,
      symbolName: { unit.enclosingSymbolName(at: $0.bytes.start) })
    rule.rule.check(unit, into: &findings)
    return findings.diagnostics
  }

  private static func hotMarks(
    _ path: String, _ suppressions: SuppressionSet?, _ configuration: ProjectConfiguration
  ) -> HotMarks {
    var marks = HotMarks(isFileHot: configuration.isHot(path: path))
    for mark in suppressions?.marks ?? [] {
      marks.comments.append(HotMarks.Comment(range: mark.range, isHot: mark.kind == .hot))
    }
    if !configuration.hot.functions.isEmpty {
      marks.isHotName = { (name: String) -> Bool in configuration.isHot(function: name) }
    }
    return marks
  }

  // MARK: The program

  /// The findings of the passes over the program. On one thread, between stages.
  func checkProgram(_ files: [FileFindings]) -> [Diagnostic] {
    let workspace = workspace(files)
    var result: [Diagnostic] = []
    for rule in programRules {
      var findings = Findings(
        of: rule.metadata, severity: rule.settings.severity, profile: rule.settings.profile,
        file: FileID(raw: 0), symbolName: { workspace.enclosingSymbolName(at: $0) },
        // escapelint:ignore-next-line closure-in-loop -- one closure for each rule of a run
        profileOfFile: { settings(rule, $0).profile })
      rule.rule.check(workspace, into: &findings)
      result += findings.diagnostics.compactMap { adapted($0, rule) }
    }
    return result
  }

  private func workspace(_ files: [FileFindings]) -> WorkspaceUnit {
    var collected: [ObjectIdentifier: [FileID: any Sendable]] = [:]
    for (id, file) in zip(typed.analysedFiles, files) {
      for (analysis, result) in file.collected { collected[analysis, default: [:]][id] = result }
    }
    let typed = typed
    let checked = typed.analysedFiles.filter { !rules.areExempt(typed.loaded, $0.index) }
    return WorkspaceUnit(
      typed.program, analysedFiles: checked, pools: typed.pools, collected: collected
    ) {
      $0.index < files.count ? typed.unit($0.index, files[$0.index].hot) : nil
    }
  }

  private func settings(_ rule: ActiveRule, _ file: FileID) -> RuleSettings {
    if rules.configuration.overrides.isEmpty || file.index >= typed.analysedFiles.count {
      return rule.settings
    }
    let path = typed.program.files[file.index].source.path
    return rules.configuration.settings(forRule: rule.metadata.id, path: path)
  }

  /// The finding with the severity that holds in its file; nil if the rule is off there.
  private func adapted(_ diagnostic: Diagnostic, _ rule: ActiveRule) -> Diagnostic? {
    let own = settings(rule, diagnostic.range.file)
    guard own.isEnabled, diagnostic.range.file.index < typed.analysedFiles.count else { return nil }
    if rule.leaves(typed.program.files[diagnostic.range.file.index], under: own) { return nil }
    var diagnostic = diagnostic
    if own.severity != rule.settings.severity { diagnostic.severity = own.severity }
    return diagnostic
  }
}

extension FileUnit {
  /// The result of an analysis that is only known at run time.
  fileprivate func anyResult<Analysis: FileAnalysis>(of analysis: Analysis.Type) -> any Sendable {
    result(of: analysis)
  }
}
