// With pointers: how sure it is that an object was given back where an event sees it, and which places still hold it then.

internal import Flow
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// Whether an object is given back on all ways to the current block, or no way leads round the block from where it is.
  /// `isMaybe`: some way has the name that is used here for something else.
  func isCertain(_ state: ObjectState, isMaybe: Bool = false) -> Bool {
    if !state.phases.contains(.released) { return false }
    if !isMaybe, state.phases.isDisjoint(with: [.held, .moved, .kept, .passed]) { return true }
    return !state.releasedIn.isEmpty && state.releasedIn.allSatisfy { !graph.leavesBody(from: $0, avoiding: [currentBlock]) }
  }

  /// A place behind a pointer holds objects until it is given something else, or somebody might have done so.
  func noteKeeper(
    _ holding: Holding, _ place: Place, _ instruction: Instruction, _ state: inout OwnershipState
  ) {
    // What stands in an object that is followed goes where that goes; of elements nobody knows which one is meant.
    guard root(place, state).isEmpty, !place.path.contains(.element) else { return }
    for object in certain(holding).intersection(holding.direct).objects {
      state.objects[object].keepers[place] = SourceRange(source.file.source.id, instruction.range)
    }
  }

  /// What is freed holds nothing any more.
  func forgetFreedKeepers(_ call: Call, _ state: inout OwnershipState) {
    guard let symbol = call.symbol, program.effects.has(symbol, .releases) else { return }
    for argument in call.arguments {
      guard case .load(let freed)? = definition(behindCasts: argument.value)?.kind else { continue }
      let target = freed.path + [.pointee]
      for number in state.objects.indices {
        state.objects[number].keepers = state.objects[number].keepers.filter {
          $0.key.root != freed.root || !$0.key.path.starts(with: target)
        }
      }
    }
  }

  private func definition(behindCasts value: ValueID) -> Instruction? {
    guard let definition = graph.definition(of: value) else { return nil }
    if case .convert(let inner, _) = definition.kind { return self.definition(behindCasts: inner) }
    return definition
  }

  /// Code of the program that runs may give the places behind pointers, and globals, something else.
  func forgetKeepers(_ state: inout OwnershipState) {
    for number in state.objects.indices where !state.objects[number].keepers.isEmpty { state.objects[number].keepers = [:] }
  }
}
