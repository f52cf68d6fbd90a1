// C and C++: a run beside `clang -fsyntax-only` and clang-tidy over the same units.
//
// Every tool gets the same arguments: those of the compile database, as escapelint cleans them, or guessed ones. CPU times
// are sums over all processes that a tool starts; memory is the peak of the largest of them.

import ClangFrontend
import Foundation
import Workspace

struct UnitBenchmark {
  private let folder: String
  private let units: [String]
  private let headers: [String]
  private let database: String?
  private let flags: BuildFlags

  init(_ path: String) {
    folder = PathNames.absolute(path, in: FileManager.default.currentDirectoryPath)
    let database = CompilationDatabase.candidates(from: folder).first
    let entries = database.flatMap { try? CompilationDatabase(path: $0) }
    let files = discover(InputQuery(paths: [folder], languages: [.c, .cpp])).inputs.map(\.path)
    units = files.filter { !BuildFlags.isHeader($0) && (entries == nil || entries?.entries[$0] != nil) }
    headers = files.filter(BuildFlags.isHeader)
    self.database = database
    let library = try? ClangLibrary.find(explicit: nil) { ProcessInfo.processInfo.environment[$0] }
    flags = BuildFlags(database: entries, root: folder, libraryMajor: library?.version.major ?? 0)
  }

  /// One row of the table; `linter` is the program to measure.
  func row(_ linter: String, skipsTidy: Bool) -> String {
    guard let run = run(linter), let clang = clang() else { return "cannot start \(linter) or clang" }
    let tidy = skipsTidy ? nil : tidy()
    let lines = (units + headers).reduce(0) { $0 + Self.lines(of: $1) }
    return tableRow(
      (folder as NSString).lastPathComponent, "\(units.count)", "\(lines)", two(clang), two(run.cpu), two(run.cpu / clang),
      tidy.map(two) ?? "-", tidy.map { two($0 / run.cpu) } ?? "-", two(run.memory))
  }

  private func run(_ linter: String) -> Measurement? {
    let list = NSTemporaryDirectory() + "/benchmark-units.txt"
    guard (try? (units + headers).joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)) != nil else {
      return nil
    }
    let found = database.map { ["-p", $0] } ?? []
    return Measurement.median(of: 3, [linter, "check", "-j", "1", "--fail-on", "never", "--files-from", list] + found)
  }

  /// The CPU seconds of one compiler process for each unit.
  private func clang() -> Double? {
    let times = units.map { unit in
      Measurement.run(["clang"] + flags.flags(for: unit) + ["-fsyntax-only", "-w", unit])?.cpu
    }
    return times.contains { $0 == nil } ? nil : times.reduce(0) { $0 + ($1 ?? 0) }
  }

  private func tidy() -> Double? {
    guard let database else { return nil }
    let build = (database as NSString).deletingLastPathComponent
    return Measurement.run(["clang-tidy", "--quiet", "-p", build, "-checks=-*,performance-*,bugprone-*"] + units)?.cpu
  }

  private static func lines(of path: String) -> Int {
    FileManager.default.contents(atPath: path)?.count { $0 == UInt8(ascii: "\n") } ?? 0
  }
}
