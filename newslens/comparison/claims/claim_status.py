"""How a number is put: as so, as that of an earlier time, as withdrawn, denied, foreseen, required, promised, seen or imagined.

Takes a figure in its sentence (`newslens.comparison.claims.clauses`) and its source; gives one word for what the text
does with the number. "The moon must be within 225,000 miles" tells no distance, "denied that it had borrowed 40 million" no
loan, "up from 12" not the number of now. What is read is only what is tied to the figure: a phrase in its clause
(`comparison/status_cues`) with no other verb between, or a source that speaks for itself alone. In "the firm, which
expects to grow, sold 12 ships" the 12 are asserted.

What this does not cover: doubt ("may have been hurt", "reportedly"), offers and agreements ("agreed to pay 12 million" is
what the story is about), prices and terms to come ("will cost $12"), and what another sentence says of the number.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.claims import claim_thresholds as thresholds
from newslens.comparison.claims.clause_cues import cues_between
from newslens.comparison.claims.imagined_status import read_imagined
from newslens.comparison.claims.onlooker_views import is_seen_by_onlooker
from newslens.comparison.claims.verb_reach import FINITE_TAGS, is_in_object, own_words_before
from newslens.comparison.shared.content_words import word
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.comparison.claims.clause_cues import FoundCue
    from newslens.comparison.claims.clauses import FigureClauses
    from newslens.frames import FigureRow
    from newslens.schema import Figure

__all__ = ["read_status"]

_CUES = "comparison/status_cues"
_BESIDE = frozenset(("of", "at", "is", "was", "were", "are", "for", "about", "around", "with", "than", "by"))
"""Words that may stand between a phrase and its number though they are no part of a noun phrase."""
_NOMINAL = frozenset("DNXJ#R\"'QEq")
_OF_ANOTHER = frozenset(("by", "from", "against"))
_SAID = frozenset("KW")
_POSSIBLE = frozenset(("could", "may", "might"))
_CERTAIN = frozenset(("will", "'ll", "shall", "should"))
_FALSE = frozenset(("false", "untrue", "wrong", "denied", "unfounded", "baseless", "rejected", "dismissed"))
_FROM = frozenset(("from", "than", "over", "on", "since", "to"))
"""Words before "a year earlier" that hang a change on it: "12 percent more than a year earlier"."""


def read_status(clauses: FigureClauses, index: int, figure: Figure | FigureRow) -> str:
    """How a figure is put; asserted where nothing shows otherwise.

    Parameters
    ----------
    clauses
        The sentence.
    index
        Number of the figure in it.
    figure
        The figure.

    Returns
    -------
    str
        asserted, earlier, corrected, denied, forecast, threshold, promised, witness or hypothetical.
    """
    told = index - 1 if index and clauses.is_bracketed(index - 1) else index
    found = _own_status(clauses, told)
    if found is None and told and _is_in_row(clauses, told):
        found = _own_status(clauses, told - 1, is_row=True)
    if found is None and is_seen_by_onlooker(clauses, told, figure):
        return "witness"
    return found or "asserted"


def _own_status(clauses: FigureClauses, index: int, *, is_row: bool = False) -> str | None:
    """Status that the words before and behind a figure show; of a row of figures only what holds for all of them."""
    governed = _framed(clauses, index) or _governed(clauses, index) or _grown(clauses, index)
    if is_row:
        return governed
    return governed or _near(clauses, index) or _behind(clauses, index) or read_imagined(clauses, index)


def _framed(clauses: FigureClauses, index: int) -> str | None:
    """What a clause that reports the figure does with it: "denied that it had offered 12 million"."""
    left, first = own_words_before(clauses, index)
    for cue in _last_first(clauses, "frame", left, first):
        is_of_another = clauses.words[cue.end].form in _OF_ANOTHER  # "rejected claims by 12 workers"
        if not is_of_another and _SAID.isdisjoint(clauses.tags[cue.end : first]):
            return cue.says
    for cue in _last_first(clauses, "hearsay", left, first):
        if _is_called_false(clauses, index):
            return cue.says
    return None


def _is_called_false(clauses: FigureClauses, index: int) -> bool:
    """Whether the clause ends in a denial: "reports that 12 had died were false"."""
    after = clauses.spans[index][1]
    right = clauses.own_clause(index)[1]
    return any(
        clauses.words[at].form in _FALSE and "A" in clauses.tags[max(after, at - 2) : at]
        for at in range(after + 1, right)
    )


def _governed(clauses: FigureClauses, index: int) -> str | None:
    """What the verb does that has the figure in its object: "expected to reach 12"; passives also behind it."""
    left, first = own_words_before(clauses, index)
    for cue in _last_first(clauses, "governs", left, first):
        if is_in_object(clauses, cue.end, first):
            return cue.says
    for cue in _last_first(clauses, "needs", left, first):
        if is_in_object(clauses, cue.end, first) and _has_purpose(clauses, index):
            return cue.says
    return _passive(clauses, index)


def _passive(clauses: FigureClauses, index: int) -> str | None:
    """What is said of the figure as a subject: "40 people are expected", but not "12 people hope to"."""
    _, after = clauses.spans[index]
    right = min(clauses.own_clause(index)[1], after + thresholds.STATUS_REACH)
    for cue in cues_between(_CUES, "governs", clauses.words, after, right):
        between = clauses.tags[after : cue.start]
        if not {"C", "H", ",", "-"}.isdisjoint(between):
            return None  # "a majority of 12, and the bill is expected to pass"
        is_passive = between.rstrip("R").endswith("A") and FINITE_TAGS.isdisjoint(between.rstrip("R")[:-1])
        if is_passive and cue.says != "promised":
            return cue.says
    return None


def _has_purpose(clauses: FigureClauses, index: int) -> bool:
    """Whether the words behind a figure say what it is needed for: "165 seats to govern", "12 seats for a majority"."""
    first, after = clauses.spans[index]
    if clauses.forms(first, first + 2) == ("at", "least"):
        return True
    right = min(clauses.clause(index)[1], after + thresholds.STATUS_REACH)
    return any(
        (clauses.tags[at] == "T" and clauses.tags[at + 1 : at + 2] in {"B", "A"})
        or clauses.forms(at, at + 2) in {("for", "a"), ("for", "the")}
        for at in range(after, right)
    )


def _grown(clauses: FigureClauses, index: int) -> str | None:
    """Whether a modal verb makes the figure one to come: "could reach 12", "will rise to 12"; not "could carry 12"."""
    left, first = own_words_before(clauses, index)
    for at in range(first - 1, left - 1, -1):
        if clauses.tags[at] in "VAKW":
            return None
        form = clauses.words[at].form
        if form not in _POSSIBLE | _CERTAIN:
            continue
        verb = next((i for i in range(at + 1, first) if clauses.tags[i] != "R"), first)
        how = _growths().get(clauses.words[verb].stem) if verb < first else None
        is_open = how is not None and (form in _POSSIBLE or how == "certain")
        return "forecast" if is_open and is_in_object(clauses, verb + 1, first) else None
    return None


def _near(clauses: FigureClauses, index: int) -> str | None:
    """What a phrase in or right before the figure's own phrase says: "the previous offer of 12", "up from 12"."""
    left, first = own_words_before(clauses, index)
    lead = max(left, first - thresholds.STATUS_LEAD)
    for cue in _last_first(clauses, "near", lead, first):
        if all(_may_stand_between(clauses, at) for at in range(cue.end, first)):
            return None if clauses.is_of_known(index) else cue.says
    for cue in _last_first(clauses, "against", lead, first):
        if _is_filled(clauses, cue.end, first) and not _is_elsewhere(clauses, index):
            return cue.says
    for cue in _last_first(clauses, "change", lead, first):
        if _is_filled(clauses, cue.end, first) and _comes_to_another(clauses, index):
            return cue.says
    return None


