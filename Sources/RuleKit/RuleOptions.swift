// The options of one rule as it reads them.
//
// Names and types were checked against the metadata when the configuration was read, so reading cannot
// fail; asking for an option that `rule.md` does not declare gives the neutral value of the type.

package import Diagnostics

/// Configured values on top of the defaults that the metadata gives.
package struct RuleOptions: Sendable, Equatable {
  private let values: [String: RuleOption.Value]

  package init(of rule: RuleMetadata, configured: [String: RuleOption.Value] = [:]) {
    let defaults = Dictionary(rule.options.map { ($0.name, $0.defaultValue) }) { first, _ in first }
    values = defaults.merging(configured) { $1 }
  }

  package func integer(_ name: String) -> Int {
    if case .integer(let value) = values[name] { value } else { 0 }
  }

  package func boolean(_ name: String) -> Bool {
    if case .boolean(let value) = values[name] { value } else { false }
  }

  package func text(_ name: String) -> String {
    if case .text(let value) = values[name] { value } else { "" }
  }

  package func list(_ name: String) -> [String] {
    if case .list(let value) = values[name] { value } else { [] }
  }
}
