"""Folders, files, manifests and what is said of articles."""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd

import newslens as nl
from newslens.reading import reading_thresholds
from newslens.reading.formats import file_formats
from provocations.situations import TEXT, Place, provoke_by_files, provokes

MANIFEST = "reading/manifest.py"
TWO = TEXT.replace("Two", "Three")


@provokes("reading/corpus.py")
def something_else_than_a_path(place: Place) -> list[str]:
    return place.refused(nl.read_articles, 7)


@provokes("reading/corpus.py")
def a_folder_that_is_not_there(place: Place) -> list[str]:
    return place.read(place.home / "nowhere")


@provokes("reading/corpus.py")
def a_corpus_without_one_readable_article(place: Place) -> list[str]:
    return place.reading({"a.txt": "", "b.txt": ""})


@provokes("reading/corpus.py", "reading/formats/shared/decoding.py")
def one_article_of_two_is_empty(place: Place) -> list[str]:
    return place.reading({"a.txt": "", "b.txt": TEXT})


@provokes("reading/gathering.py")
def an_empty_folder(place: Place) -> list[str]:
    return place.read()


@provokes("reading/named_files.py")
def a_file_that_the_manifest_does_not_name(place: Place) -> list[str]:
    return place.reading({"a.txt": TEXT, "b.txt": TWO, "articles.csv": "file\na.txt\n"})


@provokes("reading/named_files.py")
def a_document_that_a_file_does_not_hold(place: Place) -> list[str]:
    return place.reading({"a.txt": TEXT, "articles.csv": "file,document\na.txt,3\n"})


@provokes("reading/file_opening.py")
def a_pipe_a_folder_and_a_device(place: Place) -> list[str]:
    os.mkfifo(place.home / "pipe.txt")
    return [*place.read(place.home / "pipe.txt"), *place.read("/dev/null")]


@provokes("reading/file_opening.py")
def a_file_that_may_not_be_read(place: Place) -> list[str]:
    path = place.put("a.txt")
    _forbid(place, path)
    return place.read(path)


@provokes("reading/file_opening.py", "reading/folder_listing.py")
def links_and_folders_with_the_ending_of_an_article(place: Place) -> list[str]:
    place.put("z.txt")
    (place.home / "nothing.txt").symlink_to(place.home / "gone.txt")
    outside = place.home.parent / f"{place.home.name}-outside.txt"
    outside.write_text(TWO)
    (place.home / "out.txt").symlink_to(outside)
    (place.home / "folder.txt").mkdir()
    os.mkfifo(place.home / "pipe.txt")
    return place.read()


@provokes("reading/folder_listing.py")
def files_of_a_folder_that_are_no_articles(place: Place) -> list[str]:
    page = place.home.parent / f"{place.home.name}.html"
    place.put("a.txt")
    place.put("b.txt", TWO)
    place.command("report", place.home, "-o", page, code=0)
    place.put("page.html", page.read_bytes())
    place.put(".hidden.txt")
    place.put("photo.png", b"\x89PNG")
    place.put("notes.xyz")
    return place.read()


@provokes("reading/article_entries.py")
def dates_that_are_none_and_an_id_twice(place: Place) -> list[str]:
    place.put("a.txt")
    place.put("b.txt", TWO)
    told: list[str] = []
    for manifest in (
        "file,published\na.txt,soon\n",
        "file,published_utc\na.txt,soon\n",
        "file,article_id\na.txt,x\nb.txt,x\n",
    ):
        place.put("articles.csv", manifest)
        told += place.read()
    return told


@provokes("reading/publication_dates.py")
def a_date_that_is_none_and_one_that_can_be_two(place: Place) -> list[str]:
    place.put("a.txt")
    told: list[str] = []
    for written in ("soon", "03/04/2031", "1e400", "9999-99-99", "0000-01-01"):
        place.put("articles.csv", f"file,published\na.txt,{written}\n")
        told += place.read()
    return told


@provokes("reading/publication_dates.py")
def a_date_that_is_a_number(place: Place) -> list[str]:
    return [
        *place.reading({"a.json": f'[{{"text": "{TEXT}", "published": true}}]'}),
        *place.refused(nl.read_articles, pd.DataFrame({"text": [TEXT], "published": [1e300]})),
    ]


@provokes("reading/article_languages.py")
def a_text_in_another_language(place: Place) -> list[str]:
    german = "Zwei Boote sind am Sonntag vor der Küste gesunken, und die Küstenwache hat alle gerettet. "
    return place.reading({f"{name}.txt": f"{german * 9}{name}" for name in "abcdefghijklmnop"})


@provokes("reading/article_making.py")
def articles_some_of_which_have_an_id(place: Place) -> list[str]:
    return place.reading({"a.csv": f'article_id,text\nx,"{TEXT}"\n,"{TWO}"\n'})


@provokes("reading/article_making.py")
def half_a_character_in_an_id(place: Place) -> list[str]:
    return place.reading({"a.json": '[{"text": "Boats sank."}, {"text": "Ships sank.", "title": "\\ud800"}]'})


