"""Whether two claims whose values clash are shown to answer one question."""

from __future__ import annotations

import datetime as dt

import pytest
from invented_claims import claim
from invented_clashes import BOATS, DEAD, PRICES, alike, boats, days, reading

from newslens.comparison.claims.deed import Deed
from newslens.comparison.claims.places import StoryPlaces
from newslens.comparison.questions import question_weights as weights
from newslens.comparison.questions.clash_licence import (
    Clash,
    ClashReading,
    find_clash,
    may_contradict,
    read_clash,
)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (ClashReading(("counted",), (), ()), True),
        (ClashReading(("role", "wording"), (), ()), True),
        (ClashReading(("wording",), (), ()), False),
        (ClashReading((), (), ()), False),
        (ClashReading(("counted",), ("day",), ()), False),
        (ClashReading(("counted",), (), ("year",)), False),
        (ClashReading(("wording",) + ("owner",) * (weights.GROUNDS_OF_WORDING - 1), (), ()), True),
        (ClashReading(("wording",) + ("owner",) * (weights.GROUNDS_OF_WORDING - 2), (), ()), False),
    ],
)
def test_what_is_shown(found: ClashReading, *, expected: bool) -> None:
    assert found.is_shown is expected


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        (("the mayor", "the harbour office"), True),
        (("the mayor", "mayor Tolland"), False),
        (("the mayor", None), False),
        ((None, "the mayor"), False),
        ((None, None), False),
    ],
)
def test_one_report_contradicts_itself_by_two_sources_only(sources, *, expected) -> None:
    a, b = (claim(row, source=source, article_id="a") for row, source in enumerate(sources))
    assert may_contradict(a, b) is expected
    assert may_contradict(a, claim(1, source=sources[0]))


def group(*values: float, **changes: object) -> list:
    return [claim(row, value, **(BOATS | changes)) for row, value in enumerate(values)]


def test_the_clash_of_a_question() -> None:
    a, b, c = group(12.0, 12.0, 14.0)
    assert find_clash([a, b, c], alike()) == Clash(b, c, read_clash(b, c, alike()))
    assert find_clash([a, b], alike()) is None
    assert find_clash([a, b, c], alike(0.0)) is None
    assert find_clash([], alike()) is None
    one_report = group(12.0, 14.0, article_id="a")
    assert find_clash(one_report, alike()) is None


def test_two_sources_of_one_report_clash() -> None:
    a = claim(0, 12.0, **BOATS, article_id="a", source="the mayor")
    b = claim(1, 14.0, **BOATS, article_id="a", source="the harbour office")
    found = find_clash([a, b], alike())
    assert found is not None
    assert (found.a, found.b) == (a, b)


def test_the_clash_by_most_grounds_is_taken_of_equals_the_first() -> None:
    ostrel = {"owners": {"Ostrel"}}
    a, b = claim(0, 12.0, **BOATS), claim(1, 14.0, **BOATS)
    c, d = claim(2, 16.0, **BOATS, **ostrel), claim(3, 18.0, **BOATS, **ostrel)
    for members, expected in (([a, b, c, d], (c, d)), ([c, d, a, b], (c, d)), ([a, b], (a, b))):
        found = find_clash(members, alike())
        assert found is not None
        assert (found.a, found.b) == expected
    equals = group(12.0, 14.0, 16.0, 18.0)
    found = find_clash(equals, alike())
    assert found is not None
    assert (found.a, found.b) == (equals[0], equals[1])


def test_figures_at_one_slot_clash_in_any_words() -> None:
    a, b = claim(0, 12.0, head="boat"), claim(1, 14.0, head="car")
    assert find_clash([a, b], alike(0.0)) is None
    assert find_clash([a, b], alike(0.0), {(0, 1)}) == Clash(a, b, ClashReading(("passage",), (), ()))
    assert find_clash([b, a], alike(0.0), {(0, 1)}) == Clash(b, a, ClashReading(("passage",), (), ()))
    assert find_clash([a, b], alike(0.0), {(0, 2)}) is None


def test_only_so_many_members_are_tried() -> None:
    same = [12.0] * (weights.CLASHES_TRIED - 1)
    assert find_clash(group(*same, 14.0), alike()) is not None
    assert find_clash(group(*same, 12.0, 14.0), alike()) is None


