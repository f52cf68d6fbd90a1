// Models of the user's own libraries: what they do, and what is said about their mistakes.

import Testing

@Suite struct ModelTests {
  static let declarations = """
    open class Bus {
      func onEvent(_: @escaping () -> Void)
      func other(name: Int)
    }
    func setUp()

    """

  /// A closure that is given to a bus it captures: a cycle if the bus keeps it.
  static let cycle = """
    import Extern
    func listen(bus: Bus) { bus.onEvent { bus.other(name: 1) } }

    """

  private func folder(_ name: String, _ text: String) throws -> Folder {
    try Folder([
      "Sources/App/a.swift": Self.cycle, "Extern.swiftdecl": Self.declarations, name: text,
      ".escapelint.yml": "models: [Extern.swiftdecl, \(name)]\n",
    ])
  }

  @Test(arguments: ["Bus.onEvent(_:)", "Extern.Bus.onEvent(_:)", "Bus.onEvent(…)"])
  func `a name may begin with its module`(_ name: String) throws {
    let run = try folder("a.model", "\(name)   keeps 0\n").run(["--format", "concise"])
    #expect(run.output.contains("[closure-retain-cycle]"), "\(run.output)\(run.error)")
    #expect(!run.output.contains("model-without-effect"))
  }

  /// Each case: a name, a text, and what is said.
  @Test(arguments: [
    ("a.model", "\n  Bus.onEvent(_:)   keps 0", "a.model:2:21: error: unknown effect 'keps'"),
    ("a.model", "Bus.onEvent(_:)", "a.model:1:1: error: no effects behind 'Bus.onEvent(_:)'"),
    ("a.model", "Bus.onEvent(_  keeps 0", "a.model:1:12: error: no ')' at the end of 'Bus.onEvent(_'"),
    ("a.model", "Bus.onEvent(_)  keeps 0", "a.model:1:13: error: no ':' behind the last label"),
    ("a.model", "Bus.onEvent(_:)  keeps 0 1", "a.model:1:26: error: expected 'if PARAMETER' or ';'"),
    ("a.model", "Bus..onEvent(_:)  keeps 0", "a.model:1:1: error: 'Bus..onEvent(_:)' is no name"),
    ("B.swiftdecl", "class {{{", "B.swiftdecl:1:7: error: no valid declarations"),
    ("notes.txt", "", ".escapelint.yml:1:28: error: the name of a library model ends in"),
  ])
  func `a model with a mistake is refused`(_ name: String, _ text: String, _ message: String) throws {
    let folder = try folder(name, text)
    for command in [["check"], ["facts"], ["config", "verify"]] {
      let run = try folder.run(command)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.error.hasPrefix(message), "\(run.error)")
    }
  }

  @Test func `a model that is not there is refused`() throws {
    let folder = try Folder(["a.swift": "let a = 1\n", ".escapelint.yml": "models:\n  - no.model\n"])
    for command in [["check"], ["facts"], ["config", "verify"]] {
      let run = try folder.run(command)
      #expect(run.status == 2)
      #expect(
        run.error == ".escapelint.yml:2:5: error: the library model 'no.model' cannot be read: no such file\n")
    }
  }

  /// Each case: a line, and whether it certainly does nothing.
  @Test(arguments: [
    ("Bus.onEvnt(_:)   keeps 0", "'Bus.onEvnt(_:)' is declared nowhere"),
    ("Extern.tearDown()   cold", "'Extern.tearDown()' is declared nowhere"),
    ("Bus.other(name:)   keeps nam", "'Bus.other(name:)' has no parameter 'nam'"),
    ("Bus.onEvent(_:)   keeps -1", "'Bus.onEvent(_:)' has no parameter '-1'"),
    ("Extern.setUp()   cold", ""), ("Elsewhere.run(_:)   keeps 0", ""), ("Array.noSuch(_:)   keeps 0", ""),
    ("tearDown()   cold", ""),
  ])
  func `lines that do nothing are remarked upon where that is certain`(_ line: String, _ remark: String) throws {
    let run = try folder("a.model", "# first\n\(line)\n").run(["--format", "concise"])
    let expected = remark.isEmpty ? "" : "a.model: warning: line 2: \(remark) [model-without-effect]\n"
    #expect(run.output == expected, "\(run.output)\(run.error)")
    #expect(run.status == 0)
  }
}
