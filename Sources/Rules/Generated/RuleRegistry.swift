// Every rule type.
//
// Generated from rules and Sources/Rules by generate-rules; do not edit.

package import RuleKit

/// The rules that the engine runs.
package enum RuleRegistry {
  /// All rule types, sorted by the ids of their rules.
  package static let all: [any Rule.Type] = [
    AppendWithoutReserve.self,
    MapWithoutCapacity.self,
    QuadraticConcat.self,
    ReserveInLoop.self,
    RetainedSlice.self,
    UnboundedBuffer.self,
    UnboundedCache.self,
    UnboundedGrowth.self,
  ]
}
