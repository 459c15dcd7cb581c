"""Where what a cue reports ends.

Takes the tagged words of a sentence, a cue and the cues behind it; gives the position where the content of the cue ends at the
latest. The end of the sentence is the rule; a comment of the article's own (", which", ", while", a dash), a clause that the
cue itself stands in, and another cue that takes over (", adding", "and called", ", he said") end it earlier.

What this does not cover: comments of the article that nothing marks. The method is newslens' own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import words_around_cues
from newslens.language.tagger import first_tag, last_tag

if TYPE_CHECKING:
    from newslens.extraction.quotations.cues import Cue
    from newslens.language.tagger import TaggedWords

__all__ = ["NOT_NOMINAL", "find_limit", "subject_clause_end"]

NOT_NOMINAL = frozenset("VAMHWKFSTBp")
"""Letters that do not stand in a plain noun phrase."""
_ASIDE = re.compile(r",[WKSCRM]|--|-(?=[DNXP])")
_INSERTED = re.compile(r"-[^-]+-(?=[TIVAM])")
"""What stands between two dashes within a clause: "the lock - a wreck by then - | would be closed"."""
_MAIN_VERB = re.compile(r"(?<=V)(?=R*[VAM])|[^,;KWHSC]*?[NXYJ](?=R*[VAM])")
_CLOSED = re.compile(r"[UZ](?=[SKWG])")
_FINITE = re.compile(r"R*[VAMp]")
_OPENS_SUBORDINATE = re.compile(r"C?S[^,VAM;]*\Z")
"""What stands before a cue in a clause that comes before its main clause: "While the union | said 3 left, 5 stayed"."""
_MAIN_CLAUSE = re.compile(r",(?=[^,;]*?[NXPOY#]R*[VAM])")
_TO_BE_NAMED = re.compile(r"R*TR*A?R*[BE](?=V)")
"""The infinitive of a clause behind "who" that the main verb ends: "an aide who asked | not to be named said"."""
_IN_RELATIVE_CLAUSE = re.compile(r",[KW][^VAMp,]*\Z")
"""What stands before a cue that is the verb of a relative clause: "the man, who often | said it rained, slept"."""


def find_limit(words: TaggedWords, cue: Cue, later: list[Cue]) -> int:
    """Where what follows a cue ends at the latest.

    That is with the sentence, with the relative or participial clause that the cue stands in, at a clause that comments
    (", which", ", while", a dash), or where another cue takes over.

    Parameters
    ----------
    words
        Words of the sentence.
    cue
        The cue whose content is sought.
    later
        Cues behind it in the sentence, in order.

    Returns
    -------
    int
        A word position; the content stands before it.
    """
    tags = words.tags
    end = _own_clause_end(tags, cue)
    aside = _ASIDE.search(tags, cue.end + 2, end)
    while aside is not None and not _is_aside(words, aside.start(), cue.end):
        aside = _ASIDE.search(tags, aside.end(), end)
    if aside is not None and tags[aside.start()] == "-":
        inserted = _INSERTED.match(tags, aside.start(), end)
        aside = _ASIDE.search(tags, inserted.end(), end) if inserted else aside
    if aside is not None:
        end = aside.start()
    closed = _CLOSED.search(tags, cue.end, end)
    if closed is not None:
        end = closed.end()
    for other in later:
        if other.first - 1 >= end:
            break
        own = other.first - 1 > cue.end and not _goes_on(words, cue, other)
        taken_over = _taken_over(tags, cue, other) if own else None
        if taken_over is not None:
            return taken_over
    return end


def _own_clause_end(tags: str, cue: Cue) -> int:
    """Where the clause ends that holds the cue, by the marks alone."""
    end = cue.end + len(tags[cue.end :].rstrip(".;"))
    leads = not cue.first and cue.tag in "EG"
    if leads or _IN_RELATIVE_CLAUSE.search(tags[: cue.first]):
        comma = first_tag(tags, ",", cue.end + 1, end)
        return end if comma is None else comma
    if _OPENS_SUBORDINATE.match(tags[: cue.first]):
        main = _MAIN_CLAUSE.search(tags, cue.end + 1, end)
        return end if main is None else main.start()
    named = _TO_BE_NAMED.match(tags, cue.end, end) if tags[cue.first - 1 : cue.first] == "K" else None
    return end if named is None else named.end()


def _goes_on(words: TaggedWords, cue: Cue, other: Cue) -> bool:
    """Whether a later cue belongs to what an earlier one reports: "said it was glad and expects more", "said it is expected"."""
    first, second = words.words[cue.head], words.words[other.head]
    in_present = second.endswith("s") and other.tag == "V"
    return other.passive or (in_present and cue.tag == "V" and not first.endswith("s") and first != cue.lemma)


def _taken_over(tags: str, cue: Cue, other: Cue) -> int | None:
    """Where a later cue ends the reach of an earlier one: ", adding", "and called", ", and she said", ", he said"."""
    before = other.first - 1
    if other.tag in "GI" and tags[before] in ",UZ":
        return before if tags[before] == "," else before + 1
    if other.tag != "V":
        return None
    joint = _before_own_subject(tags, cue, other)
    if joint is not None:
        return joint
    if tags[before] == "C" and cue.tag in "VG" and other.first == other.head:
        return before - 1 if tags[before - 1] in ",-" else before
    return None


def _before_own_subject(tags: str, cue: Cue, other: Cue) -> int | None:
    """Where a later cue stands with a subject of its own: "| , and she said", "| , he said", "| and she said"."""
    before = other.first - 1
    semicolon = last_tag(tags, ";", cue.end, before)
    if semicolon is not None and not set(tags[semicolon + 1 : other.first]) & NOT_NOMINAL:
        return semicolon
    comma = last_tag(tags, ",", cue.end, before)
    if comma is not None:
        subject = tags[comma + 1 : other.first]
        if subject[0] == "C" and not set(subject) & NOT_NOMINAL:
            return comma
        closes = tags.startswith((".", ","), other.end) or other.end == len(tags)
        if (
            closes
            and len(subject) <= thresholds.COORDINATE_SUBJECT_WORDS
            and not set(subject) & (NOT_NOMINAL | {"C"})
        ):
            return comma
    joint = last_tag(tags, "C", cue.end, before)
    if joint is None or set(tags[joint : other.first]) & (NOT_NOMINAL | {","}):
        return None
    return joint if _FINITE.search(tags, cue.end, joint) else None


def _is_aside(words: TaggedWords, at: int, content: int) -> bool:
    following = words.words[at + 1]
    if words.tags[at] == "-":
        return True
    if words.tags[at + 1] == "K":
        # "said she met her son, | who had 4 children"; not "met doctors, who often slept", "said the man, who had 3 guns, fired"
        adds = words.tags[at + 2 : at + 3] == "A" and words.tags[at + 3 : at + 4] in tuple("#DNJ")
        return adds and not set(words.tags[content:at]).isdisjoint("VAMp")
    if following == "which":  # not: "it owed money, which was due", where the source goes on
        return words.tags[at + 2 : at + 3] in tuple("DPXN")
    return following in words_around_cues("aside") or (
        following == "but" and words.tags[at + 2 : at + 3] in tuple("DNXP")
    )


def subject_clause_end(tags: str, at: int, limit: int) -> int:
    """The end of a clause that belongs to the subject: before the main verb of "his claim that it rained is false".

    Parameters
    ----------
    tags
        Tags of the sentence, one letter a word.
    at
        Word position behind which the clause's own verb is looked for.
    limit
        Word position at which the clause ends at the latest.

    Returns
    -------
    int
        Word position of the main verb ("is"); `limit` where there is none.
    """
    own = _FINITE.search(tags, at + 1, limit)
    main = _MAIN_VERB.match(tags, own.end(), limit) if own else None
    return main.end() if main else limit
