"""A sentence as the context of its figures: clauses, what becomes of the counted, what a figure is part of.

A clause is the run of words around a figure up to the next mark or joining word. What becomes of the counted is
looked for after the figure first ("12 people were killed"), then before it ("killing 12"), then past its
companions ("three boys and four girls drowned"). There is no parser here: where a sentence is too knotty, nothing is
found, and nothing is made up.
"""

from __future__ import annotations

import bisect
import re
from functools import cached_property
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions.roles import fold, outcomes_of
from newslens.comparison.shared.content_words import ComparedWord, read_words
from newslens.language.closed_classes import closed_class_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Line"]

_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d,.]\d)")
_MARKS = frozenset(";:,—–()[]…")
_JOINING = closed_class_words("joins")
_NEW_CLAUSES = _JOINING - {"including", "plus", "besides"}
_AGENTS = frozenset(("by", "with", "during", "amid", "against", "from", "in"))
_OF_THEM = frozenset((("of", "them"), ("of", "whom"), ("of", "which"), ("of", "those")))
_OF_THE = frozenset((("of", "the"), ("of", "these"), ("of", "those")))
_EARLIER = frozenset(("previously", "previous"))
_COMPANIONS = 6
"""Tokens between two figures that still count the parts of one subject."""
_ADDITIONS = lexicon.words("comparison/additions")
_REACH = 60
"""Words on either side of a figure beyond which no clause goes."""
_PARTICLES = frozenset(("down", "up", "off"))
_PROTESTING = "protesting"
_KILLED = "killed"
_TOLLS = frozenset(("toll", "tolls"))


