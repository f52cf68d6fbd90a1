// Languages that are known only to be passed over.
//
// Where C and C++ are analysed, people expect their relatives to be, too; so that these are not is said.

enum UnreadLanguage: String, Comparable {
  case objectiveC = "Objective-C"
  case objectiveCpp = "Objective-C++"
  case cuda = "CUDA"

  init?(fileExtension: some StringProtocol) {
    switch fileExtension {
    case "m": self = .objectiveC
    case "mm": self = .objectiveCpp
    case "cu", "cuh": self = .cuda
    default: return nil
    }
  }

  static func < (a: UnreadLanguage, b: UnreadLanguage) -> Bool { a.rawValue < b.rawValue }
}
