#!/usr/bin/env bash
# Builds the guest image: guest/ -> wasm -> initialised snapshot -> machine code, one file that the host maps.
#
# In: the toolchain, the sources below. Out: <target>/guest/guest.cwasm, and the same in python/fangless/.
# Skipped when the sources, the toolchain and the image are those of the last build (by content, not by time).
# Must not: build anything for the machine's own use but the image tool.
#
#   guest.sh                build what is not current
#   guest.sh check          make the image twice from the same wasm: the bytes must agree
#   guest.sh check full     the same, with guest and wire compiled again as well

. "$(dirname "$0")/lib.sh"

image=$target/guest/guest.cwasm
stamp=$target/guest/guest.stamp
wasm=wasm32-unknown-unknown

. "$("$root/scripts/toolchain.sh")"
wanted="$(digest guest wire src/engine/config.rs src/engine/trailer.rs Cargo.toml Cargo.lock) $FANGLESS_RUSTC $(uname -m)"

compile() { # the guest's crates to wasm, and the image tool
    refresh
    # shellcheck disable=SC2086 # the options are words
    (cd "$root" && cargo build --locked --profile guest -p fangless-guest --lib --target "$wasm" ${FANGLESS_WASM_OPTIONS:-})
    (cd "$root" && cargo build --locked --release -p fangless-image)
}

snapshot() { # the image from the wasm, at $1
    "$target/release/fangless-image" "$target/$wasm/guest/fangless_guest.wasm" "$1.new" >&2
    mv "$1.new" "$1"
}

build() {
    if [ ! -f "$image" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "building the guest image; the first time takes some 15 minutes on 2 cores"
        compile
        mkdir -p "$target/guest"
        snapshot "$image"
        echo "$wanted" >"$stamp"
        say "guest image: $(du -h "$image" | cut -f1), $image"
    fi
    if ! cmp -s "$image" "$root/python/fangless/guest.cwasm"; then
        mkdir -p "$root/python/fangless"
        # Moved into place: a process that has the old one mapped keeps it, where a copy over it would be a bus error.
        cp "$image" "$root/python/fangless/guest.cwasm.new"
        mv "$root/python/fangless/guest.cwasm.new" "$root/python/fangless/guest.cwasm"
    fi
}

check() {
    build
    local other=$target/guest/again.cwasm
    if [ "${1:-}" = full ]; then
        say "compiling guest and wire again, in another target directory"
        rm -rf "$target/again"
        local first=$target
        target=$target/again CARGO_TARGET_DIR=$target/again
        export CARGO_TARGET_DIR
        compile
        snapshot "$other"
        target=$first
        rm -rf "$target/again"
    else
        snapshot "$other"
    fi
    cmp "$image" "$other" || die "two builds of the guest image differ: $image and $other"
    rm -f "$other"
    say "two builds, the same bytes: $(sha256sum <"$image" | cut -d' ' -f1)"
}

case ${1:-} in
'') build ;;
check) check "${2:-}" ;;
*) die "guest.sh: unknown word '$1'; see its head" ;;
esac
