"""How a number is put: as so, as that of an earlier time, as withdrawn, denied, foreseen, required, promised, seen or imagined.

Takes a figure in its sentence (`newslens.comparison.questions.clauses`) and its source; gives one word for what the text
does with the number. "The moon must be within 225,000 miles" tells no distance, "denied that it had borrowed 40 million" no
loan, "up from 12" not the number of now. What is read is only what is tied to the figure: a phrase in its clause
(`comparison/status_cues`) with no other verb between, or a source that speaks for itself alone. In "the firm, which
expects to grow, sold 12 ships" the 12 are asserted.

What this does not cover: doubt ("may have been hurt", "reportedly"), offers and agreements ("agreed to pay 12 million" is
what the story is about), prices and terms to come ("will cost $12"), and what another sentence says of the number.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newslens import lexicon
from newslens.comparison.questions import question_thresholds as thresholds
from newslens.comparison.questions.clause_cues import cues_between
from newslens.comparison.shared.content_words import word
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newslens.comparison.questions.clause_cues import FoundCue
    from newslens.comparison.questions.clauses import FigureClauses
    from newslens.frames import FigureRow
    from newslens.schema import Figure

__all__ = ["claim_status"]

_CUES = "comparison/status_cues"
_BESIDE = frozenset(("of", "at", "is", "was", "were", "are", "for", "about", "around", "with", "than", "by"))
"""Words that may stand between a phrase and its number though they are no part of a noun phrase."""
_NOMINAL = frozenset("DNXJ#R\"'QEq")
_FINITE = frozenset("VAMKWSFp")
_OF_ANOTHER = frozenset(("by", "from", "against"))
_SAID = frozenset("KW")
_SEEN = frozenset(("see", "hear", "count", "notic"))
"""Stems of verbs of what somebody took in."""
_PERSONS = frozenset(("he", "she", "they"))
_SELVES = frozenset(("i", "we"))
_POSSIBLE = frozenset(("could", "may", "might"))
_CERTAIN = frozenset(("will", "'ll", "shall", "should"))
_GENERAL_VERBS = frozenset(("can", "may"))
_GENERALLY = frozenset(("usually", "typically", "generally", "normally", "often", "sometimes", "commonly"))
_SIGNS = frozenset("$€£¥")
_BOUNDS = frozenset(("than", "least", "most", "over", "under", "above", "below"))
_FALSE = frozenset(("false", "untrue", "wrong", "denied", "unfounded", "baseless", "rejected", "dismissed"))
_FROM = frozenset(("from", "than", "over", "on", "since", "to"))
"""Words before "a year earlier" that hang a change on it: "12 percent more than a year earlier"."""


def claim_status(clauses: FigureClauses, index: int, figure: Figure | FigureRow) -> str:
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
    if found is None and _is_seen(clauses, told, figure):
        return "witness"
    return found or "asserted"


def _own_status(clauses: FigureClauses, index: int, *, is_row: bool = False) -> str | None:
    """Status that the words before and behind a figure show; of a row of figures only what holds for all of them."""
    governed = _framed(clauses, index) or _governed(clauses, index) or _grown(clauses, index)
    if is_row:
        return governed
    return governed or _near(clauses, index) or _behind(clauses, index) or _imagined(clauses, index)


def _framed(clauses: FigureClauses, index: int) -> str | None:
    """What a clause that reports the figure does with it: "denied that it had offered 12 million"."""
    left, first = _before(clauses, index)
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
    left, first = _before(clauses, index)
    for cue in _last_first(clauses, "governs", left, first):
        if _is_object(clauses, cue.end, first):
            return cue.says
    for cue in _last_first(clauses, "needs", left, first):
        if _is_object(clauses, cue.end, first) and _has_purpose(clauses, index):
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
        is_passive = between.rstrip("R").endswith("A") and _FINITE.isdisjoint(between.rstrip("R")[:-1])
        if is_passive and cue.says != "promised":
            return cue.says
    return None


def _is_object(clauses: FigureClauses, end: int, first: int) -> bool:
    """Whether no other verb stands between a phrase and the figure; one infinitive may: "expects revenue to reach 12"."""
    between = clauses.tags[end:first]
    if first - end > thresholds.STATUS_REACH or not _FINITE.isdisjoint(between):
        return False
    if between.count("B") > 1 or between.count("T") > 1 or "G" in between[1:]:
        return False
    if any(form.endswith("ing") for form in clauses.forms(end + 1, first)):
        return False  # "expected to plead guilty to killing 12"
    before = clauses.forms(max(end, first - 2), first)
    if len(before) > 1 and before[-1] == "the" and clauses.tags[first - 2] == "I":
        return False  # "hopes to serve more of the 12 towns": the 12 are there already
    # "expected to attend the funeral of 12 sailors" foresees no number of sailors.
    after = clauses.spans[clauses.figure_at[first]][1]
    is_signed = clauses.words[first].surface[0] in _SIGNS or clauses.words[after - 1].form == "%"
    is_bare = after - first == 1 and not is_signed and after not in clauses.unit_at
    is_of_noun = len(before) > 1 and before[-1] == "of" and is_bare
    return not (is_of_noun and before[0] not in _amount_nouns())


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
    left, first = _before(clauses, index)
    for at in range(first - 1, left - 1, -1):
        if clauses.tags[at] in "VAKW":
            return None
        form = clauses.words[at].form
        if form not in _POSSIBLE | _CERTAIN:
            continue
        verb = next((i for i in range(at + 1, first) if clauses.tags[i] != "R"), first)
        how = _growths().get(clauses.words[verb].stem) if verb < first else None
        is_open = how is not None and (form in _POSSIBLE or how == "certain")
        return "forecast" if is_open and _is_object(clauses, verb + 1, first) else None
    return None


def _near(clauses: FigureClauses, index: int) -> str | None:
    """What a phrase in or right before the figure's own phrase says: "the previous offer of 12", "up from 12"."""
    left, first = _before(clauses, index)
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


