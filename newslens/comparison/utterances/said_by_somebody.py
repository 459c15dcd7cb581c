"""Whether a quotation is something that somebody said: a statement, not the name of a thing, and speech, not a report.

Takes the surface of a quotation. Two kinds that a reader of clauses brings along are no utterances:

- reported "speech" without a verb: of "she announced a plan for the harbour" the words "a plan for the harbour" state
  nothing, and many articles of one event share them ("the new harbour master"). "To open the harbour" and "quickly open
  the harbour" do state something.
- a passage that is copied out of another report, within marks: it has the credits of its speakers inside ("..., Captain Ada
  Brandt said."). Whatever it shares with another report was said by those, not by whoever cites it.

What this does not cover: cited reports with a single credit or none, and names of things that stand in marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslens.comparison.shared.word_weights import WORDINGS_KEPT
from newslens.comparison.utterances import utterance_thresholds as thresholds
from newslens.language.tagger import may_be_verb, tag_words
from newslens.lexicon import words

__all__ = ["is_cited_report", "states_something"]

_STATES = re.compile(r"[VAMp]|(?<!T)B|^\"?[RT]")
"""Tags of a finite verb, of a bare one, or of an adverb or "to" in front, behind which a verb is often read as a noun."""
_CREDIT = re.compile(
    r",[\"'”’]* (?:(?:[A-Z][\w.’'-]*|of|the|for) ){1,8}(?:said|says|told|added)\b|,[\"'”’]* (?:said|says) [A-Z]"
)

_SUBJECT = frozenset("NXO")
_OBJECT = frozenset("DPJERTX#N")
"""Between these and those a word that was read as a noun may be a verb: "the harbour *stays* shut", not "tax *cuts* in May"."""


@lru_cache(maxsize=WORDINGS_KEPT)
def states_something(clause: str) -> bool:
    """Whether a reported clause has a verb.

    Parameters
    ----------
    clause
        Surface of a piece of indirect speech.

    Examples
    --------
    >>> states_something("the harbour stays shut"), states_something("to open the harbour")
    (True, True)
    >>> states_something("her nominee for harbour master"), states_something("a plan to open the harbour")
    (False, False)
    """
    read = tag_words(clause, 0, len(clause))
    if _STATES.search(read.tags):
        return True
    for at in range(1, len(read.tags) - 1):
        before, tag, behind = read.tags[at - 1], read.tags[at], read.tags[at + 1]
        if tag == "T" and behind == "B" and read.words[at - 1] not in words("comparison/nouns_of_intent"):
            return True
        if tag == "N" and before in _SUBJECT and behind in _OBJECT and may_be_verb(read.words[at]):
            return True
    return False


@lru_cache(maxsize=WORDINGS_KEPT)
def is_cited_report(surface: str) -> bool:
    """Whether a stretch in quotation marks is a passage of another report, with its credits.

    Parameters
    ----------
    surface
        The stretch between the marks.

    Examples
    --------
    >>> is_cited_report("The bridge is closed, Ada Brandt said. It opens at noon, Captain Jon Olsen said.")
    True
    >>> is_cited_report("The bridge is closed. It opens at noon.")
    False
    """
    return len(_CREDIT.findall(surface)) >= thresholds.CITED_CREDITS
