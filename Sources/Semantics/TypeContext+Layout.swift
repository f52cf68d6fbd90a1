// Sizes of types, from declarations.
//
// Follows Swift's layout on 64-bit platforms: fields in order, each aligned; enums with a payload add a tag unless the
// payload has spare bit patterns. Library types carry their layout in a `@_layout` attribute, made by asking the
// compiler. Where a field's type is unknown the whole layout is.

internal import NeutralAST
internal import SourceText

/// The size of values of one type.
package struct Layout: Sendable, Hashable {
  /// Bytes, without tail padding.
  package var size: Int
  package var alignment: Int
  /// Whether copying is a plain copy of bytes.
  package var isTrivial: Bool
  /// Whether some bit pattern is never a value, so that an optional needs no extra byte.
  package var hasSpareBits: Bool

  package init(size: Int, alignment: Int, isTrivial: Bool, hasSpareBits: Bool) {
    self.size = size
    self.alignment = alignment
    self.isTrivial = isTrivial
    self.hasSpareBits = hasSpareBits
  }

  /// A reference to an object.
  package static let reference = Layout(size: 8, alignment: 8, isTrivial: false, hasSpareBits: true)
  /// No machine has room for values beyond this size; a file can describe them in sixty lines.
  static let maximumSize = 1 << 40
  package static let empty = Layout(size: 0, alignment: 1, isTrivial: true, hasSpareBits: false)

  /// The layout of this one followed by `next`.
  func followed(by next: Layout) -> Layout {
    let start = (size + next.alignment - 1) / next.alignment * next.alignment
    return Layout(
      size: start + next.size, alignment: max(alignment, next.alignment),
      isTrivial: isTrivial && next.isTrivial, hasSpareBits: hasSpareBits || next.hasSpareBits)
  }
}

extension TypeContext {
  /// The layout of a type; nil where it is not known.
  package func layout(of type: Type) -> Layout? {
    switch node(type) {
    case .unknown, .parameter, .associated, .opaque: return nil
    case .nominal(let nominal, let arguments): return toldLayouts[type] ?? layout(of: nominal, arguments, type)
    case .tuple(let parts, _): return layout(fields: parts)
    case .function: return Layout(size: 16, alignment: 8, isTrivial: false, hasSpareBits: true)
    case .existential(let bounds): return existentialLayout(bounds)
    case .metatype(let inner): return metatypeLayout(inner)
    }
  }

  /// The metatype of a value type is known from its type alone and stores nothing; an existential's has its tables too.
  private func metatypeLayout(_ inner: Type) -> Layout {
    var words = 1
    switch node(inner) {
    case .existential(let bounds): words += bounds.count { nominal($0).map { symbols[$0].kind == .protocol } ?? false }
    case .nominal(let nominal, _) where !symbols[nominal].isReference: return .empty
    case .tuple, .function: return .empty
    default: break
    }
    return Layout(size: 8 * words, alignment: 8, isTrivial: true, hasSpareBits: true)
  }

  private func layout(fields: [Type]) -> Layout? {
    var result = Layout.empty
    for field in fields {
      guard let next = layout(of: field) else { return nil }
      result = result.followed(by: next)
      if result.size > Layout.maximumSize { return nil }
    }
    return result
  }

  /// Three words inline and the type, plus a witness table for each protocol; a reference if bound to classes.
  private func existentialLayout(_ bounds: [Type]) -> Layout {
    let protocols = bounds.count { nominal($0).map { symbols[$0].kind == .protocol } ?? false }
    if isClassBound(bounds) {
      return Layout(size: 8 + 8 * protocols, alignment: 8, isTrivial: false, hasSpareBits: true)
    }
    if protocols == 1, bounds.count == 1, nominal(bounds[0]) == known.nominal(.errorType) { return .reference }
    return Layout(size: 32 + 8 * protocols, alignment: 8, isTrivial: false, hasSpareBits: true)
  }

  /// Whether constraints allow only class instances.
  package func isClassBound(_ bounds: [Type]) -> Bool {
    bounds.contains { bound in
      if bound == anyObjectMarker { return true }
      guard let nominal = nominal(bound) else { return false }
      // All at once and not level by level: broken code has protocols that inherit from themselves.
      return ([nominal] + allSupertypes(of: nominal)).contains {
        symbols[$0].isReference || supertypes(of: $0).contains(anyObjectMarker)
      }
    }
  }

  /// Whether values of a type are references to objects; nil where that is not known.
  package func isReference(_ type: Type) -> Bool? {
    switch node(type) {
    case .nominal(let nominal, _): return symbols[nominal].isReference
    case .existential(let bounds): return isClassBound(bounds)
    case .parameter, .opaque, .associated:
      return isClassBound(constraintsOfAny(type)) ? true : nil
    case .unknown: return nil
    case .tuple, .function, .metatype: return false
    }
  }

