"""The clause around each figure of a sentence, its words, and what they say of the figure as a part or a whole.

Takes a sentence and the places of its figures; gives for each figure the clause as a run of words, the content words
in it, and whether the figure is a part of others ("one of them"), a whole ("15 of the 329 seats"), an addition
("a further 12") or that of an earlier time ("down from 48").

A clause is the run of words around a figure up to the next mark or joining word (closed class `joins`).
There is no parser here: a predicate that stands far from its subject is missed, and then less is known of the figure,
but nothing false.
"""

from __future__ import annotations

import bisect
import itertools
import re
from functools import cached_property
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.roles import fold, outcomes_of
from newslens.comparison.shared.content_words import CONTENT, read_words
from newslens.language.closed_classes import closed_class_words
from newslens.language.tagger import tag_found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.shared.content_words import ComparedWord

__all__ = ["MARKS", "FigureClauses"]

_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d,.]\d)")
_ABBREVIATION = re.compile(r"X\.(?!$)")
"""A name and a point inside of a sentence, which is that of an abbreviation: "Silmar Corp. paid"."""
_VERB = re.compile("[VAM]")
MARKS = frozenset(";:,—–()[]…")
"""Marks that end a clause; a full stop inside a sentence belongs to an abbreviation."""
_OF_THEM = frozenset((("of", "them"), ("of", "whom"), ("of", "which"), ("of", "those")))
_BE_AMONG = frozenset((form, "among") for form in ("is", "are", "was", "were"))
_OF_THE = frozenset((("of", "the"), ("of", "these"), ("of", "those")))
_TAKEN_OFF = frozenset((("fewer",), ("less",)))
_NAMING = frozenset("NXY#")
"""Tags of the last word of what is alone."""
_EARLIER = frozenset(("previously", "previous"))


