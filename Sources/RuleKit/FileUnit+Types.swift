// Short questions about types, as rules ask them most.
//
// Every answer about an unknown type is the cautious one: nil, or false.

package import NeutralAST
package import Semantics
internal import SourceText

extension FileUnit {
  /// The type of an expression; `.unknown` if it could not be worked out.
  package func type(of expression: ExpressionID) -> Type {
    expression.isNone ? .unknown : typed.type(expression)
  }

  /// What a name, member or call refers to.
  package func reference(of expression: ExpressionID) -> Reference {
    expression.isNone ? .none : typed.reference(expression)
  }

  /// The declaration that a call calls or a name means, if it is a global or member.
  package func symbol(of expression: ExpressionID) -> SymbolID? {
    if case .symbol(let symbol) = reference(of: expression) { return symbol }
    return nil
  }

  /// Whether code that is not in sight may use a declaration: one that is public, or in C and C++ one that a header has.
  package func isForOthers(_ symbol: SymbolID) -> Bool {
    let entry = symbols[symbol]
    if let key = program.files[entry.file.index].tree.resolution?.keys[entry.declaration] { return symbols.isInHeader(key: key) }
    return !entry.modifiers.isDisjoint(with: [.isPublic, .isOpen])
  }

  /// The struct, class, enum, actor or protocol that a type is.
  package func nominal(of type: Type) -> NominalID? { types.nominal(type) }

  /// Whether values of a type are references to objects; nil where that is not known.
  package func isReference(_ type: Type) -> Bool? {
    switch types.node(type) {
    case .unknown, .associated, .parameter, .opaque:
      types.isClassBound(types.constraintsOfAny(type)) ? true : nil
    case .nominal(let nominal, _): symbols[nominal].isReference
    case .existential(let bounds): types.isClassBound(bounds)
    case .tuple, .function, .metatype: false
    }
  }

  /// Bytes, alignment and triviality of a type; nil where they are not known.
  package func layout(of type: Type) -> Layout? { types.layout(of: type) }

  /// Whether a nominal type is the one of this name in a library, such as `Array` in `Swift`.
  package func isLibraryType(_ nominal: NominalID, _ name: String) -> Bool {
    let entry = symbols[nominal]
    return program.files[entry.file.index].isModel && text(entry.name) == name
  }

  /// A type as one would write it; `_` where it is not known.
  package func typeName(_ type: Type) -> String { TypeWriter(file: self).text(type) }
}

/// Writes types as source.
private struct TypeWriter {
  let file: FileUnit

  func text(_ type: Type) -> String {
    switch file.types.node(type) {
    case .unknown: "_"
    case .nominal(let nominal, let arguments): nominalText(nominal, arguments)
    case .parameter(let key): file.text(key.name)
    case .associated(let base, let name): text(base) + "." + file.text(name)
    case .tuple(let parts, let labels): tuple(parts, labels)
    case .function(let function): functionText(function)
    case .existential(let bounds): bounds.isEmpty ? "Any" : "any " + composition(bounds)
    case .opaque(let bounds): "some " + composition(bounds)
    case .metatype(let inner): text(inner) + ".Type"
    }
  }

  private func composition(_ bounds: [Type]) -> String {
    bounds.map { $0.isKnown ? text($0) : "_" }.joined(separator: " & ")
  }

  private func tuple(_ parts: [Type], _ labels: [Name]) -> String {
    let texts = parts.enumerated().map { index, part in
      index < labels.count && !labels[index].isNone
        ? file.text(labels[index]) + ": " + text(part) : text(part)
    }
    return "(" + texts.joined(separator: ", ") + ")"
  }

  private func functionText(_ function: FunctionType) -> String {
    let effects = (function.isAsync ? " async" : "") + (function.isThrowing ? " throws" : "")
    let result = function.result == .void ? "Void" : text(function.result)
    return "(" + function.parameters.map(text).joined(separator: ", ") + ")" + effects + " -> " + result
  }

  private func nominalText(_ nominal: NominalID, _ arguments: [Type]) -> String {
    let entry = file.symbols[nominal]
    let name = file.text(entry.name)
    if file.source.language.closuresAreValues { return qualifiedName(entry, name, arguments) }
    if file.isLibraryType(nominal, name) {
      switch (name, arguments.count) {
      case ("Optional", 1): return postfixed(arguments[0], "?")
      case ("Array", 1): return "[" + text(arguments[0]) + "]"
      case ("Dictionary", 2): return "[" + text(arguments[0]) + ": " + text(arguments[1]) + "]"
      default: break
      }
    }
    let outer = entry.parent.map { file.symbols[$0].parameters.count } ?? 0
    // The arguments of enclosing types stand first; they are written with those types.
    let own = arguments.dropFirst(outer)
    let written = own.isEmpty ? name : name + "<" + own.map(text).joined(separator: ", ") + ">"
    guard let parent = entry.parent else { return written }
    return nominalText(parent, Array(arguments.prefix(outer))) + "." + written
  }

  /// A type of C or C++: templates without their arguments, most of which nobody writes.
  private func qualifiedName(_ entry: Nominal, _ name: String, _ arguments: [Type]) -> String {
    let home = file.program.files[entry.file.index]
    guard home.isLibrary, file.program.modules.indices.contains(Int(home.module.raw)) else { return name }
    let module = file.program.modules[Int(home.module.raw)]
    if module == "C" { return name == "pointer" && arguments.count == 1 ? text(arguments[0]) + " *" : name }
    let alias = "basic_"
    return module + "::" + (name.hasPrefix(alias) ? String(name.dropFirst(alias.count)) : name)
  }

  private func postfixed(_ type: Type, _ mark: String) -> String {
    switch file.types.node(type) {
    case .function, .existential, .opaque: type == .any ? text(type) + mark : "(" + text(type) + ")" + mark
    default: text(type) + mark
    }
  }
}
