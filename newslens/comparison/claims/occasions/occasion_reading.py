"""The occasion of each figure: the main event of the story, or the background event that its article has turned to.

Takes the claims with the sentences, names and dates of all articles; gives the claims with `Claim.occasion` filled. One pass
over each article: an anchor (`newslens.comparison.claims.occasions.occasion_anchors`) turns to an event, and sentences go on with it
as long as they begin with a pronoun or point back to it ("It killed 12", "That quake"), until an anchor or another subject
leads back to the main event. In the articles seen this mostly lasts one sentence, seldom three. All articles of a story are
read together, because the main event is the one that their openings share, and because one event must have one key.

What this does not cover: which of two events "the attack" is, and an event that only verbs tell of.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.claims.names_and_days import starting_between
from newslens.comparison.claims.occasions import occasion_thresholds as thresholds
from newslens.comparison.claims.occasions.events_of_places import find_place_events
from newslens.comparison.claims.occasions.main_occasion import Opening, read_main_occasion
from newslens.comparison.claims.occasions.occasion_anchors import find_occasion_anchors
from newslens.comparison.claims.occasions.occasion_continuation import goes_on, points_back
from newslens.comparison.claims.occasions.occasion_keys import OccasionKeys, is_dated
from newslens.comparison.claims.occasions.occasion_lists import find_listed_events
from newslens.comparison.claims.occasions.occasion_parts import AnchoredSentence
from newslens.comparison.claims.occasions.occasion_polls import StoryPolls
from newslens.comparison.claims.occasions.occasion_twins import with_twins
from newslens.frames import DateRow, records

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.claims.claim import Claim, NearbyName
    from newslens.comparison.claims.occasions.occasion_lists import ListItem

__all__ = ["OccasionSources", "StoryOccasions", "with_occasions"]

_AGED = re.compile(r"(?i)\b(?:age|aged)\b|\b(?:a|an|another)\s+$")


class OccasionSources(NamedTuple):
    """What the articles of a story are read from, each by article_id."""

    texts: Mapping[str, str]
    sentences: Mapping[str, Sequence[tuple[int, int]]]
    """Half-open offsets of the sentences, in order."""
    published: Mapping[str, dt.datetime | None]
    names: Mapping[str, Sequence[NearbyName]]
    dates: Mapping[str, Sequence[DateRow]]


class _ReadSentence(NamedTuple):
    start: int
    end: int
    sentence: AnchoredSentence
    kept: str
    """What the sentence goes on with where none of its anchors speaks."""
    item: str
    """Name of the event of a list that it belongs to; empty outside of lists."""


def with_occasions(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    sentences: Mapping[str, Sequence[tuple[int, int]]],
    published: Mapping[str, dt.datetime | None],
    *,
    mentions: Mapping[str, Sequence[NearbyName]] | None = None,
    dates: pd.DataFrame | None = None,
) -> list[Claim]:
    """The claims, each with the occasion that it is told of.

    Parameters
    ----------
    claims
        Claims of one story.
    texts, sentences, published
        Text, half-open offsets of the sentences and moment of publication, by article_id.
    mentions
        Names of each article, in order.
    dates
        The dates table.
    """
    sources = OccasionSources(texts, sentences, published, mentions or {}, _dates_by_article(dates))
    story = StoryOccasions(sources)
    polls = StoryPolls(texts, sentences)
    told = [(claim, _occasion(claim, story, polls)) for claim in claims]
    return with_twins(
        [replace(claim, occasion=key) if key != claim.occasion else claim for claim, key in told]
    )


class StoryOccasions:
    """The occasions of a story.

    Parameters
    ----------
    sources
        The articles.

    Examples
    --------
    >>> text = "A fire killed five. In 1987, a fire killed two."
    >>> year = DateRow(23, 27, "1987", None, None, "year", article_id="a")
    >>> sources = OccasionSources({"a": text}, {"a": [(0, 19), (20, 47)]}, {"a": None}, {}, {"a": [year]})
    >>> StoryOccasions(sources).at("a", 14, 18), StoryOccasions(sources).at("a", 43, 46)
    ('', '1987')
    """

    def __init__(self, sources: OccasionSources) -> None:
        self._sources = sources
        self.main = read_main_occasion(self._opening(article) for article in sources.texts)
        self._openings = self.main.text.lower()
        self._places = frozenset(self._other_places())
        self._read = {article: self._read_article(article) for article in sources.texts}
        self._keys = OccasionKeys(self._keys_found(), self._found_together())

    def at(self, article: str, start: int, end: int) -> str:
        """The occasion of a stretch of an article: empty for the main event.

        Parameters
        ----------
        article
            Its article_id.
        start, end
            Offsets of the stretch.
        """
        read = self._sentence_at(article, start)
        if read is None:
            return ""
        occasion = read.sentence.occasion_at(start, end)
        return self._keys[read.kept if occasion is None else occasion]

    def counted_since(self, article: str, start: int) -> str:
        """The event that a stretch is counted from: "since 1957" for "no deaths since 1957"; else empty."""
        read = self._sentence_at(article, start)
        key = None if read is None else read.sentence.compared_at(start)
        return f"since {self._keys[key]}" if key else ""

    def is_past(self, occasion: str, article: str) -> bool:
        """Whether an occasion is one of the years before an article was published."""
        when = self._sources.published.get(article)
        now = max(self.main.years, default=0) if when is None else when.year
        year = occasion.rsplit(maxsplit=1)[-1].rstrip("s") if occasion else ""
        return year.isdigit() and (now == 0 or int(year) < now)

    def text_before(self, article: str, start: int) -> str:
        """The few characters before an offset."""
        return self._sources.texts[article][max(0, start - thresholds.AGE_LEAD) : start]

    def _sentence_at(self, article: str, start: int) -> _ReadSentence | None:
        found = self._read.get(article, [])
        index = bisect.bisect_right(found, start, key=attrgetter("start")) - 1
        return found[index] if index >= 0 and start < found[index].end else None

    def _opening(self, article: str) -> Opening:
        """The first sentences of an article; the second is a part of the lead where the first is a headline."""
        text = self._sources.texts[article]
        spans = self._sources.sentences.get(article, ())[: thresholds.OPENING]
        end = spans[-1][1] if spans else 0
        lead = spans[0][1] if spans else 0
        if len(spans) > 1 and "\n" in text[lead : spans[1][0]]:
            lead = spans[1][1]
        return Opening(
            self._sources.published.get(article),
            text[:end],
            self._dates_between(article, 0, end),
            lead,
            self._names_between(article, 0, lead),
        )

    def _other_places(self) -> Iterator[str]:
        """Places that some sentence of the story shows to be those of background events."""
        for article, spans in self._sources.sentences.items():
            for start, end in spans if article in self._sources.texts else ():
                if names := self._names_between(article, start, end):
                    dates = self._dates_between(article, start, end)
                    found = find_place_events(self._sources.texts[article], names, dates, main=self.main)
                    yield from (anchor.key for anchor in found)

    def _read_article(self, article: str) -> list[_ReadSentence]:
        """The sentences of an article with what each of them tells of."""
        text, spans = self._sources.texts[article], self._sources.sentences.get(article, ())
        items = find_listed_events(text, spans)
        found: list[_ReadSentence] = []
        kept, last, since = "", "", 0
        for start, end in spans:
            item = _item_at(items, start, end)
            sentence = self._anchored(article, start, end, item)
            since += 1
            if points_back(text, start, self._openings):
                kept = kept or last
            elif since > thresholds.LASTS or not goes_on(text, start, end):
                kept = ""
            name = "" if item is None else item.key
            found.append(_ReadSentence(start, end, sentence, name or kept, name))
            if (carried := sentence.carried()) is not None:
                kept, since = carried, 0
            last = next((anchor.key for anchor in reversed(sentence.anchors) if anchor.key), last)
        return found

    def _anchored(self, article: str, start: int, end: int, item: ListItem | None) -> AnchoredSentence:
        """A sentence with its anchors; in a list of events only dates are anchors beside the name of the item."""
        text = self._sources.texts[article]
        anchors = find_occasion_anchors(
            text,
            (start, end),
            dates=self._dates_between(article, start, end),
            names=self._names_between(article, start, end),
            main=self.main,
            published=self._sources.published.get(article),
            known=self._places,
        )
        if item is not None:
            anchors = [anchor for anchor in anchors if is_dated(anchor.key)]
        return AnchoredSentence(text[start:end], start, anchors)

    def _keys_found(self) -> Iterator[str]:
        for read in self._read.values():
            for each in read:
                yield from (anchor.key for anchor in each.sentence.anchors if anchor.key)

    def _found_together(self) -> Iterator[tuple[str, str]]:
        """Places off the main event, each with the only date that stands in its sentence."""
        for article, read in self._read.items():
            for each in read:
                dated = {anchor.key for anchor in each.sentence.anchors if is_dated(anchor.key)}
                if len(dated) == 1:
                    for name in self._names_between(article, each.start, each.end):
                        if (name.kind == "place" or name.is_located) and name.name not in self.main.places:
                            yield name.name.lower(), next(iter(dated))
                    if each.item:
                        yield each.item, next(iter(dated))

    def _names_between(self, article: str, start: int, end: int) -> Sequence[NearbyName]:
        return starting_between(self._sources.names.get(article, ()), start, end)

    def _dates_between(self, article: str, start: int, end: int) -> Sequence[DateRow]:
        return starting_between(self._sources.dates.get(article, ()), start, end)


def _occasion(claim: Claim, story: StoryOccasions, polls: StoryPolls) -> str:
    """The occasion of a claim."""
    occasion = story.at(claim.article_id, claim.start, claim.end)
    if claim.dimension.name == "age" and story.is_past(occasion, claim.article_id):
        # "The 38-year-old Orvell was hired in 1998" gives his age of today; "a 38-year-old" and "at age 38" that of 1998.
        return occasion if _AGED.search(story.text_before(claim.article_id, claim.start)) else ""
    if claim.dimension.name == "share" and not is_dated(occasion):
        occasion = polls.at(claim.article_id, claim.start) or occasion
    if not occasion and claim.low == claim.high == 0:
        return story.counted_since(claim.article_id, claim.start)
    return occasion


def _item_at(items: Sequence[ListItem], start: int, end: int) -> ListItem | None:
    """The item of a list that a sentence belongs to."""
    index = bisect.bisect_left(items, end, key=attrgetter("start")) - 1
    return items[index] if index >= 0 and start < items[index].end else None


def _dates_by_article(dates: pd.DataFrame | None) -> dict[str, list[DateRow]]:
    """Dates of each article, in order."""
    found: dict[str, list[DateRow]] = {}
    for row in () if dates is None else records(dates, DateRow):
        found.setdefault(row.article_id, []).append(row)
    return {article: sorted(inside, key=attrgetter("start", "end")) for article, inside in found.items()}
