// Which files nodes are wanted of.
//
// A header is known by many names (relative, through links), so files are compared by device and inode, which libclang
// knows of each file that it opened.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files under analysis, by identity.
struct AnalysedFiles {
  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private var places: [Identity: (path: String, position: UInt32)] = [:]

  /// Paths that name no file are left out.
  init(_ paths: [String]) {
    for (position, path) in paths.enumerated() {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      let identity = Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
      if places[identity] == nil { places[identity] = (path, UInt32(position)) }
    }
  }

  /// The path, as it was given, of the file with this identity, and its place among all that were given.
  func place(_ identity: Identity) -> (path: String, position: UInt32)? { places[identity] }
}
