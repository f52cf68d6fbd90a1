// `escapelint config …`: see, check and begin a configuration.

import ArgumentParser
import Configuration
import Diagnostics
import Rules
import Workspace

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show, check or begin a configuration.",
    subcommands: [Show.self, Verify.self, Initialize.self, Schema.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the configuration that holds for the given paths.")

    @OptionGroup(title: "Input") var input: InputOptions
    @OptionGroup(title: "Rules") var selection: SelectionOptions

    func run() throws {
      let request = try input.request()
      let configuration = try selection.applied(to: try input.shownConfiguration(for: request))
      StandardStreams.output(configuration.effectiveText())
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "Check a configuration file and report every mistake in it.")

    @OptionGroup(title: "Input") var input: InputOptions

    func run() throws {
      let request = try input.request()
      let configuration = try input.shownConfiguration(for: request)
      guard let file = configuration.file else {
        let misnamed = input.misnamedConfigurations(for: request).first?.path
        let hint = misnamed.map { "'\($0)' has another name" } ?? "'escapelint config init' writes one"
        throw CommandFailure("there is no '\(ConfigurationFile.name)'; \(hint)")
      }
      _ = try LibraryFiles.library(configuration, Frontends.all(configuration))
      _ = try BaselineFile.ofConfiguration(configuration)
      StandardStreams.output("\(PathNames.relative(file, to: Terminal.currentFolder)): valid")
    }
  }

  struct Initialize: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Write a commented configuration file into the current folder.")

    func run() throws {
      if Workspace.isFile(PathNames.absolute(ConfigurationFile.name, in: Terminal.currentFolder)) {
        throw CommandFailure("'\(ConfigurationFile.name)' exists already; it was left as it is")
      }
      let text = Array(ConfigurationFile.starter.utf8)
      if let reason = StandardStreams.replaceFile(ConfigurationFile.name, text) {
        throw CommandFailure("cannot write '\(ConfigurationFile.name)': \(reason)")
      }
      StandardStreams.error("wrote \(ConfigurationFile.name)")
    }
  }

  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of configuration files, for editors.")

    func run() throws { StandardStreams.output(ConfigurationSchema.json(rules: RuleCatalog.all)) }
  }
}
