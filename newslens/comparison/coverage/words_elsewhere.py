"""What stands in an article whatever was joined across reports: its words, its figures with what they count, its utterances.

Takes the texts of all articles with their figures and quotations; tells which articles have the words of a stretch, or a figure
that counts the same. Coverage asks it before it says that a report lacks something or alone has it: a figure may stand there
although no question joined it, and a quotation although its speaker could not be named.

Where the doubt is not small the article counts as having it, since to call something left out that stands there is the worse
fault.

What this does not cover: one thing under two words ("guards" and "watchmen"), and words that were changed on the way.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from itertools import chain, islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.sentences_elsewhere import content_ideas, numbers_in
from newslens.comparison.findings import is_denial
from newslens.comparison.shared.content_words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.frames import FigureRow, QuotationRow

__all__ = ["WordsElsewhere"]

_HOUR: Final = re.compile(r"(?<![\d.:])0?(\d{1,2})[.:](\d\d)(?![\d.:]*\d)")
"""An hour, which is "7.18", "7:18" or "07:18"."""
_AGE: Final = "year_of_age"
"""The unit of an age, which a report may give as a mere number: "a guide of 38"."""

_PEOPLE: Final = content_ideas("people")


class _Setting(NamedTuple):
    """A figure, the nouns that it counts, and the content words and numbers of its sentence beside its own."""

    figure: FigureRow
    counted: frozenset[str]
    around: frozenset[str]
    numbers: frozenset[float]


class _Rendering(NamedTuple):
    """The words of a quotation: its content words, and all of them in a line."""

    ideas: frozenset[str]
    line: str

    @classmethod
    def of(cls, row: QuotationRow) -> _Rendering:
        return cls(content_ideas(row.surface), _in_a_line(row.surface))

    def has(self, words: frozenset[str], whole: str) -> bool:
        """Whether it has some words of a quotation: most of them where it is a cut to the letter, else one of them."""
        least = thresholds.WORDS_RENDERED * len(words) if self.line in whole else 1
        return len(words & self.ideas) >= least


class WordsElsewhere:
    """Which articles have the words of a stretch, or a figure that counts the same.

    Parameters
    ----------
    texts
        Text of each article.
    figures
        All figures of the articles, also those that answer no question.
    quotations
        All quotations of the articles, also those without a speaker.
    sentences
        For each figure, in their order, the sentence in which it stands.
    """

    def __init__(
        self,
        texts: Mapping[str, str],
        figures: Sequence[FigureRow],
        quotations: Sequence[QuotationRow],
        sentences: Sequence[str],
    ) -> None:
        self._texts = texts
        self._found: dict[str, set[str]] = {}
        self._alike: dict[tuple[str, int], set[str]] = {}
        self._settings = {
            (figure.article_id, figure.start): _Setting(
                figure,
                content_ideas(figure.counted or ""),
                content_ideas(sentence) - _own_ideas(figure, sentence),
                numbers_in(sentence) - numbers_in(figure.surface),
            )
            for figure, sentence in zip(figures, sentences, strict=True)
        }
        self._renderings: dict[str, list[QuotationRow]] = defaultdict(list)
        self._quoted: dict[str, list[QuotationRow]] = defaultdict(list)
        for row in quotations:
            if row.utterance is not None:
                self._renderings[row.utterance].append(row)
                self._quoted[row.article_id].append(row)

    def holders_of_words(self, words: str) -> set[str]:
        """Articles in which some words stand in this order, whatever the marks and the case.

        Examples
        --------
        >>> held = WordsElsewhere({"a": "“No mill,” it says, “will close.”", "b": "Mills will close."}, [], [], [])
        >>> held.holders_of_words("will close") == {"a", "b"}, held.holders_of_words("No mill")
        (True, {'a'})
        """
        if words not in self._found:
            self._found[words] = self._articles_with(words)
        return self._found[words]

    def _articles_with(self, words: str) -> set[str]:
        wanted = _in_a_line(words)
        forms = wanted.split()
        if not forms:
            return set()
        rarest = min(forms, key=lambda form: len(self._with_form.get(form, ())))
        return {key for key in self._with_form.get(rarest, ()) if wanted in self._in_line[key]}

    def holders_of_figure(self, row: FigureRow) -> set[str]:
        """Articles with a figure of the same amount that counts the same, the figure's own included."""
        place = row.article_id, row.start
        if place not in self._alike:
            self._alike[place] = self._articles_counting(row)
        return self._alike[place]

    def _articles_counting(self, row: FigureRow) -> set[str]:
        own = self._settings.get((row.article_id, row.start))
        if own is None:
            return {row.article_id}
        hour = _HOUR.search(row.surface)
        if row.unit is None and row.counted is None and hour is not None:
            return self.holders_of_words(hour[0])
        alike = self._of_amount[row.low, row.high][: thresholds.ALIKE_TRIED]
        return {row.article_id, *(each.figure.article_id for each in alike if _count_the_same(own, each))}

    def holders_of_count(self, row: FigureRow) -> set[str]:
        """Articles that count or measure the same, whatever the amount, in a sentence with a word in common.

        Those count as well that count something else where the noun stands: "nineteen people said that geese had died".
        """
        own = self._settings.get((row.article_id, row.start))
        if own is None:
            return {row.article_id}
        near = self._with_word if own.counted else self._of_name
        named = (each for name in sorted(_names(own)) for each in near[name])
        alike = (each for each in islice(named, thresholds.ALIKE_TRIED) if _tell_the_same(own, each))
        return {row.article_id, *(each.figure.article_id for each in alike)}

    def holders_of_noun(self, row: FigureRow) -> set[str]:
        """Articles with a figure of the same noun, whatever its sentence is about."""
        own = self._settings.get((row.article_id, row.start))
        counted = () if own is None else sorted(own.counted)
        named = islice((each for name in counted for each in self._of_name[name]), thresholds.ALIKE_TRIED)
        return {row.article_id, *(each.figure.article_id for each in named)}

    def words_beside(self, row: FigureRow) -> frozenset[str | float]:
        """Content words and numbers of the sentence of a figure, without its own and those that it counts."""
        own = self._settings.get((row.article_id, row.start))
        return frozenset() if own is None else (own.around - own.counted) | own.numbers

    def holders_of_utterance(self, utterance: str | None) -> set[str]:
        """Articles that render an utterance, whoever is named as its speaker."""
        return {row.article_id for row in self._renderings.get(utterance or "", ())}

    def holders_of_rendering(self, row: QuotationRow) -> list[str]:
        """Articles that render the utterance of a quotation and do not turn it round."""
        return self._rendering_alike.get((row.utterance, is_denial(row.surface)), [])

    def holders_of_quoted(self, article_id: str, start: int, end: int) -> set[str]:
        """Articles that render what is quoted in a stretch: in other words, or with most of those that stand there.

        Not those that quote only another part of it to the letter.
        """
        text = self._texts.get(article_id, "")
        found: set[str] = set()
        for here in self._quoted_between(article_id, start, end):
            words = content_ideas(text[max(here.start, start) : min(here.end, end)])
            if words:
                found |= self._articles_rendering(words, here)
        return found

    def _articles_rendering(self, words: frozenset[str], quoted: QuotationRow) -> set[str]:
        """Articles that render some words of a quotation: one rendering of each is enough, of its own article itself."""
        itself = _Rendering.of(quoted)
        first = {quoted.article_id: [itself]}
        return {
            key
            for key, there in self._renderings_in[quoted.utterance or ""].items()
            if any(each.has(words, itself.line) for each in chain(first.get(key, ()), there))
        }

    def _quoted_between(self, article_id: str, start: int, end: int) -> Iterator[QuotationRow]:
        """Quotations of an article that reach into a stretch of it."""
        rows, longest = self._in_order.get(article_id, ([], 0))
        first = bisect_left(rows, start - longest, key=attrgetter("start"))
        for row in islice(rows, first, None):
            if row.start >= end:
                return
            if row.end > start:
                yield row

    @cached_property
    def _in_order(self) -> dict[str, tuple[list[QuotationRow], int]]:
        """Quotations of each article in order, and the length of the longest."""
        return {
            key: (sorted(rows, key=attrgetter("start")), max(row.end - row.start for row in rows))
            for key, rows in self._quoted.items()
        }

    @cached_property
    def _renderings_in(self) -> dict[str, dict[str, list[_Rendering]]]:
        """Renderings of each utterance, by article."""
        found: dict[str, dict[str, list[_Rendering]]] = {}
        for utterance, rows in self._renderings.items():
            there = found.setdefault(utterance, defaultdict(list))
            for row in rows:
                there[row.article_id].append(_Rendering.of(row))
        return found

    @cached_property
    def _in_line(self) -> dict[str, str]:
        """All words of an article in a line."""
        return {key: _in_a_line(text) for key, text in self._texts.items()}

    @cached_property
    def _with_form(self) -> dict[str, list[str]]:
        """Articles in which a word stands."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, line in self._in_line.items():
            for form in dict.fromkeys(line.split()):
                found[form].append(key)
        return found

    @cached_property
    def _rendering_alike(self) -> dict[tuple[str | None, bool], list[str]]:
        """Articles by the utterance that they render, apart from those that deny it."""
        found: dict[tuple[str | None, bool], list[str]] = {}
        for utterance, same in self._renderings.items():
            for row in same:
                found.setdefault((utterance, is_denial(row.surface)), []).append(row.article_id)
        return {key: list(dict.fromkeys(articles)) for key, articles in found.items()}

    @cached_property
    def _of_amount(self) -> dict[tuple[float | None, float | None], list[_Setting]]:
        found: dict[tuple[float | None, float | None], list[_Setting]] = defaultdict(list)
        for each in self._settings.values():
            found[each.figure.low, each.figure.high].append(each)
        return found

    @cached_property
    def _of_name(self) -> dict[str, list[_Setting]]:
        """Figures by the noun that they count, and by their unit."""
        found: dict[str, list[_Setting]] = defaultdict(list)
        for each in self._settings.values():
            for name in _names(each):
                found[name].append(each)
        return found

    @cached_property
    def _with_word(self) -> dict[str, list[_Setting]]:
        """Figures by the content words of their sentences, what they count included."""
        found: dict[str, list[_Setting]] = defaultdict(list)
        for each in self._settings.values():
            for idea in each.around | each.counted:
                found[idea].append(each)
        return found


def _own_ideas(figure: FigureRow, sentence: str) -> frozenset[str]:
    """Ideas of a figure's words, and of the unit behind it, which any figure of that unit has: "tonnes" of "90 tonnes"."""
    behind = sentence.partition(figure.surface)[2].split()
    return content_ideas(figure.surface) | (
        content_ideas(behind[0]) if behind and figure.unit is not None else frozenset()
    )


