from __future__ import annotations

import pytest

from newslens.extraction.names.gazetteer import (
    KINDS,
    GazetteerEntry,
    known_name,
    listed_names,
    longest_listed,
    title_kind,
)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("U.N.", ("organisation", "United Nations")),
        ("United Nations", ("organisation", "United Nations")),
        ("the Philippines", ("place", "Philippines")),
        ("Lima", ("place", "Lima")),
        ("Kurds", ("group", "Kurds")),
        ("Greeks", ("group", "Greeks")),
        ("Greek", None),
        ("Monday", None),
        ("President", None),
        ("Mirazur", None),
    ],
)
def test_names_that_need_no_evidence(surface, expected):
    assert known_name(surface) == expected


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Mr", "courtesy"),
        ("prime minister", "office"),
        ("PRIME MINISTER", "office"),
        ("Spokesman", "role"),
        ("general", "rank"),
        ("table", None),
    ],
)
def test_kinds_of_titles(title, kind):
    assert title_kind(title) == kind


@pytest.mark.parametrize(
    ("surface", "kind", "name"),
    [
        ("Greek", "adjective", "Greece"),
        ("Greeks", "group", "Greeks"),
        ("Athens", "place", "Athens"),
        ("Muslim", "adjective", "Muslim"),
        ("Monday", "time", "Monday"),
        ("Prime Minister", "title", "prime minister"),
        ("Prime minister", "title", "prime minister"),
        ("UK", "place", "United Kingdom"),
    ],
)
def test_every_form_of_the_lexicons_is_listed(surface, kind, name):
    assert listed_names()[surface] == GazetteerEntry(kind, name)


def test_a_title_holds_against_a_name_of_the_same_letters():
    assert all(listed_names()[surface].kind == "title" for surface in ("General", "Bishop"))


@pytest.mark.parametrize(
    ("surfaces", "at", "expected"),
    [
        (["Deputy", "Prime", "Minister", "Duarte"], 0, ("deputy prime minister", 3)),
        (["Deputy", "Prime", "Minister", "Duarte"], 1, ("prime minister", 2)),
        (["United", "Nations"], 0, ("United Nations", 2)),
        (["United", "Boatmen"], 0, None),
        (["United", "Nations", "Velka"], 0, ("United Nations", 2)),
        (["Minister"], 0, ("minister", 1)),
        (["Duarte"], 0, None),
    ],
)
def test_the_longest_listed_name_that_begins_at_a_word(surfaces, at, expected):
    found = longest_listed(surfaces, at)
    assert (found and (found[0].name, found[1])) == expected


def test_entries_have_the_kinds_that_the_rules_know():
    kinds = {entry.kind for entry in listed_names().values()}
    assert kinds - {"opener"} <= {*KINDS, "title", "adjective", "time", "thing"}
