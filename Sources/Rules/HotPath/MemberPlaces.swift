// Where the synchronised members of an object lie.

internal import NeutralAST
internal import RuleKit
internal import Semantics
internal import SourceText

/// The places of the members of one type that several threads may write at the same time.
struct MemberPlaces {
  private struct Member {
    var symbol: SymbolID
    var offset: Int
    var size: Int
  }

  /// Runs of members whose distances are known.
  private var runs: [[Member]] = [[]]

  init(_ file: FileUnit, _ owner: NominalID) {
    var offset = 0
    for symbol in file.types.storedProperties(of: owner) {
      let type = file.types.variableType(of: symbol)
      guard let layout = Self.layout(of: type, file), !Self.isAligned(symbol, file), layout.alignment < 64 else {
        // From here on nothing is known of the distance to what stands before.
        runs.append([])
        offset = 0
        continue
      }
      offset = (offset + layout.alignment - 1) / layout.alignment * layout.alignment
      // What is one byte is a flag, and set once.
      if Self.isSynchronized(type, file), layout.size > 1 {
        runs[runs.count - 1].append(Member(symbol: symbol, offset: offset, size: layout.size))
      }
      offset += layout.size
    }
  }

  private static func isSynchronized(_ type: Type, _ file: FileUnit) -> Bool {
    file.nominal(of: type).map { file.program.effects.has($0, .synchronized) } ?? false
  }

  /// The layout of a type; of an atomic, that of its value, if the library does not tell its own.
  static func layout(of type: Type, _ file: FileUnit) -> Layout? {
    if let known = file.layout(of: type) { return known }
    guard isSynchronized(type, file), case .nominal(_, let arguments) = file.types.node(type), let value = arguments.first
    else { return nil }
    return file.layout(of: value)
  }

  /// Whether a declaration asks for an alignment of its own.
  private static func isAligned(_ symbol: SymbolID, _ file: FileUnit) -> Bool {
    let entry = file.symbols[symbol]
    let home = file.program.files[entry.file.index]
    guard home.source.language.objectsAreValues else { return false }
    let text = home.source.text(home.tree[entry.declaration].range).lowercased()
    return text.contains("align")
  }

  /// The first two that lie within a number of bytes of each other and of which `isMeant` is true.
  func neighbours(within bytes: Int, where isMeant: (SymbolID, SymbolID) -> Bool) -> (first: SymbolID, second: SymbolID)? {
    for run in runs {
      for (first, second) in zip(run, run.dropFirst())
      where second.offset + second.size - first.offset <= bytes && isMeant(first.symbol, second.symbol) {
        return (first.symbol, second.symbol)
      }
    }
    return nil
  }
}
