// Declarations of files that are not analysed (system headers), as far as the program uses them.
//
// They become library files of the program, one for each outermost namespace and unit that is the first to use them.
// Members stand in extensions, so that each unit adds what no unit before it declared.

internal import FrontendKit
internal import NeutralAST
internal import SourceText

/// Collects the library declarations of a program, unit by unit.
struct ForeignDeclarations {
  /// The keys (USRs) that are declared.
  private var declared: Set<String> = []
  private(set) var files: [LibraryFile] = []

  /// Adds what `used` (numbers of declarations of the unit) names and no unit before declared.
  mutating func add(_ used: Set<UInt32>, of unit: ClangUnit, names: inout NameCache) {
    var waiting = used.sorted()
    var byModule: [String: UnitLowering] = [:]
    var members: [String: [DeclarationID]] = [:]
    var position = 0
    while position < waiting.count {
      let number = waiting[position]
      position += 1
      let entry = unit.declarations[Int(number)]
      guard declared.insert(unit.text(entry.usr)).inserted else { continue }
      let module = Self.module(of: number, in: unit)
      var lowering: UnitLowering
      if let known = byModule.removeValue(forKey: module) {
        lowering = known
        lowering.foreign = []
        lowering.names = names.take()
      } else {
        lowering = UnitLowering(unit, file: clangNone, bytes: [], names: names.take())
      }
      if let id = lowering.foreignDeclaration(number) { members[module, default: []].append(id) }
      for found in lowering.foreign.sorted() where !declared.contains(unit.text(unit.declarations[Int(found)].usr)) {
        waiting.append(found)
      }
      names = lowering.names.take()
      byModule[module] = lowering
    }
    for (module, var lowering) in byModule.sorted(by: { $0.key < $1.key }) {
      files.append(LibraryFile(module: module, language: .cpp, lowered: lowering.finish(members[module] ?? [])))
    }
  }

  /// The outermost namespace around a declaration.
  private static func module(of number: UInt32, in unit: ClangUnit) -> String {
    var module = "C"
    var current = unit.declarations[Int(number)].parent
    var steps = 0
    while current != clangNone, steps < 64 {
      let entry = unit.declarations[Int(current)]
      if entry.kind == CursorKind.namespace { module = unit.text(entry.name) }
      current = entry.parent
      steps += 1
    }
    return module
  }

  /// The types that no file declares: arithmetic types, pointers, arrays, and the functions behind `new` and `delete`.
  static func builtIns(_ names: inout NameCache) -> LibraryFile {
    var lowering = UnitLowering(ClangUnit(), file: clangNone, bytes: [], names: names.take())
    var ids: [DeclarationID] = []
    ids.reserveCapacity(arithmetic.count + 7)
    for (name, size) in arithmetic {
      ids.append(lowering.builtIn(name, key: BuiltInKey.builtin(name), parameters: [], RecordLayout(size: size, alignment: size, isTrivial: true)))
    }
    let pointer = RecordLayout(size: 8, alignment: 8, isTrivial: true)
    ids.append(lowering.builtIn("pointer", key: BuiltInKey.pointer, parameters: ["T"], pointer))
    ids.append(lowering.builtIn("reference", key: BuiltInKey.reference, parameters: ["T"], pointer))
    ids.append(lowering.builtIn("array", key: BuiltInKey.array, parameters: ["T"], nil))
    for name in [BuiltInKey.new, BuiltInKey.newArray, BuiltInKey.delete, BuiltInKey.deleteArray] {
      ids.append(lowering.builtInFunction(name, parameterCount: name.contains("delete") ? 1 : 0))
    }
    let file = lowering.finish(ids)
    names = lowering.names.take()
    return LibraryFile(module: "C", language: .c, lowered: file)
  }

  /// Names as libclang spells them, and bytes on 64-bit Unix.
  private static let arithmetic: [(String, Int)] = [
    ("bool", 1), ("_Bool", 1), ("char", 1), ("signed char", 1), ("unsigned char", 1), ("char8_t", 1),
    ("short", 2), ("unsigned short", 2), ("char16_t", 2), ("_Float16", 2), ("__bf16", 2), ("half", 2),
    ("int", 4), ("unsigned int", 4), ("char32_t", 4), ("wchar_t", 4), ("float", 4),
    ("long", 8), ("unsigned long", 8), ("long long", 8), ("unsigned long long", 8), ("double", 8),
    ("nullptr_t", 8), ("std::nullptr_t", 8), ("long double", 16), ("__int128", 16), ("unsigned __int128", 16), ("__float128", 16),
  ]
}

extension UnitLowering {
  mutating func finish(_ declarations: [DeclarationID]) -> LoweredFile {
    let tree = builder.finish(declarations: declarations, statements: [], resolution: resolution)
    return LoweredFile(tree: tree, comments: [], problems: [], imports: [])
  }

  fileprivate mutating func builtIn(
    _ name: String, key: String, parameters: [String], _ layout: RecordLayout?
  ) -> DeclarationID {
    let names = parameters.map { self.name($0) }
    let id = builder.add(
      Declaration(
        kind: .nominal(.struct, generics: generics(names), inherits: .empty, members: .empty), name: self.name(name),
        modifiers: .isPublic, attributes: .empty, range: ByteRange(at: 0), nameOffset: 0, parent: .none))
    resolution.keys[id] = self.name(key)
    resolution.layouts[id] = layout
    return id
  }

