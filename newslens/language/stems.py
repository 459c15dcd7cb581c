"""The stem of a word: one name for all its forms and spellings.

It takes a word in small letters and gives its stem, so that "protestor" and "protesters", "mobilise" and
"mobilized", "threw" and "thrown" are found to be one word. A stem is a name to compare by and need not be a word.

Stems are those of Snowball English (M. F. Porter and R. Boulton, "Snowball: a language for stemming algorithms",
https://snowballstem.org/algorithms/english/stemmer.html), with three corrections:

- Irregular forms are brought to their base first (`newslens/lexicon/language/irregular_forms.txt`: "threw", "children").
- Two spellings of a word are brought to one (`newslens/lexicon/language/spellings.txt` and the rules below: "colour", "travelled").
- A noun in "-er" or "-ator" keeps its ending. Snowball takes it off long words only, so that "officers" would meet
  "offices" and "senators" the "senate", while "workers" and "works" stay apart.

Other words to which Snowball gives the stem of a word with another meaning ("important" that of "import") keep one of
their own (`newslens/lexicon/language/words_apart.txt`), as exceptional forms do in Snowball itself.

It does not cover meaning (a river's bank and a savings bank are one), words of other languages, or families that
English spells irregularly ("explode" and "explosion"); those that a comparison needs stand in
`newslens/lexicon/language/kindred_words.txt`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

# The class itself, because snowballstemmer.stemmer() gives that of PyStemmer where it is installed, with other stems.
from snowballstemmer.english_stemmer import EnglishStemmer

from newslens.lexicon import alternation, entries, mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["stem"]

_ISE = re.compile(
    r"([a-z]{2}(?:[bdghlmnst]|[ai]c|(?<!p)r)i)s(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)"
)
"""An s that Americans write z: "organise", "criticised"; not in "precise" and "revise", which belong with "precision"."""
_YSE = re.compile(r"([a-z]ly)s(?=(?:e|ed|es|er|ers|ing)$)")
"""The same in "analyse" and "paralysing"."""
_DOUBLED_L = re.compile(r"(?<=[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors)$)")
_VOWEL = re.compile("[aeiou]")
_AGENT = re.compile(r"[a-z]+(?:er(?=(?:s|ed|ing|ings|ly)?$)|ator(?=s?$))")
"""A word in -er or -ator without what follows: "officer" in "officers", "consider" in "considered"."""


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """Stem of a word.

    Parameters
    ----------
    form
        A single word, case-folded, without hyphens and without a possessive "'s".

    Examples
    --------
    >>> stem("protestor") == stem("protesters"), stem("mobilise") == stem("mobilized")
    (True, True)
    >>> stem("state"), stem("statement"), stem("stations")
    ('state', 'statement', 'station')
    """
    spelled = _respelled(mapping("language/irregular_forms").get(form, form))
    return _apart().get(spelled) or _cut(spelled)


def _cut(word: str) -> str:
    """Snowball's stem of a word; of one in -er or -ator, the word without its inflection."""
    if agent := _AGENT.match(word):
        return agent[0]
    cut: str = EnglishStemmer().stemWord(word)  # a new one each time, because it keeps the word it works on
    return cut


def _respelled(word: str) -> str:
    """A word in the one of its spellings that is compared."""
    whole, beginning = _spellings()
    singular = word.removesuffix("s")
    if word in whole:
        return whole[word]
    if singular in whole:
        return f"{whole[singular]}s"
    if found := beginning.match(word):
        return f"{found[1]}{mapping('language/spellings')[f'{found[2]}-'].removesuffix('-')}{word[found.end() :]}"
    return _with_single_l(_YSE.sub(r"\1z", _ISE.sub(r"\1z", word)))


def _with_single_l(word: str) -> str:
    """One l for a doubled one after a second vowel: "travelled" and "counsellor", not "killed"."""
    found = _DOUBLED_L.search(word)
    if found and _VOWEL.search(word, 0, found.start() - 2):
        return word[: found.start()] + word[found.end() :]
    return word


@cache
def _spellings() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """Words that are respelled whole, and a pattern of the beginnings that are."""
    rows = mapping("language/spellings")
    whole = {written: instead for written, instead in rows.items() if not written.endswith("-")}
    beginnings = alternation(written[:-1] for written in rows if written.endswith("-"))
    return whole, re.compile(rf"(dis|mis|re|un|)({beginnings})")


@cache
def _apart() -> Mapping[str, str]:
    """Forms of the words that are kept apart from others, to the first form of their line."""
    return {form: forms.split()[0] for forms, _ in entries("language/words_apart") for form in forms.split()}
