from __future__ import annotations

import re

import pandas as pd
import pytest
from invented_event import analysis

import newslens
from newslens.presentation.event_view import EventView
from newslens.presentation.page import Anchors
from newslens.presentation.page.only_here_section import only_rows, show_only_here
from newslens.reading import read_articles

OWN = [
    "A wall of the old theatre in Harn came down at noon on Tuesday.",
    "The architect, Ivo Stell, said: “We had warned the town twice about that wall.”",
    "Engineers counted 14 cracks in the northern front of the house.",
    "The square is closed until the rubble has been carried away by the town.",
]
OTHER = [
    "Nobody was hurt when part of a playhouse collapsed in Harn, police said.",
    "Visitors who had tickets for the evening get their money back from the house.",
    "The town bought the building in 1998 for 3 million crowns from a brewery.",
]


def event_of(texts):
    frame = pd.DataFrame({"article_id": list(texts), "outlet": list(texts), "text": list(texts.values())})
    event = EventView(newslens.analyze(read_articles(frame)))
    return event, Anchors(event)


@pytest.fixture(scope="module")
def small():
    return event_of({"bell": " ".join(OWN), "copy": " ".join(OWN[:2] + OWN[3:]), "dial": " ".join(OTHER)})


def words(points):
    return ["".join(piece.text for piece in each.pieces) for each in points]


def test_a_row_a_report_with_what_it_alone_has(small):
    rows = {each.article.outlet: each for each in only_rows(*small)}
    assert words(rows["bell"].only) == ["Engineers counted 14 cracks in the northern front…"]
    assert rows["copy"].only == []
    assert any("money back" in each or "tickets" in each for each in words(rows["dial"].only))


@pytest.mark.parametrize(
    ("sentences", "lead"),
    [(OWN[:1], "Not the only sentence of 1."), (OWN[:3], "None of the three sentences of 1.")],
)
def test_of_a_copy_that_left_out_nothing_it_is_said(sentences, lead):
    rows = only_rows(*event_of({"bell": " ".join(sentences), "copy": " ".join(sentences)}))
    assert rows[1].lacks_lead == lead


def test_a_copy_lacks_what_its_source_has(small):
    copy = next(each for each in only_rows(*small) if each.article.outlet == "copy")
    assert copy.lacks_lead == "1 of the 4 sentences of 1:"
    assert words(copy.lacks) == ["Engineers counted 14 cracks in the northern front…"]


def test_two_voices_have_no_two_others(small):
    dial = next(each for each in only_rows(*small) if each.article.outlet == "dial")
    assert dial.lacks_lead == "There are no two other voices."


HIRED = "The hospital will hire {} nurses by March, {} said."
SAID = '"{}," said Aoife Brannigan.'
DOG = "A brown dog ran across the green in Velm on Sunday and stole a sausage from a stall."


def told_to_miss(*texts, ids="123"):
    """What the reader of the last text is told to miss: who says it or nobody, the words, a note, who has it."""
    rows = only_rows(*event_of(dict(zip(ids, texts, strict=True))))
    row = next(each for each in rows if each.article.number == len(texts))
    return [
        (point.speaker, word, point.note, row.lacks_in)
        for point, word in zip(row.lacks, words(row.lacks), strict=True)
    ]


@pytest.mark.parametrize("ids", ["123", "BCA"])
def test_what_stands_in_no_two_voices_is_not_said_to(ids):
    one = f"{HIRED.format(60, 'Una Farrell')} {SAID.format('We slept, and now we work')}"
    other = f"{HIRED.format(75, 'the union')} {SAID.format('They will say that they won too')}"
    assert told_to_miss(one, other, DOG, ids=ids) == [
        (None, "Nurses hired", "answered differently", "each is in 1 and 2"),
        (None, "Aoife Brannigan", "quoted with different statements", "each is in 1 and 2"),
    ]


def test_what_stands_in_two_voices_is_told_in_their_words():
    said = SAID.format("We slept in the hall, and now we work in the garden")
    one = f"{HIRED.format(60, 'Una Farrell')} {said}"
    other = f"Nobody knew on Monday how the clinic would pay for 60 nurses. {said}"
    told = told_to_miss(one, other, DOG)
    ((speaker, words, _, _),) = (each for each in told if each[0] is not None)
    assert (speaker, words) == ("Aoife Brannigan", "We slept in the hall, and now we work…")
    assert not any("differ" in note for _, _, note, _ in told)


def test_every_link_leads_to_an_id_of_the_page(small):
    page = newslens.presentation.page.render_page(small[0].analysis, title="The theatre")
    section = page[page.index('<section id="only"') : page.index('<section id="copied"')]
    ids = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', section)) <= ids


def test_reported_words_stand_without_quotation_marks():
    texts = {"bell": "The mayor, Ada Quint, said that the bridge across the Orle would be opened before the winter.",
             "dial": "Snow fell on the hills above Harn, and two roads were closed on Monday evening."}  # fmt: skip
    event, anchors = event_of(texts)
    (point,) = next(each for each in only_rows(event, anchors) if each.article.outlet == "bell").only
    assert (point.speaker, point.verbatim) == ("Ada Quint", False)


