// Sizes of types: the text of a Swift program that prints them, and the reading of what it printed.
//
// A generic type has one layout for all arguments if it has the same one with `Int8` and with `String`. A probe that
// does not compile (a constraint that neither type meets) is taken out by the script that compiles the program.

/// What a type takes in memory.
struct Layout: Equatable {
  var size: Int
  var alignment: Int
  /// Whether copying and destroying are a copy of bytes and nothing.
  var isTrivial: Bool

  var attribute: String { "@_layout(\(size), \(alignment), trivial: \(isTrivial))" }
}

/// Writes the program that prints the layouts of the value types of a model, one probe a line.
func layoutProbe(_ declarations: [Declaration], modules: [String]) -> String {
  let imports = modules.map { "@preconcurrency import \($0)\n" }.joined()
  let probes = valueTypes(declarations).flatMap { type in
    type.parameters == 0
      ? ["row(\"\(type.path)\", \(type.path).self)"]
      : ["Int8", "String"].map { argument in
        let arguments = Array(repeating: argument, count: type.parameters).joined(separator: ", ")
        return "row(\"\(type.path)\", \(type.path)<\(arguments)>.self)"
      }
  }
  return imports + rowFunctions + probes.joined(separator: "\n") + "\n"
}

private let rowFunctions = """
  func show<T: ~Copyable & ~Escapable>(_ name: String, _ type: T.Type, _ trivial: Bool) {
    print(name, MemoryLayout<T>.size, MemoryLayout<T>.alignment, trivial)
  }
  func row<T>(_ name: String, _ type: T.Type) { show(name, type, _isPOD(type)) }
  @_disfavoredOverload func row<T: ~Copyable>(_ name: String, _ type: T.Type) { show(name, type, false) }
  func row<T: BitwiseCopyable & ~Escapable>(_ name: String, _ type: T.Type) { show(name, type, true) }
  @_disfavoredOverload
  func row<T: ~Copyable & ~Escapable>(_ name: String, _ type: T.Type, _: Int = 0) { show(name, type, false) }

  """

private func valueTypes(_ declarations: [Declaration], in owner: String = "") -> [(path: String, parameters: Int)] {
  declarations.filter(\.isContainer).flatMap { declaration -> [(path: String, parameters: Int)] in
    let path = owner.isEmpty ? declaration.name : owner + "." + declaration.name
    let nested = declaration.signature.isEmpty ? valueTypes(declaration.members, in: path) : []
    guard declaration.isValueType else { return nested }
    let parameters = split(String(declaration.signature.dropFirst().dropLast()), at: ",").count
    return [(path, parameters)] + nested
  }
}

/// Reads what the probe printed. A type that was printed with different layouts has none.
func readLayouts(_ text: String) -> [String: Layout] {
  var layouts: [String: Layout?] = [:]
  for line in text.split(separator: "\n") {
    let fields = line.split(separator: " ")
    guard fields.count == 4, let size = Int(fields[1]), let alignment = Int(fields[2]) else { continue }
    let layout = Layout(size: size, alignment: alignment, isTrivial: fields[3] == "true")
    let name = String(fields[0])
    layouts[name] = layouts[name].map { $0 == layout ? layout : nil } ?? layout
  }
  return layouts.compactMapValues { $0 }
}
