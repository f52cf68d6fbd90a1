// Whether a variable that holds an object is only read, so that a reference to another object would do.
//
// Every use must be known to read: a field is read, a function that does not change its receiver is called, the object is
// passed where it is neither changed nor kept. Whatever copies the whole object, moves it, takes its address or returns it
// wants an object of its own.

internal import Analysis
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// Answers for the locals of one file.
struct ReadOnlyUses {
  private let file: FileUnit
  private let uses: [LocalID: [ExpressionID]]
  private let captured: Set<LocalID>
  /// Sequences of loops whose variables cannot change the elements.
  private let walked: Set<ExpressionID>
  private let library: LibraryTypes

  init(_ file: FileUnit) {
    self.file = file
    library = LibraryTypes(file.types)
    uses = file.result(of: LocalUses.self)
    captured = Set(file.typed.closures.flatMap(\.captures).map(\.local))
    walked = Set(file.tree.forLoops.filter { Self.leavesElements($0, file) }.map(\.sequence))
  }

  private static func leavesElements(_ loop: ForLoop, _ file: FileUnit) -> Bool {
    if loop.isCopying { return true }
    guard !loop.pattern.isNone else { return false }
    switch file.tree[loop.pattern] {
    case .binding(_, let isMutable): return !isMutable
    case .typed(let inner, _):
      if case .binding(_, let isMutable) = file.tree[inner] { return !isMutable }
      return false
    default: return false
    }
  }

  /// The places that read a local; nil if there are none, or one of them may do more.
  func reads(of local: LocalID) -> [ExpressionID]? {
    guard let found = uses[local], !found.isEmpty, !captured.contains(local), found.allSatisfy(isRead) else { return nil }
    return found
  }

  /// Whether an expression that names the object, or a part of it, only looks at it.
  private func isRead(_ use: ExpressionID) -> Bool { isRead(use, depth: 0) }

  private func isRead(_ use: ExpressionID, depth: Int) -> Bool {
    if depth > 8 { return false }
    if walked.contains(use) { return true }
    let type = file.type(of: use)
    // What a plain value is used for does not concern the object that it was read from.
    if depth > 0, isPlainValue(type) { return !isChanged(use) }
    let parents = file.result(of: ParentAnalysis.self)
    let parent = parents[use]
    guard !parent.isNone else { return false }
    if case .effect(.copy, _) = file.tree[parent] { return depth > 0 }
    switch file.use(of: use) {
    case .member(let member): return isRead(member, depth: depth + 1)
    case .element(let element): return isReadElement(element, depth)
    case .call(let call): return isUnchanging(call, depth)
    case .argument(let call, let callee?, let parameter?): return isLent(to: callee, parameter, call)
    case .part(let whole): return isReadOperand(use, of: whole)
    case .other:
      // The object itself is called.
      guard case .call(let callee, _) = file.tree[parent], callee == use, let called = file.symbol(of: parent) else { return false }
      return file.symbols[called].kind == .function && !file.symbols[called].modifiers.contains(.isMutating)
    default: return false
    }
  }

  /// Numbers, pointers, enums: reading one is a copy.
  private func isPlainValue(_ type: Type) -> Bool {
    guard let nominal = file.nominal(of: type) else { return false }
    if file.symbols[nominal].kind == .enum { return true }
    return file.types.memory.isToldPointer(type, file.types) || library.isLibrary(nominal) && file.layout(of: type)?.isTrivial == true
  }

  private func isChanged(_ use: ExpressionID) -> Bool {
    switch file.use(of: use) {
    case .written: return true
    case .part(let whole):
      switch file.tree[whole] {
      case .address: return true
      case .unary(let name, _): return ["++", "--"].contains(file.text(name))
      case .binary(let name, let left, _, _): return left == use && Self.assigns(file.text(name))
      default: return false
      }
    default: return false
    }
  }

  /// `+=` and the like, but no comparison.
  private static func assigns(_ name: String) -> Bool {
    name.hasSuffix("=") && !["==", "!=", "<=", ">=", "<=>"].contains(name)
  }

  private func isReadElement(_ element: ExpressionID, _ depth: Int) -> Bool {
    if let symbol = file.symbol(of: element), file.program.effects.has(symbol, .grows) { return false }
    return isRead(element, depth: depth + 1)
  }

  /// A call that leaves its receiver as it is, and gives back no way to change it.
  private func isUnchanging(_ call: ExpressionID, _ depth: Int) -> Bool {
    guard let callee = file.symbol(of: call) else { return false }
    if !file.symbols[callee].modifiers.contains(.isMutating) { return true }
    // Of `size()` and `find()` there may be one form for all objects.
    let effects = file.program.effects[callee].map(\.word)
    if effects.contains(where: { [.measures, .probes].contains($0) }) { return true }
    // `front()` gives the element itself, which is only read.
    let parent = file.result(of: ParentAnalysis.self)[call]
    guard effects.contains(.visits), !parent.isNone, case .dereference = file.tree[parent] else { return false }
    return isRead(parent, depth: depth + 1)
  }

  private func isLent(to callee: SymbolID, _ parameter: Int, _ call: ExpressionID) -> Bool {
    let parameters = file.types.signature(of: callee).parameters
    guard parameter < parameters.count else { return false }
    return parameters[parameter].attributes.contains(.isBorrowing)
  }

  private func isReadOperand(_ use: ExpressionID, of whole: ExpressionID) -> Bool {
    guard case .binary(let name, let left, _, _) = file.tree[whole], let callee = file.symbol(of: whole) else { return false }
    let isLeft = left == use
    if isLeft, Self.assigns(file.text(name)) { return false }
    let parameters = file.types.signature(of: callee).parameters
    let isMember = file.symbols[callee].owner != nil
    if isMember, isLeft { return !file.symbols[callee].modifiers.contains(.isMutating) }
    let position = isMember || isLeft ? 0 : 1
    return position < parameters.count && parameters[position].attributes.contains(.isBorrowing)
  }
}
