// Worker processes, each of which extracts one translation unit after the other.
//
// libclang can crash, hang or eat memory on what people write. In a process of its own that costs one file: it is not
// tried again, its outcome says what happened, and the next question gets a new process. A process that grew large is
// replaced as well. There are never more processes than threads that ask.

internal import Synchronization
internal import Threading

#if canImport(Darwin)
  import Darwin
#endif

/// Questions may come from many threads at once; the pool's only state is the list of idle processes, behind a lock.
package final class ClangWorkerPool: Sendable {
  private let executable: String
  private let setup: WorkerSetup
  private let timeLimit: Duration
  private let memoryLimit: UInt64
  private let willAsk: (@Sendable (ClangRequest, _ processID: Int32) -> Void)?
  private let idle = Mutex<[WorkerProcess]>([])

  /// - Parameters:
  ///   - executable: A program that serves as worker: this one.
  ///   - library: The path of the libclang to use.
  ///   - analysed: Real paths of the files that nodes are wanted of.
  ///   - timeLimit: For one file.
  ///   - memoryLimit: A process that ever had as many bytes is replaced after its answer.
  ///   - willAsk: Called before each question with the process that will answer it.
  package init(
    executable: String = ClangWorkerPool.ownExecutable, library: String, analysed: [String],
    timeLimit: Duration = .seconds(120), memoryLimit: UInt64 = 256 << 20,
    willAsk: (@Sendable (ClangRequest, _ processID: Int32) -> Void)? = nil
  ) {
    self.executable = executable
    setup = WorkerSetup(library: library, analysed: analysed)
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
    self.willAsk = willAsk
  }

  deinit {
    for process in idle.withLock({ $0 }) { process.end() }
  }

  /// The unit of one file. The calling thread waits.
  package func outcome(of request: ClangRequest) -> ClangOutcome {
    guard let process = idle.withLock({ $0.popLast() }) ?? WorkerProcess.start(executable, setup) else {
      return .unavailable("a worker process cannot be started")
    }
    willAsk?(request, process.processID)
    let (outcome, isAlive) = process.ask(request, timeLimit: timeLimit, memoryLimit: memoryLimit)
    if isAlive { idle.withLock { $0.append(process) } }
    return outcome
  }

  /// What `body` makes of the outcomes of `count` requests, in their order; by at most `workers` processes and as many
  /// threads. A request is made when its turn comes.
  package func map<Result: Sendable>(
    _ count: Int, workers: Int, request: @escaping @Sendable (Int) -> ClangRequest,
    _ body: @escaping @Sendable (Int, ClangOutcome) -> Result
  ) -> [Result] {
    let results = parallelMap(Array(0..<count), count: count, workers: workers) { _, index in
      body(index, self.outcome(of: request(index)))
    }
    return results.compactMap { $0 }
  }

  /// This program.
  package static var ownExecutable: String {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size) + 1)
      return _NSGetExecutablePath(&path, &size) == 0 ? String(cString: path) : CommandLine.arguments[0]
    #else
      // Names the same program in a process that is being started, even if its file was replaced.
      "/proc/self/exe"
    #endif
  }
}
