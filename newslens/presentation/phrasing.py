"""Words for people: counts, lists, amounts, times and verdicts as they stand on a page or in a chart.

Takes records and numbers; gives short strings. Everything that the page says in its own voice is put together here
and in the templates, so that a number is written the same way wherever it stands. Counts, lists and amounts come from
`newslens.language.sentence_building` and are given on from here, so that rooms of presentation need one import.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.language.sentence_building import (
    amount,
    counted,
    listed,
    listed_numbers,
    number_word,
    upper_first,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from newslens.schema import Figure

__all__ = [
    "VERDICTS",
    "Verdict",
    "amount",
    "answer",
    "answer_words",
    "clip",
    "counted",
    "listed",
    "listed_numbers",
    "long_day",
    "long_moment",
    "moment",
    "number_word",
    "span_of_days",
    "upper_first",
    "verdict",
    "verdict_rank",
]


class Verdict(NamedTuple):
    """How a verdict is shown: a sign, a word, and a tone that the style sheet knows."""

    sign: str
    word: str
    tone: str
    """x: disagrees (pencil); u: update (ink); k: quiet."""


VERDICTS = MappingProxyType(
    {
        "conflict": Verdict("≠", "Conflict", "x"),
        "altered": Verdict("≠", "Altered quotation", "x"),
        "does_not_add_up": Verdict("÷", "Does not add up", "x"),
        "disputed": Verdict("⇄", "Disputed", "x"),
        "update": Verdict("→", "Update", "u"),
        "compatible": Verdict("≈", "Compatible", "k"),
        "agree": Verdict("=", "Agree", "k"),
        "adds_up": Verdict("=", "Adds up", "k"),
        "differs": Verdict("?", "Differs", "k"),
        "single": Verdict("·", "Single", "k"),
    }
)

_SIGNS = {"about": "~ ", "more_than": "> ", "at_least": "≥ ", "less_than": "< ", "at_most": "≤ "}
_LONG_WORDS: Final = 24
"""Characters of an article's own words that stand for an amount; set by hand: a cell of a table holds about as many."""


_ORDER = ("conflict", "update", "compatible", "agree", "single")


def verdict_rank(name: str | None) -> int:
    """Place of a verdict among questions: what differs comes before what agrees, an unknown verdict last.

    Examples
    --------
    >>> verdict_rank("conflict") < verdict_rank("agree") < verdict_rank(None)
    True
    """
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def verdict(name: str | None) -> Verdict:
    """How a verdict is shown; an unknown one is shown as a single.

    Examples
    --------
    >>> verdict("update").sign
    '→'
    """
    return VERDICTS.get(name or "single", VERDICTS["single"])


def clip(text: str, length: int = _LONG_WORDS) -> str:
    """A text on one line, cut at a word with an ellipsis where it is longer than asked.

    Examples
    --------
    >>> clip("around two-thirds of their seats", 20)
    'around two-thirds of…'
    """
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    cut = flat[: length + 1].rpartition(" ")[0]
    return (cut if len(cut) > length // 3 else flat[:length]) + "…"


def answer(figure: Figure) -> str:
    """What a figure answers, short: a sign for the comparator and the amount, or the article's own words.

    Parameters
    ----------
    figure
        A row of `figures`.

    Examples
    --------
    >>> from newslens.schema import Figure
    >>> answer(Figure(0, 15, "at least three", 3.0, None, "at_least"))
    '≥ 3'
    >>> answer(Figure(0, 6, "dozens", 24.0, 99.0, "vague"))
    'dozens'
    """
    bound = figure.low if figure.low is not None else figure.high
    if bound is None or figure.comparator == "vague" or figure.unit == "fraction":
        return clip(figure.surface)
    percent = " %" if figure.unit in {"percent", "percentage_point"} else ""
    if figure.low is not None and figure.high is not None and figure.low != figure.high:
        if figure.comparator == "range":
            return f"{amount(figure.low)} to {amount(figure.high)}{percent}"
        if figure.comparator == "about":
            bound = (figure.low + figure.high) / 2
    return f"{_SIGNS.get(figure.comparator, '')}{amount(bound)}{percent}"


def answer_words(surface: str) -> str:
    """A figure in the article's own words, as they stand inside a sentence.

    Examples
    --------
    >>> answer_words("Three"), answer_words("US$5 million"), answer_words("A few"), answer_words("THREE")
    ('three', 'US$5 million', 'a few', 'three')
    """
    flat = " ".join(surface.split())
    if flat.isupper() and flat.replace(" ", "").isalpha():
        return flat.lower()
    starts_sentence = flat[:1].isupper() and (flat[1:2].islower() or flat[1:2] == " ")
    return flat[:1].lower() + flat[1:] if starts_sentence else flat


def long_day(when: dt.datetime) -> str:
    """A date with its year.

    Examples
    --------
    >>> import datetime as dt
    >>> long_day(dt.datetime(2027, 10, 17))
    '17 October 2027'
    """
    return f"{when.day} {when:%B %Y}"


def moment(when: dt.datetime | None) -> str:
    """A short time of publication; a time of midnight sharp is taken for a date without a time.

    Examples
    --------
    >>> import datetime as dt
    >>> moment(dt.datetime(2027, 10, 17, 23, 40)), moment(dt.datetime(2027, 10, 17)), moment(None)
    ('Sun 23:40', 'Sun 17 Oct', 'undated')
    """
    if when is None:
        return "undated"
    return f"{when:%a %H:%M}" if _timed(when) else f"{when:%a} {when.day} {when:%b}"


def long_moment(when: dt.datetime | None) -> str:
    """A full time of publication.

    Examples
    --------
    >>> import datetime as dt
    >>> long_moment(dt.datetime(2027, 10, 17, 23, 40))
    'Sunday 17 October 2027, 23:40'
    """
    if when is None:
        return "no date of publication"
    return f"{when:%A} {long_day(when)}{f', {when:%H:%M}' if _timed(when) else ''}"


def span_of_days(times: Sequence[dt.datetime]) -> str:
    """First and last day of some times, without saying the month or the year twice.

    Examples
    --------
    >>> import datetime as dt
    >>> span_of_days([dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 17, 9)])
    '17 and 18 October 2027'
    """
    if not times:
        return ""
    first, last = min(times), max(times)
    if first.date() == last.date():
        return long_day(first)
    joint = " and " if (last.date() - first.date()).days == 1 else " to "
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{joint}{long_day(last)}"
    if first.year == last.year:
        return f"{first.day} {first:%B}{joint}{long_day(last)}"
    return f"{long_day(first)}{joint}{long_day(last)}"


def _timed(when: dt.datetime) -> bool:
    return (when.hour, when.minute) != (0, 0)
