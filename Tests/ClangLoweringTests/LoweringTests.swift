// What C and C++ become: the neutral tree of a function's body, by every libclang that is found.

import ClangFrontend
import Testing

@Suite struct LoweringTests {
  static let c: [(text: String, body: String)] = [
    // Pointers
    ("int f(int *p, int n) { p += n; *p = 1; return p[n] + *(p + 1); }",
      "(p = &*p[n])\n(*p = integer)\nreturn (*p[n] + *p[integer])"),
    ("struct S { int n; }; int f(struct S *s, struct S v) { return s->n + (&v)->n; }", "return (*s.n + v.n)"),
    ("char *f(void) { char text[8]; return text; }", "let text: []<char>\nreturn &text"),
    ("int f(int *p) { return *p++; }", "return *(p = &*p[])"),
    // Statements
    ("int f(int n) { for (int i = 0; i < n; i++) { if (i) continue; } return n; }",
      "for\n    let i: int = integer\n  test (i < n)\n  step (++i)\n  if i\n    continue\nreturn n"),
    ("int f(int n) { switch (n) { case 1 ... 3: return 1; case 7: n++; default: return 2; } }",
      "switch n\ncase integer\n  return integer\ncase integer\n  (++n)\n  fallthrough\ncase \n  return integer"),
    ("int f(int n) { do n--; while (n); goto out; out: return n; }",
      "repeat\n  (--n)\nwhile n\ngoto out\nout:\nreturn n"),
    ("int f(n, s) int n; char *s; { return n + s[0]; }", "return (n + *s[integer])"),
    // Extensions
    ("int f(int n) { return ({ int y = n; y + 1; }); }", "return { block;   let y: int = n;   (y + integer) }"),
    ("int f(int n) { return n ?: 4; }", "return (n ?? integer)"),
    ("int g(int); int f(int n) { return _Generic(n, int: g(n), default: 2); }", "return ?(n, g(n), integer)"),
    ("void done(int *); void f(void) { __attribute__((cleanup(done))) int n = 1; n = 2; }",
      "let n: int = integer\ndefer\n  done(&n)\n(n = integer)"),
    // Initialisers
    ("struct P { int x, y; }; void g(struct P *); void f(int n) { g(&(struct P){ .y = n, .x = 2 }); }", "g(&(n, integer))"),
    ("int f(int n) { int a[4] = { [2] = n, 3 }; return a[0]; }", "let a: []<int> = [n, integer]\nreturn a[integer]"),
    // Operators that stand in macros
    ("#define SET(p, v) do { *(p) = (v); } while (0)\nvoid f(int *p, int n) { SET(p, n); }",
      "repeat\n  (*p = n)\nwhile constantFalse"),
    ("#define EQ(a, b) ((a) == (b))\n#define BOTH(a, b) ((a) && !(b))\nint f(int *p, int n) { return BOTH(EQ(p, 0), n); }",
      "return ((p == null) && (!n))"),
    ("#define INC(x) (x)++\n#define DEC(x) --(x)\n#define ADD(x, n) (x) += (n)\nvoid f(int n) { INC(n); DEC(n); ADD(n, 2); }",
      "(++n)\n(--n)\n(n += integer)"),
    ("#define ADDR(p) (&(p))\n#define VAL(p) (*(p))\nint f(int n) { int *p = ADDR(n); return -VAL(p); }", "let p: *<int> = &n\nreturn (-*p)"),
    ("#define PICK(c, a, b) ((c) ? (a) : (b))\nint f(int n) { return PICK(n, 1 < n, n); }", "return (n ? (integer < n) : n)"),
  ]

