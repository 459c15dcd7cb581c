"""A finding before it has its number: what the finders hand to `newslens.comparison.findings`."""

from __future__ import annotations

from dataclasses import dataclass

from newslens.schema import Evidence

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
        """The span as a row of the evidence table."""
        return Evidence(self.start, self.end, self.surface, finding, self.position)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a careful reader would report, with its proofs in order of article."""

    kind: str
    key: str
    """What the finding is about, as a slug; with the kind it makes the id."""
    summary: str
    reason: str
    verdict: str
    weight: float
    subject: str | None
    proofs: tuple[Proof, ...]
