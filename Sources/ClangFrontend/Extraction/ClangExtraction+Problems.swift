// What the compiler complains about, and which included files are missing.

internal import CLibclang

extension ClangExtraction {
  /// The texts of errors beyond this number say nothing new; the code at their places is not understood all the same.
  private static let maximumTexts = 200

  func describeProblems() {
    for index in 0..<clang.getNumDiagnostics(unit) {
      guard let diagnostic = clang.getDiagnostic(unit, index) else { continue }
      defer { clang.disposeDiagnostic(diagnostic) }
      describe(diagnostic)
    }
  }

  private func describe(_ diagnostic: ELDiagnostic) {
    let severity = clang.getDiagnosticSeverity(diagnostic)
    guard severity.rawValue >= ELDiagnosticSeverity.error.rawValue else { return }
    let isNamed = builder.unit.problems.count < Self.maximumTexts
    let message = isNamed ? library.text(clang.getDiagnosticSpelling(diagnostic)) : "one of the many errors of its unit"
    if let name = missingFile(message) { builder.unit.missing.append(builder.text(name)) }
    let place = place(clang.getDiagnosticLocation(diagnostic))
    builder.unit.problems.append(
      ClangProblem(
        severity: severity.rawValue, file: place?.file ?? clangNone, offset: place?.offset ?? 0,
        message: builder.text(message)))
  }

  /// The name in `'name' file not found`, which is how all versions put it.
  private func missingFile(_ message: String) -> String? {
    let end = "' file not found"
    guard message.hasPrefix("'"), let range = message.firstRange(of: end) else { return nil }
    return String(message[message.index(after: message.startIndex)..<range.lowerBound])
  }
}
