// Arenas that are recognised by what their functions do.
//
//   void *alloc(struct arena *a, size_t n) { … p = a->block->data + a->used; a->used += n; return p; }
//   void release(struct arena *a) { for (…) free(a->block); }
//
// A function that returns a pointer into what it reaches from one operand, and moves a position on by what it was asked for,
// hands out memory of that operand. A function of that operand alone which frees the fields that such memory comes from,
// leaves none of it. So does one that sets the position back, if the first one makes new blocks when it needs them, or hands
// out memory of any content, rounded up or from a block that its type allocates: others may be readers who look at a text
// again.

internal import Analysis
internal import Flow
internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// What the functions of one file do to the memory that they reach from an operand.
enum ArenaShapes: FileAnalysis {
  struct Deed: Sendable {
    enum Kind: Sendable, Equatable {
      /// Hands out memory; the field holds the position. Allocators hand out memory of any content.
      case carves(position: SymbolID, isUntyped: Bool, isAligned: Bool)
      case frees
      case setsBack
      /// Puts new memory into the fields.
      case fills
      /// Passes the operand on.
      case passes(to: SymbolID)
    }

    var function: SymbolID
    var operand: RegionOperand.Root
    var owner: NominalID
    var kind: Kind
    /// The fields of the operand that it is about.
    var fields: Set<SymbolID> = []
    /// Whether the function has no other operand.
    var isAlone: Bool
    /// For what hands out memory: whether that stands in the arena itself, or in a container or owner that is a field of it.
    var ownsStorage = false
    /// Whether that goes away with the arena, without a destructor that says so.
    var freesStorage = false
  }

  static func run(on file: FileUnit) -> [Deed] {
    let flow = file.result(of: FlowAnalysis.self)
    var deeds: [Deed] = []
    for (number, body) in file.typed.bodies.enumerated() {
      guard case .function = body.kind, body.symbol != nil else {
        deeds += initialBlock(body, flow.graph(of: .body(number)), file)
        continue
      }
      let memory = file.types.memory
      guard body.selfLocal != nil || file.tree.resolution != nil
        || body.parameters.contains(where: { memory.isToldPointer(file.typed[$0].type, file.types) })
      else { continue }
      deeds += ArenaReach(file, flow.graph(of: .body(number)), body).deeds()
    }
    return deeds
  }

  /// A stored property whose initial value is new memory.
  private static func initialBlock(_ body: Body, _ graph: FlowGraph, _ file: FileUnit) -> [Deed] {
    guard let property = body.symbol, let owner = body.owner else { return [] }
    let isMade = graph.blocks.flatMap(\.instructions).contains { instruction in
      guard case .call(.symbol(let symbol), _, _, _) = instruction.kind else { return false }
      return file.program.effects.operands(of: .acquires, symbol).contains(.resource(ManualResource.memory.rawValue))
    }
    guard isMade else { return [] }
    return [Deed(function: property, operand: .receiver, owner: owner, kind: .fills, fields: [property], isAlone: false)]
  }
}
