from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import yaml
from project import ROOT

import newslens

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONDA_NAMES = {"playwright": "playwright-python"}
"""Requirements that conda-forge keeps under another name."""


def requirement(text: str) -> tuple[str, frozenset[str]]:
    """Name and bounds: 'dask[distributed]>=1,<2' gives ('dask', {'>=1', '<2'})."""
    name, bounds = re.fullmatch(r"([\w-]+)(?:\[[\w,]+\])?(.*)", text).groups()
    return name, frozenset(bound for bound in bounds.split(",") if bound)


def requirements_of(*extras: str) -> list[str]:
    """What extras bring; one that is made of others brings what they bring."""
    found = []
    for extra in extras:
        for line in PROJECT["optional-dependencies"][extra]:
            others = re.fullmatch(rf"{PROJECT['name']}\[([\w,]+)\]", line)
            found += requirements_of(*others.group(1).split(",")) if others else [line]
    return found


def test_environment_agrees_with_pyproject():
    listed = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    conda = dict(requirement(line) for line in listed if isinstance(line, str) and line != "pip")
    assert conda.pop("python") == requirement("python" + PROJECT["requires-python"])[1]
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *requirements_of(*(key for key in extras if key != "dev"))]
    expected = {}
    for line in wanted:
        name, bounds = requirement(line)
        expected[CONDA_NAMES.get(name, name)] = bounds
        if "[distributed]" in line:
            expected["distributed"] = bounds
    assert conda == expected


def test_lock_has_hashes_and_no_hosts():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    pins = re.findall(r"^[\w.-]+==", lock, flags=re.MULTILINE)
    assert len(pins) > 50
    assert len(re.findall(r"\\\n    --hash=sha256:", lock)) >= len(pins)


def test_lock_holds_every_requirement():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {name.lower() for name in re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE)}
    for line in [*PROJECT["dependencies"], *requirements_of(*PROJECT["optional-dependencies"])]:
        assert requirement(line)[0].lower() in locked


def test_one_extra_brings_every_format():
    kinds = set(PROJECT["optional-dependencies"]) - {"notebook", "review", "scale", "test", "dev", "formats"}
    assert set(requirements_of("formats")) == set(requirements_of(*kinds))


def test_one_version_everywhere():
    assert newslens.__version__ == PROJECT["version"]
    assert f"version: {newslens.__version__}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"## {newslens.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_import_is_light():
    code = "import sys, newslens; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    heavy = {
        "altair",
        "dask",
        "docx",
        "feedparser",
        "ipywidgets",
        "IPython",
        "jinja2",
        "lxml",
        "markdown_it",
        "nbconvert",
        "openpyxl",
        "pint",
        "pypdf",
        "trafilatura",
        "vl_convert",
        "warcio",
    }
    assert not heavy & set(done.stdout.split())


def test_public_names_are_documented():
    for name in newslens.__all__:
        if name != "__version__":
            assert getattr(newslens, name).__doc__, name
