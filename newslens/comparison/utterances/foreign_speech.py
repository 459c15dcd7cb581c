"""Whether a speaker spoke another language than English, so that other words can be another translation.

Takes the texts of the articles and the quotations; answers for a quotation. Something in the reports must show it, in this
order:

- the text beside a quotation of the speaker names the language, or a translator ("he said in Greek", "through an
  interpreter");
- the speaker is said to be of a country ("German Chancellor Anna Weber"): its language counts;
- what is told happened in a country whose language is another: most places in the reports ("in Athens") lie there.

Beside that stands whether the report itself was translated (`translated_reports`).

Where nothing shows it, the speaker is held to have spoken English. What this does not cover: speakers of one country who
address each other's press in English, and reports in other languages than English.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newslens.comparison.shared.content_words import is_function, read_words
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.comparison.utterances.same_speaker import speaker_words
from newslens.comparison.utterances.translated_reports import says_it_was_translated
from newslens.language.verbs import is_past_form
from newslens.lexicon import alternation, entries, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslens.comparison.utterances.comparable_quotations import ComparableQuotation

__all__ = ["ForeignSpeech"]

_CAPITALISED = re.compile(r"\b[A-Z][\w.’'-]*(?<![.’'-])(?:\.(?<=[A-Z]\.))?")
_PLACED = re.compile(r"\b(?:in|near|at|across|throughout|outside) (?:the )?$")


class ForeignSpeech:
    """Who among the speakers of a corpus spoke another language than English.

    Parameters
    ----------
    texts
        The articles' texts, by number.
    quotations
        All quotations of the corpus.

    Examples
    --------
    >>> from newslens.comparison.shared.comparable_text import read_comparable
    >>> from newslens.comparison.utterances.comparable_quotations import ComparableQuotation
    >>> text = "“We stay,” German Chancellor Anna Weber said. “We go,” said Ada Brandt, the mayor."
    >>> said = [
    ...     ComparableQuotation(read_comparable(0, 1, "We stay,"), "direct", "Anna Weber"),
    ...     ComparableQuotation(read_comparable(0, 47, "We go,"), "direct", "Ada Brandt"),
    ... ]
    >>> foreign = ForeignSpeech([text], said)
    >>> foreign.is_translated(said[0]), foreign.is_translated(said[1])
    (True, False)
    """

    def __init__(self, texts: Sequence[str], quotations: Sequence[ComparableQuotation]) -> None:
        self._texts = texts
        self._quotations = quotations
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for n, each in enumerate(quotations):
            for word in speaker_words(each.speaker):
                self._by_word[word].append(n)
        self._known: dict[str | None, bool] = {}
        self._scene: bool | None = None
        self._translated: dict[int, bool] = {}

    def is_translated(self, quotation: ComparableQuotation) -> bool:
        """Whether the reports show that a quotation was spoken in another language."""
        speaker = quotation.speaker
        if speaker not in self._known:
            self._known[speaker] = self._spoke_otherwise(speaker)
        return self._known[speaker]

    def is_from_translation(self, quotation: ComparableQuotation) -> bool:
        """Whether a quotation stands in a report that says of itself that it was translated."""
        article = quotation.article
        if article not in self._translated:
            self._translated[article] = says_it_was_translated(self._texts[article])
        return self._translated[article]

    def _spoke_otherwise(self, speaker: str | None) -> bool:
        own = speaker_words(speaker)
        if not own:
            return self._happened_abroad()
        said = [self._quotations[n] for n in sorted({n for word in own for n in self._by_word[word]})]
        if any(_names_a_language(self._around(each)) for each in said):
            return True
        articles = dict.fromkeys(each.article for each in said)
        homes = Counter(_countries_in(speaker or ""))
        for article in articles if not homes else ():
            homes.update(_homes(self._texts[article], (speaker or "").split()[-1]))
        return _is_foreign(homes) if homes else self._happened_abroad()

    def _around(self, quotation: ComparableQuotation) -> str:
        """The text on either side of a quotation."""
        text, reach = self._texts[quotation.article], thresholds.DESCRIPTION_REACH
        start, end = quotation.text.start, quotation.text.end
        return f"{text[max(0, start - reach) : start]} … {text[end : end + reach]}"

    def _happened_abroad(self) -> bool:
        """Whether most of the places that the reports name lie where another language is spoken."""
        if self._scene is None:
            places = Counter(each for text in self._texts for each in _places(text))
            many = sum(places.values()) >= thresholds.SCENE_PLACES * len(self._texts)
            self._scene = many and _is_foreign(places)
        return self._scene


def _names_a_language(text: str) -> bool:
    return _languages().search(text) is not None


def _homes(text: str, name: str) -> Iterator[str]:
    """Countries of the bearer of a name, by the title before it: "the German chancellor Weber", not "Russia and Weber"."""
    at = text.find(name)
    while at >= 0:
        before = text[max(0, at - thresholds.DESCRIPTION_REACH) : at]
        for country, start, end in list(_mentions(before))[-1:]:
            title = [each.form for each in read_words(before[end:])]
            if before[start:end] != country and _is_title(title):
                yield country
        at = text.find(name, at + len(name))


def _is_title(forms: Sequence[str]) -> bool:
    """Whether words between a country and a name can be the bearer's title: no verb, no small word but "of"."""
    return len(forms) <= thresholds.TITLE_WORDS and not any(
        is_past_form(form) or (is_function(form) and form not in {"of", "for"}) for form in forms
    )


def _places(text: str) -> Iterator[str]:
    """Countries that a text says something happened in, once each time."""
    for country, start, _ in _mentions(text):
        if _PLACED.search(text, max(0, start - 20), start):
            yield country


def _countries_in(text: str) -> Iterator[str]:
    return (country for country, *_ in _mentions(text))


def _mentions(text: str) -> Iterator[tuple[str, int, int]]:
    """Countries that a text names, by name, adjective or capital, with their places; "South Sudan" is not Sudan."""
    known = _country_names()
    before = None
    for found in _CAPITALISED.finditer(text):
        joined = before is not None and text[before.end() : found.start()] == " "
        pair = f"{before.group()} {found.group()}" if before and joined else ""
        country = known.get(pair) or known.get(found.group().removesuffix("'s").removesuffix("’s"))
        if country:
            yield country, before.start() if before and pair in known else found.start(), found.end()
        before = found


def _is_foreign(countries: Counter[str]) -> bool:
    """Whether the countries of another language outweigh those of English."""
    english = words("names/english_speaking")
    foreign = sum(count for country, count in countries.items() if country not in english)
    return foreign > sum(countries.values()) - foreign


@cache
def _country_names() -> Mapping[str, str]:
    """Country by its names, its adjectives, its people and its capital."""
    return {
        form.strip(): line[0]
        for line in entries("names/countries")
        for field in line
        for form in field.split(",")
        if form.strip()
    }


@cache
def _languages() -> re.Pattern[str]:
    """A language that is named as the one of a statement, or somebody who translated it."""
    own = (
        line[1].split(",")
        for line in entries("names/countries")
        if line[0] not in words("names/english_speaking")
    )
    names: Iterable[str] = {
        *words("language/other_languages"),
        *(each.strip() for line in own for each in line),
    }
    spoken = alternation(sorted(filter(None, names)))
    return re.compile(
        rf"\b(?:in|from) (?:{spoken})\b(?! [A-Z])(?=[\s]*[,.;:“\"…]|\s+(?:that|on|at|to|after|during|and)\b)"
        r"|\btranslat(?:ed|ion|or)\b|\binterpreter\b"
    )
