// Every rule as data.
//
// Generated from rules by generate-rules; do not edit.

package import Diagnostics
import SourceText

/// What `rule.md` says of each rule.
package enum RuleCatalog {
  /// All rules, sorted by id.
  package static let all: [RuleMetadata] = [
    appendWithoutReserve,
    arenaEscape,
    arenaUseAfterFree,
    boxedCollection,
    boxedVarargs,
    capturedVarBox,
    closureInLoop,
    closureRetainCycle,
    danglingLambdaCapture,
    denseMap,
    escapingBorrow,
    escapingLocalAddress,
    existentialParameter,
    falseSharing,
    interfaceBoxing,
    largeCapture,
    largeCopy,
    linearRealloc,
    malformedSuppression,
    manualMemoryLeak,
    mapWithoutCapacity,
    needlessEscaping,
    observerNotRemoved,
    partlyAnalysed,
    poolBoxedValue,
    poolDirtyFactory,
    poolDoublePut,
    poolMissingPut,
    poolMissingReset,
    poolObjectEscapes,
    poolOversizedBuffer,
    poolUseAfterPut,
    quadraticConcat,
    rebuiltInLoop,
    referenceCycle,
    reflectionInLoop,
    reserveInLoop,
    retainedSlice,
    stuckTask,
    suppressionWithoutReason,
    temporaryCollection,
    unboundedBuffer,
    unboundedCache,
    unboundedGrowth,
    unboundedSpawn,
    unknownRule,
    unusedSuppression,
  ]

  package static let appendWithoutReserve = RuleMetadata(
    id: "append-without-reserve", title: "Array grows in a loop of known length without a reserved capacity",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "small-loop", defaultValue: .integer(8),
        summary: "Loops that are known to run at most this often are not reported."),
      RuleOption(
        name: "conditional", defaultValue: .boolean(false),
        summary: "Also report appends that some iterations skip."),
    ],
    cwe: [],
    summary: "Reports an array, 'ContiguousArray' or 'Data' that is declared empty, or emptied, before a loop whose number of iterations is known beforehand, and that is appended to a fixed number of times in each. It grows by doubling: for n elements some log2(n) allocations, with all elements copied each time. One report per container, at the first append.",
    page: #"""
## What it does

Reports an array, `ContiguousArray` or `Data` that is declared empty, or emptied, before a loop whose number of iterations is known beforehand, and that is appended to a fixed number of times in each. It grows by doubling: for n elements some log2(n) allocations, with all elements copied each time. One report per container, at the first append.

In C++: `push_back` and `emplace_back` on a `std::vector` that is made empty before a range-based loop, a loop to a
count, or one from `begin()` to `end()` of a container that knows its size. `clear()` keeps the storage, so it is no
such beginning.

## Why is this bad?

`reserveCapacity` turns a dozen allocations and 2n element copies into one allocation and none.

## Example

```swift
func squares(_ numbers: [Int]) -> [Int] {
  var result: [Int] = []
  for number in numbers {
    result.append(number * number)
  }
  return result
}
```

## Use instead

```swift
func squares(_ numbers: [Int]) -> [Int] {
  var result: [Int] = []
  result.reserveCapacity(numbers.count)
  for number in numbers {
    result.append(number * number)
  }
  return result
}

func squaresByMap(_ numbers: [Int]) -> [Int] {
  numbers.map { $0 * $0 }
}
```

## Not reported

- A capacity is reserved on any path between the declaration and the loop, or by a helper that the array is passed to.
- Appends that are skipped by some iterations: inside `if`, `switch` or after `continue` or `break`.
- Loops of unknown length: `while`, sequences that are no collections, streams, `where` clauses; and of a small constant length, such as the
  cases of an enum or a constant array.
- Arrays that are not empty at first, or that are declared inside the loop. Properties and `inout` parameters count only
  where the same function empties them before: reserving room for what is added in each call would grow them step by step.
- `removeAll(keepingCapacity: true)` before the loop.
- Elements inserted in front, which `quadratic-concat` reports.
- Elements appended as a whole sequence: `append(contentsOf:)` asks for room itself. In C++ text that grows by strings; by
  single characters it is reported.
- In the default profile: tests, benchmarks and examples, and cold code.

## Options

- `small-loop`: the largest known number of iterations that counts as small.
- `conditional`: also report appends that not every iteration reaches.

"""#)

  package static let arenaEscape = RuleMetadata(
    id: "arena-escape", title: "Memory of an arena outlives the arena",
    family: .lifetime, severity: .error, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [825],
    summary: "Reports memory of an arena that is returned, or stored where it outlives the function, although the function frees or resets the arena, or ends with it. Arenas are those of models (apr pools, std::pmr buffer resources, protobuf arenas, talloc), those that models of your own name with 'carves' and 'empties', and those whose functions have the shape: one moves a position on and returns memory behind it, another frees what that memory comes from. Allocators (they return untyped memory, rounded up or from blocks of their own) are also emptied where the position is set back, as in 'arena->used = 0'; block and position may stand in globals. Functions that only pass the arena on are followed.",
    page: #"""
## What it does

Reports memory of an arena that is returned, or stored where it outlives the function, although the function frees or
resets the arena, or ends with it. Arenas are those of models (apr pools, std::pmr buffer resources, protobuf arenas,
talloc), those that models of your own name with `carves` and `empties`, and those whose functions have the shape: one
moves a position on and returns memory behind it, another frees what that memory comes from. Allocators (they return untyped
memory, rounded up or from blocks of their own) are also emptied where the position is set back, as in `arena->used = 0`;
block and position may stand in globals. Functions that only pass the
arena on are followed.

## Why is this bad?

An arena frees all of its memory at once. A pointer that is left points into memory that the next request gets, so
that one user's data shows up in another's answer, or into pages that are gone.

## Example

```c
#include <stdlib.h>
#include <string.h>

struct arena { char *base; size_t used, size; };

static void *arena_alloc(struct arena *a, size_t n) {
  if (a->size - a->used < n) return NULL;
  void *p = a->base + a->used;
  a->used += n;
  return p;
}

static void arena_free(struct arena *a) { free(a->base); }

char *greeting(const char *name) {
  struct arena scratch = {malloc(256), 0, 256};
  char *text = arena_alloc(&scratch, strlen(name) + 1);
  if (text) strcpy(text, name);
  arena_free(&scratch);
  return text;
}
```

## Use instead

```c
#include <stdlib.h>
#include <string.h>

struct arena { char *base; size_t used, size; };

static void *arena_alloc(struct arena *a, size_t n) {
  if (a->size - a->used < n) return NULL;
  void *p = a->base + a->used;
  a->used += n;
  return p;
}

static void arena_free(struct arena *a) { free(a->base); }

char *greeting(const char *name) {
  struct arena scratch = {malloc(256), 0, 256};
  char *text = arena_alloc(&scratch, strlen(name) + 1);
  if (text) strcpy(text, name);
  char *copy = text ? strdup(text) : NULL;
  arena_free(&scratch);
  return copy;
}
```

## Not reported

- Memory of an arena that the caller owns and that lives on.
- Copies of a `std::pmr` container: they have memory of their own.
- Memory that is left behind when a position is set back to where it was before (marks).
- In the default profile: fields of objects that the function reaches by a pointer, which may be set anew before anybody
  looks at them. The strict profile reports them.
- Places that get something else before the function ends, or that code which is called in between may have changed.
- Objects that stand in the arena themselves: what they refer to goes with them.
- Memory that only some paths free, where a condition may tell them apart.

"""#)

  package static let arenaUseAfterFree = RuleMetadata(
    id: "arena-use-after-free", title: "Memory of an arena is used after the arena was freed",
    family: .lifetime, severity: .error, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [416],
    summary: "Reports reads and writes of memory that an arena handed out after the arena was freed, cleared or reset, directly or by functions that do so with what they are given. Which arenas are known stands with 'arena-escape'.",
    page: #"""
## What it does

Reports reads and writes of memory that an arena handed out after the arena was freed, cleared or reset, directly or by
functions that do so with what they are given. Which arenas are known stands with `arena-escape`.

## Why is this bad?

The memory belongs to whoever asks next: the program reads somebody else's data or overwrites it, and mostly works in
tests, where nobody asks.

## Example

```c
#include <stdio.h>
#include <stdlib.h>

struct arena { char *base; size_t used, size; };

static void *arena_alloc(struct arena *a, size_t n) {
  if (a->size - a->used < n) return NULL;
  void *p = a->base + a->used;
  a->used += n;
  return p;
}

static void arena_free(struct arena *a) { free(a->base); }

void report(struct arena *a, int code) {
  int *slot = arena_alloc(a, sizeof(int));
  if (!slot) return;
  *slot = code;
  arena_free(a);
  printf("%d\n", *slot);
}
```

## Use instead

```c
#include <stdio.h>
#include <stdlib.h>

struct arena { char *base; size_t used, size; };

static void *arena_alloc(struct arena *a, size_t n) {
  if (a->size - a->used < n) return NULL;
  void *p = a->base + a->used;
  a->used += n;
  return p;
}

static void arena_free(struct arena *a) { free(a->base); }

void report(struct arena *a, int code) {
  int *slot = arena_alloc(a, sizeof(int));
  if (!slot) return;
  *slot = code;
  printf("%d\n", *slot);
  arena_free(a);
}
```

## Not reported

- Memory that is taken from the arena again after it was reset.
- Memory whose arena variable was given another arena in between.
- Pointers that are only compared, and memory that only some paths free, where a condition may tell them apart.

"""#)

  package static let boxedCollection = RuleMetadata(
    id: "boxed-collection", title: "Collection of boxed elements where a typed one would do",
    family: .boxing, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports building a '[Any]', '[String: Any]', '[any P]' or 'Set<AnyHashable>' element by element, or converting a whole typed collection to one. Every element takes 32 to 40 bytes, is wrapped and unwrapped with dynamic casts, and values over 24 bytes get a heap box each. In the default profile this is reported in loops and on hot paths, in the strict profile everywhere.",
    page: #"""
## What it does

Reports building a `[Any]`, `[String: Any]`, `[any P]` or `Set<AnyHashable>` element by element, or converting a whole typed collection to one. Every element takes 32 to 40 bytes, is wrapped and unwrapped with dynamic casts, and values over 24 bytes get a heap box each. In the default profile this is reported in loops and on hot paths, in the strict profile everywhere.

## Why is this bad?

Dictionaries of `Any` for logging metadata, query parameters or messages are a frequent source of allocations in services:
each request builds tables that are read once, slowly, and thrown away.

## Example

```swift
struct User {
  var id: Int
  var name: String
}

func rows(_ users: [User]) -> [[String: Any]] {
  var result: [[String: Any]] = []
  for user in users {
    result.append(["id": user.id, "name": user.name])
  }
  return result
}
```

## Use instead

```swift
struct User: Encodable {
  var id: Int
  var name: String
}

func rows(_ users: [User]) -> [User] {
  users
}
```

## Not reported

- Typed collections, enums of the few kinds of values, and collections of class-bound existentials.
- `[any P]` that is only passed on, read or appended to another of the same type as a whole.
- Decoding foreign JSON once: the result of `JSONSerialization.jsonObject` and casts of it.
- Tests, benchmarks and examples.
- Empty literals and short constant literals outside functions, which are built once.

"""#)

  package static let boxedVarargs = RuleMetadata(
    id: "boxed-varargs", title: "Variadic call boxes its arguments",
    family: .boxing, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports calls of 'String(format:)', 'NSString(format:)', 'NSLog' and of the project's own functions with 'CVarArg...' in loops, in functions that a loop calls, and on hot paths. Their arguments are wrapped into 'any CVarArg' existentials in an array, copied into a C argument list, and the format is parsed again on each call; on the way strings are bridged to Foundation objects.",
    page: #"""
## What it does

Reports calls of `String(format:)`, `NSString(format:)`, `NSLog` and of the project's own functions with `CVarArg...` in
loops, in functions that a loop calls, and on hot paths. Their arguments are wrapped into `any CVarArg` existentials in
an array, copied into a C argument list, and the format is parsed again on each call; on the way strings are bridged to
Foundation objects.

## Why is this bad?

Formatting one number this way costs several allocations and is ten times slower than interpolation, which writes straight
into one string.

## Example

```swift
import Foundation

func lines(_ sizes: [Int]) -> [String] {
  sizes.map { size in
    String(format: "%d bytes", size)
  }
}
```

## Use instead

```swift
func lines(_ sizes: [Int]) -> [String] {
  sizes.map { size in
    "\(size) bytes"
  }
}
```

## Not reported

- Calls outside loops and hot paths, in functions that no loop calls directly.
- Calls on the way out: messages of thrown errors, of `fatalError`, `precondition` and `assert`.
- Calls guarded by a check of the log level or of a verbose flag, and `@autoclosure` arguments: the callee decides.
- String interpolation, `String(number, radix:)`, and formatted output by `FormatStyle`.

"""#)

  package static let capturedVarBox = RuleMetadata(
    id: "captured-var-box", title: "Captured variable moves to the heap",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a local 'var' that an escaping closure (or a local function used as one) captures and that may be written after the capture, by either side; in a loop, a write before the capture counts too, since the compiler sees it again over the back edge. Such a variable cannot live on the stack: it is allocated as a reference-counted box of its own, and every later access goes through a pointer. In the default and strict profiles only boxes made once per iteration of a loop, or on a hot path, are reported; the audit profile reports every one.",
    page: #"""
## What it does

