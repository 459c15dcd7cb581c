"""Whether words behind a cue are a clause: a subject and its finite verb, told by the parts of speech alone.

Takes the tags of a sentence and a position; says whether a clause starts there: "said | the boats that left had sunk", but not
"announced | a deal with the port". A subject is read step by step from left to right, and a position is looked at once however
many ways lead to it: in a list ("rivers, lakes, ponds and seas") each comma can be read in two ways, which a regular expression
would try in all combinations.

What this does not cover: clauses that open with "that" or a question word (`reported_clauses`), and where a clause ends
(`clause_end`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["starts_clause"]

_STEP = re.compile(r"[RYJ#DNX'QIEGC\"&()-]|S(?=[JR#])|S[DJR]S|(?<=[JR])S|(?<![NO])P|O(?![IS])|T[DR]*[BV]")
"""One step of a subject; of "as", "as many as" only. A pronoun behind a noun opens a clause that belongs to the noun."""
_FREE_STEP = re.compile(r"[RYJ#DNXP'QIOEGC\"&()S-]|T[DR]*[BV]")
"""One step of a subject behind a verb that has no things as its objects: every pronoun can be the subject of the clause."""
_RELATIVE_VERB = re.compile(r"R*[AMVB]")
"""Each verb behind a relative pronoun: "the man who | had | left"."""
_BARE_RELATIVE_VERB = re.compile(r"R*[AMVBE]")
"""The same where the pronoun is left out: "the man she | met"."""
_ASIDE = re.compile(r",(?:[KW][^,UZ]*|[^,VAMUZ]*),")
_LISTED = re.compile(r",(?=[DJNX#]+(?:,[DJNX#]+)*,?C)")
_VERB = re.compile(r"(?<=[NXPQO#'GJEDRYBV),\"&])R*[VAMp]")
_FREE_VERB = re.compile(rf"{_VERB.pattern}|(?<=I)[VAM]")
_OTHER = re.compile(
    r"[DNXPJ'#CR]*(?:I[DJNX#']+)*[NXPO]R*[QZ]"  # a subject whose verb stands in marks
    r"|p"
)


def starts_clause(tags: str, at: int, limit: int, *, thingless: bool) -> bool:
    """Whether a clause starts at a position.

    Parameters
    ----------
    tags
        Tags of the words of a sentence, as `newslens.language.tagger` gives them.
    at
        Position of the first word.
    limit
        Position at which the clause must have its verb at the latest.
    thingless
        Whether the cue never has a thing as its object, so that the first verb behind a noun is that of a clause, whatever its
        subject: "said | this week he left"; but "found | the man he met".

    Examples
    --------
    >>> starts_clause("DNKAEVN", 0, 7, thingless=False), starts_clause("DNPV", 0, 4, thingless=False)
    (True, False)
    >>> starts_clause("DNPV", 0, 4, thingless=True)
    True
    """
    verb = _FREE_VERB if thingless else _VERB
    pending, seen = [at], {at}
    while pending:
        here = pending.pop()
        for end in _steps(tags, here, limit, is_first=here == at, thingless=thingless):
            if end not in seen:
                if verb.match(tags, end, limit):
                    return True
                seen.add(end)
                pending.append(end)
    return _OTHER.match(tags, at, limit) is not None


def _steps(tags: str, at: int, limit: int, *, is_first: bool, thingless: bool) -> Iterator[int]:
    """Where the steps of a subject end that can be taken from a position."""
    if at >= limit:
        return
    if tags[at] == ",":
        for found in (_ASIDE.match(tags, at, limit), _LISTED.match(tags, at, limit)):
            if found:
                yield found.end()
    elif step := (_FREE_STEP if thingless else _STEP).match(tags, at, limit):
        yield step.end()
    elif tags[at] == "K":
        yield at + 1
        yield from _verbs(_RELATIVE_VERB, tags, at + 1, limit)
    elif tags[at] == "P":
        if is_first:
            yield at + 1
        if tags[at - 1 : at] == "N":
            yield from _verbs(_BARE_RELATIVE_VERB, tags, at + 1, limit)


def _verbs(verb: re.Pattern[str], tags: str, at: int, limit: int) -> Iterator[int]:
    """Where each of the verbs ends that follow one another."""
    found = verb.match(tags, at, limit)
    while found:
        yield found.end()
        found = verb.match(tags, found.end(), limit)
