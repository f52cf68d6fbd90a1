// The program as a user runs it: arguments in, exit code and streams out.

import Foundation
import TestSupport
import Testing

@Suite struct EndToEndTests {
  static let clean = "func add(_ a: Int, _ b: Int) -> Int { a + b }\n"

  @Test(arguments: [
    (["--help"], "--fail-on"), (["--version"], "."), (["rules"], "closure-in-loop"),
    (["rules", "--format", "json"], "\"id\":\"closure-in-loop\""),
    (["rules", "--format", "markdown"], "| Rule |"),
    (["explain", "closure-in-loop"], "## What it does"), (["config", "schema"], "$schema"),
    (["config", "show"], "profile: default"), (["a.swift", "--format", "sarif"], "\"2.1.0\""),
    (["a.swift", "--profile", "audit", "--fail-on", "never"], ""),
  ])
  func `succeeds and prints what was asked for`(_ arguments: [String], part: String) throws {
    let folder = try Folder(["a.swift": Self.clean])
    let run = try folder.run(arguments)
    #expect(run.status == 0, "\(run.error)")
    #expect(part.isEmpty || run.output.contains(part))
  }

  @Test(arguments: [
    (["missing.swift"], "no such file"), (["--nonsense"], "nonsense"), (["-j", "0"], "thread"),
    (["explain", "closure-in-lop"], "did you mean 'closure-in-loop'?"),
    (["--select", "closure-in-lop"], "closure-in-loop"), (["--profile", "loud"], "profile"),
    (["--format", "xml"], "format"), (["--config", "none.yml"], "none.yml"), (["empty"], "no source files"),
    (["a.swift", "--output", "sarif:missing/out.sarif"], "missing/out.sarif"),
    (["a.swift", "--config", "bad.yml"], "bad.yml:1"), (["facts", "nosuch"], "nosuch: no such file or folder"),
    (["facts", "empty"], "no source files"),
    (["config", "show", "nosuch"], "nosuch: no such file or folder"),
    (["config", "verify", "a.swift", "nosuch"], "nosuch: no such file or folder"), (["chek", "a.swift"], "did you mean the command 'check'?"),
    (["rule"], "did you mean the command 'rules'?"), (["rules", "closures"], "closures"),
    (["--output", "sarif"], "expected FORMAT:PATH, such as 'sarif:report.txt'"),
    (["--output", "sarf:a"], "did you mean 'sarif'?"), (["-o", "json:a", "-o", "sarif:a"], "written to 'a'"),
    (["--format", "json", "-o", "sarif:-"], "standard output"),
    (["--baseline", "a", "--write-baseline", "b"], "exclude each other"),
    (["a.swift", "--config", "large.yml"], "limit of"),
  ])
  func `fails with 2 and says why on the standard error`(_ arguments: [String], part: String) throws {
    let folder = try Folder([
      "a.swift": Self.clean, "empty/note.txt": "", "bad.yml": "profil: strict\n",
      "large.yml": String(repeating: "#", count: 2 << 20),
    ])
    let run = try folder.run(arguments)
    #expect(run.status == 2)
    #expect((run.error + run.output).contains(part), "\(run.error)")
  }

