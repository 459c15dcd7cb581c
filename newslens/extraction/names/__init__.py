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
from newslens.extraction.names.canonical_names import Bearer, find_bearers
from newslens.extraction.names.job_titles import find_roles
from newslens.extraction.names.kinds import kinds_of_spellings
from newslens.extraction.names.mentions import Mention, find_mentions
from newslens.reading.segments import over_filled_lines, readable_texts, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

__all__ = ["extract_names", "find_names"]

_ASIDE = re.compile(r"\(([^()]+)\)")


@over_filled_lines
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
    return _names([text])[0]


def extract_names(articles: pd.DataFrame, *, segments: pd.DataFrame | None = None) -> pd.DataFrame:
    """Names in the articles, one canonical name for each bearer across all of them.

    Parameters
    ----------
    articles
        The `articles` table.
    segments
        The `segments` table; found anew where missing.

    Returns
    -------
    pandas.DataFrame
        The `names` table: article_id, start, end, surface, name, kind; in the order of the articles.
    """
    read = list(readable_texts(articles, segments))
    found = _names([text for _, text in read])
    named = ((key, names) for (key, _), names in zip(read, found, strict=True))
    return schema.found_table("names", verbatim(articles, named))


def _names(texts: Sequence[str]) -> list[list[schema.Name]]:
    mentions = [find_mentions(text) for text in texts]
    kinds = kinds_of_spellings(list(zip(texts, mentions, strict=True)))
    given = [(each, _aliases(text, each)) for text, each in zip(texts, mentions, strict=True)]
    bearers = find_bearers(given, kinds)
    return [_of_text(*found) for found in zip(texts, mentions, bearers, strict=True)]


def _of_text(text: str, mentions: Sequence[Mention], bearers: Sequence[Bearer]) -> list[schema.Name]:
    names = [
        schema.Name(mention.start, mention.end, mention.surface, bearer.name, bearer.kind)
        for mention, bearer in zip(mentions, bearers, strict=True)
    ]
    for role in find_roles(text, mentions):
        bearer = bearers[role.mention]
        if bearer.kind == "person":
            names.append(schema.Name(role.start, role.end, role.surface, bearer.name, bearer.kind))
    return sorted(names, key=lambda name: (name.start, name.end))


def _aliases(text: str, mentions: Sequence[Mention]) -> Mapping[str, str]:
    """Names that a text gives beside or inside a name: "Northern Farmers Union (NFU)", "Harvest (Hasad) Alliance"."""
    inside = ((mention, _ASIDE.search(mention.surface)) for mention in mentions)
    aliases = {aside[1]: mention.surface for mention, aside in inside if aside is not None}
    for full, short in pairwise(mentions):
        between = text[full.end : short.start]
        bracketed = between in {" (", "\u00a0("} and text[short.end : short.end + 1] == ")"
        if bracketed or between == ", or ":
            aliases.setdefault(short.surface, full.surface)
    return aliases
