"""Changed files through their readers, with fixed seeds; `make fuzz KIND=files` does it with fresh ones, in limited processes."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import socket
import subprocess
import sys
import warnings
import zipfile
import zlib

import pytest
from hostile.files import file_invariants, file_rounds
from hostile.files.byte_changes import LONGEST, changed_bytes
from hostile.files.file_invariants import check_input
from hostile.files.file_samples import Sample, samples_of
from hostile.files.format_tokens import tokens_of
from hostile.files.input_kinds import KINDS, sealed
from hostile.files.packed_changes import changed_file
from hostile.files.round_worker import changed_sample, place_of, written
from hostile.invariants import BrokenInvariantError
from project import ROOT
from sample_files import SAMPLES, TEXT, zipped

from newslens.errors import InputError
from newslens.reading.formats.file_formats import ENDINGS

INPUTS = {"articles": 150, "folder": 5, "decisions": 25, "results": 25, "analysis": 6, "notebook": 4}


@pytest.mark.parametrize("kind", INPUTS)
def test_changed_inputs_are_read_or_told(kind, tmp_path):
    for number in range(INPUTS[kind]):
        check_input(kind, written(changed_sample(kind, 2031, number), tmp_path / "in"))


@pytest.mark.parametrize("kind", KINDS)
def test_samples_are_read_as_they_are(kind, tmp_path):
    for sample in samples_of(kind):
        found = check_input(kind, written(sample, tmp_path / "in"))
        # a library of references has its texts beside it, a table of links (numbered, with the other fixtures) none
        may_be_refused = sample.read.endswith(".rdf") or sample.read[:1].isdigit()
        assert found.was_read or may_be_refused, (sample.read, found.answer)


def test_every_format_has_a_sample_and_tokens_of_its_own():
    names = [sample.read for sample in samples_of("articles")]
    assert all(any(name.endswith(ending) for name in names) for ending in ENDINGS)
    plain = set(tokens_of(".txt"))
    assert all(
        set(tokens_of(ending)) - plain for ending in set(ENDINGS) - {".txt", ".text", ".md", ".markdown"}
    )


def test_a_seed_gives_the_same_inputs():
    assert [changed_sample("articles", 7, n) for n in range(20)] == [
        changed_sample("articles", 7, n) for n in range(20)
    ]
    assert changed_sample("articles", 7, 1) != changed_sample("articles", 8, 1)


def test_each_change_gives_other_bytes_within_the_limit():
    drawn = random.Random(3)
    found = {changed_bytes(drawn, TEXT.encode() * 9, tokens_of(".html"), b"<p>Lund</p>") for _ in range(300)}
    assert len(found) > 200
    assert max(map(len, found)) <= LONGEST
    assert all(isinstance(changed_bytes(drawn, b"", tokens_of(".html"), b""), bytes) for _ in range(100))


def _opened(data: bytes) -> bytes | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read("a.txt")
    except (
        zipfile.BadZipFile,
        KeyError,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        zlib.error,
    ):
        return None


def test_what_is_packed_is_changed_and_packed_again():
    drawn = random.Random(5)
    archives = [changed_file(drawn, "a.zip", zipped({"a.txt": TEXT}), ("b.txt", b"Lund")) for _ in range(100)]
    assert len({_opened(each) for each in archives} - {None, TEXT.encode()}) > 30
    packed = [changed_file(drawn, "a.warc.gz", SAMPLES[".warc.gz"](), ("b.txt", b"Lund")) for _ in range(30)]
    assert (
        sum(
            _is_gzip(each) and gzip.decompress(each) != gzip.decompress(SAMPLES[".warc.gz"]())
            for each in packed
        )
        > 10
    )
    documents = [changed_file(drawn, "a.pdf", SAMPLES[".pdf"](), ("b.txt", b"Lund")) for _ in range(30)]
    assert sum(each.startswith(b"%PDF-1.4") and each.endswith(b"%%EOF") for each in documents) > 10


def _is_gzip(data: bytes) -> bool:
    try:
        gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return False
    return True


def test_a_changed_analysis_is_sealed_anew_so_that_its_tables_are_read():
    files = dict(samples_of("analysis")[0].files)
    changed = {**files, "names.csv": b"article_id\n"}
    digest = json.loads(sealed(changed)["analysis.json"])["digests"]["names.csv"]
    assert digest != json.loads(files["analysis.json"])["digests"]["names.csv"]
    assert sealed({"analysis.json": b"[]"}) == {"analysis.json": b"[]"}


def _write(path):
    (path.parent / "left.txt").write_text("x")
    return ""


def _connect(_path):
    with socket.socket() as asking:
        asking.settimeout(0.01)
        asking.connect_ex(("127.0.0.1", 9))
    return ""


def _raise(sentence):
    def read(_path):
        raise InputError(sentence)

    return read


def _warn(_path):
    warnings.warn("an old way", DeprecationWarning, stacklevel=1)
    return ""


def _change(path):
    os.utime(path)
    path.unlink()
    return ""


@pytest.mark.parametrize(
    ("read", "told"),
    [
        (_write, "does what it may not: open"),
        (_connect, "does what it may not: socket.connect"),
        (_change, "does what it may not: os.remove"),
        (_warn, "a library warns: DeprecationWarning"),
        (_raise("d.csv: no table"), "no sentence"),
        (_raise("It cannot be read."), "does not name its file"),
        (_raise("d.csv cannot be read: KeyError. No file should do that; please report it."), "KeyError"),
        (lambda path: str(path.stat().st_atime_ns) + str(next(COUNT)), "two answers"),
    ],
)  # fmt: skip
def test_what_a_reader_may_not_do(read, told, monkeypatch, tmp_path):
    monkeypatch.setitem(KINDS, "decisions", read)
    path = written(Sample({"d.csv": b"x"}, "d.csv"), tmp_path / "in")
    with pytest.raises(BrokenInvariantError, match=told):
        check_input("decisions", path)


COUNT = iter(range(100))


@pytest.mark.parametrize(
    ("limit", "told"), [("SECONDS", "took .* s$"), ("MEGABYTES", "took .* MB of memory")]
)
def test_a_reader_may_not_take_long_or_much(limit, told, monkeypatch, tmp_path):
    monkeypatch.setitem(KINDS, "decisions", lambda _: "")
    path = written(Sample({"d.csv": b"x"}, "d.csv"), tmp_path / "in")
    assert check_input("decisions", path).was_read
    monkeypatch.setattr(file_invariants, limit, -1)
    with pytest.raises(BrokenInvariantError, match=told):
        check_input("decisions", path)


def test_a_fault_is_known_by_its_place():
    with pytest.raises(IndexError) as caught:
        [].pop()
    assert place_of(caught.value).startswith("IndexError  test_file_fuzzing.py:")


READ_BADLY = """
import os, sys
from pathlib import Path
from hostile.files import input_kinds, round_worker
def endless(path):
    while True: pass
