// The suppressions of one file: its comments, and `@diagnose` attributes of the compiler.

internal import NeutralAST
internal import Semantics
internal import SourceText
internal import Suppressions

/// Nil where the file holds neither.
func suppressions(of file: ProgramFile, _ comments: [ByteRange], _ names: NameTable) -> SuppressionSet? {
  let attributes = diagnoseAttributes(of: file, names)
  if comments.isEmpty, attributes.isEmpty { return nil }
  var set = SuppressionSet(file.source, lines: LineIndex(file.source.bytes), comments: comments)
  for attribute in attributes { set.add(attribute) }
  return set
}

/// `@diagnose(Group, as: ignored, reason: "…")` in any declaration of a file.
private func diagnoseAttributes(of file: ProgramFile, _ names: NameTable) -> [DiagnoseAttribute] {
  let tree = file.tree
  var result: [DiagnoseAttribute] = []
  for declaration in tree.declarations {
    for attribute in tree[declaration.attributes] where names[attribute.name] == "diagnose" {
      var group: String?
      var behavior: DiagnoseAttribute.Behavior?
      var reason: String?
      for argument in tree[attribute.arguments] {
        let text = file.source.text(tree.range(argument.value))
        switch names[argument.label] {
        case "": group = text
        case "as": behavior = DiagnoseAttribute.Behavior(rawValue: text)
        case "reason": reason = text.trimmingQuotes
        default: break
        }
      }
      guard let group, let behavior else { continue }
      result.append(
        DiagnoseAttribute(
          group: group, behavior: behavior, reason: reason, range: attribute.range,
          declaration: declaration.range))
    }
  }
  return result
}

extension String {
  /// The text of a plain string literal.
  fileprivate var trimmingQuotes: String {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
