// Which types refer to memory that they do not own: pointers, buffers, spans, and what is made of them.

internal import NeutralAST
internal import SourceText

/// Recognises types that lend memory.
package struct MemoryTypes: Sendable {
  private let pointers: Set<NominalID>
  private let spans: Set<NominalID>

  private static let pointerNames: Set<String> = [
    "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer", "UnsafeMutableRawPointer", "UnsafeBufferPointer",
    "UnsafeMutableBufferPointer", "UnsafeRawBufferPointer", "UnsafeMutableRawBufferPointer",
  ]
  private static let spanNames: Set<String> = ["Span", "MutableSpan", "RawSpan", "MutableRawSpan", "OutputSpan"]
  private static let handleNames: Set<String> = ["Unmanaged", "OpaquePointer"]

  private let handles: Set<NominalID>
  private let rawPointers: Set<NominalID>
  /// Pointers of languages that write them as types of their own.
  private let toldPointers: Set<NominalID>

  init(_ program: Program) {
    var pointers: Set<NominalID> = []
    var spans: Set<NominalID> = []
    var handles: Set<NominalID> = []
    var rawPointers: Set<NominalID> = []
    for (index, nominal) in program.symbols.nominals.enumerated() where program.files[nominal.file.index].isModel {
      let name = program.names[nominal.name]
      let id = NominalID(raw: UInt32(index))
      if Self.pointerNames.contains(name) { pointers.insert(id) }
      if name == "UnsafeMutableRawPointer" { rawPointers.insert(id) }
      if Self.spanNames.contains(name) { spans.insert(id) }
      if Self.handleNames.contains(name) { handles.insert(id) }
    }
    let told: [KnownName] = [.pointerType, .referenceType]
    toldPointers = Set(told.compactMap { program.symbols.nominal(ofKey: Name($0)) })
    pointers.formUnion(toldPointers)
    self.pointers = pointers
    self.spans = spans
    self.handles = handles
    self.rawPointers = rawPointers
  }

  /// Whether a value of the type is itself a pointer, buffer or span, through optionals.
  package func isBorrow(_ type: Type, _ types: TypeContext) -> Bool {
    guard let nominal = types.nominal(types.unwrapped(type)) else { return false }
    return pointers.contains(nominal) || spans.contains(nominal)
  }

  /// Whether a value of the type names memory: pointers, and references that are counted by hand.
  package func isMemory(_ type: Type, _ types: TypeContext) -> Bool {
    types.nominal(types.unwrapped(type)).map(isMemory) ?? false
  }

  /// Whether a type is a pointer as C and C++ have them: who owns what it points to, no signature shows, and what is read
  /// through it is other memory.
  package func isToldPointer(_ type: Type, _ types: TypeContext) -> Bool {
    types.nominal(type).map(toldPointers.contains) ?? false
  }

  func isToldPointer(_ nominal: NominalID) -> Bool { toldPointers.contains(nominal) }

  /// Whether a type is that of pointers to memory of any content, as allocators return them.
  package func isUntypedPointer(_ type: Type, _ types: TypeContext) -> Bool {
    guard case .nominal(let nominal, let arguments) = types.node(types.unwrapped(type)) else { return false }
    return toldPointers.contains(nominal) ? arguments.first == .void : rawPointers.contains(nominal)
  }

  /// The type of what a pointer or buffer points to.
  package func element(of type: Type, _ types: TypeContext) -> Type? {
    guard case .nominal(let nominal, let arguments) = types.node(types.unwrapped(type)) else { return nil }
    return pointers.contains(nominal) || spans.contains(nominal) ? arguments.first : nil
  }

  /// Whether a type is that of references that are counted by hand.
  package func isHandle(_ type: Type, _ types: TypeContext) -> Bool {
    types.nominal(types.unwrapped(type)).map(handles.contains) ?? false
  }

  /// Whether a value of the type may keep a pointer: it holds one, is an object, or is of a type that is not known.
  package func mayKeep(_ type: Type, _ types: TypeContext) -> Bool {
    if holdsMemory(type, types) { return true }
    switch types.node(types.unwrapped(type)) {
    case .unknown, .existential, .function, .parameter, .opaque, .associated: return true
    case .nominal(let nominal, _):
      let entry = types.symbols[nominal]
      return entry.isReference && !types.program.files[entry.file.index].isModel
    case .tuple(let parts, _): return parts.contains { mayKeep($0, types) }
    case .metatype: return false
    }
  }

  /// Whether a value of the type may hold a pointer somewhere in it: in a generic argument, a component or a field.
  package func holdsMemory(_ type: Type, _ types: TypeContext) -> Bool { holds(type, types, isMemory) }

  /// Whether a value of the type holds a pointer as C and C++ have them.
  package func holdsToldPointer(_ type: Type, _ types: TypeContext) -> Bool {
    !toldPointers.isEmpty && holds(type, types, toldPointers.contains)
  }

  private func holds(_ type: Type, _ types: TypeContext, _ isMeant: (NominalID) -> Bool) -> Bool {
    var queue = [type]
    var seen: Set<Type> = [type]
    var position = 0
    // Generic types may have fields of ever larger types, so the search is bounded.
    while position < min(queue.count, 256) {
      let type = queue[position]
      position += 1
      if let nominal = types.nominal(type), isMeant(nominal) { return true }
      for part in parts(of: type, types) where seen.insert(part).inserted { queue.append(part) }
    }
    return false
  }

  private func isMemory(_ nominal: NominalID) -> Bool {
    pointers.contains(nominal) || spans.contains(nominal) || handles.contains(nominal)
  }

  /// The types of what is stored in a value itself.
  private func parts(of type: Type, _ types: TypeContext) -> [Type] {
    switch types.node(type) {
    case .nominal(let nominal, let arguments):
      return arguments + (types.symbols[nominal].isReference ? [] : types.fields(of: type))
    case .tuple(let parts, _): return parts
    default: return []
    }
  }
}
