from __future__ import annotations

import pytest
from click.testing import CliRunner

from newslens.cli import main


@pytest.fixture
def run():
    def call(*arguments):
        return CliRunner().invoke(main, [str(argument) for argument in arguments])

    return call


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "event"
    made.mkdir()
    (made / "north.txt").write_text("Two boats sank on Sunday, the coastguard said.", encoding="utf-8")
    (made / "south.txt").write_text("Three boats sank on Sunday, the coastguard said.", encoding="utf-8")
    return made
