// Declarations of operators and precedence groups, collected before the file's first expression is folded.

internal import FrontendKit
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

extension Lowering {
  /// What the items of a file declare. Operators and groups can stand at file level only.
  func operatorDeclarations(_ items: RawSyntax) -> OperatorDeclarations {
    var declarations = OperatorDeclarations()
    for item in items.elements {
      guard let node = item[Slot.CodeBlockItem.item] else { continue }
      switch node.kind {
      case .operatorDecl: Self.read(operator: node, into: &declarations)
      case .precedenceGroupDecl: Self.read(group: node, into: &declarations)
      case .ifConfigDecl:
        for clause in activeClauses(node) { declarations.add(operatorDeclarations(clause)) }
      default: break
      }
    }
    return declarations
  }

  private static func read(operator raw: RawSyntax, into declarations: inout OperatorDeclarations) {
    guard raw[Slot.OperatorDecl.fixitySpecifier]?.hasText("infix") ?? false,
      let name = text(raw[Slot.OperatorDecl.name])
    else { return }
    let clause = raw[Slot.OperatorDecl.operatorPrecedenceAndTypes]
    let group = text(clause?[Slot.OperatorPrecedenceAndTypes.precedenceGroup])
    declarations.operators[name] = group ?? OperatorDeclarations.defaultGroup
  }

  private static func read(group raw: RawSyntax, into declarations: inout OperatorDeclarations) {
    guard let name = text(raw[Slot.PrecedenceGroupDecl.name]) else { return }
    var group = PrecedenceGroup(.none)
    for attribute in raw[Slot.PrecedenceGroupDecl.groupAttributes]?.elements ?? RawElements.none {
      switch attribute.kind {
      case .precedenceGroupAssociativity:
        let value = attribute[Slot.PrecedenceGroupAssociativity.value]
        group.associativity = value?.hasText("left") ?? false ? .left : value?.hasText("right") ?? false ? .right : .none
      case .precedenceGroupRelation:
        let names = attribute[Slot.PrecedenceGroupRelation.precedenceGroups]?.elements ?? RawElements.none
        let others = names.compactMap { text($0[Slot.PrecedenceGroupName.name]) }
        if attribute[Slot.PrecedenceGroupRelation.higherThanOrLowerThanLabel]?.hasText("lowerThan") ?? false {
          group.lowerThan += others
        } else {
          group.higherThan += others
        }
      default: break
      }
    }
    declarations.groups[name] = group
  }

  private static func text(_ token: RawSyntax?) -> String? {
    token?.tokenView.map { String(syntaxText: $0.rawText) }
  }
}
