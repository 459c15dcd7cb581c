"""Places of a story: which article names which, and which of them lies in which other.

A report that says "Harlow" and one that says "Corvane" may speak of one scene: the texts show it themselves where one of
them writes "Corvane's Harlow district" or "Harlow in Corvane". A list ("Harlow, Ostrel and Corvane") shows nothing,
so a bare comma is not taken for a sign. No gazetteer is asked.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.questions.claim import Mention

__all__ = ["Scenes", "scenes_of"]

_ITS = re.compile(r"['’]s?(?:\s[\w-]+){0,2}\s")
_WITHIN = re.compile(r"\sin(?:\s(?!the\b|and\b|or\b)[\w-]+)?\s")
_LONGEST_GAP = 60


class Scenes(NamedTuple):
    """Places of a corpus."""

    named: dict[str, set[str]]
    """Places that each article names."""
    around: dict[str, set[str]]
    """Places that the texts say a place lies in."""


def scenes_of(texts: Mapping[str, str], mentions: Mapping[str, Sequence[Mention]]) -> Scenes:
    """Places of each article, and what lies in what.

    Parameters
    ----------
    texts
        The articles' texts by article_id.
    mentions
        Names of each article, in order.

    Examples
    --------
    >>> from newslens.comparison.questions.claim import Mention
    >>> text = "Fire broke out in Corvane's Harlow district."
    >>> named = [Mention(18, 25, "Corvane", "place"), Mention(28, 34, "Harlow", "place")]
    >>> scenes_of({"a": text}, {"a": named}).around
    {'Harlow': {'Corvane'}}
    """
    named: dict[str, set[str]] = {}
    around: dict[str, set[str]] = {}
    for article, text in texts.items():
        places = [mention for mention in mentions.get(article, ()) if mention.kind == "place"]
        named[article] = {place.name for place in places}
        for first, second in itertools.pairwise(places):
            gap = text[first.end : second.start]
            if len(gap) > _LONGEST_GAP or first.name == second.name:
                continue
            if _ITS.fullmatch(gap):
                around.setdefault(second.name, set()).add(first.name)
            elif _WITHIN.fullmatch(gap):
                around.setdefault(first.name, set()).add(second.name)
    return Scenes(named, around)
