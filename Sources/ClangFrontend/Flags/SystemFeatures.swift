// What configure would find out about a system of today, as far as that can be told from the name of a macro.
//
// Of headers the compiler is asked (`__has_include`). Functions and types are those of POSIX.1-2008 and C99, which
// every system has that escapelint runs on. Nothing is said of libraries and of what a project can be built with or without.

enum SystemFeatures {
  /// What a macro stands for.
  enum Value: Equatable {
    case text(String)
    /// A header: the condition under which the macro is 1.
    case header(String)
    case unknown
  }

  /// - Parameter comment: What the template says of the macro; autoheader's comments name headers as they are written.
  static func value(of name: String, comment: String) -> Value {
    if let known = texts[name] { return .text(known) }
    if let header = header(in: comment) { return .header("__has_include(<\(header)>)") }
    if name.hasPrefix("SIZEOF_") { return size(of: name.dropFirst("SIZEOF_".count)) }
    guard name.hasPrefix("HAVE_") else { return attribute(name) }
    let feature = name.dropFirst("HAVE_".count)
    if attributePrefixes.contains(where: feature.hasPrefix) { return .text("1") }
    if feature.hasPrefix("DECL_") { return .text(functions.contains(feature.dropFirst("DECL_".count)) ? "1" : "0") }
    if feature.hasSuffix("_H") { return .header(condition(forHeader: feature.dropLast(2))) }
    return functions.contains(feature) || types.contains(feature) ? .text("1") : .unknown
  }

  /// `HAVE_ATTR_NORETURN`, `HAVE_FUNC_ATTRIBUTE_MALLOC`: clang has the attributes that gcc has.
  private static let attributePrefixes = ["ATTR_", "ATTRIBUTE", "__ATTRIBUTE__", "FUNC_ATTRIBUTE_", "VAR_ATTRIBUTE_"]

  /// Names for attributes. That a function does not return matters for every path that calls it.
  private static func attribute(_ name: String) -> Value {
    if name.contains("NORETURN") { return .text("__attribute__((__noreturn__))") }
    return name.hasPrefix("ATTR_") || name.hasPrefix("ATTRIBUTE_") ? .text("") : .unknown
  }

  /// The header in `Define to 1 if you have the <sys/param.h> header file.`
  private static func header(in comment: String) -> Substring? {
    guard comment.contains("header file"), let open = comment.firstIndex(of: "<"),
      let close = comment[open...].firstIndex(of: ">")
    else { return nil }
    let name = comment[comment.index(after: open)..<close]
    return name.allSatisfy({ $0.isASCII && !$0.isWhitespace }) && !name.isEmpty ? name : nil
  }

  /// `SYS_TYPES` may stand for `sys/types.h` or `sys_types.h`.
  private static func condition(forHeader name: Substring) -> String {
    let lower = name.lowercased()
    let nested = lower.replacing("_", with: "/", maxReplacements: 1)
    return Array(Set([nested, lower])).sorted().map { "__has_include(<\($0).h>)" }.joined(separator: " || ")
  }

  private static func size(of type: Substring) -> Value {
    switch type {
    case "VOIDP", "VOID_P", "VOID_PTR", "CHAR_P", "INTPTR_T", "UINTPTR_T": .text("__SIZEOF_POINTER__")
    case "SHORT", "SHORT_INT": .text("__SIZEOF_SHORT__")
    case "INT", "UNSIGNED_INT", "UNSIGNED": .text("__SIZEOF_INT__")
    case "LONG", "LONG_INT", "UNSIGNED_LONG", "TIME_T": .text("__SIZEOF_LONG__")
    case "LONG_LONG", "LONG_LONG_INT", "UNSIGNED_LONG_LONG", "OFF_T", "INT64_T", "UINT64_T": .text("8")
    case "SIZE_T", "SSIZE_T": .text("__SIZEOF_SIZE_T__")
    case "WCHAR_T": .text("__SIZEOF_WCHAR_T__")
    case "DOUBLE": .text("__SIZEOF_DOUBLE__")
    case "FLOAT": .text("__SIZEOF_FLOAT__")
    default: .unknown
    }
  }

