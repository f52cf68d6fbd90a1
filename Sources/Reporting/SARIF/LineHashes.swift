// The hash of the text that follows each line's start, as GitHub's code scanning computes it
// (`primaryLocationLineHash`).
//
// A rolling hash over a window of 100 UTF-16 code units: h = 37 h + c - 37^100 * oldest, modulo 2^64.
// Spaces and tabs are skipped, CR and CRLF count as LF, the end of the file as 65535, followed by 100
// zeros. The hash of a line is the value when its first unit is the oldest of the window. Equal hashes in a
// file are told apart by their ordinal. The values must equal those of the upload action, which warns of
// differences.

/// The hashes of all lines of one file.
package struct LineHashes {
  private static let window = 100
  private static let base: UInt64 = 37
  private static let oldestWeight = (0..<window).reduce(into: UInt64(1)) { power, _ in power &*= base }

  private var hashes: [UInt64] = []
  private var ordinals: [Int] = []

  private var seen: [UInt64: Int] = [:]
  private var units = [UInt64](repeating: 0, count: window)
  /// Whether the unit in the window's slot opens a line.
  private var opensLine = [Bool](repeating: false, count: window)
  private var slot = 0
  private var hash: UInt64 = 0
  private var atLineStart = true
  private var followsCarriageReturn = false

  /// Hashes `bytes`, which are UTF-8. A byte order mark counts as any other character.
  package init(_ bytes: [UInt8]) {
    for unit in String(decoding: bytes, as: UTF8.self).utf16 { add(unit) }
    add(UInt16.max)
    for _ in 0..<Self.window { push(0, opens: false) }
  }

  /// The hash of a line, counted from 1, or nil past the end of the file.
  package func text(ofLine line: Int) -> String? {
    guard hashes.indices.contains(line - 1) else { return nil }
    return String(hashes[line - 1], radix: 16) + ":\(ordinals[line - 1])"
  }

  private mutating func add(_ unit: UInt16) {
    let endsPair = unit == 0x0A && followsCarriageReturn
    if unit == 0x20 || unit == 0x09 || endsPair {
      followsCarriageReturn = false
      return
    }
    followsCarriageReturn = unit == 0x0D
    let normalized: UInt16 = unit == 0x0D ? 0x0A : unit
    push(UInt64(normalized), opens: atLineStart)
    atLineStart = normalized == 0x0A
  }

  private mutating func push(_ unit: UInt64, opens: Bool) {
    if opensLine[slot] { closeLine() }
    opensLine[slot] = opens
    let oldest = units[slot]
    units[slot] = unit
    hash = Self.base &* hash &+ unit &- oldest &* Self.oldestWeight
    slot = (slot + 1) % Self.window
  }

  private mutating func closeLine() {
    let ordinal = seen[hash, default: 0] + 1
    seen[hash] = ordinal
    hashes.append(hash)
    ordinals.append(ordinal)
  }
}
