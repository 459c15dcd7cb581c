"""What newslens writes depends on what it reads, and on nothing else."""

from __future__ import annotations

import os
import subprocess
import sys

from invented_event import TEXTS

from newslens import schema

SCRIPT = """
import sys
from pathlib import Path
import newslens
from newslens.presentation import exchange_documents
source, target = sys.argv[1:]
analysis = newslens.analyze(newslens.read_articles(source))
folder = analysis.save(Path(target) / "tables", kind="csv")
newslens.write_report(analysis, Path(target) / "page.html")
for name, text in exchange_documents(analysis).items():
    (Path(target) / name).write_text(text, encoding="utf-8")
"""


def test_two_processes_write_the_same_bytes(tmp_path):
    """Sets and dictionaries of words are in another order in each process, unless its seed is fixed."""
    source = tmp_path / "event"
    source.mkdir()
    for key, text in TEXTS.items():
        (source / f"{key}.txt").write_text(text, encoding="utf-8")
    processes = []
    for seed in ("1", "2"):
        target = tmp_path / seed
        target.mkdir()
        processes.append(
            subprocess.Popen(
                [sys.executable, "-c", SCRIPT, str(source), str(target)],
                env=os.environ | {"PYTHONHASHSEED": seed},
            )
        )
    assert [process.wait() for process in processes] == [0, 0]
    one, other = (
        {
            str(path.relative_to(tmp_path / seed)): path.read_bytes()
            for path in sorted((tmp_path / seed).rglob("*.*"))
        }
        for seed in ("1", "2")
    )
    assert len(one) > len(schema.RECORDS)
    assert one.keys() == other.keys()
    assert [name for name, data in one.items() if other[name] != data] == []
