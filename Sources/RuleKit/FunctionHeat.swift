// Which functions of a file the user calls hot.
//
// The innermost word counts: a cold function inside a hot one is cold. A comment beats the configuration's
// names, and these beat the file's globs.

internal import NeutralAST
internal import SourceText

/// The heat of the declarations of one file.
struct FunctionHeat {
  private let outline: DeclarationOutline
  /// Parallel to the outline's entries; nil where the user says nothing.
  private var heat: [Bool?]
  private let isFileHot: Bool

  init(of file: FileUnit) {
    outline = file.outline
    isFileHot = file.hot.isFileHot
    heat = [Bool?](repeating: nil, count: outline.entries.count)
    if let isHotName = file.hot.isHotName {
      for (index, entry) in outline.entries.enumerated() where entry.isFunction {
        if isHotName(outline.qualifiedName(of: index)) { heat[index] = true }
      }
    }
    for comment in file.hot.comments {
      // The declaration that follows is the first one behind the comment.
      let next = outline.entries.firstIndex { $0.range.start >= comment.range.end }
      if let next { heat[next] = comment.isHot }
    }
  }

  func isHot(at offset: UInt32) -> Bool { mark(at: offset) ?? isFileHot }

  /// What the user says of the code around a place; nil where nothing but the file's globs speaks.
  func mark(at offset: UInt32) -> Bool? {
    outline.outward(from: outline.entry(at: offset)).lazy.compactMap { heat[$0] }.first
  }
}
