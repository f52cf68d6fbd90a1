// The texts of the library models.
//
// Generated from rules/models by generate-rules; do not edit.

/// The files of `rules/models`.
package enum ModelTexts {
  /// Paths below `rules/models` and texts, sorted by path.
  package static let files: [(path: String, text: String)] = [
    ("c/arenas.model", text0),
    ("c/memory.model", text1),
    ("c/peers.model", text2),
    ("c/threads.model", text3),
    ("cpp/arenas.model", text4),
    ("cpp/containers.model", text5),
    ("cpp/costs.model", text6),
    ("cpp/owners.model", text7),
    ("cpp/streams.model", text8),
    ("cpp/threads.model", text9),
    ("cpp/views.model", text10),
    ("swift/AsyncAlgorithms.swiftdecl", text11),
    ("swift/Atomics.swiftdecl", text12),
    ("swift/Collections.swiftdecl", text13),
    ("swift/Combine.swiftdecl", text14),
    ("swift/CoreMetrics.swiftdecl", text15),
    ("swift/Darwin.swiftdecl", text16),
    ("swift/DequeModule.swiftdecl", text17),
    ("swift/Dispatch.swiftdecl", text18),
    ("swift/Foundation.swiftdecl", text19),
    ("swift/FoundationEssentials.swiftdecl", text20),
    ("swift/FoundationNetworking.swiftdecl", text21),
    ("swift/Glibc.swiftdecl", text22),
    ("swift/HTTPTypes.swiftdecl", text23),
    ("swift/HeapModule.swiftdecl", text24),
    ("swift/Logging.swiftdecl", text25),
    ("swift/Metrics.swiftdecl", text26),
    ("swift/Musl.swiftdecl", text27),
    ("swift/NIO.swiftdecl", text28),
    ("swift/NIOConcurrencyHelpers.swiftdecl", text29),
    ("swift/NIOCore.swiftdecl", text30),
    ("swift/NIOEmbedded.swiftdecl", text31),
    ("swift/NIOFoundationCompat.swiftdecl", text32),
    ("swift/NIOHTTP1.swiftdecl", text33),
    ("swift/NIOPosix.swiftdecl", text34),
    ("swift/Observation.swiftdecl", text35),
    ("swift/OpenCombine.swiftdecl", text36),
    ("swift/OrderedCollections.swiftdecl", text37),
    ("swift/ServiceLifecycle.swiftdecl", text38),
    ("swift/Swift.swiftdecl", text39),
    ("swift/Synchronization.swiftdecl", text40),
    ("swift/_Concurrency.swiftdecl", text41),
    ("swift/_StringProcessing.swiftdecl", text42),
    ("swift/atomics.model", text43),
    ("swift/combine.model", text44),
    ("swift/containers.model", text45),
    ("swift/cost.model", text46),
    ("swift/memory.model", text47),
    ("swift/nio.model", text48),
    ("swift/standard-library.model", text49),
  ]

  private static let text0 = #"""
# Arenas of C libraries: memory that is freed all at once. Many projects bring these along, so the lines hold for them, too.

# The Apache Portable Runtime
apr_palloc(…)               carves 0
apr_palloc_debug(…)         carves 0
apr_pcalloc(…)              carves 0
apr_pcalloc_debug(…)        carves 0
apr_pstrdup(…)              carves 0
apr_pstrndup(…)             carves 0
apr_pstrmemdup(…)           carves 0
apr_pmemdup(…)              carves 0
apr_psprintf(…)             carves 0
apr_pvsprintf(…)            carves 0
apr_pstrcat(…)              carves 0
apr_pstrcatv(…)             carves 0
apr_itoa(…)                 carves 0
apr_ltoa(…)                 carves 0
apr_off_t_toa(…)            carves 0
apr_array_make(…)           carves 0
apr_array_copy(…)           carves 0
apr_table_make(…)           carves 0
apr_table_copy(…)           carves 0
apr_hash_make(…)            carves 0
apr_hash_copy(…)            carves 0
apr_pool_clear(…)           empties 0
apr_pool_clear_debug(…)     empties 0
apr_pool_destroy(…)         empties 0
apr_pool_destroy_debug(…)   empties 0

# talloc: what hangs below a context goes with it
talloc_named_const(…)       carves 0
_talloc_array(…)            carves 0
_talloc_zero_array(…)       carves 0
_talloc_zero(…)             carves 0
_talloc_memdup(…)           carves 0
talloc_strdup(…)            carves 0
talloc_strndup(…)           carves 0
talloc_asprintf(…)          carves 0
_talloc_free(…)             empties 0

"""#

  private static let text1 = #"""
# Who owns memory in the C library, POSIX and glibc. `free` takes what the others give.

C.malloc(_:)              acquires memory
C.calloc(_:_:)            acquires memory
C.aligned_alloc(_:_:)     acquires memory
C.memalign(_:_:)          acquires memory
C.valloc(_:)              acquires memory
C.realloc(_:_:)           acquires memory; resizes 0
C.reallocarray(_:_:_:)    acquires memory; resizes 0
C.strdup(_:)              acquires memory; uses
C.strndup(_:_:)           acquires memory; uses
C.wcsdup(_:)              acquires memory; uses
C.free(_:)                releases memory
C.cfree(_:)               releases memory

# What puts memory into a variable.
C.asprintf(…)             uses; yields 0
C.vasprintf(…)            uses; yields 0
C.posix_memalign(…)       uses; yields 0
C.getline(…)              uses; refills 0
C.getdelim(…)             uses; refills 0
C.__asprintf_chk(…)       uses; yields 0
C.__getdelim(…)           uses; refills 0

C.get_current_dir_name()          acquires memory
C.canonicalize_file_name(_:)      acquires memory; uses
C.readline(_:)                    acquires memory; uses

# What `new` and `delete` call.
C.new()                   acquires memory
C.new[]()                 acquires memory
C.delete(_:)              releases memory
C.delete[](_:)            releases memory

# What only looks at or fills memory: neither keeps nor frees it.

C.memcpy(…)               uses; slices 0
C.memmove(…)              uses; slices 0
C.memset(…)               uses; slices 0
C.memcmp(…)               uses
C.memchr(…)               uses; views 0
C.memrchr(…)              uses; views 0
C.memmem(…)               uses; views 0
C.mempcpy(…)              uses; views 0
C.bcopy(…)                uses
C.bzero(…)                uses
C.bcmp(…)                 uses
C.explicit_bzero(…)       uses
C.strlen(…)               uses
C.strnlen(…)              uses
C.strcpy(…)               uses; slices 0
C.strncpy(…)              uses; slices 0
C.stpcpy(…)               uses; views 0
C.stpncpy(…)              uses; views 0
C.strcat(…)               uses; slices 0
C.strncat(…)              uses; slices 0
C.strlcpy(…)              uses
C.strlcat(…)              uses
C.strcmp(…)               uses
C.strncmp(…)              uses
C.strcasecmp(…)           uses
C.strncasecmp(…)          uses
C.strcoll(…)              uses
C.strchr(…)               uses; views 0
C.strrchr(…)              uses; views 0
C.strchrnul(…)            uses; views 0
C.strstr(…)               uses; views 0
C.strcasestr(…)           uses; views 0
C.strspn(…)               uses
C.strcspn(…)              uses
C.strpbrk(…)              uses; views 0
C.strtok(…)               uses; views 0
C.strtok_r(…)             uses; views 0
C.strsep(…)               uses; views 0
C.strxfrm(…)              uses
C.strtol(…)               uses
C.strtoll(…)              uses
C.strtoul(…)              uses
C.strtoull(…)             uses
C.strtod(…)               uses
C.strtof(…)               uses
C.strtold(…)              uses
C.strtoimax(…)            uses
C.strtoumax(…)            uses
C.atoi(…)                 uses
C.atol(…)                 uses
C.atoll(…)                uses
C.atof(…)                 uses
C.wcslen(…)               uses
C.wcscpy(…)               uses; slices 0
C.wcsncpy(…)              uses; slices 0
C.wcscmp(…)               uses
C.wcsncmp(…)              uses
C.wcscat(…)               uses; slices 0
C.wcschr(…)               uses; views 0
C.wmemcpy(…)              uses; slices 0
C.wmemset(…)              uses; slices 0
C.mbstowcs(…)             uses
C.wcstombs(…)             uses
C.printf(…)               uses
C.fprintf(…)              uses
C.dprintf(…)              uses
C.sprintf(…)              uses
C.snprintf(…)             uses
C.vprintf(…)              uses
C.vfprintf(…)             uses
C.vsprintf(…)             uses
C.vsnprintf(…)            uses
C.scanf(…)                uses
C.fscanf(…)               uses
C.sscanf(…)               uses
C.puts(…)                 uses
C.fputs(…)                uses
C.putc(…)                 uses
C.fputc(…)                uses
C.fwrite(…)               uses
C.fread(…)                uses
C.fgets(…)                uses; views 0
C.perror(…)               uses
C.syslog(…)               uses
C.read(…)                 uses
C.write(…)                uses
C.pread(…)                uses
C.pwrite(…)               uses
C.recv(…)                 uses
C.recvfrom(…)             uses
C.send(…)                 uses
C.sendto(…)               uses
C.open(…)                 uses
C.openat(…)               uses
C.creat(…)                uses
C.close(…)                uses
C.stat(…)                 uses
C.lstat(…)                uses
C.fstat(…)                uses
C.access(…)               uses
C.unlink(…)               uses
C.rename(…)               uses
C.mkdir(…)                uses
C.rmdir(…)                uses
C.chdir(…)                uses
C.chmod(…)                uses
C.chown(…)                uses
C.readlink(…)             uses
C.link(…)                 uses
C.symlink(…)              uses
C.opendir(…)              uses
C.fopen(…)                uses
C.fdopen(…)               uses
C.remove(…)               uses
C.getenv(…)               uses
C.setenv(…)               uses
C.unsetenv(…)             uses
C.system(…)               uses
C.qsort(…)                uses
C.bsearch(…)              uses
C.time(…)                 uses
C.localtime_r(…)          uses
C.gmtime_r(…)             uses
C.strftime(…)             uses
C.mktime(…)               uses
C.gettimeofday(…)         uses
C.clock_gettime(…)        uses
C.nanosleep(…)            uses
C.inet_pton(…)            uses
C.inet_ntop(…)            uses; views 2
C.inet_addr(…)            uses
C.connect(…)              uses
C.bind(…)                 uses
C.isatty(…)               uses
C.toupper(…)              uses
C.tolower(…)              uses
C.__builtin_memcpy(…)     uses
C.__builtin_memset(…)     uses
C.__builtin_memmove(…)    uses
C.__builtin___memcpy_chk(…) uses
C.__builtin___memset_chk(…) uses
C.__builtin___strcpy_chk(…) uses
C.__builtin_strlen(…)     uses
C.__builtin_expect(…)     uses
C.sha1(…)                 uses
C.crc32(…)                uses
C.iconv(…)                uses
C.fileno(…)               uses
C.feof(…)                 uses
C.ferror(…)               uses
C.clearerr(…)             uses
C.fflush(…)               uses
C.fseek(…)                uses
C.fseeko(…)               uses
C.ftell(…)                uses
C.ftello(…)               uses
C.rewind(…)               uses
C.setvbuf(…)              uses
C.getc(…)                 uses
C.fgetc(…)                uses
C.ungetc(…)               uses
C.flockfile(…)            uses
C.funlockfile(…)          uses
C.getc_unlocked(…)        uses
C.putc_unlocked(…)        uses
C.ftruncate(…)            uses
C.fsync(…)                uses
C.vsscanf(…)              uses
C.fchmod(…)               uses
C.closedir(…)             uses
C.readdir(…)              uses
C.tolower_l(…)            uses
C.strerror_r(…)           uses
C.getcwd(…)               uses; views 0
C.gethostname(…)          uses
C.execv(…)                uses
C.execvp(…)               uses
C.execve(…)               uses
C.execl(…)                uses
C.execlp(…)               uses
C.popen(…)                uses
C.freopen(…)              uses
C.memccpy(…)              uses
C.strverscmp(…)           uses
C.strnstr(…)              uses; views 0
C.fnmatch(…)              uses
C.regcomp(…)              uses
C.regexec(…)              uses
C.dlopen(…)               uses
C.dlsym(…)                uses
C.fputws(…)               uses
C.swprintf(…)             uses
C.getrandom(…)            uses
C.pathconf(…)             uses
C.truncate(…)             uses
C.utime(…)                uses
C.mkstemp(…)              uses
C.mkdtemp(…)              uses; views 0
C.basename(…)             uses; views 0
C.dirname(…)              uses; views 0
C.statvfs(…)              uses
C.unlinkat(…)             uses
C.sem_open(…)             uses
C.shm_open(…)             uses
C.mmap(…)                 uses
C.writev(…)               uses
C.readv(…)                uses
C.strptime(…)             uses
C.getopt(…)               uses
C.assert(…)               uses
C.__assert_fail(…)        uses
C.warn(…)                 uses
C.warnx(…)                uses
C.err(…)                  uses
C.errx(…)                 uses

# The C++ library copies what pointers to characters and elements lead to.

std.basic_string.basic_string(…)         uses
std.basic_string.copy(…)                 uses
std.basic_string.append(…)               uses
std.basic_string.assign(…)               uses
std.basic_string.insert(…)               uses
std.basic_string.replace(…)              uses
std.basic_string.compare(…)              uses
std.basic_string.find(…)                 uses
std.basic_string.rfind(…)                uses
std.basic_string.operator=(…)            uses
std.basic_string.operator+=(…)           uses
std.basic_ostream.write(…)               uses
std.basic_istream.read(…)                uses
std.basic_istream.readsome(…)            uses
std.basic_istream.getline(…)             uses
std.basic_istream.get(…)                 uses
std.basic_streambuf.sgetn(…)             uses
std.basic_streambuf.sputn(…)             uses
std.operator<<(…)                        uses
std.operator+(…)                         uses
std.operator==(…)                        uses
std.operator!=(…)                        uses
std.basic_ifstream.basic_ifstream(…)     uses
std.basic_ofstream.basic_ofstream(…)     uses
std.basic_fstream.basic_fstream(…)       uses
std.basic_ifstream.open(…)               uses
std.basic_ofstream.open(…)               uses
std.stoi(…)                              uses
std.stol(…)                              uses
std.fill(…)                              uses
std.fill_n(…)                            uses
std.copy(…)                              uses
std.copy_n(…)                            uses
std.sort(…)                              uses
std.accumulate(…)                        uses
std.iota(…)                              uses
std.reverse(…)                           uses
std.equal(…)                             uses
std.swap_ranges(…)                       uses
std.uninitialized_copy(…)                uses

"""#

  private static let text2 = #"""
# What comes from the other end of a connection.

C.recv(…)                 receives 1
C.recvfrom(…)             receives 1
C.SSL_read(…)             receives 1
C.SSL_read_ex(…)          receives 1
C.BIO_read(…)             receives 1
C.gnutls_record_recv(…)   receives 1
C.mbedtls_ssl_read(…)     receives 1
C.wolfSSL_read(…)         receives 1
C.tls_read(…)             receives 1

# New connections: as many as others make, or one that the program makes itself.

C.accept(…)               receives
C.accept4(…)              receives
C.socket(…)               connects

# A part of a file, or of what a peer sends: that is told by where the number comes from.

C.read(…)                 reads 1
C.fread(…)                reads 0

# Each call walks to the end of a text, in some cases to add to it.

C.strlen(…)               spans 0
C.wcslen(…)               spans 0
C.__builtin_strlen(…)     spans 0
C.strcpy(…)               spans 1
C.stpcpy(…)               spans 1
C.wcscpy(…)               spans 1

C.strcat(…)               rescans 0
C.strncat(…)              rescans 0
C.wcscat(…)               rescans 0
C.__builtin_strcat(…)     rescans 0
C.__builtin___strcat_chk(…) rescans 0

"""#

  private static let text3 = #"""
# What starts threads and processes in C, and what waits for one of them or for a free place.

C.pthread_create(…)       spawns 2
C.thrd_create(…)          spawns 1
C.fork()                  spawns
C.vfork()                 spawns

C.pthread_once(…)         once 1
C.call_once(…)            once 1

C.pthread_join(…)         limits
C.thrd_join(…)            limits
C.pthread_cond_wait(…)    limits
C.pthread_cond_timedwait(…) limits
C.cnd_wait(…)             limits
C.sem_wait(…)             limits
C.sem_trywait(…)          limits
C.sem_timedwait(…)        limits
C.wait(…)                 limits
C.waitpid(…)              limits
C.wait3(…)                limits
C.wait4(…)                limits

# What several threads may write

C.pthread_mutex_lock(…)   writes 0
C.pthread_mutex_trylock(…) writes 0
C.pthread_spin_lock(…)    writes 0
C.pthread_rwlock_rdlock(…) writes 0
C.pthread_rwlock_wrlock(…) writes 0
C.pthread_mutex_t         is synchronized
C.pthread_spinlock_t      is synchronized
C.pthread_rwlock_t        is synchronized

"""#

  private static let text4 = #"""
# Arenas of C++ libraries: memory that is freed all at once.

std.monotonic_buffer_resource                 is arena
std.monotonic_buffer_resource.release()       empties self
std.unsynchronized_pool_resource              is arena
std.unsynchronized_pool_resource.release()    empties self
std.synchronized_pool_resource                is arena
std.synchronized_pool_resource.release()      empties self
std.memory_resource.allocate(…)               carves self
# A container that is made with an allocator takes all of its memory from there.
std.polymorphic_allocator.polymorphic_allocator(_:) carves 0

google.Arena                                  is arena
google.Arena.Create(…)                        carves 0
google.Arena.CreateMessage(…)                 carves 0
google.Arena.CreateArray(…)                   carves 0
google.Arena.AllocateAligned(…)               carves self
google.Arena.Reset()                          empties self

"""#

  private static let text5 = #"""
# What the containers of the C++ standard library are and do.
#
# Inline namespaces are looked through, so that this holds for all versions of libstdc++ and libc++.

std.vector                                   is container; is counted; is reservable
std.deque                                    is container; is counted
std.list                                     is container; is counted
std.forward_list                             is container
std.basic_string                             is container; is counted; is reservable; is joined
std.map                                      is container; is counted; is keyed
std.multimap                                 is container; is counted; is keyed
std.set                                      is container; is counted; is keyed
std.multiset                                 is container; is counted; is keyed
std.unordered_map                            is container; is counted; is keyed; is reservable
std.unordered_multimap                       is container; is counted; is keyed; is reservable
std.unordered_set                            is container; is counted; is keyed; is reservable
std.unordered_multiset                       is container; is counted; is keyed; is reservable
std.queue                                    is container; is counted
std.stack                                    is container; is counted
std.priority_queue                           is container; is counted
std.array                                    is container; is counted; is fixed
std.span                                     is container; is counted
std.basic_string_view                        is container; is counted
std.initializer_list                         is container; is counted

# Sequences

std.vector.begin(…)                          begins self; visits self
std.vector.cbegin(…)                         begins self; visits self
std.vector.end(…)                            visits self
std.vector.cend(…)                           visits self
std.vector.rbegin(…)                         visits self
std.vector.rend(…)                           visits self
std.vector.crbegin(…)                        visits self
std.vector.crend(…)                          visits self
std.vector.front(…)                          visits self
std.vector.back(…)                           visits self
std.vector.at(…)                             visits self
std.vector.operator[](…)                     visits self
std.vector.data(…)                           visits self
std.vector.capacity(…)                       visits self
std.vector.size(…)                           measures self
std.vector.empty(…)                          probes self; visits self
std.vector.push_back(…)                      grows self
std.vector.pop_back(…)                       shrinks self
std.vector.clear(…)                          clears self; retains self
std.vector.swap(…)                           clears self
std.vector.resize(…)                         shrinks self; sizes self
std.vector.shrink_to_fit(…)                  visits self; trims self
std.vector.erase(…)                          shrinks self
std.vector.assign(…)                         clears self; extends self; retains self
std.vector.emplace_back(…)                   grows self
std.vector.insert(_:_:)                      grows self; shifts self
std.vector.insert(_:_:_:)                    extends self; shifts self
std.vector.emplace(…)                        grows self; shifts self
std.vector.reserve(…)                        reserves self

std.deque.begin(…)                           begins self; visits self
std.deque.cbegin(…)                          begins self; visits self
std.deque.end(…)                             visits self
std.deque.cend(…)                            visits self
std.deque.rbegin(…)                          visits self
std.deque.rend(…)                            visits self
std.deque.crbegin(…)                         visits self
std.deque.crend(…)                           visits self
std.deque.front(…)                           visits self
std.deque.back(…)                            visits self
std.deque.at(…)                              visits self
std.deque.operator[](…)                      visits self
std.deque.size(…)                            measures self
std.deque.empty(…)                           probes self; visits self
std.deque.push_back(…)                       grows self
std.deque.pop_back(…)                        shrinks self
std.deque.clear(…)                           clears self; retains self
std.deque.swap(…)                            clears self
std.deque.resize(…)                          shrinks self; sizes self
std.deque.shrink_to_fit(…)                   visits self; trims self
std.deque.erase(…)                           shrinks self
std.deque.assign(…)                          clears self; extends self; retains self
std.deque.emplace_back(…)                    grows self
std.deque.insert(_:_:)                       grows self
std.deque.insert(_:_:_:)                     extends self
std.deque.emplace(…)                         grows self
std.deque.push_front(…)                      grows self
std.deque.emplace_front(…)                   grows self
std.deque.pop_front(…)                       shrinks self

std.list.begin(…)                            begins self; visits self
std.list.cbegin(…)                           begins self; visits self
std.list.end(…)                              visits self
std.list.cend(…)                             visits self
std.list.rbegin(…)                           visits self
std.list.rend(…)                             visits self
std.list.crbegin(…)                          visits self
std.list.crend(…)                            visits self
std.list.front(…)                            visits self
std.list.back(…)                             visits self
std.list.size(…)                             measures self
std.list.empty(…)                            probes self; visits self
std.list.push_back(…)                        grows self
std.list.pop_back(…)                         shrinks self
std.list.clear(…)                            clears self; retains self
std.list.swap(…)                             clears self
std.list.resize(…)                           shrinks self
std.list.shrink_to_fit(…)                    visits self
std.list.erase(…)                            shrinks self
std.list.assign(…)                           clears self; extends self; retains self
std.list.emplace_back(…)                     grows self
std.list.insert(_:_:)                        grows self
std.list.insert(_:_:_:)                      extends self
std.list.emplace(…)                          grows self
std.list.push_front(…)                       grows self
std.list.emplace_front(…)                    grows self
std.list.pop_front(…)                        shrinks self
std.list.splice(…)                           extends self
std.list.remove(…)                           shrinks self
std.list.remove_if(…)                        shrinks self; calls 0
std.list.merge(…)                            extends self
std.list.sort(…)                             visits self
std.list.reverse(…)                          visits self
std.list.unique(…)                           shrinks self

std.basic_string.begin(…)                    begins self; visits self
std.basic_string.cbegin(…)                   begins self; visits self
std.basic_string.end(…)                      visits self
std.basic_string.cend(…)                     visits self
std.basic_string.rbegin(…)                   visits self
std.basic_string.rend(…)                     visits self
std.basic_string.crbegin(…)                  visits self
std.basic_string.crend(…)                    visits self
std.basic_string.front(…)                    visits self
std.basic_string.back(…)                     visits self
std.basic_string.at(…)                       visits self
std.basic_string.operator[](…)               visits self
std.basic_string.data(…)                     visits self
std.basic_string.capacity(…)                 visits self
std.basic_string.c_str(…)                    visits self
std.basic_string.substr(…)                   visits self
std.basic_string.get_allocator(…)            visits self
std.basic_string.size(…)                     measures self
std.basic_string.empty(…)                    probes self; visits self
std.basic_string.length(…)                   measures self
std.basic_string.push_back(…)                grows self
std.basic_string.pop_back(…)                 shrinks self
std.basic_string.clear(…)                    clears self; retains self
std.basic_string.swap(…)                     clears self
std.basic_string.resize(…)                   shrinks self; sizes self
std.basic_string.shrink_to_fit(…)            visits self; trims self
std.basic_string.erase(…)                    shrinks self
std.basic_string.assign(…)                   clears self; extends self; retains self
std.basic_string.insert(_:_:)                grows self; shifts self
std.basic_string.insert(_:_:_:)              extends self; shifts self
std.basic_string.reserve(…)                  reserves self
std.basic_string.append(…)                   extends self
std.basic_string.replace(…)                  shrinks self
std.basic_string.find(…)                     searches self
std.basic_string.rfind(…)                    searches self
std.basic_string.find_first_of(…)            searches self
std.basic_string.find_last_of(…)             searches self
std.basic_string.find_first_not_of(…)        searches self
std.basic_string.find_last_not_of(…)         searches self
std.basic_string.compare(…)                  searches self
std.basic_string.starts_with(…)              searches self
std.basic_string.ends_with(…)                searches self
std.basic_string.contains(…)                 searches self

std.forward_list.begin(…)                    begins self; visits self
std.forward_list.cbegin(…)                   begins self; visits self
std.forward_list.end(…)                      visits self
std.forward_list.cend(…)                     visits self
std.forward_list.rbegin(…)                   visits self
std.forward_list.rend(…)                     visits self
std.forward_list.crbegin(…)                  visits self
std.forward_list.crend(…)                    visits self
std.forward_list.front(…)                    visits self
std.forward_list.before_begin(…)             visits self
std.forward_list.size(…)                     measures self
std.forward_list.empty(…)                    probes self; visits self
std.forward_list.push_front(…)               grows self
std.forward_list.emplace_front(…)            grows self
std.forward_list.insert_after(…)             grows self
std.forward_list.emplace_after(…)            grows self
std.forward_list.pop_front(…)                shrinks self
std.forward_list.erase_after(…)              shrinks self
std.forward_list.remove(…)                   shrinks self
std.forward_list.clear(…)                    clears self; retains self
std.forward_list.swap(…)                     clears self

# Tables and sets

std.map.begin(…)                             begins self; visits self
std.map.cbegin(…)                            begins self; visits self
std.map.end(…)                               visits self
std.map.cend(…)                              visits self
std.map.rbegin(…)                            visits self
std.map.rend(…)                              visits self
std.map.crbegin(…)                           visits self
std.map.crend(…)                             visits self
std.map.at(…)                                visits self
std.map.size(…)                              measures self
std.map.empty(…)                             probes self; visits self
std.map.operator[](…)                        grows self; keys 0
std.map.try_emplace(…)                       grows self; keys 0
std.map.insert_or_assign(…)                  grows self; keys 0
std.map.insert(_:)                           grows self
std.map.insert(_:_:)                         extends self
std.map.emplace(…)                           grows self; keys 0
std.map.emplace_hint(…)                      grows self
std.map.erase(…)                             shrinks self
std.map.extract(…)                           shrinks self
std.map.clear(…)                             clears self; retains self
std.map.swap(…)                              clears self
std.map.merge(…)                             extends self
std.map.find(…)                              searches self
std.map.count(…)                             searches self
std.map.contains(…)                          searches self
std.map.equal_range(…)                       searches self
std.map.lower_bound(…)                       visits self
std.map.upper_bound(…)                       visits self

std.multimap.begin(…)                        begins self; visits self
std.multimap.cbegin(…)                       begins self; visits self
std.multimap.end(…)                          visits self
std.multimap.cend(…)                         visits self
std.multimap.rbegin(…)                       visits self
std.multimap.rend(…)                         visits self
std.multimap.crbegin(…)                      visits self
std.multimap.crend(…)                        visits self
std.multimap.size(…)                         measures self
std.multimap.empty(…)                        probes self; visits self
std.multimap.insert(_:)                      grows self
std.multimap.insert(_:_:)                    extends self
std.multimap.emplace(…)                      grows self; keys 0
std.multimap.emplace_hint(…)                 grows self
std.multimap.erase(…)                        shrinks self
std.multimap.extract(…)                      shrinks self
std.multimap.clear(…)                        clears self; retains self
std.multimap.swap(…)                         clears self
std.multimap.merge(…)                        extends self
std.multimap.find(…)                         searches self
std.multimap.count(…)                        searches self
std.multimap.contains(…)                     searches self
std.multimap.equal_range(…)                  searches self
std.multimap.lower_bound(…)                  visits self
std.multimap.upper_bound(…)                  visits self

std.set.begin(…)                             begins self; visits self
std.set.cbegin(…)                            begins self; visits self
std.set.end(…)                               visits self
std.set.cend(…)                              visits self
std.set.rbegin(…)                            visits self
std.set.rend(…)                              visits self
std.set.crbegin(…)                           visits self
std.set.crend(…)                             visits self
std.set.size(…)                              measures self
std.set.empty(…)                             probes self; visits self
std.set.insert(_:)                           grows self; keys 0
std.set.insert(_:_:)                         extends self
std.set.emplace(…)                           grows self; keys 0
std.set.emplace_hint(…)                      grows self
std.set.erase(…)                             shrinks self
std.set.extract(…)                           shrinks self
std.set.clear(…)                             clears self; retains self
std.set.swap(…)                              clears self
std.set.merge(…)                             extends self
std.set.find(…)                              searches self
std.set.count(…)                             searches self
std.set.contains(…)                          searches self
std.set.equal_range(…)                       searches self
std.set.lower_bound(…)                       visits self
std.set.upper_bound(…)                       visits self

std.multiset.begin(…)                        begins self; visits self
std.multiset.cbegin(…)                       begins self; visits self
std.multiset.end(…)                          visits self
std.multiset.cend(…)                         visits self
std.multiset.rbegin(…)                       visits self
std.multiset.rend(…)                         visits self
std.multiset.crbegin(…)                      visits self
std.multiset.crend(…)                        visits self
std.multiset.size(…)                         measures self
std.multiset.empty(…)                        probes self; visits self
std.multiset.insert(_:)                      grows self; keys 0
std.multiset.insert(_:_:)                    extends self
std.multiset.emplace(…)                      grows self; keys 0
std.multiset.emplace_hint(…)                 grows self
std.multiset.erase(…)                        shrinks self
std.multiset.extract(…)                      shrinks self
std.multiset.clear(…)                        clears self; retains self
std.multiset.swap(…)                         clears self
std.multiset.merge(…)                        extends self
std.multiset.find(…)                         searches self
std.multiset.count(…)                        searches self
std.multiset.contains(…)                     searches self
std.multiset.equal_range(…)                  searches self
std.multiset.lower_bound(…)                  visits self
std.multiset.upper_bound(…)                  visits self

std.unordered_map.begin(…)                   begins self; visits self
std.unordered_map.cbegin(…)                  begins self; visits self
std.unordered_map.end(…)                     visits self
std.unordered_map.cend(…)                    visits self
std.unordered_map.rbegin(…)                  visits self
std.unordered_map.rend(…)                    visits self
std.unordered_map.crbegin(…)                 visits self
std.unordered_map.crend(…)                   visits self
std.unordered_map.at(…)                      visits self
std.unordered_map.size(…)                    measures self
std.unordered_map.empty(…)                   probes self; visits self
std.unordered_map.operator[](…)              grows self; keys 0
std.unordered_map.try_emplace(…)             grows self; keys 0
std.unordered_map.insert_or_assign(…)        grows self; keys 0
std.unordered_map.insert(_:)                 grows self
std.unordered_map.insert(_:_:)               extends self
std.unordered_map.emplace(…)                 grows self; keys 0
std.unordered_map.emplace_hint(…)            grows self
std.unordered_map.erase(…)                   shrinks self
std.unordered_map.extract(…)                 shrinks self
std.unordered_map.clear(…)                   clears self; retains self
std.unordered_map.swap(…)                    clears self
std.unordered_map.merge(…)                   extends self
std.unordered_map.find(…)                    searches self
std.unordered_map.count(…)                   searches self
std.unordered_map.contains(…)                searches self
std.unordered_map.equal_range(…)             searches self
std.unordered_map.reserve(…)                 reserves self
std.unordered_map.rehash(…)                  reserves self
std.unordered_map.bucket_count(…)            visits self
std.unordered_map.bucket(…)                  visits self
std.unordered_map.load_factor(…)             visits self
std.unordered_map.max_load_factor(…)         visits self

std.unordered_multimap.begin(…)              begins self; visits self
std.unordered_multimap.cbegin(…)             begins self; visits self
std.unordered_multimap.end(…)                visits self
std.unordered_multimap.cend(…)               visits self
std.unordered_multimap.rbegin(…)             visits self
std.unordered_multimap.rend(…)               visits self
std.unordered_multimap.crbegin(…)            visits self
std.unordered_multimap.crend(…)              visits self
std.unordered_multimap.size(…)               measures self
std.unordered_multimap.empty(…)              probes self; visits self
std.unordered_multimap.insert(_:)            grows self
std.unordered_multimap.insert(_:_:)          extends self
std.unordered_multimap.emplace(…)            grows self; keys 0
std.unordered_multimap.emplace_hint(…)       grows self
std.unordered_multimap.erase(…)              shrinks self
std.unordered_multimap.extract(…)            shrinks self
std.unordered_multimap.clear(…)              clears self; retains self
std.unordered_multimap.swap(…)               clears self
std.unordered_multimap.merge(…)              extends self
std.unordered_multimap.find(…)               searches self
std.unordered_multimap.count(…)              searches self
std.unordered_multimap.contains(…)           searches self
std.unordered_multimap.equal_range(…)        searches self
std.unordered_multimap.reserve(…)            reserves self
std.unordered_multimap.rehash(…)             reserves self
std.unordered_multimap.bucket_count(…)       visits self
std.unordered_multimap.bucket(…)             visits self
std.unordered_multimap.load_factor(…)        visits self
std.unordered_multimap.max_load_factor(…)    visits self

std.unordered_set.begin(…)                   begins self; visits self
std.unordered_set.cbegin(…)                  begins self; visits self
std.unordered_set.end(…)                     visits self
std.unordered_set.cend(…)                    visits self
std.unordered_set.rbegin(…)                  visits self
std.unordered_set.rend(…)                    visits self
std.unordered_set.crbegin(…)                 visits self
std.unordered_set.crend(…)                   visits self
std.unordered_set.size(…)                    measures self
std.unordered_set.empty(…)                   probes self; visits self
std.unordered_set.insert(_:)                 grows self; keys 0
std.unordered_set.insert(_:_:)               extends self
std.unordered_set.emplace(…)                 grows self; keys 0
std.unordered_set.emplace_hint(…)            grows self
std.unordered_set.erase(…)                   shrinks self
std.unordered_set.extract(…)                 shrinks self
std.unordered_set.clear(…)                   clears self; retains self
std.unordered_set.swap(…)                    clears self
std.unordered_set.merge(…)                   extends self
std.unordered_set.find(…)                    searches self
std.unordered_set.count(…)                   searches self
std.unordered_set.contains(…)                searches self
std.unordered_set.equal_range(…)             searches self
std.unordered_set.reserve(…)                 reserves self
std.unordered_set.rehash(…)                  reserves self
std.unordered_set.bucket_count(…)            visits self
std.unordered_set.bucket(…)                  visits self
std.unordered_set.load_factor(…)             visits self
std.unordered_set.max_load_factor(…)         visits self

std.unordered_multiset.begin(…)              begins self; visits self
std.unordered_multiset.cbegin(…)             begins self; visits self
std.unordered_multiset.end(…)                visits self
std.unordered_multiset.cend(…)               visits self
std.unordered_multiset.rbegin(…)             visits self
std.unordered_multiset.rend(…)               visits self
std.unordered_multiset.crbegin(…)            visits self
std.unordered_multiset.crend(…)              visits self
std.unordered_multiset.size(…)               measures self
std.unordered_multiset.empty(…)              probes self; visits self
std.unordered_multiset.insert(_:)            grows self; keys 0
std.unordered_multiset.insert(_:_:)          extends self
std.unordered_multiset.emplace(…)            grows self; keys 0
std.unordered_multiset.emplace_hint(…)       grows self
std.unordered_multiset.erase(…)              shrinks self
std.unordered_multiset.extract(…)            shrinks self
std.unordered_multiset.clear(…)              clears self; retains self
std.unordered_multiset.swap(…)               clears self
std.unordered_multiset.merge(…)              extends self
std.unordered_multiset.find(…)               searches self
std.unordered_multiset.count(…)              searches self
std.unordered_multiset.contains(…)           searches self
std.unordered_multiset.equal_range(…)        searches self
std.unordered_multiset.reserve(…)            reserves self
std.unordered_multiset.rehash(…)             reserves self
std.unordered_multiset.bucket_count(…)       visits self
std.unordered_multiset.bucket(…)             visits self
std.unordered_multiset.load_factor(…)        visits self
std.unordered_multiset.max_load_factor(…)    visits self

# Adapters

std.queue.push(…)                            grows self
std.queue.emplace(…)                         grows self
std.queue.pop(…)                             shrinks self
std.queue.front(…)                           visits self
std.queue.back(…)                            visits self
std.queue.top(…)                             visits self
std.queue.size(…)                            measures self
std.queue.empty(…)                           probes self; visits self

std.stack.push(…)                            grows self
std.stack.emplace(…)                         grows self
std.stack.pop(…)                             shrinks self
std.stack.front(…)                           visits self
std.stack.back(…)                            visits self
std.stack.top(…)                             visits self
std.stack.size(…)                            measures self
std.stack.empty(…)                           probes self; visits self

std.priority_queue.push(…)                   grows self
std.priority_queue.emplace(…)                grows self
std.priority_queue.pop(…)                    shrinks self
std.priority_queue.front(…)                  visits self
std.priority_queue.back(…)                   visits self
std.priority_queue.top(…)                    visits self
std.priority_queue.size(…)                   measures self
std.priority_queue.empty(…)                  probes self; visits self

# Views and fixed arrays

std.array.begin(…)                           begins self; visits self
std.array.cbegin(…)                          begins self; visits self
std.array.end(…)                             visits self
std.array.cend(…)                            visits self
std.array.rbegin(…)                          visits self
std.array.rend(…)                            visits self
std.array.crbegin(…)                         visits self
std.array.crend(…)                           visits self
std.array.front(…)                           visits self
std.array.back(…)                            visits self
std.array.at(…)                              visits self
std.array.operator[](…)                      visits self
std.array.data(…)                            visits self
std.array.size(…)                            measures self
std.array.empty(…)                           probes self; visits self

std.span.begin(…)                            begins self; visits self
std.span.cbegin(…)                           begins self; visits self
std.span.end(…)                              visits self
std.span.cend(…)                             visits self
std.span.rbegin(…)                           visits self
std.span.rend(…)                             visits self
std.span.crbegin(…)                          visits self
std.span.crend(…)                            visits self
std.span.front(…)                            visits self
std.span.back(…)                             visits self
std.span.at(…)                               visits self
std.span.operator[](…)                       visits self
std.span.data(…)                             visits self
std.span.size(…)                             measures self
std.span.empty(…)                            probes self; visits self

std.basic_string_view.begin(…)               begins self; visits self
std.basic_string_view.cbegin(…)              begins self; visits self
std.basic_string_view.end(…)                 visits self
std.basic_string_view.cend(…)                visits self
std.basic_string_view.rbegin(…)              visits self
std.basic_string_view.rend(…)                visits self
std.basic_string_view.crbegin(…)             visits self
std.basic_string_view.crend(…)               visits self
std.basic_string_view.front(…)               visits self
std.basic_string_view.back(…)                visits self
std.basic_string_view.at(…)                  visits self
std.basic_string_view.operator[](…)          visits self
std.basic_string_view.data(…)                visits self
std.basic_string_view.size(…)                measures self
std.basic_string_view.empty(…)               probes self; visits self

std.initializer_list.begin(…)                begins self; visits self
std.initializer_list.cbegin(…)               begins self; visits self
std.initializer_list.end(…)                  visits self
std.initializer_list.cend(…)                 visits self
std.initializer_list.rbegin(…)               visits self
std.initializer_list.rend(…)                 visits self
std.initializer_list.crbegin(…)              visits self
std.initializer_list.crend(…)                visits self
std.initializer_list.size(…)                 measures self
std.initializer_list.empty(…)                probes self; visits self
std.basic_string.operator+=(…)               extends self


# What adds whatever is written to it
std.back_inserter(_:)                        extends 0
std.front_inserter(_:)                       extends 0
std.inserter(_:_:)                           extends 0

"""#

  private static let text6 = #"""
# What of the C++ standard library allocates, runs closures, or is expensive to build.

std.function                                 is function-box
std.move_only_function                       is function-box
std.packaged_task                            is function-box
std.any                                      is value-box

std.make_shared(…)                           allocates
std.make_unique(…)                           allocates
std.allocate_shared(…)                       allocates
std.allocator.allocate(…)                    acquires memory
std.allocator.deallocate(…)                  releases memory

std.basic_regex.basic_regex(…)               expensive
std.locale.locale(…)                         expensive

# Threads and tasks
std.thread.thread(…)                         spawns 0
std.jthread.jthread(…)                       spawns 0
std.async(…)                                 spawns 1
boost.thread.thread(…)                       spawns 0
boost.async(…)                               spawns 1

# A new connection for each time that somebody calls
boost.basic_socket_acceptor.accept(…)        receives
asio.basic_socket_acceptor.accept(…)         receives

# Algorithms that call their closure before they return
std.for_each(…)                              calls 2; iterates 0
std.for_each_n(…)                            calls 2; iterates 0
std.sort(…)                                  calls 2; iterates 0
std.stable_sort(…)                           calls 2; iterates 0
std.partial_sort(…)                          calls 3; iterates 0
std.nth_element(…)                           calls 3; iterates 0
std.find_if(…)                               calls 2; iterates 0
std.find_if_not(…)                           calls 2; iterates 0
std.count_if(…)                              calls 2; iterates 0
std.any_of(…)                                calls 2; iterates 0
std.all_of(…)                                calls 2; iterates 0
std.none_of(…)                               calls 2; iterates 0
std.transform(…)                             calls 3; calls 4; iterates 0
std.copy_if(…)                               calls 3; iterates 0
std.remove_if(…)                             calls 2; iterates 0
std.erase_if(…)                              calls 1; iterates 0
std.partition(…)                             calls 2; iterates 0
std.accumulate(…)                            calls 3; iterates 0
std.generate(…)                              calls 2; iterates 0
std.lower_bound(…)                           calls 3; iterates 0
std.upper_bound(…)                           calls 3; iterates 0
std.binary_search(…)                         calls 3; iterates 0
std.max_element(…)                           calls 2; iterates 0
std.min_element(…)                           calls 2; iterates 0
std.call_once(…)                             calls 1
std.invoke(…)                                calls 0
std.visit(…)                                 calls 0
std.unique(…)                                calls 2; iterates 0
std.equal(…)                                 calls 3; iterates 0
std.mismatch(…)                              calls 3; iterates 0

# Waiting for what was started, or for a free place
std.thread.join(…)                           limits
std.jthread.join(…)                          limits
std.future.get(…)                            limits
std.future.wait(…)                           limits
std.counting_semaphore.acquire(…)            limits
std.condition_variable.wait(…)               limits
std.counting_semaphore.try_acquire(…)        limits
std.counting_semaphore.try_acquire_for(…)    limits
std.thread.hardware_concurrency()            limits
std.jthread.hardware_concurrency()           limits

# Streams, and what takes in all that is left in one
std.basic_istream                            is source
std.istreambuf_iterator.istreambuf_iterator(_:) drains 0

# What looks at the class of an object
std.type_info.name()                         reflects self
std.type_info.hash_code()                    reflects self
std.type_info.before(…)                      reflects self
std.type_info.operator==(…)                  reflects self
std.type_info.operator!=(…)                  reflects self

# Strings that are made only to be looked at
std.basic_string.substr(…)                   temporary stretch
std.basic_string.basic_string(…)             temporary stretch
std.basic_string.size()                      consumes self; asks size
std.basic_string.length()                    consumes self; asks size
std.basic_string.empty()                     consumes self; asks emptiness
std.basic_string.find(…)                     consumes self
std.basic_string.rfind(…)                    consumes self
std.basic_string.find_first_of(…)            consumes self
std.basic_string.find_first_not_of(…)        consumes self
std.basic_string.find_last_of(…)             consumes self
std.basic_string.find_last_not_of(…)         consumes self
std.basic_string.compare(…)                  consumes self
std.basic_string.starts_with(…)              consumes self
std.basic_string.ends_with(…)                consumes self
std.basic_string.contains(…)                 consumes self
std.operator==(…)                            consumes 0; consumes 1
std.operator!=(…)                            consumes 0; consumes 1
std.operator<(…)                             consumes 0; consumes 1
std.operator>(…)                             consumes 0; consumes 1
std.operator<=(…)                            consumes 0; consumes 1
std.operator>=(…)                            consumes 0; consumes 1

"""#

  private static let text7 = #"""
# What keeps objects alive in the C++ standard library and Boost, and how owners are made and passed on.

std.shared_ptr                                is owner
std.unique_ptr                                is owner
std.weak_ptr                                  is weak
boost.shared_ptr                              is owner
boost.intrusive_ptr                           is owner
boost.weak_ptr                                is weak

std.enable_shared_from_this.shared_from_this() gives self
std.enable_shared_from_this.weak_from_this()  gives self
std.shared_ptr.shared_ptr(…)                  gives 0
std.unique_ptr.unique_ptr(…)                  gives 0
std.__shared_ptr_access.operator->()          gives self
std.__shared_ptr_access.operator*()           gives self
std.shared_ptr.operator->()                   gives self
std.shared_ptr.operator*()                    gives self
std.unique_ptr.operator->()                   gives self
std.unique_ptr.operator*()                    gives self
std.__shared_ptr.get()                        gives self
std.shared_ptr.get()                          gives self
std.unique_ptr.get()                          gives self
std.weak_ptr.lock()                           gives self
std.weak_ptr.weak_ptr(…)                      gives 0
std.move(…)                                   gives 0
std.forward(…)                                gives 0
std.as_const(…)                               gives 0
std.static_pointer_cast(…)                    gives 0
std.dynamic_pointer_cast(…)                   gives 0
std.const_pointer_cast(…)                     gives 0
std.make_pair(…)                              copies
std.make_tuple(…)                             copies
std.bind(…)                                   binds result
std.bind_front(…)                             binds result
boost.bind(…)                                 binds result
std.function.function(…)                      gives 0
std.move_only_function.move_only_function(…)  gives 0

std.__shared_ptr.reset(…)                     clears self
std.shared_ptr.reset(…)                       clears self
std.unique_ptr.reset(…)                       clears self
std.unique_ptr.release()                      clears self

"""#

  private static let text8 = #"""
# Streams: what is read in parts, and what keeps all that is written to it.

std.basic_istream.read(…)                    reads 0
std.basic_istream.readsome(…)                reads 0
std.basic_streambuf                          is source
std.basic_stringbuf                          is sink
std.basic_stringstream                       is sink
std.basic_ostringstream                      is sink

"""#

  private static let text9 = #"""
# What several threads may write, and how they do.

std.atomic                                    is synchronized
std.atomic_flag                               is synchronized
std.mutex                                     is synchronized
std.shared_mutex                              is synchronized
std.recursive_mutex                           is synchronized
std.timed_mutex                               is synchronized

std.call_once(…)                              once 1
std.atomic.store(…)                           writes self
std.atomic.exchange(…)                        writes self
std.atomic.compare_exchange_weak(…)           writes self
std.atomic.compare_exchange_strong(…)         writes self
std.atomic.fetch_add(…)                       writes self
std.atomic.fetch_sub(…)                       writes self
std.atomic.fetch_and(…)                       writes self
std.atomic.fetch_or(…)                        writes self
std.atomic.fetch_xor(…)                       writes self
std.atomic.operator++(…)                      writes self
std.atomic.operator--(…)                      writes self
std.atomic.operator+=(…)                      writes self
std.atomic.operator-=(…)                      writes self
std.atomic.operator|=(…)                      writes self
std.atomic.operator&=(…)                      writes self
std.atomic.operator^=(…)                      writes self
std.atomic.operator=(…)                       writes self
std.__atomic_base.store(…)                    writes self
std.__atomic_base.exchange(…)                 writes self
std.__atomic_base.compare_exchange_weak(…)    writes self
std.__atomic_base.compare_exchange_strong(…)  writes self
std.__atomic_base.fetch_add(…)                writes self
std.__atomic_base.fetch_sub(…)                writes self
std.__atomic_base.fetch_and(…)                writes self
std.__atomic_base.fetch_or(…)                 writes self
std.__atomic_base.fetch_xor(…)                writes self
std.__atomic_base.operator++(…)               writes self
std.__atomic_base.operator--(…)               writes self
std.__atomic_base.operator+=(…)               writes self
std.__atomic_base.operator-=(…)               writes self
std.__atomic_base.operator|=(…)               writes self
std.__atomic_base.operator&=(…)               writes self
std.__atomic_base.operator^=(…)               writes self
std.__atomic_base.operator=(…)                writes self
std.mutex.lock()                              writes self
std.mutex.try_lock()                          writes self
std.shared_mutex.lock()                       writes self
std.shared_mutex.try_lock()                   writes self
std.recursive_mutex.lock()                    writes self
std.recursive_mutex.try_lock()                writes self
std.timed_mutex.lock()                        writes self
std.timed_mutex.try_lock()                    writes self
std.lock_guard.lock_guard(…)                  writes 0
std.unique_lock.unique_lock(…)                writes 0
std.scoped_lock.scoped_lock(…)                writes 0
std.shared_lock.shared_lock(…)                writes 0
std.atomic_flag.test_and_set(…)               writes self
std.atomic_flag.clear(…)                      writes self

std.thread                                    is task
std.jthread                                   is task

std.condition_variable.notify_one()           wakes
std.condition_variable.notify_all()           wakes
std.condition_variable_any.notify_one()       wakes
std.condition_variable_any.notify_all()       wakes
std.condition_variable_any.wait(…)            limits
std.condition_variable.wait_for(…)            limits
std.condition_variable.wait_until(…)          limits
std.counting_semaphore.release(…)             wakes

"""#

  private static let text10 = #"""
# Results of the C++ library that refer to what they are taken from.

std.basic_string_view                         is view
std.span                                      is view
std.initializer_list                          is view
std.reference_wrapper                         is view
absl.string_view                              is view
absl.Span                                     is view
gsl.span                                      is view
llvm.StringRef                                is view
llvm.ArrayRef                                 is view

std.basic_string.c_str()                      views self
std.basic_string.data()                       views self
std.basic_string.begin()                      views self
std.basic_string.end()                        views self
std.basic_string.cbegin()                     views self
std.basic_string.operator_basic_string_view() views self
std.basic_string.operator___sv_type()         views self
std.vector.data()                             views self
std.vector.begin()                            views self
std.vector.end()                              views self
std.vector.cbegin()                           views self
std.vector.front()                            views self
std.vector.back()                             views self
std.vector.at(…)                              views self
std.vector.operator[](…)                      views self
std.basic_string.operator[](…)                views self
std.array.data()                              views self
std.array.begin()                             views self
std.map.begin()                               views self
std.map.find(…)                               views self
std.map.at(…)                                 views self
std.unordered_map.find(…)                     views self
std.unordered_map.at(…)                       views self
std.set.begin()                               views self
std.set.find(…)                               views self
std.deque.front()                             views self
std.deque.back()                              views self
std.list.begin()                              views self
std.optional.value()                          views self
std.unique_ptr.get()                          views self
std.vector.rbegin()                           views self
std.vector.cend()                             views self
std.basic_string.front()                      views self
std.basic_string.back()                       views self
std.basic_string.at(…)                        views self
std.array.end()                               views self
std.array.front()                             views self
std.array.back()                              views self
std.array.at(…)                               views self
std.array.operator[](…)                       views self
std.map.operator[](…)                         views self
std.map.lower_bound(…)                        views self
std.unordered_map.operator[](…)               views self
std.unordered_map.begin()                     views self
std.deque.at(…)                               views self
std.deque.operator[](…)                       views self
std.deque.begin()                             views self
std.list.front()                              views self
std.list.back()                               views self
std.basic_ostringstream.view()                views self
std.basic_stringstream.view()                 views self
std.basic_string_view.substr(…)               views self
std.basic_string_view.data()                  views self
std.basic_string_view.begin()                 views self
std.basic_string_view.end()                   views self
std.span.first(…)                             views self
std.span.last(…)                              views self
std.span.subspan(…)                           views self
std.span.data()                               views self
std.span.begin()                              views self
std.span.end()                                views self
std.basic_string_view.basic_string_view(…)    views 0
std.span.span(…)                              views 0
std.reference_wrapper.reference_wrapper(…)    views 0
std.ref(…)                                    views 0
std.cref(…)                                   views 0

std.max(_:_:)                                 picks 0; picks 1
std.max(_:_:_:)                               picks 0; picks 1
std.min(_:_:)                                 picks 0; picks 1
std.min(_:_:_:)                               picks 0; picks 1
std.clamp(_:_:_:)                             picks 0; picks 1; picks 2
std.basic_ostream.operator<<(…)               uses
std.basic_ostream.put(…)                      uses
std.basic_ostream.flush()                     uses
std.endl(…)                                   uses

# A closure is kept in these; a detached thread outlives every scope.
std.function.function(…)                      views 0
std.thread.thread(…)                          views 0
std.thread.detach()                           keeps self

"""#

  private static let text11 = #"""
// AsyncAlgorithms: public declarations, made by generate-models from the compiler's description.
@_layout(8, 8, trivial: false) @frozen struct AsyncAdjacentPairsSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = (Base.Element, Base.Element)
 @frozen struct Iterator: AsyncIteratorProtocol {
  typealias Element = (Base.Element, Base.Element)
  mutating func next() async rethrows -> (Base.Element, Base.Element)?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(17, 8, trivial: false) struct AsyncBufferSequence<Base>: AsyncSequence where Base: Sendable, Base: AsyncSequence {
 typealias Element = Base.Element
 typealias AsyncIterator = AsyncBufferSequence<Base>.Iterator
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@_layout(9, 8, trivial: true) struct AsyncBufferSequencePolicy: Sendable {
 static func bounded(_: Int) -> AsyncBufferSequencePolicy
 static var unbounded: AsyncBufferSequencePolicy { get }
 static func bufferingLatest(_: Int) -> AsyncBufferSequencePolicy
 static func bufferingOldest(_: Int) -> AsyncBufferSequencePolicy
}
@_layout(41, 8, trivial: false) struct AsyncBufferedByteIterator: AsyncIteratorProtocol {
 typealias Element = UInt8
 init(capacity: Int, readFunction: @escaping @Sendable (UnsafeMutableRawBufferPointer) async throws -> Int)
 mutating func next() async throws -> UInt8?
}
@_layout(16, 8, trivial: false) @frozen struct AsyncChain2Sequence<Base1, Base2>: AsyncSequence where Base1: AsyncSequence, Base2: AsyncSequence, Base1.Element == Base2.Element {
 typealias Element = Base1.Element
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) @frozen struct AsyncChain3Sequence<Base1, Base2, Base3>: AsyncSequence where Base1: AsyncSequence, Base2: AsyncSequence, Base3: AsyncSequence, Base1.Element == Base2.Element, Base2.Element == Base3.Element {
 typealias Element = Base1.Element
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
final class AsyncChannel<Element>: AsyncSequence, Sendable where Element: Sendable {
 typealias Element = Element
 typealias AsyncIterator = AsyncChannel<Element>.Iterator
 init()
 func send(_: Element) async
 func finish()
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async -> Element?
 }
}
struct AsyncChunkedByGroupSequence<Base, Collected>: AsyncSequence where Base: AsyncSequence, Collected: RangeReplaceableCollection, Base.Element == Collected.Element {
 typealias Element = Collected
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Collected?
 }
 func makeAsyncIterator() -> Iterator
}
struct AsyncChunkedOnProjectionSequence<Base, Subject, Collected>: AsyncSequence where Base: AsyncSequence, Subject: Equatable, Collected: RangeReplaceableCollection, Base.Element == Collected.Element {
 typealias Element = (Subject, Collected)
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> (Subject, Collected)?
 }
 func makeAsyncIterator() -> Iterator
}
struct AsyncChunksOfCountOrSignalSequence<Base, Collected, Signal>: AsyncSequence, Sendable where Base: Sendable, Base: AsyncSequence, Collected: RangeReplaceableCollection, Signal: Sendable, Signal: AsyncSequence, Base.Element: Sendable, Base.Element == Collected.Element, Signal.Element: Sendable {
 typealias Element = Collected
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Collected?
 }
 func makeAsyncIterator() -> Iterator
}
struct AsyncChunksOfCountSequence<Base, Collected>: AsyncSequence where Base: AsyncSequence, Collected: RangeReplaceableCollection, Base.Element == Collected.Element {
 typealias Element = Collected
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Collected?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(16, 8, trivial: false) struct AsyncCombineLatest2Sequence<Base1, Base2>: AsyncSequence, Sendable where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable {
 typealias Element = (Base1.Element, Base2.Element)
 typealias AsyncIterator = AsyncCombineLatest2Sequence<Base1, Base2>.Iterator
 func makeAsyncIterator() -> AsyncIterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@_layout(24, 8, trivial: false) struct AsyncCombineLatest3Sequence<Base1, Base2, Base3>: AsyncSequence, Sendable where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable, Base3.Element: Sendable {
 typealias Element = (Base1.Element, Base2.Element, Base3.Element)
 typealias AsyncIterator = AsyncCombineLatest3Sequence<Base1, Base2, Base3>.Iterator
 func makeAsyncIterator() -> AsyncIterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@frozen struct AsyncCompactedSequence<Base, Element>: AsyncSequence where Base: AsyncSequence, Base.Element == Element? {
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(41, 8, trivial: false) struct AsyncDebounceSequence<Base, C>: Sendable, AsyncSequence where Base: Sendable, Base: AsyncSequence, C: Clock, Base.Element: Sendable {
 typealias Element = Base.Element
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@frozen struct AsyncExclusiveReductionsSequence<Base, Element>: AsyncSequence where Base: AsyncSequence {
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) @frozen struct AsyncInclusiveReductionsSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(40, 8, trivial: false) struct AsyncInterspersedSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
struct AsyncJoinedBySeparatorSequence<Base, Separator>: AsyncSequence where Base: AsyncSequence, Separator: AsyncSequence, Base.Element: AsyncSequence, Separator.Element == Base.Element.Element {
 typealias Element = Base.Element.Element
 typealias AsyncIterator = AsyncJoinedBySeparatorSequence<Base, Separator>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@frozen struct AsyncJoinedSequence<Base>: AsyncSequence where Base: AsyncSequence, Base.Element: AsyncSequence {
 typealias Element = Base.Element.Element
 typealias AsyncIterator = AsyncJoinedSequence<Base>.Iterator
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(16, 8, trivial: false) struct AsyncMerge2Sequence<Base1, Base2>: Sendable, AsyncSequence where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base1.Element == Base2.Element {
 typealias Element = Base1.Element
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@_layout(24, 8, trivial: false) struct AsyncMerge3Sequence<Base1, Base2, Base3>: Sendable, AsyncSequence where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base1.Element == Base2.Element, Base2.Element == Base3.Element {
 typealias Element = Base1.Element
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@_layout(24, 8, trivial: false) struct AsyncRemoveDuplicatesSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
extension AsyncSequence {
 func adjacentPairs() -> AsyncAdjacentPairsSequence<Self>
 func chunked<Collected>(into: Collected.Type, by: @escaping @Sendable (Self.Element, Self.Element) -> Bool) -> AsyncChunkedByGroupSequence<Self, Collected> where Collected: RangeReplaceableCollection, Self.Element == Collected.Element
 func chunked(by: @escaping @Sendable (Self.Element, Self.Element) -> Bool) -> AsyncChunkedByGroupSequence<Self, [Self.Element]>
 func chunked<Subject, Collected>(into: Collected.Type, on: @escaping @Sendable (Self.Element) -> Subject) -> AsyncChunkedOnProjectionSequence<Self, Subject, Collected> where Subject: Equatable, Collected: RangeReplaceableCollection, Self.Element == Collected.Element
 func chunked<Subject>(on: @escaping @Sendable (Self.Element) -> Subject) -> AsyncChunkedOnProjectionSequence<Self, Subject, [Self.Element]> where Subject: Equatable
 func chunks<Signal, Collected>(ofCount: Int, or: Signal, into: Collected.Type) -> AsyncChunksOfCountOrSignalSequence<Self, Collected, Signal> where Self: Sendable, Signal: Sendable, Signal: AsyncSequence, Collected: RangeReplaceableCollection, Self.Element: Sendable, Self.Element == Collected.Element, Signal.Element: Sendable
 func chunks<Signal>(ofCount: Int, or: Signal) -> AsyncChunksOfCountOrSignalSequence<Self, [Self.Element], Signal> where Self: Sendable, Signal: Sendable, Signal: AsyncSequence, Self.Element: Sendable, Signal.Element: Sendable
 func chunked<Signal, Collected>(by: Signal, into: Collected.Type) -> AsyncChunksOfCountOrSignalSequence<Self, Collected, Signal> where Self: Sendable, Signal: Sendable, Signal: AsyncSequence, Collected: RangeReplaceableCollection, Self.Element: Sendable, Self.Element == Collected.Element, Signal.Element: Sendable
 func chunked<Signal>(by: Signal) -> AsyncChunksOfCountOrSignalSequence<Self, [Self.Element], Signal> where Self: Sendable, Signal: Sendable, Signal: AsyncSequence, Self.Element: Sendable, Signal.Element: Sendable
 func chunks<C, Collected>(ofCount: Int, or: AsyncTimerSequence<C>, into: Collected.Type) -> AsyncChunksOfCountOrSignalSequence<Self, Collected, AsyncTimerSequence<C>> where Self: Sendable, C: Clock, Collected: RangeReplaceableCollection, Self.Element: Sendable, Self.Element == Collected.Element
 func chunks<C>(ofCount: Int, or: AsyncTimerSequence<C>) -> AsyncChunksOfCountOrSignalSequence<Self, [Self.Element], AsyncTimerSequence<C>> where Self: Sendable, C: Clock, Self.Element: Sendable
 func chunked<C, Collected>(by: AsyncTimerSequence<C>, into: Collected.Type) -> AsyncChunksOfCountOrSignalSequence<Self, Collected, AsyncTimerSequence<C>> where Self: Sendable, C: Clock, Collected: RangeReplaceableCollection, Self.Element: Sendable, Self.Element == Collected.Element
 func chunked<C>(by: AsyncTimerSequence<C>) -> AsyncChunksOfCountOrSignalSequence<Self, [Self.Element], AsyncTimerSequence<C>> where Self: Sendable, C: Clock, Self.Element: Sendable
 func chunks<Collected>(ofCount: Int, into: Collected.Type) -> AsyncChunksOfCountSequence<Self, Collected> where Collected: RangeReplaceableCollection, Self.Element == Collected.Element
 func chunks(ofCount: Int) -> AsyncChunksOfCountSequence<Self, [Self.Element]>
 func compacted<Unwrapped>() -> AsyncCompactedSequence<Self, Unwrapped> where Self.Element == Unwrapped?
 func reductions<Result>(_: Result, _: @escaping @Sendable (Result, Self.Element) async -> Result) -> AsyncExclusiveReductionsSequence<Self, Result>
 func reductions<Result>(into: Result, _: @escaping @Sendable (inout Result, Self.Element) async -> Void) -> AsyncExclusiveReductionsSequence<Self, Result>
 func reductions(_: @escaping @Sendable (Self.Element, Self.Element) async -> Self.Element) -> AsyncInclusiveReductionsSequence<Self>
 func mapError<MappedError>(_: @escaping @Sendable (Self.Failure) -> MappedError) -> some AsyncSequence<Self.Element, MappedError> where MappedError: Error
 func mapError<MappedError>(_: @escaping @Sendable (Self.Failure) -> MappedError) -> some Sendable & AsyncSequence<Self.Element, MappedError> where Self: Sendable, MappedError: Error, Self.Element: Sendable
 func removeDuplicates(by: @escaping @Sendable (Self.Element, Self.Element) async -> Bool) -> AsyncRemoveDuplicatesSequence<Self>
 func removeDuplicates(by: @escaping @Sendable (Self.Element, Self.Element) async throws -> Bool) -> AsyncThrowingRemoveDuplicatesSequence<Self>
 func reductions<Result>(_: Result, _: @escaping @Sendable (Result, Self.Element) async throws -> Result) -> AsyncThrowingExclusiveReductionsSequence<Self, Result>
 func reductions<Result>(into: Result, _: @escaping @Sendable (inout Result, Self.Element) async throws -> Void) -> AsyncThrowingExclusiveReductionsSequence<Self, Result>
 func reductions(_: @escaping @Sendable (Self.Element, Self.Element) async throws -> Self.Element) -> AsyncThrowingInclusiveReductionsSequence<Self>
 func debounce<C>(for: C.Instant.Duration, tolerance: C.Instant.Duration? = 0, clock: C) -> AsyncDebounceSequence<Self, C> where Self: Sendable, C: Clock, Self.Element: Sendable
 func debounce(for: Duration, tolerance: Duration? = 0) -> AsyncDebounceSequence<Self, ContinuousClock> where Self: Sendable, Self.Element: Sendable
 func interspersed(every: Int = 0, with: Self.Element) -> AsyncInterspersedSequence<Self>
 func interspersed(every: Int = 0, with: @escaping @Sendable () -> Self.Element) -> AsyncInterspersedSequence<Self>
 func interspersed(every: Int = 0, with: @escaping @Sendable () async -> Self.Element) -> AsyncInterspersedSequence<Self>
 func interspersed(every: Int = 0, with: @escaping @Sendable () throws -> Self.Element) -> AsyncThrowingInterspersedSequence<Self>
 func interspersed(every: Int = 0, with: @escaping @Sendable () async throws -> Self.Element) -> AsyncThrowingInterspersedSequence<Self>
}
extension AsyncSequence where Self.Element: AsyncSequence {
 func joined<Separator>(separator: Separator) -> AsyncJoinedBySeparatorSequence<Self, Separator> where Separator: AsyncSequence, Separator.Element == Self.Element.Element
 func joined() -> AsyncJoinedSequence<Self>
}
extension AsyncSequence where Self.Element: Equatable {
 func removeDuplicates() -> AsyncRemoveDuplicatesSequence<Self>
}
extension AsyncSequence where Self: Sendable {
 func buffer(policy: AsyncBufferSequencePolicy) -> AsyncBufferSequence<Self>
 func flatMapLatest<T>(_: @escaping @Sendable (Self.Element) -> T) -> some Sendable & AsyncSequence<T.Element, Self.Failure> where T: Sendable, T: AsyncSequence, Self.Element: Sendable, Self.Failure == T.Failure, T.Element: Sendable
 func flatMapLatest<T>(_: @escaping @Sendable (Self.Element) -> T) -> some Sendable & AsyncSequence<T.Element, Self.Failure> where T: Sendable, T: AsyncSequence, Self.Element: Sendable, T.Element: Sendable, T.Failure == Never
 func flatMapLatest<T>(_: @escaping @Sendable (Self.Element) -> T) -> some Sendable & AsyncSequence<T.Element, T.Failure> where T: Sendable, T: AsyncSequence, Self.Element: Sendable, Self.Failure == Never, T.Element: Sendable
}
extension AsyncSequence where Self: SendableMetatype, Self.AsyncIterator: SendableMetatype, Self.Element: Sendable {
 func share(bufferingPolicy: AsyncBufferSequencePolicy = 0) -> some Sendable & AsyncSequence<Self.Element, Self.Failure>
}
@frozen struct AsyncSyncSequence<Base>: AsyncSequence where Base: Sequence {
 typealias Element = Base.Element
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
final class AsyncThrowingChannel<Element, Failure>: AsyncSequence, Sendable where Element: Sendable, Failure: Error {
 typealias Element = Element
 typealias AsyncIterator = AsyncThrowingChannel<Element, Failure>.Iterator
 init()
 func send(_: Element) async
 func fail(_: any Error) where Failure == any Error
 func finish()
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
 }
}
@frozen struct AsyncThrowingExclusiveReductionsSequence<Base, Element>: AsyncSequence where Base: AsyncSequence {
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) @frozen struct AsyncThrowingInclusiveReductionsSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 @frozen struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(40, 8, trivial: false) struct AsyncThrowingInterspersedSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingRemoveDuplicatesSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(33, 8, trivial: true) struct AsyncTimerSequence<C>: AsyncSequence where C: Clock {
 typealias Element = C.Instant
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async -> C.Instant?
 }
 init(interval: C.Instant.Duration, tolerance: C.Instant.Duration? = 0, clock: C)
 func makeAsyncIterator() -> Iterator
 static func repeating(every: C.Instant.Duration, tolerance: C.Instant.Duration? = 0, clock: C) -> AsyncTimerSequence<C>
}
extension AsyncTimerSequence where C == SuspendingClock {
 static func repeating(every: Duration, tolerance: Duration? = 0) -> AsyncTimerSequence<SuspendingClock>
}
@_layout(16, 8, trivial: false) struct AsyncZip2Sequence<Base1, Base2>: AsyncSequence, Sendable where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable {
 typealias Element = (Base1.Element, Base2.Element)
 typealias AsyncIterator = AsyncZip2Sequence<Base1, Base2>.Iterator
 func makeAsyncIterator() -> AsyncIterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
@_layout(24, 8, trivial: false) struct AsyncZip3Sequence<Base1, Base2, Base3>: AsyncSequence, Sendable where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable, Base3.Element: Sendable {
 typealias Element = (Base1.Element, Base2.Element, Base3.Element)
 typealias AsyncIterator = AsyncZip3Sequence<Base1, Base2, Base3>.Iterator
 func makeAsyncIterator() -> AsyncIterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
extension Dictionary {
 init<S>(uniqueKeysWithValues: S) async rethrows where S: AsyncSequence, S.Element == (Key, Value)
 init<S>(_: S, uniquingKeysWith: (Value, Value) async throws -> Value) async rethrows where S: AsyncSequence, S.Element == (Key, Value)
 init<S>(grouping: S, by: (S.Element) async throws -> Key) async rethrows where Value == [S.Element], S: AsyncSequence
}
@_layout(8, 8, trivial: false) struct MultiProducerSingleConsumerAsyncChannel<Element, Failure>: ~Copyable where Failure: Error {
 @frozen struct ChannelAndStream: ~Copyable {
  mutating func takeChannel() -> sending MultiProducerSingleConsumerAsyncChannel<Element, Failure>
  var source: Source
 }
 static func makeChannel(of: Element.Type = 0, throwing: Failure.Type = 0, backpressureStrategy: Source.BackpressureStrategy) -> sending ChannelAndStream
 mutating func next(isolation: isolated (any Actor)? = 0) async throws(Failure) -> Element?
 struct Source: ~Copyable {
  struct BackpressureStrategy: Sendable {
   static func watermark(low: Int, high: Int) -> BackpressureStrategy
   static func watermark(low: Int, high: Int, waterLevelForElement: @escaping @Sendable (borrowing Element) -> Int) -> BackpressureStrategy
  }
  enum SendResult: ~Copyable, Sendable {
   struct CallbackHandle: Sendable, Hashable {
    mutating func enqueueCallback(onProduceMore: sending @escaping (Result<Void, any Error>) -> Void)
    mutating func cancelCallback()
   }
   case produceMore
   case enqueueCallback(CallbackHandle)
  }
  func setOnTerminationCallback(_: (@Sendable () -> Void)?)
  mutating func makeAdditionalSource() -> sending Source
  mutating func send<S>(contentsOf: consuming sending S) throws -> SendResult where Element == S.Element, S: Sequence
  mutating func send(_: consuming sending Element) throws -> SendResult
  mutating func send<S>(contentsOf: consuming sending S, onProduceMore: @escaping @Sendable (Result<Void, any Error>) -> Void) where Element == S.Element, S: Sequence
  mutating func send(_: consuming sending Element, onProduceMore: @escaping @Sendable (Result<Void, any Error>) -> Void)
  nonisolated(nonsending) mutating func send<S>(contentsOf: consuming sending S) async throws where Element == S.Element, S: Sequence
  nonisolated(nonsending) mutating func send(_: consuming sending Element) async throws
  nonisolated(nonsending) mutating func send<S>(contentsOf: consuming sending S) async throws where Element: Sendable, Element == S.Element, S: Sendable, S: AsyncSequence
  consuming func finish(throwing: Failure? = 0)
 }
 consuming func elements() -> some Sendable & AsyncSequence<Element, Failure>
}
@_layout(0, 1, trivial: true) struct MultiProducerSingleConsumerAsyncChannelAlreadyFinishedError: Error {}
extension RangeReplaceableCollection {
 init<Source>(_: Source) async rethrows where Source: AsyncSequence, Self.Element == Source.Element
}
extension Sequence {
 var async: AsyncSyncSequence<Self> { get }
}
extension SetAlgebra {
 init<Source>(_: Source) async rethrows where Source: AsyncSequence, Self.Element == Source.Element
}
func chain<Base1, Base2>(_: Base1, _: Base2) -> AsyncChain2Sequence<Base1, Base2> where Base1: AsyncSequence, Base2: AsyncSequence, Base1.Element == Base2.Element
func chain<Base1, Base2, Base3>(_: Base1, _: Base2, _: Base3) -> AsyncChain3Sequence<Base1, Base2, Base3> where Base1: AsyncSequence, Base2: AsyncSequence, Base3: AsyncSequence, Base1.Element == Base2.Element, Base2.Element == Base3.Element
func combineLatest<Base1, Base2>(_: Base1, _: Base2) -> AsyncCombineLatest2Sequence<Base1, Base2> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable
func combineLatest<Base1, Base2, Base3>(_: Base1, _: Base2, _: Base3) -> AsyncCombineLatest3Sequence<Base1, Base2, Base3> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable, Base3.Element: Sendable
func merge<Base1, Base2>(_: Base1, _: Base2) -> AsyncMerge2Sequence<Base1, Base2> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base1.Element == Base2.Element
func merge<Base1, Base2, Base3>(_: Base1, _: Base2, _: Base3) -> AsyncMerge3Sequence<Base1, Base2, Base3> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base1.Element == Base2.Element, Base2.Element == Base3.Element
func zip<Base1, Base2>(_: Base1, _: Base2) -> AsyncZip2Sequence<Base1, Base2> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable
func zip<Base1, Base2, Base3>(_: Base1, _: Base2, _: Base3) -> AsyncZip3Sequence<Base1, Base2, Base3> where Base1: Sendable, Base1: AsyncSequence, Base2: Sendable, Base2: AsyncSequence, Base3: Sendable, Base3: AsyncSequence, Base1.Element: Sendable, Base2.Element: Sendable, Base3.Element: Sendable

"""#

  private static let text12 = #"""
// Atomics: public declarations, made by generate-models from the compiler's description.
protocol AtomicInteger: AtomicValue, FixedWidthInteger where Self == Self.AtomicRepresentation.Value, Self.AtomicRepresentation: AtomicIntegerStorage {}
protocol AtomicIntegerStorage: AtomicStorage {
 static func atomicLoadThenWrappingIncrement(by: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
 static func atomicLoadThenWrappingDecrement(by: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
 static func atomicLoadThenBitwiseAnd(with: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
 static func atomicLoadThenBitwiseOr(with: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
 static func atomicLoadThenBitwiseXor(with: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
}
@_layout(8, 8, trivial: true) @frozen struct AtomicLoadOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicLoadOrdering { get }
 static var acquiring: AtomicLoadOrdering { get }
 static var sequentiallyConsistent: AtomicLoadOrdering { get }
 var description: String { get }
}
@frozen struct AtomicOptionalRawRepresentableStorage<Wrapped>: AtomicStorage where Wrapped: RawRepresentable, Wrapped.RawValue: AtomicOptionalWrappable, Wrapped.RawValue == Wrapped.RawValue.AtomicRepresentation.Value {
 typealias Value = Wrapped?
 init(_: Wrapped?)
 func dispose() -> Wrapped?
 static func atomicLoad(at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, ordering: AtomicLoadOrdering) -> Wrapped?
 static func atomicStore(_: Wrapped?, at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: Wrapped?, at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, ordering: AtomicUpdateOrdering) -> Wrapped?
 static func atomicCompareExchange(expected: Wrapped?, desired: Wrapped?, at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Wrapped?)
 static func atomicCompareExchange(expected: Wrapped?, desired: Wrapped?, at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Wrapped?)
 static func atomicWeakCompareExchange(expected: Wrapped?, desired: Wrapped?, at: UnsafeMutablePointer<AtomicOptionalRawRepresentableStorage<Wrapped>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Wrapped?)
}
@_layout(16, 16, trivial: true) @frozen struct AtomicOptionalReferenceStorage<Instance>: AtomicStorage where Instance: AnyObject {
 init(_: Instance?)
 func dispose() -> Instance?
 typealias Value = Instance?
 static func atomicLoad(at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, ordering: AtomicLoadOrdering) -> Instance?
 static func atomicStore(_: Instance?, at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: Instance?, at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, ordering: AtomicUpdateOrdering) -> Instance?
 static func atomicCompareExchange(expected: Instance?, desired: Instance?, at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Instance?)
 static func atomicCompareExchange(expected: Instance?, desired: Instance?, at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Instance?)
 static func atomicWeakCompareExchange(expected: Instance?, desired: Instance?, at: UnsafeMutablePointer<AtomicOptionalReferenceStorage<Instance>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Instance?)
}
protocol AtomicOptionalWrappable: AtomicValue {
 associatedtype AtomicOptionalRepresentation: AtomicStorage where Self.AtomicOptionalRepresentation.Value == Self.AtomicRepresentation.Value?
}
@frozen struct AtomicRawRepresentableStorage<Value>: AtomicStorage where Value: RawRepresentable, Value.RawValue: AtomicValue, Value.RawValue == Value.RawValue.AtomicRepresentation.Value {
 init(_: Value)
 func dispose() -> Value
 static func atomicLoad(at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, ordering: AtomicLoadOrdering) -> Value
 static func atomicStore(_: Value, at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: Value, at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, ordering: AtomicUpdateOrdering) -> Value
 static func atomicCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 static func atomicCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 static func atomicWeakCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicRawRepresentableStorage<Value>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
protocol AtomicReference: AnyObject, AtomicOptionalWrappable {}
@_layout(16, 16, trivial: true) @frozen struct AtomicReferenceStorage<Value>: AtomicStorage where Value: AnyObject {
 init(_: Value)
 func dispose() -> Value
 static func atomicLoad(at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, ordering: AtomicLoadOrdering) -> Value
 static func atomicStore(_: Value, at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: Value, at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, ordering: AtomicUpdateOrdering) -> Value
 static func atomicCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 static func atomicCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 static func atomicWeakCompareExchange(expected: Value, desired: Value, at: UnsafeMutablePointer<AtomicReferenceStorage<Value>>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
protocol AtomicStorage {
 associatedtype Value
 init(_: Self.Value)
 func dispose() -> Self.Value
 static func atomicLoad(at: UnsafeMutablePointer<Self>, ordering: AtomicLoadOrdering) -> Self.Value
 static func atomicStore(_: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> Self.Value
 static func atomicCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Self.Value)
 static func atomicCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Self.Value)
 static func atomicWeakCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Self.Value)
 static func atomicWeakCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Self.Value)
}
extension AtomicStorage {
 static func atomicCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Self.Value)
 static func atomicWeakCompareExchange(expected: Self.Value, desired: Self.Value, at: UnsafeMutablePointer<Self>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Self.Value)
}
@_layout(8, 8, trivial: true) @frozen struct AtomicStoreOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicStoreOrdering { get }
 static var releasing: AtomicStoreOrdering { get }
 static var sequentiallyConsistent: AtomicStoreOrdering { get }
 var description: String { get }
}
@_layout(8, 8, trivial: true) @frozen struct AtomicUpdateOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicUpdateOrdering { get }
 static var acquiring: AtomicUpdateOrdering { get }
 static var releasing: AtomicUpdateOrdering { get }
 static var acquiringAndReleasing: AtomicUpdateOrdering { get }
 static var sequentiallyConsistent: AtomicUpdateOrdering { get }
 var description: String { get }
}
protocol AtomicValue {
 associatedtype AtomicRepresentation: AtomicStorage
}
extension Bool: AtomicValue {
 @_layout(1, 1, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Bool
  init(_: Bool)
  func dispose() -> Value
 }
}
@_layout(16, 16, trivial: true) @frozen struct DoubleWord: AtomicValue, Equatable, Hashable, CustomStringConvertible {
 var first: UInt
 var second: UInt
 init(first: UInt, second: UInt)
 @_layout(16, 16, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = DoubleWord
  init(_: Value)
  func dispose() -> Value
 }
 var description: String { get }
}
extension DoubleWord.AtomicRepresentation: AtomicStorage {
 static func atomicLoad(at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, ordering: AtomicLoadOrdering) -> DoubleWord
 static func atomicStore(_: DoubleWord, at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, ordering: AtomicStoreOrdering)
 static func atomicExchange(_: DoubleWord, at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, ordering: AtomicUpdateOrdering) -> DoubleWord
 static func atomicCompareExchange(expected: DoubleWord, desired: DoubleWord, at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: DoubleWord)
 static func atomicCompareExchange(expected: DoubleWord, desired: DoubleWord, at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: DoubleWord)
 static func atomicWeakCompareExchange(expected: DoubleWord, desired: DoubleWord, at: UnsafeMutablePointer<DoubleWord.AtomicRepresentation>, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: DoubleWord)
}
extension Int: AtomicValue, AtomicInteger {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Int
  init(_: Value)
  func dispose() -> Value
 }
}
extension Int16: AtomicValue, AtomicInteger {
 @_layout(2, 2, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Int16
  init(_: Value)
  func dispose() -> Value
 }
}
extension Int32: AtomicValue, AtomicInteger {
 @_layout(4, 4, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Int32
  init(_: Value)
  func dispose() -> Value
 }
}
extension Int64: AtomicValue, AtomicInteger {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Int64
  init(_: Value)
  func dispose() -> Value
 }
}
extension Int8: AtomicValue, AtomicInteger {
 @_layout(1, 1, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = Int8
  init(_: Value)
  func dispose() -> Value
 }
}
class ManagedAtomic<Value> where Value: AtomicValue, Value == Value.AtomicRepresentation.Value {
 init(_: Value)
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: Value, ordering: AtomicStoreOrdering)
 func exchange(_: Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: Value, desired: Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: Value, desired: Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: Value, desired: Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: Value, desired: Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension ManagedAtomic where Value == Bool {
 func loadThenLogicalAnd(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenLogicalOr(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenLogicalXor(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalAndThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalOrThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalXorThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
}
extension ManagedAtomic where Value: AtomicInteger {
 func loadThenWrappingIncrement(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func loadThenWrappingDecrement(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseAnd(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseOr(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseXor(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func wrappingIncrementThenLoad(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func wrappingDecrementThenLoad(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseAndThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseOrThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseXorThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func wrappingIncrement(by: Value = 0, ordering: AtomicUpdateOrdering)
 func wrappingDecrement(by: Value = 0, ordering: AtomicUpdateOrdering)
}
class ManagedAtomicLazyReference<Instance> where Instance: AnyObject {
 typealias Value = Instance?
 init()
 func storeIfNilThenLoad(_: Instance) -> Instance
 func load() -> Instance?
}
extension Optional: AtomicValue where Wrapped: AtomicOptionalWrappable, Wrapped == Wrapped.AtomicRepresentation.Value {
 typealias AtomicRepresentation = Wrapped.AtomicOptionalRepresentation
}
extension RawRepresentable where Self: AtomicOptionalWrappable, Self.RawValue: AtomicOptionalWrappable, Self.RawValue == Self.RawValue.AtomicRepresentation.Value {
 typealias AtomicOptionalRepresentation = AtomicOptionalRawRepresentableStorage<Self>
}
extension RawRepresentable where Self: AtomicValue, Self.RawValue: AtomicValue, Self.RawValue == Self.RawValue.AtomicRepresentation.Value {
 typealias AtomicRepresentation = AtomicRawRepresentableStorage<Self>
}
extension UInt: AtomicValue, AtomicInteger {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UInt
  init(_: Value)
  func dispose() -> Value
 }
}
extension UInt16: AtomicValue, AtomicInteger {
 @_layout(2, 2, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UInt16
  init(_: Value)
  func dispose() -> Value
 }
}
extension UInt32: AtomicValue, AtomicInteger {
 @_layout(4, 4, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UInt32
  init(_: Value)
  func dispose() -> Value
 }
}
extension UInt64: AtomicValue, AtomicInteger {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UInt64
  init(_: Value)
  func dispose() -> Value
 }
}
extension UInt8: AtomicValue, AtomicInteger {
 @_layout(1, 1, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UInt8
  init(_: Value)
  func dispose() -> Value
 }
}
extension Unmanaged: AtomicValue, AtomicOptionalWrappable {
 @frozen struct AtomicRepresentation {
  typealias Value = Unmanaged<Instance>
  init(_: Unmanaged<Instance>.AtomicRepresentation.Value)
  func dispose() -> Unmanaged<Instance>.AtomicRepresentation.Value
 }
 @frozen struct AtomicOptionalRepresentation {
  typealias Value = Unmanaged<Instance>?
  init(_: Unmanaged<Instance>.AtomicOptionalRepresentation.Value)
  func dispose() -> Unmanaged<Instance>.AtomicOptionalRepresentation.Value
 }
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeAtomic<Value> where Value: AtomicValue, Value == Value.AtomicRepresentation.Value {
 typealias Storage = Value.AtomicRepresentation
 init(at: UnsafeMutablePointer<Storage>)
 static func create(_: Value) -> UnsafeAtomic<Value>
 func destroy() -> Value
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: Value, ordering: AtomicStoreOrdering)
 func exchange(_: Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: Value, desired: Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: Value, desired: Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: Value, desired: Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: Value, desired: Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension UnsafeAtomic where Value == Bool {
 func loadThenLogicalAnd(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenLogicalOr(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenLogicalXor(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalAndThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalOrThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func logicalXorThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
}
extension UnsafeAtomic where Value: AtomicInteger {
 func loadThenWrappingIncrement(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func loadThenWrappingDecrement(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseAnd(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseOr(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func loadThenBitwiseXor(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func wrappingIncrementThenLoad(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func wrappingDecrementThenLoad(by: Value = 0, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseAndThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseOrThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func bitwiseXorThenLoad(with: Value, ordering: AtomicUpdateOrdering) -> Value
 func wrappingIncrement(by: Value = 0, ordering: AtomicUpdateOrdering)
 func wrappingDecrement(by: Value = 0, ordering: AtomicUpdateOrdering)
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeAtomicLazyReference<Instance> where Instance: AnyObject {
 typealias Value = Instance?
 init(at: UnsafeMutablePointer<Storage>)
 @frozen struct Storage {
  init()
  mutating func dispose() -> Value
 }
 static func create() -> UnsafeAtomicLazyReference<Instance>
 func destroy() -> Value
 func storeIfNilThenLoad(_: Instance) -> Instance
 func load() -> Instance?
}
extension UnsafeMutablePointer: AtomicValue, AtomicOptionalWrappable {
 @frozen struct AtomicRepresentation {
  typealias Value = UnsafeMutablePointer<Pointee>
  init(_: UnsafeMutablePointer<Pointee>.AtomicRepresentation.Value)
  func dispose() -> UnsafeMutablePointer<Pointee>.AtomicRepresentation.Value
 }
 @frozen struct AtomicOptionalRepresentation {
  typealias Value = UnsafeMutablePointer<Pointee>?
  init(_: UnsafeMutablePointer<Pointee>.AtomicOptionalRepresentation.Value)
  func dispose() -> UnsafeMutablePointer<Pointee>.AtomicOptionalRepresentation.Value
 }
}
extension UnsafeMutableRawPointer: AtomicValue, AtomicOptionalWrappable {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UnsafeMutableRawPointer
  init(_: Value)
  func dispose() -> Value
 }
 @_layout(8, 8, trivial: true) @frozen struct AtomicOptionalRepresentation {
  typealias Value = UnsafeMutableRawPointer?
  init(_: Value)
  func dispose() -> Value
 }
}
extension UnsafePointer: AtomicValue, AtomicOptionalWrappable {
 @frozen struct AtomicRepresentation {
  typealias Value = UnsafePointer<Pointee>
  init(_: UnsafePointer<Pointee>.AtomicRepresentation.Value)
  func dispose() -> UnsafePointer<Pointee>.AtomicRepresentation.Value
 }
 @frozen struct AtomicOptionalRepresentation {
  typealias Value = UnsafePointer<Pointee>?
  init(_: UnsafePointer<Pointee>.AtomicOptionalRepresentation.Value)
  func dispose() -> UnsafePointer<Pointee>.AtomicOptionalRepresentation.Value
 }
}
extension UnsafeRawPointer: AtomicValue, AtomicOptionalWrappable {
 @_layout(8, 8, trivial: true) @frozen struct AtomicRepresentation {
  typealias Value = UnsafeRawPointer
  init(_: Value)
  func dispose() -> Value
 }
 @_layout(8, 8, trivial: true) @frozen struct AtomicOptionalRepresentation {
  typealias Value = UnsafeRawPointer?
  init(_: Value)
  func dispose() -> Value
 }
}
func atomicMemoryFence(ordering: AtomicUpdateOrdering)

"""#

  private static let text13 = #"""
// Collections: public declarations, made by generate-models from the compiler's description.
@_exported import DequeModule
@_exported import OrderedCollections
@_exported import HeapModule

"""#

  private static let text14 = #"""
// Combine: public declarations, made by generate-models from the compiler's description.
final class AnyCancellable: Cancellable, Hashable {
 init(_: @escaping () -> Void)
 init<OtherCancellable>(_: OtherCancellable) where OtherCancellable: Cancellable
 func cancel()
 func store<Cancellables>(in: inout Cancellables) where Cancellables: RangeReplaceableCollection, Cancellables.Element == AnyCancellable
 func store(in: inout Set<AnyCancellable>)
}
@_layout(8, 8, trivial: false) struct AnyPublisher<Output, Failure>: CustomStringConvertible, Publisher where Failure: Error {
 init<PublisherType>(_: PublisherType) where Output == PublisherType.Output, Failure == PublisherType.Failure, PublisherType: Publisher
 var description: String { get }
 var playgroundDescription: Any { get }
}
@_layout(64, 8, trivial: false) struct AnySubscriber<Input, Failure>: Subscriber, CustomStringConvertible where Failure: Error {
 var description: String { get }
 var playgroundDescription: Any { get }
 init<Subscriber>(_: Subscriber) where Input == Subscriber.Input, Failure == Subscriber.Failure, Subscriber: Combine.Subscriber
 init<Subject>(_: Subject) where Input == Subject.Output, Failure == Subject.Failure, Subject: Combine.Subject
 init(receiveSubscription: ((any Subscription) -> Void)? = 0, receiveValue: ((Input) -> Subscribers.Demand)? = 0, receiveCompletion: ((Subscribers.Completion<Failure>) -> Void)? = 0)
 func receive(subscription: any Subscription)
 func receive(_: Input) -> Subscribers.Demand
 func receive(completion: Subscribers.Completion<Failure>)
}
struct AsyncPublisher<Upstream>: AsyncSequence where Upstream: Publisher, Upstream.Failure == Never {
 typealias Element = Upstream.Output
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = Upstream.Output
  mutating func next() async -> Element?
 }
 typealias AsyncIterator = AsyncPublisher<Upstream>.Iterator
 init(_: Upstream)
 func makeAsyncIterator() -> Iterator
}
struct AsyncThrowingPublisher<Upstream>: AsyncSequence where Upstream: Publisher {
 typealias Element = Upstream.Output
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = Upstream.Output
  mutating func next() async throws -> Element?
 }
 typealias AsyncIterator = AsyncThrowingPublisher<Upstream>.Iterator
 init(_: Upstream)
 func makeAsyncIterator() -> Iterator
}
protocol Cancellable {
 func cancel()
}
extension Cancellable {
 func store<Cancellables>(in: inout Cancellables) where Cancellables: RangeReplaceableCollection, Cancellables.Element == AnyCancellable
 func store(in: inout Set<AnyCancellable>)
}
@_layout(8, 8, trivial: true) struct CombineIdentifier: Hashable, CustomStringConvertible {
 init()
 init(_: AnyObject)
 var description: String { get }
}
protocol ConnectablePublisher<Output, Failure>: Publisher {
 func connect() -> any Cancellable
}
extension ConnectablePublisher {
 func autoconnect() -> Publishers.Autoconnect<Self>
}
final class CurrentValueSubject<Output, Failure>: Subject where Failure: Error {
 var value: Output
 init(_: Output)
 func send(subscription: any Subscription)
 func send(_: Output)
 func send(completion: Subscribers.Completion<Failure>)
}
protocol CustomCombineIdentifierConvertible {
 var combineIdentifier: CombineIdentifier { get }
}
extension CustomCombineIdentifierConvertible where Self: AnyObject {
 var combineIdentifier: CombineIdentifier { get }
}
struct Deferred<DeferredPublisher>: Publisher where DeferredPublisher: Publisher {
 typealias Output = DeferredPublisher.Output
 typealias Failure = DeferredPublisher.Failure
 let createPublisher: () -> DeferredPublisher
 init(createPublisher: @escaping () -> DeferredPublisher)
}
extension DispatchQueue: Scheduler {
 var minimumTolerance: SchedulerTimeType.Stride { get }
 var now: SchedulerTimeType { get }
 func schedule(options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, interval: SchedulerTimeType.Stride, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void) -> any Cancellable
}
@_layout(1, 1, trivial: true) struct Empty<Output, Failure>: Publisher where Failure: Error {
 init(completeImmediately: Bool = 0)
 init(completeImmediately: Bool = 0, outputType: Output.Type, failureType: Failure.Type)
 let completeImmediately: Bool
}
struct Fail<Output, Failure>: Publisher where Failure: Error {
 init(error: Failure)
 init(outputType: Output.Type, failure: Failure)
 let error: Failure
}
final class Future<Output, Failure>: Publisher where Failure: Error {
 typealias Promise = (Result<Output, Failure>) -> Void
 init(_: @escaping (@escaping Promise) -> Void)
 var value: Output { get async throws }
}
extension Future where Failure == Never {
 var value: Output { get async }
}
extension JSONDecoder: TopLevelDecoder {
 typealias Input = Data
}
extension JSONEncoder: TopLevelEncoder {
 typealias Output = Data
}
struct Just<Output>: Publisher {
 typealias Failure = Never
 let output: Output
 init(_: Output)
 func allSatisfy(_: (Output) -> Bool) -> Just<Bool>
 func tryAllSatisfy(_: (Output) throws -> Bool) -> Result<Bool, any Error>.Publisher
 func contains(where: (Output) -> Bool) -> Just<Bool>
 func tryContains(where: (Output) throws -> Bool) -> Result<Bool, any Error>.Publisher
 func collect() -> Just<[Output]>
 func min(by: (Output, Output) -> Bool) -> Just<Output>
 func max(by: (Output, Output) -> Bool) -> Just<Output>
 func count() -> Just<Int>
 func dropFirst(_: Int = 0) -> Optional<Output>.Publisher
 func drop(while: (Output) -> Bool) -> Optional<Output>.Publisher
 func first() -> Just<Output>
 func first(where: (Output) -> Bool) -> Optional<Output>.Publisher
 func last() -> Just<Output>
 func last(where: (Output) -> Bool) -> Optional<Output>.Publisher
 func ignoreOutput() -> Empty<Output, Never>
 func map<ElementOfResult>(_: (Output) -> ElementOfResult) -> Just<ElementOfResult>
 func tryMap<ElementOfResult>(_: (Output) throws -> ElementOfResult) -> Result<ElementOfResult, any Error>.Publisher
 func compactMap<ElementOfResult>(_: (Output) -> ElementOfResult?) -> Optional<ElementOfResult>.Publisher
 func filter(_: (Output) -> Bool) -> Optional<Output>.Publisher
 func output(at: Int) -> Optional<Output>.Publisher
 func output<RangeExpression>(in: RangeExpression) -> Optional<Output>.Publisher where RangeExpression: Combine.RangeExpression, RangeExpression.Bound == Int
 func prefix(_: Int) -> Optional<Output>.Publisher
 func prefix(while: (Output) -> Bool) -> Optional<Output>.Publisher
 func setFailureType<Failure>(to: Failure.Type) -> Result<Output, Failure>.Publisher where Failure: Error
 func mapError<Failure>(_: (Never) -> Failure) -> Result<Output, Failure>.Publisher where Failure: Error
 func removeDuplicates(by: (Output, Output) -> Bool) -> Just<Output>
 func tryRemoveDuplicates(by: (Output, Output) throws -> Bool) -> Result<Output, any Error>.Publisher
 func replaceError(with: Output) -> Just<Output>
 func replaceEmpty(with: Output) -> Just<Output>
 func retry(_: Int) -> Just<Output>
 func reduce<Accumulator>(_: Accumulator, _: (Accumulator, Output) -> Accumulator) -> Result<Accumulator, Never>.Publisher
 func tryReduce<Accumulator>(_: Accumulator, _: (Accumulator, Output) throws -> Accumulator) -> Result<Accumulator, any Error>.Publisher
 func scan<ElementOfResult>(_: ElementOfResult, _: (ElementOfResult, Output) -> ElementOfResult) -> Result<ElementOfResult, Never>.Publisher
 func tryScan<ElementOfResult>(_: ElementOfResult, _: (ElementOfResult, Output) throws -> ElementOfResult) -> Result<ElementOfResult, any Error>.Publisher
 func prepend(_: Output...) -> Publishers.Sequence<[Output], Never>
 func prepend<Elements>(_: Elements) -> Publishers.Sequence<[Output], Never> where Output == Elements.Element, Elements: Sequence
 func append(_: Output...) -> Publishers.Sequence<[Output], Never>
 func append<Elements>(_: Elements) -> Publishers.Sequence<[Output], Never> where Output == Elements.Element, Elements: Sequence
}
extension Just where Output: Comparable {
 func min() -> Just<Output>
 func max() -> Just<Output>
}
extension Just where Output: Equatable {
 func contains(_: Output) -> Just<Bool>
 func removeDuplicates() -> Just<Output>
}
extension NotificationCenter {
 struct Publisher: Combine.Publisher {
  typealias Output = Notification
  typealias Failure = Never
  let center: NotificationCenter
  let name: Notification.Name
  let object: AnyObject?
  init(center: NotificationCenter, name: Notification.Name, object: AnyObject? = 0)
 }
 func publisher(for: Notification.Name, object: AnyObject? = 0) -> Publisher
}
protocol ObservableObject: AnyObject {
 associatedtype ObjectWillChangePublisher: Publisher = ObservableObjectPublisher where Self.ObjectWillChangePublisher.Failure == Never
 var objectWillChange: Self.ObjectWillChangePublisher { get }
}
extension ObservableObject where Self.ObjectWillChangePublisher == ObservableObjectPublisher {
 var objectWillChange: ObservableObjectPublisher { get }
}
final class ObservableObjectPublisher: Publisher {
 typealias Output = Void
 typealias Failure = Never
 init()
 func send()
}
extension OperationQueue: Scheduler {
 func schedule(options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, interval: SchedulerTimeType.Stride, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void) -> any Cancellable
 var now: SchedulerTimeType { get }
 var minimumTolerance: SchedulerTimeType.Stride { get }
}
extension Optional {
 var publisher: Optional<Wrapped>.Publisher { get }
 struct Publisher: Combine.Publisher {
  typealias Output = Wrapped
  typealias Failure = Never
  let output: Wrapped?
  init(_: Optional<Wrapped>.Publisher.Output?)
 }
}
final class PassthroughSubject<Output, Failure>: Subject where Failure: Error {
 init()
 func send(subscription: any Subscription)
 func send(_: Output)
 func send(completion: Subscribers.Completion<Failure>)
}
extension PropertyListDecoder: TopLevelDecoder {
 typealias Input = Data
}
extension PropertyListEncoder: TopLevelEncoder {
 typealias Output = Data
}
@_layout(8, 8, trivial: false) @propertyWrapper struct Published<Value> {
 struct Publisher: Combine.Publisher {
  typealias Output = Value
  typealias Failure = Never
 }
 init(initialValue: Value)
 init(wrappedValue: Value)
 var projectedValue: Publisher { mutating get set }
}
protocol Publisher<Output, Failure> {
 associatedtype Output
 associatedtype Failure: Error
 func receive<Subscriber>(subscriber: Subscriber) where Subscriber: Combine.Subscriber, Self.Failure == Subscriber.Failure, Self.Output == Subscriber.Input
}
extension Publisher {
 func eraseToAnyPublisher() -> AnyPublisher<Self.Output, Self.Failure>
 var values: AsyncThrowingPublisher<Self> { get }
 func subscribe<Subscriber>(_: Subscriber) where Subscriber: Combine.Subscriber, Self.Failure == Subscriber.Failure, Self.Output == Subscriber.Input
 func subscribe<Subject>(_: Subject) -> AnyCancellable where Subject: Combine.Subject, Self.Failure == Subject.Failure, Self.Output == Subject.Output
 func `catch`<NewPublisher>(_: @escaping (Self.Failure) -> NewPublisher) -> Publishers.Catch<Self, NewPublisher> where NewPublisher: Publisher, Self.Output == NewPublisher.Output
 func tryCatch<NewPublisher>(_: @escaping (Self.Failure) throws -> NewPublisher) -> Publishers.TryCatch<Self, NewPublisher> where NewPublisher: Publisher, Self.Output == NewPublisher.Output
 func encode<Coder>(encoder: Coder) -> Publishers.Encode<Self, Coder> where Coder: TopLevelEncoder, Self.Output: Encodable
 func decode<Item, Coder>(type: Item.Type, decoder: Coder) -> Publishers.Decode<Self, Item, Coder> where Item: Decodable, Coder: TopLevelDecoder, Self.Output == Coder.Input
 func map<Result>(_: KeyPath<Self.Output, Result>) -> Publishers.MapKeyPath<Self, Result>
 func map<Result0, Result1>(_: KeyPath<Self.Output, Result0>, _: KeyPath<Self.Output, Result1>) -> Publishers.MapKeyPath2<Self, Result0, Result1>
 func map<Result0, Result1, Result2>(_: KeyPath<Self.Output, Result0>, _: KeyPath<Self.Output, Result1>, _: KeyPath<Self.Output, Result2>) -> Publishers.MapKeyPath3<Self, Result0, Result1, Result2>
 func allSatisfy(_: @escaping (Self.Output) -> Bool) -> Publishers.AllSatisfy<Self>
 func tryAllSatisfy(_: @escaping (Self.Output) throws -> Bool) -> Publishers.TryAllSatisfy<Self>
 func assertNoFailure(_: String = 0, file: StaticString = 0, line: UInt = 0) -> Publishers.AssertNoFailure<Self>
 func breakpoint(receiveSubscription: ((any Subscription) -> Bool)? = 0, receiveOutput: ((Self.Output) -> Bool)? = 0, receiveCompletion: ((Subscribers.Completion<Self.Failure>) -> Bool)? = 0) -> Publishers.Breakpoint<Self>
 func breakpointOnError() -> Publishers.Breakpoint<Self>
 func buffer(size: Int, prefetch: Publishers.PrefetchStrategy, whenFull: Publishers.BufferingStrategy<Self.Failure>) -> Publishers.Buffer<Self>
 func collect() -> Publishers.Collect<Self>
 func collect(_: Int) -> Publishers.CollectByCount<Self>
 func compactMap<ElementOfResult>(_: @escaping (Self.Output) -> ElementOfResult?) -> Publishers.CompactMap<Self, ElementOfResult>
 func tryCompactMap<ElementOfResult>(_: @escaping (Self.Output) throws -> ElementOfResult?) -> Publishers.TryCompactMap<Self, ElementOfResult>
 func min(by: @escaping (Self.Output, Self.Output) -> Bool) -> Publishers.Comparison<Self>
 func tryMin(by: @escaping (Self.Output, Self.Output) throws -> Bool) -> Publishers.TryComparison<Self>
 func max(by: @escaping (Self.Output, Self.Output) -> Bool) -> Publishers.Comparison<Self>
 func tryMax(by: @escaping (Self.Output, Self.Output) throws -> Bool) -> Publishers.TryComparison<Self>
 func prepend(_: Self.Output...) -> Publishers.Concatenate<Publishers.Sequence<[Self.Output], Self.Failure>, Self>
 func prepend<Elements>(_: Elements) -> Publishers.Concatenate<Publishers.Sequence<Elements, Self.Failure>, Self> where Elements: Sequence, Self.Output == Elements.Element
 func prepend<Prefix>(_: Prefix) -> Publishers.Concatenate<Prefix, Self> where Prefix: Publisher, Self.Failure == Prefix.Failure, Self.Output == Prefix.Output
 func append(_: Self.Output...) -> Publishers.Concatenate<Self, Publishers.Sequence<[Self.Output], Self.Failure>>
 func append<Elements>(_: Elements) -> Publishers.Concatenate<Self, Publishers.Sequence<Elements, Self.Failure>> where Elements: Sequence, Self.Output == Elements.Element
 func append<Suffix>(_: Suffix) -> Publishers.Concatenate<Self, Suffix> where Suffix: Publisher, Self.Failure == Suffix.Failure, Self.Output == Suffix.Output
 func contains(where: @escaping (Self.Output) -> Bool) -> Publishers.ContainsWhere<Self>
 func tryContains(where: @escaping (Self.Output) throws -> Bool) -> Publishers.TryContainsWhere<Self>
 func count() -> Publishers.Count<Self>
 func debounce<Context>(for: Context.SchedulerTimeType.Stride, scheduler: Context, options: Context.SchedulerOptions? = 0) -> Publishers.Debounce<Self, Context> where Context: Scheduler
 func delay<Context>(for: Context.SchedulerTimeType.Stride, tolerance: Context.SchedulerTimeType.Stride? = 0, scheduler: Context, options: Context.SchedulerOptions? = 0) -> Publishers.Delay<Self, Context> where Context: Scheduler
 func dropFirst(_: Int = 0) -> Publishers.Drop<Self>
 func drop<Other>(untilOutputFrom: Other) -> Publishers.DropUntilOutput<Self, Other> where Other: Publisher, Self.Failure == Other.Failure
 func drop(while: @escaping (Self.Output) -> Bool) -> Publishers.DropWhile<Self>
 func tryDrop(while: @escaping (Self.Output) throws -> Bool) -> Publishers.TryDropWhile<Self>
 func filter(_: @escaping (Self.Output) -> Bool) -> Publishers.Filter<Self>
 func tryFilter(_: @escaping (Self.Output) throws -> Bool) -> Publishers.TryFilter<Self>
 func first() -> Publishers.First<Self>
 func first(where: @escaping (Self.Output) -> Bool) -> Publishers.FirstWhere<Self>
 func tryFirst(where: @escaping (Self.Output) throws -> Bool) -> Publishers.TryFirstWhere<Self>
 func flatMap<Result, Child>(maxPublishers: Subscribers.Demand = 0, _: @escaping (Self.Output) -> Child) -> Publishers.FlatMap<Child, Self> where Result == Child.Output, Child: Publisher, Self.Failure == Child.Failure
 func flatMap<Child>(maxPublishers: Subscribers.Demand = 0, _: @escaping (Self.Output) -> Child) -> Publishers.FlatMap<Publishers.SetFailureType<Child, Self.Failure>, Self> where Child: Publisher, Child.Failure == Never
 func handleEvents(receiveSubscription: ((any Subscription) -> Void)? = 0, receiveOutput: ((Self.Output) -> Void)? = 0, receiveCompletion: ((Subscribers.Completion<Self.Failure>) -> Void)? = 0, receiveCancel: (() -> Void)? = 0, receiveRequest: ((Subscribers.Demand) -> Void)? = 0) -> Publishers.HandleEvents<Self>
 func ignoreOutput() -> Publishers.IgnoreOutput<Self>
 func last() -> Publishers.Last<Self>
 func last(where: @escaping (Self.Output) -> Bool) -> Publishers.LastWhere<Self>
 func tryLast(where: @escaping (Self.Output) throws -> Bool) -> Publishers.TryLastWhere<Self>
 func map<Result>(_: @escaping (Self.Output) -> Result) -> Publishers.Map<Self, Result>
 func tryMap<Result>(_: @escaping (Self.Output) throws -> Result) -> Publishers.TryMap<Self, Result>
 func replaceNil<ElementOfResult>(with: ElementOfResult) -> Publishers.Map<Self, ElementOfResult> where Self.Output == ElementOfResult?
 func mapError<NewFailure>(_: @escaping (Self.Failure) -> NewFailure) -> Publishers.MapError<Self, NewFailure> where NewFailure: Error
 func measureInterval<Context>(using: Context, options: Context.SchedulerOptions? = 0) -> Publishers.MeasureInterval<Self, Context> where Context: Scheduler
 func multicast<SubjectType>(_: @escaping () -> SubjectType) -> Publishers.Multicast<Self, SubjectType> where SubjectType: Subject, Self.Failure == SubjectType.Failure, Self.Output == SubjectType.Output
 func multicast<SubjectType>(subject: SubjectType) -> Publishers.Multicast<Self, SubjectType> where SubjectType: Subject, Self.Failure == SubjectType.Failure, Self.Output == SubjectType.Output
 func prefix(_: Int) -> Publishers.Output<Self>
 func output(at: Int) -> Publishers.Output<Self>
 func output<Range>(in: Range) -> Publishers.Output<Self> where Range: RangeExpression, Range.Bound == Int
 func prefix<Other>(untilOutputFrom: Other) -> Publishers.PrefixUntilOutput<Self, Other> where Other: Publisher
 func prefix(while: @escaping (Self.Output) -> Bool) -> Publishers.PrefixWhile<Self>
 func tryPrefix(while: @escaping (Self.Output) throws -> Bool) -> Publishers.TryPrefixWhile<Self>
 func print(_: String = 0, to: (any TextOutputStream)? = 0) -> Publishers.Print<Self>
 func receive<Context>(on: Context, options: Context.SchedulerOptions? = 0) -> Publishers.ReceiveOn<Self, Context> where Context: Scheduler
 func reduce<Accumulator>(_: Accumulator, _: @escaping (Accumulator, Self.Output) -> Accumulator) -> Publishers.Reduce<Self, Accumulator>
 func tryReduce<Accumulator>(_: Accumulator, _: @escaping (Accumulator, Self.Output) throws -> Accumulator) -> Publishers.TryReduce<Self, Accumulator>
 func removeDuplicates(by: @escaping (Self.Output, Self.Output) -> Bool) -> Publishers.RemoveDuplicates<Self>
 func tryRemoveDuplicates(by: @escaping (Self.Output, Self.Output) throws -> Bool) -> Publishers.TryRemoveDuplicates<Self>
 func replaceEmpty(with: Self.Output) -> Publishers.ReplaceEmpty<Self>
 func replaceError(with: Self.Output) -> Publishers.ReplaceError<Self>
 func retry(_: Int) -> Publishers.Retry<Self>
 func scan<Result>(_: Result, _: @escaping (Result, Self.Output) -> Result) -> Publishers.Scan<Self, Result>
 func tryScan<Result>(_: Result, _: @escaping (Result, Self.Output) throws -> Result) -> Publishers.TryScan<Self, Result>
 func share() -> Publishers.Share<Self>
 func subscribe<Context>(on: Context, options: Context.SchedulerOptions? = 0) -> Publishers.SubscribeOn<Self, Context> where Context: Scheduler
 func throttle<S>(for: S.SchedulerTimeType.Stride, scheduler: S, latest: Bool) -> Publishers.Throttle<Self, S> where S: Scheduler
 func timeout<Context>(_: Context.SchedulerTimeType.Stride, scheduler: Context, options: Context.SchedulerOptions? = 0, customError: (() -> Self.Failure)? = 0) -> Publishers.Timeout<Self, Context> where Context: Scheduler
 func zip<Other>(_: Other) -> Publishers.Zip<Self, Other> where Other: Publisher, Self.Failure == Other.Failure
 func zip<Other, Result>(_: Other, _: @escaping (Self.Output, Other.Output) -> Result) -> Publishers.Map<Publishers.Zip<Self, Other>, Result> where Other: Publisher, Self.Failure == Other.Failure
 func zip<Other1, Other2>(_: Other1, _: Other2) -> Publishers.Zip3<Self, Other1, Other2> where Other1: Publisher, Other2: Publisher, Self.Failure == Other1.Failure, Other1.Failure == Other2.Failure
 func zip<Other1, Other2, Result>(_: Other1, _: Other2, _: @escaping (Self.Output, Other1.Output, Other2.Output) -> Result) -> Publishers.Map<Publishers.Zip3<Self, Other1, Other2>, Result> where Other1: Publisher, Other2: Publisher, Self.Failure == Other1.Failure, Other1.Failure == Other2.Failure
 func zip<Other1, Other2, Other3>(_: Other1, _: Other2, _: Other3) -> Publishers.Zip4<Self, Other1, Other2, Other3> where Other1: Publisher, Other2: Publisher, Other3: Publisher, Self.Failure == Other1.Failure, Other1.Failure == Other2.Failure, Other2.Failure == Other3.Failure
 func zip<Other1, Other2, Other3, Result>(_: Other1, _: Other2, _: Other3, _: @escaping (Self.Output, Other1.Output, Other2.Output, Other3.Output) -> Result) -> Publishers.Map<Publishers.Zip4<Self, Other1, Other2, Other3>, Result> where Other1: Publisher, Other2: Publisher, Other3: Publisher, Self.Failure == Other1.Failure, Other1.Failure == Other2.Failure, Other2.Failure == Other3.Failure
 func sink(receiveCompletion: @escaping (Subscribers.Completion<Self.Failure>) -> Void, receiveValue: @escaping (Self.Output) -> Void) -> AnyCancellable
}
extension Publisher where Self.Failure == Never {
 var values: AsyncPublisher<Self> { get }
 func assign(to: inout Published<Self.Output>.Publisher)
 func flatMap<Child>(maxPublishers: Subscribers.Demand = 0, _: @escaping (Self.Output) -> Child) -> Publishers.FlatMap<Child, Publishers.SetFailureType<Self, Child.Failure>> where Child: Publisher
 func flatMap<Child>(maxPublishers: Subscribers.Demand = 0, _: @escaping (Self.Output) -> Child) -> Publishers.FlatMap<Child, Self> where Child: Publisher, Child.Failure == Never
 func makeConnectable() -> Publishers.MakeConnectable<Self>
 func setFailureType<NewFailure>(to: NewFailure.Type) -> Publishers.SetFailureType<Self, NewFailure> where NewFailure: Error
 func assign<Root>(to: ReferenceWritableKeyPath<Root, Self.Output>, on: Root) -> AnyCancellable
 func sink(receiveValue: @escaping (Self.Output) -> Void) -> AnyCancellable
}
extension Publisher where Self.Failure == Never, Self.Output: Publisher {
 func switchToLatest() -> Publishers.SwitchToLatest<Self.Output, Publishers.SetFailureType<Self, Self.Output.Failure>>
}
extension Publisher where Self.Failure == Never, Self.Output: Publisher, Self.Output.Failure == Never {
 func switchToLatest() -> Publishers.SwitchToLatest<Self.Output, Self>
}
extension Publisher where Self.Failure == Self.Output.Failure, Self.Output: Publisher {
 func switchToLatest() -> Publishers.SwitchToLatest<Self.Output, Self>
}
extension Publisher where Self.Output: Comparable {
 func min() -> Publishers.Comparison<Self>
 func max() -> Publishers.Comparison<Self>
}
extension Publisher where Self.Output: Equatable {
 func contains(_: Self.Output) -> Publishers.Contains<Self>
 func removeDuplicates() -> Publishers.RemoveDuplicates<Self>
}
extension Publisher where Self.Output: Publisher, Self.Output.Failure == Never {
 func switchToLatest() -> Publishers.SwitchToLatest<Publishers.SetFailureType<Self.Output, Self.Failure>, Publishers.Map<Self, Publishers.SetFailureType<Self.Output, Self.Failure>>>
}
@_layout(0, 1, trivial: true) enum Publishers {
 struct Catch<Upstream, NewPublisher>: Publisher where Upstream: Publisher, NewPublisher: Publisher, Upstream.Output == NewPublisher.Output {
  typealias Output = Upstream.Output
  typealias Failure = NewPublisher.Failure
  let upstream: Upstream
  let handler: (Upstream.Failure) -> NewPublisher
 }
 struct TryCatch<Upstream, NewPublisher>: Publisher where Upstream: Publisher, NewPublisher: Publisher, Upstream.Output == NewPublisher.Output {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let handler: (Upstream.Failure) throws -> NewPublisher
 }
 struct Encode<Upstream, Coder>: Publisher where Upstream: Publisher, Coder: TopLevelEncoder, Upstream.Output: Encodable {
  typealias Failure = Error
  typealias Output = Coder.Output
  let upstream: Upstream
 }
 struct Decode<Upstream, Output, Coder>: Publisher where Upstream: Publisher, Output: Decodable, Coder: TopLevelDecoder, Upstream.Output == Coder.Input {
  typealias Failure = Error
  let upstream: Upstream
 }
 struct MapKeyPath<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let keyPath: KeyPath<Upstream.Output, Output>
 }
 struct MapKeyPath2<Upstream, Output0, Output1>: Publisher where Upstream: Publisher {
  typealias Output = (Output0, Output1)
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let keyPath0: KeyPath<Upstream.Output, Output0>
  let keyPath1: KeyPath<Upstream.Output, Output1>
 }
 struct MapKeyPath3<Upstream, Output0, Output1, Output2>: Publisher where Upstream: Publisher {
  typealias Output = (Output0, Output1, Output2)
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let keyPath0: KeyPath<Upstream.Output, Output0>
  let keyPath1: KeyPath<Upstream.Output, Output1>
  let keyPath2: KeyPath<Upstream.Output, Output2>
 }
 struct AllSatisfy<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Bool
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Upstream.Output) -> Bool
 }
 struct TryAllSatisfy<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Bool
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Upstream.Output) throws -> Bool
 }
 struct AssertNoFailure<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Never
  let upstream: Upstream
  let prefix: String
  let file: StaticString
  let line: UInt
 }
 class Autoconnect<Upstream>: Publisher where Upstream: ConnectablePublisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  final let upstream: Upstream
 }
 struct Breakpoint<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let receiveSubscription: ((any Subscription) -> Bool)?
  let receiveOutput: ((Upstream.Output) -> Bool)?
  let receiveCompletion: ((Subscribers.Completion<Upstream.Failure>) -> Bool)?
 }
 @_layout(1, 1, trivial: true) enum PrefetchStrategy {
  case keepFull
  case byRequest
 }
 @_layout(16, 8, trivial: false) enum BufferingStrategy<Failure> where Failure: Error {
  case dropNewest
  case dropOldest
  case customError(() -> Failure)
 }
 struct Buffer<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let size: Int
  let prefetch: PrefetchStrategy
  let whenFull: BufferingStrategy<Failure>
 }
 struct Collect<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = [Upstream.Output]
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct CollectByCount<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = [Upstream.Output]
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let count: Int
 }
 struct CompactMap<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let transform: (Upstream.Output) -> Output?
 }
 struct TryCompactMap<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Error
  let upstream: Upstream
  let transform: (Upstream.Output) throws -> Output?
 }
 struct Comparison<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let areInIncreasingOrder: (Upstream.Output, Upstream.Output) -> Bool
 }
 struct TryComparison<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let areInIncreasingOrder: (Upstream.Output, Upstream.Output) throws -> Bool
 }
 struct Concatenate<Prefix, Suffix>: Publisher where Prefix: Publisher, Suffix: Publisher, Prefix.Failure == Suffix.Failure, Prefix.Output == Suffix.Output {
  typealias Output = Suffix.Output
  typealias Failure = Suffix.Failure
  let prefix: Prefix
  let suffix: Suffix
 }
 struct Contains<Upstream>: Publisher where Upstream: Publisher, Upstream.Output: Equatable {
  typealias Output = Bool
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let output: Upstream.Output
 }
 struct ContainsWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Bool
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Upstream.Output) -> Bool
 }
 struct TryContainsWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Bool
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Upstream.Output) throws -> Bool
 }
 struct Count<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Int
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct Debounce<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let dueTime: Context.SchedulerTimeType.Stride
  let scheduler: Context
  let options: Context.SchedulerOptions?
 }
 struct Delay<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let interval: Context.SchedulerTimeType.Stride
  let tolerance: Context.SchedulerTimeType.Stride
  let scheduler: Context
  let options: Context.SchedulerOptions?
 }
 struct Drop<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let count: Int
 }
 struct DropUntilOutput<Upstream, Other>: Publisher where Upstream: Publisher, Other: Publisher, Upstream.Failure == Other.Failure {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let other: Other
 }
 struct DropWhile<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Output) -> Bool
 }
 struct TryDropWhile<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Upstream.Output) throws -> Bool
 }
 struct Filter<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let isIncluded: (Upstream.Output) -> Bool
 }
 struct TryFilter<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let isIncluded: (Upstream.Output) throws -> Bool
 }
 struct First<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct FirstWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Output) -> Bool
 }
 struct TryFirstWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Output) throws -> Bool
 }
 struct FlatMap<Child, Upstream>: Publisher where Child: Publisher, Upstream: Publisher, Child.Failure == Upstream.Failure {
  typealias Output = Child.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let maxPublishers: Subscribers.Demand
  let transform: (Upstream.Output) -> Child
 }
 struct HandleEvents<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  var receiveSubscription: ((any Subscription) -> Void)?
  var receiveOutput: ((Upstream.Output) -> Void)?
  var receiveCompletion: ((Subscribers.Completion<Upstream.Failure>) -> Void)?
  var receiveCancel: (() -> Void)?
  var receiveRequest: ((Subscribers.Demand) -> Void)?
 }
 struct IgnoreOutput<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Never
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct Last<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct LastWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Upstream.Output) -> Bool
 }
 struct TryLastWhere<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Upstream.Output) throws -> Bool
 }
 struct MakeConnectable<Upstream>: ConnectablePublisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  func connect() -> any Cancellable
 }
 struct Map<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let transform: (Upstream.Output) -> Output
 }
 struct TryMap<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Error
  let upstream: Upstream
  let transform: (Upstream.Output) throws -> Output
 }
 struct MapError<Upstream, Failure>: Publisher where Upstream: Publisher, Failure: Error {
  typealias Output = Upstream.Output
  let upstream: Upstream
  let transform: (Upstream.Failure) -> Failure
 }
 struct MeasureInterval<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Context.SchedulerTimeType.Stride
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let scheduler: Context
 }
 final class Multicast<Upstream, SubjectType>: ConnectablePublisher where Upstream: Publisher, SubjectType: Subject, Upstream.Failure == SubjectType.Failure, Upstream.Output == SubjectType.Output {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let createSubject: () -> SubjectType
  func connect() -> any Cancellable
 }
 struct Output<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let range: CountableRange<Int>
 }
 struct PrefixUntilOutput<Upstream, Other>: Publisher where Upstream: Publisher, Other: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let other: Other
 }
 struct PrefixWhile<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Upstream.Output) -> Bool
 }
 struct TryPrefixWhile<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Upstream.Output) throws -> Bool
 }
 struct Print<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let prefix: String
  let upstream: Upstream
  let stream: (any TextOutputStream)?
 }
 struct ReceiveOn<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let scheduler: Context
  let options: Context.SchedulerOptions?
 }
 struct Reduce<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let initial: Output
  let nextPartialResult: (Output, Upstream.Output) -> Output
 }
 struct TryReduce<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Error
  let upstream: Upstream
  let initial: Output
  let nextPartialResult: (Output, Upstream.Output) throws -> Output
 }
 struct RemoveDuplicates<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let predicate: (Output, Output) -> Bool
 }
 struct TryRemoveDuplicates<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Error
  let upstream: Upstream
  let predicate: (Output, Output) throws -> Bool
 }
 struct ReplaceEmpty<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let output: Upstream.Output
  let upstream: Upstream
 }
 struct ReplaceError<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Never
  let output: Upstream.Output
  let upstream: Upstream
 }
 struct Retry<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let retries: Int?
 }
 struct Scan<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let initialResult: Output
  let nextPartialResult: (Output, Upstream.Output) -> Output
 }
 struct TryScan<Upstream, Output>: Publisher where Upstream: Publisher {
  typealias Failure = Error
  let upstream: Upstream
  let initialResult: Output
  let nextPartialResult: (Output, Upstream.Output) throws -> Output
 }
 struct Sequence<Elements, Failure>: Publisher where Elements: Sequence, Failure: Error {
  typealias Output = Elements.Element
  let sequence: Elements
 }
 struct SetFailureType<Upstream, Failure>: Publisher where Upstream: Publisher, Failure: Error, Upstream.Failure == Never {
  typealias Output = Upstream.Output
  let upstream: Upstream
  func setFailureType<NewFailure>(to: NewFailure.Type) -> SetFailureType<Upstream, NewFailure> where NewFailure: Error
 }
 final class Share<Upstream>: Publisher where Upstream: Publisher {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
 }
 struct SubscribeOn<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let scheduler: Context
  let options: Context.SchedulerOptions?
 }
 struct SwitchToLatest<NestedPublisher, Upstream>: Publisher where NestedPublisher: Publisher, NestedPublisher == Upstream.Output, Upstream: Publisher, NestedPublisher.Failure == Upstream.Failure {
  typealias Output = NestedPublisher.Output
  typealias Failure = NestedPublisher.Failure
  let upstream: Upstream
 }
 struct Throttle<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let interval: Context.SchedulerTimeType.Stride
  let scheduler: Context
  let latest: Bool
 }
 struct Timeout<Upstream, Context>: Publisher where Upstream: Publisher, Context: Scheduler {
  typealias Output = Upstream.Output
  typealias Failure = Upstream.Failure
  let upstream: Upstream
  let interval: Context.SchedulerTimeType.Stride
  let scheduler: Context
  let options: Context.SchedulerOptions?
  let customError: (() -> Upstream.Failure)?
 }
 struct Zip<UpstreamA, UpstreamB>: Publisher where UpstreamA: Publisher, UpstreamB: Publisher, UpstreamA.Failure == UpstreamB.Failure {
  typealias Output = (UpstreamA.Output, UpstreamB.Output)
  typealias Failure = UpstreamA.Failure
  let a: UpstreamA
  let b: UpstreamB
 }
 struct Zip3<UpstreamA, UpstreamB, UpstreamC>: Publisher where UpstreamA: Publisher, UpstreamB: Publisher, UpstreamC: Publisher, UpstreamA.Failure == UpstreamB.Failure, UpstreamB.Failure == UpstreamC.Failure {
  typealias Output = (UpstreamA.Output, UpstreamB.Output, UpstreamC.Output)
  typealias Failure = UpstreamA.Failure
  let a: UpstreamA
  let b: UpstreamB
  let c: UpstreamC
 }
 struct Zip4<UpstreamA, UpstreamB, UpstreamC, UpstreamD>: Publisher where UpstreamA: Publisher, UpstreamB: Publisher, UpstreamC: Publisher, UpstreamD: Publisher, UpstreamA.Failure == UpstreamB.Failure, UpstreamB.Failure == UpstreamC.Failure, UpstreamC.Failure == UpstreamD.Failure {
  typealias Output = (UpstreamA.Output, UpstreamB.Output, UpstreamC.Output, UpstreamD.Output)
  typealias Failure = UpstreamA.Failure
  let a: UpstreamA
  let b: UpstreamB
  let c: UpstreamC
  let d: UpstreamD
 }
}
extension Publishers.CompactMap {
 func compactMap<ElementOfResult>(_: @escaping (Output) -> ElementOfResult?) -> Publishers.CompactMap<Upstream, ElementOfResult>
 func map<ElementOfResult>(_: @escaping (Output) -> ElementOfResult) -> Publishers.CompactMap<Upstream, ElementOfResult>
}
extension Publishers.Filter {
 func filter(_: @escaping (Publishers.Filter<Upstream>.Output) -> Bool) -> Publishers.Filter<Upstream>
 func tryFilter(_: @escaping (Publishers.Filter<Upstream>.Output) throws -> Bool) -> Publishers.TryFilter<Upstream>
}
extension Publishers.Map {
 func map<Result>(_: @escaping (Output) -> Result) -> Publishers.Map<Upstream, Result>
 func tryMap<Result>(_: @escaping (Output) throws -> Result) -> Publishers.TryMap<Upstream, Result>
}
extension Publishers.PrefetchStrategy: Hashable {}
extension Publishers.Sequence {
 func allSatisfy(_: (Elements.Element) -> Bool) -> Result<Bool, Failure>.Publisher
 func tryAllSatisfy(_: (Elements.Element) throws -> Bool) -> Result<Bool, any Error>.Publisher
 func collect() -> Result<[Elements.Element], Failure>.Publisher
 func compactMap<ElementOfResult>(_: (Elements.Element) -> ElementOfResult?) -> Publishers.Sequence<[ElementOfResult], Failure>
 func contains(where: (Elements.Element) -> Bool) -> Result<Bool, Failure>.Publisher
 func tryContains(where: (Elements.Element) throws -> Bool) -> Result<Bool, any Error>.Publisher
 func drop(while: (Elements.Element) -> Bool) -> Publishers.Sequence<DropWhileSequence<Elements>, Failure>
 func dropFirst(_: Int = 0) -> Publishers.Sequence<DropFirstSequence<Elements>, Failure>
 func filter(_: (Elements.Element) -> Bool) -> Publishers.Sequence<[Elements.Element], Failure>
 func ignoreOutput() -> Empty<Elements.Element, Failure>
 func map<ElementOfResult>(_: (Elements.Element) -> ElementOfResult) -> Publishers.Sequence<[ElementOfResult], Failure>
 func prefix(_: Int) -> Publishers.Sequence<PrefixSequence<Elements>, Failure>
 func prefix(while: (Elements.Element) -> Bool) -> Publishers.Sequence<[Elements.Element], Failure>
 func reduce<Accumulator>(_: Accumulator, _: @escaping (Accumulator, Elements.Element) -> Accumulator) -> Result<Accumulator, Failure>.Publisher
 func tryReduce<Accumulator>(_: Accumulator, _: @escaping (Accumulator, Elements.Element) throws -> Accumulator) -> Result<Accumulator, any Error>.Publisher
 func replaceNil<ElementOfResult>(with: ElementOfResult) -> Publishers.Sequence<[Elements.Element], Failure> where Elements.Element == ElementOfResult?
 func scan<ElementOfResult>(_: ElementOfResult, _: @escaping (ElementOfResult, Elements.Element) -> ElementOfResult) -> Publishers.Sequence<[ElementOfResult], Failure>
 func setFailureType<NewFailure>(to: NewFailure.Type) -> Publishers.Sequence<Elements, NewFailure> where NewFailure: Error
}
extension Publishers.Sequence where Elements.Element: Equatable {
 func removeDuplicates() -> Publishers.Sequence<[Elements.Element], Failure>
 func contains(_: Elements.Element) -> Result<Bool, Failure>.Publisher
}
extension Publishers.Sequence where Elements: BidirectionalCollection, Failure == Never {
 func last() -> Optional<Elements.Element>.Publisher
 func last(where: (Elements.Element) -> Bool) -> Optional<Elements.Element>.Publisher
}
extension Publishers.Sequence where Elements: Collection {
 func count() -> Result<Int, Failure>.Publisher
 func output(in: Range<Elements.Index>) -> Publishers.Sequence<[Elements.Element], Failure>
}
extension Publishers.Sequence where Elements: Collection, Failure == Never {
 func first() -> Optional<Elements.Element>.Publisher
 func output(at: Elements.Index) -> Optional<Elements.Element>.Publisher
}
extension Publishers.Sequence where Elements: RandomAccessCollection {
 func output(in: Range<Elements.Index>) -> Publishers.Sequence<[Elements.Element], Failure>
 func count() -> Result<Int, Failure>.Publisher
}
extension Publishers.Sequence where Elements: RandomAccessCollection, Failure == Never {
 func output(at: Elements.Index) -> Optional<Elements.Element>.Publisher
 func count() -> Just<Int>
}
extension Publishers.Sequence where Elements: RangeReplaceableCollection {
 func prepend(_: Elements.Element...) -> Publishers.Sequence<Elements, Failure>
 func prepend<OtherSequence>(_: OtherSequence) -> Publishers.Sequence<Elements, Failure> where OtherSequence: Sequence, Elements.Element == OtherSequence.Element
 func prepend(_: Publishers.Sequence<Elements, Failure>) -> Publishers.Sequence<Elements, Failure>
 func append(_: Elements.Element...) -> Publishers.Sequence<Elements, Failure>
 func append<OtherSequence>(_: OtherSequence) -> Publishers.Sequence<Elements, Failure> where OtherSequence: Sequence, Elements.Element == OtherSequence.Element
 func append(_: Publishers.Sequence<Elements, Failure>) -> Publishers.Sequence<Elements, Failure>
}
extension Publishers.Sequence where Failure == Never {
 func min(by: (Elements.Element, Elements.Element) -> Bool) -> Optional<Elements.Element>.Publisher
 func max(by: (Elements.Element, Elements.Element) -> Bool) -> Optional<Elements.Element>.Publisher
 func first(where: (Elements.Element) -> Bool) -> Optional<Elements.Element>.Publisher
}
extension Publishers.Sequence where Failure == Never, Elements.Element: Comparable {
 func min() -> Optional<Elements.Element>.Publisher
 func max() -> Optional<Elements.Element>.Publisher
}
extension Publishers.TryCompactMap {
 func compactMap<ElementOfResult>(_: @escaping (Output) throws -> ElementOfResult?) -> Publishers.TryCompactMap<Upstream, ElementOfResult>
}
extension Publishers.TryFilter {
 func filter(_: @escaping (Publishers.TryFilter<Upstream>.Output) -> Bool) -> Publishers.TryFilter<Upstream>
 func tryFilter(_: @escaping (Publishers.TryFilter<Upstream>.Output) throws -> Bool) -> Publishers.TryFilter<Upstream>
}
extension Publishers.TryMap {
 func map<Result>(_: @escaping (Output) -> Result) -> Publishers.TryMap<Upstream, Result>
 func tryMap<Result>(_: @escaping (Output) throws -> Result) -> Publishers.TryMap<Upstream, Result>
}
extension Result {
 var publisher: Result<Success, Failure>.Publisher { get }
 struct Publisher: Combine.Publisher {
  typealias Output = Success
  let result: Result<Success, Failure>
  init(_: Result<Success, Failure>)
  init(_: Result<Success, Failure>.Publisher.Output)
  init(_: Failure)
 }
}
extension RunLoop: Scheduler {
 func schedule(options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: SchedulerTimeType, interval: SchedulerTimeType.Stride, tolerance: SchedulerTimeType.Stride, options: SchedulerOptions?, _: @escaping () -> Void) -> any Cancellable
 var now: SchedulerTimeType { get }
 var minimumTolerance: SchedulerTimeType.Stride { get }
}
protocol Scheduler<SchedulerTimeType> {
 associatedtype SchedulerTimeType: Strideable where Self.SchedulerTimeType.Stride: SchedulerTimeIntervalConvertible
 associatedtype SchedulerOptions
 var now: Self.SchedulerTimeType { get }
 var minimumTolerance: Self.SchedulerTimeType.Stride { get }
 func schedule(options: Self.SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: Self.SchedulerTimeType, tolerance: Self.SchedulerTimeType.Stride, options: Self.SchedulerOptions?, _: @escaping () -> Void)
 func schedule(after: Self.SchedulerTimeType, interval: Self.SchedulerTimeType.Stride, tolerance: Self.SchedulerTimeType.Stride, options: Self.SchedulerOptions?, _: @escaping () -> Void) -> any Cancellable
}
extension Scheduler {
 func schedule(after: Self.SchedulerTimeType, _: @escaping () -> Void)
 func schedule(_: @escaping () -> Void)
 func schedule(after: Self.SchedulerTimeType, tolerance: Self.SchedulerTimeType.Stride, _: @escaping () -> Void)
 func schedule(after: Self.SchedulerTimeType, interval: Self.SchedulerTimeType.Stride, tolerance: Self.SchedulerTimeType.Stride, _: @escaping () -> Void) -> any Cancellable
 func schedule(after: Self.SchedulerTimeType, interval: Self.SchedulerTimeType.Stride, _: @escaping () -> Void) -> any Cancellable
}
protocol SchedulerTimeIntervalConvertible {
 static func seconds(_: Int) -> Self
 static func seconds(_: Double) -> Self
 static func milliseconds(_: Int) -> Self
 static func microseconds(_: Int) -> Self
 static func nanoseconds(_: Int) -> Self
}
extension Sequence {
 var publisher: Publishers.Sequence<Self, Never> { get }
}
protocol Subject<Output, Failure>: AnyObject, Publisher {
 func send(_: Self.Output)
 func send(completion: Subscribers.Completion<Self.Failure>)
 func send(subscription: any Subscription)
}
extension Subject where Self.Output == () {
 func send()
}
protocol Subscriber<Input, Failure>: CustomCombineIdentifierConvertible {
 associatedtype Input
 associatedtype Failure: Error
 func receive(subscription: any Subscription)
 func receive(_: Self.Input) -> Subscribers.Demand
 func receive(completion: Subscribers.Completion<Self.Failure>)
}
extension Subscriber where Self.Input == () {
 func receive() -> Subscribers.Demand
}
@_layout(0, 1, trivial: true) enum Subscribers {
 @_layout(8, 8, trivial: true) struct Demand: Comparable, Hashable, Codable, CustomStringConvertible {
  static var unlimited: Demand { get }
  static var none: Demand { get }
  static func max(_: Int) -> Demand
  var description: String { get }
  static func + (lhs: Demand, rhs: Demand) -> Demand
  static func += (lhs: inout Demand, rhs: Demand)
  static func + (lhs: Demand, rhs: Int) -> Demand
  static func += (lhs: inout Demand, rhs: Int)
  static func * (lhs: Demand, rhs: Int) -> Demand
  static func *= (lhs: inout Demand, rhs: Int)
  static func - (lhs: Demand, rhs: Demand) -> Demand
  static func -= (lhs: inout Demand, rhs: Demand)
  static func - (lhs: Demand, rhs: Int) -> Demand
  static func -= (lhs: inout Demand, rhs: Int)
  static func > (lhs: Demand, rhs: Int) -> Bool
  static func >= (lhs: Demand, rhs: Int) -> Bool
  static func > (lhs: Int, rhs: Demand) -> Bool
  static func >= (lhs: Int, rhs: Demand) -> Bool
  static func < (lhs: Demand, rhs: Int) -> Bool
  static func < (lhs: Int, rhs: Demand) -> Bool
  static func <= (lhs: Demand, rhs: Int) -> Bool
  static func <= (lhs: Int, rhs: Demand) -> Bool
  static func < (lhs: Demand, rhs: Demand) -> Bool
  static func <= (lhs: Demand, rhs: Demand) -> Bool
  static func >= (lhs: Demand, rhs: Demand) -> Bool
  static func > (lhs: Demand, rhs: Demand) -> Bool
  var max: Int? { get }
 }
 final class Assign<Root, Input>: Subscriber, Cancellable, CustomStringConvertible {
  typealias Failure = Never
  private(set) var object: Root? { get }
  let keyPath: ReferenceWritableKeyPath<Root, Input>
  var description: String { get }
  var playgroundDescription: Any { get }
  init(object: Root, keyPath: ReferenceWritableKeyPath<Root, Input>)
  func receive(subscription: any Subscription)
  func receive(_: Input) -> Demand
  func receive(completion: Completion<Never>)
  func cancel()
 }
 enum Completion<Failure> where Failure: Error {
  case finished
  case failure(Failure)
 }
 final class Sink<Input, Failure>: Subscriber, Cancellable, CustomStringConvertible where Failure: Error {
  var receiveValue: (Input) -> Void
  var receiveCompletion: (Completion<Failure>) -> Void
  var description: String { get }
  var playgroundDescription: Any { get }
  init(receiveCompletion: @escaping (Completion<Failure>) -> Void, receiveValue: @escaping (Input) -> Void)
  func receive(subscription: any Subscription)
  func receive(_: Input) -> Demand
  func receive(completion: Completion<Failure>)
  func cancel()
 }
}
extension Subscribers.Completion: Decodable where Failure: Decodable {}
extension Subscribers.Completion: Encodable where Failure: Encodable {}
extension Subscribers.Completion: Hashable where Failure: Hashable {}
protocol Subscription: Cancellable, CustomCombineIdentifierConvertible {
 func request(_: Subscribers.Demand)
}
@_layout(0, 1, trivial: true) enum Subscriptions {
 static let empty: any Subscription
}
extension Timer {
 static func publish(every: TimeInterval, tolerance: TimeInterval? = 0, on: RunLoop, in: RunLoop.Mode, options: RunLoop.SchedulerOptions? = 0) -> TimerPublisher
 final class TimerPublisher: ConnectablePublisher {
  typealias Output = Date
  typealias Failure = Never
  let interval: TimeInterval
  let tolerance: TimeInterval?
  let runLoop: RunLoop
  let mode: RunLoop.Mode
  let options: RunLoop.SchedulerOptions?
  init(interval: TimeInterval, tolerance: TimeInterval? = 0, runLoop: RunLoop, mode: RunLoop.Mode, options: RunLoop.SchedulerOptions? = 0)
  func connect() -> any Cancellable
 }
 typealias TimerPublisher = Timer.TimerPublisher
}
protocol TopLevelDecoder {
 associatedtype Input
 func decode<DecodablyType>(_: DecodablyType.Type, from: Self.Input) throws -> DecodablyType where DecodablyType: Decodable
}
protocol TopLevelEncoder {
 associatedtype Output
 func encode<EncodableType>(_: EncodableType) throws -> Self.Output where EncodableType: Encodable
}
extension URLSession {
 struct DataTaskPublisher: Publisher {
  typealias Output = (data: Data, response: URLResponse)
  typealias Failure = URLError
  let session: URLSession
  init(request: URLRequest, session: URLSession)
 }
 func dataTaskPublisher(for: URL) -> DataTaskPublisher
 func dataTaskPublisher(for: URLRequest) -> DataTaskPublisher
}

"""#

  private static let text15 = #"""
// CoreMetrics: public declarations, made by generate-models from the compiler's description.
@_exported import Metrics

"""#

  private static let text16 = #"""
// The C library of another system: see Glibc.
@_exported import Glibc

"""#

  private static let text17 = #"""
// DequeModule: public declarations, made by generate-models from the compiler's description.
@_layout(8, 8, trivial: false) @frozen struct Deque<Element>: Sequence, RandomAccessCollection, MutableCollection, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByArrayLiteral {
 init(minimumCapacity: Int)
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> Element?
 }
 func makeIterator() -> Iterator
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 typealias Index = Int
 typealias SubSequence = Slice<Deque<Element>>
 typealias Indices = Range<Int>
 var count: Int { get }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(index: Int) -> Element { get set }
 subscript(bounds: Range<Int>) -> Slice<Deque<Element>> { get set }
 mutating func swapAt(_: Int, _: Int)
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 init()
 mutating func reserveCapacity(_: Int)
 mutating func replaceSubrange(_: Range<Int>, with: some Collection<Element>)
 init(repeating: Element, count: Int)
 init(_: some Sequence<Element>)
 init(_: some Collection<Element>)
 mutating func append(_: Element)
 mutating func append(contentsOf: some Sequence<Element>)
 mutating func append(contentsOf: some Collection<Element>)
 mutating func insert(_: Element, at: Int)
 mutating func insert(contentsOf: some Collection<Element>, at: Int)
 mutating func remove(at: Int) -> Element
 mutating func removeSubrange(_: Range<Int>)
 mutating func removeFirst() -> Element
 mutating func removeFirst(_: Int)
 mutating func removeAll(keepingCapacity: Bool = 0)
 var description: String { get }
 init(arrayLiteral: Element...)
 init(unsafeUninitializedCapacity: Int, initializingWith: (inout UnsafeMutableBufferPointer<Element>, inout Int) throws -> Void) rethrows
 mutating func popFirst() -> Element?
 mutating func prepend(_: Element)
 mutating func prepend(contentsOf: some Collection<Element>)
 mutating func prepend(contentsOf: some Sequence<Element>)
}
extension Deque: Decodable where Element: Decodable {}
extension Deque: Encodable where Element: Encodable {}
extension Deque: Equatable where Element: Equatable {}
extension Deque: Hashable where Element: Hashable {}
@_layout(32, 8, trivial: false) @frozen struct RigidDeque<Element>: ~Copyable where Element: ~Copyable {
 mutating func append(_: consuming Element)
 mutating func pushLast(_: consuming Element) -> Element?
 mutating func append<E>(addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func append(moving: UnsafeMutableBufferPointer<Element>)
 mutating func append(moving: inout OutputSpan<Element>)
 mutating func append(copying: UnsafeBufferPointer<Element>)
 mutating func append(copying: UnsafeMutableBufferPointer<Element>)
 mutating func append(copying: Span<Element>)
 mutating func append(copying: some Sequence<Element>)
 func nextSpan(after: inout Int, maximumCount: Int) -> Span<Element>
 mutating func nextMutableSpan(after: inout Int, maximumCount: Int) -> MutableSpan<Element>
 func previousSpan(before: inout Int, maximumCount: Int) -> Span<Element>
 var description: String { get }
 init()
 init(capacity: Int)
 init<E>(capacity: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 init(consuming: consuming UniqueDeque<Element>)
 init(repeating: Element, count: Int)
 init(capacity: Int, copying: some Sequence<Element>)
 init(capacity: Int? = 0, copying: some Collection<Element>)
 mutating func insert(_: consuming Element, at: Int)
 mutating func insert<E>(addingCount: Int, at: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func insert(moving: UnsafeMutableBufferPointer<Element>, at: Int)
 mutating func insert(moving: inout OutputSpan<Element>, at: Int)
 mutating func insert(copying: UnsafeBufferPointer<Element>, at: Int)
 mutating func insert(copying: UnsafeMutableBufferPointer<Element>, at: Int)
 mutating func insert(copying: Span<Element>, at: Int)
 mutating func insert(copying: some Collection<Element>, at: Int)
 mutating func prepend(_: consuming Element)
 mutating func pushFirst(_: consuming Element) -> Element?
 mutating func prepend<E>(addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func prepend(moving: UnsafeMutableBufferPointer<Element>)
 mutating func prepend(moving: inout OutputSpan<Element>)
 mutating func prepend(copying: UnsafeBufferPointer<Element>)
 mutating func prepend(copying: UnsafeMutableBufferPointer<Element>)
 mutating func prepend(copying: Span<Element>)
 mutating func prepend(copying: some Sequence<Element>)
 mutating func prepend(copying: some Collection<Element>)
 mutating func remove(at: Int) -> Element
 mutating func removeAll()
 mutating func removeFirst() -> Element
 mutating func removeLast() -> Element
 mutating func removeFirst(_: Int)
 mutating func removeLast(_: Int)
 mutating func removeSubrange(_: Range<Int>)
 mutating func popFirst() -> Element?
 mutating func popLast() -> Element?
 mutating func replace<E>(removing: Range<Int>, addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func replace(removing: Range<Int>, moving: UnsafeMutableBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, moving: inout OutputSpan<Element>)
 mutating func replace(removing: Range<Int>, copying: UnsafeBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, copying: UnsafeMutableBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, copying: Span<Element>)
 mutating func replace(removing: Range<Int>, copying: some Collection<Element>)
 var capacity: Int { get }
 var freeCapacity: Int { get }
 var isFull: Bool { get }
 typealias Index = Int
 var isEmpty: Bool { get }
 var count: Int { get }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(position: Int) -> Element { get set }
 mutating func swapAt(_: Int, _: Int)
 mutating func reallocate(capacity: Int)
 mutating func reserveCapacity(_: Int)
 func clone() -> RigidDeque<Element>
 func clone(capacity: Int) -> RigidDeque<Element>
}
extension RigidDeque where Element: Equatable {
 func isTriviallyIdentical(to: borrowing RigidDeque<Element>) -> Bool
}
@_layout(32, 8, trivial: false) @frozen struct UniqueDeque<Element>: ~Copyable where Element: ~Copyable {
 mutating func append(_: consuming Element)
 mutating func append<E>(addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func append(moving: UnsafeMutableBufferPointer<Element>)
 mutating func append(moving: inout OutputSpan<Element>)
 mutating func append(copying: UnsafeBufferPointer<Element>)
 mutating func append(copying: UnsafeMutableBufferPointer<Element>)
 mutating func append(copying: Span<Element>)
 mutating func append(copying: some Sequence<Element>)
 func nextSpan(after: inout Int, maximumCount: Int) -> Span<Element>
 mutating func nextMutableSpan(after: inout Int, maximumCount: Int) -> MutableSpan<Element>
 func previousSpan(before: inout Int, maximumCount: Int) -> Span<Element>
 var description: String { get }
 init()
 init(minimumCapacity: Int)
 init<E>(capacity: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 init(consuming: consuming RigidDeque<Element>)
 init(repeating: Element, count: Int)
 init(capacity: Int? = 0, copying: some Sequence<Element>)
 mutating func insert(_: consuming Element, at: Int)
 mutating func insert<E>(addingCount: Int, at: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func insert(moving: UnsafeMutableBufferPointer<Element>, at: Int)
 mutating func insert(moving: inout OutputSpan<Element>, at: Int)
 mutating func insert(copying: UnsafeBufferPointer<Element>, at: Int)
 mutating func insert(copying: UnsafeMutableBufferPointer<Element>, at: Int)
 mutating func insert(copying: Span<Element>, at: Int)
 mutating func insert(copying: some Collection<Element>, at: Int)
 mutating func prepend(_: consuming Element)
 mutating func prepend<E>(addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func prepend(moving: UnsafeMutableBufferPointer<Element>)
 mutating func prepend(moving: inout OutputSpan<Element>)
 mutating func prepend(copying: UnsafeBufferPointer<Element>)
 mutating func prepend(copying: UnsafeMutableBufferPointer<Element>)
 mutating func prepend(copying: Span<Element>)
 mutating func prepend(copying: some Sequence<Element>)
 mutating func prepend(copying: some Collection<Element>)
 mutating func remove(at: Int) -> Element
 mutating func removeAll()
 mutating func removeFirst() -> Element
 mutating func removeLast() -> Element
 mutating func removeFirst(_: Int)
 mutating func removeLast(_: Int)
 mutating func removeSubrange(_: Range<Int>)
 mutating func popFirst() -> Element?
 mutating func popLast() -> Element?
 mutating func replace<E>(removing: Range<Int>, addingCount: Int, initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func replace(removing: Range<Int>, moving: UnsafeMutableBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, moving: inout OutputSpan<Element>)
 mutating func replace(removing: Range<Int>, copying: UnsafeBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, copying: UnsafeMutableBufferPointer<Element>)
 mutating func replace(removing: Range<Int>, copying: Span<Element>)
 mutating func replace(removing: Range<Int>, copying: some Collection<Element>)
 var capacity: Int { get }
 var freeCapacity: Int { get }
 typealias Index = Int
 var isEmpty: Bool { get }
 var count: Int { get }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(position: Int) -> Element { get set }
 mutating func swapAt(_: Int, _: Int)
 mutating func reallocate(capacity: Int)
 mutating func reserveCapacity(_: Int)
 func clone() -> UniqueDeque<Element>
 func clone(capacity: Int) -> UniqueDeque<Element>
}

"""#

  private static let text18 = #"""
// Dispatch: public declarations, made by generate-models from the compiler's description.
func + (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime
func + (time: DispatchTime, seconds: Double) -> DispatchTime
func + (time: DispatchWallTime, interval: DispatchTimeInterval) -> DispatchWallTime
func + (time: DispatchWallTime, seconds: Double) -> DispatchWallTime
func - (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime
func - (time: DispatchTime, seconds: Double) -> DispatchTime
func - (time: DispatchWallTime, interval: DispatchTimeInterval) -> DispatchWallTime
func - (time: DispatchWallTime, seconds: Double) -> DispatchWallTime
func == (a: DispatchQoS, b: DispatchQoS) -> Bool
@_layout(8, 8, trivial: false) struct DispatchData: RandomAccessCollection {
 typealias Iterator = DispatchDataIterator
 typealias Index = Int
 typealias Indices = DefaultIndices<DispatchData>
 static let empty: DispatchData
 @_layout(24, 8, trivial: false) enum Deallocator {
  case free
  case unmap
  case custom(DispatchQueue?, () -> Void)
 }
 init(bytes: UnsafeRawBufferPointer)
 init(bytesNoCopy: UnsafeRawBufferPointer, deallocator: Deallocator = 0)
 var count: Int { get }
 func withUnsafeBytes<Result, ContentType>(body: (UnsafePointer<ContentType>) throws -> Result) rethrows -> Result
 func enumerateBytes(_: (_: UnsafeBufferPointer<UInt8>, _: Int, _: inout Bool) -> Void)
 mutating func append(_: UnsafeRawBufferPointer)
 mutating func append(_: DispatchData)
 mutating func append<SourceType>(_: UnsafeBufferPointer<SourceType>)
 func copyBytes(to: UnsafeMutableRawBufferPointer, count: Int)
 func copyBytes(to: UnsafeMutableRawBufferPointer, from: Range<Index>)
 func copyBytes<DestinationType>(to: UnsafeMutableBufferPointer<DestinationType>, from: Range<Index>? = 0) -> Int
 subscript(index: Index) -> UInt8 { get }
 subscript(bounds: Range<Int>) -> Slice<DispatchData> { get }
 func subdata(in: Range<Index>) -> DispatchData
 func region(location: Int) -> (data: DispatchData, offset: Int)
 var startIndex: Index { get }
 var endIndex: Index { get }
 func makeIterator() -> Iterator
}
@_layout(32, 8, trivial: false) struct DispatchDataIterator: IteratorProtocol, Sequence {
 typealias Element = UInt8
 mutating func next() -> DispatchData.Element?
}
class DispatchGroup: DispatchObject, @unchecked Sendable {
 init()
 func enter()
 func leave()
 func notify(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, queue: DispatchQueue, execute: @escaping @convention(block) () -> ())
 func notify(queue: DispatchQueue, work: DispatchWorkItem)
 func wait()
 func wait(timeout: DispatchTime) -> DispatchTimeoutResult
 func wait(wallTimeout: DispatchWallTime) -> DispatchTimeoutResult
}
class DispatchIO: DispatchObject, @unchecked Sendable {
 func barrier(execute: @escaping () -> ())
 var fileDescriptor: Int32 { get }
 func setLimit(highWater: Int)
 func setLimit(lowWater: Int)
 @_layout(1, 1, trivial: true) enum StreamType: UInt {
  case stream
  case random
 }
 @_layout(8, 8, trivial: true) struct CloseFlags: OptionSet, RawRepresentable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let stop: CloseFlags
 }
 @_layout(8, 8, trivial: true) struct IntervalFlags: OptionSet, RawRepresentable {
  let rawValue: UInt
  init(rawValue: UInt)
  init(nilLiteral: ())
  static let strictInterval: IntervalFlags
 }
 class func read(fromFileDescriptor: Int32, maxLength: Int, runningHandlerOn: DispatchQueue, handler: @escaping (_: DispatchData, _: Int32) -> Void)
 class func write(toFileDescriptor: Int32, data: DispatchData, runningHandlerOn: DispatchQueue, handler: @escaping (_: DispatchData?, _: Int32) -> Void)
 init(type: StreamType, fileDescriptor: dispatch_fd_t, queue: DispatchQueue, cleanupHandler: @escaping (_: Int32) -> Void)
 init?(type: StreamType, path: UnsafePointer<Int8>, oflag: Int32, mode: mode_t, queue: DispatchQueue, cleanupHandler: @escaping (_: Int32) -> Void)
 init(type: StreamType, io: DispatchIO, queue: DispatchQueue, cleanupHandler: @escaping (_: Int32) -> Void)
 func read(offset: off_t, length: Int, queue: DispatchQueue, ioHandler: @escaping (_: Bool, _: DispatchData?, _: Int32) -> Void)
 func write(offset: off_t, data: DispatchData, queue: DispatchQueue, ioHandler: @escaping (_: Bool, _: DispatchData?, _: Int32) -> Void)
 func setInterval(interval: DispatchTimeInterval, flags: IntervalFlags = 0)
 func close(flags: CloseFlags = 0)
}
class DispatchObject {
 func setTarget(queue: DispatchQueue)
 func activate()
 func suspend()
 func resume()
}
@_layout(8, 8, trivial: false) enum DispatchPredicate: Sendable {
 case onQueue(DispatchQueue)
 case onQueueAsBarrier(DispatchQueue)
 case notOnQueue(DispatchQueue)
}
@_layout(16, 8, trivial: true) struct DispatchQoS: Equatable, Sendable {
 let qosClass: QoSClass
 let relativePriority: Int
 static let background: DispatchQoS
 static let utility: DispatchQoS
 static let `default`: DispatchQoS
 static let userInitiated: DispatchQoS
 static let userInteractive: DispatchQoS
 static let unspecified: DispatchQoS
 @_layout(1, 1, trivial: true) enum QoSClass: Sendable {
  case background
  case utility
  case `default`
  case userInitiated
  case userInteractive
  case unspecified
 }
 init(qosClass: QoSClass, relativePriority: Int)
}
class DispatchQueue: DispatchObject, @unchecked Sendable {
 func sync(execute: () -> ())
 @_layout(8, 8, trivial: true) struct Attributes: OptionSet {
  let rawValue: UInt64
  init(rawValue: UInt64)
  static let concurrent: Attributes
  static let initiallyInactive: Attributes
 }
 @_layout(1, 1, trivial: true) enum GlobalQueuePriority {
  case high
  case `default`
  case low
  case background
 }
 @_layout(1, 1, trivial: true) enum AutoreleaseFrequency {
  case inherit
  case workItem
  case never
 }
 class func concurrentPerform(iterations: Int, execute: (Int) -> Void)
 class var main: DispatchQueue { get }
 class func global(priority: GlobalQueuePriority) -> DispatchQueue
 class func global(qos: DispatchQoS.QoSClass = 0) -> DispatchQueue
 class func getSpecific<T>(key: DispatchSpecificKey<T>) -> T?
 init(label: String, qos: DispatchQoS = 0, attributes: Attributes = 0, autoreleaseFrequency: AutoreleaseFrequency = 0, target: DispatchQueue? = 0)
 var label: String { get }
 func sync(execute: DispatchWorkItem)
 func async(execute: DispatchWorkItem)
 func async(group: DispatchGroup, execute: DispatchWorkItem)
 func async(group: DispatchGroup? = 0, qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, execute: @escaping @Sendable @convention(block) () -> Void)
 func sync<T>(execute: () throws -> T) rethrows -> T
 func sync<T>(flags: DispatchWorkItemFlags, execute: () throws -> T) rethrows -> T
 func asyncAfter(deadline: DispatchTime, qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, execute: @escaping @Sendable @convention(block) () -> Void)
 func asyncAfter(wallDeadline: DispatchWallTime, qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, execute: @escaping @Sendable @convention(block) () -> Void)
 func asyncAfter(deadline: DispatchTime, execute: DispatchWorkItem)
 func asyncAfter(wallDeadline: DispatchWallTime, execute: DispatchWorkItem)
 var qos: DispatchQoS { get }
 func getSpecific<T>(key: DispatchSpecificKey<T>) -> T?
 func setSpecific<T>(key: DispatchSpecificKey<T>, value: T?)
}
class DispatchSemaphore: DispatchObject, @unchecked Sendable {
 init(value: Int)
 func signal() -> Int
 func wait()
 func wait(timeout: DispatchTime) -> DispatchTimeoutResult
 func wait(wallTimeout: DispatchWallTime) -> DispatchTimeoutResult
}
class DispatchSource: DispatchObject, @unchecked Sendable, DispatchSourceProtocol, DispatchSourceRead, DispatchSourceSignal, DispatchSourceTimer, DispatchSourceUserDataAdd, DispatchSourceUserDataOr, DispatchSourceUserDataReplace, DispatchSourceWrite {
 @_layout(8, 8, trivial: true) struct TimerFlags: OptionSet, RawRepresentable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let strict: TimerFlags
 }
 @_layout(8, 8, trivial: true) struct FileSystemEvent: OptionSet, RawRepresentable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let delete: FileSystemEvent
  static let write: FileSystemEvent
  static let extend: FileSystemEvent
  static let attrib: FileSystemEvent
  static let link: FileSystemEvent
  static let rename: FileSystemEvent
  static let revoke: FileSystemEvent
  static let funlock: FileSystemEvent
  static let all: FileSystemEvent
 }
 class func makeReadSource(fileDescriptor: Int32, queue: DispatchQueue? = 0) -> any DispatchSourceRead
 class func makeSignalSource(signal: Int32, queue: DispatchQueue? = 0) -> any DispatchSourceSignal
 class func makeTimerSource(flags: TimerFlags = 0, queue: DispatchQueue? = 0) -> any DispatchSourceTimer
 class func makeUserDataAddSource(queue: DispatchQueue? = 0) -> any DispatchSourceUserDataAdd
 class func makeUserDataOrSource(queue: DispatchQueue? = 0) -> any DispatchSourceUserDataOr
 class func makeUserDataReplaceSource(queue: DispatchQueue? = 0) -> any DispatchSourceUserDataReplace
 class func makeWriteSource(fileDescriptor: Int32, queue: DispatchQueue? = 0) -> any DispatchSourceWrite
}
typealias DispatchSourceHandler = @convention(block) () -> Void
protocol DispatchSourceProtocol {
 func setEventHandler(qos: DispatchQoS, flags: DispatchWorkItemFlags, handler: DispatchSourceHandler?)
 func setEventHandler(handler: DispatchWorkItem)
 func setCancelHandler(qos: DispatchQoS, flags: DispatchWorkItemFlags, handler: DispatchSourceHandler?)
 func setCancelHandler(handler: DispatchWorkItem)
 func setRegistrationHandler(qos: DispatchQoS, flags: DispatchWorkItemFlags, handler: DispatchSourceHandler?)
 func setRegistrationHandler(handler: DispatchWorkItem)
 func cancel()
 func resume()
 func suspend()
 var handle: UInt { get }
 var mask: UInt { get }
 var data: UInt { get }
 var isCancelled: Bool { get }
}
extension DispatchSourceProtocol {
 func setEventHandler(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, handler: DispatchSourceHandler?)
 func setEventHandler(handler: DispatchWorkItem)
 func setCancelHandler(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, handler: DispatchSourceHandler?)
 func setCancelHandler(handler: DispatchWorkItem)
 func setRegistrationHandler(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, handler: DispatchSourceHandler?)
 func setRegistrationHandler(handler: DispatchWorkItem)
 func activate()
 func cancel()
 func resume()
 func suspend()
 var handle: UInt { get }
 var mask: UInt { get }
 var data: UInt { get }
 var isCancelled: Bool { get }
}
protocol DispatchSourceRead: DispatchSourceProtocol {}
protocol DispatchSourceSignal: DispatchSourceProtocol {}
protocol DispatchSourceTimer: DispatchSourceProtocol {
 func scheduleOneshot(deadline: DispatchTime, leeway: DispatchTimeInterval)
 func scheduleOneshot(wallDeadline: DispatchWallTime, leeway: DispatchTimeInterval)
 func scheduleRepeating(deadline: DispatchTime, interval: DispatchTimeInterval, leeway: DispatchTimeInterval)
 func scheduleRepeating(deadline: DispatchTime, interval: Double, leeway: DispatchTimeInterval)
 func scheduleRepeating(wallDeadline: DispatchWallTime, interval: DispatchTimeInterval, leeway: DispatchTimeInterval)
 func scheduleRepeating(wallDeadline: DispatchWallTime, interval: Double, leeway: DispatchTimeInterval)
}
extension DispatchSourceTimer {
 func schedule(deadline: DispatchTime, repeating: DispatchTimeInterval = 0, leeway: DispatchTimeInterval = 0)
 func schedule(deadline: DispatchTime, repeating: Double, leeway: DispatchTimeInterval = 0)
 func schedule(wallDeadline: DispatchWallTime, repeating: DispatchTimeInterval = 0, leeway: DispatchTimeInterval = 0)
 func schedule(wallDeadline: DispatchWallTime, repeating: Double, leeway: DispatchTimeInterval = 0)
}
protocol DispatchSourceUserDataAdd: DispatchSourceProtocol {
 func add(data: UInt)
}
extension DispatchSourceUserDataAdd {
 func add(data: UInt)
}
protocol DispatchSourceUserDataOr: DispatchSourceProtocol {
 func or(data: UInt)
}
extension DispatchSourceUserDataOr {
 func or(data: UInt)
}
protocol DispatchSourceUserDataReplace: DispatchSourceProtocol {
 func replace(data: UInt)
}
extension DispatchSourceUserDataReplace {
 func replace(data: UInt)
}
protocol DispatchSourceWrite: DispatchSourceProtocol {}
final class DispatchSpecificKey<T> {
 init()
}
@_layout(8, 8, trivial: true) struct DispatchTime: Comparable, Sendable {
 let rawValue: dispatch_time_t
 static func now() -> DispatchTime
 static let distantFuture: DispatchTime
 init(uptimeNanoseconds: UInt64)
 var uptimeNanoseconds: UInt64 { get }
 static func < (a: DispatchTime, b: DispatchTime) -> Bool
}
@_layout(9, 8, trivial: true) enum DispatchTimeInterval: Equatable, Sendable {
 case seconds(Int)
 case milliseconds(Int)
 case microseconds(Int)
 case nanoseconds(Int)
 case never
}
@_layout(1, 1, trivial: true) enum DispatchTimeoutResult: Sendable {
 case success
 case timedOut
}
@_layout(8, 8, trivial: true) struct DispatchWallTime: Comparable, Sendable {
 let rawValue: dispatch_time_t
 static func now() -> DispatchWallTime
 static let distantFuture: DispatchWallTime
 init(timespec: timespec)
 static func < (a: DispatchWallTime, b: DispatchWallTime) -> Bool
}
class DispatchWorkItem {
 init(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, block: @escaping @convention(block) () -> ())
 func perform()
 func wait()
 func wait(timeout: DispatchTime) -> DispatchTimeoutResult
 func wait(wallTimeout: DispatchWallTime) -> DispatchTimeoutResult
 func notify(qos: DispatchQoS = 0, flags: DispatchWorkItemFlags = 0, queue: DispatchQueue, execute: @escaping @convention(block) () -> ())
 func notify(queue: DispatchQueue, execute: DispatchWorkItem)
 func cancel()
 var isCancelled: Bool { get }
}
@_layout(8, 8, trivial: true) struct DispatchWorkItemFlags: OptionSet, RawRepresentable {
 let rawValue: UInt
 init(rawValue: UInt)
 static let barrier: DispatchWorkItemFlags
 static let detached: DispatchWorkItemFlags
 static let assignCurrentContext: DispatchWorkItemFlags
 static let noQoS: DispatchWorkItemFlags
 static let inheritQoS: DispatchWorkItemFlags
 static let enforceQoS: DispatchWorkItemFlags
}
func dispatchMain() -> Never
func dispatchPrecondition(condition: @autoclosure () -> DispatchPredicate, file: StaticString = 0, line: UInt = 0)

"""#

  private static let text19 = #"""
// Foundation: public declarations, made by generate-models from the compiler's description.
@_exported import Dispatch
@_exported import Glibc
func === (lhs: NSNull?, rhs: NSNull?) -> Bool
func === (lhs: AnyClass, rhs: AnyClass) -> Bool
extension Array: DataProtocol, MutableDataProtocol, ContiguousBytes where Element == UInt8 {
 var regions: CollectionOfOne<[UInt8]> { get }
}
extension ArraySlice: DataProtocol, ContiguousBytes where Element == UInt8 {
 var regions: CollectionOfOne<ArraySlice<UInt8>> { get }
}
@_layout(16, 8, trivial: false) @dynamicMemberLookup struct AttributeContainer: Sendable, Equatable, Hashable, CustomStringConvertible {
 init()
 subscript<T>(_: T.Type) -> T.Value? where T: AttributedStringKey, T.Value: Sendable { get set }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<S>(dynamicMember: KeyPath<AttributeScopes, S.Type>) -> ScopedAttributeContainer<S> where S: AttributeScope { get set }
 static subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> Builder<K> where K: AttributedStringKey { get }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> Builder<K> where K: AttributedStringKey { get }
 struct Builder<T>: Sendable where T: AttributedStringKey {
  func callAsFunction(_: T.Value) -> AttributeContainer where T.Value: Sendable
 }
 mutating func merge(_: AttributeContainer, mergePolicy: AttributedString.AttributeMergePolicy = 0)
 func merging(_: AttributeContainer, mergePolicy: AttributedString.AttributeMergePolicy = 0) -> AttributeContainer
 var description: String { get }
 func filter(inheritedByAddedText: Bool) -> AttributeContainer
 func filter(runBoundaries: AttributedString.AttributeRunBoundaries?) -> AttributeContainer
}
@_layout(0, 1, trivial: true) @dynamicMemberLookup @frozen enum AttributeDynamicLookup {
 subscript<T>(_: T.Type) -> T where T: AttributedStringKey { get }
 subscript<T>(dynamicMember: KeyPath<AttributeScopes.FoundationAttributes, T>) -> T where T: AttributedStringKey { get }
 subscript<T>(dynamicMember: KeyPath<AttributeScopes.FoundationAttributes.NumberFormatAttributes, T>) -> T where T: AttributedStringKey { get }
}
protocol AttributeScope: DecodingConfigurationProviding, EncodingConfigurationProviding, SendableMetatype {
 static var decodingConfiguration: AttributeScopeCodableConfiguration { get }
 static var encodingConfiguration: AttributeScopeCodableConfiguration { get }
}
extension AttributeScope {
 static var encodingConfiguration: AttributeScopeCodableConfiguration { get }
 static var decodingConfiguration: AttributeScopeCodableConfiguration { get }
}
@_layout(0, 1, trivial: true) @frozen enum AttributeScopes {
 var foundation: FoundationAttributes.Type { get }
 @_layout(0, 1, trivial: true) struct FoundationAttributes: AttributeScope {
  let link: LinkAttribute
  let personNameComponent: PersonNameComponentAttribute
  let numberFormat: NumberFormatAttributes
  let dateField: DateFieldAttribute
  let alternateDescription: AlternateDescriptionAttribute
  let imageURL: ImageURLAttribute
  let replacementIndex: ReplacementIndexAttribute
  let measurement: MeasurementAttribute
  let byteCount: ByteCountAttribute
  let durationField: DurationFieldAttribute
  let writingDirection: WritingDirectionAttribute
 }
}
@_layout(8, 8, trivial: false) @dynamicMemberLookup struct AttributedString: Sendable, AttributedStringProtocol, ExpressibleByStringLiteral {
 struct SingleAttributeTransformer<T>: Sendable where T: AttributedStringKey, T.Value: Sendable {
  var range: Range<Index>
  var value: T.Value?
  mutating func replace<U>(with: U.Type, value: U.Value) where U: AttributedStringKey, U.Value: Sendable
  mutating func replace<U>(with: KeyPath<AttributeDynamicLookup, U>, value: U.Value) where U: AttributedStringKey, U.Value: Sendable
 }
 func transformingAttributes<K>(_: K.Type, _: (inout SingleAttributeTransformer<K>) -> Void) -> AttributedString where K: AttributedStringKey, K.Value: Sendable
 func transformingAttributes<K1, K2>(_: K1.Type, _: K2.Type, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable
 func transformingAttributes<K1, K2, K3>(_: K1.Type, _: K2.Type, _: K3.Type, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable
 func transformingAttributes<K1, K2, K3, K4>(_: K1.Type, _: K2.Type, _: K3.Type, _: K4.Type, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>, inout SingleAttributeTransformer<K4>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K4: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable, K4.Value: Sendable
 func transformingAttributes<K1, K2, K3, K4, K5>(_: K1.Type, _: K2.Type, _: K3.Type, _: K4.Type, _: K5.Type, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>, inout SingleAttributeTransformer<K4>, inout SingleAttributeTransformer<K5>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K4: AttributedStringKey, K5: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable, K4.Value: Sendable, K5.Value: Sendable
 func transformingAttributes<K>(_: KeyPath<AttributeDynamicLookup, K>, _: (inout SingleAttributeTransformer<K>) -> Void) -> AttributedString where K: AttributedStringKey, K.Value: Sendable
 func transformingAttributes<K1, K2>(_: KeyPath<AttributeDynamicLookup, K1>, _: KeyPath<AttributeDynamicLookup, K2>, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable
 func transformingAttributes<K1, K2, K3>(_: KeyPath<AttributeDynamicLookup, K1>, _: KeyPath<AttributeDynamicLookup, K2>, _: KeyPath<AttributeDynamicLookup, K3>, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable
 func transformingAttributes<K1, K2, K3, K4>(_: KeyPath<AttributeDynamicLookup, K1>, _: KeyPath<AttributeDynamicLookup, K2>, _: KeyPath<AttributeDynamicLookup, K3>, _: KeyPath<AttributeDynamicLookup, K4>, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>, inout SingleAttributeTransformer<K4>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K4: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable, K4.Value: Sendable
 func transformingAttributes<K1, K2, K3, K4, K5>(_: KeyPath<AttributeDynamicLookup, K1>, _: KeyPath<AttributeDynamicLookup, K2>, _: KeyPath<AttributeDynamicLookup, K3>, _: KeyPath<AttributeDynamicLookup, K4>, _: KeyPath<AttributeDynamicLookup, K5>, _: (inout SingleAttributeTransformer<K1>, inout SingleAttributeTransformer<K2>, inout SingleAttributeTransformer<K3>, inout SingleAttributeTransformer<K4>, inout SingleAttributeTransformer<K5>) -> Void) -> AttributedString where K1: AttributedStringKey, K2: AttributedStringKey, K3: AttributedStringKey, K4: AttributedStringKey, K5: AttributedStringKey, K1.Value: Sendable, K2.Value: Sendable, K3.Value: Sendable, K4.Value: Sendable, K5.Value: Sendable
 var characters: CharacterView
 mutating func transform<E>(updating: inout Range<Index>, body: (inout AttributedString) throws(E) -> Void) throws(E) where E: Error
 mutating func transform<E>(updating: inout [Range<Index>], body: (inout AttributedString) throws(E) -> Void) throws(E) where E: Error
 mutating func transform<E>(updating: Range<Index>, body: (inout AttributedString) throws(E) -> Void) throws(E) -> Range<Index>? where E: Error
 mutating func transform<E>(updating: [Range<Index>], body: (inout AttributedString) throws(E) -> Void) throws(E) -> [Range<Index>]? where E: Error
 @_layout(40, 8, trivial: true) struct Index: Comparable, Sendable {
  static func < (left: Index, right: Index) -> Bool
 }
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript<K>(_: K.Type) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<S>(dynamicMember: KeyPath<AttributeScopes, S.Type>) -> ScopedAttributeContainer<S> where S: AttributeScope { get set }
 @_layout(241, 8, trivial: false) struct Runs: Sendable {}
 var runs: Runs { get }
 var unicodeScalars: UnicodeScalarView
 var utf8: UTF8View { get }
 var utf16: UTF16View { get }
 init()
 init(_: String, attributes: AttributeContainer = 0)
 init(_: Substring, attributes: AttributeContainer = 0)
 init<S>(_: S, attributes: AttributeContainer = 0) where S: Sequence, S.Element == Character
 init(_: AttributedSubstring)
 init(stringLiteral: String)
 mutating func setAttributes(_: AttributeContainer)
 mutating func mergeAttributes(_: AttributeContainer, mergePolicy: AttributeMergePolicy = 0)
 mutating func replaceAttributes(_: AttributeContainer, with: AttributeContainer)
 mutating func append(_: some AttributedStringProtocol)
 mutating func insert(_: some AttributedStringProtocol, at: Index)
 mutating func removeSubrange(_: some RangeExpression<Index>)
 mutating func replaceSubrange(_: some RangeExpression<Index>, with: some AttributedStringProtocol)
 static func + (lhs: AttributedString, rhs: some AttributedStringProtocol) -> AttributedString
 static func += (lhs: inout AttributedString, rhs: some AttributedStringProtocol)
 static func + (lhs: AttributedString, rhs: AttributedString) -> AttributedString
 static func += (lhs: inout AttributedString, rhs: AttributedString)
 subscript(bounds: some RangeExpression<Index>) -> AttributedSubstring { get set }
 @_layout(16, 8, trivial: false) enum AttributeRunBoundaries: Hashable, Sendable {
  case paragraph
  case character(Character)
 }
 @_layout(16, 8, trivial: false) struct AttributeInvalidationCondition: Hashable, Sendable {
  static let textChanged: AttributeInvalidationCondition
  static func attributeChanged<T>(_: T.Type) -> AttributeInvalidationCondition where T: AttributedStringKey
  static func attributeChanged<T>(_: KeyPath<AttributeDynamicLookup, T>) -> AttributeInvalidationCondition where T: AttributedStringKey
 }
 @_layout(1, 1, trivial: true) enum AttributeMergePolicy: Sendable {
  case keepNew
  case keepCurrent
 }
 init(_: DiscontiguousAttributedSubstring)
 subscript(indices: RangeSet<Index>) -> DiscontiguousAttributedSubstring { get set }
 mutating func removeSubranges(_: RangeSet<Index>)
 @_layout(1, 1, trivial: true) @frozen enum WritingDirection: Codable, Hashable, CaseIterable, Sendable {
  case leftToRight
  case rightToLeft
 }
}
extension AttributedString.Index {
 func isValid(within: some AttributedStringProtocol) -> Bool
 func isValid(within: DiscontiguousAttributedSubstring) -> Bool
 init?<S>(_: String.Index, within: S) where S: AttributedStringProtocol
}
extension AttributedString.Runs: Equatable, CustomStringConvertible, BidirectionalCollection {
 struct AttributesSlice1<T>: BidirectionalCollection, Sendable where T: AttributedStringKey, T.Value: Sendable {
  typealias Index = AttributedString.Index
  typealias Element = (T.Value?, Range<AttributedString.Index>)
  struct Iterator: IteratorProtocol, Sendable {
   typealias Element = AttributedString.Runs.AttributesSlice1<T>.Element
   mutating func next() -> Element?
  }
  func makeIterator() -> Iterator
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: AttributedString.Index) -> Element { get }
 }
 subscript<T>(keyPath: KeyPath<AttributeDynamicLookup, T>) -> AttributesSlice1<T> where T: AttributedStringKey, T.Value: Sendable { get }
 subscript<T>(t: T.Type) -> AttributesSlice1<T> where T: AttributedStringKey, T.Value: Sendable { get }
 struct AttributesSlice2<T, U>: BidirectionalCollection, Sendable where T: AttributedStringKey, U: AttributedStringKey, T.Value: Sendable, U.Value: Sendable {
  typealias Index = AttributedString.Index
  typealias Element = (T.Value?, U.Value?, Range<AttributedString.Index>)
  struct Iterator: IteratorProtocol, Sendable {
   typealias Element = AttributedString.Runs.AttributesSlice2<T, U>.Element
   mutating func next() -> Element?
  }
  func makeIterator() -> Iterator
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: AttributedString.Index) -> Element { get }
 }
 subscript<T, U>(t: KeyPath<AttributeDynamicLookup, T>, u: KeyPath<AttributeDynamicLookup, U>) -> AttributesSlice2<T, U> where T: AttributedStringKey, U: AttributedStringKey, T.Value: Sendable, U.Value: Sendable { get }
 subscript<T, U>(t: T.Type, u: U.Type) -> AttributesSlice2<T, U> where T: AttributedStringKey, U: AttributedStringKey, T.Value: Sendable, U.Value: Sendable { get }
 struct AttributesSlice3<T, U, V>: BidirectionalCollection, Sendable where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable {
  typealias Index = AttributedString.Index
  typealias Element = (T.Value?, U.Value?, V.Value?, Range<AttributedString.Index>)
  struct Iterator: IteratorProtocol, Sendable {
   typealias Element = AttributedString.Runs.AttributesSlice3<T, U, V>.Element
   mutating func next() -> Element?
  }
  func makeIterator() -> Iterator
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: AttributedString.Index) -> Element { get }
 }
 subscript<T, U, V>(t: KeyPath<AttributeDynamicLookup, T>, u: KeyPath<AttributeDynamicLookup, U>, v: KeyPath<AttributeDynamicLookup, V>) -> AttributesSlice3<T, U, V> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable { get }
 subscript<T, U, V>(t: T.Type, u: U.Type, v: V.Type) -> AttributesSlice3<T, U, V> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable { get }
 struct AttributesSlice4<T, U, V, W>: BidirectionalCollection, Sendable where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable {
  typealias Index = AttributedString.Index
  typealias Element = (T.Value?, U.Value?, V.Value?, W.Value?, Range<AttributedString.Index>)
  struct Iterator: IteratorProtocol, Sendable {
   typealias Element = AttributedString.Runs.AttributesSlice4<T, U, V, W>.Element
   mutating func next() -> Element?
  }
  func makeIterator() -> Iterator
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: AttributedString.Index) -> Element { get }
 }
 subscript<T, U, V, W>(t: KeyPath<AttributeDynamicLookup, T>, u: KeyPath<AttributeDynamicLookup, U>, v: KeyPath<AttributeDynamicLookup, V>, w: KeyPath<AttributeDynamicLookup, W>) -> AttributesSlice4<T, U, V, W> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable { get }
 subscript<T, U, V, W>(t: T.Type, u: U.Type, v: V.Type, w: W.Type) -> AttributesSlice4<T, U, V, W> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable { get }
 struct AttributesSlice5<T, U, V, W, X>: BidirectionalCollection, Sendable where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, X: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable, X.Value: Sendable {
  typealias Index = AttributedString.Index
  typealias Element = (T.Value?, U.Value?, V.Value?, W.Value?, X.Value?, Range<AttributedString.Index>)
  struct Iterator: IteratorProtocol, Sendable {
   typealias Element = AttributedString.Runs.AttributesSlice5<T, U, V, W, X>.Element
   mutating func next() -> Element?
  }
  func makeIterator() -> Iterator
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: AttributedString.Index) -> Element { get }
 }
 subscript<T, U, V, W, X>(t: KeyPath<AttributeDynamicLookup, T>, u: KeyPath<AttributeDynamicLookup, U>, v: KeyPath<AttributeDynamicLookup, V>, w: KeyPath<AttributeDynamicLookup, W>, x: KeyPath<AttributeDynamicLookup, X>) -> AttributesSlice5<T, U, V, W, X> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, X: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable, X.Value: Sendable { get }
 subscript<T, U, V, W, X>(t: T.Type, u: U.Type, v: V.Type, w: W.Type, x: X.Type) -> AttributesSlice5<T, U, V, W, X> where T: AttributedStringKey, U: AttributedStringKey, V: AttributedStringKey, W: AttributedStringKey, X: AttributedStringKey, T.Value: Sendable, U.Value: Sendable, V.Value: Sendable, W.Value: Sendable, X.Value: Sendable { get }
 @_layout(88, 8, trivial: false) @dynamicMemberLookup struct Run: Sendable {}
 var description: String { get }
 @_layout(106, 8, trivial: true) struct Index: Sendable {}
 typealias Element = AttributedString.Runs.Run
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Run { get }
 subscript(position: AttributedString.Index) -> Run { get }
}
extension AttributedString.Runs.Index: Comparable {
 static func < (lhs: AttributedString.Runs.Index, rhs: AttributedString.Runs.Index) -> Bool
}
extension AttributedString.Runs.Run: Equatable, CustomStringConvertible {
 var description: String { get }
 var range: Range<AttributedString.Index> { get }
 var attributes: AttributeContainer { get }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get }
 subscript<K>(_: K.Type) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get }
 subscript<S>(dynamicMember: KeyPath<AttributeScopes, S.Type>) -> ScopedAttributeContainer<S> where S: AttributeScope { get }
}
protocol AttributedStringKey: SendableMetatype {
 associatedtype Value: Hashable
 static var name: String { get }
 static var runBoundaries: AttributedString.AttributeRunBoundaries? { get }
 static var inheritedByAddedText: Bool { get }
 static var invalidationConditions: Set<AttributedString.AttributeInvalidationCondition>? { get }
}
extension AttributedStringKey {
 var description: String { get }
 static var runBoundaries: AttributedString.AttributeRunBoundaries? { get }
 static var inheritedByAddedText: Bool { get }
 static var invalidationConditions: Set<AttributedString.AttributeInvalidationCondition>? { get }
}
@dynamicMemberLookup protocol AttributedStringProtocol: AttributedStringAttributeMutation, CustomStringConvertible, Hashable, Sendable {
 var startIndex: AttributedString.Index { get }
 var endIndex: AttributedString.Index { get }
 var runs: AttributedString.Runs { get }
 var characters: AttributedString.CharacterView { get }
 var unicodeScalars: AttributedString.UnicodeScalarView { get }
 var utf8: AttributedString.UTF8View { get }
 var utf16: AttributedString.UTF16View { get }
 subscript<K>(_: K.Type) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<S>(dynamicMember: KeyPath<AttributeScopes, S.Type>) -> ScopedAttributeContainer<S> where S: AttributeScope { get set }
 subscript<R>(bounds: R) -> AttributedSubstring where R: RangeExpression, R.Bound == AttributedString.Index { get }
}
extension AttributedStringProtocol {
 func settingAttributes(_: AttributeContainer) -> AttributedString
 func mergingAttributes(_: AttributeContainer, mergePolicy: AttributedString.AttributeMergePolicy = 0) -> AttributedString
 func replacingAttributes(_: AttributeContainer, with: AttributeContainer) -> AttributedString
 var description: String { get }
 static func == <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: AttributedStringProtocol
 func hash(into: inout Hasher)
 func index(afterCharacter: AttributedString.Index) -> AttributedString.Index
 func index(beforeCharacter: AttributedString.Index) -> AttributedString.Index
 func index(_: AttributedString.Index, offsetByCharacters: Int) -> AttributedString.Index
 func index(afterUnicodeScalar: AttributedString.Index) -> AttributedString.Index
 func index(beforeUnicodeScalar: AttributedString.Index) -> AttributedString.Index
 func index(_: AttributedString.Index, offsetByUnicodeScalars: Int) -> AttributedString.Index
 func index(afterRun: AttributedString.Index) -> AttributedString.Index
 func index(beforeRun: AttributedString.Index) -> AttributedString.Index
 func index(_: AttributedString.Index, offsetByRuns: Int) -> AttributedString.Index
 func range<T>(of: T, options: String.CompareOptions = 0, locale: Locale? = 0) -> Range<AttributedString.Index>? where T: StringProtocol
 subscript(indices: RangeSet<AttributedString.Index>) -> DiscontiguousAttributedSubstring { get }
}
@_layout(80, 8, trivial: false) @dynamicMemberLookup struct AttributedSubstring: Sendable, AttributedStringProtocol {
 init()
 var utf8: AttributedString.UTF8View { get }
 var utf16: AttributedString.UTF16View { get }
 var base: AttributedString { get }
 var description: String { get }
 var startIndex: AttributedString.Index { get }
 var endIndex: AttributedString.Index { get }
 mutating func setAttributes(_: AttributeContainer)
 mutating func mergeAttributes(_: AttributeContainer, mergePolicy: AttributedString.AttributeMergePolicy = 0)
 mutating func replaceAttributes(_: AttributeContainer, with: AttributeContainer)
 var runs: AttributedString.Runs { get }
 var characters: AttributedString.CharacterView { get }
 var unicodeScalars: AttributedString.UnicodeScalarView { get }
 subscript(bounds: some RangeExpression<AttributedString.Index>) -> AttributedSubstring { get }
 subscript<K>(_: K.Type) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<K>(dynamicMember: KeyPath<AttributeDynamicLookup, K>) -> K.Value? where K: AttributedStringKey, K.Value: Sendable { get set }
 subscript<S>(dynamicMember: KeyPath<AttributeScopes, S.Type>) -> ScopedAttributeContainer<S> where S: AttributeScope { get set }
}
extension BinaryFloatingPoint {
 func formatted() -> String
}
extension BinaryInteger {
 func formatted() -> String
}
open class BlockOperation: Operation, @unchecked Sendable {
 init()
 init(block: @escaping @Sendable () -> Void)
 open func addExecutionBlock(_: @escaping @Sendable () -> Void)
 open var executionBlocks: [@Sendable () -> Void] { get }
}
extension Bool {
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
open class Bundle: NSObject, @unchecked Sendable {
 open class var main: Bundle { get }
 open class var allBundles: [Bundle] { get }
 open class var allFrameworks: [Bundle] { get }
 init?(path: String)
 init?(url: URL)
 init(for: AnyClass)
 init?(identifier: String)
 open func load() -> Bool
 open var isLoaded: Bool { get }
 open func preflight() throws
 open func loadAndReturnError() throws
 open var bundleURL: URL { get }
 open var resourceURL: URL? { get }
 open var executableURL: URL? { get }
 open func url(forAuxiliaryExecutable: String) -> URL?
 open var privateFrameworksURL: URL? { get }
 open var sharedFrameworksURL: URL? { get }
 open var sharedSupportURL: URL? { get }
 open var builtInPlugInsURL: URL? { get }
 open var appStoreReceiptURL: URL? { get }
 open var bundlePath: String { get }
 open var resourcePath: String? { get }
 open var executablePath: String? { get }
 open func path(forAuxiliaryExecutable: String) -> String?
 open var privateFrameworksPath: String? { get }
 open var sharedFrameworksPath: String? { get }
 open var sharedSupportPath: String? { get }
 open var builtInPlugInsPath: String? { get }
 open class func url(forResource: String?, withExtension: String?, subdirectory: String?, in: URL) -> URL?
 open class func urls(forResourcesWithExtension: String?, subdirectory: String?, in: NSURL) -> [NSURL]?
 open func url(forResource: String?, withExtension: String?) -> URL?
 open func url(forResource: String?, withExtension: String?, subdirectory: String?) -> URL?
 open func url(forResource: String?, withExtension: String?, subdirectory: String?, localization: String?) -> URL?
 open func urls(forResourcesWithExtension: String?, subdirectory: String?) -> [NSURL]?
 open func urls(forResourcesWithExtension: String?, subdirectory: String?, localization: String?) -> [NSURL]?
 open class func path(forResource: String?, ofType: String?, inDirectory: String) -> String?
 open class func paths(forResourcesOfType: String?, inDirectory: String) -> [String]
 open func path(forResource: String?, ofType: String?) -> String?
 open func path(forResource: String?, ofType: String?, inDirectory: String?) -> String?
 open func path(forResource: String?, ofType: String?, inDirectory: String?, forLocalization: String?) -> String?
 open func paths(forResourcesOfType: String?, inDirectory: String?) -> [String]
 open func paths(forResourcesOfType: String?, inDirectory: String?, forLocalization: String?) -> [String]
 open func localizedString(forKey: String, value: String?, table: String?) -> String
 open var bundleIdentifier: String? { get }
 open var infoDictionary: [String: Any]? { get }
 open var localizedInfoDictionary: [String: Any]? { get }
 open func object(forInfoDictionaryKey: String) -> Any?
 open func classNamed(_: String) -> AnyClass?
 open var principalClass: AnyClass? { get }
 open var preferredLocalizations: [String] { get }
 open var localizations: [String] { get }
 open var developmentLocalization: String? { get }
 open class func preferredLocalizations(from: [String]) -> [String]
 open class func preferredLocalizations(from: [String], forPreferences: [String]?) -> [String]
 open var executableArchitectures: [NSNumber]? { get }
}
open class ByteCountFormatter: Formatter {
 init()
 open var countStyle: CountStyle
 open var allowsNonnumericFormatting: Bool
 open var includesUnit: Bool
 open var includesCount: Bool
 open var includesActualByteCount: Bool
 open var isAdaptive: Bool
 open var zeroPadsFractionDigits: Bool
 open var formattingContext: Formatter.Context
 open class func string(fromByteCount: Int64, countStyle: CountStyle) -> String
 open func string(fromByteCount: Int64) -> String
 @_layout(8, 8, trivial: true) struct Units: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
 }
 @_layout(1, 1, trivial: true) enum CountStyle: Int, Sendable {
  case file
  case memory
  case decimal
  case binary
 }
}
@_layout(8, 8, trivial: true) @frozen struct CGFloat: Sendable, SignedNumeric, BinaryFloatingPoint, CustomStringConvertible, Hashable, Strideable, Codable {
 typealias NativeType = Double
 init()
 init(_: Float)
 init(_: Double)
 init(_: Float80)
 init(_: CGFloat)
 init(_: UInt8)
 init(_: Int8)
 init(_: UInt16)
 init(_: Int16)
 init(_: UInt32)
 init(_: Int32)
 init(_: UInt64)
 init(_: Int64)
 init(_: UInt)
 init(_: Int)
 var native: NativeType
 init?<T>(exactly: T) where T: BinaryInteger
 var magnitude: CGFloat { get }
 typealias RawSignificand = UInt
 typealias Exponent = Int
 static var exponentBitCount: Int { get }
 static var significandBitCount: Int { get }
 var bitPattern: UInt { get }
 init(bitPattern: UInt)
 var sign: FloatingPointSign { get }
 var exponentBitPattern: UInt { get }
 var significandBitPattern: UInt { get }
 init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt)
 init(nan: RawSignificand, signaling: Bool)
 static var infinity: CGFloat { get }
 static var nan: CGFloat { get }
 static var signalingNaN: CGFloat { get }
 static var greatestFiniteMagnitude: CGFloat { get }
 static var pi: CGFloat { get }
 var ulp: CGFloat { get }
 static var leastNormalMagnitude: CGFloat { get }
 static var leastNonzeroMagnitude: CGFloat { get }
 var exponent: Int { get }
 var significand: CGFloat { get }
 init(sign: FloatingPointSign, exponent: Int, significand: CGFloat)
 mutating func round(_: FloatingPointRoundingRule)
 var nextUp: CGFloat { get }
 mutating func negate()
 static func += (lhs: inout CGFloat, rhs: CGFloat)
 static func -= (lhs: inout CGFloat, rhs: CGFloat)
 static func *= (lhs: inout CGFloat, rhs: CGFloat)
 static func /= (lhs: inout CGFloat, rhs: CGFloat)
 mutating func formTruncatingRemainder(dividingBy: CGFloat)
 mutating func formRemainder(dividingBy: CGFloat)
 mutating func formSquareRoot()
 mutating func addProduct(_: CGFloat, _: CGFloat)
 func isEqual(to: CGFloat) -> Bool
 func isLess(than: CGFloat) -> Bool
 func isLessThanOrEqualTo(_: CGFloat) -> Bool
 var isNormal: Bool { get }
 var isFinite: Bool { get }
 var isZero: Bool { get }
 var isSubnormal: Bool { get }
 var isInfinite: Bool { get }
 var isNaN: Bool { get }
 var isSignalingNaN: Bool { get }
 var isCanonical: Bool { get }
 var floatingPointClass: FloatingPointClassification { get }
 var binade: CGFloat { get }
 var significandWidth: Int { get }
 init(floatLiteral: NativeType)
 init(integerLiteral: Int)
 var description: String { get }
 static func + (lhs: CGFloat, rhs: CGFloat) -> CGFloat
 static func - (lhs: CGFloat, rhs: CGFloat) -> CGFloat
 static func * (lhs: CGFloat, rhs: CGFloat) -> CGFloat
 static func / (lhs: CGFloat, rhs: CGFloat) -> CGFloat
 func distance(to: CGFloat) -> CGFloat
 func advanced(by: CGFloat) -> CGFloat
}
@_layout(16, 8, trivial: true) struct CGPoint: Sendable, Equatable, Hashable, Codable {
 var x: CGFloat
 var y: CGFloat
 init()
 init(x: CGFloat, y: CGFloat)
 static var zero: CGPoint { get }
 init(x: Int, y: Int)
 init(x: Double, y: Double)
}
@_layout(32, 8, trivial: true) struct CGRect: Sendable, Equatable, Codable, Hashable {
 var origin: CGPoint
 var size: CGSize
 init()
 init(origin: CGPoint, size: CGSize)
 static var zero: CGRect { get }
 init(x: CGFloat, y: CGFloat, width: CGFloat, height: CGFloat)
 init(x: Double, y: Double, width: Double, height: Double)
 init(x: Int, y: Int, width: Int, height: Int)
 static let null: CGRect
 static let infinite: CGRect
 var width: CGFloat { get }
 var height: CGFloat { get }
 var minX: CGFloat { get }
 var midX: CGFloat { get }
 var maxX: CGFloat { get }
 var minY: CGFloat { get }
 var midY: CGFloat { get }
 var maxY: CGFloat { get }
 var isEmpty: Bool { get }
 var isInfinite: Bool { get }
 var isNull: Bool { get }
 func contains(_: CGPoint) -> Bool
 func contains(_: CGRect) -> Bool
 var standardized: CGRect { get }
 var integral: CGRect { get }
 func insetBy(dx: CGFloat, dy: CGFloat) -> CGRect
 func union(_: CGRect) -> CGRect
 func intersection(_: CGRect) -> CGRect
 func intersects(_: CGRect) -> Bool
 func offsetBy(dx: CGFloat, dy: CGFloat) -> CGRect
 func divided(atDistance: CGFloat, from: CGRectEdge) -> (slice: CGRect, remainder: CGRect)
}
@_layout(16, 8, trivial: true) struct CGSize: Sendable, Equatable, Hashable, Codable {
 var width: CGFloat
 var height: CGFloat
 init()
 init(width: CGFloat, height: CGFloat)
 static var zero: CGSize { get }
 init(width: Int, height: Int)
 init(width: Double, height: Double)
}
@_layout(16, 8, trivial: false) struct Calendar: Hashable, Equatable, Sendable, CustomDebugStringConvertible, CustomStringConvertible, Codable {
 @_layout(1, 1, trivial: true) enum Identifier: Sendable, CustomDebugStringConvertible {
  case gregorian
  case buddhist
  case chinese
  case coptic
  case ethiopicAmeteMihret
  case ethiopicAmeteAlem
  case hebrew
  case iso8601
  case indian
  case islamic
  case islamicCivil
  case japanese
  case persian
  case republicOfChina
  case islamicTabular
  case islamicUmmAlQura
  case bangla
  case gujarati
  case kannada
  case malayalam
  case marathi
  case odia
  case tamil
  case telugu
  case vikram
  case dangi
  case vietnamese
 }
 @_layout(1, 1, trivial: true) enum Component: Sendable {
  case era
  case year
  case month
  case day
  case hour
  case minute
  case second
  case weekday
  case weekdayOrdinal
  case quarter
  case weekOfMonth
  case weekOfYear
  case yearForWeekOfYear
  case nanosecond
  case calendar
  case timeZone
  case isLeapMonth
  case isRepeatedDay
  case dayOfYear
 }
 static var current: Calendar { get }
 static var autoupdatingCurrent: Calendar { get }
 init(identifier: Identifier)
 var identifier: Identifier { get }
 var locale: Locale?
 var timeZone: TimeZone
 var firstWeekday: Int
 var minimumDaysInFirstWeek: Int
 func minimumRange(of: Component) -> Range<Int>?
 func maximumRange(of: Component) -> Range<Int>?
 func range(of: Component, in: Component, for: Date) -> Range<Int>?
 func dateInterval(of: Component, start: inout Date, interval: inout TimeInterval, for: Date) -> Bool
 func dateInterval(of: Component, for: Date) -> DateInterval?
 func ordinality(of: Component, in: Component, for: Date) -> Int?
 func date(byAdding: DateComponents, to: Date, wrappingComponents: Bool = 0) -> Date?
 func date(byAdding: Component, value: Int, to: Date, wrappingComponents: Bool = 0) -> Date?
 func dates(byAdding: Component, value: Int = 0, startingAt: Date, in: Range<Date>? = 0, wrappingComponents: Bool = 0) -> some Sendable & Sequence<Date>
 func dates(byAdding: DateComponents, startingAt: Date, in: Range<Date>? = 0, wrappingComponents: Bool = 0) -> some Sendable & Sequence<Date>
 func date(from: DateComponents) -> Date?
 func dateComponents(_: Set<Component>, from: Date) -> DateComponents
 func dateComponents(in: TimeZone, from: Date) -> DateComponents
 func dateComponents(_: Set<Component>, from: Date, to: Date) -> DateComponents
 func dateComponents(_: Set<Component>, from: DateComponents, to: DateComponents) -> DateComponents
 func component(_: Component, from: Date) -> Int
 func startOfDay(for: Date) -> Date
 func compare(_: Date, to: Date, toGranularity: Component) -> ComparisonResult
 func isDate(_: Date, equalTo: Date, toGranularity: Component) -> Bool
 func isDate(_: Date, inSameDayAs: Date) -> Bool
 func isDateInToday(_: Date) -> Bool
 func isDateInYesterday(_: Date) -> Bool
 func isDateInTomorrow(_: Date) -> Bool
 func isDateInWeekend(_: Date) -> Bool
 func dateIntervalOfWeekend(containing: Date, start: inout Date, interval: inout TimeInterval) -> Bool
 func dateIntervalOfWeekend(containing: Date) -> DateInterval?
 func nextWeekend(startingAfter: Date, start: inout Date, interval: inout TimeInterval, direction: SearchDirection = 0) -> Bool
 func nextWeekend(startingAfter: Date, direction: SearchDirection = 0) -> DateInterval?
 @_layout(1, 1, trivial: true) enum SearchDirection: Sendable {
  case forward
  case backward
 }
 @_layout(1, 1, trivial: true) enum RepeatedTimePolicy: Sendable {
  case first
  case last
 }
 @_layout(1, 1, trivial: true) enum MatchingPolicy: Sendable, Equatable {
  case nextTime
  case nextTimePreservingSmallerComponents
  case previousTimePreservingSmallerComponents
  case strict
 }
 func enumerateDates(startingAfter: Date, matching: DateComponents, matchingPolicy: MatchingPolicy, repeatedTimePolicy: RepeatedTimePolicy = 0, direction: SearchDirection = 0, using: (_: Date?, _: Bool, _: inout Bool) -> Void)
 func dates(byMatching: DateComponents, startingAt: Date, in: Range<Date>? = 0, matchingPolicy: MatchingPolicy = 0, repeatedTimePolicy: RepeatedTimePolicy = 0, direction: SearchDirection = 0) -> some Sendable & Sequence<Date>
 func nextDate(after: Date, matching: DateComponents, matchingPolicy: MatchingPolicy, repeatedTimePolicy: RepeatedTimePolicy = 0, direction: SearchDirection = 0) -> Date?
 func date(bySetting: Component, value: Int, of: Date) -> Date?
 func date(bySettingHour: Int, minute: Int, second: Int, of: Date, matchingPolicy: MatchingPolicy = 0, repeatedTimePolicy: RepeatedTimePolicy = 0, direction: SearchDirection = 0) -> Date?
 func date(_: Date, matchesComponents: DateComponents) -> Bool
 var description: String { get }
 var eraSymbols: [String] { get }
 var longEraSymbols: [String] { get }
 var monthSymbols: [String] { get }
 var shortMonthSymbols: [String] { get }
 var veryShortMonthSymbols: [String] { get }
 var standaloneMonthSymbols: [String] { get }
 var shortStandaloneMonthSymbols: [String] { get }
 var veryShortStandaloneMonthSymbols: [String] { get }
 var weekdaySymbols: [String] { get }
 var shortWeekdaySymbols: [String] { get }
 var veryShortWeekdaySymbols: [String] { get }
 var standaloneWeekdaySymbols: [String] { get }
 var shortStandaloneWeekdaySymbols: [String] { get }
 var veryShortStandaloneWeekdaySymbols: [String] { get }
 var quarterSymbols: [String] { get }
 var shortQuarterSymbols: [String] { get }
 var standaloneQuarterSymbols: [String] { get }
 var shortStandaloneQuarterSymbols: [String] { get }
 var amSymbol: String { get }
 var pmSymbol: String { get }
}
extension Calendar.Identifier: Codable {}
extension Calendar.MatchingPolicy: Codable {}
extension Calendar.RepeatedTimePolicy: Codable {}
@_layout(8, 8, trivial: false) struct CharacterSet: Equatable, Hashable, SetAlgebra, Sendable, Codable {
 init()
 init(charactersIn: Range<UnicodeScalar>)
 init(charactersIn: ClosedRange<UnicodeScalar>)
 init(charactersIn: String)
 init(bitmapRepresentation: Data)
 init?(contentsOfFile: String)
 var description: String { get }
 static var controlCharacters: CharacterSet { get }
 static var whitespaces: CharacterSet { get }
 static var whitespacesAndNewlines: CharacterSet { get }
 static var decimalDigits: CharacterSet { get }
 static var letters: CharacterSet { get }
 static var lowercaseLetters: CharacterSet { get }
 static var uppercaseLetters: CharacterSet { get }
 static var nonBaseCharacters: CharacterSet { get }
 static var alphanumerics: CharacterSet { get }
 static var decomposables: CharacterSet { get }
 static var illegalCharacters: CharacterSet { get }
 static var punctuationCharacters: CharacterSet { get }
 static var capitalizedLetters: CharacterSet { get }
 static var symbols: CharacterSet { get }
 static var newlines: CharacterSet { get }
 static var urlUserAllowed: CharacterSet { get }
 static var urlPasswordAllowed: CharacterSet { get }
 static var urlHostAllowed: CharacterSet { get }
 static var urlPathAllowed: CharacterSet { get }
 static var urlQueryAllowed: CharacterSet { get }
 static var urlFragmentAllowed: CharacterSet { get }
 var bitmapRepresentation: Data { get }
 var inverted: CharacterSet { get }
 func hasMember(inPlane: UInt8) -> Bool
 mutating func insert(charactersIn: Range<UnicodeScalar>)
 mutating func insert(charactersIn: ClosedRange<UnicodeScalar>)
 mutating func remove(charactersIn: Range<UnicodeScalar>)
 mutating func remove(charactersIn: ClosedRange<UnicodeScalar>)
 mutating func insert(charactersIn: String)
 mutating func remove(charactersIn: String)
 mutating func invert()
 mutating func insert(_: UnicodeScalar) -> (inserted: Bool, memberAfterInsert: UnicodeScalar)
 mutating func update(with: UnicodeScalar) -> UnicodeScalar?
 mutating func remove(_: UnicodeScalar) -> UnicodeScalar?
 func contains(_: UnicodeScalar) -> Bool
 func union(_: CharacterSet) -> CharacterSet
 mutating func formUnion(_: CharacterSet)
 func intersection(_: CharacterSet) -> CharacterSet
 mutating func formIntersection(_: CharacterSet)
 func subtracting(_: CharacterSet) -> CharacterSet
 mutating func subtract(_: CharacterSet)
 func symmetricDifference(_: CharacterSet) -> CharacterSet
 mutating func formSymmetricDifference(_: CharacterSet)
 func isSuperset(of: CharacterSet) -> Bool
}
@_layout(16, 8, trivial: false) struct CocoaError: Error {
 let code: Code
 nonisolated(unsafe) let userInfo: [String: Any]
 init(_: Code, userInfo: [String: Any] = 0)
 static var errorDomain: String { get }
 @_layout(8, 8, trivial: true) struct Code: RawRepresentable, Hashable, Sendable {}
 var filePath: String? { get }
 var stringEncoding: String.Encoding? { get }
 var underlying: (any Error)? { get }
 var underlyingErrors: [any Error] { get }
 var url: URL? { get }
 static func error(_: Code, userInfo: [String: AnyHashable]? = 0, url: URL? = 0) -> any Error
 static var fileNoSuchFile: Code { get }
 static var fileLocking: Code { get }
 static var fileReadUnknown: Code { get }
 static var fileReadNoPermission: Code { get }
 static var fileReadInvalidFileName: Code { get }
 static var fileReadCorruptFile: Code { get }
 static var fileReadNoSuchFile: Code { get }
 static var fileReadInapplicableStringEncoding: Code { get }
 static var fileReadUnsupportedScheme: Code { get }
 static var fileReadTooLarge: Code { get }
 static var fileReadUnknownStringEncoding: Code { get }
 static var fileWriteUnknown: Code { get }
 static var fileWriteNoPermission: Code { get }
 static var fileWriteInvalidFileName: Code { get }
 static var fileWriteFileExists: Code { get }
 static var fileWriteInapplicableStringEncoding: Code { get }
 static var fileWriteUnsupportedScheme: Code { get }
 static var fileWriteOutOfSpace: Code { get }
 static var fileWriteVolumeReadOnly: Code { get }
 static var fileManagerUnmountUnknown: Code { get }
 static var fileManagerUnmountBusy: Code { get }
 static var keyValueValidation: Code { get }
 static var formatting: Code { get }
 static var userCancelled: Code { get }
 static var featureUnsupported: Code { get }
 var isCoderError: Bool { get }
 var isExecutableError: Bool { get }
 var isFileError: Bool { get }
 var isFormattingError: Bool { get }
 var isPropertyListError: Bool { get }
 var isValidationError: Bool { get }
 static var coderReadCorrupt: Code { get }
 static var coderValueNotFound: Code { get }
 static var coderInvalidValue: Code { get }
 var isUbiquitousFileError: Bool { get }
 var isUserActivityError: Bool { get }
 var isXPCConnectionError: Bool { get }
}
typealias CodableAttributedStringKey = DecodableAttributedStringKey & EncodableAttributedStringKey
@_layout(1, 1, trivial: true) struct ComparableComparator<Compared>: SortComparator, Sendable where Compared: Comparable {
 var order: SortOrder
 init(order: SortOrder = 0)
 func compare(_: Compared, _: Compared) -> ComparisonResult
}
typealias Comparator = (Any, Any) -> ComparisonResult
@_layout(1, 1, trivial: true) @frozen enum ComparisonResult: Int, Sendable, Codable {
 case orderedAscending
 case orderedSame
 case orderedDescending
}
extension ContiguousArray: DataProtocol, MutableDataProtocol, ContiguousBytes where Element == UInt8 {
 var regions: CollectionOfOne<ContiguousArray<UInt8>> { get }
}
protocol ContiguousBytes {
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
protocol CustomNSError: Error {
 static var errorDomain: String { get }
 var errorCode: Int { get }
 var errorUserInfo: [String: Any] { get }
}
extension CustomNSError {
 static var errorDomain: String { get }
 var errorCode: Int { get }
 var errorUserInfo: [String: Any] { get }
}
extension CustomNSError where Self: RawRepresentable, Self.RawValue: FixedWidthInteger {
 var errorCode: Int { get }
}
@_layout(16, 8, trivial: false) @frozen struct Data: Equatable, Hashable, RandomAccessCollection, MutableCollection, RangeReplaceableCollection, MutableDataProtocol, ContiguousBytes, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 typealias Index = Int
 typealias Indices = Range<Int>
 @_layout(16, 8, trivial: false) enum Deallocator {
  case unmap
  case free
  case none
  case custom((UnsafeMutableRawPointer, Int) -> Void)
 }
 init(bytes: UnsafeRawPointer, count: Int)
 init<SourceType>(buffer: UnsafeBufferPointer<SourceType>)
 init<SourceType>(buffer: UnsafeMutableBufferPointer<SourceType>)
 init(repeating: UInt8, count: Int)
 init(capacity: Int)
 init(count: Int)
 init()
 init(bytesNoCopy: UnsafeMutableRawPointer, count: Int, deallocator: Deallocator)
 init<S>(_: S) where S: Sequence, S.Element == UInt8
 @_layout(8, 8, trivial: true) struct ReadingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let mappedIfSafe: ReadingOptions
  static let uncached: ReadingOptions
  static let alwaysMapped: ReadingOptions
 }
 @_layout(8, 8, trivial: true) struct WritingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let atomic: WritingOptions
  static let withoutOverwriting: WritingOptions
  static let noFileProtection: WritingOptions
  static let completeFileProtection: WritingOptions
  static let completeFileProtectionUnlessOpen: WritingOptions
  static let completeFileProtectionUntilFirstUserAuthentication: WritingOptions
  static let fileProtectionMask: WritingOptions
 }
 init(contentsOf: URL, options: ReadingOptions = 0) throws
 mutating func reserveCapacity(_: Int)
 var count: Int
 var regions: CollectionOfOne<Data> { get }
 func withUnsafeBytes<ResultType>(_: (UnsafeRawBufferPointer) throws -> ResultType) rethrows -> ResultType
 var bytes: RawSpan { get }
 var span: Span<UInt8> { get }
 var mutableBytes: MutableRawSpan { mutating get }
 var mutableSpan: MutableSpan<UInt8> { mutating get }
 func withContiguousStorageIfAvailable<ResultType>(_: (_: UnsafeBufferPointer<UInt8>) throws -> ResultType) rethrows -> ResultType?
 mutating func withUnsafeMutableBytes<ResultType>(_: (UnsafeMutableRawBufferPointer) throws -> ResultType) rethrows -> ResultType
 func copyBytes(to: UnsafeMutablePointer<UInt8>, count: Int)
 func copyBytes(to: UnsafeMutablePointer<UInt8>, from: Range<Index>)
 func copyBytes<DestinationType>(to: UnsafeMutableBufferPointer<DestinationType>, from: Range<Index>? = 0) -> Int
 mutating func append(_: UnsafePointer<UInt8>, count: Int)
 mutating func append(_: Data)
 mutating func append<SourceType>(_: UnsafeBufferPointer<SourceType>)
 mutating func append(contentsOf: [UInt8])
 mutating func append<S>(contentsOf: S) where S: Sequence, S.Element == UInt8
 mutating func resetBytes(in: Range<Index>)
 mutating func replaceSubrange(_: Range<Index>, with: Data)
 mutating func replaceSubrange<SourceType>(_: Range<Index>, with: UnsafeBufferPointer<SourceType>)
 mutating func replaceSubrange<ByteCollection>(_: Range<Index>, with: ByteCollection) where ByteCollection: Collection, ByteCollection.Element == UInt8
 mutating func replaceSubrange(_: Range<Index>, with: UnsafeRawPointer, count: Int)
 func subdata(in: Range<Index>) -> Data
 func write(to: URL, options: WritingOptions = 0) throws
 func advanced(by: Int) -> Data
 subscript(index: Index) -> UInt8 { get set }
 subscript(bounds: Range<Index>) -> Data { get set }
 subscript<R>(rangeExpression: R) -> Data where R: RangeExpression, R.Bound: FixedWidthInteger { get set }
 var startIndex: Index { get }
 var endIndex: Index { get }
 var indices: Range<Int> { get }
 func makeIterator() -> Iterator
 @_layout(64, 8, trivial: false) struct Iterator: IteratorProtocol, Sendable {
  mutating func next() -> UInt8?
 }
 init?(base64Encoded: String, options: Base64DecodingOptions = 0)
 init?(base64Encoded: Data, options: Base64DecodingOptions = 0)
 func base64EncodedString(options: Base64EncodingOptions = 0) -> String
 func base64EncodedData(options: Base64EncodingOptions = 0) -> Data
 @_layout(8, 8, trivial: true) struct SearchOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let backwards: SearchOptions
  static let anchored: SearchOptions
 }
 @_layout(8, 8, trivial: true) struct Base64EncodingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let lineLength64Characters: Base64EncodingOptions
  static let lineLength76Characters: Base64EncodingOptions
  static let endLineWithCarriageReturn: Base64EncodingOptions
  static let endLineWithLineFeed: Base64EncodingOptions
 }
 @_layout(8, 8, trivial: true) struct Base64DecodingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let ignoreUnknownCharacters: Base64DecodingOptions
 }
 var description: String { get }
 init(referencing: NSData)
 func range(of: Data, options: SearchOptions = 0, in: Range<Index>? = 0) -> Range<Index>?
}
extension Data.Base64EncodingOptions {
 static let base64URLAlphabet: Data.Base64EncodingOptions
 static let omitPaddingCharacter: Data.Base64EncodingOptions
}
protocol DataProtocol: RandomAccessCollection where Self.Element == UInt8, Self.SubSequence: DataProtocol {
 associatedtype Regions: BidirectionalCollection where Self.Regions.Element: ContiguousBytes, Self.Regions.Element: DataProtocol, Self.Regions.Element.SubSequence: ContiguousBytes
 var regions: Self.Regions { get }
 func firstRange<D, R>(of: D, in: R) -> Range<Self.Index>? where D: DataProtocol, R: RangeExpression, Self.Index == R.Bound
 func lastRange<D, R>(of: D, in: R) -> Range<Self.Index>? where D: DataProtocol, R: RangeExpression, Self.Index == R.Bound
 func copyBytes(to: UnsafeMutableRawBufferPointer, count: Int) -> Int
 func copyBytes<DestinationType>(to: UnsafeMutableBufferPointer<DestinationType>, count: Int) -> Int
 func copyBytes<R>(to: UnsafeMutableRawBufferPointer, from: R) -> Int where R: RangeExpression, Self.Index == R.Bound
 func copyBytes<DestinationType, R>(to: UnsafeMutableBufferPointer<DestinationType>, from: R) -> Int where R: RangeExpression, Self.Index == R.Bound
}
extension DataProtocol {
 func firstRange<D>(of: D) -> Range<Self.Index>? where D: DataProtocol
 func lastRange<D>(of: D) -> Range<Self.Index>? where D: DataProtocol
 func copyBytes(to: UnsafeMutableRawBufferPointer) -> Int
 func copyBytes<DestinationType>(to: UnsafeMutableBufferPointer<DestinationType>) -> Int
 func copyBytes(to: UnsafeMutableRawBufferPointer, count: Int) -> Int
 func copyBytes<DestinationType>(to: UnsafeMutableBufferPointer<DestinationType>, count: Int) -> Int
 func copyBytes<R>(to: UnsafeMutableRawBufferPointer, from: R) -> Int where R: RangeExpression, Self.Index == R.Bound
 func copyBytes<DestinationType, R>(to: UnsafeMutableBufferPointer<DestinationType>, from: R) -> Int where R: RangeExpression, Self.Index == R.Bound
 func firstRange<D, R>(of: D, in: R) -> Range<Self.Index>? where D: DataProtocol, R: RangeExpression, Self.Index == R.Bound
 func lastRange<D, R>(of: D, in: R) -> Range<Self.Index>? where D: DataProtocol, R: RangeExpression, Self.Index == R.Bound
}
extension DataProtocol where Self: ContiguousBytes {
 func copyBytes<DestinationType, R>(to: UnsafeMutableBufferPointer<DestinationType>, from: R) where R: RangeExpression, Self.Index == R.Bound
}
@_layout(8, 8, trivial: true) struct Date: Comparable, Hashable, Equatable, Sendable, CustomDebugStringConvertible, CustomStringConvertible, Codable, Strideable {
 static let timeIntervalBetween1970AndReferenceDate: TimeInterval
 static var timeIntervalSinceReferenceDate: TimeInterval { get }
 init()
 init(timeIntervalSinceNow: TimeInterval)
 init(timeIntervalSince1970: TimeInterval)
 init(timeInterval: TimeInterval, since: Date)
 init(timeIntervalSinceReferenceDate: TimeInterval)
 var timeIntervalSinceReferenceDate: TimeInterval { get }
 func timeIntervalSince(_: Date) -> TimeInterval
 var timeIntervalSinceNow: TimeInterval { get }
 var timeIntervalSince1970: TimeInterval { get }
 func addingTimeInterval(_: TimeInterval) -> Date
 mutating func addTimeInterval(_: TimeInterval)
 static let distantFuture: Date
 static let distantPast: Date
 static var now: Date { get }
 func compare(_: Date) -> ComparisonResult
 static func < (lhs: Date, rhs: Date) -> Bool
 static func > (lhs: Date, rhs: Date) -> Bool
 static func + (lhs: Date, rhs: TimeInterval) -> Date
 static func - (lhs: Date, rhs: TimeInterval) -> Date
 static func += (lhs: inout Date, rhs: TimeInterval)
 static func -= (lhs: inout Date, rhs: TimeInterval)
 var description: String { get }
 typealias Stride = TimeInterval
 func distance(to: Date) -> TimeInterval
 func advanced(by: TimeInterval) -> Date
 func description(with: Locale?) -> String
 var playgroundDescription: Any { get }
 @_layout(16, 8, trivial: false) struct FormatString: Hashable, Sendable {}
 func formatted() -> String
}
@_layout(283, 8, trivial: false) struct DateComponents: Hashable, Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 init(calendar: Calendar? = 0, timeZone: TimeZone? = 0, era: Int? = 0, year: Int? = 0, month: Int? = 0, day: Int? = 0, hour: Int? = 0, minute: Int? = 0, second: Int? = 0, nanosecond: Int? = 0, weekday: Int? = 0, weekdayOrdinal: Int? = 0, quarter: Int? = 0, weekOfMonth: Int? = 0, weekOfYear: Int? = 0, yearForWeekOfYear: Int? = 0)
 var calendar: Calendar?
 var timeZone: TimeZone?
 var era: Int?
 var year: Int?
 var month: Int?
 var day: Int?
 var hour: Int?
 var minute: Int?
 var second: Int?
 var nanosecond: Int?
 var weekday: Int?
 var weekdayOrdinal: Int?
 var quarter: Int?
 var weekOfMonth: Int?
 var weekOfYear: Int?
 var dayOfYear: Int?
 var yearForWeekOfYear: Int?
 var isLeapMonth: Bool?
 var isRepeatedDay: Bool?
 var date: Date? { get }
 mutating func setValue(_: Int?, for: Calendar.Component)
 func value(for: Calendar.Component) -> Int?
 var isValidDate: Bool { get }
 func isValidDate(in: Calendar) -> Bool
 var description: String { get }
}
open class DateFormatter: Formatter, @unchecked Sendable {
 init()
 open func string(from: Date) -> String
 open func date(from: String) -> Date?
 open class func localizedString(from: Date, dateStyle: Style, timeStyle: Style) -> String
 open class func dateFormat(fromTemplate: String, options: Int, locale: Locale?) -> String?
 open func setLocalizedDateFormatFromTemplate(_: String)
 open var dateFormat: String!
 open var dateStyle: Style
 open var timeStyle: Style
 open var locale: Locale!
 open var generatesCalendarDates: Bool
 open var timeZone: TimeZone!
 open var calendar: Calendar!
 open var isLenient: Bool
 open var twoDigitStartDate: Date?
 open var defaultDate: Date?
 open var eraSymbols: [String]
 open var monthSymbols: [String]
 open var shortMonthSymbols: [String]
 open var weekdaySymbols: [String]
 open var shortWeekdaySymbols: [String]
 open var amSymbol: String
 open var pmSymbol: String
 open var longEraSymbols: [String]
 open var veryShortMonthSymbols: [String]
 open var standaloneMonthSymbols: [String]
 open var shortStandaloneMonthSymbols: [String]
 open var veryShortStandaloneMonthSymbols: [String]
 open var veryShortWeekdaySymbols: [String]
 open var standaloneWeekdaySymbols: [String]
 open var shortStandaloneWeekdaySymbols: [String]
 open var veryShortStandaloneWeekdaySymbols: [String]
 open var quarterSymbols: [String]
 open var shortQuarterSymbols: [String]
 open var standaloneQuarterSymbols: [String]
 open var shortStandaloneQuarterSymbols: [String]
 open var gregorianStartDate: Date?
 open var doesRelativeDateFormatting: Bool
 @_layout(1, 1, trivial: true) enum Style: UInt, Sendable {
  case none
  case short
  case medium
  case long
  case full
 }
}
@_layout(16, 8, trivial: true) struct DateInterval: Comparable, Hashable, Codable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
 var start: Date
 var end: Date
 var duration: TimeInterval
 init()
 init(start: Date, end: Date)
 init(start: Date, duration: TimeInterval)
 func compare(_: DateInterval) -> ComparisonResult
 func intersects(_: DateInterval) -> Bool
 func intersection(with: DateInterval) -> DateInterval?
 func contains(_: Date) -> Bool
 static func < (lhs: DateInterval, rhs: DateInterval) -> Bool
 var description: String { get }
}
open class DateIntervalFormatter: Formatter, @unchecked Sendable {
 init()
 open var locale: Locale!
 open var calendar: Calendar!
 open var timeZone: TimeZone!
 open var dateTemplate: String!
 open var dateStyle: Style
 open var timeStyle: Style
 open func string(from: Date, to: Date) -> String
 open func string(from: DateInterval) -> String?
 @_layout(1, 1, trivial: true) enum Style: UInt, Sendable {
  case none
  case short
  case medium
  case long
  case full
 }
}
@_layout(20, 2, trivial: true) struct Decimal: Sendable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Hashable, Equatable, Comparable, Codable, SignedNumeric, Strideable {
 typealias Mantissa = (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16, UInt16)
 init(mantissa: UInt64, exponent: Int16, isNegative: Bool)
 init()
 @_layout(1, 1, trivial: true) enum RoundingMode: UInt, Sendable {
  case plain
  case down
  case up
  case bankers
 }
 @_layout(1, 1, trivial: true) enum CalculationError: UInt, Sendable {
  case noError
  case lossOfPrecision
  case overflow
  case underflow
  case divideByZero
 }
 func toString(with: Locale? = 0) -> String
 static func decimal(from: String.UTF8View, decimalSeparator: String.UTF8View, matchEntireString: Bool) -> (result: Decimal?, processedLength: Int)
 init?(string: String, locale: Locale? = 0)
 var description: String { get }
 static let leastFiniteMagnitude: Decimal
 static let greatestFiniteMagnitude: Decimal
 static let leastNormalMagnitude: Decimal
 static let leastNonzeroMagnitude: Decimal
 static let pi: Decimal
 static var quietNaN: Decimal { get }
 static var nan: Decimal { get }
 static var radix: Int { get }
 init(_: UInt8)
 init(_: Int8)
 init(_: UInt16)
 init(_: Int16)
 init(_: UInt32)
 init(_: Int32)
 init(_: UInt64)
 init(_: Int64)
 init(_: UInt)
 init(_: Int)
 init(_: Double)
 init(sign: FloatingPointSign, exponent: Int, significand: Decimal)
 init(signOf: Decimal, magnitudeOf: Decimal)
 var exponent: Int { get }
 var significand: Decimal { get }
 var sign: FloatingPointSign { get }
 var ulp: Decimal { get }
 var floatingPointClass: FloatingPointClassification { get }
 var isCanonical: Bool { get }
 var isSignMinus: Bool { get }
 var isZero: Bool { get }
 var isSubnormal: Bool { get }
 var isNormal: Bool { get }
 var isFinite: Bool { get }
 var isInfinite: Bool { get }
 var isNaN: Bool { get }
 var isSignaling: Bool { get }
 var isSignalingNaN: Bool { get }
 var nextUp: Decimal { get }
 var nextDown: Decimal { get }
 func isEqual(to: Decimal) -> Bool
 func isLess(than: Decimal) -> Bool
 func isLessThanOrEqualTo(_: Decimal) -> Bool
 func isTotallyOrdered(belowOrEqualTo: Decimal) -> Bool
 init(floatLiteral: Double)
 init(integerLiteral: Int)
 static func < (lhs: Decimal, rhs: Decimal) -> Bool
 var magnitude: Decimal { get }
 init?<T>(exactly: T) where T: BinaryInteger
 static func += (lhs: inout Decimal, rhs: Decimal)
 static func -= (lhs: inout Decimal, rhs: Decimal)
 static func *= (lhs: inout Decimal, rhs: Decimal)
 static func /= (lhs: inout Decimal, rhs: Decimal)
 static func + (lhs: Decimal, rhs: Decimal) -> Decimal
 static func - (lhs: Decimal, rhs: Decimal) -> Decimal
 static func * (lhs: Decimal, rhs: Decimal) -> Decimal
 static func / (lhs: Decimal, rhs: Decimal) -> Decimal
 mutating func negate()
 func distance(to: Decimal) -> Decimal
 func advanced(by: Decimal) -> Decimal
 func formatted() -> String
}
extension DecodingError: LocalizedError {}
extension DispatchData: DataProtocol {
 typealias Regions = [DispatchData.Region]
 var regions: [Region] { get }
}
extension Double {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension Duration {
 func formatted() -> String
}
extension EncodingError: LocalizedError {}
extension Error {
 var localizedDescription: String { get }
}
@freestanding(expression) macro Expression<each Input, Output>(_: (repeat each Input) -> Output) -> Expression<repeat each Input, Output> = 0
@_layout(16, 8, trivial: false) struct FileAttributeKey: Hashable, RawRepresentable, Sendable {
 typealias RawValue = String
 let rawValue: String
 init(rawValue: String)
 init(_: String)
 static let type: FileAttributeKey
 static let size: FileAttributeKey
 static let modificationDate: FileAttributeKey
 static let referenceCount: FileAttributeKey
 static let deviceIdentifier: FileAttributeKey
 static let ownerAccountName: FileAttributeKey
 static let groupOwnerAccountName: FileAttributeKey
 static let posixPermissions: FileAttributeKey
 static let systemNumber: FileAttributeKey
 static let systemFileNumber: FileAttributeKey
 static let extensionHidden: FileAttributeKey
 static let hfsCreatorCode: FileAttributeKey
 static let hfsTypeCode: FileAttributeKey
 static let immutable: FileAttributeKey
 static let appendOnly: FileAttributeKey
 static let creationDate: FileAttributeKey
 static let ownerAccountID: FileAttributeKey
 static let groupOwnerAccountID: FileAttributeKey
 static let busy: FileAttributeKey
 static let protectionKey: FileAttributeKey
 static let systemSize: FileAttributeKey
 static let systemFreeSize: FileAttributeKey
 static let systemNodes: FileAttributeKey
 static let systemFreeNodes: FileAttributeKey
}
@_layout(16, 8, trivial: false) struct FileAttributeType: Hashable, RawRepresentable, Sendable {
 let rawValue: String
 init(rawValue: String)
 init(_: String)
 static let typeBlockSpecial: FileAttributeType
 static let typeCharacterSpecial: FileAttributeType
 static let typeDirectory: FileAttributeType
 static let typeRegular: FileAttributeType
 static let typeSocket: FileAttributeType
 static let typeSymbolicLink: FileAttributeType
 static let typeUnknown: FileAttributeType
}
open class FileHandle: NSObject, @unchecked Sendable {
 open var fileDescriptor: Int32 { get }
 open var readabilityHandler: (@Sendable (FileHandle) -> Void)?
 open var writeabilityHandler: (@Sendable (FileHandle) -> Void)?
 open var availableData: Data { get }
 init(fileDescriptor: Int32, closeOnDealloc: Bool)
 init(fileDescriptor: Int32)
 func readToEnd() throws -> Data?
 func read(upToCount: Int) throws -> Data?
 func write<T>(contentsOf: T) throws where T: DataProtocol
 func offset() throws -> UInt64
 func seekToEnd() throws -> UInt64
 func seek(toOffset: UInt64) throws
 func truncate(atOffset: UInt64) throws
 func synchronize() throws
 func close() throws
 func readDataToEndOfFile() -> Data
 func readData(ofLength: Int) -> Data
 func write(_: Data)
 open var offsetInFile: UInt64 { get }
 func seekToEndOfFile() -> UInt64
 func seek(toFileOffset: UInt64)
 func truncateFile(atOffset: UInt64)
 func synchronizeFile()
 func closeFile()
 class var standardInput: FileHandle { get }
 class var standardOutput: FileHandle { get }
 class var standardError: FileHandle { get }
 class var nullDevice: FileHandle { get }
 init?(forReadingAtPath: String)
 init?(forWritingAtPath: String)
 init?(forUpdatingAtPath: String)
 init(forReadingFrom: URL) throws
 init(forWritingTo: URL) throws
 init(forUpdating: URL) throws
 static let readCompletionNotification: Notification.Name
 func readInBackgroundAndNotify()
 func readInBackgroundAndNotify(forModes: [RunLoop.Mode]?)
 func readToEndOfFileInBackgroundAndNotify()
 func readToEndOfFileInBackgroundAndNotify(forModes: [RunLoop.Mode]?)
 func acceptConnectionInBackgroundAndNotify()
 func acceptConnectionInBackgroundAndNotify(forModes: [RunLoop.Mode]?)
 func waitForDataInBackgroundAndNotify()
 func waitForDataInBackgroundAndNotify(forModes: [RunLoop.Mode]?)
}
open class FileManager: @unchecked Sendable {
 open class var `default`: FileManager { get }
 weak open var delegate: (any FileManagerDelegate)?
 init()
 open func setAttributes(_: [FileAttributeKey: Any], ofItemAtPath: String) throws
 open func createDirectory(at: URL, withIntermediateDirectories: Bool, attributes: [FileAttributeKey: Any]? = 0) throws
 open func createDirectory(atPath: String, withIntermediateDirectories: Bool, attributes: [FileAttributeKey: Any]? = 0) throws
 open func contentsOfDirectory(atPath: String) throws -> [String]
 open func subpathsOfDirectory(atPath: String) throws -> [String]
 open func urls(for: SearchPathDirectory, in: SearchPathDomainMask) -> [URL]
 open func url(for: SearchPathDirectory, in: SearchPathDomainMask, appropriateFor: URL?, create: Bool) throws -> URL
 open func attributesOfItem(atPath: String) throws -> [FileAttributeKey: Any]
 open func attributesOfFileSystem(forPath: String) throws -> [FileAttributeKey: Any]
 open func createSymbolicLink(atPath: String, withDestinationPath: String) throws
 open func createSymbolicLink(at: URL, withDestinationURL: URL) throws
 open func destinationOfSymbolicLink(atPath: String) throws -> String
 open func copyItem(atPath: String, toPath: String) throws
 open func moveItem(atPath: String, toPath: String) throws
 open func linkItem(atPath: String, toPath: String) throws
 open func removeItem(atPath: String) throws
 open func copyItem(at: URL, to: URL) throws
 open func moveItem(at: URL, to: URL) throws
 open func linkItem(at: URL, to: URL) throws
 open func removeItem(at: URL) throws
 open var currentDirectoryPath: String { get }
 open func changeCurrentDirectoryPath(_: String) -> Bool
 open func fileExists(atPath: String) -> Bool
 open func fileExists(atPath: String, isDirectory: inout Bool) -> Bool
 open func isReadableFile(atPath: String) -> Bool
 open func isWritableFile(atPath: String) -> Bool
 open func isExecutableFile(atPath: String) -> Bool
 open func isDeletableFile(atPath: String) -> Bool
 open func contentsEqual(atPath: String, andPath: String) -> Bool
 open func contents(atPath: String) -> Data?
 open func createFile(atPath: String, contents: Data?, attributes: [FileAttributeKey: Any]? = 0) -> Bool
 open func string(withFileSystemRepresentation: UnsafePointer<CChar>, length: Int) -> String
 open func withFileSystemRepresentation<R>(for: String, _: (UnsafePointer<CChar>?) throws -> R) rethrows -> R
 open var temporaryDirectory: URL { get }
 open var homeDirectoryForCurrentUser: URL { get }
 open func homeDirectory(forUser: String) -> URL?
 @_layout(8, 8, trivial: true) struct UnmountOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let allPartitionsAndEjectDisk: UnmountOptions
  static let withoutUI: UnmountOptions
 }
 @_layout(8, 8, trivial: true) struct DirectoryEnumerationOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let skipsSubdirectoryDescendants: DirectoryEnumerationOptions
  static let skipsPackageDescendants: DirectoryEnumerationOptions
  static let skipsHiddenFiles: DirectoryEnumerationOptions
  static let includesDirectoriesPostOrder: DirectoryEnumerationOptions
  static let producesRelativePathURLs: DirectoryEnumerationOptions
 }
 @_layout(1, 1, trivial: true) enum SearchPathDirectory: UInt, Sendable {
  case applicationDirectory
  case demoApplicationDirectory
  case developerApplicationDirectory
  case adminApplicationDirectory
  case libraryDirectory
  case developerDirectory
  case documentationDirectory
  case coreServiceDirectory
  case inputMethodsDirectory
  case preferencePanesDirectory
  case allApplicationsDirectory
  case allLibrariesDirectory
  case itemReplacementDirectory
  case printerDescriptionDirectory
  case applicationScriptsDirectory
  case userDirectory
  case documentDirectory
  case autosavedInformationDirectory
  case desktopDirectory
  case cachesDirectory
  case applicationSupportDirectory
  case downloadsDirectory
  case moviesDirectory
  case musicDirectory
  case picturesDirectory
  case sharedPublicDirectory
  case trashDirectory
 }
 @_layout(8, 8, trivial: true) struct SearchPathDomainMask: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let userDomainMask: SearchPathDomainMask
  static let localDomainMask: SearchPathDomainMask
  static let networkDomainMask: SearchPathDomainMask
  static let systemDomainMask: SearchPathDomainMask
  static let allDomainsMask: SearchPathDomainMask
 }
 @_layout(1, 1, trivial: true) enum URLRelationship: Int, Sendable {
  case contains
  case same
  case other
 }
 @_layout(8, 8, trivial: true) struct ItemReplacementOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let usingNewMetadataOnly: ItemReplacementOptions
  static let withoutDeletingBackupItem: ItemReplacementOptions
 }
 func mountedVolumeURLs(includingResourceValuesForKeys: [URLResourceKey]?, options: VolumeEnumerationOptions = 0) -> [URL]?
 func contentsOfDirectory(at: URL, includingPropertiesForKeys: [URLResourceKey]?, options: DirectoryEnumerationOptions = 0) throws -> [URL]
 func url(for: SearchPathDirectory, in: SearchPathDomainMask, appropriateFor: URL?, create: Bool) throws -> URL
 func getRelationship(_: UnsafeMutablePointer<URLRelationship>, ofDirectoryAt: URL, toItemAt: URL) throws
 func getRelationship(_: UnsafeMutablePointer<URLRelationship>, of: SearchPathDirectory, in: SearchPathDomainMask, toItemAt: URL) throws
 func fileExists(atPath: String, isDirectory: UnsafeMutablePointer<ObjCBool>?) -> Bool
 func displayName(atPath: String) -> String
 func componentsToDisplay(forPath: String) -> [String]?
 func enumerator(atPath: String) -> DirectoryEnumerator?
 func enumerator(at: URL, includingPropertiesForKeys: [URLResourceKey]?, options: DirectoryEnumerationOptions = 0, errorHandler: ((URL, any Error) -> Bool)? = 0) -> DirectoryEnumerator?
 func subpaths(atPath: String) -> [String]?
 func fileSystemRepresentation(withPath: String) -> UnsafePointer<Int8>
 func replaceItem(at: URL, withItemAt: URL, backupItemName: String?, options: ItemReplacementOptions = 0) throws -> URL?
 @_layout(8, 8, trivial: true) struct VolumeEnumerationOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let skipHiddenVolumes: VolumeEnumerationOptions
  static let produceFileReferenceURLs: VolumeEnumerationOptions
 }
 open class DirectoryEnumerator: NSEnumerator {
  open var fileAttributes: [FileAttributeKey: Any]? { get }
  open var directoryAttributes: [FileAttributeKey: Any]? { get }
  open var level: Int { get }
  open func skipDescendants()
 }
}
protocol FileManagerDelegate: AnyObject, Sendable {
 func fileManager(_: FileManager, shouldCopyItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, copyingItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldMoveItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, movingItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldLinkItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, linkingItemAtPath: String, toPath: String) -> Bool
 func fileManager(_: FileManager, shouldRemoveItemAtPath: String) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, removingItemAtPath: String) -> Bool
 func fileManager(_: FileManager, shouldCopyItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, copyingItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldMoveItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, movingItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldLinkItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, linkingItemAt: URL, to: URL) -> Bool
 func fileManager(_: FileManager, shouldRemoveItemAt: URL) -> Bool
 func fileManager(_: FileManager, shouldProceedAfterError: any Error, removingItemAt: URL) -> Bool
}
@_layout(16, 8, trivial: false) struct FileProtectionType: RawRepresentable, Sendable {
 let rawValue: String
 init(rawValue: String)
 static let none: FileProtectionType
 static let complete: FileProtectionType
 static let completeUnlessOpen: FileProtectionType
 static let completeUntilFirstUserAuthentication: FileProtectionType
 static let inactive: FileProtectionType
}
extension Float {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
protocol FormatStyle<FormatInput, FormatOutput>: Decodable, Encodable, Hashable {
 associatedtype FormatInput
 associatedtype FormatOutput
 func format(_: Self.FormatInput) -> Self.FormatOutput
 func locale(_: Locale) -> Self
}
extension FormatStyle {
 func locale(_: Locale) -> Self
}
open class Formatter: NSObject, NSCopying {
 init()
 open func string(for: Any) -> String?
 open func editingString(for: Any) -> String?
 @_layout(1, 1, trivial: true) enum Context: Int, Sendable {
  case unknown
  case dynamic
  case standalone
  case listItem
  case beginningOfSentence
  case middleOfSentence
 }
 @_layout(1, 1, trivial: true) enum UnitStyle: Int, Sendable {
  case short
  case medium
  case long
 }
}
open class ISO8601DateFormatter: Formatter {
 open var timeZone: TimeZone!
 open var formatOptions: Options
 init()
 open func string(from: Date) -> String
 open func date(from: String) -> Date?
 open class func string(from: Date, timeZone: TimeZone, formatOptions: Options = 0) -> String
 @_layout(8, 8, trivial: true) struct Options: OptionSet, Sendable {
  private(set) var rawValue: UInt { get }
  init(rawValue: UInt)
  static let withYear: Options
  static let withMonth: Options
  static let withWeekOfYear: Options
  static let withDay: Options
  static let withTime: Options
  static let withTimeZone: Options
  static let withSpaceBetweenDateAndTime: Options
  static let withDashSeparatorInDate: Options
  static let withColonSeparatorInTime: Options
  static let withColonSeparatorInTimeZone: Options
  static let withFractionalSeconds: Options
  static let withFullDate: Options
  static let withFullTime: Options
  static let withInternetDateTime: Options
 }
}
@_layout(17, 8, trivial: false) struct IndexPath: Equatable, Hashable, MutableCollection, RandomAccessCollection, Comparable, ExpressibleByArrayLiteral, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 typealias Element = Int
 typealias Index = Array<Int>.Index
 typealias Indices = DefaultIndices<IndexPath>
 init()
 init<ElementSequence>(indexes: ElementSequence) where ElementSequence: Sequence, ElementSequence.Element == Int
 init(arrayLiteral: Element...)
 init(indexes: [Element])
 init(index: Element)
 func dropLast() -> IndexPath
 mutating func append(_: IndexPath)
 mutating func append(_: Element)
 mutating func append(_: [Element])
 func appending(_: Element) -> IndexPath
 func appending(_: IndexPath) -> IndexPath
 func appending(_: [Element]) -> IndexPath
 subscript(index: Index) -> Element { get set }
 subscript(range: Range<Index>) -> IndexPath { get set }
 func makeIterator() -> IndexingIterator<IndexPath>
 var count: Int { get }
 var startIndex: Index { get }
 var endIndex: Index { get }
 func compare(_: IndexPath) -> ComparisonResult
 static func + (lhs: IndexPath, rhs: IndexPath) -> IndexPath
 static func += (lhs: inout IndexPath, rhs: IndexPath)
 static func < (lhs: IndexPath, rhs: IndexPath) -> Bool
 static func <= (lhs: IndexPath, rhs: IndexPath) -> Bool
 static func > (lhs: IndexPath, rhs: IndexPath) -> Bool
 static func >= (lhs: IndexPath, rhs: IndexPath) -> Bool
 var description: String { get }
}
@_layout(8, 8, trivial: false) struct IndexSet: Equatable, BidirectionalCollection, SetAlgebra, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 @_layout(41, 8, trivial: false) struct RangeView: Equatable, BidirectionalCollection, Sendable {
  typealias Index = Int
  let startIndex: Index
  let endIndex: Index
  func makeIterator() -> IndexingIterator<RangeView>
  subscript(index: Index) -> Range<Element> { get }
  subscript(bounds: Range<Index>) -> Slice<RangeView> { get }
 }
 @_layout(40, 8, trivial: true) struct Index: CustomStringConvertible, Comparable, Sendable {
  var description: String { get }
 }
 typealias Element = Int
 init(integersIn: Range<Element>)
 init<R>(integersIn: R) where R: RangeExpression, R.Bound == Int
 init(integer: Element)
 init()
 var count: Int { get }
 func makeIterator() -> IndexingIterator<IndexSet>
 var rangeView: RangeView { get }
 func rangeView(of: Range<Element>) -> RangeView
 func rangeView<R>(of: R) -> RangeView where R: RangeExpression, R.Bound == Int
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(index: Index) -> Element { get }
 subscript(bounds: Range<Index>) -> Slice<IndexSet> { get }
 var first: Element? { get }
 var last: Element? { get }
 func integerGreaterThan(_: Element) -> Element?
 func integerLessThan(_: Element) -> Element?
 func integerGreaterThanOrEqualTo(_: Element) -> Element?
 func integerLessThanOrEqualTo(_: Element) -> Element?
 func indexRange(in: Range<Element>) -> Range<Index>
 func indexRange<R>(in: R) -> Range<Index> where R: RangeExpression, R.Bound == Int
 func count(in: Range<Element>) -> Int
 func count<R>(in: R) -> Int where R: RangeExpression, R.Bound == Int
 func contains(_: Element) -> Bool
 func contains(integersIn: Range<Element>) -> Bool
 func contains<R>(integersIn: R) -> Bool where R: RangeExpression, R.Bound == Int
 func contains(integersIn: IndexSet) -> Bool
 func intersects(integersIn: Range<Element>) -> Bool
 func intersects<R>(integersIn: R) -> Bool where R: RangeExpression, R.Bound == Int
 mutating func formUnion(_: IndexSet)
 func union(_: IndexSet) -> IndexSet
 func symmetricDifference(_: IndexSet) -> IndexSet
 mutating func formSymmetricDifference(_: IndexSet)
 func intersection(_: IndexSet) -> IndexSet
 mutating func formIntersection(_: IndexSet)
 mutating func insert(_: Element) -> (inserted: Bool, memberAfterInsert: Element)
 mutating func update(with: Element) -> Element?
 mutating func remove(_: Element) -> Element?
 mutating func removeAll()
 mutating func insert(integersIn: Range<Element>)
 mutating func insert<R>(integersIn: R) where R: RangeExpression, R.Bound == Int
 mutating func remove(integersIn: Range<Element>)
 mutating func remove(integersIn: ClosedRange<Element>)
 var isEmpty: Bool { get }
 func filteredIndexSet(in: Range<Element>, includeInteger: (Element) throws -> Bool) rethrows -> IndexSet
 func filteredIndexSet(in: ClosedRange<Element>, includeInteger: (Element) throws -> Bool) rethrows -> IndexSet
 func filteredIndexSet(includeInteger: (Element) throws -> Bool) rethrows -> IndexSet
 mutating func shift(startingAt: Element, by: Int)
 var description: String { get }
}
extension IndexSet.Index {
 static func < (lhs: IndexSet.Index, rhs: IndexSet.Index) -> Bool
 static func <= (lhs: IndexSet.Index, rhs: IndexSet.Index) -> Bool
 static func > (lhs: IndexSet.Index, rhs: IndexSet.Index) -> Bool
 static func >= (lhs: IndexSet.Index, rhs: IndexSet.Index) -> Bool
}
open class InputStream: Stream {
 open func read(_: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int
 open func getBuffer(_: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>, length: UnsafeMutablePointer<Int>) -> Bool
 open var hasBytesAvailable: Bool { get }
 init(data: Data)
 init?(url: URL)
 init?(fileAtPath: String)
}
extension Int {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension Int16 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension Int32 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension Int64 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension Int8 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
@_layout(106, 8, trivial: false) struct IntegerFormatStyle<Value>: Codable, Hashable, Sendable, FormatStyle, ParseableFormatStyle, CustomConsumingRegexComponent where Value: BinaryInteger {
 var locale: Locale
 init(locale: Locale = 0)
 struct Percent: Codable, Hashable, Sendable {
  var locale: Locale
  init(locale: Locale = 0)
 }
 func format(_: Value) -> String
 struct Attributed: Codable, Hashable, FormatStyle, Sendable {
  func format(_: Value) -> AttributedString
 }
 typealias RegexOutput = Value
 func consuming(_: String, startingAt: String.Index, in: Range<String.Index>) throws -> (upperBound: String.Index, output: Value)?
}
extension IntegerFormatStyle.Percent: FormatStyle, ParseableFormatStyle, CustomConsumingRegexComponent {
 func format(_: Value) -> String
 typealias RegexOutput = Value
 func consuming(_: String, startingAt: String.Index, in: Range<String.Index>) throws -> (upperBound: String.Index, output: Value)?
}
extension IntegerParseStrategy: ParseStrategy {
 func parse(_: String) throws -> Format.FormatInput
}
open class JSONDecoder {
 @_layout(16, 8, trivial: false) enum DateDecodingStrategy: Sendable {
  case deferredToDate
  case secondsSince1970
  case millisecondsSince1970
  case iso8601
  case custom(@Sendable (_ decoder: any Decoder) throws -> Date)
 }
 @_layout(16, 8, trivial: false) enum DataDecodingStrategy: Sendable {
  case deferredToData
  case base64
  case custom(@Sendable (_ decoder: any Decoder) throws -> Data)
 }
 @_layout(48, 8, trivial: false) enum NonConformingFloatDecodingStrategy: Sendable {
  case `throw`
  case convertFromString(positiveInfinity: String, negativeInfinity: String, nan: String)
 }
 @_layout(16, 8, trivial: false) enum KeyDecodingStrategy: Sendable {
  case useDefaultKeys
  case convertFromSnakeCase
  case custom(@Sendable (_ codingPath: [any CodingKey]) -> any CodingKey)
 }
 open var dateDecodingStrategy: DateDecodingStrategy
 open var dataDecodingStrategy: DataDecodingStrategy
 open var nonConformingFloatDecodingStrategy: NonConformingFloatDecodingStrategy
 open var keyDecodingStrategy: KeyDecodingStrategy
 open var userInfo: [CodingUserInfoKey: any Sendable]
 open var allowsJSON5: Bool
 open var assumesTopLevelDictionary: Bool
 init()
 open func decode<T>(_: T.Type, from: Data) throws -> T where T: Decodable
}
extension JSONDecoder.DateDecodingStrategy {
 static func formatted(_: DateFormatter) -> JSONDecoder.DateDecodingStrategy
}
open class JSONEncoder {
 @_layout(8, 8, trivial: true) struct OutputFormatting: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let prettyPrinted: OutputFormatting
  static let sortedKeys: OutputFormatting
  static let withoutEscapingSlashes: OutputFormatting
 }
 @_layout(16, 8, trivial: false) enum DateEncodingStrategy: Sendable {
  case deferredToDate
  case secondsSince1970
  case millisecondsSince1970
  case iso8601
  case custom(@Sendable (Date, any Encoder) throws -> Void)
 }
 @_layout(16, 8, trivial: false) enum DataEncodingStrategy: Sendable {
  case deferredToData
  case base64
  case custom(@Sendable (Data, any Encoder) throws -> Void)
 }
 @_layout(48, 8, trivial: false) enum NonConformingFloatEncodingStrategy: Sendable {
  case `throw`
  case convertToString(positiveInfinity: String, negativeInfinity: String, nan: String)
 }
 @_layout(16, 8, trivial: false) enum KeyEncodingStrategy: Sendable {
  case useDefaultKeys
  case convertToSnakeCase
  case custom(@Sendable (_ codingPath: [any CodingKey]) -> any CodingKey)
 }
 open var outputFormatting: OutputFormatting
 open var dateEncodingStrategy: DateEncodingStrategy
 open var dataEncodingStrategy: DataEncodingStrategy
 open var nonConformingFloatEncodingStrategy: NonConformingFloatEncodingStrategy
 open var keyEncodingStrategy: KeyEncodingStrategy
 open var userInfo: [CodingUserInfoKey: any Sendable]
 init()
 open func encode<T>(_: T) throws -> Data where T: Encodable
}
extension JSONEncoder.DateEncodingStrategy {
 static func formatted(_: DateFormatter) -> JSONEncoder.DateEncodingStrategy
}
open class JSONSerialization: NSObject {
 open class func isValidJSONObject(_: Any) -> Bool
 open class func data(withJSONObject: Any, options: WritingOptions = 0) throws -> Data
 open class func jsonObject(with: Data, options: ReadingOptions = 0) throws -> Any
 open class func writeJSONObject(_: Any, toStream: OutputStream, options: WritingOptions) throws -> Int
 open class func jsonObject(with: InputStream, options: ReadingOptions = 0) throws -> Any
 @_layout(8, 8, trivial: true) struct ReadingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let mutableContainers: ReadingOptions
  static let mutableLeaves: ReadingOptions
  static let fragmentsAllowed: ReadingOptions
  static let allowFragments: ReadingOptions
 }
 @_layout(8, 8, trivial: true) struct WritingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let prettyPrinted: WritingOptions
  static let sortedKeys: WritingOptions
  static let fragmentsAllowed: WritingOptions
  static let withoutEscapingSlashes: WritingOptions
 }
}
@_layout(112, 8, trivial: false) struct KeyPathComparator<Compared>: SortComparator {
 let keyPath: any PartialKeyPath<Compared> & Sendable
 var order: SortOrder
 init<Value>(_: any KeyPath<Compared, Value> & Sendable, order: SortOrder = 0) where Value: Comparable
 init<Value>(_: any KeyPath<Compared, Value?> & Sendable, order: SortOrder = 0) where Value: Comparable
 init<Value, Comparator>(_: any KeyPath<Compared, Value> & Sendable, comparator: Comparator) where Value == Comparator.Compared, Comparator: SortComparator
 init<Value, Comparator>(_: any KeyPath<Compared, Value?> & Sendable, comparator: Comparator) where Value == Comparator.Compared, Comparator: SortComparator
 init<Value, Comparator>(_: any KeyPath<Compared, Value> & Sendable, comparator: Comparator, order: SortOrder) where Value == Comparator.Compared, Comparator: SortComparator
 init<Value, Comparator>(_: any KeyPath<Compared, Value?> & Sendable, comparator: Comparator, order: SortOrder) where Value == Comparator.Compared, Comparator: SortComparator
 func compare(_: Compared, _: Compared) -> ComparisonResult
}
@_layout(16, 8, trivial: false) struct Locale: Hashable, Equatable, Sendable, CustomDebugStringConvertible, CustomStringConvertible, Codable {
 @_layout(1, 1, trivial: true) enum IdentifierType: Sendable {
  case icu
  case bcp47
  case cldr
 }
 static var autoupdatingCurrent: Locale { get }
 static var current: Locale { get }
 init(identifier: String)
 init(components: Components)
 func localizedString(forIdentifier: String) -> String?
 func localizedString(forRegionCode: String) -> String?
 func localizedString(forScriptCode: String) -> String?
 func localizedString(forVariantCode: String) -> String?
 func localizedString(for: Calendar.Identifier) -> String?
 func localizedString(forCurrencyCode: String) -> String?
 func localizedString(forCollationIdentifier: String) -> String?
 func localizedString(forCollatorIdentifier: String) -> String?
 var identifier: String { get }
 var languageCode: String? { get }
 var regionCode: String? { get }
 var scriptCode: String? { get }
 var variantCode: String? { get }
 var calendar: Calendar { get }
 var collationIdentifier: String? { get }
 var usesMetricSystem: Bool { get }
 var decimalSeparator: String? { get }
 var groupingSeparator: String? { get }
 var currencySymbol: String? { get }
 var currencyCode: String? { get }
 var collatorIdentifier: String? { get }
 var quotationBeginDelimiter: String? { get }
 var quotationEndDelimiter: String? { get }
 var alternateQuotationBeginDelimiter: String? { get }
 var alternateQuotationEndDelimiter: String? { get }
 var measurementSystem: MeasurementSystem { get }
 var currency: Currency? { get }
 var numberingSystem: NumberingSystem { get }
 var availableNumberingSystems: [NumberingSystem] { get }
 var firstDayOfWeek: Weekday { get }
 func identifier(_: IdentifierType) -> String
 var hourCycle: HourCycle { get }
 var collation: Collation { get }
 var region: Region? { get }
 var timeZone: TimeZone? { get }
 var subdivision: Subdivision? { get }
 var variant: Variant? { get }
 static var preferredLanguages: [String] { get }
 static var preferredLocales: [Locale] { get }
 static func identifier(fromComponents: [String: String]) -> String
 static func canonicalIdentifier(from: String) -> String
 static func canonicalLanguageIdentifier(from: String) -> String
 var description: String { get }
 static func identifier(fromWindowsLocaleCode: Int) -> String?
 static func windowsLocaleCode(fromIdentifier: String) -> Int?
 static func identifier(_: IdentifierType, from: String) -> String
 static var availableIdentifiers: [String] { get }
 static var commonISOCurrencyCodes: [String] { get }
}
protocol LocalizedError: Error {
 var errorDescription: String? { get }
 var failureReason: String? { get }
 var recoverySuggestion: String? { get }
 var helpAnchor: String? { get }
}
extension LocalizedError {
 var errorDescription: String? { get }
 var failureReason: String? { get }
 var recoverySuggestion: String? { get }
 var helpAnchor: String? { get }
}
extension MutableCollection where Self: RandomAccessCollection {
 mutating func sort<Comparator>(using: Comparator) where Comparator: SortComparator, Self.Element == Comparator.Compared
 mutating func sort<S, Comparator>(using: S) where S: Sequence, Comparator: SortComparator, Comparator == S.Element, Self.Element == Comparator.Compared
}
protocol MutableDataProtocol: DataProtocol, MutableCollection, RangeReplaceableCollection {
 mutating func resetBytes<R>(in: R) where R: RangeExpression, Self.Index == R.Bound
}
extension MutableDataProtocol {
 mutating func resetBytes<R>(in: R) where R: RangeExpression, Self.Index == R.Bound
}
open class NSArray: NSObject, NSCopying, NSMutableCopying, ExpressibleByArrayLiteral, Sequence {
 open var count: Int { get }
 open func object(at: Int) -> Any
 init()
 init(objects: UnsafePointer<AnyObject>?, count: Int)
 init(objects: UnsafePointer<AnyObject>, count: Int)
 init(objects: AnyObject...)
 init(arrayLiteral: Any...)
 init(object: Any)
 init(array: [Any])
 init(array: NSArray)
 init(array: [Any], copyItems: Bool)
 open func adding(_: Any) -> [Any]
 open func addingObjects(from: [Any]) -> [Any]
 open func componentsJoined(by: String) -> String
 open func contains(_: Any) -> Bool
 open func description(withLocale: Locale?) -> String
 open func description(withLocale: Locale?, indent: Int) -> String
 open func firstObjectCommon(with: [Any]) -> Any?
 open func index(of: Any) -> Int
 open func index(of: Any, in: NSRange) -> Int
 open func indexOfObjectIdentical(to: Any) -> Int
 open func indexOfObjectIdentical(to: Any, in: NSRange) -> Int
 open func isEqual(to: [Any]) -> Bool
 open var firstObject: Any? { get }
 open var lastObject: Any? { get }
 @_layout(32, 8, trivial: false) struct Iterator: IteratorProtocol {
  mutating func next() -> Any?
 }
 open func objectEnumerator() -> NSEnumerator
 open func reverseObjectEnumerator() -> NSEnumerator
 open var sortedArrayHint: Data { get }
 open func sortedArray(_: (Any, Any, UnsafeMutableRawPointer?) -> Int, context: UnsafeMutableRawPointer?) -> [Any]
 open func sortedArray(_: (Any, Any, UnsafeMutableRawPointer?) -> Int, context: UnsafeMutableRawPointer?, hint: Data?) -> [Any]
 open func subarray(with: NSRange) -> [Any]
 open func write(to: URL) throws
 open func objects(at: IndexSet) -> [Any]
 open subscript(idx: Int) -> Any { get }
 open func enumerateObjects(_: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateObjects(options: NSEnumerationOptions = 0, using: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateObjects(at: IndexSet, options: NSEnumerationOptions = 0, using: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func indexOfObject(passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func indexOfObject(options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func indexOfObject(at: IndexSet, options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func indexesOfObjects(passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func indexesOfObjects(options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func indexesOfObjects(at: IndexSet, options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func sortedArray(comparator: (Any, Any) -> ComparisonResult) -> [Any]
 open func sortedArray(options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult) -> [Any]
 open func index(of: Any, inSortedRange: NSRange, options: NSBinarySearchingOptions = 0, usingComparator: (Any, Any) -> ComparisonResult) -> Int
 init(contentsOf: URL, error: ()) throws
 open func pathsMatchingExtensions(_: [String]) -> [String]
 open func sortedArray(using: [NSSortDescriptor]) -> [Any]
 final func makeIterator() -> Iterator
 func filtered(using: NSPredicate) -> [Any]
}
open class NSAttributedString: NSObject, NSCopying, NSMutableCopying {
 open var string: String { get }
 open func attributes(at: Int, effectiveRange: NSRangePointer?) -> [Key: Any]
 open var length: Int { get }
 open func attribute(_: Key, at: Int, effectiveRange: NSRangePointer?) -> Any?
 open func attributedSubstring(from: NSRange) -> NSAttributedString
 open func attributes(at: Int, longestEffectiveRange: NSRangePointer?, in: NSRange) -> [Key: Any]
 open func attribute(_: Key, at: Int, longestEffectiveRange: NSRangePointer?, in: NSRange) -> Any?
 open func isEqual(to: NSAttributedString) -> Bool
 init(string: String)
 init(string: String, attributes: [Key: Any]? = 0)
 init(attributedString: NSAttributedString)
 open func enumerateAttributes(in: NSRange, options: EnumerationOptions = 0, using: ([Key: Any], NSRange, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateAttribute(_: Key, in: NSRange, options: EnumerationOptions = 0, using: (Any?, NSRange, UnsafeMutablePointer<ObjCBool>) -> Void)
 @_layout(16, 8, trivial: false) struct Key: RawRepresentable, Equatable, Hashable, Sendable {
  let rawValue: String
  init(_: String)
  init(rawValue: String)
 }
 @_layout(8, 8, trivial: true) struct EnumerationOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let reverse: EnumerationOptions
  static let longestEffectiveRangeNotRequired: EnumerationOptions
 }
}
extension NSAttributedString.Key {
 static let morphology: NSAttributedString.Key
 static let inflectionRule: NSAttributedString.Key
 static let inflectionAlternative: NSAttributedString.Key
 static let language: NSAttributedString.Key
}
@_layout(8, 8, trivial: true) struct NSBinarySearchingOptions: OptionSet, Sendable {
 let rawValue: UInt
 init(rawValue: UInt)
 static let firstEqual: NSBinarySearchingOptions
 static let lastEqual: NSBinarySearchingOptions
 static let insertionIndex: NSBinarySearchingOptions
}
open class NSCache<KeyType, ObjectType>: NSObject where KeyType: AnyObject, ObjectType: AnyObject {
 open var name: String
 open var totalCostLimit: Int
 open var countLimit: Int
 open var evictsObjectsWithDiscardedContent: Bool
 init()
 weak open var delegate: (any NSCacheDelegate)?
 open func object(forKey: KeyType) -> ObjectType?
 open func setObject(_: ObjectType, forKey: KeyType)
 open func setObject(_: ObjectType, forKey: KeyType, cost: Int)
 open func removeObject(forKey: KeyType)
 open func removeAllObjects()
}
protocol NSCacheDelegate: NSObjectProtocol {
 func cache(_: NSCache<AnyObject, AnyObject>, willEvictObject: Any)
}
open class NSCharacterSet: NSObject, NSCopying, NSMutableCopying {
 init()
 open class var controlCharacters: CharacterSet { get }
 open class var whitespaces: CharacterSet { get }
 open class var whitespacesAndNewlines: CharacterSet { get }
 open class var decimalDigits: CharacterSet { get }
 class var letters: CharacterSet { get }
 open class var lowercaseLetters: CharacterSet { get }
 open class var uppercaseLetters: CharacterSet { get }
 open class var nonBaseCharacters: CharacterSet { get }
 open class var alphanumerics: CharacterSet { get }
 open class var decomposables: CharacterSet { get }
 open class var illegalCharacters: CharacterSet { get }
 open class var punctuationCharacters: CharacterSet { get }
 open class var capitalizedLetters: CharacterSet { get }
 open class var symbols: CharacterSet { get }
 open class var newlines: CharacterSet { get }
 init(range: NSRange)
 init(charactersIn: String)
 init(bitmapRepresentation: Data)
 init?(contentsOfFile: String)
 open func characterIsMember(_: unichar) -> Bool
 open var bitmapRepresentation: Data { get }
 open var inverted: CharacterSet { get }
 open func longCharacterIsMember(_: UInt32) -> Bool
 open func isSuperset(of: CharacterSet) -> Bool
 open func hasMemberInPlane(_: UInt8) -> Bool
 class var urlUserAllowed: CharacterSet { get }
 class var urlPasswordAllowed: CharacterSet { get }
 class var urlHostAllowed: CharacterSet { get }
 class var urlPathAllowed: CharacterSet { get }
 class var urlQueryAllowed: CharacterSet { get }
 class var urlFragmentAllowed: CharacterSet { get }
}
let NSCocoaErrorDomain: String
protocol NSCoding {}
open class NSCondition: NSObject, NSLocking, @unchecked Sendable {
 init()
 open func lock()
 open func unlock()
 open func wait()
 open func wait(until: Date) -> Bool
 open func signal()
 open func broadcast()
 open var name: String?
}
open class NSConditionLock: NSObject, NSLocking, @unchecked Sendable {
 init()
 init(condition: Int)
 open func lock()
 open func unlock()
 open var condition: Int { get }
 open func lock(whenCondition: Int)
 open func `try`() -> Bool
 open func tryLock(whenCondition: Int) -> Bool
 open func unlock(withCondition: Int)
 open func lock(before: Date) -> Bool
 open func lock(whenCondition: Int, before: Date) -> Bool
 open var name: String?
}
protocol NSCopying {}
extension NSCopying {
 func copy() -> Any
}
open class NSCountedSet: NSMutableSet {
 init(capacity: Int)
 init()
 init(array: [Any])
 init(set: Set<AnyHashable>)
 open func count(for: Any) -> Int
}
open class NSData: NSObject, NSCopying, NSMutableCopying, DataProtocol {
 init()
 init(bytes: UnsafeRawPointer?, length: Int)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int, freeWhenDone: Bool)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int, deallocator: ((UnsafeMutableRawPointer, Int) -> Void)? = 0)
 init(contentsOfFile: String, options: ReadingOptions = 0) throws
 init?(contentsOfFile: String)
 init(data: Data)
 init(contentsOf: URL, options: ReadingOptions = 0) throws
 init?(contentsOf: URL)
 init?(base64Encoded: String, options: Base64DecodingOptions = 0)
 init?(base64Encoded: Data, options: Base64DecodingOptions = 0)
 open var length: Int { get }
 open var bytes: UnsafeRawPointer { get }
 open func isEqual(to: Data) -> Bool
 open func write(toFile: String, options: WritingOptions = 0) throws
 open func write(toFile: String, atomically: Bool) -> Bool
 open func write(to: URL, atomically: Bool) -> Bool
 open func write(to: URL, options: WritingOptions = 0) throws
 open func getBytes(_: UnsafeMutableRawPointer, length: Int)
 open func getBytes(_: UnsafeMutableRawPointer, range: NSRange)
 open func subdata(with: NSRange) -> Data
 open func range(of: Data, options: SearchOptions = 0, in: NSRange) -> NSRange
 open func enumerateBytes(_: (UnsafeRawPointer, NSRange, UnsafeMutablePointer<Bool>) -> Void)
 open func base64EncodedString(options: Base64EncodingOptions = 0) -> String
 open func base64EncodedData(options: Base64EncodingOptions = 0) -> Data
 typealias ReadingOptions = Data.ReadingOptions
 typealias WritingOptions = Data.WritingOptions
 typealias SearchOptions = Data.SearchOptions
 typealias Base64EncodingOptions = Data.Base64EncodingOptions
 typealias Base64DecodingOptions = Data.Base64DecodingOptions
 var startIndex: Int { get }
 var endIndex: Int { get }
 func lastRange<D, R>(of: D, in: R) -> Range<Int>? where D: DataProtocol, R: RangeExpression, R.Bound == Int
 func firstRange<D, R>(of: D, in: R) -> Range<Int>? where D: DataProtocol, R: RangeExpression, R.Bound == Int
 var regions: [Data] { get }
 subscript(position: Int) -> UInt8 { get }
}
open class NSDate: NSObject, NSCopying, @unchecked Sendable, Comparable {
 open var timeIntervalSinceReferenceDate: TimeInterval { get }
 open class var timeIntervalSinceReferenceDate: TimeInterval { get }
 init()
 init(timeIntervalSinceReferenceDate: TimeInterval)
 open func description(with: Locale?) -> String
 func timeIntervalSince(_: Date) -> TimeInterval
 var timeIntervalSinceNow: TimeInterval { get }
 var timeIntervalSince1970: TimeInterval { get }
 func addingTimeInterval(_: TimeInterval) -> Date
 func earlierDate(_: Date) -> Date
 func laterDate(_: Date) -> Date
 func compare(_: Date) -> ComparisonResult
 func isEqual(to: Date) -> Bool
 class var distantFuture: Date { get }
 class var distantPast: Date { get }
 init(timeIntervalSinceNow: TimeInterval)
 init(timeIntervalSince1970: TimeInterval)
 init(timeInterval: TimeInterval, since: Date)
 static func < (lhs: NSDate, rhs: NSDate) -> Bool
}
let NSDateComponentUndefined: Int
let NSDebugDescriptionErrorKey: String
open class NSDecimalNumber: NSNumber, @unchecked Sendable {}
open class NSDictionary: NSObject, NSCopying, NSMutableCopying, ExpressibleByDictionaryLiteral, Sequence {
 open var count: Int { get }
 open func object(forKey: Any) -> Any?
 open func value(forKey: String) -> Any?
 open func keyEnumerator() -> NSEnumerator
 init()
 init(objects: UnsafePointer<AnyObject>!, forKeys: UnsafePointer<NSObject>!, count: Int)
 init(object: Any, forKey: any NSCopying)
 init(objects: [Any], forKeys: [NSObject])
 init(dictionary: [AnyHashable: Any])
 init(dictionary: [AnyHashable: Any], copyItems: Bool)
 init(dictionaryLiteral: (Any, Any)...)
 open var allKeys: [Any] { get }
 open var allValues: [Any] { get }
 open func getObjects(_: inout [Any], andKeys: inout [Any], count: Int)
 open subscript(key: Any) -> Any? { get }
 open func allKeys(for: Any) -> [Any]
 open var descriptionInStringsFileFormat: String { get }
 open func description(withLocale: Locale?) -> String
 open func description(withLocale: Locale?, indent: Int) -> String
 open func isEqual(to: [AnyHashable: Any]) -> Bool
 @_layout(24, 8, trivial: false) struct Iterator: IteratorProtocol {
  mutating func next() -> (key: Any, value: Any)?
 }
 open func objectEnumerator() -> NSEnumerator
 open func objects(forKeys: [Any], notFoundMarker: Any) -> [Any]
 open func write(toFile: String, atomically: Bool) -> Bool
 open func write(to: URL, atomically: Bool) -> Bool
 open func enumerateKeysAndObjects(_: (Any, Any, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateKeysAndObjects(options: NSEnumerationOptions = 0, using: (Any, Any, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func keysSortedByValue(comparator: (Any, Any) -> ComparisonResult) -> [Any]
 open func keysSortedByValue(options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult) -> [Any]
 open func keysOfEntries(passingTest: (Any, Any, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Set<AnyHashable>
 open func keysOfEntries(options: NSEnumerationOptions = 0, passingTest: (Any, Any, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Set<AnyHashable>
 func makeIterator() -> Iterator
 class func sharedKeySet(forKeys: [any NSCopying]) -> Any
}
@_layout(8, 8, trivial: true) struct NSEnumerationOptions: OptionSet, Sendable {
 let rawValue: UInt
 init(rawValue: UInt)
 static let concurrent: NSEnumerationOptions
 static let reverse: NSEnumerationOptions
}
open class NSEnumerator: NSObject, Sequence {
 open func nextObject() -> Any?
 @_layout(8, 8, trivial: false) struct Iterator: IteratorProtocol {
  func next() -> Any?
 }
 func makeIterator() -> Iterator
 var allObjects: [Any] { get }
}
func NSEqualRanges(_: NSRange, _: NSRange) -> Bool
open class NSError: NSObject, NSCopying, @unchecked Sendable, Error {
 init(domain: String, code: Int, userInfo: [String: Any]? = 0)
 open var domain: String { get }
 open var code: Int { get }
 open var userInfo: [String: Any] { get }
 open var localizedDescription: String { get }
 open var localizedFailureReason: String? { get }
 open var localizedRecoverySuggestion: String? { get }
 open var localizedRecoveryOptions: [String]? { get }
 open var recoveryAttempter: Any? { get }
 open var helpAnchor: String? { get }
 open class func setUserInfoValueProvider(forDomain: String, provider: (@Sendable (any Error, String) -> Any?)?)
 open class func userInfoValueProvider(forDomain: String) -> (@Sendable (any Error, String) -> Any?)?
}
typealias NSErrorDomain = NSString
@_layout(16, 8, trivial: false) struct NSExceptionName: RawRepresentable, Equatable, Hashable, Sendable {
 let rawValue: String
 init(_: String)
 init(rawValue: String)
 static let fileHandleOperationException: NSExceptionName
 static let decimalNumberExactnessException: NSExceptionName
 static let decimalNumberOverflowException: NSExceptionName
 static let decimalNumberUnderflowException: NSExceptionName
 static let decimalNumberDivideByZeroException: NSExceptionName
}
let NSFileHandleNotificationDataItem: String
let NSFileHandleNotificationFileHandleItem: String
let NSFilePathErrorKey: String
func NSFullUserName() -> String
let NSHelpAnchorErrorKey: String
func NSHomeDirectory() -> String
func NSHomeDirectoryForUser(_: String?) -> String?
func NSIntersectionRange(_: NSRange, _: NSRange) -> NSRange
open class NSKeyValueObservation: NSObject {
 func invalidate()
}
struct NSKeyValueObservedChange<Value> {
 let newValue: Value?
 let oldValue: Value?
 let isPrior: Bool
}
struct NSKeyValueObservingOptions: OptionSet {
 let rawValue: UInt
 init(rawValue: UInt)
 static let new: NSKeyValueObservingOptions
 static let old: NSKeyValueObservingOptions
 static let initial: NSKeyValueObservingOptions
 static let prior: NSKeyValueObservingOptions
}
let NSLocalizedDescriptionKey: String
let NSLocalizedFailureReasonErrorKey: String
let NSLocalizedRecoveryOptionsErrorKey: String
let NSLocalizedRecoverySuggestionErrorKey: String
func NSLocalizedString(_: String, tableName: String? = 0, bundle: Bundle = 0, value: String = 0, comment: String) -> String
func NSLocationInRange(_: Int, _: NSRange) -> Bool
open class NSLock: NSObject, NSLocking, @unchecked Sendable {
 init()
 open func lock()
 open func unlock()
 open func `try`() -> Bool
 open func lock(before: Date) -> Bool
 open var name: String?
}
protocol NSLocking {
 func lock()
 func unlock()
}
extension NSLocking {
 func withLock<R>(_: () throws -> R) rethrows -> R
}
func NSLog(_: String, _: any CVarArg...)
func NSLogv(_: String, _: CVaListPointer)
let NSMachErrorDomain: String
func NSMakeRange(_: Int, _: Int) -> NSRange
func NSMaxRange(_: NSRange) -> Int
open class NSMutableArray: NSArray {
 open func add(_: Any)
 open func insert(_: Any, at: Int)
 open func insert(_: [Any], at: IndexSet)
 open func removeLastObject()
 open func removeObject(at: Int)
 open func replaceObject(at: Int, with: Any)
 init()
 init(capacity: Int)
 init(objects: UnsafePointer<AnyObject>?, count: Int)
 open func addObjects(from: [Any])
 open func exchangeObject(at: Int, withObjectAt: Int)
 open func removeAllObjects()
 open func remove(_: Any, in: NSRange)
 open func remove(_: Any)
 open func removeObject(identicalTo: Any, in: NSRange)
 open func removeObject(identicalTo: Any)
 open func removeObjects(in: [Any])
 open func removeObjects(in: NSRange)
 open func replaceObjects(in: NSRange, withObjectsFrom: [Any], range: NSRange)
 open func replaceObjects(in: NSRange, withObjectsFrom: [Any])
 open func setArray(_: [Any])
 open func removeObjects(at: IndexSet)
 open func replaceObjects(at: IndexSet, with: [Any])
 open func sort(_: (Any, Any, UnsafeMutableRawPointer?) -> Int, context: UnsafeMutableRawPointer?)
 open func sort(comparator: (Any, Any) -> ComparisonResult)
 open func sort(options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult)
 open func sort(using: [NSSortDescriptor])
 func filter(using: NSPredicate)
}
open class NSMutableAttributedString: NSAttributedString {
 open func replaceCharacters(in: NSRange, with: String)
 open func setAttributes(_: [NSAttributedString.Key: Any]?, range: NSRange)
 open var mutableString: NSMutableString { get }
 open func addAttribute(_: NSAttributedString.Key, value: Any, range: NSRange)
 open func addAttributes(_: [NSAttributedString.Key: Any], range: NSRange)
 open func removeAttribute(_: NSAttributedString.Key, range: NSRange)
 open func replaceCharacters(in: NSRange, with: NSAttributedString)
 open func insert(_: NSAttributedString, at: Int)
 open func append(_: NSAttributedString)
 open func deleteCharacters(in: NSRange)
 open func setAttributedString(_: NSAttributedString)
 open func beginEditing()
 open func endEditing()
 init(string: String)
 init(string: String, attributes: [NSAttributedString.Key: Any]? = 0)
 init(attributedString: NSAttributedString)
}
protocol NSMutableCopying {}
extension NSMutableCopying {
 func mutableCopy() -> Any
}
open class NSMutableData: NSData {
 init()
 init(bytes: UnsafeRawPointer?, length: Int)
 init?(capacity: Int)
 init?(length: Int)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int, deallocator: ((UnsafeMutableRawPointer, Int) -> Void)? = 0)
 init(bytesNoCopy: UnsafeMutableRawPointer, length: Int, freeWhenDone: Bool)
 init(data: Data)
 init?(contentsOfFile: String)
 init(contentsOfFile: String, options: NSData.ReadingOptions = 0) throws
 init?(contentsOf: URL)
 init(contentsOf: URL, options: NSData.ReadingOptions = 0) throws
 init?(base64Encoded: Data, options: NSData.Base64DecodingOptions = 0)
 init?(base64Encoded: String, options: NSData.Base64DecodingOptions = 0)
 open var mutableBytes: UnsafeMutableRawPointer { get }
 open func append(_: UnsafeRawPointer, length: Int)
 open func append(_: Data)
 open func increaseLength(by: Int)
 open func replaceBytes(in: NSRange, withBytes: UnsafeRawPointer)
 open func resetBytes(in: NSRange)
 open func setData(_: Data)
 open func replaceBytes(in: NSRange, withBytes: UnsafeRawPointer?, length: Int)
}
open class NSMutableDictionary: NSDictionary {
 open func removeObject(forKey: Any)
 open func setObject(_: Any, forKey: AnyHashable)
 init()
 init(capacity: Int)
 init(objects: UnsafePointer<AnyObject>!, forKeys: UnsafePointer<NSObject>!, count: Int)
 open func addEntries(from: [AnyHashable: Any])
 open func removeAllObjects()
 open func removeObjects(forKeys: [Any])
 open func setDictionary(_: [AnyHashable: Any])
 subscript(key: AnyHashable) -> Any? { get set }
 init(sharedKeySet: Any)
}
open class NSMutableOrderedSet: NSOrderedSet {
 init(objects: UnsafePointer<AnyObject>?, count: Int)
 open func insert(_: Any, at: Int)
 open func removeObject(at: Int)
 open func replaceObject(at: Int, with: Any)
 init(capacity: Int)
 init(arrayLiteral: Any...)
 open func add(_: Any)
 open func add(_: UnsafePointer<AnyObject>?, count: Int)
 open func addObjects(from: [Any])
 open func exchangeObject(at: Int, withObjectAt: Int)
 open func moveObjects(at: IndexSet, to: Int)
 open func insert(_: [Any], at: IndexSet)
 open func setObject(_: Any, at: Int)
 open func replaceObjects(in: NSRange, with: UnsafePointer<AnyObject>!, count: Int)
 open func replaceObjects(at: IndexSet, with: [Any])
 open func removeObjects(in: NSRange)
 open func removeObjects(at: IndexSet)
 open func removeAllObjects()
 open func remove(_: Any)
 open func removeObjects(in: [Any])
 open func intersect(_: NSOrderedSet)
 open func minus(_: NSOrderedSet)
 open func union(_: NSOrderedSet)
 open func intersectSet(_: Set<AnyHashable>)
 open func minusSet(_: Set<AnyHashable>)
 open func unionSet(_: Set<AnyHashable>)
 open func sort(comparator: (Any, Any) -> ComparisonResult)
 open func sort(options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult)
 open func sortRange(_: NSRange, options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult)
 open func sort(using: [NSSortDescriptor])
 init()
 init(object: Any)
 init(orderedSet: NSOrderedSet)
 init(orderedSet: NSOrderedSet, copyItems: Bool)
 init(orderedSet: NSOrderedSet, range: NSRange, copyItems: Bool)
 init(array: [Any])
 init(array: [Any], copyItems: Bool)
 init(array: [Any], range: NSRange, copyItems: Bool)
 init(set: Set<AnyHashable>)
 init(set: Set<AnyHashable>, copyItems: Bool)
 init(objects: Any...)
 func filter(using: NSPredicate)
}
open class NSMutableSet: NSSet {
 open func add(_: Any)
 open func remove(_: Any)
 init(objects: UnsafePointer<AnyObject>!, count: Int)
 init()
 init(capacity: Int)
 open func addObjects(from: [Any])
 open func intersect(_: Set<AnyHashable>)
 open func minus(_: Set<AnyHashable>)
 open func removeAllObjects()
 open func union(_: Set<AnyHashable>)
 open func setSet(_: Set<AnyHashable>)
 func filter(using: NSPredicate)
}
open class NSMutableString: NSString {
 open func replaceCharacters(in: NSRange, with: String)
 init(characters: UnsafePointer<unichar>, length: Int)
 init(capacity: Int)
 init(unicodeScalarLiteral: StaticString)
 init(extendedGraphemeClusterLiteral: StaticString)
 init(stringLiteral: StaticString)
 init(string: String)
 func insert(_: String, at: Int)
 func deleteCharacters(in: NSRange)
 func append(_: String)
 func setString(_: String)
 func replaceOccurrences(of: String, with: String, options: CompareOptions = 0, range: NSRange) -> Int
 func applyTransform(_: String, reverse: Bool, range: NSRange, updatedRange: NSRangePointer?) -> Bool
}
let NSNotFound: Int
open class NSNotification: NSObject, NSCopying {
 @_layout(16, 8, trivial: false) struct Name: RawRepresentable, Equatable, Hashable, Sendable {
  private(set) var rawValue: String { get }
  init(_: String)
  init(rawValue: String)
 }
 open private(set) var name: Name { get }
 open private(set) var object: Any? { get }
 open private(set) var userInfo: [AnyHashable: Any]? { get }
 init()
 init(name: Name, object: Any?, userInfo: [AnyHashable: Any]? = 0)
}
extension NSNotification.Name {
 static let NSFileHandleReadToEndOfFileCompletion: Notification.Name
 static let NSFileHandleConnectionAccepted: Notification.Name
 static let NSFileHandleDataAvailable: Notification.Name
 static let NSCalendarDayChanged: NSNotification.Name
 static let NSSystemTimeZoneDidChange: NSNotification.Name
 static let NSWillBecomeMultiThreaded: NSNotification.Name
 static let NSDidBecomeSingleThreaded: NSNotification.Name
 static let NSThreadWillExit: NSNotification.Name
}
open class NSNull: NSObject, NSCopying, @unchecked Sendable {
 init()
}
open class NSNumber: NSValue, @unchecked Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, Comparable {
 init(value: Int8)
 init(value: UInt8)
 init(value: Int16)
 init(value: UInt16)
 init(value: Int32)
 init(value: UInt32)
 init(value: Int)
 init(value: UInt)
 init(value: Int64)
 init(value: UInt64)
 init(value: Float)
 init(value: Double)
 init(value: Bool)
 init(bytes: UnsafeRawPointer, objCType: UnsafePointer<Int8>)
 open var int8Value: Int8 { get }
 open var uint8Value: UInt8 { get }
 open var int16Value: Int16 { get }
 open var uint16Value: UInt16 { get }
 open var int32Value: Int32 { get }
 open var uint32Value: UInt32 { get }
 open var int64Value: Int64 { get }
 open var uint64Value: UInt64 { get }
 open var floatValue: Float { get }
 open var doubleValue: Double { get }
 open var boolValue: Bool { get }
 open var intValue: Int { get }
 open var uintValue: UInt { get }
 open var stringValue: String { get }
 init(integerLiteral: Int)
 init(floatLiteral: Double)
 init(booleanLiteral: Bool)
 open func compare(_: NSNumber) -> ComparisonResult
 open func isEqual(to: NSNumber) -> Bool
 open func description(withLocale: Locale?) -> String
 var decimalValue: Decimal { get }
 static func < (lhs: NSNumber, rhs: NSNumber) -> Bool
}
let NSOSStatusErrorDomain: String
open class NSObject: NSObjectProtocol, Equatable, Hashable, CustomDebugStringConvertible, CustomStringConvertible {
 init()
 open func copy() -> Any
 open func mutableCopy() -> Any
 open func isEqual(_: Any?) -> Bool
 open var hash: Int { get }
 open func `self`() -> Self
 open func isProxy() -> Bool
 open var description: String { get }
 open var classForCoder: AnyClass { get }
 open var classForKeyedArchiver: AnyClass? { get }
 open func replacementObject(for: NSKeyedArchiver) -> Any?
 open class func classFallbacksForKeyedArchiver() -> [String]
 open class func classForKeyedUnarchiver() -> AnyClass
 class var superclass: AnyClass? { get }
 class func isSubclass(of: AnyClass) -> Bool
 func isMember(of: AnyClass) -> Bool
 func isKind(of: AnyClass) -> Bool
 open func addObserver(_: NSObject, forKeyPath: String, options: NSKeyValueObservingOptions = 0, context: UnsafeMutableRawPointer?)
 open func removeObserver(_: NSObject, forKeyPath: String)
 open func perform(_: Selector, with: Any?, afterDelay: TimeInterval)
}
protocol NSObjectProtocol: AnyObject {
 func isEqual(_: Any?) -> Bool
 var hash: Int { get }
 func `self`() -> Self
 func isProxy() -> Bool
 var description: String { get }
 var debugDescription: String { get }
}
extension NSObjectProtocol {
 var debugDescription: String { get }
 func observe<Value>(_: KeyPath<Self, Value>, options: NSKeyValueObservingOptions = 0, changeHandler: @escaping (Self, NSKeyValueObservedChange<Value>) -> Void) -> NSKeyValueObservation
}
open class NSOrderedSet: NSObject, NSCopying, NSMutableCopying, ExpressibleByArrayLiteral, Sequence {
 open var count: Int { get }
 open func object(at: Int) -> Any
 open func index(of: Any) -> Int
 init()
 init(objects: UnsafePointer<AnyObject>?, count: Int)
 init(arrayLiteral: Any...)
 init(objects: Any...)
 open subscript(idx: Int) -> Any { get }
 open func objects(at: IndexSet) -> [Any]
 var firstObject: Any? { get }
 var lastObject: Any? { get }
 open func isEqual(to: NSOrderedSet) -> Bool
 open func contains(_: Any) -> Bool
 open func intersects(_: NSOrderedSet) -> Bool
 open func intersectsSet(_: Set<AnyHashable>) -> Bool
 open func isSubset(of: NSOrderedSet) -> Bool
 open func isSubset(of: Set<AnyHashable>) -> Bool
 func objectEnumerator() -> NSEnumerator
 func reverseObjectEnumerator() -> NSEnumerator
 var reversed: NSOrderedSet { get }
 var array: [Any] { get }
 var set: Set<AnyHashable> { get }
 open func enumerateObjects(_: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateObjects(options: NSEnumerationOptions = 0, using: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateObjects(at: IndexSet, options: NSEnumerationOptions = 0, using: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func index(ofObjectPassingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func index(_: NSEnumerationOptions = 0, ofObjectPassingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func index(ofObjectAt: IndexSet, options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Int
 open func indexes(ofObjectsPassingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func indexes(options: NSEnumerationOptions = 0, ofObjectsPassingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func indexes(ofObjectsAt: IndexSet, options: NSEnumerationOptions = 0, passingTest: (Any, Int, UnsafeMutablePointer<ObjCBool>) -> Bool) -> IndexSet
 open func index(of: Any, inSortedRange: NSRange, options: NSBinarySearchingOptions = 0, usingComparator: (Any, Any) -> ComparisonResult) -> Int
 open func sortedArray(comparator: (Any, Any) -> ComparisonResult) -> [Any]
 open func sortedArray(options: NSSortOptions = 0, usingComparator: (Any, Any) -> ComparisonResult) -> [Any]
 func description(withLocale: Locale?) -> String
 func description(withLocale: Locale?, indent: Int) -> String
 init(object: Any)
 init(orderedSet: NSOrderedSet)
 init(orderedSet: NSOrderedSet, copyItems: Bool)
 init(orderedSet: NSOrderedSet, range: NSRange, copyItems: Bool)
 init(array: [Any])
 init(array: [Any], copyItems: Bool)
 init(array: [Any], range: NSRange, copyItems: Bool)
 init(set: Set<AnyHashable>)
 init(set: Set<AnyHashable>, copyItems: Bool)
 open func sortedArray(using: [NSSortDescriptor]) -> [Any]
 typealias Iterator = NSEnumerator.Iterator
 func makeIterator() -> Iterator
 func filtered(using: NSPredicate) -> NSOrderedSet
}
let NSPOSIXErrorDomain: String
open class NSPredicate: NSObject, NSCopying {
 init(value: Bool)
 init(block: @escaping (Any?, [String: Any]?) -> Bool)
 open func evaluate(with: Any?) -> Bool
 open func evaluate(with: Any?, substitutionVariables: [String: Any]?) -> Bool
}
@_layout(16, 8, trivial: true) struct NSRange {
 var location: Int
 var length: Int
 init()
 init(location: Int, length: Int)
}
func NSRangeFromString(_: String) -> NSRange
let NSRecoveryAttempterErrorKey: String
open class NSRecursiveLock: NSObject, NSLocking, @unchecked Sendable {
 init()
 open func lock()
 open func unlock()
 open func `try`() -> Bool
 open func lock(before: Date) -> Bool
 open var name: String?
}
open class NSRegularExpression: NSObject, NSCopying, @unchecked Sendable {
 init(pattern: String, options: Options = 0) throws
 var pattern: String { get }
 var options: Options { get }
 var numberOfCaptureGroups: Int { get }
 class func escapedPattern(for: String) -> String
 @_layout(8, 8, trivial: true) struct Options: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let caseInsensitive: Options
  static let allowCommentsAndWhitespace: Options
  static let ignoreMetacharacters: Options
  static let dotMatchesLineSeparators: Options
  static let anchorsMatchLines: Options
  static let useUnixLineSeparators: Options
  static let useUnicodeWordBoundaries: Options
 }
 @_layout(8, 8, trivial: true) struct MatchingOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let reportProgress: MatchingOptions
  static let reportCompletion: MatchingOptions
  static let anchored: MatchingOptions
  static let withTransparentBounds: MatchingOptions
  static let withoutAnchoringBounds: MatchingOptions
 }
 @_layout(8, 8, trivial: true) struct MatchingFlags: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let progress: MatchingFlags
  static let completed: MatchingFlags
  static let hitEnd: MatchingFlags
  static let requiredEnd: MatchingFlags
 }
 func enumerateMatches(in: String, options: MatchingOptions = 0, range: NSRange, using: @escaping (NSTextCheckingResult?, MatchingFlags, UnsafeMutablePointer<ObjCBool>) -> Void)
 func matches(in: String, options: MatchingOptions = 0, range: NSRange) -> [NSTextCheckingResult]
 func numberOfMatches(in: String, options: MatchingOptions = 0, range: NSRange) -> Int
 func firstMatch(in: String, options: MatchingOptions = 0, range: NSRange) -> NSTextCheckingResult?
 func rangeOfFirstMatch(in: String, options: MatchingOptions = 0, range: NSRange) -> NSRange
 func stringByReplacingMatches(in: String, options: MatchingOptions = 0, range: NSRange, withTemplate: String) -> String
 func replaceMatches(in: NSMutableString, options: MatchingOptions = 0, range: NSRange, withTemplate: String) -> Int
 func replacementString(for: NSTextCheckingResult, in: String, offset: Int, template: String) -> String
 class func escapedTemplate(for: String) -> String
}
func NSSearchPathForDirectoriesInDomains(_: FileManager.SearchPathDirectory, _: FileManager.SearchPathDomainMask, _: Bool) -> [String]
open class NSSet: NSObject, NSCopying, NSMutableCopying, Sequence {
 open var count: Int { get }
 open func member(_: Any) -> Any?
 open func objectEnumerator() -> NSEnumerator
 init()
 init(objects: UnsafePointer<AnyObject>!, count: Int)
 init(array: [Any])
 init(set: Set<AnyHashable>)
 init(set: NSSet)
 init(set: Set<AnyHashable>, copyItems: Bool)
 init(object: Any)
 init(objects: Any...)
 open func description(withLocale: Locale?) -> String
 open var allObjects: [Any] { get }
 open func anyObject() -> Any?
 open func contains(_: Any) -> Bool
 open func intersects(_: Set<AnyHashable>) -> Bool
 open func isEqual(to: Set<AnyHashable>) -> Bool
 open func isSubset(of: Set<AnyHashable>) -> Bool
 open func adding(_: Any) -> Set<AnyHashable>
 open func addingObjects(from: Set<AnyHashable>) -> Set<AnyHashable>
 open func addingObjects(from: [Any]) -> Set<AnyHashable>
 open func enumerateObjects(_: (Any, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func enumerateObjects(options: NSEnumerationOptions = 0, using: (Any, UnsafeMutablePointer<ObjCBool>) -> Void)
 open func objects(passingTest: (Any, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Set<AnyHashable>
 open func objects(options: NSEnumerationOptions = 0, passingTest: (Any, UnsafeMutablePointer<ObjCBool>) -> Bool) -> Set<AnyHashable>
 open func sortedArray(using: [NSSortDescriptor]) -> [Any]
 func filtered(using: NSPredicate) -> Set<AnyHashable>
 typealias Iterator = NSEnumerator.Iterator
 func makeIterator() -> Iterator
}
open class NSSortDescriptor: NSObject, NSCopying {
 init<Root, Value>(keyPath: KeyPath<Root, Value>, ascending: Bool) where Value: Comparable
 init<Root, Value>(keyPath: KeyPath<Root, Value>, ascending: Bool, comparator: @escaping Comparator)
 open private(set) var ascending: Bool { get }
 open private(set) var keyPath: AnyKeyPath { get }
 open private(set) var comparator: Comparator { get }
 open func compare(_: Any, to: Any) -> ComparisonResult
 open var reversedSortDescriptor: Any { get }
}
@_layout(8, 8, trivial: true) struct NSSortOptions: OptionSet, Sendable {
 let rawValue: UInt
 init(rawValue: UInt)
 static let concurrent: NSSortOptions
 static let stable: NSSortOptions
}
open class NSString: NSObject, NSCopying, NSMutableCopying, Comparable, ExpressibleByStringLiteral {
 open var length: Int { get }
 open func character(at: Int) -> unichar
 init()
 init(string: String)
 init(characters: UnsafePointer<unichar>, length: Int)
 init(unicodeScalarLiteral: StaticString)
 init(extendedGraphemeClusterLiteral: StaticString)
 init(stringLiteral: StaticString)
 init?(cString: UnsafePointer<Int8>, encoding: UInt)
 var isAbsolutePath: Bool { get }
 static func path(withComponents: [String]) -> String
 var pathComponents: [String] { get }
 var lastPathComponent: String { get }
 var deletingLastPathComponent: String { get }
 func appendingPathComponent(_: String) -> String
 var pathExtension: String { get }
 var deletingPathExtension: String { get }
 func appendingPathExtension(_: String) -> String?
 var expandingTildeInPath: String { get }
 var standardizingPath: String { get }
 var resolvingSymlinksInPath: String { get }
 func stringsByAppendingPaths(_: [String]) -> [String]
 func completePath(into: inout String?, caseSensitive: Bool, matchesInto: inout [String], filterTypes: [String]?) -> Int
 var fileSystemRepresentation: UnsafePointer<Int8> { get }
 func getFileSystemRepresentation(_: UnsafeMutablePointer<Int8>, maxLength: Int) -> Bool
 static func < (lhs: NSString, rhs: NSString) -> Bool
 @_layout(8, 8, trivial: true) struct EncodingConversionOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let allowLossy: EncodingConversionOptions
  static let externalRepresentation: EncodingConversionOptions
 }
 @_layout(8, 8, trivial: true) struct EnumerationOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let byLines: EnumerationOptions
  static let byParagraphs: EnumerationOptions
  static let byComposedCharacterSequences: EnumerationOptions
  static let reverse: EnumerationOptions
  static let substringNotRequired: EnumerationOptions
  static let localized: EnumerationOptions
 }
 typealias CompareOptions = String.CompareOptions
 func getCharacters(_: UnsafeMutablePointer<unichar>, range: NSRange)
 func substring(from: Int) -> String
 func substring(to: Int) -> String
 func substring(with: NSRange) -> String
 func compare(_: String) -> ComparisonResult
 func compare(_: String, options: CompareOptions) -> ComparisonResult
 func compare(_: String, options: CompareOptions, range: NSRange) -> ComparisonResult
 func compare(_: String, options: CompareOptions, range: NSRange, locale: Any?) -> ComparisonResult
 func caseInsensitiveCompare(_: String) -> ComparisonResult
 func localizedCompare(_: String) -> ComparisonResult
 func localizedCaseInsensitiveCompare(_: String) -> ComparisonResult
 func localizedStandardCompare(_: String) -> ComparisonResult
 func isEqual(to: String) -> Bool
 func hasPrefix(_: String) -> Bool
 func hasSuffix(_: String) -> Bool
 func commonPrefix(with: String, options: CompareOptions = 0) -> String
 func contains(_: String) -> Bool
 func localizedCaseInsensitiveContains(_: String) -> Bool
 func localizedStandardContains(_: String) -> Bool
 func localizedStandardRange(of: String) -> NSRange
 func range(of: String) -> NSRange
 func range(of: String, options: CompareOptions = 0) -> NSRange
 func range(of: String, options: CompareOptions = 0, range: NSRange) -> NSRange
 func range(of: String, options: CompareOptions = 0, range: NSRange, locale: Locale?) -> NSRange
 func rangeOfCharacter(from: CharacterSet) -> NSRange
 func rangeOfCharacter(from: CharacterSet, options: CompareOptions = 0) -> NSRange
 func rangeOfCharacter(from: CharacterSet, options: CompareOptions = 0, range: NSRange) -> NSRange
 func rangeOfComposedCharacterSequence(at: Int) -> NSRange
 func rangeOfComposedCharacterSequences(for: NSRange) -> NSRange
 func appending(_: String) -> String
 var doubleValue: Double { get }
 var floatValue: Float { get }
 var intValue: Int32 { get }
 var integerValue: Int { get }
 var longLongValue: Int64 { get }
 var boolValue: Bool { get }
 var uppercased: String { get }
 var lowercased: String { get }
 var capitalized: String { get }
 var localizedUppercase: String { get }
 var localizedLowercase: String { get }
 var localizedCapitalized: String { get }
 func uppercased(with: Locale?) -> String
 func lowercased(with: Locale?) -> String
 func capitalized(with: Locale?) -> String
 func getLineStart(_: UnsafeMutablePointer<Int>?, end: UnsafeMutablePointer<Int>?, contentsEnd: UnsafeMutablePointer<Int>?, for: NSRange)
 func lineRange(for: NSRange) -> NSRange
 func getParagraphStart(_: UnsafeMutablePointer<Int>?, end: UnsafeMutablePointer<Int>?, contentsEnd: UnsafeMutablePointer<Int>?, for: NSRange)
 func paragraphRange(for: NSRange) -> NSRange
 func enumerateSubstrings(in: NSRange, options: EnumerationOptions = 0, using: (String?, NSRange, NSRange, UnsafeMutablePointer<ObjCBool>) -> Void)
 func enumerateLines(_: (String, UnsafeMutablePointer<ObjCBool>) -> Void)
 var fastestEncoding: UInt { get }
 var smallestEncoding: UInt { get }
 func data(using: UInt, allowLossyConversion: Bool = 0) -> Data?
 func data(using: UInt) -> Data?
 func canBeConverted(to: UInt) -> Bool
 func getCString(_: UnsafeMutablePointer<Int8>, maxLength: Int, encoding: UInt) -> Bool
 func getBytes(_: UnsafeMutableRawPointer?, maxLength: Int, usedLength: UnsafeMutablePointer<Int>?, encoding: UInt, options: EncodingConversionOptions = 0, range: NSRange, remaining: NSRangePointer?) -> Bool
 func maximumLengthOfBytes(using: UInt) -> Int
 func lengthOfBytes(using: UInt) -> Int
 class var availableStringEncodings: UnsafePointer<UInt> { get }
 class func localizedName(of: UInt) -> String
 class var defaultCStringEncoding: UInt { get }
 var decomposedStringWithCanonicalMapping: String { get }
 var precomposedStringWithCanonicalMapping: String { get }
 var decomposedStringWithCompatibilityMapping: String { get }
 var precomposedStringWithCompatibilityMapping: String { get }
 func components(separatedBy: String) -> [String]
 func components(separatedBy: CharacterSet) -> [String]
 func trimmingCharacters(in: CharacterSet) -> String
 func padding(toLength: Int, withPad: String, startingAt: Int) -> String
 func folding(options: CompareOptions = 0, locale: Locale?) -> String
 func replacingOccurrences(of: String, with: String, options: CompareOptions = 0, range: NSRange) -> String
 func replacingOccurrences(of: String, with: String) -> String
 func replacingCharacters(in: NSRange, with: String) -> String
 func applyingTransform(_: StringTransform, reverse: Bool) -> String?
 func write(to: URL, atomically: Bool, encoding: UInt) throws
 func write(toFile: String, atomically: Bool, encoding: UInt) throws
 init(charactersNoCopy: UnsafeMutablePointer<unichar>, length: Int, freeWhenDone: Bool)
 init?(utf8String: UnsafePointer<Int8>)
 init(format: String, arguments: CVaListPointer)
 init(format: String, locale: AnyObject?, arguments: CVaListPointer)
 init(format: NSString, _: any CVarArg...)
 init?(data: Data, encoding: UInt)
 init?(bytes: UnsafeRawPointer, length: Int, encoding: UInt)
 init?(bytesNoCopy: UnsafeMutableRawPointer, length: Int, encoding: UInt, freeWhenDone: Bool)
 init(contentsOf: URL, encoding: UInt) throws
 init(contentsOfFile: String, encoding: UInt) throws
 init(contentsOf: URL, usedEncoding: UnsafeMutablePointer<UInt>?) throws
 init(contentsOfFile: String, usedEncoding: UnsafeMutablePointer<UInt>?) throws
 func addingPercentEncoding(withAllowedCharacters: CharacterSet) -> String?
 var removingPercentEncoding: String? { get }
}
let NSStringEncodingErrorKey: String
func NSStringFromRange(_: NSRange) -> String
func NSStringToDecimal(_: String, processedLength: UnsafeMutablePointer<Int>, result: UnsafeMutablePointer<Decimal>)
func NSTemporaryDirectory() -> String
open class NSTextCheckingResult: NSObject, NSCopying {
 init()
 open class func regularExpressionCheckingResult(ranges: NSRangePointer, count: Int, regularExpression: NSRegularExpression) -> NSTextCheckingResult
 open var resultType: CheckingType { get }
 open var range: NSRange { get }
 open func range(at: Int) -> NSRange
 open func range(withName: String) -> NSRange
 open var regularExpression: NSRegularExpression? { get }
 open var numberOfRanges: Int { get }
 @_layout(8, 8, trivial: true) struct CheckingType: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64)
  static let regularExpression: CheckingType
 }
 func adjustingRanges(offset: Int) -> NSTextCheckingResult
}
let NSTimeIntervalSince1970: Double
open class NSTimeZone: NSObject, NSCopying {
 init?(name: String)
 init?(name: String, data: Data?)
 init(forSecondsFromGMT: Int)
 init?(abbreviation: String)
 open var name: String { get }
 open var data: Data { get }
 open func secondsFromGMT(for: Date) -> Int
 open func abbreviation(for: Date) -> String?
 open func isDaylightSavingTime(for: Date) -> Bool
 open func daylightSavingTimeOffset(for: Date) -> TimeInterval
 open func nextDaylightSavingTimeTransition(after: Date) -> Date?
 open class var system: TimeZone { get }
 open class var `default`: TimeZone
 open class var local: TimeZone { get }
 open class var knownTimeZoneNames: [String] { get }
 open class var abbreviationDictionary: [String: String]
 open class var timeZoneDataVersion: String { get }
 open var secondsFromGMT: Int { get }
 open var abbreviation: String? { get }
 open var isDaylightSavingTime: Bool { get }
 open var daylightSavingTimeOffset: TimeInterval { get }
 open var nextDaylightSavingTimeTransition: Date? { get }
 open func isEqual(to: TimeZone) -> Bool
 open func localizedName(_: NameStyle, locale: Locale?) -> String?
 typealias NameStyle = TimeZone.NameStyle
}
open class NSURL: NSObject, NSCopying, @unchecked Sendable {
 init(fileURLWithPath: String, isDirectory: Bool, relativeTo: URL?)
 init(fileURLWithPath: String, relativeTo: URL?)
 init(fileURLWithPath: String, isDirectory: Bool)
 init(fileURLWithPath: String)
 init(fileURLWithFileSystemRepresentation: UnsafePointer<Int8>, isDirectory: Bool, relativeTo: URL?)
 init?(string: String)
 init?(string: String, relativeTo: URL?)
 init(dataRepresentation: Data, relativeTo: URL?)
 init(absoluteURLWithDataRepresentation: Data, relativeTo: URL?)
 open var dataRepresentation: Data { get }
 open var absoluteString: String { get }
 open var relativeString: String { get }
 open var baseURL: URL? { get }
 open var absoluteURL: URL? { get }
 open var scheme: String? { get }
 open var resourceSpecifier: String? { get }
 open var host: String? { get }
 open var port: NSNumber? { get }
 open var user: String? { get }
 open var password: String? { get }
 open var path: String? { get }
 open var fragment: String? { get }
 open var query: String? { get }
 open var relativePath: String? { get }
 open var hasDirectoryPath: Bool { get }
 open func getFileSystemRepresentation(_: UnsafeMutablePointer<Int8>, maxLength: Int) -> Bool
 open var fileSystemRepresentation: UnsafePointer<Int8> { get }
 open var isFileURL: Bool { get }
 open var standardized: URL? { get }
 open func checkResourceIsReachable() throws -> Bool
 open var filePathURL: URL? { get }
 open func removeAllCachedResourceValues()
 open func removeCachedResourceValue(forKey: URLResourceKey)
 open func getResourceValue(_: inout AnyObject?, forKey: URLResourceKey) throws
 open func resourceValues(forKeys: [URLResourceKey]) throws -> [URLResourceKey: Any]
 open func setResourceValue(_: Any?, forKey: URLResourceKey) throws
 open func setResourceValues(_: [URLResourceKey: Any]) throws
 open func setTemporaryResourceValue(_: Any?, forKey: URLResourceKey)
 class func fileURL(withPathComponents: [String]) -> URL?
 var pathComponents: [String]? { get }
 var lastPathComponent: String? { get }
 var pathExtension: String? { get }
 func appendingPathComponent(_: String) -> URL?
 func appendingPathComponent(_: String, isDirectory: Bool) -> URL?
 var deletingLastPathComponent: URL? { get }
 func appendingPathExtension(_: String) -> URL?
 var deletingPathExtension: URL? { get }
 var standardizingPath: URL? { get }
 var resolvingSymlinksInPath: URL? { get }
}
open class NSUUID: NSObject, NSCopying, @unchecked Sendable {
 init()
 init?(uuidString: String)
 init(uuidBytes: UnsafePointer<UInt8>)
 open func getBytes(_: UnsafeMutablePointer<UInt8>)
 open var uuidString: String { get }
}
let NSUnderlyingErrorKey: String
func NSUnionRange(_: NSRange, _: NSRange) -> NSRange
func NSUserName() -> String
open class NSValue: NSObject, NSCopying, @unchecked Sendable {
 open func getValue(_: UnsafeMutableRawPointer)
 open var objCType: UnsafePointer<Int8> { get }
 init(bytes: UnsafeRawPointer, objCType: UnsafePointer<Int8>)
 init(point: NSPoint)
 init(size: NSSize)
 var pointValue: NSPoint { get }
 var sizeValue: NSSize { get }
 init(range: NSRange)
 var rangeValue: NSRange { get }
}
extension Never: SortComparator {
 typealias Compared = Never
 func compare(_: Never, _: Never) -> ComparisonResult
 var order: SortOrder
}
@_layout(56, 8, trivial: false) struct Notification: Equatable, Hashable {
 var name: Name
 var object: Any?
 var userInfo: [AnyHashable: Any]?
 init(name: Name, object: Any? = 0, userInfo: [AnyHashable: Any]? = 0)
 var description: String { get }
 typealias Name = NSNotification.Name
}
open class NotificationCenter: @unchecked Sendable, Equatable, CustomStringConvertible {
 init()
 open class var `default`: NotificationCenter { get }
 protocol AsyncMessage: Sendable {
  associatedtype Subject
 }
 func addObserver<Identifier, Message>(of: Message.Subject, for: Identifier, using: @escaping @Sendable (Message) async -> Void) -> ObservationToken where Identifier: MessageIdentifier, Message: AsyncMessage, Message == Identifier.MessageType, Message.Subject: AnyObject
 func addObserver<Identifier, Message>(of: Message.Subject.Type, for: Identifier, using: @escaping @Sendable (Message) async -> Void) -> ObservationToken where Identifier: MessageIdentifier, Message: AsyncMessage, Message == Identifier.MessageType
 func addObserver<Message>(of: Message.Subject? = 0, for: Message.Type, using: @escaping @Sendable (Message) async -> Void) -> ObservationToken where Message: AsyncMessage, Message.Subject: AnyObject
 func post<Message>(_: Message, subject: Message.Subject) where Message: AsyncMessage, Message.Subject: AnyObject
 func post<Message>(_: Message) where Message: AsyncMessage
 func messages<Identifier, Message>(of: Message.Subject, for: Identifier, bufferSize: Int = 0) -> some Sendable & AsyncSequence<Message, Never> where Identifier: MessageIdentifier, Message: AsyncMessage, Message == Identifier.MessageType, Message.Subject: AnyObject
 func messages<Identifier, Message>(of: Message.Subject.Type, for: Identifier, bufferSize: Int = 0) -> some Sendable & AsyncSequence<Message, Never> where Identifier: MessageIdentifier, Message: AsyncMessage, Message == Identifier.MessageType
 func messages<Message>(of: Message.Subject? = 0, for: Message.Type, bufferSize: Int = 0) -> some Sendable & AsyncSequence<Message, Never> where Message: AsyncMessage, Message.Subject: AnyObject
 protocol MainActorMessage: SendableMetatype {
  associatedtype Subject
 }
 func addObserver<Identifier, Message>(of: Message.Subject, for: Identifier, using: @escaping @MainActor (Message) -> Void) -> ObservationToken where Identifier: MessageIdentifier, Message: MainActorMessage, Message == Identifier.MessageType, Message.Subject: AnyObject
 func addObserver<Identifier, Message>(of: Message.Subject.Type, for: Identifier, using: @escaping @MainActor (Message) -> Void) -> ObservationToken where Identifier: MessageIdentifier, Message: MainActorMessage, Message == Identifier.MessageType
 func addObserver<Message>(of: Message.Subject? = 0, for: Message.Type, using: @escaping @MainActor (Message) -> Void) -> ObservationToken where Message: MainActorMessage, Message.Subject: AnyObject
 @MainActor func post<Message>(_: Message, subject: Message.Subject) where Message: MainActorMessage, Message.Subject: AnyObject
 @MainActor func post<Message>(_: Message) where Message: MainActorMessage
 var description: String { get }
 protocol MessageIdentifier {
  associatedtype MessageType
 }
 @_layout(0, 1, trivial: true) struct BaseMessageIdentifier<MessageType>: NotificationCenter.MessageIdentifier, Sendable {
  init() where MessageType: MainActorMessage
  init() where MessageType: AsyncMessage
 }
 @_layout(8, 8, trivial: false) struct ObservationToken: Hashable, Sendable {}
 func removeObserver(_: ObservationToken)
 func post(_: Notification)
 func post(name: NSNotification.Name, object: Any?, userInfo: [AnyHashable: Any]? = 0)
 func removeObserver(_: Any)
 func removeObserver(_: Any, name: NSNotification.Name?, object: Any?)
 func addObserver(forName: NSNotification.Name?, object: Any?, queue: OperationQueue?, using: @escaping @Sendable (Notification) -> Void) -> any NSObjectProtocol
 open func addObserver(_: Any, selector: Selector, name: NSNotification.Name?, object: Any?)
 func notifications(named: Notification.Name, object: AnyObject? = 0) -> Notifications
 final class Notifications: AsyncSequence {
  typealias Element = Notification
 }
}
open class NumberFormatter: Formatter, @unchecked Sendable {
 init()
 open class func localizedString(from: NSNumber, number: Style) -> String
 open func string(from: NSNumber) -> String?
 open func number(from: String) -> NSNumber?
 open var numberStyle: Style
 open var locale: Locale!
 open var generatesDecimalNumbers: Bool
 open var textAttributesForNegativeValues: [String: any Sendable]?
 open var textAttributesForPositiveValues: [String: any Sendable]?
 open var allowsFloats: Bool
 open var decimalSeparator: String!
 open var alwaysShowsDecimalSeparator: Bool
 open var currencyDecimalSeparator: String!
 open var usesGroupingSeparator: Bool
 open var groupingSeparator: String!
 open var zeroSymbol: String?
 open var textAttributesForZero: [String: any Sendable]?
 open var nilSymbol: String
 open var textAttributesForNil: [String: any Sendable]?
 open var notANumberSymbol: String!
 open var textAttributesForNotANumber: [String: any Sendable]?
 open var positiveInfinitySymbol: String
 open var textAttributesForPositiveInfinity: [String: any Sendable]?
 open var negativeInfinitySymbol: String
 open var textAttributesForNegativeInfinity: [String: any Sendable]?
 open var positivePrefix: String!
 open var positiveSuffix: String!
 open var negativePrefix: String!
 open var negativeSuffix: String!
 open var currencyCode: String!
 open var currencySymbol: String!
 open var internationalCurrencySymbol: String!
 open var percentSymbol: String!
 open var perMillSymbol: String!
 open var minusSign: String!
 open var plusSign: String!
 open var exponentSymbol: String!
 open var groupingSize: Int
 open var secondaryGroupingSize: Int
 open var multiplier: NSNumber?
 open var formatWidth: Int
 open var paddingCharacter: String!
 open var paddingPosition: PadPosition
 open var roundingMode: RoundingMode
 open var roundingIncrement: NSNumber!
 open var minimumIntegerDigits: Int
 open var maximumIntegerDigits: Int
 open var minimumFractionDigits: Int
 open var maximumFractionDigits: Int
 open var minimum: NSNumber?
 open var maximum: NSNumber?
 open var currencyGroupingSeparator: String!
 open var isLenient: Bool
 open var usesSignificantDigits: Bool
 open var minimumSignificantDigits: Int
 open var maximumSignificantDigits: Int
 open var isPartialStringValidationEnabled: Bool
 open var hasThousandSeparators: Bool
 open var thousandSeparator: String!
 open var localizesFormat: Bool
 open var format: String
 open var positiveFormat: String!
 open var negativeFormat: String!
 open var roundingBehavior: NSDecimalNumberHandler
 @_layout(1, 1, trivial: true) enum Style: UInt, Sendable {
  case none
  case decimal
  case currency
  case percent
  case scientific
  case spellOut
  case ordinal
  case currencyISOCode
  case currencyPlural
  case currencyAccounting
 }
 @_layout(1, 1, trivial: true) enum PadPosition: UInt, Sendable {
  case beforePrefix
  case afterPrefix
  case beforeSuffix
  case afterSuffix
 }
 @_layout(1, 1, trivial: true) enum RoundingMode: UInt, Sendable {
  case ceiling
  case floor
  case down
  case up
  case halfEven
  case halfDown
  case halfUp
 }
}
@_layout(24, 8, trivial: true) struct OperatingSystemVersion: Hashable, Codable, Sendable {
 let majorVersion: Int
 let minorVersion: Int
 let patchVersion: Int
 init()
 init(majorVersion: Int, minorVersion: Int, patchVersion: Int)
}
open class Operation: NSObject, @unchecked Sendable {
 init()
 open func start()
 open func main()
 open var isCancelled: Bool { get }
 open func cancel()
 open var isExecuting: Bool { get }
 open var isFinished: Bool { get }
 open var isAsynchronous: Bool { get }
 open var isReady: Bool { get }
 open func addDependency(_: Operation)
 open func removeDependency(_: Operation)
 open var dependencies: [Operation] { get }
 open var queuePriority: QueuePriority
 open var completionBlock: (@Sendable () -> Void)?
 open func waitUntilFinished()
 open var qualityOfService: QualityOfService
 open var name: String?
 func willChangeValue(forKey: String)
 func didChangeValue(forKey: String)
 func willChangeValue<Value>(for: KeyPath<Operation, Value>)
 func didChangeValue<Value>(for: KeyPath<Operation, Value>)
 @_layout(1, 1, trivial: true) enum QueuePriority: Int, Sendable {
  case veryLow
  case low
  case normal
  case high
  case veryHigh
 }
}
open class OperationQueue: NSObject, ProgressReporting, @unchecked Sendable {
 init()
 open var progress: Progress { get }
 open func addOperation(_: Operation)
 open func addOperations(_: [Operation], waitUntilFinished: Bool)
 open func addOperation(_: @escaping @Sendable () -> Void)
 open func addBarrierBlock(_: @escaping @Sendable () -> Void)
 open var maxConcurrentOperationCount: Int
 open var isSuspended: Bool
 open var name: String?
 open var qualityOfService: QualityOfService
 unowned(unsafe) open var underlyingQueue: DispatchQueue?
 open func cancelAllOperations()
 open func waitUntilAllOperationsAreFinished()
 open class var current: OperationQueue? { get }
 open class var main: OperationQueue { get }
 static let defaultMaxConcurrentOperationCount: Int
 var operations: [Operation] { get }
 var operationCount: Int { get }
}
open class OutputStream: Stream {
 open func write(_: UnsafePointer<UInt8>, maxLength: Int) -> Int
 open var hasSpaceAvailable: Bool { get }
 init(toMemory: ())
 init(toBuffer: UnsafeMutablePointer<UInt8>, capacity: Int)
 init?(url: URL, append: Bool)
 init?(toFileAtPath: String, append: Bool)
 open class func toMemory() -> Self
}
@_layout(1, 1, trivial: true) struct POSIXError: Error, Hashable, Sendable {
 let code: Code
 static var errorDomain: String { get }
 init(_: Code)
 typealias Code = POSIXErrorCode
}
protocol ParseStrategy: Decodable, Encodable, Hashable {
 associatedtype ParseInput
 associatedtype ParseOutput
 func parse(_: Self.ParseInput) throws -> Self.ParseOutput
}
protocol ParseableFormatStyle: FormatStyle {
 var parseStrategy: Self.Strategy { get }
}
open class Pipe: NSObject, @unchecked Sendable {
 let fileHandleForReading: FileHandle
 let fileHandleForWriting: FileHandle
 init()
}
@_layout(48, 8, trivial: false) struct Predicate<each Input>: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
 let expression: any StandardPredicateExpression<Bool>
 func evaluate(_: repeat each Input) throws -> Bool
 var description: String { get }
 static var `true`: Predicate<repeat each Input> { get }
 static var `false`: Predicate<repeat each Input> { get }
}
@freestanding(expression) macro Predicate<each Input>(_: (repeat each Input) -> Bool) -> Predicate<repeat each Input> = 0
open class Process: NSObject, @unchecked Sendable {
 init()
 open var executableURL: URL?
 open var currentDirectoryURL: URL?
 open var arguments: [String]?
 open var environment: [String: String]?
 open var standardInput: Any?
 open var standardOutput: Any?
 open var standardError: Any?
 open func run() throws
 open func interrupt()
 open func terminate()
 open func suspend() -> Bool
 open func resume() -> Bool
 open private(set) var processIdentifier: Int32 { get }
 open private(set) var isRunning: Bool { get }
 var terminationStatus: Int32 { get }
 var terminationReason: TerminationReason { get }
 open var terminationHandler: (@Sendable (Process) -> Void)?
 open var qualityOfService: QualityOfService
 open class func run(_: URL, arguments: [String], terminationHandler: (@Sendable (Process) -> Void)? = 0) throws -> Process
 open func waitUntilExit()
 @_layout(1, 1, trivial: true) enum TerminationReason: Int, Sendable {
  case exit
  case uncaughtSignal
 }
 static let didTerminateNotification: NSNotification.Name
}
final class ProcessInfo: Sendable {
 static let processInfo: ProcessInfo
 var arguments: [String] { get }
 var environment: [String: String] { get }
 var globallyUniqueString: String { get }
 var processIdentifier: Int32 { get }
 var processName: String
 var userName: String { get }
 var fullUserName: String { get }
 var hostName: String { get }
 var operatingSystemVersionString: String { get }
 var operatingSystemVersion: OperatingSystemVersion { get }
 func isOperatingSystemAtLeast(_: OperatingSystemVersion) -> Bool
 var processorCount: Int { get }
 var activeProcessorCount: Int { get }
 var physicalMemory: UInt64 { get }
 var systemUptime: TimeInterval { get }
}
open class Progress: NSObject, @unchecked Sendable {
 open class func current() -> Progress?
 init(totalUnitCount: Int64)
 open class func discreteProgress(totalUnitCount: Int64) -> Progress
 init(totalUnitCount: Int64, parent: Progress, pendingUnitCount: Int64)
 init(parent: Progress?, userInfo: [ProgressUserInfoKey: Any]? = 0)
 open func becomeCurrent(withPendingUnitCount: Int64)
 open func resignCurrent()
 open func addChild(_: Progress, withPendingUnitCount: Int64)
 open var totalUnitCount: Int64
 open var completedUnitCount: Int64
 open var localizedDescription: String! { get }
 open var localizedAdditionalDescription: String! { get }
 open var isCancellable: Bool
 open var isPausable: Bool
 open var isCancelled: Bool
 open var isPaused: Bool
 open var cancellationHandler: (@Sendable () -> Void)?
 open var pausingHandler: (@Sendable () -> Void)?
 open var resumingHandler: (@Sendable () -> Void)?
 open var isIndeterminate: Bool { get }
 open var isFinished: Bool { get }
 var fractionCompleted: Double { get }
 open func cancel()
 open func pause()
 open func resume()
 open func setUserInfoObject(_: Any?, forKey: ProgressUserInfoKey)
 open var userInfo: [ProgressUserInfoKey: Any] { get }
 open var kind: ProgressKind?
 @_layout(16, 8, trivial: false) struct FileOperationKind: RawRepresentable, Equatable, Hashable, Sendable {
  let rawValue: String
  init(_: String)
  init(rawValue: String)
  static let downloading: FileOperationKind
  static let decompressingAfterDownloading: FileOperationKind
  static let receiving: FileOperationKind
  static let copying: FileOperationKind
 }
}
@_layout(16, 8, trivial: false) struct ProgressKind: RawRepresentable, Equatable, Hashable, Sendable {
 let rawValue: String
 init(_: String)
 init(rawValue: String)
 static let file: ProgressKind
}
protocol ProgressReporting: NSObjectProtocol {
 var progress: Progress { get }
}
@_layout(16, 8, trivial: false) struct ProgressUserInfoKey: RawRepresentable, Equatable, Hashable, Sendable {
 let rawValue: String
 init(_: String)
 init(rawValue: String)
 static let estimatedTimeRemainingKey: ProgressUserInfoKey
 static let throughputKey: ProgressUserInfoKey
 static let fileOperationKindKey: ProgressUserInfoKey
 static let fileURLKey: ProgressUserInfoKey
 static let fileTotalCountKey: ProgressUserInfoKey
 static let fileCompletedCountKey: ProgressUserInfoKey
}
open class PropertyListDecoder {
 @_layout(1, 1, trivial: true) enum PropertyListFormat: UInt, Sendable {
  case xml
  case binary
  case openStep
 }
 open var userInfo: [CodingUserInfoKey: any Sendable]
 init()
 open func decode<T>(_: T.Type, from: Data) throws -> T where T: Decodable
 open func decode<T>(_: T.Type, from: Data, format: inout PropertyListFormat) throws -> T where T: Decodable
}
open class PropertyListEncoder {
 open var outputFormat: PropertyListDecoder.PropertyListFormat
 open var userInfo: [CodingUserInfoKey: any Sendable]
 init()
 open func encode<Value>(_: Value) throws -> Data where Value: Encodable
}
open class PropertyListSerialization: NSObject {
 open class func propertyList(_: Any, isValidFor: PropertyListFormat) -> Bool
 open class func data(fromPropertyList: Any, format: PropertyListFormat, options: WriteOptions) throws -> Data
 open class func propertyList(from: Data, options: ReadOptions = 0, format: UnsafeMutablePointer<PropertyListFormat>?) throws -> Any
 open class func propertyList(with: InputStream, options: ReadOptions = 0, format: UnsafeMutablePointer<PropertyListFormat>?) throws -> Any
 @_layout(8, 8, trivial: true) struct MutabilityOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let mutableContainers: MutabilityOptions
  static let mutableContainersAndLeaves: MutabilityOptions
 }
 typealias PropertyListFormat = PropertyListDecoder.PropertyListFormat
 typealias ReadOptions = PropertyListSerialization.MutabilityOptions
 typealias WriteOptions = Int
}
@_layout(1, 1, trivial: true) enum QualityOfService: Int, Sendable {
 case userInteractive
 case userInitiated
 case utility
 case background
 case `default`
}
extension Range where Bound == AttributedString.Index {
 func isValid(within: some AttributedStringProtocol) -> Bool
 func isValid(within: DiscontiguousAttributedSubstring) -> Bool
 init?<R, S>(_: R, in: S) where R: RangeExpression, S: AttributedStringProtocol, R.Bound == String.Index
}
extension Range where Bound == Date {
 func formatted() -> String
}
extension Range where Bound == Int {
 init?(_: NSRange)
}
extension Range where Bound == String.Index {
 init?<R, S>(_: R, in: S) where R: RangeExpression, S: StringProtocol, R.Bound == AttributedString.Index
 init?(_: NSRange, in: String)
}
extension Range where Bound: BinaryInteger {
 init?(_: NSRange)
}
protocol RecoverableError: Error {
 var recoveryOptions: [String] { get }
 func attemptRecovery(optionIndex: Int, resultHandler: @escaping (_: Bool) -> Void)
 func attemptRecovery(optionIndex: Int) -> Bool
}
extension RecoverableError {
 func attemptRecovery(optionIndex: Int, resultHandler: @escaping (_: Bool) -> Void)
}
open class RunLoop: NSObject {
 open class var current: RunLoop { get }
 open class var main: RunLoop { get }
 open var currentMode: Mode? { get }
 open func add(_: Timer, forMode: Mode)
 open func add(_: Port, forMode: Mode)
 open func remove(_: Port, forMode: Mode)
 open func limitDate(forMode: Mode) -> Date?
 open func acceptInput(forMode: String, before: Date)
 @_layout(16, 8, trivial: false) struct Mode: RawRepresentable, Equatable, Hashable, Sendable {
  let rawValue: String
  init(_: String)
  init(rawValue: String)
 }
 func run()
 func run(until: Date)
 func run(mode: Mode, before: Date) -> Bool
 func perform(inModes: [Mode], block: @escaping @Sendable () -> Void)
 func perform(_: @escaping @Sendable () -> Void)
}
extension RunLoop.Mode {
 static let `default`: RunLoop.Mode
 static let common: RunLoop.Mode
}
open class Scanner: NSObject, NSCopying {
 open var string: String { get }
 open var scanLocation: Int
 open var charactersToBeSkipped: CharacterSet?
 open var caseSensitive: Bool
 open var locale: Any?
 init(string: String)
 open func scanInt32(_: UnsafeMutablePointer<Int32>) -> Bool
 open func scanInt(_: UnsafeMutablePointer<Int>) -> Bool
 open func scanInt64(_: UnsafeMutablePointer<Int64>) -> Bool
 open func scanUnsignedLongLong(_: UnsafeMutablePointer<UInt64>) -> Bool
 open func scanFloat(_: UnsafeMutablePointer<Float>) -> Bool
 open func scanDouble(_: UnsafeMutablePointer<Double>) -> Bool
 open func scanHexInt32(_: UnsafeMutablePointer<UInt32>) -> Bool
 open func scanHexInt64(_: UnsafeMutablePointer<UInt64>) -> Bool
 open func scanHexFloat(_: UnsafeMutablePointer<Float>) -> Bool
 open func scanHexDouble(_: UnsafeMutablePointer<Double>) -> Bool
 open var isAtEnd: Bool { get }
 open class func localizedScanner(with: String) -> Any
 func scanDecimal(_: inout Decimal) -> Bool
 func scanDecimal() -> Decimal?
 @_layout(1, 1, trivial: true) enum NumberRepresentation: Sendable {
  case decimal
  case hexadecimal
 }
 var currentIndex: String.Index
 func scanInt(representation: NumberRepresentation = 0) -> Int?
 func scanInt32(representation: NumberRepresentation = 0) -> Int32?
 func scanInt64(representation: NumberRepresentation = 0) -> Int64?
 func scanUInt64(representation: NumberRepresentation = 0) -> UInt64?
 func scanFloat(representation: NumberRepresentation = 0) -> Float?
 func scanDouble(representation: NumberRepresentation = 0) -> Double?
 func scanString(_: String) -> String?
 func scanCharacters(from: CharacterSet) -> String?
 func scanUpToString(_: String) -> String?
 func scanUpToCharacters(from: CharacterSet) -> String?
 func scanCharacter() -> Character?
}
@dynamicMemberLookup struct ScopedAttributeContainer<S>: Sendable where S: AttributeScope {
 subscript<T>(dynamicMember: KeyPath<S, T>) -> T.Value? where T: AttributedStringKey, T.Value: Sendable { get set }
}
struct Selector: Hashable {
 init(_: String)
}
extension Sequence {
 func sorted<Comparator>(using: Comparator) -> [Self.Element] where Comparator: SortComparator, Self.Element == Comparator.Compared
 func sorted<S, Comparator>(using: S) -> [Self.Element] where S: Sequence, Comparator: SortComparator, Comparator == S.Element, Self.Element == Comparator.Compared
 func compare<Comparator>(_: Comparator.Compared, _: Comparator.Compared) -> ComparisonResult where Comparator: SortComparator, Comparator == Self.Element
 func filter(_: Predicate<Self.Element>) throws -> [Self.Element]
}
extension Sequence where Self.Element == String {
 func formatted() -> String
}
extension Slice: ContiguousBytes where Base: ContiguousBytes {
 func withUnsafeBytes<ResultType>(_: (UnsafeRawBufferPointer) throws -> ResultType) rethrows -> ResultType
}
extension Slice: DataProtocol where Base: DataProtocol {
 typealias Regions = [Base.Regions.Element.SubSequence]
 var regions: [Base.Regions.Element.SubSequence] { get }
}
typealias SocketNativeHandle = Int32
protocol SortComparator<Compared>: Hashable, Sendable {
 associatedtype Compared
 func compare(_: Self.Compared, _: Self.Compared) -> ComparisonResult
 var order: SortOrder { get set }
}
@_layout(121, 8, trivial: false) struct SortDescriptor<Compared>: SortComparator, Codable, Sendable {
 var keyPath: PartialKeyPath<Compared>? { get }
 var stringComparator: String.StandardComparator? { get }
 var order: SortOrder
 init<Value>(_: any KeyPath<Compared, Value> & Sendable, order: SortOrder = 0) where Value: Comparable
 init<Value>(_: any KeyPath<Compared, Value?> & Sendable, order: SortOrder = 0) where Value: Comparable
 init(_: any KeyPath<Compared, String> & Sendable, comparator: String.StandardComparator)
 init(_: any KeyPath<Compared, String?> & Sendable, comparator: String.StandardComparator)
 init(_: any KeyPath<Compared, String> & Sendable, comparator: String.StandardComparator, order: SortOrder)
 init(_: any KeyPath<Compared, String?> & Sendable, comparator: String.StandardComparator, order: SortOrder)
 func compare(_: Compared, _: Compared) -> ComparisonResult
}
@_layout(1, 1, trivial: true) @frozen enum SortOrder: Hashable, Codable, Sendable {
 case forward
 case reverse
}
open class Stream: NSObject {
 init()
 open func open()
 open func close()
 weak open var delegate: (any StreamDelegate)?
 open func property(forKey: PropertyKey) -> AnyObject?
 open func setProperty(_: AnyObject?, forKey: PropertyKey) -> Bool
 open func schedule(in: RunLoop, forMode: RunLoop.Mode)
 open func remove(from: RunLoop, forMode: RunLoop.Mode)
 open var streamStatus: Status { get }
 open var streamError: (any Error)? { get }
 @_layout(16, 8, trivial: false) struct PropertyKey: RawRepresentable, Equatable, Hashable, Sendable {
  let rawValue: String
  init(_: String)
  init(rawValue: String)
 }
 @_layout(1, 1, trivial: true) enum Status: UInt, Sendable {
  case notOpen
  case opening
  case open
  case reading
  case writing
  case atEnd
  case closed
  case error
 }
 @_layout(8, 8, trivial: true) struct Event: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let openCompleted: Event
  static let hasBytesAvailable: Event
  static let hasSpaceAvailable: Event
  static let errorOccurred: Event
  static let endEncountered: Event
 }
}
extension Stream.PropertyKey {
 static let socketSecurityLevelKey: Stream.PropertyKey
 static let socksProxyConfigurationKey: Stream.PropertyKey
 static let dataWrittenToMemoryStreamKey: Stream.PropertyKey
 static let fileCurrentOffsetKey: Stream.PropertyKey
 static let networkServiceType: Stream.PropertyKey
}
protocol StreamDelegate: AnyObject {
 func stream(_: Stream, handle: Stream.Event)
}
extension StreamDelegate {
 func stream(_: Stream, handle: Stream.Event)
}
extension String {
 init(_: Slice<AttributedString.CharacterView>)
 @_layout(8, 8, trivial: true) struct Encoding: RawRepresentable, Sendable, Equatable {
  var rawValue: UInt
  init(rawValue: UInt)
  static let ascii: Encoding
  static let nextstep: Encoding
  static let japaneseEUC: Encoding
  static let utf8: Encoding
  static let isoLatin1: Encoding
  static let symbol: Encoding
  static let nonLossyASCII: Encoding
  static let shiftJIS: Encoding
  static let isoLatin2: Encoding
  static let unicode: Encoding
  static let windowsCP1251: Encoding
  static let windowsCP1252: Encoding
  static let windowsCP1253: Encoding
  static let windowsCP1254: Encoding
  static let windowsCP1250: Encoding
  static let iso2022JP: Encoding
  static let macOSRoman: Encoding
  static let utf16: Encoding
  static let utf16BigEndian: Encoding
  static let utf16LittleEndian: Encoding
  static let utf32: Encoding
  static let utf32BigEndian: Encoding
  static let utf32LittleEndian: Encoding
 }
 @_layout(8, 8, trivial: true) struct CompareOptions: OptionSet, Sendable {
  let rawValue: UInt
  init(rawValue: UInt)
  static let caseInsensitive: CompareOptions
  static let literal: CompareOptions
  static let backwards: CompareOptions
  static let anchored: CompareOptions
  static let numeric: CompareOptions
  static let diacriticInsensitive: CompareOptions
  static let widthInsensitive: CompareOptions
  static let forcedOrdering: CompareOptions
  static let regularExpression: CompareOptions
 }
 init?(data: Data, encoding: Encoding)
 init?<S>(bytes: S, encoding: Encoding) where S: Sequence, S.Element == UInt8
 init(contentsOfFile: String, encoding: Encoding) throws
 init(contentsOf: URL, encoding: Encoding) throws
 init(contentsOfFile: String, usedEncoding: inout Encoding) throws
 init(contentsOf: URL, usedEncoding: inout Encoding) throws
 func data(using: Encoding, allowLossyConversion: Bool = 0) -> Data?
 init(_: URL.Template.VariableName)
 typealias EncodingConversionOptions = NSString.EncodingConversionOptions
 typealias EnumerationOptions = NSString.EnumerationOptions
 static var availableStringEncodings: [Encoding] { get }
 static var defaultCStringEncoding: Encoding { get }
 static func localizedName(of: Encoding) -> String
 static func localizedStringWithFormat(_: String, _: any CVarArg...) -> String
 init?(utf8String: UnsafePointer<CChar>)
 init?(utf8String: [CChar])
 init(utf16CodeUnits: UnsafePointer<unichar>, count: Int)
 init?(cString: UnsafePointer<CChar>, encoding: Encoding)
 init?(cString: [CChar], encoding: Encoding)
 init(format: String, _: any CVarArg...)
 init(format: String, arguments: [any CVarArg])
 init(format: String, locale: Locale?, _: any CVarArg...)
 init(format: String, locale: Locale?, arguments: [any CVarArg])
 init(_: NSString)
 @_layout(10, 8, trivial: true) struct StandardComparator: SortComparator, Codable, Sendable {
  typealias Compared = String
  static let lexical: StandardComparator
  var order: SortOrder
  init(_: StandardComparator, order: SortOrder = 0)
  func compare(_: String, _: String) -> ComparisonResult
 }
 @_layout(25, 8, trivial: false) struct Comparator: SortComparator, Codable, Sendable {
  let options: CompareOptions
  let locale: Locale?
  var order: SortOrder
  init(options: CompareOptions, order: SortOrder = 0)
  init(_: StandardComparator)
  func compare(_: String, _: String) -> ComparisonResult
 }
}
extension String.Index {
 init?<S>(_: AttributedString.Index, within: S) where S: StringProtocol
}
extension StringProtocol {
 func write<T>(toFile: T, atomically: Bool, encoding: String.Encoding) throws where T: StringProtocol
 func write(to: URL, atomically: Bool, encoding: String.Encoding) throws
 var capitalized: String { get }
 func data(using: String.Encoding, allowLossyConversion: Bool = 0) -> Data?
 func components<T>(separatedBy: T) -> [String] where T: StringProtocol
 func lineRange(for: some RangeExpression<String.Index>) -> Range<Self.Index>
 func paragraphRange(for: some RangeExpression<String.Index>) -> Range<Self.Index>
 func canBeConverted(to: String.Encoding) -> Bool
 func caseInsensitiveCompare<T>(_: T) -> ComparisonResult where T: StringProtocol
 func commonPrefix<T>(with: T, options: String.CompareOptions = 0) -> String where T: StringProtocol
 func compare<T>(_: T, options: String.CompareOptions = 0, range: Range<Self.Index>? = 0, locale: Locale? = 0) -> ComparisonResult where T: StringProtocol
 func completePath(into: UnsafeMutablePointer<String>? = 0, caseSensitive: Bool, matchesInto: UnsafeMutablePointer<[String]>? = 0, filterTypes: [String]? = 0) -> Int
 func components(separatedBy: CharacterSet) -> [String]
 func cString(using: String.Encoding) -> [CChar]?
 var decomposedStringWithCanonicalMapping: String { get }
 var decomposedStringWithCompatibilityMapping: String { get }
 func enumerateLines(invoking: @escaping (_: String, _: inout Bool) -> Void)
 var fastestEncoding: String.Encoding { get }
 func getCString(_: inout [CChar], maxLength: Int, encoding: String.Encoding) -> Bool
 var hash: Int { get }
 func lengthOfBytes(using: String.Encoding) -> Int
 func localizedCaseInsensitiveCompare<T>(_: T) -> ComparisonResult where T: StringProtocol
 func localizedCompare<T>(_: T) -> ComparisonResult where T: StringProtocol
 func localizedStandardCompare<T>(_: T) -> ComparisonResult where T: StringProtocol
 func maximumLengthOfBytes(using: String.Encoding) -> Int
 var precomposedStringWithCanonicalMapping: String { get }
 var precomposedStringWithCompatibilityMapping: String { get }
 func localizedStandardContains<T>(_: T) -> Bool where T: StringProtocol
 var smallestEncoding: String.Encoding { get }
 func addingPercentEncoding(withAllowedCharacters: CharacterSet) -> String?
 func appendingFormat<T>(_: T, _: any CVarArg...) -> String where T: StringProtocol
 func appending<T>(_: T) -> String where T: StringProtocol
 func folding(options: String.CompareOptions = 0, locale: Locale?) -> String
 func padding<T>(toLength: Int, withPad: T, startingAt: Int) -> String where T: StringProtocol
 var removingPercentEncoding: String? { get }
 func replacingCharacters<T, R>(in: R, with: T) -> String where T: StringProtocol, R: RangeExpression, R.Bound == String.Index
 func replacingOccurrences<Target, Replacement>(of: Target, with: Replacement, options: String.CompareOptions = 0, range: Range<Self.Index>? = 0) -> String where Target: StringProtocol, Replacement: StringProtocol
 func trimmingCharacters(in: CharacterSet) -> String
 func enumerateSubstrings<R>(in: R, options: String.EnumerationOptions = 0, _: @escaping (_: String?, _: Range<Self.Index>, _: Range<Self.Index>, inout Bool) -> Void) where R: RangeExpression, R.Bound == String.Index
 func getBytes<R>(_: inout [UInt8], maxLength: Int, usedLength: UnsafeMutablePointer<Int>, encoding: String.Encoding, options: String.EncodingConversionOptions = 0, range: R, remaining: UnsafeMutablePointer<Range<Self.Index>>) -> Bool where R: RangeExpression, R.Bound == String.Index
 func getLineStart<R>(_: UnsafeMutablePointer<Self.Index>, end: UnsafeMutablePointer<Self.Index>, contentsEnd: UnsafeMutablePointer<Self.Index>, for: R) where R: RangeExpression, R.Bound == String.Index
 func getParagraphStart<R>(_: UnsafeMutablePointer<Self.Index>, end: UnsafeMutablePointer<Self.Index>, contentsEnd: UnsafeMutablePointer<Self.Index>, for: R) where R: RangeExpression, R.Bound == String.Index
 func rangeOfCharacter(from: CharacterSet, options: String.CompareOptions = 0, range: Range<Self.Index>? = 0) -> Range<Self.Index>?
 func rangeOfComposedCharacterSequence(at: Self.Index) -> Range<Self.Index>
 func rangeOfComposedCharacterSequences<R>(for: R) -> Range<Self.Index> where R: RangeExpression, R.Bound == String.Index
 func range<T>(of: T, options: String.CompareOptions = 0, range: Range<Self.Index>? = 0, locale: Locale? = 0) -> Range<Self.Index>? where T: StringProtocol
 func localizedStandardRange<T>(of: T) -> Range<Self.Index>? where T: StringProtocol
 func contains<T>(_: T) -> Bool where T: StringProtocol
 func localizedCaseInsensitiveContains<T>(_: T) -> Bool where T: StringProtocol
 var localizedCapitalized: String { get }
 func capitalized(with: Locale?) -> String
 var localizedLowercase: String { get }
 func lowercased(with: Locale?) -> String
 var localizedUppercase: String { get }
 func uppercased(with: Locale?) -> String
}
@_layout(16, 8, trivial: false) struct StringTransform: Equatable, Hashable, RawRepresentable, Sendable {
 let rawValue: String
 init(_: String)
 init(rawValue: String)
 static let toLatin: StringTransform
 static let latinToArabic: StringTransform
 static let latinToCyrillic: StringTransform
 static let latinToGreen: StringTransform
 static let latinToHangul: StringTransform
 static let latinToHebrew: StringTransform
 static let latinToHiragana: StringTransform
 static let latinToKatakana: StringTransform
 static let latinToThai: StringTransform
 static let hiraganaToKatakana: StringTransform
 static let mandarinToLatin: StringTransform
 static let stripDiacritics: StringTransform
 static let stripCombiningMarks: StringTransform
 static let fullwidthToHalfwidth: StringTransform
 static let toUnicodeName: StringTransform
 static let toXMLHex: StringTransform
}
open class Thread: NSObject {
 open class var current: Thread { get }
 open class var isMainThread: Bool { get }
 open class var mainThread: Thread { get }
 open class func detachNewThread(_: @escaping @Sendable () -> Void)
 open class func isMultiThreaded() -> Bool
 open class func sleep(until: Date)
 open class func sleep(forTimeInterval: TimeInterval)
 open class func exit()
 open var qualityOfService: QualityOfService
 open private(set) var threadDictionary: NSMutableDictionary { get }
 init()
 init(block: @escaping @Sendable () -> Void)
 open func start()
 open func main()
 open var name: String?
 open var stackSize: Int
 open var isExecuting: Bool { get }
 open var isFinished: Bool { get }
 open var isCancelled: Bool { get }
 open var isMainThread: Bool { get }
 open func cancel()
 open class var callStackReturnAddresses: [NSNumber] { get }
 open class var callStackSymbols: [String] { get }
}
typealias TimeInterval = Double
@_layout(16, 8, trivial: false) struct TimeZone: Hashable, Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 init?(identifier: String)
 init?(secondsFromGMT: Int)
 init?(abbreviation: String)
 static var current: TimeZone { get }
 static var autoupdatingCurrent: TimeZone { get }
 var identifier: String { get }
 func secondsFromGMT(for: Date = 0) -> Int
 func abbreviation(for: Date = 0) -> String?
 func isDaylightSavingTime(for: Date = 0) -> Bool
 func daylightSavingTimeOffset(for: Date = 0) -> TimeInterval
 func nextDaylightSavingTimeTransition(after: Date) -> Date?
 static var abbreviationDictionary: [String: String]
 var nextDaylightSavingTimeTransition: Date? { get }
 func localizedName(for: NameStyle, locale: Locale?) -> String?
 static var gmt: TimeZone { get }
 @_layout(1, 1, trivial: true) enum NameStyle: Int, Sendable {
  case standard
  case shortStandard
  case daylightSaving
  case shortDaylightSaving
  case generic
  case shortGeneric
 }
 var description: String { get }
 static var knownTimeZoneIdentifiers: [String] { get }
 static var timeZoneDataVersion: String { get }
}
open class Timer: NSObject {
 init(fire: Date, interval: TimeInterval, repeats: Bool, block: @escaping @Sendable (Timer) -> Void)
 init(timeInterval: TimeInterval, repeats: Bool, block: @escaping @Sendable (Timer) -> Void)
 open class func scheduledTimer(withTimeInterval: TimeInterval, repeats: Bool, block: @escaping @Sendable (Timer) -> Void) -> Timer
 open func fire()
 open var fireDate: Date
 open var timeInterval: TimeInterval { get }
 open var tolerance: TimeInterval
 open func invalidate()
 open var isValid: Bool { get }
 open var userInfo: Any? { get }
 init(timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool)
 open class func scheduledTimer(timeInterval: TimeInterval, target: Any, selector: Selector, userInfo: Any?, repeats: Bool) -> Timer
}
extension UInt {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension UInt16 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
 init(unicodeScalarLiteral: UnicodeScalar)
}
extension UInt32 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension UInt64 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
extension UInt8 {
 init(_: CGFloat)
 init(truncating: NSNumber)
 init?(exactly: NSNumber)
}
@_layout(16, 8, trivial: false) struct URL: Equatable, Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 init?(string: String)
 init?(string: String, relativeTo: URL?)
 init?(string: String, encodingInvalidCharacters: Bool)
 init(fileURLWithPath: String, isDirectory: Bool, relativeTo: URL?)
 init(fileURLWithPath: String, relativeTo: URL?)
 init(fileURLWithPath: String, isDirectory: Bool)
 init(fileURLWithPath: String)
 init?(dataRepresentation: Data, relativeTo: URL?, isAbsolute: Bool = 0)
 init(fileURLWithFileSystemRepresentation: UnsafePointer<Int8>, isDirectory: Bool, relativeTo: URL?)
 var dataRepresentation: Data { get }
 var absoluteString: String { get }
 var relativeString: String { get }
 var baseURL: URL? { get }
 var absoluteURL: URL { get }
 var scheme: String? { get }
 var isFileURL: Bool { get }
 var host: String? { get }
 func host(percentEncoded: Bool = 0) -> String?
 var port: Int? { get }
 var user: String? { get }
 func user(percentEncoded: Bool = 0) -> String?
 var password: String? { get }
 func password(percentEncoded: Bool = 0) -> String?
 var path: String { get }
 func path(percentEncoded: Bool = 0) -> String
 var relativePath: String { get }
 var query: String? { get }
 func query(percentEncoded: Bool = 0) -> String?
 var fragment: String? { get }
 func fragment(percentEncoded: Bool = 0) -> String?
 func withUnsafeFileSystemRepresentation<ResultType>(_: (UnsafePointer<Int8>?) throws -> ResultType) rethrows -> ResultType
 var hasDirectoryPath: Bool { get }
 var pathComponents: [String] { get }
 var lastPathComponent: String { get }
 var pathExtension: String { get }
 func appendingPathComponent(_: String, isDirectory: Bool) -> URL
 func appendingPathComponent(_: String) -> URL
 func deletingLastPathComponent() -> URL
 func appendingPathExtension(_: String) -> URL
 func deletingPathExtension() -> URL
 mutating func appendPathComponent(_: String, isDirectory: Bool)
 mutating func appendPathComponent(_: String)
 mutating func appendPathExtension(_: String)
 mutating func deleteLastPathComponent()
 mutating func deletePathExtension()
 var standardized: URL { get }
 mutating func standardize()
 var standardizedFileURL: URL { get }
 func resolvingSymlinksInPath() -> URL
 mutating func resolveSymlinksInPath()
 init(filePath: String, directoryHint: DirectoryHint = 0, relativeTo: URL? = 0)
 func appending<S>(path: S, directoryHint: DirectoryHint = 0) -> URL where S: StringProtocol
 mutating func append<S>(path: S, directoryHint: DirectoryHint = 0) where S: StringProtocol
 func appending<S>(component: S, directoryHint: DirectoryHint = 0) -> URL where S: StringProtocol
 mutating func append<S>(component: S, directoryHint: DirectoryHint = 0) where S: StringProtocol
 func appending(queryItems: [URLQueryItem]) -> URL
 mutating func append(queryItems: [URLQueryItem])
 func appending<S>(components: S..., directoryHint: DirectoryHint = 0) -> URL where S: StringProtocol
 mutating func append<S>(components: S..., directoryHint: DirectoryHint = 0) where S: StringProtocol
 static func currentDirectory() -> URL
 static var homeDirectory: URL { get }
 static func homeDirectory(forUser: String) -> URL?
 static var temporaryDirectory: URL { get }
 @_layout(1, 1, trivial: true) enum DirectoryHint: Sendable {
  case isDirectory
  case notDirectory
  case checkFileSystem
  case inferFromPath
 }
 var description: String { get }
 init?(template: Template, variables: [Template.VariableName: Template.Value])
 @_layout(8, 8, trivial: false) struct Template: Sendable, Hashable {}
 mutating func setResourceValues(_: URLResourceValues) throws
 func resourceValues(forKeys: Set<URLResourceKey>) throws -> URLResourceValues
 mutating func setTemporaryResourceValue(_: Any, forKey: URLResourceKey)
 mutating func removeAllCachedResourceValues()
 mutating func removeCachedResourceValue(forKey: URLResourceKey)
 func checkResourceIsReachable() throws -> Bool
 var playgroundDescription: Any { get }
 init(fileReferenceLiteralResourceName: String)
}
extension URL.Template: CustomStringConvertible {
 @_layout(24, 8, trivial: false) struct Value: Sendable, Hashable {}
 @_layout(16, 8, trivial: false) struct VariableName: Sendable, Hashable {
  init(_: String)
 }
 init?(_: String)
 var description: String { get }
}
extension URL.Template.Element: CustomStringConvertible {}
extension URL.Template.Value: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, CustomStringConvertible {
 static func text(_: String) -> URL.Template.Value
 static func list(_: some Sequence<String>) -> URL.Template.Value
 static func associativeList(_: some Sequence<(key: String, value: String)>) -> URL.Template.Value
 init(stringLiteral: String)
 init(arrayLiteral: String...)
 init(dictionaryLiteral: (String, String)...)
 var description: String { get }
}
extension URL.Template.VariableName: CustomStringConvertible {
 var description: String { get }
}
@_layout(154, 8, trivial: false) struct URLComponents: Hashable, Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, Codable {
 init()
 init?(url: URL, resolvingAgainstBaseURL: Bool)
 init?(string: String)
 init?(string: String, encodingInvalidCharacters: Bool)
 var url: URL? { get }
 func url(relativeTo: URL?) -> URL?
 var string: String? { get }
 var scheme: String?
 var user: String?
 var password: String?
 var host: String?
 var port: Int?
 var path: String
 var query: String?
 var fragment: String?
 var percentEncodedUser: String?
 var percentEncodedPassword: String?
 var percentEncodedHost: String?
 var encodedHost: String?
 var percentEncodedPath: String
 var percentEncodedQuery: String?
 var percentEncodedFragment: String?
 var rangeOfScheme: Range<String.Index>? { get }
 var rangeOfUser: Range<String.Index>? { get }
 var rangeOfPassword: Range<String.Index>? { get }
 var rangeOfHost: Range<String.Index>? { get }
 var rangeOfPort: Range<String.Index>? { get }
 var rangeOfPath: Range<String.Index>? { get }
 var rangeOfQuery: Range<String.Index>? { get }
 var rangeOfFragment: Range<String.Index>? { get }
 var queryItems: [URLQueryItem]?
 var percentEncodedQueryItems: [URLQueryItem]?
 var description: String { get }
}
@_layout(8, 8, trivial: false) struct URLError: Sendable {
 @_layout(1, 1, trivial: true) enum Code: Int, Sendable {}
 var failingURL: URL? { get }
 static var unknown: Code { get }
 static var cancelled: Code { get }
 static var badURL: Code { get }
 static var timedOut: Code { get }
 static var unsupportedURL: Code { get }
 static var cannotFindHost: Code { get }
 static var cannotConnectToHost: Code { get }
 static var networkConnectionLost: Code { get }
 static var dnsLookupFailed: Code { get }
 static var httpTooManyRedirects: Code { get }
 static var resourceUnavailable: Code { get }
 static var notConnectedToInternet: Code { get }
 static var redirectToNonExistentLocation: Code { get }
 static var badServerResponse: Code { get }
 static var userCancelledAuthentication: Code { get }
 static var userAuthenticationRequired: Code { get }
 static var zeroByteResource: Code { get }
 static var cannotDecodeRawData: Code { get }
 static var cannotDecodeContentData: Code { get }
 static var cannotParseResponse: Code { get }
 static var fileDoesNotExist: Code { get }
 static var fileIsDirectory: Code { get }
 static var noPermissionsToReadFile: Code { get }
 static var secureConnectionFailed: Code { get }
 static var serverCertificateHasBadDate: Code { get }
 static var serverCertificateUntrusted: Code { get }
 static var serverCertificateHasUnknownRoot: Code { get }
 static var serverCertificateNotYetValid: Code { get }
 static var clientCertificateRejected: Code { get }
 static var clientCertificateRequired: Code { get }
 static var cannotLoadFromNetwork: Code { get }
 static var cannotCreateFile: Code { get }
 static var cannotOpenFile: Code { get }
 static var cannotCloseFile: Code { get }
 static var cannotWriteToFile: Code { get }
 static var cannotRemoveFile: Code { get }
 static var cannotMoveFile: Code { get }
 static var downloadDecodingFailedMidStream: Code { get }
 static var downloadDecodingFailedToComplete: Code { get }
 static var internationalRoamingOff: Code { get }
 static var callIsActive: Code { get }
 static var dataNotAllowed: Code { get }
 static var requestBodyStreamExhausted: Code { get }
 static var backgroundSessionRequiresSharedContainer: Code { get }
 static var backgroundSessionInUseByAnotherProcess: Code { get }
 static var backgroundSessionWasDisconnected: Code { get }
}
@_layout(16, 8, trivial: false) struct URLFileResourceType: RawRepresentable, Equatable, Hashable, Sendable {
 let rawValue: String
 init(rawValue: String)
 init(_: String)
 static let namedPipe: URLFileResourceType
 static let characterSpecial: URLFileResourceType
 static let directory: URLFileResourceType
 static let blockSpecial: URLFileResourceType
 static let regular: URLFileResourceType
 static let symbolicLink: URLFileResourceType
 static let socket: URLFileResourceType
 static let unknown: URLFileResourceType
}
@_layout(32, 8, trivial: false) struct URLQueryItem: Hashable, Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
 var name: String
 var value: String?
 init(name: String, value: String?)
 var description: String { get }
}
struct URLResourceKey {}
struct URLResourceKey: RawRepresentable, Equatable, Hashable, Sendable {
 let rawValue: String
 init(rawValue: String)
 init(_: String)
 static let keysOfUnsetValuesKey: URLResourceKey
 static let nameKey: URLResourceKey
 static let localizedNameKey: URLResourceKey
 static let isRegularFileKey: URLResourceKey
 static let isDirectoryKey: URLResourceKey
 static let isSymbolicLinkKey: URLResourceKey
 static let isVolumeKey: URLResourceKey
 static let isPackageKey: URLResourceKey
 static let isApplicationKey: URLResourceKey
 static let applicationIsScriptableKey: URLResourceKey
 static let isSystemImmutableKey: URLResourceKey
 static let isUserImmutableKey: URLResourceKey
 static let isHiddenKey: URLResourceKey
 static let hasHiddenExtensionKey: URLResourceKey
 static let creationDateKey: URLResourceKey
 static let contentAccessDateKey: URLResourceKey
 static let contentModificationDateKey: URLResourceKey
 static let attributeModificationDateKey: URLResourceKey
 static let linkCountKey: URLResourceKey
 static let parentDirectoryURLKey: URLResourceKey
 static let volumeURLKey: URLResourceKey
 static let typeIdentifierKey: URLResourceKey
 static let localizedTypeDescriptionKey: URLResourceKey
 static let labelNumberKey: URLResourceKey
 static let labelColorKey: URLResourceKey
 static let localizedLabelKey: URLResourceKey
 static let effectiveIconKey: URLResourceKey
 static let customIconKey: URLResourceKey
 static let fileResourceIdentifierKey: URLResourceKey
 static let volumeIdentifierKey: URLResourceKey
 static let preferredIOBlockSizeKey: URLResourceKey
 static let isReadableKey: URLResourceKey
 static let isWritableKey: URLResourceKey
 static let isExecutableKey: URLResourceKey
 static let fileSecurityKey: URLResourceKey
 static let isExcludedFromBackupKey: URLResourceKey
 static let tagNamesKey: URLResourceKey
 static let pathKey: URLResourceKey
 static let canonicalPathKey: URLResourceKey
 static let isMountTriggerKey: URLResourceKey
 static let generationIdentifierKey: URLResourceKey
 static let documentIdentifierKey: URLResourceKey
 static let addedToDirectoryDateKey: URLResourceKey
 static let quarantinePropertiesKey: URLResourceKey
 static let fileResourceTypeKey: URLResourceKey
 static let thumbnailDictionaryKey: URLResourceKey
 static let thumbnailKey: URLResourceKey
 static let fileSizeKey: URLResourceKey
 static let fileAllocatedSizeKey: URLResourceKey
 static let totalFileSizeKey: URLResourceKey
 static let totalFileAllocatedSizeKey: URLResourceKey
 static let isAliasFileKey: URLResourceKey
 static let volumeLocalizedFormatDescriptionKey: URLResourceKey
 static let volumeTotalCapacityKey: URLResourceKey
 static let volumeAvailableCapacityKey: URLResourceKey
 static let volumeResourceCountKey: URLResourceKey
 static let volumeSupportsPersistentIDsKey: URLResourceKey
 static let volumeSupportsSymbolicLinksKey: URLResourceKey
 static let volumeSupportsHardLinksKey: URLResourceKey
 static let volumeSupportsJournalingKey: URLResourceKey
 static let volumeIsJournalingKey: URLResourceKey
 static let volumeSupportsSparseFilesKey: URLResourceKey
 static let volumeSupportsZeroRunsKey: URLResourceKey
 static let volumeSupportsCaseSensitiveNamesKey: URLResourceKey
 static let volumeSupportsCasePreservedNamesKey: URLResourceKey
 static let volumeSupportsRootDirectoryDatesKey: URLResourceKey
 static let volumeSupportsVolumeSizesKey: URLResourceKey
 static let volumeSupportsRenamingKey: URLResourceKey
 static let volumeSupportsAdvisoryFileLockingKey: URLResourceKey
 static let volumeSupportsExtendedSecurityKey: URLResourceKey
 static let volumeIsBrowsableKey: URLResourceKey
 static let volumeMaximumFileSizeKey: URLResourceKey
 static let volumeIsEjectableKey: URLResourceKey
 static let volumeIsRemovableKey: URLResourceKey
 static let volumeIsInternalKey: URLResourceKey
 static let volumeIsAutomountedKey: URLResourceKey
 static let volumeIsLocalKey: URLResourceKey
 static let volumeIsReadOnlyKey: URLResourceKey
 static let volumeCreationDateKey: URLResourceKey
 static let volumeURLForRemountingKey: URLResourceKey
 static let volumeUUIDStringKey: URLResourceKey
 static let volumeNameKey: URLResourceKey
 static let volumeLocalizedNameKey: URLResourceKey
 static let volumeIsEncryptedKey: URLResourceKey
 static let volumeIsRootFileSystemKey: URLResourceKey
 static let volumeSupportsCompressionKey: URLResourceKey
 static let volumeSupportsFileCloningKey: URLResourceKey
 static let volumeSupportsSwapRenamingKey: URLResourceKey
 static let volumeSupportsExclusiveRenamingKey: URLResourceKey
 static let isUbiquitousItemKey: URLResourceKey
 static let ubiquitousItemHasUnresolvedConflictsKey: URLResourceKey
 static let ubiquitousItemIsDownloadingKey: URLResourceKey
 static let ubiquitousItemIsUploadedKey: URLResourceKey
 static let ubiquitousItemIsUploadingKey: URLResourceKey
 static let ubiquitousItemDownloadingStatusKey: URLResourceKey
 static let ubiquitousItemDownloadingErrorKey: URLResourceKey
 static let ubiquitousItemUploadingErrorKey: URLResourceKey
 static let ubiquitousItemDownloadRequestedKey: URLResourceKey
 static let ubiquitousItemContainerDisplayNameKey: URLResourceKey
}
@_layout(16, 8, trivial: false) struct URLResourceValues {
 init()
 var allValues: [URLResourceKey: Any] { get }
 var name: String?
 var localizedName: String? { get }
 var isRegularFile: Bool? { get }
 var isDirectory: Bool? { get }
 var isSymbolicLink: Bool? { get }
 var isVolume: Bool? { get }
 var isPackage: Bool?
 var isApplication: Bool? { get }
 var applicationIsScriptable: Bool? { get }
 var isSystemImmutable: Bool? { get }
 var isUserImmutable: Bool?
 var isHidden: Bool?
 var hasHiddenExtension: Bool?
 var creationDate: Date?
 var contentAccessDate: Date?
 var contentModificationDate: Date?
 var attributeModificationDate: Date? { get }
 var linkCount: Int? { get }
 var parentDirectory: URL? { get }
 var volume: URL? { get }
 var typeIdentifier: String? { get }
 var localizedTypeDescription: String? { get }
 var labelNumber: Int?
 var localizedLabel: String? { get }
 var fileResourceIdentifier: (any NSCopying & NSObjectProtocol & NSSecureCoding)? { get }
 var volumeIdentifier: (any NSCopying & NSObjectProtocol & NSSecureCoding)? { get }
 var preferredIOBlockSize: Int? { get }
 var isReadable: Bool? { get }
 var isWritable: Bool? { get }
 var isExecutable: Bool? { get }
 var isExcludedFromBackup: Bool?
 var tagNames: [String]? { get }
 var path: String? { get }
 var canonicalPath: String? { get }
 var isMountTrigger: Bool? { get }
 var generationIdentifier: (any NSCopying & NSObjectProtocol & NSSecureCoding)? { get }
 var documentIdentifier: Int? { get }
 var addedToDirectoryDate: Date? { get }
 var quarantineProperties: [String: Any]?
 var fileResourceType: URLFileResourceType? { get }
 var volumeLocalizedFormatDescription: String? { get }
 var volumeTotalCapacity: Int? { get }
 var volumeAvailableCapacity: Int? { get }
 var volumeResourceCount: Int? { get }
 var volumeSupportsPersistentIDs: Bool? { get }
 var volumeSupportsSymbolicLinks: Bool? { get }
 var volumeSupportsHardLinks: Bool? { get }
 var volumeSupportsJournaling: Bool? { get }
 var volumeIsJournaling: Bool? { get }
 var volumeSupportsSparseFiles: Bool? { get }
 var volumeSupportsZeroRuns: Bool? { get }
 var volumeSupportsCaseSensitiveNames: Bool? { get }
 var volumeSupportsCasePreservedNames: Bool? { get }
 var volumeSupportsRootDirectoryDates: Bool? { get }
 var volumeSupportsVolumeSizes: Bool? { get }
 var volumeSupportsRenaming: Bool? { get }
 var volumeSupportsAdvisoryFileLocking: Bool? { get }
 var volumeSupportsExtendedSecurity: Bool? { get }
 var volumeIsBrowsable: Bool? { get }
 var volumeMaximumFileSize: Int? { get }
 var volumeIsEjectable: Bool? { get }
 var volumeIsRemovable: Bool? { get }
 var volumeIsInternal: Bool? { get }
 var volumeIsAutomounted: Bool? { get }
 var volumeIsLocal: Bool? { get }
 var volumeIsReadOnly: Bool? { get }
 var volumeCreationDate: Date? { get }
 var volumeURLForRemounting: URL? { get }
 var volumeUUIDString: String? { get }
 var volumeName: String?
 var volumeLocalizedName: String? { get }
 var volumeIsEncrypted: Bool? { get }
 var volumeIsRootFileSystem: Bool? { get }
 var volumeSupportsCompression: Bool? { get }
 var isUbiquitousItem: Bool? { get }
 var ubiquitousItemHasUnresolvedConflicts: Bool? { get }
 var ubiquitousItemIsDownloading: Bool? { get }
 var ubiquitousItemIsUploaded: Bool? { get }
 var ubiquitousItemIsUploading: Bool? { get }
 var ubiquitousItemDownloadingError: NSError? { get }
 var ubiquitousItemUploadingError: NSError? { get }
 var ubiquitousItemDownloadRequested: Bool? { get }
 var ubiquitousItemContainerDisplayName: String? { get }
 var fileSize: Int? { get }
 var fileAllocatedSize: Int? { get }
 var totalFileSize: Int? { get }
 var totalFileAllocatedSize: Int? { get }
 var isAliasFile: Bool? { get }
}
@_layout(16, 1, trivial: true) struct UUID: Hashable, Equatable, CustomStringConvertible, Sendable, Codable, Comparable {
 private(set) var uuid: uuid_t { get }
 init()
 init?(uuidString: String)
 init(uuid: uuid_t)
 var uuidString: String { get }
 static func random(using: inout some RandomNumberGenerator) -> UUID
 var description: String { get }
 static func < (lhs: UUID, rhs: UUID) -> Bool
}
extension UnsafeBufferPointer: ContiguousBytes, DataProtocol where Element == UInt8 {
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
 var regions: CollectionOfOne<UnsafeBufferPointer<UInt8>> { get }
}
extension UnsafeMutableBufferPointer: ContiguousBytes where Element == UInt8 {
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
extension UnsafeMutableRawBufferPointer: ContiguousBytes {
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
extension UnsafeRawBufferPointer: ContiguousBytes, DataProtocol {
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
 var regions: CollectionOfOne<UnsafeRawBufferPointer> { get }
}
open class UserDefaults: NSObject {
 open class var standard: UserDefaults { get }
 open class func resetStandardUserDefaults()
 init()
 init?(suiteName: String?)
 open func object(forKey: String) -> Any?
 open func set(_: Any?, forKey: String)
 open func removeObject(forKey: String)
 open func string(forKey: String) -> String?
 open func array(forKey: String) -> [Any]?
 open func dictionary(forKey: String) -> [String: Any]?
 open func data(forKey: String) -> Data?
 open func stringArray(forKey: String) -> [String]?
 open func integer(forKey: String) -> Int
 open func float(forKey: String) -> Float
 open func double(forKey: String) -> Double
 open func bool(forKey: String) -> Bool
 open func url(forKey: String) -> URL?
 open func set(_: Int, forKey: String)
 open func set(_: Float, forKey: String)
 open func set(_: Double, forKey: String)
 open func set(_: Bool, forKey: String)
 open func set(_: URL?, forKey: String)
 open func register(defaults: [String: Any])
 open func addSuite(named: String)
 open func removeSuite(named: String)
 open func dictionaryRepresentation() -> [String: Any]
 open var volatileDomainNames: [String] { get }
 open func volatileDomain(forName: String) -> [String: Any]
 open func setVolatileDomain(_: [String: Any], forName: String)
 open func removeVolatileDomain(forName: String)
 open func persistentDomain(forName: String) -> [String: Any]?
 open func setPersistentDomain(_: [String: Any], forName: String)
 open func removePersistentDomain(forName: String)
 open func synchronize() -> Bool
 open func objectIsForced(forKey: String) -> Bool
 open func objectIsForced(forKey: String, inDomain: String) -> Bool
 static let didChangeNotification: NSNotification.Name
 static let globalDomain: String
 static let argumentDomain: String
 static let registrationDomain: String
}
func autoreleasepool<Result>(invoking: () throws -> Result) rethrows -> Result
typealias unichar = UInt16
typealias uuid_t = (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)

"""#

  private static let text20 = #"""
// FoundationEssentials: public declarations, made by generate-models from the compiler's description.
@_exported import Foundation

"""#

  private static let text21 = #"""
// FoundationNetworking: public declarations, made by generate-models from the compiler's description.
open class CachedURLResponse: NSObject, NSCopying, @unchecked Sendable {
 open func copy(with: NSZone? = 0) -> Any
 init(response: URLResponse, data: Data)
 init(response: URLResponse, data: Data, userInfo: [AnyHashable: Any]? = 0, storagePolicy: URLCache.StoragePolicy)
 open private(set) var response: URLResponse { get }
 open private(set) var data: Data { get }
 open private(set) var userInfo: [AnyHashable: Any]? { get }
 open private(set) var storagePolicy: URLCache.StoragePolicy { get }
}
open class HTTPCookie: NSObject, @unchecked Sendable {
 init?(properties: [HTTPCookiePropertyKey: Any])
 open class func requestHeaderFields(with: [HTTPCookie]) -> [String: String]
 open class func cookies(withResponseHeaderFields: [String: String], for: URL) -> [HTTPCookie]
 open var properties: [HTTPCookiePropertyKey: Any]? { get }
 open var version: Int { get }
 open var name: String { get }
 open var value: String { get }
 open var expiresDate: Date? { get }
 open var isSessionOnly: Bool { get }
 open var domain: String { get }
 open var path: String { get }
 open var isSecure: Bool { get }
 open var isHTTPOnly: Bool { get }
 open var comment: String? { get }
 open var commentURL: URL? { get }
 open var portList: [NSNumber]? { get }
 @_layout(1, 1, trivial: true) enum AcceptPolicy: UInt, Sendable {
  case always
  case never
  case onlyFromMainDocumentDomain
 }
}
@_layout(16, 8, trivial: false) struct HTTPCookiePropertyKey: RawRepresentable, Equatable, Hashable, Sendable {
 private(set) var rawValue: String { get }
 init(_: String)
 init(rawValue: String)
 static let name: HTTPCookiePropertyKey
 static let value: HTTPCookiePropertyKey
 static let originURL: HTTPCookiePropertyKey
 static let version: HTTPCookiePropertyKey
 static let domain: HTTPCookiePropertyKey
 static let path: HTTPCookiePropertyKey
 static let secure: HTTPCookiePropertyKey
 static let expires: HTTPCookiePropertyKey
 static let comment: HTTPCookiePropertyKey
 static let commentURL: HTTPCookiePropertyKey
 static let discard: HTTPCookiePropertyKey
 static let maximumAge: HTTPCookiePropertyKey
 static let port: HTTPCookiePropertyKey
}
open class HTTPCookieStorage: NSObject, @unchecked Sendable {
 open var cookies: [HTTPCookie]? { get }
 open class var shared: HTTPCookieStorage { get }
 open class func sharedCookieStorage(forGroupContainerIdentifier: String) -> HTTPCookieStorage
 open func setCookie(_: HTTPCookie)
 open func deleteCookie(_: HTTPCookie)
 open func removeCookies(since: Date)
 open func cookies(for: URL) -> [HTTPCookie]?
 open func setCookies(_: [HTTPCookie], for: URL?, mainDocumentURL: URL?)
 open var cookieAcceptPolicy: HTTPCookie.AcceptPolicy
 open func sortedCookies(using: [NSSortDescriptor]) -> [HTTPCookie]
}
open class HTTPURLResponse: URLResponse, @unchecked Sendable {
 init?(url: URL, statusCode: Int, httpVersion: String?, headerFields: [String: String]?)
 let statusCode: Int
 var allHeaderFields: [AnyHashable: Any] { get }
 func value(forHTTPHeaderField: String) -> String?
 open class func localizedString(forStatusCode: Int) -> String
}
open class NSMutableURLRequest: NSURLRequest {
 init(url: URL)
 init(url: URL, cachePolicy: NSURLRequest.CachePolicy, timeoutInterval: TimeInterval)
 open func setValue(_: String?, forHTTPHeaderField: String)
 open func addValue(_: String, forHTTPHeaderField: String)
}
extension NSNotification.Name {
 static let NSHTTPCookieManagerCookiesChanged: Notification.Name
 static let NSURLCredentialStorageChanged: NSNotification.Name
}
let NSURLAuthenticationMethodDefault: String
let NSURLAuthenticationMethodHTMLForm: String
let NSURLAuthenticationMethodHTTPBasic: String
let NSURLAuthenticationMethodHTTPDigest: String
let NSURLAuthenticationMethodNTLM: String
let NSURLAuthenticationMethodNegotiate: String
let NSURLCredentialStorageRemoveSynchronizableCredentials: String
let NSURLProtectionSpaceHTTP: String
let NSURLProtectionSpaceHTTPProxy: String
let NSURLProtectionSpaceHTTPS: String
let NSURLProtectionSpaceHTTPSProxy: String
let NSURLProtectionSpaceSOCKSProxy: String
open class NSURLRequest: NSObject, NSCopying, NSMutableCopying {
 open func copy(with: NSZone? = 0) -> Any
 init(url: URL)
 init(url: URL, cachePolicy: CachePolicy, timeoutInterval: TimeInterval)
 open func mutableCopy(with: NSZone? = 0) -> Any
 open fileprivate(set) var url: URL? { get }
 open fileprivate(set) var mainDocumentURL: URL? { get }
 open internal(set) var cachePolicy: CachePolicy { get }
 open internal(set) var timeoutInterval: TimeInterval { get }
 open fileprivate(set) var httpMethod: String?
 open internal(set) var allHTTPHeaderFields: [String: String]? { get }
 open func value(forHTTPHeaderField: String) -> String?
 open var httpBody: Data? { get }
 open var httpBodyStream: InputStream? { get }
 open internal(set) var networkServiceType: NetworkServiceType { get }
 open internal(set) var allowsCellularAccess: Bool { get }
 open internal(set) var httpShouldHandleCookies: Bool { get }
 @_layout(1, 1, trivial: true) enum CachePolicy: UInt, Sendable {
  case useProtocolCachePolicy
  case reloadIgnoringLocalCacheData
  case reloadIgnoringLocalAndRemoteCacheData
  static var reloadIgnoringCacheData: CachePolicy { get }
  case returnCacheDataElseLoad
  case returnCacheDataDontLoad
  case reloadRevalidatingCacheData
 }
 @_layout(1, 1, trivial: true) enum NetworkServiceType: UInt, Sendable {
  case `default`
  case voip
  case video
  case background
  case voice
  case networkServiceTypeCallSignaling
 }
}
let NSURLSessionTransferSizeUnknown: Int64
open class URLAuthenticationChallenge: NSObject, @unchecked Sendable {
 init(protectionSpace: URLProtectionSpace, proposedCredential: URLCredential?, previousFailureCount: Int, failureResponse: URLResponse?, error: (any Error)?, sender: any URLAuthenticationChallengeSender)
 init(authenticationChallenge: URLAuthenticationChallenge, sender: any URLAuthenticationChallengeSender)
 open var protectionSpace: URLProtectionSpace { get }
 open var proposedCredential: URLCredential? { get }
 open var previousFailureCount: Int { get }
 open var failureResponse: URLResponse? { get }
 open var error: (any Error)? { get }
 open var sender: (any URLAuthenticationChallengeSender)? { get }
}
protocol URLAuthenticationChallengeSender: NSObjectProtocol, Sendable {
 func use(_: URLCredential, for: URLAuthenticationChallenge)
 func continueWithoutCredential(for: URLAuthenticationChallenge)
 func cancel(_: URLAuthenticationChallenge)
 func performDefaultHandling(for: URLAuthenticationChallenge)
 func rejectProtectionSpaceAndContinue(with: URLAuthenticationChallenge)
}
open class URLCache: NSObject, @unchecked Sendable {
 open class var shared: URLCache
 init(memoryCapacity: Int, diskCapacity: Int, diskPath: String?)
 open func cachedResponse(for: URLRequest) -> CachedURLResponse?
 open func storeCachedResponse(_: CachedURLResponse, for: URLRequest)
 open func removeCachedResponse(for: URLRequest)
 open func removeAllCachedResponses()
 open func removeCachedResponses(since: Date)
 open var memoryCapacity: Int
 open var diskCapacity: Int
 open var currentMemoryUsage: Int { get }
 open var currentDiskUsage: Int { get }
 open func storeCachedResponse(_: CachedURLResponse, for: URLSessionDataTask)
 open func getCachedResponse(for: URLSessionDataTask, completionHandler: @escaping @Sendable (CachedURLResponse?) -> Void)
 open func removeCachedResponse(for: URLSessionDataTask)
 @_layout(1, 1, trivial: true) enum StoragePolicy: UInt, Sendable {
  case allowed
  case allowedInMemoryOnly
  case notAllowed
 }
}
open class URLCredential: NSObject, NSCopying, @unchecked Sendable {
 init(user: String, password: String, persistence: Persistence)
 open func copy(with: NSZone? = 0) -> Any
 open var persistence: Persistence { get }
 open var user: String? { get }
 open var password: String? { get }
 open var hasPassword: Bool { get }
 @_layout(1, 1, trivial: true) enum Persistence: UInt, Sendable {
  case none
  case forSession
  case permanent
 }
}
open class URLCredentialStorage: NSObject, @unchecked Sendable {
 open class var shared: URLCredentialStorage { get }
 init()
 open func credentials(for: URLProtectionSpace) -> [String: URLCredential]?
 open var allCredentials: [URLProtectionSpace: [String: URLCredential]] { get }
 open func set(_: URLCredential, for: URLProtectionSpace)
 open func remove(_: URLCredential, for: URLProtectionSpace)
 open func remove(_: URLCredential, for: URLProtectionSpace, options: [String: AnyObject]? = 0)
 open func defaultCredential(for: URLProtectionSpace) -> URLCredential?
 open func setDefaultCredential(_: URLCredential, for: URLProtectionSpace)
 func getCredentials(for: URLProtectionSpace, task: URLSessionTask, completionHandler: ([String: URLCredential]?) -> Void)
 func set(_: URLCredential, for: URLProtectionSpace, task: URLSessionTask)
 func remove(_: URLCredential, for: URLProtectionSpace, options: [String: AnyObject]? = 0, task: URLSessionTask)
 func getDefaultCredential(for: URLProtectionSpace, task: URLSessionTask, completionHandler: (URLCredential?) -> Void)
 func setDefaultCredential(_: URLCredential, for: URLProtectionSpace, task: URLSessionTask)
}
open class URLProtectionSpace: NSObject, NSCopying, @unchecked Sendable {
 open func copy(with: NSZone? = 0) -> Any
 init(host: String, port: Int, protocol: String?, realm: String?, authenticationMethod: String?)
 init(proxyHost: String, port: Int, type: String?, realm: String?, authenticationMethod: String?)
 open var realm: String? { get }
 open var receivesCredentialSecurely: Bool { get }
 open var host: String { get }
 open var port: Int { get }
 open var proxyType: String? { get }
 open var `protocol`: String? { get }
 open var authenticationMethod: String { get }
}
open class URLProtocol: NSObject {
 init(request: URLRequest, cachedResponse: CachedURLResponse?, client: (any URLProtocolClient)?)
 open var client: (any URLProtocolClient)?
 open var request: URLRequest { get }
 open var cachedResponse: CachedURLResponse? { get }
 open class func canInit(with: URLRequest) -> Bool
 open class func canonicalRequest(for: URLRequest) -> URLRequest
 open class func requestIsCacheEquivalent(_: URLRequest, to: URLRequest) -> Bool
 open func startLoading()
 open func stopLoading()
 open class func property(forKey: String, in: URLRequest) -> Any?
 open class func setProperty(_: Any, forKey: String, in: NSMutableURLRequest)
 open class func removeProperty(forKey: String, in: NSMutableURLRequest)
 open class func registerClass(_: AnyClass) -> Bool
 open class func unregisterClass(_: AnyClass)
 open class func canInit(with: URLSessionTask) -> Bool
 init(task: URLSessionTask, cachedResponse: CachedURLResponse?, client: (any URLProtocolClient)?)
 open var task: URLSessionTask?
}
protocol URLProtocolClient: NSObjectProtocol, Sendable {
 func urlProtocol(_: URLProtocol, wasRedirectedTo: URLRequest, redirectResponse: URLResponse)
 func urlProtocol(_: URLProtocol, cachedResponseIsValid: CachedURLResponse)
 func urlProtocol(_: URLProtocol, didReceive: URLResponse, cacheStoragePolicy: URLCache.StoragePolicy)
 func urlProtocol(_: URLProtocol, didLoad: Data)
 func urlProtocolDidFinishLoading(_: URLProtocol)
 func urlProtocol(_: URLProtocol, didFailWithError: any Error)
 func urlProtocol(_: URLProtocol, didReceive: URLAuthenticationChallenge)
 func urlProtocol(_: URLProtocol, didCancel: URLAuthenticationChallenge)
}
@_layout(9, 8, trivial: false) struct URLRequest: Equatable, Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
 typealias CachePolicy = NSURLRequest.CachePolicy
 typealias NetworkServiceType = NSURLRequest.NetworkServiceType
 init(url: URL, cachePolicy: CachePolicy = 0, timeoutInterval: TimeInterval = 0)
 var url: URL?
 var cachePolicy: CachePolicy
 var timeoutInterval: TimeInterval
 var mainDocumentURL: URL?
 var networkServiceType: NetworkServiceType
 var allowsCellularAccess: Bool
 var httpMethod: String?
 var allHTTPHeaderFields: [String: String]?
 func value(forHTTPHeaderField: String) -> String?
 mutating func setValue(_: String?, forHTTPHeaderField: String)
 mutating func addValue(_: String, forHTTPHeaderField: String)
 var httpBody: Data?
 var httpBodyStream: InputStream?
 var httpShouldHandleCookies: Bool
 var description: String { get }
}
open class URLResponse: NSObject, NSCopying, @unchecked Sendable {
 open func copy(with: NSZone? = 0) -> Any
 init(url: URL, mimeType: String?, expectedContentLength: Int, textEncodingName: String?)
 open private(set) var url: URL? { get }
 open fileprivate(set) var mimeType: String? { get }
 open fileprivate(set) var expectedContentLength: Int64 { get }
 open fileprivate(set) var textEncodingName: String? { get }
 open fileprivate(set) var suggestedFilename: String? { get }
}
open class URLSession: NSObject, @unchecked Sendable {
 open class var shared: URLSession { get }
 init(configuration: URLSessionConfiguration)
 init(configuration: URLSessionConfiguration, delegate: (any URLSessionDelegate)?, delegateQueue: OperationQueue?)
 open private(set) var delegateQueue: OperationQueue { get }
 open private(set) var delegate: (any URLSessionDelegate)? { get }
 open private(set) var configuration: URLSessionConfiguration { get }
 open var sessionDescription: String?
 open func finishTasksAndInvalidate()
 open func invalidateAndCancel()
 open func reset(completionHandler: @escaping @Sendable () -> Void)
 open func flush(completionHandler: @escaping @Sendable () -> Void)
 open func getTasksWithCompletionHandler(_: @escaping @Sendable ([URLSessionDataTask], [URLSessionUploadTask], [URLSessionDownloadTask]) -> Void)
 open func getAllTasks(completionHandler: @escaping @Sendable ([URLSessionTask]) -> Void)
 open func dataTask(with: URLRequest) -> URLSessionDataTask
 open func dataTask(with: URL) -> URLSessionDataTask
 open func dataTask(with: URLRequest, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void) -> URLSessionDataTask
 open func dataTask(with: URL, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void) -> URLSessionDataTask
 open func uploadTask(with: URLRequest, fromFile: URL) -> URLSessionUploadTask
 open func uploadTask(with: URLRequest, from: Data) -> URLSessionUploadTask
 open func uploadTask(withStreamedRequest: URLRequest) -> URLSessionUploadTask
 open func uploadTask(with: URLRequest, fromFile: URL, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void) -> URLSessionUploadTask
 open func uploadTask(with: URLRequest, from: Data?, completionHandler: @escaping @Sendable (Data?, URLResponse?, (any Error)?) -> Void) -> URLSessionUploadTask
 open func downloadTask(with: URLRequest) -> URLSessionDownloadTask
 open func downloadTask(with: URL) -> URLSessionDownloadTask
 open func downloadTask(withResumeData: Data) -> URLSessionDownloadTask
 open func downloadTask(with: URLRequest, completionHandler: @escaping @Sendable (URL?, URLResponse?, (any Error)?) -> Void) -> URLSessionDownloadTask
 open func downloadTask(with: URL, completionHandler: @escaping @Sendable (URL?, URLResponse?, (any Error)?) -> Void) -> URLSessionDownloadTask
 open func downloadTask(withResumeData: Data, completionHandler: @escaping @Sendable (URL?, URLResponse?, (any Error)?) -> Void) -> URLSessionDownloadTask
 open func webSocketTask(with: URL) -> URLSessionWebSocketTask
 open func webSocketTask(with: URL, protocols: [String]) -> URLSessionWebSocketTask
 open func webSocketTask(with: URLRequest) -> URLSessionWebSocketTask
 @_layout(1, 1, trivial: true) enum DelayedRequestDisposition: Sendable {
  case cancel
  case continueLoading
  case useNewRequest
 }
 func data(for: URLRequest, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (Data, URLResponse)
 func data(from: URL, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (Data, URLResponse)
 func upload(for: URLRequest, fromFile: URL, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (Data, URLResponse)
 func upload(for: URLRequest, from: Data, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (Data, URLResponse)
 func download(for: URLRequest, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (URL, URLResponse)
 func download(from: URL, delegate: (any URLSessionTaskDelegate)? = 0) async throws -> (URL, URLResponse)
 @_layout(1, 1, trivial: true) enum AuthChallengeDisposition: Int, Sendable {
  case useCredential
  case performDefaultHandling
  case cancelAuthenticationChallenge
  case rejectProtectionSpace
 }
 @_layout(1, 1, trivial: true) enum ResponseDisposition: Int, Sendable {
  case cancel
  case allow
 }
}
open class URLSessionConfiguration: NSObject, NSCopying, @unchecked Sendable {
 open func copy(with: NSZone?) -> Any
 open class var `default`: URLSessionConfiguration { get }
 open class var ephemeral: URLSessionConfiguration { get }
 open var identifier: String?
 open var requestCachePolicy: URLRequest.CachePolicy
 open var timeoutIntervalForRequest: TimeInterval
 open var timeoutIntervalForResource: TimeInterval
 open var networkServiceType: URLRequest.NetworkServiceType
 open var allowsCellularAccess: Bool
 open var isDiscretionary: Bool
 open var sharedContainerIdentifier: String? { get }
 open var connectionProxyDictionary: [AnyHashable: Any]?
 open var httpShouldSetCookies: Bool
 open var httpCookieAcceptPolicy: HTTPCookie.AcceptPolicy
 open var httpAdditionalHeaders: [AnyHashable: Any]?
 open var httpMaximumConnectionsPerHost: Int
 open var httpCookieStorage: HTTPCookieStorage?
 open var urlCredentialStorage: URLCredentialStorage?
 open var urlCache: URLCache?
 open var protocolClasses: [AnyClass]?
}
protocol URLSessionDataDelegate: URLSessionTaskDelegate {
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive: URLResponse, completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didBecome: URLSessionDownloadTask)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didBecome: URLSessionStreamTask)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive: Data)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, willCacheResponse: CachedURLResponse, completionHandler: @escaping @Sendable (CachedURLResponse?) -> Void)
}
extension URLSessionDataDelegate {
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive: URLResponse, completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didBecome: URLSessionDownloadTask)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didBecome: URLSessionStreamTask)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, didReceive: Data)
 func urlSession(_: URLSession, dataTask: URLSessionDataTask, willCacheResponse: CachedURLResponse, completionHandler: @escaping @Sendable (CachedURLResponse?) -> Void)
}
open class URLSessionDataTask: URLSessionTask, @unchecked Sendable {}
protocol URLSessionDelegate: NSObjectProtocol, Sendable {
 func urlSession(_: URLSession, didBecomeInvalidWithError: (any Error)?)
 func urlSession(_: URLSession, didReceive: URLAuthenticationChallenge, completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void)
}
extension URLSessionDelegate {
 func urlSession(_: URLSession, didBecomeInvalidWithError: (any Error)?)
 func urlSession(_: URLSession, didReceive: URLAuthenticationChallenge, completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void)
}
protocol URLSessionDownloadDelegate: URLSessionTaskDelegate {
 func urlSession(_: URLSession, downloadTask: URLSessionDownloadTask, didFinishDownloadingTo: URL)
 func urlSession(_: URLSession, downloadTask: URLSessionDownloadTask, didWriteData: Int64, totalBytesWritten: Int64, totalBytesExpectedToWrite: Int64)
 func urlSession(_: URLSession, downloadTask: URLSessionDownloadTask, didResumeAtOffset: Int64, expectedTotalBytes: Int64)
}
extension URLSessionDownloadDelegate {
 func urlSession(_: URLSession, downloadTask: URLSessionDownloadTask, didWriteData: Int64, totalBytesWritten: Int64, totalBytesExpectedToWrite: Int64)
 func urlSession(_: URLSession, downloadTask: URLSessionDownloadTask, didResumeAtOffset: Int64, expectedTotalBytes: Int64)
}
open class URLSessionDownloadTask: URLSessionTask, @unchecked Sendable {
 open func cancel(byProducingResumeData: @escaping (Data?) -> Void)
}
let URLSessionDownloadTaskResumeData: String
protocol URLSessionStreamDelegate: URLSessionTaskDelegate {
 func urlSession(_: URLSession, readClosedFor: URLSessionStreamTask)
 func urlSession(_: URLSession, writeClosedFor: URLSessionStreamTask)
 func urlSession(_: URLSession, betterRouteDiscoveredFor: URLSessionStreamTask)
 func urlSession(_: URLSession, streamTask: URLSessionStreamTask, didBecome: InputStream, outputStream: OutputStream)
}
extension URLSessionStreamDelegate {
 func urlSession(_: URLSession, readClosedFor: URLSessionStreamTask)
 func urlSession(_: URLSession, writeClosedFor: URLSessionStreamTask)
 func urlSession(_: URLSession, betterRouteDiscoveredFor: URLSessionStreamTask)
 func urlSession(_: URLSession, streamTask: URLSessionStreamTask, didBecome: InputStream, outputStream: OutputStream)
}
open class URLSessionStreamTask: URLSessionTask, @unchecked Sendable {}
open class URLSessionTask: NSObject, NSCopying, @unchecked Sendable, ProgressReporting {
 open var countOfBytesClientExpectsToReceive: Int64
 open var countOfBytesClientExpectsToSend: Int64
 open private(set) var progress: Progress { get }
 open var delegate: (any URLSessionTaskDelegate)?
 init()
 open func copy(with: NSZone?) -> Any
 open internal(set) var taskIdentifier: Int { get }
 open private(set) var originalRequest: URLRequest? { get }
 open internal(set) var currentRequest: URLRequest?
 open internal(set) var response: URLResponse?
 open internal(set) var countOfBytesReceived: Int64
 open internal(set) var countOfBytesSent: Int64
 open internal(set) var countOfBytesExpectedToSend: Int64
 open internal(set) var countOfBytesExpectedToReceive: Int64
 open var taskDescription: String?
 open func cancel()
 open fileprivate(set) var state: State
 open internal(set) var error: (any Error)? { get }
 open func suspend()
 open func resume()
 open var priority: Float
 @_layout(1, 1, trivial: true) enum State: Int, Sendable {
  case running
  case suspended
  case canceling
  case completed
 }
 static let defaultPriority: Float
 static let lowPriority: Float
 static let highPriority: Float
}
protocol URLSessionTaskDelegate: URLSessionDelegate {
 func urlSession(_: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse, newRequest: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didReceive: URLAuthenticationChallenge, completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, needNewBodyStream: @escaping @Sendable (InputStream?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didSendBodyData: Int64, totalBytesSent: Int64, totalBytesExpectedToSend: Int64)
 func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError: (any Error)?)
 func urlSession(_: URLSession, task: URLSessionTask, willBeginDelayedRequest: URLRequest, completionHandler: @escaping @Sendable (URLSession.DelayedRequestDisposition, URLRequest?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didFinishCollecting: URLSessionTaskMetrics)
}
extension URLSessionTaskDelegate {
 func urlSession(_: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse, newRequest: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didReceive: URLAuthenticationChallenge, completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, needNewBodyStream: @escaping @Sendable (InputStream?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didSendBodyData: Int64, totalBytesSent: Int64, totalBytesExpectedToSend: Int64)
 func urlSession(_: URLSession, task: URLSessionTask, didCompleteWithError: (any Error)?)
 func urlSession(_: URLSession, task: URLSessionTask, willBeginDelayedRequest: URLRequest, completionHandler: @escaping @Sendable (URLSession.DelayedRequestDisposition, URLRequest?) -> Void)
 func urlSession(_: URLSession, task: URLSessionTask, didFinishCollecting: URLSessionTaskMetrics)
}
open class URLSessionTaskMetrics: NSObject, @unchecked Sendable {
 internal(set) var transactionMetrics: [URLSessionTaskTransactionMetrics] { get }
 internal(set) var taskInterval: DateInterval { get }
 internal(set) var redirectCount: Int { get }
 @_layout(1, 1, trivial: true) enum ResourceFetchType: Int, Sendable {
  case unknown
  case networkLoad
  case localCache
 }
 @_layout(1, 1, trivial: true) enum DomainResolutionProtocol: Int, Sendable {
  case unknown
  case udp
  case tcp
  case tls
  case https
 }
}
open class URLSessionTaskTransactionMetrics: NSObject, @unchecked Sendable {
 let request: URLRequest
 internal(set) var response: URLResponse? { get }
 internal(set) var fetchStartDate: Date? { get }
 internal(set) var domainLookupStartDate: Date? { get }
 internal(set) var domainLookupEndDate: Date? { get }
 internal(set) var connectStartDate: Date? { get }
 internal(set) var secureConnectionStartDate: Date? { get }
 internal(set) var secureConnectionEndDate: Date? { get }
 internal(set) var connectEndDate: Date? { get }
 internal(set) var requestStartDate: Date? { get }
 internal(set) var requestEndDate: Date? { get }
 internal(set) var responseStartDate: Date? { get }
 internal(set) var responseEndDate: Date? { get }
 internal(set) var countOfRequestBodyBytesBeforeEncoding: Int64 { get }
 internal(set) var countOfRequestBodyBytesSent: Int64 { get }
 internal(set) var countOfRequestHeaderBytesSent: Int64 { get }
 internal(set) var countOfResponseBodyBytesAfterDecoding: Int64 { get }
 internal(set) var countOfResponseBodyBytesReceived: Int64 { get }
 internal(set) var countOfResponseHeaderBytesReceived: Int64 { get }
 internal(set) var networkProtocolName: String? { get }
 internal(set) var remoteAddress: String? { get }
 internal(set) var remotePort: String? { get }
 internal(set) var localAddress: String? { get }
 internal(set) var localPort: String? { get }
 internal(set) var negotiatedTLSCipherSuite: tls_ciphersuite_t? { get }
 internal(set) var negotiatedTLSProtocolVersion: tls_protocol_version_t? { get }
 internal(set) var isCellular: Bool { get }
 internal(set) var isExpensive: Bool { get }
 internal(set) var isConstrained: Bool { get }
 internal(set) var isProxyConnection: Bool { get }
 internal(set) var isReusedConnection: Bool { get }
 internal(set) var isMultipath: Bool { get }
 internal(set) var resourceFetchType: URLSessionTaskMetrics.ResourceFetchType { get }
 internal(set) var domainResolutionProtocol: URLSessionTaskMetrics.DomainResolutionProtocol { get }
}
open class URLSessionUploadTask: URLSessionDataTask, @unchecked Sendable {}
protocol URLSessionWebSocketDelegate: URLSessionTaskDelegate {
 func urlSession(_: URLSession, webSocketTask: URLSessionWebSocketTask, didOpenWithProtocol: String?)
 func urlSession(_: URLSession, webSocketTask: URLSessionWebSocketTask, didCloseWith: URLSessionWebSocketTask.CloseCode, reason: Data?)
}
open class URLSessionWebSocketTask: URLSessionTask, @unchecked Sendable {
 @_layout(1, 1, trivial: true) enum CloseCode: Int, Sendable {
  case invalid
  case normalClosure
  case goingAway
  case protocolError
  case unsupportedData
  case noStatusReceived
  case abnormalClosure
  case invalidFramePayloadData
  case policyViolation
  case messageTooBig
  case mandatoryExtensionMissing
  case internalServerError
  case tlsHandshakeFailure
 }
 @_layout(17, 8, trivial: false) enum Message: Sendable {
  case data(Data)
  case string(String)
 }
 open func sendPing() async throws
 open func sendPing(pongReceiveHandler: @escaping @Sendable ((any Error)?) -> Void)
 open func cancel(with: CloseCode, reason: Data?)
 open var maximumMessageSize: Int
 open private(set) var closeCode: CloseCode { get }
 open private(set) var closeReason: Data? { get }
 func send(_: Message) async throws
 func send(_: Message, completionHandler: @escaping @Sendable ((any Error)?) -> Void)
 func receive() async throws -> Message
 func receive(completionHandler: @escaping @Sendable (Result<Message, any Error>) -> Void)
}
@_layout(1, 1, trivial: true) enum tls_ciphersuite_t: UInt16, Sendable {
 case AES_128_GCM_SHA256
 case AES_256_GCM_SHA384
 case CHACHA20_POLY1305_SHA256
 case ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA
 case ECDHE_ECDSA_WITH_AES_128_CBC_SHA
 case ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
 case ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
 case ECDHE_ECDSA_WITH_AES_256_CBC_SHA
 case ECDHE_ECDSA_WITH_AES_256_CBC_SHA384
 case ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
 case ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
 case ECDHE_RSA_WITH_3DES_EDE_CBC_SHA
 case ECDHE_RSA_WITH_AES_128_CBC_SHA
 case ECDHE_RSA_WITH_AES_128_CBC_SHA256
 case ECDHE_RSA_WITH_AES_128_GCM_SHA256
 case ECDHE_RSA_WITH_AES_256_CBC_SHA
 case ECDHE_RSA_WITH_AES_256_CBC_SHA384
 case ECDHE_RSA_WITH_AES_256_GCM_SHA384
 case ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256
 case RSA_WITH_3DES_EDE_CBC_SHA
 case RSA_WITH_AES_128_CBC_SHA
 case RSA_WITH_AES_128_CBC_SHA256
 case RSA_WITH_AES_128_GCM_SHA256
 case RSA_WITH_AES_256_CBC_SHA
 case RSA_WITH_AES_256_CBC_SHA256
 case RSA_WITH_AES_256_GCM_SHA384
}
@_layout(1, 1, trivial: true) enum tls_protocol_version_t: UInt16, Sendable {
 case TLSv10
 case TLSv11
 case TLSv12
 case TLSv13
 case DTLSv10
 case DTLSv12
}

"""#

  private static let text22 = #"""
// The C library, as far as it deals with memory: written by hand, since its headers state no facts about ownership.
// A function that stands here without a line in memory.model fills or reads the memory that it is given, and keeps none.
func malloc(_: Int) -> UnsafeMutableRawPointer?
func calloc(_: Int, _: Int) -> UnsafeMutableRawPointer?
func realloc(_: UnsafeMutableRawPointer?, _: Int) -> UnsafeMutableRawPointer?
func aligned_alloc(_: Int, _: Int) -> UnsafeMutableRawPointer?
func free(_: UnsafeMutableRawPointer?)
func strdup(_: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
func strndup(_: UnsafePointer<CChar>?, _: Int) -> UnsafeMutablePointer<CChar>?
func memcpy(_: UnsafeMutableRawPointer?, _: UnsafeRawPointer?, _: Int) -> UnsafeMutableRawPointer?
func memmove(_: UnsafeMutableRawPointer?, _: UnsafeRawPointer?, _: Int) -> UnsafeMutableRawPointer?
func memset(_: UnsafeMutableRawPointer?, _: Int32, _: Int) -> UnsafeMutableRawPointer?
func memcmp(_: UnsafeRawPointer?, _: UnsafeRawPointer?, _: Int) -> Int32
func memchr(_: UnsafeRawPointer?, _: Int32, _: Int) -> UnsafeMutableRawPointer?
func strlen(_: UnsafePointer<CChar>) -> Int
func strcmp(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?) -> Int32
func strncmp(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?, _: Int) -> Int32
func strtod(_: UnsafePointer<CChar>?, _: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Double
func strtol(_: UnsafePointer<CChar>?, _: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _: Int32) -> Int
func read(_: Int32, _: UnsafeMutableRawPointer?, _: Int) -> Int
func write(_: Int32, _: UnsafeRawPointer?, _: Int) -> Int
func pread(_: Int32, _: UnsafeMutableRawPointer?, _: Int, _: Int) -> Int
func pwrite(_: Int32, _: UnsafeRawPointer?, _: Int, _: Int) -> Int
func send(_: Int32, _: UnsafeRawPointer?, _: Int, _: Int32) -> Int
func recv(_: Int32, _: UnsafeMutableRawPointer?, _: Int, _: Int32) -> Int
func recvfrom(_: Int32, _: UnsafeMutableRawPointer?, _: Int, _: Int32, _: UnsafeMutablePointer<sockaddr>?, _: UnsafeMutablePointer<UInt32>?) -> Int
func sendto(_: Int32, _: UnsafeRawPointer?, _: Int, _: Int32, _: UnsafePointer<sockaddr>?, _: UInt32) -> Int
func getsockopt(_: Int32, _: Int32, _: Int32, _: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<UInt32>?) -> Int32
func setsockopt(_: Int32, _: Int32, _: Int32, _: UnsafeRawPointer?, _: UInt32) -> Int32
struct sockaddr {}
func readlink(_: UnsafePointer<CChar>?, _: UnsafeMutablePointer<CChar>?, _: Int) -> Int
func gethostname(_: UnsafeMutablePointer<CChar>?, _: Int) -> Int32
func inet_pton(_: Int32, _: UnsafePointer<CChar>?, _: UnsafeMutableRawPointer?) -> Int32
func strncasecmp(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?, _: Int) -> Int32
func strcasecmp(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?) -> Int32
func strcpy(_: UnsafeMutablePointer<CChar>?, _: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
func strncpy(_: UnsafeMutablePointer<CChar>?, _: UnsafePointer<CChar>?, _: Int) -> UnsafeMutablePointer<CChar>?
func strcat(_: UnsafeMutablePointer<CChar>?, _: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
func strchr(_: UnsafePointer<CChar>?, _: Int32) -> UnsafeMutablePointer<CChar>?
func strrchr(_: UnsafePointer<CChar>?, _: Int32) -> UnsafeMutablePointer<CChar>?
func strstr(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?
func atoi(_: UnsafePointer<CChar>?) -> Int32

// Streams
struct FILE {}
var stdin: UnsafeMutablePointer<FILE>?
var stdout: UnsafeMutablePointer<FILE>?
var stderr: UnsafeMutablePointer<FILE>?
func fopen(_: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?) -> UnsafeMutablePointer<FILE>?
func fdopen(_: Int32, _: UnsafePointer<CChar>?) -> UnsafeMutablePointer<FILE>?
func tmpfile() -> UnsafeMutablePointer<FILE>?
func fclose(_: UnsafeMutablePointer<FILE>?) -> Int32
func fread(_: UnsafeMutableRawPointer?, _: Int, _: Int, _: UnsafeMutablePointer<FILE>?) -> Int
func fwrite(_: UnsafeRawPointer?, _: Int, _: Int, _: UnsafeMutablePointer<FILE>?) -> Int
func fgets(_: UnsafeMutablePointer<CChar>?, _: Int32, _: UnsafeMutablePointer<FILE>?) -> UnsafeMutablePointer<CChar>?
func fputs(_: UnsafePointer<CChar>?, _: UnsafeMutablePointer<FILE>?) -> Int32
func fgetc(_: UnsafeMutablePointer<FILE>?) -> Int32
func getc(_: UnsafeMutablePointer<FILE>?) -> Int32
func fputc(_: Int32, _: UnsafeMutablePointer<FILE>?) -> Int32
func putc(_: Int32, _: UnsafeMutablePointer<FILE>?) -> Int32
func ungetc(_: Int32, _: UnsafeMutablePointer<FILE>?) -> Int32
func puts(_: UnsafePointer<CChar>?) -> Int32
func fflush(_: UnsafeMutablePointer<FILE>?) -> Int32
func fseek(_: UnsafeMutablePointer<FILE>?, _: Int, _: Int32) -> Int32
func ftell(_: UnsafeMutablePointer<FILE>?) -> Int
func rewind(_: UnsafeMutablePointer<FILE>?)
func feof(_: UnsafeMutablePointer<FILE>?) -> Int32
func ferror(_: UnsafeMutablePointer<FILE>?) -> Int32
func clearerr(_: UnsafeMutablePointer<FILE>?)
func fileno(_: UnsafeMutablePointer<FILE>?) -> Int32

"""#

  private static let text23 = #"""
// HTTPTypes: public declarations, made by generate-models from the compiler's description.
@_layout(4, 4, trivial: true) struct HTTP2ErrorCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
 let rawValue: UInt32
 init(rawValue: UInt32)
 static var noError: HTTP2ErrorCode { get }
 static var protocolError: HTTP2ErrorCode { get }
 static var internalError: HTTP2ErrorCode { get }
 static var flowControlError: HTTP2ErrorCode { get }
 static var settingsTimeout: HTTP2ErrorCode { get }
 static var streamClosed: HTTP2ErrorCode { get }
 static var frameSizeError: HTTP2ErrorCode { get }
 static var refusedStream: HTTP2ErrorCode { get }
 static var cancel: HTTP2ErrorCode { get }
 static var compressionError: HTTP2ErrorCode { get }
 static var connectError: HTTP2ErrorCode { get }
 static var enhanceYourCalm: HTTP2ErrorCode { get }
 static var inadequateSecurity: HTTP2ErrorCode { get }
 static var http11Required: HTTP2ErrorCode { get }
 var description: String { get }
}
@_layout(8, 8, trivial: true) struct HTTP3ErrorCode: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
 let rawValue: UInt64
 init(rawValue: UInt64)
 static var noError: HTTP3ErrorCode { get }
 static var generalProtocolError: HTTP3ErrorCode { get }
 static var internalError: HTTP3ErrorCode { get }
 static var streamCreationError: HTTP3ErrorCode { get }
 static var closedCriticalStream: HTTP3ErrorCode { get }
 static var frameUnexpected: HTTP3ErrorCode { get }
 static var frameError: HTTP3ErrorCode { get }
 static var excessiveLoad: HTTP3ErrorCode { get }
 static var idError: HTTP3ErrorCode { get }
 static var settingsError: HTTP3ErrorCode { get }
 static var missingSettings: HTTP3ErrorCode { get }
 static var requestRejected: HTTP3ErrorCode { get }
 static var requestCancelled: HTTP3ErrorCode { get }
 static var requestIncomplete: HTTP3ErrorCode { get }
 static var messageError: HTTP3ErrorCode { get }
 static var connectError: HTTP3ErrorCode { get }
 static var versionFallback: HTTP3ErrorCode { get }
 static var qpackDecompressionFailed: HTTP3ErrorCode { get }
 static var qpackEncoderStreamError: HTTP3ErrorCode { get }
 static var qpackDecoderStreamError: HTTP3ErrorCode { get }
 static var datagramError: HTTP3ErrorCode { get }
 var description: String { get }
}
@_layout(57, 8, trivial: false) struct HTTPField: Sendable, Hashable, CustomStringConvertible, Codable {
 @_layout(1, 1, trivial: true) struct DynamicTableIndexingStrategy: Sendable, Hashable {
  static var automatic: DynamicTableIndexingStrategy { get }
  static var prefer: DynamicTableIndexingStrategy { get }
  static var avoid: DynamicTableIndexingStrategy { get }
  static var disallow: DynamicTableIndexingStrategy { get }
 }
 init(name: Name, value: String)
 init(name: Name, value: some Collection<UInt8>)
 init(name: Name, lenientValue: some Collection<UInt8>)
 var name: Name
 var value: String
 func withUnsafeBytesOfValue<Result, Failure>(_: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error
 var indexingStrategy: DynamicTableIndexingStrategy
 static func isValidValue(_: String) -> Bool
 static func isValidValue(_: some Collection<UInt8>) -> Bool
 var description: String { get }
 var playgroundDescription: Any { get }
 @_layout(32, 8, trivial: false) struct Name: Sendable {
  let rawName: String
  let canonicalName: String
  init?(_: String)
  init?(parsed: String)
 }
}
extension HTTPField.Name: Hashable, LosslessStringConvertible, Codable {
 var description: String { get }
 var playgroundDescription: Any { get }
 static var accept: HTTPField.Name { get }
 static var acceptEncoding: HTTPField.Name { get }
 static var acceptLanguage: HTTPField.Name { get }
 static var acceptRanges: HTTPField.Name { get }
 static var accessControlAllowCredentials: HTTPField.Name { get }
 static var accessControlAllowHeaders: HTTPField.Name { get }
 static var accessControlAllowMethods: HTTPField.Name { get }
 static var accessControlAllowOrigin: HTTPField.Name { get }
 static var accessControlExposeHeaders: HTTPField.Name { get }
 static var accessControlMaxAge: HTTPField.Name { get }
 static var accessControlRequestHeaders: HTTPField.Name { get }
 static var accessControlRequestMethod: HTTPField.Name { get }
 static var age: HTTPField.Name { get }
 static var allow: HTTPField.Name { get }
 static var authenticationInfo: HTTPField.Name { get }
 static var authorization: HTTPField.Name { get }
 static var availableDictionary: HTTPField.Name { get }
 static var cacheControl: HTTPField.Name { get }
 static var connection: HTTPField.Name { get }
 static var contentDisposition: HTTPField.Name { get }
 static var contentEncoding: HTTPField.Name { get }
 static var contentLanguage: HTTPField.Name { get }
 static var contentLength: HTTPField.Name { get }
 static var contentLocation: HTTPField.Name { get }
 static var contentRange: HTTPField.Name { get }
 static var contentSecurityPolicy: HTTPField.Name { get }
 static var contentSecurityPolicyReportOnly: HTTPField.Name { get }
 static var contentType: HTTPField.Name { get }
 static var cookie: HTTPField.Name { get }
 static var crossOriginResourcePolicy: HTTPField.Name { get }
 static var date: HTTPField.Name { get }
 static var dictionaryID: HTTPField.Name { get }
 static var earlyData: HTTPField.Name { get }
 static var eTag: HTTPField.Name { get }
 static var expect: HTTPField.Name { get }
 static var expires: HTTPField.Name { get }
 static var from: HTTPField.Name { get }
 static var ifMatch: HTTPField.Name { get }
 static var ifModifiedSince: HTTPField.Name { get }
 static var ifNoneMatch: HTTPField.Name { get }
 static var ifRange: HTTPField.Name { get }
 static var ifUnmodifiedSince: HTTPField.Name { get }
 static var lastModified: HTTPField.Name { get }
 static var location: HTTPField.Name { get }
 static var maxForwards: HTTPField.Name { get }
 static var origin: HTTPField.Name { get }
 static var priority: HTTPField.Name { get }
 static var proxyAuthenticate: HTTPField.Name { get }
 static var proxyAuthenticationInfo: HTTPField.Name { get }
 static var proxyAuthorization: HTTPField.Name { get }
 static var proxyStatus: HTTPField.Name { get }
 static var range: HTTPField.Name { get }
 static var referer: HTTPField.Name { get }
 static var retryAfter: HTTPField.Name { get }
 static var secPurpose: HTTPField.Name { get }
 static var secWebSocketAccept: HTTPField.Name { get }
 static var secWebSocketExtensions: HTTPField.Name { get }
 static var secWebSocketKey: HTTPField.Name { get }
 static var secWebSocketProtocol: HTTPField.Name { get }
 static var secWebSocketVersion: HTTPField.Name { get }
 static var server: HTTPField.Name { get }
 static var setCookie: HTTPField.Name { get }
 static var strictTransportSecurity: HTTPField.Name { get }
 static var te: HTTPField.Name { get }
 static var traceparent: HTTPField.Name { get }
 static var tracestate: HTTPField.Name { get }
 static var trailer: HTTPField.Name { get }
 static var transferEncoding: HTTPField.Name { get }
 static var upgrade: HTTPField.Name { get }
 static var useAsDictionary: HTTPField.Name { get }
 static var userAgent: HTTPField.Name { get }
 static var vary: HTTPField.Name { get }
 static var via: HTTPField.Name { get }
 static var wwwAuthenticate: HTTPField.Name { get }
 static var xContentTypeOptions: HTTPField.Name { get }
}
@_layout(8, 8, trivial: false) struct HTTPFields: Sendable, Equatable, Hashable, ExpressibleByDictionaryLiteral, RangeReplaceableCollection, RandomAccessCollection, MutableCollection, CustomDebugStringConvertible, Codable {
 init()
 subscript(name: HTTPField.Name) -> String? { get set }
 subscript(values: HTTPField.Name) -> [String] { get set }
 subscript(fields: HTTPField.Name) -> [HTTPField] { get set }
 func contains(_: HTTPField.Name) -> Bool
 static func isEqualByNameIndex(_: HTTPFields, _: HTTPFields) -> Bool
 init(dictionaryLiteral: (HTTPField.Name, String)...)
 typealias Element = HTTPField
 typealias Index = Int
 var startIndex: Int { get }
 var endIndex: Int { get }
 var isEmpty: Bool { get }
 subscript(position: Int) -> HTTPField { get set }
 mutating func replaceSubrange<C>(_: Range<Int>, with: C) where C: Collection, C.Element == HTTPField
 mutating func reserveCapacity(_: Int)
 init(parsedTrailerFields: [HTTPField]) throws
}
@_layout(16, 8, trivial: false) struct HTTPRequest: Sendable, Hashable, CustomDebugStringConvertible, Codable {
 @_layout(16, 8, trivial: false) struct Method: Sendable, Hashable, RawRepresentable, LosslessStringConvertible {
  let rawValue: String
  init?(_: String)
  init?(rawValue: String)
  var description: String { get }
 }
 var method: Method
 var scheme: String?
 var authority: String?
 var path: String?
 var extendedConnectProtocol: String?
 @_layout(8, 8, trivial: false) struct PseudoHeaderFields: Sendable, Hashable {
  var method: HTTPField
  var scheme: HTTPField?
  var authority: HTTPField?
  var path: HTTPField?
  var extendedConnectProtocol: HTTPField?
 }
 var pseudoHeaderFields: PseudoHeaderFields
 var headerFields: HTTPFields
 init(method: Method, scheme: String?, authority: String?, path: String?, headerFields: HTTPFields = 0)
 init(parsed: [HTTPField]) throws
 var url: URL?
 init(method: Method = 0, url: URL, headerFields: HTTPFields = 0)
}
extension HTTPRequest.Method {
 static var get: HTTPRequest.Method { get }
 static var head: HTTPRequest.Method { get }
 static var post: HTTPRequest.Method { get }
 static var put: HTTPRequest.Method { get }
 static var delete: HTTPRequest.Method { get }
 static var connect: HTTPRequest.Method { get }
 static var options: HTTPRequest.Method { get }
 static var trace: HTTPRequest.Method { get }
 static var patch: HTTPRequest.Method { get }
 static var query: HTTPRequest.Method { get }
}
extension HTTPRequest.PseudoHeaderFields: Codable {}
@_layout(16, 8, trivial: false) struct HTTPResponse: Sendable, Hashable, CustomDebugStringConvertible, Codable {
 @_layout(24, 8, trivial: false) struct Status: Sendable, Hashable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let code: Int
  let reasonPhrase: String
  init(code: Int, reasonPhrase: String = 0)
  init(integerLiteral: Int)
  @_layout(1, 1, trivial: true) @frozen enum Kind {
   case invalid
   case informational
   case successful
   case redirection
   case clientError
   case serverError
  }
  var kind: Kind { get }
  var description: String { get }
 }
 var status: Status
 @_layout(8, 8, trivial: false) struct PseudoHeaderFields: Sendable, Hashable {
  var status: HTTPField
 }
 var pseudoHeaderFields: PseudoHeaderFields
 var headerFields: HTTPFields
 init(status: Status, headerFields: HTTPFields = 0)
 init(parsed: [HTTPField]) throws
}
extension HTTPResponse.PseudoHeaderFields: Codable {}
extension HTTPResponse.Status {
 static var `continue`: HTTPResponse.Status { get }
 static var switchingProtocols: HTTPResponse.Status { get }
 static var earlyHints: HTTPResponse.Status { get }
 static var ok: HTTPResponse.Status { get }
 static var created: HTTPResponse.Status { get }
 static var accepted: HTTPResponse.Status { get }
 static var nonAuthoritativeInformation: HTTPResponse.Status { get }
 static var noContent: HTTPResponse.Status { get }
 static var resetContent: HTTPResponse.Status { get }
 static var partialContent: HTTPResponse.Status { get }
 static var multipleChoices: HTTPResponse.Status { get }
 static var movedPermanently: HTTPResponse.Status { get }
 static var found: HTTPResponse.Status { get }
 static var seeOther: HTTPResponse.Status { get }
 static var notModified: HTTPResponse.Status { get }
 static var temporaryRedirect: HTTPResponse.Status { get }
 static var permanentRedirect: HTTPResponse.Status { get }
 static var badRequest: HTTPResponse.Status { get }
 static var unauthorized: HTTPResponse.Status { get }
 static var forbidden: HTTPResponse.Status { get }
 static var notFound: HTTPResponse.Status { get }
 static var methodNotAllowed: HTTPResponse.Status { get }
 static var notAcceptable: HTTPResponse.Status { get }
 static var proxyAuthenticationRequired: HTTPResponse.Status { get }
 static var requestTimeout: HTTPResponse.Status { get }
 static var conflict: HTTPResponse.Status { get }
 static var gone: HTTPResponse.Status { get }
 static var lengthRequired: HTTPResponse.Status { get }
 static var preconditionFailed: HTTPResponse.Status { get }
 static var contentTooLarge: HTTPResponse.Status { get }
 static var uriTooLong: HTTPResponse.Status { get }
 static var unsupportedMediaType: HTTPResponse.Status { get }
 static var rangeNotSatisfiable: HTTPResponse.Status { get }
 static var expectationFailed: HTTPResponse.Status { get }
 static var misdirectedRequest: HTTPResponse.Status { get }
 static var unprocessableContent: HTTPResponse.Status { get }
 static var tooEarly: HTTPResponse.Status { get }
 static var upgradeRequired: HTTPResponse.Status { get }
 static var preconditionRequired: HTTPResponse.Status { get }
 static var tooManyRequests: HTTPResponse.Status { get }
 static var requestHeaderFieldsTooLarge: HTTPResponse.Status { get }
 static var unavailableForLegalReasons: HTTPResponse.Status { get }
 static var internalServerError: HTTPResponse.Status { get }
 static var notImplemented: HTTPResponse.Status { get }
 static var badGateway: HTTPResponse.Status { get }
 static var serviceUnavailable: HTTPResponse.Status { get }
 static var gatewayTimeout: HTTPResponse.Status { get }
 static var httpVersionNotSupported: HTTPResponse.Status { get }
 static var networkAuthenticationRequired: HTTPResponse.Status { get }
}

"""#

  private static let text24 = #"""
// HeapModule: public declarations, made by generate-models from the compiler's description.
@_layout(8, 8, trivial: false) @frozen struct Heap<Element>: CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByArrayLiteral where Element: Comparable {
 init()
 var description: String { get }
 init(arrayLiteral: Element...)
 var isEmpty: Bool { get }
 var count: Int { get }
 var unordered: [Element] { get }
 init(minimumCapacity: Int)
 mutating func reserveCapacity(_: Int)
 mutating func insert(_: Element)
 var min: Element? { get }
 var max: Element? { get }
 mutating func popMin() -> Element?
 mutating func popMax() -> Element?
 mutating func removeMin() -> Element
 mutating func removeMax() -> Element
 mutating func replaceMin(with: Element) -> Element
 mutating func removeAll(where: (Element) throws -> Bool) rethrows
 mutating func replaceMax(with: Element) -> Element
 init(_: some Sequence<Element>)
 mutating func insert(contentsOf: some Sequence<Element>)
}

"""#

  private static let text25 = #"""
// Logging: public declarations, made by generate-models from the compiler's description.
@_layout(96, 8, trivial: false) struct LogEvent: Sendable {
 var level: Logger.Level
 var message: Logger.Message
 var error: (any Error)?
 var metadata: Logger.Metadata?
 var source: String
 var file: String
 var function: String
 var line: UInt
 init(level: Logger.Level, message: Logger.Message, metadata: Logger.Metadata?, source: String?, file: String, function: String, line: UInt)
 init(level: Logger.Level, message: Logger.Message, error: (any Error)?, metadata: Logger.Metadata?, source: String?, file: String, function: String, line: UInt)
}
protocol LogHandler: _SwiftLogSendableLogHandler {
 var metadataProvider: Logger.MetadataProvider? { get set }
 func log(event: LogEvent)
 subscript(metadataKey metadataKey: String) -> Logger.Metadata.Value? { get set }
 var metadata: Logger.Metadata { get set }
 var logLevel: Logger.Level { get set }
}
extension LogHandler {
 var metadataProvider: Logger.MetadataProvider?
}
@_layout(8, 8, trivial: false) struct Logger {
 var label: String { get }
 var handler: any LogHandler
 var metadataProvider: MetadataProvider? { get }
 @_layout(24, 8, trivial: false) struct MetadataValueAttributes: Sendable {
  protocol Attribute: RawRepresentable, Sendable where Self.RawValue == Int64 {}
  init()
  subscript<Attr>(attribute: Attr.Type) -> Attr? where Attr: Attribute { get set }
 }
 typealias Metadata = [String: Logger.MetadataValue]
 @_layout(41, 8, trivial: false) enum MetadataValue {
  case string(String)
  case stringConvertible(any CustomStringConvertible & Sendable)
  case dictionary(Metadata)
  case array([Metadata.Value])
 }
 @_layout(1, 1, trivial: true) enum Level: String, Codable, CaseIterable {
  case trace
  case debug
  case info
  case notice
  case warning
  case error
  case critical
 }
 init(label: String)
 init(label: String, factory: (String) -> any LogHandler)
 init(label: String, factory: (String, MetadataProvider?) -> any LogHandler)
 init(label: String, metadataProvider: MetadataProvider)
 func log(level: Level, _: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func log(level: Level, _: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func log(level: Level, _: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 subscript(metadataKey metadataKey: String) -> Metadata.Value? { get set }
 var logLevel: Level
 func trace(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func trace(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func trace(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func debug(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func debug(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func debug(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func info(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func info(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func info(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func notice(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func notice(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func notice(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func warning(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func warning(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func warning(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func error(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func error(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func error(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func critical(_: @autoclosure () -> Message, error: @autoclosure () -> (any Error)? = 0, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func critical(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, source: @autoclosure () -> String? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 func critical(_: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = 0, file: String = 0, function: String = 0, line: UInt = 0)
 @_layout(16, 8, trivial: false) struct Message: ExpressibleByStringLiteral, Equatable, CustomStringConvertible, ExpressibleByStringInterpolation {
  init(stringLiteral: String)
  var description: String { get }
 }
 static var current: Logger { get }
 @_layout(16, 8, trivial: false) struct MetadataProvider {
  init(_: @escaping @Sendable () -> Metadata)
  func get() -> Metadata
 }
}
extension Logger.Level: Comparable, CustomStringConvertible, LosslessStringConvertible {
 static func < (lhs: Logger.Level, rhs: Logger.Level) -> Bool
 var description: String { get }
 init?(_: String)
}
extension Logger.MetadataProvider {
 static func multiplex(_: [Logger.MetadataProvider]) -> Logger.MetadataProvider?
}
extension Logger.MetadataValue: ExpressibleByStringInterpolation, Equatable, ExpressibleByStringLiteral, CustomStringConvertible, ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
 var attributes: Logger.MetadataValueAttributes
 static func attributed(_: some CustomStringConvertible & Sendable, attributes: Logger.MetadataValueAttributes) -> Logger.MetadataValue
 @_layout(41, 8, trivial: false) struct StringInterpolation: StringInterpolationProtocol, Sendable {
  init(literalCapacity: Int, interpolationCount: Int)
  mutating func appendLiteral(_: String)
  mutating func appendInterpolation<T>(_: T) where T: CustomStringConvertible, T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T) where T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T) where T: CustomStringConvertible
  mutating func appendInterpolation<T>(_: T)
  mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: CustomStringConvertible, T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: CustomStringConvertible
  mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol)
  mutating func appendInterpolation<T>(_: T, attributes: @Sendable (inout Logger.MetadataValueAttributes) -> Void) where T: CustomStringConvertible, T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T, attributes: @Sendable (inout Logger.MetadataValueAttributes) -> Void) where T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T, attributes: @Sendable (inout Logger.MetadataValueAttributes) -> Void) where T: CustomStringConvertible
  mutating func appendInterpolation<T>(_: T, attributes: @Sendable (inout Logger.MetadataValueAttributes) -> Void)
  mutating func appendInterpolation<T>(_: T, attributes: Logger.MetadataValueAttributes) where T: CustomStringConvertible, T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T, attributes: Logger.MetadataValueAttributes) where T: TextOutputStreamable
  mutating func appendInterpolation<T>(_: T, attributes: Logger.MetadataValueAttributes) where T: CustomStringConvertible
  mutating func appendInterpolation<T>(_: T, attributes: Logger.MetadataValueAttributes)
 }
 init(stringInterpolation: StringInterpolation)
 init(stringLiteral: String)
 var description: String { get }
 typealias Key = String
 typealias Value = Logger.Metadata.Value
 init(dictionaryLiteral: (String, Logger.Metadata.Value)...)
 init(arrayLiteral: Logger.Metadata.Value...)
}
extension Logger.MetadataValueAttributes: Equatable, ExpressibleByArrayLiteral {
 init(arrayLiteral: any Attribute...)
}
@_layout(0, 1, trivial: true) enum LoggingSystem: Sendable {
 static func bootstrap(_: @escaping @Sendable (String) -> any LogHandler)
 static func bootstrap(_: @escaping @Sendable (String, Logger.MetadataProvider?) -> any LogHandler, metadataProvider: Logger.MetadataProvider?)
 static var metadataProvider: Logger.MetadataProvider? { get }
}
@_layout(32, 8, trivial: false) struct MultiplexLogHandler: LogHandler {
 init(_: [any LogHandler])
 init(_: [any LogHandler], metadataProvider: Logger.MetadataProvider?)
 var logLevel: Logger.Level
 var metadataProvider: Logger.MetadataProvider?
 func log(event: LogEvent)
 var metadata: Logger.Metadata
 subscript(metadataKey metadataKey: Logger.Metadata.Key) -> Logger.Metadata.Value? { get set }
}
@_layout(104, 8, trivial: false) struct StreamLogHandler: LogHandler {
 static func standardOutput(label: String) -> StreamLogHandler
 static func standardOutput(label: String, metadataProvider: Logger.MetadataProvider?) -> StreamLogHandler
 static func standardError(label: String) -> StreamLogHandler
 static func standardError(label: String, metadataProvider: Logger.MetadataProvider?) -> StreamLogHandler
 var logLevel: Logger.Level
 var metadataProvider: Logger.MetadataProvider?
 var metadata: Logger.Metadata
 subscript(metadataKey metadataKey: String) -> Logger.Metadata.Value? { get set }
 init(label: String, stream: any Sendable & TextOutputStream)
 init(label: String, stream: any Sendable & TextOutputStream, metadataProvider: Logger.MetadataProvider?)
 func log(event: LogEvent)
}
@_layout(0, 1, trivial: true) struct SwiftLogNoOpLogHandler: LogHandler {
 init()
 init(_: String)
 func log(event: LogEvent)
 subscript(metadataKey metadataKey: String) -> Logger.Metadata.Value? { get set }
 var metadata: Logger.Metadata
 var logLevel: Logger.Level
}
func withLogger<Result, Failure>(_: Logger, _: (Logger) throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error
nonisolated(nonsending) func withLogger<Result, Failure>(_: Logger, _: nonisolated(nonsending) (Logger) async throws(Failure) -> Result) async throws(Failure) -> Result where Failure: Error
func withLogger<Result, Failure>(mergingMetadata: @autoclosure () -> Logger.Metadata, _: (Logger) throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error
nonisolated(nonsending) func withLogger<Result, Failure>(mergingMetadata: @autoclosure () -> Logger.Metadata, _: nonisolated(nonsending) (Logger) async throws(Failure) -> Result) async throws(Failure) -> Result where Failure: Error
func withLogger<Result, Failure>(logLevel: Logger.Level? = 0, handler: (any LogHandler)? = 0, metadata: @autoclosure () -> Logger.Metadata? = 0, _: (Logger) throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error
nonisolated(nonsending) func withLogger<Result, Failure>(logLevel: Logger.Level? = 0, handler: (any LogHandler)? = 0, metadata: @autoclosure () -> Logger.Metadata? = 0, _: nonisolated(nonsending) (Logger) async throws(Failure) -> Result) async throws(Failure) -> Result where Failure: Error

"""#

  private static let text26 = #"""
// Metrics: public declarations, made by generate-models from the compiler's description.
final class Counter: CustomStringConvertible {
 let label: String
 let dimensions: [(String, String)]
 init(label: String, dimensions: [(String, String)], handler: any CounterHandler, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)], handler: any CounterHandler)
 func increment<DataType>(by: DataType) where DataType: BinaryInteger
 func increment()
 func reset()
 init(label: String, dimensions: [(String, String)] = 0)
 init(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory)
 func destroy()
 var description: String { get }
}
protocol CounterHandler: AnyObject, _SwiftMetricsSendableProtocol {
 func increment(by: Int64)
 func reset()
}
final class FloatingPointCounter: CustomStringConvertible {
 let label: String
 let dimensions: [(String, String)]
 init(label: String, dimensions: [(String, String)], handler: any FloatingPointCounterHandler, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)], handler: any FloatingPointCounterHandler)
 func increment<DataType>(by: DataType) where DataType: BinaryFloatingPoint
 func increment()
 func reset()
 init(label: String, dimensions: [(String, String)] = 0)
 init(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory)
 func destroy()
 var description: String { get }
}
protocol FloatingPointCounterHandler: AnyObject, _SwiftMetricsSendableProtocol {
 func increment(by: Double)
 func reset()
}
final class Gauge: Recorder, @unchecked Sendable {
 init(label: String, dimensions: [(String, String)] = 0)
 init(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory)
}
struct MappingMetricsFactory<Upstream>: Sendable, MetricsFactory where Upstream: MetricsFactory {
 init(upstream: Upstream, transform: @escaping @Sendable (String, [(String, String)]) -> (String, [(String, String)]))
 func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler
 func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler
 func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler
 func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler
 func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler
 func destroyCounter(_: any CounterHandler)
 func destroyMeter(_: any MeterHandler)
 func destroyFloatingPointCounter(_: any FloatingPointCounterHandler)
 func destroyRecorder(_: any RecorderHandler)
 func destroyTimer(_: any TimerHandler)
}
final class Meter: CustomStringConvertible {
 let label: String
 let dimensions: [(String, String)]
 init(label: String, dimensions: [(String, String)], handler: any MeterHandler, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)], handler: any MeterHandler)
 func set<DataType>(_: DataType) where DataType: BinaryInteger
 func set<DataType>(_: DataType) where DataType: BinaryFloatingPoint
 func increment<DataType>(by: DataType) where DataType: BinaryFloatingPoint
 func increment()
 func decrement<DataType>(by: DataType) where DataType: BinaryFloatingPoint
 func decrement()
 init(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)] = 0)
 func destroy()
 var description: String { get }
}
protocol MeterHandler: AnyObject, _SwiftMetricsSendableProtocol {
 func set(_: Int64)
 func set(_: Double)
 func increment(by: Double)
 func decrement(by: Double)
}
protocol MetricsFactory: _SwiftMetricsSendableProtocol {
 func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler
 func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler
 func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler
 func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler
 func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler
 func destroyCounter(_: any CounterHandler)
 func destroyMeter(_: any MeterHandler)
 func destroyFloatingPointCounter(_: any FloatingPointCounterHandler)
 func destroyRecorder(_: any RecorderHandler)
 func destroyTimer(_: any TimerHandler)
}
extension MetricsFactory {
 func withLabelAndDimensionsMapping(_: @escaping @Sendable (String, [(String, String)]) -> (String, [(String, String)])) -> MappingMetricsFactory<Self>
 func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler
 func destroyFloatingPointCounter(_: any FloatingPointCounterHandler)
 func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler
 func destroyMeter(_: any MeterHandler)
}
@_layout(0, 1, trivial: true) enum MetricsSystem {
 static func bootstrap(_: any MetricsFactory)
 static var factory: any MetricsFactory { get }
 static func withWriterLock<T>(_: () throws -> T) rethrows -> T
}
final class MultiplexMetricsHandler: MetricsFactory {
 init(factories: [any MetricsFactory])
 func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler
 func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler
 func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler
 func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler
 func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler
 func destroyCounter(_: any CounterHandler)
 func destroyFloatingPointCounter(_: any FloatingPointCounterHandler)
 func destroyMeter(_: any MeterHandler)
 func destroyRecorder(_: any RecorderHandler)
 func destroyTimer(_: any TimerHandler)
}
final class NOOPMetricsHandler: MetricsFactory, CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
 static let instance: NOOPMetricsHandler
 func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler
 func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler
 func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler
 func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler
 func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler
 func destroyCounter(_: any CounterHandler)
 func destroyFloatingPointCounter(_: any FloatingPointCounterHandler)
 func destroyMeter(_: any MeterHandler)
 func destroyRecorder(_: any RecorderHandler)
 func destroyTimer(_: any TimerHandler)
 func increment(by: Int64)
 func increment(by: Double)
 func decrement(by: Double)
 func reset()
 func record(_: Int64)
 func record(_: Double)
 func recordNanoseconds(_: Int64)
 func set(_: Int64)
 func set(_: Double)
}
class Recorder: CustomStringConvertible {
 let label: String
 let dimensions: [(String, String)]
 let aggregate: Bool
 init(label: String, dimensions: [(String, String)], aggregate: Bool, handler: any RecorderHandler, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)], aggregate: Bool, handler: any RecorderHandler)
 func record<DataType>(_: DataType) where DataType: BinaryInteger
 func record<DataType>(_: DataType) where DataType: BinaryFloatingPoint
 init(label: String, dimensions: [(String, String)] = 0, aggregate: Bool = 0)
 init(label: String, dimensions: [(String, String)] = 0, aggregate: Bool = 0, factory: any MetricsFactory)
 func destroy()
 var description: String { get }
}
protocol RecorderHandler: AnyObject, _SwiftMetricsSendableProtocol {
 func record(_: Int64)
 func record(_: Double)
}
@_layout(16, 8, trivial: true) struct TimeUnit: Equatable, Sendable {
 let scaleFromNanoseconds: UInt64
 static let nanoseconds: TimeUnit
 static let microseconds: TimeUnit
 static let milliseconds: TimeUnit
 static let seconds: TimeUnit
 static let minutes: TimeUnit
 static let hours: TimeUnit
 static let days: TimeUnit
}
final class Timer: CustomStringConvertible {
 let label: String
 let dimensions: [(String, String)]
 init(label: String, dimensions: [(String, String)], handler: any TimerHandler, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)], handler: any TimerHandler)
 func recordNanoseconds(_: Int64)
 func recordNanoseconds<DataType>(_: DataType) where DataType: BinaryInteger
 func recordMicroseconds<DataType>(_: DataType) where DataType: BinaryInteger
 func recordMicroseconds<DataType>(_: DataType) where DataType: BinaryFloatingPoint
 func recordMilliseconds<DataType>(_: DataType) where DataType: BinaryInteger
 func recordMilliseconds<DataType>(_: DataType) where DataType: BinaryFloatingPoint
 func recordSeconds<DataType>(_: DataType) where DataType: BinaryInteger
 func recordSeconds<DataType>(_: DataType) where DataType: BinaryFloatingPoint
 init(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)] = 0)
 init(label: String, dimensions: [(String, String)] = 0, preferredDisplayUnit: TimeUnit, factory: any MetricsFactory)
 init(label: String, dimensions: [(String, String)] = 0, preferredDisplayUnit: TimeUnit)
 func destroy()
 var description: String { get }
 static func measure<T>(label: String, dimensions: [(String, String)] = 0, body: @escaping () throws -> T) rethrows -> T
 static func measure<T>(label: String, dimensions: [(String, String)] = 0, factory: any MetricsFactory, body: @escaping () throws -> T) rethrows -> T
 func recordInterval(since: DispatchTime, end: DispatchTime = 0)
 func record(_: DispatchTimeInterval)
 func record(_: TimeInterval)
 func record(duration: Duration)
 func measure<Result, Failure, Clock>(clock: Clock = 0, body: () throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error, Clock: Metrics.Clock, Clock.Duration == Duration
 func measure<Result, Failure, Clock>(clock: Clock = 0, isolation: isolated (any Actor)? = 0, body: () async throws(Failure) -> sending Result) async throws(Failure) -> sending Result where Failure: Error, Clock: Metrics.Clock, Clock.Duration == Duration
}
protocol TimerHandler: AnyObject, _SwiftMetricsSendableProtocol {
 func recordNanoseconds(_: Int64)
 func preferDisplayUnit(_: TimeUnit)
}
extension TimerHandler {
 func preferDisplayUnit(_: TimeUnit)
}
func withMetricsFactory<Result, Failure>(_: any MetricsFactory, _: () throws(Failure) -> Result) throws(Failure) -> Result where Failure: Error
nonisolated(nonsending) func withMetricsFactory<Result, Failure>(_: any MetricsFactory, _: nonisolated(nonsending) () async throws(Failure) -> Result) async throws(Failure) -> Result where Failure: Error

"""#

  private static let text27 = #"""
// The C library of another system: see Glibc.
@_exported import Glibc

"""#

  private static let text28 = #"""
// NIO: public declarations, made by generate-models from the compiler's description.
@_exported import NIOCore
@_exported import NIOEmbedded
@_exported import NIOPosix

"""#

  private static let text29 = #"""
// NIOConcurrencyHelpers: public declarations, made by generate-models from the compiler's description.
final class ConditionLock<T> where T: Equatable {
 init(value: T)
 func lock()
 func unlock()
 var value: T { get }
 func lock(whenValue: T)
 func lock(whenValue: T, timeoutSeconds: Double) -> Bool
 func unlock(withValue: T)
}
@_layout(8, 8, trivial: false) struct NIOLock {
 init()
 func lock()
 func unlock()
 func withLock<T>(_: () throws -> T) rethrows -> T
 func withLockVoid(_: () throws -> Void) rethrows
}
@_layout(8, 8, trivial: false) struct NIOLockedValueBox<Value> {
 init(_: Value)
 func withLockedValue<T>(_: (inout Value) throws -> T) rethrows -> T
 var unsafe: Unsafe { get }
 struct Unsafe {
  func lock()
  func unlock()
  func withValueAssumingLockIsAcquired<Result>(_: (_: inout Value) throws -> Result) rethrows -> Result
 }
}

"""#

  private static let text30 = #"""
// NIOCore: public declarations, made by generate-models from the compiler's description.
struct AddressedEnvelope<DataType>: CustomStringConvertible {
 var remoteAddress: SocketAddress
 var data: DataType
 var metadata: Metadata?
 init(remoteAddress: SocketAddress, data: DataType)
 init(remoteAddress: SocketAddress, data: DataType, metadata: Metadata?)
 struct Metadata: Hashable, Sendable {
  var ecnState: NIOExplicitCongestionNotificationState
  var packetInfo: NIOPacketInfo?
  var segmentSize: Int?
  init(ecnState: NIOExplicitCongestionNotificationState)
  init(ecnState: NIOExplicitCongestionNotificationState, packetInfo: NIOPacketInfo?)
  init(ecnState: NIOExplicitCongestionNotificationState, packetInfo: NIOPacketInfo?, segmentSize: Int?)
 }
 var description: String { get }
}
extension AddressedEnvelope: Equatable where DataType: Equatable {}
extension AddressedEnvelope: Hashable where DataType: Hashable {}
extension Array where Element == UInt8 {
 init(buffer: ByteBuffer)
}
extension AsyncSequence where Self.Element == ByteBuffer {
 func collect(upTo: Int, into: inout ByteBuffer) async throws
 func collect(upTo: Int) async throws -> ByteBuffer
 func decode<Decoder>(using: Decoder, maximumBufferSize: Int? = 0) -> NIODecodedAsyncSequence<Self, Decoder> where Decoder: NIOSingleStepByteToMessageDecoder
 func splitLines(omittingEmptySubsequences: Bool = 0, maximumBufferSize: Int? = 0) -> NIODecodedAsyncSequence<Self, NIOSplitLinesMessageDecoder>
 func splitUTF8Lines(omittingEmptySubsequences: Bool = 0, maximumBufferSize: Int? = 0) -> NIODecodedAsyncSequence<Self, NIOSplitUTF8LinesMessageDecoder>
}
extension AsyncSequence where Self.Element: RandomAccessCollection, Self.Element.Element == UInt8 {
 func collect(upTo: Int, into: inout ByteBuffer) async throws
 func collect(upTo: Int, using: ByteBufferAllocator) async throws -> ByteBuffer
}
@_layout(23, 8, trivial: false) struct ByteBuffer: Codable, CustomStringConvertible, CustomDebugStringConvertible, Equatable, Hashable {
 init(takingOwnershipOf: UnsafeMutableRawBufferPointer, allocator: ByteBufferAllocator, readerIndex: Int = 0, writerIndex: Int? = 0)
 var writableBytes: Int { get }
 var readableBytes: Int { get }
 var capacity: Int { get }
 var storageCapacity: Int { get }
 mutating func reserveCapacity(_: Int)
 mutating func reserveCapacity(minimumWritableBytes: Int)
 mutating func withUnsafeMutableReadableBytes<T, ErrorType>(_: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 var readableBytesSpan: RawSpan { get }
 var mutableReadableBytesSpan: MutableRawSpan { mutating get }
 var readableBytesUInt8Span: Span<UInt8> { get }
 mutating func writeWithOutputRawSpan<ErrorType>(minimumWritableBytes: Int, initializingWith: (_: inout OutputRawSpan) throws(ErrorType) -> Void) throws(ErrorType) where ErrorType: Error
 mutating func withUnsafeMutableWritableBytes<T, ErrorType>(_: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 mutating func writeWithUnsafeMutableBytes<ErrorType>(minimumWritableBytes: Int, _: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> Int) throws(ErrorType) -> Int where ErrorType: Error
 func withVeryUnsafeBytes<T, ErrorType>(_: (UnsafeRawBufferPointer) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 mutating func withVeryUnsafeMutableBytes<T, ErrorType>(_: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 func withUnsafeReadableBytes<T, ErrorType>(_: (UnsafeRawBufferPointer) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 func withUnsafeReadableBytesWithStorageManagement<T, ErrorType>(_: (UnsafeRawBufferPointer, Unmanaged<AnyObject>) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 func withVeryUnsafeBytesWithStorageManagement<T, ErrorType>(_: (UnsafeRawBufferPointer, Unmanaged<AnyObject>) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 mutating func withVeryUnsafeMutableBytesWithStorageManagement<T, ErrorType>(_: (_: UnsafeMutableRawBufferPointer, _: Unmanaged<AnyObject>) throws(ErrorType) -> T) throws(ErrorType) -> T where ErrorType: Error
 func getSlice(at: Int, length: Int) -> ByteBuffer?
 func peekSlice(length: Int) -> ByteBuffer?
 mutating func discardReadBytes() -> Bool
 mutating func shrinkBufferCapacity(to: Int) -> Bool
 var readerIndex: Int { get }
 var writerIndex: Int { get }
 mutating func clear()
 mutating func clear(minimumCapacity: Int)
 func getBytes(at: Int, length: Int) -> [UInt8]?
 mutating func readBytes(length: Int) -> [UInt8]?
 mutating func readInlineArray<let count: Int, IntegerType>(endianness: Endianness = 0, as: InlineArray<count, IntegerType>.Type = 0) -> InlineArray<count, IntegerType>? where IntegerType: FixedWidthInteger
 func peekBytes(length: Int) -> [UInt8]?
 mutating func writeStaticString(_: StaticString) -> Int
 mutating func setStaticString(_: StaticString, at: Int) -> Int
 mutating func writePlainHexEncodedBytes(_: String) throws -> Int
 mutating func writeString(_: String) -> Int
 mutating func writeNullTerminatedString(_: String) -> Int
 mutating func setString(_: String, at: Int) -> Int
 mutating func setNullTerminatedString(_: String, at: Int) -> Int
 func getString(at: Int, length: Int) -> String?
 func getNullTerminatedString(at: Int) -> String?
 mutating func readString(length: Int) -> String?
 mutating func readNullTerminatedString() -> String?
 mutating func writeSubstring(_: Substring) -> Int
 mutating func setSubstring(_: Substring, at: Int) -> Int
 func peekString(length: Int) -> String?
 func peekNullTerminatedString() -> String?
 mutating func writeDispatchData(_: DispatchData) -> Int
 mutating func setDispatchData(_: DispatchData, at: Int) -> Int
 func getDispatchData(at: Int, length: Int) -> DispatchData?
 mutating func readDispatchData(length: Int) -> DispatchData?
 func peekDispatchData(length: Int) -> DispatchData?
 mutating func readWithUnsafeReadableBytes<ErrorType>(_: (UnsafeRawBufferPointer) throws(ErrorType) -> Int) throws(ErrorType) -> Int where ErrorType: Error
 mutating func readWithUnsafeMutableReadableBytes<ErrorType>(_: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> Int) throws(ErrorType) -> Int where ErrorType: Error
 mutating func setBuffer(_: ByteBuffer, at: Int) -> Int
 mutating func writeBuffer(_: inout ByteBuffer) -> Int
 mutating func writeBytes<Bytes>(_: Bytes) -> Int where Bytes: Sequence, Bytes.Element == UInt8
 mutating func writeBytes(_: UnsafeRawBufferPointer) -> Int
 mutating func writeBytes(_: RawSpan) -> Int
 mutating func writeRepeatingByte(_: UInt8, count: Int) -> Int
 mutating func setRepeatingByte(_: UInt8, count: Int, at: Int) -> Int
 func slice() -> ByteBuffer
 mutating func readSlice(length: Int) -> ByteBuffer?
 mutating func writeImmutableBuffer(_: ByteBuffer) -> Int
 mutating func readWithUnsafeMutableReadableBytes<T, ErrorType>(_: (UnsafeMutableRawBufferPointer) throws(ErrorType) -> (Int, T)) throws(ErrorType) -> T where ErrorType: Error
 mutating func readWithUnsafeReadableBytes<T, ErrorType>(_: (UnsafeRawBufferPointer) throws(ErrorType) -> (Int, T)) throws(ErrorType) -> T where ErrorType: Error
 init()
 init(string: String)
 init(substring: Substring)
 init(staticString: StaticString)
 init<Bytes>(bytes: Bytes) where Bytes: Sequence, Bytes.Element == UInt8
 init<I>(integer: I, endianness: Endianness = 0, as: I.Type = 0) where I: FixedWidthInteger
 init(repeating: UInt8, count: Int)
 init(buffer: ByteBuffer)
 init(dispatchData: DispatchData)
 init<ErrorType>(initialCapacity: Int, initializingWith: (_: inout OutputRawSpan) throws(ErrorType) -> Void) throws(ErrorType) where ErrorType: Error
 func getUTF8ValidatedString(at: Int, length: Int) throws -> String?
 mutating func readUTF8ValidatedString(length: Int) throws -> String?
 @_layout(0, 1, trivial: true) struct ReadUTF8ValidationError: Error, Equatable {
  static let invalidUTF8: ReadUTF8ValidationError
 }
 func peekUTF8ValidatedString(length: Int) throws -> String?
 var description: String { get }
 mutating func setBytes<Bytes>(_: Bytes, at: Int) -> Int where Bytes: Sequence, Bytes.Element == UInt8
 mutating func setBytes(_: UnsafeRawBufferPointer, at: Int) -> Int
 mutating func setBytes(_: RawSpan, at: Int) -> Int
 mutating func moveReaderIndex(forwardBy: Int)
 mutating func moveReaderIndex(to: Int)
 mutating func moveWriterIndex(forwardBy: Int)
 mutating func moveWriterIndex(to: Int)
 mutating func copyBytes(at: Int, to: Int, length: Int) throws -> Int
 @_layout(1, 1, trivial: true) struct CopyBytesError: Error {
  static let negativeLength: CopyBytesError
  static let unreadableSourceBytes: CopyBytesError
 }
 mutating func modifyIfUniquelyOwned<T, ErrorType>(_: (inout ByteBuffer) throws(ErrorType) -> T) throws(ErrorType) -> T? where ErrorType: Error
 init(plainHexEncodedBytes: String) throws
 @_layout(1, 1, trivial: true) struct HexDecodingError: Error, Equatable {
  static let invalidHexLength: HexDecodingError
  static let invalidCharacter: HexDecodingError
 }
 mutating func readInteger<T>(endianness: Endianness = 0, as: T.Type = 0) -> T? where T: FixedWidthInteger
 func getInteger<T>(at: Int, endianness: Endianness = 0, as: T.Type = 0) -> T? where T: FixedWidthInteger
 mutating func writeInteger<T>(_: T, endianness: Endianness = 0, as: T.Type = 0) -> Int where T: FixedWidthInteger
 mutating func setInteger<T>(_: T, at: Int, endianness: Endianness = 0, as: T.Type = 0) -> Int where T: FixedWidthInteger
 func peekInteger<T>(endianness: Endianness = 0, as: T.Type = 0) -> T? where T: FixedWidthInteger
 @_layout(1, 1, trivial: true) struct LengthPrefixError: Error {
  static let messageLengthDoesNotFitExactlyIntoRequiredIntegerFormat: LengthPrefixError
  static let messageCouldNotBeReadSuccessfully: LengthPrefixError
 }
 mutating func writeLengthPrefixed<Integer>(endianness: Endianness = 0, as: Integer.Type, writeMessage: (inout ByteBuffer) throws -> Int) throws -> Int where Integer: FixedWidthInteger
 mutating func readLengthPrefixed<Integer, Result>(endianness: Endianness = 0, as: Integer.Type, readMessage: (ByteBuffer) throws -> Result?) throws -> Result? where Integer: FixedWidthInteger
 mutating func readLengthPrefixedSlice<Integer>(endianness: Endianness = 0, as: Integer.Type) -> ByteBuffer? where Integer: FixedWidthInteger
 func getLengthPrefixedSlice<Integer>(at: Int, endianness: Endianness = 0, as: Integer.Type) -> ByteBuffer? where Integer: FixedWidthInteger
 func peekLengthPrefixedSlice<Integer>(endianness: Endianness = 0, as: Integer.Type) -> ByteBuffer? where Integer: FixedWidthInteger
 mutating func readMultipleIntegers<T1, T2>(endianness: Endianness = 0, as: (T1, T2).Type = 0) -> (T1, T2)? where T1: FixedWidthInteger, T2: FixedWidthInteger
 func peekMultipleIntegers<T1, T2>(endianness: Endianness = 0, as: (T1, T2).Type = 0) -> (T1, T2)? where T1: FixedWidthInteger, T2: FixedWidthInteger
 func getMultipleIntegers<T1, T2>(at: Int, endianness: Endianness = 0, as: (T1, T2).Type = 0) -> (T1, T2)? where T1: FixedWidthInteger, T2: FixedWidthInteger
 mutating func writeMultipleIntegers<T1, T2>(_: T1, _: T2, endianness: Endianness = 0, as: (T1, T2).Type = 0) -> Int where T1: FixedWidthInteger, T2: FixedWidthInteger
 mutating func setMultipleIntegers<T1, T2>(_: T1, _: T2, at: Int, endianness: Endianness = 0, as: (T1, T2).Type = 0) -> Int where T1: FixedWidthInteger, T2: FixedWidthInteger
 mutating func readMultipleIntegers<T1, T2, T3>(endianness: Endianness = 0, as: (T1, T2, T3).Type = 0) -> (T1, T2, T3)? where T1: FixedWidthInteger, T2: FixedWidthInteger, T3: FixedWidthInteger
 func peekMultipleIntegers<T1, T2, T3>(endianness: Endianness = 0, as: (T1, T2, T3).Type = 0) -> (T1, T2, T3)? where T1: FixedWidthInteger, T2: FixedWidthInteger, T3: FixedWidthInteger
 func getMultipleIntegers<T1, T2, T3>(at: Int, endianness: Endianness = 0, as: (T1, T2, T3).Type = 0) -> (T1, T2, T3)? where T1: FixedWidthInteger, T2: FixedWidthInteger, T3: FixedWidthInteger
 mutating func writeMultipleIntegers<T1, T2, T3>(_: T1, _: T2, _: T3, endianness: Endianness = 0, as: (T1, T2, T3).Type = 0) -> Int where T1: FixedWidthInteger, T2: FixedWidthInteger, T3: FixedWidthInteger
 mutating func setMultipleIntegers<T1, T2, T3>(_: T1, _: T2, _: T3, at: Int, endianness: Endianness = 0, as: (T1, T2, T3).Type = 0) -> Int where T1: FixedWidthInteger, T2: FixedWidthInteger, T3: FixedWidthInteger
 @_layout(8, 8, trivial: true) struct QUICBinaryEncodingStrategy: NIOBinaryIntegerEncodingStrategy, Sendable {
  @_layout(1, 1, trivial: true) enum IntegerLength: Int, Sendable {
   case one
   case two
   case four
   case eight
  }
  var requiredBytesHint: Int
  init(requiredBytesHint: IntegerLength)
  func readInteger<IntegerType>(as: IntegerType.Type, from: inout ByteBuffer) -> IntegerType? where IntegerType: FixedWidthInteger
  static func bytesNeededForInteger<IntegerType>(_: IntegerType) -> Int where IntegerType: FixedWidthInteger
  func writeInteger<IntegerType>(_: IntegerType, to: inout ByteBuffer) -> Int where IntegerType: FixedWidthInteger
  func writeInteger<IntegerType>(_: IntegerType, reservedCapacity: Int, to: inout ByteBuffer) -> Int where IntegerType: FixedWidthInteger
 }
 var readableBytesView: ByteBufferView { get }
 func viewBytes(at: Int, length: Int) -> ByteBufferView?
 init(_: ByteBufferView)
}
extension ByteBuffer.CopyBytesError: Hashable, CustomDebugStringConvertible {}
@_layout(32, 8, trivial: true) struct ByteBufferAllocator: Sendable {
 init()
 init(allocate: @convention(c) (_: size_t) -> UnsafeMutableRawPointer?, reallocate: @convention(c) (_: UnsafeMutableRawPointer?, _: size_t, _: size_t) -> UnsafeMutableRawPointer?, deallocate: @convention(c) (_: UnsafeMutableRawPointer) -> Void, copy: @convention(c) (_: UnsafeMutableRawPointer, _: UnsafeRawPointer, _: size_t) -> Void)
 func buffer(capacity: Int) -> ByteBuffer
 func buffer(string: String) -> ByteBuffer
 func buffer(substring: Substring) -> ByteBuffer
 func buffer(staticString: StaticString) -> ByteBuffer
 func buffer<Bytes>(bytes: Bytes) -> ByteBuffer where Bytes: Sequence, Bytes.Element == UInt8
 func buffer(plainHexEncodedBytes: String) throws -> ByteBuffer
 func buffer<I>(integer: I, endianness: Endianness = 0, as: I.Type = 0) -> ByteBuffer where I: FixedWidthInteger
 func buffer(repeating: UInt8, count: Int) -> ByteBuffer
 func buffer(buffer: ByteBuffer) -> ByteBuffer
 func buffer(dispatchData: DispatchData) -> ByteBuffer
 func buffer<ErrorType>(capacity: Int, initializingWith: (_: inout OutputRawSpan) throws(ErrorType) -> Void) throws(ErrorType) -> ByteBuffer where ErrorType: Error
}
@_layout(40, 8, trivial: false) struct ByteBufferView: RandomAccessCollection, Sendable, MutableCollection, RangeReplaceableCollection, Equatable, Hashable, ExpressibleByArrayLiteral {
 typealias Element = UInt8
 typealias Index = Int
 typealias SubSequence = ByteBufferView
 init(_: ByteBuffer)
 func withUnsafeBytes<R, ErrorType>(_: (UnsafeRawBufferPointer) throws(ErrorType) -> R) throws(ErrorType) -> R where ErrorType: Error
 var startIndex: Index { get }
 var endIndex: Index { get }
 var count: Int { get }
 subscript(position: Index) -> UInt8 { get set }
 subscript(range: Range<Index>) -> ByteBufferView { get set }
 func withContiguousStorageIfAvailable<R, ErrorType>(_: (UnsafeBufferPointer<UInt8>) throws(ErrorType) -> R) throws(ErrorType) -> R? where ErrorType: Error
 init()
 mutating func reserveCapacity(_: Int)
 mutating func append(_: UInt8)
 mutating func append<Bytes>(contentsOf: Bytes) where Bytes: Sequence, Bytes.Element == UInt8
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where C: Collection, C.Element == UInt8
 func firstIndex(where: (UInt8) throws -> Bool) rethrows -> Index?
 func lastIndex(where: (UInt8) throws -> Bool) rethrows -> Index?
 init(arrayLiteral: Element...)
}
protocol ByteToMessageDecoder {
 associatedtype InboundOut
 mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState
 mutating func decodeLast(context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool) throws -> DecodingState
 mutating func decoderRemoved(context: ChannelHandlerContext)
 mutating func decoderAdded(context: ChannelHandlerContext)
 mutating func shouldReclaimBytes(buffer: ByteBuffer) -> Bool
}
extension ByteToMessageDecoder {
 mutating func decoderRemoved(context: ChannelHandlerContext)
 mutating func decoderAdded(context: ChannelHandlerContext)
 func shouldReclaimBytes(buffer: ByteBuffer) -> Bool
 func wrapInboundOut(_: Self.InboundOut) -> NIOAny
 static func wrapInboundOut(_: Self.InboundOut) -> NIOAny
 mutating func decodeLast(context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool) throws -> DecodingState
}
@_layout(31, 8, trivial: false) enum ByteToMessageDecoderError: Error {
 case dataReceivedInErrorState(any Error, ByteBuffer)
 case leftoverDataWhenDone(ByteBuffer)
 @_layout(0, 1, trivial: true) struct PayloadTooLargeError: Error {
  init()
 }
}
final class ByteToMessageHandler<Decoder>: ChannelInboundHandler, RemovableChannelHandler where Decoder: ByteToMessageDecoder {
 typealias InboundIn = ByteBuffer
 typealias InboundOut = Decoder.InboundOut
 init(_: Decoder)
 init(_: Decoder, maximumBufferSize: Int? = 0)
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func channelInactive(context: ChannelHandlerContext)
 func userInboundEventTriggered(context: ChannelHandlerContext, event: Any)
 func removeHandler(context: ChannelHandlerContext, removalToken: ChannelHandlerContext.RemovalToken)
}
extension ByteToMessageHandler: ChannelOutboundHandler where Decoder: WriteObservingByteToMessageDecoder {
 typealias OutboundIn = Decoder.OutboundIn
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
protocol Channel: AnyObject, ChannelOutboundInvoker, _NIOPreconcurrencySendable {
 var allocator: ByteBufferAllocator { get }
 var closeFuture: EventLoopFuture<Void> { get }
 var pipeline: ChannelPipeline { get }
 var localAddress: SocketAddress? { get }
 var remoteAddress: SocketAddress? { get }
 var parent: (any Channel)? { get }
 func setOption<Option>(_: Option, value: Option.Value) -> EventLoopFuture<Void> where Option: ChannelOption
 func getOption<Option>(_: Option) -> EventLoopFuture<Option.Value> where Option: ChannelOption
 var isWritable: Bool { get }
 var isActive: Bool { get }
 var syncOptions: (any NIOSynchronousChannelOptions)? { get }
 func write<T>(_: T) -> EventLoopFuture<Void> where T: Sendable
 func write<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
 func writeAndFlush<T>(_: T) -> EventLoopFuture<Void> where T: Sendable
 func writeAndFlush<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
}
extension Channel {
 func writeAndFlush<T>(_: T) async throws where T: Sendable
 func setOption<Option>(_: Option, value: Option.Value) async throws where Option: ChannelOption
 func getOption<Option>(_: Option) async throws -> Option.Value where Option: ChannelOption
 var syncOptions: (any NIOSynchronousChannelOptions)? { get }
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func write<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
 func flush()
 func writeAndFlush<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
 func read()
 func close(mode: CloseMode = 0, promise: EventLoopPromise<Void>?)
 func register(promise: EventLoopPromise<Void>?)
 func registerAlreadyConfigured0(promise: EventLoopPromise<Void>?)
 func triggerUserOutboundEvent(_: any Sendable, promise: EventLoopPromise<Void>?)
 func write<T>(_: T) -> EventLoopFuture<Void> where T: Sendable
 func writeAndFlush<T>(_: T) -> EventLoopFuture<Void> where T: Sendable
}
typealias ChannelDuplexHandler = ChannelInboundHandler & ChannelOutboundHandler
@_layout(9, 8, trivial: false) enum ChannelError: Error, Equatable, CustomStringConvertible {
 case connectPending
 case connectTimeout(TimeAmount)
 case operationUnsupported
 case ioOnClosedChannel
 case alreadyClosed
 case outputClosed
 case inputClosed
 case eof
 case writeMessageTooLarge
 case writeHostUnreachable
 case unknownLocalAddress
 case badMulticastGroupAddressFamily
 case badInterfaceAddressFamily
 case illegalMulticastAddress(SocketAddress)
 case inappropriateOperationForState
 case unremovableHandler
 var description: String { get }
}
@_layout(1, 1, trivial: true) enum ChannelEvent: Equatable, Sendable {
 case inputClosed
 case outputClosed
}
protocol ChannelHandler: AnyObject {
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
}
extension ChannelHandler {
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
}
final class ChannelHandlerContext: ChannelInvoker {
 let pipeline: ChannelPipeline
 var channel: any Channel { get }
 var handler: any ChannelHandler { get }
 var remoteAddress: SocketAddress? { get }
 var localAddress: SocketAddress? { get }
 var eventLoop: any EventLoop { get }
 let name: String
 func fireChannelRegistered()
 func fireChannelUnregistered()
 func fireChannelActive()
 func fireChannelInactive()
 func fireChannelRead(_: NIOAny)
 func fireChannelReadComplete()
 func fireChannelWritabilityChanged()
 func fireErrorCaught(_: any Error)
 func fireUserInboundEventTriggered(_: Any)
 func register(promise: EventLoopPromise<Void>?)
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func write(_: NIOAny, promise: EventLoopPromise<Void>?)
 func flush()
 func writeAndFlush(_: NIOAny, promise: EventLoopPromise<Void>?)
 func read()
 func close(mode: CloseMode = 0, promise: EventLoopPromise<Void>?)
 func triggerUserOutboundEvent(_: Any, promise: EventLoopPromise<Void>?)
 func write(_: NIOAny, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 func writeAndFlush(_: NIOAny, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 var loopBound: NIOLoopBound<ChannelHandlerContext> { get }
 @_layout(8, 8, trivial: false) struct RemovalToken: Sendable {}
 func leavePipeline(removalToken: RemovalToken)
}
protocol ChannelInboundHandler: _ChannelInboundHandler, _EmittingChannelHandler {
 associatedtype InboundIn
 associatedtype InboundOut = Never
 func unwrapInboundIn(_: NIOAny) -> Self.InboundIn
 func wrapInboundOut(_: Self.InboundOut) -> NIOAny
}
extension ChannelInboundHandler {
 func unwrapInboundIn(_: NIOAny) -> Self.InboundIn
 func wrapInboundOut(_: Self.InboundOut) -> NIOAny
 static func unwrapInboundIn(_: NIOAny) -> Self.InboundIn
 static func wrapInboundOut(_: Self.InboundOut) -> NIOAny
}
protocol ChannelInboundInvoker {
 func fireChannelRegistered()
 func fireChannelUnregistered()
 func fireChannelActive()
 func fireChannelInactive()
 func fireChannelReadComplete()
 func fireChannelWritabilityChanged()
 func fireErrorCaught(_: any Error)
 func fireUserInboundEventTriggered(_: any Sendable)
}
protocol ChannelInvoker: ChannelInboundInvoker, ChannelOutboundInvoker {}
protocol ChannelOption: _NIOPreconcurrencySendable, Equatable {
 associatedtype Value: Sendable
}
extension ChannelOption where Self == ChannelOptions.Types.AllocatorOption {
 static var allocator: ChannelOptions.Types.AllocatorOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.AllowRemoteHalfClosureOption {
 static var allowRemoteHalfClosure: ChannelOptions.Types.AllowRemoteHalfClosureOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.AutoReadOption {
 static var autoRead: ChannelOptions.Types.AutoReadOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.BacklogOption {
 static var backlog: ChannelOptions.Types.BacklogOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.BufferedWritableBytesOption {
 static var bufferedWritableBytes: ChannelOptions.Types.BufferedWritableBytesOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.ConnectTimeoutOption {
 static var connectTimeout: ChannelOptions.Types.ConnectTimeoutOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.DatagramReceiveOffload {
 static var datagramReceiveOffload: ChannelOptions.Types.DatagramReceiveOffload { get }
}
extension ChannelOption where Self == ChannelOptions.Types.DatagramReceiveSegmentSize {
 static var datagramReceiveSegmentSize: ChannelOptions.Types.DatagramReceiveSegmentSize { get }
}
extension ChannelOption where Self == ChannelOptions.Types.DatagramSegmentSize {
 static var datagramSegmentSize: ChannelOptions.Types.DatagramSegmentSize { get }
}
extension ChannelOption where Self == ChannelOptions.Types.DatagramVectorReadMessageCountOption {
 static var datagramVectorReadMessageCount: ChannelOptions.Types.DatagramVectorReadMessageCountOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.ExplicitCongestionNotificationsOption {
 static var explicitCongestionNotification: ChannelOptions.Types.ExplicitCongestionNotificationsOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.MaxMessagesPerReadOption {
 static var maxMessagesPerRead: ChannelOptions.Types.MaxMessagesPerReadOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.ReceivePacketInfo {
 static var receivePacketInfo: ChannelOptions.Types.ReceivePacketInfo { get }
}
extension ChannelOption where Self == ChannelOptions.Types.RecvAllocatorOption {
 static var recvAllocator: ChannelOptions.Types.RecvAllocatorOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.SocketOption {
 static func socket(_: SocketOptionLevel, _: SocketOptionName) -> Self
 static func socketOption(_: NIOBSDSocket.Option) -> Self
 static func ipOption(_: NIOBSDSocket.Option) -> Self
 static func tcpOption(_: NIOBSDSocket.Option) -> Self
}
extension ChannelOption where Self == ChannelOptions.Types.WriteBufferWaterMarkOption {
 static var writeBufferWaterMark: ChannelOptions.Types.WriteBufferWaterMarkOption { get }
}
extension ChannelOption where Self == ChannelOptions.Types.WriteSpinOption {
 static var writeSpin: ChannelOptions.Types.WriteSpinOption { get }
}
@_layout(0, 1, trivial: true) struct ChannelOptions: Sendable {
 static let socket: @Sendable (SocketOptionLevel, SocketOptionName) -> ChannelOptions.Types.SocketOption
 static let socketOption: @Sendable (NIOBSDSocket.Option) -> ChannelOptions.Types.SocketOption
 static let ipOption: @Sendable (NIOBSDSocket.Option) -> ChannelOptions.Types.SocketOption
 static let tcpOption: @Sendable (NIOBSDSocket.Option) -> ChannelOptions.Types.SocketOption
 static let allocator: ChannelOptions.Types.AllocatorOption
 static let recvAllocator: ChannelOptions.Types.RecvAllocatorOption
 static let autoRead: ChannelOptions.Types.AutoReadOption
 static let maxMessagesPerRead: ChannelOptions.Types.MaxMessagesPerReadOption
 static let backlog: ChannelOptions.Types.BacklogOption
 static let writeSpin: ChannelOptions.Types.WriteSpinOption
 static let writeBufferWaterMark: ChannelOptions.Types.WriteBufferWaterMarkOption
 static let connectTimeout: ChannelOptions.Types.ConnectTimeoutOption
 static let allowRemoteHalfClosure: ChannelOptions.Types.AllowRemoteHalfClosureOption
 static let datagramVectorReadMessageCount: ChannelOptions.Types.DatagramVectorReadMessageCountOption
 static let datagramSegmentSize: ChannelOptions.Types.DatagramSegmentSize
 static let datagramReceiveOffload: ChannelOptions.Types.DatagramReceiveOffload
 static let datagramReceiveSegmentSize: ChannelOptions.Types.DatagramReceiveSegmentSize
 static let explicitCongestionNotification: ChannelOptions.Types.ExplicitCongestionNotificationsOption
 static let receivePacketInfo: ChannelOptions.Types.ReceivePacketInfo
 static let bufferedWritableBytes: ChannelOptions.Types.BufferedWritableBytesOption
 @_layout(8, 8, trivial: false) struct Storage: Sendable {
  init()
  mutating func append<Option>(key: Option, value: Option.Value) where Option: ChannelOption
  func applyAllChannelOptions(to: any Channel) -> EventLoopFuture<Void>
  mutating func remove<Option>(key: Option) where Option: ChannelOption
 }
 @_layout(3, 1, trivial: true) struct TCPConvenienceOptions: ExpressibleByArrayLiteral, Hashable, Sendable {
  init(arrayLiteral: TCPConvenienceOption...)
  mutating func consumeAllowLocalEndpointReuse() -> ChannelOptions.Types.ConvenienceOptionValue<Void>
  mutating func consumeDisableAutoRead() -> ChannelOptions.Types.ConvenienceOptionValue<Void>
  mutating func consumeAllowRemoteHalfClosure() -> ChannelOptions.Types.ConvenienceOptionValue<Void>
 }
}
protocol ChannelOutboundHandler: _ChannelOutboundHandler, _EmittingChannelHandler {
 associatedtype OutboundIn
 func unwrapOutboundIn(_: NIOAny) -> Self.OutboundIn
}
extension ChannelOutboundHandler {
 func unwrapOutboundIn(_: NIOAny) -> Self.OutboundIn
 static func unwrapOutboundIn(_: NIOAny) -> Self.OutboundIn
}
protocol ChannelOutboundInvoker {
 func register(promise: EventLoopPromise<Void>?)
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func flush()
 func read()
 func close(mode: CloseMode, promise: EventLoopPromise<Void>?)
 func triggerUserOutboundEvent(_: any Sendable, promise: EventLoopPromise<Void>?)
 var eventLoop: any EventLoop { get }
}
extension ChannelOutboundInvoker {
 func register(file: StaticString = 0, line: UInt = 0) async throws
 func bind(to: SocketAddress, file: StaticString = 0, line: UInt = 0) async throws
 func connect(to: SocketAddress, file: StaticString = 0, line: UInt = 0) async throws
 func close(mode: CloseMode = 0, file: StaticString = 0, line: UInt = 0) async throws
 func triggerUserOutboundEvent(_: any Sendable, file: StaticString = 0, line: UInt = 0) async throws
 func register(file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 func bind(to: SocketAddress, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 func connect(to: SocketAddress, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 func close(mode: CloseMode = 0, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
 func triggerUserOutboundEvent(_: any Sendable, file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Void>
}
final class ChannelPipeline: ChannelInvoker, CustomDebugStringConvertible {
 let eventLoop: any EventLoop
 func addHandler(_: any ChannelHandler & Sendable, name: String? = 0, position: Position = 0) -> EventLoopFuture<Void>
 func removeHandler(_: any RemovableChannelHandler & Sendable) -> EventLoopFuture<Void>
 func removeHandler(name: String) -> EventLoopFuture<Void>
 func removeHandler(_: any RemovableChannelHandler & Sendable, promise: EventLoopPromise<Void>?)
 func removeHandler(name: String, promise: EventLoopPromise<Void>?)
 func context(name: String) -> EventLoopFuture<ChannelHandlerContext>
 func context<Handler>(handlerType: Handler.Type) -> EventLoopFuture<ChannelHandlerContext> where Handler: ChannelHandler, Handler: SendableMetatype
 func containsHandler<Handler>(type: Handler.Type) -> EventLoopFuture<Void> where Handler: ChannelHandler, Handler: SendableMetatype
 func containsHandler(name: String) -> EventLoopFuture<Void>
 func fireChannelRegistered()
 func fireChannelUnregistered()
 func fireChannelInactive()
 func fireChannelActive()
 func fireChannelRead<T>(_: T) where T: Sendable
 func fireChannelReadComplete()
 func fireChannelWritabilityChanged()
 func fireUserInboundEventTriggered(_: any Sendable)
 func fireErrorCaught(_: any Error)
 func close(mode: CloseMode = 0, promise: EventLoopPromise<Void>?)
 func flush()
 func read()
 func write<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
 func writeAndFlush<T>(_: T, promise: EventLoopPromise<Void>?) where T: Sendable
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func register(promise: EventLoopPromise<Void>?)
 func triggerUserOutboundEvent(_: any Sendable, promise: EventLoopPromise<Void>?)
 init(channel: any Channel)
 func addHandler(_: any ChannelHandler & Sendable, name: String? = 0, position: Position = 0) async throws
 func removeHandler(_: any RemovableChannelHandler & Sendable) async throws
 func removeHandler(name: String) async throws
 func addHandlers(_: [any ChannelHandler & Sendable], position: Position = 0) async throws
 func addHandlers(_: any ChannelHandler & Sendable..., position: Position = 0) async throws
 func addHandlers(_: [any ChannelHandler & Sendable], position: Position = 0) -> EventLoopFuture<Void>
 func addHandlers(_: any ChannelHandler & Sendable..., position: Position = 0) -> EventLoopFuture<Void>
 @_layout(8, 8, trivial: false) struct SynchronousOperations {
  var eventLoop: any EventLoop { get }
  func addHandler(_: any ChannelHandler, name: String? = 0, position: Position = 0) throws
  func addHandlers(_: [any ChannelHandler], position: Position = 0) throws
  func addHandlers(_: any ChannelHandler..., position: Position = 0) throws
  func removeHandler(_: any RemovableChannelHandler) -> EventLoopFuture<Void>
  func removeHandler(_: any RemovableChannelHandler, promise: EventLoopPromise<Void>?)
  func removeHandler(name: String) -> EventLoopFuture<Void>
  func removeHandler(name: String, promise: EventLoopPromise<Void>?)
  func removeHandler(context: ChannelHandlerContext) -> EventLoopFuture<Void>
  func removeHandler(context: ChannelHandlerContext, promise: EventLoopPromise<Void>?)
  func context(handler: any ChannelHandler) throws -> ChannelHandlerContext
  func context(name: String) throws -> ChannelHandlerContext
  func context<Handler>(handlerType: Handler.Type) throws -> ChannelHandlerContext where Handler: ChannelHandler
  func handler<Handler>(type: Handler.Type) throws -> Handler where Handler: ChannelHandler
  func fireChannelRegistered()
  func fireChannelUnregistered()
  func fireChannelInactive()
  func fireChannelActive()
  func fireChannelRead(_: NIOAny)
  func fireChannelReadComplete()
  func fireChannelWritabilityChanged()
  func fireUserInboundEventTriggered(_: Any)
  func fireErrorCaught(_: any Error)
  func close(mode: CloseMode = 0, promise: EventLoopPromise<Void>?)
  func flush()
  func read()
  func write(_: NIOAny, promise: EventLoopPromise<Void>?)
  func write(_: NIOAny) -> EventLoopFuture<Void>
  func writeAndFlush(_: NIOAny, promise: EventLoopPromise<Void>?)
  func writeAndFlush(_: NIOAny) -> EventLoopFuture<Void>
  func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
  func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
  func register(promise: EventLoopPromise<Void>?)
  func triggerUserOutboundEvent(_: Any, promise: EventLoopPromise<Void>?)
  func withUnsafeTransportIfAvailable<Transport, Result>(of: Transport.Type = 0, _: (_: Transport) throws -> Result) throws -> Result?
 }
 var syncOperations: SynchronousOperations { get }
 @_layout(16, 8, trivial: false) enum Position: Sendable {
  case first
  case last
  case before(any ChannelHandler & Sendable)
  case after(any ChannelHandler & Sendable)
 }
 func handler<Handler>(type: Handler.Type) -> EventLoopFuture<Handler> where Handler: ChannelHandler, Handler: SendableMetatype
 func outboundBufferedBytes() -> EventLoopFuture<Int>
 func inboundBufferedBytes() -> EventLoopFuture<Int>
}
extension ChannelPipeline.SynchronousOperations {
 @_layout(16, 8, trivial: false) enum Position {
  case first
  case last
  case before(any ChannelHandler)
  case after(any ChannelHandler)
  init(_: ChannelPipeline.Position)
 }
 func outboundBufferedBytes() -> Int
 func outboundBufferedBytes(in: ChannelHandlerContext) -> Int?
 func inboundBufferedBytes() -> Int
 func inboundBufferedBytes(in: ChannelHandlerContext) -> Int?
}
@_layout(1, 1, trivial: true) enum ChannelPipelineError: Error {
 case alreadyRemoved
 case notFound
}
@_layout(0, 1, trivial: true) struct ChannelShouldQuiesceEvent: Sendable {
 init()
}
@_layout(24, 8, trivial: false) struct CircularBuffer<Element>: CustomStringConvertible, Collection, MutableCollection, RandomAccessCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
 struct Index: Comparable, Sendable {
  static func < (lhs: Index, rhs: Index) -> Bool
 }
 typealias Element = Element
 typealias Indices = DefaultIndices<CircularBuffer<Element>>
 typealias RangeType<Bound> = Range<Bound> where Bound: Strideable, Bound.Stride: SignedInteger
 typealias SubSequence = CircularBuffer<Element>
 subscript(position: Index) -> Element { get set }
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(bounds: Range<Index>) -> SubSequence { get set }
 init(initialCapacity: Int)
 init()
 mutating func append(_: Element)
 mutating func prepend(_: Element)
 subscript(offset: Int) -> Element { get set }
 var isEmpty: Bool { get }
 var count: Int { get }
 var capacity: Int { get }
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func modify<Result>(_: Index, _: (inout Element) throws -> Result) rethrows -> Result
 var description: String { get }
 mutating func popFirst() -> Element?
 mutating func popLast() -> Element?
 mutating func removeLast(_: Int)
 mutating func removeFirst(_: Int)
 mutating func removeFirst() -> Element
 mutating func removeLast() -> Element
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where Element == C.Element, C: Collection
 mutating func removeSubrange(_: Range<Index>)
 mutating func remove(at: Index) -> Element
 var first: Element? { get }
 mutating func reserveCapacity(_: Int)
 init(arrayLiteral: Element...)
}
extension CircularBuffer: Equatable where Element: Equatable {}
extension CircularBuffer: Hashable where Element: Hashable {}
@_layout(1, 1, trivial: true) enum CloseMode: Sendable {
 case output
 case input
 case all
}
@_layout(1, 1, trivial: true) enum DecodingState: Sendable {
 case `continue`
 case needMoreData
}
extension DispatchData {
 init(buffer: ByteBuffer)
}
extension DispatchQueue {
 func asyncWithFuture<NewValue>(eventLoop: any EventLoop, _: @escaping @Sendable () throws -> NewValue) -> EventLoopFuture<NewValue> where NewValue: Sendable
}
extension Duration {
 init(_: TimeAmount)
}
@_layout(1, 1, trivial: true) enum Endianness: Sendable {
 static let host: Endianness
 case big
 case little
}
protocol EventLoop: EventLoopGroup {
 var inEventLoop: Bool { get }
 func execute(_: @escaping @Sendable () -> Void)
 func submit<T>(_: @escaping @Sendable () throws -> T) -> EventLoopFuture<T>
 var now: NIODeadline { get }
 func scheduleTask<T>(deadline: NIODeadline, _: @escaping @Sendable () throws -> T) -> Scheduled<T>
 func scheduleTask<T>(in: TimeAmount, _: @escaping @Sendable () throws -> T) -> Scheduled<T>
 func preconditionInEventLoop(file: StaticString, line: UInt)
 func preconditionNotInEventLoop(file: StaticString, line: UInt)
 func makeSucceededVoidFuture() -> EventLoopFuture<Void>
 var executor: any SerialExecutor { get }
 func enqueue(_: consuming ExecutorJob)
 func scheduleCallback(at: NIODeadline, handler: some NIOScheduledCallbackHandler & Sendable) throws -> NIOScheduledCallback
 func scheduleCallback(in: TimeAmount, handler: some NIOScheduledCallbackHandler & Sendable) throws -> NIOScheduledCallback
 func cancelScheduledCallback(_: NIOScheduledCallback)
}
extension EventLoop {
 func makeFutureWithTask<Return>(_: @escaping @Sendable () async throws -> Return) -> EventLoopFuture<Return> where Return: Sendable
 var now: NIODeadline { get }
 func makeSucceededVoidFuture() -> EventLoopFuture<Void>
 var executor: any SerialExecutor { get }
 func enqueue(_: consuming ExecutorJob)
 func submit<T>(_: @escaping @Sendable () throws -> T) -> EventLoopFuture<T>
 func flatSubmit<T>(_: @escaping @Sendable () -> EventLoopFuture<T>) -> EventLoopFuture<T> where T: Sendable
 func flatScheduleTask<T>(deadline: NIODeadline, file: StaticString = 0, line: UInt = 0, _: @escaping @Sendable () throws -> EventLoopFuture<T>) -> Scheduled<T> where T: Sendable
 func flatScheduleTask<T>(in: TimeAmount, file: StaticString = 0, line: UInt = 0, _: @escaping @Sendable () throws -> EventLoopFuture<T>) -> Scheduled<T> where T: Sendable
 func makePromise<T>(of: T.Type = 0, file: StaticString = 0, line: UInt = 0) -> EventLoopPromise<T>
 func makeFailedFuture<T>(_: any Error) -> EventLoopFuture<T>
 func makeSucceededFuture<Success>(_: Success) -> EventLoopFuture<Success> where Success: Sendable
 func makeSucceededIsolatedFuture<Success>(_: Success) -> EventLoopFuture<Success>.Isolated
 func makeCompletedFuture<Success>(_: Result<Success, any Error>) -> EventLoopFuture<Success> where Success: Sendable
 func makeCompletedFuture<Success>(withResultOf: () throws -> Success) -> EventLoopFuture<Success> where Success: Sendable
 func next() -> any EventLoop
 func any() -> any EventLoop
 func close() throws
 func scheduleRepeatedTask(initialDelay: TimeAmount, delay: TimeAmount, notifying: EventLoopPromise<Void>? = 0, _: @escaping @Sendable (RepeatedTask) throws -> Void) -> RepeatedTask
 func scheduleRepeatedTask(initialDelay: TimeAmount, delay: TimeAmount, maximumAllowableJitter: TimeAmount, notifying: EventLoopPromise<Void>? = 0, _: @escaping @Sendable (RepeatedTask) throws -> Void) -> RepeatedTask
 func scheduleRepeatedAsyncTask(initialDelay: TimeAmount, delay: TimeAmount, notifying: EventLoopPromise<Void>? = 0, _: @escaping @Sendable (RepeatedTask) -> EventLoopFuture<Void>) -> RepeatedTask
 func scheduleRepeatedAsyncTask(initialDelay: TimeAmount, delay: TimeAmount, maximumAllowableJitter: TimeAmount, notifying: EventLoopPromise<Void>? = 0, _: @escaping @Sendable (RepeatedTask) -> EventLoopFuture<Void>) -> RepeatedTask
 func makeIterator() -> EventLoopIterator
 func assertInEventLoop(file: StaticString = 0, line: UInt = 0)
 func assertNotInEventLoop(file: StaticString = 0, line: UInt = 0)
 func preconditionInEventLoop(file: StaticString = 0, line: UInt = 0)
 func preconditionNotInEventLoop(file: StaticString = 0, line: UInt = 0)
 func assumeIsolated() -> NIOIsolatedEventLoop
 func assumeIsolatedUnsafeUnchecked() -> NIOIsolatedEventLoop
 func scheduleCallback(at: NIODeadline, handler: some NIOScheduledCallbackHandler & Sendable) -> NIOScheduledCallback
 func scheduleCallback(in: TimeAmount, handler: some NIOScheduledCallbackHandler & Sendable) throws -> NIOScheduledCallback
 func cancelScheduledCallback(_: NIOScheduledCallback)
}
@_layout(1, 1, trivial: true) enum EventLoopError: Error, CustomStringConvertible {
 case unsupportedOperation
 case cancelled
 case shutdown
 case shutdownFailed
 var description: String { get }
}
final class EventLoopFuture<Value>: Equatable {
 let eventLoop: any EventLoop
 func get() async throws -> Value where Value: Sendable
 struct Isolated {
  func flatMap<NewValue>(_: @escaping (Value) -> EventLoopFuture<NewValue>) -> EventLoopFuture<NewValue>.Isolated where NewValue: Sendable
  func flatMapThrowing<NewValue>(_: @escaping (Value) throws -> NewValue) -> EventLoopFuture<NewValue>.Isolated
  func flatMapErrorThrowing(_: @escaping (any Error) throws -> Value) -> Isolated
  func map<NewValue>(_: @escaping (Value) -> NewValue) -> EventLoopFuture<NewValue>.Isolated
  func flatMapError(_: @escaping (any Error) -> EventLoopFuture<Value>) -> Isolated where Value: Sendable
  func flatMapError(_: @escaping (any Error) -> Isolated) -> Isolated
  func flatMapResult<NewValue, SomeError>(_: @escaping (Value) -> Result<NewValue, SomeError>) -> EventLoopFuture<NewValue>.Isolated where SomeError: Error
  func recover(_: @escaping (any Error) -> Value) -> Isolated
  func whenSuccess(_: @escaping (Value) -> Void)
  func whenFailure(_: @escaping (any Error) -> Void)
  func whenComplete(_: @escaping (Result<Value, any Error>) -> Void)
  func always(_: @escaping (Result<Value, any Error>) -> Void) -> Isolated
  func unwrap<NewValue>(orReplace: NewValue) -> EventLoopFuture<NewValue>.Isolated where Value == NewValue?
  func unwrap<NewValue>(orElse: @escaping () -> NewValue) -> EventLoopFuture<NewValue>.Isolated where Value == NewValue?
  func nonisolated() -> EventLoopFuture<Value>
 }
 func assumeIsolated() -> Isolated
 func assumeIsolatedUnsafeUnchecked() -> Isolated
 func flatMapWithEventLoop<NewValue>(_: @escaping @Sendable (Value, any EventLoop) -> EventLoopFuture<NewValue>) -> EventLoopFuture<NewValue> where NewValue: Sendable
 func flatMapErrorWithEventLoop(_: @escaping @Sendable (any Error, any EventLoop) -> EventLoopFuture<Value>) -> EventLoopFuture<Value> where Value: Sendable
 func foldWithEventLoop<OtherValue>(_: [EventLoopFuture<OtherValue>], with: @escaping @Sendable (Value, OtherValue, any EventLoop) -> EventLoopFuture<Value>) -> EventLoopFuture<Value> where Value: Sendable, OtherValue: Sendable
 func flatMap<NewValue>(_: @escaping @Sendable (Value) -> EventLoopFuture<NewValue>) -> EventLoopFuture<NewValue> where NewValue: Sendable
 func flatMapThrowing<NewValue>(_: @escaping @Sendable (Value) throws -> NewValue) -> EventLoopFuture<NewValue>
 func flatMapErrorThrowing(_: @escaping @Sendable (any Error) throws -> Value) -> EventLoopFuture<Value>
 func map<NewValue>(_: @escaping @Sendable (Value) -> NewValue) -> EventLoopFuture<NewValue>
 func flatMapError(_: @escaping @Sendable (any Error) -> EventLoopFuture<Value>) -> EventLoopFuture<Value> where Value: Sendable
 func flatMapResult<NewValue, SomeError>(_: @escaping @Sendable (Value) -> Result<NewValue, SomeError>) -> EventLoopFuture<NewValue> where SomeError: Error
 func recover(_: @escaping @Sendable (any Error) -> Value) -> EventLoopFuture<Value>
 func whenSuccess(_: @escaping @Sendable (Value) -> Void)
 func whenFailure(_: @escaping @Sendable (any Error) -> Void)
 func whenComplete(_: @escaping @Sendable (Result<Value, any Error>) -> Void)
 func and<OtherValue>(_: EventLoopFuture<OtherValue>) -> EventLoopFuture<(Value, OtherValue)> where OtherValue: Sendable
 func and<OtherValue>(value: OtherValue) -> EventLoopFuture<(Value, OtherValue)> where OtherValue: Sendable
 func cascade(to: EventLoopPromise<Value>?) where Value: Sendable
 func cascadeSuccess(to: EventLoopPromise<Value>?) where Value: Sendable
 func cascadeFailure<NewValue>(to: EventLoopPromise<NewValue>?)
 func wait(file: StaticString = 0, line: UInt = 0) throws -> Value where Value: Sendable
 func fold<OtherValue>(_: [EventLoopFuture<OtherValue>], with: @escaping @Sendable (Value, OtherValue) -> EventLoopFuture<Value>) -> EventLoopFuture<Value> where Value: Sendable, OtherValue: Sendable
 static func reduce<InputValue>(_: Value, _: [EventLoopFuture<InputValue>], on: any EventLoop, _: @escaping @Sendable (Value, InputValue) -> Value) -> EventLoopFuture<Value> where Value: Sendable, InputValue: Sendable
 static func reduce<InputValue>(into: Value, _: [EventLoopFuture<InputValue>], on: any EventLoop, _: @escaping @Sendable (inout Value, InputValue) -> Void) -> EventLoopFuture<Value> where Value: Sendable, InputValue: Sendable
 static func andAllSucceed(_: [EventLoopFuture<Value>], on: any EventLoop) -> EventLoopFuture<Void>
 static func andAllSucceed(_: [EventLoopFuture<Value>], promise: EventLoopPromise<Void>)
 static func whenAllSucceed(_: [EventLoopFuture<Value>], on: any EventLoop) -> EventLoopFuture<[Value]> where Value: Sendable
 static func whenAllSucceed(_: [EventLoopFuture<Value>], promise: EventLoopPromise<[Value]>) where Value: Sendable
 static func andAllComplete(_: [EventLoopFuture<Value>], on: any EventLoop) -> EventLoopFuture<Void>
 static func andAllComplete(_: [EventLoopFuture<Value>], promise: EventLoopPromise<Void>)
 static func whenAllComplete(_: [EventLoopFuture<Value>], on: any EventLoop) -> EventLoopFuture<[Result<Value, any Error>]> where Value: Sendable
 static func whenAllComplete(_: [EventLoopFuture<Value>], promise: EventLoopPromise<[Result<Value, any Error>]>) where Value: Sendable
 func hop(to: any EventLoop) -> EventLoopFuture<Value> where Value: Sendable
 func always(_: @escaping @Sendable (Result<Value, any Error>) -> Void) -> EventLoopFuture<Value>
 func unwrap<NewValue>(orError: any Error) -> EventLoopFuture<NewValue> where Value == NewValue?
 func unwrap<NewValue>(orReplace: NewValue) -> EventLoopFuture<NewValue> where Value == NewValue?, NewValue: Sendable
 func unwrap<NewValue>(orElse: @escaping @Sendable () -> NewValue) -> EventLoopFuture<NewValue> where Value == NewValue?
 func flatMapBlocking<NewValue>(onto: DispatchQueue, _: @escaping @Sendable (Value) throws -> NewValue) -> EventLoopFuture<NewValue> where Value: Sendable, NewValue: Sendable
 func whenSuccessBlocking(onto: DispatchQueue, _: @escaping @Sendable (Value) -> Void) where Value: Sendable
 func whenFailureBlocking(onto: DispatchQueue, _: @escaping @Sendable (any Error) -> Void)
 func whenCompleteBlocking(onto: DispatchQueue, _: @escaping @Sendable (Result<Value, any Error>) -> Void) where Value: Sendable
 func assertSuccess(file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Value>
 func assertFailure(file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Value>
 func preconditionSuccess(file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Value>
 func preconditionFailure(file: StaticString = 0, line: UInt = 0) -> EventLoopFuture<Value>
}
protocol EventLoopGroup: AnyObject, _NIOPreconcurrencySendable {
 func next() -> any EventLoop
 func any() -> any EventLoop
 func shutdownGracefully(queue: DispatchQueue, _: @escaping @Sendable ((any Error)?) -> Void)
 func makeIterator() -> EventLoopIterator
}
extension EventLoopGroup {
 func shutdownGracefully() async throws
 var description: String { get }
 func any() -> any EventLoop
 func shutdownGracefully(_: @escaping @Sendable ((any Error)?) -> Void)
 func syncShutdownGracefully() throws
}
@_layout(16, 8, trivial: false) struct EventLoopIterator: Sequence, IteratorProtocol {
 typealias Element = EventLoop
 init(_: [any EventLoop])
 mutating func next() -> (any EventLoop)?
}
@_layout(8, 8, trivial: false) struct EventLoopPromise<Value>: Equatable {
 let futureResult: EventLoopFuture<Value>
 func succeed(_: Value) where Value: Sendable
 func fail(_: any Error)
 func completeWith(_: EventLoopFuture<Value>) where Value: Sendable
 func completeWith(_: Result<Value, any Error>) where Value: Sendable
 func completeWithTask(_: @escaping @Sendable () async throws -> Value) -> Task<Void, Never> where Value: Sendable
 struct Isolated {
  var futureResult: EventLoopFuture<Value>.Isolated { get }
  func succeed(_: Value)
  func completeWith(_: Result<Value, any Error>)
  func nonisolated() -> EventLoopPromise<Value>
 }
 func assumeIsolated() -> Isolated
 func assumeIsolatedUnsafeUnchecked() -> Isolated
}
extension EventLoopPromise where Value == () {
 func succeed()
}
extension FixedWidthInteger {
 init?(buffer: ByteBuffer, endianness: Endianness = 0)
}
@_layout(23, 8, trivial: false) enum IOData: Sendable, Equatable, CustomStringConvertible {
 case byteBuffer(ByteBuffer)
 case fileRegion(FileRegion)
 var readableBytes: Int { get }
 mutating func moveReaderIndex(forwardBy: Int)
 var description: String { get }
}
@_layout(20, 8, trivial: false) struct IOError: Error, CustomStringConvertible {
 var errnoCode: CInt { get }
 init(errnoCode: CInt, reason: String)
 var description: String { get }
 var localizedDescription: String { get }
}
final class IdleStateHandler: ChannelDuplexHandler, RemovableChannelHandler {
 typealias InboundIn = NIOAny
 typealias InboundOut = NIOAny
 typealias OutboundIn = NIOAny
 typealias OutboundOut = NIOAny
 @_layout(1, 1, trivial: true) enum IdleStateEvent: Sendable {
  case write
  case read
  case all
 }
 let readTimeout: TimeAmount?
 let writeTimeout: TimeAmount?
 let allTimeout: TimeAmount?
 init(readTimeout: TimeAmount? = 0, writeTimeout: TimeAmount? = 0, allTimeout: TimeAmount? = 0)
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func channelActive(context: ChannelHandlerContext)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func channelReadComplete(context: ChannelHandlerContext)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
protocol MessageToByteEncoder {
 associatedtype OutboundIn
 func encode(data: Self.OutboundIn, out: inout ByteBuffer) throws
}
final class MessageToByteHandler<Encoder>: ChannelOutboundHandler where Encoder: MessageToByteEncoder {
 typealias OutboundOut = ByteBuffer
 typealias OutboundIn = Encoder.OutboundIn
 init(_: Encoder, desiredBufferCapacity: Int)
 init(_: Encoder)
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
 func flush(context: ChannelHandlerContext)
}
@_layout(66, 8, trivial: false) struct NIOAny: CustomStringConvertible, CustomDebugStringConvertible {
 init<T>(_: T)
 var description: String { get }
}
@_layout(41, 8, trivial: false) struct NIOAsyncChannel<Inbound, Outbound>: Sendable where Inbound: Sendable, Outbound: Sendable {
 struct Configuration: Sendable {
  var backPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark
  var isOutboundHalfClosureEnabled: Bool
  var inboundType: Inbound.Type
  var outboundType: Outbound.Type
  init(backPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark = 0, isOutboundHalfClosureEnabled: Bool = 0, inboundType: Inbound.Type = 0, outboundType: Outbound.Type = 0)
 }
 let channel: any Channel
 init(wrappingChannelSynchronously: any Channel, configuration: Configuration = 0) throws
 init(wrappingChannelSynchronously: any Channel, configuration: Configuration = 0) throws where Outbound == Never
 func executeThenClose<Result>(_: (_: NIOAsyncChannelInboundStream<Inbound>, _: NIOAsyncChannelOutboundWriter<Outbound>) async throws -> Result) async throws -> Result
 func executeThenClose<Result>(isolation: isolated (any Actor)? = 0, _: (_: NIOAsyncChannelInboundStream<Inbound>, _: NIOAsyncChannelOutboundWriter<Outbound>) async throws -> sending Result) async throws -> sending Result
 func executeThenClose<Result>(_: (_: NIOAsyncChannelInboundStream<Inbound>) async throws -> Result) async throws -> Result where Outbound == Never
 func executeThenClose<Result>(isolation: isolated (any Actor)? = 0, _: (_: NIOAsyncChannelInboundStream<Inbound>) async throws -> sending Result) async throws -> sending Result where Outbound == Never
}
@_layout(9, 8, trivial: false) struct NIOAsyncChannelInboundStream<Inbound>: Sendable, AsyncSequence where Inbound: Sendable {
 struct TestSource: Sendable {
  func yield(_: Inbound)
  func finish(throwing: (any Error)? = 0)
 }
 static func makeTestingStream() -> (NIOAsyncChannelInboundStream<Inbound>, TestSource)
 typealias Element = Inbound
 struct AsyncIterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
 }
 func makeAsyncIterator() -> AsyncIterator
}
@_layout(9, 8, trivial: false) struct NIOAsyncChannelOutboundWriter<OutboundOut>: Sendable where OutboundOut: Sendable {
 struct TestSink: AsyncSequence {
  typealias Element = OutboundOut
  func makeAsyncIterator() -> AsyncIterator
  struct AsyncIterator: AsyncIteratorProtocol {
   mutating func next() async -> Element?
  }
 }
 static func makeTestingWriter() -> (NIOAsyncChannelOutboundWriter<OutboundOut>, TestSink)
 func write(_: OutboundOut) async throws
 func write<Writes>(contentsOf: Writes) async throws where OutboundOut == Writes.Element, Writes: Sequence
 func write<Writes>(contentsOf: Writes) async throws where OutboundOut == Writes.Element, Writes: AsyncSequence
 func finish()
}
struct NIOAsyncSequenceProducer<Element, Strategy, Delegate>: Sendable, AsyncSequence where Element: Sendable, Strategy: NIOAsyncSequenceProducerBackPressureStrategy, Delegate: NIOAsyncSequenceProducerDelegate {
 struct NewSequence: Sendable {
  let source: Source
  let sequence: NIOAsyncSequenceProducer<Element, Strategy, Delegate>
 }
 static func makeSequence(elementType: Element.Type = 0, backPressureStrategy: Strategy, finishOnDeinit: Bool, delegate: Delegate) -> NewSequence
 func makeAsyncIterator() -> AsyncIterator
 struct AsyncIterator: AsyncIteratorProtocol {
  func next() async -> Element?
 }
 struct Source {
  enum YieldResult: Hashable, Sendable {
   case produceMore
   case stopProducing
   case dropped
  }
  func yield<S>(contentsOf: S) -> YieldResult where Element == S.Element, S: Sequence
  func yield(_: Element) -> YieldResult
  func finish()
 }
}
protocol NIOAsyncSequenceProducerDelegate: Sendable {
 func produceMore()
 func didTerminate()
}
struct NIOAsyncWriter<Element, Delegate>: Sendable where Element == Delegate.Element, Delegate: NIOAsyncWriterSinkDelegate {
 struct NewWriter: Sendable {
  let sink: Sink
  let writer: NIOAsyncWriter<Element, Delegate>
 }
 static func makeWriter(elementType: Element.Type = 0, isWritable: Bool, finishOnDeinit: Bool, delegate: Delegate) -> NewWriter
 func yield<S>(contentsOf: S) async throws where S: Sequence, Delegate.Element == S.Element
 func yield(_: Element) async throws
 func finish()
 func finish(error: any Error)
 struct Sink: Sendable {
  func setWritability(to: Bool)
  func finish()
  func finish(error: any Error)
 }
}
@_layout(24, 8, trivial: false) struct NIOAsyncWriterError: Error, Hashable, CustomStringConvertible {
 var file: String
 var line: Int
 static func alreadyFinished(file: String = 0, line: Int = 0) -> NIOAsyncWriterError
 var description: String { get }
}
@_layout(0, 1, trivial: true) struct NIOAttemptedToRemoveHandlerMultipleTimesError: Error {}
@_layout(0, 1, trivial: true) enum NIOBSDSocket: Sendable {}
protocol NIOClientTLSProvider {
 associatedtype Bootstrap
 func enableTLS(_: Self.Bootstrap) -> Self.Bootstrap
}
final class NIOCloseOnErrorHandler: ChannelInboundHandler, Sendable {
 typealias InboundIn = NIOAny
 init()
 func errorCaught(context: ChannelHandlerContext, error: any Error)
}
@_layout(8, 8, trivial: true) struct NIODeadline: Equatable, Hashable, Sendable, Comparable, CustomStringConvertible {
 var uptimeNanoseconds: UInt64 { get }
 static var distantPast: NIODeadline { get }
 static var distantFuture: NIODeadline { get }
 static func now() -> NIODeadline
 static func uptimeNanoseconds(_: UInt64) -> NIODeadline
 static func < (lhs: NIODeadline, rhs: NIODeadline) -> Bool
 static func > (lhs: NIODeadline, rhs: NIODeadline) -> Bool
 var description: String { get }
 static func - (lhs: NIODeadline, rhs: NIODeadline) -> TimeAmount
 static func + (lhs: NIODeadline, rhs: TimeAmount) -> NIODeadline
 static func - (lhs: NIODeadline, rhs: TimeAmount) -> NIODeadline
}
struct NIODecodedAsyncSequence<Base, Decoder>: AsyncSequence where Base: AsyncSequence, Decoder: NIOSingleStepByteToMessageDecoder, Base.Element == ByteBuffer {
 typealias Element = Decoder.InboundOut
 func makeAsyncIterator() -> AsyncIterator
 struct AsyncIterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
  mutating func next(isolation: isolated (any Actor)? = 0) async throws -> Element?
 }
}
@_layout(16, 8, trivial: false) enum NIOEventLoopGroupProvider {
 case shared(any EventLoopGroup)
}
protocol NIOInboundByteBufferingChannelHandler {
 var inboundBufferedBytes: Int { get }
}
@_layout(16, 8, trivial: false) struct NIOIsolatedEventLoop {
 func execute(_: @escaping () -> Void)
 func submit<T>(_: @escaping () throws -> T) -> EventLoopFuture<T>
 func scheduleTask<T>(deadline: NIODeadline, _: @escaping () throws -> T) -> Scheduled<T>
 func scheduleTask<T>(in: TimeAmount, _: @escaping () throws -> T) -> Scheduled<T>
 func flatScheduleTask<T>(deadline: NIODeadline, file: StaticString = 0, line: UInt = 0, _: @escaping () throws -> EventLoopFuture<T>) -> Scheduled<T> where T: Sendable
 func scheduleCallback(at: NIODeadline, handler: some NIOScheduledCallbackHandler) throws -> NIOScheduledCallback
 func scheduleCallback(in: TimeAmount, handler: some NIOScheduledCallbackHandler) throws -> NIOScheduledCallback
 func cancelScheduledCallback(_: NIOScheduledCallback)
 func makeSucceededFuture<Success>(_: Success) -> EventLoopFuture<Success>
 func makeFailedFuture<Success>(_: any Error) -> EventLoopFuture<Success>
 func makeCompletedFuture<Success>(_: Result<Success, any Error>) -> EventLoopFuture<Success>
 func makeCompletedFuture<Success>(withResultOf: () throws -> Success) -> EventLoopFuture<Success>
 func nonisolated() -> any EventLoop
}
typealias NIOLinger = linger
struct NIOLoopBound<Value>: @unchecked Sendable {
 let eventLoop: any EventLoop
 init(_: Value, eventLoop: any EventLoop)
 var value: Value
}
final class NIOLoopBoundBox<Value>: @unchecked Sendable {
 let eventLoop: any EventLoop
 init(_: Value, eventLoop: any EventLoop)
 static func makeEmptyBox<NonOptionalValue>(valueType: NonOptionalValue.Type = 0, eventLoop: any EventLoop) -> NIOLoopBoundBox<Value> where Value == NonOptionalValue?
 static func makeBoxSendingValue(_: Value, as: Value.Type = 0, eventLoop: any EventLoop) -> NIOLoopBoundBox<Value> where Value: Sendable
 static func makeBoxSendingValue(_: sending Value, as: Value.Type = 0, eventLoop: any EventLoop) -> NIOLoopBoundBox<Value>
 var value: Value
 func withValue<Success, Failure>(_: (inout Value) throws(Failure) -> Success) throws(Failure) -> Success where Failure: Error
}
protocol NIOOutboundByteBufferingChannelHandler {
 var outboundBufferedBytes: Int { get }
}
typealias NIOPOSIXFileMode = mode_t
@_layout(41, 8, trivial: false) struct NIOScheduledCallback: Sendable {
 init(_: any EventLoop, id: UInt64)
 func cancel()
 var customCallbackID: UInt64? { get }
}
protocol NIOScheduledCallbackHandler {
 func handleScheduledCallback(eventLoop: some EventLoop)
 func didCancelScheduledCallback(eventLoop: some EventLoop)
}
extension NIOScheduledCallbackHandler {
 func didCancelScheduledCallback(eventLoop: some EventLoop)
}
protocol NIOSingleStepByteToMessageDecoder: ByteToMessageDecoder {
 associatedtype InboundOut
 mutating func decode(buffer: inout ByteBuffer) throws -> Self.InboundOut?
 mutating func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws -> Self.InboundOut?
}
extension NIOSingleStepByteToMessageDecoder {
 mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState
 mutating func decodeLast(context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool) throws -> DecodingState
}
struct NIOThrowingAsyncSequenceProducer<Element, Failure, Strategy, Delegate>: Sendable, AsyncSequence where Element: Sendable, Failure: Error, Strategy: NIOAsyncSequenceProducerBackPressureStrategy, Delegate: NIOAsyncSequenceProducerDelegate {
 struct NewSequence: Sendable {
  let source: Source
  let sequence: NIOThrowingAsyncSequenceProducer<Element, Failure, Strategy, Delegate>
 }
 static func makeSequence(elementType: Element.Type = 0, failureType: Failure.Type = 0, backPressureStrategy: Strategy, finishOnDeinit: Bool, delegate: Delegate) -> NewSequence where Failure == any Error
 func makeAsyncIterator() -> AsyncIterator
 struct AsyncIterator: AsyncIteratorProtocol {
  func next() async throws -> Element?
 }
 struct Source {
  enum YieldResult: Hashable, Sendable {
   case produceMore
   case stopProducing
   case dropped
  }
  func yield<S>(contentsOf: S) -> YieldResult where Element == S.Element, S: Sequence
  func yield(_: Element) -> YieldResult
  func finish()
  func finish(_: Failure)
 }
}
protocol RemovableChannelHandler: ChannelHandler {
 func removeHandler(context: ChannelHandlerContext, removalToken: ChannelHandlerContext.RemovalToken)
}
extension RemovableChannelHandler {
 func removeHandler(context: ChannelHandlerContext, removalToken: ChannelHandlerContext.RemovalToken)
}
final class RepeatedTask {
 func cancel(promise: EventLoopPromise<Void>? = 0)
}
@_layout(24, 8, trivial: false) struct Scheduled<T> {
 init(promise: EventLoopPromise<T>, cancellationTask: @escaping @Sendable () -> Void)
 func cancel()
 var futureResult: EventLoopFuture<T> { get }
}
@_layout(8, 8, trivial: false) enum SocketAddress: CustomStringConvertible, Sendable, Equatable, Hashable {
 @_layout(8, 8, trivial: false) struct IPv4Address {
  var address: sockaddr_in { get }
  var host: String { get }
 }
 @_layout(8, 8, trivial: false) struct IPv6Address {
  var address: sockaddr_in6 { get }
  var host: String { get }
 }
 @_layout(8, 8, trivial: false) struct UnixSocketAddress: Sendable {
  var address: sockaddr_un { get }
 }
 case v4(IPv4Address)
 case v6(IPv6Address)
 case unixDomainSocket(UnixSocketAddress)
 var description: String { get }
 var `protocol`: NIOBSDSocket.ProtocolFamily { get }
 var ipAddress: String? { get }
 var port: Int?
 var pathname: String? { get }
 func withSockAddr<T>(_: (UnsafePointer<sockaddr>, Int) throws -> T) rethrows -> T
 init(_: sockaddr_in, host: String)
 init(_: sockaddr_in6, host: String)
 init(_: sockaddr_in)
 init(_: sockaddr_in6)
 init(_: sockaddr_un)
 init(unixDomainSocketPath: String) throws
 init(ipAddress: String, port: Int) throws
 init(packedIPAddress: ByteBuffer, port: Int) throws
 static func makeAddressResolvingHost(_: String, port: Int) throws -> SocketAddress
 var isMulticast: Bool { get }
}
typealias SocketOptionLevel = Int
typealias SocketOptionName = Int32
typealias SocketOptionValue = Int
extension String {
 init(buffer: ByteBuffer)
}
@_layout(8, 8, trivial: true) struct TimeAmount: Hashable, Sendable, CustomStringConvertible, Comparable, AdditiveArithmetic {
 let nanoseconds: Int64
 static func nanoseconds(_: Int64) -> TimeAmount
 static func microseconds(_: Int64) -> TimeAmount
 static func milliseconds(_: Int64) -> TimeAmount
 static func seconds(_: Int64) -> TimeAmount
 static func minutes(_: Int64) -> TimeAmount
 static func hours(_: Int64) -> TimeAmount
 init(_: String) throws
 var description: String { get }
 static func < (lhs: TimeAmount, rhs: TimeAmount) -> Bool
 static var zero: TimeAmount { get }
 static func + (lhs: TimeAmount, rhs: TimeAmount) -> TimeAmount
 static func += (lhs: inout TimeAmount, rhs: TimeAmount)
 static func - (lhs: TimeAmount, rhs: TimeAmount) -> TimeAmount
 static func -= (lhs: inout TimeAmount, rhs: TimeAmount)
 static func * <T>(lhs: T, rhs: TimeAmount) -> TimeAmount where T: BinaryInteger
 static func * <T>(lhs: TimeAmount, rhs: T) -> TimeAmount where T: BinaryInteger
 init(_: Duration)
}
protocol WriteObservingByteToMessageDecoder: ByteToMessageDecoder {
 associatedtype OutboundIn
 mutating func write(data: Self.OutboundIn)
}

"""#

  private static let text31 = #"""
// NIOEmbedded: public declarations, made by generate-models from the compiler's description.
final class EmbeddedChannel: Channel {
 @_layout(24, 8, trivial: false) enum LeftOverState {
  case clean
  case leftOvers(inbound: [NIOAny], outbound: [NIOAny], pendingOutbound: [NIOAny])
  var isClean: Bool { get }
  var hasLeftOvers: Bool { get }
 }
 @_layout(8, 8, trivial: false) enum BufferState {
  case empty
  case full([NIOAny])
  var isEmpty: Bool { get }
  var isFull: Bool { get }
 }
 @_layout(16, 8, trivial: true) struct WrongTypeError: Error, Equatable {
  let expected: any Any.Type
  let actual: any Any.Type
  init(expected: any Any.Type, actual: any Any.Type)
 }
 var isActive: Bool { get }
 var allowRemoteHalfClosure: Bool
 var allowOptionsWhenClosed: Bool
 var closeFuture: EventLoopFuture<Void> { get }
 var pipeline: ChannelPipeline { get }
 var isWritable: Bool
 var options: [(option: any ChannelOption, value: any Sendable)] { get }
 func finish(acceptAlreadyClosed: Bool) throws -> LeftOverState
 func finish() throws -> LeftOverState
 var allocator: ByteBufferAllocator
 var eventLoop: any EventLoop { get }
 var embeddedEventLoop: EmbeddedEventLoop
 var localAddress: SocketAddress?
 var remoteAddress: SocketAddress?
 let parent: (any Channel)?
 func readOutbound<T>(as: T.Type = 0) throws -> T?
 func readInbound<T>(as: T.Type = 0) throws -> T?
 func writeInbound<T>(_: T) throws -> BufferState
 func writeOutbound<T>(_: T) throws -> BufferState
 func throwIfErrorCaught() throws
 init(handler: (any ChannelHandler)? = 0, loop: EmbeddedEventLoop = 0)
 init(handlers: [any ChannelHandler], loop: EmbeddedEventLoop = 0)
 func setOption<Option>(_: Option, value: Option.Value) -> EventLoopFuture<Void> where Option: ChannelOption
 func getOption<Option>(_: Option) -> EventLoopFuture<Option.Value> where Option: ChannelOption
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func write<T>(_: T, promise: EventLoopPromise<Void>?)
 func write<T>(_: T) -> EventLoopFuture<Void>
 func writeAndFlush<T>(_: T, promise: EventLoopPromise<Void>?)
 func writeAndFlush<T>(_: T) -> EventLoopFuture<Void>
 @_layout(8, 8, trivial: false) struct SynchronousOptions: NIOSynchronousChannelOptions {
  func setOption<Option>(_: Option, value: Option.Value) throws where Option: ChannelOption
  func getOption<Option>(_: Option) throws -> Option.Value where Option: ChannelOption
 }
 final var syncOptions: (any NIOSynchronousChannelOptions)? { get }
}
final class EmbeddedEventLoop: EventLoop, CustomStringConvertible {
 var now: NIODeadline { get }
 let description: String
 var inEventLoop: Bool { get }
 func checkCorrectThread()
 init()
 func scheduleTask<T>(deadline: NIODeadline, _: @escaping () throws -> T) -> Scheduled<T>
 func scheduleTask<T>(in: TimeAmount, _: @escaping () throws -> T) -> Scheduled<T>
 func scheduleCallback(in: TimeAmount, handler: some NIOScheduledCallbackHandler & Sendable) -> NIOScheduledCallback
 func execute(_: @escaping () -> Void)
 func run()
 func advanceTime(by: TimeAmount)
 func advanceTime(to: NIODeadline)
 func shutdownGracefully(queue: DispatchQueue, _: @escaping ((any Error)?) -> Void)
 func preconditionInEventLoop(file: StaticString, line: UInt)
 func preconditionNotInEventLoop(file: StaticString, line: UInt)
 var executor: any SerialExecutor { get }
}
final class NIOAsyncTestingChannel: Channel {
 @_layout(56, 8, trivial: false) enum LeftOverState {
  case clean
  case leftOvers(inbound: CircularBuffer<NIOAny>, outbound: CircularBuffer<NIOAny>, pendingOutbound: [NIOAny])
  var isClean: Bool { get }
  var hasLeftOvers: Bool { get }
 }
 @_layout(24, 8, trivial: false) enum BufferState {
  case empty
  case full(CircularBuffer<NIOAny>)
  var isEmpty: Bool { get }
  var isFull: Bool { get }
 }
 @_layout(16, 8, trivial: true) struct WrongTypeError: Error, Equatable {
  let expected: any Any.Type
  let actual: any Any.Type
  init(expected: any Any.Type, actual: any Any.Type)
 }
 var isActive: Bool { get }
 var allowRemoteHalfClosure: Bool
 var closeFuture: EventLoopFuture<Void> { get }
 let allocator: ByteBufferAllocator
 var eventLoop: any EventLoop { get }
 let testingEventLoop: NIOAsyncTestingEventLoop
 let parent: (any Channel)?
 var pipeline: ChannelPipeline { get }
 var isWritable: Bool
 var localAddress: SocketAddress?
 var remoteAddress: SocketAddress?
 var options: [(option: any ChannelOption, value: any Sendable)] { get }
 init(loop: NIOAsyncTestingEventLoop = 0)
 init(handler: any ChannelHandler & Sendable, loop: NIOAsyncTestingEventLoop = 0) async
 init(handlers: [any ChannelHandler & Sendable], loop: NIOAsyncTestingEventLoop = 0) async
 init(loop: NIOAsyncTestingEventLoop = 0, channelInitializer: @escaping @Sendable (NIOAsyncTestingChannel) throws -> Void) async throws
 func finish(acceptAlreadyClosed: Bool) async throws -> LeftOverState
 func finish() async throws -> LeftOverState
 func readOutbound<T>(as: T.Type = 0) async throws -> T? where T: Sendable
 func waitForOutboundWrite<T>(as: T.Type = 0) async throws -> T where T: Sendable
 func readInbound<T>(as: T.Type = 0) async throws -> T? where T: Sendable
 func waitForInboundWrite<T>(as: T.Type = 0) async throws -> T where T: Sendable
 func writeInbound<T>(_: T) async throws -> BufferState where T: Sendable
 func writeOutbound<T>(_: T) async throws -> BufferState where T: Sendable
 func throwIfErrorCaught() async throws
 func setOption<Option>(_: Option, value: Option.Value) -> EventLoopFuture<Void> where Option: ChannelOption
 func getOption<Option>(_: Option) -> EventLoopFuture<Option.Value> where Option: ChannelOption
 func bind(to: SocketAddress, promise: EventLoopPromise<Void>?)
 func connect(to: SocketAddress, promise: EventLoopPromise<Void>?)
 @_layout(8, 8, trivial: false) struct SynchronousOptions: NIOSynchronousChannelOptions {
  func setOption<Option>(_: Option, value: Option.Value) throws where Option: ChannelOption
  func getOption<Option>(_: Option) throws -> Option.Value where Option: ChannelOption
 }
 final var syncOptions: (any NIOSynchronousChannelOptions)? { get }
}
final class NIOAsyncTestingEventLoop: EventLoop, @unchecked Sendable, NIOSerialEventLoopExecutor {
 var now: NIODeadline { get }
 var inEventLoop: Bool { get }
 init()
 func scheduleTask<T>(deadline: NIODeadline, _: @escaping @Sendable () throws -> T) -> Scheduled<T>
 func scheduleTask<T>(in: TimeAmount, _: @escaping @Sendable () throws -> T) -> Scheduled<T>
 func scheduleCallback(at: NIODeadline, handler: some NIOScheduledCallbackHandler & Sendable) throws -> NIOScheduledCallback
 func scheduleCallback(in: TimeAmount, handler: some NIOScheduledCallbackHandler & Sendable) throws -> NIOScheduledCallback
 func execute(_: @escaping @Sendable () -> Void)
 func run() async
 func advanceTime(by: TimeAmount) async
 func advanceTime(to: NIODeadline) async
 func executeInContext<ReturnType>(_: @escaping @Sendable () throws -> ReturnType) async throws -> ReturnType where ReturnType: Sendable
 func shutdownGracefully(queue: DispatchQueue, _: @escaping @Sendable ((any Error)?) -> Void)
 func shutdownGracefully() async
 func preconditionInEventLoop(file: StaticString, line: UInt)
 func preconditionNotInEventLoop(file: StaticString, line: UInt)
}

"""#

  private static let text32 = #"""
// NIOFoundationCompat: public declarations, made by generate-models from the compiler's description.
extension ByteBuffer {
 enum ByteTransferStrategy: Sendable {
  case copy
  case noCopy
  case automatic
 }
 mutating func readData(length: Int) -> Data?
 mutating func readData(length: Int, byteTransferStrategy: ByteTransferStrategy) -> Data?
 func getData(at: Int, length: Int) -> Data?
 func getData(at: Int, length: Int, byteTransferStrategy: ByteTransferStrategy) -> Data?
 func peekData(length: Int, byteTransferStrategy: ByteTransferStrategy) -> Data?
 func getString(at: Int, length: Int, encoding: String.Encoding) -> String?
 mutating func readString(length: Int, encoding: String.Encoding) -> String?
 mutating func writeString(_: String, encoding: String.Encoding) throws -> Int
 mutating func setString(_: String, encoding: String.Encoding, at: Int) throws -> Int
 init(data: Data)
 mutating func writeContiguousBytes<Bytes>(_: Bytes) -> Int where Bytes: ContiguousBytes
 mutating func setContiguousBytes<Bytes>(_: Bytes, at: Int) -> Int where Bytes: ContiguousBytes
 mutating func writeData<D>(_: D) -> Int where D: DataProtocol
 mutating func setData<D>(_: D, at: Int) -> Int where D: DataProtocol
 func getUUIDBytes(at: Int) -> UUID?
 mutating func setUUIDBytes(_: UUID, at: Int) -> Int
 mutating func readUUIDBytes() -> UUID?
 mutating func writeUUIDBytes(_: UUID) -> Int
 func peekUUIDBytes() -> UUID?
 func getJSONDecodable<T>(_: T.Type, decoder: JSONDecoder = 0, at: Int, length: Int) throws -> T? where T: Decodable
 mutating func readJSONDecodable<T>(_: T.Type, decoder: JSONDecoder = 0, length: Int) throws -> T? where T: Decodable
 mutating func setJSONEncodable<T>(_: T, encoder: JSONEncoder = 0, at: Int) throws -> Int where T: Encodable
 mutating func writeJSONEncodable<T>(_: T, encoder: JSONEncoder = 0) throws -> Int where T: Encodable
}
extension ByteBufferAllocator {
 func buffer(data: Data) -> ByteBuffer
}
@_layout(0, 1, trivial: true) enum ByteBufferFoundationError: Error {
 case failedToEncodeString
}
extension ByteBufferView: ContiguousBytes, DataProtocol, MutableDataProtocol {
 typealias Regions = CollectionOfOne<ByteBufferView>
 var regions: CollectionOfOne<ByteBufferView> { get }
}
extension Data {
 init(buffer: ByteBuffer, byteTransferStrategy: ByteBuffer.ByteTransferStrategy = 0)
}
extension EventLoopFuture {
 func waitSpinningRunLoop(inMode: RunLoop.Mode = 0, file: StaticString = 0, line: UInt = 0) throws -> Value where Value: Sendable
}
extension JSONDecoder {
 func decode<T>(_: T.Type, from: ByteBuffer) throws -> T where T: Decodable
}
extension JSONEncoder {
 func encode<T>(_: T, into: inout ByteBuffer) throws where T: Encodable
 func encodeAsByteBuffer<T>(_: T, allocator: ByteBufferAllocator) throws -> ByteBuffer where T: Encodable
}
extension JSONSerialization {
 static func jsonObject(with: ByteBuffer, options: ReadingOptions = 0) throws -> Any
}

"""#

  private static let text33 = #"""
// NIOHTTP1: public declarations, made by generate-models from the compiler's description.
extension ChannelPipeline {
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0) -> EventLoopFuture<Void>
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, withClientUpgrade: NIOHTTPClientUpgradeSendableConfiguration?) -> EventLoopFuture<Void>
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, withClientUpgrade: NIOHTTPClientUpgradeSendableConfiguration? = 0) -> EventLoopFuture<Void>
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, encoderConfiguration: HTTPRequestEncoder.Configuration = 0, withClientUpgrade: NIOHTTPClientUpgradeSendableConfiguration? = 0) -> EventLoopFuture<Void>
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, encoderConfiguration: HTTPRequestEncoder.Configuration = 0, decoderLimitConfiguration: NIOHTTPDecoderLimitConfiguration = 0, withClientUpgrade: NIOHTTPClientUpgradeSendableConfiguration? = 0) -> EventLoopFuture<Void>
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeSendableConfiguration? = 0, withErrorHandling: Bool = 0) -> EventLoopFuture<Void>
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeSendableConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0) -> EventLoopFuture<Void>
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeSendableConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0, withEncoderConfiguration: HTTPResponseEncoder.Configuration = 0) -> EventLoopFuture<Void>
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeSendableConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0, withEncoderConfiguration: HTTPResponseEncoder.Configuration = 0, withDecoderLimitConfiguration: NIOHTTPDecoderLimitConfiguration = 0) -> EventLoopFuture<Void>
 func configureUpgradableHTTPServerPipeline<UpgradeResult>(configuration: NIOUpgradableHTTPServerPipelineConfiguration<UpgradeResult>) -> EventLoopFuture<EventLoopFuture<UpgradeResult>> where UpgradeResult: Sendable
 func configureUpgradableHTTPClientPipeline<UpgradeResult>(configuration: NIOUpgradableHTTPClientPipelineConfiguration<UpgradeResult>) -> EventLoopFuture<EventLoopFuture<UpgradeResult>> where UpgradeResult: Sendable
}
extension ChannelPipeline.SynchronousOperations {
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, withClientUpgrade: NIOHTTPClientUpgradeConfiguration? = 0) throws
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, withClientUpgrade: NIOHTTPClientUpgradeConfiguration? = 0) throws
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, encoderConfiguration: HTTPRequestEncoder.Configuration = 0, withClientUpgrade: NIOHTTPClientUpgradeConfiguration? = 0) throws
 func addHTTPClientHandlers(position: Position = 0, leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, enableOutboundHeaderValidation: Bool = 0, encoderConfiguration: HTTPRequestEncoder.Configuration = 0, decoderLimitConfiguration: NIOHTTPDecoderLimitConfiguration = 0, withClientUpgrade: NIOHTTPClientUpgradeConfiguration? = 0) throws
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeConfiguration? = 0, withErrorHandling: Bool = 0) throws
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0) throws
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0, withEncoderConfiguration: HTTPResponseEncoder.Configuration) throws
 func configureHTTPServerPipeline(position: Position = 0, withPipeliningAssistance: Bool = 0, withServerUpgrade: NIOHTTPServerUpgradeConfiguration? = 0, withErrorHandling: Bool = 0, withOutboundHeaderValidation: Bool = 0, withEncoderConfiguration: HTTPResponseEncoder.Configuration, withDecoderLimitConfiguration: NIOHTTPDecoderLimitConfiguration) throws
 func configureUpgradableHTTPServerPipeline<UpgradeResult>(configuration: NIOUpgradableHTTPServerPipelineConfiguration<UpgradeResult>) throws -> EventLoopFuture<UpgradeResult> where UpgradeResult: Sendable
 func configureUpgradableHTTPClientPipeline<UpgradeResult>(configuration: NIOUpgradableHTTPClientPipelineConfiguration<UpgradeResult>) throws -> EventLoopFuture<UpgradeResult> where UpgradeResult: Sendable
}
typealias HTTPClientRequestPart = HTTPPart<HTTPRequestHead, IOData>
typealias HTTPClientResponsePart = HTTPPart<HTTPResponseHead, ByteBuffer>
final class HTTPDecoder<In, Out>: ByteToMessageDecoder {
 typealias InboundOut = In
 init(leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0)
 init(leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, informationalResponseStrategy: NIOInformationalResponseStrategy = 0)
 init(leftOverBytesStrategy: RemoveAfterUpgradeStrategy = 0, informationalResponseStrategy: NIOInformationalResponseStrategy = 0, limitConfiguration: NIOHTTPDecoderLimitConfiguration = 0)
 func decoderAdded(context: ChannelHandlerContext)
 func decoderRemoved(context: ChannelHandlerContext)
 func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState
 func decodeLast(context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool) throws -> DecodingState
}
extension HTTPDecoder: WriteObservingByteToMessageDecoder where In == HTTPPart<HTTPResponseHead, ByteBuffer>, Out == HTTPPart<HTTPRequestHead, IOData> {
 typealias OutboundIn = Out
 func write(data: HTTPClientRequestPart)
}
@_layout(1, 1, trivial: true) enum HTTPDecoderKind: Sendable {
 case request
 case response
}
@_layout(9, 8, trivial: false) struct HTTPHeaders: CustomStringConvertible, ExpressibleByDictionaryLiteral, RandomAccessCollection, Equatable {
 var description: String { get }
 init(_: [(String, String)] = 0)
 init(dictionaryLiteral: (String, String)...)
 mutating func add(name: String, value: String)
 mutating func add<S>(contentsOf: S) where S: Sequence, S.Element == (String, String)
 mutating func add(contentsOf: HTTPHeaders)
 mutating func replaceOrAdd(name: String, value: String)
 mutating func remove(name: String)
 subscript(name: String) -> [String] { get }
 func first(name: String) -> String?
 func contains(name: String) -> Bool
 subscript(canonicalForm canonicalForm: String) -> [Substring] { get }
 var capacity: Int { get }
 mutating func reserveCapacity(_: Int)
 typealias Element = (name: String, value: String)
 @_layout(8, 8, trivial: true) struct Index: Comparable, Sendable {
  static func < (lhs: Index, rhs: Index) -> Bool
 }
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
}
@_layout(16, 8, trivial: false) enum HTTPMethod: Equatable, Sendable, RawRepresentable {
 case GET
 case PUT
 case ACL
 case HEAD
 case POST
 case COPY
 case LOCK
 case MOVE
 case BIND
 case LINK
 case PATCH
 case TRACE
 case MKCOL
 case MERGE
 case PURGE
 case NOTIFY
 case SEARCH
 case UNLOCK
 case REBIND
 case UNBIND
 case REPORT
 case DELETE
 case UNLINK
 case CONNECT
 case MSEARCH
 case OPTIONS
 case PROPFIND
 case CHECKOUT
 case PROPPATCH
 case SUBSCRIBE
 case MKCALENDAR
 case MKACTIVITY
 case UNSUBSCRIBE
 case SOURCE
 case RAW(value: String)
 var rawValue: String { get }
 init(rawValue: String)
}
@_layout(1, 1, trivial: true) enum HTTPParserError: Error, CustomDebugStringConvertible {
 case invalidCharactersUsed
 case trailingGarbage
 case invalidEOFState
 case headerOverflow
 case closedConnection
 case invalidVersion
 case invalidStatus
 case invalidMethod
 case invalidURL
 case lfExpected
 case invalidHeaderToken
 case invalidContentLength
 case unexpectedContentLength
 case invalidChunkSize
 case invalidConstant
 case invalidInternalState
 case strictModeAssertion
 case paused
 case unknown
}
enum HTTPPart<HeadT, BodyT>: Equatable where HeadT: Equatable, BodyT: Equatable {
 case head(HeadT)
 case body(BodyT)
 case end(HTTPHeaders?)
}
typealias HTTPRequestDecoder = HTTPDecoder<HTTPServerRequestPart, HTTPServerResponsePart>
final class HTTPRequestEncoder: ChannelOutboundHandler, RemovableChannelHandler {
 typealias OutboundIn = HTTPClientRequestPart
 typealias OutboundOut = IOData
 @_layout(1, 1, trivial: true) struct Configuration: Sendable, Hashable {
  var automaticallySetFramingHeaders: Bool
  init()
 }
 init()
 init(configuration: Configuration)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
@_layout(17, 8, trivial: false) struct HTTPRequestHead: Equatable, CustomStringConvertible {
 var headers: HTTPHeaders
 var method: HTTPMethod
 var uri: String
 var version: HTTPVersion
 init(version: HTTPVersion, method: HTTPMethod, uri: String, headers: HTTPHeaders)
 init(version: HTTPVersion, method: HTTPMethod, uri: String)
 var isKeepAlive: Bool { get }
 var description: String { get }
}
typealias HTTPResponseDecoder = HTTPDecoder<HTTPClientResponsePart, HTTPClientRequestPart>
final class HTTPResponseEncoder: ChannelOutboundHandler, RemovableChannelHandler {
 typealias OutboundIn = HTTPServerResponsePart
 typealias OutboundOut = IOData
 @_layout(1, 1, trivial: true) struct Configuration: Sendable, Hashable {
  var automaticallySetFramingHeaders: Bool
  init()
 }
 init()
 init(configuration: Configuration)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
@_layout(17, 8, trivial: false) struct HTTPResponseHead: Equatable, CustomStringConvertible {
 var headers: HTTPHeaders
 var status: HTTPResponseStatus
 var version: HTTPVersion
 init(version: HTTPVersion, status: HTTPResponseStatus, headers: HTTPHeaders = 0)
 var isKeepAlive: Bool { get }
 var description: String { get }
}
@_layout(24, 8, trivial: false) enum HTTPResponseStatus: Sendable, Equatable, Hashable, CustomStringConvertible {
 case custom(code: UInt, reasonPhrase: String)
 case `continue`
 case switchingProtocols
 case processing
 case ok
 case created
 case accepted
 case nonAuthoritativeInformation
 case noContent
 case resetContent
 case partialContent
 case multiStatus
 case alreadyReported
 case imUsed
 case multipleChoices
 case movedPermanently
 case found
 case seeOther
 case notModified
 case useProxy
 case temporaryRedirect
 case permanentRedirect
 case badRequest
 case unauthorized
 case paymentRequired
 case forbidden
 case notFound
 case methodNotAllowed
 case notAcceptable
 case proxyAuthenticationRequired
 case requestTimeout
 case conflict
 case gone
 case lengthRequired
 case preconditionFailed
 case payloadTooLarge
 case uriTooLong
 case unsupportedMediaType
 case rangeNotSatisfiable
 case expectationFailed
 case imATeapot
 case misdirectedRequest
 case unprocessableEntity
 case locked
 case failedDependency
 case upgradeRequired
 case preconditionRequired
 case tooManyRequests
 case requestHeaderFieldsTooLarge
 case unavailableForLegalReasons
 case internalServerError
 case notImplemented
 case badGateway
 case serviceUnavailable
 case gatewayTimeout
 case httpVersionNotSupported
 case variantAlsoNegotiates
 case insufficientStorage
 case loopDetected
 case notExtended
 case networkAuthenticationRequired
 var mayHaveResponseBody: Bool { get }
 init(statusCode: Int, reasonPhrase: String = 0)
 var code: UInt { get }
 var reasonPhrase: String { get }
 var description: String { get }
}
final class HTTPServerPipelineHandler: ChannelDuplexHandler, RemovableChannelHandler {
 typealias InboundIn = HTTPServerRequestPart
 typealias InboundOut = HTTPServerRequestPart
 typealias OutboundIn = HTTPServerResponsePart
 typealias OutboundOut = HTTPServerResponsePart
 init()
 @_layout(40, 8, trivial: false) struct ConnectionStateError: Error, CustomStringConvertible, Hashable {
  static func preconditionViolated(message: String, file: String = 0, line: Int = 0) -> ConnectionStateError
  var description: String { get }
 }
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func userInboundEventTriggered(context: ChannelHandlerContext, event: Any)
 func errorCaught(context: ChannelHandlerContext, error: any Error)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
 func read(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func channelInactive(context: ChannelHandlerContext)
 func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?)
}
final class HTTPServerProtocolErrorHandler: ChannelDuplexHandler, RemovableChannelHandler {
 typealias InboundIn = HTTPServerRequestPart
 typealias InboundOut = HTTPServerRequestPart
 typealias OutboundIn = HTTPServerResponsePart
 typealias OutboundOut = HTTPServerResponsePart
 init()
 func errorCaught(context: ChannelHandlerContext, error: any Error)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
protocol HTTPServerProtocolUpgrader {
 var supportedProtocol: String { get }
 var requiredUpgradeHeaders: [String] { get }
 func buildUpgradeResponse(channel: any Channel, upgradeRequest: HTTPRequestHead, initialResponseHeaders: HTTPHeaders) -> EventLoopFuture<HTTPHeaders>
 func upgrade(context: ChannelHandlerContext, upgradeRequest: HTTPRequestHead) -> EventLoopFuture<Void>
}
typealias HTTPServerRequestPart = HTTPPart<HTTPRequestHead, ByteBuffer>
typealias HTTPServerResponsePart = HTTPPart<HTTPResponseHead, IOData>
@_layout(0, 1, trivial: true) enum HTTPServerUpgradeErrors: Error {
 case invalidHTTPOrdering
}
@_layout(33, 8, trivial: false) enum HTTPServerUpgradeEvents: Sendable {
 case upgradeComplete(toProtocol: String, upgradeRequest: HTTPRequestHead)
}
final class HTTPServerUpgradeHandler: ChannelInboundHandler, RemovableChannelHandler {
 typealias InboundIn = HTTPServerRequestPart
 typealias InboundOut = HTTPServerRequestPart
 typealias OutboundOut = HTTPServerResponsePart
 init(upgraders: [any HTTPServerProtocolUpgrader], httpEncoder: HTTPResponseEncoder, extraHTTPHandlers: [any RemovableChannelHandler], upgradeCompletionHandler: @escaping (ChannelHandlerContext) -> Void)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func removeHandler(context: ChannelHandlerContext, removalToken: ChannelHandlerContext.RemovalToken)
}
@_layout(4, 2, trivial: true) struct HTTPVersion: Equatable, Sendable, CustomStringConvertible {
 init(major: Int, minor: Int)
 var major: Int
 var minor: Int
 static var http3: HTTPVersion { get }
 static var http2: HTTPVersion { get }
 static var http1_1: HTTPVersion { get }
 static var http1_0: HTTPVersion { get }
 static var http0_9: HTTPVersion { get }
 var description: String { get }
}
protocol NIOHTTPClientProtocolUpgrader {
 var supportedProtocol: String { get }
 var requiredUpgradeHeaders: [String] { get }
 func addCustom(upgradeRequestHeaders: inout HTTPHeaders)
 func shouldAllowUpgrade(upgradeResponse: HTTPResponseHead) -> Bool
 func upgrade(context: ChannelHandlerContext, upgradeResponse: HTTPResponseHead) -> EventLoopFuture<Void>
}
final class NIOHTTPClientResponseAggregator: ChannelInboundHandler, RemovableChannelHandler {
 typealias InboundIn = HTTPClientResponsePart
 typealias InboundOut = NIOHTTPClientResponseFull
 init(maxContentLength: Int)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func handlerAdded(context: ChannelHandlerContext)
}
@_layout(47, 8, trivial: false) struct NIOHTTPClientResponseFull: Sendable, Equatable {
 var head: HTTPResponseHead
 var body: ByteBuffer?
 init(head: HTTPResponseHead, body: ByteBuffer?)
}
typealias NIOHTTPClientUpgradeConfiguration = (upgraders: [any NIOHTTPClientProtocolUpgrader], completionHandler: @Sendable (ChannelHandlerContext) -> Void)
@_layout(1, 1, trivial: true) struct NIOHTTPClientUpgradeError: Hashable, Error, CustomStringConvertible {
 static let responseProtocolNotFound: NIOHTTPClientUpgradeError
 static let invalidHTTPOrdering: NIOHTTPClientUpgradeError
 static let upgraderDeniedUpgrade: NIOHTTPClientUpgradeError
 static let writingToHandlerDuringUpgrade: NIOHTTPClientUpgradeError
 static let writingToHandlerAfterUpgradeCompleted: NIOHTTPClientUpgradeError
 static let writingToHandlerAfterUpgradeFailed: NIOHTTPClientUpgradeError
 static let receivedResponseBeforeRequestSent: NIOHTTPClientUpgradeError
 static let receivedResponseAfterUpgradeCompleted: NIOHTTPClientUpgradeError
 var description: String { get }
}
final class NIOHTTPClientUpgradeHandler: ChannelDuplexHandler, RemovableChannelHandler {
 typealias OutboundIn = HTTPClientRequestPart
 typealias OutboundOut = HTTPClientRequestPart
 typealias InboundIn = HTTPClientResponsePart
 typealias InboundOut = HTTPClientResponsePart
 init(upgraders: [any NIOHTTPClientProtocolUpgrader], httpHandlers: [any RemovableChannelHandler], upgradeCompletionHandler: @escaping (ChannelHandlerContext) -> Void)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
}
typealias NIOHTTPClientUpgradeSendableConfiguration = (upgraders: [any NIOHTTPClientProtocolUpgrader & Sendable], completionHandler: @Sendable (ChannelHandlerContext) -> Void)
@_layout(0, 1, trivial: true) struct NIOHTTPDecoderError: Error, Hashable, CustomDebugStringConvertible {
 static let unsolicitedResponse: NIOHTTPDecoderError
}
@_layout(24, 8, trivial: true) struct NIOHTTPDecoderLimitConfiguration: Sendable, Hashable {
 var maxHeaderFieldSize: Int
 var maxHeaderListSize: Int
 var maxHeaderFieldCount: Int
 init()
}
@_layout(1, 1, trivial: true) struct NIOHTTPObjectAggregatorError: Error, Equatable {
 static let frameTooLong: NIOHTTPObjectAggregatorError
 static let connectionClosed: NIOHTTPObjectAggregatorError
 static let endingIgnoredMessage: NIOHTTPObjectAggregatorError
 static let unexpectedMessageHead: NIOHTTPObjectAggregatorError
 static let unexpectedMessageBody: NIOHTTPObjectAggregatorError
 static let unexpectedMessageEnd: NIOHTTPObjectAggregatorError
}
@_layout(1, 1, trivial: true) struct NIOHTTPObjectAggregatorEvent: Hashable, Sendable {
 static let httpExpectationFailed: NIOHTTPObjectAggregatorEvent
 static let httpFrameTooLong: NIOHTTPObjectAggregatorEvent
}
final class NIOHTTPRequestHeadersValidator: ChannelOutboundHandler, RemovableChannelHandler {
 typealias OutboundIn = HTTPClientRequestPart
 typealias OutboundOut = HTTPClientRequestPart
 init()
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
final class NIOHTTPResponseHeadersValidator: ChannelOutboundHandler, RemovableChannelHandler {
 typealias OutboundIn = HTTPServerResponsePart
 typealias OutboundOut = HTTPServerResponsePart
 init()
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
}
final class NIOHTTPServerRequestAggregator: ChannelInboundHandler, RemovableChannelHandler {
 typealias InboundIn = HTTPServerRequestPart
 typealias InboundOut = NIOHTTPServerRequestFull
 typealias OutboundOut = HTTPServerResponsePart
 init(maxContentLength: Int, closeOnExpectationFailed: Bool = 0)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func handlerAdded(context: ChannelHandlerContext)
}
@_layout(47, 8, trivial: false) struct NIOHTTPServerRequestFull: Sendable, Equatable {
 var head: HTTPRequestHead
 var body: ByteBuffer?
 init(head: HTTPRequestHead, body: ByteBuffer?)
}
typealias NIOHTTPServerUpgradeConfiguration = (upgraders: [any HTTPServerProtocolUpgrader], completionHandler: @Sendable (ChannelHandlerContext) -> Void)
typealias NIOHTTPServerUpgradeSendableConfiguration = (upgraders: [any HTTPServerProtocolUpgrader & Sendable], completionHandler: @Sendable (ChannelHandlerContext) -> Void)
@_layout(1, 1, trivial: true) struct NIOInformationalResponseStrategy: Hashable, Sendable {
 static var drop: NIOInformationalResponseStrategy { get }
 static var forward: NIOInformationalResponseStrategy { get }
}
protocol NIOTypedHTTPClientProtocolUpgrader<UpgradeResult>: Sendable {
 associatedtype UpgradeResult: Sendable
 var supportedProtocol: String { get }
 var requiredUpgradeHeaders: [String] { get }
 func addCustom(upgradeRequestHeaders: inout HTTPHeaders)
 func shouldAllowUpgrade(upgradeResponse: HTTPResponseHead) -> Bool
 func upgrade(channel: any Channel, upgradeResponse: HTTPResponseHead) -> EventLoopFuture<Self.UpgradeResult>
}
@_layout(48, 8, trivial: false) struct NIOTypedHTTPClientUpgradeConfiguration<UpgradeResult>: Sendable where UpgradeResult: Sendable {
 var upgradeRequestHead: HTTPRequestHead
 var upgraders: [any NIOTypedHTTPClientProtocolUpgrader<UpgradeResult>]
 var notUpgradingCompletionHandler: @Sendable (any Channel) -> EventLoopFuture<UpgradeResult>
 init(upgradeRequestHead: HTTPRequestHead, upgraders: [any NIOTypedHTTPClientProtocolUpgrader<UpgradeResult>], notUpgradingCompletionHandler: @escaping @Sendable (any Channel) -> EventLoopFuture<UpgradeResult>)
}
final class NIOTypedHTTPClientUpgradeHandler<UpgradeResult>: ChannelDuplexHandler, RemovableChannelHandler where UpgradeResult: Sendable {
 typealias OutboundIn = HTTPClientRequestPart
 typealias OutboundOut = HTTPClientRequestPart
 typealias InboundIn = HTTPClientResponsePart
 typealias InboundOut = HTTPClientResponsePart
 var upgradeResultFuture: EventLoopFuture<UpgradeResult> { get }
 init(httpHandlers: [any RemovableChannelHandler], upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration<UpgradeResult>)
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func channelActive(context: ChannelHandlerContext)
 func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func errorCaught(context: ChannelHandlerContext, error: any Error)
}
protocol NIOTypedHTTPServerProtocolUpgrader<UpgradeResult>: Sendable {
 associatedtype UpgradeResult: Sendable
 var supportedProtocol: String { get }
 var requiredUpgradeHeaders: [String] { get }
 func buildUpgradeResponse(channel: any Channel, upgradeRequest: HTTPRequestHead, initialResponseHeaders: HTTPHeaders) -> EventLoopFuture<HTTPHeaders>
 func upgrade(channel: any Channel, upgradeRequest: HTTPRequestHead) -> EventLoopFuture<Self.UpgradeResult>
}
@_layout(24, 8, trivial: false) struct NIOTypedHTTPServerUpgradeConfiguration<UpgradeResult>: Sendable where UpgradeResult: Sendable {
 var upgraders: [any NIOTypedHTTPServerProtocolUpgrader<UpgradeResult>]
 var notUpgradingCompletionHandler: @Sendable (any Channel) -> EventLoopFuture<UpgradeResult>
 init(upgraders: [any NIOTypedHTTPServerProtocolUpgrader<UpgradeResult>], notUpgradingCompletionHandler: @escaping @Sendable (any Channel) -> EventLoopFuture<UpgradeResult>)
}
final class NIOTypedHTTPServerUpgradeHandler<UpgradeResult>: ChannelInboundHandler, RemovableChannelHandler where UpgradeResult: Sendable {
 typealias InboundIn = HTTPServerRequestPart
 typealias InboundOut = HTTPServerRequestPart
 typealias OutboundOut = HTTPServerResponsePart
 var upgradeResultFuture: EventLoopFuture<UpgradeResult> { get }
 init(httpEncoder: HTTPResponseEncoder, extraHTTPHandlers: [any RemovableChannelHandler], upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration<UpgradeResult>)
 func handlerAdded(context: ChannelHandlerContext)
 func handlerRemoved(context: ChannelHandlerContext)
 func channelRead(context: ChannelHandlerContext, data: NIOAny)
 func userInboundEventTriggered(context: ChannelHandlerContext, event: Any)
}
@_layout(80, 8, trivial: false) struct NIOUpgradableHTTPClientPipelineConfiguration<UpgradeResult>: Sendable where UpgradeResult: Sendable {
 var leftOverBytesStrategy: RemoveAfterUpgradeStrategy
 var enableOutboundHeaderValidation: Bool
 var encoderConfiguration: HTTPRequestEncoder.Configuration
 var decoderConfiguration: NIOHTTPDecoderLimitConfiguration
 var upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration<UpgradeResult>
 init(upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration<UpgradeResult>)
}
@_layout(56, 8, trivial: false) struct NIOUpgradableHTTPServerPipelineConfiguration<UpgradeResult>: Sendable where UpgradeResult: Sendable {
 var enablePipelining: Bool
 var enableErrorHandling: Bool
 var enableResponseHeaderValidation: Bool
 var encoderConfiguration: HTTPResponseEncoder.Configuration
 var decoderConfiguration: NIOHTTPDecoderLimitConfiguration
 var upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration<UpgradeResult>
 init(upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration<UpgradeResult>)
}
@_layout(1, 1, trivial: true) enum RemoveAfterUpgradeStrategy: Sendable {
 case forwardBytes
 case fireError
 case dropBytes
}

"""#

  private static let text34 = #"""
// NIOPosix: public declarations, made by generate-models from the compiler's description.
extension ChannelOption where Self == ChannelOptions.Types.LocalVsockContextID {
 static var localVsockContextID: ChannelOptions.Types.LocalVsockContextID { get }
}
extension ChannelOptions {
 static let localVsockContextID: ChannelOptions.Types.LocalVsockContextID
}
extension ChannelOptions.Types {
 struct LocalVsockContextID: ChannelOption, Sendable {
  typealias Value = VsockAddress.ContextID
  init()
 }
}
final class ClientBootstrap: NIOClientTCPBootstrapProtocol {
 init(group: any EventLoopGroup)
 init?(validatingGroup: any EventLoopGroup)
 func channelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func protocolHandlers(_: @escaping @Sendable () -> [any ChannelHandler]) -> Self
 func channelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func connectTimeout(_: TimeAmount) -> Self
 func resolver(_: (any Resolver & Sendable)?) -> Self
 func enableMPTCP(_: Bool) -> Self
 func bind(to: SocketAddress) -> ClientBootstrap
 func connect(host: String, port: Int) -> EventLoopFuture<any Channel>
 func connect(to: SocketAddress) -> EventLoopFuture<any Channel>
 func connect(unixDomainSocketPath: String) -> EventLoopFuture<any Channel>
 func connect(to: VsockAddress) -> EventLoopFuture<any Channel>
 func withConnectedSocket(_: NIOBSDSocket.Handle) -> EventLoopFuture<any Channel>
 func connect<Output>(host: String, port: Int, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(to: SocketAddress, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(unixDomainSocketPath: String, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(to: VsockAddress, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func withConnectedSocket<Output>(_: NIOBSDSocket.Handle, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
}
final class DatagramBootstrap {
 init(group: any EventLoopGroup)
 init?(validatingGroup: any EventLoopGroup)
 func channelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func channelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func protocolSubtype(_: NIOBSDSocket.ProtocolSubtype) -> Self
 func withBoundSocket(_: NIOBSDSocket.Handle) -> EventLoopFuture<any Channel>
 func bind(host: String, port: Int) -> EventLoopFuture<any Channel>
 func bind(to: SocketAddress) -> EventLoopFuture<any Channel>
 func bind(unixDomainSocketPath: String) -> EventLoopFuture<any Channel>
 func bind(unixDomainSocketPath: String, cleanupExistingSocketFile: Bool) -> EventLoopFuture<any Channel>
 func connect(host: String, port: Int) -> EventLoopFuture<any Channel>
 func connect(to: SocketAddress) -> EventLoopFuture<any Channel>
 func connect(unixDomainSocketPath: String) -> EventLoopFuture<any Channel>
 func withBoundSocket<Output>(_: NIOBSDSocket.Handle, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func bind<Output>(host: String, port: Int, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func bind<Output>(to: SocketAddress, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func bind<Output>(unixDomainSocketPath: String, cleanupExistingSocketFile: Bool = 0, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(host: String, port: Int, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(to: SocketAddress, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(unixDomainSocketPath: String, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
}
extension EventLoopGroup where Self == MultiThreadedEventLoopGroup {
 static var singletonMultiThreadedEventLoopGroup: MultiThreadedEventLoopGroup { get }
}
final class MultiThreadedEventLoopGroup: EventLoopGroup, CustomStringConvertible {
 init(numberOfThreads: Int)
 init(numberOfThreads: Int, metricsDelegate: any NIOEventLoopMetricsDelegate)
 static var currentEventLoop: (any EventLoop)? { get }
 func makeIterator() -> EventLoopIterator
 func next() -> any EventLoop
 func any() -> any EventLoop
 func shutdownGracefully(queue: DispatchQueue, _: @escaping @Sendable ((any Error)?) -> Void)
 static func withCurrentThreadAsEventLoop(_: @escaping (any EventLoop) -> Void)
 init(pinnedCPUIDs: [Int])
 var description: String { get }
 static func withEventLoopGroup<Result>(numberOfThreads: Int, metricsDelegate: (any NIOEventLoopMetricsDelegate)? = 0, isolation: isolated (any Actor)? = 0, _: (MultiThreadedEventLoopGroup) async throws -> Result) async throws -> Result
 static var singleton: MultiThreadedEventLoopGroup { get }
}
extension NIOBSDSocket {
 static let invalidHandle: Handle
 struct ProtocolSubtype: RawRepresentable, Hashable, Sendable {
  typealias RawValue = CInt
  var rawValue: RawValue
  init(rawValue: RawValue)
 }
}
extension NIOBSDSocket.AddressFamily {
 static var vsock: NIOBSDSocket.AddressFamily { get }
}
extension NIOBSDSocket.ProtocolFamily {
 static var vsock: NIOBSDSocket.ProtocolFamily { get }
}
@_layout(48, 8, trivial: false) struct NIOConnectionError: Error, CustomStringConvertible {
 let host: String
 let port: Int
 fileprivate(set) var dnsAError: (any Error)? { get }
 fileprivate(set) var dnsAAAAError: (any Error)? { get }
 fileprivate(set) var connectionErrors: [SingleConnectionFailure] { get }
 var description: String { get }
}
@_layout(32, 8, trivial: false) struct NIODirectoryEntry: Hashable, Sendable {
 var ino: UInt64
 var type: UInt8
 var name: String
 init(ino: UInt64, type: UInt8, name: String)
}
protocol NIOEventLoopMetricsDelegate: Sendable {
 func processedTick(info: NIOEventLoopTickInfo)
}
@_layout(40, 8, trivial: true) struct NIOEventLoopTickInfo: Sendable, Hashable {
 var eventLoopID: ObjectIdentifier
 var numberOfTasks: Int
 var sleepTime: TimeAmount
 var startTime: NIODeadline
 var endTime: NIODeadline
}
@_layout(0, 1, trivial: true) struct NIOFcntlFailedError: Error {}
final class NIOPipeBootstrap {
 init(group: any EventLoopGroup)
 init?(validatingGroup: any EventLoopGroup)
 func channelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func channelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func takingOwnershipOfDescriptor(inputOutput: CInt) -> EventLoopFuture<any Channel>
 func takingOwnershipOfDescriptors(input: CInt, output: CInt) -> EventLoopFuture<any Channel>
 func takingOwnershipOfDescriptor(input: CInt) -> EventLoopFuture<any Channel>
 func takingOwnershipOfDescriptor(output: CInt) -> EventLoopFuture<any Channel>
 func takingOwnershipOfDescriptor<Output>(inputOutput: CInt, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func takingOwnershipOfDescriptors<Output>(input: CInt, output: CInt, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func takingOwnershipOfDescriptor<Output>(input: CInt, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func takingOwnershipOfDescriptor<Output>(output: CInt, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
}
final class NIORandomizedDNSResolver: Resolver, Sendable {
 init(loop: any EventLoop)
 func initiateAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]>
 func initiateAAAAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]>
 func cancelQueries()
}
final class NIORawSocketBootstrap {
 init(group: any EventLoopGroup)
 init?(validatingGroup: any EventLoopGroup)
 func channelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func channelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func bind(host: String, ipProtocol: NIOIPProtocol) -> EventLoopFuture<any Channel>
 func connect(host: String, ipProtocol: NIOIPProtocol) -> EventLoopFuture<any Channel>
 func bind<Output>(host: String, ipProtocol: NIOIPProtocol, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
 func connect<Output>(host: String, ipProtocol: NIOIPProtocol, channelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> Output where Output: Sendable
}
@_layout(0, 1, trivial: true) struct NIOReportedIncompleteWritesWhenNoMoreToPerform: Error {}
@_layout(0, 1, trivial: true) struct NIOReportedOpenAfterClose: Error {}
@_layout(0, 1, trivial: true) struct NIOReportedPendingWritesInInvalidState: Error {}
extension NIOSingletons {
 static func unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor() -> Bool
 static var posixEventLoopGroup: MultiThreadedEventLoopGroup { get }
 static var posixBlockingThreadPool: NIOThreadPool { get }
}
final class NIOThreadPool {
 @_layout(1, 1, trivial: true) enum WorkItemState: Sendable {
  case active
  case cancelled
 }
 typealias WorkItem = @Sendable (NIOThreadPool.WorkItemState) -> Void
 let numberOfThreads: Int
 func shutdownGracefully(queue: DispatchQueue, _: @escaping @Sendable ((any Error)?) -> Void)
 func submit(_: @escaping WorkItem)
 init(numberOfThreads: Int)
 init(pinnedCPUIDs: [Int])
 func start()
 func runIfActive<T>(eventLoop: any EventLoop, _: @escaping @Sendable () throws -> T) -> EventLoopFuture<T> where T: Sendable
 func runIfActive<T>(_: @escaping @Sendable () throws -> T) async throws -> T where T: Sendable
 func shutdownGracefully(_: @escaping @Sendable ((any Error)?) -> Void)
 func shutdownGracefully() async throws
 func syncShutdownGracefully() throws
 static var singleton: NIOThreadPool { get }
}
@_layout(0, 1, trivial: true) enum NIOThreadPoolError: Sendable {
 @_layout(0, 1, trivial: true) struct ThreadPoolInactive: Error {
  init()
 }
 @_layout(0, 1, trivial: true) struct UnsupportedOperation: Error {
  init()
 }
}
@_layout(8, 8, trivial: false) struct NonBlockingFileIO: Sendable {
 static var defaultThreadPoolSize: Int { get }
 static var defaultChunkSize: Int { get }
 @_layout(0, 1, trivial: true) enum Error: NIOPosix.Error {
  case descriptorSetToNonBlocking
 }
 init(threadPool: NIOThreadPool)
 func readChunked(fileRegion: FileRegion, chunkSize: Int = 0, allocator: ByteBufferAllocator, eventLoop: any EventLoop, chunkHandler: @escaping @Sendable (ByteBuffer) -> EventLoopFuture<Void>) -> EventLoopFuture<Void>
 func readChunked(fileHandle: NIOFileHandle, byteCount: Int, chunkSize: Int = 0, allocator: ByteBufferAllocator, eventLoop: any EventLoop, chunkHandler: @escaping @Sendable (ByteBuffer) -> EventLoopFuture<Void>) -> EventLoopFuture<Void>
 func readChunked(fileHandle: NIOFileHandle, fromOffset: Int64, byteCount: Int, chunkSize: Int = 0, allocator: ByteBufferAllocator, eventLoop: any EventLoop, chunkHandler: @escaping @Sendable (ByteBuffer) -> EventLoopFuture<Void>) -> EventLoopFuture<Void>
 func read(fileRegion: FileRegion, allocator: ByteBufferAllocator, eventLoop: any EventLoop) -> EventLoopFuture<ByteBuffer>
 func read(fileHandle: NIOFileHandle, byteCount: Int, allocator: ByteBufferAllocator, eventLoop: any EventLoop) -> EventLoopFuture<ByteBuffer>
 func read(fileHandle: NIOFileHandle, fromOffset: Int64, byteCount: Int, allocator: ByteBufferAllocator, eventLoop: any EventLoop) -> EventLoopFuture<ByteBuffer>
 func changeFileSize(fileHandle: NIOFileHandle, size: Int64, eventLoop: any EventLoop) -> EventLoopFuture<()>
 func readFileSize(fileHandle: NIOFileHandle, eventLoop: any EventLoop) -> EventLoopFuture<Int64>
 func write(fileHandle: NIOFileHandle, buffer: ByteBuffer, eventLoop: any EventLoop) -> EventLoopFuture<()>
 func write(fileHandle: NIOFileHandle, toOffset: Int64, buffer: ByteBuffer, eventLoop: any EventLoop) -> EventLoopFuture<()>
 func lstat(path: String, eventLoop: any EventLoop) -> EventLoopFuture<stat>
 func symlink(path: String, to: String, eventLoop: any EventLoop) -> EventLoopFuture<Void>
 func readlink(path: String, eventLoop: any EventLoop) -> EventLoopFuture<String>
 func unlink(path: String, eventLoop: any EventLoop) -> EventLoopFuture<Void>
 func createDirectory(path: String, withIntermediateDirectories: Bool = 0, mode: NIOPOSIXFileMode, eventLoop: any EventLoop) -> EventLoopFuture<Void>
 func listDirectory(path: String, eventLoop: any EventLoop) -> EventLoopFuture<[NIODirectoryEntry]>
 func rename(path: String, newName: String, eventLoop: any EventLoop) -> EventLoopFuture<Void>
 func remove(path: String, eventLoop: any EventLoop) -> EventLoopFuture<Void>
 func read(fileRegion: FileRegion, allocator: ByteBufferAllocator) async throws -> ByteBuffer
 func read(fileHandle: NIOFileHandle, byteCount: Int, allocator: ByteBufferAllocator) async throws -> ByteBuffer
 func read(fileHandle: NIOFileHandle, fromOffset: Int64, byteCount: Int, allocator: ByteBufferAllocator) async throws -> ByteBuffer
 func changeFileSize(fileHandle: NIOFileHandle, size: Int64) async throws
 func readFileSize(fileHandle: NIOFileHandle) async throws -> Int64
 func write(fileHandle: NIOFileHandle, buffer: ByteBuffer) async throws
 func write(fileHandle: NIOFileHandle, toOffset: Int64, buffer: ByteBuffer) async throws
 func lstat(path: String) async throws -> stat
 func symlink(path: String, to: String) async throws
 func readlink(path: String) async throws -> String
 func unlink(path: String) async throws
 func createDirectory(path: String, withIntermediateDirectories: Bool = 0, mode: NIOPOSIXFileMode) async throws
 func listDirectory(path: String) async throws -> [NIODirectoryEntry]
 func rename(path: String, newName: String) async throws
 func remove(path: String) async throws
}
protocol Resolver {
 func initiateAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]>
 func initiateAAAAQuery(host: String, port: Int) -> EventLoopFuture<[SocketAddress]>
 func cancelQueries()
}
final class ServerBootstrap {
 init(group: any EventLoopGroup)
 init(group: any EventLoopGroup, childGroup: any EventLoopGroup)
 init?(validatingGroup: any EventLoopGroup, childGroup: (any EventLoopGroup)? = 0)
 func serverChannelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func childChannelInitializer(_: @escaping @Sendable (any Channel) -> EventLoopFuture<Void>) -> Self
 func serverChannelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func childChannelOption<Option>(_: Option, value: Option.Value) -> Self where Option: ChannelOption
 func bindTimeout(_: TimeAmount) -> Self
 func enableMPTCP(_: Bool) -> Self
 func bind(host: String, port: Int) -> EventLoopFuture<any Channel>
 func bind(to: SocketAddress) -> EventLoopFuture<any Channel>
 func bind(unixDomainSocketPath: String) -> EventLoopFuture<any Channel>
 func bind(unixDomainSocketPath: String, cleanupExistingSocketFile: Bool) -> EventLoopFuture<any Channel>
 func bind(to: VsockAddress) -> EventLoopFuture<any Channel>
 func withBoundSocket(_: NIOBSDSocket.Handle) -> EventLoopFuture<any Channel>
 func bind<Output>(host: String, port: Int, serverBackPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark? = 0, childChannelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> NIOAsyncChannel<Output, Never> where Output: Sendable
 func bind<Output>(to: SocketAddress, serverBackPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark? = 0, childChannelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> NIOAsyncChannel<Output, Never> where Output: Sendable
 func bind<Output>(unixDomainSocketPath: String, cleanupExistingSocketFile: Bool = 0, serverBackPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark? = 0, childChannelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> NIOAsyncChannel<Output, Never> where Output: Sendable
 func bind<Output>(to: VsockAddress, serverBackPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark? = 0, childChannelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> NIOAsyncChannel<Output, Never> where Output: Sendable
 func bind<Output>(_: NIOBSDSocket.Handle, cleanupExistingSocketFile: Bool = 0, serverBackPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark? = 0, childChannelInitializer: @escaping @Sendable (any Channel) -> EventLoopFuture<Output>) async throws -> NIOAsyncChannel<Output, Never> where Output: Sendable
}
@_layout(16, 8, trivial: false) struct SingleConnectionFailure: Sendable {
 let target: SocketAddress
 let error: any Error
}
final class ThreadSpecificVariable<Value> where Value: AnyObject {
 init()
 init(value: Value)
 var currentValue: Value?
}
@_layout(0, 1, trivial: true) struct UnixDomainSocketPathWrongType: Error {}
@_layout(8, 4, trivial: true) struct VsockAddress: Hashable, Sendable, CustomStringConvertible {
 var cid: ContextID
 var port: Port
 init(cid: ContextID, port: Port)
 @_layout(4, 4, trivial: true) struct ContextID: RawRepresentable, ExpressibleByIntegerLiteral, Hashable, Sendable {
  var rawValue: UInt32
  init(rawValue: UInt32)
  init(integerLiteral: UInt32)
  init(_: Int)
  static var any: ContextID { get }
  static var hypervisor: ContextID { get }
  static var host: ContextID { get }
  static var local: ContextID { get }
 }
 @_layout(4, 4, trivial: true) struct Port: RawRepresentable, ExpressibleByIntegerLiteral, Hashable, Sendable {
  var rawValue: UInt32
  init(rawValue: UInt32)
  init(integerLiteral: UInt32)
  init(_: Int)
  static var any: Port { get }
 }
 var description: String { get }
 func withSockAddr<T>(_: (UnsafePointer<sockaddr>, Int) throws -> T) rethrows -> T
}
extension VsockAddress.ContextID: CustomStringConvertible {
 var description: String { get }
}
extension VsockAddress.Port: CustomStringConvertible {
 var description: String { get }
}
@_layout(0, 1, trivial: true) enum VsockChannelEvents: Sendable {
 @_layout(8, 4, trivial: true) struct BindToAddress: Hashable, Sendable {
  var address: VsockAddress
  init(_: VsockAddress)
 }
 @_layout(8, 4, trivial: true) struct ConnectToAddress: Hashable, Sendable {
  var address: VsockAddress
  init(_: VsockAddress)
 }
}
func isUnacceptableErrnoOnClose(_: CInt) -> Bool

"""#

  private static let text35 = #"""
// Observation: public declarations, made by generate-models from the compiler's description.
protocol Observable {}
@attached(member, names: named(_$observationRegistrar), named(access), named(withMutation), named(shouldNotifyObservers)) @attached(memberAttribute) @attached(extension, conformances: Observable) macro Observable() = 0
@attached(accessor) macro ObservationIgnored() = 0
@_layout(8, 8, trivial: false) struct ObservationRegistrar: Sendable, Codable, Hashable {
 init()
 func access<Subject, Member>(_: Subject, keyPath: KeyPath<Subject, Member>) where Subject: Observable
 func willSet<Subject, Member>(_: Subject, keyPath: KeyPath<Subject, Member>) where Subject: Observable
 func didSet<Subject, Member>(_: Subject, keyPath: KeyPath<Subject, Member>) where Subject: Observable
 func withMutation<Subject, Member, T>(of: Subject, keyPath: KeyPath<Subject, Member>, _: () throws -> T) rethrows -> T where Subject: Observable
}
@attached(accessor, names: named(init), named(get), named(set), named(_modify)) @attached(peer, names: prefixed(`_`)) macro ObservationTracked() = 0
struct ObservationTracking: Sendable {
 init(_: _AccessList?)
 func cancel()
 var changed: AnyKeyPath? { get }
}
@_layout(25, 8, trivial: false) struct Observations<Element, Failure>: AsyncSequence, Sendable where Element: Sendable, Failure: Error {
 enum Iteration: Sendable {
  case next(Element)
  case finish
 }
 init(_: @escaping @isolated(any) @Sendable () throws(Failure) -> Element)
 static func untilFinished(_: @escaping @isolated(any) @Sendable () throws(Failure) -> Iteration) -> Observations<Element, Failure>
 struct Iterator: AsyncIteratorProtocol {
  mutating func next(isolation: isolated (any Actor)? = 0) async throws(Failure) -> Element?
 }
 func makeAsyncIterator() -> Iterator
}
func withObservationTracking<T>(_: () -> T, onChange: @autoclosure () -> @Sendable () -> Void) -> T
func withObservationTracking<T>(_: () -> T, willSet: @escaping @Sendable (ObservationTracking) -> Void, didSet: @escaping @Sendable (ObservationTracking) -> Void) -> T
func withObservationTracking<T>(_: () -> T, willSet: @escaping @Sendable (ObservationTracking) -> Void) -> T
func withObservationTracking<T>(_: () -> T, didSet: @escaping @Sendable (ObservationTracking) -> Void) -> T

"""#

  private static let text36 = #"""
// OpenCombine: public declarations, made by generate-models from the compiler's description.
@_exported import Combine

"""#

  private static let text37 = #"""
// OrderedCollections: public declarations, made by generate-models from the compiler's description.
@_layout(24, 8, trivial: false) @frozen struct OrderedDictionary<Key, Value>: CustomStringConvertible, CustomDebugStringConvertible, ExpressibleByDictionaryLiteral, Sequence where Key: Hashable {
 var description: String { get }
 @frozen struct Elements {}
 var elements: Elements
 init(dictionaryLiteral: (Key, Value)...)
 init()
 init(minimumCapacity: Int, persistent: Bool = 0)
 init(uniqueKeysWithValues: some Sequence<(key: Key, value: Value)>)
 init(uniqueKeysWithValues: some Sequence<(Key, Value)>)
 init(uniqueKeys: some Sequence<Key>, values: some Sequence<Value>)
 init(_: some Sequence<(key: Key, value: Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows
 init(_: some Sequence<(Key, Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows
 init<S>(grouping: S, by: (S.Element) throws -> Key) rethrows where Value: RangeReplaceableCollection, S: Sequence, Value.Element == S.Element
 init<S>(grouping: S, by: (S.Element) throws -> Key) rethrows where Value == [S.Element], S: Sequence
 init(uncheckedUniqueKeysWithValues: some Sequence<(key: Key, value: Value)>)
 init(uncheckedUniqueKeysWithValues: some Sequence<(Key, Value)>)
 init(uncheckedUniqueKeys: some Sequence<Key>, values: some Sequence<Value>)
 mutating func moveSubrange(_: some RangeExpression<Int>, to: Index)
 mutating func move(keys: some Sequence<Key>, to: Index)
 mutating func move(indices: some Sequence<Int>, to: Index)
 mutating func swapAt(_: Int, _: Int)
 mutating func replaceElement(at: Int, withKey: Key, value: Value) -> Element
 mutating func partition(by: (Element) throws -> Bool) rethrows -> Int
 mutating func sort(by: (Element, Element) throws -> Bool) rethrows
 mutating func shuffle()
 mutating func shuffle(using: inout some RandomNumberGenerator)
 mutating func reverse()
 mutating func reserveCapacity(_: Int)
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func remove(at: Int) -> Element
 mutating func removeSubrange(_: Range<Int>)
 mutating func removeSubrange(_: some RangeExpression<Int>)
 mutating func removeLast() -> Element
 mutating func removeLast(_: Int)
 mutating func removeFirst() -> Element
 mutating func removeFirst(_: Int)
 mutating func removeAll(where: (Element) throws -> Bool) rethrows
 typealias Element = (key: Key, value: Value)
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> Element?
 }
 var underestimatedCount: Int { get }
 func makeIterator() -> Iterator
 @frozen struct Values {}
 var keys: OrderedSet<Key> { get }
 var values: Values
 typealias Index = Int
 var isEmpty: Bool { get }
 var count: Int { get }
 func index(forKey: Key) -> Int?
 subscript(key: Key) -> Value? { get set }
 subscript(key: Key, default default: @autoclosure () -> Value) -> Value { get set }
 mutating func updateValue(_: Value, forKey: Key) -> Value?
 mutating func updateValue(_: Value, forKey: Key, insertingAt: Int) -> (originalMember: Value?, index: Int)
 mutating func updateValue<R>(forKey: Key, default: @autoclosure () -> Value, with: (inout Value) throws -> R) rethrows -> R
 mutating func updateValue<R>(forKey: Key, insertingDefault: @autoclosure () -> Value, at: Int, with: (inout Value) throws -> R) rethrows -> R
 mutating func removeValue(forKey: Key) -> Value?
 mutating func merge(_: some Sequence<(key: Key, value: Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows
 mutating func merge(_: some Sequence<(Key, Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows
 func merging(_: some Sequence<(key: Key, value: Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows -> OrderedDictionary<Key, Value>
 func merging(_: some Sequence<(Key, Value)>, uniquingKeysWith: (Value, Value) throws -> Value) rethrows -> OrderedDictionary<Key, Value>
 func filter(_: (Element) throws -> Bool) rethrows -> OrderedDictionary<Key, Value>
 func mapValues<T>(_: (Value) throws -> T) rethrows -> OrderedDictionary<Key, T>
 func compactMapValues<T>(_: (Value) throws -> T?) rethrows -> OrderedDictionary<Key, T>
}
extension OrderedDictionary where Key: Comparable {
 mutating func sort()
}
extension OrderedDictionary: Decodable where Key: Decodable, Value: Decodable {}
extension OrderedDictionary: Encodable where Key: Encodable, Value: Encodable {}
extension OrderedDictionary: Equatable where Value: Equatable {}
extension OrderedDictionary: Hashable where Value: Hashable {}
extension OrderedDictionary.Elements: Sequence, RandomAccessCollection, CustomStringConvertible, CustomDebugStringConvertible {
 @frozen struct SubSequence {}
 var keys: OrderedSet<Key> { get }
 var values: OrderedDictionary<Key, Value>.Values
 func index(forKey: Key) -> Int?
 typealias Element = (key: Key, value: Value)
 var underestimatedCount: Int { get }
 func makeIterator() -> OrderedDictionary<Key, Value>.Iterator
 typealias Index = Int
 typealias Indices = Range<Int>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(position: Int) -> OrderedDictionary<Key, Value>.Elements.Element { get }
 subscript(bounds: Range<Int>) -> OrderedDictionary<Key, Value>.Elements.SubSequence { get }
 var isEmpty: Bool { get }
 var count: Int { get }
 var description: String { get }
 mutating func swapAt(_: Int, _: Int)
 mutating func replaceElement(at: Int, withKey: Key, value: Value) -> OrderedDictionary<Key, Value>.Elements.Element
 mutating func partition(by: (OrderedDictionary<Key, Value>.Elements.Element) throws -> Bool) rethrows -> Int
 mutating func sort(by: (OrderedDictionary<Key, Value>.Elements.Element, OrderedDictionary<Key, Value>.Elements.Element) throws -> Bool) rethrows
 mutating func shuffle()
 mutating func shuffle(using: inout some RandomNumberGenerator)
 mutating func reverse()
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func remove(at: Int) -> OrderedDictionary<Key, Value>.Elements.Element
 mutating func removeSubrange(_: Range<Int>)
 mutating func removeSubrange(_: some RangeExpression<Int>)
 mutating func removeLast() -> OrderedDictionary<Key, Value>.Elements.Element
 mutating func removeLast(_: Int)
 mutating func removeFirst() -> OrderedDictionary<Key, Value>.Elements.Element
 mutating func removeFirst(_: Int)
 mutating func removeAll(where: (OrderedDictionary<Key, Value>.Elements.Element) throws -> Bool) rethrows
}
extension OrderedDictionary.Elements where Key: Comparable {
 mutating func sort()
}
extension OrderedDictionary.Elements: Equatable where Value: Equatable {}
extension OrderedDictionary.Elements: Hashable where Value: Hashable {}
extension OrderedDictionary.Elements.SubSequence: CustomStringConvertible, CustomDebugStringConvertible, Sequence, RandomAccessCollection {
 var description: String { get }
 var keys: OrderedSet<Key>.SubSequence { get }
 var values: OrderedDictionary<Key, Value>.Values.SubSequence { get }
 func index(forKey: Key) -> Int?
 typealias Element = OrderedDictionary<Key, Value>.Element
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> OrderedDictionary<Key, Value>.Elements.SubSequence.Element?
 }
 func makeIterator() -> OrderedDictionary<Key, Value>.Elements.SubSequence.Iterator
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias SubSequence = OrderedDictionary<Key, Value>.Elements.SubSequence
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(position: Int) -> OrderedDictionary<Key, Value>.Elements.SubSequence.Element { get }
 subscript(bounds: Range<Int>) -> OrderedDictionary<Key, Value>.Elements.SubSequence.SubSequence { get }
 var isEmpty: Bool { get }
 var count: Int { get }
}
extension OrderedDictionary.Values: CustomStringConvertible, CustomDebugStringConvertible, Sequence, RandomAccessCollection, MutableCollection {
 var description: String { get }
 var elements: [Value] { get }
 func withUnsafeBufferPointer<R>(_: (UnsafeBufferPointer<OrderedDictionary<Key, Value>.Values.Element>) throws -> R) rethrows -> R
 mutating func withUnsafeMutableBufferPointer<R>(_: (inout UnsafeMutableBufferPointer<OrderedDictionary<Key, Value>.Values.Element>) throws -> R) rethrows -> R
 typealias Element = Value
 typealias Iterator = IndexingIterator<OrderedDictionary<Key, Value>.Values>
 typealias Index = Int
 typealias Indices = Range<Int>
 var startIndex: Int { get }
 var endIndex: Int { get }
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Value>) throws -> R) rethrows -> R?
 subscript(position: Int) -> Value { get set }
 mutating func swapAt(_: Int, _: Int)
 mutating func partition(by: (Value) throws -> Bool) rethrows -> Int
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<OrderedDictionary<Key, Value>.Values.Element>) throws -> R) rethrows -> R?
}
extension OrderedDictionary.Values: Equatable where Value: Equatable {}
extension OrderedDictionary.Values: Hashable where Value: Hashable {}
@_layout(16, 8, trivial: false) @frozen struct OrderedSet<Element>: CustomStringConvertible, CustomDebugStringConvertible, Equatable, ExpressibleByArrayLiteral, Hashable, Sequence, RandomAccessCollection where Element: Hashable {
 var description: String { get }
 func difference(from: OrderedSet<Element>) -> CollectionDifference<Element>
 func applying(_: CollectionDifference<Element>) -> OrderedSet<Element>?
 init(arrayLiteral: Element...)
 init(uncheckedUniqueElements: some Sequence<Element>)
 init(_: some Sequence<Element>)
 init(_: OrderedSet<Element>)
 init(_: SubSequence)
 init(_: Set<Element>)
 init<Value>(_: Dictionary<Element, Value>.Keys)
 init(_: some RandomAccessCollection<Element>)
 mutating func append(_: Element) -> (inserted: Bool, index: Int)
 mutating func append(contentsOf: some Sequence<Element>)
 mutating func insert(_: Element, at: Int) -> (inserted: Bool, index: Int)
 mutating func update(_: Element, at: Int) -> Element
 mutating func updateOrAppend(_: Element) -> Element?
 mutating func updateOrInsert(_: Element, at: Int) -> (originalMember: Element?, index: Int)
 mutating func moveSubrange(_: some RangeExpression<Int>, to: Index)
 mutating func move(members: some Sequence<Element>, to: Index)
 mutating func move(indices: some Sequence<Int>, to: Index)
 mutating func swapAt(_: Int, _: Int)
 mutating func partition(by: (Element) throws -> Bool) rethrows -> Int
 mutating func sort(by: (Element, Element) throws -> Bool) rethrows
 mutating func shuffle()
 mutating func shuffle(using: inout some RandomNumberGenerator)
 mutating func reverse()
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func remove(at: Int) -> Element
 mutating func removeSubrange(_: Range<Int>)
 mutating func removeSubrange(_: some RangeExpression<Int>)
 mutating func removeLast() -> Element
 mutating func removeLast(_: Int)
 mutating func removeFirst() -> Element
 mutating func removeFirst(_: Int)
 mutating func removeAll(where: (Element) throws -> Bool) rethrows
 mutating func formIntersection(_: OrderedSet<Element>)
 mutating func formIntersection(_: UnorderedView)
 mutating func formIntersection(_: some Sequence<Element>)
 mutating func formSymmetricDifference(_: OrderedSet<Element>)
 mutating func formSymmetricDifference(_: UnorderedView)
 mutating func formSymmetricDifference(_: some Sequence<Element>)
 mutating func formUnion(_: OrderedSet<Element>)
 mutating func formUnion(_: UnorderedView)
 mutating func formUnion(_: some Sequence<Element>)
 func intersection(_: OrderedSet<Element>) -> OrderedSet<Element>
 func intersection(_: UnorderedView) -> OrderedSet<Element>
 func intersection(_: some Sequence<Element>) -> OrderedSet<Element>
 func isDisjoint(with: OrderedSet<Element>) -> Bool
 func isDisjoint(with: UnorderedView) -> Bool
 func isDisjoint(with: Set<Element>) -> Bool
 func isDisjoint(with: some Sequence<Element>) -> Bool
 func isEqualSet(to: OrderedSet<Element>) -> Bool
 func isEqualSet(to: UnorderedView) -> Bool
 func isEqualSet(to: some Sequence<Element>) -> Bool
 func isStrictSubset(of: OrderedSet<Element>) -> Bool
 func isStrictSubset(of: UnorderedView) -> Bool
 func isStrictSubset(of: Set<Element>) -> Bool
 func isStrictSubset(of: some Sequence<Element>) -> Bool
 func isStrictSuperset(of: OrderedSet<Element>) -> Bool
 func isStrictSuperset(of: UnorderedView) -> Bool
 func isStrictSuperset(of: Set<Element>) -> Bool
 func isStrictSuperset(of: some Sequence<Element>) -> Bool
 func isSubset(of: OrderedSet<Element>) -> Bool
 func isSubset(of: UnorderedView) -> Bool
 func isSubset(of: Set<Element>) -> Bool
 func isSubset(of: some Sequence<Element>) -> Bool
 func isSuperset(of: OrderedSet<Element>) -> Bool
 func isSuperset(of: UnorderedView) -> Bool
 func isSuperset(of: Set<Element>) -> Bool
 func isSuperset(of: some Sequence<Element>) -> Bool
 mutating func subtract(_: OrderedSet<Element>)
 mutating func subtract(_: UnorderedView)
 mutating func subtract(_: some Sequence<Element>)
 func subtracting(_: OrderedSet<Element>) -> OrderedSet<Element>
 func subtracting(_: UnorderedView) -> OrderedSet<Element>
 func subtracting(_: some Sequence<Element>) -> OrderedSet<Element>
 func symmetricDifference(_: OrderedSet<Element>) -> OrderedSet<Element>
 func symmetricDifference(_: UnorderedView) -> OrderedSet<Element>
 func symmetricDifference(_: some Sequence<Element>) -> OrderedSet<Element>
 func union(_: OrderedSet<Element>) -> OrderedSet<Element>
 func union(_: UnorderedView) -> OrderedSet<Element>
 func union(_: some Sequence<Element>) -> OrderedSet<Element>
 func appending(contentsOf: some Sequence<Element>) -> OrderedSet<Element>
 init()
 func contains(_: Element) -> Bool
 mutating func remove(_: Element) -> Element?
 typealias Iterator = IndexingIterator<OrderedSet<Element>>
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 typealias Index = Int
 typealias Indices = Range<Int>
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Indices { get }
 subscript(position: Int) -> Element { get }
 subscript(bounds: Range<Int>) -> SubSequence { get }
 var isEmpty: Bool { get }
 var count: Int { get }
 init(minimumCapacity: Int, persistent: Bool = 0)
 mutating func reserveCapacity(_: Int)
 @frozen struct SubSequence {}
 @frozen struct UnorderedView {}
 init(_: UnorderedView)
 var unordered: UnorderedView
 var elements: [Element]
 func firstIndex(of: Element) -> Int?
 func lastIndex(of: Element) -> Int?
 func filter(_: (Element) throws -> Bool) rethrows -> OrderedSet<Element>
}
extension OrderedSet where Element: Comparable {
 mutating func sort()
}
extension OrderedSet: Decodable where Element: Decodable {}
extension OrderedSet: Encodable where Element: Encodable {}
extension OrderedSet.SubSequence: CustomStringConvertible, CustomDebugStringConvertible, Sequence, RandomAccessCollection, Equatable, Hashable {
 var description: String { get }
 typealias Element = OrderedSet<Element>.Element
 typealias Iterator = IndexingIterator<OrderedSet<Element>.SubSequence>
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 typealias Index = Int
 typealias Indices = Array<Element>.SubSequence.Indices
 typealias SubSequence = OrderedSet<Element>.SubSequence
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: OrderedSet<Element>.SubSequence.Indices { get }
 subscript(position: Int) -> Element { get }
 subscript(bounds: Range<Int>) -> OrderedSet<Element>.SubSequence.SubSequence { get }
 var isEmpty: Bool { get }
 var count: Int { get }
}
extension OrderedSet.UnorderedView: CustomStringConvertible, CustomDebugStringConvertible, Equatable, Hashable, ExpressibleByArrayLiteral, SetAlgebra {
 var description: String { get }
 init(arrayLiteral: Element...)
 typealias Element = OrderedSet<Element>.Element
 init()
 init(_: some Sequence<Element>)
 init(_: OrderedSet<Element>.UnorderedView)
 init(_: Set<Element>)
 init<Value>(_: Dictionary<Element, Value>.Keys)
 func contains(_: Element) -> Bool
 mutating func insert(_: Element) -> (inserted: Bool, memberAfterInsert: Element)
 mutating func update(with: Element) -> Element?
 mutating func remove(_: Element) -> Element?
 mutating func formUnion(_: OrderedSet<Element>.UnorderedView)
 func union(_: OrderedSet<Element>.UnorderedView) -> OrderedSet<Element>.UnorderedView
 mutating func formUnion(_: some Sequence<Element>)
 func union(_: some Sequence<Element>) -> OrderedSet<Element>.UnorderedView
 func intersection(_: OrderedSet<Element>.UnorderedView) -> OrderedSet<Element>.UnorderedView
 mutating func formIntersection(_: OrderedSet<Element>.UnorderedView)
 func intersection(_: some Sequence<Element>) -> OrderedSet<Element>.UnorderedView
 mutating func formIntersection(_: some Sequence<Element>)
 func symmetricDifference(_: OrderedSet<Element>.UnorderedView) -> OrderedSet<Element>.UnorderedView
 mutating func formSymmetricDifference(_: OrderedSet<Element>.UnorderedView)
 func symmetricDifference(_: some Sequence<Element>) -> OrderedSet<Element>.UnorderedView
 mutating func formSymmetricDifference(_: some Sequence<Element>)
 func subtracting(_: OrderedSet<Element>.UnorderedView) -> OrderedSet<Element>.UnorderedView
 mutating func subtract(_: OrderedSet<Element>.UnorderedView)
 func subtracting(_: some Sequence<Element>) -> OrderedSet<Element>.UnorderedView
 mutating func subtract(_: some Sequence<Element>)
 func isEqualSet(to: OrderedSet<Element>.UnorderedView) -> Bool
 func isEqualSet(to: some Sequence<Element>) -> Bool
 func isSubset(of: OrderedSet<Element>.UnorderedView) -> Bool
 func isSubset(of: Set<Element>) -> Bool
 func isSubset(of: some Sequence<Element>) -> Bool
 func isSuperset(of: OrderedSet<Element>.UnorderedView) -> Bool
 func isSuperset(of: Set<Element>) -> Bool
 func isSuperset(of: some Sequence<Element>) -> Bool
 func isStrictSubset(of: OrderedSet<Element>.UnorderedView) -> Bool
 func isStrictSubset(of: Set<Element>) -> Bool
 func isStrictSubset(of: some Sequence<Element>) -> Bool
 func isStrictSuperset(of: OrderedSet<Element>.UnorderedView) -> Bool
 func isStrictSuperset(of: Set<Element>) -> Bool
 func isStrictSuperset(of: some Sequence<Element>) -> Bool
 func isDisjoint(with: OrderedSet<Element>.UnorderedView) -> Bool
 func isDisjoint(with: Set<Element>) -> Bool
 func isDisjoint(with: some Sequence<Element>) -> Bool
}

"""#

  private static let text38 = #"""
// ServiceLifecycle: public declarations, made by generate-models from the compiler's description.
@_layout(40, 8, trivial: false) struct AsyncCancelOnGracefulShutdownSequence<Base>: AsyncSequence, Sendable where Base: Sendable, Base: AsyncSequence, Base.Element: Sendable {
 typealias Element = Base.Element
 init(base: Base)
 func makeAsyncIterator() -> AsyncIterator
 struct AsyncIterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Element?
 }
}
extension AsyncSequence where Self: Sendable, Self.Element: Sendable {
 func cancelOnGracefulShutdown() -> AsyncCancelOnGracefulShutdownSequence<Self>
}
@_layout(16, 8, trivial: false) struct ClosureService: Service {
 init(_: @escaping @Sendable () async throws -> Void)
 func run() async throws
}
final class GracefulShutdownManager: @unchecked Sendable {
 init()
 func shutdownGracefully()
}
protocol Service: Sendable {
 func run() async throws
}
actor ServiceGroup: Sendable, Service {
 init(configuration: ServiceGroupConfiguration)
 init(services: [any Service], gracefulShutdownSignals: [UnixSignal] = 0, cancellationSignals: [UnixSignal] = 0, logger: Logger = 0)
 func addServiceUnlessShutdown(_: ServiceGroupConfiguration.ServiceConfiguration) async
 func addServiceUnlessShutdown(_: any Service) async
 func run() async throws
 func run(file: String = 0, line: Int = 0) async throws
 func triggerGracefulShutdown() async
}
@_layout(169, 8, trivial: false) struct ServiceGroupConfiguration: Sendable {
 @_layout(96, 8, trivial: false) struct LoggingConfiguration: Sendable {
  @_layout(96, 8, trivial: false) struct Keys: Sendable {
   var signalKey: String
   var gracefulShutdownSignalsKey: String
   var cancellationSignalsKey: String
   var serviceKey: String
   var servicesKey: String
   var errorKey: String
   init()
  }
  var keys: Keys
  init()
 }
 @_layout(64, 8, trivial: false) struct ServiceConfiguration: Sendable {
  @_layout(1, 1, trivial: true) struct TerminationBehavior: Sendable, CustomStringConvertible {
   static let cancelGroup: TerminationBehavior
   static let gracefullyShutdownGroup: TerminationBehavior
   static let ignore: TerminationBehavior
   var description: String { get }
  }
  var service: any Service
  var successTerminationBehavior: TerminationBehavior
  var failureTerminationBehavior: TerminationBehavior
  var serviceName: String
  init(service: any Service, successTerminationBehavior: TerminationBehavior = 0, failureTerminationBehavior: TerminationBehavior = 0)
  init(service: any Service, successTerminationBehavior: TerminationBehavior = 0, failureTerminationBehavior: TerminationBehavior = 0, serviceName: String)
 }
 var services: [ServiceConfiguration]
 var gracefulShutdownSignals: [UnixSignal]
 var cancellationSignals: [UnixSignal]
 var logger: Logger
 var logging: LoggingConfiguration
 var maximumGracefulShutdownDuration: Duration?
 var maximumCancellationDuration: Duration?
 init(services: [ServiceConfiguration], logger: Logger)
 init(services: [ServiceConfiguration], gracefulShutdownSignals: [UnixSignal] = 0, cancellationSignals: [UnixSignal] = 0, logger: Logger)
 init(services: [any Service], logger: Logger)
 init(services: [any Service], gracefulShutdownSignals: [UnixSignal] = 0, cancellationSignals: [UnixSignal] = 0, logger: Logger)
}
@_layout(8, 8, trivial: false) struct ServiceGroupError: Error, Hashable, Sendable, CustomStringConvertible {
 @_layout(1, 1, trivial: true) struct Code: Hashable, Sendable, CustomStringConvertible {
  var description: String { get }
  static let alreadyRunning: Code
  static let alreadyFinished: Code
  static let serviceFinishedUnexpectedly: Code
 }
 var errorCode: Code { get }
 static func alreadyRunning(file: String = 0, line: Int = 0) -> ServiceGroupError
 static func alreadyFinished(file: String = 0, line: Int = 0) -> ServiceGroupError
 static func serviceFinishedUnexpectedly(file: String = 0, line: Int = 0, service: String? = 0) -> ServiceGroupError
 var description: String { get }
}
extension Task where Success == Never, Failure == Never {
 static var isShuttingDownGracefully: Bool { get }
}
enum TaskLocals {
 static let $gracefulShutdownManager: TaskLocal<GracefulShutdownManager?>
 static var gracefulShutdownManager: GracefulShutdownManager? { get }
}
@_layout(1, 1, trivial: true) struct UnixSignal: Hashable, Sendable, CustomStringConvertible {
 var rawValue: Int32 { get }
 var description: String { get }
 static let sigabrt: UnixSignal
 static let sighup: UnixSignal
 static let sigill: UnixSignal
 static let sigint: UnixSignal
 static let sigquit: UnixSignal
 static let sigsegv: UnixSignal
 static let sigterm: UnixSignal
 static let sigusr1: UnixSignal
 static let sigusr2: UnixSignal
 static let sigalrm: UnixSignal
 static let sigwinch: UnixSignal
 static let sigcont: UnixSignal
 static let sigpipe: UnixSignal
}
extension UnixSignal.Wrapped: Hashable, CustomStringConvertible {}
@_layout(8, 8, trivial: false) struct UnixSignalsSequence: AsyncSequence, Sendable {
 typealias Element = UnixSignal
 init(trapping: UnixSignal...) async
 init(trapping: [UnixSignal]) async
 func makeAsyncIterator() -> AsyncIterator
 @_layout(16, 8, trivial: false) struct AsyncIterator: AsyncIteratorProtocol {
  mutating func next() async -> UnixSignal?
 }
}
func cancelWhenGracefulShutdown<T>(_: @escaping @Sendable () async throws -> T) async rethrows -> T where T: Sendable
func gracefulShutdown() async throws
func withGracefulShutdownHandler<T>(isolation: isolated (any Actor)? = 0, operation: () async throws -> T, onGracefulShutdown: @escaping @Sendable () -> Void) async rethrows -> T
func withTaskCancellationOrGracefulShutdownHandler<T>(isolation: isolated (any Actor)? = 0, operation: () async throws -> T, onCancelOrGracefulShutdown: @escaping @Sendable () -> Void) async rethrows -> T

"""#

  private static let text39 = #"""
// Swift: public declarations, made by generate-models from the compiler's description.
func !== (lhs: AnyObject?, rhs: AnyObject?) -> Bool
func === (lhs: AnyObject?, rhs: AnyObject?) -> Bool
func ?? <T>(optional: consuming T?, defaultValue: @autoclosure () throws -> T) rethrows -> T where T: ~Copyable
func ?? <T>(optional: consuming T?, defaultValue: @autoclosure () throws -> T?) rethrows -> T? where T: ~Copyable
protocol AdditiveArithmetic: Equatable {
 static var zero: Self { get }
 static func + (lhs: Self, rhs: Self) -> Self
 static func += (lhs: inout Self, rhs: Self)
 static func - (lhs: Self, rhs: Self) -> Self
 static func -= (lhs: inout Self, rhs: Self)
}
extension AdditiveArithmetic {
 static func += (lhs: inout Self, rhs: Self)
 static func -= (lhs: inout Self, rhs: Self)
 prefix static func + (x: Self) -> Self
}
extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
 static var zero: Self { get }
}
@_layout(8, 8, trivial: false) @frozen struct AnyBidirectionalCollection<Element>: BidirectionalCollection {
 func makeIterator() -> Iterator
 func dropLast(_: Int = 0) -> AnyBidirectionalCollection<Element>
 func prefix(while: (Element) throws -> Bool) rethrows -> AnyBidirectionalCollection<Element>
 func suffix(_: Int) -> AnyBidirectionalCollection<Element>
 var underestimatedCount: Int { get }
 func map<T, E>(_: (Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func filter(_: (Element) throws -> Bool) rethrows -> [Element]
 func forEach(_: (Element) throws -> Void) rethrows
 func drop(while: (Element) throws -> Bool) rethrows -> AnyBidirectionalCollection<Element>
 func dropFirst(_: Int = 0) -> AnyBidirectionalCollection<Element>
 func prefix(_: Int = 0) -> AnyBidirectionalCollection<Element>
 typealias Indices = DefaultIndices<AnyBidirectionalCollection<Element>>
 typealias Iterator = AnyIterator<Element>
 typealias Index = AnyIndex
 typealias SubSequence = AnyBidirectionalCollection<Element>
 init<C>(_: C) where Element == C.Element, C: BidirectionalCollection
 init(_: AnyBidirectionalCollection<Element>)
 init<C>(_: C) where Element == C.Element, C: RandomAccessCollection
 init(_: AnyRandomAccessCollection<Element>)
 init?(_: AnyCollection<Element>)
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 subscript(bounds: Range<Index>) -> SubSequence { get }
 var count: Int { get }
}
typealias AnyClass = any AnyObject.Type
@_layout(8, 8, trivial: false) @frozen struct AnyCollection<Element>: Collection {
 func makeIterator() -> Iterator
 func dropLast(_: Int = 0) -> AnyCollection<Element>
 func prefix(while: (Element) throws -> Bool) rethrows -> AnyCollection<Element>
 func suffix(_: Int) -> AnyCollection<Element>
 var underestimatedCount: Int { get }
 func map<T, E>(_: (Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func filter(_: (Element) throws -> Bool) rethrows -> [Element]
 func forEach(_: (Element) throws -> Void) rethrows
 func drop(while: (Element) throws -> Bool) rethrows -> AnyCollection<Element>
 func dropFirst(_: Int = 0) -> AnyCollection<Element>
 func prefix(_: Int = 0) -> AnyCollection<Element>
 typealias Indices = DefaultIndices<AnyCollection<Element>>
 typealias Iterator = AnyIterator<Element>
 typealias Index = AnyIndex
 typealias SubSequence = AnyCollection<Element>
 init<C>(_: C) where Element == C.Element, C: Collection
 init(_: AnyCollection<Element>)
 init<C>(_: C) where Element == C.Element, C: BidirectionalCollection
 init(_: AnyBidirectionalCollection<Element>)
 init<C>(_: C) where Element == C.Element, C: RandomAccessCollection
 init(_: AnyRandomAccessCollection<Element>)
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 subscript(bounds: Range<Index>) -> SubSequence { get }
 var count: Int { get }
}
@_layout(40, 8, trivial: false) @frozen struct AnyHashable: Equatable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
 init<H>(_: H) where H: Hashable
 var base: Any { get }
 var description: String { get }
}
@_layout(16, 8, trivial: false) @frozen struct AnyIndex: Comparable {
 init<BaseIndex>(_: BaseIndex) where BaseIndex: Comparable
 static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool
}
@_layout(8, 8, trivial: false) @frozen struct AnyIterator<Element>: IteratorProtocol, Sequence {
 init<I>(_: I) where Element == I.Element, I: IteratorProtocol
 init(_: @escaping () -> Element?)
 func next() -> Element?
}
class AnyKeyPath: _AppendKeyPath, Hashable, CustomDebugStringConvertible {
 static var rootType: any Any.Type { get }
 static var valueType: any Any.Type { get }
}
@_layout(8, 8, trivial: false) @frozen struct AnyRandomAccessCollection<Element>: RandomAccessCollection {
 func makeIterator() -> Iterator
 func dropLast(_: Int = 0) -> AnyRandomAccessCollection<Element>
 func prefix(while: (Element) throws -> Bool) rethrows -> AnyRandomAccessCollection<Element>
 func suffix(_: Int) -> AnyRandomAccessCollection<Element>
 var underestimatedCount: Int { get }
 func map<T, E>(_: (Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func filter(_: (Element) throws -> Bool) rethrows -> [Element]
 func forEach(_: (Element) throws -> Void) rethrows
 func drop(while: (Element) throws -> Bool) rethrows -> AnyRandomAccessCollection<Element>
 func dropFirst(_: Int = 0) -> AnyRandomAccessCollection<Element>
 func prefix(_: Int = 0) -> AnyRandomAccessCollection<Element>
 typealias Indices = DefaultIndices<AnyRandomAccessCollection<Element>>
 typealias Iterator = AnyIterator<Element>
 typealias Index = AnyIndex
 typealias SubSequence = AnyRandomAccessCollection<Element>
 init<C>(_: C) where Element == C.Element, C: RandomAccessCollection
 init(_: AnyRandomAccessCollection<Element>)
 init?(_: AnyCollection<Element>)
 init?(_: AnyBidirectionalCollection<Element>)
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 subscript(bounds: Range<Index>) -> SubSequence { get }
 var count: Int { get }
}
@_layout(8, 8, trivial: false) @frozen struct AnySequence<Element>: Sequence {
 init<I>(_: @escaping () -> I) where Element == I.Element, I: IteratorProtocol
 typealias Iterator = AnyIterator<Element>
 init<S>(_: S) where Element == S.Element, S: Sequence
 func makeIterator() -> Iterator
 func dropLast(_: Int = 0) -> [Element]
 func prefix(while: (Element) throws -> Bool) rethrows -> [Element]
 func suffix(_: Int) -> [Element]
 var underestimatedCount: Int { get }
 func map<T, E>(_: (Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func filter(_: (Element) throws -> Bool) rethrows -> [Element]
 func forEach(_: (Element) throws -> Void) rethrows
 func drop(while: (Element) throws -> Bool) rethrows -> AnySequence<Element>
 func dropFirst(_: Int = 0) -> AnySequence<Element>
 func prefix(_: Int = 0) -> AnySequence<Element>
}
@_layout(8, 8, trivial: false) @frozen struct Array<Element>: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
 var capacity: Int { get }
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias Iterator = IndexingIterator<[Element]>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(index: Int) -> Element { get set }
 subscript(bounds: Range<Int>) -> ArraySlice<Element> { get set }
 var count: Int { get }
 init(arrayLiteral: Element...)
 init()
 init<S>(_: S) where Element == S.Element, S: Sequence
 init(repeating: Element, count: Int)
 mutating func reserveCapacity(_: Int)
 mutating func append(_: Element)
 mutating func append<S>(contentsOf: S) where Element == S.Element, S: Sequence
 mutating func remove(at: Int) -> Element
 mutating func insert(_: Element, at: Int)
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 static func + (lhs: [Element], rhs: [Element]) -> [Element]
 static func += (lhs: inout [Element], rhs: [Element])
 var description: String { get }
 init<E>(unsafeUninitializedCapacity: Int, initializingWith: (_: inout UnsafeMutableBufferPointer<Element>, _: inout Int) throws(E) -> Void) throws(E) where E: Error
 init<E>(capacity: Int, initializingWith: (_: inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func append<E>(addingCapacity: Int, initializingWith: (_: inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 func withUnsafeBufferPointer<R, E>(_: (UnsafeBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var span: Span<Element> { get }
 mutating func withUnsafeMutableBufferPointer<R, E>(_: (inout UnsafeMutableBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var mutableSpan: MutableSpan<Element> { mutating get }
 mutating func replaceSubrange<C>(_: Range<Int>, with: C) where Element == C.Element, C: Collection
 mutating func withUnsafeMutableBytes<R>(_: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
extension Array: Decodable where Element: Decodable {}
extension Array: Encodable where Element: Encodable {}
extension Array: Equatable where Element: Equatable {}
extension Array: Hashable where Element: Hashable {}
@_layout(32, 8, trivial: false) @frozen struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
 var capacity: Int { get }
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias Iterator = IndexingIterator<ArraySlice<Element>>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(index: Int) -> Element { get set }
 subscript(bounds: Range<Int>) -> ArraySlice<Element> { get set }
 var count: Int { get }
 init(arrayLiteral: Element...)
 init()
 init<S>(_: S) where Element == S.Element, S: Sequence
 init(repeating: Element, count: Int)
 mutating func reserveCapacity(_: Int)
 mutating func append(_: Element)
 mutating func append<S>(contentsOf: S) where Element == S.Element, S: Sequence
 mutating func remove(at: Int) -> Element
 mutating func insert(_: Element, at: Int)
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 var description: String { get }
 func withUnsafeBufferPointer<R, E>(_: (UnsafeBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var span: Span<Element> { get }
 mutating func withUnsafeMutableBufferPointer<R, E>(_: (inout UnsafeMutableBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var mutableSpan: MutableSpan<Element> { mutating get }
 mutating func replaceSubrange<C>(_: Range<Int>, with: C) where Element == C.Element, C: Collection
 mutating func withUnsafeMutableBytes<R>(_: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
extension ArraySlice: Equatable where Element: Equatable {}
extension ArraySlice: Hashable where Element: Hashable {}
protocol BidirectionalCollection<Element>: Collection where Self.Indices: BidirectionalCollection, Self.SubSequence: BidirectionalCollection {
 associatedtype Element
 associatedtype Index
 associatedtype SubSequence
 associatedtype Indices
 func index(before: Self.Index) -> Self.Index
 func formIndex(before: inout Self.Index)
 func index(_: Self.Index, offsetBy: Int) -> Self.Index
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
 func distance(from: Self.Index, to: Self.Index) -> Int
}
extension BidirectionalCollection {
 func formIndex(before: inout Self.Index)
 func index(_: Self.Index, offsetBy: Int) -> Self.Index
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
 func distance(from: Self.Index, to: Self.Index) -> Int
 func dropLast(_: Int) -> Self.SubSequence
 func suffix(_: Int) -> Self.SubSequence
 var last: Self.Element? { get }
 func last(where: (Self.Element) throws -> Bool) rethrows -> Self.Element?
 func lastIndex(where: (Self.Element) throws -> Bool) rethrows -> Self.Index?
 func reversed() -> ReversedCollection<Self>
 func difference<C>(from: C, by: (C.Element, Self.Element) -> Bool) -> CollectionDifference<Self.Element> where C: BidirectionalCollection, Self.Element == C.Element
}
extension BidirectionalCollection where Self == Self.SubSequence {
 mutating func popLast() -> Self.Element?
 mutating func removeLast() -> Self.Element
 mutating func removeLast(_: Int)
}
extension BidirectionalCollection where Self.Element == String {
 func joined(separator: String = 0) -> String
}
extension BidirectionalCollection where Self.Element: Equatable {
 func lastIndex(of: Self.Element) -> Self.Index?
 func difference<C>(from: C) -> CollectionDifference<Self.Element> where C: BidirectionalCollection, Self.Element == C.Element
}
protocol BinaryFloatingPoint: ExpressibleByFloatLiteral, FloatingPoint {
 associatedtype RawSignificand: UnsignedInteger
 associatedtype RawExponent: UnsignedInteger
 init(sign: FloatingPointSign, exponentBitPattern: Self.RawExponent, significandBitPattern: Self.RawSignificand)
 init(_: Float)
 init(_: Double)
 init(_: Float80)
 init<Source>(_: Source) where Source: BinaryFloatingPoint
 init?<Source>(exactly: Source) where Source: BinaryFloatingPoint
 static var exponentBitCount: Int { get }
 static var significandBitCount: Int { get }
 var exponentBitPattern: Self.RawExponent { get }
 var significandBitPattern: Self.RawSignificand { get }
 var binade: Self { get }
 var significandWidth: Int { get }
}
extension BinaryFloatingPoint {
 static var radix: Int { get }
 init(signOf: Self, magnitudeOf: Self)
 init<Source>(_: Source) where Source: BinaryFloatingPoint
 init?<Source>(exactly: Source) where Source: BinaryFloatingPoint
 func isTotallyOrdered(belowOrEqualTo: Self) -> Bool
}
extension BinaryFloatingPoint where Self.RawSignificand: FixedWidthInteger {
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 static func random<T>(in: Range<Self>, using: inout T) -> Self where T: RandomNumberGenerator
 static func random(in: Range<Self>) -> Self
 static func random<T>(in: ClosedRange<Self>, using: inout T) -> Self where T: RandomNumberGenerator
 static func random(in: ClosedRange<Self>) -> Self
}
protocol BinaryInteger: CustomStringConvertible, Hashable, Numeric, Strideable where Self.Magnitude: BinaryInteger, Self.Magnitude == Self.Magnitude.Magnitude {
 static var isSigned: Bool { get }
 init?<T>(exactly: T) where T: BinaryFloatingPoint
 init<T>(_: T) where T: BinaryFloatingPoint
 init<T>(_: T) where T: BinaryInteger
 init<T>(truncatingIfNeeded: T) where T: BinaryInteger
 init<T>(clamping: T) where T: BinaryInteger
 associatedtype Words: RandomAccessCollection where Self.Words.Element == UInt, Self.Words.Index == Int
 var words: Self.Words { get }
 var bitWidth: Int { get }
 var trailingZeroBitCount: Int { get }
 static func / (lhs: Self, rhs: Self) -> Self
 static func /= (lhs: inout Self, rhs: Self)
 static func % (lhs: Self, rhs: Self) -> Self
 static func %= (lhs: inout Self, rhs: Self)
 prefix static func ~ (x: Self) -> Self
 static func & (lhs: Self, rhs: Self) -> Self
 static func &= (lhs: inout Self, rhs: Self)
 static func | (lhs: Self, rhs: Self) -> Self
 static func |= (lhs: inout Self, rhs: Self)
 static func ^ (lhs: Self, rhs: Self) -> Self
 static func ^= (lhs: inout Self, rhs: Self)
 static func >> <RHS>(lhs: Self, rhs: RHS) -> Self where RHS: BinaryInteger
 static func >>= <RHS>(lhs: inout Self, rhs: RHS) where RHS: BinaryInteger
 static func << <RHS>(lhs: Self, rhs: RHS) -> Self where RHS: BinaryInteger
 static func <<= <RHS>(lhs: inout Self, rhs: RHS) where RHS: BinaryInteger
 func quotientAndRemainder(dividingBy: Self) -> (quotient: Self, remainder: Self)
 func isMultiple(of: Self) -> Bool
 func signum() -> Self
}
extension BinaryInteger {
 init()
 func signum() -> Self
 func quotientAndRemainder(dividingBy: Self) -> (quotient: Self, remainder: Self)
 func isMultiple(of: Self) -> Bool
 static func & (lhs: Self, rhs: Self) -> Self
 static func | (lhs: Self, rhs: Self) -> Self
 static func ^ (lhs: Self, rhs: Self) -> Self
 static func >> <RHS>(lhs: Self, rhs: RHS) -> Self where RHS: BinaryInteger
 static func << <RHS>(lhs: Self, rhs: RHS) -> Self where RHS: BinaryInteger
 var description: String { get }
 func distance(to: Self) -> Int
 func advanced(by: Int) -> Self
 static func == <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func != <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func < <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func <= <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func >= <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func > <Other>(lhs: Self, rhs: Other) -> Bool where Other: BinaryInteger
 static func != (lhs: Self, rhs: Self) -> Bool
 static func <= (lhs: Self, rhs: Self) -> Bool
 static func >= (lhs: Self, rhs: Self) -> Bool
 static func > (lhs: Self, rhs: Self) -> Bool
}
protocol BitwiseCopyable: ~Escapable {}
@_layout(1, 1, trivial: true) @frozen struct Bool: Sendable, ExpressibleByBooleanLiteral, CustomStringConvertible, Equatable, Hashable, LosslessStringConvertible, Codable {
 init()
 init(_: Bool)
 static func random<T>(using: inout T) -> Bool where T: RandomNumberGenerator
 static func random() -> Bool
 init(booleanLiteral: Bool)
 var description: String { get }
 init?(_: String)
 prefix static func ! (a: Bool) -> Bool
 static func && (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool
 static func || (lhs: Bool, rhs: @autoclosure () throws -> Bool) rethrows -> Bool
 mutating func toggle()
}
typealias BooleanLiteralType = Bool
typealias CBool = Bool
typealias CChar = Int8
typealias CChar16 = UInt16
typealias CChar32 = Unicode.Scalar
typealias CChar8 = UInt8
typealias CDouble = Double
typealias CFloat = Float
typealias CFloat16 = Float16
typealias CInt = Int32
typealias CLong = Int
typealias CLongDouble = Float80
typealias CLongLong = Int64
typealias CShort = Int16
typealias CSignedChar = Int8
typealias CUnsignedChar = UInt8
typealias CUnsignedInt = UInt32
typealias CUnsignedLong = UInt
typealias CUnsignedLongLong = UInt64
typealias CUnsignedShort = UInt16
@_layout(8, 8, trivial: true) @frozen struct CVaListPointer: CustomDebugStringConvertible {}
protocol CVarArg {}
typealias CWideChar = Unicode.Scalar
protocol CaseIterable {
 associatedtype AllCases: Collection = [Self] where Self == Self.AllCases.Element
 static var allCases: Self.AllCases { get }
}
@_layout(16, 8, trivial: false) @frozen struct Character: Sendable, ExpressibleByExtendedGraphemeClusterLiteral, CustomStringConvertible, LosslessStringConvertible, CustomDebugStringConvertible, Equatable, Comparable, Hashable, TextOutputStreamable {
 typealias UTF8View = String.UTF8View
 var utf8: UTF8View { get }
 typealias UTF16View = String.UTF16View
 var utf16: UTF16View { get }
 typealias UnicodeScalarView = String.UnicodeScalarView
 var unicodeScalars: UnicodeScalarView { get }
 init(_: Unicode.Scalar)
 init(extendedGraphemeClusterLiteral: Character)
 init(_: String)
 var description: String { get }
 static func < (lhs: Character, rhs: Character) -> Bool
 func write<Target>(to: inout Target) where Target: TextOutputStream
 var isASCII: Bool { get }
 var asciiValue: UInt8? { get }
 var isWhitespace: Bool { get }
 var isNewline: Bool { get }
 var isNumber: Bool { get }
 var isWholeNumber: Bool { get }
 var wholeNumberValue: Int? { get }
 var isHexDigit: Bool { get }
 var hexDigitValue: Int? { get }
 var isLetter: Bool { get }
 func uppercased() -> String
 func lowercased() -> String
 var isUppercase: Bool { get }
 var isLowercase: Bool { get }
 var isCased: Bool { get }
 var isSymbol: Bool { get }
 var isMathSymbol: Bool { get }
 var isCurrencySymbol: Bool { get }
 var isPunctuation: Bool { get }
}
@frozen struct ClosedRange<Bound>: RangeExpression, Equatable, CustomStringConvertible, CustomDebugStringConvertible where Bound: Comparable {
 let lowerBound: Bound
 let upperBound: Bound
 init(uncheckedBounds: (lower: Bound, upper: Bound))
 var isEmpty: Bool { get }
 func relative<C>(to: C) -> Range<Bound> where Bound == C.Index, C: Collection
 func contains(_: Bound) -> Bool
 func contains(_: ClosedRange<Bound>) -> Bool
 var description: String { get }
 func clamped(to: ClosedRange<Bound>) -> ClosedRange<Bound>
 func overlaps(_: ClosedRange<Bound>) -> Bool
 func overlaps(_: Range<Bound>) -> Bool
}
extension ClosedRange: Decodable where Bound: Decodable {}
extension ClosedRange: Encodable where Bound: Encodable {}
extension ClosedRange: Hashable where Bound: Hashable {}
extension ClosedRange: Sequence, Collection, BidirectionalCollection, RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
 typealias Element = Bound
 typealias Iterator = IndexingIterator<ClosedRange<Bound>>
 @frozen enum Index {
  case pastEnd
  case inRange(Bound)
 }
 typealias SubSequence = Slice<ClosedRange<Bound>>
 var startIndex: ClosedRange<Bound>.Index { get }
 var endIndex: ClosedRange<Bound>.Index { get }
 subscript(position: ClosedRange<Bound>.Index) -> Bound { get }
 subscript(bounds: Range<ClosedRange<Bound>.Index>) -> Slice<ClosedRange<Bound>> { get }
 func contains(_: Range<Bound>) -> Bool
 init(_: Range<Bound>)
}
extension ClosedRange.Index: Comparable {
 static func < (lhs: ClosedRange<Bound>.Index, rhs: ClosedRange<Bound>.Index) -> Bool
}
extension ClosedRange.Index: Hashable where Bound: Hashable {}
typealias Codable = Decodable & Encodable
protocol CodingKey: CustomDebugStringConvertible, CustomStringConvertible, Sendable {
 var stringValue: String { get }
 init?(stringValue: String)
 var intValue: Int? { get }
 init?(intValue: Int)
}
extension CodingKey {
 var description: String { get }
 var debugDescription: String { get }
}
protocol CodingKeyRepresentable {
 var codingKey: any CodingKey { get }
 init?<T>(codingKey: T) where T: CodingKey
}
@_layout(16, 8, trivial: false) struct CodingUserInfoKey: RawRepresentable, Equatable, Hashable, Sendable {
 typealias RawValue = String
 let rawValue: String
 init?(rawValue: String)
}
protocol Collection<Element>: Sequence {
 associatedtype Element
 associatedtype Index: Comparable where Self.Index == Self.Indices.Element, Self.Indices.Element == Self.Indices.Index, Self.Indices.Index == Self.SubSequence.Index
 var startIndex: Self.Index { get }
 var endIndex: Self.Index { get }
 associatedtype Iterator = IndexingIterator<Self>
 associatedtype SubSequence: Collection = Slice<Self> where Self.Element == Self.SubSequence.Element, Self.SubSequence == Self.SubSequence.SubSequence
 subscript(position: Self.Index) -> Self.Element { get }
 subscript(bounds: Range<Self.Index>) -> Self.SubSequence { get }
 associatedtype Indices: Collection = DefaultIndices<Self> where Self.Indices == Self.Indices.SubSequence
 var indices: Self.Indices { get }
 var isEmpty: Bool { get }
 var count: Int { get }
 func index(_: Self.Index, offsetBy: Int) -> Self.Index
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
 func distance(from: Self.Index, to: Self.Index) -> Int
 func index(after: Self.Index) -> Self.Index
 func formIndex(after: inout Self.Index)
}
extension Collection {
 func formIndex(after: inout Self.Index)
 func index(_: Self.Index, offsetBy: Int) -> Self.Index
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
 func formIndex(_: inout Self.Index, offsetBy: Int)
 func formIndex(_: inout Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Bool
 func distance(from: Self.Index, to: Self.Index) -> Int
 func randomElement<T>(using: inout T) -> Self.Element? where T: RandomNumberGenerator
 func randomElement() -> Self.Element?
 var isEmpty: Bool { get }
 var first: Self.Element? { get }
 var underestimatedCount: Int { get }
 var count: Int { get }
 func map<T, E>(_: (Self.Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func dropFirst(_: Int = 0) -> Self.SubSequence
 func dropLast(_: Int = 0) -> Self.SubSequence
 func drop(while: (Self.Element) throws -> Bool) rethrows -> Self.SubSequence
 func prefix(_: Int) -> Self.SubSequence
 func prefix(while: (Self.Element) throws -> Bool) rethrows -> Self.SubSequence
 func suffix(_: Int) -> Self.SubSequence
 func prefix(upTo: Self.Index) -> Self.SubSequence
 func suffix(from: Self.Index) -> Self.SubSequence
 func prefix(through: Self.Index) -> Self.SubSequence
 func split(maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0, whereSeparator: (Self.Element) throws -> Bool) rethrows -> [Self.SubSequence]
 func firstIndex(where: (Self.Element) throws -> Bool) rethrows -> Self.Index?
 func indices(where: (Self.Element) throws -> Bool) rethrows -> RangeSet<Self.Index>
 subscript(subranges: RangeSet<Self.Index>) -> DiscontiguousSlice<Self> { get }
 func removingSubranges(_: RangeSet<Self.Index>) -> DiscontiguousSlice<Self>
 subscript<R>(r: R) -> Self.SubSequence where R: RangeExpression, Self.Index == R.Bound { get }
 subscript(x: (UnboundedRange_) -> ()) -> Self.SubSequence { get }
}
extension Collection where Self == Self.SubSequence {
 mutating func popFirst() -> Self.Element?
 mutating func removeFirst() -> Self.Element
 mutating func removeFirst(_: Int)
}
extension Collection where Self.Element: Equatable {
 func split(separator: Self.Element, maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0) -> [Self.SubSequence]
 func firstIndex(of: Self.Element) -> Self.Index?
 func indices(of: Self.Element) -> RangeSet<Self.Index>
}
extension Collection where Self.Indices == DefaultIndices<Self> {
 var indices: DefaultIndices<Self> { get }
}
extension Collection where Self.Iterator == IndexingIterator<Self> {
 func makeIterator() -> IndexingIterator<Self>
}
extension Collection where Self.SubSequence == Slice<Self> {
 subscript(bounds: Range<Self.Index>) -> Slice<Self> { get }
}
@_layout(16, 8, trivial: false) struct CollectionDifference<ChangeElement>: Collection {
 @frozen enum Change {
  case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
  case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
 }
 let insertions: [Change]
 let removals: [Change]
 init?<Changes>(_: Changes) where Changes: Collection, Changes.Element == Change
 func inverse() -> CollectionDifference<ChangeElement>
 typealias Element = CollectionDifference<ChangeElement>.Change
 @frozen struct Index {}
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
}
extension CollectionDifference: Codable where ChangeElement: Decodable, ChangeElement: Encodable {}
extension CollectionDifference: Equatable where ChangeElement: Equatable {}
extension CollectionDifference: Hashable where ChangeElement: Hashable {
 func inferringMoves() -> CollectionDifference<ChangeElement>
}
extension CollectionDifference.Change: Codable where ChangeElement: Decodable, ChangeElement: Encodable {}
extension CollectionDifference.Change: Equatable where ChangeElement: Equatable {}
extension CollectionDifference.Change: Hashable where ChangeElement: Hashable {}
extension CollectionDifference.Index: Equatable, Comparable, Hashable {
 static func < (lhs: CollectionDifference<ChangeElement>.Index, rhs: CollectionDifference<ChangeElement>.Index) -> Bool
}
@frozen struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection, CustomDebugStringConvertible {
 init(_: Element)
 @frozen struct Iterator {}
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias SubSequence = Slice<CollectionOfOne<Element>>
 var startIndex: Index { get }
 var endIndex: Index { get }
 func makeIterator() -> Iterator
 subscript(position: Int) -> Element { get set }
 subscript(bounds: Range<Int>) -> SubSequence { get set }
 var count: Int { get }
 var span: Span<Element> { get }
 var mutableSpan: MutableSpan<Element> { mutating get }
}
extension CollectionOfOne.Iterator: IteratorProtocol {
 mutating func next() -> Element?
}
@_layout(0, 1, trivial: true) @frozen enum CommandLine: ~BitwiseCopyable {
 static var argc: Int32 { get }
 static var unsafeArgv: UnsafeMutablePointer<UnsafeMutablePointer<Int8>?> { get }
 static var arguments: [String]
}
protocol Comparable: Equatable {
 static func < (lhs: Self, rhs: Self) -> Bool
 static func <= (lhs: Self, rhs: Self) -> Bool
 static func >= (lhs: Self, rhs: Self) -> Bool
 static func > (lhs: Self, rhs: Self) -> Bool
}
extension Comparable {
 static func > (lhs: Self, rhs: Self) -> Bool
 static func <= (lhs: Self, rhs: Self) -> Bool
 static func >= (lhs: Self, rhs: Self) -> Bool
 static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self>
 static func ..< (minimum: Self, maximum: Self) -> Range<Self>
 prefix static func ..< (maximum: Self) -> PartialRangeUpTo<Self>
 prefix static func ... (maximum: Self) -> PartialRangeThrough<Self>
 postfix static func ... (minimum: Self) -> PartialRangeFrom<Self>
}
@_layout(8, 8, trivial: false) @frozen struct ContiguousArray<Element>: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
 var capacity: Int { get }
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias Iterator = IndexingIterator<ContiguousArray<Element>>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(index: Int) -> Element { get set }
 subscript(bounds: Range<Int>) -> ArraySlice<Element> { get set }
 var count: Int { get }
 init(arrayLiteral: Element...)
 init()
 init<S>(_: S) where Element == S.Element, S: Sequence
 init(repeating: Element, count: Int)
 mutating func reserveCapacity(_: Int)
 mutating func append(_: Element)
 mutating func append<S>(contentsOf: S) where Element == S.Element, S: Sequence
 mutating func remove(at: Int) -> Element
 mutating func insert(_: Element, at: Int)
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 var description: String { get }
 init<E>(unsafeUninitializedCapacity: Int, initializingWith: (_: inout UnsafeMutableBufferPointer<Element>, _: inout Int) throws(E) -> Void) throws(E) where E: Error
 init<E>(capacity: Int, initializingWith: (_: inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 mutating func append<E>(addingCapacity: Int, initializingWith: (_: inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 func withUnsafeBufferPointer<R, E>(_: (UnsafeBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var span: Span<Element> { get }
 mutating func withUnsafeMutableBufferPointer<R, E>(_: (inout UnsafeMutableBufferPointer<Element>) throws(E) -> R) throws(E) -> R where E: Error
 var mutableSpan: MutableSpan<Element> { mutating get }
 mutating func replaceSubrange<C>(_: Range<Int>, with: C) where Element == C.Element, C: Collection
 mutating func withUnsafeMutableBytes<R>(_: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R
 func withUnsafeBytes<R>(_: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}
extension ContiguousArray: Decodable where Element: Decodable {}
extension ContiguousArray: Encodable where Element: Encodable {}
extension ContiguousArray: Equatable where Element: Equatable {}
extension ContiguousArray: Hashable where Element: Hashable {}
protocol Copyable {}
typealias CountableClosedRange<Bound> = ClosedRange<Bound> where Bound: Strideable, Bound.Stride: SignedInteger
typealias CountablePartialRangeFrom<Bound> = PartialRangeFrom<Bound> where Bound: Strideable, Bound.Stride: SignedInteger
typealias CountableRange<Bound> = Range<Bound> where Bound: Strideable, Bound.Stride: SignedInteger
protocol CustomDebugStringConvertible {
 var debugDescription: String { get }
}
protocol CustomLeafReflectable {}
protocol CustomPlaygroundDisplayConvertible {
 var playgroundDescription: Any { get }
}
protocol CustomReflectable {
 var customMirror: Mirror { get }
}
protocol CustomStringConvertible {
 var description: String { get }
}
@attached(member) @attached(memberAttribute) macro DebugDescription() = 0
protocol Decodable {
 init(from: any Decoder) throws
}
protocol Decoder {
 var codingPath: [any CodingKey] { get }
 var userInfo: [CodingUserInfoKey: Any] { get }
 func container<Key>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> where Key: CodingKey
 func unkeyedContainer() throws -> any UnkeyedDecodingContainer
 func singleValueContainer() throws -> any SingleValueDecodingContainer
}
@_layout(73, 8, trivial: false) enum DecodingError: Error, CustomDebugStringConvertible {
 @_layout(32, 8, trivial: false) struct Context: Sendable {
  let codingPath: [any CodingKey]
  let underlyingError: (any Error)?
  init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = 0)
 }
 case typeMismatch(any Any.Type, Context)
 case valueNotFound(any Any.Type, Context)
 case keyNotFound(any CodingKey, Context)
 case dataCorrupted(Context)
 static func dataCorruptedError<C>(forKey: C.Key, in: C, debugDescription: String) -> DecodingError where C: KeyedDecodingContainerProtocol
 static func dataCorruptedError(in: any UnkeyedDecodingContainer, debugDescription: String) -> DecodingError
 static func dataCorruptedError(in: any SingleValueDecodingContainer, debugDescription: String) -> DecodingError
}
@frozen struct DefaultIndices<Elements>: Collection where Elements: Collection {
 typealias Index = Elements.Index
 typealias Element = Elements.Index
 typealias Indices = DefaultIndices<Elements>
 typealias SubSequence = DefaultIndices<Elements>
 typealias Iterator = IndexingIterator<DefaultIndices<Elements>>
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(i: Index) -> Elements.Index { get }
 subscript(bounds: Range<Index>) -> DefaultIndices<Elements> { get }
 var indices: Indices { get }
}
extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {}
extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection {}
@_layout(16, 8, trivial: false) @frozen struct DefaultStringInterpolation: StringInterpolationProtocol, Sendable, CustomStringConvertible, TextOutputStream {
 init(literalCapacity: Int, interpolationCount: Int)
 mutating func appendLiteral(_: String)
 mutating func appendInterpolation<T>(_: T) where T: CustomStringConvertible, T: TextOutputStreamable
 mutating func appendInterpolation<T>(_: T) where T: TextOutputStreamable
 mutating func appendInterpolation<T>(_: T) where T: CustomStringConvertible
 mutating func appendInterpolation<T>(_: T)
 mutating func appendInterpolation(_: any Any.Type)
 mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: CustomStringConvertible, T: TextOutputStreamable
 mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: TextOutputStreamable
 mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol) where T: CustomStringConvertible
 mutating func appendInterpolation<T>(_: T?, default: @autoclosure () -> some StringProtocol)
 var description: String { get }
 mutating func write(_: String)
}
@_layout(8, 8, trivial: false) @frozen struct Dictionary<Key, Value>: Sequence, Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible where Key: Hashable {
 typealias Element = (key: Key, value: Value)
 init()
 init(minimumCapacity: Int)
 init<S>(uniqueKeysWithValues: S) where S: Sequence, S.Element == (Key, Value)
 init<S>(_: S, uniquingKeysWith: (Value, Value) throws -> Value) rethrows where S: Sequence, S.Element == (Key, Value)
 init<S>(grouping: S, by: (S.Element) throws -> Key) rethrows where Value == [S.Element], S: Sequence
 func makeIterator() -> Iterator
 func filter(_: (Element) throws -> Bool) rethrows -> [Key: Value]
 typealias SubSequence = Slice<[Key: Value]>
 var startIndex: Index { get }
 var endIndex: Index { get }
 func index(forKey: Key) -> Index?
 subscript(position: Index) -> Element { get }
 var count: Int { get }
 var isEmpty: Bool { get }
 subscript(key: Key) -> Value? { get set }
 init(dictionaryLiteral: (Key, Value)...)
 subscript(key: Key, default default: @autoclosure () -> Value) -> Value { get set }
 func mapValues<T>(_: (Value) throws -> T) rethrows -> [Key: T]
 func compactMapValues<T>(_: (Value) throws -> T?) rethrows -> [Key: T]
 mutating func updateValue(_: Value, forKey: Key) -> Value?
 mutating func merge<S>(_: S, uniquingKeysWith: (Value, Value) throws -> Value) rethrows where S: Sequence, S.Element == (Key, Value)
 mutating func merge(_: [Key: Value], uniquingKeysWith: (Value, Value) throws -> Value) rethrows
 func merging<S>(_: S, uniquingKeysWith: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S: Sequence, S.Element == (Key, Value)
 func merging(_: [Key: Value], uniquingKeysWith: (Value, Value) throws -> Value) rethrows -> [Key: Value]
 mutating func remove(at: Index) -> Element
 mutating func removeValue(forKey: Key) -> Value?
 mutating func removeAll(keepingCapacity: Bool = 0)
 var keys: Keys { get }
 var values: Values
 @frozen struct Keys: Collection, Equatable {
  typealias Element = Key
  typealias SubSequence = Slice<Dictionary<Key, Value>.Keys>
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: Index) -> Element { get }
  var count: Int { get }
  var isEmpty: Bool { get }
 }
 @frozen struct Values: MutableCollection {
  typealias Element = Value
  var startIndex: Index { get }
  var endIndex: Index { get }
  subscript(position: Index) -> Element { get set }
  var count: Int { get }
  var isEmpty: Bool { get }
  mutating func swapAt(_: Index, _: Index)
 }
 var description: String { get }
 @frozen struct Index {}
 @frozen struct Iterator {}
 mutating func popFirst() -> Element?
 var capacity: Int { get }
 mutating func reserveCapacity(_: Int)
}
extension Dictionary: Decodable where Key: Decodable, Value: Decodable {}
extension Dictionary: Encodable where Key: Encodable, Value: Encodable {}
extension Dictionary: Equatable where Value: Equatable {}
extension Dictionary: Hashable where Value: Hashable {}
extension Dictionary.Index: Equatable, Comparable, Hashable {
 static func < (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool
}
extension Dictionary.Iterator: IteratorProtocol {
 mutating func next() -> (key: Key, value: Value)?
}
extension Dictionary.Keys: CustomStringConvertible, CustomDebugStringConvertible {
 var description: String { get }
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> Key?
 }
 func makeIterator() -> Dictionary<Key, Value>.Keys.Iterator
}
extension Dictionary.Values: CustomStringConvertible, CustomDebugStringConvertible {
 var description: String { get }
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> Value?
 }
 func makeIterator() -> Dictionary<Key, Value>.Values.Iterator
}
typealias DictionaryIndex<Key, Value> = Dictionary<Key, Value>.Index where Key: Hashable
typealias DictionaryIterator<Key, Value> = Dictionary<Key, Value>.Iterator where Key: Hashable
struct DiscontiguousSlice<Base>: CustomStringConvertible, Sequence, Collection where Base: Collection {
 let subranges: RangeSet<Base.Index>
 var base: Base { get }
 var description: String { get }
 struct Index {
  let base: Base.Index
 }
 typealias Element = Base.Element
 typealias Iterator = IndexingIterator<DiscontiguousSlice<Base>>
 typealias SubSequence = DiscontiguousSlice<Base>
 typealias Indices = DefaultIndices<DiscontiguousSlice<Base>>
 var startIndex: Index { get }
 var endIndex: Index { get }
 var count: Int { get }
 var isEmpty: Bool { get }
 subscript(i: Index) -> Base.Element { get }
 subscript(bounds: Range<Index>) -> DiscontiguousSlice<Base> { get }
}
extension DiscontiguousSlice: Equatable where Base.Element: Equatable {}
extension DiscontiguousSlice: Hashable where Base.Element: Hashable {}
extension DiscontiguousSlice: BidirectionalCollection where Base: BidirectionalCollection {}
extension DiscontiguousSlice where Base: MutableCollection {
 subscript(i: DiscontiguousSlice<Base>.Index) -> Base.Element { get set }
}
extension DiscontiguousSlice.Index: Equatable, Comparable, CustomStringConvertible {
 static func < (left: DiscontiguousSlice<Base>.Index, right: DiscontiguousSlice<Base>.Index) -> Bool
 var description: String { get }
}
extension DiscontiguousSlice.Index: Hashable where Base.Index: Hashable {}
extension DispatchMainExecutor: SerialExecutor, MainExecutor {
 func enqueue(_: consuming ExecutorJob)
 func checkIsolated()
}
@_layout(8, 8, trivial: true) @frozen struct Double: Codable, LosslessStringConvertible, CustomStringConvertible, CustomDebugStringConvertible, TextOutputStreamable, BinaryFloatingPoint, ExpressibleByIntegerLiteral, Hashable, Strideable {
 init()
 init?<S>(_: S) where S: StringProtocol
 init?(_: Substring)
 typealias Magnitude = Double
 typealias Exponent = Int
 typealias RawSignificand = UInt64
 var bitPattern: UInt64 { get }
 init(bitPattern: UInt64)
 init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt64)
 init(sign: FloatingPointSign, exponent: Int, significand: Double)
 init(nan: RawSignificand, signaling: Bool)
 init(signOf: Double, magnitudeOf: Double)
 init(floatLiteral: Double)
 init(integerLiteral: Int64)
 prefix static func - (x: Double) -> Double
 init(_: Int)
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
}
@frozen struct DropFirstSequence<Base>: Sequence where Base: Sequence {
 init(_: Base, dropping: Int)
 typealias Element = Base.Element
 typealias Iterator = Base.Iterator
 typealias SubSequence = AnySequence<DropFirstSequence<Base>.Element>
 func makeIterator() -> Iterator
 func dropFirst(_: Int) -> DropFirstSequence<Base>
}
@frozen struct DropWhileSequence<Base>: Sequence where Base: Sequence {
 typealias Element = Base.Element
 @frozen struct Iterator {}
 func makeIterator() -> Iterator
 func drop(while: (Element) throws -> Bool) rethrows -> DropWhileSequence<Base>
}
extension DropWhileSequence.Iterator: IteratorProtocol {
 typealias Element = Base.Element
 mutating func next() -> DropWhileSequence<Base>.Iterator.Element?
}
@_layout(16, 8, trivial: true) @frozen struct Duration: Sendable, Codable, Hashable, Equatable, Comparable, AdditiveArithmetic, CustomStringConvertible, DurationProtocol {
 init(secondsComponent: Int64, attosecondsComponent: Int64)
 var components: (seconds: Int64, attoseconds: Int64) { get }
 var attoseconds: Int128 { get }
 init(attoseconds: Int128)
 static func seconds<T>(_: T) -> Duration where T: BinaryInteger
 static func seconds(_: Double) -> Duration
 static func milliseconds<T>(_: T) -> Duration where T: BinaryInteger
 static func milliseconds(_: Double) -> Duration
 static func microseconds<T>(_: T) -> Duration where T: BinaryInteger
 static func microseconds(_: Double) -> Duration
 static func nanoseconds<T>(_: T) -> Duration where T: BinaryInteger
 static func nanoseconds(_: Double) -> Duration
 static func < (lhs: Duration, rhs: Duration) -> Bool
 static var zero: Duration { get }
 static func + (lhs: Duration, rhs: Duration) -> Duration
 static func - (lhs: Duration, rhs: Duration) -> Duration
 static func += (lhs: inout Duration, rhs: Duration)
 static func -= (lhs: inout Duration, rhs: Duration)
 static func / (lhs: Duration, rhs: Double) -> Duration
 static func /= (lhs: inout Duration, rhs: Double)
 static func / <T>(lhs: Duration, rhs: T) -> Duration where T: BinaryInteger
 static func /= <T>(lhs: inout Duration, rhs: T) where T: BinaryInteger
 static func / (lhs: Duration, rhs: Duration) -> Double
 static func * (lhs: Duration, rhs: Double) -> Duration
 static func * <T>(lhs: Duration, rhs: T) -> Duration where T: BinaryInteger
 static func *= <T>(lhs: inout Duration, rhs: T) where T: BinaryInteger
 var description: String { get }
}
protocol DurationProtocol: AdditiveArithmetic, Comparable, Sendable {
 static func / (lhs: Self, rhs: Int) -> Self
 static func /= (lhs: inout Self, rhs: Int)
 static func * (lhs: Self, rhs: Int) -> Self
 static func *= (lhs: inout Self, rhs: Int)
 static func / (lhs: Self, rhs: Self) -> Double
}
extension DurationProtocol {
 static func /= (lhs: inout Self, rhs: Int)
 static func *= (lhs: inout Self, rhs: Int)
}
@_layout(0, 1, trivial: true) @frozen struct EmptyCollection<Element>: Sequence, RandomAccessCollection, MutableCollection, Equatable {
 init()
 @frozen struct Iterator {
  init()
 }
 func makeIterator() -> Iterator
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias SubSequence = EmptyCollection<Element>
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get set }
 subscript(bounds: Range<Index>) -> SubSequence { get set }
 var count: Int { get }
}
extension EmptyCollection.Iterator: IteratorProtocol, Sequence {
 mutating func next() -> Element?
}
protocol Encodable {
 func encode(to: any Encoder) throws
}
protocol Encoder {
 var codingPath: [any CodingKey] { get }
 var userInfo: [CodingUserInfoKey: Any] { get }
 func container<Key>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> where Key: CodingKey
 func unkeyedContainer() -> any UnkeyedEncodingContainer
 func singleValueContainer() -> any SingleValueEncodingContainer
}
@_layout(64, 8, trivial: false) enum EncodingError: Error, CustomDebugStringConvertible {
 @_layout(32, 8, trivial: false) struct Context: Sendable {
  let codingPath: [any CodingKey]
  let underlyingError: (any Error)?
  init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = 0)
 }
 case invalidValue(Any, Context)
}
@frozen struct EnumeratedSequence<Base>: Sequence where Base: Sequence {
 @frozen struct Iterator {}
 func makeIterator() -> Iterator
}
extension EnumeratedSequence: Collection where Base: Collection {
 @frozen struct Index {
  let base: Base.Index
 }
 var startIndex: EnumeratedSequence<Base>.Index { get }
 var endIndex: EnumeratedSequence<Base>.Index { get }
 var count: Int { get }
 var isEmpty: Bool { get }
 subscript(position: EnumeratedSequence<Base>.Index) -> EnumeratedSequence<Base>.Element { get }
}
extension EnumeratedSequence: BidirectionalCollection, RandomAccessCollection where Base: RandomAccessCollection {}
extension EnumeratedSequence.Index: Comparable {
 static func < (lhs: EnumeratedSequence<Base>.Index, rhs: EnumeratedSequence<Base>.Index) -> Bool
}
extension EnumeratedSequence.Iterator: IteratorProtocol, Sequence {
 typealias Element = (offset: Int, element: Base.Element)
 mutating func next() -> EnumeratedSequence<Base>.Iterator.Element?
}
protocol Equatable {
 static func == (lhs: Self, rhs: Self) -> Bool
}
extension Equatable {
 static func != (lhs: Self, rhs: Self) -> Bool
}
protocol Error: Sendable {}
protocol Escapable {}
protocol ExpressibleByArrayLiteral {
 associatedtype ArrayLiteralElement
 init(arrayLiteral: Self.ArrayLiteralElement...)
}
protocol ExpressibleByBooleanLiteral {
 associatedtype BooleanLiteralType: _ExpressibleByBuiltinBooleanLiteral
 init(booleanLiteral: Self.BooleanLiteralType)
}
protocol ExpressibleByDictionaryLiteral {
 associatedtype Key
 associatedtype Value
 init(dictionaryLiteral: (Self.Key, Self.Value)...)
}
protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {
 associatedtype ExtendedGraphemeClusterLiteralType: _ExpressibleByBuiltinExtendedGraphemeClusterLiteral
 init(extendedGraphemeClusterLiteral: Self.ExtendedGraphemeClusterLiteralType)
}
extension ExpressibleByExtendedGraphemeClusterLiteral where Self.ExtendedGraphemeClusterLiteralType == Self.UnicodeScalarLiteralType {
 init(unicodeScalarLiteral: Self.ExtendedGraphemeClusterLiteralType)
}
protocol ExpressibleByFloatLiteral {
 associatedtype FloatLiteralType: _ExpressibleByBuiltinFloatLiteral
 init(floatLiteral: Self.FloatLiteralType)
}
protocol ExpressibleByIntegerLiteral {
 associatedtype IntegerLiteralType: _ExpressibleByBuiltinIntegerLiteral
 init(integerLiteral: Self.IntegerLiteralType)
}
extension ExpressibleByIntegerLiteral where Self: _ExpressibleByBuiltinIntegerLiteral {
 init(integerLiteral: Self)
}
protocol ExpressibleByNilLiteral: ~Copyable, ~Escapable {
 init(nilLiteral: ())
}
protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {
 associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation where Self.StringLiteralType == Self.StringInterpolation.StringLiteralType
 init(stringInterpolation: Self.StringInterpolation)
}
extension ExpressibleByStringInterpolation where Self.StringInterpolation == DefaultStringInterpolation {
 init(stringInterpolation: DefaultStringInterpolation)
}
protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {
 associatedtype StringLiteralType: _ExpressibleByBuiltinStringLiteral
 init(stringLiteral: Self.StringLiteralType)
}
extension ExpressibleByStringLiteral where Self.ExtendedGraphemeClusterLiteralType == Self.StringLiteralType {
 init(extendedGraphemeClusterLiteral: Self.StringLiteralType)
}
protocol ExpressibleByUnicodeScalarLiteral {
 associatedtype UnicodeScalarLiteralType: _ExpressibleByBuiltinUnicodeScalarLiteral
 init(unicodeScalarLiteral: Self.UnicodeScalarLiteralType)
}
typealias ExtendedGraphemeClusterType = String
protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible where Self.Magnitude: FixedWidthInteger, Self.Magnitude: UnsignedInteger, Self.Stride: FixedWidthInteger, Self.Stride: SignedInteger {
 static var bitWidth: Int { get }
 static var max: Self { get }
 static var min: Self { get }
 func addingReportingOverflow(_: Self) -> (partialValue: Self, overflow: Bool)
 func subtractingReportingOverflow(_: Self) -> (partialValue: Self, overflow: Bool)
 func multipliedReportingOverflow(by: Self) -> (partialValue: Self, overflow: Bool)
 func dividedReportingOverflow(by: Self) -> (partialValue: Self, overflow: Bool)
 func remainderReportingOverflow(dividingBy: Self) -> (partialValue: Self, overflow: Bool)
 func multipliedFullWidth(by: Self) -> (high: Self, low: Self.Magnitude)
 func dividingFullWidth(_: (high: Self, low: Self.Magnitude)) -> (quotient: Self, remainder: Self)
 var nonzeroBitCount: Int { get }
 var leadingZeroBitCount: Int { get }
 init(bigEndian: Self)
 init(littleEndian: Self)
 var bigEndian: Self { get }
 var littleEndian: Self { get }
 var byteSwapped: Self { get }
 static func &>> (lhs: Self, rhs: Self) -> Self
 static func &>>= (lhs: inout Self, rhs: Self)
 static func &<< (lhs: Self, rhs: Self) -> Self
 static func &<<= (lhs: inout Self, rhs: Self)
 static func &* (lhs: Self, rhs: Self) -> Self
}
extension FixedWidthInteger {
 init?<S>(_: S, radix: Int = 0) where S: StringProtocol
 init?(_: String)
 var bitWidth: Int { get }
 init(littleEndian: Self)
 init(bigEndian: Self)
 var littleEndian: Self { get }
 var bigEndian: Self { get }
 func multipliedFullWidth(by: Self) -> (high: Self, low: Self.Magnitude)
 static func &>> (lhs: Self, rhs: Self) -> Self
 static func &>> <Other>(lhs: Self, rhs: Other) -> Self where Other: BinaryInteger
 static func &>>= <Other>(lhs: inout Self, rhs: Other) where Other: BinaryInteger
 static func &<< (lhs: Self, rhs: Self) -> Self
 static func &<< <Other>(lhs: Self, rhs: Other) -> Self where Other: BinaryInteger
 static func &<<= <Other>(lhs: inout Self, rhs: Other) where Other: BinaryInteger
 static func random<T>(in: Range<Self>, using: inout T) -> Self where T: RandomNumberGenerator
 static func random(in: Range<Self>) -> Self
 static func random<T>(in: ClosedRange<Self>, using: inout T) -> Self where T: RandomNumberGenerator
 static func random(in: ClosedRange<Self>) -> Self
 prefix static func ~ (x: Self) -> Self
 static func >> <Other>(lhs: Self, rhs: Other) -> Self where Other: BinaryInteger
 static func >>= <Other>(lhs: inout Self, rhs: Other) where Other: BinaryInteger
 static func << <Other>(lhs: Self, rhs: Other) -> Self where Other: BinaryInteger
 static func <<= <Other>(lhs: inout Self, rhs: Other) where Other: BinaryInteger
 init<T>(_: T) where T: BinaryFloatingPoint
 init?<T>(exactly: T) where T: BinaryFloatingPoint
 init<Other>(clamping: Other) where Other: BinaryInteger
 init<T>(truncatingIfNeeded: T) where T: BinaryInteger
 static func &+ (lhs: Self, rhs: Self) -> Self
 static func &+= (lhs: inout Self, rhs: Self)
 static func &- (lhs: Self, rhs: Self) -> Self
 static func &-= (lhs: inout Self, rhs: Self)
 static func &* (lhs: Self, rhs: Self) -> Self
 static func &*= (lhs: inout Self, rhs: Self)
}
typealias FlattenCollection<T> = FlattenSequence<T> where T: Collection, T.Element: Collection
extension FlattenCollection: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {}
extension FlattenCollection: Collection where Base: Collection, Base.Element: Collection {
 var startIndex: FlattenSequence<Base>.Index { get }
 var endIndex: FlattenSequence<Base>.Index { get }
 subscript(position: FlattenSequence<Base>.Index) -> Base.Element.Element { get }
 subscript(bounds: Range<FlattenSequence<Base>.Index>) -> Slice<FlattenCollection<Base>> { get }
}
@frozen struct FlattenSequence<Base>: Sequence where Base: Sequence, Base.Element: Sequence {
 @frozen struct Iterator {}
 func makeIterator() -> Iterator
}
extension FlattenSequence where Base: Collection, Base.Element: Collection {
 @frozen struct Index {}
}
extension FlattenSequence.Index: Equatable, Comparable {
 static func < (lhs: FlattenCollection<Base>.Index, rhs: FlattenCollection<Base>.Index) -> Bool
}
extension FlattenSequence.Index: Hashable where Base.Index: Hashable, Base.Element.Index: Hashable {}
extension FlattenSequence.Iterator: IteratorProtocol, Sequence {
 typealias Element = Base.Element.Element
 mutating func next() -> FlattenSequence<Base>.Iterator.Element?
}
@_layout(4, 4, trivial: true) @frozen struct Float: Codable, LosslessStringConvertible, CustomStringConvertible, CustomDebugStringConvertible, TextOutputStreamable, BinaryFloatingPoint, ExpressibleByIntegerLiteral, Hashable, Strideable {
 init()
 init?<S>(_: S) where S: StringProtocol
 init?(_: Substring)
 typealias Magnitude = Float
 typealias Exponent = Int
 typealias RawSignificand = UInt32
 var bitPattern: UInt32 { get }
 init(bitPattern: UInt32)
 init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt32)
 init(sign: FloatingPointSign, exponent: Int, significand: Float)
 init(nan: RawSignificand, signaling: Bool)
 init(signOf: Float, magnitudeOf: Float)
 init(floatLiteral: Float)
 init(integerLiteral: Int64)
 prefix static func - (x: Float) -> Float
 init(_: Int)
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
}
@_layout(2, 2, trivial: true) @frozen struct Float16: Codable, LosslessStringConvertible, CustomStringConvertible, CustomDebugStringConvertible, TextOutputStreamable, BinaryFloatingPoint, ExpressibleByIntegerLiteral, Hashable, Strideable {
 init()
 init?<S>(_: S) where S: StringProtocol
 init?(_: Substring)
 typealias Magnitude = Float16
 typealias Exponent = Int
 typealias RawSignificand = UInt16
 var bitPattern: UInt16 { get }
 init(bitPattern: UInt16)
 init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt16)
 init(sign: FloatingPointSign, exponent: Int, significand: Float16)
 init(nan: RawSignificand, signaling: Bool)
 init(signOf: Float16, magnitudeOf: Float16)
 init(floatLiteral: Float16)
 init(integerLiteral: Int64)
 prefix static func - (x: Float16) -> Float16
 init(_: Int)
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
}
typealias Float32 = Float
typealias Float64 = Double
@_layout(16, 16, trivial: true) @frozen struct Float80: LosslessStringConvertible, CustomStringConvertible, CustomDebugStringConvertible, TextOutputStreamable, BinaryFloatingPoint, ExpressibleByIntegerLiteral, Hashable, Strideable {
 init()
 init?<S>(_: S) where S: StringProtocol
 init?(_: Substring)
 typealias Magnitude = Float80
 typealias Exponent = Int
 typealias RawSignificand = UInt64
 init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt64)
 init(sign: FloatingPointSign, exponent: Int, significand: Float80)
 init(nan: RawSignificand, signaling: Bool)
 init(signOf: Float80, magnitudeOf: Float80)
 init(floatLiteral: Float80)
 init(integerLiteral: Int64)
 prefix static func - (x: Float80) -> Float80
 init(_: Int)
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
}
typealias FloatLiteralType = Double
protocol FloatingPoint: Hashable, SignedNumeric, Strideable where Self == Self.Magnitude {
 associatedtype Exponent: SignedInteger
 init(sign: FloatingPointSign, exponent: Self.Exponent, significand: Self)
 init(signOf: Self, magnitudeOf: Self)
 init(_: Int)
 init<Source>(_: Source) where Source: BinaryInteger
 init?<Source>(exactly: Source) where Source: BinaryInteger
 static var radix: Int { get }
 static var nan: Self { get }
 static var signalingNaN: Self { get }
 static var infinity: Self { get }
 static var greatestFiniteMagnitude: Self { get }
 static var pi: Self { get }
 var ulp: Self { get }
 static var ulpOfOne: Self { get }
 static var leastNormalMagnitude: Self { get }
 static var leastNonzeroMagnitude: Self { get }
 var sign: FloatingPointSign { get }
 var exponent: Self.Exponent { get }
 var significand: Self { get }
 static func / (lhs: Self, rhs: Self) -> Self
 static func /= (lhs: inout Self, rhs: Self)
 func remainder(dividingBy: Self) -> Self
 mutating func formRemainder(dividingBy: Self)
 func truncatingRemainder(dividingBy: Self) -> Self
 mutating func formTruncatingRemainder(dividingBy: Self)
 func squareRoot() -> Self
 mutating func formSquareRoot()
 func addingProduct(_: Self, _: Self) -> Self
 mutating func addProduct(_: Self, _: Self)
 static func minimum(_: Self, _: Self) -> Self
 static func maximum(_: Self, _: Self) -> Self
 static func minimumMagnitude(_: Self, _: Self) -> Self
 static func maximumMagnitude(_: Self, _: Self) -> Self
 func rounded(_: FloatingPointRoundingRule) -> Self
 mutating func round(_: FloatingPointRoundingRule)
 var nextUp: Self { get }
 var nextDown: Self { get }
 func isEqual(to: Self) -> Bool
 func isLess(than: Self) -> Bool
 func isLessThanOrEqualTo(_: Self) -> Bool
 func isTotallyOrdered(belowOrEqualTo: Self) -> Bool
 var isNormal: Bool { get }
 var isFinite: Bool { get }
 var isZero: Bool { get }
 var isSubnormal: Bool { get }
 var isInfinite: Bool { get }
 var isNaN: Bool { get }
 var isSignalingNaN: Bool { get }
 var floatingPointClass: FloatingPointClassification { get }
 var isCanonical: Bool { get }
}
extension FloatingPoint {
 static var ulpOfOne: Self { get }
 func rounded(_: FloatingPointRoundingRule) -> Self
 func rounded() -> Self
 mutating func round()
 var nextDown: Self { get }
 func truncatingRemainder(dividingBy: Self) -> Self
 func remainder(dividingBy: Self) -> Self
 func squareRoot() -> Self
 func addingProduct(_: Self, _: Self) -> Self
 static func minimum(_: Self, _: Self) -> Self
 static func maximum(_: Self, _: Self) -> Self
 static func minimumMagnitude(_: Self, _: Self) -> Self
 static func maximumMagnitude(_: Self, _: Self) -> Self
 var floatingPointClass: FloatingPointClassification { get }
}
@_layout(1, 1, trivial: true) @frozen enum FloatingPointClassification: Sendable {
 case signalingNaN
 case quietNaN
 case negativeInfinity
 case negativeNormal
 case negativeSubnormal
 case negativeZero
 case positiveZero
 case positiveSubnormal
 case positiveNormal
 case positiveInfinity
}
@_layout(1, 1, trivial: true) enum FloatingPointRoundingRule: Sendable {
 case toNearestOrAwayFromZero
 case toNearestOrEven
 case up
 case down
 case towardZero
 case awayFromZero
}
@_layout(1, 1, trivial: true) @frozen enum FloatingPointSign: Int, Sendable {
 case plus
 case minus
 init?(rawValue: Int)
 var rawValue: Int { get }
}
protocol Hashable: Equatable {
 var hashValue: Int { get }
 func hash(into: inout Hasher)
}
@_layout(72, 8, trivial: true) @frozen struct Hasher {
 init()
 mutating func combine<H>(_: H) where H: Hashable
 mutating func combine(bytes: UnsafeRawBufferPointer)
 func finalize() -> Int
}
protocol Identifiable<ID> {
 associatedtype ID: Hashable
 var id: Self.ID { get }
}
extension Identifiable where Self: AnyObject {
 var id: ObjectIdentifier { get }
}
@frozen struct IndexingIterator<Elements>: IteratorProtocol, Sequence where Elements: Collection {
 typealias Element = Elements.Element
 typealias Iterator = IndexingIterator<Elements>
 typealias SubSequence = AnySequence<IndexingIterator<Elements>.Element>
 mutating func next() -> Elements.Element?
}
@frozen struct InlineArray<let count : Int, Element>: ~Copyable where Element: ~Copyable {
 init<E>(_: (InlineArray<count, Element>.Index) throws(E) -> Element) throws(E) where E: Error
 init<E>(first: consuming Element, next: (borrowing Element) throws(E) -> Element) throws(E) where E: Error
 init<E>(initializingWith: (inout OutputSpan<Element>) throws(E) -> Void) throws(E) where E: Error
 init(repeating: Element)
 typealias Element = Element
 typealias Index = Int
 var count: Int { get }
 var isEmpty: Bool { get }
 var startIndex: InlineArray<count, Element>.Index { get }
 var endIndex: InlineArray<count, Element>.Index { get }
 var indices: Range<InlineArray<count, Element>.Index> { get }
 subscript(i: InlineArray<count, Element>.Index) -> Element { get set }
 subscript(unchecked: InlineArray<count, Element>.Index) -> Element { get set }
 mutating func swapAt(_: InlineArray<count, Element>.Index, _: InlineArray<count, Element>.Index)
 var span: Span<Element> { get }
 var mutableSpan: MutableSpan<Element> { mutating get }
}
extension InlineArray: BitwiseCopyable where Element: BitwiseCopyable {}
extension InlineArray: Copyable where Element: Copyable {}
protocol InstantProtocol<Duration>: Comparable, Hashable, Sendable {
 associatedtype Duration: DurationProtocol
 func advanced(by: Self.Duration) -> Self
 func duration(to: Self) -> Self.Duration
}
extension Instruction: CustomStringConvertible {}
@_layout(8, 8, trivial: true) @frozen struct Int: FixedWidthInteger, SignedInteger, Codable, CodingKeyRepresentable, Hashable {
 init(bitPattern: UInt)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(8, 8, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<Int.Words>
  init(_: Int)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt
 init?<T>(codingKey: T) where T: CodingKey
 init(bitPattern: OpaquePointer?)
 init(bitPattern: ObjectIdentifier)
 init<P>(bitPattern: P?) where P: _Pointer
}
@_layout(16, 16, trivial: true) @frozen struct Int128: Sendable, Codable, ExpressibleByIntegerLiteral, Equatable, Comparable, Hashable, AdditiveArithmetic, SignedNumeric, BinaryInteger, FixedWidthInteger, SignedInteger {
 init(bitPattern: UInt128)
 init?<T>(exactly: T) where T: BinaryInteger
 init<T>(_: T) where T: BinaryInteger
 init<T>(clamping: T) where T: BinaryInteger
 init<T>(truncatingIfNeeded: T) where T: BinaryInteger
 init?<T>(exactly: T) where T: BinaryFloatingPoint
 init<T>(_: T) where T: BinaryFloatingPoint
 static func < (a: Int128, b: Int128) -> Bool
 static func + (a: Int128, b: Int128) -> Int128
 static func - (a: Int128, b: Int128) -> Int128
 static func * (a: Int128, b: Int128) -> Int128
 static func *= (a: inout Int128, b: Int128)
 static func / (a: Int128, b: Int128) -> Int128
 static func /= (a: inout Int128, b: Int128)
 static func % (a: Int128, b: Int128) -> Int128
 static func %= (a: inout Int128, b: Int128)
 typealias Magnitude = UInt128
 static func &= (a: inout Int128, b: Int128)
 static func |= (a: inout Int128, b: Int128)
 static func ^= (a: inout Int128, b: Int128)
 static func &>>= (a: inout Int128, b: Int128)
 static func &<<= (a: inout Int128, b: Int128)
}
@_layout(2, 2, trivial: true) @frozen struct Int16: FixedWidthInteger, SignedInteger, Codable, Hashable {
 init(bitPattern: UInt16)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(2, 2, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<Int16.Words>
  init(_: Int16)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt16
}
@_layout(4, 4, trivial: true) @frozen struct Int32: FixedWidthInteger, SignedInteger, Codable, Hashable {
 init(bitPattern: UInt32)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(4, 4, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<Int32.Words>
  init(_: Int32)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt32
}
@_layout(8, 8, trivial: true) @frozen struct Int64: FixedWidthInteger, SignedInteger, Codable, Hashable {
 init(bitPattern: UInt64)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(8, 8, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<Int64.Words>
  init(_: Int64)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt64
}
@_layout(1, 1, trivial: true) @frozen struct Int8: FixedWidthInteger, SignedInteger, Codable, Hashable {
 init(bitPattern: UInt8)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(1, 1, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<Int8.Words>
  init(_: Int8)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt8
}
typealias IntegerLiteralType = Int
protocol IteratorProtocol<Element> {
 associatedtype Element
 mutating func next() -> Self.Element?
}
@frozen struct IteratorSequence<Base>: IteratorProtocol, Sequence where Base: IteratorProtocol {
 init(_: Base)
 typealias Element = Base.Element
 mutating func next() -> Base.Element?
}
@frozen struct JoinedSequence<Base>: Sequence where Base: Sequence, Base.Element: Sequence {
 typealias Element = Base.Element.Element
 init<Separator>(base: Base, separator: Separator) where Separator: Sequence, Separator.Element == Base.Element.Element
 @frozen struct Iterator {
  init<Separator>(base: Base.Iterator, separator: Separator) where Separator: Sequence, Separator.Element == Base.Element.Element
 }
 func makeIterator() -> Iterator
}
extension JoinedSequence.Iterator: IteratorProtocol {
 typealias Element = Base.Element.Element
 mutating func next() -> JoinedSequence<Base>.Iterator.Element?
}
class KeyPath<Root, Value>: PartialKeyPath<Root> {
 func appending<AppendedValue>(path: KeyPath<Value, AppendedValue>) -> KeyPath<Root, AppendedValue>
}
@_layout(8, 8, trivial: false) @frozen struct KeyValuePairs<Key, Value>: ExpressibleByDictionaryLiteral, RandomAccessCollection, CustomStringConvertible, CustomDebugStringConvertible {
 init(dictionaryLiteral: (Key, Value)...)
 typealias Element = (key: Key, value: Value)
 typealias Index = Int
 typealias Indices = Range<Int>
 typealias SubSequence = Slice<KeyValuePairs<Key, Value>>
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 var span: Span<Element> { get }
 var description: String { get }
}
struct KeyedDecodingContainer<K>: KeyedDecodingContainerProtocol where K: CodingKey {
 typealias Key = K
 init<Container>(_: Container) where K == Container.Key, Container: KeyedDecodingContainerProtocol
 var codingPath: [any CodingKey] { get }
 var allKeys: [Key] { get }
 func contains(_: Key) -> Bool
 func decodeNil(forKey: Key) throws -> Bool
 func decode(_: Bool.Type, forKey: Key) throws -> Bool
 func decode(_: String.Type, forKey: Key) throws -> String
 func decode(_: Double.Type, forKey: Key) throws -> Double
 func decode(_: Float.Type, forKey: Key) throws -> Float
 func decode(_: Int.Type, forKey: Key) throws -> Int
 func decode(_: Int8.Type, forKey: Key) throws -> Int8
 func decode(_: Int16.Type, forKey: Key) throws -> Int16
 func decode(_: Int32.Type, forKey: Key) throws -> Int32
 func decode(_: Int64.Type, forKey: Key) throws -> Int64
 func decode(_: Int128.Type, forKey: Key) throws -> Int128
 func decode(_: UInt.Type, forKey: Key) throws -> UInt
 func decode(_: UInt8.Type, forKey: Key) throws -> UInt8
 func decode(_: UInt16.Type, forKey: Key) throws -> UInt16
 func decode(_: UInt32.Type, forKey: Key) throws -> UInt32
 func decode(_: UInt64.Type, forKey: Key) throws -> UInt64
 func decode(_: UInt128.Type, forKey: Key) throws -> UInt128
 func decode<T>(_: T.Type, forKey: Key) throws -> T where T: Decodable
 func decodeIfPresent(_: Bool.Type, forKey: Key) throws -> Bool?
 func decodeIfPresent(_: String.Type, forKey: Key) throws -> String?
 func decodeIfPresent(_: Double.Type, forKey: Key) throws -> Double?
 func decodeIfPresent(_: Float.Type, forKey: Key) throws -> Float?
 func decodeIfPresent(_: Int.Type, forKey: Key) throws -> Int?
 func decodeIfPresent(_: Int8.Type, forKey: Key) throws -> Int8?
 func decodeIfPresent(_: Int16.Type, forKey: Key) throws -> Int16?
 func decodeIfPresent(_: Int32.Type, forKey: Key) throws -> Int32?
 func decodeIfPresent(_: Int64.Type, forKey: Key) throws -> Int64?
 func decodeIfPresent(_: Int128.Type, forKey: Key) throws -> Int128?
 func decodeIfPresent(_: UInt.Type, forKey: Key) throws -> UInt?
 func decodeIfPresent(_: UInt8.Type, forKey: Key) throws -> UInt8?
 func decodeIfPresent(_: UInt16.Type, forKey: Key) throws -> UInt16?
 func decodeIfPresent(_: UInt32.Type, forKey: Key) throws -> UInt32?
 func decodeIfPresent(_: UInt64.Type, forKey: Key) throws -> UInt64?
 func decodeIfPresent(_: UInt128.Type, forKey: Key) throws -> UInt128?
 func decodeIfPresent<T>(_: T.Type, forKey: Key) throws -> T? where T: Decodable
 func nestedContainer<NestedKey>(keyedBy: NestedKey.Type, forKey: Key) throws -> KeyedDecodingContainer<NestedKey> where NestedKey: CodingKey
 func nestedUnkeyedContainer(forKey: Key) throws -> any UnkeyedDecodingContainer
 func superDecoder() throws -> any Decoder
 func superDecoder(forKey: Key) throws -> any Decoder
}
protocol KeyedDecodingContainerProtocol {
 associatedtype Key: CodingKey
 var codingPath: [any CodingKey] { get }
 var allKeys: [Self.Key] { get }
 func contains(_: Self.Key) -> Bool
 func decodeNil(forKey: Self.Key) throws -> Bool
 func decode(_: Bool.Type, forKey: Self.Key) throws -> Bool
 func decode(_: String.Type, forKey: Self.Key) throws -> String
 func decode(_: Double.Type, forKey: Self.Key) throws -> Double
 func decode(_: Float.Type, forKey: Self.Key) throws -> Float
 func decode(_: Int.Type, forKey: Self.Key) throws -> Int
 func decode(_: Int8.Type, forKey: Self.Key) throws -> Int8
 func decode(_: Int16.Type, forKey: Self.Key) throws -> Int16
 func decode(_: Int32.Type, forKey: Self.Key) throws -> Int32
 func decode(_: Int64.Type, forKey: Self.Key) throws -> Int64
 func decode(_: Int128.Type, forKey: Self.Key) throws -> Int128
 func decode(_: UInt.Type, forKey: Self.Key) throws -> UInt
 func decode(_: UInt8.Type, forKey: Self.Key) throws -> UInt8
 func decode(_: UInt16.Type, forKey: Self.Key) throws -> UInt16
 func decode(_: UInt32.Type, forKey: Self.Key) throws -> UInt32
 func decode(_: UInt64.Type, forKey: Self.Key) throws -> UInt64
 func decode(_: UInt128.Type, forKey: Self.Key) throws -> UInt128
 func decode<T>(_: T.Type, forKey: Self.Key) throws -> T where T: Decodable
 func decodeIfPresent(_: Bool.Type, forKey: Self.Key) throws -> Bool?
 func decodeIfPresent(_: String.Type, forKey: Self.Key) throws -> String?
 func decodeIfPresent(_: Double.Type, forKey: Self.Key) throws -> Double?
 func decodeIfPresent(_: Float.Type, forKey: Self.Key) throws -> Float?
 func decodeIfPresent(_: Int.Type, forKey: Self.Key) throws -> Int?
 func decodeIfPresent(_: Int8.Type, forKey: Self.Key) throws -> Int8?
 func decodeIfPresent(_: Int16.Type, forKey: Self.Key) throws -> Int16?
 func decodeIfPresent(_: Int32.Type, forKey: Self.Key) throws -> Int32?
 func decodeIfPresent(_: Int64.Type, forKey: Self.Key) throws -> Int64?
 func decodeIfPresent(_: Int128.Type, forKey: Self.Key) throws -> Int128?
 func decodeIfPresent(_: UInt.Type, forKey: Self.Key) throws -> UInt?
 func decodeIfPresent(_: UInt8.Type, forKey: Self.Key) throws -> UInt8?
 func decodeIfPresent(_: UInt16.Type, forKey: Self.Key) throws -> UInt16?
 func decodeIfPresent(_: UInt32.Type, forKey: Self.Key) throws -> UInt32?
 func decodeIfPresent(_: UInt64.Type, forKey: Self.Key) throws -> UInt64?
 func decodeIfPresent(_: UInt128.Type, forKey: Self.Key) throws -> UInt128?
 func decodeIfPresent<T>(_: T.Type, forKey: Self.Key) throws -> T? where T: Decodable
 func nestedContainer<NestedKey>(keyedBy: NestedKey.Type, forKey: Self.Key) throws -> KeyedDecodingContainer<NestedKey> where NestedKey: CodingKey
 func nestedUnkeyedContainer(forKey: Self.Key) throws -> any UnkeyedDecodingContainer
 func superDecoder() throws -> any Decoder
 func superDecoder(forKey: Self.Key) throws -> any Decoder
}
extension KeyedDecodingContainerProtocol {
 func decodeIfPresent(_: Bool.Type, forKey: Self.Key) throws -> Bool?
 func decodeIfPresent(_: String.Type, forKey: Self.Key) throws -> String?
 func decodeIfPresent(_: Double.Type, forKey: Self.Key) throws -> Double?
 func decodeIfPresent(_: Float.Type, forKey: Self.Key) throws -> Float?
 func decodeIfPresent(_: Int.Type, forKey: Self.Key) throws -> Int?
 func decodeIfPresent(_: Int8.Type, forKey: Self.Key) throws -> Int8?
 func decodeIfPresent(_: Int16.Type, forKey: Self.Key) throws -> Int16?
 func decodeIfPresent(_: Int32.Type, forKey: Self.Key) throws -> Int32?
 func decodeIfPresent(_: Int64.Type, forKey: Self.Key) throws -> Int64?
 func decodeIfPresent(_: Int128.Type, forKey: Self.Key) throws -> Int128?
 func decodeIfPresent(_: UInt.Type, forKey: Self.Key) throws -> UInt?
 func decodeIfPresent(_: UInt8.Type, forKey: Self.Key) throws -> UInt8?
 func decodeIfPresent(_: UInt16.Type, forKey: Self.Key) throws -> UInt16?
 func decodeIfPresent(_: UInt32.Type, forKey: Self.Key) throws -> UInt32?
 func decodeIfPresent(_: UInt64.Type, forKey: Self.Key) throws -> UInt64?
 func decodeIfPresent(_: UInt128.Type, forKey: Self.Key) throws -> UInt128?
 func decodeIfPresent<T>(_: T.Type, forKey: Self.Key) throws -> T? where T: Decodable
 func decode(_: Int128.Type, forKey: Self.Key) throws -> Int128
 func decode(_: UInt128.Type, forKey: Self.Key) throws -> UInt128
}
struct KeyedEncodingContainer<K>: KeyedEncodingContainerProtocol where K: CodingKey {
 typealias Key = K
 init<Container>(_: Container) where K == Container.Key, Container: KeyedEncodingContainerProtocol
 var codingPath: [any CodingKey] { get }
 mutating func encodeNil(forKey: Key) throws
 mutating func encode(_: Bool, forKey: Key) throws
 mutating func encode(_: String, forKey: Key) throws
 mutating func encode(_: Double, forKey: Key) throws
 mutating func encode(_: Float, forKey: Key) throws
 mutating func encode(_: Int, forKey: Key) throws
 mutating func encode(_: Int8, forKey: Key) throws
 mutating func encode(_: Int16, forKey: Key) throws
 mutating func encode(_: Int32, forKey: Key) throws
 mutating func encode(_: Int64, forKey: Key) throws
 mutating func encode(_: Int128, forKey: Key) throws
 mutating func encode(_: UInt, forKey: Key) throws
 mutating func encode(_: UInt8, forKey: Key) throws
 mutating func encode(_: UInt16, forKey: Key) throws
 mutating func encode(_: UInt32, forKey: Key) throws
 mutating func encode(_: UInt64, forKey: Key) throws
 mutating func encode(_: UInt128, forKey: Key) throws
 mutating func encode<T>(_: T, forKey: Key) throws where T: Encodable
 mutating func encodeConditional<T>(_: T, forKey: Key) throws where T: AnyObject, T: Encodable
 mutating func encodeIfPresent(_: Bool?, forKey: Key) throws
 mutating func encodeIfPresent(_: String?, forKey: Key) throws
 mutating func encodeIfPresent(_: Double?, forKey: Key) throws
 mutating func encodeIfPresent(_: Float?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int8?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int16?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int32?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int64?, forKey: Key) throws
 mutating func encodeIfPresent(_: Int128?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt8?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt16?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt32?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt64?, forKey: Key) throws
 mutating func encodeIfPresent(_: UInt128?, forKey: Key) throws
 mutating func encodeIfPresent<T>(_: T?, forKey: Key) throws where T: Encodable
 mutating func nestedContainer<NestedKey>(keyedBy: NestedKey.Type, forKey: Key) -> KeyedEncodingContainer<NestedKey> where NestedKey: CodingKey
 mutating func nestedUnkeyedContainer(forKey: Key) -> any UnkeyedEncodingContainer
 mutating func superEncoder() -> any Encoder
 mutating func superEncoder(forKey: Key) -> any Encoder
}
protocol KeyedEncodingContainerProtocol {
 associatedtype Key: CodingKey
 var codingPath: [any CodingKey] { get }
 mutating func encodeNil(forKey: Self.Key) throws
 mutating func encode(_: Bool, forKey: Self.Key) throws
 mutating func encode(_: String, forKey: Self.Key) throws
 mutating func encode(_: Double, forKey: Self.Key) throws
 mutating func encode(_: Float, forKey: Self.Key) throws
 mutating func encode(_: Int, forKey: Self.Key) throws
 mutating func encode(_: Int8, forKey: Self.Key) throws
 mutating func encode(_: Int16, forKey: Self.Key) throws
 mutating func encode(_: Int32, forKey: Self.Key) throws
 mutating func encode(_: Int64, forKey: Self.Key) throws
 mutating func encode(_: Int128, forKey: Self.Key) throws
 mutating func encode(_: UInt, forKey: Self.Key) throws
 mutating func encode(_: UInt8, forKey: Self.Key) throws
 mutating func encode(_: UInt16, forKey: Self.Key) throws
 mutating func encode(_: UInt32, forKey: Self.Key) throws
 mutating func encode(_: UInt64, forKey: Self.Key) throws
 mutating func encode(_: UInt128, forKey: Self.Key) throws
 mutating func encode<T>(_: T, forKey: Self.Key) throws where T: Encodable
 mutating func encodeConditional<T>(_: T, forKey: Self.Key) throws where T: AnyObject, T: Encodable
 mutating func encodeIfPresent(_: Bool?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: String?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Double?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Float?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int8?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int16?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int32?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int64?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int128?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt8?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt16?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt32?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt64?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt128?, forKey: Self.Key) throws
 mutating func encodeIfPresent<T>(_: T?, forKey: Self.Key) throws where T: Encodable
 mutating func nestedContainer<NestedKey>(keyedBy: NestedKey.Type, forKey: Self.Key) -> KeyedEncodingContainer<NestedKey> where NestedKey: CodingKey
 mutating func nestedUnkeyedContainer(forKey: Self.Key) -> any UnkeyedEncodingContainer
 mutating func superEncoder() -> any Encoder
 mutating func superEncoder(forKey: Self.Key) -> any Encoder
}
extension KeyedEncodingContainerProtocol {
 mutating func encodeConditional<T>(_: T, forKey: Self.Key) throws where T: AnyObject, T: Encodable
 mutating func encodeIfPresent(_: Bool?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: String?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Double?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Float?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int8?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int16?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int32?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int64?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: Int128?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt8?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt16?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt32?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt64?, forKey: Self.Key) throws
 mutating func encodeIfPresent(_: UInt128?, forKey: Self.Key) throws
 mutating func encodeIfPresent<T>(_: T?, forKey: Self.Key) throws where T: Encodable
 mutating func encode(_: Int128, forKey: Self.Key) throws
 mutating func encode(_: UInt128, forKey: Self.Key) throws
}
typealias LazyCollection<T> = LazySequence<T> where T: Collection
extension LazyCollection: BidirectionalCollection where Base: BidirectionalCollection {}
extension LazyCollection: Collection, LazyCollectionProtocol where Base: Collection {
 typealias Index = Base.Index
 typealias Indices = Base.Indices
 typealias SubSequence = Slice<LazySequence<Base>>
 var startIndex: LazySequence<Base>.Index { get }
 var endIndex: LazySequence<Base>.Index { get }
 var indices: LazySequence<Base>.Indices { get }
 subscript(position: LazySequence<Base>.Index) -> LazySequence<Base>.Element { get }
 var isEmpty: Bool { get }
 var count: Int { get }
}
extension LazyCollection: RandomAccessCollection where Base: RandomAccessCollection {}
protocol LazyCollectionProtocol: Collection, LazySequenceProtocol where Self.Elements: Collection {}
extension LazyCollectionProtocol {
 var lazy: LazyCollection<Self.Elements> { get }
}
extension LazyCollectionProtocol where Self.Elements: LazyCollectionProtocol {
 var lazy: Self.Elements { get }
}
typealias LazyDropWhileCollection<T> = LazyDropWhileSequence<T> where T: Collection
extension LazyDropWhileCollection: BidirectionalCollection where Base: BidirectionalCollection {}
extension LazyDropWhileCollection: Collection, LazyCollectionProtocol where Base: Collection {
 typealias SubSequence = Slice<LazyDropWhileCollection<Base>>
 typealias Index = Base.Index
 var startIndex: LazyDropWhileSequence<Base>.Index { get }
 var endIndex: LazyDropWhileSequence<Base>.Index { get }
 subscript(position: LazyDropWhileSequence<Base>.Index) -> LazyDropWhileSequence<Base>.Element { get }
}
@frozen struct LazyDropWhileSequence<Base>: Sequence, LazySequenceProtocol where Base: Sequence {
 typealias Element = Base.Element
 @frozen struct Iterator {
  typealias Element = Base.Element
 }
 func makeIterator() -> Iterator
 typealias Elements = LazyDropWhileSequence<Base>
}
extension LazyDropWhileSequence.Iterator: IteratorProtocol {
 mutating func next() -> LazyDropWhileSequence<Base>.Iterator.Element?
}
typealias LazyFilterCollection<T> = LazyFilterSequence<T> where T: Collection
extension LazyFilterCollection: BidirectionalCollection where Base: BidirectionalCollection {}
extension LazyFilterCollection: Collection, LazyCollectionProtocol where Base: Collection {
 typealias SubSequence = LazyFilterCollection<Base.SubSequence>
 var underestimatedCount: Int { get }
 typealias Index = Base.Index
 var startIndex: LazyFilterSequence<Base>.Index { get }
 var endIndex: LazyFilterSequence<Base>.Index { get }
 subscript(position: LazyFilterSequence<Base>.Index) -> LazyFilterSequence<Base>.Element { get }
 subscript(bounds: Range<LazyFilterSequence<Base>.Index>) -> LazyFilterSequence<Base>.SubSequence { get }
}
@frozen struct LazyFilterSequence<Base>: Sequence, LazySequenceProtocol where Base: Sequence {
 @frozen struct Iterator {
  var base: Base.Iterator { get }
 }
 typealias Element = Base.Element
 func makeIterator() -> Iterator
 func filter(_: @escaping (Element) -> Bool) -> LazyFilterSequence<Base>
}
extension LazyFilterSequence.Iterator: IteratorProtocol, Sequence {
 typealias Element = Base.Element
 mutating func next() -> LazyFilterSequence<Base>.Iterator.Element?
}
typealias LazyMapCollection<T, U> = LazyMapSequence<T, U> where T: Collection
extension LazyMapCollection: BidirectionalCollection where Base: BidirectionalCollection {}
extension LazyMapCollection: Collection, LazyCollectionProtocol where Base: Collection {
 typealias Index = Base.Index
 typealias Indices = Base.Indices
 typealias SubSequence = LazyMapCollection<Base.SubSequence, Element>
 var startIndex: Base.Index { get }
 var endIndex: Base.Index { get }
 subscript(position: Base.Index) -> Element { get }
 subscript(bounds: Range<Base.Index>) -> LazyMapSequence<Base, Element>.SubSequence { get }
 var indices: LazyMapSequence<Base, Element>.Indices { get }
 var isEmpty: Bool { get }
 var count: Int { get }
 func map<ElementOfResult>(_: @escaping (Element) -> ElementOfResult) -> LazyMapCollection<Base, ElementOfResult>
}
extension LazyMapCollection: RandomAccessCollection where Base: RandomAccessCollection {}
@frozen struct LazyMapSequence<Base, Element>: LazySequenceProtocol where Base: Sequence {
 typealias Elements = LazyMapSequence<Base, Element>
 @frozen struct Iterator {
  var base: Base.Iterator { get }
 }
 func makeIterator() -> Iterator
 var underestimatedCount: Int { get }
 func map<ElementOfResult>(_: @escaping (Element) -> ElementOfResult) -> LazyMapSequence<Base, ElementOfResult>
}
extension LazyMapSequence.Iterator: IteratorProtocol, Sequence {
 mutating func next() -> Element?
}
typealias LazyPrefixWhileCollection<T> = LazyPrefixWhileSequence<T> where T: Collection
extension LazyPrefixWhileCollection: BidirectionalCollection where Base: BidirectionalCollection {}
extension LazyPrefixWhileCollection: Collection, LazyCollectionProtocol where Base: Collection {
 @frozen struct Index {}
 typealias SubSequence = Slice<LazyPrefixWhileCollection<Base>>
 var startIndex: LazyPrefixWhileSequence<Base>.Index { get }
 var endIndex: LazyPrefixWhileSequence<Base>.Index { get }
 subscript(position: LazyPrefixWhileSequence<Base>.Index) -> LazyPrefixWhileSequence<Base>.Element { get }
}
@frozen struct LazyPrefixWhileSequence<Base>: Sequence, LazySequenceProtocol where Base: Sequence {
 typealias Element = Base.Element
 @frozen struct Iterator {
  typealias Element = Base.Element
 }
 func makeIterator() -> Iterator
 typealias Elements = LazyPrefixWhileSequence<Base>
}
extension LazyPrefixWhileSequence.Index: Comparable {
 static func < (lhs: LazyPrefixWhileCollection<Base>.Index, rhs: LazyPrefixWhileCollection<Base>.Index) -> Bool
}
extension LazyPrefixWhileSequence.Index: Hashable where Base.Index: Hashable {}
extension LazyPrefixWhileSequence.Iterator: IteratorProtocol, Sequence {
 mutating func next() -> LazyPrefixWhileSequence<Base>.Iterator.Element?
}
@frozen struct LazySequence<Base>: Sequence, LazySequenceProtocol where Base: Sequence {
 typealias Element = Base.Element
 typealias Iterator = Base.Iterator
 func makeIterator() -> Iterator
 var underestimatedCount: Int { get }
 typealias Elements = Base
 var elements: Elements { get }
}
protocol LazySequenceProtocol: Sequence {
 associatedtype Elements: Sequence = Self where Self.Element == Self.Elements.Element
 var elements: Self.Elements { get }
}
extension LazySequenceProtocol {
 func drop(while: @escaping (Self.Elements.Element) -> Bool) -> LazyDropWhileSequence<Self.Elements>
 func filter(_: @escaping (Self.Elements.Element) -> Bool) -> LazyFilterSequence<Self.Elements>
 func flatMap<SegmentOfResult>(_: @escaping (Self.Elements.Element) -> SegmentOfResult) -> LazySequence<FlattenSequence<LazyMapSequence<Self.Elements, SegmentOfResult>>> where SegmentOfResult: Sequence
 func compactMap<ElementOfResult>(_: @escaping (Self.Elements.Element) -> ElementOfResult?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Self.Elements, ElementOfResult?>>, ElementOfResult>
 var lazy: LazySequence<Self.Elements> { get }
 func map<U>(_: @escaping (Self.Element) -> U) -> LazyMapSequence<Self.Elements, U>
 func prefix(while: @escaping (Self.Elements.Element) -> Bool) -> LazyPrefixWhileSequence<Self.Elements>
}
extension LazySequenceProtocol where Self == Self.Elements {
 var elements: Self { get }
}
extension LazySequenceProtocol where Self.Element: Sequence {
 func joined() -> LazySequence<FlattenSequence<Self.Elements>>
}
extension LazySequenceProtocol where Self.Elements: LazySequenceProtocol {
 var lazy: Self.Elements { get }
}
protocol LosslessStringConvertible: CustomStringConvertible {
 init?(_: String)
}
extension MEProgram: CustomStringConvertible {}
open class ManagedBuffer<Header, Element> where Element: ~Copyable {
 final var header: Header
 final class func create(minimumCapacity: Int, makingHeaderWith: (ManagedBuffer<Header, Element>) throws -> Header) rethrows -> ManagedBuffer<Header, Element>
 final var capacity: Int { get }
 final func withUnsafeMutablePointerToHeader<E, R>(_: (UnsafeMutablePointer<Header>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 final func withUnsafeMutablePointerToElements<E, R>(_: (UnsafeMutablePointer<Element>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 final func withUnsafeMutablePointers<E, R>(_: (UnsafeMutablePointer<Header>, UnsafeMutablePointer<Element>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
}
@_layout(8, 8, trivial: false) @frozen struct ManagedBufferPointer<Header, Element>: Copyable, Equatable where Element: ~Copyable {
 init(bufferClass: AnyClass, minimumCapacity: Int, makingHeaderWith: (_: AnyObject, _: (AnyObject) -> Int) throws -> Header) rethrows
 init(unsafeBufferObject: AnyObject)
 var header: Header
 var buffer: AnyObject { get }
 var capacity: Int { get }
 func withUnsafeMutablePointerToHeader<E, R>(_: (UnsafeMutablePointer<Header>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 func withUnsafeMutablePointerToElements<E, R>(_: (UnsafeMutablePointer<Element>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 func withUnsafeMutablePointers<E, R>(_: (UnsafeMutablePointer<Header>, UnsafeMutablePointer<Element>) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 mutating func isUniqueReference() -> Bool
}
@_layout(0, 1, trivial: true) @frozen enum MemoryLayout<T>: ~BitwiseCopyable, Copyable, Escapable where T: ~Copyable, T: ~Escapable {
 static var size: Int { get }
 static var stride: Int { get }
 static var alignment: Int { get }
 static func size(ofValue: borrowing T) -> Int
 static func stride(ofValue: borrowing T) -> Int
 static func alignment(ofValue: borrowing T) -> Int
 static func offset(of: PartialKeyPath<T>) -> Int?
}
@_layout(41, 8, trivial: false) struct Mirror: CustomStringConvertible {
 let subjectType: any Any.Type
 let children: Children
 let displayStyle: DisplayStyle?
 init(reflecting: Any)
 init<Subject, C>(_: Subject, children: C, displayStyle: DisplayStyle? = 0, ancestorRepresentation: AncestorRepresentation = 0) where C: Collection, C.Element == (label: String?, value: Any)
 init<Subject, C>(_: Subject, unlabeledChildren: C, displayStyle: DisplayStyle? = 0, ancestorRepresentation: AncestorRepresentation = 0) where C: Collection
 init<Subject>(_: Subject, children: KeyValuePairs<String, Any>, displayStyle: DisplayStyle? = 0, ancestorRepresentation: AncestorRepresentation = 0)
 var superclassMirror: Mirror? { get }
 @_layout(16, 8, trivial: false) enum AncestorRepresentation {
  case generated
  case customized(() -> Mirror)
  case suppressed
 }
 typealias Child = (label: String?, value: Any)
 typealias Children = AnyCollection<Mirror.Child>
 @_layout(1, 1, trivial: true) enum DisplayStyle: Sendable {
  case `struct`
  case `class`
  case `enum`
  case tuple
  case optional
  case collection
  case dictionary
  case set
  case foreignReference
 }
 func descendant(_: any MirrorPath, _: any MirrorPath...) -> Any?
 var description: String { get }
}
protocol MirrorPath {}
protocol MutableCollection<Element>: Collection where Self.SubSequence: MutableCollection {
 associatedtype Element
 associatedtype Index
 associatedtype SubSequence
 mutating func partition(by: (Self.Element) throws -> Bool) rethrows -> Self.Index
 mutating func swapAt(_: Self.Index, _: Self.Index)
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (_: inout UnsafeMutableBufferPointer<Self.Element>) throws -> R) rethrows -> R?
}
extension MutableCollection {
 mutating func partition(by: (Self.Element) throws -> Bool) rethrows -> Self.Index
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Self.Element>) throws -> R) rethrows -> R?
 mutating func swapAt(_: Self.Index, _: Self.Index)
 mutating func moveSubranges(_: RangeSet<Self.Index>, to: Self.Index) -> Range<Self.Index>
 subscript<R>(r: R) -> Self.SubSequence where R: RangeExpression, Self.Index == R.Bound { get set }
 subscript(x: (UnboundedRange_) -> ()) -> Self.SubSequence { get set }
}
extension MutableCollection where Self.SubSequence == Slice<Self> {
 subscript(bounds: Range<Self.Index>) -> Slice<Self> { get set }
}
extension MutableCollection where Self: BidirectionalCollection {
 mutating func partition(by: (Self.Element) throws -> Bool) rethrows -> Self.Index
 mutating func reverse()
}
extension MutableCollection where Self: RandomAccessCollection {
 mutating func shuffle<T>(using: inout T) where T: RandomNumberGenerator
 mutating func shuffle()
 mutating func sort(by: (Self.Element, Self.Element) throws -> Bool) rethrows
}
extension MutableCollection where Self: RandomAccessCollection, Self.Element: Comparable {
 mutating func sort()
}
extension MutableCollection where Self: RangeReplaceableCollection {
 mutating func removeSubranges(_: RangeSet<Self.Index>)
}
@_layout(16, 8, trivial: false) @frozen struct MutableRawSpan: ~Copyable & ~Escapable {
 init()
 var byteCount: Int { get }
 var isEmpty: Bool { get }
 var byteOffsets: Range<Int> { get }
 func withUnsafeBytes<E, Result>(_: (_: UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 mutating func withUnsafeMutableBytes<E, Result>(_: (UnsafeMutableRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 var bytes: RawSpan { get }
 func unsafeLoad<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func unsafeLoad<T>(fromUncheckedByteOffset: Int, as: T.Type) -> T
 func unsafeLoadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func unsafeLoadUnaligned<T>(fromUncheckedByteOffset: Int, as: T.Type) -> T where T: BitwiseCopyable
 mutating func storeBytes<T>(of: T, toByteOffset: Int = 0, as: T.Type) where T: BitwiseCopyable
 mutating func storeBytes<T>(of: T, toUncheckedByteOffset: Int, as: T.Type) where T: BitwiseCopyable
}
@_layout(16, 8, trivial: false) @frozen struct MutableSpan<Element>: ~Copyable, ~Escapable where Element: ~Copyable {
 init()
 var span: Span<Element> { get }
 var count: Int { get }
 var isEmpty: Bool { get }
 typealias Index = Int
 var indices: Range<Index> { get }
 subscript(position: Index) -> Element { get set }
 subscript(unchecked: Index) -> Element { get set }
 mutating func swapAt(_: Index, _: Index)
 mutating func swapAt(unchecked: Index, unchecked: Index)
 func withUnsafeBufferPointer<E, Result>(_: (_: UnsafeBufferPointer<Element>) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 mutating func withUnsafeMutableBufferPointer<E, Result>(_: (UnsafeMutableBufferPointer<Element>) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 mutating func update(repeating: consuming Element)
}
extension MutableSpan where Element: BitwiseCopyable {
 var bytes: RawSpan { get }
 var mutableBytes: MutableRawSpan { mutating get }
 func withUnsafeBytes<E, Result>(_: (_: UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 mutating func withUnsafeMutableBytes<E, Result>(_: (_: UnsafeMutableRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
}
@_layout(0, 1, trivial: true) @frozen enum Never: BitwiseCopyable, Error, Equatable, Comparable, Hashable, Identifiable, Encodable, Decodable {
 var id: Never { get }
}
protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
 init?<T>(exactly: T) where T: BinaryInteger
 associatedtype Magnitude: Comparable, Numeric
 var magnitude: Self.Magnitude { get }
 static func * (lhs: Self, rhs: Self) -> Self
 static func *= (lhs: inout Self, rhs: Self)
}
@_layout(8, 8, trivial: true) @frozen struct ObjectIdentifier: Sendable, CustomDebugStringConvertible, Equatable, Comparable, Hashable {
 init(_: AnyObject)
 init(_: any (~Copyable & ~Escapable).Type)
 init(_: any Any.Type)
 static func < (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool
}
@_layout(8, 8, trivial: true) @frozen struct OpaquePointer: Equatable, Hashable, CustomDebugStringConvertible {
 init?(bitPattern: Int)
 init?(bitPattern: UInt)
 init<T>(_: UnsafePointer<T>) where T: ~Copyable
 init?<T>(_: UnsafePointer<T>?) where T: ~Copyable
 init<T>(_: UnsafeMutablePointer<T>) where T: ~Copyable
 init?<T>(_: UnsafeMutablePointer<T>?) where T: ~Copyable
 init(_: UnsafeMutableRawPointer)
 init?(_: UnsafeMutableRawPointer?)
 init(_: UnsafeRawPointer)
 init?(_: UnsafeRawPointer?)
}
protocol OptionSet: RawRepresentable, SetAlgebra {
 associatedtype Element = Self
 init(rawValue: Self.RawValue)
}
extension OptionSet {
 func union(_: Self) -> Self
 func intersection(_: Self) -> Self
 func symmetricDifference(_: Self) -> Self
}
extension OptionSet where Self == Self.Element {
 func contains(_: Self) -> Bool
 mutating func insert(_: Self.Element) -> (inserted: Bool, memberAfterInsert: Self.Element)
 mutating func remove(_: Self.Element) -> Self.Element?
 mutating func update(with: Self.Element) -> Self.Element?
}
extension OptionSet where Self == Self.Element, Self.RawValue: FixedWidthInteger {
 mutating func insert(_: Self.Element) -> (inserted: Bool, memberAfterInsert: Self.Element)
}
extension OptionSet where Self.RawValue: FixedWidthInteger {
 init()
 mutating func formUnion(_: Self)
 mutating func formIntersection(_: Self)
 mutating func formSymmetricDifference(_: Self)
}
@frozen enum Optional<Wrapped>: ~Copyable, ~Escapable, ExpressibleByNilLiteral, CustomDebugStringConvertible where Wrapped: ~Copyable, Wrapped: ~Escapable {
 case none
 case some(Wrapped)
 init(nilLiteral: ())
 init(_: consuming Wrapped)
 func map<E, U>(_: (Wrapped) throws(E) -> U) throws(E) -> U? where E: Error, U: ~Copyable
 func flatMap<E, U>(_: (Wrapped) throws(E) -> U?) throws(E) -> U? where E: Error, U: ~Copyable
 var unsafelyUnwrapped: Wrapped { get }
 mutating func take() -> Wrapped?
 static func ~= (lhs: _OptionalNilComparisonType, rhs: borrowing Wrapped?) -> Bool
}
extension Optional: BitwiseCopyable where Wrapped: BitwiseCopyable {}
extension Optional: Copyable where Wrapped: Copyable {}
extension Optional: Decodable where Wrapped: Decodable {}
extension Optional: Encodable where Wrapped: Encodable {}
extension Optional: Equatable where Wrapped: Equatable {}
extension Optional: Escapable where Wrapped: Escapable {}
extension Optional: Hashable where Wrapped: Hashable {}
@_layout(24, 8, trivial: false) @frozen struct OutputRawSpan: ~Copyable, ~Escapable {
 let capacity: Int
 init()
 var byteCount: Int { get }
 var freeCapacity: Int { get }
 var isEmpty: Bool { get }
 var isFull: Bool { get }
 init(buffer: UnsafeMutableRawBufferPointer, initializedCount: Int)
 init(buffer: borrowing Slice<UnsafeMutableRawBufferPointer>, initializedCount: Int)
 mutating func append(_: UInt8)
 mutating func removeLast() -> UInt8
 mutating func removeLast(_: Int)
 mutating func removeAll()
 mutating func append<T>(_: T, as: T.Type) where T: BitwiseCopyable
 mutating func append<T>(repeating: T, count: Int, as: T.Type) where T: BitwiseCopyable
 var bytes: RawSpan { get }
 var mutableBytes: MutableRawSpan { mutating get }
 mutating func withUnsafeMutableBytes<E, R>(_: (UnsafeMutableRawBufferPointer, _: inout Int) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 consuming func finalize(for: UnsafeMutableRawBufferPointer) -> Int
 consuming func finalize(for: Slice<UnsafeMutableRawBufferPointer>) -> Int
}
@_layout(24, 8, trivial: false) @frozen struct OutputSpan<Element>: ~Copyable, ~Escapable where Element: ~Copyable {
 let capacity: Int
 init()
 var count: Int { get }
 var freeCapacity: Int { get }
 var isEmpty: Bool { get }
 var isFull: Bool { get }
 init(buffer: UnsafeMutableBufferPointer<Element>, initializedCount: Int)
 init(buffer: borrowing Slice<UnsafeMutableBufferPointer<Element>>, initializedCount: Int)
 typealias Index = Int
 var indices: Range<Index> { get }
 subscript(index: Index) -> Element { get set }
 subscript(unchecked: Index) -> Element { get set }
 mutating func swapAt(_: Index, _: Index)
 mutating func swapAt(unchecked: Index, unchecked: Index)
 mutating func append(_: consuming Element)
 mutating func removeLast() -> Element
 mutating func removeLast(_: Int)
 mutating func removeAll()
 mutating func append(repeating: Element, count: Int)
 var span: Span<Element> { get }
 var mutableSpan: MutableSpan<Element> { mutating get }
 mutating func withUnsafeMutableBufferPointer<E, R>(_: (UnsafeMutableBufferPointer<Element>, _: inout Int) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
 consuming func finalize(for: UnsafeMutableBufferPointer<Element>) -> Int
 consuming func finalize(for: Slice<UnsafeMutableBufferPointer<Element>>) -> Int
}
class PartialKeyPath<Root>: AnyKeyPath {}
@frozen struct PartialRangeFrom<Bound>: RangeExpression where Bound: Comparable {
 let lowerBound: Bound
 init(_: Bound)
 func relative<C>(to: C) -> Range<Bound> where Bound == C.Index, C: Collection
 func contains(_: Bound) -> Bool
}
extension PartialRangeFrom: Decodable where Bound: Decodable {}
extension PartialRangeFrom: Encodable where Bound: Encodable {}
extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
 typealias Element = Bound
 @frozen struct Iterator: IteratorProtocol {
  mutating func next() -> Bound?
 }
 func makeIterator() -> PartialRangeFrom<Bound>.Iterator
}
@frozen struct PartialRangeThrough<Bound>: RangeExpression where Bound: Comparable {
 let upperBound: Bound
 init(_: Bound)
 func relative<C>(to: C) -> Range<Bound> where Bound == C.Index, C: Collection
 func contains(_: Bound) -> Bool
}
extension PartialRangeThrough: Decodable where Bound: Decodable {}
extension PartialRangeThrough: Encodable where Bound: Encodable {}
@frozen struct PartialRangeUpTo<Bound>: RangeExpression where Bound: Comparable {
 let upperBound: Bound
 init(_: Bound)
 func relative<C>(to: C) -> Range<Bound> where Bound == C.Index, C: Collection
 func contains(_: Bound) -> Bool
}
extension PartialRangeUpTo: Decodable where Bound: Decodable {}
extension PartialRangeUpTo: Encodable where Bound: Encodable {}
@frozen struct PrefixSequence<Base>: Sequence where Base: Sequence {
 init(_: Base, maxLength: Int)
 @frozen struct Iterator {}
 func makeIterator() -> Iterator
 func prefix(_: Int) -> PrefixSequence<Base>
}
extension PrefixSequence.Iterator: IteratorProtocol {
 typealias Element = Base.Element
 mutating func next() -> PrefixSequence<Base>.Iterator.Element?
}
extension Processor.Registers: CustomStringConvertible {}
protocol RandomAccessCollection<Element>: BidirectionalCollection where Self.Indices: RandomAccessCollection, Self.SubSequence: RandomAccessCollection {
 associatedtype Element
 associatedtype Index
 associatedtype SubSequence
 associatedtype Indices
 func index(_: Self.Index, offsetBy: Int) -> Self.Index
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
 func distance(from: Self.Index, to: Self.Index) -> Int
}
extension RandomAccessCollection {
 func index(_: Self.Index, offsetBy: Int, limitedBy: Self.Index) -> Self.Index?
}
extension RandomAccessCollection where Self.Index: Strideable, Self.Indices == Range<Self.Index>, Self.Index.Stride == Int {
 var indices: Range<Self.Index> { get }
 func index(after: Self.Index) -> Self.Index
 func index(before: Self.Index) -> Self.Index
 func index(_: Self.Index, offsetBy: Self.Index.Stride) -> Self.Index
 func distance(from: Self.Index, to: Self.Index) -> Self.Index.Stride
}
protocol RandomNumberGenerator {
 mutating func next() -> UInt64
}
extension RandomNumberGenerator {
 mutating func next<T>() -> T where T: FixedWidthInteger, T: UnsignedInteger
 mutating func next<T>(upperBound: T) -> T where T: FixedWidthInteger, T: UnsignedInteger
}
@frozen struct Range<Bound>: RangeExpression, CustomStringConvertible, CustomDebugStringConvertible, Equatable where Bound: Comparable {
 let lowerBound: Bound
 let upperBound: Bound
 init(uncheckedBounds: (lower: Bound, upper: Bound))
 func contains(_: Bound) -> Bool
 var isEmpty: Bool { get }
 func relative<C>(to: C) -> Range<Bound> where Bound == C.Index, C: Collection
 func clamped(to: Range<Bound>) -> Range<Bound>
 var description: String { get }
 func overlaps(_: Range<Bound>) -> Bool
 func overlaps(_: ClosedRange<Bound>) -> Bool
 func contains(_: Range<Bound>) -> Bool
 func contains(_: ClosedRange<Bound>) -> Bool
}
extension Range: Decodable where Bound: Decodable {}
extension Range: Encodable where Bound: Encodable {}
extension Range: Hashable where Bound: Hashable {}
extension Range: Sequence, Collection, BidirectionalCollection, RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
 typealias Element = Bound
 typealias Iterator = IndexingIterator<Range<Bound>>
 typealias Index = Bound
 typealias Indices = Range<Bound>
 typealias SubSequence = Range<Bound>
 var startIndex: Range<Bound>.Index { get }
 var endIndex: Range<Bound>.Index { get }
 subscript(bounds: Range<Range<Bound>.Index>) -> Range<Bound> { get }
 var indices: Range<Bound>.Indices { get }
 subscript(position: Range<Bound>.Index) -> Range<Bound>.Element { get }
 init(_: ClosedRange<Bound>)
}
protocol RangeExpression<Bound> {
 associatedtype Bound: Comparable
 func relative<C>(to: C) -> Range<Self.Bound> where C: Collection, Self.Bound == C.Index
 func contains(_: Self.Bound) -> Bool
}
extension RangeExpression {
 static func ~= (pattern: Self, value: Self.Bound) -> Bool
}
protocol RangeReplaceableCollection<Element>: Collection where Self.SubSequence: RangeReplaceableCollection {
 associatedtype SubSequence
 init()
 mutating func replaceSubrange<C>(_: Range<Self.Index>, with: C) where C: Collection, Self.Element == C.Element
 mutating func reserveCapacity(_: Int)
 init(repeating: Self.Element, count: Int)
 init<S>(_: S) where S: Sequence, Self.Element == S.Element
 mutating func append(_: Self.Element)
 mutating func append<S>(contentsOf: S) where S: Sequence, Self.Element == S.Element
 mutating func insert(_: Self.Element, at: Self.Index)
 mutating func insert<S>(contentsOf: S, at: Self.Index) where S: Collection, Self.Element == S.Element
 mutating func remove(at: Self.Index) -> Self.Element
 mutating func removeSubrange(_: Range<Self.Index>)
 mutating func removeFirst() -> Self.Element
 mutating func removeFirst(_: Int)
 mutating func removeAll(keepingCapacity: Bool)
 mutating func removeAll(where: (Self.Element) throws -> Bool) rethrows
}
extension RangeReplaceableCollection {
 init(repeating: Self.Element, count: Int)
 init<S>(_: S) where S: Sequence, Self.Element == S.Element
 mutating func append(_: Self.Element)
 mutating func append<S>(contentsOf: S) where S: Sequence, Self.Element == S.Element
 mutating func insert(_: Self.Element, at: Self.Index)
 mutating func insert<C>(contentsOf: C, at: Self.Index) where C: Collection, Self.Element == C.Element
 mutating func remove(at: Self.Index) -> Self.Element
 mutating func removeSubrange(_: Range<Self.Index>)
 mutating func removeFirst(_: Int)
 mutating func removeFirst() -> Self.Element
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func reserveCapacity(_: Int)
 mutating func replaceSubrange<C, R>(_: R, with: C) where C: Collection, R: RangeExpression, Self.Element == C.Element, Self.Index == R.Bound
 mutating func removeSubrange<R>(_: R) where R: RangeExpression, Self.Index == R.Bound
 static func + <Other>(lhs: Self, rhs: Other) -> Self where Other: Sequence, Self.Element == Other.Element
 static func + <Other>(lhs: Other, rhs: Self) -> Self where Other: Sequence, Self.Element == Other.Element
 static func += <Other>(lhs: inout Self, rhs: Other) where Other: Sequence, Self.Element == Other.Element
 static func + <Other>(lhs: Self, rhs: Other) -> Self where Other: RangeReplaceableCollection, Self.Element == Other.Element
 func filter(_: (Self.Element) throws -> Bool) rethrows -> Self
 mutating func removeAll(where: (Self.Element) throws -> Bool) rethrows
 mutating func removeSubranges(_: RangeSet<Self.Index>)
 func applying(_: CollectionDifference<Self.Element>) -> Self?
}
extension RangeReplaceableCollection where Self == Self.SubSequence {
 mutating func removeFirst() -> Self.Element
 mutating func removeFirst(_: Int)
}
extension RangeReplaceableCollection where Self: BidirectionalCollection {
 mutating func popLast() -> Self.Element?
 mutating func removeLast() -> Self.Element
 mutating func removeLast(_: Int)
}
extension RangeReplaceableCollection where Self: BidirectionalCollection, Self == Self.SubSequence {
 mutating func popLast() -> Self.Element?
 mutating func removeLast() -> Self.Element
 mutating func removeLast(_: Int)
}
extension RangeReplaceableCollection where Self: MutableCollection {
 mutating func removeAll(where: (Self.Element) throws -> Bool) rethrows
}
@_layout(8, 8, trivial: false) struct RangeSet<Bound>: Equatable, CustomStringConvertible where Bound: Comparable {
 var ranges: Ranges { get }
 init()
 init(_: Range<Bound>)
 init(_: some Sequence<Range<Bound>>)
 var isEmpty: Bool { get }
 func contains(_: Bound) -> Bool
 mutating func insert(contentsOf: Range<Bound>)
 mutating func remove(contentsOf: Range<Bound>)
 init<S, C>(_: S, within: C) where Bound == S.Element, S: Sequence, C: Collection, S.Element == C.Index
 mutating func insert<C>(_: Bound, within: C) -> Bool where Bound == C.Index, C: Collection
 mutating func remove<C>(_: Bound, within: C) where Bound == C.Index, C: Collection
 mutating func formUnion(_: RangeSet<Bound>)
 mutating func formIntersection(_: RangeSet<Bound>)
 mutating func formSymmetricDifference(_: RangeSet<Bound>)
 mutating func subtract(_: RangeSet<Bound>)
 func union(_: RangeSet<Bound>) -> RangeSet<Bound>
 func intersection(_: RangeSet<Bound>) -> RangeSet<Bound>
 func symmetricDifference(_: RangeSet<Bound>) -> RangeSet<Bound>
 func subtracting(_: RangeSet<Bound>) -> RangeSet<Bound>
 func isSubset(of: RangeSet<Bound>) -> Bool
 func isSuperset(of: RangeSet<Bound>) -> Bool
 func isStrictSubset(of: RangeSet<Bound>) -> Bool
 func isStrictSuperset(of: RangeSet<Bound>) -> Bool
 func isDisjoint(_: RangeSet<Bound>) -> Bool
 var description: String { get }
 struct Ranges {}
}
extension RangeSet: Hashable where Bound: Hashable {}
extension RangeSet.Ranges: Sequence, Collection, RandomAccessCollection, Equatable, CustomStringConvertible {
 typealias Element = Range<Bound>
 typealias Iterator = IndexingIterator<RangeSet<Bound>.Ranges>
 typealias Index = Int
 typealias Indices = Range<RangeSet<Bound>.Ranges.Index>
 typealias SubSequence = Slice<RangeSet<Bound>.Ranges>
 var startIndex: RangeSet<Bound>.Ranges.Index { get }
 var endIndex: RangeSet<Bound>.Ranges.Index { get }
 var count: Int { get }
 subscript(i: RangeSet<Bound>.Ranges.Index) -> RangeSet<Bound>.Ranges.Element { get }
 var description: String { get }
}
extension RangeSet.Ranges: Hashable where Bound: Hashable {}
extension RangesSequence: Sequence {}
protocol RawRepresentable<RawValue> {
 associatedtype RawValue
 init?(rawValue: Self.RawValue)
 var rawValue: Self.RawValue { get }
}
extension RawRepresentable where Self: CodingKeyRepresentable, Self.RawValue == Int {
 var codingKey: any CodingKey { get }
 init?<T>(codingKey: T) where T: CodingKey
}
extension RawRepresentable where Self: CodingKeyRepresentable, Self.RawValue == String {
 var codingKey: any CodingKey { get }
 init?<T>(codingKey: T) where T: CodingKey
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Bool {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Double {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Float {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int128 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int16 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int32 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int64 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == Int8 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == String {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt128 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt16 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt32 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt64 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Decodable, Self.RawValue == UInt8 {
 init(from: any Decoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Bool {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Double {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Float {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int128 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int16 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int32 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int64 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == Int8 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == String {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt128 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt16 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt32 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt64 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Encodable, Self.RawValue == UInt8 {
 func encode(to: any Encoder) throws
}
extension RawRepresentable where Self: Hashable, Self.RawValue: Hashable {
 var hashValue: Int { get }
 func hash(into: inout Hasher)
}
@_layout(16, 8, trivial: true) @frozen struct RawSpan: ~Escapable, Copyable, BitwiseCopyable {
 init()
 var byteCount: Int { get }
 var isEmpty: Bool { get }
 var byteOffsets: Range<Int> { get }
 func extracting(_: Range<Int>) -> RawSpan
 func extracting(unchecked: Range<Int>) -> RawSpan
 func extracting(_: some RangeExpression<Int>) -> RawSpan
 func extracting(unchecked: ClosedRange<Int>) -> RawSpan
 func extracting(_: (UnboundedRange_) -> ()) -> RawSpan
 func withUnsafeBytes<E, Result>(_: (_: UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 func unsafeLoad<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func unsafeLoad<T>(fromUncheckedByteOffset: Int, as: T.Type) -> T
 func unsafeLoadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func unsafeLoadUnaligned<T>(fromUncheckedByteOffset: Int, as: T.Type) -> T where T: BitwiseCopyable
 func isIdentical(to: RawSpan) -> Bool
 func byteOffsets(of: borrowing RawSpan) -> Range<Int>?
 func extracting(first: Int) -> RawSpan
 func extracting(droppingLast: Int) -> RawSpan
 func extracting(last: Int) -> RawSpan
 func extracting(droppingFirst: Int) -> RawSpan
}
class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {}
extension RegexRangesSequence: Sequence {}
@frozen struct Repeated<Element>: RandomAccessCollection {
 let count: Int
 let repeatedValue: Element
 typealias Indices = Range<Int>
 typealias Index = Int
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Int) -> Element { get }
}
@frozen enum Result<Success, Failure> where Failure: Error, Success: ~Copyable, Success: ~Escapable {
 case success(Success)
 case failure(Failure)
 func map<NewSuccess>(_: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> where NewSuccess: ~Copyable
 consuming func mapError<NewFailure>(_: (Failure) -> NewFailure) -> Result<Success, NewFailure> where NewFailure: Error
 func flatMap<NewSuccess>(_: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> where NewSuccess: ~Copyable
 consuming func flatMapError<NewFailure>(_: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> where NewFailure: Error
 consuming func get() throws(Failure) -> Success
 init(catching: () throws(Failure) -> Success)
}
extension Result: Copyable where Success: Copyable {}
extension Result: Equatable where Success: Equatable, Failure: Equatable {}
extension Result: Escapable where Success: Escapable {}
extension Result: Hashable where Success: Hashable, Failure: Hashable {}
@frozen struct ReversedCollection<Base>: Sequence, BidirectionalCollection where Base: BidirectionalCollection {
 @frozen struct Iterator {}
 typealias Element = Base.Element
 func makeIterator() -> Iterator
 @frozen struct Index {
  let base: Base.Index
  init(_: Base.Index)
 }
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 func reversed() -> Base
}
extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {}
extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {}
extension ReversedCollection.Index: Comparable {
 static func < (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool
}
extension ReversedCollection.Index: Hashable where Base.Index: Hashable {}
extension ReversedCollection.Iterator: IteratorProtocol, Sequence {
 typealias Element = Base.Element
 mutating func next() -> ReversedCollection<Base>.Iterator.Element?
}
protocol Sendable: SendableMetatype {}
protocol SendableMetatype: ~Copyable, ~Escapable {}
protocol Sequence<Element> {
 associatedtype Element where Self.Element == Self.Iterator.Element
 associatedtype Iterator: IteratorProtocol
 func makeIterator() -> Self.Iterator
 var underestimatedCount: Int { get }
 func withContiguousStorageIfAvailable<R>(_: (_: UnsafeBufferPointer<Self.Element>) throws -> R) rethrows -> R?
}
extension Sequence {
 func shuffled<T>(using: inout T) -> [Self.Element] where T: RandomNumberGenerator
 func shuffled() -> [Self.Element]
 var lazy: LazySequence<Self> { get }
 func map<T, E>(_: (Self.Element) throws(E) -> T) throws(E) -> [T] where E: Error
 func filter(_: (Self.Element) throws -> Bool) rethrows -> [Self.Element]
 var underestimatedCount: Int { get }
 func forEach(_: (Self.Element) throws -> Void) rethrows
 func first(where: (Self.Element) throws -> Bool) rethrows -> Self.Element?
 func split(maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0, whereSeparator: (Self.Element) throws -> Bool) rethrows -> [ArraySlice<Self.Element>]
 func suffix(_: Int) -> [Self.Element]
 func dropFirst(_: Int = 0) -> DropFirstSequence<Self>
 func dropLast(_: Int = 0) -> [Self.Element]
 func drop(while: (Self.Element) throws -> Bool) rethrows -> DropWhileSequence<Self>
 func prefix(_: Int) -> PrefixSequence<Self>
 func prefix(while: (Self.Element) throws -> Bool) rethrows -> [Self.Element]
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Self.Element>) throws -> R) rethrows -> R?
 func enumerated() -> EnumeratedSequence<Self>
 func min(by: (Self.Element, Self.Element) throws -> Bool) rethrows -> Self.Element?
 func max(by: (Self.Element, Self.Element) throws -> Bool) rethrows -> Self.Element?
 func starts<PossiblePrefix>(with: PossiblePrefix, by: (Self.Element, PossiblePrefix.Element) throws -> Bool) rethrows -> Bool where PossiblePrefix: Sequence
 func elementsEqual<OtherSequence>(_: OtherSequence, by: (Self.Element, OtherSequence.Element) throws -> Bool) rethrows -> Bool where OtherSequence: Sequence
 func lexicographicallyPrecedes<OtherSequence>(_: OtherSequence, by: (Self.Element, Self.Element) throws -> Bool) rethrows -> Bool where OtherSequence: Sequence, Self.Element == OtherSequence.Element
 func contains(where: (Self.Element) throws -> Bool) rethrows -> Bool
 func allSatisfy(_: (Self.Element) throws -> Bool) rethrows -> Bool
 func count<E>(where: (Self.Element) throws(E) -> Bool) throws(E) -> Int where E: Error
 func reduce<Result>(_: Result, _: (_: Result, Self.Element) throws -> Result) rethrows -> Result
 func reduce<Result>(into: Result, _: (_: inout Result, Self.Element) throws -> ()) rethrows -> Result
 func reversed() -> [Self.Element]
 func flatMap<SegmentOfResult>(_: (Self.Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element] where SegmentOfResult: Sequence
 func compactMap<ElementOfResult>(_: (Self.Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult]
 func sorted(by: (Self.Element, Self.Element) throws -> Bool) rethrows -> [Self.Element]
}
extension Sequence where Self == Self.Iterator {
 func makeIterator() -> Self
}
extension Sequence where Self.Element: Comparable {
 func min() -> Self.Element?
 func max() -> Self.Element?
 func lexicographicallyPrecedes<OtherSequence>(_: OtherSequence) -> Bool where OtherSequence: Sequence, Self.Element == OtherSequence.Element
 func sorted() -> [Self.Element]
}
extension Sequence where Self.Element: Equatable {
 func split(separator: Self.Element, maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0) -> [ArraySlice<Self.Element>]
 func starts<PossiblePrefix>(with: PossiblePrefix) -> Bool where PossiblePrefix: Sequence, Self.Element == PossiblePrefix.Element
 func elementsEqual<OtherSequence>(_: OtherSequence) -> Bool where OtherSequence: Sequence, Self.Element == OtherSequence.Element
 func contains(_: Self.Element) -> Bool
}
extension Sequence where Self.Element: Sequence {
 func joined() -> FlattenSequence<Self>
 func joined<Separator>(separator: Separator) -> JoinedSequence<Self> where Separator: Sequence, Separator.Element == Self.Element.Element
}
extension Sequence where Self.Element: StringProtocol {
 func joined(separator: String = 0) -> String
}
@_layout(8, 8, trivial: false) @frozen struct Set<Element>: ExpressibleByArrayLiteral, Sequence, Collection, Equatable, Hashable, SetAlgebra, CustomStringConvertible, CustomDebugStringConvertible where Element: Hashable {
 init(minimumCapacity: Int)
 init(arrayLiteral: Element...)
 func makeIterator() -> Iterator
 func contains(_: Element) -> Bool
 func filter(_: (Element) throws -> Bool) rethrows -> Set<Element>
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Element { get }
 func firstIndex(of: Element) -> Index?
 var count: Int { get }
 var isEmpty: Bool { get }
 mutating func insert(_: Element) -> (inserted: Bool, memberAfterInsert: Element)
 mutating func update(with: Element) -> Element?
 mutating func remove(_: Element) -> Element?
 mutating func remove(at: Index) -> Element
 mutating func removeAll(keepingCapacity: Bool = 0)
 mutating func removeFirst() -> Element
 init()
 init<Source>(_: Source) where Element == Source.Element, Source: Sequence
 func isSubset<S>(of: S) -> Bool where Element == S.Element, S: Sequence
 func isStrictSubset<S>(of: S) -> Bool where Element == S.Element, S: Sequence
 func isSuperset<S>(of: S) -> Bool where Element == S.Element, S: Sequence
 func isStrictSuperset<S>(of: S) -> Bool where Element == S.Element, S: Sequence
 func isDisjoint<S>(with: S) -> Bool where Element == S.Element, S: Sequence
 func union<S>(_: S) -> Set<Element> where Element == S.Element, S: Sequence
 mutating func formUnion<S>(_: S) where Element == S.Element, S: Sequence
 func subtracting<S>(_: S) -> Set<Element> where Element == S.Element, S: Sequence
 mutating func subtract<S>(_: S) where Element == S.Element, S: Sequence
 func intersection<S>(_: S) -> Set<Element> where Element == S.Element, S: Sequence
 mutating func formIntersection<S>(_: S) where Element == S.Element, S: Sequence
 func symmetricDifference<S>(_: S) -> Set<Element> where Element == S.Element, S: Sequence
 mutating func formSymmetricDifference<S>(_: S) where Element == S.Element, S: Sequence
 var description: String { get }
 mutating func subtract(_: Set<Element>)
 func isSubset(of: Set<Element>) -> Bool
 func isSuperset(of: Set<Element>) -> Bool
 func isDisjoint(with: Set<Element>) -> Bool
 func subtracting(_: Set<Element>) -> Set<Element>
 func isStrictSuperset(of: Set<Element>) -> Bool
 func isStrictSubset(of: Set<Element>) -> Bool
 func intersection(_: Set<Element>) -> Set<Element>
 mutating func formSymmetricDifference(_: Set<Element>)
 @frozen struct Index {}
 @frozen struct Iterator {}
 mutating func popFirst() -> Element?
 var capacity: Int { get }
 mutating func reserveCapacity(_: Int)
}
extension Set where Element == AnyHashable {
 mutating func insert<ConcreteElement>(_: ConcreteElement) -> (inserted: Bool, memberAfterInsert: ConcreteElement) where ConcreteElement: Hashable
 mutating func update<ConcreteElement>(with: ConcreteElement) -> ConcreteElement? where ConcreteElement: Hashable
 mutating func remove<ConcreteElement>(_: ConcreteElement) -> ConcreteElement? where ConcreteElement: Hashable
}
extension Set: Decodable where Element: Decodable {}
extension Set: Encodable where Element: Encodable {}
extension Set.Index: Equatable, Comparable, Hashable {
 static func < (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool
}
extension Set.Iterator: IteratorProtocol {
 mutating func next() -> Element?
}
protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
 associatedtype Element
 init()
 func contains(_: Self.Element) -> Bool
 func union(_: Self) -> Self
 func intersection(_: Self) -> Self
 func symmetricDifference(_: Self) -> Self
 mutating func insert(_: Self.Element) -> (inserted: Bool, memberAfterInsert: Self.Element)
 mutating func remove(_: Self.Element) -> Self.Element?
 mutating func update(with: Self.Element) -> Self.Element?
 mutating func formUnion(_: Self)
 mutating func formIntersection(_: Self)
 mutating func formSymmetricDifference(_: Self)
 func subtracting(_: Self) -> Self
 func isSubset(of: Self) -> Bool
 func isDisjoint(with: Self) -> Bool
 func isSuperset(of: Self) -> Bool
 var isEmpty: Bool { get }
 init<S>(_: S) where S: Sequence, Self.Element == S.Element
 mutating func subtract(_: Self)
}
extension SetAlgebra {
 init<S>(_: S) where S: Sequence, Self.Element == S.Element
 mutating func subtract(_: Self)
 func isSubset(of: Self) -> Bool
 func isSuperset(of: Self) -> Bool
 func isDisjoint(with: Self) -> Bool
 func subtracting(_: Self) -> Self
 var isEmpty: Bool { get }
 func isStrictSuperset(of: Self) -> Bool
 func isStrictSubset(of: Self) -> Bool
}
extension SetAlgebra where Self.ArrayLiteralElement == Self.Element {
 init(arrayLiteral: Self.Element...)
}
typealias SetIndex<Element> = Set<Element>.Index where Element: Hashable
typealias SetIterator<Element> = Set<Element>.Iterator where Element: Hashable
protocol SignedInteger: BinaryInteger, SignedNumeric {}
extension SignedInteger {
 static var isSigned: Bool { get }
}
extension SignedInteger where Self: FixedWidthInteger {
 init<T>(_: T) where T: BinaryInteger
 init?<T>(exactly: T) where T: BinaryInteger
 static var max: Self { get }
 static var min: Self { get }
 func isMultiple(of: Self) -> Bool
 func dividingFullWidth(_: (high: Self, low: Self.Magnitude)) -> (quotient: Self, remainder: Self)
}
protocol SignedNumeric: Numeric {
 prefix static func - (operand: Self) -> Self
 mutating func negate()
}
extension SignedNumeric {
 prefix static func - (operand: Self) -> Self
 mutating func negate()
}
protocol SingleValueDecodingContainer {
 var codingPath: [any CodingKey] { get }
 func decodeNil() -> Bool
 func decode(_: Bool.Type) throws -> Bool
 func decode(_: String.Type) throws -> String
 func decode(_: Double.Type) throws -> Double
 func decode(_: Float.Type) throws -> Float
 func decode(_: Int.Type) throws -> Int
 func decode(_: Int8.Type) throws -> Int8
 func decode(_: Int16.Type) throws -> Int16
 func decode(_: Int32.Type) throws -> Int32
 func decode(_: Int64.Type) throws -> Int64
 func decode(_: Int128.Type) throws -> Int128
 func decode(_: UInt.Type) throws -> UInt
 func decode(_: UInt8.Type) throws -> UInt8
 func decode(_: UInt16.Type) throws -> UInt16
 func decode(_: UInt32.Type) throws -> UInt32
 func decode(_: UInt64.Type) throws -> UInt64
 func decode(_: UInt128.Type) throws -> UInt128
 func decode<T>(_: T.Type) throws -> T where T: Decodable
}
extension SingleValueDecodingContainer {
 func decode(_: Int128.Type) throws -> Int128
 func decode(_: UInt128.Type) throws -> UInt128
}
extension SingleValueDecodingContainer where Self: UnkeyedDecodingContainer {
 func decode(_: Int128.Type) throws -> Int128
 func decode(_: UInt128.Type) throws -> UInt128
}
protocol SingleValueEncodingContainer {
 var codingPath: [any CodingKey] { get }
 mutating func encodeNil() throws
 mutating func encode(_: Bool) throws
 mutating func encode(_: String) throws
 mutating func encode(_: Double) throws
 mutating func encode(_: Float) throws
 mutating func encode(_: Int) throws
 mutating func encode(_: Int8) throws
 mutating func encode(_: Int16) throws
 mutating func encode(_: Int32) throws
 mutating func encode(_: Int64) throws
 mutating func encode(_: Int128) throws
 mutating func encode(_: UInt) throws
 mutating func encode(_: UInt8) throws
 mutating func encode(_: UInt16) throws
 mutating func encode(_: UInt32) throws
 mutating func encode(_: UInt64) throws
 mutating func encode(_: UInt128) throws
 mutating func encode<T>(_: T) throws where T: Encodable
}
extension SingleValueEncodingContainer {
 mutating func encode(_: Int128) throws
 mutating func encode(_: UInt128) throws
}
extension SingleValueEncodingContainer where Self: UnkeyedEncodingContainer {
 mutating func encode(_: Int128) throws
 mutating func encode(_: UInt128) throws
}
@frozen struct Slice<Base>: Collection where Base: Collection {
 init(base: Base, bounds: Range<Base.Index>)
 var base: Base { get }
 typealias Index = Base.Index
 typealias Indices = Base.Indices
 typealias Element = Base.Element
 typealias SubSequence = Slice<Base>
 typealias Iterator = IndexingIterator<Slice<Base>>
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(index: Index) -> Base.Element { get }
 subscript(bounds: Range<Index>) -> Slice<Base> { get }
 var indices: Indices { get }
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 func withMemoryRebound<T, E, Result, Element>(to: T.Type, _: (UnsafeBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where Base == UnsafeBufferPointer<Element>, E: Error, T: ~Copyable, Result: ~Copyable
 func initialize<Element>(repeating: Element) where Base == UnsafeMutableBufferPointer<Element>
 func initialize<S>(from: S) -> (unwritten: S.Iterator, index: Index) where Base == UnsafeMutableBufferPointer<S.Element>, S: Sequence
 func initialize<Element>(fromContentsOf: some Collection) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func update<Element>(repeating: Element) where Base == UnsafeMutableBufferPointer<Element>
 func update<S>(from: S) -> (unwritten: S.Iterator, index: Index) where Base == UnsafeMutableBufferPointer<S.Element>, S: Sequence
 func update<Element>(fromContentsOf: some Collection) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func moveInitialize<Element>(fromContentsOf: UnsafeMutableBufferPointer<Element>) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func moveInitialize<Element>(fromContentsOf: Slice<UnsafeMutableBufferPointer<Element>>) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func moveUpdate<Element>(fromContentsOf: UnsafeMutableBufferPointer<Element>) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func moveUpdate<Element>(fromContentsOf: Slice<UnsafeMutableBufferPointer<Element>>) -> Index where Base == UnsafeMutableBufferPointer<Element>
 func deinitialize<Element>() -> UnsafeMutableRawBufferPointer where Base == UnsafeMutableBufferPointer<Element>
 func initializeElement<Element>(at: Int, to: Element) where Base == UnsafeMutableBufferPointer<Element>
 func moveElement<Element>(from: Index) -> Element where Base == UnsafeMutableBufferPointer<Element>
 func deinitializeElement<Element>(at: UnsafeMutableBufferPointer<Element>.Index) where Base == UnsafeMutableBufferPointer<Element>
 func withMemoryRebound<T, E, Result, Element>(to: T.Type, _: (UnsafeMutableBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where Base == UnsafeMutableBufferPointer<Element>, E: Error, T: ~Copyable, Result: ~Copyable
 func withContiguousMutableStorageIfAvailable<R, Element>(_: (_: inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R? where Base == UnsafeMutableBufferPointer<Element>
}
extension Slice where Base == UnsafeMutableRawBufferPointer {
 func copyBytes<C>(from: C) where C: Collection, C.Element == UInt8
 func initializeMemory<T>(as: T.Type, repeating: T) -> UnsafeMutableBufferPointer<T>
 func initializeMemory<S>(as: S.Element.Type, from: S) -> (unwritten: S.Iterator, initialized: UnsafeMutableBufferPointer<S.Element>) where S: Sequence
 func initializeMemory<C>(as: C.Element.Type, fromContentsOf: C) -> UnsafeMutableBufferPointer<C.Element> where C: Collection
 func moveInitializeMemory<T>(as: T.Type, fromContentsOf: UnsafeMutableBufferPointer<T>) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func moveInitializeMemory<T>(as: T.Type, fromContentsOf: Slice<UnsafeMutableBufferPointer<T>>) -> UnsafeMutableBufferPointer<T>
 func bindMemory<T>(to: T.Type) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (UnsafeMutableBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func storeBytes<T>(of: T, toByteOffset: Int = 0, as: T.Type)
}
extension Slice where Base == UnsafeRawBufferPointer {
 func bindMemory<T>(to: T.Type) -> UnsafeBufferPointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (UnsafeBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafeBufferPointer<T> where T: ~Copyable
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
}
extension Slice: BidirectionalCollection where Base: BidirectionalCollection {}
extension Slice where Base: BidirectionalCollection, Base: RangeReplaceableCollection {
 mutating func replaceSubrange<C>(_: Range<Slice<Base>.Index>, with: C) where C: Collection, Base.Element == C.Element
 mutating func insert(_: Base.Element, at: Slice<Base>.Index)
 mutating func insert<S>(contentsOf: S, at: Slice<Base>.Index) where S: Collection, Base.Element == S.Element
 mutating func remove(at: Slice<Base>.Index) -> Base.Element
 mutating func removeSubrange(_: Range<Slice<Base>.Index>)
}
extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol {}
extension Slice: MutableCollection where Base: MutableCollection {
 subscript(index: Slice<Base>.Index) -> Base.Element { get set }
 subscript(bounds: Range<Slice<Base>.Index>) -> Slice<Base> { get set }
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Slice<Base>.Element>) throws -> R) rethrows -> R?
}
extension Slice: RandomAccessCollection where Base: RandomAccessCollection {}
extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection {
 init()
 init(repeating: Base.Element, count: Int)
 init<S>(_: S) where S: Sequence, Base.Element == S.Element
 mutating func replaceSubrange<C>(_: Range<Slice<Base>.Index>, with: C) where C: Collection, Base.Element == C.Element
 mutating func insert(_: Base.Element, at: Slice<Base>.Index)
 mutating func insert<S>(contentsOf: S, at: Slice<Base>.Index) where S: Collection, Base.Element == S.Element
 mutating func remove(at: Slice<Base>.Index) -> Base.Element
 mutating func removeSubrange(_: Range<Slice<Base>.Index>)
}
@_layout(16, 8, trivial: true) @frozen struct Span<Element>: ~Escapable, Copyable, BitwiseCopyable where Element: ~Copyable {
 init()
 var count: Int { get }
 var isEmpty: Bool { get }
 typealias Index = Int
 var indices: Range<Index> { get }
 subscript(position: Index) -> Element { get }
 subscript(unchecked: Index) -> Element { get }
 func extracting(_: Range<Index>) -> Span<Element>
 func extracting(unchecked: Range<Index>) -> Span<Element>
 func extracting(_: some RangeExpression<Int>) -> Span<Element>
 func extracting(unchecked: ClosedRange<Index>) -> Span<Element>
 func extracting(_: (UnboundedRange_) -> ()) -> Span<Element>
 func withUnsafeBufferPointer<E, Result>(_: (_: UnsafeBufferPointer<Element>) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
 func isIdentical(to: Span<Element>) -> Bool
 func indices(of: borrowing Span<Element>) -> Range<Index>?
 func extracting(first: Int) -> Span<Element>
 func extracting(droppingLast: Int) -> Span<Element>
 func extracting(last: Int) -> Span<Element>
 func extracting(droppingFirst: Int) -> Span<Element>
}
extension Span where Element: BitwiseCopyable {
 subscript(position: Span<Element>.Index) -> Element { get }
 subscript(unchecked: Span<Element>.Index) -> Element { get }
 var bytes: RawSpan { get }
 func withUnsafeBytes<E, Result>(_: (_: UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, Result: ~Copyable
}
extension SplitSequence: Sequence {}
@_layout(16, 8, trivial: true) @frozen struct StaticBigInt: ExpressibleByIntegerLiteral, Sendable, CustomDebugStringConvertible {
 func signum() -> Int
 var bitWidth: Int { get }
 subscript(wordIndex: Int) -> UInt { get }
}
@_layout(17, 8, trivial: true) @frozen struct StaticString: Sendable, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral, CustomStringConvertible, CustomDebugStringConvertible {
 init()
 var utf8Start: UnsafePointer<UInt8> { get }
 var unicodeScalar: Unicode.Scalar { get }
 var utf8CodeUnitCount: Int { get }
 var hasPointerRepresentation: Bool { get }
 var isASCII: Bool { get }
 func withUTF8Buffer<R>(_: (UnsafeBufferPointer<UInt8>) -> R) -> R
 init(unicodeScalarLiteral: StaticString)
 init(extendedGraphemeClusterLiteral: StaticString)
 init(stringLiteral: StaticString)
 var description: String { get }
}
@frozen struct StrideThrough<Element>: Sequence where Element: Strideable {
 func makeIterator() -> StrideThroughIterator<Element>
 var underestimatedCount: Int { get }
}
@frozen struct StrideThroughIterator<Element>: IteratorProtocol where Element: Strideable {
 mutating func next() -> Element?
}
@frozen struct StrideTo<Element>: Sequence where Element: Strideable {
 func makeIterator() -> StrideToIterator<Element>
 var underestimatedCount: Int { get }
}
@frozen struct StrideToIterator<Element>: IteratorProtocol where Element: Strideable {
 mutating func next() -> Element?
}
protocol Strideable<Stride>: Comparable {
 associatedtype Stride: Comparable, SignedNumeric
 func distance(to: Self) -> Self.Stride
 func advanced(by: Self.Stride) -> Self
}
extension Strideable {
 static func < (x: Self, y: Self) -> Bool
 static func == (x: Self, y: Self) -> Bool
}
extension Strideable where Self: _Pointer {
 static func + (lhs: Self, rhs: Self.Stride) -> Self
 static func + (lhs: Self.Stride, rhs: Self) -> Self
 static func - (lhs: Self, rhs: Self.Stride) -> Self
 static func - (lhs: Self, rhs: Self) -> Self.Stride
 static func += (lhs: inout Self, rhs: Self.Stride)
 static func -= (lhs: inout Self, rhs: Self.Stride)
}
@_layout(16, 8, trivial: false) @frozen struct String: Codable, CodingKeyRepresentable, TextOutputStream, TextOutputStreamable, Hashable, ExpressibleByStringLiteral, CustomDebugStringConvertible, CustomStringConvertible, BidirectionalCollection, Equatable, Comparable, StringProtocol, RangeReplaceableCollection {
 init()
 init(_: Character)
 var codingKey: any CodingKey { get }
 init?<T>(codingKey: T) where T: CodingKey
 init(cString: UnsafePointer<CChar>)
 init(cString: UnsafePointer<UInt8>)
 init?(validatingCString: UnsafePointer<CChar>)
 static func decodeCString<Encoding>(_: UnsafePointer<Encoding.CodeUnit>?, as: Encoding.Type, repairingInvalidCodeUnits: Bool = 0) -> (result: String, repairsMade: Bool)? where Encoding: _UnicodeEncoding
 static func decodeCString<Encoding>(_: [Encoding.CodeUnit], as: Encoding.Type, repairingInvalidCodeUnits: Bool = 0) -> (result: String, repairsMade: Bool)? where Encoding: _UnicodeEncoding
 init<Encoding>(decodingCString: UnsafePointer<Encoding.CodeUnit>, as: Encoding.Type) where Encoding: _UnicodeEncoding
 @_layout(16, 8, trivial: false) @frozen struct UTF16View: Sendable {}
 mutating func write(_: String)
 func write<Target>(to: inout Target) where Target: TextOutputStream
 @_layout(8, 8, trivial: true) @frozen struct Index: Sendable {}
 init<C, Encoding>(decoding: C, as: Encoding.Type) where C: Collection, Encoding: _UnicodeEncoding, C.Element == Encoding.CodeUnit
 init?<Encoding>(validating: some Sequence, as: Encoding.Type) where Encoding: _UnicodeEncoding
 init?<Encoding>(validating: some Sequence<Int8>, as: Encoding.Type) where Encoding: _UnicodeEncoding, Encoding.CodeUnit == UInt8
 init(unsafeUninitializedCapacity: Int, initializingUTF8With: (_: UnsafeMutableBufferPointer<UInt8>) throws -> Int) rethrows
 func withCString<Result>(_: (UnsafePointer<Int8>) throws -> Result) rethrows -> Result
 func withCString<Result, TargetEncoding>(encodedAs: TargetEncoding.Type, _: (UnsafePointer<TargetEncoding.CodeUnit>) throws -> Result) rethrows -> Result where TargetEncoding: _UnicodeEncoding
 init(_: Unicode.Scalar)
 init(stringLiteral: String)
 static func + (lhs: String, rhs: String) -> String
 static func += (lhs: inout String, rhs: String)
 func lowercased() -> String
 func uppercased() -> String
 init<T>(_: T) where T: LosslessStringConvertible
 var description: String { get }
 typealias SubSequence = Substring
 typealias Element = Character
 var startIndex: Index { get }
 var endIndex: Index { get }
 var count: Int { get }
 subscript(i: Index) -> Character { get }
 @_layout(32, 8, trivial: false) @frozen struct Iterator: IteratorProtocol, Sendable {
  mutating func next() -> Character?
 }
 func makeIterator() -> Iterator
 static func < (lhs: String, rhs: String) -> Bool
 static func ~= (lhs: String, rhs: Substring) -> Bool
 var isContiguousUTF8: Bool { get }
 mutating func makeContiguousUTF8()
 mutating func withUTF8<R>(_: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R
 @_layout(16, 8, trivial: false) @frozen struct UnicodeScalarView: Sendable {}
 @_layout(16, 8, trivial: false) @frozen struct UTF8View: Sendable {}
 init(stringInterpolation: DefaultStringInterpolation)
 init(repeating: String, count: Int)
 var isEmpty: Bool { get }
 func hasPrefix(_: String) -> Bool
 func hasSuffix(_: String) -> Bool
 init<T>(_: T, radix: Int = 0, uppercase: Bool = 0) where T: BinaryInteger
 init(repeating: Character, count: Int)
 init<S>(_: S) where S: LosslessStringConvertible, S: Sequence, S.Element == Character
 init<S>(_: S) where S: Sequence, S.Element == Character
 mutating func reserveCapacity(_: Int)
 mutating func append(_: String)
 mutating func append(_: Character)
 mutating func append(contentsOf: String)
 mutating func append(contentsOf: Substring)
 mutating func append<S>(contentsOf: S) where S: Sequence, S.Element == Character
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where C: Collection, C.Element == Character
 mutating func insert(_: Character, at: Index)
 mutating func insert<S>(contentsOf: S, at: Index) where S: Collection, S.Element == Character
 mutating func remove(at: Index) -> Character
 mutating func removeSubrange(_: Range<Index>)
 mutating func removeAll(keepingCapacity: Bool = 0)
 func max<T>(_: T, _: T) -> T where T: Comparable
 func min<T>(_: T, _: T) -> T where T: Comparable
 init(_: UnicodeScalarView)
 typealias UnicodeScalarIndex = String.UnicodeScalarView.Index
 var unicodeScalars: UnicodeScalarView
 var utf16: UTF16View
 init(_: UTF16View)
 var utf8: UTF8View
 var utf8CString: ContiguousArray<CChar> { get }
 init(_: UTF8View)
 init(_: Substring)
 init?(_: Substring.UTF8View)
 init?(_: Substring.UTF16View)
 init(_: Substring.UnicodeScalarView)
 subscript(r: Range<Index>) -> Substring { get }
 init(copying: UTF8Span)
 var utf8Span: UTF8Span { get }
 init<Subject>(describing: Subject)
 init<Subject>(describing: Subject) where Subject: CustomStringConvertible
 init<Subject>(describing: Subject) where Subject: TextOutputStreamable
 init<Subject>(describing: Subject) where Subject: CustomStringConvertible, Subject: TextOutputStreamable
 init<Subject>(reflecting: Subject)
}
extension String.Index: Equatable, Comparable, Hashable, CustomDebugStringConvertible {
 func utf16Offset<S>(in: S) -> Int where S: StringProtocol
 init<S>(utf16Offset: Int, in: S) where S: StringProtocol
 static func < (lhs: String.Index, rhs: String.Index) -> Bool
 init?(_: String.Index, within: String)
 init?<S>(_: String.Index, within: S) where S: StringProtocol
 func samePosition(in: String.UTF8View) -> String.UTF8View.Index?
 func samePosition(in: String.UTF16View) -> String.UTF16View.Index?
 init?(_: String.Index, within: String.UnicodeScalarView)
 func samePosition(in: String) -> String.Index?
 init?(_: String.Index, within: String.UTF16View)
 func samePosition(in: String.UnicodeScalarView) -> String.UnicodeScalarIndex?
 init?(_: String.Index, within: String.UTF8View)
}
extension String.UTF16View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
 typealias Index = String.Index
 var startIndex: Index { get }
 var endIndex: Index { get }
 var count: Int { get }
 subscript(idx: Index) -> UTF16.CodeUnit { get }
 @_layout(35, 8, trivial: false) @frozen struct Iterator: IteratorProtocol, Sendable {
  mutating func next() -> UInt16?
 }
 func makeIterator() -> Iterator
 var description: String { get }
 typealias SubSequence = Substring.UTF16View
 subscript(r: Range<Index>) -> Substring.UTF16View { get }
}
extension String.UTF8View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
 typealias Index = String.Index
 typealias Element = UTF8.CodeUnit
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(i: Index) -> UTF8.CodeUnit { get }
 var description: String { get }
 var count: Int { get }
 var span: Span<UTF8.CodeUnit> { get }
 typealias SubSequence = Substring.UTF8View
 subscript(r: Range<Index>) -> SubSequence { get }
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
}
extension String.UnicodeScalarView: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible, RangeReplaceableCollection {
 typealias Index = String.Index
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(position: Index) -> Unicode.Scalar { get }
 @_layout(32, 8, trivial: false) @frozen struct Iterator: IteratorProtocol, Sendable {
  mutating func next() -> Unicode.Scalar?
 }
 func makeIterator() -> Iterator
 var description: String { get }
 init()
 mutating func reserveCapacity(_: Int)
 mutating func append(_: Unicode.Scalar)
 mutating func append<S>(contentsOf: S) where S: Sequence, S.Element == Unicode.Scalar
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where C: Collection, C.Element == Unicode.Scalar
 typealias SubSequence = Substring.UnicodeScalarView
 subscript(r: Range<Index>) -> SubSequence { get }
}
protocol StringInterpolationProtocol {
 associatedtype StringLiteralType: _ExpressibleByBuiltinStringLiteral
 init(literalCapacity: Int, interpolationCount: Int)
 mutating func appendLiteral(_: Self.StringLiteralType)
}
extension StringLiteralBuilder: CustomStringConvertible {}
typealias StringLiteralType = String
protocol StringProtocol: BidirectionalCollection, Comparable, ExpressibleByStringInterpolation, Hashable, LosslessStringConvertible, TextOutputStream, TextOutputStreamable where Self.Element == Character, Self.Index == String.Index, Self.StringInterpolation == DefaultStringInterpolation, Self.SubSequence: StringProtocol {
 associatedtype UTF8View: Collection where Self.UTF8View.Element == UInt8, Self.UTF8View.Index == String.Index
 associatedtype UTF16View: BidirectionalCollection where Self.UTF16View.Element == UInt16, Self.UTF16View.Index == String.Index
 associatedtype UnicodeScalarView: BidirectionalCollection where Self.UnicodeScalarView.Element == Unicode.Scalar, Self.UnicodeScalarView.Index == String.Index
 associatedtype SubSequence = Substring
 var utf8: Self.UTF8View { get }
 var utf16: Self.UTF16View { get }
 var unicodeScalars: Self.UnicodeScalarView { get }
 func hasPrefix(_: String) -> Bool
 func hasSuffix(_: String) -> Bool
 func lowercased() -> String
 func uppercased() -> String
 init<C, Encoding>(decoding: C, as: Encoding.Type) where C: Collection, Encoding: _UnicodeEncoding, C.Element == Encoding.CodeUnit
 init(cString: UnsafePointer<CChar>)
 init<Encoding>(decodingCString: UnsafePointer<Encoding.CodeUnit>, as: Encoding.Type) where Encoding: _UnicodeEncoding
 func withCString<Result>(_: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result
 func withCString<Result, Encoding>(encodedAs: Encoding.Type, _: (UnsafePointer<Encoding.CodeUnit>) throws -> Result) rethrows -> Result where Encoding: _UnicodeEncoding
}
extension StringProtocol {
 func hash(into: inout Hasher)
 static func == <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 static func != <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 static func < <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 static func > <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 static func <= <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 static func >= <RHS>(lhs: Self, rhs: RHS) -> Bool where RHS: StringProtocol
 func hasPrefix<Prefix>(_: Prefix) -> Bool where Prefix: StringProtocol
 func hasSuffix<Suffix>(_: Suffix) -> Bool where Suffix: StringProtocol
}
@_layout(32, 8, trivial: false) @frozen struct Substring: Sendable, Equatable, StringProtocol, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, RangeReplaceableCollection, TextOutputStream, TextOutputStreamable, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral {
 init()
 static func ~= (lhs: Substring, rhs: String) -> Bool
 var isContiguousUTF8: Bool { get }
 mutating func makeContiguousUTF8()
 mutating func withUTF8<R>(_: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R
 @_layout(32, 8, trivial: false) @frozen struct UnicodeScalarView: Sendable {}
 @_layout(32, 8, trivial: false) @frozen struct UTF8View: Sendable {}
 @_layout(32, 8, trivial: false) @frozen struct UTF16View: Sendable {}
 init(stringInterpolation: DefaultStringInterpolation)
 var base: String { get }
 typealias Index = String.Index
 typealias SubSequence = Substring
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(i: Index) -> Character { get }
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where C: Collection, C.Element == Character
 mutating func replaceSubrange(_: Range<Index>, with: Substring)
 init<C, Encoding>(decoding: C, as: Encoding.Type) where C: Collection, Encoding: _UnicodeEncoding, C.Element == Encoding.CodeUnit
 init(cString: UnsafePointer<CChar>)
 init<Encoding>(decodingCString: UnsafePointer<Encoding.CodeUnit>, as: Encoding.Type) where Encoding: _UnicodeEncoding
 func withCString<Result>(_: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result
 func withCString<Result, TargetEncoding>(encodedAs: TargetEncoding.Type, _: (UnsafePointer<TargetEncoding.CodeUnit>) throws -> Result) rethrows -> Result where TargetEncoding: _UnicodeEncoding
 var description: String { get }
 init(_: String)
 var utf8: UTF8View
 init(_: UTF8View)
 var utf16: UTF16View
 init(_: UTF16View)
 var unicodeScalars: UnicodeScalarView
 init(_: UnicodeScalarView)
 init<S>(_: S) where S: Sequence, S.Element == Character
 mutating func append<S>(contentsOf: S) where S: Sequence, S.Element == Character
 func lowercased() -> String
 func uppercased() -> String
 func filter(_: (Element) throws -> Bool) rethrows -> String
 mutating func write(_: String)
 func write<Target>(to: inout Target) where Target: TextOutputStream
 init(unicodeScalarLiteral: String)
 init(extendedGraphemeClusterLiteral: String)
 init(stringLiteral: String)
 subscript(r: Range<Index>) -> Substring { get }
 var utf8Span: UTF8Span { get }
}
extension Substring.UTF16View: BidirectionalCollection {
 typealias Index = String.UTF16View.Index
 typealias Indices = String.UTF16View.Indices
 typealias Element = String.UTF16View.Element
 typealias SubSequence = Substring.UTF16View
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(index: Index) -> Element { get }
 var indices: Indices { get }
 subscript(r: Range<Index>) -> Substring.UTF16View { get }
}
extension Substring.UTF8View: BidirectionalCollection {
 typealias Index = String.UTF8View.Index
 typealias Indices = String.UTF8View.Indices
 typealias Element = String.UTF8View.Element
 typealias SubSequence = Substring.UTF8View
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(index: Index) -> Element { get }
 var indices: Indices { get }
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 subscript(r: Range<Index>) -> Substring.UTF8View { get }
 var span: Span<UTF8.CodeUnit> { get }
}
extension Substring.UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection {
 typealias Index = String.UnicodeScalarView.Index
 typealias Indices = String.UnicodeScalarView.Indices
 typealias Element = String.UnicodeScalarView.Element
 typealias SubSequence = Substring.UnicodeScalarView
 var startIndex: Index { get }
 var endIndex: Index { get }
 subscript(index: Index) -> Element { get }
 var indices: Indices { get }
 subscript(r: Range<Index>) -> Substring.UnicodeScalarView { get }
 init()
 mutating func replaceSubrange<C>(_: Range<Index>, with: C) where C: Collection, C.Element == Unicode.Scalar
}
@_layout(0, 1, trivial: true) @frozen struct SystemRandomNumberGenerator: RandomNumberGenerator, Sendable {
 init()
 mutating func next() -> UInt64
}
protocol TextOutputStream {
 mutating func write(_: String)
}
protocol TextOutputStreamable {
 func write<Target>(to: inout Target) where Target: TextOutputStream
}
extension TypedIndex: Collection {}
extension TypedIndex: BidirectionalCollection where C: BidirectionalCollection {}
extension TypedIndex: ExpressibleByArrayLiteral where C: ExpressibleByArrayLiteral, C: RangeReplaceableCollection {}
extension TypedIndex: MutableCollection where C: MutableCollection {}
extension TypedIndex: RandomAccessCollection where C: RandomAccessCollection {}
extension TypedInt: ExpressibleByIntegerLiteral, CustomStringConvertible, Comparable {}
@_layout(8, 8, trivial: true) @frozen struct UInt: FixedWidthInteger, UnsignedInteger, Codable, Hashable {
 init(bitPattern: Int)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(8, 8, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<UInt.Words>
  init(_: UInt)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt
 init(bitPattern: OpaquePointer?)
 init(bitPattern: ObjectIdentifier)
 init<P>(bitPattern: P?) where P: _Pointer
}
@_layout(16, 16, trivial: true) @frozen struct UInt128: Sendable, Codable, ExpressibleByIntegerLiteral, Equatable, Comparable, Hashable, AdditiveArithmetic, Numeric, BinaryInteger, FixedWidthInteger, UnsignedInteger {
 init(bitPattern: Int128)
 init?<T>(exactly: T) where T: BinaryInteger
 init<T>(_: T) where T: BinaryInteger
 init<T>(clamping: T) where T: BinaryInteger
 init<T>(truncatingIfNeeded: T) where T: BinaryInteger
 init?<T>(exactly: T) where T: BinaryFloatingPoint
 init<T>(_: T) where T: BinaryFloatingPoint
 static func < (a: UInt128, b: UInt128) -> Bool
 static func + (a: UInt128, b: UInt128) -> UInt128
 static func - (a: UInt128, b: UInt128) -> UInt128
 static func * (a: UInt128, b: UInt128) -> UInt128
 static func *= (a: inout UInt128, b: UInt128)
 static func / (a: UInt128, b: UInt128) -> UInt128
 static func /= (a: inout UInt128, b: UInt128)
 static func % (a: UInt128, b: UInt128) -> UInt128
 static func %= (a: inout UInt128, b: UInt128)
 typealias Magnitude = UInt128
 @_layout(16, 16, trivial: true) @frozen struct Words {}
 static func &= (a: inout UInt128, b: UInt128)
 static func |= (a: inout UInt128, b: UInt128)
 static func ^= (a: inout UInt128, b: UInt128)
 static func &>>= (a: inout UInt128, b: UInt128)
 static func &<<= (a: inout UInt128, b: UInt128)
}
extension UInt128.Words: RandomAccessCollection {
 typealias Element = UInt
 typealias Index = Int
 typealias SubSequence = Slice<UInt128.Words>
 typealias Indices = Range<Int>
}
@_layout(2, 2, trivial: true) @frozen struct UInt16: FixedWidthInteger, UnsignedInteger, Codable, Hashable {
 init(bitPattern: Int16)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(2, 2, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<UInt16.Words>
  init(_: UInt16)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt16
}
@_layout(4, 4, trivial: true) @frozen struct UInt32: FixedWidthInteger, UnsignedInteger, Codable, Hashable {
 init(bitPattern: Int32)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(4, 4, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<UInt32.Words>
  init(_: UInt32)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt32
 init(_: Unicode.Scalar)
}
@_layout(8, 8, trivial: true) @frozen struct UInt64: FixedWidthInteger, UnsignedInteger, Codable, Hashable {
 init(bitPattern: Int64)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(8, 8, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<UInt64.Words>
  init(_: UInt64)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt64
 init(_: Unicode.Scalar)
}
@_layout(1, 1, trivial: true) @frozen struct UInt8: FixedWidthInteger, UnsignedInteger, Codable, Hashable {
 init(bitPattern: Int8)
 init(_: Float16)
 init?(exactly: Float16)
 init(_: Float)
 init?(exactly: Float)
 init(_: Double)
 init?(exactly: Double)
 init(_: Float80)
 init?(exactly: Float80)
 @_layout(1, 1, trivial: true) @frozen struct Words: RandomAccessCollection, Sendable {
  typealias Indices = Range<Int>
  typealias SubSequence = Slice<UInt8.Words>
  init(_: UInt8)
  var count: Int { get }
  var startIndex: Int { get }
  var endIndex: Int { get }
  var indices: Indices { get }
  subscript(position: Int) -> UInt { get }
 }
 typealias Magnitude = UInt8
 init(ascii: Unicode.Scalar)
}
typealias UTF16 = Unicode.UTF16
typealias UTF32 = Unicode.UTF32
typealias UTF8 = Unicode.UTF8
@_layout(16, 8, trivial: true) @frozen struct UTF8Span: Copyable, ~Escapable, BitwiseCopyable {
 init(unchecked: Span<UInt8>, isKnownASCII: Bool = 0)
 init(validating: consuming Span<UInt8>) throws(UTF8.ValidationError)
 var isEmpty: Bool { get }
 var span: Span<UInt8> { get }
 var isKnownASCII: Bool { get }
 mutating func checkForASCII() -> Bool
 var isKnownNFC: Bool { get }
 mutating func checkForNFC(quickCheck: Bool) -> Bool
 var count: Int { get }
 func bytesEqual(to: some Sequence<UInt8>) -> Bool
 func unicodeScalarsEqual(to: some Sequence<Unicode.Scalar>) -> Bool
 func charactersEqual(to: some Sequence<Character>) -> Bool
 func isCanonicallyEquivalent(to: UTF8Span) -> Bool
 func isCanonicallyLessThan(_: UTF8Span) -> Bool
 func makeUnicodeScalarIterator() -> UnicodeScalarIterator
 @_layout(24, 8, trivial: true) @frozen struct UnicodeScalarIterator: ~Escapable {
  let codeUnits: UTF8Span
  fileprivate(set) var currentCodeUnitOffset: Int { get }
  init(_: UTF8Span)
  mutating func next() -> Unicode.Scalar?
  mutating func previous() -> Unicode.Scalar?
  mutating func skipForward() -> Int
  mutating func skipForward(by: Int) -> Int
  mutating func skipBack() -> Int
  mutating func skipBack(by: Int) -> Int
  mutating func reset(roundingBackwardsFrom: Int)
  mutating func reset(roundingForwardsFrom: Int)
  mutating func reset(toUnchecked: Int)
  func prefix() -> UTF8Span
  func suffix() -> UTF8Span
 }
 func makeCharacterIterator() -> CharacterIterator
 @_layout(24, 8, trivial: false) struct CharacterIterator: ~Escapable {
  let codeUnits: UTF8Span
  fileprivate(set) var currentCodeUnitOffset: Int { get }
  init(_: UTF8Span)
  mutating func next() -> Character?
  mutating func previous() -> Character?
  mutating func skipForward() -> Int
  mutating func skipForward(by: Int) -> Int
  mutating func skipBack() -> Int
  mutating func skipBack(by: Int) -> Int
  mutating func reset(roundingBackwardsFrom: Int)
  mutating func reset(roundingForwardsFrom: Int)
  mutating func reset(toUnchecked: Int)
  func prefix() -> UTF8Span
  func suffix() -> UTF8Span
 }
}
typealias UnboundedRange = (UnboundedRange_) -> ()
@_layout(0, 1, trivial: true) @frozen enum UnboundedRange_ {
 postfix static func ... (_: UnboundedRange_)
}
typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>
@frozen struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
 mutating func next() -> Element?
}
@_layout(0, 1, trivial: true) @frozen enum Unicode: ~BitwiseCopyable {
 typealias Parser = _UnicodeParser
 @_layout(4, 4, trivial: true) @frozen struct Scalar: Sendable {}
 @_layout(5, 4, trivial: true) @frozen enum UTF8: Sendable {}
 @frozen enum ParseResult<T> {
  case valid(T)
  case emptyInput
  case error(length: Int)
 }
 typealias Version = (major: Int, minor: Int)
 @_layout(1, 1, trivial: true) enum GeneralCategory: Sendable {
  case uppercaseLetter
  case lowercaseLetter
  case titlecaseLetter
  case modifierLetter
  case otherLetter
  case nonspacingMark
  case spacingMark
  case enclosingMark
  case decimalNumber
  case letterNumber
  case otherNumber
  case connectorPunctuation
  case dashPunctuation
  case openPunctuation
  case closePunctuation
  case initialPunctuation
  case finalPunctuation
  case otherPunctuation
  case mathSymbol
  case currencySymbol
  case modifierSymbol
  case otherSymbol
  case spaceSeparator
  case lineSeparator
  case paragraphSeparator
  case control
  case format
  case surrogate
  case privateUse
  case unassigned
 }
 @_layout(1, 1, trivial: true) struct CanonicalCombiningClass: Comparable, Hashable, RawRepresentable, Sendable {
  static let notReordered: CanonicalCombiningClass
  static let overlay: CanonicalCombiningClass
  static let nukta: CanonicalCombiningClass
  static let kanaVoicing: CanonicalCombiningClass
  static let virama: CanonicalCombiningClass
  static let attachedBelowLeft: CanonicalCombiningClass
  static let attachedBelow: CanonicalCombiningClass
  static let attachedAbove: CanonicalCombiningClass
  static let attachedAboveRight: CanonicalCombiningClass
  static let belowLeft: CanonicalCombiningClass
  static let below: CanonicalCombiningClass
  static let belowRight: CanonicalCombiningClass
  static let left: CanonicalCombiningClass
  static let right: CanonicalCombiningClass
  static let aboveLeft: CanonicalCombiningClass
  static let above: CanonicalCombiningClass
  static let aboveRight: CanonicalCombiningClass
  static let doubleBelow: CanonicalCombiningClass
  static let doubleAbove: CanonicalCombiningClass
  static let iotaSubscript: CanonicalCombiningClass
  let rawValue: UInt8
  init(rawValue: UInt8)
  static func < (lhs: CanonicalCombiningClass, rhs: CanonicalCombiningClass) -> Bool
 }
 @_layout(1, 1, trivial: true) enum NumericType: Sendable {
  case decimal
  case digit
  case numeric
 }
}
extension Unicode.Scalar: ExpressibleByUnicodeScalarLiteral, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, Hashable, Equatable, Comparable, TextOutputStreamable {
 var value: UInt32 { get }
 init(unicodeScalarLiteral: Unicode.Scalar)
 init?(_: UInt32)
 init?(_: UInt16)
 init(_: UInt8)
 init(_: Unicode.Scalar)
 func escaped(asASCII: Bool) -> String
 var isASCII: Bool { get }
 var description: String { get }
 init?(_: String)
 init?(_: Int)
 static func < (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
 @_layout(4, 4, trivial: true) @frozen struct UTF16View: Sendable {}
 var utf16: UTF16View { get }
 @_layout(4, 4, trivial: true) @frozen struct UTF8View: Sendable {}
 var utf8: UTF8View { get }
 func write<Target>(to: inout Target) where Target: TextOutputStream
 @_layout(4, 4, trivial: true) struct Properties: Sendable {}
 var properties: Properties { get }
}
extension Unicode.Scalar.Properties {
 var isAlphabetic: Bool { get }
 var isASCIIHexDigit: Bool { get }
 var isBidiControl: Bool { get }
 var isBidiMirrored: Bool { get }
 var isDash: Bool { get }
 var isDefaultIgnorableCodePoint: Bool { get }
 var isDeprecated: Bool { get }
 var isDiacritic: Bool { get }
 var isExtender: Bool { get }
 var isFullCompositionExclusion: Bool { get }
 var isGraphemeBase: Bool { get }
 var isGraphemeExtend: Bool { get }
 var isHexDigit: Bool { get }
 var isIDContinue: Bool { get }
 var isIDStart: Bool { get }
 var isIdeographic: Bool { get }
 var isIDSBinaryOperator: Bool { get }
 var isIDSTrinaryOperator: Bool { get }
 var isJoinControl: Bool { get }
 var isLogicalOrderException: Bool { get }
 var isLowercase: Bool { get }
 var isMath: Bool { get }
 var isNoncharacterCodePoint: Bool { get }
 var isQuotationMark: Bool { get }
 var isRadical: Bool { get }
 var isSoftDotted: Bool { get }
 var isTerminalPunctuation: Bool { get }
 var isUnifiedIdeograph: Bool { get }
 var isUppercase: Bool { get }
 var isWhitespace: Bool { get }
 var isXIDContinue: Bool { get }
 var isXIDStart: Bool { get }
 var isSentenceTerminal: Bool { get }
 var isVariationSelector: Bool { get }
 var isPatternSyntax: Bool { get }
 var isPatternWhitespace: Bool { get }
 var isCased: Bool { get }
 var isCaseIgnorable: Bool { get }
 var changesWhenLowercased: Bool { get }
 var changesWhenUppercased: Bool { get }
 var changesWhenTitlecased: Bool { get }
 var changesWhenCaseFolded: Bool { get }
 var changesWhenCaseMapped: Bool { get }
 var changesWhenNFKCCaseFolded: Bool { get }
 var isEmoji: Bool { get }
 var isEmojiPresentation: Bool { get }
 var isEmojiModifier: Bool { get }
 var isEmojiModifierBase: Bool { get }
 var lowercaseMapping: String { get }
 var titlecaseMapping: String { get }
 var uppercaseMapping: String { get }
 var age: Unicode.Version? { get }
 var generalCategory: Unicode.GeneralCategory { get }
 var name: String? { get }
 var nameAlias: String? { get }
 var canonicalCombiningClass: Unicode.CanonicalCombiningClass { get }
 var numericType: Unicode.NumericType? { get }
 var numericValue: Double? { get }
}
extension Unicode.Scalar.UTF16View: RandomAccessCollection {
 typealias Indices = Range<Int>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(position: Int) -> UTF16.CodeUnit { get }
}
extension Unicode.Scalar.UTF8View: RandomAccessCollection {
 typealias Indices = Range<Int>
 var startIndex: Int { get }
 var endIndex: Int { get }
 subscript(position: Int) -> UTF8.CodeUnit { get }
}
extension Unicode.UTF8: UnicodeCodec {
 typealias CodeUnit = UInt8
 static var encodedReplacementCharacter: EncodedScalar { get }
 static func isASCII(_: CodeUnit) -> Bool
 static func decode(_: EncodedScalar) -> Unicode.Scalar
 static func encode(_: Unicode.Scalar) -> EncodedScalar?
 static func transcode<FromEncoding>(_: FromEncoding.EncodedScalar, from: FromEncoding.Type) -> EncodedScalar? where FromEncoding: _UnicodeEncoding
 @_layout(5, 4, trivial: true) @frozen struct ForwardParser: Sendable {
  init()
 }
 @_layout(5, 4, trivial: true) @frozen struct ReverseParser: Sendable {
  init()
 }
 static func width(_: Unicode.Scalar) -> Int
 @_layout(24, 8, trivial: true) @frozen struct ValidationError: Error, Sendable, Hashable {
  var kind: Kind
  var byteOffsets: Range<Int>
  init(_: Kind, _: Range<Int>)
  init(_: Kind, at: Int)
 }
 init()
 mutating func decode<I>(_: inout I) -> UnicodeDecodingResult where I: IteratorProtocol, I.Element == UInt8
 static func encode(_: Unicode.Scalar, into: (CodeUnit) -> Void)
 static func isContinuation(_: CodeUnit) -> Bool
}
extension Unicode.UTF8.ForwardParser: Unicode.Parser {
 typealias Encoding = Unicode.UTF8
}
extension Unicode.UTF8.ReverseParser: Unicode.Parser {
 typealias Encoding = Unicode.UTF8
}
extension Unicode.UTF8.ValidationError: CustomStringConvertible {
 @_layout(1, 1, trivial: true) @frozen struct Kind: Error, Sendable, Hashable, RawRepresentable {
  var rawValue: UInt8
  init?(rawValue: UInt8)
  static var unexpectedContinuationByte: Kind { get }
  static var surrogateCodePointByte: Kind { get }
  static var invalidNonSurrogateCodePointByte: Kind { get }
  static var overlongEncodingByte: Kind { get }
  static var truncatedScalar: Kind { get }
 }
 var description: String { get }
}
extension Unicode.UTF8.ValidationError.Kind: CustomStringConvertible {
 var description: String { get }
}
protocol UnicodeCodec: _UnicodeEncoding {
 init()
 mutating func decode<I>(_: inout I) -> UnicodeDecodingResult where I: IteratorProtocol, Self.CodeUnit == I.Element
 static func encode(_: Unicode.Scalar, into: (Self.CodeUnit) -> Void)
}
@_layout(5, 4, trivial: true) @frozen enum UnicodeDecodingResult: Equatable, Sendable {
 case scalarValue(Unicode.Scalar)
 case emptyInput
 case error
}
typealias UnicodeScalar = Unicode.Scalar
typealias UnicodeScalarType = String
protocol UnkeyedDecodingContainer {
 var codingPath: [any CodingKey] { get }
 var count: Int? { get }
 var isAtEnd: Bool { get }
 var currentIndex: Int { get }
 mutating func decodeNil() throws -> Bool
 mutating func decode(_: Bool.Type) throws -> Bool
 mutating func decode(_: String.Type) throws -> String
 mutating func decode(_: Double.Type) throws -> Double
 mutating func decode(_: Float.Type) throws -> Float
 mutating func decode(_: Int.Type) throws -> Int
 mutating func decode(_: Int8.Type) throws -> Int8
 mutating func decode(_: Int16.Type) throws -> Int16
 mutating func decode(_: Int32.Type) throws -> Int32
 mutating func decode(_: Int64.Type) throws -> Int64
 mutating func decode(_: Int128.Type) throws -> Int128
 mutating func decode(_: UInt.Type) throws -> UInt
 mutating func decode(_: UInt8.Type) throws -> UInt8
 mutating func decode(_: UInt16.Type) throws -> UInt16
 mutating func decode(_: UInt32.Type) throws -> UInt32
 mutating func decode(_: UInt64.Type) throws -> UInt64
 mutating func decode(_: UInt128.Type) throws -> UInt128
 mutating func decode<T>(_: T.Type) throws -> T where T: Decodable
 mutating func decodeIfPresent(_: Bool.Type) throws -> Bool?
 mutating func decodeIfPresent(_: String.Type) throws -> String?
 mutating func decodeIfPresent(_: Double.Type) throws -> Double?
 mutating func decodeIfPresent(_: Float.Type) throws -> Float?
 mutating func decodeIfPresent(_: Int.Type) throws -> Int?
 mutating func decodeIfPresent(_: Int8.Type) throws -> Int8?
 mutating func decodeIfPresent(_: Int16.Type) throws -> Int16?
 mutating func decodeIfPresent(_: Int32.Type) throws -> Int32?
 mutating func decodeIfPresent(_: Int64.Type) throws -> Int64?
 mutating func decodeIfPresent(_: Int128.Type) throws -> Int128?
 mutating func decodeIfPresent(_: UInt.Type) throws -> UInt?
 mutating func decodeIfPresent(_: UInt8.Type) throws -> UInt8?
 mutating func decodeIfPresent(_: UInt16.Type) throws -> UInt16?
 mutating func decodeIfPresent(_: UInt32.Type) throws -> UInt32?
 mutating func decodeIfPresent(_: UInt64.Type) throws -> UInt64?
 mutating func decodeIfPresent(_: UInt128.Type) throws -> UInt128?
 mutating func decodeIfPresent<T>(_: T.Type) throws -> T? where T: Decodable
 mutating func nestedContainer<NestedKey>(keyedBy: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> where NestedKey: CodingKey
 mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer
 mutating func superDecoder() throws -> any Decoder
}
extension UnkeyedDecodingContainer {
 mutating func decodeIfPresent(_: Bool.Type) throws -> Bool?
 mutating func decodeIfPresent(_: String.Type) throws -> String?
 mutating func decodeIfPresent(_: Double.Type) throws -> Double?
 mutating func decodeIfPresent(_: Float.Type) throws -> Float?
 mutating func decodeIfPresent(_: Int.Type) throws -> Int?
 mutating func decodeIfPresent(_: Int8.Type) throws -> Int8?
 mutating func decodeIfPresent(_: Int16.Type) throws -> Int16?
 mutating func decodeIfPresent(_: Int32.Type) throws -> Int32?
 mutating func decodeIfPresent(_: Int64.Type) throws -> Int64?
 mutating func decodeIfPresent(_: Int128.Type) throws -> Int128?
 mutating func decodeIfPresent(_: UInt.Type) throws -> UInt?
 mutating func decodeIfPresent(_: UInt8.Type) throws -> UInt8?
 mutating func decodeIfPresent(_: UInt16.Type) throws -> UInt16?
 mutating func decodeIfPresent(_: UInt32.Type) throws -> UInt32?
 mutating func decodeIfPresent(_: UInt64.Type) throws -> UInt64?
 mutating func decodeIfPresent(_: UInt128.Type) throws -> UInt128?
 mutating func decodeIfPresent<T>(_: T.Type) throws -> T? where T: Decodable
 mutating func decode(_: Int128.Type) throws -> Int128
 mutating func decode(_: UInt128.Type) throws -> UInt128
}
protocol UnkeyedEncodingContainer {
 var codingPath: [any CodingKey] { get }
 var count: Int { get }
 mutating func encodeNil() throws
 mutating func encode(_: Bool) throws
 mutating func encode(_: String) throws
 mutating func encode(_: Double) throws
 mutating func encode(_: Float) throws
 mutating func encode(_: Int) throws
 mutating func encode(_: Int8) throws
 mutating func encode(_: Int16) throws
 mutating func encode(_: Int32) throws
 mutating func encode(_: Int64) throws
 mutating func encode(_: Int128) throws
 mutating func encode(_: UInt) throws
 mutating func encode(_: UInt8) throws
 mutating func encode(_: UInt16) throws
 mutating func encode(_: UInt32) throws
 mutating func encode(_: UInt64) throws
 mutating func encode(_: UInt128) throws
 mutating func encode<T>(_: T) throws where T: Encodable
 mutating func encodeConditional<T>(_: T) throws where T: AnyObject, T: Encodable
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Bool
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == String
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Double
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Float
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int8
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int16
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int32
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int64
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int128
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt8
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt16
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt32
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt64
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt128
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element: Encodable
 mutating func nestedContainer<NestedKey>(keyedBy: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> where NestedKey: CodingKey
 mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer
 mutating func superEncoder() -> any Encoder
}
extension UnkeyedEncodingContainer {
 mutating func encodeConditional<T>(_: T) throws where T: AnyObject, T: Encodable
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Bool
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == String
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Double
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Float
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int8
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int16
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int32
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int64
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == Int128
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt8
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt16
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt32
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt64
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element == UInt128
 mutating func encode<T>(contentsOf: T) throws where T: Sequence, T.Element: Encodable
 mutating func encode(_: Int128) throws
 mutating func encode(_: UInt128) throws
}
@_layout(8, 8, trivial: true) @frozen struct Unmanaged<Instance> where Instance: AnyObject {
 static func fromOpaque(_: UnsafeRawPointer) -> Unmanaged<Instance>
 func toOpaque() -> UnsafeMutableRawPointer
 static func passRetained(_: Instance) -> Unmanaged<Instance>
 static func passUnretained(_: Instance) -> Unmanaged<Instance>
 func takeUnretainedValue() -> Instance
 func takeRetainedValue() -> Instance
 func retain() -> Unmanaged<Instance>
 func release()
}
@_layout(16, 8, trivial: true) @frozen struct UnsafeBufferPointer<Element>: Copyable, BitwiseCopyable, Sequence, Collection, BidirectionalCollection, RandomAccessCollection, CustomDebugStringConvertible where Element: ~Copyable {
 let count: Int
 init(start: UnsafePointer<Element>?, count: Int)
 init(_: UnsafeMutableBufferPointer<Element>)
 @frozen struct Iterator {}
 var baseAddress: UnsafePointer<Element>? { get }
 func makeIterator() -> Iterator
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 typealias Index = Int
 var isEmpty: Bool { get }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(i: Int) -> Element { get }
 func extracting(_: Range<Int>) -> UnsafeBufferPointer<Element>
 func extracting(_: some RangeExpression<Int>) -> UnsafeBufferPointer<Element>
 func extracting(_: (UnboundedRange_) -> ()) -> UnsafeBufferPointer<Element>
 var span: Span<Element> { get }
 typealias Indices = Range<Int>
 typealias SubSequence = Slice<UnsafeBufferPointer<Element>>
 subscript(bounds: Range<Int>) -> Slice<UnsafeBufferPointer<Element>> { get }
 init(rebasing: Slice<UnsafeBufferPointer<Element>>)
 init(rebasing: Slice<UnsafeMutableBufferPointer<Element>>)
 func deallocate()
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (_: UnsafeBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
}
extension UnsafeBufferPointer.Iterator: IteratorProtocol {
 mutating func next() -> Element?
}
@_layout(16, 8, trivial: true) @frozen struct UnsafeMutableBufferPointer<Element>: Copyable, BitwiseCopyable, Sequence, Collection, MutableCollection, BidirectionalCollection, RandomAccessCollection, CustomDebugStringConvertible where Element: ~Copyable {
 let count: Int
 init(start: UnsafeMutablePointer<Element>?, count: Int)
 init(mutating: UnsafeBufferPointer<Element>)
 var baseAddress: UnsafeMutablePointer<Element>? { get }
 typealias Iterator = UnsafeBufferPointer<Element>.Iterator
 func makeIterator() -> Iterator
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 typealias Index = Int
 var isEmpty: Bool { get }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var indices: Range<Int> { get }
 subscript(i: Int) -> Element { get nonmutating set }
 func swapAt(_: Int, _: Int)
 func extracting(_: Range<Int>) -> UnsafeMutableBufferPointer<Element>
 func extracting(_: some RangeExpression<Int>) -> UnsafeMutableBufferPointer<Element>
 func extracting(_: (UnboundedRange_) -> ()) -> UnsafeMutableBufferPointer<Element>
 var span: Span<Element> { get }
 var mutableSpan: MutableSpan<Element> { get }
 typealias Indices = Range<Int>
 typealias SubSequence = Slice<UnsafeMutableBufferPointer<Element>>
 subscript(bounds: Range<Int>) -> Slice<UnsafeMutableBufferPointer<Element>> { get nonmutating set }
 mutating func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 init(rebasing: Slice<UnsafeMutableBufferPointer<Element>>)
 func deallocate()
 static func allocate(capacity: Int) -> UnsafeMutableBufferPointer<Element>
 func initialize(repeating: Element)
 func initialize<S>(from: S) -> (unwritten: S.Iterator, index: Index) where Element == S.Element, S: Sequence
 func initialize(fromContentsOf: some Collection<Element>) -> Index
 func update(repeating: Element)
 func update<S>(from: S) -> (unwritten: S.Iterator, index: Index) where Element == S.Element, S: Sequence
 func update(fromContentsOf: some Collection<Element>) -> Index
 func moveInitialize(fromContentsOf: UnsafeMutableBufferPointer<Element>) -> Index
 func moveInitialize(fromContentsOf: Slice<UnsafeMutableBufferPointer<Element>>) -> Index
 func moveUpdate(fromContentsOf: UnsafeMutableBufferPointer<Element>) -> Index
 func moveUpdate(fromContentsOf: Slice<UnsafeMutableBufferPointer<Element>>) -> Index
 func deinitialize() -> UnsafeMutableRawBufferPointer
 func initializeElement(at: Index, to: consuming Element)
 func moveElement(from: Index) -> Element
 func deinitializeElement(at: Index)
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (_: UnsafeMutableBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeMutablePointer<Pointee>: Copyable, Equatable, Hashable, Comparable, Strideable, CustomDebugStringConvertible, _Pointer where Pointee: ~Copyable {
 typealias Distance = Int
 init(mutating: UnsafePointer<Pointee>)
 init?(mutating: UnsafePointer<Pointee>?)
 init(_: UnsafeMutablePointer<Pointee>)
 init?(_: UnsafeMutablePointer<Pointee>?)
 static func allocate(capacity: Int) -> UnsafeMutablePointer<Pointee>
 func deallocate()
 var pointee: Pointee { get nonmutating set }
 func initialize(repeating: Pointee, count: Int)
 func initialize(to: consuming Pointee)
 func move() -> Pointee
 func update(repeating: Pointee, count: Int)
 func update(from: UnsafePointer<Pointee>, count: Int)
 func moveInitialize(from: UnsafeMutablePointer<Pointee>, count: Int)
 func initialize(from: UnsafePointer<Pointee>, count: Int)
 func moveUpdate(from: UnsafeMutablePointer<Pointee>, count: Int)
 func deinitialize(count: Int) -> UnsafeMutableRawPointer
 func withMemoryRebound<T, E, Result>(to: T.Type, capacity: Int, _: (_: UnsafeMutablePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 subscript(i: Int) -> Pointee { get nonmutating set }
 func pointer<Property>(to: KeyPath<Pointee, Property>) -> UnsafePointer<Property>?
 func pointer<Property>(to: WritableKeyPath<Pointee, Property>) -> UnsafeMutablePointer<Property>?
}
@_layout(16, 8, trivial: true) @frozen struct UnsafeMutableRawBufferPointer: Sequence, MutableCollection, RandomAccessCollection, CustomDebugStringConvertible {
 init(start: UnsafeMutableRawPointer?, count: Int)
 typealias Iterator = UnsafeRawBufferPointer.Iterator
 typealias SubSequence = Slice<UnsafeMutableRawBufferPointer>
 func makeIterator() -> Iterator
 typealias Element = UInt8
 typealias Index = Int
 typealias Indices = Range<Int>
 var startIndex: Index { get }
 var endIndex: Index { get }
 var indices: Indices { get }
 subscript(i: Int) -> Element { get nonmutating set }
 subscript(bounds: Range<Int>) -> SubSequence { get nonmutating set }
 func swapAt(_: Int, _: Int)
 var count: Int { get }
 static func allocate(byteCount: Int, alignment: Int) -> UnsafeMutableRawBufferPointer
 func deallocate()
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func storeBytes<T>(of: T, toByteOffset: Int = 0, as: T.Type)
 func copyMemory(from: UnsafeRawBufferPointer)
 func copyBytes<C>(from: C) where C: Collection, C.Element == UInt8
 init(_: UnsafeMutableRawBufferPointer)
 init(mutating: UnsafeRawBufferPointer)
 init<T>(_: UnsafeMutableBufferPointer<T>) where T: ~Copyable
 init(rebasing: Slice<UnsafeMutableRawBufferPointer>)
 var baseAddress: UnsafeMutableRawPointer? { get }
 func initializeMemory<T>(as: T.Type, repeating: T) -> UnsafeMutableBufferPointer<T>
 func initializeMemory<S>(as: S.Element.Type, from: S) -> (unwritten: S.Iterator, initialized: UnsafeMutableBufferPointer<S.Element>) where S: Sequence
 func initializeMemory<C>(as: C.Element.Type, fromContentsOf: C) -> UnsafeMutableBufferPointer<C.Element> where C: Collection
 func moveInitializeMemory<T>(as: T.Type, fromContentsOf: UnsafeMutableBufferPointer<T>) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func moveInitializeMemory<T>(as: T.Type, fromContentsOf: Slice<UnsafeMutableBufferPointer<T>>) -> UnsafeMutableBufferPointer<T>
 func bindMemory<T>(to: T.Type) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (_: UnsafeMutableBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafeMutableBufferPointer<T> where T: ~Copyable
 func withContiguousMutableStorageIfAvailable<R>(_: (inout UnsafeMutableBufferPointer<Element>) throws -> R) rethrows -> R?
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 var bytes: RawSpan { get }
 var mutableBytes: MutableRawSpan { get }
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeMutableRawPointer: Strideable, _Pointer {
 typealias Pointee = UInt8
 init<T>(_: UnsafeMutablePointer<T>) where T: ~Copyable
 init?<T>(_: UnsafeMutablePointer<T>?) where T: ~Copyable
 init(mutating: UnsafeRawPointer)
 init?(mutating: UnsafeRawPointer?)
 static func allocate(byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer
 func deallocate()
 func bindMemory<T>(to: T.Type, capacity: Int) -> UnsafeMutablePointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, capacity: Int, _: (_: UnsafeMutablePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafeMutablePointer<T> where T: ~Copyable
 func initializeMemory<T>(as: T.Type, to: consuming T) -> UnsafeMutablePointer<T> where T: ~Copyable
 func initializeMemory<T>(as: T.Type, repeating: T, count: Int) -> UnsafeMutablePointer<T>
 func initializeMemory<T>(as: T.Type, from: UnsafePointer<T>, count: Int) -> UnsafeMutablePointer<T>
 func moveInitializeMemory<T>(as: T.Type, from: UnsafeMutablePointer<T>, count: Int) -> UnsafeMutablePointer<T> where T: ~Copyable
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func storeBytes<T>(of: T, toByteOffset: Int = 0, as: T.Type) where T: BitwiseCopyable
 func storeBytes<T>(of: T, toByteOffset: Int = 0, as: T.Type)
 func copyMemory(from: UnsafeRawPointer, byteCount: Int)
 func advanced(by: Int) -> UnsafeMutableRawPointer
 func alignedUp<T>(for: T.Type) -> UnsafeMutableRawPointer where T: ~Copyable
 func alignedDown<T>(for: T.Type) -> UnsafeMutableRawPointer where T: ~Copyable
 func alignedUp(toMultipleOf: Int) -> UnsafeMutableRawPointer
 func alignedDown(toMultipleOf: Int) -> UnsafeMutableRawPointer
}
@_layout(8, 8, trivial: true) @frozen struct UnsafePointer<Pointee>: Copyable, Equatable, Hashable, Comparable, Strideable, CustomDebugStringConvertible, _Pointer where Pointee: ~Copyable {
 typealias Distance = Int
 func deallocate()
 var pointee: Pointee { get }
 subscript(i: Int) -> Pointee { get }
 func withMemoryRebound<T, E, Result>(to: T.Type, capacity: Int, _: (_: UnsafePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func pointer<Property>(to: KeyPath<Pointee, Property>) -> UnsafePointer<Property>?
}
@_layout(16, 8, trivial: true) @frozen struct UnsafeRawBufferPointer: Sequence, Collection, RandomAccessCollection, CustomDebugStringConvertible {
 init(start: UnsafeRawPointer?, count: Int)
 @_layout(16, 8, trivial: true) @frozen struct Iterator {}
 typealias SubSequence = Slice<UnsafeRawBufferPointer>
 func makeIterator() -> Iterator
 typealias Element = UInt8
 typealias Index = Int
 typealias Indices = Range<Int>
 var startIndex: Index { get }
 var endIndex: Index { get }
 var indices: Indices { get }
 subscript(i: Int) -> Element { get }
 subscript(bounds: Range<Int>) -> SubSequence { get }
 var count: Int { get }
 func deallocate()
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 init(_: UnsafeMutableRawBufferPointer)
 init(_: UnsafeRawBufferPointer)
 init<T>(_: UnsafeMutableBufferPointer<T>) where T: ~Copyable
 init<T>(_: UnsafeBufferPointer<T>) where T: ~Copyable
 init(rebasing: Slice<UnsafeRawBufferPointer>)
 init(rebasing: Slice<UnsafeMutableRawBufferPointer>)
 var baseAddress: UnsafeRawPointer? { get }
 func bindMemory<T>(to: T.Type) -> UnsafeBufferPointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, _: (_: UnsafeBufferPointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafeBufferPointer<T> where T: ~Copyable
 func withContiguousStorageIfAvailable<R>(_: (UnsafeBufferPointer<Element>) throws -> R) rethrows -> R?
 var bytes: RawSpan { get }
}
extension UnsafeRawBufferPointer.Iterator: IteratorProtocol, Sequence {
 mutating func next() -> UInt8?
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeRawPointer: Strideable, _Pointer {
 typealias Pointee = UInt8
 init<T>(_: UnsafePointer<T>) where T: ~Copyable
 init?<T>(_: UnsafePointer<T>?) where T: ~Copyable
 init(_: UnsafeMutableRawPointer)
 init?(_: UnsafeMutableRawPointer?)
 init<T>(_: UnsafeMutablePointer<T>) where T: ~Copyable
 init?<T>(_: UnsafeMutablePointer<T>?) where T: ~Copyable
 func deallocate()
 func bindMemory<T>(to: T.Type, capacity: Int) -> UnsafePointer<T> where T: ~Copyable
 func withMemoryRebound<T, E, Result>(to: T.Type, capacity: Int, _: (_: UnsafePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
 func assumingMemoryBound<T>(to: T.Type) -> UnsafePointer<T> where T: ~Copyable
 func load<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T where T: BitwiseCopyable
 func loadUnaligned<T>(fromByteOffset: Int = 0, as: T.Type) -> T
 func advanced(by: Int) -> UnsafeRawPointer
 func alignedUp<T>(for: T.Type) -> UnsafeRawPointer where T: ~Copyable
 func alignedDown<T>(for: T.Type) -> UnsafeRawPointer where T: ~Copyable
 func alignedUp(toMultipleOf: Int) -> UnsafeRawPointer
 func alignedDown(toMultipleOf: Int) -> UnsafeRawPointer
}
protocol UnsignedInteger: BinaryInteger {}
extension UnsignedInteger {
 var magnitude: Self { get }
 static var isSigned: Bool { get }
}
extension UnsignedInteger where Self: FixedWidthInteger {
 init<T>(_: T) where T: BinaryInteger
 init?<T>(exactly: T) where T: BinaryInteger
 static var max: Self { get }
 static var min: Self { get }
 func dividingFullWidth(_: (high: Self, low: Self.Magnitude)) -> (quotient: Self, remainder: Self)
}
typealias Void = ()
class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {}
@frozen struct Zip2Sequence<Sequence1, Sequence2>: Sequence where Sequence1: Sequence, Sequence2: Sequence {
 @frozen struct Iterator {}
 typealias Element = (Sequence1.Element, Sequence2.Element)
 func makeIterator() -> Iterator
 var underestimatedCount: Int { get }
}
extension Zip2Sequence.Iterator: IteratorProtocol {
 typealias Element = (Sequence1.Element, Sequence2.Element)
 mutating func next() -> Zip2Sequence<Sequence1, Sequence2>.Iterator.Element?
}
protocol _Pointer: BitwiseCopyable, CustomDebugStringConvertible, Hashable, Strideable {
 typealias Distance = Int
 associatedtype Pointee
}
extension _Pointer {
 init(_: OpaquePointer)
 init?(_: OpaquePointer?)
 init?(bitPattern: Int)
 init?(bitPattern: UInt)
 init(_: Self)
 init?(_: Self?)
 static func == (lhs: Self, rhs: Self) -> Bool
 static func < (lhs: Self, rhs: Self) -> Bool
 func successor() -> Self
 func predecessor() -> Self
 func distance(to: Self) -> Int
 func advanced(by: Int) -> Self
}
func abs<T>(_: T) -> T where T: Comparable, T: SignedNumeric
func assert(_: @autoclosure () -> Bool, _: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
func assertionFailure(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
@freestanding(expression) macro column<T>() -> T where T: ExpressibleByIntegerLiteral
func debugPrint(_: Any..., separator: String = 0, terminator: String = 0)
func debugPrint<Target>(_: Any..., separator: String = 0, terminator: String = 0, to: inout Target) where Target: TextOutputStream
@freestanding(expression) macro dsohandle() -> UnsafeRawPointer
func dump<T, TargetStream>(_: T, to: inout TargetStream, name: String? = 0, indent: Int = 0, maxDepth: Int = 0, maxItems: Int = 0) -> T where TargetStream: TextOutputStream
func dump<T>(_: T, name: String? = 0, indent: Int = 0, maxDepth: Int = 0, maxItems: Int = 0) -> T
@freestanding(declaration) macro error(_: String)
func exchange<T>(_: inout T, with: consuming T) -> T where T: ~Copyable
func extendLifetime<T>(_: borrowing T) where T: ~Copyable, T: ~Escapable
@freestanding(expression) macro externalMacro<T>(module: String, type: String) -> T = 0
func fatalError(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0) -> Never
@freestanding(expression) macro file<T>() -> T where T: ExpressibleByStringLiteral
@freestanding(expression) macro fileID<T>() -> T where T: ExpressibleByStringLiteral
@freestanding(expression) macro filePath<T>() -> T where T: ExpressibleByStringLiteral
@freestanding(expression) macro function<T>() -> T where T: ExpressibleByStringLiteral
func isKnownUniquelyReferenced<T>(_: inout T) -> Bool where T: AnyObject
func isKnownUniquelyReferenced<T>(_: inout T?) -> Bool where T: AnyObject
@freestanding(expression) macro line<T>() -> T where T: ExpressibleByIntegerLiteral
func max<T>(_: T, _: T) -> T where T: Comparable
func max<T>(_: T, _: T, _: T, _: T...) -> T where T: Comparable
func min<T>(_: T, _: T) -> T where T: Comparable
func min<T>(_: T, _: T, _: T, _: T...) -> T where T: Comparable
func numericCast<T, U>(_: T) -> U where T: BinaryInteger, U: BinaryInteger
func precondition(_: @autoclosure () -> Bool, _: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
func preconditionFailure(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0) -> Never
func print(_: Any..., separator: String = 0, terminator: String = 0)
func print<Target>(_: Any..., separator: String = 0, terminator: String = 0, to: inout Target) where Target: TextOutputStream
func readLine(strippingNewline: Bool = 0) -> String?
func repeatElement<T>(_: T, count: Int) -> Repeated<T>
func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T>
func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State>
func stride<T>(from: T, to: T, by: T.Stride) -> StrideTo<T> where T: Strideable
func stride<T>(from: T, through: T, by: T.Stride) -> StrideThrough<T> where T: Strideable
func swap<T>(_: inout T, _: inout T) where T: ~Copyable
func swift_unboxFromSwiftValueWithType<T>(_: inout AnyObject, _: UnsafeMutablePointer<T>) -> Bool
func transcode<Input, InputEncoding, OutputEncoding>(_: Input, from: InputEncoding.Type, to: OutputEncoding.Type, stoppingOnError: Bool, into: (OutputEncoding.CodeUnit) -> Void) -> Bool where Input: IteratorProtocol, InputEncoding: _UnicodeEncoding, OutputEncoding: _UnicodeEncoding, Input.Element == InputEncoding.CodeUnit
func type<T, Metatype>(of: borrowing T) -> Metatype where T: ~Copyable, T: ~Escapable
func unsafeBitCast<T, U>(_: T, to: U.Type) -> U
func unsafeDowncast<T>(_: AnyObject, to: T.Type) -> T where T: AnyObject
@freestanding(declaration) macro warning(_: String)
func withExtendedLifetime<T, E, Result>(_: borrowing T, _: () throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, T: ~Escapable, Result: ~Copyable
func withExtendedLifetime<T, E, Result>(_: borrowing T, _: (borrowing T) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, T: ~Escapable, Result: ~Copyable
func withUnsafeBytes<T, E, Result>(of: inout T, _: (UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafeBytes<T, E, Result>(of: borrowing T, _: (UnsafeRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafeMutableBytes<T, E, Result>(of: inout T, _: (UnsafeMutableRawBufferPointer) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafeMutablePointer<T, E, Result>(to: inout T, _: (UnsafeMutablePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafePointer<T, E, Result>(to: borrowing T, _: (UnsafePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafePointer<T, E, Result>(to: inout T, _: (UnsafePointer<T>) throws(E) -> Result) throws(E) -> Result where E: Error, T: ~Copyable, Result: ~Copyable
func withUnsafeTemporaryAllocation<R, E>(byteCount: Int, alignment: Int, _: (UnsafeMutableRawBufferPointer) throws(E) -> R) throws(E) -> R where E: Error, R: ~Copyable
func withUnsafeTemporaryAllocation<T, R, E>(of: T.Type, capacity: Int, _: (UnsafeMutableBufferPointer<T>) throws(E) -> R) throws(E) -> R where E: Error, T: ~Copyable, R: ~Copyable
func withVaList<R>(_: [any CVarArg], _: (CVaListPointer) -> R) -> R
func withoutActuallyEscaping<ClosureType, ResultType, Failure>(_: ClosureType, do: (_: ClosureType) throws(Failure) -> ResultType) throws(Failure) -> ResultType where Failure: Error
func zip<Sequence1, Sequence2>(_: Sequence1, _: Sequence2) -> Zip2Sequence<Sequence1, Sequence2> where Sequence1: Sequence, Sequence2: Sequence
func ~= <T>(a: T, b: T) -> Bool where T: Equatable

"""#

  private static let text40 = #"""
// Synchronization: public declarations, made by generate-models from the compiler's description.
@frozen struct Atomic<Value>: ~Copyable where Value: AtomicRepresentable {
 init(_: consuming Value)
}
extension Atomic where Value == Bool {
 func logicalAnd(_: Bool, ordering: AtomicUpdateOrdering) -> (oldValue: Bool, newValue: Bool)
 func logicalOr(_: Bool, ordering: AtomicUpdateOrdering) -> (oldValue: Bool, newValue: Bool)
 func logicalXor(_: Bool, ordering: AtomicUpdateOrdering) -> (oldValue: Bool, newValue: Bool)
}
extension Atomic where Value == Int {
 func wrappingAdd(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func wrappingSubtract(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func bitwiseAnd(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func bitwiseOr(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func bitwiseXor(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func min(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func max(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func add(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
 func subtract(_: Int, ordering: AtomicUpdateOrdering) -> (oldValue: Int, newValue: Int)
}
extension Atomic where Value == Int128 {
 func wrappingAdd(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func wrappingSubtract(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func bitwiseAnd(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func bitwiseOr(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func bitwiseXor(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func min(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func max(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func add(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
 func subtract(_: Int128, ordering: AtomicUpdateOrdering) -> (oldValue: Int128, newValue: Int128)
}
extension Atomic where Value == Int16 {
 func wrappingAdd(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func wrappingSubtract(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func bitwiseAnd(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func bitwiseOr(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func bitwiseXor(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func min(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func max(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func add(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
 func subtract(_: Int16, ordering: AtomicUpdateOrdering) -> (oldValue: Int16, newValue: Int16)
}
extension Atomic where Value == Int32 {
 func wrappingAdd(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func wrappingSubtract(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func bitwiseAnd(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func bitwiseOr(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func bitwiseXor(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func min(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func max(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func add(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
 func subtract(_: Int32, ordering: AtomicUpdateOrdering) -> (oldValue: Int32, newValue: Int32)
}
extension Atomic where Value == Int64 {
 func wrappingAdd(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func wrappingSubtract(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func bitwiseAnd(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func bitwiseOr(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func bitwiseXor(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func min(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func max(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func add(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
 func subtract(_: Int64, ordering: AtomicUpdateOrdering) -> (oldValue: Int64, newValue: Int64)
}
extension Atomic where Value == Int8 {
 func wrappingAdd(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func wrappingSubtract(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func bitwiseAnd(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func bitwiseOr(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func bitwiseXor(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func min(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func max(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func add(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
 func subtract(_: Int8, ordering: AtomicUpdateOrdering) -> (oldValue: Int8, newValue: Int8)
}
extension Atomic where Value == UInt {
 func wrappingAdd(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func wrappingSubtract(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func bitwiseAnd(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func bitwiseOr(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func bitwiseXor(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func min(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func max(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func add(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
 func subtract(_: UInt, ordering: AtomicUpdateOrdering) -> (oldValue: UInt, newValue: UInt)
}
extension Atomic where Value == UInt128 {
 func wrappingAdd(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func wrappingSubtract(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func bitwiseAnd(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func bitwiseOr(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func bitwiseXor(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func min(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func max(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func add(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
 func subtract(_: UInt128, ordering: AtomicUpdateOrdering) -> (oldValue: UInt128, newValue: UInt128)
}
extension Atomic where Value == UInt16 {
 func wrappingAdd(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func wrappingSubtract(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func bitwiseAnd(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func bitwiseOr(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func bitwiseXor(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func min(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func max(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func add(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
 func subtract(_: UInt16, ordering: AtomicUpdateOrdering) -> (oldValue: UInt16, newValue: UInt16)
}
extension Atomic where Value == UInt32 {
 func wrappingAdd(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func wrappingSubtract(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func bitwiseAnd(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func bitwiseOr(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func bitwiseXor(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func min(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func max(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func add(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
 func subtract(_: UInt32, ordering: AtomicUpdateOrdering) -> (oldValue: UInt32, newValue: UInt32)
}
extension Atomic where Value == UInt64 {
 func wrappingAdd(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func wrappingSubtract(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func bitwiseAnd(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func bitwiseOr(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func bitwiseXor(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func min(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func max(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func add(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
 func subtract(_: UInt64, ordering: AtomicUpdateOrdering) -> (oldValue: UInt64, newValue: UInt64)
}
extension Atomic where Value == UInt8 {
 func wrappingAdd(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func wrappingSubtract(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func bitwiseAnd(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func bitwiseOr(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func bitwiseXor(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func min(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func max(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func add(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
 func subtract(_: UInt8, ordering: AtomicUpdateOrdering) -> (oldValue: UInt8, newValue: UInt8)
}
extension Atomic where Value.AtomicRepresentation == _Atomic128BitStorage {
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: consuming Value, ordering: AtomicStoreOrdering)
 func exchange(_: consuming Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension Atomic where Value.AtomicRepresentation == _Atomic16BitStorage {
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: consuming Value, ordering: AtomicStoreOrdering)
 func exchange(_: consuming Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension Atomic where Value.AtomicRepresentation == _Atomic32BitStorage {
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: consuming Value, ordering: AtomicStoreOrdering)
 func exchange(_: consuming Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension Atomic where Value.AtomicRepresentation == _Atomic64BitStorage {
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: consuming Value, ordering: AtomicStoreOrdering)
 func exchange(_: consuming Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
extension Atomic where Value.AtomicRepresentation == _Atomic8BitStorage {
 func load(ordering: AtomicLoadOrdering) -> Value
 func store(_: consuming Value, ordering: AtomicStoreOrdering)
 func exchange(_: consuming Value, ordering: AtomicUpdateOrdering) -> Value
 func compareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func compareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, ordering: AtomicUpdateOrdering) -> (exchanged: Bool, original: Value)
 func weakCompareExchange(expected: consuming Value, desired: consuming Value, successOrdering: AtomicUpdateOrdering, failureOrdering: AtomicLoadOrdering) -> (exchanged: Bool, original: Value)
}
@_layout(8, 8, trivial: false) @frozen struct AtomicLazyReference<Instance>: ~Copyable where Instance: AnyObject {
 init()
 func storeIfNil(_: consuming Instance) -> Instance
 func load() -> Instance?
}
@_layout(8, 8, trivial: true) @frozen struct AtomicLoadOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicLoadOrdering { get }
 static var acquiring: AtomicLoadOrdering { get }
 static var sequentiallyConsistent: AtomicLoadOrdering { get }
 var description: String { get }
}
protocol AtomicOptionalRepresentable: AtomicRepresentable {
 associatedtype AtomicOptionalRepresentation: BitwiseCopyable
 static func encodeAtomicOptionalRepresentation(_: consuming Self?) -> Self.AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming Self.AtomicOptionalRepresentation) -> Self?
}
protocol AtomicRepresentable {
 associatedtype AtomicRepresentation: BitwiseCopyable
 static func encodeAtomicRepresentation(_: consuming Self) -> Self.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming Self.AtomicRepresentation) -> Self
}
@_layout(8, 8, trivial: true) @frozen struct AtomicStoreOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicStoreOrdering { get }
 static var releasing: AtomicStoreOrdering { get }
 static var sequentiallyConsistent: AtomicStoreOrdering { get }
 var description: String { get }
}
@_layout(8, 8, trivial: true) @frozen struct AtomicUpdateOrdering: Equatable, Hashable, CustomStringConvertible {
 static var relaxed: AtomicUpdateOrdering { get }
 static var acquiring: AtomicUpdateOrdering { get }
 static var releasing: AtomicUpdateOrdering { get }
 static var acquiringAndReleasing: AtomicUpdateOrdering { get }
 static var sequentiallyConsistent: AtomicUpdateOrdering { get }
 var description: String { get }
}
extension Bool: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Bool) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Bool
}
extension Double: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming Double) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Double
}
extension Duration: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming Duration) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Duration
}
extension Float: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming Float) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Float
}
extension Float16: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming Float16) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Float16
}
extension Int: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int
}
extension Int128: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int128) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int128
}
extension Int16: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int16) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int16
}
extension Int32: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int32) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int32
}
extension Int64: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int64) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int64
}
extension Int8: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing Int8) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> Int8
}
@frozen struct Mutex<Value>: ~Copyable where Value: ~Copyable {
 init(_: consuming sending Value)
 borrowing func withLock<Result, E>(_: (inout sending Value) throws(E) -> sending Result) throws(E) -> sending Result where E: Error, Result: ~Copyable
 borrowing func withLockIfAvailable<Result, E>(_: (inout sending Value) throws(E) -> sending Result) throws(E) -> sending Result? where E: Error, Result: ~Copyable
}
extension Never: AtomicRepresentable {
 typealias AtomicRepresentation = Never
 static func encodeAtomicRepresentation(_: consuming Never) -> Never
 static func decodeAtomicRepresentation(_: consuming Never) -> Never
}
extension ObjectIdentifier: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming ObjectIdentifier) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> ObjectIdentifier
 static func encodeAtomicOptionalRepresentation(_: consuming ObjectIdentifier?) -> AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming AtomicOptionalRepresentation) -> ObjectIdentifier?
}
extension OpaquePointer: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming OpaquePointer) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> OpaquePointer
 static func encodeAtomicOptionalRepresentation(_: consuming OpaquePointer?) -> AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming AtomicOptionalRepresentation) -> OpaquePointer?
}
extension Optional: AtomicRepresentable where Wrapped: AtomicOptionalRepresentable {
 typealias AtomicRepresentation = Wrapped.AtomicOptionalRepresentation
 static func encodeAtomicRepresentation(_: consuming Wrapped?) -> Optional<Wrapped>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming Optional<Wrapped>.AtomicRepresentation) -> Wrapped?
}
extension RawRepresentable where Self: AtomicOptionalRepresentable, Self.RawValue: AtomicOptionalRepresentable {
 typealias AtomicOptionalRepresentation = Self.RawValue.AtomicOptionalRepresentation
 static func encodeAtomicOptionalRepresentation(_: consuming Self?) -> Self.RawValue.AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming Self.RawValue.AtomicOptionalRepresentation) -> Self?
}
extension RawRepresentable where Self: AtomicRepresentable, Self.RawValue: AtomicRepresentable {
 typealias AtomicRepresentation = Self.RawValue.AtomicRepresentation
 static func encodeAtomicRepresentation(_: consuming Self) -> Self.RawValue.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming Self.RawValue.AtomicRepresentation) -> Self
}
extension UInt: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt
}
extension UInt128: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt128) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt128
}
extension UInt16: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt16) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt16
}
extension UInt32: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt32) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt32
}
extension UInt64: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt64) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt64
}
extension UInt8: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: borrowing UInt8) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UInt8
}
extension Unmanaged: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming Unmanaged<Instance>) -> Unmanaged<Instance>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming Unmanaged<Instance>.AtomicRepresentation) -> Unmanaged<Instance>
 static func encodeAtomicOptionalRepresentation(_: consuming Unmanaged<Instance>?) -> Unmanaged<Instance>.AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming Unmanaged<Instance>.AtomicOptionalRepresentation) -> Unmanaged<Instance>?
}
extension UnsafeBufferPointer: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeBufferPointer<Element>) -> UnsafeBufferPointer<Element>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming UnsafeBufferPointer<Element>.AtomicRepresentation) -> UnsafeBufferPointer<Element>
}
extension UnsafeMutableBufferPointer: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeMutableBufferPointer<Element>) -> UnsafeMutableBufferPointer<Element>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming UnsafeMutableBufferPointer<Element>.AtomicRepresentation) -> UnsafeMutableBufferPointer<Element>
}
extension UnsafeMutablePointer: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeMutablePointer<Pointee>) -> UnsafeMutablePointer<Pointee>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming UnsafeMutablePointer<Pointee>.AtomicRepresentation) -> UnsafeMutablePointer<Pointee>
 static func encodeAtomicOptionalRepresentation(_: consuming UnsafeMutablePointer<Pointee>?) -> UnsafeMutablePointer<Pointee>.AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming UnsafeMutablePointer<Pointee>.AtomicOptionalRepresentation) -> UnsafeMutablePointer<Pointee>?
}
extension UnsafeMutableRawBufferPointer: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeMutableRawBufferPointer) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UnsafeMutableRawBufferPointer
}
extension UnsafeMutableRawPointer: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeMutableRawPointer) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UnsafeMutableRawPointer
 static func encodeAtomicOptionalRepresentation(_: consuming UnsafeMutableRawPointer?) -> AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming AtomicOptionalRepresentation) -> UnsafeMutableRawPointer?
}
extension UnsafePointer: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafePointer<Pointee>) -> UnsafePointer<Pointee>.AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming UnsafePointer<Pointee>.AtomicRepresentation) -> UnsafePointer<Pointee>
 static func encodeAtomicOptionalRepresentation(_: consuming UnsafePointer<Pointee>?) -> UnsafePointer<Pointee>.AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming UnsafePointer<Pointee>.AtomicOptionalRepresentation) -> UnsafePointer<Pointee>?
}
extension UnsafeRawBufferPointer: AtomicRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeRawBufferPointer) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UnsafeRawBufferPointer
}
extension UnsafeRawPointer: AtomicRepresentable, AtomicOptionalRepresentable {
 static func encodeAtomicRepresentation(_: consuming UnsafeRawPointer) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> UnsafeRawPointer
 static func encodeAtomicOptionalRepresentation(_: consuming UnsafeRawPointer?) -> AtomicOptionalRepresentation
 static func decodeAtomicOptionalRepresentation(_: consuming AtomicOptionalRepresentation) -> UnsafeRawPointer?
}
@_layout(16, 8, trivial: true) @frozen struct WordPair: AtomicRepresentable, Equatable, Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible {
 var first: UInt
 var second: UInt
 init(first: UInt, second: UInt)
 static func encodeAtomicRepresentation(_: consuming WordPair) -> AtomicRepresentation
 static func decodeAtomicRepresentation(_: consuming AtomicRepresentation) -> WordPair
 static func < (lhs: WordPair, rhs: WordPair) -> Bool
 var description: String { get }
}
func atomicMemoryFence(ordering: AtomicUpdateOrdering)

"""#

  private static let text41 = #"""
// _Concurrency: public declarations, made by generate-models from the compiler's description.
protocol Actor: AnyObject, Sendable {
 nonisolated var unownedExecutor: UnownedSerialExecutor { get }
}
extension Actor {
 nonisolated func withSerialExecutor<T, E>(_: (any SerialExecutor) throws(E) -> T) throws(E) -> T where E: Error, T: ~Copyable
 nonisolated func withSerialExecutor<T, E>(_: nonisolated(nonsending) (any SerialExecutor) async throws(E) -> T) async throws(E) -> T where E: Error, T: ~Copyable
 nonisolated func preconditionIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
 nonisolated func assertIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
 nonisolated func assumeIsolated<T>(_: (isolated Self) throws -> T, file: StaticString = 0, line: UInt = 0) rethrows -> T where T: Sendable
}
@_layout(24, 8, trivial: false) struct AsyncCompactMapSequence<Base, ElementOfResult>: AsyncSequence where Base: AsyncSequence {
 typealias Element = ElementOfResult
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncCompactMapSequence<Base, ElementOfResult>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = ElementOfResult
  mutating func next() async rethrows -> ElementOfResult?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> ElementOfResult?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(16, 8, trivial: false) struct AsyncDropFirstSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncDropFirstSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
 func dropFirst(_: Int = 0) -> AsyncDropFirstSequence<Base>
}
@_layout(24, 8, trivial: false) struct AsyncDropWhileSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncDropWhileSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncFilterSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncFilterSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncFlatMapSequence<Base, SegmentOfResult>: AsyncSequence where Base: AsyncSequence, SegmentOfResult: AsyncSequence {
 typealias Element = SegmentOfResult.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncFlatMapSequence<Base, SegmentOfResult>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> SegmentOfResult.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> SegmentOfResult.Element?
 }
 func makeAsyncIterator() -> Iterator
}
protocol AsyncIteratorProtocol<Element, Failure> {
 associatedtype Element
 associatedtype Failure: Error = any Error
 mutating func next() async throws -> Self.Element?
 mutating func next(isolation: isolated (any Actor)?) async throws(Self.Failure) -> Self.Element?
}
extension AsyncIteratorProtocol {
 mutating func next(isolation: isolated (any Actor)?) async throws(Self.Failure) -> Self.Element?
 mutating func next() async throws(Self.Failure) -> Self.Element?
}
@_layout(24, 8, trivial: false) struct AsyncMapSequence<Base, Transformed>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Transformed
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncMapSequence<Base, Transformed>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Transformed?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Transformed?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(16, 8, trivial: false) struct AsyncPrefixSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncPrefixSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncPrefixWhileSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = Base.Failure
 typealias AsyncIterator = AsyncPrefixWhileSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async rethrows -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
protocol AsyncSequence<Element, Failure> {
 associatedtype AsyncIterator: AsyncIteratorProtocol
 associatedtype Element where Self.Element == Self.AsyncIterator.Element
 associatedtype Failure = any Error where Self.Failure == Self.AsyncIterator.Failure
 func makeAsyncIterator() -> Self.AsyncIterator
}
extension AsyncSequence {
 func compactMap<ElementOfResult>(_: @escaping @Sendable (Self.Element) async -> ElementOfResult?) -> AsyncCompactMapSequence<Self, ElementOfResult>
 func dropFirst(_: Int = 0) -> AsyncDropFirstSequence<Self>
 func drop(while: @escaping @Sendable (Self.Element) async -> Bool) -> AsyncDropWhileSequence<Self>
 func filter(_: @escaping @Sendable (Self.Element) async -> Bool) -> AsyncFilterSequence<Self>
 func flatMap<SegmentOfResult>(_: @escaping @Sendable (Self.Element) async -> SegmentOfResult) -> AsyncFlatMapSequence<Self, SegmentOfResult> where SegmentOfResult: AsyncSequence, Self.Failure == SegmentOfResult.Failure
 func flatMap<SegmentOfResult>(_: @escaping @Sendable (Self.Element) async -> SegmentOfResult) -> AsyncFlatMapSequence<Self, SegmentOfResult> where SegmentOfResult: AsyncSequence, SegmentOfResult.Failure == Never
 func flatMap<SegmentOfResult>(_: @escaping @Sendable (Self.Element) async -> SegmentOfResult) -> AsyncFlatMapSequence<Self, SegmentOfResult> where SegmentOfResult: AsyncSequence, Self.Failure == Never, SegmentOfResult.Failure == Never
 func map<Transformed>(_: @escaping @Sendable (Self.Element) async -> Transformed) -> AsyncMapSequence<Self, Transformed>
 func prefix(_: Int) -> AsyncPrefixSequence<Self>
 func prefix(while: @escaping @Sendable (Self.Element) async -> Bool) rethrows -> AsyncPrefixWhileSequence<Self>
 func reduce<Result>(_: Result, _: (_: Result, Self.Element) async throws -> Result) async rethrows -> Result
 func reduce<Result>(into: Result, _: (_: inout Result, Self.Element) async throws -> Void) async rethrows -> Result
 func contains(where: (Self.Element) async throws -> Bool) async rethrows -> Bool
 func allSatisfy(_: (Self.Element) async throws -> Bool) async rethrows -> Bool
 func first(where: (Self.Element) async throws -> Bool) async rethrows -> Self.Element?
 func min(by: (Self.Element, Self.Element) async throws -> Bool) async rethrows -> Self.Element?
 func max(by: (Self.Element, Self.Element) async throws -> Bool) async rethrows -> Self.Element?
 func compactMap<ElementOfResult>(_: @escaping @Sendable (Self.Element) async throws -> ElementOfResult?) -> AsyncThrowingCompactMapSequence<Self, ElementOfResult>
 func drop(while: @escaping @Sendable (Self.Element) async throws -> Bool) -> AsyncThrowingDropWhileSequence<Self>
 func filter(_: @escaping @Sendable (Self.Element) async throws -> Bool) -> AsyncThrowingFilterSequence<Self>
 func flatMap<SegmentOfResult>(_: @escaping @Sendable (Self.Element) async throws -> SegmentOfResult) -> AsyncThrowingFlatMapSequence<Self, SegmentOfResult> where SegmentOfResult: AsyncSequence
 func map<Transformed>(_: @escaping @Sendable (Self.Element) async throws -> Transformed) -> AsyncThrowingMapSequence<Self, Transformed>
 func prefix(while: @escaping @Sendable (Self.Element) async throws -> Bool) rethrows -> AsyncThrowingPrefixWhileSequence<Self>
}
extension AsyncSequence where Self.Element: Comparable {
 func min() async rethrows -> Self.Element?
 func max() async rethrows -> Self.Element?
}
extension AsyncSequence where Self.Element: Equatable {
 func contains(_: Self.Element) async rethrows -> Bool
}
@_layout(8, 8, trivial: false) struct AsyncStream<Element>: AsyncSequence {
 struct Continuation: Sendable {
  enum Termination: Sendable {
   case finished
   case cancelled
  }
  enum YieldResult {
   case enqueued(remaining: Int)
   case dropped(Element)
   case terminated
  }
  enum BufferingPolicy: Sendable {
   case unbounded
   case bufferingOldest(Int)
   case bufferingNewest(Int)
  }
  func yield(_: sending Element) -> YieldResult
  func finish()
  var onTermination: (@Sendable (Termination) -> Void)? { get nonmutating set }
 }
 init(_: Element.Type = 0, bufferingPolicy: Continuation.BufferingPolicy = 0, _: (Continuation) -> Void)
 init(unfolding: @escaping @Sendable () async -> Element?, onCancel: (@Sendable () -> Void)? = 0)
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async -> Element?
  mutating func next(isolation: isolated (any Actor)?) async -> Element?
 }
 func makeAsyncIterator() -> Iterator
 static func makeStream(of: Element.Type = 0, bufferingPolicy: Continuation.BufferingPolicy = 0) -> (stream: AsyncStream<Element>, continuation: Continuation)
}
extension AsyncStream.Continuation: Hashable {
 func yield(with: sending Result<Element, Never>) -> AsyncStream<Element>.Continuation.YieldResult
 func yield() -> AsyncStream<Element>.Continuation.YieldResult where Element == ()
}
@_layout(24, 8, trivial: false) struct AsyncThrowingCompactMapSequence<Base, ElementOfResult>: AsyncSequence where Base: AsyncSequence {
 typealias Element = ElementOfResult
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingCompactMapSequence<Base, ElementOfResult>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = ElementOfResult
  mutating func next() async throws -> ElementOfResult?
  mutating func next(isolation: isolated (any Actor)?) async throws -> ElementOfResult?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingDropWhileSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingDropWhileSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingFilterSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingFilterSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingFlatMapSequence<Base, SegmentOfResult>: AsyncSequence where Base: AsyncSequence, SegmentOfResult: AsyncSequence {
 typealias Element = SegmentOfResult.Element
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingFlatMapSequence<Base, SegmentOfResult>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> SegmentOfResult.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws -> SegmentOfResult.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingMapSequence<Base, Transformed>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Transformed
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingMapSequence<Base, Transformed>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Transformed?
  mutating func next(isolation: isolated (any Actor)?) async throws -> Transformed?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(24, 8, trivial: false) struct AsyncThrowingPrefixWhileSequence<Base>: AsyncSequence where Base: AsyncSequence {
 typealias Element = Base.Element
 typealias Failure = any Error
 typealias AsyncIterator = AsyncThrowingPrefixWhileSequence<Base>.Iterator
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Base.Element?
  mutating func next(isolation: isolated (any Actor)?) async throws -> Base.Element?
 }
 func makeAsyncIterator() -> Iterator
}
@_layout(8, 8, trivial: false) struct AsyncThrowingStream<Element, Failure>: AsyncSequence where Failure: Error {
 struct Continuation: Sendable {
  enum Termination: Sendable {
   case finished(Failure?)
   case cancelled
  }
  enum YieldResult {
   case enqueued(remaining: Int)
   case dropped(Element)
   case terminated
  }
  enum BufferingPolicy: Sendable {
   case unbounded
   case bufferingOldest(Int)
   case bufferingNewest(Int)
  }
  func yield(_: sending Element) -> YieldResult
  func finish(throwing: Failure? = 0)
  var onTermination: (@Sendable (Termination) -> Void)? { get nonmutating set }
 }
 init(_: Element.Type = 0, bufferingPolicy: Continuation.BufferingPolicy = 0, _: (Continuation) -> Void) where Failure == any Error
 init(unfolding: @escaping @Sendable () async throws -> Element?) where Failure == any Error
 struct Iterator: AsyncIteratorProtocol {
  mutating func next() async throws -> Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Element?
 }
 func makeAsyncIterator() -> Iterator
 static func makeStream(of: Element.Type = 0, throwing: Failure.Type = 0, bufferingPolicy: Continuation.BufferingPolicy = 0) -> (stream: AsyncThrowingStream<Element, Failure>, continuation: Continuation) where Failure == any Error
}
extension AsyncThrowingStream.Continuation: Hashable {
 func yield(with: sending Result<Element, Failure>) -> AsyncThrowingStream<Element, Failure>.Continuation.YieldResult where Failure == any Error
 func yield() -> AsyncThrowingStream<Element, Failure>.Continuation.YieldResult where Element == ()
}
@_layout(0, 1, trivial: true) struct CancellationError: Error {
 init()
}
@_layout(8, 8, trivial: false) struct CheckedContinuation<T, E>: Sendable where E: Error {
 init(continuation: UnsafeContinuation<T, E>, function: String = 0)
 func resume(returning: sending T)
 func resume(throwing: E)
 func resume<Er>(with: sending Result<T, Er>) where E == any Error, Er: Error
 func resume(with: sending Result<T, E>)
 func resume() where T == ()
}
protocol Clock<Duration>: Sendable {
 associatedtype Duration where Self.Duration == Self.Instant.Duration
 associatedtype Instant: InstantProtocol
 var now: Self.Instant { get }
 var minimumResolution: Self.Duration { get }
 func sleep(until: Self.Instant, tolerance: Self.Instant.Duration?) async throws
}
extension Clock {
 func measure(_: () throws -> Void) rethrows -> Self.Instant.Duration
 func measure(isolation: isolated (any Actor)? = 0, _: () async throws -> Void) async rethrows -> Self.Instant.Duration
 func sleep(for: Self.Instant.Duration, tolerance: Self.Instant.Duration? = 0) async throws
}
extension Clock where Self == ContinuousClock {
 static var continuous: ContinuousClock { get }
}
extension Clock where Self == SuspendingClock {
 static var suspending: SuspendingClock { get }
}
@_layout(0, 1, trivial: true) struct ContinuousClock: Sendable, Clock {
 @_layout(16, 8, trivial: true) struct Instant: Sendable {}
 init()
 var now: Instant { get }
 var minimumResolution: Duration { get }
 static var now: Instant { get }
 func sleep(until: Instant, tolerance: Duration? = 0) async throws
 var systemEpoch: Instant { get }
}
extension ContinuousClock.Instant: Codable, InstantProtocol {
 static var now: ContinuousClock.Instant { get }
 func advanced(by: Duration) -> ContinuousClock.Instant
 func duration(to: ContinuousClock.Instant) -> Duration
 static func < (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Bool
 static func + (lhs: ContinuousClock.Instant, rhs: Duration) -> ContinuousClock.Instant
 static func += (lhs: inout ContinuousClock.Instant, rhs: Duration)
 static func - (lhs: ContinuousClock.Instant, rhs: Duration) -> ContinuousClock.Instant
 static func -= (lhs: inout ContinuousClock.Instant, rhs: Duration)
 static func - (lhs: ContinuousClock.Instant, rhs: ContinuousClock.Instant) -> Duration
}
@_layout(8, 8, trivial: true) @frozen struct DiscardingTaskGroup {
 var isEmpty: Bool { get }
 func cancelAll()
 var isCancelled: Bool { get }
 mutating func addTask(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void)
 mutating func addTaskUnlessCancelled(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void) -> Bool
 mutating func addTask(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void)
 mutating func addTaskUnlessCancelled(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void) -> Bool
 mutating func addTask(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void)
 mutating func addTaskUnlessCancelled(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void) -> Bool
 mutating func addTask(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void)
 mutating func addTaskUnlessCancelled(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Void) -> Bool
 mutating func addImmediateTask(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> Void)
 mutating func addImmediateTaskUnlessCancelled(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> Void) -> Bool
}
protocol Executor: AnyObject, Sendable {
 func enqueue(_: UnownedJob)
 func enqueue(_: consuming ExecutorJob)
}
extension Executor {
 func enqueue(_: UnownedJob)
 func enqueue(_: consuming ExecutorJob)
 func enqueue(_: consuming Job)
}
protocol ExecutorFactory {
 static var mainExecutor: any MainExecutor { get }
 static var defaultExecutor: any TaskExecutor { get }
}
@_layout(8, 8, trivial: false) @frozen struct ExecutorJob: Sendable, ~Copyable {
 init(_: UnownedJob)
 init(_: Job)
 internal(set) var priority: JobPriority
 func withUnsafeExecutorPrivateData<R, E>(body: (UnsafeMutableRawBufferPointer) throws(E) -> R) throws(E) -> R where E: Error
 @frozen struct Kind: Sendable, RawRepresentable {
  typealias RawValue = UInt8
  var rawValue: RawValue
  init?(rawValue: RawValue)
  static let task: Kind
  static let firstReserved: Kind
 }
 var kind: Kind { get }
 var description: String { get }
 func runSynchronously(on: UnownedSerialExecutor)
 func runSynchronously(on: UnownedTaskExecutor)
 func runSynchronously(isolatedTo: UnownedSerialExecutor, taskExecutor: UnownedTaskExecutor)
 func createTrampoline(to: some Executor) -> ExecutorJob
 var allocator: LocalAllocator? { get }
 struct LocalAllocator {
  func allocate(capacity: Int) -> UnsafeMutableRawBufferPointer
  func allocate<T>(as: T.Type) -> UnsafeMutablePointer<T>
  func allocate<T>(capacity: Int, as: T.Type) -> UnsafeMutableBufferPointer<T>
  func deallocate(_: UnsafeMutableRawBufferPointer)
  func deallocate<T>(_: UnsafeMutablePointer<T>)
  func deallocate<T>(_: UnsafeMutableBufferPointer<T>)
 }
}
protocol GlobalActor {
 associatedtype ActorType: Actor
 static var shared: Self.ActorType { get }
 static var sharedUnownedExecutor: UnownedSerialExecutor { get }
}
extension GlobalActor {
 static func preconditionIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
 static func assertIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
 static var sharedUnownedExecutor: UnownedSerialExecutor { get }
}
extension Job {
 func runSynchronously(on: UnownedSerialExecutor)
}
@_layout(1, 1, trivial: true) @frozen struct JobPriority: Sendable, Equatable, Comparable {
 typealias RawValue = UInt8
 var rawValue: RawValue
 init(rawValue: RawValue)
 init(_: TaskPriority)
 static func < (lhs: JobPriority, rhs: JobPriority) -> Bool
 static func <= (lhs: JobPriority, rhs: JobPriority) -> Bool
 static func > (lhs: JobPriority, rhs: JobPriority) -> Bool
 static func >= (lhs: JobPriority, rhs: JobPriority) -> Bool
}
@globalActor final actor MainActor: GlobalActor {
 static let shared: MainActor
 nonisolated var unownedExecutor: UnownedSerialExecutor { get }
 static var sharedUnownedExecutor: UnownedSerialExecutor { get }
 nonisolated func enqueue(_: UnownedJob)
 static var executor: any MainExecutor { get }
 static func run<T>(resultType: T.Type = 0, body: @MainActor @Sendable () throws -> T) async rethrows -> T where T: Sendable
 static func assumeIsolated<T>(_: @MainActor () throws -> T, file: StaticString = 0, line: UInt = 0) rethrows -> T where T: Sendable
}
protocol MainExecutor: RunLoopExecutor, SerialExecutor {}
struct PlatformExecutorFactory: ExecutorFactory {
 static let mainExecutor: any MainExecutor
 static let defaultExecutor: any TaskExecutor
}
protocol RunLoopExecutor: Executor {
 func run() throws
 func runUntil(_: () -> Bool) throws
 func stop()
}
extension RunLoopExecutor {
 func runUntil(_: () -> Bool) throws
}
protocol SchedulingExecutor: Executor {
 func enqueue<C>(_: consuming ExecutorJob, after: C.Duration, tolerance: C.Duration?, clock: C) where C: Clock
 func enqueue<C>(_: consuming ExecutorJob, at: C.Instant, tolerance: C.Duration?, clock: C) where C: Clock
}
extension SchedulingExecutor {
 func enqueue<C>(_: consuming ExecutorJob, after: C.Duration, tolerance: C.Duration? = 0, clock: C) where C: Clock
 func enqueue<C>(_: consuming ExecutorJob, at: C.Instant, tolerance: C.Duration? = 0, clock: C) where C: Clock
}
protocol SerialExecutor: Executor {
 func enqueue(_: consuming ExecutorJob)
 func asUnownedSerialExecutor() -> UnownedSerialExecutor
 func isSameExclusiveExecutionContext(other: Self) -> Bool
 func checkIsolated()
 func isIsolatingCurrentContext() -> Bool?
}
extension SerialExecutor {
 var isMainExecutor: Bool { get }
 func checkIsolated()
 func isIsolatingCurrentContext() -> Bool?
 func asUnownedSerialExecutor() -> UnownedSerialExecutor
 func isSameExclusiveExecutionContext(other: Self) -> Bool
 func preconditionIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
 func assertIsolated(_: @autoclosure () -> String = 0, file: StaticString = 0, line: UInt = 0)
}
extension SerialExecutor where Self: Equatable {
 func isSameExclusiveExecutionContext(other: Self) -> Bool
}
@_layout(0, 1, trivial: true) struct SuspendingClock: Sendable, Clock {
 @_layout(16, 8, trivial: true) struct Instant: Sendable {}
 init()
 var now: Instant { get }
 static var now: Instant { get }
 var minimumResolution: Duration { get }
 func sleep(until: Instant, tolerance: Duration? = 0) async throws
 var systemEpoch: Instant { get }
}
extension SuspendingClock.Instant: Codable, InstantProtocol {
 static var now: SuspendingClock.Instant { get }
 func advanced(by: Duration) -> SuspendingClock.Instant
 func duration(to: SuspendingClock.Instant) -> Duration
 static func < (lhs: SuspendingClock.Instant, rhs: SuspendingClock.Instant) -> Bool
 static func + (lhs: SuspendingClock.Instant, rhs: Duration) -> SuspendingClock.Instant
 static func += (lhs: inout SuspendingClock.Instant, rhs: Duration)
 static func - (lhs: SuspendingClock.Instant, rhs: Duration) -> SuspendingClock.Instant
 static func -= (lhs: inout SuspendingClock.Instant, rhs: Duration)
 static func - (lhs: SuspendingClock.Instant, rhs: SuspendingClock.Instant) -> Duration
}
@_layout(8, 8, trivial: false) @frozen struct Task<Success, Failure>: Sendable, Hashable, Equatable where Success: Sendable, Failure: Error {
 var value: Success { get async throws }
 var result: Result<Success, Failure> { get async }
 func cancel()
 func escalatePriority(to: TaskPriority)
 var isCancelled: Bool { get }
}
extension Task where Failure == Never {
 var value: Success { get async }
 init(name: String? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Success)
 static func detached(name: String? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> Success) -> Task<Success, Never>
 init(name: String? = 0, executorPreference: (any TaskExecutor)?, priority: TaskPriority? = 0, operation: sending @escaping () async -> Success)
 static func detached(name: String? = 0, executorPreference: (any TaskExecutor)?, priority: TaskPriority? = 0, operation: sending @escaping () async -> Success) -> Task<Success, Never>
 static func immediate(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> Success) -> Task<Success, Never>
 static func immediateDetached(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> Success) -> Task<Success, Never>
}
extension Task where Failure == any Error {
 init(name: String? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Success)
 static func detached(name: String? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Success) -> Task<Success, any Error>
 init(name: String? = 0, executorPreference: (any TaskExecutor)?, priority: TaskPriority? = 0, operation: sending @escaping () async throws -> Success)
 static func detached(name: String? = 0, executorPreference: (any TaskExecutor)?, priority: TaskPriority? = 0, operation: sending @escaping () async throws -> Success) -> Task<Success, any Error>
 static func immediate(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> Success) -> Task<Success, any Error>
 static func immediateDetached(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> Success) -> Task<Success, any Error>
}
extension Task where Success == Never, Failure == Never {
 static var defaultExecutor: any TaskExecutor { get }
 static var currentPriority: TaskPriority { get }
 static var basePriority: TaskPriority? { get }
 static var name: String? { get }
 static func yield() async
 static var isCancelled: Bool { get }
 static func checkCancellation() throws
 static func sleep(nanoseconds: UInt64) async throws
 static func sleep<C>(until: C.Instant, tolerance: C.Instant.Duration? = 0, clock: C = 0) async throws where C: Clock
 static func sleep<C>(for: C.Instant.Duration, tolerance: C.Instant.Duration? = 0, clock: C = 0) async throws where C: Clock
}
protocol TaskExecutor: Executor {
 func enqueue(_: UnownedJob)
 func enqueue(_: consuming ExecutorJob)
 func asUnownedTaskExecutor() -> UnownedTaskExecutor
}
extension TaskExecutor {
 func asUnownedTaskExecutor() -> UnownedTaskExecutor
}
@_layout(8, 8, trivial: true) @frozen struct TaskGroup<ChildTaskResult>: AsyncSequence where ChildTaskResult: Sendable {
 mutating func next(isolation: isolated (any Actor)? = 0) async -> ChildTaskResult?
 mutating func next() async -> ChildTaskResult?
 mutating func waitForAll(isolation: isolated (any Actor)? = 0) async
 var isEmpty: Bool { get }
 func cancelAll()
 var isCancelled: Bool { get }
 typealias AsyncIterator = TaskGroup<ChildTaskResult>.Iterator
 typealias Element = ChildTaskResult
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = ChildTaskResult
  mutating func next() async -> Element?
  mutating func next(isolation: isolated (any Actor)?) async -> Element?
  mutating func cancel()
 }
 mutating func addTask(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult) -> Bool
 mutating func addTask(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult) -> Bool
 mutating func addTask(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult) -> Bool
 mutating func addTask(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult) -> Bool
 mutating func addImmediateTask(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult)
 mutating func addImmediateTaskUnlessCancelled(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async -> ChildTaskResult) -> Bool
}
@attached(accessor) @attached(peer, names: prefixed(`$`)) macro TaskLocal() = 0
final class TaskLocal<Value>: Sendable, CustomStringConvertible where Value: Sendable {
 init(wrappedValue: Value)
 func get() -> Value
 func withValue<R>(_: Value, operation: () async throws -> R, isolation: isolated (any Actor)? = 0, file: String = 0, line: UInt = 0) async rethrows -> R
 func withValue<R>(_: Value, operation: () throws -> R, file: String = 0, line: UInt = 0) rethrows -> R
 var projectedValue: TaskLocal<Value>
 var wrappedValue: Value { get }
 var description: String { get }
}
@_layout(1, 1, trivial: true) struct TaskPriority: RawRepresentable, Sendable, Equatable, Comparable, CustomStringConvertible, Codable {
 typealias RawValue = UInt8
 var rawValue: UInt8
 init(rawValue: UInt8)
 static let high: TaskPriority
 static var medium: TaskPriority { get }
 static let low: TaskPriority
 static let userInitiated: TaskPriority
 static let utility: TaskPriority
 static let background: TaskPriority
 init?(_: JobPriority)
 static func < (lhs: TaskPriority, rhs: TaskPriority) -> Bool
 static func <= (lhs: TaskPriority, rhs: TaskPriority) -> Bool
 static func > (lhs: TaskPriority, rhs: TaskPriority) -> Bool
 static func >= (lhs: TaskPriority, rhs: TaskPriority) -> Bool
 var description: String { get }
}
@_layout(8, 8, trivial: true) @frozen struct ThrowingDiscardingTaskGroup<Failure> where Failure: Error {
 var isEmpty: Bool { get }
 func cancelAll()
 var isCancelled: Bool { get }
 mutating func addTask(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void)
 mutating func addTaskUnlessCancelled(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void) -> Bool
 mutating func addTask(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void)
 mutating func addTaskUnlessCancelled(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void) -> Bool
 mutating func addTask(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void)
 mutating func addTaskUnlessCancelled(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void) -> Bool
 mutating func addTask(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void)
 mutating func addTaskUnlessCancelled(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> Void) -> Bool
 mutating func addImmediateTask(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> Void)
 mutating func addImmediateTaskUnlessCancelled(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> Void) -> Bool
}
@_layout(8, 8, trivial: true) @frozen struct ThrowingTaskGroup<ChildTaskResult, Failure>: AsyncSequence where ChildTaskResult: Sendable, Failure: Error {
 mutating func waitForAll(isolation: isolated (any Actor)? = 0) async throws
 mutating func next(isolation: isolated (any Actor)? = 0) async throws -> ChildTaskResult?
 mutating func next() async throws -> ChildTaskResult?
 mutating func nextResult(isolation: isolated (any Actor)? = 0) async -> Result<ChildTaskResult, Failure>?
 var isEmpty: Bool { get }
 func cancelAll()
 var isCancelled: Bool { get }
 typealias AsyncIterator = ThrowingTaskGroup<ChildTaskResult, Failure>.Iterator
 typealias Element = ChildTaskResult
 func makeAsyncIterator() -> Iterator
 struct Iterator: AsyncIteratorProtocol {
  typealias Element = ChildTaskResult
  mutating func next() async throws -> Element?
  mutating func next(isolation: isolated (any Actor)?) async throws(Failure) -> Element?
  mutating func cancel()
 }
 mutating func addTask(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(name: String?, executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult) -> Bool
 mutating func addTask(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(name: String?, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult) -> Bool
 mutating func addTask(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(executorPreference: (any TaskExecutor)? = 0, priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult) -> Bool
 mutating func addTask(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult)
 mutating func addTaskUnlessCancelled(priority: TaskPriority? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult) -> Bool
 mutating func addImmediateTask(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult)
 mutating func addImmediateTaskUnlessCancelled(name: String? = 0, priority: TaskPriority? = 0, executorPreference: consuming (any TaskExecutor)? = 0, operation: sending @escaping @isolated(any) () async throws -> ChildTaskResult) -> Bool
}
final class UnimplementedMainExecutor: MainExecutor, @unchecked Sendable {
 init()
 func run() throws
 func stop()
 func enqueue(_: consuming ExecutorJob)
 var isMainExecutor: Bool { get }
 func checkIsolated()
}
final class UnimplementedTaskExecutor: TaskExecutor, @unchecked Sendable {
 init()
 func enqueue(_: consuming ExecutorJob)
 var isMainExecutor: Bool { get }
}
@_layout(8, 8, trivial: true) @frozen struct UnownedJob: Sendable, CustomStringConvertible {
 init(_: Job)
 init(_: ExecutorJob)
 var priority: JobPriority { get }
 func runSynchronously(on: UnownedSerialExecutor)
 func runSynchronously(on: UnownedTaskExecutor)
 func runSynchronously(isolatedTo: UnownedSerialExecutor, taskExecutor: UnownedTaskExecutor)
 var description: String { get }
}
@_layout(16, 8, trivial: true) @frozen struct UnownedSerialExecutor: Sendable {
 init<E>(ordinary: E) where E: SerialExecutor
 init<E>(complexEquality: E) where E: SerialExecutor
 init<E>(_: E) where E: SerialExecutor
 func asSerialExecutor() -> (any SerialExecutor)?
}
@_layout(16, 8, trivial: true) @frozen struct UnownedTaskExecutor: Sendable, Equatable {
 init<E>(ordinary: E) where E: TaskExecutor
 init<E>(_: E) where E: TaskExecutor
 func asTaskExecutor() -> (any TaskExecutor)?
}
@_layout(8, 8, trivial: true) @frozen struct UnsafeContinuation<T, E>: Sendable where E: Error {
 func resume(returning: sending T) where E == Never
 func resume(returning: sending T)
 func resume(throwing: consuming E)
 func resume<Er>(with: sending Result<T, Er>) where E == any Error, Er: Error
 func resume(with: sending Result<T, E>)
 func resume() where T == ()
}
@_layout(8, 8, trivial: false) struct UnsafeCurrentTask: Hashable, Equatable {
 var isCancelled: Bool { get }
 var priority: TaskPriority { get }
 var basePriority: TaskPriority { get }
 func cancel()
 func escalatePriority(to: TaskPriority)
 var unownedTaskExecutor: UnownedTaskExecutor? { get }
}
let globalConcurrentExecutor: any TaskExecutor
@freestanding(expression) macro isolation<T>() -> T = 0
func withCheckedContinuation<T>(isolation: isolated (any Actor)? = 0, function: String = 0, _: (CheckedContinuation<T, Never>) -> Void) async -> sending T
func withCheckedThrowingContinuation<T>(isolation: isolated (any Actor)? = 0, function: String = 0, _: (CheckedContinuation<T, any Error>) -> Void) async throws -> sending T
func withDiscardingTaskGroup<GroupResult>(returning: GroupResult.Type = 0, isolation: isolated (any Actor)? = 0, body: (inout DiscardingTaskGroup) async -> GroupResult) async -> GroupResult
func withTaskCancellationHandler<T>(operation: () async throws -> T, onCancel: @Sendable () -> Void, isolation: isolated (any Actor)? = 0) async rethrows -> T
func withTaskExecutorPreference<T, Failure>(_: (any TaskExecutor)?, isolation: isolated (any Actor)? = 0, operation: () async throws(Failure) -> T) async throws(Failure) -> T where Failure: Error
func withTaskGroup<ChildTaskResult, GroupResult>(of: ChildTaskResult.Type = 0, returning: GroupResult.Type = 0, isolation: isolated (any Actor)? = 0, body: (inout TaskGroup<ChildTaskResult>) async -> GroupResult) async -> GroupResult where ChildTaskResult: Sendable
nonisolated(nonsending) func withTaskPriorityEscalationHandler<T, E>(operation: nonisolated(nonsending) () async throws(E) -> T, onPriorityEscalated: @Sendable (TaskPriority, TaskPriority) -> Void) async throws(E) -> T where E: Error
func withThrowingDiscardingTaskGroup<GroupResult>(returning: GroupResult.Type = 0, isolation: isolated (any Actor)? = 0, body: (inout ThrowingDiscardingTaskGroup<any Error>) async throws -> GroupResult) async throws -> GroupResult
func withThrowingTaskGroup<ChildTaskResult, GroupResult>(of: ChildTaskResult.Type = 0, returning: GroupResult.Type = 0, isolation: isolated (any Actor)? = 0, body: (inout ThrowingTaskGroup<ChildTaskResult, any Error>) async throws -> GroupResult) async rethrows -> GroupResult where ChildTaskResult: Sendable
func withUnsafeContinuation<T>(isolation: isolated (any Actor)? = 0, _: (UnsafeContinuation<T, Never>) -> Void) async -> sending T
func withUnsafeCurrentTask<T>(body: (UnsafeCurrentTask?) throws -> T) rethrows -> T
func withUnsafeCurrentTask<T>(body: (UnsafeCurrentTask?) async throws -> T) async rethrows -> T
func withUnsafeThrowingContinuation<T>(isolation: isolated (any Actor)? = 0, _: (UnsafeContinuation<T, any Error>) -> Void) async throws -> sending T

"""#

  private static let text42 = #"""
// _StringProcessing: public declarations, made by generate-models from the compiler's description.
@_layout(24, 8, trivial: false) struct AnyRegexOutput: RandomAccessCollection {
 @_layout(104, 8, trivial: false) struct Element {
  var range: Range<String.Index>? { get }
  var substring: Substring? { get }
  var value: Any? { get }
  var type: any Any.Type { get }
  var name: String? { get }
 }
 var startIndex: Int { get }
 var endIndex: Int { get }
 var count: Int { get }
 subscript(position: Int) -> Element { get }
 init<Output>(_: Regex<Output>.Match)
 func extractValues<Output>(as: Output.Type = 0) -> Output?
 subscript(name: String) -> Element? { get }
}
extension BidirectionalCollection where Self.Element: Comparable {
 func firstRange<C>(of: C) -> Range<Self.Index>? where C: Collection, Self.Element == C.Element
}
extension BidirectionalCollection where Self.SubSequence == Substring {
 func contains(_: some RegexComponent) -> Bool
 func firstRange(of: some RegexComponent) -> Range<Self.Index>?
 func ranges(of: some RegexComponent) -> [Range<Self.Index>]
 func split(separator: some RegexComponent, maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0) -> [Self.SubSequence]
 func starts(with: some RegexComponent) -> Bool
 func trimmingPrefix(_: some RegexComponent) -> Self.SubSequence
 func firstMatch<Output>(of: some RegexComponent) -> Regex<Output>.Match?
 func matches<Output>(of: some RegexComponent) -> [Regex<Output>.Match]
 func wholeMatch<R>(of: R) -> Regex<R.RegexOutput>.Match? where R: RegexComponent
 func prefixMatch<R>(of: R) -> Regex<R.RegexOutput>.Match? where R: RegexComponent
}
extension Collection {
 func trimmingPrefix(while: (Self.Element) throws -> Bool) rethrows -> Self.SubSequence
}
extension Collection where Self == Self.SubSequence {
 mutating func trimPrefix(while: (Self.Element) throws -> Bool) throws
}
extension Collection where Self == Self.SubSequence, Self.Element: Equatable {
 mutating func trimPrefix<Prefix>(_: Prefix) where Prefix: Sequence, Self.Element == Prefix.Element
}
extension Collection where Self.Element: Equatable {
 func contains<C>(_: C) -> Bool where C: Collection, Self.Element == C.Element
 func firstRange<C>(of: C) -> Range<Self.Index>? where C: Collection, Self.Element == C.Element
 func ranges<C>(of: C) -> [Range<Self.Index>] where C: Collection, Self.Element == C.Element
 func split<C>(separator: C, maxSplits: Int = 0, omittingEmptySubsequences: Bool = 0) -> [Self.SubSequence] where C: Collection, Self.Element == C.Element
 func trimmingPrefix<Prefix>(_: Prefix) -> Self.SubSequence where Prefix: Sequence, Self.Element == Prefix.Element
}
protocol CustomConsumingRegexComponent: RegexComponent {
 func consuming(_: String, startingAt: String.Index, in: Range<String.Index>) throws -> (upperBound: String.Index, output: Self.RegexOutput)?
}
extension CustomConsumingRegexComponent {
 var regex: Regex<Self.RegexOutput> { get }
}
struct DSLTree {
 struct CustomCharacterClass {
  init(members: [Member], isInverted: Bool = 0)
  static func generalCategory(_: Unicode.GeneralCategory) -> CustomCharacterClass
  var inverted: CustomCharacterClass { get }
  enum Member {
   case atom(Atom)
   case range(Atom, Atom)
   case custom(CustomCharacterClass)
   case quotedLiteral(String)
   case trivia(String)
   indirect case intersection(CustomCharacterClass, CustomCharacterClass)
   indirect case subtraction(CustomCharacterClass, CustomCharacterClass)
   indirect case symmetricDifference(CustomCharacterClass, CustomCharacterClass)
  }
 }
 enum Atom {
  case char(Character)
  case scalar(Unicode.Scalar)
  case any
  case anyNonNewline
  case dot
  case characterClass(CharacterClass)
  case assertion(Assertion)
  case backreference(_AST.Reference)
  case symbolicReference(ReferenceID)
  case changeMatchingOptions(_AST.MatchingOptionSequence)
  case unconverted(_AST.Atom)
 }
}
extension DSLTree.Atom {
 enum Assertion: UInt64, Hashable {
  case startOfSubject
  case endOfSubjectBeforeNewline
  case endOfSubject
  case resetStartOfMatch
  case firstMatchingPositionInSubject
  case textSegment
  case notTextSegment
  case startOfLine
  case endOfLine
  case caretAnchor
  case dollarAnchor
  case wordBoundary
  case notWordBoundary
 }
 enum CharacterClass: Hashable {
  case digit
  case notDigit
  case horizontalWhitespace
  case notHorizontalWhitespace
  case newlineSequence
  case notNewline
  case whitespace
  case notWhitespace
  case verticalWhitespace
  case notVerticalWhitespace
  case word
  case notWord
  case anyGrapheme
  case anyUnicodeScalar
 }
}
extension DSLTree.Atom.CharacterClass {
 var inverted: DSLTree.Atom.CharacterClass? { get }
}
extension RangeReplaceableCollection {
 mutating func trimPrefix(while: (Self.Element) throws -> Bool) rethrows
}
extension RangeReplaceableCollection where Self.Element: Equatable {
 func replacing<C, Replacement>(_: C, with: Replacement, subrange: Range<Self.Index>, maxReplacements: Int = 0) -> Self where C: Collection, Replacement: Collection, Self.Element == C.Element, C.Element == Replacement.Element
 func replacing<C, Replacement>(_: C, with: Replacement, maxReplacements: Int = 0) -> Self where C: Collection, Replacement: Collection, Self.Element == C.Element, C.Element == Replacement.Element
 mutating func replace<C, Replacement>(_: C, with: Replacement, maxReplacements: Int = 0) where C: Collection, Replacement: Collection, Self.Element == C.Element, C.Element == Replacement.Element
 mutating func trimPrefix<Prefix>(_: Prefix) where Prefix: Sequence, Self.Element == Prefix.Element
}
extension RangeReplaceableCollection where Self.SubSequence == Substring {
 func replacing<Replacement>(_: some RegexComponent, with: Replacement, subrange: Range<Self.Index>, maxReplacements: Int = 0) -> Self where Replacement: Collection, Replacement.Element == Character
 func replacing<Replacement>(_: some RegexComponent, with: Replacement, maxReplacements: Int = 0) -> Self where Replacement: Collection, Replacement.Element == Character
 mutating func replace<Replacement>(_: some RegexComponent, with: Replacement, maxReplacements: Int = 0) where Replacement: Collection, Replacement.Element == Character
 func replacing<Output, Replacement>(_: some RegexComponent, subrange: Range<Self.Index>, maxReplacements: Int = 0, with: (Regex<Output>.Match) throws -> Replacement) rethrows -> Self where Replacement: Collection, Replacement.Element == Character
 func replacing<Output, Replacement>(_: some RegexComponent, maxReplacements: Int = 0, with: (Regex<Output>.Match) throws -> Replacement) rethrows -> Self where Replacement: Collection, Replacement.Element == Character
 mutating func replace<Output, Replacement>(_: some RegexComponent, maxReplacements: Int = 0, with: (Regex<Output>.Match) throws -> Replacement) rethrows where Replacement: Collection, Replacement.Element == Character
}
extension RangeReplaceableCollection where Self: BidirectionalCollection, Self.SubSequence == Substring {
 mutating func trimPrefix(_: some RegexComponent)
}
struct ReferenceID: Hashable {
 init()
}
@_layout(8, 8, trivial: false) struct Regex<Output>: RegexComponent {
 var regex: Regex<Output> { get }
 @dynamicMemberLookup struct Match {
  let range: Range<String.Index>
 }
 init(_: String, as: Output.Type = 0) throws
 init(verbatim: String)
 func contains(captureNamed: String) -> Bool
 init?(_: Regex<AnyRegexOutput>, as: Output.Type = 0)
 func wholeMatch(in: String) throws -> Match?
 func prefixMatch(in: String) throws -> Match?
 func firstMatch(in: String) throws -> Match?
 func wholeMatch(in: Substring) throws -> Match?
 func prefixMatch(in: Substring) throws -> Match?
 func firstMatch(in: Substring) throws -> Match?
 func ignoresCase(_: Bool = 0) -> Regex<RegexOutput>
 func asciiOnlyWordCharacters(_: Bool = 0) -> Regex<RegexOutput>
 func asciiOnlyDigits(_: Bool = 0) -> Regex<RegexOutput>
 func asciiOnlyWhitespace(_: Bool = 0) -> Regex<RegexOutput>
 func asciiOnlyCharacterClasses(_: Bool = 0) -> Regex<RegexOutput>
 func wordBoundaryKind(_: RegexWordBoundaryKind) -> Regex<RegexOutput>
 func dotMatchesNewlines(_: Bool = 0) -> Regex<RegexOutput>
 func anchorsMatchLineEndings(_: Bool = 0) -> Regex<RegexOutput>
 func repetitionBehavior(_: RegexRepetitionBehavior) -> Regex<RegexOutput>
 func matchingSemantics(_: RegexSemanticLevel) -> Regex<RegexOutput>
}
extension Regex where Output == AnyRegexOutput {
 init(_: String) throws
 init<OtherOutput>(_: Regex<OtherOutput>)
}
extension Regex.Match {
 var output: Output { get }
 subscript<T>(dynamicMember: KeyPath<Output, T>) -> T { get }
 subscript<Capture>(id: ReferenceID) -> Capture { get }
}
extension Regex.Match where Output == AnyRegexOutput {
 subscript(name: String) -> AnyRegexOutput.Element? { get }
 init<OtherOutput>(_: Regex<OtherOutput>.Match)
}
protocol RegexComponent<RegexOutput> {
 associatedtype RegexOutput
 var regex: Regex<Self.RegexOutput> { get }
}
@_layout(1, 1, trivial: true) struct RegexRepetitionBehavior: Hashable {
 var dslTreeKind: DSLTree._AST.QuantificationKind { get }
 static var eager: RegexRepetitionBehavior { get }
 static var reluctant: RegexRepetitionBehavior { get }
 static var possessive: RegexRepetitionBehavior { get }
}
@_layout(1, 1, trivial: true) struct RegexSemanticLevel: Hashable {
 static var graphemeCluster: RegexSemanticLevel { get }
 static var unicodeScalar: RegexSemanticLevel { get }
}
@_layout(1, 1, trivial: true) struct RegexWordBoundaryKind: Hashable {
 static var simple: RegexWordBoundaryKind { get }
 static var `default`: RegexWordBoundaryKind { get }
}
extension StringProtocol {
 func contains(_: String) -> Bool
 func contains(_: Substring) -> Bool
}
func renderAsBuilderDSL(ast: Any, maxTopDownLevels: Int? = 0, minBottomUpLevels: Int? = 0) -> String

"""#

  private static let text43 = #"""
# What several threads may write, and how they do.

Atomic                                        is synchronized
Mutex                                         is synchronized
Atomic.store(…)                               writes self
Atomic.exchange(…)                            writes self
Atomic.compareExchange(…)                     writes self
Atomic.weakCompareExchange(…)                 writes self
Atomic.add(…)                                 writes self
Atomic.subtract(…)                            writes self
Atomic.wrappingAdd(…)                         writes self
Atomic.wrappingSubtract(…)                    writes self
Atomic.logicalAnd(…)                          writes self
Atomic.logicalOr(…)                           writes self
Atomic.logicalXor(…)                          writes self
Atomic.bitwiseAnd(…)                          writes self
Atomic.bitwiseOr(…)                           writes self
Atomic.bitwiseXor(…)                          writes self
Atomic.min(…)                                 writes self
Atomic.max(…)                                 writes self
Mutex.withLock(_:)                            writes self
Mutex.withLockIfAvailable(_:)                 writes self

"""#

  private static let text44 = #"""
# Combine and OpenCombine: the token of a subscription keeps its closures, and releasing the token ends it.

Publisher.sink(receiveValue:)                keeps receiveValue
Publisher.sink(receiveCompletion:receiveValue:)  keeps receiveValue; keeps receiveCompletion
Publisher.assign(to:on:)                     keeps on
AnyCancellable.store(in:)                    keeps self
Cancellable.store(in:)                       keeps self
AnyCancellable.cancel()                      cancels self
Cancellable.cancel()                         cancels self

"""#

  private static let text45 = #"""
# Containers beyond those of standard-library.model: what grows, shrinks, is emptied, searched and walked through.

# Tables
Dictionary.subscript(…)                      grows self
Dictionary.index(forKey:)                    searches self
Set.contains(_:)                             searches self
ContiguousArray.removeAll(…)                 clears self
ContiguousArray.removeLast(…)                shrinks self
ContiguousArray.removeFirst(…)               shrinks self
ContiguousArray.popLast(…)                   shrinks self
ContiguousArray.remove(…)                    shrinks self
ContiguousArray.removeSubrange(…)            shrinks self
Array.replaceSubrange(…)                     shrinks self
RangeReplaceableCollection.replaceSubrange(…)  shrinks self
ArraySlice.append(…)                         grows self
String.insert(…)                             grows self
String.remove(…)                             shrinks self
String.removeAll(…)                          clears self
String.removeFirst(…)                        shrinks self
String.removeLast(…)                         shrinks self
String.write(_:)                             grows self
Data.insert(…)                               grows self
Data.removeSubrange(…)                       shrinks self
Data.removeFirst(…)                          shrinks self
Data.removeLast(…)                           shrinks self
Data.replaceSubrange(…)                      shrinks self
NSMutableArray.add(_:)                       grows self
NSMutableArray.removeAllObjects()            clears self
NSMutableDictionary.setObject(…)             grows self
NSMutableDictionary.removeObject(forKey:)    shrinks self
NSMutableDictionary.removeAllObjects()       clears self

# Swift Collections
Deque.append(…)                              grows self
Deque.prepend(…)                             grows self
Deque.insert(…)                              grows self
Deque.reserveCapacity(_:)                    reserves self
Deque.popFirst()                             shrinks self
Deque.popLast()                              shrinks self
Deque.removeFirst(…)                         shrinks self
Deque.removeLast(…)                          shrinks self
Deque.remove(…)                              shrinks self
Deque.removeSubrange(…)                      shrinks self
Deque.removeAll(…)                           clears self
OrderedDictionary.subscript(…)               grows self
OrderedDictionary.updateValue(…)             grows self
OrderedDictionary.merge(…)                   grows self
OrderedDictionary.reserveCapacity(_:)        reserves self
OrderedDictionary.removeValue(forKey:)       shrinks self
OrderedDictionary.remove(at:)                shrinks self
OrderedDictionary.removeFirst(…)             shrinks self
OrderedDictionary.removeLast(…)              shrinks self
OrderedDictionary.removeAll(…)               clears self
OrderedSet.append(…)                         grows self
OrderedSet.insert(…)                         grows self
OrderedSet.updateOrAppend(_:)                grows self
OrderedSet.reserveCapacity(_:)               reserves self
OrderedSet.remove(…)                         shrinks self
OrderedSet.removeFirst(…)                    shrinks self
OrderedSet.removeLast(…)                     shrinks self
OrderedSet.removeAll(…)                      clears self
OrderedSet.contains(_:)                      searches self
Heap.insert(…)                               grows self
Heap.popMin()                                shrinks self
Heap.popMax()                                shrinks self
Heap.removeMin()                             shrinks self
Heap.removeMax()                             shrinks self
Heap.removeAll(…)                            clears self

# SwiftNIO
CircularBuffer.append(…)                     grows self
CircularBuffer.prepend(…)                    grows self
CircularBuffer.reserveCapacity(_:)           reserves self
CircularBuffer.popFirst()                    shrinks self
CircularBuffer.popLast()                     shrinks self
CircularBuffer.removeFirst(…)                shrinks self
CircularBuffer.removeLast(…)                 shrinks self
CircularBuffer.removeAll(…)                  clears self
MarkedCircularBuffer.append(…)               grows self
MarkedCircularBuffer.popFirst()              shrinks self
MarkedCircularBuffer.removeFirst(…)          shrinks self

# Functions that call a closure for each element
Sequence.forEach(_:)                         iterates self
Sequence.map(_:)                             iterates self
Sequence.flatMap(_:)                         iterates self
Sequence.compactMap(_:)                      iterates self
Collection.forEach(_:)                       iterates self
Collection.map(_:)                           iterates self
Array.forEach(_:)                            iterates self
Array.map(_:)                                iterates self

# What shares storage with its base, and what does not
Substring.description                        copies
Data.subscript(…)                            slices self
Collection.prefix(…)                         slices self
Collection.suffix(…)                         slices self
BidirectionalCollection.suffix(…)            slices self
Data.subdata(in:)                            copies

# Streams without a bound, and reads without a limit
AsyncStream.init(_:bufferingPolicy:_:)       unbounded bufferingPolicy
AsyncStream.makeStream(of:bufferingPolicy:)  unbounded bufferingPolicy
AsyncThrowingStream.init(_:bufferingPolicy:_:)  unbounded bufferingPolicy
AsyncThrowingStream.makeStream(of:throwing:bufferingPolicy:)  unbounded bufferingPolicy
AsyncStream.Continuation.yield(…)            feeds self
AsyncThrowingStream.Continuation.yield(…)    feeds self
AsyncStream.Continuation.finish()            ends self
AsyncThrowingStream.Continuation.finish(…)   ends self
AsyncSequence.collect(upTo:)                 drains upTo
AsyncSequence.collect(upTo:using:)           drains upTo
AsyncSequence.collect(upTo:into:)            drains upTo
RequestBody.collect(upTo:)                   drains upTo
ResponseBody.collect(upTo:)                  drains upTo
HTTPClientResponse.Body.collect(upTo:)       drains upTo
HTTPClientRequest.Body.collect(upTo:)        drains upTo
FileHandle.readToEnd()                       drains self
FileHandle.readDataToEndOfFile()             drains self
Pipe.fileHandleForReading                    unbounded

# Folding, and moving all that stands behind a position
Sequence.reduce(_:_:)                        folds
Array.insert(_:at:)                          shifts self
ContiguousArray.insert(_:at:)                shifts self
RangeReplaceableCollection.insert(_:at:)     shifts self
String.insert(_:at:)                         shifts self
Array.insert(contentsOf:at:)                 shifts self
ContiguousArray.insert(contentsOf:at:)       shifts self
RangeReplaceableCollection.insert(contentsOf:at:)  shifts self
String.insert(contentsOf:at:)                shifts self

"""#

  private static let text46 = #"""
# What the standard library's and Foundation's functions cost: what they call for each element, build, box and format.
# The format is described in ../README.md.

# Checks whose messages are made only when they fail
assert(…)                                    fails 1
assertionFailure(…)                          fails 0
precondition(…)                              fails 1
preconditionFailure(…)                       fails 0
fatalError(…)                                fails 0

# Closures that are called for each element
Sequence.forEach(_:)                         iterates self
Sequence.map(_:)                             iterates self; temporary mapped
Sequence.flatMap(_:)                         iterates self; temporary spread
Sequence.compactMap(_:)                      iterates self; temporary spread
Sequence.filter(_:)                          iterates self; temporary selected
Sequence.reduce(_:_:)                        iterates self
Sequence.reduce(into:_:)                     iterates self
Sequence.contains(where:)                    iterates self
Sequence.allSatisfy(_:)                      iterates self
Sequence.sorted(by:)                         iterates self; temporary ordered; whole
Sequence.sorted()                            temporary ordered; whole
Sequence.min(by:)                            iterates self
Sequence.max(by:)                            iterates self
Sequence.prefix(while:)                      iterates self
Sequence.drop(while:)                        iterates self
Sequence.split(maxSplits:omittingEmptySubsequences:whereSeparator:)  iterates self; temporary parted; whole
Sequence.split(separator:maxSplits:omittingEmptySubsequences:)       temporary parted; whole
Sequence.elementsEqual(_:by:)                iterates self
Sequence.starts(with:by:)                    iterates self
Sequence.lexicographicallyPrecedes(_:by:)    iterates self
Sequence.count(where:)                       iterates self
Collection.map(_:)                           iterates self; temporary mapped
Collection.firstIndex(where:)                iterates self
Collection.prefix(while:)                    iterates self
Collection.drop(while:)                      iterates self
Collection.indices(where:)                   iterates self
Collection.split(maxSplits:omittingEmptySubsequences:whereSeparator:)  iterates self; temporary parted; whole
Collection.split(separator:maxSplits:omittingEmptySubsequences:)       temporary parted; whole
BidirectionalCollection.last(where:)         iterates self
BidirectionalCollection.lastIndex(where:)    iterates self
BidirectionalCollection.split(…)             temporary parted; whole
MutableCollection.sort(by:)                  iterates self
MutableCollection.partition(by:)             iterates self
RangeReplaceableCollection.filter(_:)        iterates self; temporary selected
RangeReplaceableCollection.removeAll(where:)  iterates self
Array.map(_:)                                iterates self; temporary mapped
Array.forEach(_:)                            iterates self
ArraySlice.map(_:)                           iterates self; temporary mapped
ContiguousArray.map(_:)                      iterates self; temporary mapped
Dictionary.map(_:)                           iterates self; temporary mapped
Dictionary.filter(_:)                        iterates self; temporary selected
Dictionary.mapValues(_:)                     iterates self; temporary mapped
Dictionary.compactMapValues(_:)              iterates self; temporary spread
Dictionary.merge(_:uniquingKeysWith:)        iterates self
Dictionary.init(grouping:by:)                iterates 0; temporary grouped
Set.filter(_:)                               iterates self; temporary selected
Substring.filter(_:)                         iterates self; temporary selected
AnySequence.forEach(_:)                      iterates self
AnySequence.filter(_:)                       iterates self; temporary selected
AnyCollection.forEach(_:)                    iterates self
AnyCollection.filter(_:)                     iterates self; temporary selected
StringProtocol.enumerateLines(…)             iterates self
StringProtocol.enumerateSubstrings(…)        iterates self
NSString.enumerateLines(…)                   iterates self
NSString.enumerateSubstrings(…)              iterates self
NSArray.enumerateObjects(…)                  iterates self
NSSet.enumerateObjects(…)                    iterates self
NSDictionary.enumerateKeysAndObjects(…)      iterates self
NSAttributedString.enumerateAttribute(…)     iterates self
NSAttributedString.enumerateAttributes(…)    iterates self
NSRegularExpression.enumerateMatches(…)      iterates self
DispatchQueue.concurrentPerform(…)           iterates self

# Copies of whole collections
Array.init(_:)                               temporary copied
ContiguousArray.init(_:)                     temporary copied
RangeReplaceableCollection.init(_:)          temporary copied
Set.init(_:)                                 temporary copied
StringProtocol.components(separatedBy:)      temporary parted; whole
NSString.components(separatedBy:)            temporary parted; whole

# One look at a collection
Collection.count                             consumes self; asks size
Collection.isEmpty                           consumes self; asks emptiness
Collection.first                             consumes self; asks first
BidirectionalCollection.last                 consumes self; asks last
Array.count                                  consumes self; asks size
String.count                                 consumes self; asks size
String.isEmpty                               consumes self; asks emptiness
Set.count                                    consumes self; asks size
Set.isEmpty                                  consumes self; asks emptiness
Set.contains(_:)                             consumes self; asks presence
Dictionary.count                             consumes self; asks size
Dictionary.isEmpty                           consumes self; asks emptiness
Sequence.contains(…)                         consumes self; asks presence
Collection.contains(_:)                      consumes self; asks presence
BidirectionalCollection.contains(_:)         consumes self; asks presence
Sequence.first(where:)                       iterates self; consumes self
Sequence.allSatisfy(_:)                      consumes self
Sequence.reduce(…)                           consumes self
Sequence.min(…)                              consumes self
Sequence.max(…)                              consumes self
Sequence.forEach(_:)                         consumes self
Sequence.joined(separator:)                  consumes self
BidirectionalCollection.joined(separator:)   consumes self
Sequence.count(where:)                       consumes self
Array.forEach(_:)                            consumes self
String.init(decoding:as:)                    consumes 0

# Objects that are worth building once
DateFormatter.init(…)                        expensive
DateIntervalFormatter.init(…)                expensive
ISO8601DateFormatter.init(…)                 expensive
NumberFormatter.init(…)                      expensive
ByteCountFormatter.init(…)                   expensive
DateComponentsFormatter.init(…)              expensive
RelativeDateTimeFormatter.init(…)            expensive
MeasurementFormatter.init(…)                 expensive
PersonNameComponentsFormatter.init(…)        expensive
JSONDecoder.init(…)                          expensive
JSONEncoder.init(…)                          expensive
PropertyListDecoder.init(…)                  expensive
PropertyListEncoder.init(…)                  expensive
NSRegularExpression.init(…)                  expensive
NSDataDetector.init(…)                       expensive
NSPredicate.init(…)                          expensive
Regex.init(…)                                expensive
Calendar.init(…)                             expensive
Locale.init(…)                               expensive
TimeZone.init(…)                             expensive

# Arguments in boxes, and a format that is read at run time
String.init(format:_:)                       formats
String.init(format:arguments:)               formats
String.init(format:locale:_:)                formats
String.init(format:locale:arguments:)        formats
NSString.init(format:_:)                     formats
NSString.init(format:arguments:)             formats
NSString.init(format:locale:arguments:)      formats
NSLog(_:_:)                                  formats
String.localizedStringWithFormat(_:_:)       formats

# Types looked at at run time
Mirror.init(reflecting:)                     reflects 0
String.init(describing:)                     reflects 0; describes CustomStringConvertible; describes CustomDebugStringConvertible; describes TextOutputStreamable
String.init(reflecting:)                     reflects 0; describes CustomStringConvertible; describes CustomDebugStringConvertible; describes TextOutputStreamable
DefaultStringInterpolation.appendInterpolation(_:)  reflects 0; describes CustomStringConvertible; describes CustomDebugStringConvertible; describes TextOutputStreamable
dump(…)                                      reflects 0

# Members that serve debugging
CustomDebugStringConvertible.debugDescription  cold
CustomReflectable.customMirror                 cold

"""#

  private static let text47 = #"""
# Memory and references that are managed by hand. The format is described in ../README.md.

UnsafeMutablePointer.allocate(…)             acquires memory
UnsafeMutableRawPointer.allocate(…)          acquires memory
UnsafeMutableBufferPointer.allocate(…)       acquires memory
UnsafeMutableRawBufferPointer.allocate(…)    acquires memory
UnsafeMutablePointer.deallocate()            releases memory
UnsafeMutableRawPointer.deallocate()         releases memory
UnsafeMutableBufferPointer.deallocate()      releases memory
UnsafeMutableRawBufferPointer.deallocate()   releases memory
UnsafePointer.deallocate()                   releases memory
UnsafeRawPointer.deallocate()                releases memory
UnsafeBufferPointer.deallocate()             releases memory
UnsafeRawBufferPointer.deallocate()          releases memory
malloc(_:)                                   acquires memory
calloc(_:_:)                                 acquires memory
aligned_alloc(_:_:)                          acquires memory
strdup(_:)                                   acquires memory
strndup(_:_:)                                acquires memory
realloc(_:_:)                                releases memory
free(_:)                                     releases memory
fopen(_:_:)                                  acquires stream
fdopen(_:_:)                                 acquires stream
tmpfile()                                    acquires stream
fclose(_:)                                   releases stream
Unmanaged.passRetained(_:)                   acquires retain
Unmanaged.release()                          releases retain
Unmanaged.takeRetainedValue()                releases retain

# The result is the memory, or a part of it, that they are given first
memcpy(_:_:_:)                               slices 0
memmove(_:_:_:)                              slices 0
memset(_:_:_:)                               slices 0
memchr(_:_:_:)                               slices 0
strcpy(_:_:)                                 slices 0
strncpy(_:_:_:)                              slices 0
strcat(_:_:)                                 slices 0
strchr(_:_:)                                 slices 0
strrchr(_:_:)                                slices 0
strstr(_:_:)                                 slices 0
fgets(_:_:_:)                                slices 0

# Adopt what they are given
Data.init(bytesNoCopy:count:deallocator:)    keeps bytesNoCopy
DispatchData.init(bytesNoCopy:deallocator:)  keeps 0
NSData.init(…)                               keeps 0

# Parts with a limit
Sequence.prefix(_:)                          slices self
Collection.prefix(_:)                        slices self

"""#

  private static let text48 = #"""
# SwiftNIO: callbacks of futures are called once; repeated tasks go on until they are cancelled.

EventLoopFuture.whenComplete(_:)             later 0
EventLoopFuture.whenSuccess(_:)              later 0
EventLoopFuture.whenFailure(_:)              later 0
EventLoopFuture.always(_:)                   later 0
EventLoopFuture.map(_:)                      later 0
EventLoopFuture.flatMap(_:)                  later 0
EventLoopFuture.flatMapError(_:)             later 0
EventLoopFuture.flatMapThrowing(_:)          later 0
EventLoopFuture.flatMapErrorThrowing(_:)     later 0
EventLoopFuture.flatMapResult(_:)            later 0
EventLoop.execute(_:)                        later 0
EventLoop.submit(_:)                         later 0
EventLoop.scheduleTask(…)                    later 1
EventLoop.scheduleRepeatedTask(initialDelay:delay:notifying:_:)  repeats 3
EventLoop.scheduleRepeatedTask(initialDelay:delay:maximumAllowableJitter:notifying:_:)  repeats 4
EventLoop.scheduleRepeatedAsyncTask(initialDelay:delay:notifying:_:)  repeats 3
EventLoop.scheduleRepeatedAsyncTask(initialDelay:delay:maximumAllowableJitter:notifying:_:)  repeats 4
RepeatedTask.cancel(…)                       cancels self
Scheduled.cancel()                           cancels self

"""#

  private static let text49 = #"""
# What the standard library's and Foundation's functions do to memory. The format is described in ../README.md.

# Containers
Array.append(…)                              grows self
Array.insert(…)                              grows self
Array.reserveCapacity(_:)                    reserves self
Array.removeAll(…)                           clears self
Array.removeLast(…)                          shrinks self
Array.removeFirst(…)                         shrinks self
Array.popLast(…)                             shrinks self
Array.remove(…)                              shrinks self
Array.removeSubrange(…)                      shrinks self
ContiguousArray.append(…)                    grows self
ContiguousArray.insert(…)                    grows self
ContiguousArray.reserveCapacity(_:)          reserves self
RangeReplaceableCollection.append(…)         grows self
RangeReplaceableCollection.insert(…)         grows self
RangeReplaceableCollection.reserveCapacity(_:)  reserves self
RangeReplaceableCollection.removeAll(…)      clears self
RangeReplaceableCollection.remove(…)         shrinks self
RangeReplaceableCollection.removeFirst(…)    shrinks self
RangeReplaceableCollection.removeLast(…)     shrinks self
RangeReplaceableCollection.removeSubrange(…) shrinks self
RangeReplaceableCollection.popLast(…)        shrinks self
BidirectionalCollection.popLast(…)           shrinks self
Collection.popFirst(…)                       shrinks self
Dictionary.updateValue(_:forKey:)            grows self
Dictionary.merge(…)                          grows self
Dictionary.reserveCapacity(_:)               reserves self
Dictionary.removeValue(forKey:)              shrinks self
Dictionary.remove(at:)                       shrinks self
Dictionary.removeAll(…)                      clears self
Dictionary.popFirst(…)                       shrinks self
Set.insert(…)                                grows self
Set.update(with:)                            grows self
Set.formUnion(…)                             grows self
Set.reserveCapacity(_:)                      reserves self
Set.remove(…)                                shrinks self
Set.removeFirst(…)                           shrinks self
Set.removeAll(…)                             clears self
Set.popFirst(…)                              shrinks self
Set.subtract(…)                              shrinks self
Set.formIntersection(…)                      shrinks self
String.append(…)                             grows self
String.reserveCapacity(_:)                   reserves self
Data.append(…)                               grows self
Data.reserveCapacity(_:)                     reserves self
Data.removeAll(…)                            clears self
Data.resetBytes(…)                           clears self

# Tasks
Task.init(…)                                 spawns operation
Task.detached(…)                             spawns operation
Thread.detachNewThread(_:)                   spawns 0
Thread.init(block:)                          spawns block
Task.checkCancellation()                     checks-cancellation
Task.isCancelled                             checks-cancellation
DispatchQueue.async(…)                       later execute

# Instances without initialisers
ManagedBuffer.create(…)                      instantiates
ManagedBufferPointer.init(…)                 instantiates

# Closures that are kept, called later, or called again and again
Timer.scheduledTimer(withTimeInterval:repeats:block:)  repeats block if repeats
Timer.init(timeInterval:repeats:block:)      repeats block if repeats
Timer.init(fire:interval:repeats:block:)     repeats block if repeats
Timer.scheduledTimer(timeInterval:target:selector:userInfo:repeats:)  repeats target if repeats
Timer.init(timeInterval:target:selector:userInfo:repeats:)  repeats target if repeats
Timer.invalidate()                           cancels self
NotificationCenter.addObserver(forName:object:queue:using:)  observes using
NotificationCenter.addObserver(of:for:using:)  observes using
NotificationCenter.removeObserver(_:)        cancels 0
NotificationCenter.removeObserver(_:name:object:)  cancels 0
RunLoop.perform(…)                           later block
RunLoop.add(_:forMode:)                      keeps 0
OperationQueue.addOperation(_:)              later 0
BlockOperation.init(block:)                  keeps block
Operation.cancel()                           cancels self
URLSession.dataTask(…)                       later completionHandler
URLSession.downloadTask(…)                   later completionHandler
URLSession.uploadTask(…)                     later completionHandler
DispatchWorkItem.init(qos:flags:block:)      keeps block
DispatchWorkItem.cancel()                    cancels self
DispatchWorkItem.notify(…)                   later execute
DispatchGroup.notify(…)                      later execute
DispatchQueue.asyncAfter(…)                  later execute
DispatchQueue.sync(…)                        calls execute
DispatchQueue.concurrentPerform(iterations:execute:)  calls execute
DispatchSourceProtocol.setEventHandler(…)    keeps handler
DispatchSourceProtocol.setCancelHandler(…)   later handler
DispatchSourceProtocol.setRegistrationHandler(…)  later handler
DispatchSourceProtocol.cancel()              cancels self
Task.cancel()                                cancels self
TaskGroup.addTask(…)                         spawns operation
TaskGroup.addTaskUnlessCancelled(…)          spawns operation
ThrowingTaskGroup.addTask(…)                 spawns operation
ThrowingTaskGroup.addTaskUnlessCancelled(…)  spawns operation
DiscardingTaskGroup.addTask(…)               spawns operation
DiscardingTaskGroup.addTaskUnlessCancelled(…)  spawns operation
ThrowingDiscardingTaskGroup.addTask(…)       spawns operation
ThrowingDiscardingTaskGroup.addTaskUnlessCancelled(…)  spawns operation
TaskGroup.next()                             limits
ThrowingTaskGroup.next()                     limits
TaskGroup.waitForAll()                       limits
ThrowingTaskGroup.waitForAll()               limits
ThrowingTaskGroup.nextResult()               limits
Task.value                                   limits
Task.result                                  limits
DispatchSemaphore.wait(…)                    limits
DispatchGroup.wait(…)                        limits

# Sequences and optionals that call their closures at once
Sequence.forEach(_:)                         iterates 0
Sequence.map(_:)                             iterates 0
Sequence.flatMap(_:)                         iterates 0
Sequence.compactMap(_:)                      iterates 0
Collection.map(_:)                           iterates 0
Array.forEach(_:)                            iterates 0
Array.map(_:)                                iterates 0
Dictionary.mapValues(_:)                     iterates 0
Dictionary.compactMapValues(_:)              iterates 0
Set.forEach(_:)                              iterates 0

# Continuations
withCheckedContinuation(…)                   suspends 2
withUnsafeContinuation(…)                    suspends 1
withCheckedThrowingContinuation(…)           suspends 2
withUnsafeThrowingContinuation(…)            suspends 1
DispatchQueue.global(…)                      concurrent
DispatchQueue.Attributes.concurrent          concurrent
ProcessInfo.processorCount                   limits
ProcessInfo.activeProcessorCount             limits

"""#
}
