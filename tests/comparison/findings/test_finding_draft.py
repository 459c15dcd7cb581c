"""A finding before it has its id."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.finding_draft import Draft, Proof
from newslens.schema import Evidence, Finding


def test_a_proof_becomes_evidence_of_its_finding():
    assert Proof("a", 3, 6, "Two", "two").evidence("boats") == Evidence(3, 6, "Two", "boats", "two")
    assert Proof("a", 3, 6, "Two").evidence("boats").position is None


@pytest.mark.parametrize(("weight", "rounded"), [(0.8124, 0.812), (0.8126, 0.813)])
def test_a_draft_becomes_a_finding_with_a_rounded_weight(weight, rounded):
    draft = Draft("conflict", "boats", "Boats: two, or three.", "Because.", "conflict", weight, "boats-q", ())
    assert draft.finding("conflict-boats") == Finding(
        "conflict-boats", "conflict", "Boats: two, or three.", rounded, "boats-q", "Because.", "conflict"
    )