def _imagined(clauses: FigureClauses, index: int) -> str | None:
    """Whether the figure is one of what was not so, or of such things at large."""
    left, first = _before(clauses, index)
    for at in range(first - 1, left - 1, -1):
        tag = clauses.tags[at]
        if tag in "KW" or (tag == "V" and at + 1 < first):
            break
        if clauses.forms(at, at + 2) == ("would", "have"):
            behind = clauses.tags[at + 2 : first].lstrip("R")
            return "hypothetical" if behind.startswith("E") else None
    opens = clauses.forms(left - 1, left) if left else clauses.forms(0, 1)
    if opens in {("if",), ("unless",)} and {"the", "its", "their", "these", "those"}.isdisjoint(
        clauses.forms(max(left, first - 1), first + 3)
    ):
        is_bound = not _BOUNDS.isdisjoint(clauses.forms(first, clauses.spans[index][1]))
        return "threshold" if is_bound else "hypothetical"
    return "hypothetical" if _is_general(clauses, index) else None


def _is_general(clauses: FigureClauses, index: int) -> bool:
    """Whether a sentence tells of all things of a kind: "a magnitude 6 quake can cause damage"."""
    first, after = clauses.spans[index]
    lead = clauses.forms(max(0, first - thresholds.KIND_LEAD), first)
    if lead and {"a", "an"}.isdisjoint(lead):
        return False
    right = min(clauses.own_clause(index)[1], after + thresholds.STATUS_REACH)
    verb = next((at for at in range(after, right) if clauses.tags[at] in "VAM"), None)
    if verb is None or not lead or not _opens_sentence(clauses, index):
        return False
    beside = clauses.forms(verb, verb + 2)
    return (
        beside[0] in _GENERAL_VERBS and clauses.tags[verb + 1 : verb + 2] == "B"
    ) or not _GENERALLY.isdisjoint(clauses.forms(verb - 1, verb + 2))


