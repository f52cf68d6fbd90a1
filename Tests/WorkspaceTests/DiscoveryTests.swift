// Which files a run reads, and under which names.

import Diagnostics
import SourceText
import TestSupport
import Testing

import Workspace

@Suite struct DiscoveryTests {
  @Test func findsByLanguageAndSortsByDisplayPath() throws {
    let tree = try TemporaryTree(["b.swift": "", "A/a.swift": "", "A/x.h": "", "A/x.cpp": "", "read.md": ""])
    #expect(tree.found() == ["A/a.swift", "A/x.h", "b.swift"])
    #expect(tree.found { $0.languages = [.cpp] } == ["A/x.cpp"])
    #expect(tree.found([]) == tree.found(["."]))
  }

  @Test func theOrderAndRepetitionOfArgumentsChangeNothing() throws {
    let tree = try TemporaryTree(["A/a.swift": "", "A/B/b.swift": "", "c.swift": ""])
    try tree.link("L", to: "A/B")
    try tree.link("d.swift", to: "A/a.swift")
    let once = tree.discover(["A", "L", "c.swift", "d.swift"])
    let twice = tree.discover(["d.swift", "c.swift", "L/", "./A/B", "A", "c.swift", "A/../A"])
    #expect(once.inputs == twice.inputs)
    #expect(once.inputs.map(\.displayPath) == ["A/B/b.swift", "A/a.swift", "c.swift"])
  }

  @Test func theTargetOfANamedFileIsItsContext() throws {
    let tree = try TemporaryTree([
      "Package.swift": "", "Sources/A/a.swift": "", "Sources/A/In/b.swift": "", "Sources/B/c.swift": "", "Other/d.swift": "",
    ])
    let one = tree.discover(["Sources/A/a.swift"])
    #expect(one.inputs.map(\.displayPath) == ["Sources/A/a.swift"])
    #expect(one.context.map(\.displayPath) == ["Sources/A/In/b.swift"])
    #expect(one.context.allSatisfy { $0.role == .context })
    #expect(tree.discover(["Sources/A"]).context.isEmpty)
    #expect(tree.discover(["Other/d.swift"]).context.isEmpty)
  }

