"""Exports of press databases with invented articles, in the shape of each database, for as many articles as a test asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["LAYOUTS", "InventedArticle", "invented_articles"]


@dataclass(frozen=True)
class InventedArticle:
    number: int
    title: str
    outlet: str
    day: int
    body: tuple[str, ...]

    @property
    def identity(self) -> str:
        return f"LUNDH0002031030{self.day % 9 + 1}eh34{self.number:05}"

    @property
    def text(self) -> str:
        return "\n\n".join(self.body)


def invented_articles(count: int, *, body: Sequence[str] = ()) -> list[InventedArticle]:
    return [
        InventedArticle(
            number,
            f"Ferry number {number} sinks off the coast",
            f"The Lund Herald {number}",
            number % 28 + 1,
            (f"Ferry {number} sank on Monday.", *body, "Nobody was hurt, the coast guard said."),
        )
        for number in range(1, count + 1)
    ]


def lexisnexis(articles: Sequence[InventedArticle]) -> str:
    return "Terms: ferry\n\n" + "\n\n".join(
        f"   {each.number} of {len(articles)} DOCUMENTS\n\n\n   {each.outlet}\n\n   March {each.day}, 2031 Tuesday\n\n"
        f"{each.title}\n\nBYLINE: Ann Lee\n\nLENGTH: 12 words\n\n\n{each.text}\n\nLOAD-DATE: April 9, 2031\n\n"
        "LANGUAGE: ENGLISH\n\n   Copyright 2031 Lund Printing\n   All Rights Reserved"
        for each in articles
    )


def nexis_uni(articles: Sequence[InventedArticle]) -> str:
    listed = "\n".join(f"{each.number}. {each.title}\nClient/Matter: -None-" for each in articles)
    return f"Documents ({len(articles)})\n{listed}\n" + "\n".join(
        f"{each.title}\n{each.outlet}\nMarch {each.day}, 2031 Tuesday\n\nCopyright 2031 Lund Printing All Rights Reserved\n"
        f"Section: NEWS; Pg. 3\nLength: 12 words\nByline: Ann Lee\nBody\n\n{each.text}\n\nGraphic\n\nA ferry\n\n"
        "Classification\n\nLanguage: ENGLISH\nSubject: FERRIES (90%)\nLoad-Date: April 9, 2031\n\nEnd of Document\n"
        for each in articles
    )


def factiva_codes(articles: Sequence[InventedArticle]) -> str:
    return "\n".join(
        f"HD\n{each.title}\nBY\nAnn Lee\nWC\n12 words\nPD\n{each.day} March 2031\nSN\n{each.outlet}\nLA\nEnglish\nTD\n\n"
        f"{each.text}\n\nCO\nlundfe : Lund Ferries\nPUB\nLund Printing\nAN\nDocument {each.identity}\n"
        for each in articles
    )


def factiva_display(articles: Sequence[InventedArticle]) -> str:
    return "\n".join(
        f"{each.title}\nBy Ann Lee\n12 words\n{each.day} March 2031\n{each.outlet}\nLUNDH\nEnglish\n(c) 2031 Lund Printing\n\n"
        f"{each.text}\n\nLund Printing Limited\n\nDocument {each.identity}\n"
        for each in articles
    )


def proquest(articles: Sequence[InventedArticle]) -> str:
    rule = "_" * 60
    return f"{rule}\n\nReport Information from ProQuest\n\n{rule}\n\n" + f"\n\n{rule}\n\n".join(
        f"Document {each.number} of {len(articles)}\n\n{each.title}\n\nAuthor: Ann Lee\n\nAbstract: None available.\n\n"
        f"Full text: {each.text}\n\nSubject: Ferries\n\nTitle: {each.title}\n\nPublication title: {each.outlet}; Lund\n\n"
        f"Publication date: Mar {each.day}, 2031\n\nLanguage of publication: English\n\nProQuest document ID: {each.number}\n\n"
        "Database: Newsstream"
        for each in articles
    )


LAYOUTS: dict[str, Callable[[Sequence[InventedArticle]], str]] = {
    "LexisNexis": lexisnexis,
    "Nexis Uni": nexis_uni,
    "Factiva with codes": factiva_codes,
    "Factiva without codes": factiva_display,
    "ProQuest": proquest,
}
"""Makers of exports by the name of their layout."""
