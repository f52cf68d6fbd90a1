// Our declarations of libclang's interface against libclang's own headers.
//
// A C file is made from both and given to a compiler: it asserts that all sizes, places of fields, values of
// constants and types of functions are equal. It is made for each version whose headers are installed.

import Foundation
import Testing

@Suite struct InterfaceTests {
  static let headers = LibclangHeaders.installed

  @Test(arguments: headers)
  func `our declarations equal those of libclang`(_ headers: LibclangHeaders) throws {
    let check = InterfaceCheck(headers)
    #expect(check.assertionCount > 550)
    let complaints = try check.compile()
    #expect(complaints == "", "\(headers.folder)")
  }

  @Test func `a wrong declaration is noticed`() throws {
    guard let headers = Self.headers.first else { return }
    var check = InterfaceCheck(headers)
    check.text += "_Static_assert((int)ELCursorKindCallExpr == (int)CXCursor_DeclRefExpr, \"planted\");\n"
    #expect(try check.compile().contains("planted"))
  }

  @Test(.enabled(if: headers.isEmpty, "headers of libclang are installed"))
  func `there are headers to compare with`() {
    let isServer = ProcessInfo.processInfo.environment["CI"] != nil
    #expect(!isServer, "no clang-c/Index.h was found: install libclang-dev")
  }
}

/// The headers of one version.
struct LibclangHeaders: CustomTestStringConvertible, Sendable {
  let folder: String
  /// The major version; 0 if the folder's name does not tell it.
  let major: Int

  var testDescription: String { folder }

  static let installed: [LibclangHeaders] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    let versions = names.filter { $0.hasPrefix("llvm-") }.sorted().map { name in
      LibclangHeaders(folder: "/usr/lib/\(name)/include", major: Int(name.dropFirst(5)) ?? 0)
    }
    let others = ["/usr/include", "/opt/homebrew/opt/llvm/include", "/usr/local/opt/llvm/include"]
    let all = versions + others.map { LibclangHeaders(folder: $0, major: 0) }
    return all.filter { FileManager.default.fileExists(atPath: $0.folder + "/clang-c/Index.h") }
  }()
}

/// The C file with the assertions.
struct InterfaceCheck {
  var text = "#include <stddef.h>\n#include <clang-c/Index.h>\n#include \"CLibclang.h\"\n"

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let own = root.appending(path: "Sources/CLibclang/include")

