// The slot numbers in `Slots.swift` against swift-syntax's own description of its nodes.
//
// The file is read as text, so that the table stays private to the frontend.

import Foundation
@_spi(RawSyntax) @_spi(ExperimentalLanguageFeatures) import SwiftSyntax
import Testing

@Suite struct SlotTests {
  struct Slot: CustomStringConvertible {
    var node: String
    var child: String
    var number: Int
    var description: String { "\(node).\(child)" }
  }

  static let slots: [Slot] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/SwiftFrontend/Slots.swift")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.matches(of: /\n  enum (\w+) \{([^}]*)\}/).flatMap { node in
      node.2.matches(of: /`?(\w+)`? = (\d+)/).map { child in
        Slot(node: String(node.1), child: String(child.1), number: Int(child.2) ?? -1)
      }
    }
  }()

  /// The names of the children of a node, slot by slot; nil if there is no such node. The type is found by its mangled
  /// name, because the library has no list of its nodes.
  static func children(of node: String) -> [String?]? {
    let name = node + "Syntax"
    guard let type = _typeByName("11SwiftSyntax\(name.utf8.count)\(name)V") as? any SyntaxProtocol.Type,
      case .layout(let paths) = type.structure
    else { return nil }
    return paths.map { childName($0) }
  }

  @Test func `the table is found`() { #expect(Self.slots.count > 200) }

  @Test func `every slot is where swift-syntax has the child`() throws {
    for slot in Self.slots {
      let children = try #require(Self.children(of: slot.node), "no node \(slot.node)")
      #expect(children.indices.contains(slot.number), "\(slot)")
      #expect(children.indices.contains(slot.number) && children[slot.number] == slot.child, "\(slot)")
    }
  }
}
