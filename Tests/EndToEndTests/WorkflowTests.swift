// The shell steps of the workflow's job that runs escapelint on its own sources, run as GitHub would run them.
//
// `swift run -c release escapelint` is answered by the program that was built beside the tests: the tests themselves may
// run below `swift test`, which holds the lock that a second `swift` would wait for.

import Foundation
import TestSupport
import Testing
import Yams

@Suite struct WorkflowTests {
  static let path = ".github/workflows/ci.yml"

  private static func jobs() throws -> [String: [String: Any]] {
    let workflow = try #require(try Yams.load(yaml: try ProjectFiles.text(path)) as? [String: Any])
    return try #require(workflow["jobs"] as? [String: [String: Any]])
  }

  private static func steps(_ job: String) throws -> [[String: Any]] {
    try #require(try jobs()[job]?["steps"] as? [[String: Any]])
  }

  @Test func `the self-lint job analyses the sources and leaves a SARIF file where the upload looks`() throws {
    let steps = try Self.steps("self-lint")
    let folder = try Folder(["bin/swift": Self.swift, "results/summary.md": "", "sample/.escapelint.yml": ""])
    _ = try folder.shell("chmod +x bin/swift")
    let results = folder.url.appending(path: "results").path
    let environment = [
      "PATH": folder.url.appending(path: "bin").path + ":/usr/bin:/bin", "ESCAPELINT": Program.path,
      "RUNNER_TEMP": results, "GITHUB_STEP_SUMMARY": results + "/summary.md", "CI": "true",
    ]
    let scripts = steps.compactMap { $0["run"] as? String }
    #expect(scripts.count >= 2)
    for script in scripts {
      let run = try folder.shell("cd '\(ProjectFiles.root.path)'\n\(script)", environment: environment)
      // Findings fail the job on GitHub, not this test: `.ci/run` is the judge of those.
      #expect(run.status == 0 || run.status == 1, "\(script)\n\(run.error)")
    }
    let upload = try #require(steps.first { ($0["uses"] as? String)?.contains("upload-sarif") ?? false })
    let file = try #require((upload["with"] as? [String: Any])?["sarif_file"] as? String)
    let written = file.replacingOccurrences(of: "${{ runner.temp }}", with: "results")
    #expect(try folder.text(written).contains("\"version\": \"2.1.0\""))
    #expect(try folder.text("results/summary.md").contains("```"))
  }

  @Test func `the upload may write results, and happens though there are findings`() throws {
    let job = try #require(try Self.jobs()["self-lint"])
    #expect((job["permissions"] as? [String: String])?["security-events"] == "write")
    let upload = try #require(try Self.steps("self-lint").first { ($0["uses"] as? String)?.contains("upload") ?? false })
    #expect((upload["if"] as? String)?.contains("!cancelled()") ?? false)
  }

  @Test func `the test job runs the script of this project`() throws {
    let scripts = try Self.steps("test").compactMap { $0["run"] as? String }
    #expect(scripts.contains("bash .ci/test"))
  }

  private static let swift = """
    #!/bin/sh
    [ "$1 $2 $3 $4" = "run -c release escapelint" ] || { echo "unexpected: swift $*" >&2; exit 3; }
    shift 4
    exec "$ESCAPELINT" "$@"

    """
}
