// Regions: arenas, memory pools and the like, which hand out memory and take all of it back at once.
//
//   name = apr_pstrdup(request->pool, text)     makes memory of the region behind `request->pool`
//   apr_pool_clear(request->pool)               no memory of that region is left
//
// A region is told by its place: the arena object as this body names it, through variables that never change. What is made
// of its memory is an object like others; it is given back when a call empties the region, or when the variable ends that
// holds an arena which frees in its destructor. If the pointer to the arena is replaced, the memory made before is of
// no region that is known. Functions that hand out memory of an operand's region, or empty it on all ways, are found by
// their summaries. Not followed: regions within regions, and arenas that two variables name.

package import Flow
internal import NeutralAST
package import Semantics
internal import SourceText

/// A region as the callers of a function see it: an operand, or what is reached from it.
package struct RegionOperand: Sendable, Hashable {
  package enum Root: Sendable, Hashable {
    case receiver
    /// What is passed for the parameter at this position, or what that points to.
    case parameter(Int)
    case global(SymbolID)
  }

  package var root: Root
  package var path: [Place.Projection]

  package init(root: Root, path: [Place.Projection] = []) {
    self.root = root
    self.path = path
  }
}

extension OwnershipBody {
  /// Variables that stand for other places are followed this far.
  private static let maximumDepth = 4

  /// The region of the memory that a call hands out.
  func region(madeBy instruction: Instruction) -> Place? {
    guard case .call(.symbol(let symbol), let receiver, let place, let arguments) = instruction.kind,
      let operand = protocols.regions[symbol]
    else { return nil }
    return region(operand, receiver, place, arguments)
  }

  private func region(
    _ operand: RegionOperand, _ receiver: ValueID?, _ place: Place?, _ arguments: [CallArgument]
  ) -> Place? {
    var base: Place?
    switch operand.root {
    case .global(let symbol): base = Place(root: .global(symbol))
    case .receiver: base = place.map { canonical($0) } ?? receiver.flatMap { object(behind: $0) }
    case .parameter(let position):
      let argument = arguments.enumerated().first { ($1.parameter ?? $0) == position }?.element
      base = argument.flatMap { argument in argument.place.map { canonical($0) } ?? object(behind: argument.value) }
    }
    return base.map { Place(root: $0.root, path: $0.path + operand.path) }
  }

  /// What a pointer or reference names; nil for one that is nothing.
  private func object(behind value: ValueID, depth: Int = 0) -> Place? {
    guard let definition = graph.definition(of: value) else { return nil }
    switch definition.kind {
    case .address(let place): return canonical(place, depth: depth)
    case .convert(let inner, _): return object(behind: inner, depth: depth)
    case .load(let place):
      return canonical(tree.resolution == nil ? place : Place(root: place.root, path: place.path + [.pointee]), depth: depth)
    case .call: return Place(root: .value(value), path: tree.resolution == nil ? [] : [.pointee])
    default: return nil
    }
  }

  /// The same place without variables that only name another one.
  private func canonical(_ place: Place, depth: Int = 0) -> Place {
    guard depth < Self.maximumDepth, case .local(let local) = place.root, place.path.first == .pointee,
      let initial = onlyValue(of: local), let object = object(behind: initial, depth: depth + 1),
      !isMadeHere(object)
    else { return place }
    return Place(root: object.root, path: object.path + place.path.dropFirst())
  }

  private func isMadeHere(_ place: Place) -> Bool { if case .value = place.root { true } else { false } }

  /// The value of a variable that is given one once.
  private func onlyValue(of local: LocalID) -> ValueID? {
    if case .parameter = typed[local].kind { return nil }
    guard typed[local].frame == frame, !typed.writes.contains(where: { $0.local == local }) else { return nil }
    var found: ValueID?
    for block in graph.blocks {
      for instruction in block.instructions {
        guard case .store(Place(root: .local(local)), let value, _) = instruction.kind else { continue }
        if found != nil { return nil }
        found = value
      }
    }
    return found
  }

  // MARK: Ends

  /// A call that empties regions; says whether it is one.
  func emptyRegions(_ call: Call, _ state: inout OwnershipState) -> Bool {
    guard let symbol = call.symbol, let emptied = protocols.emptied[symbol] else { return false }
    for argument in call.arguments {
      if let holding = state.values[argument.value] { touch(holding, call.instruction, &state, expression: argument.expression) }
    }
    // A function that looks for the arena in what it is given may change the rest of that.
    if emptied.contains(where: { !$0.path.isEmpty }) { forgetKeepers(&state) }
    for operand in emptied {
      guard let place = region(operand, call.receiver, call.place, call.arguments) else { continue }
      if let seen = seenOutside(place) { state.emptied.insert(seen) }
      end(place, call.instruction, call.position, &state)
    }
    return true
  }

