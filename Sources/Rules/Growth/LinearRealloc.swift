// Memory that is resized by hand: by a constant for each element, or into the only name that it had.
//
// Functions that resize are those with the effect `resizes`, and functions of the program that pass a parameter of theirs
// on to one. Only of the former is it known that they may fail and leave the old memory as it is.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// `linear-realloc`
package struct LinearRealloc: Rule {
  package static var metadata: RuleMetadata { RuleCatalog.linearRealloc }
  package static var collects: [any FileAnalysis.Type] { [Resizings.self] }

  package init(options: RuleOptions) {}

  package func check(_ workspace: WorkspaceUnit, into findings: inout Findings) {
    let files = workspace.results(of: Resizings.self)
    let resizers = Self.resizers(files.flatMap(\.result.wrappers), workspace.program)
    var loopCalls: [SymbolID: SourceRange] = [:]
    for (file, result) in files {
      for (callee, range) in result.callsInLoops where loopCalls[callee] == nil { loopCalls[callee] = SourceRange(file, range) }
    }
    for (file, result) in files {
      for call in result.calls where resizers[call.callee] == call.pointer {
        report(call, file, loopCalls, workspace, &findings)
      }
    }
  }

  /// By function that resizes: which parameter it takes back.
  private static func resizers(_ wrappers: [Resizings.Wrapper], _ program: Program) -> [SymbolID: Int] {
    var result: [SymbolID: Int] = [:]
    for symbol in program.effects.symbols(with: .resizes) {
      for case .parameter(let position) in program.effects.operands(of: .resizes, symbol) { result[symbol] = position }
    }
    var isChanged = !result.isEmpty
    while isChanged {
      isChanged = false
      for wrapper in wrappers where result[wrapper.symbol] == nil && result[wrapper.callee] == wrapper.argument {
        result[wrapper.symbol] = wrapper.parameter
        isChanged = true
      }
    }
    return result
  }

  private func report(
    _ call: Resizings.Call, _ file: FileID, _ loopCalls: [SymbolID: SourceRange], _ workspace: WorkspaceUnit,
    _ findings: inout Findings
  ) {
    let place = SourceRange(file, call.range)
    switch call.loss {
    case .handled: findings.report(.lost(call.name), at: place, help: .keep, severity: .error)
    case .unchecked: findings.report(.unchecked(call.name), at: place, help: .keep)
    case nil: break
    }
    // A loop may as well cut the text that it adds to.
    if call.isByText, findings.profile(at: file) == .default { return }
    let message: String = call.isByText ? .linearByText(call.name) : call.isInSteps ? .linearInSteps(call.name) : .linear(call.name)
    if let loop = call.loop {
      findings.report(message, at: place, path: [Step(SourceRange(file, loop), .loop)], help: .double)
    } else if let function = call.function, let caller = loopCalls[function] {
      findings.report(message, at: place, path: [Step(caller, .called)], help: .double)
    } else if let function = call.function, isForOthers(function, workspace), findings.profile(at: file) != .default {
      findings.report(call.isInSteps ? message : .linearInCalls(call.name), at: place, help: .double)
    }
  }

  /// Whether code that is not at hand may call a function, as often as it likes.
  private func isForOthers(_ function: SymbolID, _ workspace: WorkspaceUnit) -> Bool {
    !workspace.symbols[function].modifiers.contains(.isFilePrivate)
  }
}

// MARK: Texts

extension String {
  fileprivate static func lost(_ name: String) -> String {
    "the memory of '\(name)' is lost if it cannot be resized: the only pointer to it is overwritten"
  }
  fileprivate static func unchecked(_ name: String) -> String {
    "nothing asks whether '\(name)' could be resized: if not, its memory is lost, and '\(name)' is null"
  }
  fileprivate static var keep: String { "assign the result to another variable, and to this one once it is known not to be null" }
  fileprivate static func linear(_ name: String) -> String { "'\(name)' grows by a constant for each element, so all of it is copied again and again" }
  fileprivate static func linearInSteps(_ name: String) -> String { "'\(name)' grows by a constant each time it is full, so all of it is copied again and again" }
  fileprivate static func linearByText(_ name: String) -> String { "'\(name)' grows by each part that is added to it, so all of it is copied again and again" }
  fileprivate static func linearInCalls(_ name: String) -> String { "'\(name)' grows by a constant in each call, so all of it is copied again and again" }
  fileprivate static var double: String { "keep a capacity beside the count, and double it when it is used up" }
  fileprivate static var loop: String { "in each iteration of this loop" }
  fileprivate static var called: String { "called for each element here" }
}
