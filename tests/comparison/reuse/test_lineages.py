"""Independent sources, and who can have taken from whom."""

from __future__ import annotations

import pandas as pd
import pytest

from newslens import schema
from newslens.comparison.reuse import find_reuse
from newslens.comparison.reuse.lineages import trace_lineages
from newslens.reading.corpus import read_articles

WIRE = [
    "The ferry Asterina sank off Marby Point shortly after midnight, the coast guard said.",
    "Divers pulled eleven passengers from the wreck before the current became too strong.",
    "The harbour master, Ivo Brandt, closed the channel to all traffic until Friday.",
    "Its owner had asked for new engines in March, according to letters seen by investigators.",
    "Families waited through the night in the gymnasium of the island's only school.",
]
SPEECH = [
    '"We will find out who sold those rotten engines to the company," Brandt told reporters.',
    '"Nobody on this island slept last night, and nobody will sleep tonight," he said.',
    '"I ask every owner of a boat to keep away from the point," he added.',
]
OWN = [
    "Hours after the Asterina was lost, relatives were still without news.",
    "A nurse who was on board told of darkness, shouting and cold water.",
    "Investigators from the capital are expected on the island today.",
]
OTHER = [
    "Snow closed the mountain road between Velm and Orvell for a third day.",
    "The power company restored light to most houses by the evening.",
]


def trace(*articles):
    """Lineages of articles given as (lines, outlet, published)."""
    rows = [(lines, *[*about, None, None][:2]) for lines, *about in articles]
    frame = pd.DataFrame(
        {
            "article_id": [f"a{n}" for n in range(len(rows))],
            "outlet": pd.Series([outlet for _, outlet, _ in rows], dtype="string"),
            "published": pd.Series([published for *_, published in rows], dtype="datetime64[s]"),
            "text": ["\n".join(lines) for lines, *_ in rows],
        }
    )
    return trace_lineages(frame, *find_reuse(frame))


def test_copies_are_one_voice():
    found = trace((WIRE,), (OWN,), (WIRE[:4],), (OTHER,))
    letters = found["lineage"].tolist()
    assert letters[0] == letters[2]
    assert sorted(set(letters)) == ["A", "B", "C"]


def test_lineages_are_named_in_the_order_in_which_they_appeared():
    reports = (WIRE, None, "2021-03-03"), (OWN, None, None), (OTHER, None, "2021-03-01")
    assert trace(*reports)["lineage"].tolist() == ["B", "C", "A"]
    assert trace(*reports[::-1])["lineage"].tolist() == ["A", "C", "B"]


def test_one_speech_makes_no_copy():
    found = trace((OWN + SPEECH,), (OTHER + SPEECH,))
    assert found["lineage"].tolist() == ["A", "B"]


def test_one_borrowed_sentence_makes_no_copy():
    found = trace((WIRE,), (OWN + OTHER + WIRE[:1],))
    assert found["lineage"].nunique() == 2
    assert "17 %" in found.loc[1, "reason"]


def test_the_earlier_one_is_the_source():
    found = trace((WIRE, None, "2021-03-02"), (WIRE, None, "2021-03-01"))
    assert found["derived_from"].tolist()[0] == "a1"
    assert pd.isna(found.loc[1, "derived_from"])
    assert "appeared earlier" in found.loc[0, "reason"]


def test_a_day_says_nothing_about_the_hours_of_that_day():
    found = trace((WIRE, None, "2021-03-01"), (WIRE, None, "2021-03-01 08:30"))
    assert found["derived_from"].isna().all()
    assert "which of the two came first is not known" in found.loc[0, "reason"]


def test_a_copy_of_two_that_appeared_together_is_given_to_neither():
    day, next_day = "2021-03-01", "2021-03-02"
    found = trace((WIRE, "Sun", day), (WIRE, "Moon", day), (WIRE, "Star", next_day))
    assert found["derived_from"].isna().all()
    assert set(found["lineage"]) == {"A"}
    assert "100 % of its sentences stand in each of " in found.loc[2, "reason"]
    assert found.loc[2, "reason"].endswith("; nothing shows from which of them it was taken.")
    named = trace(
        (WIRE, "Sun", day), ([*WIRE, "Sun first reported it."], "Moon", day), (WIRE, "Star", next_day)
    )
    assert named["derived_from"].tolist()[1:] == ["a0", "a0"]


def test_many_that_may_be_the_source_are_counted():
    found = trace(*((WIRE, f"Paper {n}", "2021-03-01") for n in range(7)), (WIRE, "Star", "2021-03-02"))
    assert "and 3 more reports; nothing shows from which" in found.loc[7, "reason"]
    assert "Paper 4" not in found.loc[7, "reason"]


