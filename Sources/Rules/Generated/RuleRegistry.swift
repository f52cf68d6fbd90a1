// Every rule type.
//
// Generated from rules and Sources/Rules by generate-rules; do not edit.

package import RuleKit

/// The rules that the engine runs.
package enum RuleRegistry {
  /// All rule types, sorted by the ids of their rules.
  package static let all: [any Rule.Type] = [
    AppendWithoutReserve.self,
    ArenaEscape.self,
    ArenaUseAfterFree.self,
    BoxedCollection.self,
    BoxedVarargs.self,
    CapturedVarBox.self,
    ClosureInLoop.self,
    ClosureRetainCycle.self,
    DanglingLambdaCapture.self,
    DenseMap.self,
    EscapingBorrow.self,
    EscapingLocalAddress.self,
    ExistentialParameter.self,
    FalseSharing.self,
    InterfaceBoxing.self,
    LargeCapture.self,
    LargeCopy.self,
    LinearRealloc.self,
    ManualMemoryLeak.self,
    MapWithoutCapacity.self,
    NeedlessEscaping.self,
    ObserverNotRemoved.self,
    PoolBoxedValue.self,
    PoolDirtyFactory.self,
    PoolDoublePut.self,
    PoolMissingPut.self,
    PoolMissingReset.self,
    PoolObjectEscapes.self,
    PoolOversizedBuffer.self,
    PoolUseAfterPut.self,
    QuadraticConcat.self,
    RebuiltInLoop.self,
    ReferenceCycle.self,
    ReflectionInLoop.self,
    ReserveInLoop.self,
    RetainedSlice.self,
    StuckTask.self,
    TemporaryCollection.self,
    UnboundedBuffer.self,
    UnboundedCache.self,
    UnboundedGrowth.self,
    UnboundedSpawn.self,
  ]
}
