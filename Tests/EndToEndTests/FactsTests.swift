// `escapelint facts`: which lines allocate, and what. The expectations are what swiftc 6.3.1 does.

import Foundation
import Testing

@Suite struct FactsTests {
  private struct Fact: Decodable {
    var line: Int
    var kind: String
    var bytes: Int?
  }

  /// The kinds of the facts of `text`, by line.
  private func facts(_ text: String) throws -> [Int: [String]] {
    let folder = try Folder(["a.swift": text])
    let run = try folder.run(["facts", "a.swift"])
    #expect(run.status == 0, "\(run.error)")
    let facts = try run.output.split(separator: "\n").map { try JSONDecoder().decode(Fact.self, from: Data($0.utf8)) }
    return Dictionary(grouping: facts, by: \.line).mapValues { list in
      list.map { fact in fact.bytes.map { "\(fact.kind) \($0)" } ?? fact.kind }
    }
  }

  @Test func `payloads of indirect cases stand in boxes`() throws {
    let found = try facts(
      """
      indirect enum Tree { case empty, leaf(Int), node(Tree, Tree) }
      enum List { case end, direct(Int); indirect case cons(Int, List) }
      func make(_ n: Int, _ t: Tree, _ l: List) -> (Tree, List) {
        _ = Tree.leaf(n)
        let a: Tree = .node(t, .empty)
        _ = List.direct(n)
        let b: List =
          .cons(n, l)
        if case .node(let x, _) = a, case .cons(1, _) = b { return (x, .end) }
        return (t, l)
      }
      """)
    #expect(found == [4: ["other 24"], 5: ["other 32"], 8: ["other 33"]])
  }

  @Test func `raw memory and tasks are made by the library`() throws {
    let found = try facts(
      """
      func allocate(capacity: Int) {}
      func work(_ n: Int) async {}
      func make(_ n: Int) async {
        let a = UnsafeMutablePointer<Int>
          .allocate(capacity: n)
        a.deallocate()
        allocate(capacity: n)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 8) { $0[0] = n }
        Task { await work(n) }
        await withTaskGroup(of: Void.self) { group in
          group.addTask { await work(n) }
        }
        async let b: Void = work(n)
        await b
      }
      """)
    let task = ["other", "closure-context 24"]
    #expect(found == [5: ["other"], 9: task, 11: task])
  }
}
