from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest

from newslens.errors import InputError
from newslens.storage.output_paths import (
    refuse_foreign,
    refuse_inputs,
    refuse_other_ending,
    refuse_unusual,
    unusual_kind,
)

PAGE = '<head><meta name="generator" content="newslens 1.0"></head>'


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        (stat.S_IFREG, None),
        (stat.S_IFCHR, "a device"),
        (stat.S_IFBLK, "a device"),
        (stat.S_IFIFO, "a pipe"),
        (stat.S_IFSOCK, "a socket"),
        (stat.S_IFDIR, "a folder"),
        (stat.S_IFLNK, "a link to somewhere else"),
        (0, "no ordinary file"),
    ],
)
def test_what_stands_at_a_path(mode, kind):
    assert unusual_kind(mode | 0o644) == kind


def test_what_is_no_ordinary_file_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    door = socket.socket(socket.AF_UNIX)
    before = Path.cwd()
    os.chdir(tmp_path)  # the name of a socket may have about 100 characters
    try:
        door.bind("socket")
    finally:
        os.chdir(before)
        door.close()
    for name in ("pipe", "folder", "link", "socket"):
        with pytest.raises(InputError, match=rf"{name} is a {name}.* and is not replaced"):
            refuse_unusual(tmp_path / name)


def test_an_ordinary_file_and_an_empty_place_are_free(tmp_path):
    assert refuse_unusual(tmp_path / "a.txt") is None
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "a.txt").chmod(0o640)
    assert refuse_unusual(tmp_path / "a.txt") == 0o640


def test_a_file_that_is_protected_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "a.txt").chmod(0o444)
    with pytest.raises(InputError, match="is protected against writing"):
        refuse_unusual(tmp_path / "a.txt")


def test_an_input_is_refused_by_any_of_its_names(tmp_path):
    article = tmp_path / "a.txt"
    article.write_text("One.")
    (tmp_path / "sub").mkdir()
    (tmp_path / "same.txt").hardlink_to(article)
    for name in ("a.txt", "sub/../a.txt", "same.txt"):
        with pytest.raises(InputError, match="is what the result is made from"):
            refuse_inputs(tmp_path / name, [article])
    refuse_inputs(tmp_path / "b.txt", [article])


def test_an_input_that_is_not_there_yet_is_refused_as_well(tmp_path):
    with pytest.raises(InputError, match="is what the result is made from"):
        refuse_inputs(tmp_path / "articles.csv", [tmp_path, tmp_path / "articles.csv"])


def test_of_a_folder_that_is_read_only_own_pages_and_new_files_are_free(tmp_path):
    corpus = tmp_path / "corpus"
    (corpus / "deep").mkdir(parents=True)
    (corpus / "deep" / "a.html").write_text("<p>Two boats sank.</p>")
    (corpus / "page.html").write_text(PAGE)
    with pytest.raises(InputError, match=r"a\.html belongs to .*corpus, which the result is made from"):
        refuse_inputs(corpus / "deep" / "a.html", [corpus])
    refuse_inputs(corpus / "page.html", [corpus])
    refuse_inputs(corpus / "new.html", [corpus])
    (tmp_path / "beside.html").write_text("<p>Mine.</p>")
    refuse_inputs(tmp_path / "beside.html", [corpus])


def test_a_way_into_the_folder_through_a_link_is_seen(tmp_path):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "a.txt").write_text("One.")
    (tmp_path / "other").symlink_to(corpus)
    with pytest.raises(InputError, match="belongs to"):
        refuse_inputs(tmp_path / "other" / "a.txt", [corpus])


def test_a_pipe_is_refused_before_anything_is_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is a pipe"):
        refuse_inputs(tmp_path / "pipe", [])


def test_where_newslens_chooses_the_name_a_foreign_file_is_refused(tmp_path):
    page = tmp_path / "a.html"
    refuse_foreign(page)
    page.write_text("")
    refuse_foreign(page)
    page.write_text(PAGE)
    refuse_foreign(page)
    page.write_text("<p>Mine.</p>")
    with pytest.raises(InputError, match=r"a\.html was not written by newslens and is not replaced"):
        refuse_foreign(page)


@pytest.mark.parametrize("name", ["page.html", "PAGE.HTM", "page.xhtml", "page", "a.b/page"])
def test_a_page_may_have_the_ending_of_a_page_or_none(name, tmp_path):
    refuse_other_ending(tmp_path / name)


@pytest.mark.parametrize("name", ["page.pdf", "page.html.docx", "race.2031"])
def test_a_page_under_another_ending_is_refused_with_a_name_for_it(name, tmp_path):
    meant = f"{Path(name).stem}.html"
    with pytest.raises(InputError, match=rf"would be a page in HTML under another ending; name it {meant}\."):
        refuse_other_ending(tmp_path / name)