def _opens_sentence(clauses: FigureClauses, index: int) -> bool:
    """Whether no verb stands before the figure in its clause, so that it can be in the subject."""
    left, first = _before(clauses, index)
    return _FINITE.isdisjoint(clauses.tags[left:first])


def _is_seen(clauses: FigureClauses, index: int, figure: Figure | FigureRow) -> bool:
    """Whether somebody tells of what they saw themselves: "I saw two boats", "witnesses heard 12 shots"."""
    left, first = _before(clauses, index)
    for at in range(first - 1, left, -1):
        if clauses.tags[at] in "VE":
            each, subject = clauses.words[at], clauses.words[at - 1]
            is_self = subject.form in _SELVES or subject.stem in _onlookers()
            is_self |= subject.form in _PERSONS and _tells_itself(clauses, at - 1)
            is_told = clauses.tags[at + 1] == "H"  # "we heard that 12 had died"
            if each.stem in _SEEN and is_self and not is_told and _is_object(clauses, at + 1, first):
                return True
            break
    # What somebody measures they may know: only what they count is their view.
    is_count = figure.unit is None and figure.attributed_to is not None
    return is_count and _is_onlooker(clauses, figure.attributed_to or "")


def _tells_itself(clauses: FigureClauses, at: int) -> bool:
    """Whether an onlooker is named before a pronoun: "witnesses said they"."""
    return any(each.stem in _onlookers() for each in clauses.words[max(0, at - thresholds.STATUS_LEAD) : at])


def _is_onlooker(clauses: FigureClauses, source: str) -> bool:
    """Whether a source is called a witness or the like, by its own words or right beside its name."""
    own = [word(each) for each in re.findall(r"[^\W\d_][\w’'-]*", source)]
    if not own:
        return False
    if "and" in (each.form for each in own):
        return False  # "officials and witnesses"
    if any(each.stem in _onlookers() and (each.surface.islower() or each is own[0]) for each in own):
        return True
    named = own[-1].form
    places = [at for at, each in enumerate(clauses.words) if each.form == named]
    return any(_is_called_onlooker(clauses, at, len(own)) for at in places)


def _is_called_onlooker(clauses: FigureClauses, at: int, length: int) -> bool:
    """Whether a name is given as that of a witness: "resident Ada Marsden", "Ada Marsden, a neighbour"."""
    before = clauses.words[max(0, at - length) : max(0, at - length + 1)]
    if any(each.stem in _onlookers() for each in before):
        return True
    behind = clauses.words[at + 1 : at + 1 + thresholds.APPOSITION_WORDS]
    if [each.form for each in behind[:2]] not in ([",", "a"], [",", "an"], [",", "who"]):
        return False
    return any(each.stem in _onlookers() for each in behind[2:])


def _before(clauses: FigureClauses, index: int) -> tuple[int, int]:
    """The words before a figure that are its own: no further back than its clause or the figure before."""
    return clauses.own_clause(index)[0], clauses.spans[index][0]


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
def _amount_nouns() -> frozenset[str]:
    """Nouns whose number follows with "of", so that what is said of them is said of the number."""
    return lexicon.words("comparison/quantity_nouns") | lexicon.words("comparison/total_nouns")


@cache
def _growths() -> Mapping[str, str]:
    """Stems of the verbs that tell what may come, each with how sure its modal verb may be."""
    known = lexicon.mapping("comparison/possible_growth")
    forms = {word(form).stem: known[verb] for verb, form, _ in lexicon_forms() if verb in known}
    return forms | {word(verb).stem: how for verb, how in known.items()}


@cache
def _onlookers() -> frozenset[str]:
    return frozenset(
        word(form).stem
        for each in lexicon.words("comparison/onlookers")
        for form in (each, f"{each}s", f"{each}es", each.replace("passerby", "passersby"))
    )
