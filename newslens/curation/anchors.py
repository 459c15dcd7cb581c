"""Where a decision stands, told so that it is found again when the text has changed.

A span is anchored twice, as the Web Annotation Data Model (W3C, 2017) does: by its position, and by the words quoted with
what stands before and after them. Takes decisions and the articles; gives the decisions moved to where their words stand
now, and those whose words find no place. Nothing is guessed: words that are gone, and words that stand in several places
equally well, leave the decision where it is told and without effect.

The place that a `join` names in its column `value` is moved the same way, by the words that stand there: they begin where the
span does and may run on behind its end.

What this does not cover: whether a row of the table stands at the new place.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

import pandas as pd

from newslens.curation.decision import COLLATED, DECISION_DTYPES, KEYS, Decision, as_decisions
from newslens.frames import records, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Anchoring",
    "Target",
    "anchor",
    "fill_anchors",
    "find_anew",
    "move_along",
    "read_target",
    "target_in",
    "why_lost",
    "write_target",
]

CONTEXT: Final = 32
"""Characters before and after a span that are kept with it: about five words on either side tell one "two" from another. Set
by hand; not measured."""

_TELLING: Final = 24
"""Characters from which on words that stand once in a text are found by themselves, whatever stands around them now: a
sentence is, a number is not. Set by hand; not measured."""

_MANY: Final = 100
"""Places where the same words stand in the same surroundings, from which on they are not told apart: it bounds the work. Set by
hand; not measured."""

_LONGEST: Final = 40
"""Characters of quoted words that a message shows. Set by hand; not measured."""

_TARGET = re.compile(
    r"(?P<article>.+):(?P<start>[0-9]{1,18})-(?P<end>[0-9]{1,18})(?: (?P<words>.*))?", re.DOTALL
)


class Target(NamedTuple):
    """The row that another one is put beside."""

    article_id: str
    start: int
    end: int
    words: str | None = None
    """The text from its start on, over its end."""


class Anchoring(NamedTuple):
    """Decisions, moved along with the text."""

    decisions: pd.DataFrame
    """Those that have a place, at that place."""
    lost: list[Decision]
    """Those whose words find none."""


def read_target(value: str | None) -> Target | None:
    """The row that the column `value` of a join names; None where it names none.

    Examples
    --------
    >>> read_target("south:0-5 Three boats")
    Target(article_id='south', start=0, end=5, words='Three boats')
    """
    found = _TARGET.fullmatch(value or "")
    if found is None:
        return None
    return Target(found["article"], int(found["start"]), int(found["end"]), found["words"])


def write_target(target: Target) -> str:
    """A row as the column `value` of a join names it, see `read_target`."""
    words = f" {target.words}" if target.words else ""
    return f"{target.article_id}:{target.start}-{target.end}{words}"


def target_in(article_id: str, text: str, start: int, end: int) -> Target:
    """A row with the words by which it is found again.

    Examples
    --------
    >>> write_target(target_in("south", "Three boats sank.", 0, 5))
    'south:0-5 Three boats sank.'
    """
    return Target(article_id, start, end, text[start : end + CONTEXT])


def anchor(text: str, start: int, end: int) -> dict[str, str]:
    """The words of a span and what stands around them.

    Examples
    --------
    >>> anchor("Two boats sank on Sunday.", 4, 9)
    {'quoted': 'boats', 'before': 'Two ', 'after': ' sank on Sunday.'}
    """
    return {
        "quoted": text[start:end],
        "before": text[max(0, start - CONTEXT) : start],
        "after": text[end : end + CONTEXT],
    }


def fill_anchors(decisions: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """Decisions with the words of their spans, where a line lacks them and its span lies in its article.

    Parameters
    ----------
    decisions
        As `read_decisions` gives them.
    articles
        As `read_articles` gives them.
    """
    texts = dict(rows(articles, "article_id", "text"))
    filled = [_filled(each, texts) for each in records(as_decisions(decisions), Decision)]
    return _table(filled)


def move_along(decisions: pd.DataFrame, articles: pd.DataFrame) -> Anchoring:
    """Move decisions to where their words stand now.

    Parameters
    ----------
    decisions
        As `read_decisions` gives them; one without quoted words stays where it is.
    articles
        The articles as they are now.
    """
    texts = dict(rows(articles, "article_id", "text"))
    kept: list[Decision] = []
    lost: list[Decision] = []
    for decision in records(as_decisions(decisions), Decision):
        moved = _moved(decision, texts)
        (lost if moved is None else kept).append(decision if moved is None else moved)
    return Anchoring(_table(kept), lost)


def why_lost(decision: Decision) -> str:
    """What became of the words of a decision that finds no place, as a part of a sentence.

    Examples
    --------
    >>> why_lost(Decision(2, "names", "south", 0, 3, None, "drop", None, None, None, None, quoted="Ana"))
    'its words “Ana” are gone from south or stand there more than once'
    """
    flat = " ".join((decision.quoted or "").split())
    shown = flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"
    return f"its words “{shown}” are gone from {decision.article_id} or stand there more than once"


def find_anew(text: str, start: int, quoted: str, before: str = "", after: str = "") -> int | None:
    """Where words stand in a text; None where they are gone or where two places are equally good.

    Where they stand at their old place, and nowhere in more of their old surroundings, they have not moved.

    Parameters
    ----------
    text
        The text as it is now.
    start
        Where the words stood.
    quoted, before, after
        The words, and what stood around them.

    Examples
    --------
    >>> find_anew("At dawn two boats sank.", 0, "two boats", "", " sank")
    8
    >>> find_anew("Two sank, two were saved.", 3, "two", "", "") is None
    True
    """
    if text.startswith(quoted, start) and _context(text, start, quoted, before, after) == (
        len(before),
        len(after),
    ):
        return start
    if not before and not after:
        places = _places(text, quoted, 0)
    else:
        # one side at least must stand there as it did: a number alone says nothing of its place
        places = sorted({*_places(text, before + quoted, len(before)), *_places(text, quoted + after, 0)})
        if not before or not after:
            places = _places(text, before + quoted + after, len(before))
    is_at_place = text.startswith(quoted, start)
    if len(places) > _MANY:
        return start if is_at_place else None
    if is_at_place:
        # the words where they stood count, unless they stand elsewhere in more of their old surroundings
        places = [*places, start]
    scored = {place: sum(_context(text, place, quoted, before, after)) for place in places}
    best = [place for place, score in scored.items() if score == max(scored.values())]
    if start in best:
        return start
    if len(best) == 1 and (before or after):
        return best[0]
    alone = _places(text, quoted, 0) if len(quoted) >= _TELLING else []
    return alone[0] if len(alone) == 1 else None


def _places(text: str, words: str, offset: int) -> list[int]:
    """Where words stand in a text, moved by an offset; of very many one more than count."""
    found: list[int] = []
    place = text.find(words)
    while place >= 0 and len(found) <= _MANY:
        found.append(place + offset)
        place = text.find(words, place + 1)
    return found


def _context(text: str, place: int, quoted: str, before: str, after: str) -> tuple[int, int]:
    """Characters before and after a place that are as they were."""
    end = place + len(quoted)
    left = text[max(0, place - len(before)) : place]
    right = text[end : end + len(after)]
    return _alike(left[::-1], before[::-1]), _alike(right, after)


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _filled(decision: Decision, texts: Mapping[str, str]) -> Decision:
    text = texts.get(decision.article_id or "")
    if decision.quoted is not None or text is None or not _lies_in(decision, text):
        return decision
    words = anchor(text, decision.start or 0, decision.end or 0)
    return replace(
        decision, quoted=words["quoted"], before=words["before"] or None, after=words["after"] or None
    )


def _lies_in(decision: Decision, text: str) -> bool:
    start, end = decision.start, decision.end
    return start is not None and end is not None and 0 <= start < end <= len(text)


def _moved(decision: Decision, texts: Mapping[str, str]) -> Decision | None:
    """A decision at the place of its words; None where they find none."""
    if decision.table in KEYS:
        return decision
    if decision.quoted is not None:
        text = texts.get(decision.article_id or "")
        words = (decision.quoted, decision.before or "", decision.after or "")
        place = None if text is None else find_anew(text, decision.start or 0, *words)
        if place is None:
            return None
        decision = replace(decision, start=place, end=place + len(decision.quoted or ""))
    target = read_target(decision.value) if decision.action == "join" and decision.table in COLLATED else None
    return decision if target is None or not target.words else _with_target(decision, target, texts)


def _with_target(decision: Decision, target: Target, texts: Mapping[str, str]) -> Decision | None:
    """A join whose other row is where its words stand now; where they find no place, its id has to do."""
    length = target.end - target.start
    words = target.words or ""
    text = texts.get(target.article_id)
    place = None if text is None else find_anew(text, target.start, words[:length], "", words[length:])
    if place is None:
        return None if decision.id is None else replace(decision, value=None)
    return replace(decision, value=write_target(target._replace(start=place, end=place + length)))


def _table(decisions: list[Decision]) -> pd.DataFrame:
    columns = {name: [getattr(each, name) for each in decisions] for name in DECISION_DTYPES}
    return pd.DataFrame({name: pd.array(columns[name], dtype=kind) for name, kind in DECISION_DTYPES.items()})  # type: ignore[call-overload]
