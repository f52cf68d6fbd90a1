// Boxes of existentials, what calls make (class instances, boxes of enum cases, raw memory, tasks), and buffers of array
// literals.

internal import NeutralAST
internal import Semantics
internal import SourceText

extension AllocationFacts {
  /// An existential holds three words inline; anything larger is boxed.
  static let inlineBytes = 24

  mutating func findExistentials() {
    for (index, conversion) in typed.conversions.enumerated() {
      guard case .existential(let bounds) = context.node(conversion.to) else { continue }
      let range = tree.range(conversion.expression)
      if context.isError(bounds) {
        if conversion.place == .thrown, throwsTyped(conversion.frame) { continue }
        if isConcreteError(conversion.from) {
          let size = context.layout(of: conversion.from)?.size
          add(.existentialBox, range, conversion.expression, conversion: index, bytes: size, .certain)
        }
      } else if needsBox(conversion.from, bounds) {
        let size = context.layout(of: conversion.from)?.size
        add(.existentialBox, range, conversion.expression, conversion: index, bytes: size, .certain)
      }
    }
  }

  /// `throws(E)` needs no box.
  private func throwsTyped(_ function: FunctionID) -> Bool {
    !function.isNone && !tree[function].thrownType.isNone
  }

  private func isConcreteError(_ type: Type) -> Bool {
    switch context.node(type) {
    case .nominal(let nominal, _): symbols[nominal].kind != .protocol
    case .parameter: true
    default: false
    }
  }

  /// Whether a value of this type does not fit into an existential with these bounds.
  private func needsBox(_ type: Type, _ bounds: [Type]) -> Bool {
    if context.isClassBound(bounds) || context.isReference(type) != false { return false }
    guard let layout = context.layout(of: type) else { return false }
    return layout.size > Self.inlineBytes || layout.alignment > 8
  }

  mutating func findCallsAndBuffers() {
    for index in tree.expressions.indices {
      let id = ExpressionID(raw: UInt32(index))
      switch tree[id] {
      case .call(let callee, _):
        findInstance(id)
        findOther(id, callee)
      case .array(let elements) where !elements.isEmpty:
        if typed.type(id).isKnown {
          add(.arrayBuffer, firstByte(id), id, bytes: nil, .likely)
        }
      default: break
      }
    }
  }

  /// `Class(…)`
  private mutating func findInstance(_ id: ExpressionID) {
    let nominal: NominalID?
    switch typed.reference(id) {
    case .type(let type): nominal = type
    case .symbol(let symbol) where symbols[symbol].kind == .initializer:
      // `self.init` and `super.init` make nothing.
      nominal = typed.type(id) == .void ? nil : context.nominal(context.unwrapped(typed.type(id)))
    case .symbol(let symbol) where context.program.effects.has(symbol, .instantiates):
      add(.classInstance, firstByte(id), id, bytes: nil, .likely)
      return
    default: nominal = nil
    }
    guard let nominal, symbols[nominal].isReference else { return }
    add(.classInstance, firstByte(id), id, bytes: instanceSize(nominal), .likely)
  }

  /// The header and the stored properties; nil for classes of which only the interface is known.
  private func instanceSize(_ nominal: NominalID) -> Int? {
    if isFromModel(symbols[nominal].file) { return nil }
    return objectSize(context.storedProperties(of: nominal).map { context.variableType(of: $0) })
  }

  /// The bytes of an object with these fields.
  private func objectSize(_ fields: [Type]) -> Int? {
    var size = 16
    for field in fields {
      guard let layout = context.layout(of: field) else { return nil }
      size = (size + layout.alignment - 1) / layout.alignment * layout.alignment + layout.size
    }
    return size
  }

  private func isFromModel(_ file: FileID) -> Bool { context.program.files[file.index].isModel }

  // MARK: Others

  /// `.indirectCase(…)`, `UnsafeMutablePointer.allocate(…)`, `Task { … }`
  private mutating func findOther(_ id: ExpressionID, _ callee: ExpressionID) {
    guard case .symbol(let symbol) = typed.reference(id) else { return }
    if context.isIndirect(symbol) {
      let size = objectSize(context.signature(of: symbol).parameters.map(\.type))
      add(.other, nameByte(callee, of: id), id, bytes: size, .likely)
    } else if isFromModel(symbols[symbol].file), allocatesItself(symbol) {
      add(.other, nameByte(callee, of: id), id, bytes: nil, .certain)
    }
  }

  /// Whether a library function hands out raw memory or starts a task. What makes an instance is told as that.
  private func allocatesItself(_ symbol: SymbolID) -> Bool {
    let effects = context.program.effects
    if let owner = symbols[symbol].owner, symbols[owner].isReference { return false }
    return effects.has(symbol, .spawns) || effects.operands(of: .acquires, symbol).contains(.resource("memory"))
  }

  /// The first byte of the name that is called: a long chain stands on many lines.
  private func nameByte(_ callee: ExpressionID, of call: ExpressionID) -> ByteRange {
    guard !callee.isNone, case .member(_, _, let offset) = tree[callee] else { return firstByte(call) }
    return ByteRange(offset, offset + 1)
  }

  private func firstByte(_ id: ExpressionID) -> ByteRange {
    let start = tree.range(id).start
    return ByteRange(start, start + 1)
  }
}
