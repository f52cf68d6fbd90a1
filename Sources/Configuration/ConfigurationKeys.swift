// The keys of the configuration file.
//
// The decoder and the schema both switch over these, so they cannot differ.

/// Keys at the top.
package enum TopLevelKey: String, CaseIterable {
  case profile, select, ignore, rules, overrides, exclude, hot, pools, models, baseline
  case failOn = "fail-on"
  case requireReason = "require-reason"
  case activeConditions = "active-conditions"
}

/// Keys of one entry of `overrides`.
package enum OverrideKey: String, CaseIterable { case paths, rules, profile }

/// Keys of `hot`.
package enum HotKey: String, CaseIterable { case paths, functions }

/// Keys of one entry of `pools`.
package enum PoolKey: String, CaseIterable { case type, acquire, release, reset }

/// Keys of a rule besides its options.
package enum RuleKey: String, CaseIterable { case severity, enabled }

/// The word that stands for "does not run" where a severity is expected. YAML 1.1 reads it as false.
let offWords = ["off", "false"]
