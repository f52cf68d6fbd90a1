// Prints the declarations of a model: one a line, members indented by one blank, so that files stay small.

/// Prints model files.
struct ModelWriter {
  /// The layouts of types by their full names.
  let layouts: [String: Layout]
  let module: String

  /// The text of a model file.
  func text(_ declarations: [Declaration], reexports: [String]) -> String {
    let head = "// \(module): public declarations, made by generate-models from the compiler's description.\n"
    let imports = reexports.map { "@_exported import \($0)\n" }.joined()
    return head + imports + declarations.map { print($0, owner: "", indent: "") }.joined()
  }

  private func print(_ declaration: Declaration, owner: String, indent: String) -> String {
    let path = owner.isEmpty ? declaration.name : owner + "." + declaration.name
    let layout = declaration.isValueType ? layouts[path].map { [$0.attribute] } ?? [] : []
    let words = layout + declaration.attributes + declaration.modifiers + [declaration.keyword]
    let head = indent + words.joined(separator: " ") + nameAndTail(declaration)
    guard declaration.isContainer else { return head + "\n" }
    guard !declaration.members.isEmpty else { return head + " {}\n" }
    let members = declaration.members.map { print($0, owner: path, indent: indent + " ") }.joined()
    return head + " {\n" + members + indent + "}\n"
  }

  private func nameAndTail(_ declaration: Declaration) -> String {
    var text = declaration.name.isEmpty ? "" : " " + declaration.name
    let isOperator = declaration.name.last.map { !($0.isLetter || $0.isNumber || "_`".contains($0)) } ?? false
    text += (isOperator ? " " : "") + unshadowed(declaration.signature).trimmingLead(isOperator)
    let inherited = declaration.inherited.map { $0 == declaration.name ? "\(module).\($0)" : $0 }
    if !inherited.isEmpty { text += ": " + inherited.joined(separator: ", ") }
    if !declaration.requirements.isEmpty { text += " where " + declaration.requirements }
    return text
  }

  /// The signature with `T: T` as `T: Module.T`: a printed interface calls a parameter as its protocol.
  private func unshadowed(_ signature: String) -> String {
    let (before, conditions) = splitAtWhere(signature)
    guard !conditions.isEmpty else { return signature }
    let fixed = split(conditions, at: ",").map { condition in
      let sides = condition.split(separator: ": ")
      return sides.count == 2 && sides[0] == sides[1] ? "\(sides[0]): \(module).\(sides[1])" : condition
    }
    return before + "where " + fixed.joined(separator: ", ")
  }
}

extension String {
  fileprivate func trimmingLead(_ isWanted: Bool) -> String {
    isWanted ? String(drop { $0 == " " }) : self
  }
}
