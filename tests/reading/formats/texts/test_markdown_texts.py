from __future__ import annotations

import sys

import pytest
from sample_files import sample

from newslens.errors import InputError, MissingExtraError
from newslens.reading.formats.file_formats import read_file
from newslens.reading.formats.shared.source_file import SourceFile
from newslens.reading.formats.texts import markdown_texts

pytest.importorskip("mdit_py_plugins")


def read(text: str):
    return read_file(SourceFile("a.md", text.encode(), "a.md")).documents[0]


def test_the_text_is_what_is_shown():
    text = read(
        "Boats *sink*\n============\n\nTwo [boats](http://x.example) sank\noff **Lund**.  \nNobody was hurt.\n\n"
        "> “Never,” she said.\n\n- one\n- two\n\n![a picture](p.png)\n\n<script>x</script>\n\n| a | b |\n|---|---|\n| c | d |\n"
    ).text
    assert text == (
        "Boats sink\n\nTwo boats sank off Lund.\nNobody was hurt.\n\n“Never,” she said.\n\none\ntwo\n\na\tb\nc\td"
    )


def test_front_matter_gives_fields():
    document = read(
        "---\ntitle: Boats sink\nauthor:\n  - '[[Ana Lee]]'\n  - Bo Ek\ndate: 2024-03-03\nsource: https://herald.example/a\n"
        "publication: The Herald\nlang: en\ntags: [sea]\n---\nTwo boats sank.\n"
    )
    assert document.text == "Two boats sank."
    assert document.fields == {
        "title": "Boats sink",
        "byline": "Ana Lee, Bo Ek",
        "published": "2024-03-03",
        "url": "https://herald.example/a",
        "outlet": "The Herald",
        "language": "en",
    }


def test_the_only_heading_that_opens_the_text_is_its_title():
    assert read("# Boats `sink` *today*\n\nText.").fields == {"title": "Boats sink today"}
    assert read("# One\n\nText.\n\n# Two\n\nText.").fields == {}
    assert read("Text.\n\n# One\n").fields == {}
    assert read("---\ntitle: Other\n---\n# Boats\n\nText.").fields == {"title": "Other"}


@pytest.mark.parametrize(
    "block",
    ["just a sentence", "a: [", "- a\n- b", "a: &x [" + "[" * 2_000, "x: " + "y" * 30_000],
)
def test_what_is_no_front_matter_is_text(block):
    assert read(f"---\n{block}\n---\n\nTwo boats sank.").text.endswith("Two boats sank.")


def test_a_rule_at_the_top_changes_nothing_of_what_is_shown():
    table = "| a | b |\n|---|---|\n| c | ~~d~~ |\n"
    assert read(f"---\njust a sentence\n---\n\n{table}").text == f"just a sentence\n\n{read(table).text}"


def test_names_that_point_to_one_another_are_no_bomb():
    laughs = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]\n" for n in range(1, 30))
    assert read(f"---\n{laughs}title: Boats\n---\nText.").fields == {"title": "Boats"}


def test_too_large_a_text_is_told(monkeypatch):
    monkeypatch.setattr(markdown_texts, "MARKDOWN_BYTES", 3)
    with pytest.raises(InputError, match="reads up to"):
        read("Text")


@pytest.mark.parametrize("library", ["markdown_it", "mdit_py_plugins.front_matter", "yaml"])
def test_without_the_extra(monkeypatch, library):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=r"newslens\[markdown\]"):
        read_file(sample(".md"))
