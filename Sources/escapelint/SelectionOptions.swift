// Options that say which rules run and which findings count.

import ArgumentParser
import Configuration
import Diagnostics

extension Profile: ExpressibleByArgument {}
extension FailureThreshold: ExpressibleByArgument {}

struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much to report: 'default' findings that matter, 'strict' also those that matter only to some, "
        + "'audit' every allocation.", valueName: "profile"))
  var profile: Profile?

  @Option(
    help: ArgumentHelp(
      "Run only these rules or families; may be repeated, or hold several names with commas.",
      valueName: "rule"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp("Do not run these rules or families; as '--select'.", valueName: "rule"))
  var ignore: [String] = []

  @Option(
    help: ArgumentHelp(
      "The lowest severity of a finding that makes the exit code 1 (default: warning).",
      valueName: "severity"))
  var failOn: FailureThreshold?

  /// The configuration with these options on top.
  func applied(to configuration: ProjectConfiguration) throws(CommandFailure) -> ProjectConfiguration {
    let options = CommandLineOverrides(
      profile: profile, select: Self.names(select), ignore: Self.names(ignore), failOn: failOn)
    do throws(ConfigurationError) {
      return try configuration.merged(with: options)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func names(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } }
  }
}
