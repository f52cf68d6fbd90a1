// `escapelint doctor`: what C and C++ would be analysed with.

import Foundation
import Testing

@Suite struct DoctorTests {
  private func folder() throws -> Folder {
    let folder = try Folder([
      "src/a.c": "int f(void) { return 1; }\n", "src/b.cc": "int g() { return 1; }\n", "include/a.h": "", "main.swift": "",
    ])
    let entry = "{\"directory\": \"\(folder.url.path)\", \"file\": \"FILE\", \"command\": \"cc FILE\"}"
    let entries = ["src/a.c", "src/a.c", "gone.c"].map { entry.replacing("FILE", with: $0) }
    try folder.write("compile_commands.json", "[\(entries.joined(separator: ","))]")
    return folder
  }

  @Test func `says how far the database goes`() throws {
    let output = try folder().run(["doctor", "."]).output
    for part in [
      "compile_commands.json: 1 file\n", "1 entry for files that are gone, such as ", "/gone.c",
      "1 further entry for the same files", "C and C++ files under the given paths: 3", "with an entry: 1",
      "with guessed flags: 1\n    src/b.cc",
    ] {
      #expect(output.contains(part), "\(part)\n\(output)")
    }
  }

  @Test func `a library that cannot be used is told, with status 2`() throws {
    let run = try folder().run(["doctor", "--libclang", "main.swift"])
    #expect(run.status == 2)
    #expect(run.output.contains("main.swift', named by --libclang, is no usable libclang: "))
  }

  @Test func `a broken database is told with its place, with status 2`() throws {
    let folder = try folder()
    try folder.write("broken.json", "[\n  {\"file\": }]")
    let run = try folder.run(["doctor", "-p", "broken.json"])
    #expect(run.status == 2)
    #expect(run.output.contains("broken.json' is not valid at 2:12: expected a string"))
  }

  @Test func `Swift alone needs neither`() throws {
    let run = try Folder(["a.swift": ""]).run(["doctor"])
    #expect(run.status == 0)
    #expect(run.output.contains("C and C++ files under the given paths: 0"))
  }
}