@provokes("reading/article_making.py")
def a_program_that_wrote_dates_nobody_can_read(place: Place) -> list[str]:
    rows = "".join(f'{{"maintext": "{n} boats sank.", "date_publish": "soon"}}\n' for n in range(30))
    return place.reading({"a.jsonl": rows})


@provokes("reading/text_length.py")
def a_text_that_is_too_long(place: Place) -> list[str]:
    place.patch.setattr(reading_thresholds, "ARTICLE_LENGTH", 40)
    return place.reading({"a.txt": TEXT})


@provokes("reading/text_length.py")
def a_text_with_too_many_numbers(place: Place) -> list[str]:
    place.patch.setattr(reading_thresholds, "ARTICLE_NUMBERS", 2)
    return place.reading({"a.txt": f"{TEXT} Of them 12 sank, 7 burned and 3 were sold."})


@provokes("storage/given_addresses.py")
def an_address_in_place_of_a_file(place: Place) -> list[str]:
    address = "https://herald.example/boats"
    output = ("-o", place.home / "out")
    commands = (
        ("new", address),
        ("add", address, "a.txt"),
        ("check", address),
        ("report", address, *output),
        ("sheet", address, *output),
        ("table", address, "figures"),
        ("findings", address),
        ("exchange", address, *output),
        ("export", address, *output),
        ("agreement", address, address),
        ("report", place.put("a.txt"), "--decisions", address, *output),
        ("report", place.put("a.txt"), "--results", address, *output),
        ("report", place.put("a.txt"), "--notebook", address, *output),
    )
    told = [*place.read(address), *(said for each in commands for said in place.command(*each))]
    assert len(set(told)) == 1, "one sentence says it"
    return told


@provokes("storage/given_addresses.py")
def an_address_in_place_of_an_output(place: Place) -> list[str]:
    article, address = place.put("a.txt"), "https://herald.example/boats.html"
    outputs = (
        ("report", article),
        ("sheet", article),
        ("table", article, "figures"),
        ("exchange", article),
        ("export", place.put("a.ipynb", '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')),
    )
    told = [said for each in outputs for said in place.command(*each, "-o", address)]
    assert len(set(told)) == 1, "one sentence says it"
    return told


@provokes("reading/unfetched_pages.py")
def rows_with_addresses_and_without_texts(place: Place) -> list[str]:
    one = f'url,text\nhttps://herald.example/a,\nhttps://herald.example/b,"{TEXT}"\n'
    several = "url,title\n" + "".join(f"https://herald.example/{n},Boats\n" for n in range(30))
    return [*place.reading({"a.csv": one}), *place.read(place.put("b.csv", several))]


@provokes("reading/unfetched_pages.py")
def articles_without_a_text(place: Place) -> list[str]:
    rows = "".join(f"Boats {n},\n" for n in range(30))
    return place.reading({"a.csv": f'title,text\nShips,"{TEXT}"\n{rows}'})


provoke_by_files(
    MANIFEST,
    a_manifest_without_files={"articles.csv": "outlet\nHerald\n"},
    a_manifest_without_lines={"articles.csv": "file,outlet\n"},
    a_line_without_a_file={"a.txt": TEXT, "articles.csv": "file,outlet\n,Herald\n"},
    a_file_outside_of_the_folder={"articles.csv": "file\n../a.txt\n"},
    a_file_that_is_not_there={"articles.csv": "file\na.txt\n"},
    a_document_that_is_no_number={"a.txt": TEXT, "articles.csv": "file,document\na.txt,two\n"},
)
provoke_by_files(
    "reading/formats/shared/article_columns.py",
    a_column_of_a_manifest_that_is_misspelt={"a.txt": TEXT, "articles.csv": "file,outlett\na.txt,Herald\n"},
    a_column_of_a_manifest_that_nobody_knows={"a.txt": TEXT, "articles.csv": "file,zzz\na.txt,1\n"},
)


@provokes("reading/file_opening.py")
def a_manifest_that_may_not_be_read(place: Place) -> list[str]:
    place.put("a.txt")
    _forbid(place, place.put("articles.csv", "file\na.txt\n"))
    return place.read()


def _forbid(place: Place, path: Path) -> None:
    """Let the system refuse a file, as it does to those who may not read it."""
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return read(self)

    place.patch.setattr(Path, "read_bytes", refuse)


@provokes("reading/formats/file_formats.py")
def a_page_that_newslens_wrote(place: Place) -> list[str]:
    page = '<head><meta name="generator" content="newslens 1.0"></head><p>Two boats sank.</p>'
    return place.read(place.put("page.html", page))


@provokes("reading/formats/file_formats.py")
def a_file_that_a_reader_fails_on(place: Place) -> list[str]:
    place.patch.setitem(file_formats._READERS, ".txt", lambda file: file.no_such_part)
    return place.reading({"a.txt": TEXT})
