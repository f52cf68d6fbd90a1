// What a function does with its parameters, for its callers.

package import Semantics
internal import SourceText

/// What becomes of the parameters of one function; `Location.receiver` is one of them.
package struct EscapeSummary: Sendable, Equatable {
  /// `value` lives on in what `holder` refers to.
  package struct Keep: Sendable, Hashable {
    /// The parameter that is kept.
    package var value: Int
    package var holder: Holder
    /// The stored property, or nil where `holder` is a value type that is changed in place.
    package var field: SymbolID?
  }

  package enum Holder: Sendable, Hashable {
    case parameter(Int)
    case result
  }

  /// By the number of the parameter; parameters that go nowhere are missing.
  package var leaks: [Int: ParameterLeak] = [:]
  package var keeps: Set<Keep> = []
  /// The parameters whose timers or observers it stops.
  package var cancels: Set<Int> = []
  /// The library function that starts a timer or observer whose token is the result.
  package var starts: SymbolID?
  /// Whether it lets go of something in its receiver, a value.
  package var shrinksReceiver = false

  package init() {}
}