Reports a local `var` that an escaping closure (or a local function used as one) captures and that may be written after the capture, by either side; in a loop, a write before the capture counts too, since the compiler sees it again over the back edge. Such a variable cannot live on the stack: it is allocated as a reference-counted box of its own, and every later access goes through a pointer. In the default and strict profiles only boxes made once per iteration of a loop, or on a hot path, are reported; the audit profile reports every one.

## Why is this bad?

The box is a `malloc` and a `free` for a variable that looks free of charge. Inside a loop it is paid per element, and the
accesses that the optimiser would have kept in a register become loads and stores with exclusivity checks.

## Example

```swift
final class Scheduler {
  var jobs: [() -> Void] = []

  func enqueueRetries(of names: [String]) {
    for name in names {
      var attempts = 0
      jobs.append {
        attempts += 1
        print(name, attempts)
      }
    }
  }
}
```

## Use instead

Keep the state in one object that owns it, or capture the value it has now.

```swift
final class Retry {
  let name: String
  var attempts = 0
  init(name: String) { self.name = name }
}

final class Scheduler {
  var jobs: [Retry] = []

  func enqueueRetries(of names: [String]) {
    for name in names { jobs.append(Retry(name: name)) }
  }

  func runAll() {
    for job in jobs {
      job.attempts += 1
      print(job.name, job.attempts)
    }
  }
}
```

## Not reported

- `let` constants and variables named in a capture list: they are copied.
- A `var` outside loops that is written only before the closure is made, or in a loop never after its declaration: it is
  captured by value.
- Closures that do not escape: `forEach`, `map`, `withLock`, `defer`, immediately called closures, helpers that only call.
- Local functions and local closures that are only called.
- Outside loops and hot paths: one box per call (audit profile only), also when the closure itself is made in a loop but
  the variable is declared before it.

"""#)

  package static let closureInLoop = RuleMetadata(
    id: "closure-in-loop", title: "Escaping closure made anew on every iteration",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports an escaping closure with captures that is made inside a loop (or on a hot path). Its captured values are copied into a context on the heap, so each iteration pays an allocation, a reference count on each captured object, and a release later. The audit profile reports every heap context, wherever it is made.",
    page: #"""
## What it does

Reports an escaping closure with captures that is made inside a loop (or on a hot path). Its captured values are copied into a context on the heap, so each iteration pays an allocation, a reference count on each captured object, and a release later. The audit profile reports every heap context, wherever it is made.

In C++ a lambda is a value without memory of its own; it is reported where it becomes a `std::function` (or another
holder of any function, also as an element that is made in place: `callbacks.emplace_back([name] { … })`) and does not fit into its buffer: more than 16 bytes, or captures that are not trivial to
copy, such as strings and shared pointers.

## Why is this bad?

One context is 16 bytes plus the captures. A hundred thousand elements are a hundred thousand calls of `malloc`, often from
many threads at once, and the contexts scatter what should be one dense array.

## Example

```swift
struct Job { var id: Int }

final class Worker {
  var queue: [() -> Void] = []

  func submit(_ jobs: [Job]) {
    for job in jobs {
      queue.append { print(job.id) }
    }
  }
}
```

## Use instead

Store the data and run one piece of code over it.

```swift
struct Job { var id: Int }

final class Worker {
  var queue: [Job] = []

  func submit(_ jobs: [Job]) {
    queue.append(contentsOf: jobs)
  }

  func runAll() {
    for job in queue { print(job.id) }
  }
}
```

## Not reported

- Closures that share a variable made in the loop: `captured-var-box` reports that variable, with the closure on its path.
- Closures that capture nothing (outside generic code): they are static.
- Closures that capture exactly one class reference or one boxed variable: that object is the context. Closures of `Task`
  and `addTask` are an exception, they always get one.
- Closures that do not escape: passed to `map`, `filter`, `withLock`, `queue.sync`, to a helper that only calls them, or
  kept in a local constant that is only called.
- A closure made before the loop and used in it.
- In the default profile: closures of tasks (the task itself costs more), and those without captures.

"""#)

  package static let closureRetainCycle = RuleMetadata(
    id: "closure-retain-cycle", title: "Stored closure keeps its own owner alive",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a closure or bound method that is stored in something that an object owns, while it captures that same object strongly. The object then owns the closure and the closure owns the object: neither is ever released, with all that they hold. The path of the storage is followed through properties, containers, helper functions and known interfaces such as timers, notification observers and work items.",
    page: #"""
## What it does

Reports a closure or bound method that is stored in something that an object owns, while it captures that same object strongly. The object then owns the closure and the closure owns the object: neither is ever released, with all that they hold. The path of the storage is followed through properties, containers, helper functions and known interfaces such as timers, notification observers and work items.

In C++: a lambda with a `std::shared_ptr` to an object in its capture list, stored in a `std::function` (or a container of
them) that the same object owns, itself or through members, `std::shared_ptr` and `std::unique_ptr`.

## Why is this bad?

A cycle is a leak per object: in a server it is a leak per connection or request, and `deinit` (where tokens and timers are
usually cleaned up) never runs.

## Example

```swift
final class Connection {
  var onClose: (() -> Void)?
  private(set) var isOpen = true

  func start() {
    onClose = { self.isOpen = false }
  }
}
```

```cpp
#include <functional>
#include <memory>

class Session : public std::enable_shared_from_this<Session> {
 public:
  void start() {
    on_close_ = [self = shared_from_this()] { self->open_ = false; };
  }

 private:
  std::function<void()> on_close_;
  bool open_ = true;
};
```

## Use instead

```swift
final class Connection {
  var onClose: (() -> Void)?
  private(set) var isOpen = true

  func start() {
    onClose = { [weak self] in self?.isOpen = false }
  }
}
```

```cpp
#include <functional>
#include <memory>

class Session : public std::enable_shared_from_this<Session> {
 public:
  void start() {
    on_close_ = [weak = weak_from_this()] {
      if (auto self = weak.lock()) self->open_ = false;
    };
  }

 private:
  std::function<void()> on_close_;
  bool open_ = true;
};
```

## Not reported

- Properties of protocols, if some conforming type lets go of the closure.
- `weak` and `unowned` captures, captures of pointers, by reference and of `std::weak_ptr`, and closures that only use values taken out of the object before.
- Callbacks that are released after one call: `DispatchQueue.async`, a `Task` without an endless loop, completion handlers
  of an object that the captured one does not own.
- Cycles that the same type breaks on purpose, by assigning `nil` (or removing all) in a method that is called from
  outside. Clearing in `deinit` does not count: it never runs.
- Value types: a struct that is captured is copied.

"""#)

  package static let danglingLambdaCapture = RuleMetadata(
    id: "dangling-lambda-capture", title: "Lambda outlives the local variables that it refers to",
    family: .closure, severity: .error, confidence: .high,
    languages: [.cpp], profile: .default,
    options: [],
    cwe: [562],
    summary: "Reports a lambda that captures local variables by reference and is returned, stands in a member, a global or what a parameter refers to when the function returns, or runs in a thread that is detached; alone, in a field of a struct, or as an element of a container. One way on which it is posted or stored is enough. In a detached thread, parameters count that the caller gives up ('T &&') or that lend a value of a library ('const std::string &').",
    page: #"""
## What it does

Reports a lambda that captures local variables by reference and is returned, stands in a member, a global or what a parameter refers to when the function returns, or runs in a thread that is detached; alone, in a field of a struct, or as an element of a container. One way on which it is posted or stored is enough. In a detached thread, parameters count that the caller gives up (`T &&`) or that lend a value of a library (`const std::string &`).

## Why is this bad?

The variables are gone when their function returns. The lambda reads and writes whatever stands there by then.

## Example

```cpp
#include <functional>

std::function<int()> counter() {
  int count = 0;
  return [&] { return ++count; };
}
```

## Use instead

```cpp
#include <functional>

std::function<int()> counter() {
  return [count = 0]() mutable { return ++count; };
}
```

## Not reported

- Lambdas that are called, or passed to functions that call them, before the function returns.
- Captures by value, and references to what a parameter refers to.
- Threads that are joined.
- Lambdas after which code runs that may wait for them or take them back: calls of functions of the program, `wait()`, `get()`.

"""#)

  package static let denseMap = RuleMetadata(
    id: "dense-map", title: "Keys of a table are the numbers from zero on",
    family: .growth, severity: .note, confidence: .medium,
    languages: [.swift, .cpp], profile: .strict,
    options: [
      RuleOption(
        name: "small-loop", defaultValue: .integer(8),
        summary: "Loops that are known to run at most this often are not reported."),
    ],
    cwe: [],
    summary: "Reports a table in a local variable all of whose keys are counters of loops that go from zero up to a number, and that is looked into by key; and one in a local variable that a loop fills with single bytes as keys, of which there are 256.",
    page: #"""
## What it does

Reports a table in a local variable all of whose keys are counters of loops that go from zero up to a number, and that is
looked into by key; and one in a local variable that a loop fills with single bytes as keys, of which there are 256.

## Why is this bad?

A list with the number as index needs no hashing, no comparing and no node for each element: it is several times smaller,
and a look-up is one access to memory.

## Example

```cpp
#include <unordered_map>
#include <vector>

long weigh(const std::vector<int>& sizes, const std::vector<int>& order) {
  std::unordered_map<int, long> weights;
  for (int i = 0; i < sizes.size(); i++) weights[i] = sizes[i] * 3L;
  long sum = 0;
  for (int i : order) sum += weights[i];
  return sum;
}
```

## Use instead

```cpp
#include <vector>

long weigh(const std::vector<int>& sizes, const std::vector<int>& order) {
  std::vector<long> weights(sizes.size());
  for (int i = 0; i < sizes.size(); i++) weights[i] = sizes[i] * 3L;
  long sum = 0;
  for (int i : order) sum += weights[i];
  return sum;
}
```

## Not reported

- Tables that get other keys as well, but for updates of what was filled in by such a loop, that elements are removed from, or that leave the function.
- Keys out of loops of a small constant length.

## Options

- `small-loop`: the largest known number of iterations that counts as small.

"""#)

  package static let escapingBorrow = RuleMetadata(
    id: "escaping-borrow", title: "Borrowed pointer leaves the closure that lends it",
    family: .lifetime, severity: .error, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [562, 825],
    summary: "Reports the pointer, buffer or span that a withUnsafe…, withCString, withUTF8 or withContiguousStorageIfAvailable call lends to its closure when it leaves that closure: returned from it, stored in a variable outside, in a property or collection, or captured by a closure that lives on. The memory is only valid until the call ends; a later read sees freed or moved memory.",
    page: #"""
## What it does

Reports the pointer, buffer or span that a withUnsafe…, withCString, withUTF8 or
withContiguousStorageIfAvailable call lends to its closure when it leaves that closure: returned from it, stored in a
variable outside, in a property or collection, or captured by a closure that lives on. The memory is only valid until
the call ends; a later read sees freed or moved memory.

## Why is this bad?

The storage may be a temporary copy, inline bytes on the stack, or a buffer that the next mutation frees. Using the
pointer afterwards is undefined behaviour: it often works in debug builds and corrupts memory in optimised ones.

## Example

```swift
func start(of bytes: [UInt8]) -> UnsafePointer<UInt8>? {
  bytes.withUnsafeBufferPointer { buffer in
    buffer.baseAddress
  }
}
```

## Use instead

Do the work inside the closure, or copy the contents out.

```swift
func firstByte(of bytes: [UInt8]) -> UInt8? {
  bytes.withUnsafeBufferPointer { buffer in buffer.first }
}

func copy(of bytes: [UInt8]) -> [UInt8] {
  bytes.withUnsafeBufferPointer { buffer in Array(buffer) }
}
```

## Not reported

- Copies of the contents: `Array(buffer)`, `String(cString:)`, `buffer.load(as:)`, `buffer.map { … }`.
- Facts about the pointer that do not hold it: `count`, `isEmpty`, a comparison with nil.
- Passing the pointer to a function that does not keep it, nested `withUnsafe…` calls, and synchronous closures.
- Closures that are passed to an asynchronous function, which may wait until they have run.
- Pointers of other memory: what the borrowed memory itself points to, and pointers that the caller owns.

"""#)

  package static let escapingLocalAddress = RuleMetadata(
    id: "escaping-local-address", title: "Address or view of a local variable outlives it",
    family: .lifetime, severity: .error, confidence: .high,
    languages: [.c, .cpp], profile: .strict,
    options: [],
    cwe: [562],
    summary: "Reports the address of a local variable or of a parameter passed by value, a reference to it, or a view of its contents ('c_str()', iterators, 'std::string_view'), that is returned, or that stands in a global, a member or what a parameter points to when the function returns. It has to be so on every path that leads there. Parts count as well: a field of a struct, of a 'std::pair' or 'std::optional', an element of a container; and so do results of functions in the same file that give back a part of what they are given.",
    page: #"""
## What it does

Reports the address of a local variable or of a parameter passed by value, a reference to it, or a view of its contents (`c_str()`, iterators, `std::string_view`), that is returned, or that stands in a global, a member or what a parameter points to when the function returns. It has to be so on every path that leads there. Parts count as well: a field of a struct, of a `std::pair` or `std::optional`, an element of a container; and so do results of functions in the same file that give back a part of what they are given.

In the same way it reports variables that refer to a temporary (`std::string_view part = path.substr(3);`, `const int &most = std::max(n, 1);`) or to a variable of a scope that was left, and are used afterwards, and loops over a part of a temporary (`for (auto &item : load().items())`, which C++23 makes live on). Here one path is enough.

## Why is this bad?

The variable is gone when its function returns. Whoever follows the pointer reads or overwrites whatever stands there by then.

## Example