def test_with_many_reports_a_row_a_voice_that_names_its_copies():
    texts = {f"r{n}": f"In village {n} the {noun} was cut by the storm, and {n + 20} families waited for hours."
             for n, noun in enumerate(["power", "water", "road", "railway", "gas", "telephone", "bridge", "canal",
                                       "pipeline", "footpath", "ferry", "tunnel"])}  # fmt: skip
    wire = "The storm reached the coast at six. It took the roof of the church in Harn. Sailors had been warned at noon."
    texts |= {"wire": wire, "copy": wire}
    event, anchors = event_of(texts)
    rows = only_rows(event, anchors)
    assert len(rows) == len(event.lineages) < len(texts)
    first = next(each for each in rows if each.article.outlet == "wire")
    assert first.note.endswith("; copy 14")
    section = show_only_here(event, anchors)
    assert "one voice alone" in section.body
    assert section.body.count("<details") == (len(rows) > 12)


def test_one_article_has_no_section():
    event, anchors = event_of({"bell": " ".join(OWN)})
    assert show_only_here(event, anchors) is None


def test_the_invented_event_names_who_has_what_was_left_out():
    event = EventView(analysis())
    body = show_only_here(event, Anchors(event)).body
    assert "Only here, and left out here" in body
    assert body.count('class="only-row"') == 5


def test_text_of_a_report_is_no_markup():
    event, anchors = event_of({
        "a": "The <script>alert(1)</script> tower of the town of Harn fell on the old market hall at night.",
        "b": "Other things happened in the valley of the Orle on that very same Monday."})  # fmt: skip
    assert "<script>" not in show_only_here(event, anchors).body


def test_where_no_source_is_shown_the_section_says_what_a_report_is_held_against():
    same = " ".join(OWN)
    for texts, shown in (
        ({"bell": same, "copy": same}, True),
        ({"bell": same, "copy": " ".join(OWN[:2])}, False),
    ):
        body = " ".join(show_only_here(*event_of(texts)).body.split())
        assert ("or, where none is shown, one of the fullest reports of its voice" in body) is shown


@pytest.mark.parametrize(("voices", "enough"), [(6, "two other"), (7, "a third of the")])
def test_the_section_says_how_many_others_must_have_it(voices, enough):
    texts = {
        f"p{n}": f"In the town of Harn{n} a clerk{n} painted fence{n} number{n} blue." for n in range(voices)
    }
    body = " ".join(show_only_here(*event_of(texts)).body.split())
    assert f"what at least {enough} voices have." in body


FALLS = "In {} nobody spoke of anything but the flood, which had come by night."


@pytest.mark.parametrize(
    ("there", "missed"),
    [
        ("A guide of 38 from the valley died in the hut above Harn.", False),
        ("Bread costs 38 crowns in Harn since the spring of the year.", True),
    ],
)
def test_a_number_that_stands_there_in_another_form_was_not_left_out(there, missed):
    one = "The 38-year-old guide died in the hut above Harn on Monday evening, the rescuers said."
    other = "A dead man of the hut above Harn was a 38-year-old guide, the rescuers said on Tuesday."
    told = told_to_miss(f"{one} {DOG}", f"{other} {FALLS.format('Velm')}", there)
    assert any("38" in words for _, words, _, _ in told) is missed


def test_the_reports_that_are_named_have_the_answer():
    first = FALLS.format("Velm")
    one = f"{first} The silo of the mill lost 90 tonnes of wheat on Monday."
    other = "The silo of the mill lost 90 tonnes of wheat on Monday, says the owner of the mill."
    event, anchors = event_of({"first": first, "one": one, "other": other, "dog": DOG})
    row = next(each for each in only_rows(event, anchors) if each.article.outlet == "dog")
    numbers = {each.article.outlet: each.article.number for each in only_rows(event, anchors)}
    notes = [point.note for point in row.lacks if "90" in "".join(piece.text for piece in point.pieces)]
    assert notes
    assert all(note == f"in {numbers['one']} and {numbers['other']}" for note in notes)


@pytest.mark.parametrize(
    ("there", "alone"),
    [
        ("The powder was filled on 3 and 4 October by the night crew of the mill.", False),
        ("The mill was closed by the town for the whole of the winter.", True),
    ],
)
def test_a_day_is_no_answer_and_stands_there_in_another_order(there, alone):
    here = f"{FALLS.format('Velm')} The product was packed on October 3 and 4, 2032 behind closed doors."
    event, anchors = event_of({"here": here, "there": there})
    row = next(each for each in only_rows(event, anchors) if each.article.outlet == "here")
    assert any("October" in each for each in words(row.only)) is alone


@pytest.mark.parametrize(("speaker", "alone"), [("Ivo Stell", False), ("Una Farrell", True)])
def test_what_a_speaker_says_whom_others_quote_may_be_the_same_in_other_words(speaker, alone):
    here = f"{FALLS.format('Velm')} “The net has borne a burden for which nobody built it,” said {speaker}."
    there = "“The grid withstood its load, and that is a wonder to us,” said Ivo Stell."
    event, anchors = event_of({"here": here, "there": there})
    row = next(each for each in only_rows(event, anchors) if each.article.outlet == "here")
    assert any("burden" in each for each in words(row.only)) is alone
