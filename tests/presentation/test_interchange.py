"""Collations and annotations in the field's formats, each read back."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from types import SimpleNamespace

import pandas as pd
import pytest
from invented_event import analysis as invented
from lxml import etree
from project import TESTS

from newslens import schema
from newslens.comparison.utterances import WitnessIndex, alignment_table, witness_alignment
from newslens.errors import InputError
from newslens.presentation import interchange
from newslens.presentation.interchange import (
    collation_csv,
    exchange_documents,
    tei_apparatus,
    web_annotations,
)
from newslens.schema import Figure, Quotation

TEI = "{http://www.tei-c.org/ns/1.0}"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
APPARATUS = etree.RelaxNG(
    etree.fromstring(
        b"""
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
 <start><element name="TEI">
  <element name="teiHeader">
   <element name="fileDesc">
    <element name="titleStmt"><oneOrMore><element name="title"><text/></element></oneOrMore></element>
    <element name="publicationStmt"><oneOrMore><element name="p"><text/></element></oneOrMore></element>
    <element name="sourceDesc"><element name="listWit"><oneOrMore>
     <element name="witness"><attribute name="xml:id"><data type="ID"/></attribute>
      <attribute name="n"/><text/></element>
    </oneOrMore></element></element>
   </element>
   <element name="encodingDesc"><element name="variantEncoding">
    <attribute name="method"><value>parallel-segmentation</value></attribute>
    <attribute name="location"><value>internal</value></attribute><empty/>
   </element></element>
  </element>
  <element name="text"><element name="body"><element name="p"><mixed><zeroOrMore>
   <element name="app"><oneOrMore>
    <element name="rdg"><attribute name="wit"><list><oneOrMore>
     <data type="string"><param name="pattern">#w[0-9]+</param></data></oneOrMore></list></attribute>
     <text/></element>
   </oneOrMore></element>
  </zeroOrMore></mixed></element></element></element>
 </element></start>
