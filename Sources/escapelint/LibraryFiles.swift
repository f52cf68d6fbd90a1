// The library declarations of a run: those that come with the program, and the project's own.
//
// The project's own are read before anything else: a model that cannot be used must not pass for one that is.

import Configuration
import Diagnostics
import Engine
import FrontendKit
import LibraryModels
import SourceText
import Workspace

enum LibraryFiles {
  /// All models; fails with every mistake in those of the configuration.
  static func library(
    _ configuration: ProjectConfiguration, _ frontends: [any Frontend]
  ) throws(CommandFailure) -> ModelLibrary {
    // The project's own files stand first: they beat ours of the same name.
    let own = try texts(configuration)
    let texts = own + ModelTexts.files.map { ModelText(bundled: $0.path, text: $0.text) }
    let modules = own.filter { !$0.isEffects }.map(\.module)
    let library = ModelLibrary(texts, frontends: frontends, always: Set(modules))
    if !library.problems.isEmpty { throw CommandFailure(lines: library.problems.map(\.text)) }
    return library
  }

  private static func texts(_ configuration: ProjectConfiguration) throws(CommandFailure) -> [ModelText] {
    var texts: [ModelText] = []
    var issues: [ConfigurationIssue] = []
    for model in configuration.models {
      let path = configuration.path(of: model)
      do throws(ReadProblem) {
        let bytes = try readText(at: path, limit: largestFileSize)
        let shown = PathNames.relative(path, to: configuration.workingDirectory)
        texts.append(ModelText(path: shown, text: String(decoding: bytes, as: UTF8.self), language: .swift))
      } catch {
        let reason = error.notification(path: path)?.message ?? "cannot be read"
        issues.append(configuration.issue(with: model, "the library model '\(model.path)' \(reason)"))
      }
    }
    if !issues.isEmpty { throw CommandFailure(ConfigurationError.invalid(issues)) }
    return texts
  }
}
