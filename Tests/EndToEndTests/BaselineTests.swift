// Findings that are accepted for now.

import TestSupport
import Testing

@Suite struct BaselineTests {
  static func join(_ name: String) -> String {
    """
    func \(name)(_ parts: [String]) -> [String] {
      var all: [String] = []
      for part in parts { all = all + [part] }
      return all
    }

    """
  }

  static let old = join("old")

  /// A folder with two equal findings and one more, and their baseline.
  private func folder() throws -> Folder {
    let folder = try Folder([
      "Sources/a.swift": Self.old, "Sources/b c.swift": Self.old, "Sources/d.swift": Self.join("other"),
    ])
    let run = try folder.run(["--write-baseline", "all.baseline"])
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.error.hasPrefix("wrote 3 findings to all.baseline\n"), "\(run.error)")
    return folder
  }

  private func found(_ folder: Folder, _ arguments: [String] = []) throws -> [String] {
    let run = try folder.run(["--baseline", "all.baseline", "--format", "concise"] + arguments)
    #expect(run.status == (run.output.isEmpty ? 0 : 1))
    return run.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func `what stands in it is not reported, wherever its code moves`() throws {
    let folder = try folder()
    #expect(try found(folder).isEmpty)
    try folder.write("Sources/a.swift", "// A line.\n\n" + Self.old)
    try folder.remove("Sources/d.swift")
    try folder.write("Sources/renamed.swift", Self.join("other"))
    #expect(try found(folder).isEmpty)
  }

  @Test func `of equal findings as many are accepted as there are entries, in their own files first`() throws {
    let folder = try folder()
    try folder.write("Sources/A.swift", Self.old)
    #expect(try found(folder) == ["Sources/A.swift:3:23:"])
  }

  @Test func `entries that are no longer found are named in detail only`() throws {
    let folder = try folder()
    try folder.write("Sources/a.swift", "")
    #expect(try folder.run(["--baseline", "all.baseline"]).error == "Found no findings in 3 files; 2 more are in the baseline.\n")
    let run = try folder.run(["--baseline", "all.baseline", "--verbose", "--statistics"])
    #expect(run.error.contains("no longer found: Sources/a.swift: "))
    #expect(run.error.contains("2  accepted by the baseline"))
    // Of files that are not looked at nothing is known.
    #expect(try !folder.run(["--baseline", "all.baseline", "--verbose", "Sources/d.swift"]).error.contains("no longer"))
  }

  @Test func `the configuration names one, relative to its folder`() throws {
    let folder = try folder()
    try folder.write(".escapelint.yml", "baseline: all.baseline\n")
    #expect(try folder.run(["Sources"]).status == 0)
    #expect(try folder.shell("cd Sources && '\(Program.path)' --quiet").output.isEmpty)
    #expect(try folder.run(["--no-baseline"]).status == 1)
    #expect(try folder.run(["config", "verify"]).status == 0)
    try folder.write("all.baseline", "no entry\n")
    for command in [["check"], ["config", "verify"]] {
      let run = try folder.run(command)
      #expect(run.status == 2 && run.error.hasPrefix("all.baseline:1:1: error: "), "\(run.error)")
    }
    try folder.remove("all.baseline")
    #expect(try folder.run([]).error.contains("'--write-baseline all.baseline' writes it"))
  }

  @Test func `results of SARIF say that they are new`() throws {
    let folder = try folder()
    try folder.write("Sources/new.swift", Self.join("new"))
    let run = try folder.run(["--baseline", "all.baseline", "--format", "sarif"])
    #expect(run.output.matches(of: /"baselineState": "new"/).count == 1)
    #expect(try !folder.run(["--format", "sarif"]).output.contains("baselineState"))
  }
}
