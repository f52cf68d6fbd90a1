// Large values that are copied in a loop and only read.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import Semantics
internal import SourceText

/// Reports loop variables that copy large elements only to read them, and copies of collections that a loop
/// changes while the original lives on.
package struct LargeCopy: HeatRule {
  package static var metadata: RuleMetadata { RuleCatalog.largeCopy }
  package static var everywhere: Profile? { .strict }

  private let maximumBytes: Int

  package init(options: RuleOptions) { maximumBytes = options.integer("max-bytes") }

  package func check(_ file: FileUnit, where weight: Weight, into findings: inout Findings) {
    if file.source.language.objectsAreValues {
      return WrittenCopies(file: file, weight: weight, maximumBytes: maximumBytes).report(to: &findings)
    }
    checkLoops(file, weight, &findings)
    checkConstants(file, weight, &findings)
    SharedStorage(file: file, weight: weight).report(to: &findings)
  }

  private func checkLoops(_ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    for loop in file.tree.forLoops where !loop.isAsync && !loop.sequence.isNone {
      for local in constants(of: loop.pattern, file) {
        guard let size = sizeIfOnlyRead(local, file) else { continue }
        let entry = file.typed[local]
        guard weight.mattersInHotLoop(at: bodyStart(of: loop, file)) else { continue }
        findings.report(
          Texts.element(file.text(entry.name), size), at: entry.range,
          path: [file.step(loop.sequence, Texts.source)], help: Texts.elementHelp)
      }
    }
  }

  /// `let item = items[index]`, where the collection stays as it is.
  private func checkConstants(_ file: FileUnit, _ weight: Weight, _ findings: inout Findings) {
    for (index, local) in file.typed.locals.enumerated() where !local.initializer.isNone {
      let id = LocalID(raw: UInt32(index))
      guard case .subscript(let base, _) = file.tree[local.initializer],
        let loop = file.surroundings(at: local.range.start).loop,
        let collection = file.nominal(of: file.type(of: base)), file.isLibraryType(collection, "Array"),
        file.result(of: InvarianceAnalysis.self).isInvariant(base, in: loop),
        let size = sizeIfOnlyRead(id, file), weight.mattersInHotLoop(at: local.range.start)
      else { continue }
      findings.report(
        Texts.element(file.text(local.name), size), at: local.range,
        path: [file.step(base, Texts.source)], help: Texts.constantHelp)
    }
  }

  // MARK: Elements

  private func constants(of pattern: PatternID, _ file: FileUnit) -> [LocalID] {
    guard !pattern.isNone else { return [] }
    switch file.tree[pattern] {
    case .binding(_, let isMutable):
      return isMutable ? [] : file.typed.patternLocals[pattern.index].map { [$0] } ?? []
    case .tuple(let parts): return file.tree[parts].flatMap { constants(of: $0, file) }
    default: return []
    }
  }

  private func bodyStart(of loop: ForLoop, _ file: FileUnit) -> UInt32 {
    file.tree[loop.body].first.map { file.tree.range($0).start } ?? file.tree.range(loop.sequence).end
  }

  /// The size of a large element of which only members are read.
  private func sizeIfOnlyRead(_ local: LocalID, _ file: FileUnit) -> Int? {
    guard file.typed[local].kind == .constant, let layout = file.layout(of: file.typed[local].type),
      layout.size > maximumBytes
    else { return nil }
    let uses = file.result(of: LocalUses.self)[local] ?? []
    let tested = uses.isEmpty ? [] : file.testedValues
    guard !uses.isEmpty, uses.allSatisfy({ isRead($0, file) || tested.contains($0) }) else { return nil }
    return isCapturedForLater(local, file) ? nil : layout.size
  }

  /// A member is read, or a method is called that does not change it.
  private func isRead(_ use: ExpressionID, _ file: FileUnit) -> Bool {
    switch file.use(of: use) {
    case .member: true
    case .call(let call): file.symbol(of: call) != nil
    default: false
    }
  }

  private func isCapturedForLater(_ local: LocalID, _ file: FileUnit) -> Bool {
    let escapes = file.result(of: FunctionEscapesAnalysis.self)
    return file.typed.closures.contains { closure in
      closure.captures.contains { $0.local == local } && escapes.escapes(closure.use)
    }
  }
}

extension FileUnit {
  /// Values that a `switch` or `if case` takes apart.
  fileprivate var testedValues: Set<ExpressionID> {
    var values: Set<ExpressionID> = []
    for statement in tree.statements {
      switch statement {
      case .switch(let subject, _): values.insert(subject)
      case .if(let conditions, _, _), .guard(let conditions, _), .while(let conditions, _):
        for condition in tree[conditions] where !condition.pattern.isNone && !condition.unwraps {
          if !condition.value.isNone { values.insert(condition.value) }
        }
      default: break
      }
    }
    return values
  }
}

private enum Texts {
  static func element(_ name: String, _ bytes: Int) -> String {
    "'\(name)' copies \(bytes) bytes out of the collection on every iteration, and is only read"
  }

  static let source = "the elements come from here"
  static let elementHelp = "walk over the indices and read the fields in place"
  static let constantHelp = "read the fields in place"
}
