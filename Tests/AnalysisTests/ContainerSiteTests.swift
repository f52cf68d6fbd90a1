// Sites of containers in one file, and how often loops run.

import Analysis
import Testing

@Suite struct ContainerSiteTests {
  /// What a function with this body does to its local `list`.
  private func actions(_ body: String) -> [ContainerSite.Action] {
    GrowthSource("func f(_ other: [Int], _ n: Int) {\nvar list: [Int] = []\n\(body)\n}").files[0].actions(on: "list")
  }

  @Test func `elements arrive one by one or as a whole sequence`() {
    #expect(actions("list.append(1)") == [.grows(.none)])
    #expect(actions("list += [1]") == [.grows(.none)])
    #expect(actions("list += other") == [.growsByMany])
    #expect(actions("list.append(contentsOf: other)") == [.growsByMany])
    #expect(actions("list = list + other") == [.growsByMany])
  }

  @Test func `removals, reservations and comparisons are told apart`() {
    #expect(actions("list.removeLast()") == [.shrinks])
    #expect(actions("list.removeAll()") == [.clears])
    #expect(actions("list.reserveCapacity(n)") == [.reserves])
    #expect(actions("if list.count > n { print(n) }") == [.measured])
    #expect(actions("list = other") == [.assigned])
  }

  @Test func `a default for nil is no new value`() {
    let source = GrowthSource("func f(_ list: inout [Int]?) { list = list ?? [] }")
    #expect(source.files[0].actions(on: "list").isEmpty)
  }

  @Test func `keys of tables are open or few`() {
    let source = GrowthSource(
      """
      enum Level { case low, high }
      func f(_ key: String, _ level: Level) {
        var table: [String: Int] = [:]
        var levels: [Level: Int] = [:]
        table[key] = 1
        table["name"] = 2
        table[key] = nil
        levels[level] = 1
        table[key, default: 0] += 1
      }
      """)
    #expect(source.files[0].actions(on: "table") == [.grows(.open), .grows(.bounded), .shrinks, .accumulates(.open)])
    #expect(source.files[0].actions(on: "levels") == [.grows(.bounded)])
  }

  @Test func `a key that is known to be there gets another value`() {
    let source = GrowthSource(
      "func f(_ key: String, _ table: inout [String: Int]) { if table[key] != nil { table[key] = 1 } }")
    #expect(source.files[0].actions(on: "table").allSatisfy { $0 == .looksUp })
  }

  @Test func `a function that gets the container by reference may do anything to it`() {
    let actions = GrowthSource("func g(_ list: inout [Int]) {}\nfunc f() { var list = [1]\n g(&list) }").files[0].actions(on: "list")
    #expect(actions.count == 1)
    guard case .passed(_?, parameter: 0) = actions.first else {
      Issue.record("\(actions)")
      return
    }
  }

  // MARK: Loops

  private func trips(_ loop: String) -> TripCount? {
    GrowthSource("let few = [1, 2, 3]\nfunc f(_ list: [Int], _ n: Int, _ any: some Sequence<Int>) {\n\(loop)\n}").files[0].trips.first
  }

  @Test func `trips are counted where the length is known`() {
    #expect(trips("for x in list { print(x) }") == .known("list.count"))
    #expect(trips("for (i, x) in list.enumerated() { print(i, x) }") == .known("list.count"))
    #expect(trips("for i in 0..<n { print(i) }") == .known("n"))
    #expect(trips("for i in 1...n { print(i) }") == .known("n"))
    #expect(trips("for i in 0..<4 { print(i) }") == .constant(4))
    #expect(trips("for x in few { print(x) }") == .constant(3))
    #expect(trips("for x in list.prefix(5) { print(x) }") == .constant(5))
    #expect(trips("list.forEach { print($0) }") == .known("list.count"))
    // The length is known, but not how to write it without sorting again.
    #expect(trips("for x in list.sorted() { print(x) }") == .known(nil))
  }

  @Test func `other loops are of unknown length`() {
    #expect(trips("for x in any { print(x) }") == .unknown)
    #expect(trips("while n > 0 { print(n) }") == .unknown)
  }

  @Test func `open-ended loops do not count`() {
    func isOpenEnded(_ loop: String) -> Bool? {
      GrowthSource("func f(_ s: AsyncStream<Int>) async {\nvar n = 0\n\(loop)\n}").files[0].loops.all.first?.isOpenEnded
    }
    #expect(isOpenEnded("while true { n += 1 }") == true)
    #expect(isOpenEnded("while let line = readLine() { print(line) }") == true)
    #expect(isOpenEnded("for await x in s { print(x) }") == true)
    #expect(isOpenEnded("while n < 10 { n += 1 }") == false)
    #expect(isOpenEnded("repeat { n += 1 } while n < 10") == false)
    #expect(isOpenEnded("for x in [1] { print(x) }") == false)
  }
}