```c
#include <stdio.h>

const char *label(int number) {
  char text[32];
  snprintf(text, sizeof text, "item %d", number);
  return text;
}
```

## Use instead

```c
#include <stdio.h>

const char *label(int number, char *text, size_t size) {
  snprintf(text, size, "item %d", number);
  return text;
}
```

## Not reported

- References that make a temporary live on: `const std::string &name = text();`, `const auto &items = load().items;`.
- Pointers that are only compared, and what contains a view.
- Addresses of `static` variables and of what parameters refer to.
- Addresses that are stored for the time of a call and taken away again before the function returns.
- Places that code which is called in between may have given another value.

"""#)

  package static let existentialParameter = RuleMetadata(
    id: "existential-parameter", title: "Existential parameter could be generic",
    family: .boxing, severity: .note, confidence: .high,
    languages: [.swift], profile: .strict,
    options: [
      RuleOption(
        name: "include-public", defaultValue: .boolean(false),
        summary: "Also report parameters of public and open functions."),
    ],
    cwe: [],
    summary: "Reports a parameter of type 'any P' that its function only uses as a 'P': calls its requirements, or hands it to a parameter that takes 'some P', or 'any P' for such use. With 'some P' the compiler can specialise the function; with 'any P' the caller has to wrap the value (on the heap if it is larger than 24 bytes) and each call goes through a witness table.",
    page: #"""
## What it does

Reports a parameter of type `any P` that its function only uses as a `P`: calls its requirements, or hands it to a
parameter that takes `some P`, or `any P` for such use. With `some P` the compiler can specialise the function; with `any P` the caller has to wrap the value (on the heap if it is larger than 24 bytes) and each call goes through a witness table.

## Why is this bad?

One word in the signature decides whether the call can be inlined and whether the argument needs a box.

## Example

```swift
protocol Clock { func now() -> Int }

func elapsed(since start: Int, on clock: any Clock) -> Int {
  clock.now() - start
}
```

## Use instead

```swift
protocol Clock { func now() -> Int }

func elapsed(since start: Int, on clock: some Clock) -> Int {
  clock.now() - start
}
```

## Not reported

- Protocol requirements and the functions that fulfil them, overrides and methods that can be overridden.
- Parameters that are stored, returned, captured by an escaping closure, put into a collection, compared by type with
  `is`/`as`, reassigned, or `inout`.
- Optional existentials and collections of them.
- `any Error`, `Any`, and class-bound protocols, whose values are never boxed this way.
- Functions used as values, and public functions unless `include-public` is set.

## Options

- `include-public`: also report public and open functions.

"""#)

  package static let falseSharing = RuleMetadata(
    id: "false-sharing", title: "Threads write different values in one cache line",
    family: .hotPath, severity: .note, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .strict,
    options: [
      RuleOption(
        name: "line-bytes", defaultValue: .integer(64),
        summary: "The bytes of a cache line."),
    ],
    cwe: [],
    summary: "Reports neighbouring atomics or locks of one object that lie within one cache line, where both are written and no function writes both; and arrays of small elements in which each of several threads writes the element with its own number in a loop: closures that a loop starts as threads, and functions that it gives to 'pthread_create'.",
    page: #"""
## What it does

Reports neighbouring atomics or locks of one object that lie within one cache line, where both are written and no function
writes both; and arrays of small elements in which each of several threads writes the element with its own number in a
loop: closures that a loop starts as threads, and functions that it gives to `pthread_create`.

## Why is this bad?

Processors own whole lines. A write takes the line from the caches of the others, with all that lies in it: two counters
that have nothing to do with each other then cost as much as one that all threads fight for, often ten times the price of
an undisturbed one.

## Example

```cpp
#include <atomic>
#include <cstddef>

class Ring {
 public:
  void push() { head_.fetch_add(1, std::memory_order_release); }
  void pop() { tail_.fetch_add(1, std::memory_order_release); }

 private:
  std::atomic<std::size_t> head_{0};
  std::atomic<std::size_t> tail_{0};
};
```

## Use instead

```cpp
#include <atomic>
#include <cstddef>

class Ring {
 public:
  void push() { head_.fetch_add(1, std::memory_order_release); }
  void pop() { tail_.fetch_add(1, std::memory_order_release); }

 private:
  alignas(64) std::atomic<std::size_t> head_{0};
  alignas(64) std::atomic<std::size_t> tail_{0};
};
```

## Not reported

- Members with an alignment of their own, and members between which there is room, or something of unknown size.
- Members that one function writes together, or of which one is never written after the object was made.
- Flags of one byte, which are set once.
- Atomics that stand in objects of their own.

## Options

- `line-bytes`: the size of a cache line.

"""#)

  package static let interfaceBoxing = RuleMetadata(
    id: "interface-boxing", title: "Value needs a heap box to become an existential",
    family: .boxing, severity: .warning, confidence: .veryHigh,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports the conversion of a value type larger than three words (24 bytes) to 'any P', 'Any' or an optional or element of these types, in a loop or on a hot path. An existential stores up to 24 bytes inline; a larger value is put into a heap box of its own at each conversion. The audit profile reports every box, also those of concrete errors, which are boxed at any size.",
    page: #"""
## What it does

Reports the conversion of a value type larger than three words (24 bytes) to `any P`, `Any` or an optional or element of these types, in a loop or on a hot path. An existential stores up to 24 bytes inline; a larger value is put into a heap box of its own at each conversion. The audit profile reports every box, also those of concrete errors, which are boxed at any size.

In C++: an object that becomes a `std::any`, or a function object that becomes a `std::function`, and does not fit
into the buffer of these: more than 8 and 16 bytes, or not trivial to copy. Lambdas belong to `closure-in-loop`.

## Why is this bad?

The conversion is invisible in the source. Per element it is an allocation, a copy of the value and later a release, and
every call through the box is indirect.

## Example

```swift
protocol Shape { func area() -> Double }

struct Box: Shape {
  var x = 0.0, y = 0.0, width = 1.0, height = 1.0
  func area() -> Double { width * height }
}

func describe(_ shape: any Shape, into areas: inout [any Shape]) { areas.append(shape) }

func describeAll(_ boxes: [Box], into areas: inout [any Shape]) {
  for box in boxes {
    describe(box, into: &areas)
  }
}
```

## Use instead

Keep the concrete type, or store a class or an enum.

```swift
protocol Shape { func area() -> Double }

struct Box: Shape {
  var x = 0.0, y = 0.0, width = 1.0, height = 1.0
  func area() -> Double { width * height }
}

func describe<S: Shape>(_ shape: S, into areas: inout [S]) { areas.append(shape) }

func describeAll(_ boxes: [Box], into areas: inout [Box]) {
  for box in boxes {
    describe(box, into: &areas)
  }
}
```

## Not reported

- Arguments of calls that reflect or format: `reflection-in-loop` and `boxed-varargs` report those.
- Values of up to 24 bytes: numbers, `String`, arrays, small structs and enums, optionals of these.
- Class references, and existentials of class-bound protocols.
- A value that is an existential already, and casts down from one.
- Generic parameters, `some P`, and implicitly opened existentials.
- Errors, thrown or collected: where they are made, something went wrong already.

"""#)

  package static let largeCapture = RuleMetadata(
    id: "large-capture", title: "Escaping closure captures more than it needs",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "max-bytes", defaultValue: .integer(64),
        summary: "Captured values of one variable up to this size are not reported."),
    ],
    cwe: [],
    summary: "Reports an escaping closure that copies a large value (over 64 bytes) into its context, or that captures a whole value or object only to read one field of it. The context is allocated in that size, the copy retains each reference inside, and everything that hangs on the captured object lives as long as the closure. In the default profile only closures on hot paths are reported.",
    page: #"""
## What it does

Reports an escaping closure that copies a large value (over 64 bytes) into its context, or that captures a whole value or object only to read one field of it. The context is allocated in that size, the copy retains each reference inside, and everything that hangs on the captured object lives as long as the closure. In the default profile only closures on hot paths are reported.

In C++: lambdas that capture by value and become a `std::function`, a thread or a task. There a large value that is needed
as a whole counts as well: it could be moved (`[value = std::move(value)]`) or shared.

## Why is this bad?

A closure that needs a request's identifier but captures the request keeps its headers and body alive until the last callback
has run. Under load that multiplies the memory of a service.

## Example

```swift
struct Request {
  var id: Int
  var path: String
  var host: String
  var agent: String
  var body: [UInt8]
}

final class Log {
  var lines: [() -> String] = []

  func note(_ request: Request) {
    lines.append { "handled \(request.id)" }
  }
}
```

## Use instead

```swift
struct Request {
  var id: Int
  var path: String
  var host: String
  var agent: String
  var body: [UInt8]
}

final class Log {
  var lines: [() -> String] = []

  func note(_ request: Request) {
    lines.append { [id = request.id] in "handled \(id)" }
  }
}
```

## Not reported

- In Swift, values that are needed as a whole: passed on, returned, stored, changed, or the receiver of an asynchronous method; and
  values of whose fields more than `max-bytes` are read.
- Values up to `max-bytes` of which several fields are used, or that hold no references.
- Fields of an object that may still change: the closure reads them later.
- Closures that do not escape: they borrow.
- Objects whose methods are called, or of which several fields are used.
- Tests, benchmarks and examples.
- `self` of an actor or class that is needed to write to, and `weak self`.
- Global variables and statics: they are not captured.

## Options

- `max-bytes`: the size from which a copied value counts as large.

"""#)

  package static let largeCopy = RuleMetadata(
    id: "large-copy", title: "Large value is copied although it is only read",
    family: .hotPath, severity: .warning, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "max-bytes", defaultValue: .integer(80),
        summary: "Values of up to this many bytes are copied without a report."),
    ],
    cwe: [],
    summary: "Reports a loop that copies large elements (over 80 bytes) out of a collection only to read them, and a copy of a collection that is changed in a loop while the original lives on, which makes copy-on-write duplicate the whole storage on every iteration. So does what is taken out of a collection or an enum case into a variable, changed there and put back, while its old place still holds it. The default profile reports this on declared hot paths (elements and whole copies only in loops there), the strict profile everywhere. In any loop the default profile reports what is put back if it has got one more element before: each pass then copies what all passes before have added.",
    page: #"""
## What it does

Reports a loop that copies large elements (over 80 bytes) out of a collection only to read them, and a copy of a
collection that is changed in a loop while the original lives on, which makes copy-on-write duplicate the whole storage
on every iteration. So does what is taken out of a collection or an enum case into a variable, changed there and put
back, while its old place still holds it. The default profile reports this on declared hot paths (elements and whole
copies only in loops there), the strict profile everywhere. In any loop the default profile reports what is put back if
it has got one more element before: each pass then copies what all passes before have added.

In C and C++: variables of range-based loops, parameters and variables that are copies of large objects, by their bytes or
because they own storage (strings, containers, functions), and are only read while the original stays as it is.

## Why is this bad?

Taking a large struct out of an array copies all of its bytes and retains every string, array and object in it, even if
the loop reads one number. A second reference to a collection turns a change of one element into a copy of all.

## Example

```swift
struct Customer {
  var name = "", street = "", city = "", country = "", phone = "", mail = ""
  var balance = 0.0
}

// escapelint:hot
func total(_ customers: [Customer]) -> Double {
  var total = 0.0
  for customer in customers {
    total += customer.balance
  }
  return total
}
```

## Use instead

Walk the indices and read the field in place.

```swift
struct Customer {
  var name = "", street = "", city = "", country = "", phone = "", mail = ""
  var balance = 0.0
}

// escapelint:hot
func total(_ customers: [Customer]) -> Double {
  var total = 0.0
  for index in customers.indices {
    total += customers[index].balance
  }
  return total
}
```

## Not reported

- In C++: originals that may change while the copy is in use, and parameters of virtual functions and of functions that are
  used as values.
- Elements that are changed, stored, returned or passed on as a whole: the copy is wanted.
- Classes, structs that hold their state in a class, and values of up to the limit.
- Parameters in Swift, which passes large structs by reference.
- Collections that are changed while nobody else holds them, and one copy outside the loop.
- Tests, benchmarks and examples.
- Outside hot paths, parts that are cut to a size or whose size is looked at, and what is filled in a loop of its own.
- Parts that their old place lets go of before the change: `removeValue(forKey:)`, `state = .modifying`.

## Options

`max-bytes` is the size up to which a copy is taken for cheap.

"""#)

  package static let linearRealloc = RuleMetadata(
    id: "linear-realloc", title: "Memory is resized element by element, or lost when that fails",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.c, .cpp], profile: .default,
    options: [],
    cwe: [401],
    summary: "Reports 'realloc' of the same memory to a size that grows by a constant for each element: in each iteration of a loop, or in each call of a function that a loop calls. Also reports 'p = realloc(p, n)' where the pointer is the only one: if it fails, the old memory is still there and nobody can free it. Functions that pass their pointer on to 'realloc' count, too. In the strict profile a function that adds one element in each call is reported without a loop around its calls, if other files may call it.",
    page: #"""
## What it does

Reports `realloc` of the same memory to a size that grows by a constant for each element: in each iteration of a loop, or in each call of a function that a loop calls. Also reports `p = realloc(p, n)` where the pointer is the only one: if it fails, the old memory is still there and nobody can free it. Functions that pass their pointer on to `realloc` count, too. In the strict profile a function that adds one element in each
call is reported without a loop around its calls, if other files may call it.

Growth by up to 64 elements each time a capacity is used up is growth by a constant as well, only later; and so is a text that
is resized to the sum of its length and that of a part, in a loop.

