"""One name for each owner."""

from __future__ import annotations

import pytest
from invented_claims import claim

from newslens.comparison.claims.owner_names import with_one_name


def unified(*names: str) -> list[str]:
    """Names of owners, one a claim, after they were brought to one."""
    claims = [claim(row, owners=frozenset((name,))) for row, name in enumerate(names)]
    return [next(iter(each.owners)) for each in with_one_name(claims)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Silmar", "Silmar Ltd"),
        ("Sil Mar", "Silmar"),
        ("Ada Orvell", "Ada M. Orvell"),
        ("Striker Ivan Moreno", "Midfielder Ivan Moreno"),
        ("Moreno", "Ivan Moreno"),
        ("Velm", "Velm United"),
        ("NBV", "North Bank Velm"),
    ],
)
def test_wordings_of_one_name(a: str, b: str) -> None:
    assert len(set(unified(a, b))) == 1
    assert len(set(unified(b, a))) == 1


@pytest.mark.parametrize(
    "names",
    [
        ("Ivan Moreno", "Ada Moreno"),
        ("Silmar", "Norbank"),
        ("Velm", "Velm United", "Velm Bank"),
        ("Velm United", "Marn United"),
    ],
)
def test_names_of_several(names: tuple[str, ...]) -> None:
    assert len(set(unified(*names))) == len(names)


def test_claims_without_owners_stay_as_they_are() -> None:
    claims = [claim(0), claim(1)]
    assert with_one_name(claims) == claims
