"""A name for the event, where none is given, in the reports' own words: a headline, else the beginning of a report.

Takes an event view; gives a title, or None where nothing will do. Words that give one answer of several would name the
event by one side: a headline with such words is passed over, and an opening sentence is cut before them. Of several
that are left the one is taken that is most like those of the other voices, so that the event is named by what all tell.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.language.closed_classes import function_words
from newslens.language.numbers import find_numerals
from newslens.language.stems import stem
from newslens.presentation.page.article_openings import first_sentence
from newslens.presentation.page.short_passages import beginning, without_hanging
from newslens.presentation.phrasing import counted, upper_first

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.presentation.event_view import EventView
    from newslens.presentation.event_view_records import NumberedArticle

__all__ = ["default_title", "headline", "quoted_opening"]

_COMMON: Final = frozenset(("a", "an", "no", "not", "the", "without"))
"""Words that take a side in evidence and stand in many headlines."""
_ONE_ANSWER: Final = frozenset(("agree", "adds_up", "single"))
"""Verdicts on what has one answer only."""
_LONGEST: Final = 100
"""Characters of an opening that name the event; set by hand: a line and a half of the head at 1280 px."""
_SHORTEST: Final = 30
"""Characters that are left of an opening before an answer begins; set by hand: fewer seldom hold a subject and a verb."""
_OF_ONESELF: Final = re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")
"""Somebody who tells of himself: "I was on the stage" names no event."""
_NUMERAL: Final = re.compile(r"(?<= )(?P<word>[A-Z][\w’'-]*) I(?=$|[,.:;!?)]| [^A-Z])")
"""The number one behind a name: "Bomb of World War I found"; not where all words are capitalised, nor behind the first word,
which may be any: "Yesterday I saw it"."""
_WORD: Final = re.compile(r"[^\W_]+")


def default_title(event: EventView) -> str:
    """A title from the reports; without any their number."""
    found = headline(event) or quoted_opening(event)
    return found or f"{upper_first(counted(len(event.articles), 'report'))} compared"


def headline(event: EventView) -> str | None:
    """The headline that is most like those of the other voices, of those that give no answer where there are several."""
    given = {each: each.title for each in event.articles if each.title}
    answers = _answers(event)
    free = {
        each: title
        for each, title in given.items()
        if not _tells_of_oneself(title) and answers.begin_in(title) is None
    }
    return _most_typical(free, given)


def _tells_of_oneself(title: str) -> bool:
    def without_numeral(found: re.Match[str]) -> str:
        return found[0] if found["word"].lower() in function_words() else found["word"]

    return _OF_ONESELF.search(_NUMERAL.sub(without_numeral, title)) is not None


def quoted_opening(event: EventView) -> str | None:
    """How a report begins, in quotation marks, up to the first answer where there are several."""
    given = {}
    for each in event.articles:
        opening = first_sentence(event, each)
        if opening is not None:
            given[each] = " ".join(each.text[slice(*opening)].split())
    answers = _answers(event)
    free = {each: _until(words, answers) for each, words in given.items()}
    words = _most_typical({each: words for each, words in free.items() if len(words) >= _SHORTEST}, given)
    return f"“{words.strip('“”')}”" if words else None


class _Answers(NamedTuple):
    """What reports say where they do not all say the same."""

    words: re.Pattern[str] | None
    values: frozenset[float]
    """Values of the numbers in it, which one report writes in words and another in digits."""

    def begin_in(self, text: str) -> int | None:
        """Where the first answer in a text begins."""
        found = [each.start for each in find_numerals(text) if each.value in self.values]
        if self.words and (said := self.words.search(text)):
            found.append(said.start())
        return min(found, default=None)


def _until(words: str, answers: _Answers) -> str:
    """Words before the first answer, and not more than name an event."""
    begins = answers.begin_in(words)
    if begins is None:
        return beginning(words, "", _LONGEST)[0].text
    kept = without_hanging(words[:begins])
    return beginning(kept, "", _LONGEST)[0].text if len(kept) > _LONGEST else f"{kept}…"


def _answers(event: EventView) -> _Answers:
    """What reports say where they do not all say the same."""
    said: set[str] = set()
    for key, finding in event.findings.items():
        if finding.verdict not in _ONE_ANSWER and finding.kind != "spelling":
            for row in event.evidence[key]:
                said.update((" ".join(row.surface.split()), row.position or ""))
    values = {each.value for words in said for each in find_numerals(words)}
    sides = sorted(re.escape(each) for each in said if each and each.casefold() not in _COMMON)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sides)})(?!\w)", re.IGNORECASE) if sides else None
    return _Answers(pattern, frozenset(values))


def _most_typical(chosen: Mapping[NumberedArticle, str], given: Mapping[NumberedArticle, str]) -> str | None:
    """The wording whose words stand in those of the most other voices; a long one has no advantage from its length."""
    voices: dict[str, set[str]] = defaultdict(set)
    for article, words in given.items():
        for each in _stems(words):
            voices[each].add(article.lineage or article.article_id)
    return max(
        (chosen[each] for each in sorted(chosen, key=lambda article: article.number)),
        key=partial(_shared, voices=voices),
        default=None,
    )


def _shared(words: str, voices: Mapping[str, set[str]]) -> float:
    stems = _stems(words)
    return sum(len(voices[each]) - 1 for each in stems) / math.sqrt(max(len(stems), 1))


def _stems(words: str) -> set[str]:
    folded = (each.casefold() for each in _WORD.findall(words))
    return {stem(each) for each in folded if each not in function_words()}
