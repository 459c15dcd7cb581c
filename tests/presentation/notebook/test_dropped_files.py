from __future__ import annotations

import pytest

from newslens.presentation.notebook import dropped_files
from newslens.presentation.notebook.dropped_files import DroppedFiles, Piece


def offered(**sizes):
    return DroppedFiles([{"name": name, "size": size} for name, size in sizes.items()])


def fill(dropped, sign=b"x"):
    """Send what is wanted until nothing is; how many pieces that were."""
    pieces = 0
    while (piece := dropped.wanted) is not None:
        dropped.take(piece, sign * (piece.end - piece.start))
        pieces += 1
    return pieces


def test_a_file_comes_in_pieces_and_whole(monkeypatch):
    monkeypatch.setattr(dropped_files, "PIECE_BYTES", 4)
    dropped = offered(a=10, empty=0, b=4)
    assert fill(dropped) == 4
    assert [(file.name, len(file.data)) for file in dropped.files] == [("a", 10), ("empty", 0), ("b", 4)]
    assert dropped.left_out == ()


@pytest.mark.parametrize(("sizes", "kept"), [([60, 40], 2), ([60, 41], 1), ([101, 40], 1), ([101], 0)])
def test_what_does_not_fit_is_refused_before_it_is_sent(monkeypatch, sizes, kept):
    monkeypatch.setattr(dropped_files, "DROP_BYTES", 100)
    dropped = DroppedFiles([{"name": f"{size}.txt", "size": size} for size in sizes])
    fill(dropped)
    assert len(dropped.files) == kept
    assert len(dropped.left_out) == len(sizes) - kept
    assert all("does not fit into" in sentence for sentence in dropped.left_out)


@pytest.mark.parametrize(("number", "refused"), [(3, 0), (4, 1)])
def test_a_drop_has_a_largest_number_of_files(monkeypatch, number, refused):
    monkeypatch.setattr(dropped_files, "DROP_FILES", 3)
    dropped = DroppedFiles([{"name": str(place), "size": 0} for place in range(number)])
    assert len(dropped.left_out) == refused


@pytest.mark.parametrize(
    ("piece", "data"),
    [
        (Piece(0, 0, 3), b"xx"),
        (Piece(0, 0, 3), b"xxxx"),
        (Piece(0, 1, 3), b"xx"),
        (Piece(0, 0, 99), b"x" * 99),
    ],
)
def test_a_file_that_is_not_what_was_offered_is_given_up(piece, data):
    dropped = offered(a=3, b=1)
    dropped.take(piece, data)
    assert dropped.wanted == Piece(1, 0, 1)
    fill(dropped)
    assert [file.name for file in dropped.files] == ["b"]
    assert "a cannot be read by the browser" in dropped.left_out[0]


def test_a_piece_of_no_file_changes_nothing():
    dropped = offered(a=3)
    dropped.take(Piece(7, 0, 3), b"xxx")
    assert dropped.wanted == Piece(0, 0, 3)
