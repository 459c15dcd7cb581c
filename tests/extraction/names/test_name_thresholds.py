"""On either side of each number of the table: the values stand here as literals, so that a change of one is seen."""

from __future__ import annotations

import pytest

from newslens.disjoint_sets import DisjointSets
from newslens.extraction.names.capitalised_runs import find_runs
from newslens.extraction.names.job_titles import find_office_mentions
from newslens.extraction.names.kinds import kinds_of_spellings
from newslens.extraction.names.mentions import NameMention, find_mentions
from newslens.extraction.names.organisations import is_short_for, without_country
from newslens.extraction.names.persons import fit_one_person
from newslens.extraction.names.same_bearer import join_forms, join_singles


def kind(text, name, own=None):
    """Kind of a name in a text, and whether it is settled; `own` is what the name itself says."""
    start = text.index(name)
    mention = NameMention(start, start + len(name), name, own, None, start, certain=True)
    ((found),) = kinds_of_spellings([(text, [mention])]).values()
    return found


@pytest.mark.parametrize(("silent", "expected"), [(2, "person"), (3, "organisation")])
def test_every_fourth_mention_behind_a_title_makes_a_person(silent, expected):
    text = " ".join(["we met Mr Velka and Velka Ltd.", *["we met Velka, who left."] * silent])
    assert kinds_of_spellings([(text, find_mentions(text))])[("velka",)].kind == expected


@pytest.mark.parametrize(("words", "lengths"), [(16, [16]), (17, [16, 1])])
def test_a_run_is_cut_after_16_words(words, lengths):
    runs = find_runs("we met " + " ".join(["Velka"] * words) + " somewhere")
    assert [len(run.words) for run in runs] == lengths


@pytest.mark.parametrize(("length", "heading"), [(160, True), (161, False)])
def test_a_heading_has_160_characters(length, heading):
    line = ("Velka Held In " * 20)[: length - 1] + "X"
    assert len(line) == length
    assert find_runs(line)[0].heading is heading


@pytest.mark.parametrize(("spaces", "begins"), [(5, True), (6, False)])
def test_the_end_of_a_sentence_is_looked_for_in_6_characters(spaces, begins):
    assert find_runs(f"it rained somewhere.{' ' * spaces}Velka left")[-1].begins is begins


@pytest.mark.parametrize(("words", "title"), [(4, "vice prime foreign minister"), (5, None)])
def test_a_small_title_has_four_words(words, title, monkeypatch):
    monkeypatch.setattr(
        "newslens.extraction.names.name_pieces.title_kind",
        lambda phrase: (
            "office" if phrase.endswith(" prime foreign minister") and len(phrase.split()) == words else None
        ),
    )
    text = f"they met {'old ' * (words - 4)}vice prime foreign minister Ana Velka"
    assert find_mentions(text)[-1].title == title


@pytest.mark.parametrize(("length", "found"), [(47, True), (48, False)])
def test_a_small_title_is_looked_for_in_48_characters(length, found, monkeypatch):
    title = f"{'v' * (length - 9)} minister"
    monkeypatch.setattr(
        "newslens.extraction.names.name_pieces.title_kind",
        lambda phrase: "office" if phrase == title else None,
    )
    mention = find_mentions(f"they met {title} Ana Velka")[-1]
    assert len(title) == length
    assert (mention.title == title) is found


@pytest.mark.parametrize(("word", "expected"), [("ABCDEFG", "organisation"), ("ABCDEFGH", None)])
def test_an_acronym_has_seven_letters(word, expected):
    assert find_mentions(f"they never met {word}")[0].kind == expected


@pytest.mark.parametrize(("word", "names"), [("NATO", ["NATO"]), ("ASEAN", [])])
def test_shouting_has_five_letters(word, names):
    assert [mention.surface for mention in find_mentions(f"{word} came somewhere.")] == names
    assert [mention.surface for mention in find_mentions(f"they met {word} somewhere.")] == [word]


@pytest.mark.parametrize(("spaces", "expected"), [(17, "place"), (18, "person")])
def test_telling_words_are_looked_for_in_24_characters(spaces, expected):
    text = f"it burned near the city{' ' * spaces}of Orlen Pell"
    assert kind(text, "Orlen Pell").kind == expected


def test_weights_rank_the_evidence():
    # own 8 beats a phrase with "of" (6) and one telling word more (3) does not
    assert kind("the city of Pell", "Pell", own="person").kind == "person"
    assert kind("the city of Pell, 54, left", "Pell", own="organisation").kind == "organisation"
    # phrase 6 beats age 4, age 4 beats a word beside 3, a word beside 3 beats acting 2
    assert kind("the city of Pell, 54, left", "Pell").kind == "place"
    assert kind("in Pell, 54, left", "Pell").kind == "person"
    assert kind("in Pell said so", "Pell").kind == "place"
    # acting 2 settles nothing by itself, a word beside (3) does
    assert not kind("as Pell said so", "Pell").settled
    assert kind("in Pell", "Pell").settled
    # acting 2 outweighs the shape 1 of a single word
    assert kind("as Pell said so", "Pell").kind == "person"
    assert kind("as Pell so", "Pell").kind == "organisation"


@pytest.mark.parametrize(("fillers", "count"), [(4, 1), (5, 0)])
def test_four_words_stand_before_an_office_behind_a_name(fillers, count):
    text = f"They met Ana Duarte, the {'old ' * fillers}governor of it. So the governor left."
    assert len(find_office_mentions(text, find_mentions(text))) == count


@pytest.mark.parametrize(
    ("surface", "expected"),
    [("United Arab Emirates Parliament", "Parliament"), ("Republic of the Congo Parliament", None)],
)
def test_a_country_has_three_words(surface, expected):
    assert without_country(surface) == expected


@pytest.mark.parametrize(
    ("full", "expected"), [("harvest hasad alliance", True), ("harvest hasad old alliance", False)]
)
def test_a_short_name_of_a_body_has_three_words(full, expected):
    assert is_short_for(("hasad",), tuple(full.split())) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("vorestina", "vorestima", True),  # 8 of 9 letters: 88.9
        ("vorestin", "vorestim", False),  # 7 of 8 letters: 87.5
        ("vortin", "vortins", True),  # 6 letters
        ("vorin", "vorins", False),  # 5 letters
    ],
)
def test_a_slip_needs_a_likeness_of_88_and_six_letters(one, other, expected):
    assert fit_one_person(("olga", one), ("olga", other)) is expected


@pytest.mark.parametrize(("one", "other", "count"), [("talunda", "taloonda", 1), ("velu", "veloo", 2)])
def test_a_name_of_one_word_needs_three_consonants(one, other, count):
    forms = [("place", (one,)), ("place", (other,))]
    sets = DisjointSets(forms)
    join_singles(forms, sets)
    assert len(sets.groups()) == count


@pytest.mark.parametrize(("before", "count"), [(62, 1), (63, 2)])
def test_a_crowded_key_compares_64_forms(before, count):
    # Sounds like "elias vretos" by its consonants alone, so that it shares the key and fits neither of the two.
    crowd = [("person", (f"el{'i' * number}s", "vaouratouas")) for number in range(before)]
    pair = [("person", ("elias", "vretos")), ("person", ("ilias", "vretos"))]
    sets = DisjointSets([*crowd, *pair])
    join_forms([*crowd, *pair], sets, lambda _one, _other: False)
    assert len({sets.find(form) for form in pair}) == count
