// Looking for a word in bytes.
//
// `String.contains(_:)` compares characters, which costs a hundred times as much: too much for what looks at every file.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// Whether `word` stands anywhere in these bytes, byte for byte.
  package func holds(_ word: StaticString) -> Bool {
    guard let baseAddress, count >= word.utf8CodeUnitCount, word.utf8CodeUnitCount > 0 else { return false }
    let lastIndex = word.utf8CodeUnitCount - 1
    // The C library looks for one byte many at a time; words end in `:` or `d` more rarely than they begin with `e`.
    var rest = baseAddress + lastIndex
    let end = baseAddress + count
    while let found = memchr(rest, Int32(word.utf8Start[lastIndex]), end - rest) {
      let last = UnsafeRawPointer(found).assumingMemoryBound(to: UInt8.self)
      if memcmp(last - lastIndex, word.utf8Start, lastIndex) == 0 { return true }
      rest = last + 1
    }
    return false
  }
}