@pytest.mark.parametrize("outlet", ["Calder Press", "www.calderpress.com", "calderpress.co.uk"])
def test_a_copy_goes_on_naming_its_source(outlet):
    credit = "Calder Press reporters contributed." if " " in outlet else "CalderPress reporters contributed."
    found = trace((WIRE, outlet), ([*WIRE, credit], "Velm Daily"))
    assert found["derived_from"].tolist()[1] == "a0"
    assert f"names {outlet}" in found.loc[1, "reason"]
    assert pd.isna(found.loc[0, "derived_from"])


def test_a_cut_version_comes_from_the_whole_one():
    found = trace((WIRE[:3],), (WIRE,))
    assert found["derived_from"].tolist()[0] == "a1"


def test_no_article_comes_from_itself_by_a_detour():
    found = trace((WIRE, "Sun", "2021-03-01"), (WIRE, "Moon", "2021-03-02"), (WIRE, "Star", "2021-03-03"))
    parents = dict(zip(found["article_id"], found["derived_from"], strict=True))
    assert found["derived_from"].notna().any()
    for start in parents:
        seen, here = set(), start
        while not pd.isna(here):
            assert here not in seen
            seen.add(here)
            here = parents[here]


def test_a_translation_there_and_back_shows_in_the_quotations():
    said = [
        '"We will find out who sold those rotten engines to the company," Brandt told reporters on the pier.',
        '"Nobody on this island slept last night, and nobody will sleep tonight," he said of the families.',
        '"I ask every owner of a boat to keep away from the point," he added before leaving the island.',
    ]
    back = [
        '"We shall learn who sold those rotten engines to the company," Brandt told reporters on the pier.',
        '"Nobody on this island has slept last night, and no one sleeps tonight," he said of the families.',
        '"I beg all owners of boats to keep off from the point," he added before leaving the island.',
    ]
    found = trace((WIRE + said, "Sun", "2021-03-01"), (WIRE + back, None, "2021-03-02"))
    assert "translation there and back" in found.loc[1, "reason"]
    edited = trace((WIRE + said, "Sun", "2021-03-01"), (WIRE + said, None, "2021-03-02"))
    assert "translation" not in edited.loc[1, "reason"]


def test_letters_go_on_after_z():
    found = trace(*[([f"Report{n:02} tells of item{n} and of thing{n} alone."],) for n in range(28)])
    assert found["lineage"].tolist()[25:] == ["Z", "AA", "AB"]


def test_nothing_in_gives_an_empty_table_with_its_columns():
    assert list(trace().columns) == schema.columns("lineages")


def test_every_reason_is_a_sentence():
    found = trace((WIRE,), (OWN,), (WIRE[:4],), (OTHER,))
    assert all(
        reason.endswith(".") and (reason[0].isupper() or reason[0].isdigit()) for reason in found["reason"]
    )
    assert found["certainty"].between(0, 1).all()


def test_a_full_copy_is_one_source_however_short():
    text = "Two boats sank off Marby Point on Sunday."
    articles = read_articles(pd.DataFrame({"article_id": ["a", "b", "c"], "text": [text, text, text]}))
    assert trace_lineages(articles, *find_reuse(articles))["lineage"].tolist() == ["A", "A", "A"]


TEXT = "The ferry sank. Divers came. “All of us are safe and well,” she said. Rain soon flooded all of the old piers."
KNOWN = {"a": TEXT, "b": f"{TEXT} More."}


def tables(*reuse, passages=()):
    """Articles of `KNOWN` and more, with reuse given as (a, b, share of b) and passages of a and b as sentences of a."""
    ids = sorted({key for a, b, _ in reuse for key in (a, b)} | {"a", "b"})
    articles = pd.DataFrame(
        {
            "article_id": ids,
            "outlet": pd.Series([f"The {key}" for key in ids], dtype="string"),
            "published": pd.Series([None] * len(ids), dtype="datetime64[s]"),
            "text": [KNOWN.get(key, f"Text of {key}.") for key in ids],
        }
    )
    found = [
        schema.Passage(
            "a",
            TEXT.index(each),
            TEXT.index(each) + len(each),
            "b",
            TEXT.index(each),
            TEXT.index(each) + len(each),
            "reworded",
            0.5,
        )
        for each in passages
    ]
    shares = [schema.Reuse(a, b, share) for a, b, share in reuse]
    return articles, schema.table("passages", found), schema.table("reuse", shares)