@pytest.mark.parametrize("units", [(None, "mile"), ("EUR", "USD"), (None, "percent")])
@pytest.mark.parametrize("in_slot", [True, False])
def test_two_units_are_two_questions(units, *, in_slot) -> None:
    found = boats({"unit": units[0]}, {"unit": units[1]}, in_slot=in_slot)
    assert found == ClashReading((), ("unit",), ())


def test_miles_and_kilometres_are_one_dimension() -> None:
    words = {"role": "drift", "owners": {"Marrow"}}
    found = reading({"unit": "mile", **words}, {"unit": "kilometer", "value": 30.0, **words})
    assert found.grounds == ("role", "owner")


@pytest.mark.parametrize("status", ["denied", "forecast", "threshold", "promised", "witness", "hypothetical"])
def test_what_does_not_say_that_it_is_so_contradicts_nobody(status) -> None:
    assert boats({"status": status}, {}).apart == ("status",)
    assert boats({"status": status}, {"status": status}).apart == ("status",)
    assert boats({"status": status}, {}, in_slot=True) == ClashReading(("passage",), ("status",), ())


@pytest.mark.parametrize("status", ["asserted", "earlier", "corrected"])
def test_what_says_that_it_is_so_may_contradict(status) -> None:
    assert boats({"status": status}, {}).is_shown
    assert boats({"status": status}, {}, in_slot=True) == ClashReading(("passage",), (), ())


def test_one_sentence_told_of_two_events_is_two_questions() -> None:
    # Two polls are told in the same words.
    first, second = {"occasion": "may 2027"}, {"occasion": "june 2026"}
    assert boats(first, second, in_slot=True) == ClashReading(("passage",), ("occasion",), ())
    assert boats(first, {}, in_slot=True).apart == ("occasion",)
    assert boats(first, first, in_slot=True).is_shown
    assert boats(first, {"occasion": "2027"}, in_slot=True).is_shown
    both = boats(first | {"status": "denied"}, second, in_slot=True)
    assert both.apart == ("status", "occasion")


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ({"hours": frozenset(("noon",))}, {"hours": frozenset(("evening",))}, "hour"),
        ({"turn": "before"}, {"turn": "after"}, "turn"),
        ({"days": ((dt.datetime(2027, 10, 18),) * 2,)}, {"days": ((dt.datetime(2027, 10, 19),) * 2,)}, "day"),
    ],
)
def test_one_sentence_told_of_two_times_is_two_questions(one, other, name) -> None:
    # A report that is brought up to date has the same words for noon and for the evening.
    assert boats(one, other, in_slot=True) == ClashReading(("passage",), (name,), ())
    assert boats(one, one, in_slot=True).is_shown
    assert boats(one, {}, in_slot=True).is_shown


def test_one_sentence_told_of_two_subjects_is_two_questions() -> None:
    one, other = (
        {"unit": "EUR", "deed": Deed("cost", agents=frozenset(("ticket", who)))} for who in ("adult", "child")
    )
    assert boats(one, other, in_slot=True) == ClashReading(("passage",), ("agent",), ())
    assert boats(one, one, in_slot=True).is_shown


# What tells two claims apart.


@pytest.mark.parametrize(
    "mark",
    [{"is_part": True}, {"is_added": True}, {"is_whole": True}, {"is_of_known": True}, {"is_local": True}, {"groups": {"women"}}],
)  # fmt: skip
def test_a_part_is_not_the_whole(mark) -> None:
    assert boats(mark, {}).apart == ("set",)
    both = () if mark.keys() & {"is_whole", "is_of_known", "is_local", "groups"} else ("set",)
    assert boats(mark, mark).apart == both


def test_what_narrows_the_counted() -> None:
    severe, other = {"narrowed": {"severe"}}, {"narrowed": {"severe", "other"}}
    assert boats(severe, severe).is_shown
    assert boats(severe, other) == ClashReading(("counted", "wording"), ("set",), ())
    assert set(boats(severe, {"narrowed": {"other"}}).apart) == {"set"}
    assert boats(severe, {}) == ClashReading(("counted", "wording"), (), ("set",))


def test_an_earlier_number_is_put_otherwise() -> None:
    assert boats({"is_past": True}, {}).apart == ("status",)
    assert boats({"is_past": True}, {"is_past": True}).is_shown


@pytest.mark.parametrize(
    ("unit", "changes", "apart"),
    [
        ("percent", ("up", "down"), ("change",)),
        ("percent", ("up", "up"), ()),
        # "Closed 11 percent down" and "lost 8": a share is a change without a word for it.
        ("percent", ("up", None), ()),
        (None, ("up", None), ("change",)),
        (None, ("up", "up"), ()),
    ],
)
def test_a_rise_is_no_fall_and_no_total(unit, changes, apart) -> None:
    one, other = (BOATS | PRICES | {"unit": unit, "change": change} for change in changes)
    assert reading(one, other).apart == apart


