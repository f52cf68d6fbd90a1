// Threads with large stacks, and work that is spread over them.
//
// Trees may nest thousands of levels deep and every stage recurses over them, so workers have stacks far
// larger than those of Swift's own pool; only touched pages cost memory. Results are placed by index, so
// nothing behind a stage can see which worker did what, or in which order.
//
// This file holds all memory that is shared without a lock or a copy. Why that is sound:
// - `parallelMap` hands each index to exactly one worker (an atomic counter), a worker writes only the slots of
//   indices that it was handed, and the slots are read after all workers were joined.
// - Slot `w` of `WorkerLocal` is touched only by worker `w` while a stage runs, and by the thread that runs the
//   stages between them; starting and joining threads orders these accesses.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// Runs `body` once on each of `count` threads, numbered from 0, and returns when all are done.
package func onWorkers(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  var threads: [pthread_t] = []
  for worker in 0..<max(1, count) {
    // escapelint:ignore-next-line closure-in-loop -- one closure for each thread
    if let thread = startThread({ body(worker) }) {
      threads.append(thread)
    } else {
      // No memory for another thread: its share is done here.
      body(worker)
    }
  }
  for thread in threads { pthread_join(thread, nil) }
}

/// Runs `body` on a thread with a large stack and returns its result.
package func onLargeStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
  let result = Slots<Result>(count: 1)
  onWorkers(1) { _ in result[0] = body() }
  return result[0] ?? body()
}

/// `body(worker, index)` for each index of `order`, by at most `workers` threads; the results by index.
/// Indices that `order` leaves out have none.
package func parallelMap<Result: Sendable>(
  _ order: [Int], count: Int, workers: Int,
  _ body: @escaping @Sendable (_ worker: Int, _ index: Int) -> Result
) -> [Result?] {
  let next = Counter()
  let slots = Slots<Result>(count: count)
  onWorkers(min(workers, order.count)) { worker in
    while true {
      let position = next.take()
      guard position < order.count else { return }
      slots[order[position]] = body(worker, order[position])
    }
  }
  return slots.all
}

/// `body(worker, index)` for the indices of each worker's own list; the results by index.
package func parallelMap<Result: Sendable>(
  byWorker lists: [[Int]], count: Int, _ body: @escaping @Sendable (_ worker: Int, _ index: Int) -> Result
) -> [Result?] {
  let slots = Slots<Result>(count: count)
  onWorkers(lists.count) { worker in
    for index in lists[worker] { slots[index] = body(worker, index) }
  }
  return slots.all
}

/// One value for each worker, kept from stage to stage.
package final class WorkerLocal<Value>: Sendable {
  // See the head of the file.
  nonisolated(unsafe) private let values: UnsafeMutableBufferPointer<Value?>

  package init(count: Int) {
    values = .allocate(capacity: max(1, count))
    values.initialize(repeating: nil)
  }

  deinit {
    values.deinitialize()
    values.deallocate()
  }

  /// Worker `worker`'s value, made by `make` on first use.
  package func value(of worker: Int, or make: () -> Value) -> Value {
    if let value = values[worker] { return value }
    let value = make()
    values[worker] = value
    return value
  }

  /// Changes worker `worker`'s value, made by `make` on first use, in place.
  package func update<Result>(of worker: Int, or make: () -> Value, _ change: (inout Value) -> Result) -> Result {
    var value = values[worker] ?? make()
    values[worker] = nil
    defer { values[worker] = value }
    return change(&value)
  }
}

/// A place for each result.
private final class Slots<Result>: Sendable {
  // See the head of the file.
  nonisolated(unsafe) private let results: UnsafeMutableBufferPointer<Result?>

  init(count: Int) {
    results = .allocate(capacity: max(1, count))
    results.initialize(repeating: nil)
    self.count = count
  }

  private let count: Int

  deinit {
    results.deinitialize()
    results.deallocate()
  }

  subscript(index: Int) -> Result? {
    get { results[index] }
    set { results[index] = newValue }
  }

  var all: [Result?] { Array(results.prefix(count)) }
}

private final class Counter: Sendable {
  private let next = Atomic<Int>(0)

  func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}

// MARK: Threads

/// Carries a closure into a thread.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

/// Sizes to try, largest first: a limit on virtual memory can forbid the larger ones.
private let stackSizes = [512 << 20, 64 << 20, 8 << 20]

private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  for size in stackSizes {
    if let thread = startThread(run, stackSize: size) { return thread }
  }
  return nil
}

private func startThread(_ run: @escaping @Sendable () -> Void, stackSize: Int) -> pthread_t? {
  var attributes = pthread_attr_t()
  guard pthread_attr_init(&attributes) == 0 else { return nil }
  defer { pthread_attr_destroy(&attributes) }
  guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return nil }
  let body = Unmanaged.passRetained(ThreadBody(run))
  #if canImport(Darwin)
    var thread: pthread_t?
    let status = pthread_create(&thread, &attributes, { runThread($0) }, body.toOpaque())
  #else
    var started = pthread_t()
    let status = pthread_create(&started, &attributes, { runThread($0) }, body.toOpaque())
    let thread: pthread_t? = started
  #endif
  if status == 0 { return thread }
  body.release()
  return nil
}

private func runThread(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<ThreadBody>.fromOpaque(context).takeRetainedValue().run() }
  return nil
}