## Why is this bad?

Each step may copy all elements, so building a list of n elements costs time that grows with the square of n. And a program that
loses its data when memory is short, instead of reporting an error, leaks just when it can least afford it.

## Example

```c
#include <stdlib.h>

struct list { int *items; size_t count; };

int append(struct list *list, int item) {
  int *items = realloc(list->items, (list->count + 1) * sizeof(int));
  if (items == NULL) return -1;
  list->items = items;
  list->items[list->count++] = item;
  return 0;
}

int fill(struct list *list, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (append(list, (int)i) != 0) return -1;
  return 0;
}
```

## Use instead

```c
#include <stdlib.h>

struct list { int *items; size_t count, capacity; };

int append(struct list *list, int item) {
  if (list->count == list->capacity) {
    size_t capacity = list->capacity ? 2 * list->capacity : 16;
    int *items = realloc(list->items, capacity * sizeof(int));
    if (items == NULL) return -1;
    list->items = items;
    list->capacity = capacity;
  }
  list->items[list->count++] = item;
  return 0;
}
```

## Not reported

- In the default profile: text whose size is measured by `strlen`, which the loop may cut as well.
- Growth by larger steps when a capacity is used up, and sizes that are multiplied.
- `p = realloc(p, n)` where the program ends if there is no memory, or where another variable holds the old pointer.
- Loops with a small constant number of iterations.

"""#)

  package static let malformedSuppression = RuleMetadata(
    id: "malformed-suppression", title: "Comment for escapelint that cannot be understood",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a comment that begins with 'escapelint:' but is not one of its forms: an unknown word, no rule name, a reason that does not follow ' -- ' or is empty, or an 'ignore-begin' and 'ignore-end' that do not match.",
    page: #"""
## What it does

Reports a comment that begins with 'escapelint:' but is not one of its forms: an unknown word, no rule name, a
reason that does not follow ' -- ' or is empty, or an 'ignore-begin' and 'ignore-end' that do not match.

## Why is this bad?

The comment looks as if it did something. The finding that it was meant for is still reported, or a region is
ignored that nobody meant to ignore.

## Example

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore -- few jobs
}
```

## Use instead

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop -- few jobs
}
```

## Not reported

- Documentation comments, and comments in which other words stand first: these are prose.

"""#)

  package static let manualMemoryLeak = RuleMetadata(
    id: "manual-memory-leak", title: "Manually allocated memory is not freed on every path",
    family: .lifetime, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [401],
    summary: "Reports memory that is allocated by hand (allocate, malloc, calloc, strdup), a stream of the C library (fopen) or an object retained by hand (Unmanaged.passRetained) for which some path of its owner neither frees nor releases it nor hands it over. For a stored property the owner is the type: it has to free the memory in deinit or in a method that tears it down, and before the property gets new memory. Functions that fill or read memory (read, recv, fread) do not take it. In C and C++ it follows malloc and its relatives, new and delete, functions that return new memory on every path, and those that put it into a variable (getline, asprintf, and functions of the program unless they fail); the old memory of a realloc that fails; ways that jump past a free to an exit that others share; what a round of a loop leaves behind; fields of memory that is freed without them; private members of a C++ class, all of whose code is at hand.",
    page: #"""
## What it does

Reports memory that is allocated by hand (allocate, malloc, calloc, strdup), a stream of the C library (fopen) or an
object retained by hand (Unmanaged.passRetained) for which some path of its owner neither frees nor releases it nor
hands it over. For a stored property the owner is the type: it has to free the memory in deinit or in a method that tears
it down, and before the property gets new memory. Functions that fill or read memory (read, recv, fread) do not take it.
In C and C++ it follows malloc and its relatives, new and delete, functions that return new memory on every path, and those
that put it into a variable (getline, asprintf, and functions of the program unless they fail); the old memory of a realloc
that fails; ways that jump past a free to an exit that others share; what a round of a loop leaves behind; fields of memory
that is freed without them; private members of a C++ class, all of whose code is at hand.

## Why is this bad?

Nothing else frees this memory: no reference count watches it. An error path that forgets it leaks a little on each
failure, and a service that fails often enough runs out of memory.

## Example

```swift
struct BadInput: Error {}

func sum(_ values: [Int]) throws -> Int {
  let scratch = UnsafeMutablePointer<Int>.allocate(capacity: 64)
  guard values.count <= 64 else { throw BadInput() }
  scratch.initialize(from: values, count: values.count)
  let total = (0..<values.count).reduce(0) { $0 + scratch[$1] }
  scratch.deallocate()
  return total
}
```

## Use instead

```swift
struct BadInput: Error {}

func sum(_ values: [Int]) throws -> Int {
  let scratch = UnsafeMutablePointer<Int>.allocate(capacity: 64)
  defer { scratch.deallocate() }
  guard values.count <= 64 else { throw BadInput() }
  scratch.initialize(from: values, count: values.count)
  return (0..<values.count).reduce(0) { $0 + scratch[$1] }
}
```

## Not reported

- Memory that is freed on every path, by `defer`, by each branch, or by a helper function.
- Memory that is returned, alone or inside a buffer or another value, or stored where somebody else frees it.
- Memory in a stored property of a class that frees it in `deinit` or in a method of teardown.
- Memory passed to an initialiser that adopts it (`Data(bytesNoCopy:count:deallocator:)`), and objects passed to a C
  interface as its context, which the callback releases.
- Properties whose content is handed on, kept in another place as well, or freed by one member and made by another; an
  optional property that gets memory where nobody looked whether it holds some.
- Memory of globals and static properties, which live as long as the process.
- Functions that return memory of a pool or of the heap, so that their callers cannot know.
- Members of C++ classes with objects that live as long as the program, and objects that are made with a pointer to their owner.
- Ways out whose conditions ask about what decided on the allocation, or tell a function whether there is memory.
- Ways out that a macro writes behind a call (`g_return_val_if_fail(…)`): checks in case the program has a mistake.
- In C and C++: memory that a condition decides about (`if (owned) free(p);`), but for ways that jump past where it is freed;
  ways out about which a variable decides that says whether there is memory (`result = p ? 0 : -1`); memory passed to library
  functions that no model describes; memory passed to functions without a body, unless success frees it behind the call and
  a failure does not; what `main` holds when it returns.

"""#)

  package static let mapWithoutCapacity = RuleMetadata(
    id: "map-without-capacity", title: "Dictionary or set is filled in a loop of known length without capacity",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .strict,
    options: [
      RuleOption(
        name: "small-loop", defaultValue: .integer(8),
        summary: "Loops that are known to run at most this often are not reported."),
    ],
    cwe: [],
    summary: "Reports a dictionary or set that is made empty before a loop whose number of iterations is known, and that gets a key in each. On its way to n entries it is rehashed about log2(n) times: each time a new table is allocated and all keys are hashed again.",
    page: #"""
## What it does

Reports a dictionary or set that is made empty before a loop whose number of iterations is known, and that gets a key in each. On its way to n entries it is rehashed about log2(n) times: each time a new table is allocated and all keys are hashed again.

In C++: `std::unordered_map`, `std::unordered_set` and their variants for many equal keys, which have `reserve`.
Ordered tables have no capacity.

## Why is this bad?

Hashing is the expensive part of filling a table, and growing doubles it.

## Example

```swift
func index(_ names: [String]) -> [String: Int] {
  var table: [String: Int] = [:]
  for (position, name) in names.enumerated() {
    table[name] = position
  }
  return table
}
```

## Use instead

```swift
func index(_ names: [String]) -> [String: Int] {
  var table = [String: Int](minimumCapacity: names.count)
  for (position, name) in names.enumerated() {
    table[name] = position
  }
  return table
}
```

## Not reported

- A capacity given at the start or reserved on any path before the loop.
- Insertions that some iterations skip, and loops of unknown or small constant length.
- Tables that group: few keys for many elements (`table[key, default: ...] += ...`, `table[key] = (table[key] ?? []) + ...`).
- Keys out of a constant set, such as the cases of an enum.
- Properties and parameters that the function does not empty first.

## Options

- `small-loop`: the largest known number of iterations that counts as small.

"""#)

  package static let needlessEscaping = RuleMetadata(
    id: "needless-escaping", title: "Parameter is marked escaping but never escapes",
    family: .closure, severity: .note, confidence: .high,
    languages: [.swift, .cpp], profile: .strict,
    options: [
      RuleOption(
        name: "include-public", defaultValue: .boolean(false),
        summary: "Also report parameters of public and open functions."),
    ],
    cwe: [],
    summary: "Reports a closure parameter marked '@escaping' that its function only calls, ignores, or hands to parameters that do not escape. Each caller then pays a heap context for its captures, boxes for the variables it writes, and has to write 'self.', for a closure that is gone when the call returns.",
    page: #"""
## What it does

Reports a closure parameter marked `@escaping` that its function only calls, ignores, or hands to parameters that do not escape. Each caller then pays a heap context for its captures, boxes for the variables it writes, and has to write `self.`, for a closure that is gone when the call returns.

In C++: a parameter of type `std::function`, by value or by reference, of a function with internal linkage or a private
method, of which the body only makes calls.

## Why is this bad?

The cost is paid at every call site and cannot be seen there. Removing the word is source compatible for callers.

## Example

```swift
func withRetries(_ count: Int, _ body: @escaping () -> Bool) -> Bool {
  for _ in 0..<count where body() { return true }
  return false
}
```

## Use instead

```swift
func withRetries(_ count: Int, _ body: () -> Bool) -> Bool {
  for _ in 0..<count where body() { return true }
  return false
}
```

## Not reported

- Parameters handed to overloads between which the types do not decide.
- Parameters that are stored, returned, put into a container, captured by an escaping closure, passed to an escaping or
  unknown parameter, or converted to `Any`.
- Overrides, methods that can be overridden, and functions that fulfil a protocol requirement: their type is given.
- Functions that are used as values of a function type with an escaping parameter.
- Public functions, unless `include-public` is set: removing the word may be a promise too much. In C++ those are the
  functions that a header declares, and the members of classes in headers.
- Optional closures, which escape by nature.

## Options

- `include-public`: also report public and open functions.

"""#)

  package static let observerNotRemoved = RuleMetadata(
    id: "observer-not-removed", title: "Timer or observer is started and never stopped",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a repeating timer or a notification observer that an object starts and that its type stops nowhere: no 'invalidate' or 'removeObserver', and the token is not handed to anybody who could. The run loop or the notification centre keeps calling it, and keeps what its closure captured, until the process ends.",
    page: #"""
## What it does

Reports a repeating timer or a notification observer that an object starts and that its type stops nowhere: no `invalidate` or `removeObserver`, and the token is not handed to anybody who could. The run loop or the notification centre keeps calling it, and keeps what its closure captured, until the process ends.

## Why is this bad?

Each new object adds one more timer or observer. Memory grows, and so does the work that every tick or notification causes.

## Example

```swift
import Foundation

final class Heartbeat {
  private var timer: Timer?

  func start() {
    timer = Timer.scheduledTimer(withTimeInterval: 5, repeats: true) { [weak self] _ in
      self?.beat()
    }
  }

  private func beat() { print("alive") }
}
```

## Use instead

```swift
import Foundation

final class Heartbeat {
  private var timer: Timer?

  func start() {
    timer = Timer.scheduledTimer(withTimeInterval: 5, repeats: true) { [weak self] _ in
      self?.beat()
    }
  }

  private func beat() { print("alive") }

  deinit { timer?.invalidate() }
}
```

## Not reported

- Timers that fire once, and timers that their own closure stops.
- Tokens that are passed on or stored in another object: somebody else may stop them. Where a function returns the token
  of what it starts, its callers are looked at instead.
- Tokens that a helper function, an observer of the property (`didSet`) or any other member stops.
- Objects that live as long as the process: singletons, globals, static members, the main type.
- Dispatch sources: releasing the last reference to a source ends it.
- A closure that holds its owner strongly: `closure-retain-cycle` reports it, and one cause is one report.
- Selector-based observers (they are removed by the system), and work items that were never repeated.

"""#)

  package static let partlyAnalysed = RuleMetadata(
    id: "partly-analysed", title: "File that could be analysed only in part",
    family: .hygiene, severity: .note, confidence: .veryHigh,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a file with text that the parser does not understand. The rest of the file is analysed; the text itself is passed over. In C and C++ that is each function that holds an error: of such a function nothing is known but the names in it.",
    page: #"""
## What it does

Reports a file with text that the parser does not understand. The rest of the file is analysed; the text
itself is passed over. In C and C++ that is each function that holds an error: of such a function nothing is
known but the names in it.

## Why is this bad?

No finding in such a file does not mean that there is no hazard. What stands in the text that was passed
over is unknown, and so is what calls it or is called by it.

In C and C++ the cause is mostly a header that was not found, or a macro that the build defines. Configure the
project first, so that generated headers such as `config.h` are there, and let it write a
`compile_commands.json`; `-p` names one that lies elsewhere, and `escapelint doctor` says which files it covers.
Console reports name a cause once and some of its files; `--verbose` and the other formats name all.
Files for other systems cannot be analysed in full on this one; `exclude:` leaves them out.

## Example

```swift
func run() {
  let value = = 1
}
```

## Use instead

```swift
func run() {
  let value = 1
}
```

## Not reported

- Files that could not be read at all: these are errors of the run.

"""#)

  package static let poolBoxedValue = RuleMetadata(
    id: "pool-boxed-value", title: "Pool of plain values saves nothing",
    family: .pool, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a pool whose elements are plain value types: structs, tuples or enums that own no memory on the heap. They live on the stack or in their owner, so there is nothing to reuse, and every put copies them. It also reports the put of a value over 24 bytes into a pool of Any or of an existential, where each put allocates a box.",
    page: #"""
