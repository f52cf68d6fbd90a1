// Options that say where reports go and what else is said.

import ArgumentParser
import Diagnostics
import Reporting

extension ReportFormat: ExpressibleByArgument {}

/// `FORMAT:PATH`; the path `-` is the standard output.
struct ReportDestination {
  var format: ReportFormat
  var path: String

  init(argument: String) throws {
    let formats = ReportFormat.allCases.map(\.rawValue)
    let name = String(argument.prefix { $0 != ":" })
    guard let format = ReportFormat(rawValue: name) else {
      let hint = nearestName(to: name, among: formats).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(name)' is no format; expected FORMAT:PATH with one of \(formats.joined(separator: ", "))\(hint)")
    }
    self.format = format
    path = String(argument.dropFirst(name.count + 1))
    if path.isEmpty { throw ValidationError("expected FORMAT:PATH, such as '\(name):report.txt'") }
  }

  var isOutput: Bool { path == "-" }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("f"), .long],
    help: ArgumentHelp(
      "The form of the report on the standard output (default: console).",
      valueName: "format"))
  var format: ReportFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write a report to a file as well, such as 'sarif:results.sarif'; may be repeated.",
      valueName: "format:path"), completion: .file(), transform: ReportDestination.init(argument:))
  var output: [ReportDestination] = []

  @Option(help: ArgumentHelp("Whether to colour the console report.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(name: [.customShort("q"), .long], help: "Print the report and errors only.")
  var quiet = false

  @Flag(name: [.customShort("v"), .long], help: "Say which configuration holds, what was suppressed, and all files that were analysed in part.")
  var verbose = false

  @Flag(help: "Print how long each stage took and how much memory the run needed.")
  var timings = false

  @Flag(help: "Print how many findings each rule made, and the size of the input.")
  var statistics = false

  func validate() throws {
    for (i, destination) in output.enumerated() where output[..<i].contains(where: { $0.path == destination.path }) {
      throw ValidationError("two reports are to be written to '\(destination.path)'")
    }
    if format != nil, output.contains(where: \.isOutput) {
      throw ValidationError("'--format' and '--output FORMAT:-' both speak of the standard output")
    }
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other") }
  }

  var showsProgress: Bool {
    !quiet && !verbose && Terminal.errorIsTerminal && Terminal.variable("CI") == nil
      && Terminal.variable("TERM") != "dumb"
  }

  /// Writes all reports; the one on the standard output comes first.
  func write(_ report: Report, rootFolder: String) throws(CommandFailure) {
    let shown = output.first(where: \.isOutput)?.format ?? format ?? .console
    StandardStreams.output(bytes(report, shown, isOnOutput: true))
    var failures: [String] = []
    for destination in output where !destination.isOutput {
      let bytes = bytes(report, destination.format, isOnOutput: false)
      if let reason = StandardStreams.replaceFile(destination.path, bytes) {
        failures += CommandFailure("cannot write '\(destination.path)': \(reason)").lines
      }
    }
    if !failures.isEmpty { throw CommandFailure(lines: failures) }
  }

  private func bytes(_ report: Report, _ format: ReportFormat, isOnOutput: Bool) -> [UInt8] {
    var options = ReportOptions()
    options.color = isOnOutput && usesColor
    options.width = isOnOutput ? Terminal.width : options.width
    options.namesAll = verbose
    var bytes: [UInt8] = []
    format.reporter(options).render(report, into: &bytes)
    return bytes
  }

  /// `--color`, then `NO_COLOR`, then the variables that ask for colour, then the terminal.
  private var usesColor: Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if Terminal.variable("NO_COLOR") != nil { return false }
      if Terminal.variable("FORCE_COLOR") != nil || Terminal.variable("CLICOLOR_FORCE") != nil { return true }
      return Terminal.outputIsTerminal && Terminal.variable("TERM") != "dumb"
    }
  }
}
