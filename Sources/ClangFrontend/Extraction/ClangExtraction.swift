// Asks libclang for one translation unit and writes the answers down as a `ClangUnit`.
//
// Runs in a worker process, on a thread with a large stack. Parsing is nearly all of the cost, so the rest only has to
// avoid questions: a type or declaration is described once, when a node first needs it, and what stands outside of the
// files under analysis is described only if nodes refer to it. Nothing is interpreted here.
//
// What is asked must be safe on broken code, since libclang does not check: sizes are asked of complete records only
// (of the types of overloaded names, for instance, libclang crashes), and declarations that the compiler itself
// found invalid are not laid out.
//
// Bodies of template instantiations are not visited; generic bodies are (`ClangExtraction+Dependent`).

internal import CLibclang

/// One extraction. It belongs to one thread.
final class ClangExtraction {
  let library: ClangLibrary
  let clang: ELClang
  let unit: ELTranslationUnit
  var builder = ClangUnitBuilder()

  // See `ClangExtraction+Places`.
  let analysed: AnalysedFiles
  let finished: Set<UInt32>
  var finishedNumbers: Set<UInt32> = []
  var fileNumbers: [ELFile: UInt32] = [:]
  var handles: [UInt32: ELFile] = [:]
  var lastFile: (file: ELFile?, number: UInt32) = (nil, clangNone)
  // By libclang's number of a place in a macro: macros that expand to macros make the way to the file long, and many
  // cursors begin or end at one place.
  var macroPlaces: [UInt32: ClangPlace?] = [:]
  var expansionOffsets: [UInt32: UInt32] = [:]

  // See `ClangExtraction+Nodes`.
  var open: [OpenNode] = []
  var visitedRecords: Set<UnsafeRawPointer> = []

  // See `ClangExtraction+Types`: by libclang's pointers to types as written, and to canonical types.
  var writtenTypes: [UnsafeMutableRawPointer: UInt32] = [:]
  var canonicalTypes: [UnsafeMutableRawPointer: UInt32] = [:]

  // See `ClangExtraction+Declarations`.
  var declarationNumbers: [UnsafeRawPointer: UInt32] = [:]
  var patterns: [ClangText: UInt32] = [:]
  var undescribed: [(number: UInt32, cursor: ELCursor)] = []
  var trivialities: [UnsafeRawPointer: Triviality] = [:]

  // See `ClangExtraction+Dependent`: by definition of a class template.
  var templateMembers: [UnsafeRawPointer: TemplateMembers] = [:]

  private init(
    _ library: ClangLibrary, unit: ELTranslationUnit, analysed: AnalysedFiles, finished: Set<UInt32>
  ) {
    self.library = library
    clang = library.table
    self.unit = unit
    self.analysed = analysed
    self.finished = finished
  }

  /// Parses the file of a request and describes it; `analysed` must hold that, else it has no nodes.
  static func unit(
    _ request: ClangRequest, analysed: AnalysedFiles, library: ClangLibrary
  ) throws(ClangParseError) -> ClangUnit {
    let clang = library.table
    // Nothing is left out, and nothing is displayed.
    guard let index = clang.createIndex(0, 0) else { throw .refused }
    defer { clang.disposeIndex(index) }
    let unit = try parse(request, request.flags + library.flags, index, clang)
    defer { clang.disposeTranslationUnit(unit) }
    let extraction = ClangExtraction(library, unit: unit, analysed: analysed, finished: Set(request.finished))
    extraction.run(mainFile: request.file)
    return extraction.builder.unit
  }

  private func run(mainFile: String) {
    registerFiles(mainFile: mainFile)
    visitNodes()
    describeDeclarations()
    describeProblems()
  }

  // MARK: Parsing

  private static func parse(
    _ request: ClangRequest, _ arguments: [String], _ index: ELIndex, _ clang: ELClang
  ) throws(ClangParseError) -> ELTranslationUnit {
    var unit: ELTranslationUnit?
    let code = withUnsavedFiles(request.provided) { unsaved in
      withCStrings(arguments) { pointers in
        clang.parseTranslationUnit2(
          index, request.file, pointers, CInt(arguments.count), unsaved.baseAddress, UInt32(unsaved.count),
          ELParseOptions.keepGoing.rawValue, &unit)
      }
    }
    if code == .crashed { throw .crashed }
    guard code == .success, let unit else { throw .refused }
    return unit
  }
}

/// Why there is no unit.
enum ClangParseError: Error {
  /// libclang caught its own crash.
  case crashed
  /// It gave no unit: flags that it does not understand, or a file that it cannot read.
  case refused
}

/// Calls `body` with the strings as C sees them.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  let bytes = strings.flatMap { Array($0.utf8CString) }
  return bytes.withUnsafeBufferPointer { buffer in
    var pointers: [UnsafePointer<CChar>?] = []
    pointers.reserveCapacity(strings.count + 1)
    var offset = 0
    for string in strings {
      pointers.append(buffer.baseAddress.map { $0 + offset })
      offset += string.utf8.count + 1
    }
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}

/// Calls `body` with headers as libclang takes files that are not on the disk.
private func withUnsavedFiles<Result>(
  _ headers: [ProvidedHeader], _ body: (UnsafeMutableBufferPointer<ELUnsavedFile>) -> Result
) -> Result {
  withCStrings(headers.flatMap { [$0.path, $0.text] }) { strings in
    var files = headers.indices.map { number in
      ELUnsavedFile(
        Filename: strings?[2 * number], Contents: strings?[2 * number + 1], Length: UInt(headers[number].text.utf8.count))
    }
    return files.withUnsafeMutableBufferPointer { body($0) }
  }
}
