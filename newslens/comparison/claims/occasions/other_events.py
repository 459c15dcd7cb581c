"""Words for another event than the reported one: "in previous outbreaks", "another survey", "Separately,".

Takes a sentence with its names; gives anchors. The key is the first place behind the words that no opening names, else
"another" or "earlier", which tell the event from the main one and from nothing else.

What this does not cover: "three other blasts" and the like, which count more of the same event.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.event_nouns import event_phrase
from newslens.comparison.claims.occasions.occasion_parts import OccasionAnchor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.comparison.claims.occasions.main_occasion import MainOccasion

__all__ = ["find_other_events", "turning_words"]

_LAST_WORD = re.compile(r"([\w'’-]+)\s*$")


def turning_words(
    sentence: str, start: int, names: Sequence[NearbyName], main: MainOccasion
) -> OccasionAnchor | None:
    """The words at the head of a sentence by which it turns to another event, as an anchor.

    Parameters
    ----------
    sentence
        Its text.
    start
        Its offset in the article.
    names
        Names that stand in it.
    main
        The main event.
    """
    match = _opening_words().match(sentence)
    if match is None:
        return None
    needs = lexicon.mapping("comparison/occasion_openers")[match.group(1).lower()]
    if needs == "event" and not event_phrase().match(sentence, match.end()):
        return None
    is_next = any(name.kind == "place" and name.start - start - match.end() <= 2 for name in names)
    if needs == "place" and not is_next:
        return None
    return OccasionAnchor(start, start + match.end(), _place_key(names, main) or "another")


@cache
def _opening_words() -> re.Pattern[str]:
    return re.compile(rf"(?i)[\"“]?({lexicon.alternation(lexicon.words('comparison/occasion_openers'))})\b")


def _place_key(names: Sequence[NearbyName], main: MainOccasion) -> str | None:
    """The first place among some names that no opening names, as a key."""
    places = [
        name.name
        for name in names
        if (name.kind == "place" or name.is_located) and name.name not in main.places
    ]
    return places[0].lower() if places else None


def find_other_events(
    sentence: str, start: int, names: Sequence[NearbyName], main: MainOccasion
) -> Iterator[OccasionAnchor]:
    """Anchors of the words of a sentence for another event.

    Parameters
    ----------
    sentence
        Its text.
    start
        Its offset in the article.
    names
        Names that stand in it.
    main
        The main event.
    """
    for match in _other_event().finditer(sentence):
        before = _LAST_WORD.search(sentence[max(0, match.start() - thresholds.LEAD) : match.start()])
        if before and (
            before.group(1)[0].isdigit() or before.group(1).lower() in lexicon.words("language/number_words")
        ):
            continue
        first, last = start + match.start(), start + match.end()
        near = [name for name in names if last <= name.start <= last + thresholds.LEAD]
        kind = lexicon.mapping("comparison/other_occasion_words")[match.group(1).lower()]
        key = _place_key(near, main) or kind
        yield OccasionAnchor(first, last, key, is_other=True)


@cache
def _other_event() -> re.Pattern[str]:
    words = lexicon.alternation(lexicon.words("comparison/other_occasion_words"))
    return re.compile(rf"(?i)\b({words}){event_phrase().pattern.removeprefix('(?i)')}")
