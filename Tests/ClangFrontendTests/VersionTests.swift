// The same text gives the same nodes, whichever libclang reads it.
//
// Known to differ: `extern "C"` is an `UnexposedDecl` before version 16; calls in generic bodies through `this->` and of
// builtin functions such as `std::move` are resolved further by newer versions.

import ClangFrontend
import Testing

@Suite struct VersionTests {
  static let texts: [(name: String, text: String)] = [
    (
      "a.c",
      """
      typedef struct node { struct node *next; int value; } node;
      enum color { RED, GREEN = 3 };
      int f(int n, node *list) {
        int total = 0, a[3] = {1, [2] = 4};
        do { n--; } while (n > 3);
        while (n) { if (n == 2) continue; else break; }
        switch (n) { case 1: case RED: total++; break; default: goto out; }
        for (;;) { total += list->value ? a[0] : sizeof(node); return ({ int z = 1; z; }); }
      out:
        return (int)(long)&total;
      }
      """
    ),
    (
      "b.cc",
      """
      #include <vector>
      #include <string>
      #include <functional>
      #include <memory>
      namespace app {
      struct Base { virtual ~Base(); virtual void run() = 0; };
      struct Point { int x, y; };
      template <typename T> T most(const std::vector<T> &all) { T best = all[0]; for (auto &x : all) best = x; return best; }
      int use(std::vector<int> &v, Base *base, std::function<void()> run, std::unique_ptr<Base> owner) {
        std::string text = "a";
        text += std::to_string(v.size()) + "b";
        for (int x : v) if (auto y = x; y > 1) v.push_back(y);
        auto [a, b] = Point{1, 2};
        auto l = [&, text, n = a](int q) mutable { run(); return q + n + b; };
        try { base->run(); owner->run(); throw text; } catch (const std::string &e) { delete base; } catch (...) {}
        auto *p = new Point{1, 2}; auto *q = new int[3]; delete[] q;
        return l(3) + most(v) + static_cast<int>(v[0]) + p->x + (v.begin() == v.end()) + *v.begin();
      }
      }
      """
    ),
  ]

  @Test func `versions agree on nodes`() throws {
    let first = try #require(libraries.first)
    for (name, text) in Self.texts {
      let expected = try ExtractedSource.unit(name, text, first).lines(first)
      #expect(expected.count > 50)
      for library in libraries.dropFirst() {
        let lines = try ExtractedSource.unit(name, text, library).lines(library)
        let difference = lines.difference(from: expected)
        #expect(difference.isEmpty, "\(library.path): \(difference)")
      }
    }
  }
}
