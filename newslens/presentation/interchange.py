"""Collations and annotations in the formats of the field, for other people's tools.

- `tei_apparatus`: an utterance as a TEI document with a critical apparatus. Where all witnesses agree the text
  runs on; where they part stands an `app` with a `rdg` for each reading and, in `wit`, who has it. An empty
  `rdg` belongs to the witnesses that have nothing there. No reading is preferred, so there is no `lem`.
  Method: parallel segmentation (TEI P5 Guidelines, chapter 13).
- `web_annotations`: every quotation and figure as a Web Annotation (W3C Recommendation, 2017), with its
  position in the article's text and, for a copy of the text that differs, its wording with what stands around. Of an
  article's address only one of the web is passed on: whoever opens a `javascript:` or `data:` one runs it.
- `collation_csv`: an utterance's alignment table.
- `exchange_documents`: all of these of one analysis, by the names of their files.

Everything is text out, nothing is written. Positions are counted in Unicode code points of the text as it was
read, from 0; characters that XML cannot hold become U+FFFD in TEI.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from xml.etree import ElementTree as ET

from newslens import storage
from newslens.comparison.utterances import WitnessIndex, alignment_table
from newslens.frames import rows
from newslens.presentation.web_addresses import web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import pandas as pd

    from newslens.analysis import Analysis

__all__ = ["collation_csv", "exchange_documents", "tei_apparatus", "web_annotations"]

_TEI = "http://www.tei-c.org/ns/1.0"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_AROUND: Final = 32
"""Characters before and after a quotation that identify it in a text with other offsets."""
_ABOUT = {
    "quotations": ("kind", "speaker", "cue", "channel", "utterance"),
    "figures": ("low", "high", "comparator", "unit", "counted", "change", "attributed_to", "question"),
}
"""Columns that say what an annotation says, by table."""
_MOTIVATION = {"quotations": "identifying", "figures": "assessing"}


def exchange_documents(analysis: Analysis, *, raw: bool = False) -> dict[str, str]:
    """Every exchange document of an analysis by the name of its file.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything with the tables `articles`, `quotations`, `figures` and `renderings` as attributes.
    raw
        As for `collation_csv`.

    Returns
    -------
    dict of str to str
        `annotations.jsonld`; and of each utterance with several renderings, in the order of the renderings, the
        apparatus, as `<utterance>.xml`, and the alignment table, as `<utterance>.csv`.
    """
    found = {"annotations.jsonld": web_annotations(analysis)}
    index, names = WitnessIndex(analysis), _names(analysis.articles)
    for utterance in analysis.renderings["utterance"].unique():
        frame = alignment_table(analysis, utterance, index=index)
        found[f"{utterance}.xml"] = _apparatus(frame, utterance, names)
        found[f"{utterance}.csv"] = storage.csv_text(frame, raw=raw)
    return found


def tei_apparatus(analysis: Analysis, utterance: str) -> str:
    """The renderings of one utterance as a TEI document with a critical apparatus.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything with the tables `articles`, `quotations` and `renderings` as attributes.
    utterance
        An id from the `utterance` column.

    Returns
    -------
    str
        An XML document.

    Raises
    ------
    InputError
        When there is no such utterance.
    """
    return _apparatus(alignment_table(analysis, utterance), utterance, _names(analysis.articles))


def web_annotations(analysis: Analysis) -> str:
    """Every quotation and figure as a Web Annotation.

    Parameters
    ----------
    analysis
        What `newslens.analyze` gives, or anything with the tables `articles`, `quotations` and `figures` as attributes.

    Returns
    -------
    str
        A JSON-LD document, an `AnnotationPage`.
    """
    texts = dict(rows(analysis.articles, "article_id", "text"))
    sources = {key: _source(key, url) for key, url in rows(analysis.articles, "article_id", "url")}
    items = [item for name in _ABOUT for item in _annotations(name, getattr(analysis, name), texts, sources)]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:newslens:annotations",
        "type": "AnnotationPage",
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def collation_csv(analysis: Analysis, utterance: str, *, raw: bool = False) -> str:
    """The alignment table of one utterance as CSV: a row a witness, a column a reading.

    Parameters
    ----------
    analysis
        As for `tei_apparatus`.
    utterance
        An id from the `utterance` column.
    raw
        Leave every text as it is; otherwise an apostrophe stands before one that a spreadsheet would run ("=1+1").

    Raises
    ------
    InputError
        When there is no such utterance.
    """
    return storage.csv_text(alignment_table(analysis, utterance), raw=raw)


def _names(articles: pd.DataFrame) -> dict[str, str]:
    return {key: outlet or key for key, outlet in rows(articles, "article_id", "outlet")}


def _apparatus(frame: pd.DataFrame, utterance: str, names: Mapping[str, str]) -> str:
    """An alignment table as a TEI document."""
    witnesses = {key: f"w{n}" for n, key in enumerate(frame["article_id"], start=1)}
    root = ET.Element("TEI", {"xmlns": _TEI})
    _add_header(root, utterance, names, witnesses)
    paragraph = ET.SubElement(ET.SubElement(ET.SubElement(root, "text"), "body"), "p")
    for column in frame.columns[1:]:
        readings = list(rows(frame, "article_id", column))
        _add_readings(paragraph, [(witnesses[key], reading) for key, reading in readings])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _add_header(
    root: ET.Element, utterance: str, names: Mapping[str, str], witnesses: Mapping[str, str]
) -> None:
    header = ET.SubElement(root, "teiHeader")
    file = ET.SubElement(header, "fileDesc")
    ET.SubElement(ET.SubElement(file, "titleStmt"), "title").text = f"Renderings of utterance {utterance}"
    ET.SubElement(
        ET.SubElement(file, "publicationStmt"), "p"
    ).text = "Collated by newslens. The texts belong to their publishers."
    listed = ET.SubElement(ET.SubElement(file, "sourceDesc"), "listWit")
    for key, label in witnesses.items():
        ET.SubElement(listed, "witness", {_XML_ID: label, "n": _xml(key)}).text = _xml(names[key])
    encoding = ET.SubElement(header, "encodingDesc")
    ET.SubElement(encoding, "variantEncoding", {"method": "parallel-segmentation", "location": "internal"})
    ET.indent(header)


def _add_readings(paragraph: ET.Element, readings: Sequence[tuple[str, str | None]]) -> None:
    """The text of a column, or an `app` where the witnesses part."""
    having: dict[str, list[str]] = {}
    for label, reading in readings:
        having.setdefault(_xml(reading or ""), []).append(f"#{label}")
    if len(having) == 1:
        _append(paragraph, f"{next(iter(having))} ")
        return
    app = ET.SubElement(paragraph, "app")
    for reading, labels in having.items():
        ET.SubElement(app, "rdg", {"wit": " ".join(labels)}).text = reading or None
    app.tail = " "


def _append(paragraph: ET.Element, text: str) -> None:
    """Text behind all that the paragraph holds so far."""
    if len(paragraph):
        paragraph[-1].tail = (paragraph[-1].tail or "") + text
    else:
        paragraph.text = (paragraph.text or "") + text


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _source(article: str, url: str | None) -> dict[str, object]:
    source = {"id": f"urn:newslens:article:{quote(article, safe='')}", "type": "Text", "format": "text/plain"}
    return source | ({"via": [url]} if web_address(url) else {})


def _annotations(
    name: str, frame: pd.DataFrame, texts: Mapping[str, str], sources: Mapping[str, Mapping[str, object]]
) -> Iterator[dict[str, object]]:
    columns = _ABOUT[name]
    for number, row in enumerate(rows(frame, "article_id", "start", "end", "surface", *columns), start=1):
        article, start, end, surface = row[:4]
        text = texts[article]
        yield {
            "id": f"urn:newslens:{name}:{number}",
            "type": "Annotation",
            "motivation": _MOTIVATION[name],
            "body": _bodies(name, dict(zip(columns, row[4:], strict=True))),
            "target": {
                "type": "SpecificResource",
                "source": sources[article],
                "selector": [
                    {"type": "TextPositionSelector", "start": start, "end": end},
                    {
                        "type": "TextQuoteSelector",
                        "exact": surface,
                        "prefix": text[max(0, start - _AROUND) : start],
                        "suffix": text[end : end + _AROUND],
                    },
                ],
            },
        }


def _bodies(name: str, about: Mapping[str, object]) -> list[dict[str, str]]:
    """What an annotation says: its table as a tag, and each column that has a value as a sentence."""
    said = [f"{column}: {value}" for column, value in about.items() if value is not None]
    tag = {
        "type": "TextualBody",
        "purpose": "tagging",
        "format": "text/plain",
        "value": name.removesuffix("s"),
    }
    described = [
        {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": each}
        for each in said
    ]
    return [tag, *described]
