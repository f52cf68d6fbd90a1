// Broken versions of real files, for fuzzing.
//
// The generator is seeded, so that a number names a case for ever.

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

package enum Mutation {
  /// What often changes the meaning of what follows.
  private static let tokens = [
    "{", "}", "(", ")", "[", "]", "<", ">", "\"", "\"\"\"", "#if X\n", "#endif\n", "/*", "*/", "//", "`", "$0", "in", "async ",
    "try? ", "await ", "inout ", "any ", "some ", "Self", "self", ".init", "where T == U", "@escaping ", "&", "?", "!", "...", "\\(",
    "case .a(let x):", "default:", "defer {", "guard let x else {", "extension ", "protocol P: P {", "typealias T = T\n", "=", "->", "\0",
    "#define X(a) a##a a\n", "#include \"case.c\"\n", "template <class T> ", "struct S; ", "::", "->*", "new ", "~", "R\"(", "\\\n", "L'",
    "\u{FEFF}", "\r", "é😀", "func f<T: T>(", "switch self {", "for x in x {", "init() { self.init() }",
  ].map { Array($0.utf8) }

  /// `text` after one to eight changes.
  package static func mutate(_ text: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...8, using: &generator) { change(&text, using: &generator) }
    return text
  }

  private static func change(_ text: inout [UInt8], using generator: inout SeededGenerator) {
    guard !text.isEmpty else { return }
    let place = Int.random(in: 0..<text.count, using: &generator)
    let end = min(text.count, place + Int.random(in: 1...80, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: text.removeSubrange(place..<end)
    case 1: text.insert(contentsOf: Array(text[place..<end]), at: place)
    case 2: text[place] = UInt8.random(in: 0...255, using: &generator)
    case 3: text.removeSubrange(place...)
    case 4:
      let other = Int.random(in: 0..<text.count, using: &generator)
      text.insert(contentsOf: Array(text[place..<end]), at: other)
    default: text.insert(contentsOf: tokens[Int.random(in: 0..<tokens.count, using: &generator)], at: place)
    }
  }
}