## What it does

Reports a pool whose elements are plain value types: structs, tuples or enums that own no memory on the heap. They live
on the stack or in their owner, so there is nothing to reuse, and every put copies them. It also reports the put of a
value over 24 bytes into a pool of Any or of an existential, where each put allocates a box.

## Why is this bad?

Taking and giving back cost a lock, a copy and bookkeeping to save an allocation that never took place, or, with a box,
the pool itself allocates on every put. The copy that comes out shares no state with the one that went in.

## Example

```swift
struct Matrix {
  var cells = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
}

final class MatrixPool {
  private var free: [Matrix] = []
  func take() -> Matrix { free.popLast() ?? Matrix() }
  func give(_ matrix: Matrix) { free.append(matrix) }
}

func trace(_ pool: MatrixPool) -> Double {
  let matrix = pool.take()
  defer { pool.give(matrix) }
  return matrix.cells.0 + matrix.cells.4 + matrix.cells.8
}
```

## Use instead

Make the value where it is needed. Pool what owns memory: a class, a buffer, an array.

```swift
struct Matrix {
  var cells = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
}

func trace() -> Double {
  let matrix = Matrix()
  return matrix.cells.0 + matrix.cells.4 + matrix.cells.8
}
```

## Not reported

- Pools of objects, of pointers, and of values that own memory: arrays, strings, `Data`, structs that hold such or a
  reference. The memory is what is reused.
- Free lists of handles: indices, identifiers, file descriptors.
- Collections that are no pool: stacks, queues, histories.

"""#)

  package static let poolDirtyFactory = RuleMetadata(
    id: "pool-dirty-factory", title: "Pool factory returns a shared or pre-filled object",
    family: .pool, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a factory of a pool (its closure, or the member that makes a new object when the free list is empty) that returns an object which others hold too (a captured variable, a global, a static, a stored property), or an object that is already filled with content. New and recycled objects then differ, or two users get the same object.",
    page: #"""
## What it does

Reports a factory of a pool (its closure, or the member that makes a new object when the free list is empty) that
returns an object which others hold too (a captured variable, a global, a static, a stored property), or an object that
is already filled with content. New and recycled objects then differ, or two users get the same object.

## Why is this bad?

A shared object is given to several users at once. Content put in by the factory is there the first time and gone after
the first reset, so code that relies on it works until the pool starts to reuse objects.

## Example

```swift
final class Header {
  var fields: [String] = []
}

final class HeaderPool {
  private var free: [Header] = []
  private let make: () -> Header
  init(make: @escaping () -> Header) { self.make = make }
  func take() -> Header { free.popLast() ?? make() }
  func give(_ header: Header) {
    header.fields.removeAll()
    free.append(header)
  }
}

func makePool() -> HeaderPool {
  let template = Header()
  return HeaderPool(make: { template })
}
```

## Use instead

```swift
final class Header {
  var fields: [String] = []
}

final class HeaderPool {
  private var free: [Header] = []
  private let make: () -> Header
  init(make: @escaping () -> Header) { self.make = make }
  func take() -> Header { free.popLast() ?? make() }
  func give(_ header: Header) {
    header.fields.removeAll()
    free.append(header)
  }
}

func makePool() -> HeaderPool {
  HeaderPool(make: { Header() })
}
```

## Not reported

- Captured values that only configure the new object: a size, a name, a delegate, an allocator.
- Reserved capacity, and whatever neither a reset nor a user changes: new and used objects have it alike. Of a pool that
  does not reset and that nobody uses in the analysed code, only what is added to a collection counts as content.
- A stack that falls back on a bottom element: its put empties nothing.
- A factory that makes a copy of a template.
- In C++, factories in pools that are templates whose own signatures name owners (`std::shared_ptr<T>`): what they hand
  out is not recognised.

"""#)

  package static let poolDoublePut = RuleMetadata(
    id: "pool-double-put", title: "Pooled object is put back twice",
    family: .pool, severity: .error, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [415],
    summary: "Reports an object that goes back into its pool twice on one path without having been taken out in between. It then stands in the free list twice, the pool gives it to two users at once, and both write to it. What a function of the pool lends to a closure, that function puts back; a put in the closure is one too many.",
    page: #"""
## What it does

Reports an object that goes back into its pool twice on one path without having been taken out in between. It then
stands in the free list twice, the pool gives it to two users at once, and both write to it. What a function of the pool
lends to a closure, that function puts back; a put in the closure is one too many.

## Why is this bad?

The pool looks healthy and nothing crashes; two requests simply share one object from then on. Most double puts join
a `defer` with an explicit put on an error path, or a helper that puts with a caller that does it as well.

## Example

The deferred put runs last, so it is the second one.

```swift
final class Cursor {
  var position = 0
}

final class CursorPool {
  private var idle: [Cursor] = []
  func open() -> Cursor { idle.popLast() ?? Cursor() }
  func close(_ cursor: Cursor) {
    cursor.position = 0
    idle.append(cursor)
  }
}

func skip(_ count: Int, pool: CursorPool) -> Bool {
  let cursor = pool.open()
  defer { pool.close(cursor) }
  cursor.position += count
  if cursor.position > 100 {
    pool.close(cursor)
    return false
  }
  return true
}
```

## Use instead

```swift
final class Cursor {
  var position = 0
}

final class CursorPool {
  private var idle: [Cursor] = []
  func open() -> Cursor { idle.popLast() ?? Cursor() }
  func close(_ cursor: Cursor) {
    cursor.position = 0
    idle.append(cursor)
  }
}

func skip(_ count: Int, pool: CursorPool) -> Bool {
  let cursor = pool.open()
  defer { pool.close(cursor) }
  cursor.position += count
  return cursor.position <= 100
}
```

## Not reported

- Puts on different paths: both branches of an `if`, the cases of a `switch`, one before an early return.
- A variable that holds a newly acquired object at the second put.
- Two objects, each put back once.
- Puts that a flag keeps apart: a local variable that is only given `true` and `false`, or a property of a constant value
  that is asked twice.
- A pool whose put asks the object, or a set of what is in already, before it takes the object.
- In C and C++, puts that a condition may keep apart: each path from the first must lead to the second.

"""#)

  package static let poolMissingPut = RuleMetadata(
    id: "pool-missing-put", title: "Pooled object is not put back on every path",
    family: .pool, severity: .note, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports an object that is taken from a pool and, on some path out of the function, is neither put back nor handed over to somebody else: an early return, a throw, a call that throws, a forgotten branch. The default profile reports it only where other paths of the same function do put the object back; the strict profile also where no path does. In C and C++ the finding then stands at the way out that forgets the object.",
    page: #"""
## What it does

Reports an object that is taken from a pool and, on some path out of the function, is neither put back nor handed
over to somebody else: an early return, a throw, a call that throws, a forgotten branch. The default profile reports
it only where other paths of the same function do put the object back; the strict profile also where no path does. In C
and C++ the finding then stands at the way out that forgets the object.

## Why is this bad?

The object is freed instead of reused, so the pool runs empty just when errors pile up and every request allocates
again. A pool with a fixed number of objects blocks for ever once all of them are lost.

## Example

```swift
struct TooLong: Error {}

final class Page {
  var bytes: [UInt8] = []
}

final class PagePool {
  private var pages: [Page] = []
  func get() -> Page { pages.popLast() ?? Page() }
  func put(_ page: Page) {
    page.bytes.removeAll(keepingCapacity: true)
    pages.append(page)
  }
}

func copy(_ text: String, pool: PagePool) throws -> Int {
  let page = pool.get()
  page.bytes.append(contentsOf: text.utf8)
  guard page.bytes.count < 4096 else { throw TooLong() }
  let count = page.bytes.count
  pool.put(page)
  return count
}
```

## Use instead

```swift
struct TooLong: Error {}

final class Page {
  var bytes: [UInt8] = []
}

final class PagePool {
  private var pages: [Page] = []
  func get() -> Page { pages.popLast() ?? Page() }
  func put(_ page: Page) {
    page.bytes.removeAll(keepingCapacity: true)
    pages.append(page)
  }
}

func copy(_ text: String, pool: PagePool) throws -> Int {
  let page = pool.get()
  defer { pool.put(page) }
  page.bytes.append(contentsOf: text.utf8)
  guard page.bytes.count < 4096 else { throw TooLong() }
  return page.bytes.count
}
```

## Not reported

- Ownership that moves on: the object is returned, stored, sent, captured by a closure that lives on, or passed to a
  function that puts it back, keeps it, or whose body is not known.
- An acquire that throws: there is no object then.
- Paths that end the program (`fatalError`, `preconditionFailure`).
- Objects given back by `deinit` of the object that holds them.
- Objects that are left to die on purpose because they fail a check of their size, right before the put.
- In C++, objects in owners (`std::unique_ptr`) of a pool that makes others when it is empty: nothing is lost.
- In C and C++: paths on which the pool gave nothing (a null result), and ways to one exit of which some put the object
  back and some do not, where it was not taken before they part, or where a later condition gives it back.
- In C and C++, an object that a function without a body was passed to: that may have taken it. It did not if some caller
  gives the object back behind it in any case, or if another way gives it back behind the call and this way out returns a
  failure: a negative number, null, `false`.

"""#)

  package static let poolMissingReset = RuleMetadata(
    id: "pool-missing-reset", title: "Pooled object is reused without a reset",
    family: .pool, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports an object with mutable state that goes back to its pool after it was changed, when neither the code that puts it back, nor the pool, nor the code that takes it out again resets, on that path, the fields that were changed; the message names them. The next user finds the content of the last one: headers of another request, bytes of another body, a buffer that only ever grows.",
    page: #"""
## What it does

Reports an object with mutable state that goes back to its pool after it was changed, when neither the code that
puts it back, nor the pool, nor the code that takes it out again resets, on that path, the fields that were changed; the
message names them. The next user finds the content of the last one: headers of another request, bytes of another
body, a buffer that only ever grows.

## Why is this bad?

A pool hands out *used* objects. Whatever one user leaves in them, the next one reads. The mistake is invisible in
tests, where every object is fresh, and shows up under load as data of one client in the answer to another.

## Example

```swift
final class LineBuffer {
  var bytes: [UInt8] = []
}

final class LineBufferPool {
  private var free: [LineBuffer] = []
  func take() -> LineBuffer { free.popLast() ?? LineBuffer() }
  func giveBack(_ buffer: LineBuffer) { free.append(buffer) }
}

func encode(_ text: String, with pool: LineBufferPool) -> Int {
  let buffer = pool.take()
  buffer.bytes.append(contentsOf: text.utf8)
  let count = buffer.bytes.count
  pool.giveBack(buffer)
  return count
}
```

## Use instead

Reset in one place that no user can forget: where the pool takes the object back.

```swift
final class LineBuffer {
  var bytes: [UInt8] = []
  func reset() { bytes.removeAll(keepingCapacity: true) }
}

final class LineBufferPool {
  private var free: [LineBuffer] = []
  func take() -> LineBuffer { free.popLast() ?? LineBuffer() }
  func giveBack(_ buffer: LineBuffer) {
    buffer.reset()
    free.append(buffer)
  }
}

func encode(_ text: String, with pool: LineBufferPool) -> Int {
  let buffer = pool.take()
  defer { pool.giveBack(buffer) }
  buffer.bytes.append(contentsOf: text.utf8)
  return buffer.bytes.count
}
```

## Not reported

- Objects without mutable state, and objects whose state the function did not touch.
- Pools that reset in the member that takes an object back, or in the one that hands it out, by a method, a protocol
  requirement, a closure given to the pool, or by assigning every property anew.
- Code that resets after every acquire, or before every put, itself or through a helper function.
- Fixed-size buffers whose elements are overwritten one by one, and numbers, dates and the like that every user sets
  before reading them, or that a pool which resets other fields leaves as they are.
- Objects that a function was called with whose body is not known: it may be the reset. So may a closure that a pool is
  made with, unless it is written where the pool is made. In C and C++ a function that is only declared and answers with a
  value works with the object instead.
- In C++, pools that are templates and call a member of `T`, or a function that they are given, with the object: it may be
  the reset. Objects that come from a function which hands them on: it may have reset them.
- Members that `pools:` in the configuration names as `reset`, whatever their bodies do.
- In C and C++: fields that users set, or only read: memory and its size are often kept on purpose. What counts is a number
  that a user adds to without setting it, and a container or string that one goes on with. Objects of allocators, which hand
  out memory of any content, are nobody's.

"""#)

  package static let poolObjectEscapes = RuleMetadata(
    id: "pool-object-escapes", title: "Pooled object is kept although it goes back to the pool",
    family: .pool, severity: .error, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a pooled object, or memory inside it, that is returned, stored in a property, global or collection, or captured by something that lives on, while the same function also puts it back into its pool. Whoever kept it shares it with the next user of the pool, who changes it under its feet. A function of the pool that lends an object to a closure puts it back itself: there the closure must not keep the object.",
    page: #"""
## What it does

Reports a pooled object, or memory inside it, that is returned, stored in a property, global or collection, or captured
by something that lives on, while the same function also puts it back into its pool. Whoever kept it shares it with the
next user of the pool, who changes it under its feet. A function of the pool that lends an object to a closure puts it
back itself: there the closure must not keep the object.

## Why is this bad?

The object is alive and looks valid; only its content belongs to somebody else. A `defer` that puts the object back
and a `return` of that object is the usual form: the caller receives an object that is already in the pool.

