// Reports concatenations that copy all that was collected so far, once per iteration.
//
// `s = s + x`, an interpolation of a string into itself, `reduce` with a function that makes its result out of
// the one before, and insertion in front of the first element.

internal import Analysis
package import Diagnostics
internal import NeutralAST
package import RuleKit
internal import SourceText

/// A collection that is copied or moved as a whole in each step.
package struct QuadraticConcat: LoadRule {
  package static var metadata: RuleMetadata { RuleCatalog.quadraticConcat }
  private let smallLoop: Int

  package init(options: RuleOptions) { smallLoop = options.integer("small-loop") }

  package func check(_ file: FileUnit, into findings: inout Findings) {
    let isEverywhere = findings.profile != .default
    let counts = { (id: ExpressionID) in isEverywhere || !file.isCold(at: file.tree.range(id).start) }
    let growth = file.result(of: GrowthAnalysis.self)
    let search = ConcatenationSearch(
      file: file, growth: growth, library: LibraryTypes(file.types), smallLoop: smallLoop)
    let reductions = ReductionSearch(
      file: file, growth: growth, library: search.library, smallLoop: smallLoop)
    // Of a text that a loop adds to at several places, the first is enough.
    var rescanned: Set<Rescanned> = []
    for (index, expression) in file.tree.expressions.enumerated() {
      let id = ExpressionID(raw: UInt32(index))
      switch expression {
      case .assign(let target, let value):
        guard let loop = search.copyingLoop(id, target, value), counts(id) else { continue }
        findings.report(
          .copies(search.name(of: target)), at: file.tree.range(id), path: [loop.step(in: file)],
          help: search.isPrepended(to: target, value) ? .prepend : .append)
      case .call(let callee, let arguments):
        if let reduction = reductions.reduction(id, callee, arguments), counts(id) {
          findings.report(
            reduction.adds ? .reduces : .reducesCopies, at: reduction.name,
            path: reduction.step.map { [file.step($0, .copied)] } ?? [], help: .reduceInto)
        } else if let (name, loop) = search.rescan(id, arguments, isEverywhere: isEverywhere), counts(id) {
          guard rescanned.insert(Rescanned(name: name, loop: loop.whole)).inserted else { continue }
          findings.report(.rescans(name), at: file.headRange(of: id), path: [loop.step(in: file)], help: .keepEnd)
        } else if let (name, loop) = search.remake(id, arguments), counts(id) {
          findings.report(.copies(name), at: file.headRange(of: id), path: [loop.step(in: file)], help: .keepEnd)
        } else if let (name, loop) = search.insertion(id, callee, arguments), counts(id) {
          findings.report(
            .inserts(name), at: file.tree.range(callee), path: [loop.step(in: file)], help: .reverse)
        }
      default: break
      }
    }
  }
}

/// A text that a loop walks through.
private struct Rescanned: Hashable {
  var name: String
  var loop: ByteRange
}

extension LoopScope {
  fileprivate func step(in file: FileUnit) -> Step {
    file.step(ByteRange(whole.start, range.start + 1), "in each iteration of this loop")
  }
}

extension String {
  fileprivate static func copies(_ name: String) -> String {
    "all of '\(name)' is copied in each iteration to add something to it"
  }
  fileprivate static var append: String { "grow it in place: '+=' or 'append'" }
  fileprivate static var prepend: String { "append the parts to a list, and join them in reverse order at the end" }
  fileprivate static var reduces: String { "'reduce' with '+' copies the whole result in each step" }
  fileprivate static var reducesCopies: String { "'reduce' copies the whole result in each step" }
  fileprivate static var copied: String { "a new value is made here out of all that was collected before" }
  fileprivate static var reduceInto: String {
    "use 'reduce(into:)' and change its result in place, or 'joined()' or 'flatMap'"
  }
  fileprivate static func inserts(_ name: String) -> String {
    "each insertion at the front moves all elements of '\(name)'"
  }
  fileprivate static func rescans(_ name: String) -> String {
    "each call walks through all of '\(name)' again to find its end"
  }
  fileprivate static var keepEnd: String { "keep a pointer to the end, and write there" }
  fileprivate static var reverse: String { "append and reverse at the end, or use a double-ended queue" }
}
