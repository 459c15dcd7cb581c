from __future__ import annotations

from dataclasses import replace

import pytest

from newslens.comparison.headlines import check_headlines, titled_text
from newslens.extraction.figures import find_figures
from newslens.frames import FigureRow, SegmentRow
from newslens.schema import Article


def checked(title, text, *, heading=None):
    """Surfaces of a headline that its text does not bear out, each with the text's answers."""
    article = Article("herald", None, title, *[None] * 6, text)
    figures = [
        FigureRow(
            row.start,
            row.end,
            row.surface,
            row.low,
            row.high,
            row.comparator,
            row.unit,
            row.counted,
            article_id="herald",
        )
        for row in find_figures(text)
    ]
    segments = []
    if heading is not None:
        segments = [SegmentRow(0, len(heading), heading, "heading", article_id="herald")]
    claims = check_headlines([article], figures, segments)
    assert all(title[claim.start : claim.end] == claim.surface for claim in claims)
    assert all(text[row.start : row.end] == row.surface for claim in claims for row in claim.answers)
    return [(claim.surface, [row.surface for row in claim.answers]) for claim in claims]


BROKE = "when the sluice at Velm broke on Sunday night, the river board said."


@pytest.mark.parametrize(
    "title",
    [
        "Sluice break at Velm kills 40",
        "Forty killed as sluice breaks at Velm",
        "40 dead in Velm sluice break",
    ],
)
def test_a_number_that_cannot_be_true_with_that_of_the_text(title):
    ((surface, answers),) = checked(title, f"Fourteen people were killed {BROKE}")
    assert surface in {"40", "Forty"}
    assert answers == ["Fourteen"]


@pytest.mark.parametrize(
    ("number", "given", "expected"),
    [
        ("350", "347", []),
        ("300", "347", []),
        ("25", "27", [("25", ["27"])]),
        ("27", "25", [("27", ["25"])]),
        ("40", "14", [("40", ["14"])]),
        ("1.5 million", "1.46 million", []),
    ],
)
def test_a_round_number_may_be_rounded(number, given, expected):
    assert (
        checked(f"{number} people flee Velm", f"Some said that {given} people fled Velm {BROKE}") == expected
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("14 killed as sluice breaks", f"Fourteen people were killed {BROKE}"),
        ("Some 350 flee Velm flood", f"In all 347 people fled {BROKE}"),
        ("Flood at Velm kills 14", f"More than 10 people were killed {BROKE}"),
        ("Six killed at Velm", f"Four children and two teachers were killed {BROKE}"),
        ("Velm floods again after 31 years", f"It was the worst night in 31 years {BROKE}"),
        ("Scores killed at Velm", f"Fourteen people were killed {BROKE}"),
        ("Half of Velm under water", f"Fourteen people were killed {BROKE}"),
        ("Five walks along the river", f"Fourteen people were killed {BROKE}"),
        ("Velm mourns its dead", f"Fourteen people were killed {BROKE}"),
        (None, f"Fourteen people were killed {BROKE}"),
        ("14 killed as sluice breaks", " "),
    ],
)
def test_what_a_text_bears_out_or_does_not_speak_of(title, text):
    assert checked(title, text) == []


def test_a_number_that_the_text_only_lacks():
    assert checked(
        "20 boats sent to Velm", f"Boats were sent for help {BROKE} Nobody counted the boats."
    ) == [("20", [])]


def test_the_title_that_stands_in_the_text_again_bears_nothing_out():
    title = "Sluice break at Velm kills 40"
    text = f"{title}\n\nFourteen people were killed {BROKE}"
    assert checked(title, text) == []
    assert checked(title, text, heading=title) == [("40", ["Fourteen"])]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("“Nobody warned us” of the sluice, says mayor", ["Nobody warned us"]),
        ("“Nobody had told us” of the sluice, says mayor", []),
        ("“NOBODY HAD TOLD US”: mayor on the sluice", []),
        ("The “miracle” of Velm, says mayor", []),
    ],
)
def test_words_in_quotation_marks(title, found):
    text = f"“We slept, and nobody had told us,” the mayor said {BROKE}"
    assert [surface for surface, _ in checked(title, text)] == found


def test_of_many_figures_no_sums_are_tried():
    streets = " ".join(f"Street {n} lost {n} doors." for n in range(3, 60))
    assert checked("900 doors lost at Velm", streets) == [("900", [])]


def test_title_and_text_are_compared_once_and_only_where_a_number_is_not_borne_out(monkeypatch):
    compared = []
    collate = titled_text.collate_figures
    monkeypatch.setattr(titled_text, "collate_figures", lambda *pair: compared.append(pair) or collate(*pair))
    text = f"Fourteen people were killed {BROKE} Six houses were destroyed."
    assert checked("Sluice break kills 14 and destroys six houses", text) == []
    assert compared == []
    assert checked("Sluice break kills 40 and destroys 90 houses", text) == [("40", ["Fourteen"]), ("90", [])]
    assert len(compared) == 1


def test_decimals_add_up_as_they_are_printed():
    text = "In Velm 1.1 metres of rain fell, and 2.2 metres of rain fell on the hills."
    assert checked("3.3 metres of rain at Velm", text) == []
    assert checked("3.4 metres of rain at Velm", text) == [("3.4", ["1.1"])]


def test_answers_of_the_text_are_the_figures_that_are_given():
    title, text = "Sluice break at Velm kills 40", f"Fourteen people were killed {BROKE}"
    article = Article("herald", None, title, *[None] * 6, text)
    read = FigureRow(0, 8, "Fourteen", 14.0, 14.0, "exact", None, "people", article_id="herald")
    corrected = replace(read, low=30.0, high=30.0)
    ((claim,), (other,)) = (check_headlines([article], [given]) for given in (read, corrected))
    assert (claim.answers[0].low, other.answers[0].low) == (14.0, 30.0)
    assert check_headlines([article], []) == []


def test_a_text_is_read_once_however_much_its_title_says(monkeypatch):
    split, made = [], []
    tokenize, records = titled_text.tokenize, titled_text.records
    monkeypatch.setattr(titled_text, "tokenize", lambda text: split.append(text) or tokenize(text))
    monkeypatch.setattr(titled_text, "records", lambda *given: made.append(given) or records(*given))
    text = f"Fourteen people were killed {BROKE}"
    title = " ".join(f"{number} people were killed, “we saw {number} things”." for number in range(100, 130))
    assert len(checked(title, text)) > 30
    assert (split.count(text), len(made)) == (1, 1)
