"""Whom a pronoun stands for: the name that fits before it in its sentence, else the subject of a sentence before.

Takes a pronoun with its place in a sentence, and the sentences before; gives the names that it can only stand for. "He", "she",
"his" and "her" are persons, "it" and "its" anything else, "they" and "their" several. Where two fit, or where the sentence has
another subject without a name ("the firm said it"), nothing is known.

What this does not cover: pronouns further than two sentences from a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.named_words import read_named_words
from newslens.comparison.shared.content_words import read_words
from newslens.language.tagger import tag_found
from newslens.language.verb_arguments import subject_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.comparison.claims.claim import NearbyName
    from newslens.comparison.claims.named_words import NamedSentence, NamedWords

__all__ = ["POSSESSIVES", "PRONOUNS", "topic_of"]

_PERSONAL = frozenset(("he", "she", "his", "her"))
_IMPERSONAL = frozenset(("it", "its"))
_PLURAL = frozenset(("they", "their"))
POSSESSIVES = frozenset(("his", "her", "its", "their"))
"""Pronouns that stand before what somebody has."""
PRONOUNS = _PERSONAL | _IMPERSONAL | _PLURAL
"""Pronouns that can stand for a name."""


def topic_of(form: str, at: int, read: NamedWords, before: Sequence[NamedSentence]) -> frozenset[str]:
    """The name that a pronoun stands for: the one that fits before it in the sentence, else the subject of a sentence before.

    Parameters
    ----------
    form
        The pronoun in small letters.
    at
        Its position.
    read
        Its sentence.
    before
        The sentences before, the nearest first.
    """
    inside = _single([read.name_at[i] for i in sorted(read.name_at) if i < at], form)
    if inside is not None or "V" in read.tagged.tags[:at]:
        return inside or frozenset()
    for sentence in before[: thresholds.SENTENCES_BACK]:
        words = read_words(sentence.text, marks=True)
        tagged = tag_found([each.surface for each in words], [each.start for each in words])
        earlier = read_named_words(words, tagged.tags, sentence)
        verb = next((i for i, tag in enumerate(tagged.tags) if tag in "VAM" and i), None)
        if verb is None:
            continue
        subject = subject_before(tagged, verb)
        found = (
            [earlier.name_at[i] for i in range(subject.first, subject.end) if i in earlier.name_at]
            if subject
            else []
        )
        fitting = _single(found, form)
        if fitting:
            return fitting
    return frozenset()


def _single(mentions: Sequence[NearbyName], form: str) -> frozenset[str] | None:
    """The one bearer among mentions whom a pronoun fits; None where nobody fits, empty where several do."""
    fitting = [m for m in mentions if _fits(m, form)]
    # "it" is rather the firm than the town it comes from.
    fitting = [m for m in fitting if m.kind != "place"] or fitting
    names = list(dict.fromkeys(m.name for m in fitting))
    if not names:
        return None
    return frozenset(names) if len(names) == 1 or form in _PLURAL else frozenset()


def _fits(mention: NearbyName, form: str) -> bool:
    if mention.is_located:
        return False
    if form in _PERSONAL:
        return mention.kind == "person"
    return mention.kind != "person" if form in _IMPERSONAL else mention.kind in {"organisation", "group"}
