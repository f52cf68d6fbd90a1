// Where an object is forgotten: the end of a way on which it is still held.

internal import Flow
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// The last variable ends that names an object which is still held.
  func noteEnd(of object: Int, _ instruction: Instruction, _ state: inout OwnershipState) {
    let single = ObjectSet(object: object)
    guard protocols.followsPassed, objects[object].isAcquired, state.objects[object].lostAt == nil,
      !state.objects[object].phases.isDisjoint(with: [.held, .passed]), !state.objects[object].phases.contains(.released),
      !state.places.values.contains(where: { $0.kept.contains(single) })
    else { return }
    state.objects[object].lostAt = SourceRange(source.file.source.id, instruction.range)
  }

  func objects(in phases: ObjectState.Phases, _ state: OwnershipState) -> ObjectSet {
    objects.indices.reduce(into: ObjectSet()) { set, number in
      if !state.objects[number].phases.isDisjoint(with: phases) { set.formUnion(ObjectSet(object: number)) }
    }
  }

  /// The last instruction on a way on which an object is still held at the end. Throwing calls share a block without
  /// instructions, so the way is looked for backwards.
  func end(of object: Int, _ exit: BlockID) -> ByteRange {
    var block = exit
    for _ in 0..<8 {
      if let last = graph[block].instructions.last { return last.range }
      guard let before = graph[block].predecessors.first(where: { owedAtEnd[$0.index].objects.contains(object) }) else {
        break
      }
      block = before
    }
    return objects[object].range
  }

  /// Where ways on which an object was given back come together with one on which it was not: the end of that one.
  func endBeforeJoin(of object: Int, _ exit: BlockID) -> ByteRange? {
    let single = ObjectSet(object: object)
    var seen: Set<BlockID> = [exit]
    var work = [exit]
    while let block = work.popLast() {
      if releasedAtEnd[block.index].isDisjoint(with: single) { return graph[block].end }
      for before in graph[block].predecessors where owedAtEnd[before.index].isSuperset(of: single) {
        if seen.insert(before).inserted { work.append(before) }
      }
    }
    return nil
  }

  /// Whether an object that some ways gave back is forgotten on others: nothing but those ways tells them apart, since it
  /// was taken before any of them began, and no condition asks again.
  func isForgotten(_ object: Int, _ phases: ObjectState.Phases) -> Bool {
    guard protocols.followsPassed, phases == [.held, .released], !givenAgain.contains(ObjectSet(object: object)),
      let taken = acquired.first(where: { $0.value == object })?.key.block, let blocks = releases[object]
    else { return false }
    return blocks.allSatisfy { dominators.dominates(taken, $0) }
  }
}
