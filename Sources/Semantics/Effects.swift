// What library functions do to memory: facts that no declaration shows.
//
// Declarations say which closures escape and what types are; effects say what grows, what keeps its argument, what
// starts a task, what must be released. They come from `rules/models/**.model` and from the user's configuration (see
// `rules/models/README.md` for the format), never from Swift code. Each effect speaks of an operand: the receiver, the
// result, or a parameter.

internal import NeutralAST
internal import SourceText

/// One thing that a function does.
package struct Effect: Sendable, Hashable {
  package enum Word: String, Sendable, CaseIterable {
    /// The operand container may have more elements, fewer, or none afterwards.
    case grows, shrinks, clears
    /// The operand container gets the elements of a whole sequence.
    case extends
    /// What empties the operand container leaves its storage to it.
    case retains
    /// The operand container has as many elements afterwards as the first argument says.
    case sizes
    /// The operand container gives back the storage that its elements do not need.
    case trims
    /// The result is the number of elements of the operand container.
    case measures
    /// The result is the place of the operand container's first element.
    case begins
    /// The result says whether the operand container is empty.
    case probes
    /// Gives access to elements of the operand container; there are as many afterwards.
    case visits
    /// The operand is the key of the element.
    case keys
    /// Looks for an element of the operand container.
    case searches
    /// Moves the elements of the operand container that stand behind a position.
    case shifts
    /// Combines the elements of the receiver, each result with the next element.
    case folds
    /// Makes room in the operand container for a number of elements.
    case reserves
    /// The operand lives on in the receiver (or, for a global function, for ever).
    case keeps
    /// The operand closure is called before the function returns, and not afterwards.
    case calls
    /// The operand closure is called once, later, and then released.
    case later
    /// The operand closure is called again and again until something is cancelled.
    case repeats
    /// Ends what `repeats` or `observes` began: the operand is the token.
    case cancels
    /// The operand closure or selector is called on events until the result is cancelled or removed.
    case observes
    /// The operand closure runs as a task or thread of its own.
    case spawns
    /// The result must be released by a function that `releases` the same resource, which is named as operand.
    case acquires, releases
    /// The variable that the operand points to gets new memory, unless the call fails.
    case yields
    /// The variable that the operand points to has more memory afterwards, or new memory if it had none.
    case refills
    /// The result is memory of the operand arena, which is freed with all the rest of it.
    case carves
    /// No memory of the operand arena is left.
    case empties
    /// Looks at or fills the memory that it is passed, and neither keeps nor frees it.
    case uses
    /// Takes the operand memory back and gives other memory for it; if there is none, the operand is left as it is.
    case resizes
    /// The result is made on the heap, and somebody else gives its memory back.
    case allocates
    /// Building the result is expensive; building it once is enough.
    case expensive
    /// The operand closure gets a view that is valid only during the call.
    case borrows
    /// The result is a new collection; lazy or direct forms exist. The operand says how it comes about: `mapped`,
    /// `spread`, `selected`, `ordered`, `parted`, `grouped` or `copied`.
    case temporary
    /// The result shares the storage of the operand, which may be much larger.
    case slices
    /// The result refers to the operand, or to storage of it, and is of no use without it.
    case views
    /// The result is the operand itself, by another name or type.
    case gives
    /// The result is a reference to one of the operands.
    case picks
    /// The result is a function that holds the arguments.
    case binds
    /// The result is an independent copy.
    case copies
    /// Takes its arguments boxed, and formats them.
    case formats
    /// Looks at types at run time.
    case reflects
    /// Asks values for their own text if they conform to the named protocol.
    case describes
    /// Reads everything that a peer sends, without a limit.
    case drains
    /// Fills the operand with what a peer has sent.
    case receives
    /// Fills the operand with a part of what the receiver stands for, or else the first argument, or the last if the operand
    /// is the first: a file, or a connection.
    case reads
    /// The result is a connection that the program itself makes; a new one that others make is what it `receives`.
    case connects
    /// Wakes whoever waits.
    case wakes
    /// Writes the operand, which several threads may do at the same time.
    case writes
    /// Finds the end of the operand text before it adds to it.
    case rescans
    /// Walks through the operand text to its end.
    case spans
    /// A stream or queue without bound.
    case unbounded
    /// Adds an element to the operand stream, or says that no more will come.
    case feeds, ends
    /// Returns at once or throws when the current task is cancelled; ends loops.
    case checksCancellation = "checks-cancellation"
    /// The task sleeps until what the operand closure is given is resumed.
    case suspends
    /// Waits for a free place, or is such a number; limits what runs at the same time.
    case limits
    /// Visits the operand collection's elements by calling a closure on each.
    case iterates
    /// The result is a reference to an instance that belongs to everybody.
    case shared
    /// The result is a queue that runs blocks at the same time, or what makes it one.
    case concurrent
    /// Makes a new instance of a class without an initialiser.
    case instantiates
    /// The operand closure runs once while the program does, however often the function is called.
    case once
    /// Called only while somebody looks for a mistake; so is what implements it.
    case cold
    /// Walks through the operand collection at most once and keeps nothing of it.
    case consumes
    /// What a look at a collection wants to know: its `size`, `emptiness`, `first` or `last` element, or the `presence` of
    /// one.
    case asks
    /// A new collection whose elements are only known when all are there; no lazy form exists.
    case whole
    /// The operand is evaluated only if a check failed and the program is about to end.
    case fails
  }

  package enum Operand: Sendable, Hashable {
    case receiver, result
    /// A parameter by position, from 0.
    case parameter(Int)
    /// A resource by name, for `acquires` and `releases`; a protocol, for `describes`; a kind, for `temporary` and `asks`.
    case resource(String)
  }

  package var word: Word
  package var operand: Operand
  /// The Boolean parameter that must not be `false` for the effect to hold.
  package var condition: Int?

  package init(_ word: Word, _ operand: Operand, condition: Int? = nil) {
    self.word = word
    self.operand = operand
    self.condition = condition
  }
}
