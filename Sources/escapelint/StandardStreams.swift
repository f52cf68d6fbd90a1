// Writing to the standard streams and to files, and what is known of the terminal.
//
// A reader that goes away (`escapelint | head`) is no error: the rest is dropped and the run ends as it
// would have. A report that cannot be written for another reason (the disk is full) is one.

import Diagnostics
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

enum StandardStreams {
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes a text and a line end to the standard output.
  static func output(_ text: String) { output(Array((text.hasSuffix("\n") ? text : text + "\n").utf8)) }

  static func output(_ bytes: [UInt8]) {
    guard let failure = write(bytes, to: STDOUT_FILENO), failure != EPIPE else { return }
    error("\(Tool.name): error: cannot write to the standard output: \(words(failure))")
    exit(.failed)
  }

  /// Writes a text and a line end to the standard error.
  static func error(_ text: String) {
    _ = write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to the standard error as is, for progress lines.
  static func errorFragment(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }

  /// All bytes of the standard input.
  static func input() -> [UInt8] { (try? readAll(STDIN_FILENO)) ?? [] }

  /// All bytes of a file or pipe that the user names, such as what a shell makes of `<(git ls-files)`.
  static func contents(of path: String) throws(ReadProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw ReadProblem.unreadable(words(errno)) }
    defer { close(file) }
    return try readAll(file)
  }

  private static func readAll(_ file: CInt) throws(ReadProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw ReadProblem.unreadable(words(errno)) }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
    }
  }

  /// Replaces the file at `path`; the reason in words if that fails.
  static func replaceFile(_ path: String, _ bytes: [UInt8]) -> String? {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return words(errno) }
    let failure = write(bytes, to: file)
    // What a network's file system could not write it may say only now.
    let closingFailure = close(file) == 0 ? nil : errno
    return (failure ?? closingFailure).map { words($0) }
  }

  private static func words(_ failure: CInt) -> String { String(cString: strerror(failure)) }

  /// Writes all of `bytes`; the number of the system's error if that fails.
  private static func write(_ bytes: [UInt8], to file: CInt) -> CInt? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let count = writeSome(file, slice)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return errno }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }

  private static func writeSome(_ file: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }
}

/// What the environment says about the terminal.
struct Terminal {
  /// The value of an environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal behind the standard output, or 120 for anything else.
  static var width: Int {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else {
      return 120
    }
    return Int(size.ws_col)
  }

  /// Processors that the machine has ready; at least 1.
  static var processorCount: Int { max(1, Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))) }

  static var currentFolder: String {
    guard let path = realpath(".", nil) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
