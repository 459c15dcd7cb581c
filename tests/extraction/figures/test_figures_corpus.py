"""The figures of the five articles, as a person reads them."""

from __future__ import annotations

import pytest
from project import FIVE_REPORTS

from newslens.document import Document
from newslens.extraction.figures import find_figures

FIGURES = {
    "cnn": [
        ("Seven", 7, 7, "exact", None, "security personnel"),
        ("two", 2, 2, "exact", None, "armed drones"),
        ("around 12km", 12, 12, "about", "kilometer", None),
        ("One", 1, 1, "exact", None, "drones"),
        ("more than 70", 70, None, "more_than", None, "seats"),
        ("54", 54, 54, "exact", None, "seats"),
        ("22", 22, 22, "exact", None, "Middle Eastern and African countries"),
        ("one", 1, 1, "exact", None, "person"),
        ("dozens", 24, 200, "vague", None, "wounded"),
        ("several", 3, 15, "vague", None, "protests"),
    ],
    "9news-copy": [
        ("a few", 2, 10, "vague", None, "residence guards"),
        ("one", 1, 1, "exact", None, "person"),
        ("dozens", 24, 200, "vague", None, "wounded"),
        ("several", 3, 15, "vague", None, "protests"),
    ],
    "agency": [
        ("A large number of", 20, None, "vague", None, "security forces"),
        ("three", 3, 3, "exact", None, "rockets"),
        ("without causing any", 0, 0, "exact", None, "injuries"),
        ("Hundreds", 200, 2000, "vague", None, "Hashed supporters"),
        ("One", 1, 1, "exact", None, "protestor"),
        ("two", 2, 2, "exact", None, "demonstrators"),
        ("125", 125, 125, "exact", None, "injuries"),
        ("Several hundred", 300, 1500, "vague", None, "supporters of pro-Iranian groups"),
        ("around 15", 15, 15, "about", None, "seats"),
        ("329", 329, 329, "exact", None, "seats"),
        ("48", 48, 48, "exact", None, "seats"),
        ("more than 70", 70, None, "more_than", None, "seats"),
    ],
    "newser": [
        ("Several", 3, 15, "vague", None, "security guards"),
        ("around two-thirds", pytest.approx(2 / 3), pytest.approx(2 / 3), "about", "fraction", "seats"),
        ("54", 54, 54, "exact", "year_of_age", None),
        ("several", 3, 15, "vague", None, "rounds of talks"),
    ],
    "retranslation": [
        ("Three", 3, 3, "exact", None, "drones"),
        ("two", 2, 2, "exact", None, "drones"),
        ("some", 2, None, "vague", None, "guards"),
        ("more than 70", 70, None, "more_than", None, "seats"),
        ("54", 54, 54, "exact", None, "seats"),
        ("one", 1, 1, "exact", None, "person"),
        ("dozens", 24, 200, "vague", None, "injured"),
        ("several", 3, 15, "vague", None, "protests"),
    ],
}


@pytest.mark.parametrize(("article", "figures"), FIGURES.items())
def test_every_figure_of_the_five_articles(article, figures):
    text = (FIVE_REPORTS / f"{article}.txt").read_text(encoding="utf-8")
    found = find_figures(Document("", text).readable)
    assert [(f.surface, f.low, f.high, f.comparator, f.unit, f.counted) for f in found] == figures