NARRATED = ("The ferry sank.", "Divers came.")


@pytest.mark.parametrize(
    ("share_of_b", "share_of_a", "passages", "one"),
    [
        (0.3, 0.0, NARRATED, True),
        (0.0, 0.3, NARRATED, True),
        (0.29, 0.29, NARRATED, False),
        (0.9, 0.9, NARRATED[:1], False),
        (0.9, 0.9, (NARRATED[0], "“All of us are safe and well,” she said."), False),
        (
            0.9,
            0.9,
            (NARRATED[0], "“All of us are safe and well,” she said. Rain soon flooded all of the old piers."),
            True,
        ),
    ],
)
def test_what_makes_one_lineage(share_of_b, share_of_a, passages, one):
    found = trace_lineages(*tables(("a", "b", share_of_b), ("b", "a", share_of_a), passages=passages))
    assert (found["lineage"].tolist() == ["A", "A"]) == one


def test_what_a_derived_article_says():
    articles, passages, reuse = tables(("a", "b", 0.8), ("b", "a", 0.4), passages=NARRATED)
    found = trace_lineages(articles, passages, reuse)
    assert found["article_id"].tolist() == ["a", "b"]
    assert pd.isna(found["derived_from"][0])
    assert found["derived_from"][1] == "a"
    assert found["certainty"].tolist() == [0.7, 0.9]
    assert found["reason"].tolist() == [
        "The b (b) can have been taken from it, and nothing shows that it was taken from another.",
        "80 % of its sentences stand, some of them with changes, in The a (a), which has more of the text.",
    ]


def test_what_articles_of_one_lineage_without_direction_say():
    found = trace_lineages(*tables(("a", "b", 0.5), ("b", "a", 0.5), passages=NARRATED))
    assert found["derived_from"].isna().all()
    assert found["certainty"].tolist() == [0.75, 0.75]
    assert found["reason"][0] == (
        "50 % of its sentences stand, some of them with changes, in The b (b) as well; "
        "which of the two came first is not known."
    )


def test_what_an_article_of_its_own_says():
    found = trace_lineages(*tables(("a", "b", 0.25), ("b", "a", 0.0), ("c", "b", 0.25), ("d", "b", 0.1)))
    assert sorted(found["lineage"]) == ["A", "B", "C", "D"]
    assert found["certainty"].tolist() == [1.0, 0.75, 1.0, 1.0]
    assert found["reason"][0] == "It shares no sentence with another article."
    assert found["reason"][1] == "Only 25 % of its sentences stand in another article, The c (c)."


def test_words_that_are_shared_below_a_sentence_are_not_denied():
    found = trace_lineages(*tables(("a", "b", 0.0), passages=NARRATED[:1]))
    assert set(found["reason"]) == {"No sentence of it stands in another article as a whole."}


def test_a_full_copy_is_certain():
    found = trace_lineages(*tables(("a", "b", 1.0), ("b", "a", 0.5), passages=NARRATED))
    assert found["certainty"].tolist() == [0.75, 1.0]


def test_a_source_that_is_only_named():
    articles, passages, reuse = tables(("a", "b", 0.5), ("b", "a", 0.5), passages=NARRATED)
    articles.loc[1, "text"] += " The a reported it first."
    found = trace_lineages(articles, passages, reuse)
    assert found["reason"][1].endswith(" in The a (a); it names The a.")


def test_a_copy_with_another_figure_is_not_said_to_stand_there_as_it_is():
    copied = trace((WIRE, "The Wire", "2021-03-01"), (WIRE, "The Copy", "2021-03-02"))
    assert copied["reason"][1].startswith("100 % of its sentences stand in The Wire")
    changed = [WIRE[0], WIRE[1].replace("eleven", "twelve"), *WIRE[2:]]
    altered = trace((WIRE, "The Wire", "2021-03-01"), (changed, "The Copy", "2021-03-02"))
    assert altered["reason"][1].startswith(
        "100 % of its sentences stand, some of them with changes, in The Wire"
    )


def test_an_article_that_credits_another_with_what_it_tells_is_taken_from_it():
    retold = ["Divers took eleven passengers from a wreck in a strong current, the Harbour Post reports."]
    found = trace((WIRE, "Harbour Post"), (retold, "Velm Star"), (OTHER, "Velm Sun"))
    assert found["lineage"].tolist() == ["A", "A", "B"]
    assert found["derived_from"].fillna("").tolist() == ["", "a0", ""]
    assert found["reason"][1] == "It credits what it tells to Harbour Post (a0); it names Harbour Post."
