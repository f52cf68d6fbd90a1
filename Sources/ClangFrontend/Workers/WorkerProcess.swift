// A child process that extracts translation units, seen from its parent.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Used by one thread at a time.
struct WorkerProcess {
  let processID: pid_t
  private let channel: Channel

  /// Starts `executable` as a worker and tells it `setup`; `nil` if the system has no process to give.
  static func start(_ executable: String, _ setup: WorkerSetup) -> WorkerProcess? {
    guard let (ours, theirs) = Channel.pair() else { return nil }
    defer { theirs.close() }
    guard let processID = spawn(executable, input: theirs.descriptor) else {
      ours.close()
      return nil
    }
    let process = WorkerProcess(processID: processID, channel: ours)
    // If it dies already, the first question says so.
    try? ours.send(setup.coded, until: .now + .seconds(10))
    return process
  }

  /// What the worker answers, and whether it can be asked again. Otherwise it has ended.
  func ask(_ request: ClangRequest, timeLimit: Duration, memoryLimit: UInt64) -> (ClangOutcome, isAlive: Bool) {
    let deadline = ContinuousClock.now + timeLimit
    do throws(Channel.Failure) {
      try channel.send(request.coded, until: deadline)
      guard let answer = WorkerAnswer.outcome(coded: try channel.receive(until: deadline)) else { throw .closed }
      return finish(answer.outcome, isFresh: answer.memory < memoryLimit)
    } catch {
      if error == .timedOut { kill(processID, SIGKILL) }
      let signal = end()
      return (error == .timedOut ? .timedOut : .crashed(signal: signal), false)
    }
  }

  /// After an answer: a worker that grew, or in which libclang crashed, is not used again.
  private func finish(_ outcome: ClangOutcome, isFresh: Bool) -> (ClangOutcome, isAlive: Bool) {
    if isFresh, outcome != .crashed(signal: nil) { return (outcome, true) }
    _ = end()
    return (outcome, false)
  }

  /// Lets the process go and waits for its end; the signal that ended it.
  @discardableResult func end() -> Int32? {
    channel.close()
    var status: CInt = 0
    while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? nil : signal
  }

  // MARK: Starting

  private static func spawn(_ executable: String, input: CInt) -> pid_t? {
    var files = Self.noFileActions()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    // libclang speaks to the standard error by itself.
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let arguments = copies(["escapelint", ClangCommand.workerName])
    let variables = copies(environment)
    defer { for string in arguments + variables { free(string) } }
    var processID: pid_t = 0
    guard posix_spawn(&processID, executable, &files, nil, arguments, variables) == 0 else { return nil }
    return processID
  }

  /// As C wants lists of strings; to be freed one by one.
  private static func copies(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { strdup($0) } + [nil]
  }

  #if canImport(Darwin)
    private static func noFileActions() -> posix_spawn_file_actions_t? { nil }
  #else
    private static func noFileActions() -> posix_spawn_file_actions_t { posix_spawn_file_actions_t() }
  #endif

  /// Little of the environment may change what a compiler does: where the system's headers are, and what the loader needs
  /// to start this program. libclang parses on the caller's thread, which has the larger stack.
  private static var environment: [String] {
    let kept = ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SDKROOT", "DEVELOPER_DIR", "TMPDIR"]
    let values = kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    return ["LC_ALL=C", "LIBCLANG_NOTHREADS=1"] + values
  }
}