  @Test func relativesOfCAreNotedOnceForEachLanguage() throws {
    let tree = try TemporaryTree(["a.c": "", "b.m": "", "d/c.m": "", "k.cu": "", "k.cuh": "", "o.mm": "", "out/x.m": ""])
    try tree.add(".gitignore", "out/\n")
    let notes = tree.discover(["."]).notifications.map { "\($0.path ?? ""): \($0.message)" }
    #expect(
      notes == [
        "b.m: skipped: Objective-C is not analysed (and 1 more such files)",
        "k.cu: skipped: CUDA is not analysed (and 1 more such files)", "o.mm: skipped: Objective-C++ is not analysed",
      ])
    #expect(tree.discover(["."]) { $0.languages = [.swift] }.notifications.isEmpty)
    #expect(tree.discover(["b.m"]).notifications.map(\.message) == ["skipped: Objective-C is not analysed"])
  }

  @Test func displayPathsAreRelativeToTheWorkingDirectory() throws {
    let tree = try TemporaryTree(["p/a.swift": "", "q/ä b.swift": ""])
    let found = tree.found([".", "../q"]) { $0.workingDirectory = tree.root + "/p" }
    #expect(found == ["../q/ä b.swift", "a.swift"])
    #expect(tree.discover { $0.workingDirectory = tree.root + "/p/" }.root == tree.root + "/p")
  }

  @Test func cyclesOfLinksEnd() throws {
    let tree = try TemporaryTree(["A/a.swift": "", "B/b.swift": ""])
    try tree.link("A/self", to: ".")
    try tree.link("A/up", to: "../..")
    try tree.link("A/other", to: "../B")
    try tree.link("B/back", to: "../A")
    try tree.link("loop", to: "loop")
    #expect(tree.found() == ["A/a.swift", "B/b.swift"])
    #expect(tree.found(["A"]) == ["A/a.swift", "B/b.swift"])
  }

  @Test func linksLeadOutOfTheRepositoryForFilesOnly() throws {
    let outside = try TemporaryTree(["x.swift": "", "folder/y.swift": ""])
    let tree = try TemporaryTree(["a.swift": ""])
    try tree.link("folder", to: outside.root + "/folder")
    try tree.link("link.swift", to: outside.root + "/x.swift")
    #expect(tree.found() == ["a.swift", "link.swift"])
  }

  @Test func foldersThatHoldNoCodeOfTheProjectAreSkipped() throws {
    let tree = try TemporaryTree([
      "a.swift": "", ".build/x.swift": "", ".build-linux/x.swift": "", "Pods/x.swift": "",
      "deep/vendor/x.swift": "", ".git/x.swift": "", "node_modules/x.swift": "",
    ])
    #expect(tree.found() == ["a.swift"])
    #expect(tree.found(["Pods", "deep/vendor/x.swift"]) == ["Pods/x.swift", "deep/vendor/x.swift"])
    try tree.add(".escapelintignore", "!vendor/\n")
    #expect(tree.found() == ["a.swift", "deep/vendor/x.swift"])
  }

  @Test func generatedNamesAreSkippedUnlessGiven() throws {
    let tree = try TemporaryTree(["a.pb.swift": "", "b.swift": ""])
    #expect(tree.found() == ["b.swift"])
    #expect(tree.found(["a.pb.swift"]) == ["a.pb.swift"])
  }

  @Test func missingPathsAndEmptyRunsAreToldApart() throws {
    let tree = try TemporaryTree(["notes.txt": ""])
    let discovery = tree.discover(["nowhere", "."])
    #expect(discovery.missing == ["nowhere"])
    #expect(discovery.foundNothing)
    #expect(discovery.notifications.map(\.id) == ["missing-path"])
    #expect(tree.discover(["."]).missing == [])
    #expect(tree.discover(["notes.txt"]).notifications.map(\.id) == ["unknown-language"])
  }

  @Test func brokenLinksAreReportedAndTheRestGoesOn() throws {
    let tree = try TemporaryTree(["a.swift": ""])
    try tree.link("gone.swift", to: "nowhere.swift")
    try tree.link("gone.txt", to: "nowhere.txt")
    let discovery = tree.discover()
    #expect(discovery.inputs.map(\.displayPath) == ["a.swift"])
    #expect(discovery.notifications.map(\.path) == ["gone.swift"])
    #expect(discovery.notifications.map(\.id) == ["unreadable-file"])
  }

  @Test func givenTextTakesThePlaceOfTheFile() throws {
    let tree = try TemporaryTree(["a.swift": "on disk"])
    let text = InputQuery.GivenText(name: "a.swift", bytes: Array("unsaved".utf8))
    let both = tree.discover { $0.givenText = text }
    #expect(both.inputs.count == 1)
    #expect(try read(both.inputs[0]) == text.bytes)
    let alone = tree.discover([]) { $0.givenText = .init(name: "new/b.swift", bytes: []) }
    #expect(alone.inputs.map(\.displayPath) == ["new/b.swift"])
  }

  @Test func dependenciesAreListedApart() throws {
    let tree = try TemporaryTree([
      "Package.swift": "", "Sources/A/a.swift": "",
      ".build/checkouts/dep/Sources/Dep/d.swift": "", ".build/checkouts/dep/Tests/DepTests/t.swift": "",
      ".build/checkouts/dep/Sources/DepTests/t.swift": "",
      ".build/checkouts/dep/Sources/Examples/e.swift": "",
      ".build/checkouts/dep/Sources/c.c": "",
    ])
    let discovery = tree.discover(["Sources/A"])
    #expect(discovery.inputs.map(\.displayPath) == ["Sources/A/a.swift"])
    #expect(discovery.dependencies.map(\.displayPath) == [".build/checkouts/dep/Sources/Dep/d.swift"])
    #expect(discovery.dependencies.allSatisfy { $0.role == .declarationsOnly })
    #expect(tree.discover(["Sources/A/a.swift"]).dependencies.count == 1)
    #expect(tree.discover { $0.includesDependencies = false }.dependencies.isEmpty)
    let given = tree.discover([".", ".build/checkouts/dep/Sources"])
    #expect(given.dependencies.isEmpty)
  }

  @Test func aLargeTreeIsFoundQuickly() throws {
    var files: [String: String] = [".gitignore": "*.o\nbuild/\n/out\n!keep.o\ndocs/**/tmp\n"]
    for i in 0..<2_000 { files["Sources/M\(i % 40)/File\(i).swift"] = "" }
    let tree = try TemporaryTree(files)
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = tree.found().count }
    #expect(count == 2_000)
    // Milliseconds when optimised; the bound only catches a change of order.
    #expect(time < .seconds(2))
  }
}
