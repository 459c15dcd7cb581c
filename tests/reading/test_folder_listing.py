from __future__ import annotations

import os

from newslens.reading.folder_listing import list_folder


def names(sentences):
    return [sentence.split(" was left out: ")[0].rsplit("/", 1)[-1] for sentence in sentences]


def test_files_in_natural_order_and_what_is_left_out(tmp_path):
    for name in (
        "b10.txt",
        "B9.html",
        "b2.csv",
        "photo.png",
        "README.md",
        "decisions.csv",
        "event.ipynb",
        ".DS_Store",
    ):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "more.txt").mkdir()
    listing = list_folder(tmp_path)
    assert [path.name for path in listing.files] == ["b2.csv", "B9.html", "b10.txt"]
    assert names(listing.left_out) == ["more.txt", "photo.png"]
    assert listing.left_out[1].endswith(
        "it is a picture; recognise its text with an OCR program, and give the text."
    )
    assert listing.passed_over == ()


def test_what_is_no_ordinary_file_of_the_folder_is_named(tmp_path):
    folder = tmp_path / "event"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    (folder / "a.txt").symlink_to("../secret.txt")
    (folder / "b.txt").symlink_to("nothing.txt")
    os.mkfifo(folder / "c.txt")
    listing = list_folder(folder)
    assert listing.files == ()
    assert [sentence.partition(" was left out: it is ")[2] for sentence in listing.left_out] == [
        "a link that leads out of the folder.",
        "a link to nothing.",
        "no ordinary file.",
    ]


def test_hidden_articles_and_own_outputs_are_no_articles(tmp_path):
    (tmp_path / ".a.txt").write_text("Two boats sank.", encoding="utf-8")
    (tmp_path / "page.html").write_text(
        '<head><meta name="generator" content="newslens 1.0"></head>', encoding="utf-8"
    )
    (tmp_path / "saved.html").write_text("<p>Two boats sank.</p>", encoding="utf-8")
    (tmp_path / "annotations.jsonld").write_text('{"id": "urn:newslens:annotations"}', encoding="utf-8")
    listing = list_folder(tmp_path)
    assert [path.name for path in listing.files] == ["saved.html"]
    assert [sentence.partition(" was left out: ")[2] for sentence in listing.passed_over] == [
        "it is hidden.",
        "newslens wrote it.",
        "newslens wrote it.",
    ]
    assert listing.left_out == ()
