// A temporary folder with files, in which the program is run.

import Foundation
import TestSupport

final class Folder {
  struct Run {
    var status: Int32
    var output: String
    var error: String
  }

  let url: URL

  /// Makes a folder with these files: paths and texts.
  init(_ files: [String: String]) throws {
    url = FileManager.default.temporaryDirectory.appending(path: "escapelint-\(UUID().uuidString)")
    for (path, text) in files {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    // A repository of its own: nothing above it counts.
    try FileManager.default.createDirectory(
      at: url.appending(path: ".git"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func write(_ path: String, _ text: String) throws { try Data(text.utf8).write(to: url.appending(path: path)) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appending(path: path)) }

  /// Runs the program in the folder.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    try run(URL(fileURLWithPath: Program.path), arguments, input)
  }

  /// Runs a command of the shell; `environment` is added to the few variables that every run has.
  func shell(_ command: String, environment: [String: String] = [:]) throws -> Run {
    try run(URL(fileURLWithPath: "/bin/sh"), ["-ec", command], "", environment)
  }

  /// Streams go through files, so that no pipe can fill up.
  private func run(
    _ program: URL, _ arguments: [String], _ input: String, _ environment: [String: String] = [:]
  ) throws -> Run {
    let streams = FileManager.default.temporaryDirectory.appending(path: "escapelint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: streams) }
    let files = ["in", "out", "err"].map { streams.appending(path: $0) }
    for (file, text) in zip(files, [input, "", ""]) { try Data(text.utf8).write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      error: try String(contentsOf: files[2], encoding: .utf8))
  }
}