def test_the_owner_makes_the_question_of_what_is_held() -> None:
    seats = {"head": "seat", "nouns": {"seat"}}
    ours, theirs = seats | {"owners": {"Reform"}}, seats | {"owners": {"Union"}}
    assert reading(ours, ours).is_shown
    assert set(reading(ours, theirs).apart) == {"owner"}
    assert reading(ours, seats).apart == ("owner",)
    assert reading(seats, seats).apart == ("owner",)
    # A boat without an owner is a boat.
    assert boats({"owners": {"Reform"}}, {}).is_shown
    assert boats({"owners": {"Reform"}}, {"owners": {"Union"}}).apart == ("owner",)


def test_the_owner_makes_the_question_of_a_change() -> None:
    rise = PRICES | {"unit": "percent", "change": "up"}
    ours = rise | {"owners": {"Reform"}}
    assert reading(ours, ours).apart == ()
    assert reading(rise, rise).apart == ()
    assert reading(ours, rise).apart == ("owner",)
    assert reading(ours | {"change": None}, rise | {"change": None}).apart == ()


@pytest.mark.parametrize(("more", "apart"), [(dt.timedelta(0), ()), (dt.timedelta(minutes=1), ("moment",))])
def test_what_moves_has_moved_between_two_moments(more, apart) -> None:
    first = dt.datetime(2027, 5, 1)
    early, late = {"published": first}, {"published": first + weights.ONE_MOMENT + more}
    assert boats(early, late).apart == apart
    assert boats(late, {}).apart == ()
    assert reading(DEAD | early, DEAD | late).apart == ()


def test_a_one_that_picks_somebody_out_counts_nobody() -> None:
    one = {"value": 1.0, "surface": "One"}
    assert boats(one, {"value": 2.0}).apart == ("counted",)
    assert boats(one | {"role": "sink"}, {"value": 2.0}).is_shown
    assert boats({"value": 1.0, "surface": "1"}, {"value": 2.0}).is_shown
    assert reading(DEAD | one, DEAD | {"value": 2.0}).is_shown


def test_another_occasion_tells_two_claims_apart() -> None:
    assert boats({"occasion": "1987"}, {}).apart == ("occasion",)
    assert boats({"occasion": "1987"}, {"occasion": "1987"}).is_shown


def test_years_tell_two_claims_apart_and_one_leaves_unsure() -> None:
    assert boats({"years": {1987}}, {"years": {1994}}) == ClashReading(("counted", "wording"), ("year",), ())
    assert boats({"years": {1987}}, {"years": {1987, 1994}}).is_shown
    assert boats({"years": {1987}}, {}) == ClashReading(("counted", "wording"), (), ("year",))


def test_places_off_the_scene_tell_two_claims_apart() -> None:
    velm, ostrel = {"places": {"Velm"}}, {"places": {"Ostrel"}}
    assert boats(velm, ostrel).apart == ("place",)
    assert boats(velm, {}).unsure == ("place",)
    assert boats(velm, {"places": {"Velm", "Ostrel"}}).is_shown
    # The place of the main event is where everything is.
    story = StoryPlaces({"a": {"Velm"}, "b": {"Velm"}}, {})
    assert boats(velm, {}, places=story).is_shown
    assert boats(velm, ostrel, places=story).unsure == ("place",)


def test_days_tell_two_claims_apart_where_both_name_them() -> None:
    assert boats(days((4, 4)), days((5, 6))).apart == ("day",)
    assert boats(days((4, 4)), {}).is_shown


MONDAY = (dt.datetime(2027, 10, 18), dt.datetime(2027, 10, 18))
ON_MONDAY = {"days": (MONDAY,)}


def test_one_day_of_several_and_no_day_leave_it_open() -> None:
    of_one = ON_MONDAY | {"is_of_one_day": True}
    assert boats(of_one, {}).unsure == ("day",)
    assert boats(of_one, ON_MONDAY).unsure == ()
    assert reading(DEAD | of_one, DEAD).unsure == ()
    assert boats(ON_MONDAY, {}).unsure == ()


TUESDAY = dt.datetime(2027, 10, 19, 9)


