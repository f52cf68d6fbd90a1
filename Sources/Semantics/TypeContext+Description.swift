// Types as text, for messages and for looking at what the typer found.

package import NeutralAST
package import SourceText

extension TypeContext {
  /// A type as one would write it; unknown parts are `_`.
  package func description(of type: Type) -> String {
    let names = program.names
    switch node(type) {
    case .unknown: return "_"
    case .nominal(let nominal, let arguments): return description(of: nominal, arguments)
    case .parameter(let key): return names[key.name]
    case .associated(let base, let name): return "\(description(of: base)).\(names[name])"
    case .tuple(let parts, let labels): return tupleDescription(parts, labels)
    case .function(let function):
      let parameters = function.parameters.map(description(of:)).joined(separator: ", ")
      let effects = (function.isAsync ? " async" : "") + (function.isThrowing ? " throws" : "")
      return "(\(parameters))\(effects) -> \(description(of: function.result))"
    case .existential(let bounds):
      return bounds.isEmpty ? "Any" : "any " + bounds.map(description(of:)).joined(separator: " & ")
    case .opaque(let bounds): return "some " + bounds.map(description(of:)).joined(separator: " & ")
    case .metatype(let inner): return "\(description(of: inner)).Type"
    }
  }

  private func description(of nominal: NominalID, _ arguments: [Type]) -> String {
    let entry = symbols[nominal]
    let written = arguments.map(description(of:))
    switch (nominal, written.count) {
    case (known.optional, 1): return "\(written[0])?"
    case (known.nominal(.array), 1): return "[\(written[0])]"
    case (known.nominal(.dictionary), 2): return "[\(written[0]): \(written[1])]"
    default: break
    }
    let prefix = entry.parent.map { description(of: $0, []) + "." } ?? ""
    let name = prefix + program.names[entry.name]
    return written.isEmpty ? name : "\(name)<\(written.joined(separator: ", "))>"
  }

  private func tupleDescription(_ parts: [Type], _ labels: [Name]) -> String {
    let elements = parts.enumerated().map { position, part in
      let label = position < labels.count ? program.names[labels[position]] : ""
      return label.isEmpty ? description(of: part) : "\(label): \(description(of: part))"
    }
    return "(\(elements.joined(separator: ", ")))"
  }
}
