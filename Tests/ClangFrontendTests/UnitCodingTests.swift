// Units as bytes: whole ones come back, damaged ones are refused without a trap.

import ClangFrontend
import Testing

@Suite struct UnitCodingTests {
  static let text = """
    namespace n { template <typename T> struct Box { T value; }; struct Base { virtual int run(int); }; }
    struct Derived : n::Base { int run(int x) override { return x + box.value; } n::Box<int> box; };
    int f(Derived &d, int (*g)(int), int Derived::*m) { auto l = [&d](int a[3]) { return d.run(a[0]); }; return g(1); }
    unknown h();
    """

  static func unit() throws -> ClangUnit {
    try ExtractedSource.unit("a.cc", text, try #require(libraries.first))
  }

  @Test func `a unit comes back as it was`() throws {
    let unit = try Self.unit()
    #expect(try ClangUnit(coded: unit.coded[...]) == unit)
  }

  @Test func `every shorter text is refused`() throws {
    let bytes = try Self.unit().coded
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: ClangUnit.CodingFailure.self) { try ClangUnit(coded: bytes.prefix(count)) }
    }
    #expect(throws: ClangUnit.CodingFailure.self) { try ClangUnit(coded: (bytes + [0])[...]) }
  }

  @Test func `a changed byte is noticed`() throws {
    let bytes = try Self.unit().coded
    var random = Random(state: 1)
    for _ in 0..<500 {
      var damaged = bytes
      damaged[Int(random.next() % UInt64(bytes.count))] ^= UInt8(1 + random.next() % 255)
      #expect(throws: ClangUnit.CodingFailure.self) { try ClangUnit(coded: damaged[...]) }
    }
  }

  @Test func `damage with a right sum is refused, or everything can be followed`() throws {
    let bytes = try Self.unit().coded
    var random = Random(state: 2)
    var refused = 0
    for _ in 0..<3000 {
      var damaged = bytes
      for _ in 0...(random.next() % 3) {
        let place = 16 + Int(random.next() % UInt64(bytes.count - 16))
        damaged[place] = [0, 1, 0x7F, 0xFF, UInt8(random.next() & 0xFF)][Int(random.next() % 5)]
      }
      do {
        follow(try ClangUnit(coded: ClangUnit.sealed(damaged)[...]))
      } catch {
        refused += 1
      }
    }
    #expect(refused > 300)
  }

  /// Touches whatever is named by a number.
  private func follow(_ unit: ClangUnit) {
    for node in unit.nodes {
      _ = unit.text(unit.files[Int(node.file)])
      _ = node.start..<node.stop
      if node.type != clangNone { _ = unit.types[Int(node.type)] }
      if node.target != clangNone { _ = unit.declarations[Int(node.target)] }
    }
    for type in unit.types {
      _ = unit.text(type.name)
      for part in unit.list(type.parts) where part != clangNone { _ = unit.types[Int(part)].shape }
    }
    for declaration in unit.declarations {
      var parent = declaration.parent
      while parent != clangNone { parent = unit.declarations[Int(parent)].parent }
      _ = unit.text(declaration.usr) + unit.text(declaration.name)
      for parameter in unit.list(declaration.parameters) where parameter != clangNone {
        _ = unit.declarations[Int(parameter)]
      }
    }
    for problem in unit.problems { _ = unit.text(problem.message) }
  }
}

/// Numbers that are the same in every run.
private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 16
  }
}
