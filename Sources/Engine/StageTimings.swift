// How long the stages of a run take, and how much memory it needs.
//
// Stages follow one another, so the processor time of the process between two marks belongs to one stage.

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
  /// Seconds of processor time, all threads together.
  package var processor: Double
}

/// Measures stages as they pass.
package struct StageClock: Sendable {
  package private(set) var timings: [StageTiming] = []
  private var wall = seconds(CLOCK_MONOTONIC)
  private var processor = seconds(CLOCK_PROCESS_CPUTIME_ID)

  package init() {}

  /// Ends a stage: everything since the last mark belongs to it.
  package mutating func mark(_ name: String) {
    let (wallNow, processorNow) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
    timings.append(StageTiming(name: name, wall: wallNow - wall, processor: processorNow - processor))
    (wall, processor) = (wallNow, processorNow)
  }
}

/// The most memory that the process has held so far, in bytes.
package func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
  #else
    guard getrusage(RUSAGE_SELF, &usage) == 0 else { return 0 }
  #endif
  #if canImport(Darwin)
    return usage.ru_maxrss
  #else
    return usage.ru_maxrss * 1024
  #endif
}

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