  private let folder: String
  var assertionCount: Int { text.matches(of: /_Static_assert|SAME\(/).count + functionCount }
  private var functionCount = 0

  init(_ headers: LibclangHeaders) {
    folder = headers.folder
    text += Self.constants(Self.read("LibclangKinds.h"), major: headers.major)
    text += Self.structures(Self.read("CLibclang.h"))
    let functions = Self.read("LibclangFunctions.h")
    functionCount = functions.matches(of: /\n  X\(/).count
    text += Self.functions(withOptional: headers.major >= 17)
  }

  private static func read(_ name: String) -> String {
    (try? String(contentsOf: own.appending(path: name), encoding: .utf8)) ?? ""
  }

  // MARK: Constants

  /// Our enumerations: libclang's name, and what its constants begin with.
  private static let enumerations: [String: (type: String, prefix: String)] = [
    "ErrorCode": ("enum CXErrorCode", "CXError_"),
    "ParseOptions": ("enum CXTranslationUnit_Flags", "CXTranslationUnit_"),
    "DiagnosticSeverity": ("enum CXDiagnosticSeverity", "CXDiagnostic_"),
    "ChildVisitResult": ("enum CXChildVisitResult", "CXChildVisit_"),
    "VisitorResult": ("enum CXVisitorResult", "CXVisit_"),
    "CursorKind": ("enum CXCursorKind", "CXCursor_"),
    "TypeKind": ("enum CXTypeKind", "CXType_"),
    "TokenKind": ("CXTokenKind", "CXToken_"),
    "StorageClass": ("enum CX_StorageClass", "CX_SC_"),
    "LinkageKind": ("enum CXLinkageKind", "CXLinkage_"),
    "VisibilityKind": ("enum CXVisibilityKind", "CXVisibility_"),
    "AvailabilityKind": ("enum CXAvailabilityKind", "CXAvailability_"),
    "LanguageKind": ("enum CXLanguageKind", "CXLanguage_"),
    "TLSKind": ("enum CXTLSKind", "CXTLS_"),
    "CXXAccessSpecifier": ("enum CX_CXXAccessSpecifier", "CX_CXX"),
    "RefQualifierKind": ("enum CXRefQualifierKind", "CXRefQualifier_"),
    "TypeNullabilityKind": ("enum CXTypeNullabilityKind", "CXTypeNullability_"),
    "TemplateArgumentKind": ("enum CXTemplateArgumentKind", "CXTemplateArgumentKind_"),
    "CallingConv": ("enum CXCallingConv", "CXCallingConv_"),
    "EvalResultKind": ("CXEvalResultKind", "CXEval_"),
    "ExceptionSpecificationKind": (
      "enum CXCursor_ExceptionSpecificationKind", "CXCursor_ExceptionSpecificationKind_"
    ),
    "TypeLayoutError": ("enum CXTypeLayoutError", "CXTypeLayoutError_"),
    "GlobalOptFlags": ("CXGlobalOptFlags", "CXGlobalOpt_"),
    "PrintingPolicyProperty": ("enum CXPrintingPolicyProperty", "CXPrintingPolicy_"),
    "NameRefFlags": ("enum CXNameRefFlags", "CXNameRange_"),
    "BinaryOperatorKind": ("enum CXBinaryOperatorKind", "CXBinaryOperator_"),
    "UnaryOperatorKind": ("enum CXUnaryOperatorKind", "CXUnaryOperator_"),
  ]

  private static func constants(_ header: String, major: Int) -> String {
    header.matches(of: /typedef enum EL_\w+ EL(\w+) \{\n((?:.|\n)*?)\}/).map { match in
      let name = String(match.1)
      guard let (_, prefix) = enumerations[name] else { return "#error EL\(name) is not compared\n" }
      return match.2.split(separator: "\n").map { line in
        guard let parts = line.firstMatch(of: /EL(\w+) = (-?\d+),(?:  \/\/ (\d+))?/) else { return "#error \(line)\n" }
        if let since = parts.3.flatMap({ Int($0) }), since > major { return "" }
        let own = String(parts.1)
        let theirs = prefix + own.dropFirst(name.count)
        return "_Static_assert((int)EL\(own) == (int)\(theirs), \"\(own)\");\n"
      }.joined()
    }.joined()
  }

  // MARK: Structures

  private static func structures(_ header: String) -> String {
    let all = header.matches(of: /typedef struct EL(\w+) \{\n((?:.|\n)*?)\}/).filter { $0.1 != "Clang" }
    return all.map { match in
      let name = match.1
      let fields = match.2.matches(of: /(\w+)(?:\[\d+\])?;/).map { String($0.1) }
      let places = fields.map { field in
        """
        _Static_assert(offsetof(EL\(name), \(field)) == offsetof(\(theirs(name)), \(field)), "\(name).\(field)");
        _Static_assert(sizeof(((EL\(name) *)0)->\(field)) == sizeof(((\(theirs(name)) *)0)->\(field)), "\(name).\(field)");

        """
      }
      return """
        _Static_assert(sizeof(EL\(name)) == sizeof(\(theirs(name))), "\(name)");
        _Static_assert(_Alignof(EL\(name)) == _Alignof(\(theirs(name))), "\(name)");

        """ + places.joined()
    }.joined()
  }

  private static func theirs(_ name: Substring) -> String {
    name == "UnsavedFile" ? "struct CXUnsavedFile" : "CX\(name)"
  }

  // MARK: Functions

  private static let plainTypes = [
    "Index", "TranslationUnit", "TargetInfo", "File", "Diagnostic", "EvalResult", "String", "UnsavedFile",
    "FileUniqueID", "SourceLocation", "SourceRange", "SourceRangeList", "Cursor", "Type", "Token", "ClientData",
    "CursorVisitor", "FieldVisitor", "InclusionVisitor",
  ]

  /// With our names standing for libclang's types, each line of our lists must be the type of libclang's function.
  private static func functions(withOptional: Bool) -> String {
    var text = plainTypes.map { "#define EL\($0) \(theirs($0[...]))\n" }.joined()
    let newer = ["BinaryOperatorKind", "UnaryOperatorKind"]
    for (name, (type, _)) in enumerations.sorted(by: { $0.key < $1.key }) where withOptional || !newer.contains(name) {
      text += "#define EL\(name) \(type)\n"
    }
    text += """
      #define COMPARE(result, name, parameters) \\
        _Static_assert(__builtin_types_compatible_p(__typeof__(clang_##name), result parameters), #name);
      EL_REQUIRED_FUNCTIONS(COMPARE)
      #define SAME(one, other) _Static_assert(__builtin_types_compatible_p(one, other), #one)
      SAME(CXCursorVisitor, ELChildVisitResult (*)(ELCursor, ELCursor, ELClientData));
      SAME(CXFieldVisitor, ELVisitorResult (*)(ELCursor, ELClientData));
      SAME(CXInclusionVisitor, void (*)(ELFile, ELSourceLocation *, unsigned, ELClientData));

      """
    return withOptional ? text + "EL_OPTIONAL_FUNCTIONS(COMPARE)\n" : text
  }

  // MARK: Compiling

  /// What the compiler says against the file.
  func compile() throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "escapelint-\(UUID().uuidString).c")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let compiler = Process()
    let pipe = Pipe()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // No Swift without a clang beside it, so one of the two is there.
    compiler.arguments = [
      "sh", "-c", "exec \"$(command -v clang || command -v cc)\" \"$@\"", "sh", "-std=gnu11", "-fsyntax-only", "-w",
      "-I", folder, "-I", Self.own.path, file.path,
    ]
    compiler.standardError = pipe
    try compiler.run()
    let complaints = pipe.fileHandleForReading.readDataToEndOfFile()
    compiler.waitUntilExit()
    let output = String(decoding: complaints, as: UTF8.self)
    return compiler.terminationStatus == 0 ? "" : output.isEmpty ? "the compiler failed" : output
  }
}
