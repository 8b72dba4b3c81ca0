# Shared by the scripts beside it; sourced, never run.
#
# In: the caller's environment. Out: where things are (root, target, venv) and small helpers.
# Must not: install or build anything by being sourced; write to stdout, which belongs to the callers.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# One target directory for every clone: the guest takes minutes to build, and nothing in it depends on the clone's path.
target=${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/fangless/target}
venv=${FANGLESS_VENV:-$root/.venv}
mkdir -p "$target"

say() { printf 'fangless: %s\n' "$*" >&2; }
die() {
    say "$*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Installs Debian packages, as root or by sudo. Fails with advice where there is no apt.
apt_install() {
    local run=()
    have apt-get || die "missing: $*. This system has no apt-get: install them by hand, then run this again."
    if [ "$(id -u)" -ne 0 ]; then
        have sudo || die "missing: $*. Install them as root: apt-get install $*"
        run=(sudo)
    fi
    say "installing Debian packages: $*"
    {
        "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
            "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
    } >"$target/apt.log" 2>&1 || {
        tail -n 20 "$target/apt.log" >&2
        die "apt-get could not install: $* (whole log: $target/apt.log)"
    }
}

# One line for the bytes of files and folders, in an order that does not depend on the machine.
# Names count, times do not; what a build leaves in the tree does not count.
digest() {
    (
        cd "$root"
        for path in "$@"; do
            [ -e "$path" ] && find "$path" -type f \
                ! -name '*.so' ! -name '*.cwasm' ! -name '*.pyc' ! -path '*/.*' -print
        done | LC_ALL=C sort | while IFS= read -r file; do sha256sum "$file"; done
    ) | sha256sum | cut -d' ' -f1
}

# Makes cargo look at the project's own crates again. cargo goes by times and by paths relative to the workspace, so in
# a target directory that clones share it takes another clone's newer build for this one's.
refresh() {
    (cd "$root" && find build.rs src wire guest python tests examples -name '*.rs' -exec touch {} +)
}
