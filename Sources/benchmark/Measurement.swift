// Runs a command and says what it cost, by the operating system's own account.

import Foundation

struct Measurement {
  var cpu: Double
  var wall: Double
  /// Peak memory in MiB.
  var memory: Double

  /// Runs a command with its output thrown away.
  static func run(_ command: [String]) -> Measurement? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let start = ContinuousClock.now
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    let wall = (ContinuousClock.now - start) / .seconds(1)
    let cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    // Linux counts kilobytes, Darwin bytes.
    #if os(Linux)
      let memory = Double(usage.ru_maxrss) / 1024
    #else
      let memory = Double(usage.ru_maxrss) / 1024 / 1024
    #endif
    return Measurement(cpu: cpu, wall: wall, memory: memory)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }

  /// The run with the median CPU time.
  static func median(of runs: Int, _ command: [String]) -> Measurement? {
    let results = (0..<runs).compactMap { _ in run(command) }.sorted { $0.cpu < $1.cpu }
    return results.isEmpty ? nil : results[results.count / 2]
  }
}
