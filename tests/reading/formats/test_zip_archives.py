from __future__ import annotations

import gzip
import io
import time
import zipfile

import pytest
from sample_files import PAGE, TEXT, web_archive, zipped

from newslens.errors import InputError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.reading_limits import DEPTH
from newslens.reading.formats.shared.source_file import SourceFile


def archive(parts, **options) -> SourceFile:
    return SourceFile("in/box.zip", zipped(parts, **options), "box.zip")


def test_members_are_read_by_their_own_formats():
    reading = read_file(
        archive({"b/two.txt": TEXT, "one.csv": f'text,outlet\n"{TEXT}",Herald\n', "empty/": ""})
    )
    assert [(each.source, each.place, each.text) for each in reading.documents] == [
        ("box.zip: b/two.txt", "in/box.zip: b/two.txt", TEXT),
        ("box.zip: one.csv", "in/box.zip: one.csv, line 2", TEXT),
    ]
    assert (reading.faults, reading.notices) == ((), ())


def test_what_nobody_meant_is_left_out_and_what_nobody_reads_is_named():
    reading = read_file(
        archive(
            {
                "__MACOSX/._a.txt": "x",
                ".hidden.txt": "x",
                "b/.git/c.txt": "x",
                "a.txt": TEXT,
                "p.xyz": "x",
                "q.xyz": "x",
            }
        )
    )
    assert [each.source for each in reading.documents] == ["box.zip: a.txt"]
    assert reading.notices == (
        "in/box.zip: files of formats that newslens does not read were left out: 2 with .xyz.",
    )


@pytest.mark.parametrize(
    "name", ["../a.txt", "in/../../a.txt", "/etc/a.txt", "C:/a.txt", "..\\a.txt", "c:a.txt"]
)
def test_a_member_that_climbs_is_refused_by_name_and_costs_the_others_nothing(name):
    reading = read_file(archive({name: TEXT, "b.txt": TEXT}))
    assert [each.source for each in reading.documents] == ["box.zip: b.txt"]
    assert len(reading.faults) == 1
    assert "lies outside of the archive" in reading.faults[0]


def test_a_bad_member_costs_the_others_nothing():
    reading = read_file(archive({"a.txt": "", "b.txt": TEXT, "c.pdf": b"%PDF-1.4 cut"}))
    assert [each.source for each in reading.documents] == ["box.zip: b.txt"]
    assert [fault.split(" ")[1].rstrip(":") for fault in reading.faults] == ["a.txt", "c.pdf"]


def test_texts_beside_a_table_with_ids_are_called_after_the_archive():
    reading = read_file(archive({"a.csv": f'article_id,text\nx,"{TEXT}"\n', "b.txt": TEXT}))
    assert [each.fields["article_id"] for each in reading.documents] == ["x", "box-2"]


def test_archives_in_archives_are_read_to_a_depth():
    data = zipped({"a.txt": TEXT})
    for _ in range(DEPTH - 1):
        data = zipped({"in.zip": data})
    assert read_file(SourceFile("a.zip", data, "a.zip")).documents[0].text == TEXT
    with pytest.raises(InputError, match="files already; unpack the outer ones"):
        read_file(SourceFile("a.zip", zipped({"in.zip": data}), "a.zip"))


def test_an_archive_that_holds_itself_many_times_over_is_read_within_the_allowance():
    data = zipped({f"{n}.txt": TEXT for n in range(200)})
    for _ in range(DEPTH - 1):
        data = zipped({f"{n}.zip": data for n in range(15)}, method=zipfile.ZIP_STORED)
    file = SourceFile("a.zip", data, "a.zip")
    reading = read_file(file)
    assert len(reading.documents) < 20_000
    assert file.allowance.members == 0
    assert "holds more than 20,000 members" in reading.faults[-1]


def test_a_bomb_is_refused_before_it_is_unpacked():
    with pytest.raises(InputError, match=r"a.zip would unpack to 64 MB, more than 200 times its size"):
        read_file(SourceFile("a.zip", zipped({"a.txt": b"0" * 2**26}), "a.zip"))


def test_a_bomb_in_an_archive_costs_the_others_nothing():
    reading = read_file(archive({"bomb.zip": zipped({"a.txt": b"0" * 2**26}), "a.txt": TEXT}))
    assert [each.text for each in reading.documents] == [TEXT]
    assert "would unpack to" in reading.faults[0]