## Example

```swift
final class Digest {
  var bytes: [UInt8] = []
}

final class DigestPool {
  private var idle: [Digest] = []
  func obtain() -> Digest { idle.popLast() ?? Digest() }
  func recycle(_ digest: Digest) {
    digest.bytes.removeAll(keepingCapacity: true)
    idle.append(digest)
  }
}

func digest(of input: [UInt8], pool: DigestPool) -> Digest {
  let digest = pool.obtain()
  defer { pool.recycle(digest) }
  digest.bytes = input.reversed()
  return digest
}
```

## Use instead

Return a copy of the content, or leave the put to the caller.

```swift
final class Digest {
  var bytes: [UInt8] = []
}

final class DigestPool {
  private var idle: [Digest] = []
  func obtain() -> Digest { idle.popLast() ?? Digest() }
  func recycle(_ digest: Digest) {
    digest.bytes.removeAll(keepingCapacity: true)
    idle.append(digest)
  }
}

func digest(of input: [UInt8], pool: DigestPool) -> [UInt8] {
  let digest = pool.obtain()
  defer { pool.recycle(digest) }
  digest.bytes = input.reversed()
  return digest.bytes
}
```

## Not reported

- Copies of the content: arrays, strings, `Data`, numbers.
- Objects that are kept or returned on one path and put back on another.
- An object that is made in the function, holds the pooled one, and does not leave the function itself.
- Weak references, and places that are cleared before the put.
- Functions that only hand the object on and do not put it back.
- In C++, values that are copied or moved out; views (`std::string_view`, `c_str()`, `data()`, references) are names of the
  object's memory.
- In C and C++: in the default profile, fields of objects that the function reaches by a pointer, which may be set anew
  before anybody looks; and places that get something else, or that code called in between may have changed.

"""#)

  package static let poolOversizedBuffer = RuleMetadata(
    id: "pool-oversized-buffer", title: "Pooled buffer keeps the size of the largest request",
    family: .pool, severity: .warning, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a growable buffer that goes back into its pool with all of its capacity and without any check of its size. One unusually large request then pins that memory for as long as the pool lives. The default profile reports buffers that grow with input (a parameter, something that was read or received); the strict profile reports every growable buffer.",
    page: #"""
## What it does

Reports a growable buffer that goes back into its pool with all of its capacity and without any check of its size. One
unusually large request then pins that memory for as long as the pool lives. The default profile reports buffers that
grow with input (a parameter, something that was read or received); the strict profile reports every growable buffer.

## Why is this bad?

Each object in the pool ends up as large as the largest request it ever served. With a hundred pooled buffers and one
upload of 50 megabytes now and then, the process creeps towards five gigabytes that no profile shows as a leak.

## Example

```swift
final class BodyBuffer {
  var bytes: [UInt8] = []
}

final class BodyBufferPool {
  private var free: [BodyBuffer] = []
  func take() -> BodyBuffer { free.popLast() ?? BodyBuffer() }
  func give(_ buffer: BodyBuffer) {
    buffer.bytes.removeAll(keepingCapacity: true)
    free.append(buffer)
  }
}

func receive(_ chunks: [[UInt8]], pool: BodyBufferPool) -> Int {
  let buffer = pool.take()
  for chunk in chunks { buffer.bytes.append(contentsOf: chunk) }
  let count = buffer.bytes.count
  pool.give(buffer)
  return count
}
```

## Use instead

Let large buffers die.

```swift
final class BodyBuffer {
  var bytes: [UInt8] = []
}

final class BodyBufferPool {
  private var free: [BodyBuffer] = []
  func take() -> BodyBuffer { free.popLast() ?? BodyBuffer() }
  func give(_ buffer: BodyBuffer) {
    guard buffer.bytes.capacity <= 64 * 1024 else { return }
    buffer.bytes.removeAll(keepingCapacity: true)
    free.append(buffer)
  }
}

func receive(_ chunks: [[UInt8]], pool: BodyBufferPool) -> Int {
  let buffer = pool.take()
  for chunk in chunks { buffer.bytes.append(contentsOf: chunk) }
  let count = buffer.bytes.count
  pool.give(buffer)
  return count
}
```

## Not reported

- A put behind a comparison of the capacity, count or size of the buffer, in the pool or in its user.
- A reset that gives the memory back: `removeAll()` without `keepingCapacity: true`, or assigning an empty collection.
- Fixed-size memory, and buffers whose input is bounded before it is appended, or that are compared with a limit before
  they grow.
- A number of elements that the code fixes: a loop over `0..<4`, literals.
- In C: memory that does not come from a resizing call (`realloc`), or whose size was compared with a constant.
- In C++: parts of a fixed size (`append(text, 0, 64)`, `resize(512)`), `shrink_to_fit`, a swap with an empty container, and
  plain assignment of another string or container. `clear()` keeps the memory.

"""#)

  package static let poolUseAfterPut = RuleMetadata(
    id: "pool-use-after-put", title: "Pooled object is used after it was put back",
    family: .pool, severity: .error, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [416],
    summary: "Reports a read or write of a pooled object, of an alias of it or of memory inside it, after the object was put back into its pool, and a put while a task or an escaping closure that was started before still uses the object, or when the function returns that lent it. From the put on the object belongs to whoever takes it next, so both change it at the same time.",
    page: #"""
## What it does

Reports a read or write of a pooled object, of an alias of it or of memory inside it, after the object was put back
into its pool, and a put while a task or an escaping closure that was started before still uses the object, or when the function returns that lent it. From the
put on the object belongs to whoever takes it next, so both change it at the same time.

## Why is this bad?

Reference counting keeps the object alive, so nothing crashes. Instead one request writes into the buffer of another:
mixed-up answers, data races, and failures that only appear when the pool is busy.

## Example

```swift
final class Message {
  var text = ""
}

final class MessagePool {
  private var free: [Message] = []
  func obtain() -> Message { free.popLast() ?? Message() }
  func recycle(_ message: Message) {
    message.text = ""
    free.append(message)
  }
}

func send(_ text: String, pool: MessagePool) -> Int {
  let message = pool.obtain()
  message.text = text
  pool.recycle(message)
  return message.text.count
}
```

```c
#include <stdio.h>
#include <stdlib.h>

struct conn { struct conn *next; int fd; };
static struct conn *idle;

struct conn *conn_get(void) {
  struct conn *c = idle;
  if (!c) return calloc(1, sizeof *c);
  idle = c->next;
  return c;
}

void conn_put(struct conn *c) {
  c->next = idle;
  idle = c;
}

void serve(int fd) {
  struct conn *c = conn_get();
  if (!c) return;
  c->fd = fd;
  conn_put(c);
  printf("served %d\n", c->fd);
}
```

## Use instead

Put the object back in a `defer` right after it was taken, or hand it out for the time of a closure only.

```swift
final class Message {
  var text = ""
}

final class MessagePool {
  private var free: [Message] = []
  func obtain() -> Message { free.popLast() ?? Message() }
  func recycle(_ message: Message) {
    message.text = ""
    free.append(message)
  }
}

func send(_ text: String, pool: MessagePool) -> Int {
  let message = pool.obtain()
  defer { pool.recycle(message) }
  message.text = text
  return message.text.count
}
```

## Not reported

- `defer { pool.put(x) }` at the top: the put runs after every use, the returned expression included.
- Values copied out before the put: numbers, strings, arrays and other value types.
- Questions about identity: `===` and `ObjectIdentifier`.
- A variable that is given a newly acquired object after the put.
- Paths that leave the function, or the iteration, right after the put.
- A closure that puts the object back itself, when nobody uses the object after the closure was handed over.
- In C and C++, what parameters, fields and elements hold counts, too, from the put on, until the variable or field gets
  something else, code of the program runs that might do so, or the index of the element changes; not if the pool counts
  the users of its objects. `std::unique_ptr` and `std::shared_ptr` name objects as pointers do; whether they have one, is
  no use.
- In C and C++, paths that a condition may tell apart: an object counts as put back only where every path put it back, or
  where each path from the put leads to the use. Comparing a pointer is no use, nor is its number (`printf("%p", (void *)object)`).

"""#)

  package static let quadraticConcat = RuleMetadata(
    id: "quadratic-concat", title: "Concatenation in a loop copies everything each time",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "small-loop", defaultValue: .integer(8),
        summary: "Loops that are known to run at most this often are not reported."),
    ],
    cwe: [],
    summary: "Reports 's = s + x' on strings, arrays and other collections in a loop, also for an entry of a table, 'reduce' that joins collections with '+' or changes a copy of its result, and 'insert(_:at: 0)' in a loop. Each makes or moves the whole collection again, so n steps cost n squared copies and n allocations.",
    page: #"""
## What it does

Reports `s = s + x` on strings, arrays and other collections in a loop, also for an entry of a table, `reduce` that joins collections with `+` or changes a copy of its result, and `insert(_:at: 0)` in a loop. Each makes or moves the whole collection again, so n steps cost n squared copies and n allocations.

In C++: `s = s + x` on a `std::string`, and `insert` at `begin()` or at position 0 of a vector or string.
In C: `strcat` and `strncat` in a loop, which look for the end of the text in each pass, and what is written to the end that
`strlen` found (`sprintf(text + strlen(text), …)`); a text that takes the place of the one that it begins with
(`asprintf(&longer, "%s%s", text, part); text = longer;`).

## Why is this bad?

It is invisible with ten elements, and takes seconds with a hundred thousand: the classic cause of a request that is slow
only for the largest customers.

## Example

```swift
func join(_ words: [String]) -> String {
  var text = ""
  for word in words {
    text = text + word
  }
  return text
}
```

## Use instead

```swift
func join(_ words: [String]) -> String {
  var text = ""
  for word in words {
    text += word
  }
  return text
}
```

## Not reported

- `+=`, `append` and `append(contentsOf:)`: they grow in place, at amortised constant cost.
- `reduce(into:)` with `+=`, and `joined()`.
- Additions of numbers, and a concatenation whose result starts anew in each iteration.
- Loops that divide a number down to zero, digit by digit.
- Loops of a small constant length, and concatenations after which the loop is left.
- `lists[index] = lists[index] + x` for each index: another list each time.
- One `insert(_:at: 0)` outside a loop, and into a `Deque`-like type of the project.
- In the default profile: tests, benchmarks and examples, and cold code.

## Options

- `small-loop`: the largest known number of iterations that counts as small.

"""#)

  package static let rebuiltInLoop = RuleMetadata(
    id: "rebuilt-in-loop", title: "Expensive object is built anew on every iteration",
    family: .hotPath, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "types", defaultValue: .list(["DateFormatter", "ISO8601DateFormatter", "NumberFormatter", "ByteCountFormatter", "DateComponentsFormatter", "RelativeDateTimeFormatter", "MeasurementFormatter", "JSONDecoder", "JSONEncoder", "PropertyListDecoder", "PropertyListEncoder", "NSRegularExpression", "Regex", "Calendar", "Locale", "TimeZone", "basic_regex", "locale"]),
        summary: "Types that are expensive to build."),
    ],
    cwe: [],
    summary: "Reports an object that is expensive to build (a formatter, regular expression, encoder, decoder or calendar) and is built in a loop, in a function that a loop calls, or on a declared hot path, although neither its arguments nor its configuration depend on the iteration or on the function's parameters. Making a DateFormatter and using it once costs about ten times as much as one more use of it.",
    page: #"""
## What it does

Reports an object that is expensive to build (a formatter, regular expression, encoder, decoder or calendar) and is
built in a loop, in a function that a loop calls, or on a declared hot path, although neither its arguments nor its
configuration depend on the iteration or on the function's parameters. Making a DateFormatter and using it once costs about ten times as much as one more use of it.

In C++: `std::regex` and `std::locale`.

## Why is this bad?

The loop spends most of its time on set-up that gives the same object each time, and allocates and frees it each time.

## Example

```swift
import Foundation

func render(_ dates: [Date]) -> [String] {
  var lines: [String] = []
  for date in dates {
    let formatter = DateFormatter()
    formatter.dateFormat = "yyyy-MM-dd"
    lines.append(formatter.string(from: date))
  }
  return lines
}
```

## Use instead

```swift
import Foundation

func render(_ dates: [Date]) -> [String] {
  let formatter = DateFormatter()
  formatter.dateFormat = "yyyy-MM-dd"
  var lines: [String] = []
  for date in dates {
    lines.append(formatter.string(from: date))
  }
  return lines
}
```

## Not reported

- Objects whose arguments or configuration depend on the iteration.
- Objects that are kept: stored in a collection or property, returned, or handed to a task that needs one of its own.
- Objects that are built once: outside the loop, in a `lazy` or `static` property, or behind a check for nil.
- Cold paths: right before a `throw` or `fatalError`.
- Types of the analysed project that only share a name with an expensive one.

## Options

`types` lists the types that are worth building once.

"""#)

  package static let referenceCycle = RuleMetadata(
    id: "reference-cycle", title: "Objects own each other through stored references",
    family: .lifetime, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports the assignment by which two or more objects come to own each other: a delegate, parent, owner or peer property that is not weak or unowned, set to an object which itself holds the object with that property. The path of assignments is part of the report. Neither object is ever freed, nor is anything that they own.",
    page: #"""
## What it does

Reports the assignment by which two or more objects come to own each other: a delegate, parent, owner or peer property
that is not weak or unowned, set to an object which itself holds the object with that property. The path of
assignments is part of the report. Neither object is ever freed, nor is anything that they own.

In C++: members of type `std::shared_ptr` (or `std::unique_ptr`, or containers of them) that come to refer to each other's
objects.

