// Containers that are made empty beside a loop and filled in it, with how often each iteration adds an
// element.

internal import Analysis
internal import Diagnostics
internal import RuleKit
internal import Semantics
internal import SourceText

/// A container that one loop fills.
struct FilledContainer: Sendable {
  enum Kind: Sendable { case list, table }

  var name: String
  /// How the code names it: `self.name`, say.
  var path: String
  var kind: Kind
  /// Where it is declared empty, or emptied.
  var beginning: ByteRange
  /// The first place of growth.
  var site: ContainerSite
  var loop: LoopScope
  var growth: IterationGrowth
  /// Whether inner loops of known length add the elements.
  var isNested: Bool
  /// Whether it had storage that was given away at the beginning.
  var losesStorage: Bool

  /// Whether every iteration adds the same number of elements.
  var isSteady: Bool { growth.isSteady && !loop.isFiltered }

  /// Whether the loop is known to run more often than `small` times.
  func runsLong(than small: Int) -> Bool {
    switch loop.trips {
    case .unknown: false
    case .constant(let count): count > small
    case .known: true
    }
  }
}

extension FilledContainer {
  /// Makes room in front of the loop; nil where the number of elements cannot be written, or the loop does
  /// not begin its line.
  func reservation(in file: FileUnit) -> Fix? {
    if isNested { return nil }
    let trips: String
    switch loop.trips {
    case .unknown, .known(nil): return nil
    case .constant(let count): trips = String(count)
    case .known(let text?): trips = text
    }
    guard let indentation = file.indentation(at: loop.whole.start) else { return nil }
    let factor =
      growth.certain > 1 ? "\(growth.certain) * " + (trips.contains(" ") ? "(\(trips))" : trips) : trips
    let line = "\(path).\(file.words.reserve)(\(factor))\(file.words.statementEnd)\n\(indentation)"
    let place = ByteRange(at: loop.whole.start)
    return Fix(
      description: "reserve the capacity of '\(name)'", edits: [Edit(file.place(place), replacement: line)])
  }
}

extension WorkspaceUnit {
  /// How a file's language speaks of containers.
  func words(of file: FileID) -> ContainerWords { ContainerWords(program.files[file.index].source.language) }
}

extension FileUnit {
  /// How the file's language speaks of containers.
  var words: ContainerWords { ContainerWords(source.language) }

  /// Whether a place runs rarely: on the way to an error, or where the user says so.
  func isCold(at offset: UInt32) -> Bool {
    isMarkedCold(at: offset) || surroundings(at: offset).isCold
  }

  /// What stands before a place in its line, if it is white space only.
  func indentation(at offset: UInt32) -> String? {
    var start = Int(offset)
    while start > 0, source.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let text = text(ByteRange(UInt32(start), offset))
    return text.allSatisfy { $0 == " " || $0 == "\t" } ? text : nil
  }
}
