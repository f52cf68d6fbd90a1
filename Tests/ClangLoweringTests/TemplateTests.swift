// What is known in the bodies of templates: types that depend on parameters, and what the compiler leaves open.

import ClangFrontend
import Testing

struct TemplateTests {
  private static let list = """
    template <class T> struct Base { int count; };
    template <class T> struct List : Base<T> { T *back(); void add(T *item); void add(T *item, int at); T &operator[](int n); };

    """

  @Test(arguments: libraries)
  func `members of what depends on parameters are found in the template`(_ library: ClangLibrary) throws {
    let text = Self.list + "template <class E> struct Pool { List<E> list; void give(E *item) { list.add(item); } };\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    let add = "? c:@ST>1#T@List@F@add#*t0.0#"
    #expect(unit.typedTree.hasSuffix("list{c:@ST>1#T@List<E> c:@ST>1#T@Pool@FI@list}.add{\(add)}(item{*<E>}){\(add)}"))
  }

  @Test(arguments: libraries)
  func `overloads are told by how many arguments they take`(_ library: ClangLibrary) throws {
    let text = Self.list + "template <class E> struct Pool { List<E> list; void give(E *item) { list.add(item, 1); } };\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains(".add{? c:@ST>1#T@List@F@add#*t0.0#I#}"))
  }

  @Test(arguments: libraries)
  func `members of bases and subscripts are found, too`(_ library: ClangLibrary) throws {
    let text = Self.list + "template <class E> struct Pool { List<E> list; void f(int n) { list.count = n; list[n] = E(); } };\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains(".count{? c:@ST>1#T@Base@FI@count}"))
    #expect(unit.typedTree.contains("{? c:@ST>1#T@List@F@operator[]#I#}"))
  }

  @Test(arguments: libraries)
  func `outside of the class the parameters are those of the class`(_ library: ClangLibrary) throws {
    let text =
      Self.list
      + "template <class E> struct Pool { List<E> list; E *last(); };\ntemplate <class F> F *Pool<F>::last() { F *found = list.back(); return found; }\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains("let found: *<E> = list{c:@ST>1#T@List<E> c:@ST>1#T@Pool@FI@list}"))
  }

  @Test(arguments: libraries)
  func `parameters belong to the template that declares them`(_ library: ClangLibrary) throws {
    let text = "template <class A> struct Outer { template <int N, class B> struct Inner { A *a; B *b; }; };\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains("let a: *<A>"))
    #expect(unit.typedTree.contains("let b: *<B>"))
  }

  @Test(arguments: libraries)
  func `functions that are open by their arguments are chosen from their candidates`(_ library: ClangLibrary) throws {
    let text = """
      template <class T> T &&move(T &value);
      template <class T> T *move(T *from, T *to, T *out);
      template <class E> struct Pool { E kept; void keep(E item) { kept = move(item); } };

      """
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains("move{? c:@FT@>1#Tmove#&t0.0#&&S1_#}"))
  }

  @Test(arguments: libraries)
  func `what is made in brackets is what stands in them`(_ library: ClangLibrary) throws {
    let text = "template <class E> struct Pool { E made; Pool(E first) : made(first) {} };\n"
    let unit = try LoweredUnit("a.cpp", text, library)
    #expect(unit.typedTree.contains("(made{E c:@ST>1#T@Pool@FI@made} = first{E}){E}"))
  }
}
