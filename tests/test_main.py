from __future__ import annotations

import subprocess
import sys

import newslens


def test_the_package_runs_as_a_program():
    called = [sys.executable, "-m", "newslens"]
    version = subprocess.run([*called, "--version"], capture_output=True, text=True, check=True)
    assert version.stdout == f"newslens, version {newslens.__version__}\n"
    refused = subprocess.run([*called, "findings", "nowhere"], capture_output=True, text=True, check=False)
    assert refused.returncode == 2
    assert "nowhere" in refused.stderr
