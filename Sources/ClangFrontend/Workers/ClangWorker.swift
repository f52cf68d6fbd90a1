// The worker process itself: reads questions from its standard input, which is a socket, and answers them.

internal import CLibclang
internal import Threading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct ClangWorker {
  private let library: ClangLibrary
  private let analysed: AnalysedFiles

  /// Works until the parent has no more questions, or is gone.
  static func run() -> Never {
    limitResources()
    guard let channel = ownChannel() else { _exit(2) }
    onWorkers(2) { worker in
      // The second thread ends the process with its parent even while libclang is busy or hangs.
      if worker == 0 { serve(channel) } else { channel.waitUntilAbandoned() }
      _exit(0)
    }
    _exit(0)
  }

  // MARK: Questions

  private static func serve(_ channel: Channel) {
    guard let bytes = try? channel.receive(), let setup = try? WorkerSetup(coded: bytes) else { return }
    do throws(ClangLibraryError) {
      let library = try ClangLibrary.find(explicit: setup.library) { _ in nil }
      let worker = ClangWorker(library: library, analysed: AnalysedFiles(setup.analysed))
      serve(channel) { worker.answer($0) }
    } catch {
      let reason = Array(error.lines.joined(separator: "\n").utf8)
      serve(channel) { _ in WorkerAnswer(memory: 0, word: .unavailable, rest: reason) }
    }
  }

  private static func serve(_ channel: Channel, _ answer: (ClangRequest) -> WorkerAnswer) {
    while let bytes = try? channel.receive(), let request = try? ClangRequest(coded: bytes) {
      guard (try? channel.send(answer(request).coded)) != nil else { return }
    }
  }

  private func answer(_ request: ClangRequest) -> WorkerAnswer {
    do throws(ClangParseError) {
      let unit = try ClangExtraction.unit(request, analysed: analysed, library: library)
      return WorkerAnswer(memory: Self.peakMemory, word: .unit, rest: unit.coded)
    } catch {
      return WorkerAnswer(memory: Self.peakMemory, word: error == .crashed ? .crashed : .refused)
    }
  }

  // MARK: The process

  /// The socket, moved away from where libraries may read and write.
  private static func ownChannel() -> Channel? {
    let descriptor = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    let nothing = open("/dev/null", O_RDWR)
    guard descriptor >= 0, nothing >= 0, dup2(nothing, STDIN_FILENO) >= 0 else { return nil }
    return Channel(descriptor: descriptor)
  }

  /// A crash leaves no image of the memory behind, and a file that makes libclang eat memory ends the worker before the
  /// machine suffers.
  private static func limitResources() {
    #if canImport(Glibc)
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      var space = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
    #else
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(RLIMIT_CORE, &none)
    #endif
  }

  /// In bytes.
  private static var peakMemory: UInt64 {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return UInt64(usage.ru_maxrss)
    #else
      return UInt64(usage.ru_maxrss) << 10
    #endif
  }
}
