// Options about findings that are accepted for now, and applying them to a report.

import ArgumentParser
import Configuration
import Diagnostics
import Reporting
import SourceText
import Workspace

struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Do not report the findings that stand in this file, which '--write-baseline' wrote.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write all findings to this file, report none of them, and exit with 0; for a start in old code.",
      valueName: "file"), completion: .file())
  var writeBaseline: String?

  @Flag(help: "Report also what the baseline of the configuration accepts.")
  var noBaseline = false

  func validate() throws {
    let given = [baseline != nil, writeBaseline != nil, noBaseline].count { $0 }
    if given > 1 {
      throw ValidationError("'--baseline', '--write-baseline' and '--no-baseline' exclude each other")
    }
  }

  /// The baseline that is in force, which is read before anything is analysed.
  func inForce(_ configuration: ProjectConfiguration) throws(CommandFailure) -> BaselineFile? {
    if noBaseline || writeBaseline != nil { return nil }
    if let baseline { return try BaselineFile(PathNames.absolute(baseline, in: Terminal.currentFolder)) }
    return try BaselineFile.ofConfiguration(configuration)
  }

  /// Writes the findings of a report; nil if that was not asked for.
  func written(_ report: Report) throws(CommandFailure) -> BaselineFile? {
    guard let writeBaseline else { return nil }
    let file = BaselineFile(of: report, at: PathNames.absolute(writeBaseline, in: Terminal.currentFolder))
    if let reason = StandardStreams.replaceFile(file.path, Array(file.baseline.text.utf8)) {
      throw CommandFailure("cannot write '\(writeBaseline)': \(reason)")
    }
    let count = file.baseline.entries.count
    StandardStreams.error("wrote \(ConsoleReporter.counted(count, "finding")) to \(writeBaseline)")
    return file
  }
}

/// A baseline and where it stands; its paths are relative to its folder.
struct BaselineFile {
  /// Absolute.
  let path: String
  let baseline: Baseline

  init(_ path: String) throws(CommandFailure) {
    self.path = path
    let shown = PathNames.relative(path, to: Terminal.currentFolder)
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try readText(at: path, limit: largestFileSize)
    } catch {
      let reason = error.notification(path: path)?.message ?? "cannot be read"
      throw CommandFailure("the baseline '\(shown)' \(reason); '--write-baseline \(shown)' writes it")
    }
    do throws(Baseline.Mistake) {
      baseline = try Baseline(text: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandFailure(lines: ["\(shown):\(error.line):1: error: \(error.reason)"])
    }
  }

  init(of report: Report, at path: String) {
    self.path = path
    baseline = Baseline(of: report) { Self.path($0, besides: path) }
  }

  /// The baseline that a configuration names, if it does.
  static func ofConfiguration(_ configuration: ProjectConfiguration) throws(CommandFailure) -> BaselineFile? {
    try configuration.baseline.map { reference throws(CommandFailure) in
      try BaselineFile(configuration.path(of: reference))
    }
  }

  /// Leaves out what is accepted; returns the entries that have become idle: those of analysed files, and of files that
  /// are gone. Of other files nothing is known.
  func apply(to report: inout Report) -> [Baseline.Entry] {
    let analysed = Set(report.files.map { Self.path($0.path, besides: path) })
    let idle = baseline.apply(to: &report) { Self.path($0, besides: path) }
    let folder = PathNames.folder(path)
    return idle.filter { analysed.contains($0.path) || !isFile(PathNames.absolute($0.path, in: folder)) }
  }

  /// A path as reports show it, as the baseline at `baseline` writes it.
  private static func path(_ shown: String, besides baseline: String) -> String {
    PathNames.relative(PathNames.absolute(shown, in: Terminal.currentFolder), to: PathNames.folder(baseline))
  }
}
