// What to take from which modules: data, read from `rules/models/swift/selection.json`.
//
// Names are matched with `*` for any run of characters. A pattern for a type also drops all that stands
// inside it.

import Foundation

/// The models to make, and what all of them leave out.
struct Selection: Decodable {
  /// What no model carries.
  var everywhere: Exclusions
  /// The models by the name of their module.
  var models: [String: ModelSelection]
}

/// One model file.
struct ModelSelection: Decodable {
  /// The modules whose interfaces it joins, best first.
  var modules: [String]
  /// Modules whose declarations are also printed with these, and are taken away because they have their own
  /// model.
  var minus: [String]?
  /// Declarations that the interfaces only hint at, such as structures of C, as text.
  var extra: [String]?
  /// Modules whose declarations come with this one.
  var reexports: [String]?
  /// If given, only types (and extended types) that match one of these patterns are taken.
  var onlyTypes: [String]?
  /// The types that keep only initialisers and what no protocol of theirs declares.
  var collapsed: [String]?
  /// Nested types whose members belong to the type around them.
  var hoisted: [String]?
  /// What this model leaves out.
  var without: Exclusions?
}

/// Patterns of what is left out.
struct Exclusions: Decodable {
  var types: [String]?
  /// `Type.member` or `Type.member(labels:)`; `*.member` speaks of all types but protocols.
  var members: [String]?
  var conformances: [String]?
  /// Words of which none may stand in a signature.
  var mentions: [String]?
}

extension Selection {
  /// Reads a selection file.
  init(path: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: path)))
  }

  /// All that the named model leaves out.
  func exclusions(of model: ModelSelection) -> [Exclusions] {
    [everywhere] + (model.without.map { [$0] } ?? [])
  }
}

/// Whether a name fits a pattern in which `*` stands for any run of characters.
func matches(_ name: some StringProtocol, _ pattern: String) -> Bool {
  let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
  guard pieces.count > 1 else { return name == pattern }
  guard let first = pieces.first, let last = pieces.last, name.hasPrefix(first) else { return false }
  var rest = name.dropFirst(first.count)[...]
  for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
    guard let range = rest.firstRange(of: piece) else { return false }
    rest = rest[range.upperBound...]
  }
  return rest.hasSuffix(last)
}
