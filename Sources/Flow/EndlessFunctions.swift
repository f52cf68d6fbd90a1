// Functions that nobody declares to end the program, and that do so all the same: `void die(…) { …; exit(1); }`.
//
// A function has no other end than that of its last statement if it never returns on the way; where this is a call of a
// function that never returns, it never returns either. Methods are left out: another one may take their place.

internal import NeutralAST
internal import Semantics
internal import SourceText

/// Finds such functions where a compiler says what is called.
struct EndlessFunctions {
  /// By function: those whose last statement calls it.
  private var callers: [SymbolID: [SymbolID]] = [:]

  init(_ program: Program) {
    var returns: [FileID: [UInt32]] = [:]
    for (number, symbol) in program.symbols.symbols.enumerated() {
      let id = SymbolID(raw: UInt32(number))
      guard symbol.kind == .function, symbol.owner == nil, !symbol.function.isNone, symbol.file.index < program.files.count
      else { continue }
      let tree = program.files[symbol.file.index].tree
      guard let callee = Self.last(of: tree[symbol.function], tree).flatMap({ program.symbols.symbol(ofKey: $0) }) else { continue }
      let places = returns[symbol.file] ?? Self.returns(in: tree)
      returns[symbol.file] = places
      let range = tree[symbol.function].range
      if !places.contains(where: { range.start <= $0 && $0 < range.end }) { callers[callee, default: []].append(id) }
    }
  }

  /// The key of what the last statement of a function calls.
  private static func last(of function: Function, _ tree: Tree) -> Name? {
    guard function.hasBody, let last = tree[function.body].last, !last.isNone, case .expression(let value) = tree[last],
      !value.isNone, case .call = tree[value], let key = tree.resolution?.target(value), !key.isNone
    else { return nil }
    return key
  }

  private static func returns(in tree: Tree) -> [UInt32] {
    tree.statements.enumerated().compactMap { number, statement in
      if case .return = statement { tree.statementRanges[number].start } else { nil }
    }
  }

  /// Calls `found` for each function that calls, at its end, one that `isKnown` or was found.
  func find(_ found: (SymbolID) -> Void, isKnown: (SymbolID) -> Bool) {
    var work = callers.keys.filter(isKnown)
    while let callee = work.popLast() {
      for caller in callers[callee] ?? [] where !isKnown(caller) {
        found(caller)
        work.append(caller)
      }
    }
  }
}
