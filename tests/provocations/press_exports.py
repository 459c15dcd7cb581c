"""Exports of press databases of which an article, or everything, cannot be read."""

from __future__ import annotations

from invented_exports import LAYOUTS, invented_articles

from provocations.situations import Place, provokes

EXPORTS = "reading/formats/texts/press_exports.py"
CODED = "reading/formats/press/coded_documents.py"
DISPLAYED = "reading/formats/press/displayed_documents.py"
NEXIS = "reading/formats/press/nexis_documents.py"
NUMBERED = "reading/formats/press/numbered_documents.py"
RULED = "reading/formats/press/ruled_documents.py"
BODY = "Ferry 2 sank on Monday.\n\nNobody was hurt, the coast guard said."


def export(layout: str) -> str:
    """Three articles, of which the second is spoilt by the tests."""
    return LAYOUTS[layout](invented_articles(3))


def changed(place: Place, text: str, *changes: tuple[str, str]) -> list[str]:
    """What is told of an export with some words changed, and of an article of it that is the first."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return place.read(place.put("export.txt", text))


@provokes(EXPORTS, NEXIS)
def a_document_of_nexis_without_text(place: Place) -> list[str]:
    return changed(place, export("Nexis Uni"), (BODY, ""), ("Documents (3)", "Documents (30)"))


@provokes(EXPORTS, NEXIS)
def a_document_of_nexis_without_a_head(place: Place) -> list[str]:
    lost = (
        "A picture\nThe Herald\nMarch 4, 2031\nCopyright 2031 The Herald\nLength: 3 words\nEnd of Document\n"
    )
    second = "Ferry number 2 sinks off the coast\nThe Lund Herald 2"
    return changed(place, export("Nexis Uni"), (second, lost + second))


@provokes(EXPORTS, NUMBERED)
def documents_of_lexisnexis_without_date_or_text(place: Place) -> list[str]:
    whole = export("LexisNexis")
    return [
        *changed(place, whole, ("   March 3, 2031 Tuesday\n\n", "")),
        *changed(place, whole, (BODY, "")),
        *changed(place, whole, (f"LENGTH: 12 words\n\n\n{BODY}", "LENGTH: 12 words")),
        *changed(place, whole, (f"{BODY}\n\nLOAD-DATE: April 9, 2031\n\nLANGUAGE: ENGLISH\n\n", "")),
    ]


@provokes(EXPORTS, CODED)
def articles_of_factiva_without_a_source_or_a_text(place: Place) -> list[str]:
    whole = export("Factiva with codes")
    return [
        *changed(place, whole, ("SN\nThe Lund Herald 2\n", "")),
        *changed(place, whole, (f"{BODY}\n", "")),
    ]


@provokes(EXPORTS, DISPLAYED)
def articles_of_factiva_that_cannot_be_told_apart(place: Place) -> list[str]:
    whole = export("Factiva without codes")
    identity = invented_articles(3)[1].identity
    last = invented_articles(3)[2].identity
    return [
        *changed(place, whole, ("12 words\n3 March", "3 March")),
        *changed(place, whole, (f"\nDocument {identity}\n", "")),
        *changed(place, whole, ("LUNDH\nEnglish\n(c) 2031 Lund Printing\n\nFerry 2", "LUNDH\n\nFerry 2")),
        *changed(place, whole, (f"{BODY}\n\nLund Printing Limited\n", "")),
        *changed(place, whole, (f"\nDocument {last}\n", "")),
    ]


@provokes(EXPORTS, RULED)
def a_document_of_proquest_without_a_full_text(place: Place) -> list[str]:
    return changed(place, export("ProQuest"), (f"Full text: {BODY}\n", ""))


@provokes(EXPORTS, "reading/formats/press/marked_documents.py")
def a_document_of_europresse_without_a_text(place: Place) -> list[str]:
    head = "<span class='DocPublicationName'>The Herald</span><span class='DocHeader'>4 March 2031</span>"
    texts = (f"<article>{head}<div class='DocText'>{text}</div></article>" for text in (f"<p>{BODY}</p>", ""))
    return place.read(place.put("export.html", f"<html><body>{''.join(texts)}</body></html>"))


@provokes(EXPORTS)
def articles_that_a_person_collected(place: Place) -> list[str]:
    one = f"Title: Boats sink\nSource: The Herald\n\n{BODY}\n\n"
    return place.reading({"a.txt": one + one.replace("Herald", "Post")})


@provokes(EXPORTS)
def an_export_without_dates(place: Place) -> list[str]:
    return changed(place, export("ProQuest"), ("Publication date", "Place of publication"))


@provokes(EXPORTS)
def an_export_of_which_nothing_can_be_read(place: Place) -> list[str]:
    whole = LAYOUTS["Factiva without codes"](invented_articles(1))
    return changed(place, whole, ("English\n(c) 2031 Lund Printing\n", ""))


@provokes(EXPORTS, "reading/formats/press/several_documents.py")
def several_documents_in_an_unknown_layout(place: Place) -> list[str]:
    return place.reading({"a.txt": "A ferry sank.\nEnd of Document\nDivers went down.\nEnd of Document\n"})
