// Which containers of a program live long and only grow.

import Analysis
import Testing

@Suite struct ContainerLivesTests {
  private func growing(_ texts: String..., startUp: Set<String> = []) -> [String] {
    let source =
      switch texts.count {
      case 1: GrowthSource(texts[0])
      default: GrowthSource(texts[0], texts[1])
      }
    return source.growing(startUp: startUp)
  }

  // MARK: Lives

  @Test func `globals and statics live for ever, locals and objects that come and go do not`() {
    #expect(growing("var log: [Int] = []\nfunc add(_ x: Int) { log.append(x) }") == ["log"])
    #expect(growing("enum E { static var log: [Int] = []\nstatic func add(_ x: Int) { log.append(x) } }") == ["log"])
    #expect(growing("func f(_ x: Int) { var log: [Int] = []\n log.append(x) }").isEmpty)
    #expect(growing("final class C { var log: [Int] = []\nfunc add(_ x: Int) { log.append(x) } }").isEmpty)
  }

  static let store = "final class Store { var log: [Int] = []\nfunc add(_ x: Int) { log.append(x) } }\n"

  @Test func `a property lives as long as the variable that holds its object`() {
    #expect(growing(Self.store + "let store = Store()") == ["log"])
    #expect(growing(Self.store + "func f() { let store = Store()\n store.add(1) }").isEmpty)
    #expect(growing(Self.store + "let store = Store()\nfunc f() { Store().add(1) }").isEmpty)
    #expect(growing(Self.store + "final class App { let store = Store() }\nlet app = App()") == ["log"])
  }

  @Test func `an actor that nothing makes is said to live as long as it does`() {
    let log = "actor Log { var all: [Int] = []\nfunc add(_ x: Int) { all.append(x) } }\n"
    #expect(growing(log) == ["all@"])
    #expect(growing(log + "let shared = Log()") == ["all"])
    #expect(growing(log + "func f() async { await Log().add(1) }").isEmpty)
  }

  // MARK: Growth and shrinking over files

  @Test func `a removal in any file counts`() {
    let list = "var list: [Int] = []\nfunc add(_ x: Int) { list.append(x) }"
    #expect(growing(list, "func other() { print(1) }") == ["list"])
    #expect(growing(list, "func clear() { list.removeAll() }").isEmpty)
    #expect(growing(list, "func clear() { list = [] }").isEmpty)
    #expect(growing(list, "func check() -> Bool { list.count < 100 }").isEmpty)
    #expect(growing(list, "func drop(_ l: inout [Int]) { l.removeLast() }\nfunc clear() { drop(&list) }").isEmpty)
    #expect(growing(list, "func touch(_ l: inout [Int]) { l.reserveCapacity(9) }\nfunc prepare() { touch(&list) }") == ["list"])
  }

  @Test func `growth through a parameter counts for what is passed`() {
    let list = "var list: [Int] = []\nfunc put(_ x: Int, _ l: inout [Int]) { l.append(x) }\n"
    #expect(growing(list + "func add(_ x: Int) { put(x, &list) }") == ["list"])
  }

  @Test func `few keys are a bound`() {
    #expect(growing("var t: [Bool: Int] = [:]\nfunc add(_ b: Bool) { t[b] = 1 }").isEmpty)
    #expect(growing("var t: [Int: Int] = [:]\nfunc add(_ n: Int) { t[n] = 1 }") == ["t"])
  }

  // MARK: Start-up

  @Test func `what runs once when the program starts is no growth`() {
    #expect(growing("var list: [Int] = []\nfunc add(_ x: Int) { list.append(x) }\nadd(1)\nadd(2)").isEmpty)
    #expect(growing("var list: [Int] = []\nfunc install(_ x: Int) { list.append(x) }", startUp: ["install"]).isEmpty)
    #expect(growing("final class R { static let shared = R()\nvar all: [Int] = []\ninit() { all.append(1) } }").isEmpty)
  }

  @Test func `public functions are called at the start only if a script shows it`() {
    let registry = """
      final class Registry { var all: [Int] = []
        func add(_ x: Int) { all.append(x) } }
      let registry = Registry()
      public func register(_ x: Int) { registry.add(x) }

      """
    #expect(growing(registry) == ["all"])
    #expect(growing(registry, "register(1)\nregister(2)").isEmpty)
    #expect(growing(registry, "register(1)\nfunc serve(_ x: Int) { register(x) }") == ["all"])
  }

  @Test func `a script keeps all that it reads in an endless loop`() {
    let loop = "var seen: [String] = []\nwhile let line = readLine() {\nseen.append(line)\nprint(line)\n}\n"
    #expect(growing(loop) == ["seen"])
    // What is used afterwards was the purpose of the loop.
    #expect(growing(loop + "print(seen)").isEmpty)
    #expect(growing("var seen: [Int] = []\nfor x in [1, 2] { seen.append(x) }").isEmpty)
  }

  // MARK: Caches

  @Test func `a cache is filled when a look-up misses, also through helpers`() {
    let table = "var t: [String: Int] = [:]\n"
    #expect(growing(table + "func f(_ k: String) -> Int { if let x = t[k] { return x }\n t[k] = 1\n return 1 }") == ["t*"])
    #expect(
      growing(table + "func f(_ k: String) -> Int { t[k] ?? g(k) }\nfunc g(_ k: String) -> Int { t[k] = 1\n return 1 }") == ["t*"])
    #expect(
      growing(table + "func get(_ k: String) -> Int? { t[k] }\nfunc f(_ k: String) { if get(k) == nil { t[k] = 1 } }") == ["t*"])
    #expect(growing(table + "func f(_ k: String) { t[k] = 1 }") == ["t"])
  }
}
