// Sizes of types: the text of a Swift program that prints them, and the reading of what it printed.
//
// A generic type has one layout for all arguments if it has the same one with two rather different
// arguments. A probe that does not compile (constraints that the arguments do not meet) is taken out by the
// script that compiles the program; a generic type of which one probe is missing has no layout here.

/// What a type takes in memory.
struct Layout: Hashable {
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
    type.arguments.isEmpty
      ? ["row(\"\(type.path)\", \(type.path).self)"]
      : type.arguments.map { "row(\"\(type.path)<>\", \(type.path)<\($0)>.self)" }
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

/// The value types at any depth, but not those inside a generic type. `arguments` are two lists of type
/// arguments for a generic type, none for another.
private func valueTypes(
  _ declarations: [Declaration], in owner: String = ""
) -> [(path: String, arguments: [String])] {
  declarations.filter(\.isContainer).flatMap { declaration -> [(path: String, arguments: [String])] in
    let path = owner.isEmpty ? declaration.name : owner + "." + declaration.name
    let nested = declaration.signature.isEmpty ? valueTypes(declaration.members, in: path) : []
    return declaration.isValueType ? [(path, probeArguments(declaration))] + nested : nested
  }
}

/// Two lists of type arguments that differ in size and triviality as far as the constraints let them.
private func probeArguments(_ declaration: Declaration) -> [String] {
  let parameters = split(String(declaration.signature.dropFirst().dropLast()), at: ",")
  guard !parameters.isEmpty else { return [] }
  let requirements = split(declaration.requirements, at: ",")
  let choices = parameters.map { parameter in
    argumentsByConstraint.first { requirements.contains("\(parameter): \($0.constraint)") }
      ?? ("", "Int8", "String")
  }
  return [choices.map(\.1).joined(separator: ", "), choices.map(\.2).joined(separator: ", ")]
}

/// Arguments for constraints that plain types do not meet.
private let argumentsByConstraint: [(constraint: String, first: String, second: String)] = [
  ("Error", "any Error", "Never"),
  ("Sequence", "[Int8]", "Substring"),
  ("Collection", "[Int8]", "Substring"),
  ("BidirectionalCollection", "[Int8]", "Substring"),
  ("IteratorProtocol", "IndexingIterator<[Int8]>", "Substring.Iterator"),
  ("AsyncSequence", "AsyncStream<Int8>", "AsyncThrowingStream<String, any Error>"),
  ("AtomicRepresentable", "Int8", "Int64"),
  ("AtomicValue", "Int8", "Int64"),
  ("BinaryInteger", "Int8", "Int64"),
  ("FixedWidthInteger", "Int8", "Int64"),
  ("Strideable", "Int8", "Int64"),
  ("AnyObject", "AnyKeyPath", "PartialKeyPath<String>"),
  ("Clock", "ContinuousClock", "SuspendingClock"),
]

/// Reads what the probe printed. The name of a generic type is followed by `<>` and stands on two lines.
func readLayouts(_ text: String) -> [String: Layout] {
  var printed: [String: [Layout]] = [:]
  for line in text.split(separator: "\n") {
    let fields = line.split(separator: " ")
    guard fields.count == 4, let size = Int(fields[1]), let alignment = Int(fields[2]) else { continue }
    let layout = Layout(size: size, alignment: alignment, isTrivial: fields[3] == "true")
    printed[String(fields[0]), default: []].append(layout)
  }
  var layouts: [String: Layout] = [:]
  for (name, found) in printed {
    let isGeneric = name.hasSuffix("<>")
    guard found.count == (isGeneric ? 2 : 1), let layout = found.first, found.last == layout else { continue }
    layouts[isGeneric ? String(name.dropLast(2)) : name] = layout
  }
  return layouts
}
