"""A sentence or a quotation, read once for every comparison it takes part in.

Takes the surface of a stretch of text; gives a `Wording`: its words as a comparison sees them
(`newslens.comparison.shared.content_words`), its content words, their ideas, and its bare letters. A wording knows
nothing of where it stands, so that one that many articles print is read once; a `ComparableText` is a wording at its
place in an article.

What this does not cover: which texts are worth comparing (`newslens.comparison.shared.inverted_index`), and how alike
two of them are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens.comparison.shared.content_words import CONTENT, ComparedWord, bare_letters, read_words
from newslens.comparison.shared.word_weights import WORDINGS_KEPT
from newslens.frames import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

__all__ = ["ComparableText", "Wording", "read_comparable", "read_comparables", "read_wording"]


@dataclass(frozen=True, eq=False)
class Wording:
    """What a stretch of text says, wherever it stands. Two wordings are equal only if they are one object.

    Attributes
    ----------
    surface
        The stretch as printed.
    words
        Its words in order, without marks.
    letters
        Its letters and digits alone, which marks, case and spacing cannot change.
    """

    surface: str
    words: tuple[ComparedWord, ...]
    letters: str

    @cached_property
    def content(self) -> tuple[ComparedWord, ...]:
        """Content words, in order."""
        return tuple(each for each in self.words if each.kind == CONTENT)

    @cached_property
    def ideas(self) -> frozenset[str]:
        """Ideas of the content words."""
        return frozenset(each.idea for each in self.content)


class ComparableText(NamedTuple):
    """A wording at its place in an article."""

    article: int
    """Number of the article in the table of articles."""
    start: int
    end: int
    wording: Wording

    @property
    def surface(self) -> str:
        """The stretch as printed."""
        return self.wording.surface

    @property
    def words(self) -> tuple[ComparedWord, ...]:
        """Words in order, without marks."""
        return self.wording.words

    @property
    def content(self) -> tuple[ComparedWord, ...]:
        """Content words, in order."""
        return self.wording.content

    @property
    def letters(self) -> str:
        """Letters and digits alone."""
        return self.wording.letters


@lru_cache(maxsize=WORDINGS_KEPT)
def read_wording(surface: str) -> Wording:
    """The wording of a stretch of text; the same object each time while it is kept.

    Examples
    --------
    >>> wording = read_wording("The lamps sank!")
    >>> [each.form for each in wording.words], sorted(wording.ideas), wording.letters
    (['the', 'lamps', 'sank'], ['lamp', 'sink'], 'thelampssank')
    """
    return Wording(surface, tuple(read_words(surface)), bare_letters(surface))


def read_comparable(article: int, start: int, surface: str) -> ComparableText:
    """A stretch of an article's text, ready to be compared."""
    return ComparableText(article, start, start + len(surface), read_wording(surface))


def read_comparables(ids: Sequence[str], spans: pd.DataFrame) -> list[ComparableText]:
    """Rows of a table of spans, ready to be compared.

    Parameters
    ----------
    ids
        Identifiers of the articles in order; they give the articles their numbers.
    spans
        A table with `article_id`, `start` and `surface`, such as `sentences` or `quotations`.

    Examples
    --------
    >>> import pandas as pd
    >>> spans = pd.DataFrame({"article_id": ["b"], "start": [7], "surface": ["All is calm."]})
    >>> [(each.article, each.start, each.end) for each in read_comparables(["a", "b"], spans)]
    [(1, 7, 19)]
    """
    numbers = {key: n for n, key in enumerate(ids)}
    found = rows(spans, "article_id", "start", "surface")
    return [read_comparable(numbers[key], start, surface) for key, start, surface in found]
