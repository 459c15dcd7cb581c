"""A finding before it has its id: `Draft`, and `Proof`, a span that it rests on.

Takes and gives nothing by itself: the finders of this folder hand in drafts, and `newslens.comparison.findings` orders
them and makes the tables `findings` and `evidence` of them.

What this does not cover: which draft is the heavier one of two; the finders set the weights
(`newslens.comparison.findings.finding_thresholds`).
"""

from __future__ import annotations

from dataclasses import dataclass

from newslens.schema import Evidence, Finding

__all__ = ["Draft", "Proof"]


@dataclass(frozen=True, slots=True)
class Proof:
    """A span that a finding rests on, and what it says in a word or two."""

    article: str
    start: int
    end: int
    surface: str
    position: str | None = None

    def evidence(self, finding: str) -> Evidence:
        """The span as a row of the table `evidence`."""
        return Evidence(self.start, self.end, self.surface, finding, self.position)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a careful reader would report, with its proofs in any order."""

    kind: str
    key: str
    """What the finding is about, as a slug; with the kind it makes the id."""
    summary: str
    reason: str
    verdict: str
    weight: float
    subject: str | None
    proofs: tuple[Proof, ...]

    def finding(self, finding: str) -> Finding:
        """The draft as a row of the table `findings`, with its id."""
        weight = round(self.weight, 3)
        return Finding(finding, self.kind, self.summary, weight, self.subject, self.reason, self.verdict)
