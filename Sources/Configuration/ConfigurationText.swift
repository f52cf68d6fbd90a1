// The configuration as text: a file to start from, and what is in force.

import Diagnostics
import SourceText

extension ConfigurationFile {
  /// A commented file to start from. Every setting in it is the default or commented out.
  package static let starter = """
    # Configuration of escapelint. Every key is optional.
    # Globs are those of .gitignore, anchored at this folder.

    # Which rules run unless they are named: 'default' reports what is wrong or costs something.
    # The profile 'strict' adds what matters only to some code bases, and 'audit' everything.
    profile: default

    # Findings of this severity and above make the exit code 1: error, warning, note or never.
    fail-on: warning

    # Every suppression comment must say why:  // escapelint:ignore RULE -- reason
    require-reason: false

    # Severity of single rules (error, warning, note, off), or their options.
    rules:
      # closure-in-loop: note
      # pool-missing-reset:
      #   severity: error

    # Only, or all but, these rules and families (closure, boxing, growth, pool, lifetime, hot-path, hygiene).
    # select: [pool, lifetime]
    # ignore: [boxing]

    # Other settings for some paths; later entries win.
    overrides:
      # - paths: ["Tests/", "Benchmarks/"]
      #   rules:
      #     closure-in-loop: off

    # What is not read, besides what .gitignore and .escapelintignore name.
    exclude:
      # - "Sources/Generated/"

    # Code that runs so often that every allocation in it counts.
    hot:
      # paths: ["Sources/Core/Parser/"]
      # functions: ["Server.handle*"]

    # Types that hand out objects and take them back.
    pools:
      # - type: BufferPool
      #   acquire: [take]
      #   release: [giveBack]
      #   reset: [removeAll]

    # Findings that are accepted for now; 'escapelint --write-baseline FILE' writes the file.
    # baseline: "escapelint.baseline"

    # Files with library models, and conditions of #if that hold.
    # models: ["escapelint/models.model"]
    # active-conditions: ["os(Linux)", "DEBUG"]

    """
}

extension ProjectConfiguration {
  /// What is in force, as a configuration file: every rule with its severity and options, the command line
  /// counted in.
  package func effectiveText() -> String {
    var lines = [
      "# \(file ?? "No configuration file; these are the defaults.")",
      "profile: \(profile.rawValue)", "fail-on: \(failOn.rawValue)", "require-reason: \(requiresReason)",
    ]
    let settings = settings(forFile: "")
    lines.append("rules:")
    for id in settings.keys.sorted() { if let rule = settings[id] { lines += text(of: rule, id) } }
    if !overrides.isEmpty { lines.append("overrides:") }
    for override in overrides { lines += text(of: override) }
    lines.append("exclude: \(list(excludes))")
    lines += ["hot:", "  paths: \(list(hot.paths))", "  functions: \(list(hot.functions.map(\.text)))"]
    if !pools.isEmpty { lines.append("pools:") }
    for pool in pools { lines += text(of: pool) }
    if let baseline { lines.append("baseline: \(JSONWriter.quoted(baseline.path))") }
    lines += ["models: \(list(models.map(\.path)))", "active-conditions: \(list(activeConditions))"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of rule: RuleSettings, _ id: String) -> [String] {
    ["  \(id):", "    severity: \(rule.severity.rawValue)", "    enabled: \(rule.isEnabled)"]
      + rule.options.sorted { $0.key < $1.key }.map { "    \($0.key): \(text(of: $0.value))" }
  }

  private func text(of override: PathOverride) -> [String] {
    var lines = ["  - paths: \(list(override.paths))"]
    if let profile = override.profile { lines.append("    profile: \(profile.rawValue)") }
    if override.rules.isEmpty { return lines }
    lines.append("    rules:")
    for (id, rule) in override.rules.sorted(by: { $0.key < $1.key }) {
      lines.append("      \(id):")
      if let severity = rule.severity { lines.append("        severity: \(severity.rawValue)") }
      if let isEnabled = rule.isEnabled { lines.append("        enabled: \(isEnabled)") }
      lines += rule.options.sorted { $0.key < $1.key }.map { "        \($0.key): \(text(of: $0.value))" }
    }
    return lines
  }

  private func text(of pool: PoolDeclaration) -> [String] {
    [
      pool.type.isEmpty ? "  - acquire: \(list(pool.acquire))" : "  - type: \(JSONWriter.quoted(pool.type))",
      pool.type.isEmpty ? nil : "    acquire: \(list(pool.acquire))",
      "    release: \(list(pool.release))", "    reset: \(list(pool.reset))",
    ].compactMap(\.self)
  }

  private func text(of value: RuleOption.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    case .text(let text): JSONWriter.quoted(text)
    case .list(let texts): list(texts)
    }
  }

  private func list(_ texts: [String]) -> String {
    "[" + texts.map(JSONWriter.quoted).joined(separator: ", ") + "]"
  }
}
