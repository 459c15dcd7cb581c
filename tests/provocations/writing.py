"""What cannot be written, and what was saved and cannot be read again."""

from __future__ import annotations

import contextlib
import io
import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pandas as pd

import newslens as nl
from newslens import storage
from newslens.cli import terminal
from newslens.curation import read_decisions
from newslens.storage.table_files import read_table, write_table
from newslens.storage.written_lines import split_lines
from provocations.situations import TEXT, Place, provokes

OUTPUTS = "storage/output_paths.py"
SAVED = "storage/saved_tables.py"
TABLES = "storage/table_files.py"
WHOLE = "storage/whole_files.py"


def corpus(place: Place) -> Path:
    return place.put("corpus/a.txt").parent


@provokes(OUTPUTS)
def outputs_that_are_no_files(place: Place) -> list[str]:
    home = corpus(place)
    os.mkfifo(place.home / "pipe")
    (place.home / "link").symlink_to(home / "a.txt")
    (place.home / "folder").mkdir()
    outputs = (place.home / "pipe", place.home / "link", place.home / "folder", Path("/dev/null"))
    return [said for each in outputs for said in place.command("report", home, "-o", each)]


@provokes(OUTPUTS)
def an_output_of_a_kind_that_has_no_name(place: Place) -> list[str]:
    place.patch.setattr(stat, "S_IFMT", lambda _: 0)
    return place.refused(storage.write_text, "x", place.put("a.html"))


@provokes(OUTPUTS)
def outputs_that_are_inputs_or_protected(place: Place) -> list[str]:
    home = corpus(place)
    protected = place.put("page.html", "")
    protected.chmod(0o444)
    outputs = (home / "a.txt", home, protected, home / "a.txt" / "page.html")
    told = [said for each in outputs for said in place.command("report", home, "-o", each)]
    return [*told, *place.command("report", home / "a.txt", "-o", home / "a.txt")]


@provokes("cli/source_options.py")
def outputs_that_would_be_read_by_their_names(place: Place) -> list[str]:
    home = corpus(place)
    names = ("articles.csv", "results.csv", "decisions.csv")
    return [said for name in names for said in place.command("table", home, "figures", "-o", home / name)]


@provokes("cli/source_options.py")
def a_file_where_several_are_to_be_written(place: Place) -> list[str]:
    home = corpus(place)
    return [
        *place.command("exchange", home, "-o", home / "a.txt"),
        *place.command("export", place.home / "a.ipynb", "-o", home / "a.txt"),
    ]


@provokes(OUTPUTS)
def a_folder_with_a_file_of_the_name_of_an_output(place: Place) -> list[str]:
    place.put("out/annotations.jsonld", '{"id": "mine"}')
    return place.command("exchange", corpus(place), "-o", place.home / "out")


@provokes(WHOLE)
def folders_that_cannot_be_written_to(place: Place) -> list[str]:
    home, taken = corpus(place), place.put("taken")
    return [
        *place.command("exchange", home, "-o", taken),
        *place.command("new", taken / "ferry"),
        *place.command("report", home, "-o", place.home / "no" / "such" / "page.html"),
    ]


@provokes(WHOLE)
def a_full_disk(place: Place) -> list[str]:
    home = corpus(place)

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    place.patch.setattr(Path, "write_bytes", full)
    return place.command("table", home, "figures", "-o", place.home / "figures.csv")


@provokes(WHOLE)
def half_a_character_in_a_text_that_is_written(place: Place) -> list[str]:
    return place.refused(storage.write_text, "Boats\n\ud800", place.home / "a.txt")


@provokes("cli/terminal.py")
def a_full_disk_behind_standard_output(place: Place) -> list[str]:
    place.patch.setattr(terminal, "_give_up", lambda _: None)
    place.patch.setattr("sys.stdout", SimpleNamespace(fileno=lambda: 1))
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.suppress(SystemExit), terminal.full_output_told():
        raise OSError(28, "No space left on device")
    return said.getvalue().splitlines()


@provokes("cli/result_commands.py")
def a_parquet_file_to_standard_output(place: Place) -> list[str]:
    return place.command("table", corpus(place), "figures", "--format", "parquet")


@provokes("cli/source_options.py")
def a_page_in_a_folder_that_is_not_there(place: Place) -> list[str]:
    return place.command("report", corpus(place), "-o", place.home / "no" / "page.html")


@provokes(TABLES)
def tables_that_cannot_be_read_or_written(place: Place) -> list[str]:
    frame, kinds = pd.DataFrame({"a": [1]}), {"a": "Int64", "b": "Int64"}
    return [
        *place.refused(write_table, frame, place.home / "t.xlsx"),
        *place.refused(read_table, place.home / "t.csv", kinds),
        *place.refused(read_table, place.put("t.parquet", "no table"), kinds),
        *place.refused(read_table, place.put("u.csv", b"\xff\xfe\x00"), kinds),
        *place.refused(read_table, place.home, kinds),
        *place.refused(read_table, place.put("t.csv", "a\n1\n"), kinds),
        *place.refused(read_table, place.put("w.csv", "a,b\n1e400,x\n"), kinds),
    ]


@provokes(SAVED)
def a_saved_analysis_that_is_not_whole(place: Place) -> list[str]:
    analysis = nl.analyze(nl.read_articles(place.put("a.txt")))
    folder, head = place.home / "saved", place.home / "saved" / "analysis.json"
    told = place.refused(analysis.save, folder, kind="xlsx")
    told += place.refused(nl.load_analysis, place.home)
    analysis.save(folder, kind="csv")
    whole = head.read_text(encoding="utf-8")
    (folder / "names.csv").write_text("changed by hand")
    told += place.refused(nl.load_analysis, folder)
    (folder / "names.csv").unlink()
    told += place.refused(nl.load_analysis, folder)
    for content in (
        "{",
        "[]",
        "[" * 200_000,
        "1e400",
        whole.replace('"layout": 2', '"layout": 9'),
        '{"kind": {}}',
    ):
        head.write_text(content)
        told += place.refused(nl.load_analysis, folder)
    head.unlink()
    head.mkdir()
    return [
        *told,
        *place.refused(nl.load_analysis, folder),
        *place.refused(nl.load_analysis, place.home / "no"),
    ]


@provokes("storage/written_lines.py")
def lines_that_are_none_of_a_table(place: Place) -> list[str]:
    return [
        *place.refused(split_lines, 'table,"action', place.home / "decisions.csv"),
        *place.refused(read_decisions, place.put("decisions.csv", 'table,action\n"')),
        *place.refused(read_decisions, place.put("decisions.csv", f"table,action\na,b,{TEXT}\n")),
    ]
