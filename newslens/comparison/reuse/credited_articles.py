"""Articles that credit another one with what they tell, without a shared sentence: "..., the Gazette reports".

Takes articles; gives pairs of ids, the article credited first. An outlet is credited by name, as the subject of a verb of
reporting or behind words such as "according to". The article counts as taken from the other one where such sentences, and
sentences that share their words, make up at least half of it: a report of its own that names a rival once is none.

Time grows with the length of the texts: each is searched once for the names of all outlets.

What this does not cover: an outlet that the corpus has no article of, and names that the text gives in other words ("the
paper", "CNN" for "Cable News").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.comparison.reuse import reuse_thresholds as thresholds
from newslens.comparison.reuse.direction import outlet_name, publication_order
from newslens.comparison.reuse.telling_words import tells
from newslens.comparison.shared.content_words import read_words
from newslens.lexicon import alternation, words
from newslens.reading import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newslens.comparison.reuse.direction import ArticleFacts

__all__ = ["find_credited"]


def find_credited(known: Mapping[str, ArticleFacts]) -> list[tuple[str, str]]:
    """Pairs of ids: an article, and one that credits it with what it tells.

    Parameters
    ----------
    known
        Articles by id, in order.
    """
    outlets: dict[str, list[ArticleFacts]] = {}
    for each in known.values():
        if each.outlet and each.outlet[0].isalnum():
            outlets.setdefault(_folded(each.outlet), []).append(each)
    if not outlets:
        return []
    credit = _credit(list(outlets))
    stems: dict[str, frozenset[str]] = {}
    return [
        (source.id, article.id)
        for article in known.values()
        for name, sentences in _crediting(article, credit).items()
        for source in outlets[name]
        if _is_taken(article, source, sentences, stems)
    ]


def _folded(outlet: str) -> str:
    """The name of an outlet in small letters, without its article: "The Velm Star" is credited as "the Velm Star"."""
    return outlet_name(outlet).casefold().removeprefix("the ")


def _credit(outlets: Sequence[str]) -> re.Pattern[str]:
    """An outlet with what credits it: "the Gazette reports", "according to the Gazette"."""
    name = rf"(?:the\s+)?(?P<{{0}}>{alternation(outlets)})(?!\w)"
    verbs, leads = (
        alternation(words(f"comparison/{topic}")) for topic in ("crediting_verbs", "credit_leads")
    )
    behind = rf"(?<!\w){name.format('subject')}\s+(?:{verbs})(?!\w)"
    before = rf"(?<!\w)(?:{leads})\s+{name.format('named')}"
    return re.compile(f"{behind}|{before}", re.IGNORECASE)


def _crediting(article: ArticleFacts, credit: re.Pattern[str]) -> dict[str, list[str]]:
    """Sentences of an article that credit another outlet, by its name in small letters."""
    if not credit.search(article.text):
        return {}
    found: dict[str, list[str]] = {}
    for sentence in _sentences(article):
        for match in credit.finditer(sentence):
            said = match["subject"] or match["named"]
            name = " ".join(said.casefold().split())
            # "The star said" is no outlet.
            if (said[0].isupper() or said[0].isdigit()) and name != _folded(article.outlet or ""):
                found.setdefault(name, []).append(sentence)
    return found


def _is_taken(
    article: ArticleFacts, source: ArticleFacts, crediting: Sequence[str], stems: dict[str, frozenset[str]]
) -> bool:
    """Whether half of an article stands under the credit or in the words of its source, a sentence of each kind at least."""
    if publication_order(article, source) > 0:
        return False
    there = stems.setdefault(source.id, _stems(source))
    sentences = list(_sentences(article))
    credited = [each for each in crediting if _tells_the_same(each, there)]
    held = sum(each in crediting or _tells_the_same(each, there) for each in sentences)
    return bool(credited) and held >= thresholds.CREDITED_SHARE * len(sentences)


def _tells_the_same(sentence: str, stems: frozenset[str]) -> bool:
    """Whether most of what a sentence tells stands somewhere in the source."""
    telling = [each.stem for each in read_words(sentence) if tells(each)]
    shared = sum(each in stems for each in telling)
    return shared >= max(thresholds.TELLING_WORDS, thresholds.CREDITED_SHARE * len(telling))


def _sentences(article: ArticleFacts) -> Iterator[str]:
    return (article.text[start:end] for start, end in split_sentences(article.text))


def _stems(article: ArticleFacts) -> frozenset[str]:
    return frozenset(each.stem for each in read_words(article.text) if tells(each))