def _forms(words: str) -> list[str]:
    """Words without their marks and case, an hour always written the same way."""
    return [each.form for each in read_words(_HOUR.sub(r"\1.\2", words))]


def _in_a_line(words: str) -> str:
    """Words one behind the other, each between spaces."""
    return f" {' '.join(_forms(words))} "


def _count_the_same(a: _Setting, b: _Setting) -> bool:
    """Whether two figures of one amount can be of one thing: the same noun, kindred sentences, or a telling amount."""
    units = [each.figure.unit.split("/")[0] for each in (a, b) if each.figure.unit is not None]
    common = len(a.around & b.around)
    if len(units) == 2:
        return units[0] == units[1] and bool(common)
    if a.counted & b.counted or common >= thresholds.WORDS_OF_AMOUNT:
        return True
    is_named = bool(_names(a) and _names(b))
    if (units == [_AGE] and not (a.counted or b.counted)) or _is_small(a.figure):
        return bool(common)
    is_telling = (a.figure.low or 0) >= thresholds.TELLING_AMOUNT
    return is_telling and not (units and is_named) and (not is_named or bool(common))


def _is_small(figure: FigureRow) -> bool:
    """Whether a figure gives a small number, which "several" does not."""
    return figure.comparator != "vague" and (figure.low or 0) < thresholds.SMALL_AMOUNT


def _names(each: _Setting) -> frozenset[str]:
    """What a figure is found by: the nouns that it counts, else its unit."""
    return each.counted or frozenset([each.figure.unit] if each.figure.unit else [])


def _tell_the_same(a: _Setting, b: _Setting) -> bool:
    """Whether the sentences of two figures of one noun or unit have enough words in common beside it.

    "Nineteen people have died" is another number of the dead: people are counted, and the noun stands beside them.
    """
    if a.figure.unit != b.figure.unit or (a.counted and not (a.counted & b.counted or b.counted <= _PEOPLE)):
        return False
    common = (a.around - a.counted) & (b.around - b.counted)
    if a.counted & b.counted and a.numbers & b.numbers:
        return True
    if a.figure.unit == _AGE:
        return len(common) >= thresholds.WORDS_OF_AMOUNT
    return len(common) >= (1 if a.counted else thresholds.WORDS_OF_MEASURE)
