#!/usr/bin/env bash
# Formatting, clippy, ruff, and the dependencies' licences and advisories where cargo-deny is at hand.
#
# In: the toolchain's settings, .venv. Out: what is wrong, all of it, and a status. Must not: change a file.

. "$(dirname "$0")/lib.sh"
. "$("$root/scripts/toolchain.sh")"
cd "$root"
status=0
run() {
    say "$*"
    "$@" || status=1
}

if cargo fmt --version >/dev/null 2>&1; then
    run cargo fmt --all --check
else
    say "no rustfmt here: formatting of Rust is not checked (rustup component add rustfmt)"
fi
run cargo clippy --locked --workspace --all-targets --no-deps --keep-going -- -D warnings
run "$venv/bin/ruff" check .
run "$venv/bin/ruff" format --check .
if cargo deny --version >/dev/null 2>&1; then
    run cargo deny --all-features check licenses bans sources
else
    say "no cargo-deny here: licences are not checked (cargo install cargo-deny)"
fi
exit "$status"