## Why is this bad?

Reference counts in a cycle never reach zero. A server that builds such a pair per connection or per request grows
until it is killed. A `deinit` that was meant to clear the reference does not help: it never runs.

## Example

```swift
protocol DownloadDelegate: AnyObject {
  func finished(_ bytes: Int)
}

final class Download {
  var delegate: DownloadDelegate?
}

final class Updater: DownloadDelegate {
  private let download = Download()
  private var received = 0

  func start() {
    download.delegate = self
  }

  func finished(_ bytes: Int) { received += bytes }
}
```

## Use instead

Make the reference that does not express ownership `weak`.

```swift
protocol DownloadDelegate: AnyObject {
  func finished(_ bytes: Int)
}

final class Download {
  weak var delegate: DownloadDelegate?
}

final class Updater: DownloadDelegate {
  private let download = Download()
  private var received = 0

  func start() {
    download.delegate = self
  }

  func finished(_ bytes: Int) { received += bytes }
}
```

## Not reported

- `weak` and `unowned` properties, `std::weak_ptr`, pointers and references, and wrappers that hold their value weakly.
- Types that could refer to each other where no code joins the same two objects both ways.
- Cycles that a method outside `deinit` breaks again: it sets one of the references to nil, or empties the collection.
- Values: a struct or enum that is stored is a copy.
- Cycles through closures: `closure-retain-cycle` reports those.

"""#)

  package static let reflectionInLoop = RuleMetadata(
    id: "reflection-in-loop", title: "Reflection runs on every iteration",
    family: .boxing, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports 'Mirror', 'String(describing:)', 'String(reflecting:)' and interpolation of values without a textual form of their own (or of optionals and collections of such, of types themselves, and of what is in an 'Any'), and 'dump', in a loop, in a function that a loop calls, or on a hot path. They look through the type's metadata, box every child in 'Any', and build strings piece by piece.",
    page: #"""
## What it does

Reports `Mirror`, `String(describing:)`, `String(reflecting:)` and interpolation of values without a textual form of
their own (or of optionals and collections of such, of types themselves, and of what is in an `Any`), and `dump`, in a loop, in a function that a loop calls, or on a hot
path. They look through the type's metadata, box every child in `Any`, and build strings piece by piece.

In C++: two or more `dynamic_cast` of the same object, or comparisons of its `typeid`, in one loop. Each cast searches the
classes of the object; a chain of them is a virtual call written by hand. In the strict profile a single `dynamic_cast` or
`typeid(object).name()` in each round is enough.

## Why is this bad?

Reflecting a struct of five fields costs more than ten allocations and microseconds where a direct access costs
nanoseconds. It often hides in log lines, cache keys and generic encoders.

## Example

```swift
struct Query {
  var table: String
  var limit: Int
}

func keys(_ queries: [Query]) -> [String] {
  queries.map { query in
    String(describing: query)
  }
}
```

## Use instead

```swift
struct Query: CustomStringConvertible {
  var table: String
  var limit: Int
  var description: String { "\(table)/\(limit)" }
}

func keys(_ queries: [Query]) -> [String] {
  queries.map { query in
    query.description
  }
}
```

## Not reported

- Types with a `description` of their own, numbers and strings: `String(describing:)` calls it.
- What is in a protocol type or of a generic type: generic code has no other way to a text.
- Calls outside loops and hot paths, before a loop, guarded by a log level, or in an `@autoclosure` argument.
- Interpolation in functions that a loop calls, and there also reflection of an `Any` or a value of generic type.
- Literals of other types: `"\(value)"` as a query or a message of a logger.
- Calls on the way out: messages of thrown errors and of `fatalError`.

"""#)

  package static let reserveInLoop = RuleMetadata(
    id: "reserve-in-loop", title: "Exact reservation in each step defeats geometric growth",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports 'reserveCapacity(count + n)', or with a total that each iteration adds to, on an array, called per iteration or in a function that appends and is called per iteration. An array's 'reserveCapacity' allocates just what was asked for, so the next step has to allocate again and copies all elements: growth becomes quadratic instead of amortised.",
    page: #"""
## What it does

Reports `reserveCapacity(count + n)`, or with a total that each iteration adds to, on an array, called per iteration or in a function that appends and is called per iteration. An array's `reserveCapacity` allocates just what was asked for, so the next step has to allocate again and copies all elements: growth becomes quadratic instead of amortised.

In C++: `reserve(size() + n)` on a `std::vector`, and in the strict profile on a `std::string`: of a text libstdc++ and
Microsoft's library grow the capacity by steps as well, but libc++ reserves what is asked for. `resize(size() + n)` is
no such thing: all of them grow by steps there, for lists and for texts.

## Why is this bad?

What was meant to save allocations makes one per step. The effect is invisible in small tests.

## Example

```swift
func flatten(_ parts: [[Int]]) -> [Int] {
  var all: [Int] = []
  for part in parts {
    all.reserveCapacity(all.count + part.count)
    all.append(contentsOf: part)
  }
  return all
}
```

## Use instead

```swift
func flatten(_ parts: [[Int]]) -> [Int] {
  var all: [Int] = []
  all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
  for part in parts {
    all.append(contentsOf: part)
  }
  return all
}
```

## Not reported

- One reservation before the loop.
- A reservation of the final size: an amount that does not depend on the container's own count and does not change in the loop.
- A container that is declared inside the loop, or emptied before each reservation.
- In Swift, strings, dictionaries, sets and `Data`: their `reserveCapacity` grows geometrically by itself.
- Growth that is geometric by hand: `reserveCapacity(max(needed, 2 * capacity))`.
- In the default profile: tests, benchmarks and examples.

"""#)

  package static let retainedSlice = RuleMetadata(
    id: "retained-slice", title: "Small slice keeps its whole base alive",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a 'Substring', 'ArraySlice', 'Slice' or sliced 'Data' that is kept for long: stored in a property, a long-lived container or cache, alone, in a tuple or with others of its kind, or captured by a closure that is stored. A slice shares the storage of what it was cut from, so ten bytes of a header keep the whole request in memory.",
    page: #"""
## What it does

Reports a `Substring`, `ArraySlice`, `Slice` or sliced `Data` that is kept for long: stored in a property, a long-lived container or cache, alone, in a tuple or with others of its kind, or captured by a closure that is stored. A slice shares the storage of what it was cut from, so ten bytes of a header keep the whole request in memory.

## Why is this bad?

Memory looks like a leak of something that is long gone: the large buffers are held by thousands of small slices, none of
which seems to be worth a look.

## Example

```swift
struct Session {
  var token: Substring
}

final class Sessions {
  private var all: [Session] = []

  func open(header: String) {
    let token = header.prefix(8)
    all.append(Session(token: token))
  }

  func close() { all.removeAll() }
}
```

## Use instead

```swift
struct Session {
  var token: String
}

final class Sessions {
  private var all: [Session] = []

  func open(header: String) {
    let token = header.prefix(8)
    all.append(Session(token: String(token)))
  }

  func close() { all.removeAll() }
}
```

## Not reported

- Slices that are copied before they are kept: `String(x)`, `Array(x)`, `Data(x)`, `map { String($0) }`.
- Locals, parameters and results: a slice that is gone soon costs nothing.
- Parsers and cursors that keep the whole input on purpose beside the slice, and value types that are local.
- A single slice in an object that does not live as long as the process: it goes with the object.
- Slices that are nearly the whole: `dropFirst()`, but not `dropFirst(count - 2)`, of something that is consumed step by step.
- A list of slices that is added as one element, such as all words of a line: together they are about the whole.
- In the default profile: tests, benchmarks and examples.

"""#)

  package static let stuckTask = RuleMetadata(
    id: "stuck-task", title: "Task has no way to end",
    family: .closure, severity: .warning, confidence: .high,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a 'Task' whose body loops for ever without a cancellation check, or that waits for a continuation that some path does not resume, or at a stream that only the object which the task holds could finish (in a 'deinit' that never runs). Such a task, its stack of async frames and all it captured stay until the process ends; cancelling it has no effect.",
    page: #"""
## What it does

Reports a `Task` whose body loops for ever without a cancellation check, or that waits for a continuation that some path does not resume, or at a stream that only the object which the task holds could finish (in a `deinit` that never runs). Such a task, its stack of async frames and all it captured stay until the process ends; cancelling it has no effect.

## Why is this bad?

Tasks are cheap, so they are started per connection or per request. One that cannot end is a leak per request, and often
one that also keeps a thread of the small cooperative pool busy.

## Example

```swift
actor Cache {
  private var entries: [String: Int] = [:]

  func startSweeping() {
    Task {
      while true {
        sweep()
        try? await Task.sleep(nanoseconds: 1_000_000_000)
      }
    }
  }

  private func sweep() { entries.removeAll() }
}
```

## Use instead

`try` instead of `try?`: the sleep throws when the task is cancelled, and the loop ends.

```swift
actor Cache {
  private var entries: [String: Int] = [:]
  private var sweeper: Task<Void, any Error>?

  func startSweeping() {
    sweeper = Task {
      while true {
        sweep()
        try await Task.sleep(nanoseconds: 1_000_000_000)
      }
    }
  }

  func stopSweeping() { sweeper?.cancel() }

  private func sweep() { entries.removeAll() }
}
```

## Not reported

- Loops with a `break`, `return` or throwing call that can leave them, or a condition that the body changes.
- Loops that ask `Task.isCancelled` or call `Task.checkCancellation`, also through a helper.
- A continuation whose parameter has no name (`_`): it is meant to wait for ever.
- `for await` over a stream: it ends with the stream. Reported is only a stream in a property of an object that the task
  holds strongly, if no code but `deinit` finishes it or cancels the task, and nobody else gets its continuation.
- Objects that live as long as the process: singletons, globals, static members, the main type.
- Endless loops in the main function of a program.

"""#)

  package static let suppressionWithoutReason = RuleMetadata(
    id: "suppression-without-reason", title: "Suppression comment that gives no reason",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .strict,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment without a reason behind '--': in the default profile where the configuration says 'require-reason: true', in stricter ones always.",
    page: #"""
## What it does

Reports a suppression comment without a reason behind `--`: in the default profile where the configuration says
`require-reason: true`, in stricter ones always.

## Why is this bad?

Whoever reads the code later cannot tell whether the finding was wrong, harmless or merely in the way, and
so nobody dares to remove the comment.

## Example

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop
}
```

## Use instead

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop -- at most three jobs
}
```

## Not reported

- Comments whose reason is of any kind; it is not judged.

"""#)

  package static let temporaryCollection = RuleMetadata(
    id: "temporary-collection", title: "Collection is built only to be counted, tested or walked once",
    family: .hotPath, severity: .warning, confidence: .high,
    languages: [.swift, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports an intermediate collection made in a loop or on a declared hot path that is only counted, tested, searched, joined or walked once and then thrown away: filter{}.count, map{}.filter{}.first, Array(x).contains, split(…)[0], a round trip between bytes and strings. It allocates and copies elements on every iteration to answer a question that needs none of them. So does a list that a loop makes and fills, and of which only the size is asked.",
    page: #"""
## What it does

Reports an intermediate collection made in a loop or on a declared hot path that is only counted, tested, searched,
joined or walked once and then thrown away: filter{}.count, map{}.filter{}.first, Array(x).contains, split(…)[0],
a round trip between bytes and strings. It allocates and copies elements on every iteration to answer a question that
needs none of them. So does a list that a loop makes and fills, and of which only the size is asked.

In C++: strings that `substr` makes, or that are made of a `const char *` or a `std::string_view`, only to be compared or
searched; and vectors that are only filled and counted.

## Why is this bad?

Each step of such a chain allocates an array, often grows it several times, and frees it at once. The standard library
has a form without the array for each of them: `lazy`, `contains(where:)`, `first(where:)`, `min()`, `for … where`.

## Example

```swift
func busyHosts(_ loads: [[Int]]) -> Int {
  var busy = 0
  for load in loads {
    if load.filter({ $0 > 90 }).count > 0 {
      busy += 1
    }
  }
  return busy
}
```

```cpp
#include <string>
#include <vector>

bool hasScheme(const std::vector<std::string> &urls, const std::string &scheme) {
  for (auto &url : urls)
    if (url.substr(0, scheme.size()) == scheme) return true;
  return false;
}
```

## Use instead

```swift
func busyHosts(_ loads: [[Int]]) -> Int {
  var busy = 0
  for load in loads {
    if load.contains(where: { $0 > 90 }) {
      busy += 1
    }
  }
  return busy
}
```

```cpp
#include <string>
#include <vector>

bool hasScheme(const std::vector<std::string> &urls, const std::string &scheme) {
  for (auto &url : urls)
    if (url.compare(0, scheme.size(), scheme) == 0) return true;
  return false;
}
```

## Not reported

- Chains that start with `lazy`, and calls that return a view: `prefix`, `dropFirst`, `reversed()`, `zip`, `keys`.
- Results that are stored, returned, passed on, used more than once, or indexed at more than one place; constants whose
  one use runs more often than they do, or whose source changes before it.
- Sets that are counted or walked: they leave out duplicates.
- `map` and `filter` of types that are no collections: optionals, results, publishers, queries.
- `map {}.joined()` in loops of the default profile: the text itself costs more than the array.
- Code outside loops and hot functions.
- In C++: sets, which tell how many different elements there are; lists of locks, threads and objects, whose end does
  something; in the default profile strings of a known length of at most 15 characters, which live in the object itself.