  /// `arena->used = 0`: the arena gives its memory to others again.
  func setBack(
    _ place: Place, _ value: ValueID, _ instruction: Instruction, _ position: InstructionPosition, _ state: inout OwnershipState
  ) {
    guard !protocols.positions.isEmpty, case .constant? = graph.definition(of: value)?.kind else { return }
    var region = place
    switch place.path.last {
    case .field(let field)? where protocols.positions.contains(field): region.path.removeLast()
    case nil:
      guard case .global(let symbol) = place.root, protocols.positions.contains(symbol) else { return }
    default: return
    }
    region = canonical(region)
    if let seen = seenOutside(region) { state.emptied.insert(seen) }
    end(region, instruction, position, &state)
  }

  /// The variable that holds an arena goes away.
  func endRegion(_ local: LocalID, _ instruction: Instruction, _ position: InstructionPosition, _ state: inout OwnershipState) {
    guard !regions.isEmpty, let nominal = source.types.nominal(typed[local].type), protocols.regionTypes.contains(nominal),
      typed[local].frame == frame, !typed[local].isStatic
    else { return }
    end(Place(root: .local(local)), instruction, position, &state)
  }

  private func end(
    _ place: Place, _ instruction: Instruction, _ position: InstructionPosition, _ state: inout OwnershipState
  ) {
    for (object, region) in regions.sorted(by: { $0.key < $1.key }) where region == place {
      let found = state.objects[object]
      // Memory that somebody was given whom nobody knows may belong to another region by now.
      let isOwn = !found.phases.isDisjoint(with: [.held, .kept]) || !found.keepers.isEmpty
      guard isOwn, !state.detached.contains(ObjectSet(object: object)) else { continue }
      give(object, instruction.range, .none, nil, position.block, &state)
    }
  }

  /// A place gets another content: what was made of the arena that it led to is of an unknown one.
  func detach(_ place: Place, includesItself: Bool, _ state: inout OwnershipState) {
    for (object, region) in regions where region.root == place.root && region.path.starts(with: place.path) {
      if includesItself || region.path.count > place.path.count { state.detached.insert(ObjectSet(object: object)) }
    }
  }

  /// Whoever is given the address of a pointer may replace it.
  func detachPassed(_ call: Call, _ state: inout OwnershipState) {
    if regions.isEmpty { return }
    for argument in call.arguments {
      if let place = argument.place { detach(place, includesItself: false, &state) }
      if case .address(let place)? = graph.definition(of: argument.value)?.kind { detach(place, includesItself: false, &state) }
    }
  }

  // MARK: Summaries

  /// All returns must give memory of the same region.
  func noteRegion(of object: Int, _ state: OwnershipState) {
    guard protocols.hasRegions else { return }
    let isAttached = !state.detached.contains(ObjectSet(object: object))
    let region = isAttached ? regions[object].flatMap { seenOutside($0) } : nil
    if region == nil || summary.freshRegion != nil && summary.freshRegion != region { summary.returnsOther = true }
    summary.freshRegion = region
  }

  /// The region as callers name it.
  func seenOutside(_ place: Place) -> RegionOperand? {
    switch place.root {
    case .global(let symbol): return RegionOperand(root: .global(symbol), path: place.path)
    case .value: return nil
    case .local(let local):
      if local == selfLocal {
        return RegionOperand(root: .receiver, path: place.path.first == .pointee ? Array(place.path.dropFirst()) : place.path)
      }
      guard let position = graph.parameters.firstIndex(of: local), !typed.writes.contains(where: { $0.local == local }) else {
        return nil
      }
      let isPointer = source.types.memory.isToldPointer(typed[local].type, source.types)
      if isPointer, place.path.first != .pointee { return nil }
      return RegionOperand(root: .parameter(position), path: isPointer ? Array(place.path.dropFirst()) : place.path)
    }
  }

  /// On a way on which there is no arena, it is as good as empty.
  func noteMissing(_ value: ValueID, _ state: inout OwnershipState) {
    guard protocols.hasRegions, case .load(let place)? = graph.definition(of: value)?.kind,
      let seen = seenOutside(canonical(Place(root: place.root, path: place.path + [.pointee])))
    else { return }
    state.emptied.insert(seen)
  }
}