  private static let texts: [String: String] = [
    "STDC_HEADERS": "1", "_GNU_SOURCE": "1", "_DEFAULT_SOURCE": "1", "HAVE_PTHREAD": "1", "RETSIGTYPE": "void",
    "TIME_WITH_SYS_TIME": "1", "HAVE_VARIADIC_MACROS": "1", "HAVE_C99_VARIADIC_MACROS": "1",
    "PACKAGE": "\"\"", "PACKAGE_NAME": "\"\"", "PACKAGE_STRING": "\"\"", "PACKAGE_TARNAME": "\"\"",
    "PACKAGE_VERSION": "\"\"", "PACKAGE_BUGREPORT": "\"\"", "PACKAGE_URL": "\"\"", "VERSION": "\"\"",
  ]

  private static let functions = Set(
    """
    ABORT ACCESS ALARM ATEXIT ATOLL BCOPY BZERO CALLOC CHMOD CHOWN CLOCK_GETTIME CLOSEDIR DUP2 EXECVP FCHMOD FCHOWN FCNTL \
    FDOPEN FILENO FLOCKFILE FNMATCH FORK FSEEKO FSTAT FSYNC FTELLO FTRUNCATE FTW GAI_STRERROR GETADDRINFO GETCWD GETENV \
    GETEUID GETGRGID GETGRNAM GETHOSTBYNAME GETHOSTNAME GETLINE GETNAMEINFO GETOPT GETPAGESIZE GETPEERNAME GETPID GETPPID \
    GETPWNAM GETPWUID GETRLIMIT GETRUSAGE GETSOCKNAME GETSOCKOPT GETTIMEOFDAY GETUID GLOB GMTIME_R IF_INDEXTONAME \
    IF_NAMETOINDEX INET_ATON INET_NTOA INET_NTOP INET_PTON INITGROUPS IOCTL ISATTY KILL LINK LISTEN LOCALECONV LOCALTIME_R \
    LSTAT MALLOC MEMCHR MEMCMP MEMCPY MEMMOVE MEMSET MKDIR MKDTEMP MKFIFO MKSTEMP MKTIME MLOCK MMAP MPROTECT MSYNC MUNMAP \
    NANOSLEEP NL_LANGINFO OPENDIR PATHCONF PAUSE PIPE POLL POPEN POSIX_MEMALIGN PREAD PSELECT PTHREAD_CREATE \
    PTHREAD_MUTEX_LOCK PUTENV PWRITE QSORT RAISE RANDOM READDIR READDIR_R READLINK READV REALLOC REALPATH RECV RECVFROM \
    RECVMSG REGCOMP RENAME RMDIR SCANDIR SELECT SEND SENDMSG SENDTO SETENV SETEUID SETGID SETGROUPS SETITIMER SETLOCALE \
    SETREGID SETREUID SETRLIMIT SETSID SETSOCKOPT SETUID SIGACTION SIGEMPTYSET SIGNAL SIGPROCMASK SLEEP SNPRINTF SOCKET \
    SOCKETPAIR SQRT SRANDOM STAT STRCASECMP STRCHR STRCOLL STRCSPN STRDUP STRERROR STRERROR_R STRFTIME STRLEN STRNCASECMP \
    STRNDUP STRNLEN STRPBRK STRPTIME STRRCHR STRSIGNAL STRSPN STRSTR STRTOD STRTOF STRTOK_R STRTOL STRTOLL STRTOUL STRTOULL \
    STRTOUMAX STRTOIMAX STRXFRM SYMLINK SYSCONF SYSLOG TCGETATTR TIME TIMEGM TZSET UMASK UNAME UNLINK UNSETENV USLEEP UTIME \
    UTIMES VASPRINTF VPRINTF VSNPRINTF VSYSLOG WAITPID WCSLEN WRITEV
    """.split(separator: " ").map { Substring($0) })

  private static let types = Set(
    """
    INT8_T INT16_T INT32_T INT64_T UINT8_T UINT16_T UINT32_T UINT64_T INTPTR_T UINTPTR_T INTMAX_T UINTMAX_T SIZE_T SSIZE_T \
    OFF_T PID_T MODE_T UID_T GID_T TIME_T SOCKLEN_T SA_FAMILY_T IN_ADDR_T IN_PORT_T SIGSET_T SIG_ATOMIC_T LONG_LONG \
    LONG_LONG_INT UNSIGNED_LONG_LONG_INT LONG_DOUBLE _BOOL PTRDIFF_T WCHAR_T STRUCT_ADDRINFO STRUCT_IN6_ADDR \
    STRUCT_SOCKADDR_IN6 STRUCT_SOCKADDR_STORAGE STRUCT_SOCKADDR_UN STRUCT_STAT STRUCT_TIMEVAL STRUCT_TIMESPEC STRUCT_TM
    """.split(separator: " ").map { Substring($0) })
}