"""#)

  package static let unboundedBuffer = RuleMetadata(
    id: "unbounded-buffer", title: "Buffer between producer and consumer has no limit",
    family: .growth, severity: .warning, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports an 'AsyncStream' or 'AsyncThrowingStream' with the default, unbounded buffering policy whose continuation is fed by an external producer (a callback, a delegate method, a handler, an endless loop), and reads that take a whole body or stream of a peer into memory without a limit: 'collect(upTo: .max)', 'readToEnd' and 'readDataToEndOfFile' of a pipe that was given to a process of somebody else.",
    page: #"""
## What it does

Reports an `AsyncStream` or `AsyncThrowingStream` with the default, unbounded buffering policy whose continuation is fed by an external producer (a callback, a delegate method, a handler, an endless loop), and reads that take a whole body or stream of a peer into memory without a limit: `collect(upTo: .max)`, `readToEnd` and `readDataToEndOfFile` of a pipe that was given to a process of somebody else.

In C and C++: a loop that reads from a connection (`recv`, `SSL_read` and the like; `read` from what `accept` or `socket`
gave in the same function) and adds each part to a string, a list or memory that is resized, itself or by a function of the
file, without comparing anything with a limit. In the strict profile also a container between threads: one function adds to it
and notifies a condition variable, another one waits and takes out, one element or all, and nobody looks at its size; and all
that comes out of a stream, `FILE` or descriptor that was handed in, in a loop as above or at once
(`std::string(std::istreambuf_iterator<char>(input), {})`, `text << input.rdbuf()`).

## Why is this bad?

When the consumer is slower than the producer, all that was not yet taken stays in memory. A peer decides how much that is:
one slow client or one large upload is enough.

## Example

```swift
final class Sensor {
  var onValue: ((Int) -> Void)?
}

func values(of sensor: Sensor) -> AsyncStream<Int> {
  AsyncStream { continuation in
    sensor.onValue = { continuation.yield($0) }
  }
}
```

## Use instead

```swift
final class Sensor {
  var onValue: ((Int) -> Void)?
}

func values(of sensor: Sensor) -> AsyncStream<Int> {
  AsyncStream(bufferingPolicy: .bufferingNewest(16)) { continuation in
    sensor.onValue = { continuation.yield($0) }
  }
}
```

## Not reported

- A bounded policy: `.bufferingNewest(n)`, `.bufferingOldest(n)`.
- `AsyncStream(unfolding:)`, which makes an element only when one is asked for.
- Producers that always end the stream after what they yield.
- Streams that yield a fixed number of elements, or those of a collection that is in memory already, and then finish.
- Producers that look at the result of `yield` or wait for the consumer.
- Reads with a limit, be it a constant or a parameter, and reads of local files of the program.
- Functions that add and are of another file.
- Pipes whose other end is not known, such as parameters, and those of a process that the same code makes: what a tool writes
  is the answer to the code's own question.
- In the default profile: tests, benchmarks and examples.

"""#)

  package static let unboundedCache = RuleMetadata(
    id: "unbounded-cache", title: "Cache without eviction",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a long-lived dictionary or set that is filled when a look-up by a key of the caller misses, in the same function or through a helper, and from which nothing in the program ever removes. It is a cache without a limit: its size is the number of different keys that anybody ever asked for.",
    page: #"""
## What it does

Reports a long-lived dictionary or set that is filled when a look-up by a key of the caller misses, in the same function or through a helper, and from which nothing in the program ever removes. It is a cache without a limit: its size is the number of different keys that anybody ever asked for.

In C++: `find`, `count` or `contains` followed by `emplace`, `insert` or `operator[]` on a static or global table. In C: a
chain of nodes, or an array of such, that is walked before a node is added. What lives as long as the program is described at
`unbounded-growth`.

## Why is this bad?

Keys often come from outside (paths, user names, host names). A client that asks for ever new ones fills the memory of the
service, on purpose or not.

## Example

```swift
actor SizeCache {
  private var sizes: [String: Int] = [:]

  func size(of path: String) -> Int {
    if let size = sizes[path] { return size }
    let size = path.utf8.count
    sizes[path] = size
    return size
  }
}
```

## Use instead

```swift
actor SizeCache {
  private var sizes: [String: Int] = [:]

  func size(of path: String) -> Int {
    if let size = sizes[path] { return size }
    let size = path.utf8.count
    if sizes.count >= 10_000 { sizes.removeAll(keepingCapacity: true) }
    sizes[path] = size
    return size
  }
}
```

## Not reported

- In the default profile: chains of nodes and memory with a count that a program manages by hand, as in C, and fields of
  C++ classes that a header declares; the strict profile reports them.
- `NSCache`, and types of the project that evict or check their size.
- Caches whose keys are enum cases, types, or small constant sets.
- Caches of objects that are made per request, and `lazy` members.
- Caches that some function clears or removes from, also on a timer or a memory warning.
- In the default profile: tests, benchmarks and examples.

"""#)

  package static let unboundedGrowth = RuleMetadata(
    id: "unbounded-growth", title: "Long-lived container only ever grows",
    family: .growth, severity: .warning, confidence: .high,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "startup-functions", defaultValue: .list(["register*", "setUp*", "bootstrap*", "configure*", "use", "useMiddleware*", "addMiddleware*", "addRoute*"]),
        summary: "Functions of these names run at start-up only."),
    ],
    cwe: [],
    summary: "Reports a container that lives as long as the program (a global, a static, a field of a singleton or actor) to which some function reachable from outside adds elements, while nothing in the program removes, clears, replaces or bounds them. An actor of the module that nobody is seen to make counts as long-lived; the message then speaks of its life. In a script, a loop without an end counts as well, if only the loop itself names the container. Memory grows with every request until the process is killed. The report stands at the declaration, with each place of growth as a step.",
    page: #"""
## What it does

Reports a container that lives as long as the program (a global, a static, a field of a singleton or actor) to which some function reachable from outside adds elements, while nothing in the program removes, clears, replaces or bounds them. An actor of the module that nobody is seen to make counts as long-lived; the message then speaks of its life. In a script, a loop without an end counts as well, if only the loop itself names the container. Memory grows with every request until the process is killed. The report stands at the declaration, with each place of growth as a step.

In C and C++: static and global variables that no header declares, static members, static variables of functions, and fields
of objects that are such a variable, belong to a pointer that is one and gets no other object, are part of another such
object, or are variables of `main` in a program that goes on in a loop until somebody ends it. A
table of C++ grows wherever its `operator[]` is used, also to read. What is made by hand counts as well: a chain of nodes
(`node->next = head; head = node;`, at the end, or in the buckets of an array) and memory that is resized and filled by a
count (`items = realloc(items, …); items[count++] = item;`).

## Why is this bad?

This is the slow leak that no leak detector finds, as everything is still reachable. It shows after days, as a service that
has to be restarted.

## Example

```swift
actor SessionLog {
  private var entries: [String] = []

  func record(_ entry: String) {
    entries.append(entry)
  }

  func last() -> String? { entries.last }
}
```

## Use instead

```swift
actor SessionLog {
  private var entries: [String] = []

  func record(_ entry: String) {
    if entries.count >= 1000 { entries.removeFirst(500) }
    entries.append(entry)
  }

  func last() -> String? { entries.last }
}
```

## Not reported

- In the default profile: chains of nodes and memory with a count that a program manages by hand, as in C, and fields of
  C++ classes that a header declares; the strict profile reports them.
- Containers from which any function removes, or which any function clears or assigns anew.
- Containers with a check of their size before they grow.
- Keys out of a constant set: enum cases, literals, types; and values of keys that are known to be there, which replace
  others.
- Growth that happens only in initialisers, static initialisers, start-up functions and the straight code of a script, and
  in functions that only these call. A public function counts as open to others, unless a script calls it.
- What a script collects in a loop and uses afterwards.
- In C and C++: objects that anything else makes as well, that their pointer gives up (`reset`, `delete`, another one), and
  those of public classes of a header if the analysed code has no `main`; variables that are defined twice, for several
  systems.
- What only runs under `std::call_once` or `pthread_once`.
- In C and C++: what `main` calls, itself or by others, outside of loops that go on until the program ends. Chains whose
  links are set otherwise, whose nodes are freed or handed to unknown functions, or to which a pointer is taken; memory
  whose count gets smaller or is compared with a number; and all of these that stand in code which is not understood.
- Fields of objects that come and go, locals, and caches by key, which `unbounded-cache` reports.
- In the default profile: tests, benchmarks and examples.

## Options

- `startup-functions`: patterns of function names whose callers run them once, when the program starts.

"""#)

  package static let unboundedSpawn = RuleMetadata(
    id: "unbounded-spawn", title: "One task per element without a limit",
    family: .closure, severity: .warning, confidence: .medium,
    languages: [.swift, .c, .cpp], profile: .default,
    options: [
      RuleOption(
        name: "small-loop", defaultValue: .integer(64),
        summary: "Loops that are known to run at most this often are not reported."),
    ],
    cwe: [],
    summary: "Reports a loop that starts a 'Task', a child task of a group, a thread or a block on a concurrent queue, itself or by a function that it calls, for each element of an input whose size nobody limits. All of them exist at the same time, each with its context, its task allocation and what it captured.",
    page: #"""
## What it does

Reports a loop that starts a `Task`, a child task of a group, a thread or a block on a concurrent queue, itself or by a function that it calls, for each element of an input whose size nobody limits. All of them exist at the same time, each with its context, its task allocation and what it captured.

In C and C++: `std::thread`, `std::jthread`, `std::async`, `pthread_create` and `fork` in a loop over a collection that joins
none of them, and in a loop without an end that takes one connection after the other (`accept`), or something else that a
function of the program gives, and starts something for each. A loop up to a number that was handed in with a pointer counts
as one over a collection if each thread gets the value of an element; where the function waits for the threads behind the
loop, in the strict profile only.

## Why is this bad?

A list of a million keys becomes a million tasks, and as many open files, sockets or database queries. The service runs out
of memory or overruns the one behind it just when the load is highest.

## Example

```swift
func fetch(_ path: String) async -> Int { path.count }

func fetchAll(_ paths: [String]) async -> Int {
  await withTaskGroup(of: Int.self) { group in
    for path in paths {
      group.addTask { await fetch(path) }
    }
    var sum = 0
    for await size in group { sum += size }
    return sum
  }
}
```

## Use instead

Keep a bounded number under way: start a new one when one has ended.

```swift
func fetch(_ path: String) async -> Int { path.count }

func fetchAll(_ paths: [String]) async -> Int {
  await withTaskGroup(of: Int.self) { group in
    var sum = 0
    var running = 0
    for path in paths {
      if running == 8, let size = await group.next() {
        sum += size
        running -= 1
      }
      group.addTask { await fetch(path) }
      running += 1
    }
    for await size in group { sum += size }
    return sum
  }
}
```

## Not reported

- Loops over a small constant range, a literal, the cases of an enum, or a `prefix` of constant length; and over lists
  that the code writes out: a constant with a literal, or a local that gets nothing but single elements and such lists.
- `for _ in 0..<workers`: the number of tasks is asked for, and is the limit. The `count` of something is no such number.
- Loops that wait inside: `await group.next()`, `await task.value`, a semaphore or a permit.
- In C and C++: loops that compare a count of what runs or the size of the list that they fill, that wait for a thread, a
  child or a semaphore, or that call a function which may do so and is not about the element; loops up to a number, and those over a list of the threads themselves.
- Blocks for a serial queue: they wait for each other.
- Loops that run once for each processor.
- Functions that start a task only in some cases, or a child task in a group that they are given.
- `async let`, and `DispatchQueue.concurrentPerform`, which bounds itself.
- In the default profile: tests, benchmarks and examples.

## Options

- `small-loop`: the largest known trip count that counts as small.

"""#)

  package static let unknownRule = RuleMetadata(
    id: "unknown-rule", title: "Suppression comment that names an unknown rule",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment that names a rule which does not exist, and the known rule with the nearest name if there is one. The name of a family is no rule either.",
    page: #"""
## What it does

Reports a suppression comment that names a rule which does not exist, and the known rule with the nearest
name if there is one. The name of a family is no rule either.

## Why is this bad?

The comment has no effect: the finding that it was meant for is still reported, or will be once the rule
gets there. Mostly the name is misspelt, or the rule was renamed.

## Example

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-lop -- few jobs
}
```

## Use instead

```swift
for job in jobs {
  queue.add { job.run() }  // escapelint:ignore closure-in-loop -- few jobs
}
```

## Not reported

- Comments for other tools, whatever they name.

"""#)

  package static let unusedSuppression = RuleMetadata(
    id: "unused-suppression", title: "Suppression comment that suppresses nothing",
    family: .hygiene, severity: .warning, confidence: .veryHigh,
    languages: [.swift], profile: .default,
    options: [],
    cwe: [],
    summary: "Reports a suppression comment that names a rule which found nothing at that place. It is judged only when the named rule ran on the file and the file could be analysed as a whole.",
    page: #"""
## What it does

Reports a suppression comment that names a rule which found nothing at that place. It is judged only when
the named rule ran on the file and the file could be analysed as a whole.

## Why is this bad?

The comment says that there is a hazard where there is none. It also waits for the next hazard of that kind,
which it will hide without anybody having looked at it.

## Example

```swift
func total(_ values: [Int]) -> Int {
  values.reduce(0, +)  // escapelint:ignore closure-in-loop -- runs once
}
```

## Use instead

```swift
func total(_ values: [Int]) -> Int {
  values.reduce(0, +)
}
```

## Not reported

- Comments for rules that are switched off or that report only in a higher profile.
- Comments in files that are only partly analysed.

"""#)
}
