"""What stands in the sentences of all articles, and which articles tell a sentence, a figure or an answer all the same.

Takes sentences with their figures and quotations, and the texts; answers what coverage asks of them. A figure that answers no
question, stands in a heading or numbers an item of a list is no answer, and a quotation in which nothing is said no statement.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final, TypeVar

from newslens.comparison.coverage import coverage_thresholds as thresholds
from newslens.comparison.coverage.sentences_elsewhere import SentencesElsewhere, numbers_in
from newslens.comparison.coverage.words_elsewhere import WordsElsewhere
from newslens.comparison.findings import is_denial
from newslens.frames import ArticleSpan, grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from newslens.comparison.coverage.sentence_standings import SentenceKey, SentenceStanding, Standings
    from newslens.frames import FigureRow, QuotationRow, SegmentRow

__all__ = ["TellingRows"]

_Row = TypeVar("_Row", bound=ArticleSpan)

_STATEMENTS: Final = frozenset(("direct", "partial", "indirect"))
"""Kinds of quotations in which somebody says something."""
_ITEM: Final = re.compile(r"(?<![\w.,:–-])(\d{1,2})[.)](?=\s)")
"""The number of an item: "1. Salt"."""


class TellingRows:
    """Sentences with the figures and the quotations that stand in them.

    Parameters
    ----------
    standings
        The sentences.
    figures
        Figures; those that answer no question are no points.
    quotations
        Quotations; those without a speaker, and those in which nothing is said, are no points.
    corrections
        Segments in which an article corrects itself.
    texts
        Text of each article: what stands there word for word is neither missing there nor somebody's own.
    """

    def __init__(
        self,
        standings: Standings,
        figures: Sequence[FigureRow],
        quotations: Sequence[QuotationRow],
        corrections: Sequence[SegmentRow] = (),
        *,
        texts: Mapping[str, str],
    ) -> None:
        self.standings = standings
        self.texts = texts
        self._items = {key: _item_numbers(text) for key, text in self.texts.items()}
        self.elsewhere = WordsElsewhere(
            self.texts, figures, quotations, [self.sentence_of(row) for row in figures]
        )
        self.sentences = SentencesElsewhere(
            self.texts,
            {key: [(each.start, each.end) for each in found] for key, found in standings.by_article.items()},
            [
                (row.article_id, row.start)
                for row in figures
                if row.unit is not None or row.counted is not None
            ],
        )
        self.corrections = corrections
        self.answers = [row for row in figures if row.question is not None and self._is_in_sentence(row)]
        self.statements = [row for row in quotations if row.speaker is not None and row.kind in _STATEMENTS]
        self.corrected = {row.article_id for row in corrections}
        """Articles that correct themselves."""
        self._senses: dict[SentenceKey, tuple[frozenset[float], bool]] = {}
        self._holders: dict[tuple[str, int], frozenset[str]] = {}
        self._answering: dict[tuple[str | None, bool], frozenset[str]] = {}
        self._quoting: dict[str | None, set[str]] = {}
        self._questions = _named_by_article(self.answers, lambda row: row.question)
        self._speakers = _named_by_article(self.statements, lambda row: row.speaker)
        self._answers_to = grouped(self.answers, lambda row: row.question)
        self._statements_of = grouped(self.statements, lambda row: row.speaker)
        self._answer_at = {(row.article_id, row.start): row for row in self.answers}
        self._figures = grouped(self.answers, self._key_of)
        self._quotations = grouped(self.statements, self._key_of)

    def _key_of(self, row: ArticleSpan) -> SentenceKey | None:
        """The sentence in which a row begins."""
        here = self.standings.at(row.article_id, row.start)
        return None if here is None else here.key

    def _is_in_sentence(self, row: FigureRow) -> bool:
        """Whether a figure stands in a sentence, not in a heading of two words or as the number of an item in a list."""
        words = self.sentence_of(row).split()
        is_item = row.start in self._items.get(row.article_id, ())
        return len(words) >= thresholds.SENTENCE_WORDS and not is_item

    def sentence_of(self, row: FigureRow) -> str:
        """The sentence in which a figure stands; empty where there is none."""
        return self._text(self.standings.at(row.article_id, row.start))

    def tellers_of_content(self, article_id: str, start: int, end: int) -> frozenset[str]:
        """Articles that tell a stretch in other words.

        In the first sentence of a report fewer words are enough: what they say is the news itself, which the others have as well.
        """
        share = thresholds.OPENING_TOLD if self._is_opening(article_id, start) else thresholds.WORDS_TOLD
        return self.sentences.holders_of_content(article_id, start, end, share)

    def _is_opening(self, article_id: str, start: int) -> bool:
        """Whether a place stands in the first sentence that ends as one, or in a headline before it."""
        for each in self.standings.by_article.get(article_id, ()):
            is_sentence = self._text(each).rstrip("”\"'’» ")[-1:] in {".", "!", "?", "…"}
            if start < each.end or (is_sentence and each.length >= thresholds.LEAST_LENGTH):
                return start < each.end
        return False

    def tellers(self, sentence: SentenceStanding) -> list[str]:
        """Articles with a sentence that corresponds to one and has its numbers, or that render what it quotes; none denies it."""
        numbers, denies = self._sense_of(sentence)
        found = []
        for key in self.standings.elsewhere(sentence.key):
            given, is_denied = self._sense_of(self.standings.by_key.get(key))
            if numbers <= given and denies == is_denied:
                found.append(key.article_id)
        for quoted in self.statements_in(sentence.key):
            found += self.elsewhere.holders_of_rendering(quoted)
        return list(dict.fromkeys(found))

    def _sense_of(self, sentence: SentenceStanding | None) -> tuple[frozenset[float], bool]:
        """The numbers of a sentence, and whether it denies."""
        if sentence is None:
            return frozenset(), False
        if sentence.key not in self._senses:
            words = self._text(sentence)
            self._senses[sentence.key] = numbers_in(words), is_denial(words)
        return self._senses[sentence.key]

    def _text(self, sentence: SentenceStanding | None) -> str:
        if sentence is None:
            return ""
        return self.texts.get(sentence.key.article_id, "")[sentence.start : sentence.end]

    def holders_of_figure(self, row: FigureRow) -> frozenset[str]:
        """Articles in which a figure stands, as a figure of the same or as a number beside the same words."""
        place = (row.article_id, row.start)
        if place not in self._holders:
            written = self.sentences.holders_of_number(row, self.sentence_of(row))
            self._holders[place] = frozenset(self.elsewhere.holders_of_figure(row) | written)
        return self._holders[place]

    def holders_of_answer(self, row: FigureRow, *, differs: bool = False) -> frozenset[str]:
        """Articles that answer what a figure answers: with it, with another number of the same, or by telling its sentence.

        Parameters
        ----------
        row
            A figure that answers a question.
        differs
            Whether the question is answered differently, so that any number of the noun is one more answer.
        """
        asked = (row.question, differs)
        if asked not in self._answering:
            found: set[str] = set()
            for each in self.answers_to(row.question):
                found |= self.holders_of_figure(each) | self.elsewhere.holders_of_count(each)
                if differs:
                    found |= self.elsewhere.holders_of_noun(each)
                if (each.high or each.low or 0) < thresholds.SMALL_AMOUNT:
                    found |= self.sentences.holders_of_noun(each, self.sentence_of(each))
            self._answering[asked] = frozenset(found)
        here = self.standings.at(row.article_id, row.start)
        if here is None:
            return self._answering[asked]
        told = self.sentences.holders_of_content(row.article_id, here.start, here.end)
        return self._answering[asked] | told

    def questions_of(self, article_id: str) -> set[str | None]:
        """Questions that an article answers."""
        return self._questions.get(article_id, set())

    def speakers_of(self, article_id: str) -> set[str | None]:
        """Speakers whom an article quotes."""
        return self._speakers.get(article_id, set())

    def answers_in(self, key: SentenceKey) -> list[FigureRow]:
        """Figures of a sentence that answer a question."""
        return self._figures.get(key, [])

    def answer_at(self, article_id: str, start: int) -> FigureRow | None:
        """The figure that begins at a place and answers a question."""
        return self._answer_at.get((article_id, start))

    def answers_to(self, question: str | None) -> list[FigureRow]:
        """Figures that answer a question."""
        return self._answers_to.get(question, [])

    def articles_with_words_of(self, speaker: str | None) -> set[str]:
        """Articles with something that a speaker says, whoever says it there."""
        if speaker not in self._quoting:
            rows = self._statements_of.get(speaker, ())
            in_marks = dict.fromkeys(row.surface for row in rows if row.kind != "indirect")
            rendered = dict.fromkeys(row.utterance for row in rows)
            self._quoting[speaker] = set().union(
                *map(self.elsewhere.holders_of_utterance, rendered),
                *map(self.elsewhere.holders_of_words, in_marks),
            )
        return self._quoting[speaker]

    def statements_in(self, key: SentenceKey) -> list[QuotationRow]:
        """What somebody says in a sentence."""
        return self._quotations.get(key, [])


def _named_by_article(
    found: Sequence[_Row], name: Callable[[_Row], str | None]
) -> dict[str, set[str | None]]:
    """What the rows of each article are named by: the questions that they answer, or their speakers."""
    of_articles = grouped(found, lambda row: row.article_id)
    return {article_id: set(map(name, there)) for article_id, there in of_articles.items()}


def _item_numbers(text: str) -> frozenset[int]:
    """Where the numbers of items stand: those that count on from the one before, or from which the next one does."""
    found = [(each.start(), int(each[1])) for each in _ITEM.finditer(text)]
    running = [(a, b) for a, b in itertools.pairwise(found) if b[1] == a[1] + 1]
    return frozenset(start for pair in running for start, _ in pair)
