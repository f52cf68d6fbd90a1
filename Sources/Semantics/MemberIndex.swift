// Declarations by owner and name.
//
// Names are dense numbers, so what stands at file level is found in an array without hashing. Most names are never
// members of any type (of the kind that is indexed); a bit for each name answers those look-ups at once.

internal import SourceText

/// Entries by owner and name, in the order in which they were added.
struct MemberIndex<Entry: Sendable>: Sendable {
  private struct Key: Hashable {
    var owner: NominalID
    var name: Name
  }

  private var topLevel: [[Entry]] = []
  private var members: [Key: [Entry]] = [:]
  private var isMember: [Bool] = []

  /// The entries of a type, or those at file level.
  subscript(owner: NominalID?, name: Name) -> [Entry] {
    guard let owner else { return Int(name.raw) < topLevel.count ? topLevel[Int(name.raw)] : [] }
    return mayBeMember(name) ? members[Key(owner: owner, name: name)] ?? [] : []
  }

  /// Whether some type has a member of this name.
  func mayBeMember(_ name: Name) -> Bool {
    Int(name.raw) < isMember.count && isMember[Int(name.raw)]
  }

  mutating func add(_ entry: Entry, owner: NominalID?, name: Name) {
    let position = Int(name.raw)
    guard let owner else {
      while topLevel.count <= position { topLevel.append([]) }
      topLevel[position].append(entry)
      return
    }
    while isMember.count <= position { isMember.append(false) }
    isMember[position] = true
    members[Key(owner: owner, name: name), default: []].append(entry)
  }
}
