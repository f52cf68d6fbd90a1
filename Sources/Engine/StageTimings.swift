// How long the stages of a run take, and how much memory it needs.
//
// Stages follow one another, so the processor time of the process between two marks belongs to one stage. That of worker
// processes counts when they have ended, which is in the stage that used them.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The cost of one stage.
package struct StageTiming: Sendable {
  package var name: String
  /// Seconds on the clock.
  package var wall: Double
  /// Seconds of processor time, all threads and ended worker processes together.
  package var processor: Double
}

/// Measures stages as they pass.
package struct StageClock: Sendable {
  package private(set) var timings: [StageTiming] = []
  private var wall = seconds(CLOCK_MONOTONIC)
  private var processor = processorSeconds()

  package init() {}

  /// Ends a stage: everything since the last mark belongs to it.
  package mutating func mark(_ name: String) {
    let (wallNow, processorNow) = (seconds(CLOCK_MONOTONIC), processorSeconds())
    timings.append(StageTiming(name: name, wall: wallNow - wall, processor: processorNow - processor))
    (wall, processor) = (wallNow, processorNow)
  }
}

/// The most memory that the process has held so far, in bytes.
package func peakMemory() -> Int { peakMemory(of: usageOfSelf) }

/// The most memory that any one of the worker processes has held that have ended, in bytes; 0 without such.
package func peakWorkerMemory() -> Int { peakMemory(of: usageOfWorkers) }

private func peakMemory(of usage: rusage) -> Int {
  #if canImport(Darwin)
    usage.ru_maxrss
  #else
    usage.ru_maxrss * 1024
  #endif
}

private func processorSeconds() -> Double {
  let usage = usageOfWorkers
  return seconds(CLOCK_PROCESS_CPUTIME_ID) + seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

#if canImport(Glibc)
  private var usageOfSelf: rusage { usage(__rusage_who_t(RUSAGE_SELF.rawValue)) }
  private var usageOfWorkers: rusage { usage(__rusage_who_t(RUSAGE_CHILDREN.rawValue)) }
  private func usage(_ who: __rusage_who_t) -> rusage {
    var usage = rusage()
    return getrusage(who, &usage) == 0 ? usage : rusage()
  }
#else
  private var usageOfSelf: rusage { usage(RUSAGE_SELF) }
  private var usageOfWorkers: rusage { usage(RUSAGE_CHILDREN) }
  private func usage(_ who: CInt) -> rusage {
    var usage = rusage()
    return getrusage(who, &usage) == 0 ? usage : rusage()
  }
#endif

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
