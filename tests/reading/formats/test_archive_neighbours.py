"""Libraries of references in an archive, with what is attached to their items."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from sample_files import TEXT, zipped

from newslens.reading.formats.archive_neighbours import ArchiveNeighbours
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.packed_parts import PackedParts
from newslens.reading.formats.shared.source_file import SourceFile

ZOTERO = Path(__file__).parent / "fixtures" / "zotero"
LIBRARIES = ["library.rdf", "library.csv", "better_bibtex.json"]


def box(parts):
    return SourceFile("box.zip", zipped(parts), "box.zip")


def exported(library, folder="My Library/"):
    """What Zotero exports with "Export Files", packed with the attachments before the library."""
    files = [path for path in sorted(ZOTERO.rglob("*")) if path.is_file() and "files" in path.parts]
    parts = {folder + path.relative_to(ZOTERO).as_posix(): path.read_bytes() for path in files}
    return box(parts | {folder + library: (ZOTERO / library).read_bytes()})


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("folder", ["", "My Library/", "a/b/"])
def test_what_is_attached_is_read_once_and_with_what_its_item_says(library, folder):
    pytest.importorskip("trafilatura")
    reading = read_file(exported(library, folder))
    read = [document for document in reading.documents if document.text]
    assert [document.fields["title"] for document in read] == ["Ferries collide", "Boats meet"]
    assert [document.fields["outlet"] for document in read] == ["The North", "The South"]
    assert read[1].source == f"box.zip: {folder}files/14/report.txt"
    assert not any("report" in fault for fault in reading.faults)


def neighbours(parts):
    file = box(parts)
    packed = PackedParts(file, kind="zip archive")
    return ArchiveNeighbours(file, packed, {PurePosixPath(name): name for name in packed.names})


def test_a_file_that_is_claimed_is_taken():
    around = neighbours({"in/a.txt": TEXT})
    assert around.claim(PurePosixPath("a.txt")) is None
    assert around.claim(PurePosixPath("in/a.txt")) == "in/a.txt"
    assert around.taken == {"in/a.txt"}
    opened = around.open("in/a.txt")
    assert (opened.data, opened.name, opened.place) == (
        TEXT.encode(),
        "box.zip: in/a.txt",
        PurePosixPath("in/a.txt"),
    )
    assert replace(opened, neighbours=None).member("b.txt", b"").neighbours is None


def test_two_archives_in_one_another_do_not_see_each_other():
    library = (ZOTERO / "library.rdf").read_bytes()
    inner = zipped({"library.rdf": library})
    reading = read_file(
        box({"files/12/a report.html": "<p>x</p>", "files/14/report.txt": TEXT, "inner.zip": inner})
    )
    assert [fault for fault in reading.faults if "there is no attached file" in fault]
    assert "box.zip: files/14/report.txt" in [document.source for document in reading.documents]


@pytest.mark.parametrize(
    "written", ["../secret.txt", "files/../../secret.txt", "/etc/secret.txt", "../../in/secret.txt"]
)
def test_a_path_that_leads_out_means_nothing(written):
    library = (ZOTERO / "library.rdf").read_text(encoding="utf-8").replace("files/14/report.txt", written)
    reading = read_file(box({"in/library.rdf": library, "b.txt": TEXT}))
    assert any(f"there is no attached file {written!r} in the archive" in fault for fault in reading.faults)
