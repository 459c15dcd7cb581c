"""What a figure leaves out and the figures beside it give: unit, noun, change, bounds.

A conversion in brackets ("10 km (6.2 miles)") points back to its original, and a bound on the original bounds it
too. Two bounds that one "and" joins are a range ("more than 100 and fewer than 300"). An amount given again in
another way ("by 12,000 jobs, or 2 percent") changes in the same direction. A number that stands alone counts what
an earlier figure of its sentence counts ("15 of the 329 seats, down from the 48 it held"), or, behind a hanging
hyphen or in a list, what the next one does ("four- and six-seat rows", "10 and 12 houses").

Takes the drafts of a text's figures in order; gives its figures. What this does not cover: whether two figures
answer one question (`newslens.comparison.questions`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.ages_and_magnitudes import MAGNITUDE
from newslens.extraction.figures.comparators import HEDGE
from newslens.extraction.figures.own_sizes import is_own_size, is_told_of_owned
from newslens.language.noun_phrases import is_plural
from newslens.language.sentence_ends import SentenceEnds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.extraction.figures.figure_builder import FigureDraft
    from newslens.schema import Figure

__all__ = ["relate_figures"]


_CONVERTED = frozenset({"money", "measure"})
_BRACKET = re.compile(rf"\s?[(\[]\s?(?:or\s+|~)?{HEDGE}")
_NEXT_IN_BRACKET = re.compile(r"\s?(?:/|,|;|\bor\b)\s?")
_HANGING = re.compile(r"-(?:,\s*|\s+)(?:and\s+|or\s+|to\s+)?")
_LISTED = re.compile(rf"\s+(?:and|or|to)\s+{HEDGE}")
_ALSO = re.compile(r"\s?(?:,|,?\s+(?:and|or|to))\s+")
_PART = re.compile(r"\b(?:including|among\s+them|of\s+them|of\s+whom)\s+(?:\w+\s+){0,2}$")
_BE_BEHIND = re.compile(r"\s(?:is|are|was|were)\s")
_MORE_BEHIND = re.compile(r"\s(?:more|less|fewer|above|below|over|under)\b")
_OF_THEM = re.compile(r"\s+of\s+(?:them|whom)\b")
_OF_WHICH = re.compile(r"\b(?P<noun>[a-z]+),?\sof\s(?P<pronoun>which|whom)\s$")
_AND = re.compile(r",?\s+(?:(?:and|but)\s+)?")
_OR = re.compile(rf",?\s+or\s+{HEDGE}")
_STATES = lexicon.words("figures/casualties")
_PASTS = [entry[1] for entry in lexicon.entries("language/verbs") if len(entry) > 1]
_VERB_BEHIND = re.compile(
    rf"\s(?:(?:were|was|have|had|later|also|then)\s)?(?!(?:{lexicon.alternation(_STATES)})\b)"
    rf"(?:[a-z]{{2,}}ed|{lexicon.alternation(_PASTS)})\b"
)
_LOWER = frozenset({"more_than", "at_least"})
_UPPER = frozenset({"less_than", "at_most"})
_BOUNDS = _LOWER | _UPPER


def relate_figures(text: str, drafts: Sequence[FigureDraft]) -> list[Figure]:
    """The figures of a text, each with what the figures beside it give to it.

    Parameters
    ----------
    text
        The text.
    drafts
        Its figures in order, as `figure_builder` makes them.
    """
    figures: list[Figure] = []
    ends = SentenceEnds(text)
    drafts = [
        _with_whole(text, draft, drafts[index - 1] if index else None) for index, draft in enumerate(drafts)
    ]
    for index, draft in enumerate(drafts):
        previous = drafts[index - 1] if index else None
        if previous and (both := _between_bounds(text, previous, figures[-1], draft)):
            figures[-1] = both
            continue
        figures.append(_related(text, ends, figures, previous, draft))
    return _hanging(text, figures)


def _with_whole(text: str, draft: FigureDraft, previous: FigureDraft | None) -> FigureDraft:
    """A figure with what "of which" takes it from: "wild geese, of which 130 were found", "12 birds, of which 5 have died"."""
    figure = draft.figure
    if figure.unit is not None or figure.counted not in {None, *_STATES}:
        return draft
    found = _OF_WHICH.search(text, max(0, figure.start - thresholds.NOUN_WINDOW), figure.start)
    if found is None or not is_plural(found["noun"]) or (figure.counted and found["pronoun"] == "whom"):
        return draft
    counted = previous.figure.counted if previous else None
    whole = counted if counted and counted.endswith(found["noun"]) else found["noun"]
    return draft._replace(figure=replace(figure, counted=whole))


def _related(
    text: str, ends: SentenceEnds, figures: list[Figure], previous: FigureDraft | None, draft: FigureDraft
) -> Figure:
    """A figure with what those before it give to it."""
    figure, quantity = draft.figure, draft.quantity
    if previous is None or quantity is None:
        return figure
    earlier = figures[-1]
    between = text[previous.end : quantity.start]
    original = _original(earlier, previous, draft, between)
    if original is not None:
        return _converted(figure, earlier, original)
    if _is_given_again(text, earlier, previous, draft):
        return replace(figure, change=earlier.change)
    if (measured := _measured_alike(text, earlier, previous, draft)) is not None:
        return measured
    if figure.unit is not None or figure.counted is not None:
        return figure
    counted = _carried(text, ends, figures, figure)
    return replace(figure, counted=counted) if counted else figure


def _is_given_again(text: str, earlier: Figure, previous: FigureDraft, draft: FigureDraft) -> bool:
    """Whether a share says in another way by how much something changed."""
    figure, quantity = draft.figure, draft.quantity
    if quantity is None or quantity.kind != "share" or earlier.unit == figure.unit:
        return False
    changes = earlier.change is not None and figure.change is None
    return changes and _OR.fullmatch(text, previous.noun_end, quantity.start) is not None


def _measured_alike(text: str, earlier: Figure, previous: FigureDraft, draft: FigureDraft) -> Figure | None:
    """A figure with the unit of the age or the measure before it, where it goes on with it."""
    if _is_listed_age(text, earlier, previous, draft):
        return replace(draft.figure, unit="year_of_age", counted=None)
    if _is_difference(text, previous, draft):
        return replace(draft.figure, unit=earlier.unit)
    return None


def _is_listed_age(text: str, earlier: Figure, previous: FigureDraft, draft: FigureDraft) -> bool:
    """Whether a number goes on with ages: "aged 12 and 15", "aged 29 and 33 were arrested"."""
    figure, quantity = draft.figure, draft.quantity
    if quantity is None or earlier.unit != "year_of_age" or earlier.comparator in _BOUNDS:
        return False
    is_free = figure.counted is None or _BE_BEHIND.match(text, figure.end) is not None
    is_listed = _ALSO.fullmatch(text[previous.end : quantity.start]) is not None
    return is_free and is_listed and figure.unit is None and _most(figure) <= thresholds.OLDEST


def _is_difference(text: str, previous: FigureDraft, draft: FigureDraft) -> bool:
    """Whether a number says by how much the measure before it differs: "94 kilometres an hour, 34 more than allowed"."""
    if draft.figure.unit is not None or draft.figure.counted is not None:
        return False
    kind = previous.quantity.kind if previous.quantity else None
    is_next = draft.quantity is not None and text[previous.end : draft.quantity.start] == ", "
    return kind in _CONVERTED and is_next and _MORE_BEHIND.match(text, draft.figure.end) is not None


def _original(earlier: Figure, previous: FigureDraft, draft: FigureDraft, between: str) -> int | None:
    """Start of the figure that a figure in brackets converts, if it does."""
    quantity = draft.quantity
    if quantity is None or quantity.kind not in _CONVERTED or earlier.unit == draft.figure.unit:
        return None
    if _BRACKET.fullmatch(between) and earlier.counted is None and previous.quantity is not None:
        return earlier.start
    if earlier.conversion_of is not None and _NEXT_IN_BRACKET.fullmatch(between):
        return earlier.conversion_of
    return None


def _converted(figure: Figure, earlier: Figure, original: int) -> Figure:
    """A conversion; what is said to bound the original bounds it as well."""
    if figure.comparator != "exact" or earlier.comparator not in _BOUNDS:
        return replace(figure, conversion_of=original)
    low = figure.low if earlier.comparator in _LOWER else None
    high = figure.high if earlier.comparator in _UPPER else None
    return replace(figure, conversion_of=original, comparator=earlier.comparator, low=low, high=high)


def _between_bounds(text: str, previous: FigureDraft, earlier: Figure, draft: FigureDraft) -> Figure | None:
    """The range that a lower and an upper bound on one thing make."""
    figure = draft.figure
    pair = (earlier, figure) if earlier.comparator in _LOWER else (figure, earlier)
    if pair[0].comparator not in _LOWER or pair[1].comparator not in _UPPER:
        return None
    lowest, highest = pair[0].low, pair[1].high
    if (
        lowest is None
        or highest is None
        or lowest >= highest
        or not _AND.fullmatch(text[previous.end : figure.start])
    ):
        return None
    if earlier.unit not in {None, figure.unit}:
        return None
    return replace(
        figure,
        start=earlier.start,
        surface=text[earlier.start : figure.end],
        low=lowest,
        high=highest,
        comparator="range",
        counted=figure.counted or earlier.counted,
        change=earlier.change,
    )


def _carried(text: str, ends: SentenceEnds, figures: list[Figure], figure: Figure) -> str | None:
    """What the nearest earlier count of the sentence counts."""
    if is_own_size(text, figure.start):
        return None
    part = _is_part(text, figure)
    for earlier in reversed(figures[-thresholds.COUNTS_BACK :]):
        if ends.between(earlier.end, figure.start) or is_told_of_owned(text, earlier.end, figure.start):
            return None
        if part and _most(earlier) < _most(figure):
            continue  # "230,000 people in 14 countries, including 170,000": no part is more than the whole
        if _OF_THEM.match(text, earlier.end):
            continue  # "nine civilians, three of them children, and wounded 27": civilians were wounded
        if earlier.counted == MAGNITUDE and figure.low is not None and figure.low % 1 == 0:
            continue
        if earlier.counted in _STATES and _is_told_otherwise(text, figure):
            return None
        if figure.low is not None and figure.low % 1 and not (earlier.low or 0) % 1:
            return None  # "429 people ... 3.1": fractions of what comes whole count something else
        tied = text[earlier.end : earlier.end + 1] == "-"  # "a 200-seat hall": seats are not what comes next
        is_count = earlier.counted not in {None, "times"}  # "dropped twice, on 12 and 40"
        if earlier.unit is None and is_count and not tied:
            return earlier.counted
    return None


def _is_part(text: str, figure: Figure) -> bool:
    """Whether a number is some of those counted before: "including 5", "5 of them"."""
    window = max(0, figure.start - thresholds.PART_WINDOW)
    return (
        _PART.search(text, window, figure.start) is not None or _OF_THEM.match(text, figure.end) is not None
    )


def _is_told_otherwise(text: str, figure: Figure) -> bool:
    """Whether a verb beside a count says what happened: "12 died and 40 fled", "left 12 dead and wounded 30"."""
    before = text[max(0, figure.start - thresholds.PART_WINDOW) : figure.start].split()
    return bool(before and before[-1] in _STATES) or _VERB_BEHIND.match(text, figure.end) is not None


def _most(figure: Figure) -> float:
    """The most that a figure can be."""
    return next((bound for bound in (figure.high, figure.low) if bound is not None), 0.0)


def _hanging(text: str, figures: list[Figure]) -> list[Figure]:
    """Figures with a hanging hyphen, or in a list, take unit and noun from the next figure."""
    for index in range(len(figures) - 2, -1, -1):
        figure, following = figures[index], figures[index + 1]
        if figure.unit is None and _HANGING.fullmatch(text, figure.end, following.start):
            figures[index] = replace(figure, unit=following.unit, counted=following.counted)
        elif figure.counted is None and (
            _counts_alike(text, figure, following) or _is_first_of_three(text, figures[index : index + 3])
        ):
            figures[index] = replace(figure, counted=following.counted)
    return figures


def _is_first_of_three(text: str, figures: list[Figure]) -> bool:
    """Whether a comma, and an "and" or "or" behind it, join three figures: "10, 12 or 14 houses"."""
    if len(figures) < len(("10", "12", "14")) or text[figures[0].end : figures[1].start] != ", ":
        return False
    first, second, third = figures
    is_alike = second.counted is not None and second.counted == third.counted and first.unit == second.unit
    return is_alike and _LISTED.fullmatch(text, second.end, third.start) is not None


def _counts_alike(text: str, figure: Figure, following: Figure) -> bool:
    """Whether two figures of a list, or an old and a new value, count one thing: "10 and 12 houses"."""
    is_list = _LISTED.fullmatch(text, figure.end, following.start) is not None
    is_tied = text.startswith("-", following.end)  # "four and six-seat boats"
    is_bound = not _BOUNDS.isdisjoint({figure.comparator, following.comparator})
    is_own = text.find(following.counted or "", following.end, following.end + thresholds.NOUN_WINDOW) > 0
    return is_list and is_own and figure.unit == following.unit and not is_tied and not is_bound
