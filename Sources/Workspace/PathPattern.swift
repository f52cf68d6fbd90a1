// One pattern over paths, with the meaning that a line of `.gitignore` has.
//
// A slash at the start or within the pattern anchors it at its folder; without one it speaks of a name at any
// depth. A slash at the end limits it to folders. `**` as a whole segment stands for any number of folders.
// Git's rule that a folder which is left out cannot be entered again is the walker's business, not the
// pattern's.

/// A compiled path pattern.
package struct PathPattern: Sendable, Hashable {
  private enum Segment: Sendable, Hashable {
    case anyDepth
    case name(Wildcard)
  }

  /// Whether the pattern began with `!`: it takes back what earlier patterns said.
  package let isNegated: Bool
  /// Whether only folders can match.
  package let isFolderOnly: Bool
  private let segments: [Segment]

  /// Compiles one line; nil for comments, blank lines and patterns that can match nothing.
  package init?(line: some StringProtocol) {
    var text = PathPattern.trimmed(Array(line.utf8)[...])
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    isNegated = first == UInt8(ascii: "!")
    if isNegated { text.removeFirst() }
    isFolderOnly = text.last == UInt8(ascii: "/")
    if isFolderOnly { text.removeLast() }
    let isAnchored = text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    segments = PathPattern.segments(of: text, isAnchored: isAnchored)
    let canMatch = segments.allSatisfy { if case .name(let name) = $0 { name.canMatch } else { true } }
    if !canMatch { return nil }
  }

  /// Whether the pattern matches `path` itself (not what lies below it). `path` is relative to the pattern's
  /// folder, with `/` between names.
  package func matches(_ path: some StringProtocol, isFolder: Bool) -> Bool {
    var copy = String(path)
    return copy.withUTF8 { matches($0, isFolder: isFolder) }
  }

  func matches(_ path: UnsafeBufferPointer<UInt8>, isFolder: Bool) -> Bool {
    if isFolderOnly, !isFolder { return false }
    if segments.count == 2, segments[0] == .anyDepth, case .name(let name) = segments[1] {
      let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
      return name.matches(UnsafeBufferPointer(rebasing: path[start...]))
    }
    return matchesSegments(path)
  }

  /// The algorithm of `Wildcard`, one level up: names are the letters and `**` is the star.
  private func matchesSegments(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var s = 0
    var retry: (segment: Int, start: Int)?
    while start <= path.count {
      if s < segments.count, segments[s] == .anyDepth {
        // A closing `**` wants at least one name, which there is.
        if s == segments.count - 1 { return true }
        retry = (s + 1, start)
        s += 1
        continue
      }
      let end = path[start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
      if s < segments.count, case .name(let name) = segments[s],
        name.matches(UnsafeBufferPointer(rebasing: path[start..<end]))
      {
        s += 1
        start = end + 1
      } else if let last = retry {
        let skipped = path[last.start...].firstIndex(of: UInt8(ascii: "/")) ?? path.count
        s = last.segment
        start = skipped + 1
        retry = (s, start)
      } else {
        return false
      }
    }
    return s == segments.count
  }

  private static func segments(of text: ArraySlice<UInt8>, isAnchored: Bool) -> [Segment] {
    var segments: [Segment] = isAnchored ? [] : [.anyDepth]
    for name in text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if name.count > 1, name.allSatisfy({ $0 == UInt8(ascii: "*") }) {
        if segments.last != .anyDepth { segments.append(.anyDepth) }
      } else {
        segments.append(.name(Wildcard(bytes: name)))
      }
    }
    return segments
  }

  /// Without a carriage return and without blanks at the end, unless they are escaped.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = line
    if text.last == 0x0D { text.removeLast() }
    while text.last == UInt8(ascii: " ") {
      let slashes = text.dropLast().reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      if slashes % 2 == 1 { break }
      text.removeLast()
    }
    return text
  }
}
