// Memory that only a field of other memory names.
//
//   entry = malloc(sizeof *entry);
//   entry->key = strdup(key);
//   if (!(entry->value = strdup(value))) { free(entry); return NULL; }     // the key is lost
//
// It stays in view as long as the body alone has its holder: what happens to the holder in any other way than by its fields,
// happens to its parts in ways that nobody sees. A function that frees the holder and is no library's may free them, too.

internal import Flow
internal import NeutralAST
internal import Semantics
internal import SourceText

extension OwnershipBody {
  /// An object is put into a field of another one that the body made; says whether it is followed there.
  func keepAsPart(_ holding: Holding, _ place: Place, _ state: inout OwnershipState) -> Bool {
    guard protocols.remembersPassed, isTold, place.path.count == 2, place.path[0] == .pointee, case .field(let field) = place.path[1],
      case .local(let local) = place.root, let part = holding.alias.only, holding.kept == holding.alias, isOurs(part, state),
      let holder = state.places[Place(root: place.root)]?.alias.only, holder != part, isOurs(holder, state), isPlainMemory(holder),
      isNamedOnce(part, state), isNamedOnce(holder, state)
    else { return false }
    state.objects[part].holder = holder
    if objects[part].name.isEmpty { rename(part, "\(name(of: local))->\(program.names[program.symbols[field].name])") }
    return true
  }

  private func isOurs(_ object: Int, _ state: OwnershipState) -> Bool {
    objects[object].isAcquired && state.objects[object].phases == .held && state.objects[object].captors.isEmpty
  }

  /// Whether no destructor runs when an object is freed.
  private func isPlainMemory(_ object: Int) -> Bool {
    guard !objects[object].expression.isNone, case .call = tree[objects[object].expression] else { return false }
    return true
  }

  private func isNamedOnce(_ object: Int, _ state: OwnershipState) -> Bool {
    state.places.values.count { $0.kept.contains(ObjectSet(object: object)) } == 1
  }

  /// Nobody knows what becomes of the parts of these objects.
  func moveParts(of holders: ObjectSet, _ state: inout OwnershipState) {
    guard protocols.remembersPassed, !holders.isEmpty else { return }
    for part in objects.indices {
      guard let holder = state.objects[part].holder, holders.contains(ObjectSet(object: holder)) else { continue }
      moveAsParts(ObjectSet(object: part), &state)
    }
  }

  /// Nobody knows what becomes of those of these objects that are parts of others.
  func moveAsParts(_ parts: ObjectSet, _ state: inout OwnershipState) {
    for part in parts.objects where state.objects[part].holder != nil {
      state.objects[part].holder = nil
      move(ObjectSet(object: part), &state)
    }
  }

  /// A function is given objects that have parts: it may do anything to these.
  func passParts(_ call: Call, _ state: inout OwnershipState) {
    if case .operation = call.callee { return }
    if let symbol = call.symbol, protocols.releases[symbol] != nil { return }
    for value in call.arguments.map(\.value) + [call.receiver].compactMap({ $0 }) {
      if let holding = state.values[value] { moveParts(of: holding.kept, &state) }
    }
  }

  /// An object is freed with what only it knows of.
  func endParts(of object: Int, _ range: ByteRange, _ callee: SymbolID?, _ block: BlockID, _ state: inout OwnershipState) {
    guard protocols.remembersPassed else { return }
    for (position, part) in acquired where state.objects[part].holder == object {
      guard let callee, protocols.releases[callee] != nil, state.objects[part].phases == .held,
        dominators.dominates(position.block, block)
      else {
        moveAsParts(ObjectSet(object: part), &state)
        continue
      }
      state.objects[part].phases = .lost
      state.objects[part].lostAt = SourceRange(source.file.source.id, range)
    }
  }
}
