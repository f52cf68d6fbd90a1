// Facts about heap allocation: which expression makes the program allocate, and what.
//
// A fact is not a finding. Facts are what accuracy is measured on, against what the compiler emits; rules pick those that
// cost something where they stand.

package import NeutralAST
package import Semantics
package import SourceText

/// One allocation.
package struct AllocationFact: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    case closureContext = "closure-context"
    case capturedVariableBox = "captured-var-box"
    case existentialBox = "existential-box"
    case classInstance = "class-instance"
    case arrayBuffer = "array-buffer"
    /// Memory that is asked for by name: `malloc`, `new`, and functions that do so.
    case heapAllocation = "heap-alloc"
    /// A function, or a value, that does not fit into the buffer of what holds any.
    case functionBox = "std-function-box"
    case valueBox = "any-box"
    /// A container, or a string, may need more room.
    case containerGrowth = "container-growth"
    case stringGrowth = "string-growth"
    /// The box of an indirect enum case, raw memory, a task.
    case other
  }

  package enum Certainty: String, Sendable {
    /// The language demands it.
    case certain
    /// Follows from what is known; an optimiser may remove it.
    case likely
    /// Depends on something that is not known.
    case possible
  }

  package var kind: Kind
  /// The place to which the compiler attributes it.
  package var range: ByteRange
  /// The expression that allocates; `.none` for the box of a variable.
  package var expression: ExpressionID
  /// The variable that moves to the heap.
  package var local: LocalID?
  /// The index into `TypedFile.closures`, for contexts.
  package var closure: Int?
  /// The index into `TypedFile.conversions`, for boxes.
  package var conversion: Int?
  /// Loops around it, in its own function and in the functions that this one stands in.
  package var loopDepth: Int
  /// The payload in bytes where it is known.
  package var bytes: Int?
  package var certainty: Certainty
}

/// Finds the allocations of one file.
package struct AllocationFacts {
  let file: ProgramFile
  let tree: Tree
  let typed: TypedFile
  let context: TypeContext
  let symbols: SymbolTable
  var facts: [AllocationFact] = []
  let escapes: FunctionValueEscapes
  let depths: LoopDepths
  let lookups: TypedLookups

  /// All allocations of a file, sorted by place. `context.table` must be the table of `typed`, or one that extends it.
  package static func facts(of file: ProgramFile, _ typed: TypedFile, _ context: TypeContext) -> [AllocationFact] {
    var finder = AllocationFacts(file: file, typed: typed, context: context)
    if file.source.language.closuresAreValues {
      finder.findMemory()
    } else {
      finder.findClosures()
      finder.findBoxedVariables()
      finder.findFunctionReferences()
      finder.findExistentials()
      finder.findCallsAndBuffers()
    }
    return finder.facts.sorted {
      ($0.range, $0.kind.rawValue) < ($1.range, $1.kind.rawValue)
    }
  }

  private init(file: ProgramFile, typed: TypedFile, context: TypeContext) {
    self.file = file
    self.tree = file.tree
    self.typed = typed
    self.context = context
    self.symbols = context.symbols
    self.escapes = FunctionValueEscapes(typed)
    self.depths = LoopDepths(file.tree)
    self.lookups = TypedLookups(typed)
  }

}
