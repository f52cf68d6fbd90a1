// Interned identifiers.
//
// Every identifier of the analysed program is a 32-bit number, so trees are trivial values and names are compared in one
// instruction. Numbers are handed out in the order of arrival and therefore differ from run to run when several workers
// intern at once: **nothing may be ordered by them**; order by the text where an order shows.

internal import Synchronization

/// An interned identifier.
package struct Name: Sendable, Hashable {
  package let raw: UInt32

  @inlinable package init(raw: UInt32) { self.raw = raw }

  @inlinable package init(_ known: KnownName) { self.raw = known.rawValue }

  /// No name: an absent label, an anonymous parameter.
  package static var none: Name { Name(raw: 0) }

  @inlinable package var isNone: Bool { raw == 0 }

  @inlinable package static func == (name: Name, known: KnownName) -> Bool { name.raw == known.rawValue }

  @inlinable package static func != (name: Name, known: KnownName) -> Bool { name.raw != known.rawValue }
}

/// The texts of all names. Shared by all workers of a run; a worker goes through its own `NameCache`.
package final class Interner: Sendable {
  private struct Storage {
    var texts: [String] = []
    var numbers: [String: UInt32] = [:]
  }

  private let storage: Mutex<Storage>

  package init() {
    var storage = Storage()
    storage.texts.reserveCapacity(KnownName.allCases.count)
    for known in KnownName.allCases {
      storage.numbers[known.text] = UInt32(storage.texts.count)
      storage.texts.append(known.text)
    }
    self.storage = Mutex(storage)
  }

  /// The name of `text`, made if it is new.
  package func intern(_ text: String) -> Name {
    storage.withLock { storage in
      if let number = storage.numbers[text] { return Name(raw: number) }
      let number = UInt32(storage.texts.count)
      storage.numbers[text] = number
      storage.texts.append(text)
      return Name(raw: number)
    }
  }

  /// The name of `text` if any file has used it.
  package func known(_ text: String) -> Name? {
    storage.withLock { $0.numbers[text].map(Name.init(raw:)) }
  }

  /// How many names there are. A name with a smaller number is older than this moment.
  package var count: Int { storage.withLock { $0.texts.count } }

  /// All names so far; take it when interning is over.
  package func snapshot() -> NameTable { NameTable(texts: storage.withLock { $0.texts }) }
}

/// The texts of names, for reading only.
package struct NameTable: Sendable {
  private let texts: [String]

  package init(texts: [String]) { self.texts = texts }

  package subscript(_ name: Name) -> String {
    Int(name.raw) < texts.count ? texts[Int(name.raw)] : ""
  }

  package var count: Int { texts.count }}

/// One worker's view of the interner: looks names up by their bytes without a lock and without making a `String`.
package struct NameCache {
  private let interner: Interner
  // Open addressing; a slot holds an entry number plus one. The capacity is a power of two.
  private var slots: [UInt32]
  private var entries: [(hash: UInt64, start: Int, count: Int, name: Name)] = []
  private var bytes: [UInt8] = []

  package init(_ interner: Interner) {
    self.interner = interner
    self.slots = [UInt32](repeating: 0, count: 1 << 12)
  }

  /// Moves the cache out of a variable, which must be given it back before its next use: two variables that hold one
  /// cache would cost a copy of all of it at the next new name.
  package mutating func take() -> NameCache {
    var taken = NameCache(empty: interner)
    swap(&taken, &self)
    return taken
  }

  private init(empty interner: Interner) {
    self.interner = interner
    slots = []
  }

  /// The name whose text is `text` in UTF-8.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    if text.isEmpty { return .none }
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.count == text.count, holds(text, at: entry.start) { return entry.name }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = interner.intern(String(decoding: text, as: UTF8.self))
    entries.append((hash, bytes.count, text.count, name))
    bytes.append(contentsOf: text)
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return name
  }

  /// The name of a string.
  package mutating func intern(_ text: String) -> Name {
    var text = text
    return text.withUTF8 { intern($0) }
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for i in 0..<text.count where bytes[start + i] != text[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a with a final mix.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
