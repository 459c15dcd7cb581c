"""Where the project's folders are, for tests that read its files."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent
FIVE_REPORTS = ROOT / "data" / "kadhimi-2021"
RAFT_RACE = ROOT / "data" / "raft-race-2031"
