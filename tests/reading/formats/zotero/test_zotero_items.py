from __future__ import annotations

import pytest

from newslens.errors import InputError
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.zotero.zotero_items import ReferenceItem, open_items


def opened(tmp_path, *attached):
    """What is read of an item with some files attached, all of which are there."""
    for name in attached:
        (tmp_path / name).write_text(name)
    item = ReferenceItem("a.rdf, item 1", {"title": "T"}, attached)
    return open_items(SourceFile("a.rdf", b"", "a.rdf", folder=tmp_path), [item])


@pytest.mark.parametrize(
    ("attached", "best"),
    [
        (["a.pdf", "b.html", "c.txt"], "c.txt"),
        (["a.pdf", "b.html"], "b.html"),
        (["a.pdf", "b.docx"], "a.pdf"),
        (["a.png", "b.pdf"], "b.pdf"),
    ],
)
def test_the_attachment_that_gives_the_best_text(tmp_path, attached, best):
    found = opened(tmp_path, *attached)
    (member,) = found.members
    assert member.file.data == best.encode()
    assert (member.fields, member.goes_first) == ({"title": "T"}, True)
    assert found.notices == (
        f"a.rdf: of items with several attachments one each was read, {len(attached) - 1} left out.",
    )


@pytest.mark.parametrize("attached", [[], ["a.png"], ["a"]])
def test_an_item_without_a_text_is_a_document_without_one(tmp_path, attached):
    found = opened(tmp_path, *attached)
    assert [(document.text, document.fields) for document in found.documents] == [("", {"title": "T"})]
    assert not list(found.members)
    assert not found.notices


def test_a_file_that_is_not_there_costs_its_item_only(tmp_path):
    (tmp_path / "b.txt").write_text("Two boats sank.")
    items = [ReferenceItem(f"item {name}", {}, (name,)) for name in ("a.txt", "b.txt")]
    first, second = open_items(SourceFile("a.rdf", b"", "a.rdf", folder=tmp_path), items).members
    assert (
        first
        == "item a.txt: a.rdf: there is no attached file 'a.txt' beside it; export again with the files, or copy it there."
    )
    assert second.file.data == b"Two boats sank."


def test_no_items():
    with pytest.raises(InputError, match=r"a\.rdf holds no items"):
        open_items(SourceFile("a.rdf", b"", "a.rdf"), [])
