#!/usr/bin/env bash
# Finds a Rust toolchain of at least 1.96 that can build for wasm32-unknown-unknown.
#
# In: rustup, apt-get, or neither. Out: the path of a file to source, on stdout; what was done, on stderr; and vendor/,
# without which cargo reads no manifest here (upstream.sh).
# Order: what rustup has; what rustup can fetch; Debian's packages, which build the standard library of wasm from source.
# Must not: change a toolchain that is there, or ask the network when an earlier answer still holds.
#
#   . "$(scripts/toolchain.sh)"

. "$(dirname "$0")/lib.sh"

wanted=1.96
wasm=wasm32-unknown-unknown
settings=$target/toolchain.env
registry=${CARGO_HOME:-$HOME/.cargo}/registry/src
flags="--cfg getrandom_backend=\"custom\" --remap-path-prefix=$registry=/registry -C link-arg=-z -C link-arg=stack-size=1048576"

new_enough() { # "rustc 1.97.0-nightly (...)" -> is it at least $wanted?
    local version
    version=$(printf '%s' "$1" | sed -n 's/^rustc \([0-9]*\.[0-9]*\).*/\1/p')
    [ -n "$version" ] && [ "$(printf '%s\n%s\n' "$wanted" "$version" | sort -V | head -n 1)" = "$wanted" ]
}

# Writes the settings: folder of cargo and rustc, how it came about, then further lines for the file.
settle() {
    local folder=$1 source=$2
    shift 2
    {
        echo "# Written by scripts/toolchain.sh: $source."
        printf 'export PATH=%q:$PATH\n' "$folder"
        printf 'export CARGO_TARGET_DIR=%q\n' "$target"
        printf 'export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=%q\n' "$flags"
        printf 'export FANGLESS_RUSTC=%q\n' "$("$folder/rustc" -V)"
        printf 'export FANGLESS_TOOLCHAIN_SCRIPT=%q\n' "$script"
        # These would overrule the flags above, and the choice of the compiler.
        echo 'unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS RUSTUP_TOOLCHAIN RUSTC'
        printf '%s\n' "$@"
    } >"$settings.new"
    mv "$settings.new" "$settings"
    say "Rust: $source ($("$folder/rustc" -V))"
    finish
}

# The sources that Cargo.toml points to are there, then the answer.
finish() {
    (. "$settings" && "$root/scripts/upstream.sh") >&2 || exit 1
    echo "$settings"
    exit 0
}

try_rustup() {
    local name sysroot
    have rustup || return 0
    for name in "${RUSTUP_TOOLCHAIN:-}" $(rustup toolchain list 2>/dev/null | cut -d' ' -f1 | sort -rV); do
        [ -n "$name" ] || continue
        sysroot=$(RUSTUP_AUTO_INSTALL=0 rustup run "$name" rustc --print sysroot 2>/dev/null) || continue
        [ -d "$sysroot/lib/rustlib/$wasm" ] && [ -x "$sysroot/bin/cargo" ] || continue
        new_enough "$("$sysroot/bin/rustc" -V)" || continue
        settle "$sysroot/bin" "rustup's $name, with the target $wasm"
    done
}

try_debian() {
    local sysroot
    [ -x /usr/bin/cargo ] && [ -x /usr/bin/rustc ] && new_enough "$(/usr/bin/rustc -V)" || return 0
    sysroot=$(/usr/bin/rustc --print sysroot)
    [ -f "$sysroot/lib/rustlib/src/rust/library/std/Cargo.toml" ] || return 0
    [ -x /usr/bin/cargo-clippy ] || return 0
    # rustc finds the linker by name; Debian's link of that name may point at a package that is not there.
    local linker
    for linker in "$HOME"/.rustup/toolchains/*/lib/rustlib/*/bin/rust-lld /usr/lib/llvm-*/bin/lld /usr/bin/rust-lld; do
        if "$linker" -flavor wasm --version >/dev/null 2>&1; then
            mkdir -p "$target/toolchain"
            ln -sfn "$linker" "$target/toolchain/rust-lld"
            break
        fi
    done
    [ -e "$target/toolchain/rust-lld" ] || return 0
    settle /usr/bin "Debian's packages, standard library for wasm from source" \
        'export RUSTC_BOOTSTRAP=1' \
        "export PATH=$(printf %q "$target/toolchain"):\$PATH" \
        'export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=rust-lld' \
        'export FANGLESS_WASM_OPTIONS=-Zbuild-std=std,panic_abort'
}

# Whose build is in the target directory: after another clone's, nothing of it may be taken for this one's.
if [ "$(cat "$target/clone" 2>/dev/null)" != "$root" ]; then
    refresh
    echo "$root" >"$target/clone"
fi

script=$(sha256sum "$0" | cut -d' ' -f1)
if [ -f "$settings" ] && (
    . "$settings"
    [ "$FANGLESS_TOOLCHAIN_SCRIPT" = "$script" ] && [ "$(rustc -V)" = "$FANGLESS_RUSTC" ] &&
        [ "$CARGO_TARGET_DIR" = "$target" ]
) 2>/dev/null; then
    finish
fi

have cc || apt_install gcc libc6-dev
try_rustup
if have rustup; then
    if [ "${RUSTUP_AUTO_INSTALL:-1}" = 0 ]; then
        say "RUSTUP_AUTO_INSTALL=0: rustup is not asked for Rust $wanted"
    else
        say "asking rustup for Rust $wanted with $wasm"
        if RUST_BACKTRACE=0 RUSTUP_MAX_RETRIES=1 timeout 900 rustup toolchain install "$wanted" --no-self-update --profile minimal \
            --component clippy --component rustfmt --target "$wasm" >"$target/rustup.log" 2>&1; then
            try_rustup
        fi
        say "rustup could not (log: $target/rustup.log)"
    fi
fi
try_debian
apt_install rustc-web cargo-web rust-web-src rust-web-clippy lld-19
try_debian
die "no Rust of at least $wanted that builds for $wasm. Install rustup (it is then asked for it), or the target: rustup target add $wasm"
