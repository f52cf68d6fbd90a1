// One end of a connection between processes, over which frames go: a length, then bytes.
//
// A socket pair instead of pipes: one descriptor for both directions, and writing to a process that died is an error and
// no signal, whatever the process at this end does with signals.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct Channel {
  enum Failure: Error, Equatable {
    case closed
    case timedOut
  }

  let descriptor: CInt

  /// Two connected ends, neither of which a new process inherits.
  static func pair() -> (Channel, Channel)? {
    var ends: [CInt] = [-1, -1]
    #if canImport(Darwin)
      guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return nil }
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        var on: CInt = 1
        setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<CInt>.size))
      }
    #else
      let kind = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    #endif
    return (Channel(descriptor: ends[0]), Channel(descriptor: ends[1]))
  }

  func close() { shutDown(descriptor) }

  // MARK: Frames

  /// Waits until all was taken, or until `deadline`.
  func send(_ frame: [UInt8], until deadline: ContinuousClock.Instant? = nil) throws(Failure) {
    var head = ByteWriter()
    head.write(UInt64(frame.count))
    try sendAll(head.bytes, until: deadline)
    try sendAll(frame, until: deadline)
  }

  func receive(until deadline: ContinuousClock.Instant? = nil) throws(Failure) -> [UInt8] {
    var reader = ByteReader(try receive(count: MemoryLayout<UInt64>.size, until: deadline)[...])
    guard let count = try? reader.read(UInt64.self), count <= Self.largestFrame else { throw .closed }
    return try receive(count: Int(count), until: deadline)
  }

  /// More is no answer but damage.
  private static let largestFrame: UInt64 = 1 << 31

  private func sendAll(_ bytes: [UInt8], until deadline: ContinuousClock.Instant?) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { sendSome(descriptor, UnsafeRawBufferPointer(rebasing: $0[sent...])) }
      if count > 0 { sent += count } else { try wait(for: CInt(POLLOUT), until: deadline) }
    }
  }

  private func receive(count: Int, until deadline: ContinuousClock.Instant?) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var received = 0
    while received < count {
      let more = bytes.withUnsafeMutableBytes {
        recv(descriptor, $0.baseAddress.map { $0 + received }, count - received, CInt(MSG_DONTWAIT))
      }
      if more == 0 { throw .closed }
      if more > 0 { received += more } else { try wait(for: CInt(POLLIN), until: deadline) }
    }
    return bytes
  }

  // MARK: Waiting

  /// Called after an attempt failed: waits for the next one, if there can be one.
  private func wait(for events: CInt, until deadline: ContinuousClock.Instant?) throws(Failure) {
    guard [EAGAIN, EWOULDBLOCK, EINTR].contains(errno) else { throw .closed }
    var milliseconds: CInt = -1
    if let deadline {
      let rest = ContinuousClock.now.duration(to: deadline)
      guard rest > .zero else { throw .timedOut }
      milliseconds = CInt(clamping: Int64(rest / .milliseconds(1)) + 1)
    }
    var poll = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    _ = waitFor(&poll, milliseconds)
  }

  /// Returns when the process at the other end is gone.
  func waitUntilAbandoned() {
    while true {
      var poll = pollfd(fd: descriptor, events: 0, revents: 0)
      if waitFor(&poll, -1) > 0, Int32(poll.revents) & Int32(POLLHUP | POLLERR | POLLNVAL) != 0 { return }
    }
  }
}

// Functions of the system whose names are hidden by those above.
private func shutDown(_ descriptor: CInt) { _ = close(descriptor) }

private func waitFor(_ descriptor: inout pollfd, _ milliseconds: CInt) -> CInt { poll(&descriptor, 1, milliseconds) }

private func sendSome(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Darwin)
    send(descriptor, bytes.baseAddress, bytes.count, MSG_DONTWAIT)
  #else
    send(descriptor, bytes.baseAddress, bytes.count, CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT))
  #endif
}
