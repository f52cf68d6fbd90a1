// Where values of C++ end: destructors in flow graphs, and what the ownership automata make of them.

import Analysis
import ClangFrontend
import Foundation
import Testing

@Suite struct EndingTests {
  static let guards = """
    void note(int);
    struct Inner { int n; ~Inner(); };
    struct Guard { int n; explicit Guard(int n) : n(n) {} ~Guard(); int get() const { return n; } };
    struct Pair { Inner first; Guard second; Pair(); };
    struct Derived : Guard { Inner own; Derived(); };
    bool ask(const Guard &);
    Guard make();

    """

  static let cases: [(body: String, calls: String)] = [
    // In reverse order, at the end of the scope.
    ("Guard a(1); Guard b(2); note(3);", "Guard Guard note ~Guard(b) ~Guard(a)"),
    ("{ Guard a(1); } note(3);", "Guard ~Guard(a) note"),
    // On every way out.
    ("Guard a(1); if (n) return; note(3);", "Guard ~Guard(a) note ~Guard(a)"),
    ("while (n) { Guard a(1); if (n > 2) break; note(3); }", "Guard > ~Guard(a) note ~Guard(a)"),
    ("while (n) { Guard a(1); if (n > 2) continue; note(3); }", "Guard > ~Guard(a) note ~Guard(a)"),
    ("switch (n) { case 1: { Guard a(1); break; } default: note(3); }", "Guard ~Guard(a) note"),
    ("{ Guard a(1); if (n) goto out; note(3); } out: note(4);", "Guard ~Guard(a) note ~Guard(a) note"),
    ("again: { Guard a(1); if (n) goto again; } note(4);", "Guard ~Guard(a) ~Guard(a) note"),
    ("Guard a(1); if (n) throw n; note(3);", "Guard ~Guard(a) note ~Guard(a)"),
    // Parts, where the type itself says nothing: fields backwards, then bases.
    ("Pair p; note(3);", "Pair note ~Guard(p.second) ~Inner(p.first)"),
    ("Derived d; note(3);", "Derived note ~Inner(d.own) ~Guard(d)"),
    // Temporaries end with the statement, in conditions before the branch.
    ("note(Guard(1).get()); note(2);", "Guard get note ~Guard note"),
    ("if (ask(Guard(1))) note(2);", "Guard ask ~Guard note"),
    ("Guard(1); note(2);", "Guard ~Guard note"),
    ("const Guard &kept = make(); note(kept.get());", "make get note ~Guard(kept)"),
    // What is moved on, copied or returned does not end here.
    ("Guard a(1); Guard b(a); note(2);", "Guard note ~Guard(b)"),
    // References and pointers own nothing.
    ("Guard &r = *(Guard *)nullptr; Guard *p = &r; note(p->get());", "get note"),
  ]

  @Test(arguments: libraries, cases)
  func `values end where their scope is left`(_ library: ClangLibrary, _ example: (body: String, calls: String)) throws {
    let unit = try LoweredUnit("a.cpp", Self.guards + "void f(int n) { \(example.body) }\n", library)
    #expect(unit.problems == [])
    #expect(Self.calls(unit.flow("f")) == example.calls)
  }

  @Test(arguments: libraries)
  func `behind a destructor its parts end, and parameters by value with their function`(_ library: ClangLibrary) throws {
    let text = Self.guards + "struct Whole { Guard part; ~Whole() { note(1); } };\nvoid f(Guard g) { note(2); }\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(Self.calls(unit.flow("~Whole")) == "note ~Guard(self.part)")
    #expect(Self.calls(unit.flow("f")) == "note ~Guard(g)")
  }

  /// The names of what is called, in the order of the blocks, without operators; of destructors with what they end.
  static func calls(_ flow: String) -> String {
    flow.split(separator: "\n").compactMap { line -> String? in
      guard let start = line.range(of: "call ")?.upperBound else { return nil }
      let name = line[start...].prefix { $0 != "(" }
      if name.hasPrefix("~"), let place = line.range(of: "@")?.upperBound {
        let ended = line[place...].prefix { $0 != ")" && $0 != "," }
        return ended.first == "v" && ended.dropFirst().allSatisfy(\.isNumber) ? String(name) : "\(name)(\(ended))"
      }
      return String(name).replacing("'", with: "")
    }.joined(separator: " ")
  }
}

@Suite struct EndingOwnershipTests {
  static let pool = """
    struct Thing { int n; };
    Thing *take();
    void give(Thing *);
    void unknown(Thing *);
    struct Lease {
      Lease() : thing_(take()) {}
      explicit Lease(Thing *thing) : thing_(thing) {}
      ~Lease() { close(); }
      Thing *get() { return thing_; }
      void close() { if (thing_) give(thing_); thing_ = nullptr; }
      Thing *thing_;
    };
    struct Look {
      explicit Look(Thing *thing) : thing_(thing) {}
      ~Look() { if (thing_) thing_->n = 0; }
      Thing *thing_;
    };
    struct Odd {
      explicit Odd(Thing *thing) : thing_(thing) {}
      ~Odd() { unknown(thing_); }
      Thing *thing_;
    };

    """

  static let cases: [(body: String, events: [OwnershipEvent.Kind])] = [
    ("Lease l; l.get()->n = 1;", [.released]),
    ("Thing *t; { Lease l; t = l.get(); t->n = 1; } t->n = 2;", [.released, .used]),
    ("Thing *t = take(); { Lease l(t); } t->n = 2;", [.released, .used]),
    ("Thing *t = take(); Lease l(t); t->n = 2;", [.released]),
    ("Thing *t = take(); { Lease l(t); } give(t);", [.released, .released]),
    ("Lease l; Thing *t = l.get(); l.close(); t->n = 1;", [.released, .used]),
    ("Thing *t = take(); { Look l(t); } give(t);", [.released]),
    ("Thing *t = take(); Look l(t);", [.leaked]),
    ("Thing *t = take(); Odd o(t);", []),
  ]

  @Test(arguments: libraries, cases)
  func `destructors give back what fields hold`(
    _ library: ClangLibrary, _ example: (body: String, events: [OwnershipEvent.Kind])
  ) throws {
    let unit = try LoweredUnit("a.cpp", Self.pool + "void f(int n) { \(example.body) }\n", library)
    #expect(unit.problems == [])
    #expect(unit.events("f") == example.events)
    #expect(unit.events("f", isMemory: true) == example.events)
  }
}
