"""Places of a story: which lies in which, and where the main event is."""

from __future__ import annotations

import pytest
from invented_claims import words

from newslens.comparison.claims.claim import NearbyName
from newslens.comparison.claims.places import StoryPlaces, read_story_places


def mentions(text: str, *names: str, kind: str = "place") -> list[NearbyName]:
    found = [NearbyName(text.index(name), text.index(name) + len(name), name, kind) for name in names]
    return sorted(found, key=lambda mention: mention.start)


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("It struck Velmark's mountainous Ondar province.", {"Ondar": {"Velmark"}}),
        ("It struck Velmark’s Ondar province.", {"Ondar": {"Velmark"}}),
        ("It struck Velmark's old north eastern Ondar.", {}),
        ("It struck Ondar in northern Velmark.", {"Ondar": {"Velmark"}}),
        ("It struck Ondar in Velmark.", {"Ondar": {"Velmark"}}),
        ("It struck Ondar in far northern Velmark.", {}),
        ("It struck Ondar, Velmark and Ruvik.", {}),
        ("It struck the state of Ondar in the town of Velmark.", {}),
        ("It struck Ondar in and Velmark.", {}),
        ("Troops left Ondar for Velmark.", {}),
    ],
)
def test_what_lies_in_what(text: str, around: dict[str, set[str]]) -> None:
    found = read_story_places({"a": text}, {"a": mentions(text, "Velmark", "Ondar")})
    assert found.around == around
    assert found.named == {"a": {"Velmark", "Ondar"}}


@pytest.mark.parametrize(("letters", "around"), [(51, {"Ondar": {"Velmark"}}), (52, {})])
def test_places_far_from_each_other_show_nothing(letters: int, around: dict[str, set[str]]) -> None:
    text = f"It struck Ondar in {'n' * (letters + 4)} Velmark."
    found = read_story_places({"a": text}, {"a": mentions(text, "Velmark", "Ondar")})
    assert len(text[15 : text.index("Velmark")]) == letters + 9
    assert found.around == around


def test_only_places_are_places_and_none_lies_in_itself() -> None:
    text = "The mine at Ondar in Ondar was run by Velmark."
    named = [NearbyName(12, 17, "Ondar", "place"), NearbyName(21, 26, "Ondar", "place")]
    named += mentions(text, "Velmark", kind="organisation")
    found = read_story_places({"a": text, "b": "No place."}, {"a": named})
    assert found.named == {"a": {"Ondar"}, "b": set()}
    assert found.around == {}


def of(*articles: str, around: dict[str, set[str]] | None = None) -> StoryPlaces:
    return StoryPlaces({str(n): set(named.split()) for n, named in enumerate(articles)}, around or {})


def test_the_main_event_is_where_most_articles_place_it() -> None:
    seven = of(*["Ostrel Marn"] * 7, *["Ostrel"] * 3)
    assert seven.main == words("Ostrel Marn")
    six = of(*["Ostrel Marn"] * 6, *["Ostrel"] * 4)
    assert six.main == words("Ostrel")


def test_one_article_makes_no_main_event() -> None:
    assert of("Ostrel").main == frozenset()
    assert of("Ostrel", "Marn").main == frozenset()
    assert of("Ostrel", "Ostrel").main == words("Ostrel")
    assert of().main == frozenset()


def test_what_lies_around_the_main_event_belongs_to_it() -> None:
    story = of("Ostrel", "Ostrel", "Marn", around={"Ostrel": {"Velmark"}, "Marn": {"Ruvik"}})
    assert story.main == words("Ostrel Velmark")


def test_a_country_that_many_name_tells_no_scene_from_another() -> None:
    three = of(*["Ostrel France"] * 3, *["Ostrel"] * 7)
    assert three.homelands == words("France")
    assert three.scenes(words("France Ostrel")) == words("Ostrel")
    two = of(*["Ostrel France"] * 2, *["Ostrel"] * 8)
    assert two.homelands == frozenset()
    assert two.scenes(words("France")) == words("France")


def test_places_off_the_main_event() -> None:
    story = of("Ostrel France", "Ostrel France", "Marn")
    assert story.off_scene(words("Marn France")) == words("Marn")
    assert story.off_scene(words("Marn Ostrel")) == frozenset()
    assert story.off_scene(words("France")) == frozenset()
