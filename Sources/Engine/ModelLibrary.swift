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

/// The text of one model file.
package struct ModelText: Sendable {
  /// Such as `swift/Foundation.swiftdecl`: the language, and the module.
  package var path: String
  package var text: String
  /// Whether it comes with escapelint: one declaration a line, so that lines can be left out.
  package var isBundled: Bool

  package init(path: String, text: String, isBundled: Bool = false) {
    self.path = path
    self.text = text
    self.isBundled = isBundled
  }

  package var module: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  var language: Language? { path.split(separator: "/").first.flatMap { Language(rawValue: String($0)) } }
}

/// A model as part of a program; its file number is given when the program is put together.
struct LoweredModel: Sendable {
  var module: String
  var path: String
  var language: Language
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
  /// Models that could not be read.
  package let problems: [ModelError]

  /// Modules that every program sees without importing them.
  static let implicit = ["Swift", "_Concurrency", "_StringProcessing"]

  /// `always` are modules that every program sees without importing them, besides the language's own.
  package init(_ texts: [ModelText], frontends: [any Frontend], always: Set<String> = []) {
    implicit = always.union(Self.implicit)
    let declarations = texts.filter { !$0.path.hasSuffix(".model") }
    self.texts = Dictionary(declarations.map { ($0.module, $0) }) { first, _ in first }
    (effects, problems) = Self.effects(in: texts.filter { $0.path.hasSuffix(".model") })
    self.frontends = frontendsByLanguage(frontends)
  }

  private static func effects(in texts: [ModelText]) -> ([EffectLine], [ModelError]) {
    var lines: [EffectLine] = []
    var problems: [ModelError] = []
    for text in texts {
      do throws(ModelError) {
        lines += try EffectModel.parse(text.text, path: text.path)
      } catch {
        problems.append(error)
      }
    }
    return (lines, problems)
  }

  /// The models, as far as the names interned so far can use them, of `modules` and of all modules that these re-export, sorted by module; modules without a
  /// model are passed over, as are those in `shadowed`.
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
    let path = "rules/models/" + text.path
    let file = SourceFile(id: FileID(raw: 0), path: path, language: language, bytes: bytes)
    var cache = NameCache(interner)
    let lowered = frontend.lower(file, names: &cache)
    return LoweredModel(module: module, path: path, language: language, bytes: file.bytes, lowered: lowered)
  }
}

func frontendsByLanguage(_ frontends: [any Frontend]) -> [Language: any Frontend] {
  var result: [Language: any Frontend] = [:]
  for frontend in frontends {
    for language in frontend.languages { result[language] = frontend }
  }
  return result
}
