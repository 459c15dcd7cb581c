"""Words of the reports that name a question: what was done, what it is about, what tells it from others.

Takes the claims that answer a question; gives the participle, the topic or the telling word that at least half of them
share, as it stands in the reports.

What this does not cover: grammar. Parts of speech are told by lexicons and endings (`language/noun_verbs`,
`language/verbs`), so a rare verb may be taken for a noun.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.language.closed_classes import word_classes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslens.comparison.questions.claim import Claim
    from newslens.comparison.questions.claim_likeness import ClaimLikeness

__all__ = ["commonest", "participle_of", "telling_word", "topic_of"]

_PARTICIPLE = re.compile(r"[a-z]{2,}ed")
_NO_PARTICIPLES = frozenset(("need", "allegedly"))
"""Words that end as participles do, or are listed beside them, and say nothing was done."""


def commonest(counts: Mapping[str, int]) -> str | None:
    """The commonest value, the shortest and first in the alphabet of several; None where there is none.

    Parameters
    ----------
    counts
        Values with their counts.
    """
    return min(counts, key=lambda each: (-counts[each], len(each), each)) if counts else None


def participle_of(group: Sequence[Claim], noun: str) -> str | None:
    """What was done to the counted: the participle that most claims share, "shot down" of drones.

    Parameters
    ----------
    group
        Claims that answer one question.
    noun
        The counted noun of its label.
    """
    if noun and not noun.endswith("s") and not all(c.persons for c in group):
        return None
    found, surfaces = _shared(_done(_beside(claim), noun) for claim in group)
    best = [key for key, count in found.items() if 2 * count >= len(group)]
    order = {key: place for place, (key, _) in reversed(list(enumerate(group[0].wordings)))}
    last = len(group[0].wordings)
    chosen = min(best, key=lambda key: (-found[key], order.get(key, last), key), default=None)
    return None if chosen is None else max(surfaces[chosen], key=len)


def topic_of(group: Sequence[Claim], likeness: ClaimLikeness, known: str) -> str | None:
    """The rarest noun that at least half of the claims share: no verb, no adjective and no name.

    Parameters
    ----------
    group
        Claims that answer one question.
    likeness
        Likeness of all claims of the event.
    known
        Words that the label has already.
    """
    named = {part for c in group for name in c.places | c.holders for part in name.split()}
    nouns = [[w for w in c.wordings if w[1] not in named and _is_noun(w[1])] for c in group]
    topic = _telling(nouns, likeness, known)
    return topic.casefold() if topic else None


def telling_word(group: Sequence[Claim], likeness: ClaimLikeness, known: str) -> str | None:
    """The rarest word that at least half of the claims share and the label lacks.

    Parameters
    ----------
    group
        Claims that answer one question.
    likeness
        Likeness of all claims of the event.
    known
        Words that the label has already.
    """
    return _telling([c.wordings for c in group], likeness, known)


def _telling(group: Sequence[Sequence[tuple[str, str]]], likeness: ClaimLikeness, known: str) -> str | None:
    found, surfaces = _shared(group)
    named = {part.casefold() for part in re.findall(r"\w+", known)}
    best = [
        key
        for key, count in found.items()
        if 2 * count >= len(group) and surfaces[key][0].casefold() not in named
    ]
    chosen = min(best, key=lambda key: (-found[key], -likeness.weight(key), key), default=None)
    return None if chosen is None else surfaces[chosen][0]


def _shared(
    group: Iterable[Sequence[tuple[str, str]]],
) -> tuple[Counter[str], dict[str, list[str]]]:
    """How many claims have each word, and how each of them writes it first."""
    found: Counter[str] = Counter()
    surfaces: dict[str, list[str]] = {}
    for wordings in group:
        for key, said in dict(reversed(wordings)).items():
            found[key] += 1
            surfaces.setdefault(key, []).append(said)
    return found, surfaces


def _done(wordings: Sequence[tuple[str, str]], noun: str) -> list[tuple[str, str]]:
    """Those of the words that are participles where they stand first, and no part of the noun."""
    return [
        (key, said) for key, said in dict(reversed(wordings)).items() if _is_participle(said.split()[0], noun)
    ]


def _is_participle(verb: str, noun: str) -> bool:
    is_done = verb in lexicon.words("language/participles") or bool(_PARTICIPLE.fullmatch(verb))
    return is_done and verb not in noun.split() and verb not in _NO_PARTICIPLES


def _beside(claim: Claim) -> Sequence[tuple[str, str]]:
    """Words of the clause next to the counted noun: one before it and three after it; all where nothing is counted."""
    counted = (claim.counted or "").split()
    said = [each for _, each in claim.wordings]
    if not counted or counted[-1] not in said:
        return claim.wordings
    last = said.index(counted[-1])
    first = said.index(counted[0]) if counted[0] in said[:last] else last
    return claim.wordings[max(0, first - 1) : last + thresholds.NOUN_TO_VERB]


def _is_noun(said: str) -> bool:
    """Whether a word is a noun as far as the lexicons of verbs and closed classes show."""
    form = said.casefold()
    singular = form.removesuffix("s")
    if singular in lexicon.words("dates/time_units") or form in _tagged():
        return False
    if form.endswith(("ed", "ing", "ly")):
        return False
    nouns = lexicon.words("language/noun_verbs")
    return form in nouns or singular in nouns or form not in _verbs()


@cache
def _tagged() -> frozenset[str]:
    """Words whose class is known without looking at their ending."""
    return frozenset(word_classes()) | lexicon.words("language/tagger_words")


@cache
def _verbs() -> frozenset[str]:
    """Forms of verbs, those in -ed and -ing left out."""
    forms = {form for line in lexicon.entries("language/verbs") for form in line}
    return frozenset(
        forms | {f"{line[0]}{ending}" for line in lexicon.entries("language/verbs") for ending in ("s", "es")}
    )
