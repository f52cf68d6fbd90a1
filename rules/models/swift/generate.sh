#!/usr/bin/env bash
# Makes the library models of Swift again: prints the interfaces of the toolchain's and some packages'
# modules, measures the layouts of their types, and writes one .swiftdecl file a module beside this script.
#
#   rules/models/swift/generate.sh [MODEL...]
#
# Needs a Swift toolchain with swift-synthesize-interface (6.1 or later) and, for the packages, a way to
# their repositories. What is built lies in MODELS_SCRATCH (default: a folder under the temporary folder)
# and can be deleted.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
scratch=${MODELS_SCRATCH:-${TMPDIR:-/tmp}/escapelint-models}
interfaces=$scratch/interfaces
target=$(swiftc -print-target-info | sed -n 's/.*"triple" *: *"\([^"]*\)".*/\1/p' | head -n 1)
toolchain_modules="Swift _Concurrency _StringProcessing Synchronization Observation Dispatch
  FoundationEssentials Foundation FoundationInternationalization FoundationNetworking"
package_modules="Logging NIOCore NIOPosix NIOConcurrencyHelpers NIOEmbedded NIOHTTP1 NIOFoundationCompat
  NIOFoundationEssentialsCompat Atomics CoreMetrics Metrics HTTPTypes AsyncAlgorithms DequeModule
  OrderedCollections HeapModule OpenCombine OpenCombineDispatch OpenCombineFoundation ServiceLifecycle
  UnixSignals"
mkdir -p "$interfaces" "$scratch/packages/Sources/Probe"

# Prints MODULE.txt; more options name where the module and its C modules are.
print_interface() {
  local module=$1
  shift
  swift-synthesize-interface -module-name "$module" -target "$target" -sdk / "$@" \
    -o "$interfaces/$module.txt"
}

# Builds a package that depends on all packages, so that their modules are there to be read and imported.
build_packages() {
  cp "$here/packages.swift" "$scratch/packages/Package.swift"
  : > "$scratch/packages/Sources/Probe/Probe.swift"
  (cd "$scratch/packages" && nice swift build -j 1)
}

# The options with which a compiler finds the packages' modules, one a line.
package_options() {
  local build=$scratch/packages/.build
  printf '%s\n' -I "$build/debug/Modules"
  find "$build/debug/" -path '*/C*.build/module.modulemap' | sort | sed 's/^/-Xcc\n-fmodule-map-file=/'
  find "$build/checkouts" -type d -path '*/Sources/*/include' | sort | sed 's/^/-Xcc\n-I/'
}

# Runs the probe of a model. Lines that do not compile name types that the probe cannot instantiate: they go.
measure() {
  local probe=$1 layouts=$2 wrong
  for _ in 1 2 3 4 5 6; do
    if swiftc -typecheck "${options[@]}" "$probe" > "$probe.log" 2>&1; then break; fi
    wrong=$(sed -n 's/^[^ ]*\.probe\.swift:\([0-9]*\):[0-9]*: error:.*/\1d/p' "$probe.log" | sort -u)
    [ -n "$wrong" ] || { cat "$probe.log" >&2; return 1; }
    sed -i "$wrong" "$probe"
  done
  swiftc -Onone "${options[@]}" "$probe" "$archive" -lstdc++ -o "$probe.run" > "$probe.log" 2>&1 || {
    tail -n 5 "$probe.log" >&2
    return 1
  }
  "$probe.run" | LC_ALL=C sort > "$layouts"
}

build_packages
mapfile -t options < <(package_options)
archive=$scratch/packages.a
rm -f "$archive"
find "$scratch/packages/.build/debug/" -name '*.o' -not -path '*/Probe.build/*' -print0 |
  sort -z | xargs -0 ar qcs "$archive"
for module in $toolchain_modules; do print_interface "$module"; done
for module in $package_modules; do print_interface "$module" "${options[@]}"; done

(cd "$root" && nice swift build -j 2 --product generate-models)
generate=$root/.build/debug/generate-models
rm -f "$scratch"/*.probe.swift
"$generate" probe "$here/selection.json" "$interfaces" "$scratch" "$@"
for probe in "$scratch"/*.probe.swift; do
  measure "$probe" "$interfaces/$(basename "$probe" .probe.swift).layout"
done
"$generate" write "$here/selection.json" "$interfaces" "$here" "$@"

# A model that does not parse would be worse than none.
for model in "$here"/*.swiftdecl; do
  swift format format - < "$model" > /dev/null
done
