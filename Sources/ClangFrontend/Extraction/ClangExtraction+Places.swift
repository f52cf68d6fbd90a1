// Files and places.
//
// A place is where one can read it: the expansion of the macro it comes from, but an argument of a macro where it was
// written. Line numbers are not asked for; libclang would have to count lines.

internal import CLibclang

/// A place in a file under analysis.
struct ClangPlace: Equatable {
  var file: UInt32
  var offset: UInt32
}

/// Where a cursor stands.
struct ClangExtent {
  var file: UInt32
  var start: UInt32
  var stop: UInt32
  var location: UInt32
  var isInMacro: Bool
  var isImplicit = false
  /// It begins in the expansion of a macro, be it in an argument.
  var isFromMacro = false
}

extension ClangExtraction {
  // MARK: Files

  /// Numbers the files under analysis that the unit includes: main file first, then by inclusion.
  func registerFiles(mainFile: String) {
    let main = clang.getFile(unit, mainFile)
    if let main { _ = number(of: main) }
    let visitor: ELInclusionVisitor = { file, _, _, client in
      guard let file, let client else { return }
      _ = Unmanaged<ClangExtraction>.fromOpaque(client).takeUnretainedValue().number(of: file)
    }
    clang.getInclusions(unit, visitor, Unmanaged.passUnretained(self).toOpaque())
  }

  /// The number of a file, or `clangNone` if it is not under analysis.
  func number(of file: ELFile) -> UInt32 {
    if lastFile.file == file { return lastFile.number }
    let number = fileNumbers[file] ?? register(file)
    lastFile = (file, number)
    return number
  }

  private func register(_ file: ELFile) -> UInt32 {
    var number = clangNone
    var id = ELFileUniqueID()
    if clang.getFileUniqueID(file, &id) == 0,
      let place = analysed.place(AnalysedFiles.Identity(device: id.data.0, inode: id.data.1))
    {
      let name = builder.text(place.path)
      // libclang may have several handles for one file.
      let known = builder.unit.files.firstIndex(of: name)
      number = UInt32(known ?? builder.unit.files.count)
      if known == nil { builder.unit.files.append(name) }
      if finished.contains(place.position) { finishedNumbers.insert(number) }
    }
    fileNumbers[file] = number
    if number != clangNone { handles[number] = file }
    return number
  }

  /// The text of a file under analysis, as long as the unit lives.
  func contents(of file: UInt32) -> UnsafeRawBufferPointer? { handles[file].flatMap { contents(of: $0) } }

  /// The text of any file of the unit, as long as the unit lives.
  func contents(of file: ELFile) -> UnsafeRawBufferPointer? {
    var size = 0
    return clang.getFileContents(unit, file, &size).map { UnsafeRawBufferPointer(start: $0, count: size) }
  }

  // MARK: Places

  /// `nil` for a place that is in no file under analysis.
  func place(_ location: ELSourceLocation) -> ClangPlace? {
    guard Self.isInMacro(location) else { return newPlace(location) }
    if let known = macroPlaces[location.int_data] { return known }
    let place = newPlace(location)
    macroPlaces[location.int_data] = .some(place)
    return place
  }

  private func newPlace(_ location: ELSourceLocation) -> ClangPlace? {
    var file: ELFile?
    var offset: UInt32 = 0
    clang.getFileLocation(location, &file, nil, nil, &offset)
    guard let file else { return nil }
    let number = number(of: file)
    return number == clangNone ? nil : ClangPlace(file: number, offset: offset)
  }

  func isAnalysed(_ location: ELSourceLocation) -> Bool { place(location) != nil }

  /// Where the cursor stands; `nil` if that is not in a file under analysis, or nowhere.
  func extent(of cursor: ELCursor) -> ClangExtent? {
    let range = clang.getCursorExtent(cursor)
    let first = clang.getRangeStart(range)
    guard let start = place(first) else { return nil }
    var extent = ClangExtent(
      file: start.file, start: start.offset, stop: start.offset, location: start.offset,
      isInMacro: isInMacroBody(first, start))
    extent.isFromMacro = Self.isInMacro(first)
    if let stop = place(clang.getRangeEnd(range)), stop.file == start.file, stop.offset >= start.offset {
      extent.stop = stop.offset
    } else {
      // It ends in another file, or before its beginning: macros whose arguments change places.
      extent.isInMacro = true
    }
    let location = clang.getCursorLocation(cursor)
    if location.int_data != first.int_data, let place = place(location), place.file == start.file {
      extent.location = place.offset
    }
    return extent
  }

  /// libclang hands out the number that the compiler has for a place; its highest bit says "in a macro". No function of
  /// the interface answers this alike in all versions. Tested for each library that is found.
  private static func isInMacro(_ location: ELSourceLocation) -> Bool { location.int_data >> 31 == 1 }

  /// Whether the place is in the expansion of a macro and no argument of it.
  private func isInMacroBody(_ location: ELSourceLocation, _ place: ClangPlace) -> Bool {
    guard Self.isInMacro(location) else { return false }
    if let known = expansionOffsets[location.int_data] { return known == place.offset }
    var offset: UInt32 = 0
    clang.getExpansionLocation(location, nil, nil, nil, &offset)
    expansionOffsets[location.int_data] = offset
    return offset == place.offset
  }
}
