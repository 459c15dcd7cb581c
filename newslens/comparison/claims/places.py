"""Places of a story: which article names which, which lies in which other, and where the main event is.

Takes the texts and the names in them; gives a `StoryPlaces`. A report that says "Harlow" and one that says "Corvane"
may speak of one scene: the texts show it themselves where one of them writes "Corvane's Harlow district" or "Harlow in
Corvane". A list ("Harlow, Ostrel and Corvane") shows nothing, so a bare comma is no sign.

The main event is where most articles place something; a country that many articles name is the setting of the whole
story and tells no scene from another.

What this does not cover: geography. Apart from the names of countries no gazetteer is asked.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.comparison.claims.claim import NearbyName

__all__ = ["StoryPlaces", "read_story_places"]

_ITS = re.compile(r"['’]s?(?:\s[\w-]+){0,2}\s")
"""Between a place and one that lies in it: "Corvane's old Harlow"."""
_WITHIN = re.compile(r"\sin(?:\s(?!the\b|and\b|or\b)[\w-]+)?\s")
"""Between a place and one that it lies in: "Harlow in northern Corvane"."""


class StoryPlaces:
    """Places that the articles of one event name.

    Parameters
    ----------
    named
        Places that each article names, by article_id.
    around
        Places that the texts say a place lies in.
    """

    def __init__(self, named: Mapping[str, set[str]], around: Mapping[str, set[str]]) -> None:
        self.named = named
        self.around = around
        counts = Counter(place for inside in named.values() for place in inside)
        most = max(counts.values(), default=0)
        countries = lexicon.words("names/countries")
        self.homelands = frozenset(
            place
            for place, count in counts.items()
            if place in countries and count >= thresholds.HOMELAND * most
        )
        """Countries in which the whole story takes place."""
        main = {
            place for place, count in counts.items() if count > 1 and count >= thresholds.MAIN_SCENE * most
        }
        self.main = frozenset(main.union(*(around.get(place, ()) for place in main)))
        """Places of the main event."""

    def scenes(self, places: frozenset[str]) -> frozenset[str]:
        """Those places that tell one scene from another: not the countries of the whole story."""
        return places - self.homelands

    def off_scene(self, places: frozenset[str]) -> frozenset[str]:
        """Those places that lie off the main event; none where a place of the main event is among them."""
        scenes = self.scenes(places)
        return frozenset() if scenes & self.main else scenes


def read_story_places(texts: Mapping[str, str], mentions: Mapping[str, Sequence[NearbyName]]) -> StoryPlaces:
    """Places of each article, and what lies in what.

    Parameters
    ----------
    texts
        The articles' texts by article_id.
    mentions
        Names of each article, in order.

    Examples
    --------
    >>> from newslens.comparison.claims.claim import NearbyName
    >>> text = "Fire broke out in Corvane's Harlow district."
    >>> named = [NearbyName(18, 25, "Corvane", "place"), NearbyName(28, 34, "Harlow", "place")]
    >>> read_story_places({"a": text}, {"a": named}).around
    {'Harlow': {'Corvane'}}
    """
    named: dict[str, set[str]] = {}
    around: dict[str, set[str]] = {}
    for article, text in texts.items():
        places = [mention for mention in mentions.get(article, ()) if mention.kind == "place"]
        named[article] = {place.name for place in places}
        for first, second in itertools.pairwise(places):
            gap = text[first.end : second.start]
            if len(gap) > thresholds.PLACE_GAP or first.name == second.name:
                continue
            if _ITS.fullmatch(gap):
                around.setdefault(second.name, set()).add(first.name)
            elif _WITHIN.fullmatch(gap):
                around.setdefault(first.name, set()).add(second.name)
    return StoryPlaces(named, around)
