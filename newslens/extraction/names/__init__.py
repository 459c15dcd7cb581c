"""Names: people, organisations, groups and places, and the one name that each bearer goes by.

The same person stands in the news under many spellings, in short and in full, with and without a title. A
mention here is the name alone, without title and possessive, or an office that the text ties to a person ("the
prime minister"); its `name` is the canonical one of its bearer: the fullest, most frequent form that the articles
have.

Takes a text or an articles table; gives mentions in order. There is no model and no list of people behind it:
capitals, the words around them, and a lexicon of titles, head words, countries and well-known bodies. What it
does not do: names without capitals, names in other scripts, and bearers that only knowledge of the world would
tell apart.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newslens import schema
from newslens.document import read_documents, read_plain
from newslens.extraction.names.canonical_names import Bearer, find_bearers
from newslens.extraction.names.job_titles import find_office_mentions
from newslens.extraction.names.kinds import kinds_of_spellings
from newslens.extraction.names.mentions import NameMention, find_mentions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from newslens.document import Document

__all__ = ["extract_names", "find_names", "find_names_in"]

_ASIDE = re.compile(r"\(([^()]+)\)")


def find_names(text: str) -> list[schema.Name]:
    """Names in a text.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    list of Name
        In order; `name` is the fullest form that this text has.

    Examples
    --------
    >>> for each in find_names("Premier Ana Duarte resigned on Friday. In Lima, Duarte spoke of threats."):
    ...     print(each.surface, "|", each.name, "|", each.kind)
    Ana Duarte | Ana Duarte | person
    Lima | Lima | place
    Duarte | Ana Duarte | person
    """
    return find_names_in([read_plain(text)])[0]


def extract_names(
    articles: pd.DataFrame,
    *,
    segments: pd.DataFrame | None = None,
    documents: Sequence[Document] | None = None,
) -> pd.DataFrame:
    """Names in the articles, one canonical name for each bearer across all of them.

    Parameters
    ----------
    articles
        The `articles` table.
    segments
        The `segments` table; found anew where missing.
    documents
        The articles, where they have been read already.

    Returns
    -------
    pandas.DataFrame
        The `names` table: article_id, start, end, surface, name, kind; in the order of the articles.
    """
    read = read_documents(articles, segments) if documents is None else documents
    found = zip(read, find_names_in(read), strict=True)
    return schema.found_table("names", ((each.article_id, names) for each, names in found))


def find_names_in(documents: Sequence[Document]) -> list[list[schema.Name]]:
    """Names in articles that have been read, each article's in order; a bearer has one name across all of them."""
    texts = [document.readable for document in documents]
    mentions = [find_mentions(text) for text in texts]
    kinds = kinds_of_spellings(list(zip(texts, mentions, strict=True)))
    given = [(each, _aliases(text, each)) for text, each in zip(texts, mentions, strict=True)]
    bearers = find_bearers(given, kinds)
    return [
        document.as_printed(_of_text(document.readable, named, borne))
        for document, named, borne in zip(documents, mentions, bearers, strict=True)
    ]


def _of_text(text: str, mentions: Sequence[NameMention], bearers: Sequence[Bearer]) -> list[schema.Name]:
    names = [
        schema.Name(mention.start, mention.end, mention.surface, bearer.name, bearer.kind)
        for mention, bearer in zip(mentions, bearers, strict=True)
    ]
    for office in find_office_mentions(text, mentions):
        bearer = bearers[office.mention]
        if bearer.kind == "person":
            names.append(schema.Name(office.start, office.end, office.surface, bearer.name, bearer.kind))
    return sorted(names, key=lambda name: (name.start, name.end))


def _aliases(text: str, mentions: Sequence[NameMention]) -> Mapping[str, str]:
    """Names that a text gives beside or inside a name: "Northern Farmers Union (NFU)", "Harvest (Hasad) Alliance"."""
    inside = ((mention, _ASIDE.search(mention.surface)) for mention in mentions)
    aliases = {aside[1]: mention.surface for mention, aside in inside if aside is not None}
    for full, short in pairwise(mentions):
        between = text[full.end : short.start]
        bracketed = between in {" (", "\u00a0("} and text[short.end : short.end + 1] == ")"
        if bracketed or between == ", or ":
            aliases.setdefault(short.surface, full.surface)
    return aliases
