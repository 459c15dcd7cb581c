"""Findings about life and death: dead in one report, alive in another.

Takes the claims of all figures, the names, the texts and their sentences; gives one draft for each named person of whom one
report says that they died and another that they survived, and for each count of which one report says that all survived and
another that as many were killed. Where the news of a death is the later one it is an update, else a conflict.

What this does not cover: persons without a name, and a report that tells both of one person: somebody may survive one day
and die on another. Some killed and as many others who survived are no contradiction, so that "all" must stand before one
of the two numbers.
"""

from __future__ import annotations

import bisect
import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.comparison.findings import finding_thresholds as thresholds
from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.comparison.shared.slugs import slug
from newslens.frames import NameRow, records, rows
from newslens.language.sentence_building import numbered_reports
from newslens.lexicon import alternation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.comparison.findings.tallied_answers import KnownReports
    from newslens.comparison.questions import Claim

__all__ = ["find_fates", "find_survivor_counts"]

_ALL = re.compile(r"(?i)\ball(?:\s+of)?(?:\s+the)?\s+$")
_OTHER_TIME = re.compile(
    r"(?i)\b(?:(?:19|20)\d\d|last year|years? (?:ago|earlier|later)|if|feared|rumou?rs?|would|might)\b"
)
_DEAD, _ALIVE = "dead", "alive"
_FATES: Final = {"killed": _DEAD, "survived": _ALIVE}
"""Outcome of a claim to what is said of those counted."""


class _Fate(NamedTuple):
    """What a report says became of somebody."""

    fate: str
    proof: Proof


def find_fates(
    names: pd.DataFrame, texts: Mapping[str, str], sentences: pd.DataFrame, *, known: KnownReports
) -> Iterator[Draft]:
    """Findings about named persons who died in one report and survived in another.

    Parameters
    ----------
    names
        Table `names`.
    texts
        The articles' texts by article_id.
    sentences
        Table `sentences`.
    known
        Number, lineage and time of each report.
    """
    spans: dict[str, list[tuple[int, int]]] = {}
    for article, start, end in rows(sentences, "article_id", "start", "end"):
        spans.setdefault(article, []).append((start, end))
    told: dict[str, dict[str, list[_Fate]]] = {}
    for row in records(names, NameRow):
        inside = spans.get(row.article_id, [])
        index = bisect.bisect_right(inside, (row.start, len(texts[row.article_id]) + 1)) - 1
        if row.kind != "person" or index < 0 or inside[index][1] < row.end:
            continue
        fate = _fate(row, texts[row.article_id], *inside[index])
        if fate is not None:
            told.setdefault(row.name or row.surface, {}).setdefault(row.article_id, []).append(fate)
    for name in sorted(told):
        # A report that tells both tells of two days.
        clear = {a: fates for a, fates in told[name].items() if len({f.fate for f in fates}) == 1}
        fates = [fate for several in clear.values() for fate in several[:1]]
        if len({fate.fate for fate in fates}) > 1:
            yield _draft(name, fates, known)


def find_survivor_counts(
    claims: Sequence[Claim], texts: Mapping[str, str], *, known: KnownReports
) -> Iterator[Draft]:
    """Findings about counts of which all survived in one report and as many were killed in another.

    Parameters
    ----------
    claims
        Claims of all figures.
    texts
        The articles' texts by article_id.
    known
        Number, lineage and time of each report.
    """
    counts: dict[float, list[tuple[Claim, bool]]] = {}
    for claim in claims:
        if claim.outcome in _FATES and _is_count(claim):
            before = texts[claim.article_id][max(claim.sentence_start, claim.start - 16) : claim.start]
            counts.setdefault(claim.low or 0.0, []).append((claim, bool(_ALL.search(before))))
    for value in sorted(counts):
        several = counts[value]
        whole = next((claim for claim, is_all in several if is_all), None)
        if whole is None:
            continue
        others = [claim for claim, _ in several if _is_clash(whole, claim)]
        agreeing = {claim.article_id for claim, _ in several if claim.outcome == whole.outcome}
        others = [claim for claim in others if claim.article_id not in agreeing]
        if others:
            fates = [_of_claim(claim) for claim in (whole, *others)]
            yield _draft(f"{value:,.10g} {whole.counted or 'persons'}", fates, known)


def _fate(row: NameRow, text: str, start: int, end: int) -> _Fate | None:
    """What stands right behind a name of the bearer's life or death."""
    found = _fates().match(text, row.end, end)
    if found is None or _OTHER_TIME.search(text, start, end):
        return None
    fate = lexicon.mapping("comparison/fate_phrases")[" ".join(found[1].split())]
    return _Fate(fate, Proof(row.article_id, row.start, found.end(1), text[row.start : found.end(1)], fate))


@cache
def _fates() -> re.Pattern[str]:
    """A phrase behind a name, perhaps after an age: "Brenn, 54, was killed"."""
    phrases = alternation(lexicon.mapping("comparison/fate_phrases"))
    return re.compile(rf"(?:,\s*(?:aged\s+)?\d+,)?\s+({phrases})\b(?!\s+by\b)")


def _is_count(claim: Claim) -> bool:
    return (
        claim.unit is None
        and claim.low is not None
        and claim.low == claim.high
        and claim.low > 1
        and not (claim.occasion or claim.years or claim.is_part or claim.is_past)
        and claim.status == "asserted"
    )


def _is_clash(whole: Claim, other: Claim) -> bool:
    """Whether as many are dead here as are alive there, told of one thing."""
    if whole.article_id == other.article_id or whole.outcome == other.outcome:
        return False
    shared = (whole.sentence_words & other.sentence_words) - whole.nouns - other.nouns
    return whole.head in {other.head, None} or other.head is None or len(shared) >= thresholds.SURVIVAL_WORDS


def _of_claim(claim: Claim) -> _Fate:
    fate = _FATES[claim.outcome or ""]
    return _Fate(fate, Proof(claim.article_id, claim.start, claim.end, claim.surface, fate))


def _draft(name: str, fates: Sequence[_Fate], known: KnownReports) -> Draft:
    said = {fate: [f.proof.article for f in fates if f.fate == fate] for fate in (_DEAD, _ALIVE)}
    last_alive = max(map(known.time, said[_ALIVE]))
    is_update = min(map(known.time, said[_DEAD])) > last_alive
    alive, dead = (numbered_reports(said[fate], known.order) for fate in (_ALIVE, _DEAD))
    return Draft(
        kind="survival",
        key=slug(name),
        summary=f"{name}: alive in {alive}, dead in {dead}.",
        reason="The news of the death is the later one."
        if is_update
        else "The report of the death is not the later one, so that both cannot be right.",
        verdict="update" if is_update else "conflict",
        weight=thresholds.SURVIVAL_WEIGHTS["update" if is_update else "conflict"],
        subject=name,
        proofs=tuple(fate.proof for fate in fates),
    )