</grammar>"""
    )
)
"""The rules of TEI for what is used of it here: an app holds readings, a reading names declared witnesses."""

SAID = {
    "sun": "We <must> stay calm & wait.",
    "moon": "We should stay calm & wait",
    "star": "We stay calm\x0b and “wait”.",
}


@pytest.fixture
def event():
    texts = {key: f"Brandt said: {said} 12 boats sank." for key, said in SAID.items()}
    articles = pd.DataFrame(
        {
            "article_id": list(texts),
            "outlet": ["The Sun & Sea", None, "Star"],
            "url": ["https://sun.example/1", None, None],
            "text": list(texts.values()),
        },
        dtype="string",
    )
    quotations, figures = [], []
    for key, said in SAID.items():
        start = texts[key].index(said)
        quotations.append(
            (key, [Quotation(start, start + len(said), said, "direct", speaker="Brandt", utterance="u1")])
        )
        at = texts[key].index("12")
        figures.append((key, [Figure(at, at + 2, "12", 12.0, 12.0, "exact", counted="boats")]))
    return SimpleNamespace(
        articles=articles,
        quotations=schema.found_table("quotations", quotations),
        figures=schema.found_table("figures", figures),
        renderings=schema.empty("renderings"),
    )


def told_by(root, witness):
    """Text of one witness, put together again from the document."""
    paragraph = root.find(f".//{TEI}p[last()]") if root.tag != f"{TEI}p" else root
    pieces = [paragraph.text or ""]
    for app in paragraph.findall(f"{TEI}app"):
        pieces += [
            rdg.text or "" for rdg in app.findall(f"{TEI}rdg") if f"#{witness}" in rdg.get("wit").split()
        ]
        pieces.append(app.tail or "")
    return " ".join("".join(pieces).split())


def test_tei_keeps_to_the_rules_of_the_apparatus(event):
    root = etree.fromstring(tei_apparatus(event, "u1").encode())
    APPARATUS.assertValid(root)
    declared = {f"#{each.get(XML_ID)}" for each in root.iter(f"{TEI}witness")}
    assert declared == {"#w1", "#w2", "#w3"}
    for app in root.iter(f"{TEI}app"):
        named = [label for rdg in app for label in rdg.get("wit").split()]
        assert sorted(named) == sorted(declared), "every witness stands in exactly one reading of an app"


def test_tei_gives_every_witness_back(event):
    root = etree.fromstring(tei_apparatus(event, "u1").encode())
    body = root.find(f"{TEI}text/{TEI}body/{TEI}p")
    labels = {each.get("n"): each.get(XML_ID) for each in root.iter(f"{TEI}witness")}
    frame = alignment_table(event, "u1")
    for row in frame.itertuples(index=False):
        joined = " ".join(cell for cell in row[1:] if not pd.isna(cell)).replace("\x0b", "\ufffd")
        assert told_by(body, labels[row[0]]) == " ".join(joined.split())


def test_tei_names_the_outlets(event):
    root = etree.fromstring(tei_apparatus(event, "u1").encode())
    assert [each.text for each in root.iter(f"{TEI}witness")] == ["The Sun & Sea", "moon", "Star"]


def test_annotations_point_at_what_they_quote(event):
    page = json.loads(web_annotations(event))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    texts = dict(zip(event.articles["article_id"], event.articles["text"], strict=True))
    assert len(page["items"]) == len(event.quotations) + len(event.figures)
    assert len({item["id"] for item in page["items"]}) == len(page["items"])
    for item in page["items"]:
        assert item["type"] == "Annotation"
        text = texts[item["target"]["source"]["id"].rsplit(":", 1)[1]]
        position, wording = item["target"]["selector"]
        assert (position["type"], wording["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert text[position["start"] : position["end"]] == wording["exact"]
        assert text[: position["start"]].endswith(wording["prefix"])
        assert text[position["end"] :].startswith(wording["suffix"])


def test_annotations_say_what_the_tables_say(event):
    items = json.loads(web_annotations(event))["items"]
    assert [body["value"] for body in items[0]["body"]] == [
        "quotation",
        "kind: direct",
        "speaker: Brandt",
        "utterance: u1",
    ]
    assert "counted: boats" in [body["value"] for body in items[3]["body"]]
    assert items[0]["target"]["source"]["via"] == ["https://sun.example/1"]
    assert "via" not in items[1]["target"]["source"]


@pytest.mark.parametrize(
    ("url", "passed"),
    [
        ("http://sun.example/1", True),
        ("HTTPS://sun.example/1", True),
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("file:///etc/hosts", False),
        ("sun.example/1", False),
    ],
)
def test_only_an_address_of_the_web_is_passed_on(event, url, passed):
    tables = SimpleNamespace(**{**vars(event), "articles": event.articles.assign(url=url)})
    source = json.loads(web_annotations(tables))["items"][0]["target"]["source"]
    assert source.get("via") == ([url] if passed else None)
    assert url not in tei_apparatus(tables, "u1")


def test_texts_that_a_spreadsheet_would_run_are_guarded(event):
    tables = SimpleNamespace(**vars(event))
    for name in ("articles", "quotations"):
        frame = getattr(event, name)
        setattr(tables, name, frame.assign(article_id="=" + frame["article_id"]))
    guarded = list(csv.reader(io.StringIO(collation_csv(tables, "u1"))))
    raw = list(csv.reader(io.StringIO(collation_csv(tables, "u1", raw=True))))
    assert {row[0][:2] for row in guarded[1:]} == {"'="}
    assert {row[0][:1] for row in raw[1:]} == {"="}


def test_csv_is_the_alignment_table(event):
    read = list(csv.reader(io.StringIO(collation_csv(event, "u1"))))
    frame = alignment_table(event, "u1")
    assert read[0] == list(frame.columns)
    assert read[1:] == [
        ["" if pd.isna(cell) else cell for cell in row] for row in frame.itertuples(index=False)
    ]


@pytest.mark.parametrize("export", [tei_apparatus, collation_csv])
def test_an_unknown_utterance_is_said_to_be_one(event, export):
    with pytest.raises(InputError, match="u7"):
        export(event, "u7")


def test_documents_are_named_after_the_utterances():
    found = exchange_documents(invented())
    assert list(found) == ["annotations.jsonld", "canal.xml", "canal.csv", "gate.xml", "gate.csv"]
    assert found["gate.csv"] == collation_csv(invented(), "gate")
    assert found["gate.xml"] == tei_apparatus(invented(), "gate")
    assert found["annotations.jsonld"] == web_annotations(invented())


def test_the_same_analysis_gives_the_same_bytes_in_another_process():
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from invented_event import analysis\n"
        "from newslens.presentation.interchange import exchange_documents\n"
        "sys.stdout.buffer.write(repr(exchange_documents(analysis())).encode())\n"
    )
    written = [
        subprocess.run(
            [sys.executable, "-c", program, str(TESTS)],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert written[0] == written[1] == repr(exchange_documents(invented())).encode()


def test_the_tables_are_read_once_for_all_utterances(monkeypatch):
    read = []

    class CountedIndex(WitnessIndex):
        def __init__(self, found):
            read.append(found)
            super().__init__(found)

    for place in (interchange, witness_alignment):
        monkeypatch.setattr(place, "WitnessIndex", CountedIndex)
    assert len(exchange_documents(invented())) > 3
    assert len(read) == 1