def test_a_size_that_lies_gives_no_more_than_it_says():
    data = zipped({"a.txt": b"boats " * 100_000})
    lied = data.replace((600_000).to_bytes(4, "little"), (60).to_bytes(4, "little"))
    assert lied != data
    with pytest.raises(InputError, match="is damaged"):
        read_file(SourceFile("a.zip", lied, "a.zip"))


def test_a_locked_member_is_told():
    data = bytearray(zipped({"a.txt": TEXT}))
    data[6] |= 1  # the flag in the member's own head
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    with pytest.raises(InputError, match="locked with a password; unlock it"):
        read_file(SourceFile("a.zip", bytes(data), "a.zip"))


def test_a_way_of_packing_without_bounds_is_told():
    with pytest.raises(InputError, match="packed in a way that newslens does not read"):
        read_file(archive({"a.txt": TEXT}, method=zipfile.ZIP_LZMA))


def test_control_characters_of_a_name_are_shown_not_kept():
    assert read_file(archive({"a\x1b[2J.txt": TEXT})).documents[0].source == "box.zip: a�[2J.txt"


def test_an_archive_without_articles_is_told():
    with pytest.raises(InputError, match=r"box.zip holds no article that can be read. .*1 with .xyz"):
        read_file(archive({"a.xyz": "x"}))


def test_too_many_members_are_refused():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as box:
        for number in range(20_001):
            box.writestr(f"{number}.txt", "")
    with pytest.raises(InputError, match="holds 20,001 members, and newslens reads up to 20,000"):
        read_file(SourceFile("a.zip", buffer.getvalue(), "a.zip"))


def test_members_keep_their_order_unless_files_may_be_attached_to_a_library():
    table = f'text,outlet\n"{TEXT} Three.",Herald\n'
    kept = read_file(archive({"b/two.txt": TEXT, "one.csv": table}))
    assert [each.source for each in kept.documents] == ["box.zip: b/two.txt", "box.zip: one.csv"]
    moved = read_file(archive({"files/two.txt": TEXT, "one.csv": table}))
    assert [each.source for each in moved.documents] == ["box.zip: one.csv", "box.zip: files/two.txt"]


def test_a_package_of_web_archives_is_read_as_the_archives_in_it():
    pytest.importorskip("warcio")
    pytest.importorskip("trafilatura")
    crawl = gzip.compress(
        web_archive(("https://herald.example/boats", "text/html; charset=utf-8", PAGE.encode()))
    )
    parts = {
        "archive/data.warc.gz": crawl,
        "indexes/index.cdx.gz": gzip.compress(b"x"),
        "pages/pages.jsonl": f'{{"format": "json-pages-1.0"}}\n{{"url": "https://herald.example/boats", "text": "{TEXT}"}}\n',
        "datapackage.json": '{"profile": "data-package", "resources": []}',
    }
    reading = read_file(SourceFile("in/a.wacz", zipped(parts), "a.wacz"))
    assert [document.fields["url"] for document in reading.documents] == ["https://herald.example/boats"]
    assert (reading.faults, reading.notices) == ((), ())
    others = read_file(archive({"datapackage.json": f'[{{"text": "{TEXT}"}}]', "a.txt": TEXT + TEXT}))
    assert len(others.documents) == 2


@pytest.mark.parametrize("folder", ["boats_files", "boats-Dateien", "boats_fichiers"])
def test_what_a_browser_saved_beside_a_page_is_no_article(folder):
    pytest.importorskip("trafilatura")
    beside = {
        f"in/{folder}/saved_resource.html": PAGE,
        f"in/{folder}/deep/b.html": PAGE,
        f"in/{folder}/a.css": "x",
    }
    reading = read_file(archive({"in/boats.html": PAGE, **beside}))
    assert [document.source for document in reading.documents] == ["box.zip: in/boats.html"]
    assert (reading.faults, reading.notices) == ((), ())
    alone = read_file(archive(beside))
    assert len(alone.documents) == 2, "without its page, what stands there may be meant"
    other = read_file(archive({"in/ships.html": PAGE, "boats.html": PAGE, **beside}))
    assert len(other.documents) == 4


def test_hidden_members_are_passed_over_in_a_time_that_grows_with_them():
    def seconds(count):
        box = archive({**{f".hidden-{number}": "" for number in range(count)}, "a.txt": TEXT})
        begun = time.process_time()
        assert len(read_file(box).documents) == 1
        return time.process_time() - begun

    seconds(100)
    assert min(seconds(8000) for _ in range(2)) < 3 * min(seconds(4000) for _ in range(2))
