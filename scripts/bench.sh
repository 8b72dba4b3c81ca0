#!/usr/bin/env bash
# Measures fangless beside its peers.
#
# In: the built package, PyPI; the name of a program in benches/ (peers.py), then its options. Out: its table.
# The peers live in an environment of their own. Must not: put them into .venv.

. "$(dirname "$0")/lib.sh"
wheels=$target/bench/wheels
peers=$target/bench/venv
requirements=$root/benches/requirements.txt
if ! cmp -s "$requirements" "$peers/requirements.txt"; then
    say "installing the peers into $peers"
    rm -rf "$peers" "$wheels"
    "$venv/bin/python" -m venv "$peers"
    "$peers/bin/pip" download -q --disable-pip-version-check -d "$wheels" -r "$requirements"
    "$peers/bin/pip" install -q --disable-pip-version-check --no-index --find-links "$wheels" -r "$requirements"
    cp "$requirements" "$peers/"
fi
# The package is the one that `make setup` built into the source tree.
FANGLESS_PEER_WHEELS=$wheels PYTHONPATH=$root/python exec "$peers/bin/python" "$root/benches/${1:-peers.py}" "${@:2}"
