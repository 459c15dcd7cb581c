"""One finding for a number that two reports print differently inside one quotation.

Takes drafts (`newslens.comparison.findings.finding_draft`); gives them without repeats. "We found forty cracks" and "We found
fourteen cracks" are a figure with two answers and a quotation that changed, and a reader wants to be told once: of the
quotation where all answers stand in it, which says whose words they are; of the figure where reports have it elsewhere too.

What this does not cover: other words of a quotation, which no other finding tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newslens.comparison.findings.finding_draft import Draft, Proof

__all__ = ["without_repeats"]

_ALTERED = "altered"


def without_repeats(drafts: Sequence[Draft]) -> list[Draft]:
    """Drafts, less those that tell a changed number of a quotation a second time; their order stays.

    Examples
    --------
    >>> from newslens.comparison.findings.finding_draft import Draft, Proof
    >>> said = [Proof("a", 0, 20, "We saw two boats", "two"), Proof("b", 0, 22, "We saw three boats", "three")]
    >>> counted = [Proof("a", 7, 10, "two"), Proof("b", 7, 12, "three")]
    >>> altered = Draft("altered_quotation", "k", "", "", "altered", 0.8, None, tuple(said))
    >>> [each.verdict for each in without_repeats([Draft("conflict", "q", "", "", "conflict", 0.8, "q", tuple(counted)), altered])]
    ['altered']
    """
    gone: set[int] = set()
    altered = [n for n, each in enumerate(drafts) if each.verdict == _ALTERED]
    for n, draft in enumerate(drafts):
        if draft.verdict == _ALTERED:
            continue
        for m in altered:
            inside = [proof for proof in draft.proofs if _is_said(proof, drafts[m].proofs)]
            if len({proof.article for proof in inside}) > 1:
                gone.add(n if len(inside) == len(draft.proofs) else m)
    return [each for n, each in enumerate(drafts) if n not in gone]


def _is_said(proof: Proof, said: Iterable[Proof]) -> bool:
    """Whether a span is the number that changed in one of some quotations."""
    return any(
        proof.article == each.article
        and each.start <= proof.start
        and proof.end <= each.end
        and _are_one(proof.surface, each.position or "")
        for each in said
    )


def _are_one(surface: str, changed: str) -> bool:
    """Whether a figure and the words that changed share a word: "forty cracks" and "forty"."""
    return not set(surface.casefold().split()).isdisjoint(changed.casefold().split())