def _behind(clauses: FigureClauses, index: int) -> str | None:
    """What a phrase right behind the figure's own phrase says: "12 a year earlier", "the 165 seats needed"."""
    after = clauses.spans[index][1]
    right = min(len(clauses.words), after + thresholds.STATUS_BEHIND)
    closing = [
        cue
        for cue in cues_between(_CUES, "closing", clauses.words, after, right)
        if clauses.tags[cue.end : cue.end + 1] not in set("DNXJ#PG")
    ]
    for cue in [*cues_between(_CUES, "behind", clauses.words, after, right), *closing]:
        between = range(after, cue.start)
        if any(at in clauses.figure_at or clauses.tags[at] not in "NXJAIR," for at in between):
            return None
        if _FROM.isdisjoint(clauses.forms(cue.start - 1, cue.start)):
            return cue.says
    return None


def _last_first(clauses: FigureClauses, place: str, left: int, right: int) -> list[FoundCue]:
    """Phrases of a place in a stretch, the nearest to its end first."""
    return list(cues_between(_CUES, place, clauses.words, left, right))[::-1]


def _may_stand_between(clauses: FigureClauses, at: int) -> bool:
    """Whether a word may stand between a phrase and its number: "the previous [offer of about] 12"."""
    return at not in clauses.figure_at and (clauses.tags[at] in _NOMINAL or clauses.words[at].form in _BESIDE)


def _is_elsewhere(clauses: FigureClauses, index: int) -> bool:
    """Whether a number is that of another place: "compared with 12 in Ostrel"."""
    after = clauses.spans[index][1]
    reach = range(after, min(len(clauses.words) - 1, after + thresholds.STATUS_BEHIND))
    place = next((at for at in reach if clauses.words[at].form in {"in", "for"}), None)
    return place is not None and clauses.tags[place + 1] == "X"


def _is_filled(clauses: FigureClauses, end: int, first: int) -> bool:
    """Whether only hedges and signs stand between: "from about $12"."""
    return all(clauses.tags[at] in "DR\"'" or clauses.words[at].form in _BESIDE for at in range(end, first))


def _comes_to_another(clauses: FigureClauses, index: int) -> bool:
    """Whether another number follows on "to": "from 12 to 14"."""
    if index + 1 >= len(clauses.spans):
        return False
    after, following = clauses.spans[index][1], clauses.spans[index + 1][0]
    return following - after <= thresholds.STATUS_BEHIND and "to" in clauses.forms(after, following + 1)


def _is_in_row(clauses: FigureClauses, index: int) -> bool:
    """Whether a figure stands beside the one before it under one verb: "expected to sell 12 ships and 40 boats"."""
    before, first = clauses.spans[index - 1][1], clauses.spans[index][0]
    between = clauses.forms(before, first)
    is_joined = not {"and", "or", "to", "-"}.isdisjoint(between)
    nominal = all(clauses.tags[at] in "NXJDRCT-I" for at in range(before, first))
    return is_joined and nominal and first - before <= thresholds.COMPANIONS


@cache
def _growths() -> Mapping[str, str]:
    """Stems of the verbs that tell what may come, each with how sure its modal verb may be."""
    known = lexicon.mapping("comparison/possible_growth")
    forms = {word(form).stem: known[verb] for verb, form, _ in lexicon_forms() if verb in known}
    return forms | {word(verb).stem: how for verb, how in known.items()}
