// Worker processes: order, crashes, hangs, growth, and their end.

import ClangFrontend
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.serialized) struct WorkerPoolTests {
  /// Keeps a compiler busy for minutes.
  static let slow = """
    constexpr unsigned long spin(unsigned long n) { unsigned long s = 0; for (unsigned long i = 0; i < n; ++i) s += i; return s; }
    constexpr unsigned long a = spin(4000000000ul);
    """

  static func source(_ troubled: String = "", _ text: String = "") throws -> ExtractedSource {
    var files = ["a.c": "int a;\n", "b.c": "int b, b2;\n", "c.c": "int c, c2, c3;\n", "d.c": "int d(void);\n"]
    if !troubled.isEmpty { files[troubled] = text }
    return try ExtractedSource(files)
  }

  /// The number of nodes of each unit, and the other outcomes.
  private func outcomes(
    _ source: ExtractedSource, _ pool: ClangWorkerPool, workers: Int
  ) -> [String] {
    let requests = source.names.map { name in
      var request = source.request(name)
      request.flags.append("-fconstexpr-steps=2000000000")
      return request
    }
    return pool.map(requests.count, workers: workers) { requests[$0] } _: { _, outcome in
      if case .unit(let unit) = outcome { return "\(unit.nodes.count)" }
      return "\(outcome)"
    }
  }

  private var library: ClangLibrary {
    get throws { try #require(libraries.first) }
  }

  @Test(arguments: [1, 2, 5])
  func `results come in the order of the requests`(_ workers: Int) throws {
    let source = try Self.source()
    #expect(outcomes(source, source.pool(try library), workers: workers) == ["1", "2", "3", "1"])
  }

  @Test func `a worker that is killed in the middle costs its file only`() throws {
    let source = try Self.source("b.cc", Self.slow)
    let pool = source.pool(try library) { request, processID in
      guard request.file.hasSuffix("b.cc") else { return }
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: 0.5)
        kill(processID, SIGKILL)
      }
    }
    #expect(outcomes(source, pool, workers: 2) == ["1", "2", "crashed(signal: Optional(9))", "3", "1"])
  }

  @Test func `a file that takes too long costs its time only`() throws {
    let source = try Self.source("b.cc", Self.slow)
    let pool = source.pool(try library, timeLimit: .seconds(2))
    #expect(outcomes(source, pool, workers: 1) == ["1", "2", "timedOut", "3", "1"])
  }

  @Test(arguments: ["crash", "llvm_fatal_error", "overflow_stack"])
  func `a crash of libclang costs its file only`(_ kind: String) throws {
    let source = try Self.source("b2.c", "#pragma clang __debug \(kind)\nint x;\n")
    for library in libraries {
      let all = outcomes(source, source.pool(library, timeLimit: .seconds(10)), workers: 1)
      // Version 14 overflows its stack in an endless loop.
      #expect(all[2].hasPrefix("crashed") || (kind == "overflow_stack" && all[2] == "timedOut"), "\(library.path)")
      #expect(all.enumerated().filter { $0.offset != 2 }.map(\.element) == ["1", "2", "3", "1"])
    }
  }

  @Test func `a worker that grew is replaced`() throws {
    let source = try Self.source()
    let processes = Mutex<Set<Int32>>([])
    let pool = source.pool(try library, memoryLimit: 1) { _, processID in processes.withLock { _ = $0.insert(processID) } }
    #expect(outcomes(source, pool, workers: 1) == ["1", "2", "3", "1"])
    #expect(processes.withLock { $0.count } == 4)
    #expect(processes.withLock { $0 }.allSatisfy { kill($0, 0) != 0 })
  }

  @Test func `flags that libclang refuses and libraries that are none are said`() throws {
    let source = try Self.source()
    let missing = ClangRequest(file: source.path("none.c"), flags: [])
    #expect(source.pool(try library).outcome(of: missing) == .refused)
    let pool = ClangWorkerPool(executable: Program.path, library: "/none/libclang.so", analysed: [])
    guard case .unavailable(let reason) = pool.outcome(of: source.request("a.c")) else {
      Issue.record("no reason")
      return
    }
    #expect(reason.contains("/none/libclang.so"))
    let none = ClangWorkerPool(executable: "/none/escapelint", library: "", analysed: [])
    #expect(none.outcome(of: source.request("a.c")) == .unavailable("a worker process cannot be started"))
  }

  @Test func `a worker ends with its parent, even while libclang is busy`() throws {
    let source = try Self.source("b.cc", Self.slow)
    let parent = Process()
    parent.executableURL = URL(fileURLWithPath: Program.path)
    parent.arguments =
      ["__clang-units", "--libclang", try library.path, source.path("b.cc"), "--", "-std=c++20"]
      + ["-fconstexpr-steps=2000000000"]
    parent.standardOutput = FileHandle.nullDevice
    try parent.run()
    var children: [Int32] = []
    for _ in 0..<100 where children.isEmpty {
      Thread.sleep(forTimeInterval: 0.1)
      children = Self.children(of: parent.processIdentifier)
    }
    #expect(children.count == 1)
    Thread.sleep(forTimeInterval: 0.3)
    kill(parent.processIdentifier, SIGKILL)
    parent.waitUntilExit()
    for _ in 0..<100 where children.contains(where: { Self.isRunning($0) }) { Thread.sleep(forTimeInterval: 0.1) }
    #expect(children.allSatisfy { !Self.isRunning($0) })
  }

  private static func children(of parent: Int32) -> [Int32] {
    let list = output("/usr/bin/env", ["ps", "-e", "-o", "pid=,ppid="])
    return list.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int32($0) }
      return numbers.count == 2 && numbers[1] == parent ? numbers[0] : nil
    }
  }

  /// Not gone, and no process that only waits for somebody to ask how it ended.
  private static func isRunning(_ process: Int32) -> Bool {
    let state = output("/usr/bin/env", ["ps", "-o", "stat=", "-p", "\(process)"])
    return !state.isEmpty && !state.contains("Z")
  }

  private static func output(_ program: String, _ arguments: [String]) -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return "" }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
