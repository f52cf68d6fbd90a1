// The library declarations that come with escapelint, lowered when a program needs them, as far as it can use them.
//
// A library outlives a run, so that many small runs (tests, an editor) lower a model again only if they use more of
// it. Trees name identifiers by number; hence the library owns the interner, and every program that uses it interns
// there.

package import FrontendKit
package import LibraryModels
internal import NeutralAST
package import Semantics
package import SourceText
import Synchronization
internal import Threading

/// The text of one model file.
package struct ModelText: Sendable {
  /// As messages name it.
  package var path: String
  package var text: String
  package var language: Language?
  /// Whether it comes with escapelint: one declaration a line, so that lines can be left out.
  package var isBundled: Bool

  /// A file that comes with escapelint; its path below `rules/models` begins with the language.
  package init(bundled path: String, text: String) {
    self.path = "rules/models/" + path
    self.text = text
    language = path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) }
    isBundled = true
  }

  /// A file of the user's.
  package init(path: String, text: String, language: Language) {
    self.path = path
    self.text = text
    self.language = language
    isBundled = false
  }

  package var module: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  /// Whether it says what functions do; else it holds declarations.
  package var isEffects: Bool { path.hasSuffix(".model") }
}

/// A model as part of a program; its file number is given when the program is put together.
struct LoweredModel: Sendable {
  var module: String
  var path: String
  var language: Language
  var isBundled: Bool
  var bytes: [UInt8]
  var lowered: LoweredFile
}

/// Model files by module.
package final class ModelLibrary: Sendable {
  /// The names of every program that uses this library.
  package let interner = Interner()
  private let texts: [String: ModelText]
  private let frontends: [Language: any Frontend]
  private let lowered = Mutex<[String: LoweredModel]>([:])

  private let implicit: Set<String>
  /// What the `.model` files say, the user's own first.
  package let effects: [EffectLine]
  /// What is wrong with the user's models; the library is of no use then.
  package let problems: [ModelError]

  /// Modules that every program sees without importing them.
  static let implicit = ["Swift", "_Concurrency", "_StringProcessing"]

  /// `always` are modules that every program sees without importing them, besides the language's own.
  package init(_ texts: [ModelText], frontends: [any Frontend], always: Set<String> = []) {
    implicit = always.union(Self.implicit)
    let declarations = texts.filter { !$0.isEffects }
    self.texts = Dictionary(declarations.map { ($0.module, $0) }) { first, _ in first }
    let models = texts.filter(\.isEffects).map {
      EffectModel.parse($0.text, path: $0.path, isBundled: $0.isBundled)
    }
    effects = models.flatMap(\.lines)
    self.frontends = frontendsByLanguage(frontends)
    problems =
      models.flatMap(\.mistakes) + Self.problems(declarations.filter { !$0.isBundled }, self.frontends)
  }

  /// What the frontends do not understand in declarations of the user's: the first place of each file, as what follows
  /// it often follows from it.
  private static func problems(
    _ declarations: [ModelText], _ frontends: [Language: any Frontend]
  ) -> [ModelError] {
    declarations.compactMap { text in
      guard let language = text.language, let frontend = frontends[language] else { return nil }
      var names = NameCache(Interner())
      let file = SourceFile(
        id: FileID(raw: 0), path: text.path, language: language, bytes: Array(text.text.utf8))
      guard let problem = frontend.lower(file, names: &names).problems.min(by: { $0.range < $1.range }) else {
        return nil
      }
      let lines = LineIndex(file.bytes)
      let line = lines.line(at: problem.range.start)
      let before = file.text(ByteRange(lines.starts[line - 1], problem.range.start))
      return ModelError(
        path: text.path, line: line, column: before.unicodeScalars.count + 1,
        reason: "no valid declarations: \(problem.message)")
    }
  }

  /// The models, as far as the names interned so far can use them, of `modules` and of all modules that these re-export,
  /// sorted by module; modules without a model are passed over, as are those in `shadowed`.
  func models(of modules: Set<String>, without shadowed: Set<String>, workers: Int) -> [LoweredModel] {
    var found: [String: LoweredModel] = [:]
    var wanted = modules.union(implicit).subtracting(shadowed)
    // The models' own names come later and are none that the program uses.
    let nameCount = interner.count
    while true {
      let missing = wanted.filter { found[$0] == nil && texts[$0] != nil }.sorted()
      if missing.isEmpty { break }
      for model in lower(missing, nameCount: nameCount, workers: workers) {
        found[model.module] = model
        wanted.formUnion(Set(model.lowered.imports).subtracting(shadowed))
      }
    }
    return found.values.sorted { $0.module < $1.module }
  }

  private func lower(_ modules: [String], nameCount: Int, workers: Int) -> [LoweredModel] {
    let known = lowered.withLock { $0 }
    let models = parallelMap(Array(modules.indices), count: modules.count, workers: workers) { _, index in
      self.lower(modules[index], nameCount: nameCount, known: known[modules[index]])
    }
    let result = models.compactMap { $0 ?? nil }
    lowered.withLock { cache in
      for model in result { cache[model.module] = model }
    }
    return result
  }

  /// The lines of `module` that the first `nameCount` names can use, lowered; `known`, if that is the same.
  private func lower(_ module: String, nameCount: Int, known: LoweredModel?) -> LoweredModel? {
    guard let text = texts[module], let language = text.language, let frontend = frontends[language] else {
      return nil
    }
    let bytes =
      text.isBundled
      ? UsedDeclarations.select(in: text.text) { name in
        interner.known(name).map { $0.raw < nameCount } ?? false
      } : Array(text.text.utf8)
    if let known, known.bytes == bytes { return known }
    let file = SourceFile(id: FileID(raw: 0), path: text.path, language: language, bytes: bytes)
    var cache = NameCache(interner)
    let lowered = frontend.lower(file, names: &cache)
    return LoweredModel(
      module: module, path: text.path, language: language, isBundled: text.isBundled, bytes: file.bytes,
      lowered: lowered)
  }
}

func frontendsByLanguage(_ frontends: [any Frontend]) -> [Language: any Frontend] {
  var result: [Language: any Frontend] = [:]
  for frontend in frontends {
    for language in frontend.languages { result[language] = frontend }
  }
  return result
}
