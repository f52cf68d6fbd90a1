// Ignore files of all kinds, together.

import TestSupport
import Testing

import Workspace

@Suite struct IgnoreTests {
  @Test func deeperFilesBeatShallowerOnes() throws {
    let tree = try TemporaryTree([
      ".gitignore": "*.gen.swift\r\nout/\n", "a.gen.swift": "", "out/o.swift": "", "b.swift": "",
      "sub/.gitignore": "!keep.gen.swift\n/b.swift\n", "sub/keep.gen.swift": "", "sub/b.swift": "",
      "sub/deep/b.swift": "",
    ])
    #expect(tree.found() == ["b.swift", "sub/deep/b.swift", "sub/keep.gen.swift"])
  }

  @Test func filesOfIgnoredFoldersCannotBeTakenBack() throws {
    let tree = try TemporaryTree([".gitignore": "out/\n!out/a.swift\n", "out/a.swift": "", "b.swift": ""])
    #expect(tree.found() == ["b.swift"])
  }

  @Test func parentsUpToTheRepositoryCount() throws {
    let tree = try TemporaryTree([
      ".gitignore": "skip.swift\n", "repo/.git/info/exclude": "*.tmp.swift\n",
      "repo/.gitignore": "/A/x.swift\n",
      "repo/A/x.swift": "", "repo/A/skip.swift": "", "repo/A/y.tmp.swift": "", "repo/A/z.swift": "",
    ])
    #expect(tree.found(["repo/A"]) == ["repo/A/skip.swift", "repo/A/z.swift"])
  }

  @Test func linkedWorktreesUseTheCommonExcludes() throws {
    let tree = try TemporaryTree([
      "main/.git/info/exclude": "no.swift\n", "main/.git/worktrees/w/commondir": "../..\n",
      "w/.git": "gitdir: ../main/.git/worktrees/w\n", "w/no.swift": "", "w/yes.swift": "",
    ])
    #expect(tree.found(["w"]) == ["w/yes.swift"])
  }

  @Test func ownIgnoreFileAndConfigurationAreStronger() throws {
    let tree = try TemporaryTree([
      ".gitignore": "a.swift\nb.swift\n", ".escapelintignore": "!a.swift\n!b.swift\n", "a.swift": "",
      "b.swift": "", "pkg/b.swift": "", "pkg/c.swift": "",
    ])
    #expect(tree.found() == ["a.swift", "b.swift", "pkg/b.swift", "pkg/c.swift"])
    let excludes = InputQuery.Excludes(folder: tree.root + "/pkg", globs: ["/b.swift"])
    #expect(tree.found { $0.excludes = [excludes] } == ["a.swift", "b.swift", "pkg/c.swift"])
  }

  @Test func ignoreFilesCanBePutAside() throws {
    let tree = try TemporaryTree([".gitignore": "a.swift\n", "a.swift": ""])
    #expect(tree.found() == [])
    #expect(tree.found { $0.respectsIgnoreFiles = false } == ["a.swift"])
  }

  @Test func namedFilesAreReadUnlessExcludesAreForced() throws {
    let tree = try TemporaryTree([
      ".gitignore": "out/\n", "out/a.swift": "", "vendor/b.swift": "", "c.swift": "",
    ])
    let names = ["out/a.swift", "vendor/b.swift", "c.swift"]
    #expect(tree.found(names).count == 3)
    #expect(tree.found(names) { $0.forcesExcludes = true } == ["c.swift"])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstPattern() throws {
    let tree = try TemporaryTree([".gitignore": "\u{FEFF}a.swift\n", "a.swift": ""])
    #expect(tree.found() == [])
  }
}
