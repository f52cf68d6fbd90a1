// Finding the file, printing it, and its schema.

import Diagnostics
import Foundation
import Testing

import Configuration

@Suite struct FileAndSchemaTests {
  private func folder(_ names: [String]) throws -> String {
    let root = NSTemporaryDirectory() + "/escapelint-" + UUID().uuidString
    for name in names {
      let path = root + "/" + name
      let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data("profile: audit\n".utf8).write(to: URL(fileURLWithPath: path))
    }
    return root.replacing("//", with: "/")
  }

  @Test func theNearestFileUpToTheRepositoryRootIsFound() throws {
    let root = try folder([
      ".escapelint.yml", "repo/.git/HEAD", "repo/a/.escapelint.yml", "repo/a/b/x.swift", "repo/c/x.swift",
    ])
    defer { try? FileManager.default.removeItem(atPath: root) }
    func find(_ path: String, _ folder: String = "/") -> String? {
      ConfigurationFile.find(from: root + path, workingDirectory: folder).map {
        String($0.dropFirst(root.count))
      }
    }
    #expect(find("/repo/a/b/x.swift") == "/repo/a/.escapelint.yml")
    #expect(find("/repo/a") == "/repo/a/.escapelint.yml")
    #expect(find("/repo/c/x.swift") == nil)
    #expect(find("/other", root) == "/.escapelint.yml")
    #expect(find("/other/deep", root + "/elsewhere") == nil)
    let loaded = try ConfigurationFile.load(
      root + "/.escapelint.yml", rules: sampleRules, workingDirectory: root)
    #expect(loaded.profile == .audit)
  }

  @Test func filesOfAWrongNameAreFound() throws {
    let root = try folder(["repo/.git/HEAD", "repo/escapelint.yml", "repo/a/.escapelint.yaml", "repo/b/.escapelint.yml"])
    defer { try? FileManager.default.removeItem(atPath: root) }
    func misnamed(_ path: String) -> [String] {
      ConfigurationFile.misnamed(from: root + path, workingDirectory: root).map { String($0.dropFirst(root.count)) }
    }
    #expect(misnamed("/repo/a") == ["/repo/a/.escapelint.yaml", "/repo/escapelint.yml"])
    #expect(misnamed("/repo/b") == ["/repo/escapelint.yml"])
  }

  @Test func unreadableFilesAreNamed() {
    #expect(
      throws: ConfigurationError.unreadable(path: "/nowhere.yml", reason: "cannot be read: no such file")
    ) {
      try ConfigurationFile.load("/nowhere.yml", rules: [], workingDirectory: "/")
    }
  }

  @Test func theStarterFileChangesNothing() throws {
    let starter = try configuration(ConfigurationFile.starter)
    let defaults = try configuration("")
    #expect(starter == defaults)
  }

  /// Every line of the starter that is commented out is valid once the mark is taken away.
  @Test func theStarterFileTeachesWhatIsTrue() throws {
    let lines = ConfigurationFile.starter.split(separator: "\n", omittingEmptySubsequences: false).map {
      (line: Substring) -> String in
      let indent = line.prefix { $0 == " " }
      let rest = line.dropFirst(indent.count)
      let isProse = rest.hasPrefix("# ") && (rest.dropFirst(2).first?.isUppercase ?? false)
      return isProse || !rest.hasPrefix("# ") ? String(line) : String(indent + rest.dropFirst(2))
    }
    let read = try configuration(lines.joined(separator: "\n"))
    #expect(!read.pools.isEmpty && !read.overrides.isEmpty && !read.excludes.isEmpty && !read.models.isEmpty)
    #expect(!read.hot.functions.isEmpty && !read.rules.isEmpty && !read.selection.select.isEmpty)
  }

  @Test func whatIsInForceReadsBackTheSame() throws {
    let read = try configuration(
      """
      profile: strict
      select: [boxing, pool]
      rules: {closure-in-loop: {callee: "a \\"b\\" é\\n", allowed: [x, "*"]}, pool-missing-reset: error}
      overrides: [{paths: ["*.swift"], rules: {pool-missing-reset: {enabled: false}}}]
      pools: [{type: P, acquire: [a], release: [b]}]
      hot: {functions: ["*"]}
      """
    ).merged(with: .init(ignore: ["existential-parameter"], failOn: .error))
    let again = try configuration(read.effectiveText())
    for path in ["a.swift", "a.c"] {
      let pairs = zip(
        read.settings(forFile: path).sorted { $0.key < $1.key },
        again.settings(forFile: path).sorted { $0.key < $1.key })
      for (one, other) in pairs {
        #expect(one.value.isEnabled == other.value.isEnabled && one.value.severity == other.value.severity)
        #expect(one.value.options == other.value.options)
      }
    }
    #expect(again.pools == read.pools && again.hot == read.hot && again.failOn == .error)
  }

  private func schema() throws -> [String: Any] {
    let data = Data(ConfigurationSchema.json(rules: sampleRules).utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func properties(_ path: String...) throws -> Set<String> {
    var node = try schema()
    for name in path { node = try #require(node[name] as? [String: Any]) }
    return Set(try #require(node["properties"] as? [String: Any]).keys)
  }

  @Test func theSchemaHasTheKeysOfTheDecoder() throws {
    #expect(try properties() == Set(TopLevelKey.allCases.map(\.rawValue)))
    #expect(try properties("$defs", "override") == Set(OverrideKey.allCases.map(\.rawValue)))
    #expect(try properties("$defs", "pool") == Set(PoolKey.allCases.map(\.rawValue)))
    #expect(try properties("properties", "hot") == Set(HotKey.allCases.map(\.rawValue)))
    #expect(try properties("$defs", "rules") == Set(sampleRules.map(\.id)))
  }

  @Test func theSchemaHasEveryOption() throws {
    let rules = try #require((try schema()["$defs"] as? [String: Any])?["rules"] as? [String: Any])
    let rule = (rules["properties"] as? [String: Any])?["closure-in-loop"] as? [String: Any]
    let settings = try #require((rule?["anyOf"] as? [Any])?.last as? [String: Any])
    let keys = Set(try #require(settings["properties"] as? [String: Any]).keys)
    #expect(keys == Set(RuleKey.allCases.map(\.rawValue) + sampleRules[0].options.map(\.name)))
  }
}
