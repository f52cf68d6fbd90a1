// Types that depend on the parameters of a template.
//
// In canonical types a parameter is a pair of numbers: how many templates stand around the one that declares it, and which
// of its parameters it is. Which declaration that is depends on where the type is written, so that these types are lowered
// anew in each template; outside of templates of the program they are unknown.

internal import NeutralAST
internal import SourceText

/// A template around the code that is lowered.
struct TemplateScope: Equatable {
  var key: Name
  var parameters: [Name]
}

extension ClangUnit {
  /// By type: whether a template parameter is it, or a part of it.
  var dependentTypes: [Bool] {
    var result: [Bool] = []
    result.reserveCapacity(types.count)
    for type in types {
      // Parts stand before what they are parts of.
      result.append(type.shape == .templateParameter || list(type.parts).contains { $0 < result.count && result[Int($0)] })
    }
    return result
  }
}

extension UnitLowering {
  /// The code of a declaration begins; returns what to leave it with.
  mutating func enterTemplate(_ node: Int) -> [TemplateScope] {
    let outer = templateScopes
    let found = templates(around: nodes[node].target)
    if found != templateScopes { (templateScopes, dependentNumbers) = (found, [:]) }
    return outer
  }

  mutating func leaveTemplate(_ outer: [TemplateScope]) {
    if outer != templateScopes { (templateScopes, dependentNumbers) = (outer, [:]) }
  }

  /// The templates that a declaration is or stands in, outermost first.
  private mutating func templates(around declaration: UInt32) -> [TemplateScope] {
    var result: [TemplateScope] = []
    var current = declaration
    var steps = 0
    while current != clangNone, steps < 64 {
      let declared = unit.declarations[Int(current)]
      if CursorKind.templates.contains(declared.kind) {
        let parameters = unit.list(declared.parameters).map { name(unit.declarations[Int($0)].name) }
        result.append(TemplateScope(key: linkName(declared), parameters: parameters))
      }
      current = declared.parent
      steps += 1
    }
    return result.reversed()
  }

  /// The number in the resolution of a type that has a template parameter in it.
  mutating func dependentNumber(_ type: UInt32) -> UInt32 {
    if let known = dependentNumbers[type] { return known }
    let number = insert(resolved(unit.types[Int(type)]))
    dependentNumbers[type] = number
    return number
  }

  func templateParameter(_ text: String) -> ResolvedType {
    guard let parameter = TemplateParameterName(text), parameter.depth < templateScopes.count else { return .unknown }
    let scope = templateScopes[parameter.depth]
    guard parameter.index < scope.parameters.count, !scope.key.isNone, !scope.parameters[parameter.index].isNone else { return .unknown }
    return .parameter(scope.parameters[parameter.index], of: scope.key)
  }
}
