"""Quotations that render one utterance, and how the renderings relate."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslens import schema
from newslens.comparison.shared.comparable_text import read_comparable
from newslens.comparison.utterances import collate_quotations, utterance_thresholds
from newslens.schema import Lineage, Name, Quotation

CALM = "I ask every citizen of Velm for calm and patience until the count is over"


def collate(*said, lineages=None):
    """Collation of quotations given as (article, speaker, text, kind), spoken where another language is spoken.

    The articles appeared a day apart.
    """
    texts: dict[str, str] = {}
    found: dict[str, list[Quotation]] = {}
    for article, speaker, text, *kind in said:
        marks = "" if kind == ["indirect"] else '"'
        start = len(texts.setdefault(article, "")) + len(marks)
        texts[article] += f"{marks}{text}{marks}\n\n"
        found.setdefault(article, []).append(
            Quotation(start, start + len(text), text, kind[0] if kind else "direct", speaker=speaker)
        )
    abroad = [f"{text}This happened in Lisbon." for text in texts.values()]
    articles = pd.DataFrame({"article_id": list(texts), "text": abroad}, dtype="string")
    articles["published"] = pd.date_range("2031-05-01", periods=len(texts))
    table = None
    if lineages:
        records = [Lineage(key, letter, None, 1.0, None) for key, letter in zip(texts, lineages, strict=True)]
        table = schema.table("lineages", records)
    return collate_quotations(articles, schema.found_table("quotations", list(found.items())), lineages=table)


def related(found):
    return [(row.article_a, row.article_b, row.relation) for row in found.renderings.itertuples()]


@pytest.mark.parametrize(
    ("a", "b", "lineages", "expected"),
    [
        (CALM, CALM, "AB", "identical"),
        (f"{CALM}.", f"{CALM},", "AB", "typographic"),
        ("We own the oil fields of Velm", "We own the oilfields of Velm", "AB", "typographic"),
        (CALM, "calm and patience", "AB", "truncated"),
        (CALM, CALM.replace("ask", "call on").replace("until", "till"), "AA", "reworded"),
        (
            CALM,
            "I call on all the citizens of Velm to be calm and patient till the counting ends",
            "AB",
            "translated",
        ),
        (CALM, CALM.replace("every citizen", "every citizens"), "AB", "reworded"),
        (
            "The missiles of treachery will not shake us",
            "The missiles of betrayal do not shake us",
            "AA",
            "reworded",
        ),
    ],
)
def test_relations(a, b, lineages, expected):
    kind = "partial" if expected == "truncated" else "direct"
    whole = "partial" if expected == "truncated" else "direct"
    found = collate(("a", "Ada Brandt", a, whole), ("b", "Brandt", b, kind), lineages=lineages)
    assert related(found) == [("a", "b", expected)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("Ada Brandt", "a terrorist act", "partial"), ("Ivo Olsen", "a terrorist act", "partial")),
        (("Ada Brandt", "We mourn the dead of Velm"), ("Ada Brandt", "We will rebuild the bridge of Velm")),
        (
            ("Ada Brandt", "14 houses were flooded in the valley"),
            ("Ada Brandt", "17 houses were flooded by the river"),
        ),
        (
            ("Ada Brandt", "three boats burned in the harbour"),
            ("Ada Brandt", "five boats burned in the old harbour"),
        ),
        (("Danish nurses", "We want higher wages"), ("Danish farmers", "We want lower taxes")),
        ((None, "It is over"), (None, "We are tired")),
    ],
)
def test_what_is_not_one_utterance(a, b):
    found = collate(("a", *a), ("b", *b), lineages="AB")
    assert found.renderings.empty
    assert found.quotations["utterance"].nunique() == 2


def test_a_long_wording_needs_no_speaker():
    found = collate(("a", None, CALM), ("b", "Ada Brandt", CALM))
    assert related(found) == [("a", "b", "identical")]


def test_a_translation_shares_ideas_and_not_words():
    found = collate(
        ("a", "Ada Brandt", "The culprits will be arrested and taken before a court"),
        ("b", "Ada Brandt", "Those guilty of it will be detained and face trial"),
        lineages="AB",
    )
    assert related(found) == [("a", "b", "translated")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "We have no indication that the gate was left open on purpose",
            "There is no sign so far of the gate having been left open on purpose",
        ),
        ("We must wait for the investigators", "The investigators must be awaited"),
        (
            "I was on the stairs when the ground shook so hard that I could not stand",
            "I was on the stairs when the earth trembled so strongly that I couldn't keep on my feet",
        ),
        (
            "The reform goes ahead, and it goes ahead soon",
            "The reform is going forward, and going ahead quickly",
        ),
    ],
)
def test_one_speaker_translated_twice(first, second):
    found = collate(("a", "Ada Brandt", first), ("b", "Ada Brandt", second), lineages="AB")
    assert related(found) == [("a", "b", "translated")]


def test_beside_a_quotation_that_is_one_little_need_be_shared():
    yield_a, yield_b = "We will never give in to blackmail", "We shall not yield to extortion"
    next_a, next_b = (
        "The council votes on the harbour on Friday",
        "On Friday the council votes about the harbour",
    )
    apart = [("a", "Ada Brandt", yield_a), ("b", "Ada Brandt", yield_b)]
    beside = [apart[0], ("a", "Ada Brandt", next_a), apart[1], ("b", "Ada Brandt", next_b)]
    others = [apart[0], ("a", "Ivo Olsen", next_a), apart[1], ("b", "Ivo Olsen", next_b)]
    assert related(collate(*apart, lineages="AB")) == []
    assert len(related(collate(*beside, lineages="AB"))) == 2
    assert len(related(collate(*others, lineages="AB"))) == 1


def test_beside_a_quotation_that_is_one_another_with_a_match_of_its_own_stays_apart():
    first, second = (
        "The guards of the bridge wanted a war with the islands",
        "The guards sleep until noon",
    )
    found = collate(
        ("a", "Ada Brandt", first),
        ("a", "Ada Brandt", "The council votes on the harbour on Friday"),
        ("b", "Ada Brandt", second),
        ("b", "Ada Brandt", "On Friday the council votes about the harbour"),
        ("b", "Ada Brandt", first),
        lineages="AB",
    )
    utterance = found.quotations["utterance"].tolist()
    assert utterance[0] == utterance[4] != utterance[2]


def test_a_sentence_with_all_its_content_in_common_may_lack_its_speaker():
    said = ("a", "Ada Brandt", "We have no indication that this was deliberate")
    told = "We had indications that this was deliberate"
    assert len(related(collate(said, ("b", None, told), lineages="AB"))) == 1
    assert related(collate(said, ("b", "Ivo Olsen", told), lineages="AB")) == []


@pytest.mark.parametrize(
    ("report", "description", "joined"),
    [
        ("Ada Brandt, the head of the harbour office, spoke.", "chief of the harbour office", True),
        ("It was harbour office chief Ada Brandt who spoke.", "head of the harbour office", True),
        ("The head of the harbour office, Ada Brandt, spoke.", "head of the harbour office", True),
        ("The harbour office chief spoke of Ada Brandt.", "head of the harbour office", False),
        ("Ada Brandt, a former head of the harbour office, spoke.", "head of the harbour office", False),
        ("Ada Brandt, the head of the harbour office, spoke.", "head of the school office", False),
    ],
)
def test_a_description_stands_for_the_person_beside_whose_name_it_stands(report, description, joined):
    said = "limited equipment"
    texts = {"a": f"{report} “We work, but our equipment is limited,” she said.", "b": said}
    start = texts["a"].index("We work")
    quotations = schema.found_table(
        "quotations",
        [
            (
                "a",
                [
                    Quotation(
                        start, start + 37, texts["a"][start : start + 37], "direct", speaker="Ada Brandt"
                    )
                ],
            ),
            ("b", [Quotation(0, len(said), said, "partial", speaker=description)]),
        ],
    )
    place = report.index("Ada Brandt")
    names = schema.found_table(
        "names", [("a", [Name(place, place + 10, "Ada Brandt", "Ada Brandt", "person")])]
    )
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())}, dtype="string")
    found = collate_quotations(articles, quotations, names=names)
    assert len(found.renderings) == joined


def test_a_speaker_quoted_in_two_translations_is_translated_in_indirect_speech_too():
    first = ("a", "Ada Brandt", "Our old valley stands on the verge of ruin this winter")
    second = ("b", "Ada Brandt", "Our old valley has come to the edge of destruction this winter")
    said = ("a", "Ada Brandt", "the council must find new money for the schools of Velm", "indirect")
    told = ("b", "Ada Brandt", "the council has to find fresh money for schools in Velm", "indirect")
    assert [row[2] for row in related(collate(said, told, lineages="AB"))] == ["reworded"]
    assert [row[2] for row in related(collate(first, said, second, told, lineages="AB"))] == [
        "translated"
    ] * 2


def test_small_changes_are_a_translation_only_of_speakers_who_are_translated():
    plain = "We have asked the council of Velm for more money and more boats this year"
    changed = "We have asked the council in Velm for more funds and for more boats this year"
    letter = "Nobody on this island will be left without light and heat this winter"
    pair = [("a", "Ada Brandt", plain), ("b", "Ada Brandt", changed)]
    assert [row[2] for row in related(collate(*pair, lineages="AB"))] == ["translated"]
    verbatim = [pair[0], ("a", "Ada Brandt", letter), pair[1], ("b", "Ada Brandt", letter)]
    assert [row[2] for row in related(collate(*verbatim, lineages="AB"))] == ["reworded", "identical"]


def test_what_deviates_from_a_rendering_in_its_own_lineage_is_a_rewording_of_it():
    found = collate(
        ("agency", "Ada Brandt", "We are in close touch with the guards of the harbour"),
        ("wire", "Ada Brandt", "We are in close touch with the guards of the harbour"),
        ("copy", "Ada Brandt", "We are in close contact with the guards of the port"),
        lineages="ABB",
    )
    assert {(row[0], row[1]): row[2] for row in related(found)} == {
        ("agency", "wire"): "identical",
        ("agency", "copy"): "reworded",
        ("wire", "copy"): "reworded",
    }


def test_a_long_quotation_answers_to_short_ones_without_gluing_them():
    found = collate(
        ("a", "Ada Brandt", "I am fine and among my people"),
        ("a", "Ada Brandt", "calm and patience from everyone", "partial"),
        (
            "b",
            "Ada Brandt",
            "I am fine, thank God, my people, and I ask for calm and patience from everyone in Velm",
        ),
        lineages="AB",
    )
    first, second, long = found.quotations["utterance"]
    assert first != second
    assert long in {first, second}
    assert {row.utterance for row in found.renderings.itertuples()} == {first, second}


@pytest.mark.parametrize(("words", "count"), [(8, 1), (7, 2)])
def test_a_quotation_that_its_attribution_parts_is_one_utterance_with_the_whole(monkeypatch, words, count):
    monkeypatch.setattr(utterance_thresholds, "SPEECH_WORDS", words)
    found = collate(
        ("a", "Ada Brandt", "We heard the ice break at night."),
        ("a", "Ada Brandt", "Nobody rowed, they were towed."),
        ("b", "Ada Brandt", "We heard the ice break at night. Nobody swam, they rowed, they were towed."),
        lineages="AB",
    )
    assert found.quotations["utterance"].nunique() == count
    assert len(found.renderings) == 2


def test_a_fragment_of_a_sentence_is_compared_with_its_part():
    found = collate(
        ("a", "Ada Brandt", "planned closure of the bridge", "partial"),
        ("a", "Ada Brandt", "planned closure", "partial"),
        (
            "b",
            "Ada Brandt",
            "All that they promise only prepares the planned closure of the Bridge, we say.",
        ),
        lineages="AB",
    )
    across = [row.relation for row in found.renderings.itertuples() if row.article_a != row.article_b]
    assert across == ["typographic", "truncated"]


def test_fragments_in_marks_do_not_join_the_clause_around_them_with_another():
    clause = "it a “vile act” that will delay the opening of the bridge"
    found = collate(
        ("a", "Ada Brandt", clause, "indirect"),
        ("b", "Ada Brandt", "vile act", "partial"),
        lineages="AB",
    )
    inside = clause.index("vile")
    quotations = schema.found_table(
        "quotations",
        [
            (
                "a",
                [
                    Quotation(0, len(clause), clause, "indirect", speaker="Ada Brandt"),
                    Quotation(inside, inside + 8, "vile act", "partial", speaker="Ada Brandt"),
                ],
            ),
            ("b", [Quotation(0, 8, "vile act", "partial", speaker="Ada Brandt")]),
        ],
    )
    articles = pd.DataFrame({"article_id": ["a", "b"], "text": [clause, "vile act"]}, dtype="string")
    found = collate_quotations(articles, quotations)
    assert [(row.start_a, row.start_b) for row in found.renderings.itertuples()] == [(inside, 0)]


def test_a_quotation_returns_within_an_article():
    found = collate(("a", "Ada Brandt", "calm and patience", "partial"), ("a", "Ada Brandt", CALM))
    assert len(set(found.quotations["utterance"])) == 1
    assert related(found)[0][:2] == ("a", "a")


def test_a_clause_reported_of_a_crowd_is_an_utterance_only_to_the_letter():
    clause = "three boats burned in the harbour of Velm at noon"
    other = "three boats burned at noon in the harbour of Velm"
    crowd = collate(("a", "witnesses", clause, "indirect"), ("b", "Witnesses", other, "indirect"))
    copied = collate(("a", "witnesses", clause, "indirect"), ("b", "Witnesses", clause, "indirect"))
    police = collate(("a", "police", clause, "indirect"), ("b", "Velm police", clause, "indirect"))
    assert crowd.renderings.empty
    assert related(copied) == [("a", "b", "identical")]
    assert related(police) == [("a", "b", "identical")]


def test_an_organisation_speaks_through_a_person():
    texts = {
        "a": "apparent act of terrorism",
        "b": "This apparent act of terrorism, which we condemn, shocks Velm",
    }
    kinds = {"a": ("Harbour Department", "partial"), "b": ("Ned Olsen", "direct")}
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())}, dtype="string")
    quotations = schema.found_table(
        "quotations",
        [
            (key, [Quotation(0, len(text), text, kinds[key][1], speaker=kinds[key][0])])
            for key, text in texts.items()
        ],
    )
    names = schema.found_table(
        "names",
        [
            ("a", [Name(0, 8, "apparent", "Harbour Department", "organisation")]),
            ("b", [Name(0, 4, "This", "Ned Olsen", "person")]),
        ],
    )
    assert collate_quotations(articles, quotations).renderings.empty
    assert len(collate_quotations(articles, quotations, names=names).renderings) == 1


def test_a_stock_phrase_goes_with_its_own_speaker():
    found = collate(
        ("a", "Ada Brandt", "terrorist act", "partial"),
        ("a", "Velm Council", "terrorist act", "partial"),
        ("b", "Ada Brandt", "terrorist act", "partial"),
        ("b", "Velm Council", "terrorist act", "partial"),
    )
    said = found.quotations["utterance"].tolist()
    assert said == ["terrorist-act", "terrorist-act-2"] * 2


def test_that_belongs_to_no_clause():
    found = collate(
        ("a", "Ada Brandt", "that the harbour stays shut", "indirect"),
        ("b", "Ada Brandt", "the harbour stays shut", "indirect"),
    )
    assert related(found) == [("a", "b", "typographic")]


def test_the_id_of_an_utterance_is_its_first_words():
    found = collate(
        ("a", "Ada Brandt", "We mourn the dead of the harbour"),
        ("a", "Ivo Olsen", "The bridge of Velm will be rebuilt in spring"),
        ("b", "Ivo Olsen", "The bridge of Velm will be rebuilt in spring"),
        ("b", "Ada Brandt", "Schools open on Monday"),
    )
    assert found.quotations["utterance"].tolist() == [
        "we-mourn-the-dead-of",
        "the-bridge-of-velm-will",
        "the-bridge-of-velm-will",
        "schools-open-on-monday",
    ]


def test_nothing_in_gives_empty_tables_with_their_columns():
    articles = pd.DataFrame({"article_id": [], "text": []}, dtype="string")
    found = collate_quotations(articles, schema.empty("quotations"))
    assert list(found.quotations.columns) == schema.columns("quotations")
    assert list(found.renderings.columns) == schema.columns("renderings")


PHRASES = st.sampled_from(
    ["", "“”", "12.", "We stay", "calm and patience", CALM, CALM.upper(), "the of and", "…"]
)


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from([None, "Brandt", "police"]), PHRASES), max_size=8
    )
)
def test_every_quotation_has_an_utterance_and_every_rendering_two(said):
    found = collate(*sorted(said, key=lambda each: each[0]))
    assert found.quotations["utterance"].notna().all()
    assert found.renderings["similarity"].between(0, 1).all()
    assert set(found.renderings["utterance"]) <= set(found.quotations["utterance"])
    allowed = {"identical", "typographic", "truncated", "reworded", "translated"}
    assert set(found.renderings["relation"]) <= allowed


def test_input_stays_as_it_was():
    articles = pd.DataFrame({"article_id": ["a"], "text": [CALM]}, dtype="string")
    quotations = schema.found_table("quotations", [("a", [Quotation(0, 5, CALM[:5], "direct")])])
    before = quotations.copy(deep=True)
    collate_quotations(articles, quotations)
    pd.testing.assert_frame_equal(quotations, before)


def test_a_number_that_changed_inside_the_marks_keeps_an_utterance_together():
    said = "We lost steering about {} minutes before the impact and we could do nothing more for them."
    found = collate(
        ("a", "Ole Brandt", said.format("four"), "direct"), ("b", "Ole Brandt", said.format("ten"), "direct")
    )
    assert found.renderings[["article_a", "article_b"]].to_numpy().tolist() == [["a", "b"]]


def test_a_rendering_tells_its_places_and_how_much_is_shared():
    found = collate(
        ("a", "Ada Brandt", "lamps ropes chairs"),
        ("b", "Ada Brandt", "lamps ropes chairs tables windows"),
        ("b", "Ada Brandt", "Lamps, ropes, chairs"),
        lineages="AB",
    )
    rows = {
        (row.article_a, row.start_a, row.article_b, row.start_b): row for row in found.renderings.itertuples()
    }
    cut, same = rows["a", 1, "b", 1], rows["a", 1, "b", 38]
    assert (cut.utterance, cut.end_a, cut.end_b, cut.relation) == (
        "lamps-ropes-chairs",
        19,
        34,
        "truncated",
    )
    assert (same.end_a, same.end_b, same.relation, same.similarity) == (19, 58, "typographic", 1.0)
    # Three words that both articles have weigh 1 each, the other two log2(3): 1 of the one, 3 of 6.17 of the other.
    assert cut.similarity == pytest.approx((1 + 3 / (3 + 2 * 1.585)) / 2, abs=0.001)


def test_how_rare_words_are_comes_from_the_sentences_where_they_are_given():
    said = {"a": "lamps doors ropes beds", "b": "lamps doors chairs walls"}
    articles = pd.DataFrame({"article_id": list(said), "text": list(said.values())})
    quotations = schema.found_table(
        "quotations",
        [
            (key, [Quotation(0, len(text), text, "direct", speaker="Ada Brandt")])
            for key, text in said.items()
        ],
    )
    lines = ["lamps doors ropes beds chairs walls", "ropes beds chairs walls"]
    sentences = pd.DataFrame({"article_id": ["a", "b"], "start": [0, 0], "surface": lines})
    read = [read_comparable(n, 0, line) for n, line in enumerate(lines)]
    assert collate_quotations(articles, quotations).renderings.empty
    assert len(collate_quotations(articles, quotations, sentences=sentences).renderings) == 1
    assert len(collate_quotations(articles, quotations, read=read).renderings) == 1


def test_passages_and_lineages_are_looked_at():
    first, second = "lamps ropes chairs tables doors", "lamps ropes windows walls roofs"
    articles = pd.DataFrame({"article_id": ["a", "b"], "text": [first, second]})
    quotations = schema.found_table(
        "quotations",
        [
            (key, [Quotation(0, len(text), text, "direct", speaker="Ada Brandt")])
            for key, text in (("a", first), ("b", second))
        ],
    )
    passages = schema.table("passages", [schema.Passage("a", 0, 30, "b", 0, 30, "reworded", 0.5)])
    lineages = schema.table("lineages", [Lineage(key, "A", None, 1.0, None) for key in "ab"])
    read = [read_comparable(n, 0, f"{first} {second}") for n in range(2)]
    kin = collate_quotations(articles, quotations, passages=passages, lineages=lineages, read=read)
    strangers = collate_quotations(articles, quotations, passages=passages, read=read)
    assert [row.relation for row in kin.renderings.itertuples()] == ["reworded"]
    assert strangers.renderings.empty


def test_a_body_and_a_person_that_use_one_phrase_say_two_things():
    """The surest case: both reports give the phrase to both; a third ascribes it to nobody."""
    said = {
        "a": [("Velm Regional Council", "a cowardly act"), ("Ivo Olsen", "a cowardly act")],
        "b": [("Velm Regional Council", "a cowardly act"), ("Ivo Olsen", "a cowardly act")],
        "c": [(None, "a cowardly act")],
    }
    texts = {article: " ".join(f"“{text}”" for _, text in found) for article, found in said.items()}
    quotations = [
        (
            article,
            [
                Quotation(1 + n * 17, 15 + n * 17, text, "partial", speaker=speaker)
                for n, (speaker, text) in enumerate(found)
            ],
        )
        for article, found in said.items()
    ]
    names = [
        (
            "a",
            [
                Name(0, 1, "V", "Velm Regional Council", "organisation"),
                Name(1, 2, "O", "Ivo Olsen", "person"),
            ],
        )
    ]
    articles = pd.DataFrame({"article_id": list(texts), "text": list(texts.values())}, dtype="string")
    found = collate_quotations(
        articles,
        schema.found_table("quotations", quotations),
        names=schema.found_table("names", names),
    )
    council, olsen, *others, nobody = found.quotations["utterance"].tolist()
    assert council != olsen
    assert others == [council, olsen]
    assert nobody in {council, olsen}
