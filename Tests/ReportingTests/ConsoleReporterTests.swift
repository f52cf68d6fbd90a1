import Diagnostics
import SourceText
import Testing

import Reporting

@Suite struct ConsoleReporterTests {
  @Test func `steps near the finding share its frame, others follow`() {
    let app = Sample.file(0, "App.swift", "for job in jobs {\n  let a = 1\n  queue.add({ run(job) })\n}\n")
    let queue = Sample.file(1, "Queue.swift", "var all: [() -> Void] = []\nall.append(job)\n")
    let finding = Sample.finding(
      app, "{ run(job) }",
      path: [
        Step(Sample.place("for job in jobs", in: app), "loop runs here"),
        Step(Sample.place("{ run(job) }", in: app), "closure made here"),
        Step(Sample.place("all.append(job)", in: queue), "kept in 'all'"),
      ], help: "make the closure before the loop")
    #expect(
      Sample.render(Sample.report([app, queue], [finding]), .console) == """
        warning[closure-in-loop]: closure captures 'self'
         --> App.swift:3:13
          |
        1 | for job in jobs {
          | --------------- 1. loop runs here
        2 |   let a = 1
        3 |   queue.add({ run(job) })
          |             ^^^^^^^^^^^^ 2. closure made here
         ::: Queue.swift:2:1
          |
        2 | all.append(job)
          | --------------- 3. kept in 'all'
          |
          = help: make the closure before the loop


        """)
  }

  @Test func `lines between marks are left out and so is the middle of a long path`() {
    let text = (1...12).map { "line\($0)\n" }.joined()
    let file = Sample.file(0, "A.swift", text)
    let near = [Step(Sample.place("line5", in: file), "made"), Step(Sample.place("line7", in: file), "kept")]
    let found = Sample.finding(file, "line12", path: near)
    #expect(
      Sample.render(Sample.report([file], [found]), .console).contains("""
           |
         5 | line5
           | ----- 1. made
         6 | line6
         7 | line7
           | ----- 2. kept
        ...
        12 | line12
           | ^^^^^^
           |

        """))
    let long = Sample.finding(file, "line12", path: Array(repeating: near[0], count: 30))
    let report = Sample.render(Sample.report([file], [long]), .console)
    #expect(report.contains("12. made") && !report.contains("13. made") && report.contains("30. made"))
    #expect(report.contains("   = note: 6 steps of the path are not shown\n"))
  }

  /// Each case: the line, the words to mark, the row of source and the row of carets.
  @Test(arguments: [
    ("\tlet x = f()\r\n", "f()", "    let x = f()", "            ^^^"),
    ("a\tb", "b", "a   b", "    ^"),
    ("let 变量 = f()", "f()", "let 变量 = f()", "           ^^^"),
    ("\"👩‍👩‍👧\" + f()", "f()", "\"👩‍👩‍👧\" + f()", "       ^^^"),
    ("e\u{301}tude(x)", "x", "e\u{301}tude(x)", "      ^"),
    ("\u{FEFF}f()", "f()", "f()", "^^^"),
    ("a\u{1B}[31mb", "b", "a\u{FFFD}[31mb", "      ^"),
    ("two {\n}", "{\n}", "two {", "    ^"),
  ])
  func `carets stand under the words`(_ text: String, _ words: String, _ source: String, _ carets: String) {
    let file = Sample.file(0, "A.swift", text)
    let lines = Sample.render(Sample.report([file], [Sample.finding(file, words)]), .console)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3] == "1 | \(source)")
    #expect(lines[4] == "  | \(carets)")
  }

  @Test func `a long line is cut around the place`() {
    let filler = String(repeating: "0123456789", count: 30)
    let file = Sample.file(0, "A.swift", filler + "here" + filler)
    let options = ReportOptions(width: 64)
    let lines = Sample.render(Sample.report([file], [Sample.finding(file, "here")]), .console, options)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3].count <= 64)
    #expect(lines[3].hasPrefix("1 | …") && lines[3].hasSuffix("…"))
    let source = Array(lines[3])
    let marked = Array(lines[4]).indices.filter { Array(lines[4])[$0] == "^" }.map { source[$0] }
    #expect(String(marked) == "here")
  }

  @Test func `steps stand in the order of the path`() {
    let file = Sample.file(0, "A.swift", "one\ntwo\nthree\n")
    let path = ["three", "one", "two"].map { Step(Sample.place($0, in: file), "at \($0)") }
    let report = Sample.render(Sample.report([file], [Sample.finding(file, "two", path: path)]), .console)
    #expect(report.matches(of: /([0-9])\. at/).map { String($0.1) } == ["1", "2", "3"])
    #expect(report.matches(of: /:::/).count == 1)
  }

  @Test func `a step at the place of the finding keeps its turn`() {
    let file = Sample.file(0, "A.swift", "one two\n")
    let path = ["two", "one"].map { Step(Sample.place($0, in: file), "at \($0)") }
    let report = Sample.render(Sample.report([file], [Sample.finding(file, "one", path: path)]), .console)
    #expect(report.contains("    --- 1. at two\n  | ^^^ 2. at one\n"), "\(report)")
  }

  @Test(arguments: [
    ("run({  // why\n})", "^^^^^"), ("run(\"//\", {\n})", "^^^^^^^^^^^"), ("run({ /* why */\n})", "^^^^^"),
    ("// why", "^^^^^^"),
  ])
  func `the mark of several lines ends before a comment`(_ text: String, _ carets: String) {
    let file = Sample.file(0, "A.swift", text + "\n")
    let report = Sample.render(Sample.report([file], [Sample.finding(file, text)]), .console)
    #expect(report.contains("  | \(carets)\n"), "\(report)")
  }

  @Test func `a long line has its number once, and shows what stands before a place`() {
    let filler = String(repeating: "0123456789", count: 30)
    let file = Sample.file(0, "A.swift", "\(filler) name = { body \(filler) } end")
    let body = Sample.place("{ body \(filler) }", in: file)
    let path = [Step(Sample.place("end", in: file), "here"), Step(body, "there")]
    let finding = Sample.finding(file, "{ body \(filler) }", path: path)
    let report = Sample.render(Sample.report([file], [finding]), .console, ReportOptions(width: 64))
    #expect(report.matches(of: /\n1 \|/).count == 1, "\(report)")
    #expect(report.contains("name = {"))
  }

  @Test func `colour is only sequences`() {
    let file = Sample.file(0, "A.swift", "f()\n")
    let report = Sample.report([file], [Sample.finding(file, "f()", help: "stop")])
    let colored = Sample.render(report, .console, ReportOptions(color: true))
    #expect(colored.contains("\u{1B}[1;33mwarning[closure-in-loop]"))
    #expect(
      colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == Sample.render(report, .console))
  }

  @Test func `the summary counts by severity`() {
    let file = Sample.file(0, "A.swift", "f()\n")
    let found = [Sample.finding(file, "f"), Sample.finding(file, "f", severity: .error)]
    #expect(
      ConsoleReporter.summary(of: Sample.report([file], found + found))
        == "Found 4 findings (2 errors, 2 warnings) in 1 file.")
    #expect(ConsoleReporter.summary(of: Sample.report([], [])) == "Found no findings in 0 files.")
  }

  @Test func `what many files have in common is said once`() {
    let files = (0..<5).map { Sample.file($0, "f\($0).c", "#include <lua.h>\n") }
    let cause = "could be analysed only in part: 'lua.h' file not found"
    var report = Sample.report(files, [])
    report.notifications = files.map { file in
      Notification(
        severity: .note, id: "partly-analysed", message: "\(cause) (and 7 more)", path: file.path,
        range: Sample.place("<lua.h>", in: file), cause: cause)
    }
    #expect(
      Sample.render(report, .console) == """
        note[partly-analysed]: 5 files: could be analysed only in part: 'lua.h' file not found
         --> f0.c:1:10
             f1.c:1:10
             f2.c:1:10
             and 2 more files; '--verbose' names all


        """)
    #expect(Sample.render(report, .console, ReportOptions(namesAll: true)).contains("f4.c"))
    #expect(Sample.render(report, .github).split(separator: "\n").count == 1)
    #expect(
      Sample.render(report, .concise)
        == "note: 5 files: could be analysed only in part: 'lua.h' file not found (f0.c, f1.c, f2.c, …) [partly-analysed]\n")
    #expect(Sample.render(report, .concise, ReportOptions(namesAll: true)).split(separator: "\n").count == 5)
  }

  @Test func `rare causes are counted together, and errors stand alone`() {
    let files = (0..<30).map { Sample.file($0, "f\($0).c", "int a;\n") }
    var report = Sample.report(files, [])
    report.notifications = files.map { file in
      Notification(severity: .note, id: "partly-analysed", message: "cause \(file.path)", path: file.path, cause: "cause \(file.path)")
    }
    report.notifications.append(Notification(severity: .error, id: "not-parsed", message: "crashed", path: "g.c"))
    let text = Sample.render(report, .console)
    #expect(text.hasPrefix("error[not-parsed]: crashed"))
    #expect(text.contains("cause f7.c") && !text.contains("cause f8.c") && text.contains("22 files: other causes"))
  }
}
