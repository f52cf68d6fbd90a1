// The Swift frontend: SwiftParser's tree in, neutral tree out.
//
// One file at a time: parse, lower, drop the syntax tree. The walk goes over raw syntax nodes by slot number, because the
// typed visitors of swift-syntax cost three to nine times as much; precedence is folded here for the same reason (a
// `SyntaxRewriter` builds a second tree). Nothing here knows what a name means.

package import FrontendKit
internal import NeutralAST
package import SourceText
@_spi(ExperimentalLanguageFeatures) internal import SwiftParser
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) internal import SwiftSyntax

/// Lowers Swift files.
package struct SwiftFrontend: Frontend {
  /// The `#if` conditions that are known to hold or not; empty: all clauses are lowered.
  private let conditions: ActiveConditions

  package init(activeConditions: [String] = []) {
    self.conditions = ActiveConditions(activeConditions)
  }

  package var languages: [Language] { [.swift] }

  package func lower(
    _ file: SourceFile, depth: LoweringDepth, operators: OperatorDeclarations, names: inout NameCache
  ) -> LoweredFile {
    file.bytes.withUnsafeBufferPointer { bytes in
      if let refusal = ParserGuard.refusal(of: bytes) { return Self.refused(refusal) }
      let syntax = Self.parse(bytes)
      return withExtendedLifetime(syntax) {
        var lowering = Lowering(names: names.take(), bytes: bytes, root: syntax.raw, conditions: conditions)
        lowering.wanted = depth
        lowering.lowerFile(syntax.raw, operators)
        names = lowering.names
        let problems =
          syntax.hasError ? SyntaxProblems(in: syntax.raw, conditions).problems + lowering.problems : lowering.problems
        var result = LoweredFile(
          tree: lowering.tree, comments: Comments.addressed(in: bytes, root: syntax.raw),
          problems: problems, imports: lowering.imports)
        result.operators = lowering.operators
        result.unrankedOperators = lowering.unrankedOperators
        return result
      }
    }
  }

  /// Some projects use what the compiler has behind a flag. It is tried only where the plain grammar fails, because it
  /// gives a new meaning to code that is valid without: `read { … }` is a call, or an accessor.
  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> SourceFileSyntax {
    let plain = Parser.parse(source: bytes)
    guard plain.hasError else { return plain }
    let extended = Parser.parse(source: bytes, experimentalFeatures: experiments)
    return extended.hasError ? plain : extended
  }

  private static let experiments: Parser.ExperimentalFeatures = [
    .referenceBindings, .thenStatements, .doExpressions, .nonescapableTypes, .trailingComma, .coroutineAccessors,
    .keypathWithMethodMembers, .oldOwnershipOperatorSpellings, .borrowAndMutateAccessors,
  ]

  private static func refused(_ refusal: ParserGuard.Refusal) -> LoweredFile {
    let problem = Problem(
      range: ByteRange(at: refusal.offset), message: refusal.reason.message, concernsWholeFile: true)
    return LoweredFile(tree: Tree(), comments: [], problems: [problem], imports: [])
  }
}
