// From raw findings to the report: suppressions, severities of findings about comments, notifications, order.

internal import Configuration
internal import Diagnostics
internal import FrontendKit
internal import RuleKit
internal import Semantics
internal import SourceText
internal import Suppressions
internal import Workspace

struct ReportAssembly {
  let typed: TypedProgram
  let rules: ActiveRules
  let request: AnalysisRequest
  private var ran: Set<String> = []
  private(set) var suppressed: [SuppressedDiagnostic] = []

  init(_ typed: TypedProgram, _ rules: ActiveRules, _ request: AnalysisRequest) {
    self.typed = typed
    self.rules = rules
    self.request = request
  }

  mutating func report(_ files: [FileFindings], _ programFindings: [Diagnostic]) -> Report {
    let byFile = Dictionary(grouping: programFindings) { $0.range.file }
    var diagnostics: [Diagnostic] = []
    for (id, file) in zip(typed.analysedFiles.prefix(typed.loaded.reportedCount), files) {
      let found = file.diagnostics + (byFile[id] ?? [])
      diagnostics += Self.sorted(kept(found.map(withoutForeignSteps), id, file))
    }
    let sources = typed.program.files.prefix(typed.loaded.reportedCount).map(\.source)
    let notifications = notifications()
    // Nothing but generated code is nothing to analyse, and no failure; files that could not be read are notified of.
    return Report(
      diagnostics: diagnostics, notifications: notifications, files: sources, rules: rulesThatRan(),
      succeeded: !sources.isEmpty || notifications.isEmpty)
  }

  // MARK: Findings of one file

  private mutating func kept(_ found: [Diagnostic], _ id: FileID, _ file: FileFindings) -> [Diagnostic] {
    let program = typed.program.files[id.index]
    let path = program.source.path
    let enabled = Set(rules.rules(lookingAt: program).map(\.metadata.id))
    ran.formUnion(enabled)
    guard let suppressions = file.suppressions, !rules.areExempt(typed.loaded, id.index) else { return found }
    let configuration = rules.configuration
    let context = SuppressionContext(
      knownRules: Set(configuration.known.keys), ranRules: enabled,
      requiresReason: configuration.settings(forRule: "suppression-without-reason", path: path).isEnabled)
    let outcome = suppressions.apply(to: Self.sorted(found), in: context)
    suppressed += outcome.suppressed
    return outcome.kept
      + outcome.hygiene.compactMap { diagnostic in
        let settings = configuration.settings(forRule: diagnostic.rule, path: path)
        guard settings.isEnabled else { return nil }
        var diagnostic = diagnostic
        diagnostic.severity = settings.severity
        return diagnostic
      }
  }

  /// Steps into library code, or files that were not asked for, are left out: their text is not part of the report.
  private func withoutForeignSteps(_ diagnostic: Diagnostic) -> Diagnostic {
    let isForeign = { (step: Step) in step.range.file.index >= typed.loaded.reportedCount }
    guard diagnostic.path.contains(where: isForeign) else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.path.removeAll(where: isForeign)
    return diagnostic
  }

  /// In the order of reports, without repetitions.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let sorted = diagnostics.sorted { ($0.range, $0.rule, $0.message) < ($1.range, $1.rule, $1.message) }
    var result: [Diagnostic] = []
    for diagnostic in sorted where result.last != diagnostic { result.append(diagnostic) }
    return result
  }

  // MARK: The rest of the report

  /// Rules that ran in any file, and those that the engine applies itself.
  private func rulesThatRan() -> [RuleMetadata] {
    rules.configuration.known.values.filter { rule in
      ran.contains(rule.id)
        || rule.family == .hygiene && rules.configuration.settings(forRule: rule.id, path: "").isEnabled
    }.sorted { $0.id < $1.id }
  }

  private func notifications() -> [Notification] {
    var result = request.discovery.notifications + typed.loaded.notifications
    for (id, problems) in zip(typed.analysedFiles.prefix(typed.loaded.reportedCount), typed.loaded.problems) {
      if let notification = partlyAnalysed(id, problems) { result.append(notification) }
    }
    result += typed.program.effects.remarks.map(Self.notification)
    return result.sorted { a, b in
      let left = (a.path ?? "", a.range?.bytes ?? ByteRange(at: 0), a.id, a.message)
      return left < (b.path ?? "", b.range?.bytes ?? ByteRange(at: 0), b.id, b.message)
    }
  }

  /// A line of a model that does nothing.
  private static func notification(_ remark: EffectRemark) -> Notification {
    let reason =
      switch remark.reason {
      case .noDeclaration(let name): "'\(name)' is declared nowhere"
      case .noParameter(let name, let function): "'\(function)' has no parameter '\(name)'"
      }
    return Notification(
      severity: .warning, id: "model-without-effect", message: "line \(remark.origin.line): \(reason)",
      path: remark.origin.path)
  }

  /// One notification for a file, with the first place and the number of others.
  private func partlyAnalysed(_ id: FileID, _ problems: [Problem]) -> Notification? {
    guard let first = problems.first else { return nil }
    let path = typed.program.files[id.index].source.path
    let settings = rules.configuration.settings(forRule: Self.partlyAnalysedRule, path: path)
    guard settings.isEnabled || rules.configuration.known[Self.partlyAnalysedRule] == nil else { return nil }
    let extent = first.concernsWholeFile ? "could not be analysed" : "could be analysed only in part"
    let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
    let cause = "\(extent): \(first.message)"
    return Notification(
      severity: settings.isEnabled ? settings.severity : .warning, id: Self.partlyAnalysedRule, message: cause + more,
      path: path, range: SourceRange(id, first.range), cause: cause)
  }

  private static let partlyAnalysedRule = "partly-analysed"
}