  fileprivate mutating func builtInFunction(_ name: String, parameterCount: Int) -> DeclarationID {
    let parameters = (0..<parameterCount).map { _ in
      Parameter(label: .none, name: .none, type: .none, defaultValue: .none, isVariadic: false, range: ByteRange(at: 0))
    }
    let function = bodiless(.function, builder.list(parameters), result: .none)
    let id = builder.add(
      Declaration(
        // Models name functions without blanks: `C.new()`.
        kind: .function(function), name: self.name(String(name.drop { $0 != " " }.dropFirst())), modifiers: .isPublic, attributes: .empty,
        range: ByteRange(at: 0), nameOffset: 0, parent: .none))
    builder.adopt(function, declaration: id)
    resolution.keys[id] = self.name(name)
    return id
  }

  private mutating func bodiless(
    _ kind: Function.Kind, _ parameters: ParameterList, result: TypeReferenceID
  ) -> FunctionID {
    builder.add(
      Function(
        kind: kind, generics: .none, parameters: parameters, result: result, thrownType: .none, effects: [],
        accessors: .empty, body: .empty, hasBody: false, captures: .empty, declaration: .none, range: ByteRange(at: 0),
        bodyOffset: 0))
  }

  /// A declaration of a file that is not analysed; nil for kinds that nothing refers to.
  fileprivate mutating func foreignDeclaration(_ number: UInt32) -> DeclarationID? {
    let entry = unit.declarations[Int(number)]
    guard let own = foreignKind(entry) else { return nil }
    var modifiers: Modifiers = .isPublic
    if entry.flags.contains(.isStatic) { modifiers.insert(.isTypeMember) }
    if entry.flags.contains(.isVirtual) { modifiers.insert(.isOpen) }
    if entry.kind == CursorKind.method, !entry.flags.contains(.isConst) { modifiers.insert(.isMutating) }
    let written = modelName(entry)
    let id = builder.add(
      Declaration(
        kind: own, name: written, modifiers: modifiers, attributes: .empty, range: ByteRange(at: 0),
        nameOffset: 0, parent: .none))
    resolution.keys[id] = name(entry.usr)
    if case .function(let function) = own { builder.adopt(function, declaration: id) }
    if entry.size >= 0, CursorKind.records.contains(entry.kind) {
      resolution.layouts[id] = RecordLayout(
        size: Int(entry.size), alignment: max(1, Int(entry.alignment)), isTrivial: entry.flags.contains(.isTrivial))
    }
    guard entry.parent != clangNone, CursorKind.records.contains(unit.declarations[Int(entry.parent)].kind) else { return id }
    foreign.insert(entry.parent)
    return extension_(entry.parent, around: id, at: ByteRange(at: 0))
  }

  /// The name as models write it: without blanks (`std.basic_string.operator_basic_string_view()`), and of a constructor
  /// without parameters of its template.
  private mutating func modelName(_ entry: ClangDeclaration) -> Name {
    switch entry.kind {
    case CursorKind.conversion: name(String(unit.text(entry.name).prefix { $0 != "<" }).replacing(" ", with: "_"))
    case CursorKind.constructor, CursorKind.functionTemplate:
      unit.text(entry.name).hasPrefix("operator") ? name(entry.name) : name(String(unit.text(entry.name).prefix { $0 != "<" }))
    default: name(entry.name)
    }
  }

  private mutating func foreignKind(_ entry: ClangDeclaration) -> Declaration.Kind? {
    switch entry.kind {
    case CursorKind.struct, CursorKind.union, CursorKind.class, CursorKind.classTemplate, CursorKind.partialSpecialization:
      let parameters = unit.list(entry.parameters).map { name(unit.declarations[Int($0)].name) }
      let bases = unit.list(entry.supers).map { reference($0, at: ByteRange(at: 0)) }
      return .nominal(.struct, generics: generics(parameters), inherits: builder.list(bases), members: .empty)
    case CursorKind.enum: return .nominal(.enum, generics: .none, inherits: .empty, members: .empty)
    case CursorKind.enumConstant: return .enumCase(parameters: .empty)
    case CursorKind.function, CursorKind.method, CursorKind.constructor, CursorKind.destructor, CursorKind.conversion,
      CursorKind.functionTemplate:
      return .function(foreignFunction(entry))
    case CursorKind.variable, CursorKind.field:
      let pattern = builder.add(.binding(name: name(entry.name), isMutable: true), ByteRange(at: 0))
      let type = reference(entry.type, at: ByteRange(at: 0))
      return .variable(Variable(pattern: pattern, type: type, initializer: .none, accessors: .empty))
    default: return nil
    }
  }

  private mutating func foreignFunction(_ entry: ClangDeclaration) -> FunctionID {
    var types: [UInt32] = []
    if entry.type != clangNone, shape(entry.type) == .function { types = Array(unit.list(unit.types[Int(entry.type)].parts)) }
    let names = unit.list(entry.parameters).map { name(unit.declarations[Int($0)].name) }
    let parameters = types.dropFirst().enumerated().map { position, type in
      Parameter(
        label: .none, name: position < names.count ? names[position] : .none,
        type: parameterType(type, at: ByteRange(at: 0)), defaultValue: .none, isVariadic: false, range: ByteRange(at: 0))
    }
    let result = entry.flags.contains(.isNoReturn) ? neverType() : types.first.map { reference($0, at: ByteRange(at: 0)) } ?? .none
    let kind: Function.Kind = isConstructor(entry) ? .initializer : entry.kind == CursorKind.destructor ? .deinitializer : .function
    return bodiless(kind, builder.list(parameters), result: result)
  }

  /// A constructor, or the template of some.
  private func isConstructor(_ entry: ClangDeclaration) -> Bool {
    if entry.kind == CursorKind.constructor { return true }
    guard entry.kind == CursorKind.functionTemplate, entry.parent != clangNone else { return false }
    let owner = unit.declarations[Int(entry.parent)]
    return CursorKind.records.contains(owner.kind) && unit.text(entry.name).prefix { $0 != "<" } == unit.text(owner.name).prefix { $0 != "<" }
  }
}
