// Searches in a folder of a test.

import SourceText
import TestSupport

import Workspace

extension TemporaryTree {
  /// What a search in this folder finds.
  func discover(_ paths: [String] = ["."], _ adjust: (inout InputQuery) -> Void = { _ in }) -> Discovery {
    var query = InputQuery(paths: paths, languages: [.swift, .c])
    query.workingDirectory = root
    adjust(&query)
    return Workspace.discover(query)
  }

  func found(_ paths: [String] = ["."], _ adjust: (inout InputQuery) -> Void = { _ in }) -> [String] {
    discover(paths, adjust).inputs.map(\.displayPath)
  }
}
