// The second program form: a handful of instructions over values and places.
//
//   if items.isEmpty { return }     b0: v0 = load local items; v1 = call isEmpty(v0); branch v1 b1 b2
//   buffer.append(items[0])         b1: return
//                                   b2: v2 = load items[element]; call append(receiver: place buffer, v2) …
//
// Invariants: every value is defined by exactly one instruction, before its uses on every path; variables
// are places, not values; every block ends in its terminator; deferred code, the releases at the end of
// scopes that the language makes explicit (`defer`), and the ways out of a throwing call are explicit. Not
// modelled: evaluation of constants, arithmetic, and the bodies of callees.

package import NeutralAST
package import Semantics
package import SourceText

/// A value, named by the instruction that makes it. Numbers are local to one graph.
package struct ValueID: Sendable, Hashable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
}

/// Something that can be loaded from and stored to.
package struct Place: Sendable, Hashable {
  package enum Root: Sendable, Hashable {
    /// A variable of this body or of one around it; `self` is one.
    case local(LocalID)
    /// A global or static variable.
    case global(SymbolID)
    /// What a value refers to: a temporary, the result of a call.
    case value(ValueID)
  }

  package enum Projection: Sendable, Hashable {
    /// A property; of a class instance where the base is one (then it is behind a reference). For an enum
    /// case: its payload, of which `component` takes a part where there are several.
    case field(SymbolID)
    /// A component of a tuple.
    case component(Int)
    /// Some element of a container, or what a subscript or member of unknown meaning yields.
    case element
    /// The contents of an optional.
    case unwrap
    /// What a pointer points to.
    case pointee
  }

  package var root: Root
  package var path: [Projection]

  package init(root: Root, path: [Projection] = []) {
    self.root = root
    self.path = path
  }
}

/// Who is called.
package enum Callee: Sendable, Hashable {
  /// A function, method, initialiser, enum case, subscript getter, or the getter of a computed property.
  case symbol(SymbolID)
  /// The setter of a computed property or of a subscript; the new value is the last argument.
  case setter(SymbolID)
  /// A local function or a closure that is called on the spot.
  case function(FunctionID)
  /// A value of function type.
  case value(ValueID)
  /// An initialiser that the compiler makes.
  case memberwise(NominalID)
  /// A built-in operator or one that was not resolved.
  case operation(Name)
  /// Not known; the name as written, if there is one.
  case unknown(Name)
}

/// One argument of a call.
package struct CallArgument: Sendable {
  package var value: ValueID
  /// The place, if the argument is `inout`.
  package var place: Place?
  /// Which parameter of the callee it is for; nil where the callee is not known.
  package var parameter: Int?
  package var expression: ExpressionID
}

/// One instruction.
package struct Instruction: Sendable {
  package enum Kind: Sendable {
    case constant
    case load(Place)
    case store(Place, ValueID, isInitialization: Bool)
    /// `receiver` is the value of the receiver; `place` says where it is stored, if it is a variable or
    /// property.
    case call(Callee, receiver: ValueID?, place: Place?, arguments: [CallArgument])
    /// A pointer to a place.
    case address(Place)
    /// An array, dictionary, set or tuple literal, or an interpolated string, made of these parts.
    case aggregate(AggregateKind, [ValueID])
    /// A closure literal or local function used as a value; the index is into `TypedFile.closures`.
    case closure(Int)
    /// A method or global function used as a value.
    case functionReference(SymbolID, receiver: ValueID?)
    /// The same value under another type: casts, optional wrapping, boxing. The index is into
    /// `TypedFile.conversions` or nil for a cast that is not recorded there.
    case convert(ValueID, conversion: Int?)
    /// The value of one of several: the joined result of `a ? b : c`, `a ?? b`, an `if` expression. Each
    /// operand is defined on some way to it, not on all.
    case select([ValueID])
    /// The error at the start of a handler: one of these that this body throws, or one that a callee throws.
    case caught([ValueID])
    /// A value of which nothing is known but that these went into it: unresolved names, macros, unknown
    /// syntax.
    case opaque([ValueID])
    /// The variable goes out of scope.
    case endScope(LocalID)
  }

  package enum AggregateKind: UInt8, Sendable { case array, dictionary, tuple, string }

  package var kind: Kind
  /// The value that it makes; stores and ends of scopes make none.
  package var result: ValueID?
  /// Where it comes from; `.none` for what the compiler adds.
  package var expression: ExpressionID
  package var range: ByteRange
}

