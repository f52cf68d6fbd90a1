// What a worker process is asked, and what it answers.

/// One translation unit to extract.
package struct ClangRequest: Sendable, Equatable {
  /// An absolute path.
  package var file: String
  /// Of the compiler, cleaned, without the file.
  package var flags: [String]
  /// Of the files that nodes are wanted of, the places of those that are known already: of them only frames
  /// and variables are shown.
  package var finished: [UInt32] = []
  /// Headers that are not there, with what they would say.
  var provided: [ProvidedHeader] = []

  package init(file: String, flags: [String]) {
    self.file = file
    self.flags = flags
  }
}

/// A header that a build would make.
struct ProvidedHeader: Sendable, Equatable {
  /// Where it would stand.
  var path: String
  var text: String
  /// The path of the file that says how it is made.
  var template: String
}

/// What became of a translation unit.
package enum ClangOutcome: Sendable, Equatable {
  case unit(ClangUnit)
  /// libclang gave nothing: flags that it does not understand, or a file that it cannot read.
  case refused
  /// The process died, or libclang caught a crash of its own; then there is no signal.
  case crashed(signal: Int32?)
  case timedOut
  /// There is no worker: why.
  case unavailable(String)
}

/// What each worker is told once.
struct WorkerSetup: Equatable {
  var library: String
  /// Real paths of the files that nodes are wanted of.
  var analysed: [String]

  var coded: [UInt8] {
    var writer = ByteWriter()
    writer.write(library)
    writer.write(analysed)
    return writer.bytes
  }

  init(library: String, analysed: [String]) {
    self.library = library
    self.analysed = analysed
  }

  init(coded bytes: [UInt8]) throws(ByteReader.Failure) {
    var reader = ByteReader(bytes[...])
    library = try reader.readText()
    analysed = try reader.readTexts()
  }
}

extension ClangRequest {
  var coded: [UInt8] {
    var writer = ByteWriter()
    writer.write(file)
    writer.write(flags)
    writer.write(finished)
    writer.write(provided.flatMap { [$0.path, $0.text, $0.template] })
    return writer.bytes
  }

  init(coded bytes: [UInt8]) throws(ByteReader.Failure) {
    var reader = ByteReader(bytes[...])
    file = try reader.readText()
    flags = try reader.readTexts()
    finished = try reader.readArray(of: UInt32.self)
    let texts = try reader.readTexts()
    provided = stride(from: 0, to: texts.count - 2, by: 3).map {
      ProvidedHeader(path: texts[$0], text: texts[$0 + 1], template: texts[$0 + 2])
    }
  }
}

/// An answer: the most memory that the process has had so far, a word, and a unit or a reason.
struct WorkerAnswer: Equatable {
  enum Word: UInt8 {
    case unit, refused, crashed, unavailable
  }

  var memory: UInt64
  var word: Word
  var rest: [UInt8] = []

  var coded: [UInt8] {
    var writer = ByteWriter()
    writer.write(memory)
    writer.write(word.rawValue)
    return writer.bytes + rest
  }

  /// `nil` for bytes that are no answer.
  static func outcome(coded bytes: [UInt8]) -> (memory: UInt64, outcome: ClangOutcome)? {
    var reader = ByteReader(bytes[...])
    guard let memory = try? reader.read(UInt64.self), let code = try? reader.read(UInt8.self),
      let word = Word(rawValue: code)
    else { return nil }
    let rest = bytes.dropFirst(MemoryLayout<UInt64>.size + 1)
    switch word {
    case .unit: return (try? ClangUnit(coded: rest)).map { (memory, .unit($0)) }
    case .refused: return (memory, .refused)
    case .crashed: return (memory, .crashed(signal: nil))
    case .unavailable: return (memory, .unavailable(String(decoding: rest, as: UTF8.self)))
    }
  }
}