  private func layout(of nominal: NominalID, _ arguments: [Type], _ type: Type) -> Layout? {
    let entry = symbols[nominal]
    if entry.isReference { return .reference }
    if nominal == known.optional { return optionalLayout(arguments.first ?? .unknown) }
    if let cached = layouts[type] { return cached }
    guard layoutsInProgress.insert(type).inserted else { return nil }
    defer { layoutsInProgress.remove(type) }
    let layout =
      toldLayout(nominal) ?? declaredLayout(nominal)
      ?? (entry.kind == .enum ? enumLayout(nominal, type) : structLayout(nominal, type))
    layouts[type] = layout
    return layout
  }

  /// `@_layout(size, alignment, trivial: flag)`
  private func declaredLayout(_ nominal: NominalID) -> Layout? {
    let entry = symbols[nominal]
    let file = program.files[entry.file.index]
    for attribute in file.tree[file.tree[entry.declaration].attributes] where attribute.name == .layout {
      let values = file.tree[attribute.arguments].map { file.source.text(file.tree.range($0.value)) }
      guard values.count >= 3, let size = Int(values[0]), let alignment = Int(values[1]) else { return nil }
      let isTrivial = values[2] == "true"
      let hasSpareBits = !isTrivial || nominal == known.nominal(.bool)
      return Layout(size: size, alignment: alignment, isTrivial: isTrivial, hasSpareBits: hasSpareBits)
    }
    return nil
  }

  private func structLayout(_ nominal: NominalID, _ type: Type) -> Layout? {
    let entry = symbols[nominal]
    // A library's struct without a measured layout shows only its public fields.
    if entry.kind != .struct || program.files[entry.file.index].isModel { return nil }
    let bindings = bindings(of: type)
    return layout(fields: storedProperties(of: nominal).map { substitute(variableType(of: $0), bindings) })
  }

  /// The types of the stored properties of a struct or class, as seen from `type`; none for library types.
  package func fields(of type: Type) -> [Type] {
    guard let nominal = nominal(type), !program.files[symbols[nominal].file.index].isModel else { return [] }
    let bindings = bindings(of: type)
    return storedProperties(of: nominal).map { substitute(variableType(of: $0), bindings) }
  }

  /// Whether a library's struct is one counted reference: its measured layout is one word that is not trivial.
  package func isOneReferenceInLibrary(_ nominal: NominalID) -> Bool {
    let entry = symbols[nominal]
    guard entry.kind == .struct, program.files[entry.file.index].isModel else { return false }
    guard let layout = declaredLayout(nominal) else { return false }
    return layout.size == 8 && !layout.isTrivial
  }

  /// The stored instance properties of a type, in order.
  package func storedProperties(of nominal: NominalID) -> [SymbolID] {
    symbols[nominal].members.filter { id in
      let symbol = symbols[id]
      return symbol.kind == .variable && !symbol.isStatic && symbol.context.isNone && isStored(symbol)
    }
  }

  /// Whether a variable has storage of its own: no getter.
  package func isStored(_ symbol: Symbol) -> Bool {
    let tree = tree(symbol.file)
    guard case .variable(let variable) = tree[symbol.declaration].kind else { return false }
    return !tree[variable.accessors].contains {
      switch tree[$0].kind {
      case .getter, .read, .address: true
      default: false
      }
    }
  }

  private func optionalLayout(_ wrapped: Type) -> Layout? {
    guard var layout = layout(of: wrapped) else { return nil }
    if !layout.hasSpareBits { layout.size += 1 }
    return layout
  }

  private func enumLayout(_ nominal: NominalID, _ type: Type) -> Layout? {
    let entry = symbols[nominal]
    let bindings = bindings(of: type)
    var payloads: [Layout] = []
    var plain = 0
    for id in entry.members where symbols[id].kind == .enumCase {
      let parameters = signature(of: id).parameters
      if parameters.isEmpty {
        plain += 1
      } else if isIndirect(id) {
        payloads.append(.reference)
      } else {
        guard let layout = layout(fields: parameters.map { substitute($0.type, bindings) }) else { return nil }
        payloads.append(layout)
      }
    }
    return enumLayout(payloads, plain: plain)
  }

  /// Whether the payload of an enum case stands in a box.
  package func isIndirect(_ enumCase: SymbolID) -> Bool {
    let symbol = symbols[enumCase]
    guard symbol.kind == .enumCase, let owner = symbol.owner, !signature(of: enumCase).parameters.isEmpty else {
      return false
    }
    return symbols[owner].modifiers.contains(.isIndirect)
      || tree(symbol.file)[symbol.declaration].modifiers.contains(.isIndirect)
  }

  private func enumLayout(_ payloads: [Layout], plain: Int) -> Layout {
    guard var largest = payloads.max(by: { $0.size < $1.size }) else {
      return Layout(size: plain > 1 ? 1 : 0, alignment: 1, isTrivial: true, hasSpareBits: true)
    }
    largest.alignment = payloads.map(\.alignment).max() ?? 1
    largest.isTrivial = payloads.allSatisfy(\.isTrivial)
    // Several payloads share spare bits only where all have them.
    let fits = payloads.count == 1 ? largest.hasSpareBits || plain == 0 : payloads.allSatisfy(\.hasSpareBits)
    if !fits { largest.size += 1 }
    largest.hasSpareBits = true
    return largest
  }
}
