"""What a figure is about, read from the sentence around it.

A figure answers a question: how many were killed, how many seats did that party win in that year. The question
stands around the figure: in the counted noun, in what happens to those who are counted, in the names, places
and years of the clause. This module reads that context, for each figure by itself, so that
`newslens.comparison.affinity` can say of two figures whether they answer one question.

It takes the articles, their figures, sentences, names and dates, and gives a `Context` for each row of the figures
table. Clauses are found by their marks and joining words, not by a parser; a predicate that stands far from its
subject is missed, and the context is then poorer, never invented.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from newslens import lexicon
from newslens.comparison.dimensions import Measure, measure
from newslens.comparison.wording import Word, read_words, word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Context", "Mention", "Place", "fold", "read_contexts"]

_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d,.]\d)")
_BREAKS = frozenset("; : — – ( ) [ ] …".split())
_CLAUSE_WORDS = frozenset(
    "while but although though whereas when after as because including plus where whose since if before".split()
)
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_AGENT = frozenset(("by", "with", "during", "amid", "against", "from"))
_COORDINATION = 6
"""Tokens between two figures that still count the parts of one subject ("two women and one man")."""
_OF_THEM = [["of", "them"], ["of", "whom"], ["of", "which"], ["of", "those"]]
_PAST = frozenset("previously previous earlier former formerly".split())


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure stands."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that stands in a sentence."""

    start: int
    end: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a figure is about.

    Words are ideas (`newslens.comparison.wording`) with the synonyms of counted things folded.
    """

    row: int
    """Position in the figures table."""
    place: Place
    surface: str
    low: float | None
    high: float | None
    comparator: str
    unit: str | None
    measure: Measure
    counted: str | None
    head: str | None
    """Idea of the noun that is counted."""
    nouns: frozenset[str]
    """Ideas of the counted phrase."""
    outcome: str | None
    """What becomes of those who are counted, as `lexicon/outcomes.txt` names it."""
    groups: frozenset[str]
    """Groups of persons that the counted belong to, as `lexicon/groups.txt` names them."""
    clause: frozenset[str]
    sentence: frozenset[str]
    before: frozenset[str]
    """Content words of the sentence before."""
    places: frozenset[str]
    holders: frozenset[str]
    """People, organisations and groups named in the clause."""
    years: frozenset[int]
    past: bool
    """Whether the figure is said to be that of an earlier time ("down from 48", "previously")."""
    part: bool
    """Whether the counted are named as a part of others ("one of them", "including two")."""
    source: str | None
    sentence_start: int
    sentence_end: int
    change: str | None


def read_contexts(
    text: str,
    article: str,
    figures: Sequence[Mapping[str, Any]],
    *,
    sentences: Sequence[tuple[int, int]],
    mentions: Sequence[Mention] = (),
) -> list[Context]:
    """Contexts of the figures of one article.

    Parameters
    ----------
    text
        The article's text.
    article
        Its article_id.
    figures
        Rows of the figures table in order of `start`, each with `row`, its position in the table.
    sentences
        Half-open offsets of the sentences, in order. A figure outside of them is read in its own line.
    mentions
        Names that stand in the article, in order.
    """
    contexts: list[Context] = []
    lines: dict[tuple[int, int], list[Mapping[str, Any]]] = {}
    for figure in figures:
        lines.setdefault(_line_of(text, int(figure["start"]), sentences), []).append(figure)
    previous: frozenset[str] = frozenset()
    last = -1
    for (start, end), inside in lines.items():
        line = _Line(text, start, end, inside, [m for m in mentions if start <= m.start < end])
        if not contexts or last != start:
            previous = _ideas_before(text, start, sentences)
        last = end
        contexts += [line.context(index, article, previous) for index in range(len(inside))]
    return contexts


def fold(each: Word) -> str:
    """Idea of a word, synonyms of counted things folded."""
    return _synonyms().get(each.stem, each.idea)


class _Line:
    """A sentence as words, with the figures and names that stand in it."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        figures: Sequence[Mapping[str, Any]],
        mentions: Sequence[Mention],
    ) -> None:
        self.start, self.end = start, end
        self.text = text
        self.figures = figures
        self.mentions = mentions
        self.words = [
            each._replace(start=each.start + start, end=each.end + start)
            for each in read_words(text[start:end], marks=True)
        ]
        self.spans = [self._word_span(int(f["start"]), int(f["end"])) for f in figures]
        self.outcomes = _outcomes_of(self.words)
        self.named = {
            index
            for index, each in enumerate(self.words)
            if any(m.start < each.end and each.start < m.end for m in mentions)
        }

    def context(self, index: int, article: str, before: frozenset[str]) -> Context:
        """Context of one of the line's figures."""
        figure = self.figures[index]
        left, right = self._clause(index)
        counted = figure["counted"]
        noun_words = [w for w in read_words(counted)] if counted else []
        nouns = [fold(w) for w in noun_words if w.kind == "content" and not w.surface[0].isdigit()]
        inside = range(left, right)
        near = [m for m in self.mentions if self._reaches(m, left, right)]
        unit = figure["unit"]
        return Context(
            row=int(figure["row"]),
            place=Place(article, int(figure["start"]), int(figure["end"])),
            surface=str(figure["surface"]),
            low=figure["low"],
            high=figure["high"],
            comparator=str(figure["comparator"]),
            unit=unit,
            measure=measure(unit),
            counted=counted,
            head=nouns[-1] if nouns else None,
            nouns=frozenset(nouns),
            outcome=self._outcome(index, left, right) if unit is None else None,
            groups=self._groups(index, noun_words),
            clause=self._ideas(inside),
            sentence=self._ideas(range(len(self.words))),
            before=before,
            places=frozenset(m.name for m in (near or self.mentions) if m.kind == "place"),
            holders=frozenset(m.name for m in near if m.kind in {"person", "organisation", "group"}),
            years=frozenset(int(y) for y in _YEAR.findall(self._stretch(max(0, left - 4), right))),
            past=self._past(index, left, right),
            part=self._part(index),
            source=figure["attributed_to"],
            sentence_start=self.start,
            sentence_end=self.end,
            change=figure["change"],
        )

    def _word_span(self, start: int, end: int) -> tuple[int, int]:
        """Indices of the words that a stretch covers."""
        hit = [index for index, each in enumerate(self.words) if each.start < end and start < each.end]
        return (hit[0], hit[-1] + 1) if hit else (0, 0)

    def _stretch(self, left: int, right: int) -> str:
        return self.text[self.words[left].start : self.words[right - 1].end] if left < right else ""

    def _clause(self, index: int) -> tuple[int, int]:
        """Words of the clause in which a figure stands: up to the next mark or joining word on either side."""
        first, after = self.spans[index]
        right = after
        while right < len(self.words) and not self._ends(right, after):
            right += 1
        left = first
        while left > 0 and not self._begins(left - 1):
            left -= 1
        return left, right

    def _ends(self, index: int, after: int) -> bool:
        form = self.words[index].form
        if form in _BREAKS or form in _CLAUSE_WORDS or form == ",":
            return True
        if form in {"and", "or"}:
            return any(first > index for first, _ in self.spans)
        return any(first == index for first, _ in self.spans) and index > after

    def _begins(self, index: int) -> bool:
        form = self.words[index].form
        if form in _BREAKS or form in _CLAUSE_WORDS or form == ",":
            return True
        return any(first <= index < after for first, after in self.spans)

    def _outcome(self, index: int, left: int, right: int) -> str | None:
        """What becomes of the counted: nearest after the figure, else before it, else past its companions."""
        first, after = self.spans[index]
        counted = self._counted_end(index)
        for position in range(after, right):
            if position in self.outcomes:
                return self.outcomes[position]
        for position in range(first - 1, left - 1, -1):
            if position in self.outcomes:
                return self.outcomes[position]
            if self.words[position].form in _AGENT and position < first - 1:
                break
        return self._outcome_beyond(index, counted)

    def _outcome_beyond(self, index: int, start: int) -> str | None:
        """Outcome of a subject in parts: "two women and one man died", "three people, one of them ..., were killed"."""
        ahead = [first for first, _ in self.spans if first >= start]
        stop = min(ahead, default=len(self.words))
        for position in range(start, stop):
            if position in self.outcomes:
                return self.outcomes[position]
        if ahead and stop - start <= _COORDINATION:
            following = index + 1
            return self._outcome(following, *self._clause(following)) if following < len(self.spans) else None
        if index and self.spans[index][0] - self.spans[index - 1][1] <= _COORDINATION:
            left, right = self._clause(index - 1)
            first, _ = self.spans[index - 1]
            return next(
                (self.outcomes[p] for p in range(first - 1, left - 1, -1) if p in self.outcomes), None
            )
        return None

    def _counted_end(self, index: int) -> int:
        return self.spans[index][1]

    def _groups(self, index: int, noun_words: Sequence[Word]) -> frozenset[str]:
        known = lexicon.mapping("groups")
        forms = [w.form for w in noun_words] or [
            w.form for w in self.words[self.spans[index][1] : self.spans[index][1] + 3]
        ]
        if self._part(index):
            forms += [w.form for w in self.words[self.spans[index][1] : self.spans[index][1] + 5]]
        return frozenset(
            known[key] for form in forms for key in (form, form.removesuffix("s")) if key in known
        )

    def _part(self, index: int) -> bool:
        first, after = self.spans[index]
        following = [w.form for w in self.words[after : after + 2]]
        preceding = [w.form for w in self.words[max(0, first - 2) : first]]
        return following in _OF_THEM or "including" in preceding or preceding == ["among", "them"]

    def _past(self, index: int, left: int, right: int) -> bool:
        first, _ = self.spans[index]
        preceding = [w.form for w in self.words[max(0, first - 3) : first]]
        forms = {w.form for w in self.words[left:right]}
        return bool(forms & _PAST) or ("from" in preceding and bool({"up", "down"} & set(preceding)))

    def _reaches(self, mention: Mention, left: int, right: int) -> bool:
        """Whether a name stands in the clause, or right before it as what a relative clause hangs on."""
        if left >= right:
            return False
        return self.words[max(0, left - 3)].start <= mention.start < self.words[right - 1].end

    def _ideas(self, indices: Iterable[int]) -> frozenset[str]:
        return frozenset(
            fold(self.words[i])
            for i in indices
            if self.words[i].kind == "content"
            and not self.words[i].surface[0].isdigit()
            and not any(first <= i < after for first, after in self.spans)
        )


