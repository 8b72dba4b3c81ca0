#!/usr/bin/env bash
# Builds the wheel and proves that it stands alone.
#
# In: the guest image, the toolchain, .venv's maturin. Out: dist/fangless-*.whl, its size, and one result from an
# environment that has neither Rust nor this source tree. Must not: leave an older wheel beside the new one.

. "$(dirname "$0")/lib.sh"

# What everybody downloads who installs fangless; others of its kind take as much.
most=18500000

"$root/scripts/python.sh"
. "$("$root/scripts/toolchain.sh")"
cd "$root"
rm -rf dist
"$venv/bin/maturin" build --release --out dist
wheel=$(ls dist/*.whl)
# The same files, packed better: the image is most of it.
have advzip || apt_install advancecomp
advzip -z -2 -q "$wheel"

clean=$(mktemp -d)
trap 'rm -rf "$clean"' EXIT
"$venv/bin/python" -m venv "$clean/venv"
"$clean/venv/bin/pip" install -q --disable-pip-version-check --no-index --no-deps "$wheel"
(
    cd "$clean"
    env -i PATH="$clean/venv/bin" HOME="$clean" python - <<'PYTHON'
import shutil

import fangless

assert not shutil.which("cargo") and not shutil.which("rustc"), "this environment was to have no Rust"
value = fangless.evaluate("price * qty * (1 - discount)", {"price": 9.5, "qty": 3, "discount": 0.1})
assert value == 9.5 * 3 * (1 - 0.1), value
print(f"clean environment: fangless {fangless.__version__} from {fangless.__file__} computes {value}")
PYTHON
)
size=$(wc -c <"$wheel")
say "$wheel: $size bytes"
[ "$size" -le "$most" ] || die "the wheel is larger than $most bytes"
