// The command line: the one place that names frontends, rules and reporters together.
//
// Exit codes: 0 clean, 1 findings at or over `--fail-on`, 2 anything that kept the run from doing what was
// asked. The standard output carries the report alone, or the text that a subcommand was asked for; all
// else goes to the standard error.

import ArgumentParser
import ClangFrontend
import Diagnostics

@main
struct EscapelintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Tool.name,
    abstract: "Find allocation and memory-escape hazards in source code, without building it.",
    usage: """
      escapelint [PATHS...] [options]
      escapelint rules [FAMILIES...] | explain RULE | config show|verify|init|schema | facts [PATHS...]
      escapelint doctor [PATHS...]
      """,
    discussion: """
      To begin with:
        escapelint Sources/
        escapelint Sources/ --format sarif > results.sarif
        escapelint explain closure-in-loop
        escapelint config init

      Exit codes: 0 no finding reaches --fail-on, 1 some do, 2 the run could not do what was asked. \
      A comment '// escapelint:ignore RULE -- reason' accepts the findings of a rule on its line. \
      'escapelint --generate-completion-script bash' (zsh, fish) prints completions for a shell.
      """,
    version: ToolVersion.current,
    subcommands: [
      CheckCommand.self, RulesCommand.self, ExplainCommand.self, ConfigCommand.self, FactsCommand.self,
      DoctorCommand.self,
    ],
    defaultSubcommand: CheckCommand.self)

  static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } }

  static func main() {
    StandardStreams.ignoreBrokenPipes()
    runHiddenCommand()
    if isPlainRequest(["-h", "--help", "help"]) {
      StandardStreams.output(completeHelp())
      StandardStreams.exit(.clean)
    }
    if isPlainRequest(["--version"]) {
      StandardStreams.output(completeVersion())
      StandardStreams.exit(.clean)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
      StandardStreams.exit(.clean)
    } catch let failure as CommandFailure {
      for line in failure.lines { StandardStreams.error(line) }
      StandardStreams.exit(.failed)
    } catch let status as ExitStatus {
      StandardStreams.exit(status)
    } catch {
      let isRequest = exitCode(for: error).isSuccess
      let text = fullMessage(for: error)
      if isRequest { StandardStreams.output(text) } else { StandardStreams.error(text) }
      StandardStreams.exit(isRequest ? .clean : .failed)
    }
  }
}

extension EscapelintCommand {
  /// Ends the process if it was started for a hidden subcommand of a frontend.
  private static func runHiddenCommand() {
    guard let command = ClangCommand(Array(CommandLine.arguments.dropFirst())) else { return }
    switch command.run() {
    case .success(let text):
      StandardStreams.output(text)
      StandardStreams.exit(.clean)
    case .failure(let failure):
      StandardStreams.error("\(Tool.name): error: \(failure.message)")
      StandardStreams.exit(.failed)
    }
  }

  /// Whether one of these words is all that was said.
  private static func isPlainRequest(_ words: [String]) -> Bool {
    let arguments = CommandLine.arguments.dropFirst()
    return arguments.count == 1 && arguments.first.map { words.contains($0) } == true
  }

  /// The version on a line of its own, then the libclang that C and C++ would be read with.
  private static func completeVersion() -> String {
    let libclang = (try? ClangLibrary.find(explicit: nil, environment: Terminal.variable)).map {
      "\($0.version.text), \($0.path)"
    }
    return "\(ToolVersion.current)\nlibclang: \(libclang ?? "none that can be used; see '\(Tool.name) doctor'")"
  }

  /// The help of the root with the options of `check`, which is what one runs without naming it.
  private static func completeHelp() -> String {
    let root = helpMessage()
    let check = helpMessage(for: CheckCommand.self)
    guard let options = root.range(of: "\n\nOPTIONS:"), let subcommands = root.range(of: "SUBCOMMANDS:"),
      let input = check.range(of: "INPUT:")
    else { return root }
    let own = check[input.lowerBound...].trimmedEnd
    return "\(root[..<options.lowerBound])\n\n\(own)\n\n\(root[subcommands.lowerBound...])"
  }
}

extension StringProtocol {
  /// The range of the first occurrence of `part`.
  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).first }

  fileprivate var trimmedEnd: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}

/// What the process says to its caller; thrown by commands whose work is done.
enum ExitStatus: Int32, Error {
  case clean = 0
  case findings = 1
  case failed = 2
}

/// Why a command could not do what was asked, in lines for people.
struct CommandFailure: Error {
  var lines: [String]

  init(_ message: String) { lines = ["\(Tool.name): error: \(message)"] }

  init(lines: [String]) { self.lines = lines }
}
