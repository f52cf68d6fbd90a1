// Types, declarations and layouts that a compiler's frontend told (`Resolution`), in terms of the program's own.

internal import NeutralAST
internal import SourceText

extension TypeContext {
  /// The type with a number in a file's resolution.
  func resolved(_ number: UInt32, in file: FileID) -> Type {
    guard number != 0, let resolution = tree(file).resolution, number < resolution.types.count else { return .unknown }
    if let known = resolvedTypes[file]?[Int(number)] { return known }
    let type = step { self.make(resolution.types[Int(number)], in: file) } ?? .unknown
    if let told = resolution.typeLayouts[number], type.isKnown { toldLayouts[type] = Layout(told) }
    resolvedTypes[file, default: Array(repeating: nil, count: resolution.types.count)][Int(number)] = type
    return type
  }

  private func make(_ type: ResolvedType, in file: FileID) -> Type {
    switch type {
    case .unknown: return .unknown
    case .void: return .void
    case .nominal(let key, let arguments):
      guard let nominal = symbols.nominal(ofKey: key) else { return .unknown }
      let parameters = symbols[nominal].parameters
      let given = arguments.map { resolved($0, in: file) }
      // A template may have arguments that are no types, and parameters that its stub does not list.
      let types = parameters.indices.map { $0 < given.count ? given[$0] : .unknown }
      return make(.nominal(nominal, types + values(arguments, in: file)))
    // A tuple without parts tells instances apart, and is in nobody's way.
    case .values(let name): return make(.tuple([], [name]))
    case .function(let parameters, let result):
      return make(
        .function(
          FunctionType(parameters: parameters.map { resolved($0, in: file) }, result: resolved(result, in: file))))
    case .parameter(let name, let key):
      guard let place = symbols.place(ofKey: key) else { return .unknown }
      return make(.parameter(ParameterKey(file: place.file, declaration: place.declaration, name: name)))
    }
  }

  /// The last argument of an instance, if it stands for those that are no types.
  private func values(_ arguments: [UInt32], in file: FileID) -> [Type] {
    guard let last = arguments.last, let resolution = tree(file).resolution, Int(last) < resolution.types.count,
      case .values = resolution.types[Int(last)]
    else { return [] }
    return [resolved(last, in: file)]
  }

  /// The layout that a compiler told of a record.
  func toldLayout(_ nominal: NominalID) -> Layout? {
    let entry = symbols[nominal]
    guard let told = tree(entry.file).resolution?.layouts[entry.declaration] else { return nil }
    return Layout(told)
  }
}

extension Layout {
  fileprivate init(_ told: RecordLayout) {
    self.init(size: told.size, alignment: told.alignment, isTrivial: told.isTrivial, hasSpareBits: false)
  }
}