/// A straight piece of code.
package struct Block: Sendable {
  package enum Terminator: Sendable {
    case jump(BlockID)
    /// On a condition, on an optional (`then`: it holds something), or, without a value, on anything else:
    /// the match of a pattern, whether a sequence has another element.
    case branch(ValueID?, then: BlockID, otherwise: BlockID)
    /// One of several: `switch`, `catch` clauses, `#if`.
    case choose([BlockID])
    /// The last call of the block may throw: goes on normally, or to the handler or way out.
    case invoke(normal: BlockID, unwind: BlockID)
    case `return`(ValueID?)
    /// Leaves the function by an error.
    case `throw`(ValueID?)
    /// Ends the program or is never reached.
    case unreachable
  }

  package var instructions: [Instruction] = []
  package var terminator: Terminator = .unreachable
  /// How many loops of this body stand around it.
  package var loopDepth = 0
  /// How many of those loops may go round again after it; less than `loopDepth` on the ways out of a loop.
  package var repetitionDepth = 0
  /// The innermost loop around it: the index into `FlowGraph.loops`.
  package var loop: Int?
  /// Whether every way through it ends in an error or the end of the program.
  package var isCold = false
  /// The statement with which it ends.
  package var end = ByteRange(at: 0)
  package var predecessors: [BlockID] = []
}

package struct BlockID: Sendable, Hashable {
  package let raw: UInt32
  @inlinable package init(raw: UInt32) { self.raw = raw }
  @inlinable package var index: Int { Int(raw) }
}

/// A loop of one body.
package struct Loop: Sendable {
  package enum Kind: Sendable {
    /// `for … in`: the sequence expression.
    case elements(ExpressionID, isAsync: Bool)
    case `while`
    case `repeat`
  }

  package var kind: Kind
  package var statement: StatementID
  package var header: BlockID
  /// The enclosing loop.
  package var parent: Int?
  package var range: ByteRange
}

/// Where an instruction stands.
package struct InstructionPosition: Sendable, Hashable {
  package let block: BlockID
  package let index: Int

  package init(block: BlockID, index: Int) {
    self.block = block
    self.index = index
  }
}

/// The control flow of one body. Blocks stand in reverse postorder, the entry first, and all can be reached.
package struct FlowGraph: Sendable {
  package enum Origin: Sendable, Hashable {
    /// The index into `TypedFile.bodies`.
    case body(Int)
    /// The index into `TypedFile.closures`: closures and local functions.
    case closure(Int)
  }

  package var origin: Origin
  package var blocks: [Block] = []
  package var loops: [Loop] = []
  package var valueCount = 0
  /// By value: the instruction that makes it; nil where that was in code that cannot be reached.
  package var definitions: [InstructionPosition?] = []
  /// The parameters as locals, in order.
  package var parameters: [LocalID] = []
  package var entry: BlockID { BlockID(raw: 0) }

  package subscript(_ id: BlockID) -> Block { blocks[id.index] }

  package subscript(_ position: InstructionPosition) -> Instruction {
    blocks[position.block.index].instructions[position.index]
  }

  /// The instruction that makes a value, or nil where that was in code that cannot be reached.
  package func definition(of value: ValueID) -> Instruction? {
    guard value.index < definitions.count, let position = definitions[value.index] else { return nil }
    return self[position]
  }
}
