// The examples of docs/ci.md: their shell steps run, in order, as a service would run them.
//
// Fetching and building are answered by stand-ins that put the program that was built beside the tests where a build
// would; everything else is what the document says. `escapelint` itself is not on the PATH: a step that calls it without
// having installed it fails.

import Foundation
import TestSupport
import Testing
import Yams

@Suite struct CIDocumentTests {
  static let page = "docs/ci.md"

  private static func blocks(_ word: String) throws -> [String: Any] {
    let block = try CodeBlock.all(in: page).first { $0.language == "yaml" && $0.text.contains(word) }
    let text = try #require(block).text
    return try #require(try Yams.load(yaml: text) as? [String: Any])
  }

  /// Runs scripts one after the other in a small project.
  private func run(_ scripts: [String], _ variables: [String: String]) throws -> Folder {
    let folder = try Folder([
      "bin/git": Self.git, "bin/swift": Self.swift, "home/note": "", "work/Sources/App/a.swift": "let a = 1\n",
    ])
    _ = try folder.shell("chmod +x bin/*")
    var environment = variables
    environment["PATH"] = folder.url.appending(path: "bin").path + ":/usr/bin:/bin"
    environment["HOME"] = folder.url.appending(path: "home").path
    environment["ESCAPELINT"] = Program.path
    let checkout = folder.url.appending(path: "checkout").path
    for script in scripts {
      let here = script.replacingOccurrences(of: "/tmp/escapelint", with: checkout)
      let run = try folder.shell("cd work\n" + here, environment: environment)
      #expect(run.status == 0, "\(script)\n\(run.output)\(run.error)")
    }
    return folder
  }

  @Test func `the workflow for GitHub installs what it calls`() throws {
    let workflow = try Self.blocks("upload-sarif")
    let job = try #require((workflow["jobs"] as? [String: [String: Any]])?["escapelint"])
    let steps = try #require(job["steps"] as? [[String: Any]])
    let variables = try #require(workflow["env"] as? [String: String])
    let folder = try run(steps.compactMap { $0["run"] as? String }, variables)
    let upload = try #require(steps.last?["with"] as? [String: String])
    #expect(try folder.text("work/" + (upload["sarif_file"] ?? "")).contains("\"2.1.0\""))
    let version = try Self.version()
    #expect(variables["ESCAPELINT_VERSION"] == "v" + version)
    let cache = try #require(steps.first { $0["id"] as? String == "cache" }?["with"] as? [String: String])
    #expect(cache["path"] == "~/.escapelint")
  }

  @Test func `the job for GitLab installs what it calls`() throws {
    let job = try #require(try Self.blocks("codequality")["escapelint"] as? [String: Any])
    let variables = try #require(job["variables"] as? [String: String])
    let scripts = ["before_script", "script"].flatMap { job[$0] as? [String] ?? [] }
    let folder = try run(scripts, variables)
    let artifacts = try #require(job["artifacts"] as? [String: Any])
    let report = try #require((artifacts["reports"] as? [String: String])?["codequality"])
    #expect(try folder.text("work/" + report) == "[]\n")
    let version = try Self.version()
    #expect(variables["ESCAPELINT_VERSION"] == "v" + version)
  }

  @Test func `examples are pinned to the version of the program, and the changelog knows it`() throws {
    let version = try Self.version()
    for document in try ProjectFiles.documents() {
      for match in try ProjectFiles.text(document).matches(of: /rev: (\S+)/) {
        #expect(String(match.1) == "v" + version, "\(document)")
      }
    }
    let changes = try ProjectFiles.text("CHANGELOG.md")
    #expect(changes.contains("\n## Unreleased\n") && changes.contains("\n## \(version) - 20"))
  }

  private static func version() throws -> String {
    String(try Folder([:]).run(["--version"]).output.prefix { $0 != "\n" })
  }

  /// `git clone --depth 1 --branch TAG URL FOLDER`
  private static let git = """
    #!/bin/sh
    [ "$1 $2 $3 $4" = "clone --depth 1 --branch" ] || { echo "unexpected: git $*" >&2; exit 3; }
    mkdir -p "$7"

    """

  /// Builds the program where `--package-path` says; `swift package resolve` does nothing.
  private static let swift = """
    #!/bin/sh
    [ "$1 $2" = "package resolve" ] && exit 0
    [ "$1 $2" = "build --package-path" ] && [ -d "$3" ] || { echo "unexpected: swift $*" >&2; exit 3; }
    mkdir -p "$3/.build/release"
    cp "$ESCAPELINT" "$3/.build/release/escapelint"

    """
}
