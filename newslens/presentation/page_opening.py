"""The sentence that leads the page: how many reports, how many voices, and the strongest finding.

Takes an event view; gives one sentence made of facts, such as "Five reports, three voices, and one copy that says the
opposite". A voice is a lineage: copies of one source are one voice. "Says the opposite" stands only where a denial was
lost, gained or turned inside quotation marks; everything else that was altered "changed on the way" where
copies have it, and "differs from report to report" where voices do.

Not covered: which of the reports is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.presentation.finding_order import says_opposite
from newslens.presentation.phrasing import clip, counted, number_word, upper_first, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslens.frames import EvidenceRow
    from newslens.presentation.event_view import EventView
    from newslens.schema import Finding

__all__ = ["leading_finding", "opening_sentence", "subject_in_words", "words_for_altered"]

_LONGEST_SUBJECT: Final = 60
"""Characters of what a finding is about in the opening; set by hand: two lines of a heading."""


def opening_sentence(event: EventView) -> str:
    """The sentence, without a full stop.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> texts = ["Two boats sank on Sunday.", "A calm day at the harbour."]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> from newslens.presentation.event_view import EventView
    >>> opening_sentence(EventView(nl.analyze(articles)))
    'Two reports, each on its own, and no contradiction found'
    """
    if len(event.articles) < 2:
        return "One report, read closely" if event.articles else "No reports"
    reports = upper_first(counted(len(event.articles), "report"))
    return ", ".join(filter(None, (reports, _voices(event), f"and {_strongest(event)}")))


def leading_finding(event: EventView) -> Finding | None:
    """The strongest finding that is a disagreement or an update; None where there is none."""
    first = next(iter(event.findings.values()), None)
    return first if first is not None and verdict(first.verdict).tone in {"x", "u"} else None


def subject_in_words(event: EventView, finding: Finding) -> str:
    """What a finding is about, as words inside a sentence: "people killed", "the elections".

    Words of a report that a label adds, to tell two questions apart, are left out: "people killed, “… died in the fire”".
    """
    question = event.questions.get(finding.subject or "")
    about = question.label if question else finding.summary.rstrip(".").partition(": ")[0]
    about = about.partition(", “")[0]
    lowered = about[:1].lower() + about[1:] if about.startswith(("The ", "A ", "An ")) else about
    return clip(lowered, _LONGEST_SUBJECT)


def _voices(event: EventView) -> str:
    """How many voices speak; nothing where lineages were not traced."""
    if not event.traced:
        return ""
    if len(event.lineages) == len(event.articles):
        return "each on its own"
    return counted(len(event.lineages), "voice")


def _strongest(event: EventView) -> str:
    """The strongest finding as words behind "and"."""
    first = leading_finding(event)
    if first is None:
        return "no contradiction found"
    alike = [row for row in event.findings.values() if row.verdict == first.verdict]
    if first.verdict == "altered":
        return _altered(event, alike)
    if first.verdict == "conflict":
        return _conflict(event, alike)
    if first.verdict == "does_not_add_up":
        return (
            "one sum that does not add up"
            if len(alike) == 1
            else f"{number_word(len(alike))} sums that do not add up"
        )
    if first.verdict == "disputed":
        return f"{counted(len(alike), 'statement')} that {'is' if len(alike) == 1 else 'are'} denied"
    return _update(event, alike)


def _altered(event: EventView, found: list[Finding]) -> str:
    number, many = number_word(len(found)), len(found) > 1
    evidence = event.evidence[found[0].finding]
    if many or not says_opposite(found[0], evidence):
        happened = words_for_altered(event, found)
        return f"{number} quotation{'s' if many else ''} that {happened}"
    return (
        "one copy that says the opposite" if _is_in_copies(event, found[0]) else "one that says the opposite"
    )


def words_for_altered(event: EventView, found: Sequence[Finding]) -> str:
    """What altered quotations did: those of copies changed on the way, others only differ.

    Parameters
    ----------
    event
        The event.
    found
        The findings, one at least.

    Examples
    --------
    >>> import newslens as nl
    >>> import pandas as pd
    >>> said = "“The captains {} stay in the harbour tonight,” said Ada Brel."
    >>> texts = [said.format("must"), said.format("should")]
    >>> articles = nl.read_articles(pd.DataFrame({"article_id": ["herald", "ledger"], "text": texts}))
    >>> from newslens.presentation.event_view import EventView
    >>> event = EventView(nl.analyze(articles))
    >>> words_for_altered(event, list(event.findings.values()))
    'differs from report to report'
    """
    if all(_is_in_copies(event, finding) for finding in found):
        return "changed on the way"
    return f"differ{'' if len(found) > 1 else 's'} from report to report"


def _is_in_copies(event: EventView, finding: Finding) -> bool:
    """Whether all reports that a finding rests on go back to one source."""
    voices = {event.by_id[row.article_id].lineage for row in event.evidence[finding.finding]}
    return voices != {""} and len(voices) == 1


def _conflict(event: EventView, found: list[Finding]) -> str:
    """Several are counted; of a single one the answers are, with what they are about."""
    if len(found) > 1:
        return f"{number_word(len(found))} facts they do not agree on"
    finding = found[0]
    said = [row.position or row.surface for row in event.evidence[finding.finding]]
    answers = number_word(len({each.casefold() for each in said}))
    question = event.questions.get(finding.subject or "")
    subject = subject_in_words(event, finding)
    if question is None:
        noun = "dates" if finding.kind == "date_conflict" else "versions"
        return f"{answers} {noun} of {subject}"
    if subject.startswith("“"):
        return f"{answers} answers to one question"  # a label that quotes a report does not stand behind "of"
    noun = "counts" if question.unit is None else "figures"
    # "Two counts of people killed", but "two figures for the rise of shares".
    return f"{answers} {noun} {'of' if question.unit is None else 'for'} {subject}"


def _update(event: EventView, found: list[Finding]) -> str:
    """What moved, from the earliest report to the latest; where fewer than two are dated, from the first to the last."""
    if len(found) > 1:
        return f"{number_word(len(found))} figures that moved while the event went on"
    rows = event.evidence[found[0].finding]
    dated = [(event.by_id[row.article_id].moment, row) for row in rows]
    known = [(when, row) for when, row in dated if when is not None]
    if len(known) > 1:
        rows = [row for _, row in sorted(known, key=lambda pair: pair[0])]
    old, new = rows[0], rows[-1]
    question = event.questions.get(found[0].subject or "")
    noun = "a figure for" if question is None or question.unit else "a count of"
    about = subject_in_words(event, found[0])
    said = f"{old.position or old.surface} to {new.position or new.surface}"
    if about.startswith("“"):
        noun, about = "a", "figure"
    return f"{noun} {about} that {_move(event, found[0], old, new)} from {said}"


def _move(event: EventView, finding: Finding, old: EvidenceRow, new: EvidenceRow) -> str:
    """The verb for what became of a figure: "rose" or "fell" where both amounts are known."""
    amounts = {
        (row.article_id, row.start): row.low if row.low is not None else row.high
        for row in event.answers.get(finding.subject or "", [])
    }
    before, after = (amounts.get((row.article_id, row.start)) for row in (old, new))
    if before is None or after is None or before == after:
        return "went"
    return "rose" if before < after else "fell"
