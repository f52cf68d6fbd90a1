// Numbers, texts and plain arrays as bytes, and back.
//
// Both ends are processes of one program on one machine, so values are copied as they lie in memory. A reader trusts
// nothing: it never reads behind the end, and says so instead.

struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }

  /// The number of elements, then the elements.
  mutating func write<Element: BitwiseCopyable>(_ array: [Element]) {
    write(UInt64(array.count))
    array.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ texts: [String]) {
    write(UInt64(texts.count))
    for text in texts { write(text) }
  }
}

/// Reads what a `ByteWriter` wrote.
struct ByteReader {
  enum Failure: Error { case tooShort }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func read<Value: BitwiseCopyable>(_ type: Value.Type) throws(Failure) -> Value {
    let start = try skip(MemoryLayout<Value>.size)
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start - bytes.startIndex, as: Value.self) }
  }

  mutating func readArray<Element: BitwiseCopyable>(of type: Element.Type) throws(Failure) -> [Element] {
    let count = try readCount(bytesEach: MemoryLayout<Element>.stride)
    let start = try skip(count * MemoryLayout<Element>.stride)
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { source in
        let part = source[(start - bytes.startIndex)...].prefix(count * MemoryLayout<Element>.stride)
        UnsafeMutableRawBufferPointer(buffer).copyBytes(from: part)
      }
      initialized = count
    }
  }

  mutating func readText() throws(Failure) -> String {
    String(decoding: try readArray(of: UInt8.self), as: UTF8.self)
  }

  mutating func readTexts() throws(Failure) -> [String] {
    let count = try readCount(bytesEach: MemoryLayout<UInt64>.size)
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try readText()) }
    return texts
  }

  /// A number of elements for which there are bytes.
  private mutating func readCount(bytesEach: Int) throws(Failure) -> Int {
    let count = try read(UInt64.self)
    guard count <= UInt64((bytes.endIndex - position) / bytesEach) else { throw .tooShort }
    return Int(count)
  }

  /// The position before `count` bytes that are skipped.
  private mutating func skip(_ count: Int) throws(Failure) -> Int {
    guard count <= bytes.endIndex - position else { throw .tooShort }
    defer { position += count }
    return position
  }
}