@pytest.mark.parametrize(
    ("other", "unsure"),
    [
        ({"published": TUESDAY}, ()),
        ({"published": TUESDAY + dt.timedelta(days=1)}, ("moment",)),
        ({"published": TUESDAY, "days": (MONDAY,)}, ("moment",)),
        ({}, ("moment",)),  # a report without a date may be of any day
    ],
)
def test_the_number_of_now_leaves_open_that_of_another_day(other: dict, unsure: tuple[str, ...]) -> None:
    now = {"is_of_now": True, "published": TUESDAY}
    assert boats(now, other).unsure == unsure
    assert boats(now | {"is_of_now": False}, other).unsure == ()


@pytest.mark.parametrize(
    ("hours", "expected"),
    [((("noon",), ("evening",)), ("hour",)), ((("noon",), ("noon",)), ()), ((("noon",), ()), ())],
)
def test_two_parts_of_the_day(hours, expected: tuple[str, ...]) -> None:
    one, other = ({"hours": frozenset(each)} for each in hours)
    found = boats(one, other)
    assert (found.apart, found.unsure) == (expected, ())


def test_a_denied_number_contradicts_nobody() -> None:
    denied = {"deed": Deed("sink", is_denied=True)}
    assert boats(denied, {}).apart == ("status",)
    assert boats(denied, denied).apart == ("status",)


def test_deeds_count() -> None:
    assert boats({"deed": Deed("sink")}, {"deed": Deed("sail")}).apart == ("deed",)
    own = [{"deed": Deed(verb, is_own=True)} for verb in ("sink", "sail")]
    assert boats(*own).unsure == ("deed",)


def test_before_and_after_are_two_times() -> None:
    assert boats({"turn": "before"}, {"turn": "after"}).apart == ("turn",)
    assert boats({"turn": "after"}, {"turn": "after"}).apart == ()
    assert boats({"turn": "after"}, {}).apart == ()


def test_shares_of_two_crowds_and_some_of_the_known_leave_it_open() -> None:
    share = {
        "unit": "percent",
        "head": "voter",
        "clause_words": frozenset("abc"),
        "role": "back",
        "owners": {"Marn"},
    }
    of_all, of_young = share | {"nouns": {"voter"}}, share | {"nouns": {"young", "voter"}}
    assert reading(of_all, of_young).unsure == ("set",)
    assert reading(of_all, of_all).unsure == ()
    known = {"is_of_known": True}
    assert boats(known, known).unsure == ("set",)
    assert boats(known | {"role": "sink"}, known | {"role": "sink"}).unsure == ()


def test_a_sum_of_two_things_leaves_the_number_of_one_open() -> None:
    both = {"second_noun": "barg"}
    assert boats(both, {}).unsure == ("set",)
    assert boats(both, both).unsure == boats({}, {}).unsure == ()
    people = DEAD | {"head": "person"}
    assert reading(people, DEAD | {"head": "miner"} | both).unsure == ()


def test_who_asks_for_the_ransom_and_in_what_words_does_not_matter() -> None:
    asked = {"unit": "EUR", "deed": Deed("ask", mood="done", agents=frozenset({"gang"}))}
    wanted = {"unit": "EUR", "deed": Deed(mood="meant", agents=frozenset({"kidnapp"}))}
    assert reading(asked | {"role": "ransom"}, wanted | {"role": "ransom"}).is_shown
    assert not reading(asked | {"role": "damag"}, wanted | {"role": "damag"}).is_shown


@pytest.mark.parametrize(
    ("one", "other", "grounds"),
    [
        ({"rejects": 14.0}, {}, ("rejected",)),
        ({"rejects": 15.0}, {}, ()),
        ({"rejects": 14.0}, {"head": "barge"}, ()),
        ({"rejects": 14.0}, {"high": 16.0}, ()),
    ],
)
def test_a_report_that_sets_a_number_aside_speaks_of_the_same(
    one: dict, other: dict, grounds: tuple[str, ...]
) -> None:
    assert boats(one, other, clauses=0.0).grounds == grounds


def test_persons_are_called_in_many_ways_and_a_denial_is_not_set_aside() -> None:
    men, workers = ({"head": head, "persons": True} for head in ("man", "worker"))
    found = reading(men | {"rejects": 14.0}, workers, clauses=0.0)
    assert found == ClashReading(("rejected",), (), ())
    denied = {"deed": Deed(is_denied=True)}
    assert reading(men | {"rejects": 14.0}, workers | denied, clauses=0.0).apart == ("status",)
