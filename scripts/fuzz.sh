#!/usr/bin/env bash
# Builds the fuzz targets and runs them, one after the other.
#
# In: the toolchain's settings (toolchain.sh), fuzz/, tests/cases. cargo-fuzz is installed below the target directory if there is none.
# Out: executions and finds; non-zero if there is a find, with the reproducer and how to run it. Corpora stay
# in <target>/fuzz-corpus, so that the next run goes on from there. Must not: need a nightly compiler.
#
#   fuzz.sh [SECONDS [TARGET...]]      60 seconds each of all six
#   fuzz.sh build                      only build
#   fuzz.sh coverage                   what the corpora reach of guest/ and wire/: another build, every entry once

. "$(dirname "$0")/lib.sh"
. "$("$root/scripts/toolchain.sh")"

builds=$target/fuzz
tools=$target/tools
corpora=$target/fuzz-corpus
host=$(rustc -vV | sed -n 's/^host: //p')
targets=(check_never_panics checked_code_verifies no_escape same_as_cpython replies_decode formulas_do_no_harm)

build() {
    have c++ || apt_install g++
    export PATH=$tools/bin:$PATH
    if ! cargo fuzz --version >/dev/null 2>&1; then
        say "installing cargo-fuzz into $tools"
        CARGO_TARGET_DIR=$tools/build cargo install cargo-fuzz --version 0.13.2 --locked --quiet --root "$tools"
        rm -rf "$tools/build"
    fi
    say "building the fuzz targets; the first time takes some 20 minutes on 2 cores"
    # No sanitizer: the code under test is safe Rust, and a campaign is three times as long without one. One
    # unit of code per crate, which is cargo-fuzz's choice, would take twice the time to compile.
    find "$root/fuzz" -path '*/target' -prune -o -name '*.rs' -exec touch {} +
    (cd "$root/fuzz" && RUSTFLAGS=-Ccodegen-units=8 CARGO_TARGET_DIR=$builds \
        cargo fuzz build --sanitizer none --release --strip-dead-code --features libfuzzer)
}

run() { # target, seconds
    local name=$1 seconds=$2 binary=$builds/$host/release/$1 status=0
    local corpus=$corpora/$name finds=$root/fuzz/artifacts/$name log=$target/fuzz-$1.log
    local options=(-max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -malloc_limit_mb=2048
        -max_len=4096 -print_final_stats=1 -artifact_prefix="$finds/" -verbosity=1)
    case $name in
    check_never_panics | checked_code_verifies) options+=(-dict="$root/fuzz/dictionaries/python.dict") ;;
    replies_decode) options+=(-dict="$root/fuzz/dictionaries/replies.dict" -len_control=10) ;;
    esac
    mkdir -p "$corpus" "$finds"
    rm -rf "$corpus.seeds"
    FANGLESS_FUZZ_SEEDS=$corpus.seeds "$binary" -runs=0 >"$log" 2>&1 || {
        tail -n 5 "$log" >&2
        die "$name gives no seeds"
    }
    # In CI and on a slow machine the corpus alone may take longer than the time that is given.
    "$binary" "${options[@]}" "$corpus" "$corpus.seeds" >"$log" 2>&1 || status=$?
    local executions
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
    if [ "$status" -eq 0 ]; then
        say "$name: ${executions:-0} executions in $seconds s, no find"
        return 0
    fi
    local reproducer
    reproducer=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    say "$name: A FIND after ${executions:-?} executions"
    sed -n '/^FIND /,$p' "$log" | sed '/^==[0-9]*==/,$d' | head -n 60 >&2
    say "reproducer: ${reproducer:-none, see $log}"
    say "run it again: $binary $reproducer"
    say "whole log: $log"
    return 1
}

coverage() { # of the sources whose promises are fuzzed, by rustc's own instrumentation
    local llvm builds=$target/coverage profiles=$target/coverage/profiles name objects=()
    llvm=$(rustc -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
    have c++ || apt_install g++
    have "llvm-cov-$llvm" || apt_install "llvm-$llvm"
    say "building the fuzz targets once more, to count what they reach"
    (cd "$root/fuzz" && RUSTFLAGS=-Cinstrument-coverage CARGO_TARGET_DIR=$builds LLVM_PROFILE_FILE=/dev/null \
        cargo build --locked --release --features libfuzzer)
    rm -rf "$profiles"
    for name in "${targets[@]}"; do
        mkdir -p "$corpora/$name"
        LLVM_PROFILE_FILE=$profiles/$name-%p.profraw "$builds/release/$name" -runs=0 -rss_limit_mb=0 \
            "$corpora/$name" >"$target/coverage-$name.log" 2>&1 || say "$name ended early: $target/coverage-$name.log"
        objects+=(--object "$builds/release/$name")
    done
    "llvm-profdata-$llvm" merge --sparse "$profiles"/*.profraw --output "$profiles/all.profdata"
    "llvm-cov-$llvm" report --instr-profile "$profiles/all.profdata" "${objects[@]}" \
        --show-region-summary=false --show-branch-summary=false --sources "$root/guest/src" "$root/wire/src"
}

case ${1:-60} in
build) build ;;
coverage) coverage ;;
*[!0-9]*) die "fuzz.sh: unknown word '$1'; see its head" ;;
*)
    seconds=${1:-60}
    shift || true
    build
    status=0
    for name in "${@:-${targets[@]}}"; do
        run "$name" "$seconds" || status=1
    done
    exit "$status"
    ;;
esac