def _line_of(text: str, start: int, sentences: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Sentence that holds an offset, else the line of text that does."""
    index = bisect.bisect_right(sentences, (start, len(text) + 1)) - 1
    if index >= 0 and sentences[index][0] <= start < sentences[index][1]:
        return sentences[index]
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", start)
    return left, len(text) if right < 0 else right


def _ideas_before(text: str, start: int, sentences: Sequence[tuple[int, int]]) -> frozenset[str]:
    index = bisect.bisect_left(sentences, (start, 0)) - 1
    if index < 0:
        return frozenset()
    left, right = sentences[index]
    return frozenset(fold(w) for w in read_words(text[left:right]) if w.kind == "content")


def _outcomes_of(words: Sequence[Word]) -> dict[int, str]:
    """Words of a sentence that say what becomes of somebody, by their index."""
    forms, stems, phrases = _outcome_words()
    found: dict[int, str] = {}
    for index, each in enumerate(words):
        named = forms.get(each.form) or stems.get(each.stem)
        if named is None and each.form in phrases:
            named = next(
                (
                    outcome
                    for phrase, outcome in phrases[each.form]
                    if tuple(w.form for w in words[index : index + len(phrase)]) == phrase
                ),
                None,
            )
        if named is not None:
            found[index] = named
    return found


@cache
def _outcome_words() -> tuple[dict[str, str], dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]]]:
    forms: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, outcome in lexicon.entries("outcomes"):
        if entry.endswith("*"):
            stems[word(entry[:-1]).stem] = outcome
        elif " " in entry:
            parts = tuple(entry.split())
            phrases.setdefault(parts[0], []).append((parts, outcome))
        else:
            forms[entry] = outcome
    return forms, stems, phrases


@cache
def _synonyms() -> dict[str, str]:
    """Stem of every synonym of a counted thing, to the first of its line."""
    return {
        word(each).stem: word(line[0]).stem for line in lexicon.entries("counted_synonyms") for each in line
    }
