// Names for findings that outlive edits elsewhere in the file.
//
// A fingerprint is made of the rule, the enclosing symbol, the text of the range without white space, and
// the ordinal among findings that agree in those three. Line numbers and paths take no part, so that moving
// a function or renaming a file keeps it. The ordinal counts over the whole run: fingerprints are unique in
// a report, and k equal findings always have the ordinals 1...k.

package import SourceText

/// Computes the fingerprints that baselines compare and reports carry (`escapelint/v1`).
package enum Fingerprint {
  /// The fingerprints of `diagnostics`, in their order; `files` is indexed by `FileID.index`.
  package static func all(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [String] {
    var seen: [UInt64: Int] = [:]
    return diagnostics.map { diagnostic in
      let value = hash(diagnostic, in: files)
      let ordinal = seen[value, default: 0] + 1
      seen[value] = ordinal
      return hexadecimal(value) + ":\(ordinal)"
    }
  }

  private static func hash(_ diagnostic: Diagnostic, in files: [SourceFile]) -> UInt64 {
    var hash = FNV1a()
    hash.add(diagnostic.rule.utf8)
    hash.add(diagnostic.symbol.utf8)
    if files.indices.contains(diagnostic.range.file.index) {
      let bytes = files[diagnostic.range.file.index].bytes
      let end = min(Int(diagnostic.range.bytes.end), bytes.count)
      let start = min(Int(diagnostic.range.bytes.start), end)
      hash.add(bytes[start..<end].lazy.filter { $0 > 0x20 })
    }
    return hash.value
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The 64-bit FNV-1a hash: short, and the same on every machine.
private struct FNV1a {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds the bytes of a part and a mark of its end.
  mutating func add(_ part: some Sequence<UInt8>) {
    for byte in part { step(byte) }
    step(0)
  }

  private mutating func step(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
