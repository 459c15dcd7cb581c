"""A finding before it has its number: what the finders hand to `newslens.comparison.findings`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newslens.schema import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["NUMBER_WORDS", "Draft", "Proof", "listed", "reports"]


NUMBER_WORDS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
"""Numbers that a sentence gives in words, from 0."""


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


def listed(values: Sequence[str], last: str = "and") -> str:
    """Values as a list to be read.

    Examples
    --------
    >>> listed(["1", "2", "3"]), listed(["1", "2"], last="or")
    ('1, 2 and 3', '1 or 2')
    """
    if len(values) < 2:
        return "".join(values)
    return f"{', '.join(values[:-1])} {last} {values[-1]}"


def reports(articles: Iterable[str], order: Mapping[str, int]) -> str:
    """Articles by their numbers: "report 3", "reports 1, 2 and 5".

    Examples
    --------
    >>> reports(["b", "a", "b"], {"a": 1, "b": 2})
    'reports 1 and 2'
    """
    numbers = [str(number) for number in sorted({order[article] for article in articles})]
    return f"report{'s' * (len(numbers) > 1)} {listed(numbers)}"
