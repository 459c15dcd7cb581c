from __future__ import annotations

from newslens.reading.formats.shared.source_file import SourceFile


def test_ending_and_stem_are_those_of_the_name_in_its_folder():
    file = SourceFile("/data.d/in/Ferry.v2.TXT", b"", "in/Ferry.v2.TXT")
    assert (file.ending, file.stem) == (".txt", "Ferry.v2")
    assert SourceFile("x", b"", "Ferry").ending == ""


def test_a_member_is_called_after_what_it_stands_in_and_lies_in_no_folder(tmp_path):
    outer = SourceFile("in/Box.zip", b"PK", "Box.zip", folder=tmp_path, renamed={"body": "text"})
    inner = outer.member("b/one.TXT", b"Two boats sank.")
    assert (inner.name, inner.origin) == ("in/Box.zip: b/one.TXT", "Box.zip: b/one.TXT")
    assert (inner.ending, inner.stem, inner.data) == (".txt", "one", b"Two boats sank.")
    assert (inner.folder, inner.renamed, inner.depth) == (None, {"body": "text"}, 1)
    assert inner.member("c", b"").depth == 2


def test_the_ending_of_a_packed_web_archive_has_two_parts():
    assert SourceFile("a.WARC.GZ", b"", "a.WARC.GZ").ending == ".warc.gz"
    assert SourceFile("a.txt.gz", b"", "a.txt.gz").ending == ".gz"