  static let cpp: [(text: String, body: String)] = [
    // Statements whose head declares
    ("int f(int n) { switch (int k = n * 2; k) { case 1: return k; } return n; }",
      "block\n  let k: int = (n * integer)\n  switch k\n  case integer\n    return k\nreturn n"),
    ("struct V { int *begin(); int *end(); }; V make(); int f() { int s = 0; for (V v = make(); int x : v) s += x; return s; }",
      "let s: int = integer\nblock\n  let v: c:@S@V = make()\n  for x: int in v\n    (s += x)\nreturn s"),
    ("int *next(); void use(int *); void f() { while (int *n = next()) use(n); }",
      "while \n  let n: *<int> = next()\n  if n\n  else\n    block\n      break\n  use(n)"),
    // References
    ("struct S { int n; }; int f(S &s) { S &r = s; r.n = 1; return r.n; }", "let r: &<c:@S@S> = &s\n(*r.n = integer)\nreturn *r.n"),
    ("struct S { int n; ~S(); }; S make(); int f() { const S &s = make(); return s.n; }",
      "let s: c:@S@S = make()\nreturn s.n"),
    ("int &g(); int f() { g() = 3; return g(); }", "(*g() = integer)\nreturn *g()"),
    ("void g(int &); void f(int n) { g(n); }", "g(addressOf(n))"),
    // Objects
    ("struct S { S(int); ~S(); }; void f() { S *s = new S(1); delete s; int *a = new int[3]; delete[] a; }",
      "let s: *<c:@S@S> = allocate(c:@S@S(integer))\noperator delete(s)\n"
        + "let a: *<int> = allocate(integer)\noperator delete[](a)"),
    ("struct S { S(const S &); int n; }; void g(S); void f(S s) { S t = s; g(t); }", "let t: c:@S@S = copy(s)\ng(copy(t))"),
    ("struct M { int &operator[](int); M &operator=(int); bool operator==(const M &) const; }; bool f(M m) { m[1] = 2; m = 3; return m == m; }",
      "(m[integer] = integer)\n(m = integer)\nreturn (m == m)"),
    ("struct D { int a, b; }; D make(); int f() { auto [x, y] = make(); return x + y; }", "let (x, y) = make()\nreturn (x + y)"),
    ("struct S { operator int(); }; int f(S s) { return s; }", "return s.operator int()"),
    // Lambdas
    ("void f(int n) { [=, m = n + 1](int k) { return n + m + k; }(1); }",
      "{ [m = (n + integer), n = n] (k) in return ((n + m) + k) }(integer)"),
    ("void f(int n) { [&] { return n; }(); }", "{ [] () in return n }()"),
    // Templates: what does not depend on parameters is known.
    ("template <class T> int f(T t, int n) { t.go(n); int k = n + 1; return k + t; }",
      "t.go(n)\nlet k: int = (n + integer)\nreturn (k + t)"),
    // Exceptions
    ("void g(); void f() { try { g(); throw 1; } catch (int n) { g(); } catch (...) {} }",
      "do\n  g()\n  throw integer\ncatch n: int\n  g()\ncatch "),
  ]

  @Test(arguments: libraries, c)
  func `C becomes`(_ library: ClangLibrary, _ example: (text: String, body: String)) throws {
    let unit = try LoweredUnit("a.c", example.text + "\n", library)
    #expect(unit.problems == [])
    #expect(unit.lastBody == example.body)
  }

  @Test(arguments: libraries, cpp)
  func `C++ becomes`(_ library: ClangLibrary, _ example: (text: String, body: String)) throws {
    let unit = try LoweredUnit("a.cpp", example.text + "\n", library)
    #expect(unit.problems == [])
    #expect(unit.lastBody == example.body)
  }

  @Test(arguments: libraries)
  func `coroutines show what is written of them`(_ library: ClangLibrary) throws {
    let text = """
      namespace std { template <class R, class... A> struct coroutine_traits { using promise_type = typename R::promise_type; };
      template <class P = void> struct coroutine_handle { static coroutine_handle from_address(void *) noexcept; operator coroutine_handle<>() const noexcept; };
      template <> struct coroutine_handle<void> {}; }
      struct Wait { bool await_ready() noexcept; void await_suspend(std::coroutine_handle<>) noexcept; int await_resume() noexcept; };
      struct Task { struct promise_type { Task get_return_object(); Wait initial_suspend(); Wait final_suspend() noexcept;
        void return_value(int); Wait yield_value(int); void unhandled_exception(); }; };
      Wait other();
      Task f(int n) { int x = co_await other(); co_return x + n; }

      """
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.lastBody == "let x: int = await(other())\nreturn (x + n)")
  }

  @Test(arguments: libraries)
  func `expressions carry the types and declarations that the compiler told`(_ library: ClangLibrary) throws {
    let unit = try LoweredUnit("a.c", "struct S { int n; }; int g(struct S *); int f(struct S *s) { return g(s) + s->n; }\n", library)
    let call = "g{(*<c:@S@S>) -> int c:@F@g}(s{*<c:@S@S>}){int c:@F@g}"
    #expect(unit.typedTree.hasSuffix("return (\(call) + *s{*<c:@S@S>}{c:@S@S}.n{int c:@S@S@FI@n}){int}"))
  }
}
