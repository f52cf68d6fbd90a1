// With pointers: how sure it is that an object was given back where an event sees it, and which places still hold it then.

internal import Flow
internal import NeutralAST
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

  /// A function that nobody can look into does not reach what only this file, or only this body, names.
  func forgetKeepers(behind callee: SymbolID, _ state: inout OwnershipState) {
    if solver.summary(of: callee) != nil { return forgetKeepers(&state) }
    for number in state.objects.indices where !state.objects[number].keepers.isEmpty {
      state.objects[number].keepers = state.objects[number].keepers.filter { isOutOfReach($0.key) }
    }
  }

  /// Whether a place is in a variable of this file, or in what a pointer of this body leads to that goes nowhere else.
  private func isOutOfReach(_ place: Place) -> Bool {
    switch place.root {
    case .value: return false
    case .global(let symbol): return place.path.isEmpty && !program.symbols[symbol].modifiers.contains(.isPublic)
    case .local(let local):
      return local != selfLocal && place.path.first == .pointee && place.path.filter { $0 == .pointee }.count == 1 && !isPassedOn(local)
    }
  }

  /// Whether the value of a variable goes anywhere: into a call, another variable, or memory.
  private func isPassedOn(_ local: LocalID) -> Bool {
    graph.blocks.contains { block in
      block.instructions.contains { instruction in
        switch instruction.kind {
        case .load(Place(root: .local(local))), .address(Place(root: .local(local))): true
        default: false
        }
      }
    }
  }

  /// Code of the program that runs may give the places behind pointers, and globals, something else.
  func forgetKeepers(_ state: inout OwnershipState) {
    for number in state.objects.indices where !state.objects[number].keepers.isEmpty { state.objects[number].keepers = [:] }
  }
}