readers = [lambda path: str(os.write(2, b"said")), lambda path: str(len(bytearray(1 << 42))), endless]
input_kinds.KINDS["results"] = lambda path: readers[int((path.parent / "number.txt").read_text())](path)
round_worker.SECONDS = 2
round_worker.main("results", 1, {first}, {count}, Path({folder!r}))
"""
"""The first input makes its reader print, the second asks for all memory, the third never ends."""


def _read_badly(folder, *, first: int, count: int) -> int:
    path = os.pathsep.join([str(ROOT / "tools"), str(ROOT / "tests"), str(ROOT)])
    code = READ_BADLY.format(folder=str(folder), first=first, count=count)
    return subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, check=False
    ).returncode


def test_a_hang_is_ended_by_the_system_and_its_input_is_there(tmp_path):
    assert _read_badly(tmp_path, first=2, count=1) < 0
    assert (tmp_path / "number.txt").read_text() == "2"
    assert (tmp_path / "current" / "results.csv").exists()
    assert not (tmp_path / "round.json").exists()


def test_what_is_printed_and_a_lack_of_memory_are_found_and_kept(tmp_path):
    assert _read_badly(tmp_path, first=0, count=2) == 0
    assert json.loads((tmp_path / "round.json").read_text())["outcomes"]["faults"] == 2
    reports = sorted((tmp_path / "faults").glob("*.told"))
    told = "".join(report.read_text() for report in reports)
    assert "a library prints: b'said" in told
    assert "MemoryError" in told
    assert all((report.with_suffix("") / "results.csv").exists() for report in reports)


def test_rounds_go_on_until_the_time_is_over_and_behind_what_was_ended(monkeypatch, tmp_path, capsys):
    runs = iter([3, None])

    def run(_kind, _seed, first, home, _hash_seed):
        ended = next(runs, None)
        (home / "current").mkdir()
        if ended is None:
            (home / "round.json").write_text(
                json.dumps({"outcomes": {"read": 5}, "slowest": [[0.1, first]], "answers": [1]})
            )
            return None
        (home / "number.txt").write_text(str(ended))
        return "the system ended the process"

    monkeypatch.setattr(file_rounds, "_run", run)
    monkeypatch.setattr(file_rounds.time, "monotonic", iter([0.0, 1.0, 90.0]).__next__)
    assert file_rounds.fuzz_files(7, 1.0, folder=tmp_path, kinds=("results",)) == 1
    assert "seed and number 7 4" in capsys.readouterr().out
    assert (tmp_path / "faults" / "ended-results-7-3").is_dir()
