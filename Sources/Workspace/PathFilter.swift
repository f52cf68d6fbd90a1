// An ordered list of path patterns that speak of one folder: the content of an ignore file, or a list of
// globs.
//
// The last pattern that matches decides, as in Git.

/// What a list of patterns says of a path.
package enum PathDecision: Sendable, Equatable {
  case matched
  /// The last matching pattern was a negated one.
  case takenBack
  case silent
}

/// Patterns that are anchored at one folder.
package struct PathFilter: Sendable, Hashable {
  package let patterns: [PathPattern]

  package static let empty = PathFilter(patterns: [])

  package init(patterns: [PathPattern]) { self.patterns = patterns }

  /// One pattern an element.
  package init(globs: some Sequence<String>) { patterns = globs.compactMap { PathPattern(line: $0) } }

  /// The text of an ignore file. Bytes that are not UTF-8 are replaced, so those patterns match nothing.
  package init(ignoreFile bytes: [UInt8]) {
    let text = startsWithByteOrderMark(bytes) ? bytes[3...] : bytes[...]
    patterns = text.split(separator: 0x0A).compactMap {
      PathPattern(line: String(decoding: $0, as: UTF8.self))
    }
  }

  package var isEmpty: Bool { patterns.isEmpty }

  /// What the patterns say of `path` itself; `path` is relative to the folder.
  package func decision(_ path: some StringProtocol, isFolder: Bool) -> PathDecision {
    var copy = String(path)
    return copy.withUTF8 { decision($0, isFolder: isFolder) }
  }

  func decision(_ path: UnsafeBufferPointer<UInt8>, isFolder: Bool) -> PathDecision {
    for pattern in patterns.reversed() where pattern.matches(path, isFolder: isFolder) {
      return pattern.isNegated ? .takenBack : .matched
    }
    return .silent
  }

  /// Whether the file `path` or a folder that holds it is matched, the last pattern that says anything
  /// deciding. Paths that leave the folder (`../…`) are never covered.
  package func covers(file path: String) -> Bool {
    guard !patterns.isEmpty, !path.hasPrefix("../") else { return false }
    var copy = path
    return copy.withUTF8 { bytes in
      for pattern in patterns.reversed() where PathFilter.touches(pattern, bytes) {
        return !pattern.isNegated
      }
      return false
    }
  }

  private static func touches(_ pattern: PathPattern, _ path: UnsafeBufferPointer<UInt8>) -> Bool {
    if pattern.matches(path, isFolder: false) { return true }
    for i in path.indices where path[i] == UInt8(ascii: "/") {
      if pattern.matches(UnsafeBufferPointer(rebasing: path[..<i]), isFolder: true) { return true }
    }
    return false
  }
}
