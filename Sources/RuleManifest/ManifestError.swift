// What can go wrong between the rules' folder and the generated files.

/// An error with the place to mend, relative to the root of the project.
package enum ManifestError: Error, Equatable, CustomStringConvertible {
  /// A line of a rule document breaks its form; lines count from 1.
  case malformed(path: String, line: Int, reason: String)
  case unreadable(path: String)
  case unwritable(path: String)

  package var description: String {
    switch self {
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .unreadable(let path): "\(path): cannot be read as UTF-8 text"
    case .unwritable(let path): "\(path): cannot be written"
    }
  }
}