class FigureClauses:
    """A sentence with the figures that stand in it.

    Parameters
    ----------
    sentence
        Its text.
    spans
        Half-open offsets of the figures in the sentence, in order.
    measured
        Whether each figure has a unit that stands in the words after it; the unit is no word of the clause.
    """

    def __init__(
        self, sentence: str, spans: Sequence[tuple[int, int]], *, measured: Sequence[bool] = ()
    ) -> None:
        self.sentence = sentence
        """Its text."""
        self.words: list[ComparedWord] = read_words(sentence, marks=True)
        """Words and marks of the sentence."""
        self._starts = [each.start for each in self.words]
        self._forms = tuple(each.form for each in self.words)
        self.spans = [self._indices(*span) for span in spans]
        """Word positions of the figures, half-open."""
        self._last = max((first for first, _ in self.spans), default=0)
        self.figure_at = {i: n for n, (first, after) in enumerate(self.spans) for i in range(first, after)}
        """Word position to the number of the figure that stands there."""
        self.unit_at = {
            after
            for (_, after), (_, end), has_unit in zip(self.spans, spans, measured, strict=False)
            if has_unit and self.words[after - 1].end <= end
        }
        """Positions of the units that follow on figures: that of "km" in "10 km"."""
        self.outcomes = outcomes_of(self.words)
        """Word position to what the word says becomes of somebody."""
        self._clauses = [self._around(*span) for span in self.spans]

    def clause(self, index: int) -> tuple[int, int]:
        """The clause of a figure as word positions, half-open: `words[start:end]`."""
        return self._clauses[index]

    def own_clause(self, index: int) -> tuple[int, int]:
        """The part of a figure's clause that no other figure separates from it, as word positions, half-open."""
        left, right = self._clauses[index]
        before = self.spans[index - 1][1] if index else 0
        after = self.spans[index + 1][0] if index + 1 < len(self.spans) else right
        return max(left, before), min(right, after)

    def breaks(self, index: int, later: int) -> bool:
        """Whether a clause ends at a word; "and" ends one only where a figure stands at or behind it.

        Parameters
        ----------
        index
            Position of the word.
        later
            Position of the last figure of the sentence.
        """
        form = self.words[index].form
        if form in {"and", "or"}:
            return later > index
        return form in MARKS or form in closed_class_words("joins")

    def forms(self, left: int, right: int) -> tuple[str, ...]:
        """Forms of the words of a stretch."""
        return self._forms[left:right]

    def following(self, index: int, count: int) -> list[ComparedWord]:
        """Words after a figure, at most so many."""
        after = self.spans[index][1]
        return self.words[after : after + count]

    def ideas(self, left: int, right: int) -> frozenset[str]:
        """Content words of a stretch as they are compared; figures and their units left out."""
        return frozenset(idea for idea in self._ideas[left:right] if idea is not None)

    def years(self, left: int, right: int) -> frozenset[int]:
        """Years that stand in a stretch, or right before it: "in 2019, when 12 people died"."""
        left = max(0, left - thresholds.YEAR_LEAD)
        if left >= right:
            return frozenset()
        stretch = self.sentence[self.words[left].start : self.words[right - 1].end]
        return frozenset(int(year) for year in _YEAR.findall(stretch))

    def is_part(self, index: int) -> bool:
        """Whether the counted are named as a part of others: "one of them", "including two", "(one a child)"."""
        if self._names_part(index):
            return True
        # "20 people, four of whom were badly hurt and 16 who were not": only the figure before is asked, however long the row is.
        first, after = self.spans[index]
        goes_on = self.forms(first - 1, first) == ("and",) and self.forms(after, after + 1) == ("who",)
        return goes_on and index > 0 and self._names_part(index - 1)

    def _names_part(self, index: int) -> bool:
        first, after = self.spans[index]
        following = self.forms(after, after + 2)
        if following in _OF_THEM or following[:1] in {("a",), ("an",)}:
            return True
        # "Twelve films were among those shown."
        right = min(self._clauses[index][1], after + thresholds.WHOLE_WORDS)
        if any(self.forms(at, at + 2) in _BE_AMONG for at in range(after, right)):
            return True
        before = self.forms(max(0, first - 2), first)
        # "Five bombs were dropped, of which four exploded."
        return "including" in before or before == ("among", "them") or before in _OF_THEM

    def is_of_known(self, index: int) -> bool:
        """Whether a figure takes a number out of those already spoken of: "one of the drones"."""
        after = self.spans[index][1]
        return self.forms(after, after + 2) in _OF_THE

    def is_added(self, index: int) -> bool:
        """Whether a figure is added to another already given, or taken from it: "a further 12 people", "five fewer", not "more than 12"."""
        first, after = self.spans[index]
        if self.forms(after, after + 1) in _TAKEN_OFF:
            return True
        beside = (*self.forms(max(0, first - 1), first), *self.forms(first, after + 1))
        additions = lexicon.words("comparison/additions")
        if index:
            # "Killing two and wounding two others": the others are not those killed, and no more wounded than said.
            additions = additions - {"other", "others"}
        return not additions.isdisjoint(beside) and "than" not in self.forms(first, after)

    def is_alone(self, index: int) -> bool:
        """Whether a figure is said to be that of one of several: "50 in Ostrel alone", but not "50 who lived alone"."""
        left, right = self._clauses[index]
        return any(
            self._forms[at] == "alone" and self.tags[at - 1] in _NAMING for at in range(max(left, 1), right)
        )

    def is_past(self, index: int) -> bool:
        """Whether a figure is said to be that of an earlier time: "down from 48", "previously"."""
        first, _ = self.spans[index]
        before = set(self.forms(max(0, first - thresholds.PAST_LEAD), first))
        return not _EARLIER.isdisjoint(self.forms(*self._clauses[index])) or (
            "from" in before and not before.isdisjoint(("up", "down"))
        )

    def whole(self, index: int) -> int | None:
        """Number of the figure out of which this one is taken: that of 329 for 15 in "15 of the 329 seats"."""
        after = self.spans[index][1]
        if self.forms(after, after + 2) in _OF_THE:
            following = self.figure_at.get(after + 2)
        elif self.forms(after, after + 1) == ("of",):
            following = self.figure_at.get(after + 1)
        else:
            return None
        return following if following == index + 1 else None

    def is_bracketed(self, index: int) -> bool:
        """Whether the next figure follows in brackets, as a conversion does: "40 billion ($4 billion)"."""
        after = self.spans[index][1]
        return self.forms(after, after + 1) == ("(",) and self.figure_at.get(after + 1) == index + 1

    @cached_property
    def tags(self) -> str:
        """One letter a word for its part of speech, as `newslens.language.tagger` gives them."""
        tags = tag_found([each.surface for each in self.words], self._starts).tags
        return _ABBREVIATION.sub("XX", tags)

    @cached_property
    def opening_verbs(self) -> tuple[int, ...]:
        """Positions of the first two finite verbs and modal verbs of the sentence, or of fewer where it has no more."""
        return tuple(found.start() for found in itertools.islice(_VERB.finditer(self.tags), 2))

    @cached_property
    def all_ideas(self) -> frozenset[str]:
        """Content words of the sentence as they are compared; figures and their units left out."""
        return self.ideas(0, len(self.words))

    @cached_property
    def _ideas(self) -> list[str | None]:
        """Each word as it is compared; None for marks, function words, digits, figures and their units."""
        return [
            fold(each)
            if each.kind == CONTENT
            and i not in self.figure_at
            and i not in self.unit_at
            and not each.surface[0].isdigit()
            else None
            for i, each in enumerate(self.words)
        ]

    def _indices(self, start: int, end: int) -> tuple[int, int]:
        """Positions of the words that a stretch of the sentence covers."""
        first = bisect.bisect_right(self._starts, start) - 1
        if first < 0 or self.words[first].end <= start:
            first += 1
        return first, max(first, bisect.bisect_left(self._starts, end))

    def _around(self, left: int, right: int) -> tuple[int, int]:
        """Clause around the words of a figure."""
        least = max(0, left - thresholds.CLAUSE_REACH)
        most = min(len(self.words), right + thresholds.CLAUSE_REACH)
        right = self._past_insertion(right, thresholds.INSERTION_GAP)
        while right < most and not self.breaks(right, self._last):
            right = self._past_insertion(right + 1)
        while left > least and not self.breaks(left - 1, 0):
            left -= 1
        return left, right

    def _past_insertion(self, index: int, reach: int = 0) -> int:
        """Position after a figure in brackets, such as a conversion, that begins here or up to `reach` words on."""
        for opening in range(index, min(index + reach + 1, len(self.words))):
            if self.words[opening].form == "(":
                return self._past_brackets(opening) or index
        return index

    def _past_brackets(self, opening: int) -> int | None:
        """Position after brackets that close soon and hold a figure."""
        inside = range(opening + 1, min(opening + thresholds.INSERTION_LENGTH, len(self.words)))
        closing = next((i for i in inside if self.words[i].form == ")"), None)
        if closing is None or self.figure_at.keys().isdisjoint(range(opening, closing)):
            return None
        return closing + 1
