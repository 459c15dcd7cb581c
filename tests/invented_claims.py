"""Claims and sentences for tests of questions, in a few words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.claims.claim import Claim, NearbyName
from newslens.comparison.claims.claim_likeness import ClaimLikeness
from newslens.comparison.claims.clauses import FigureClauses
from newslens.comparison.claims.dimensions import dimension_of
from newslens.comparison.claims.places import StoryPlaces
from newslens.comparison.claims.sentence_claims import claims_of_sentence
from newslens.comparison.claims.sentence_surroundings import SentenceSurroundings
from newslens.extraction.figures import find_figures
from newslens.frames import FigureRow
from newslens.schema import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

NO_PLACES = StoryPlaces({}, {})


def claim(row: int = 0, value: float | None = 12.0, **changes: object) -> Claim:
    """A claim of twelve people, with whatever a test changes; words are given as they are compared."""
    unit = changes.get("unit")
    dimension = changes.pop("dimension", dimension_of(unit))
    given = {
        "row": row,
        "article_id": "ab"[row % 2],
        "start": 100 * row,
        "end": 100 * row + 2,
        "surface": "12" if value is None else f"{value:g}",
        "low": value,
        "high": value,
        "comparator": "exact",
        "unit": None,
        "dimension": dimension,
        "counted": None,
        "head": None,
        "nouns": frozenset(),
        "persons": False,
        "outcome": None,
        "groups": frozenset(),
        "clause_words": frozenset(),
        "sentence_words": changes.get("clause_words", frozenset()),
        "words_before": frozenset(),
        "places": frozenset(),
        "nearest_places": changes.get("places", frozenset()),
        "holders": frozenset(),
        "is_whole": False,
        "years": frozenset(),
        "days": (),
        "is_past": False,
        "is_part": False,
        "is_local": False,
        "is_added": False,
        "is_of_known": False,
        "source": None,
        "sentence_start": 100 * row,
        "sentence_end": 100 * row + 90,
        "change": None,
        "conversion_of": None,
        "amounts": () if value is None else ((dimension.base, value * dimension.factor),),
    }
    return Claim(**(given | changes))


def words(text: str) -> frozenset[str]:
    """Words of a claim."""
    return frozenset(text.split())


def likeness(*claims: Claim, places: StoryPlaces = NO_PLACES) -> ClaimLikeness:
    """Likeness of claims that are all there are."""
    return ClaimLikeness(claims, places)


def marked(sentence: str) -> FigureClauses:
    """A sentence with its figures in square brackets: "[Twelve] people died"."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for part in re.split(r"(\[[^\]]*\])", sentence):
        if part.startswith("["):
            spans.append((len(plain), len(plain) + len(part) - 2))
            plain += part[1:-1]
        else:
            plain += part
    return FigureClauses(plain, spans)


def read(sentence: str, article: str = "a", **around: object) -> list[Claim]:
    """Claims of the figures that are found in a sentence that stands for itself."""
    found = [figure_row(figure, article) for figure in find_figures(sentence)]
    surroundings = SentenceSurroundings(0, len(sentence), **around)
    return claims_of_sentence(sentence, list(enumerate(found)), surroundings)


def figure_row(figure: object, article: str) -> FigureRow:
    """A figure as a row of its table."""
    names = [name for name in FigureRow.__dataclass_fields__ if name != "article_id"]
    return FigureRow(**{name: getattr(figure, name) for name in names}, article_id=article)


def surfaces(claims: Sequence[Claim]) -> list[str]:
    """How the figures stand in the text."""
    return [each.surface for each in claims]


def claims_of(sentence: str, *figures: Figure, **around: object) -> list[Claim]:
    """Claims of figures that a test gives itself; each stands where its surface first does."""
    offset = around.pop("offset", 0)
    placed = []
    for row, figure in enumerate(figures):
        start = offset + sentence.index(figure.surface)
        fields = {name: getattr(figure, name) for name in Figure.__dataclass_fields__}
        moved = Figure(**(fields | {"start": start, "end": start + len(figure.surface)}))
        placed.append((10 + row, figure_row(moved, "a")))
    return claims_of_sentence(
        sentence, placed, SentenceSurroundings(offset, offset + len(sentence), **around)
    )


def count(surface: str, value: float | None = 12.0, counted: str | None = None, **more: object) -> Figure:
    fields = {"low": value, "high": value, "comparator": "exact", "counted": counted} | more
    return Figure(0, 0, surface, **fields)


def mention(
    text: str, name: str, kind: str = "place", *, offset: int = 0, is_located: bool = False
) -> NearbyName:
    start = offset + text.index(name)
    return NearbyName(start, start + len(name), name, kind, is_located)
