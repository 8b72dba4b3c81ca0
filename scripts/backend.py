"""Build backend of the Python package: maturin's, after the guest image and a Rust toolchain are there.

In: the calls of PEP 517. Out: what maturin returns. Must not: do anything when only metadata is asked for.
"""

import os
import subprocess
from pathlib import Path

import maturin
from maturin import (  # noqa: F401  (part of the backend's interface)
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

SCRIPTS = Path(__file__).resolve().parent


def _prepare():
    subprocess.run([SCRIPTS / "guest.sh"], check=True)
    settings = subprocess.run(
        [SCRIPTS / "toolchain.sh"], check=True, stdout=subprocess.PIPE, text=True
    ).stdout.strip()
    after = subprocess.run(
        ["bash", "-c", '. "$1" && env -0', "bash", settings], check=True, stdout=subprocess.PIPE
    ).stdout
    os.environ.update(line.split("=", 1) for line in after.decode().split("\0") if "=" in line)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    _prepare()
    return maturin.build_wheel(wheel_directory, config_settings, metadata_directory)


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    _prepare()
    return maturin.build_editable(wheel_directory, config_settings, metadata_directory)


def build_sdist(sdist_directory, config_settings=None):
    return maturin.build_sdist(sdist_directory, config_settings)