  @Test func `findings make the exit code 1, unless the threshold is higher`() throws {
    // A suppression that names no rule is a finding of every build.
    let folder = try Folder(["a.swift": "let a = 1  // escapelint:ignore no-such-rule -- test\n"])
    let run = try folder.run(["--format", "concise"])
    #expect(run.status == 1)
    #expect(
      run.output == "a.swift:1:33: warning: unknown rule 'no-such-rule' [unknown-rule]\n", "\(run.output)")
    #expect(try folder.run(["--fail-on", "error"]).status == 0)
  }

  @Test func `the standard output carries the report alone`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    let run = try folder.run(["a.swift", "--format", "json", "--timings", "--statistics", "--verbose"])
    #expect((try? JSONSerialization.jsonObject(with: Data(run.output.utf8))) != nil)
    #expect(run.error.contains("peak memory"))
    #expect(try folder.run(["--quiet"]).error.isEmpty)
  }

  @Test func `reports go to all the places that were named`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    let run = try folder.run(["--output", "sarif:out.sarif", "-o", "concise:out.txt"])
    #expect(run.status == 0)
    #expect(try folder.text("out.sarif").contains("\"2.1.0\""))
    #expect(try folder.text("out.txt").isEmpty)
  }

  @Test func `a dash is the standard output`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    let run = try folder.run(["-o", "json:-", "-o", "sarif:out.sarif", "--statistics"])
    #expect(run.output.hasPrefix("{") && run.output.contains("\"findings\""))
    #expect(run.error.hasPrefix("1 file, 2 lines, 46 bytes\n") || run.error.hasPrefix("1 file, 1 line,"), "\(run.error)")
    #expect(try folder.text("out.sarif").contains("\"2.1.0\""))
  }

  @Test func `a configuration of another name is pointed out`() throws {
    let folder = try Folder(["a.swift": Self.clean, ".escapelint.yaml": "profile: audit\n"])
    let run = try folder.run(["--format", "concise"])
    #expect(run.status == 0)
    #expect(
      run.output == ".escapelint.yaml: warning: is not read: the name of the configuration is '.escapelint.yml' "
        + "[misnamed-configuration]\n")
    #expect(try folder.run(["config", "verify"]).error.contains("'.escapelint.yaml' has another name"))
  }

  @Test func `reasons can be required in the default profile`() throws {
    let folder = try Folder([
      "a.swift": "let a = 1  // escapelint:ignore large-copy\n", ".escapelint.yml": "require-reason: true\n",
    ])
    #expect(try folder.run(["--format", "concise"]).output.contains("[suppression-without-reason]"))
  }

  @Test func `marks for the tests are not shown to users`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    #expect(try !folder.run(["explain", "closure-in-loop"]).output.contains("// expect"))
    #expect(try !folder.run(["--format", "sarif"]).output.contains("// expect"))
  }

  @Test func `rules are listed by family, with their options`() throws {
    let list = try Folder([:]).run(["rules", "closure"]).output
    #expect(list.contains("\n      max-bytes = 64: ") && !list.contains("pool"))
    let json = try Folder([:]).run(["rules", "--format", "json", "pool"]).output
    let rules = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rules.count > 5 && rules.allSatisfy { $0["family"] as? String == "pool" })
  }

  @Test func `broken files are reported and the rest is analysed`() throws {
    let folder = try Folder([
      "a.swift": Self.clean, "braces.swift": "func f() { if {{{\n",
      "crlf.swift": "let a = 1\r\nlet b = 2\r\n",
      "deep.swift": "let x = " + String(repeating: "(", count: 10_000), "bom.swift": "\u{FEFF}let a = 1\n",
      "nul.swift": "let a = 1\u{0}\n", "empty.swift": "",
    ])
    let run = try folder.run(["--format", "json"])
    #expect(run.status == 0, "\(run.error)")
    for name in ["braces.swift", "deep.swift", "nul.swift"] { #expect(run.output.contains(name)) }
  }

  @Test func `the report does not depend on the number of threads`() throws {
    let sources = Dictionary(
      uniqueKeysWithValues: (0..<40).map { ("Sources/M/F\($0).swift", Self.busy($0)) })
    let folder = try Folder(sources)
    for command in [["--profile", "audit", "--format", "sarif"], ["facts"]] {
      let runs = try ["1", "2", "7"].map { try folder.run(command + ["-j", $0]).output }
      #expect(runs[0].count > 100)
      #expect(runs.allSatisfy { $0 == runs[0] })
    }
  }

  private static func busy(_ number: Int) -> String {
    """
    struct S\(number) { var name = "\(number)"; var next: [any Hashable] = [] }
    final class C\(number) {
      var handlers: [() -> Void] = []
      func add(_ values: [S\(number)]) {
        for value in values { handlers.append { print(value.name, C\((number + 1) % 40)()) } }
      }
    }

    """
  }

  @Test func `text from an editor comes through the standard input`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    let text = "let a = 1  // escapelint:ignore no-such-rule -- test\n"
    let run = try folder.run(["--stdin-filename", "new.swift", "--format", "concise"], input: text)
    #expect(run.output.hasPrefix("new.swift:1:"))
    #expect(run.status == 1)
  }

  @Test func `lists of files are read`() throws {
    let folder = try Folder(["a.swift": Self.clean, "b.swift": Self.clean])
    let run = try folder.run(["--files-from", "-", "--statistics"], input: "a.swift\nb.swift\n")
    #expect(run.status == 0)
    #expect(run.error.contains("2 files"))
    let missing = try folder.run(["--files-from", "nowhere.txt"])
    #expect(missing.status == 2 && missing.error.contains("cannot read the list 'nowhere.txt': No such file"))
    let empty = try folder.run(["--files-from", "-", "--format", "json"], input: "")
    #expect(empty.status == 0)
    #expect(empty.output.contains("["))
  }

  @Test func `a reader that goes away does no harm`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    let run = try folder.shell("\"\(Program.path)\" rules --format json | head -c 10")
    #expect(run.status == 0)
    #expect(run.error.isEmpty, "\(run.error)")
  }

  @Test func `a configuration can be begun and is then valid`() throws {
    let folder = try Folder(["a.swift": Self.clean])
    #expect(try folder.run(["config", "init"]).status == 0)
    #expect(try folder.run(["config", "verify"]).output == ".escapelint.yml: valid\n")
    #expect(try folder.run(["config", "init"]).status == 2)
  }
}
