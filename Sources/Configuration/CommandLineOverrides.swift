// What the command line says on top of the configuration file.

package import Diagnostics

/// Options of the command line that the configuration has, too; nil and empty ones change nothing.
package struct CommandLineOverrides: Sendable, Equatable {
  package var profile: Profile?
  package var select: [String]
  package var ignore: [String]
  package var failOn: FailureThreshold?

  package init(
    profile: Profile? = nil, select: [String] = [], ignore: [String] = [], failOn: FailureThreshold? = nil
  ) {
    self.profile = profile
    self.select = select
    self.ignore = ignore
    self.failOn = failOn
  }
}

extension ProjectConfiguration {
  /// This configuration with the command line on top; throws if a rule or family is not known.
  package func merged(with options: CommandLineOverrides) throws(ConfigurationError) -> ProjectConfiguration {
    let names = selectableNames(known.values)
    let issues = (options.select + options.ignore).filter { !names.contains($0) }.map {
      ConfigurationIssue(
        file: "command line", line: 0, column: 0, message: "unknown rule or family '\($0)'",
        suggestion: nearestName(to: $0, among: names))
    }
    guard issues.isEmpty else { throw ConfigurationError.invalid(issues) }
    var merged = self
    merged.profile = options.profile ?? profile
    merged.failOn = options.failOn ?? failOn
    merged.commandLine = RuleSelection(select: options.select, ignore: options.ignore)
    return merged
  }
}

/// The names that `select` and `ignore` take.
func selectableNames(_ rules: some Sequence<RuleMetadata>) -> Set<String> {
  Set(rules.map(\.id)).union(RuleFamily.allCases.map(\.rawValue))
}
