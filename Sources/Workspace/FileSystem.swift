// The few questions that are put to the file system, as plain POSIX calls.
//
// Foundation's file manager costs several allocations and conversions for each path; discovery has to look at
// thousands. A call that was interrupted by a signal is tried again.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Device and inode: the same for every name of one file.
struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  let inode: UInt64
}

package enum FileKind: Sendable, Equatable { case file, folder, link, other }

package struct FolderEntry: Sendable {
  package let name: String
  package let kind: FileKind
  /// False if the bytes of the name are not UTF-8; then `name` is only good for being shown.
  let hasUTF8Name: Bool
}

package enum FileSystem {
  /// What `path` is, following links, or nil if nothing (readable) is there.
  package static func kind(_ path: String) -> FileKind? {
    var status = stat()
    return stat(path, &status) == 0 ? kind(mode: UInt32(status.st_mode)) : nil
  }

  static func identity(_ path: String) -> FileIdentity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Whether something of any kind is there, a broken link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The path without any link in it, or nil if nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func currentFolder() -> String { realPath(".") ?? "/" }

  /// The entries of a folder without `.` and `..`, in no particular order. Throws the error number.
  package static func entries(_ path: String) throws(SystemFailure) -> [FolderEntry] {
    guard let folder = opendir(path) else { throw SystemFailure(errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw SystemFailure(errno) }
        return entries
      }
      let (name, isUTF8) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
        let exact = String(validatingCString: start)
        return (exact ?? String(cString: start), exact != nil)
      }
      if name == "." || name == ".." { continue }
      let kind = kind(entryType: UInt32(entry.pointee.d_type)) ?? linkKind(PathNames.join(path, name))
      entries.append(FolderEntry(name: name, kind: kind, hasUTF8Name: isUTF8))
    }
  }

  /// The first `limit` bytes of a regular file; whole files come with a limit that exceeds their size.
  static func read(_ path: String, upTo limit: Int) throws(ReadProblem) -> [UInt8] {
    // Without O_NONBLOCK the opening of a named pipe would wait for a writer.
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { throw ReadProblem.unreadable(SystemFailure(errno).description) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw ReadProblem.unreadable(SystemFailure(errno).description) }
    guard kind(mode: UInt32(status.st_mode)) == .file else {
      throw ReadProblem.unreadable("not a regular file")
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw ReadProblem.tooLarge(bytes: size, limit: limit) }
    return try readAll(file, size: size)
  }

  private static func readAll(_ file: CInt, size: Int) throws(ReadProblem) -> [UInt8] {
    var failure: CInt?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        guard let start = buffer.baseAddress else { return }
        let done = count
        // `Glibc.read` and its like cannot be named portably; `pread` is not shadowed here.
        let taken = retrying { pread(file, start + done, size - done, off_t(done)) }
        if taken < 0 { failure = errno }
        if taken <= 0 { return }
        count += taken
      }
    }
    if let failure { throw ReadProblem.unreadable(SystemFailure(failure).description) }
    return bytes
  }

  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }

  private static func kind(mode: UInt32) -> FileKind {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFREG): .file
    case UInt32(S_IFDIR): .folder
    case UInt32(S_IFLNK): .link
    default: .other
    }
  }

  /// Nil where the file system does not say.
  private static func kind(entryType: UInt32) -> FileKind? {
    switch entryType {
    case UInt32(DT_REG): .file
    case UInt32(DT_DIR): .folder
    case UInt32(DT_LNK): .link
    case UInt32(DT_UNKNOWN): nil
    default: .other
    }
  }

  private static func linkKind(_ path: String) -> FileKind {
    var status = stat()
    return lstat(path, &status) == 0 ? kind(mode: UInt32(status.st_mode)) : .other
  }
}

/// The number of a failed system call.
package struct SystemFailure: Error, Equatable, CustomStringConvertible {
  let number: CInt

  init(_ number: CInt) { self.number = number }

  /// In words that are the same on every system for what is met in practice.
  package var description: String {
    switch number {
    case ENOENT: "no such file"
    case EACCES, EPERM: "permission denied"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "name too long"
    case EISDIR: "is a folder"
    case EMFILE, ENFILE: "too many open files"
    default: "system error \(number)"
    }
  }
}
