#!/usr/bin/env bash
# Puts RustPython's sources with our patches into vendor/, where Cargo.toml looks for them.
#
# In: guest/upstream/crates (name, version, SHA-256 of the package), guest/upstream/*.patch in order of their names, and
# cargo, which fetches. Out: vendor/<name>/. Skipped when vendor/ is that of the same crates and patches, by content.
# Must not: take a package of another digest, apply a patch that does not fit exactly, or write to stdout.
#
#   upstream.sh                 what builds call (toolchain.sh does)
#   upstream.sh save TOPIC      what vendor/ has more than the patches becomes guest/upstream/TOPIC.patch

. "$(dirname "$0")/lib.sh"

patches=$root/guest/upstream
wanted=$(digest guest/upstream scripts/upstream.sh)
scratch=

fetch() { # name, version, digest -> the folder of its sources, on stdout
    local home=$scratch/$1
    mkdir -p "$home/src"
    : >"$home/src/lib.rs"
    printf '[workspace]\n[package]\nname = "fetch"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n%s = { version = "=%s", default-features = false }\n' \
        "$1" "$2" >"$home/Cargo.toml"
    # The versions of everything else are those of the project, so that nothing is fetched that the build will not need.
    cp "$root/Cargo.lock" "$home/Cargo.lock"
    (cd "$home" && cargo metadata --format-version 1 --filter-platform wasm32-unknown-unknown >metadata) ||
        die "cargo cannot fetch $1 $2"
    # cargo holds the package to the digest of its index; here the index is held to ours.
    grep -A 3 "^name = \"$1\"\$" "$home/Cargo.lock" | grep -q "^checksum = \"$3\"\$" ||
        die "$1 $2 is not the package that guest/upstream/crates names"
    sed 's/.*"manifest_path":"\([^"]*\/'"$1-$2"'\)\/Cargo.toml".*/\1/' "$home/metadata"
}

assemble() { # everything, into $1
    local name version sum source patch
    mkdir -p "$1"
    while read -r name version sum; do
        case $name in '' | '#'*) continue ;; esac
        source=$(fetch "$name" "$version" "$sum")
        cp -R "$source" "$1/$name"
        rm -f "$1/$name/.cargo-ok" "$1/$name/.cargo_vcs_info.json" "$1/$name/Cargo.lock" "$1/$name/Cargo.toml.orig"
    done <"$patches/crates"
    for patch in "$patches"/*.patch; do
        (cd "$1" && patch -p1 --fuzz=0 --no-backup-if-mismatch --quiet <"$patch") >&2 || die "does not apply: $patch"
    done
    echo "$wanted" >"$1/stamp"
}

prepare() {
    have patch || apt_install patch
    scratch=$(mktemp -d "$target/upstream.XXXXXX")
    trap 'rm -rf "$scratch"' EXIT
}

case ${1:-} in
'')
    if [ "$(cat "$root/vendor/stamp" 2>/dev/null)" != "$wanted" ]; then
        say "fetching RustPython's sources and patching them: vendor/"
        prepare
        rm -rf "$root/vendor.new" # what an attempt that failed has left
        assemble "$root/vendor.new"
        rm -rf "$root/vendor"
        mv "$root/vendor.new" "$root/vendor"
    fi
    # Clones share the target directory, and cargo goes by times: what was built there last may have been other patches.
    if [ "$(cat "$target/vendor" 2>/dev/null)" != "$wanted" ]; then
        find "$root/vendor" -name '*.rs' -exec touch {} +
        echo "$wanted" >"$target/vendor"
    fi
    ;;
save)
    [ -n "${2:-}" ] || die "upstream.sh save TOPIC"
    prepare
    assemble "$scratch/a"
    ln -s "$root/vendor" "$scratch/b"
    {
        # The head of a patch says why; what stands there stays.
        if [ -f "$patches/$2.patch" ]; then sed '/^diff /,$d' "$patches/$2.patch"; else printf 'WHY, AND WHAT IT GAINS\n\n'; fi
        (cd "$scratch" && diff -ruN --exclude=stamp a/ b/ | sed 's/^\(---\|+++\) \([^\t]*\)\t.*/\1 \2/' || true)
    } >"$scratch/patch"
    mv "$scratch/patch" "$patches/$2.patch"
    # What is there is what the patches now give: nothing needs to be compiled again.
    digest guest/upstream scripts/upstream.sh | tee "$target/vendor" >"$root/vendor/stamp"
    say "guest/upstream/$2.patch: $(grep -c '^@@' "$patches/$2.patch") changes. Say why in its head."
    ;;
*) die "upstream.sh: unknown word '$1'; see its head" ;;
esac
