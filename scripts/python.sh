#!/usr/bin/env bash
# Makes .venv with the tools of the house, and with --package the package `fangless` built into it.
#
# In: a Python of at least 3.10 (PYTHON, or the first of the usual names), scripts/requirements.txt, the sources.
# Out: .venv. Both parts are skipped when they are current, by content and not by time.
# Must not: touch any Python environment but .venv.

. "$(dirname "$0")/lib.sh"

fit() { # a Python that is new enough and can make environments
    "$1" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1
}

find_python() {
    local name
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python3.10 /usr/bin/python3; do
        fit "$name" && command -v "$name" && return
    done
    return 1
}

if ! [ -x "$venv/bin/python" ]; then
    python=$(find_python) || { apt_install python3 python3-venv && python=$(find_python); } ||
        die "no Python of at least 3.10 with venv; set PYTHON to one"
    say "making $venv with $("$python" -V)"
    "$python" -m venv "$venv"
fi

wanted=$(sha256sum <"$root/scripts/requirements.txt")
if [ "$(cat "$venv/tools.stamp" 2>/dev/null)" != "$wanted" ]; then
    say "installing tools into $venv"
    # vega_datasets asks for pandas; its files are all that is used here.
    "$venv/bin/pip" install -q --disable-pip-version-check --no-deps -r "$root/scripts/requirements.txt"
    echo "$wanted" >"$venv/tools.stamp"
fi

[ "${1:-}" = --package ] || exit 0

"$root/scripts/guest.sh"
. "$("$root/scripts/toolchain.sh")"
image=$(sha256sum <"$target/guest/guest.cwasm")
wanted=$(digest src wire python Cargo.toml Cargo.lock pyproject.toml)$image$FANGLESS_RUSTC
if [ "$(cat "$venv/package.stamp" 2>/dev/null)" != "$wanted" ] || ! [ -e "$root/python/fangless/guest.cwasm" ]; then
    say "building the Python package; the first time takes some minutes"
    refresh
    (cd "$root" && VIRTUAL_ENV=$venv "$venv/bin/maturin" develop --release) >"$target/maturin.log" 2>&1 || {
        tail -n 60 "$target/maturin.log" >&2
        die "the Python package does not build (whole log: $target/maturin.log)"
    }
    echo "$wanted" >"$venv/package.stamp"
fi
