// Options that say where reports go and what else is said.

import ArgumentParser
import Diagnostics
import Reporting

extension ReportFormat: ExpressibleByArgument {}

/// `FORMAT:PATH`.
struct ReportDestination: ExpressibleByArgument {
  var format: ReportFormat
  var path: String

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"),
      let format = ReportFormat(rawValue: String(argument[..<colon]))
    else { return nil }
    self.format = format
    path = String(argument[argument.index(after: colon)...])
    if path.isEmpty { return nil }
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("f"), .long],
    help: ArgumentHelp(
      "The form of the report on the standard output.",
      valueName: "format"))
  var format: ReportFormat = .console

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write a report to a file as well, such as 'sarif:results.sarif'; may be repeated.",
      valueName: "format:path"), completion: .file())
  var output: [ReportDestination] = []

  @Option(help: ArgumentHelp("Whether to colour the console report.", valueName: "when"))
  var color: ColorChoice = .auto

  @Flag(name: [.customShort("q"), .long], help: "Print the report and errors only.")
  var quiet = false

  @Flag(name: [.customShort("v"), .long], help: "Say which configuration holds and what was suppressed.")
  var verbose = false

  @Flag(help: "Print how long each stage took and how much memory the run needed.")
  var timings = false

  @Flag(help: "Print how many findings each rule made, and the size of the input.")
  var statistics = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("'--quiet' and '--verbose' exclude each other") }
    var paths: Set<String> = []
    for destination in output {
      if destination.path == "-" {
        throw ValidationError("'--output' writes to files; '--format' names the form of the standard output")
      }
      if !paths.insert(destination.path).inserted {
        throw ValidationError("two reports for the same file '\(destination.path)'")
      }
    }
  }

  var showsProgress: Bool {
    !quiet && !verbose && Terminal.errorIsTerminal && Terminal.variable("CI") == nil
      && Terminal.variable("TERM") != "dumb"
  }

  /// Writes all reports; the one on the standard output comes first.
  func write(_ report: Report, rootFolder: String) throws(CommandFailure) {
    StandardStreams.output(bytes(report, format, isOnOutput: true))
    var failures: [String] = []
    for destination in output {
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
