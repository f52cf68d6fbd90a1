// Notifications as people want to read them: what holds for many files is said once.
//
// Without a compile database one missing header can concern hundreds of files. Forms that programs read list each of
// them; those for people list causes, the most frequent ones first, and of each cause a few files.

import Diagnostics

/// Notifications that say the same of different files, or a single one.
struct NotificationGroup {
  var message: String
  var members: [Notification]
  /// How many of the members are to be named.
  var shown: Int

  var first: Notification { members[0] }
}

extension Report {
  /// Causes that concern no more files than this are told for each file.
  private static let fewFiles = 2
  /// Of a cause that concerns more, so many files are named.
  private static let namedFiles = 3
  /// So many causes are told one by one.
  private static let namedCauses = 8

  /// The notifications, each in one group; first those that have no cause in common with others, in the report's order.
  func notificationGroups(namesAll: Bool) -> [NotificationGroup] {
    var groups: [NotificationGroup] = []
    var places: [String: Int] = [:]
    for notification in notifications {
      guard let cause = notification.cause, !namesAll else {
        groups.append(NotificationGroup(message: notification.message, members: [notification], shown: 1))
        continue
      }
      let key = "\(notification.id) \(notification.severity) \(cause)"
      if let place = places[key] {
        groups[place].members.append(notification)
      } else {
        places[key] = groups.count
        groups.append(NotificationGroup(message: cause, members: [notification], shown: Self.namedFiles))
      }
    }
    return withoutRareCauses(groups).flatMap(Self.told)
  }

  /// Where there are many causes, the rarer ones become one group for each rule.
  private func withoutRareCauses(_ groups: [NotificationGroup]) -> [NotificationGroup] {
    let plain = groups.filter { $0.first.cause == nil }
    let caused = groups.filter { $0.first.cause != nil }.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
    guard caused.count > Self.namedCauses + 1 else { return plain + caused }
    var rest: [String: [Notification]] = [:]
    for group in caused.dropFirst(Self.namedCauses) { rest[group.first.id, default: []] += group.members }
    let others = rest.sorted { $0.key < $1.key }.map { _, members in
      NotificationGroup(message: "other causes", members: members, shown: Self.namedFiles)
    }
    return plain + caused.prefix(Self.namedCauses) + others
  }

  private static func told(_ group: NotificationGroup) -> [NotificationGroup] {
    guard group.members.count <= fewFiles else {
      var group = group
      group.message = "\(group.members.count) files: \(group.message)"
      return [group]
    }
    return group.members.map { NotificationGroup(message: $0.message, members: [$0], shown: 1) }
  }
}
