from __future__ import annotations

import base64
import os

import pytest

from newslens.presentation.notebook import embedded_pictures
from newslens.presentation.notebook.embedded_pictures import MOST_BYTES, embedded_picture

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "notebooks"
    made.mkdir()
    (made / "dot.png").write_bytes(PNG)
    (made / "a dot.png").write_bytes(PNG)
    (made / "drawn.svg").write_bytes(b'\xef\xbb\xbf\n<svg xmlns="http://www.w3.org/2000/svg"/>')
    (tmp_path / "outside.png").write_bytes(PNG)
    return made


@pytest.mark.parametrize("address", ["dot.png", "./dot.png", "a%20dot.png", "sub/../dot.png", "dot.png?x#y"])
def test_a_picture_in_the_folder_is_taken_along(folder, address):
    (folder / "sub").mkdir()
    assert embedded_picture(address, folder) == f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


def test_a_drawing_is_known_by_its_beginning(folder):
    assert embedded_picture("drawn.svg", folder).startswith("data:image/svg+xml;base64,")


@pytest.mark.parametrize(
    "address",
    [
        "../outside.png",
        "%2e%2e/outside.png",
        "link.png",
        "linked/outside.png",
        "https://example.org/dot.png",
        "//example.org/dot.png",
        "file:dot.png",
        "javascript:alert(1)",
        "data:text/html;base64,aGk=",
        "data:image/png,dot",
        "missing.png",
        "",
        "dot.png\x00",
        "http://[",
        "secret.txt",
        "secret.png",
    ],
)
def test_anything_else_is_not(folder, address):
    (folder / "link.png").symlink_to(folder.parent / "outside.png")
    (folder / "linked").symlink_to(folder.parent)
    (folder / "secret.txt").write_text("mine")
    (folder / "secret.png").write_text("mine")
    assert embedded_picture(address, folder) is None


def test_by_a_whole_path_only_what_lies_in_the_folder(folder):
    assert embedded_picture(str(folder.parent / "outside.png"), folder) is None
    assert embedded_picture(str(folder / "dot.png"), folder) is not None


def test_a_pipe_is_not_waited_for(folder):
    os.mkfifo(folder / "pipe.png")
    assert embedded_picture("pipe.png", folder) is None


def test_links_in_a_circle(folder):
    (folder / "a.png").symlink_to(folder / "b.png")
    (folder / "b.png").symlink_to(folder / "a.png")
    assert embedded_picture("a.png", folder) is None


def test_a_picture_that_is_too_large_is_not_taken_along(folder, monkeypatch):
    monkeypatch.setattr(embedded_pictures, "MOST_BYTES", len(PNG))
    assert embedded_picture("dot.png", folder) is not None
    (folder / "dot.png").write_bytes(PNG + b"x")
    assert embedded_picture("dot.png", folder) is None
    assert MOST_BYTES >= 2**22  # a photograph of a phone fits


def test_without_a_folder_only_what_the_address_holds(folder):
    assert embedded_picture("dot.png", None) is None
    held = "data:image/jpeg;base64,/9j/\n4AAQ"
    assert embedded_picture(held, None) == held
    assert folder.is_dir()
