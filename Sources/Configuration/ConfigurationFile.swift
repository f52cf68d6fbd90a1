// Where the configuration file is, and loading it.

package import Diagnostics
import Workspace

package enum ConfigurationFile {
  /// The name that is looked for.
  package static let name = ".escapelint.yml"

  /// The nearest configuration file at or above `path`, which is absolute; nil if there is none.
  ///
  /// The search ends at the repository root. Outside a repository it ends at the working directory, and above
  /// that nothing is looked at: a shared folder such as `/tmp` must not give orders.
  package static func find(from path: String, workingDirectory: String) -> String? {
    let top = Repository.root(of: path) ?? workingDirectory
    guard PathNames.below(top, path) != nil else { return candidate(in: path) }
    var folder = path
    while true {
      if let file = candidate(in: folder) { return file }
      if folder == top { return nil }
      folder = PathNames.folder(folder)
    }
  }

  /// Files that are taken for configurations by their writers and are not, in the folders that `find` looks into.
  package static func misnamed(from path: String, workingDirectory: String) -> [String] {
    let top = Repository.root(of: path) ?? workingDirectory
    var folders = [path]
    while let last = folders.last, last != top, PathNames.below(top, last) != nil {
      folders.append(PathNames.folder(last))
    }
    return folders.filter { candidate(in: $0) == nil }.flatMap { folder in
      wrongNames.map { PathNames.absolute($0, in: folder) }.filter { isFile($0) }
    }
  }

  private static let wrongNames = [".escapelint.yaml", "escapelint.yml", "escapelint.yaml"]

  private static func candidate(in folder: String) -> String? {
    let file = folder == "/" ? "/" + name : folder + "/" + name
    return isFile(file) ? file : nil
  }

  /// Loads the file at the absolute `path`.
  package static func load(
    _ path: String, rules: [RuleMetadata], workingDirectory: String
  ) throws(ConfigurationError) -> ProjectConfiguration {
    let bytes: [UInt8]
    do throws(ReadProblem) {
      bytes = try readText(at: path, limit: ConfigurationDocument.largestSize)
    } catch {
      let reason = error.notification(path: path)?.message ?? ""
      throw ConfigurationError.unreadable(path: path, reason: reason)
    }
    return try ProjectConfiguration(
      yaml: bytes, file: path, rules: rules, workingDirectory: workingDirectory)
  }
}
