#!/usr/bin/env bash
# Runs the Rust tests, in one profile, so that everything is compiled once.
#
# In: the toolchain's settings (toolchain.sh), the guest image. Out: cargo's own report.
# Must not: stop at the first crate that fails.

. "$(dirname "$0")/lib.sh"
. "$("$root/scripts/toolchain.sh")"
cd "$root"
status=0
# One crate at a time: together they would ask for other features of what they share, and compile it once more.
for crate in fangless-wire fangless-guest fangless; do
    cargo test --locked --release --no-fail-fast -p "$crate" || status=1
done
exit "$status"
