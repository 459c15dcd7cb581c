"""Who can have taken from whom."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from newslens.comparison.reuse.direction import ArticleFacts, find_origins, publication_order
from newslens.comparison.shared.moments import publication_moments
from newslens.reading import read_articles
from newslens.reading.publication_dates import parse_published

FIRST, SECOND = dt.datetime(2031, 3, 1, 8, 0), dt.datetime(2031, 3, 1, 9, 0)
MIDNIGHT, NEXT = dt.datetime(2031, 3, 1), dt.datetime(2031, 3, 2)
SAID = [
    "“We know who sold the engines,” she said.",
    "“Nobody slept last night,” she said.",
    "“Keep away, all of you,” she said.",
]
BACK = [
    "“We learn who sold the motors,” she said.",
    "“No one has slept tonight,” she said.",
    "“Stay off, every one,” she said.",
]


def facts(key, outlet=None, published=None, text=""):
    return ArticleFacts(key, outlet, published, text)


def parents(*articles, shares=(0.5, 0.5), spans=()):
    """Parents of articles of which every two go back to one text; shares of the later and of the earlier of a pair."""
    known = {each.id: each for each in articles}
    ordered = [(a.id, b.id) for a in articles for b in articles if a.id != b.id]
    first, second = shares
    place = list(known)
    by_pair = {(a, b): first if place.index(a) < place.index(b) else second for a, b in ordered}
    shared = {
        (a, b): [(y, x) if place.index(a) > place.index(b) else (x, y) for x, y in spans] for a, b in ordered
    }
    return find_origins(known, by_pair, shared, ordered).parents


def told(found):
    return {key: tie.parent.id for key, tie in found.items()}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (FIRST, SECOND, {"b": "a"}),
        (SECOND, FIRST, {"a": "b"}),
        (FIRST, FIRST, {}),
        (None, FIRST, {}),
        (FIRST, None, {}),
        (MIDNIGHT, FIRST, {}),  # a day without its hour says nothing about that day
        (FIRST, MIDNIGHT, {}),
        (MIDNIGHT, NEXT, {"b": "a"}),
        (NEXT, MIDNIGHT, {"a": "b"}),
    ],
)
def test_the_earlier_one_is_the_parent(a, b, expected):
    assert told(parents(facts("a", published=a), facts("b", published=b))) == expected


@pytest.mark.parametrize(
    ("shares", "expected"),
    [((0.8, 0.6), {"b": "a"}), ((0.8, 0.61), {}), ((0.6, 0.8), {"a": "b"}), ((0.61, 0.8), {})],
)
def test_the_fuller_one_is_the_parent(shares, expected):
    assert told(parents(facts("a"), facts("b"), shares=shares)) == expected


@pytest.mark.parametrize(
    ("outlet", "text", "expected"),
    [
        ("Calder Press", "she told Calder Press.", {"b": "a"}),
        ("Calder Press", "she told CALDER PRESS.", {"b": "a"}),
        ("Calder Press", "she told calder press.", {}),  # no name
        ("Calder Press", "she told Calder Pressmen.", {}),
        ("Calder Press", "she told McCalder Press.", {}),
        ("www.calderpress.co.uk", "she told Calderpress.", {"b": "a"}),
        ("news.calder.com", "she told Calder.", {"b": "a"}),
        ("9calder.com", "she told 9Calder.", {"b": "a"}),
        ("C+P", "she told C+P.", {"b": "a"}),
        (None, "she told Calder Press.", {}),
        ("Velm Daily", "she told Velm Daily.", {}),  # one's own name
    ],
)
def test_who_names_the_other_took_from_it(outlet, text, expected):
    assert told(parents(facts("a", outlet), facts("b", "Velm Daily", text=text))) == expected


def test_a_name_inside_another_does_not_hide_the_name():
    text = "Calder Pressmen laughed at Calder Press."
    assert told(parents(facts("a", "Calder Press"), facts("b", text=text))) == {"b": "a"}


def test_a_credit_weighs_more_than_completeness_and_an_hour_more_than_a_credit():
    first, second = facts("a", "Calder", text=""), facts("b", "Velm", text="Calder said")
    assert told(parents(first, second, shares=(0.1, 1.0))) == {"b": "a"}
    early = facts("b", "Velm", FIRST, "Calder said")
    late = facts("a", "Calder", SECOND)
    assert told(parents(late, early, shares=(0.7, 0.0))) == {"a": "b"}
    assert told(parents(late, early, shares=(0.9, 0.0))) == {}


def test_two_that_name_each_other_say_nothing():
    first, second = facts("a", "Calder", text="as Velm said"), facts("b", "Velm", text="Calder said")
    assert parents(first, second) == {}


def test_signs_say_what_was_seen():
    a, b = facts("a", "Calder", FIRST), facts("b", "Velm", SECOND, "Calder said")
    (tie,) = parents(a, b, shares=(0.8, 0.5)).values()
    assert tie.parent_signs == ("appeared earlier", "has more of the text")
    assert tie.signs == ("it names Calder",)
    assert tie.share == 0.8
    assert tie.lean == pytest.approx(5.3)
    (tie,) = parents(facts("a", published=FIRST), facts("b", published=SECOND), shares=(0.5, 0.5)).values()
    assert (tie.parent_signs, tie.signs) == (("appeared earlier",), ())


def test_of_several_parents_the_one_with_most_of_it_then_the_clearest():
    a, b, c = facts("a", published=FIRST), facts("b", published=FIRST), facts("c", published=NEXT)
    known = {each.id: each for each in (a, b, c)}
    kin = [("a", "c"), ("b", "c")]
    assert told(find_origins(known, {("a", "c"): 0.5, ("b", "c"): 0.6}, {}, kin).parents) == {"c": "b"}
    more = {("a", "c"): 0.5, ("b", "c"): 0.5, ("c", "a"): 0.4, ("c", "b"): 0.1}
    assert told(find_origins(known, more, {}, kin).parents) == {"c": "b"}


def test_of_two_that_are_as_good_neither_is_the_parent_unless_one_was_taken_from_the_other():
    a, b, c = facts("a", published=MIDNIGHT), facts("b", published=MIDNIGHT), facts("c", published=NEXT)
    known = {each.id: each for each in (a, b, c)}
    same = {(one, other): 1.0 for one in known for other in known if one != other}
    found = find_origins(known, same, {}, list(same))
    assert (found.parents, [each.parent.id for each in found.rivals["c"]]) == ({}, ["a", "b"])
    fuller = same | {("c", "a"): 0.81}
    assert find_origins(known, fuller, {}, list(same)).parents == {}
    assert told(find_origins(known, same | {("c", "a"): 0.8}, {}, list(same)).parents) == {"c": "a"}
    known["b"] = facts("b", published=SECOND)
    known["a"] = facts("a", published=FIRST)
    found = find_origins(known, same, {}, list(same))
    assert (told(found.parents), found.rivals) == ({"b": "a", "c": "a"}, {})


def test_nothing_comes_from_itself_by_a_detour():
    one = facts("a", "Sun", text="as Moon said")
    two = facts("b", "Moon", text="as Star said")
    three = facts("c", "Star", text="as Sun said")
    found = told(parents(one, two, three))
    assert found == {"a": "b", "b": "c"}


def spans(first, second):
    """Two texts of lines, and where the lines stand in each."""
    places, at = [], [0, 0]
    for a, b in zip(first, second, strict=True):
        places.append(((at[0], at[0] + len(a)), (at[1], at[1] + len(b))))
        at = [at[0] + len(a) + 1, at[1] + len(b) + 1]
    return "\n".join(first), "\n".join(second), places


@pytest.mark.parametrize(
    ("second", "traced"),
    [
        (BACK, True),
        ([*BACK[:2], SAID[2]], False),  # two changed
        (SAID, False),
        ([BACK[0], BACK[1], "She said nothing at all to them."], False),
    ],
)
def test_quotations_reworded_inside_the_marks_show_a_translation_there_and_back(second, traced):
    text_a, text_b, places = spans(SAID, second)
    (tie,) = parents(
        facts("a", published=FIRST, text=text_a), facts("b", published=NEXT, text=text_b), spans=places
    ).values()
    assert (tie.signs != ()) == traced
    assert not traced or "translation there and back" in tie.signs[0]


@pytest.mark.parametrize(("same", "traced"), [(3, True), (4, False)])
def test_half_of_the_quotations_must_be_reworded(same, traced):
    first = SAID + [f"“This was said word for word {n},” she said." for n in range(same)]
    text_a, text_b, places = spans(first, BACK + first[3:])
    (tie,) = parents(
        facts("a", published=FIRST, text=text_a), facts("b", published=NEXT, text=text_b), spans=places
    ).values()
    assert (tie.signs != ()) == traced


def test_a_cut_quotation_is_not_reworded():
    cut = ["“who sold the engines,” she said.", "“last night,” she said.", "“Keep away,” she said."]
    for first, second in ((SAID, cut), (cut, SAID)):
        text_a, text_b, places = spans(first, second)
        (tie,) = parents(
            facts("a", published=FIRST, text=text_a), facts("b", published=NEXT, text=text_b), spans=places
        ).values()
        assert tie.signs == ()


@pytest.mark.parametrize(
    ("outlet", "label"), [("Velm Daily", "Velm Daily (a)"), ("a", "a"), (None, "a"), ("", "a")]
)
def test_labels(outlet, label):
    assert facts("a", outlet).label == label


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2031-03-02T09:30+02:00", "2031-03-02T09:00Z", 1),
        ("2031-03-02T23:30-05:00", "2031-03-03T01:00Z", -1),
        ("2031-03-02T08:30Z", "2031-03-02T09:00Z", 1),
        ("2031-03-02T09:30+02:00", "2031-03-02T09:00", -1),
        ("2031-03-02T00:00+02:00", "2031-03-02T09:00Z", 0),
        ("2031-03-02", "2031-03-03T09:00Z", 1),
        ("2031-03-02T09:00+02:00", "2031-03-02T07:00Z", 0),
        ("2031-03-02T00:00+02:00", "2031-03-01T23:00Z", 0),
        ("2031-03-02T00:00+02:00", "2031-03-01T21:00Z", -1),
    ],
)
def test_order_is_told_by_the_moment(one, other, expected):
    articles = read_articles(pd.DataFrame({"text": ["Boats sank."] * 2, "published": [one, other]}))
    a, b = (
        ArticleFacts("x", None, parse_published(stamp), "", moment)
        for stamp, moment in zip((one, other), publication_moments(articles).values(), strict=True)
    )
    assert publication_order(a, b) == expected
    assert publication_order(b, a) == -expected