class Line:
    """A sentence with the figures that stand in it.

    Parameters
    ----------
    text
        The article's text.
    start, end
        Half-open offsets of the sentence.
    spans
        Half-open offsets of the figures in it, in order.
    measured
        Whether each figure has a unit, which then stands in the next word.
    """

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        spans: Sequence[tuple[int, int]],
        *,
        measured: Sequence[bool] = (),
    ) -> None:
        self.start, self.end = start, end
        self._text = text
        self.words = [
            each._replace(start=each.start + start, end=each.end + start)
            for each in read_words(text[start:end], marks=True)
        ]
        self._starts = [each.start for each in self.words]
        self.spans = [self._indices(*span) for span in spans]
        self._last = max((first for first, _ in self.spans), default=0)
        self._figure_at = {i: n for n, (first, after) in enumerate(self.spans) for i in range(first, after)}
        self._unit_at = {
            after
            for (_, after), (_, end), has_unit in zip(self.spans, spans, measured, strict=False)
            if has_unit and self.words[after - 1].end <= end
        }
        self._outcomes = outcomes_of(self.words)

    def clause(self, index: int) -> tuple[int, int]:
        """First and last-but-one word of the clause in which a figure stands."""
        left, right = self.spans[index]
        least, most = max(0, left - _REACH), min(len(self.words), right + _REACH)
        right = self._past_insertion(right, 2)
        while right < most and not self._breaks(right, self._last):
            right = self._past_insertion(right + 1)
        while left > least and not self._breaks(left - 1, 0):
            left -= 1
        return left, right

    def outcome(self, index: int, *, persons: bool, depth: int = 4) -> str | None:
        """What becomes of those whom a figure counts.

        Parameters
        ----------
        index
            Number of the figure in the sentence.
        persons
            Whether the counted noun is known to stand for persons: only persons protest.
        depth
            How many companions of a subject in parts are looked past.
        """
        left, right = self._own(index)
        first, after = self.spans[index]
        if self._is_toll(left, first):
            return _KILLED
        if self.is_gapped(index):
            return self._nearest(range(self.spans[index - 1][1], first))
        found = self._nearest(range(after, right)) or self._nearest(self._back(first, left))
        found = found or self._beyond(index, right, depth)
        if found is None and persons and _PROTESTING in map(self._outcomes.get, range(left, first)):
            found = _PROTESTING
        return None if found == _PROTESTING and not persons else found

    def _is_toll(self, left: int, first: int) -> bool:
        """Whether a figure is what a toll stands at: "the toll rose to 22, with 210 injured" counts the dead."""
        toll = next((i for i in range(first - 1, left - 1, -1) if self.words[i].form in _TOLLS), None)
        return toll is not None and "injury" not in self._forms(max(left, toll - 1), toll)

    def is_protest(self, index: int) -> bool:
        """Whether all that the sentence tells before a figure is a protest: "put the march ... at 30,000 people"."""
        first, _ = self.spans[index]
        told = {outcome for at, outcome in self._outcomes.items() if at < first}
        return told == {_PROTESTING} and len(set(self._outcomes.values())) == 1

    def part(self, index: int) -> bool:
        """Whether the counted are named as a part of others: "one of them", "including two", "(one a child)"."""
        first, after = self.spans[index]
        following = self._forms(after, after + 2)
        if following in _OF_THEM or following[:1] in {("a",), ("an",)}:
            return True
        before = self._forms(max(0, first - 2), first)
        return "including" in before or before == ("among", "them")

    def of_known(self, index: int) -> bool:
        """Whether a figure takes a number out of those already spoken of: "one of the drones"."""
        after = self.spans[index][1]
        return self._forms(after, after + 2) in _OF_THE

    def added(self, index: int) -> bool:
        """Whether a figure is added to another already given: "a further 12 people", "12 more"."""
        first, after = self.spans[index]
        beside = (*self._forms(max(0, first - 1), first), *self._forms(first, after + 1))
        return not _ADDITIONS.isdisjoint(beside) and "than" not in self._forms(first, after)

    def alone(self, index: int) -> bool:
        """Whether a figure is said to be that of one place of several: "50 in Ostrel alone"."""
        left, right = self.clause(index)
        return "alone" in self._forms(left, right)

    def is_gapped(self, index: int) -> bool:
        """Whether a figure stands in a clause without its verb: 10 in "twelve people died in Ostrel and 10 in Marn"."""
        if not index or self._forms(self.spans[index][1], self.spans[index][1] + 1) != ("in",):
            return False
        between = range(self.spans[index - 1][1], self.spans[index][0])
        told = next((i for i in between if i in self._outcomes), None)
        return told is not None and self._is_companion(index) and "in" in self._forms(told, between.stop)

    def whole(self, index: int) -> int | None:
        """Number of the figure out of which this one is taken: 329 in "15 of the 329 seats"."""
        after = self.spans[index][1]
        reach = (
            2
            if self._forms(after, after + 2) in _OF_THE
            else 1
            if self._forms(after, after + 1) == ("of",)
            else 0
        )
        following = self._figure_at.get(after + reach) if reach else None
        return following if following == index + 1 else None

    def past(self, index: int) -> bool:
        """Whether a figure is said to be that of an earlier time: "down from 48", "previously"."""
        left, right = self.clause(index)
        first, _ = self.spans[index]
        before = set(self._forms(max(0, first - 3), first))
        return bool(_EARLIER & set(self._forms(left, right))) or (
            "from" in before and bool({"up", "down"} & before)
        )

    def years(self, left: int, right: int) -> frozenset[int]:
        """Years that stand in a clause, or right before it as what a relative clause hangs on."""
        left = max(0, left - 4)
        if left >= right:
            return frozenset()
        stretch = self._text[self.words[left].start : self.words[right - 1].end]
        return frozenset(int(year) for year in _YEAR.findall(stretch))

    @cached_property
    def all_ideas(self) -> frozenset[str]:
        """Content words of the sentence, figures left out."""
        return self.ideas(0, len(self.words))

    def ideas(self, left: int, right: int) -> frozenset[str]:
        """Content words of a stretch, figures left out."""
        chosen = range(left, right)
        return frozenset(
            fold(self.words[i])
            for i in chosen
            if i not in self._figure_at
            and i not in self._unit_at
            and self.words[i].kind == "content"
            and not self.words[i].surface[0].isdigit()
        )

    def wordings(self, left: int, right: int) -> tuple[tuple[str, str], ...]:
        """Content words of a stretch as they are compared and as they stand, in order, figures left out."""
        return tuple(
            (fold(self.words[i]), self._with_particle(i))
            for i in range(left, right)
            if i not in self._figure_at
            and i not in self._unit_at
            and self.words[i].kind == "content"
            and not self.words[i].surface[0].isdigit()
        )

    def _with_particle(self, index: int) -> str:
        """A word as it stands, with the particle that belongs to it: "shot down"."""
        following = self._forms(index + 1, index + 2)
        particle = f" {following[0]}" if following and following[0] in _PARTICLES else ""
        return self.words[index].surface + particle

    def following(self, index: int, count: int) -> list[ComparedWord]:
        """Words after a figure."""
        after = self.spans[index][1]
        return self.words[after : after + count]

    def bracketed(self, index: int) -> bool:
        """Whether the next figure follows in brackets, as a conversion does."""
        after = self.spans[index][1]
        following = self._forms(after, after + 1)
        return following == ("(",) and self._figure_at.get(after + 1) == index + 1

    def _indices(self, start: int, end: int) -> tuple[int, int]:
        """Words that a stretch of the text covers."""
        first = bisect.bisect_right(self._starts, start) - 1
        if first < 0 or self.words[first].end <= start:
            first += 1
        return first, max(first, bisect.bisect_left(self._starts, end))

    def _forms(self, left: int, right: int) -> tuple[str, ...]:
        return tuple(each.form for each in self.words[left:right])

    def _breaks(self, index: int, later: int) -> bool:
        """Whether a clause ends at a word; `later` is where the last figure of the sentence stands."""
        form = self.words[index].form
        if form in {"and", "or"}:
            return later > index
        return form in _MARKS or form in _JOINING

    def _own(self, index: int) -> tuple[int, int]:
        """Words of the clause that no other figure stands between."""
        left, right = self.clause(index)
        before = self.spans[index - 1][1] if index else 0
        after = self.spans[index + 1][0] if index + 1 < len(self.spans) else right
        return max(left, before), min(right, after)

    def _past_insertion(self, index: int, reach: int = 0) -> int:
        """Index after a figure in brackets, such as a conversion, that begins here or `reach` words on."""
        for opening in range(index, min(index + reach + 1, len(self.words))):
            if self.words[opening].form == "(":
                closing = next(
                    (
                        i
                        for i in range(opening + 1, min(opening + 8, len(self.words)))
                        if self.words[i].form == ")"
                    ),
                    None,
                )
                inserted = closing is not None and any(i in self._figure_at for i in range(opening, closing))
                return closing + 1 if inserted and closing is not None else index
        return index

    def _nearest(self, indices: Iterable[int]) -> str | None:
        return next((self._outcomes[i] for i in indices if i in self._outcomes), None)

    def _back(self, first: int, left: int) -> range:
        """Words before a figure, from the nearest on, up to an agent: "killed by two men" kills other people."""
        stop = left
        for index in range(first - 1, left - 1, -1):
            if self.words[index].form in _AGENTS:
                stop = index + 1
                break
        return range(first - 1, stop - 1, -1)

    def _beyond(self, index: int, right: int, depth: int) -> str | None:
        """Outcome of a subject in parts or with an insertion: "five sailors, two of them cadets, were killed"."""
        after = self.spans[index][1]
        more = index + 1 < len(self.spans)
        stop = self.spans[index + 1][0] if more else min(len(self.words), after + _REACH)
        joined = next((i for i in range(after, stop) if self.words[i].form in _JOINING), stop)
        found = self._nearest(range(right, joined)) or self._past_members(right, stop)
        if found and found != _PROTESTING:
            return found
        if more and depth and joined == stop and stop - after <= _COMPANIONS:
            return self.outcome(index + 1, persons=False, depth=depth - 1)
        if index and self._is_companion(index):
            left, _ = self._own(index - 1)
            return self._nearest(self._back(self.spans[index - 1][0], left))
        return None

    def _past_members(self, right: int, stop: int) -> str | None:
        """Outcome that follows on members who are named: "three fans, including a boy, lost their lives"."""
        if self._forms(right, right + 2) != (",", "including"):
            return None
        closing = next((i for i in range(right + 2, stop) if self.words[i].form in _MARKS), stop)
        ending = next((i for i in range(closing + 1, stop) if self._breaks(i, 0)), stop)
        return self._nearest(range(closing, ending))

    def _is_companion(self, index: int) -> bool:
        """Whether a figure goes on with the count before it: "12 dead and some 40 injured" in one clause."""
        before, first = self.spans[index - 1][1], self.spans[index][0]
        near = first - before <= _COMPANIONS
        return near and _NEW_CLAUSES.isdisjoint(self._forms(before, first))
