"""In which order findings are shown, and which of them says the opposite.

Takes findings with their evidence; gives a key to sort them by. What a reader would mend first comes first: a quotation
turned to its opposite, another altered quotation, a conflict between voices, one inside a single report, one inside a
single voice, a sum that does not add up, a statement that is denied, an update. What looks like a difference and is
none comes last. Within a kind the weight counts that comparison gave, which knows how sure a finding is and how far apart
the answers are; of equal ones that come first which more voices speak of, then those that the first report tells first.

"Opposite" is said only where a denial was lost, gained or turned inside quotation marks; words such as "rose" and "fell"
exclude one another as well, but whether they do is a matter of the case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newslens.comparison.findings import differ_in_denial

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslens.frames import EvidenceRow
    from newslens.presentation.event_view_records import NumberedArticle
    from newslens.schema import Finding

__all__ = ["finding_rank", "says_opposite"]

_ORDER: Final = (
    "opposite",
    "altered",
    "between voices",
    "inside a report",
    "inside a voice",
    "does_not_add_up",
    "disputed",
    "update",
    "compatible",
    "adds_up",
    "agree",
)
"""Kinds of findings from the heaviest to the lightest; what is not named comes last."""

FindingRank = tuple[int, float, int, int, int]


def finding_rank(
    finding: Finding, evidence: Sequence[EvidenceRow], articles: Mapping[str, NumberedArticle]
) -> FindingRank:
    """What findings are sorted by, the heaviest first.

    Parameters
    ----------
    finding
        The finding.
    evidence
        The spans it rests on.
    articles
        Articles of the event by their article_id.
    """
    told_by = {row.article_id: articles[row.article_id] for row in evidence}
    voices = {each.lineage or each.article_id for each in told_by.values()}
    kind = _kind(finding, evidence, len(told_by), len(voices))
    place = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    first = min(evidence, key=lambda row: (articles[row.article_id].number, row.start))
    return (
        place,
        -round(finding.weight or 0.0, 2),
        -len(voices),
        articles[first.article_id].number,
        first.start,
    )


def says_opposite(finding: Finding, evidence: Sequence[EvidenceRow]) -> bool:
    """Whether a quotation says the opposite in some of the reports: one of two wordings denies."""
    if finding.verdict != "altered":
        return False
    said = list(dict.fromkeys(row.position or row.surface for row in evidence))
    return any(differ_in_denial(said[0], other) for other in said[1:])


def _kind(finding: Finding, evidence: Sequence[EvidenceRow], articles: int, voices: int) -> str:
    if says_opposite(finding, evidence):
        return "opposite"
    if finding.verdict != "conflict":
        return finding.verdict or finding.kind
    if voices > 1:
        return "between voices"
    return "inside a report" if articles == 1 else "inside a voice"
