"""Shallow syntax: the words of a sentence, each with one letter for its part of speech.

Takes a stretch of text; gives `TaggedWords`: parallel lists of offsets and lower-cased words, and a string `tags` with
one letter a word. Phrases can then be found by regular expressions over that string, which is what makes
clauses cheap to find. A word gets the class its lexicon gives it, else one by its ending and capital; a word of
several classes ("claims", "claimed") is decided by its neighbours, in a handful of ordered rules.

Letters: D determiner, P pronoun, O object pronoun, N noun, X name, J adjective, # number, Y day or month, R adverb,
A be, have or do, M modal, T to, I preposition, C coordinator, H that, F if or whether, S subordinator, W wh-word,
K who, V finite verb, B bare verb, E past participle, G form in -ing, p pronoun with its auxiliary ("he'll"),
' possessive, Q a quoted fragment, U a quoted utterance, Z one
that runs on from the article's clause; marks stand for themselves, dashes as -.

What this does not cover: languages other than English, and sentences whose reading hangs on meaning. The idea of deciding tags by
ordered rewriting rules is Brill's (A simple rule-based part of speech tagger, ANLP 1992).
"""

from __future__ import annotations

import operator
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newslens import lexicon
from newslens.language import language_thresholds as thresholds
from newslens.language.closed_classes import word_classes
from newslens.language.tokens import FRAGMENT, RUN_ON, UTTERANCE, cut_for_tagging
from newslens.language.verbs import lexicon_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["TaggedWords", "first_tag", "last_tag", "may_be_verb", "tag_found", "tag_words"]

_CLASSES = {
    "determiner": "D", "quantifier": "q", "pronoun": "P", "object": "O", "her": "h", "who": "K", "wh": "W", "that": "H", "if": "F",
    "subordinator": "S", "as": "S", "than": "S", "preposition": "I", "to": "T", "coordinator": "C", "be": "A",
    "have": "A", "do": "A", "modal": "M", "adverb": "R", "weekday": "Y", "month": "Y", "adjective": "J", "noun": "N",
    "number": "#",
}  # fmt: skip
_QUOTED = {FRAGMENT: "Q", UTTERANCE: "U", RUN_ON: "Z"}
_MARKS = {
    "—": "-",
    "–": "-",
    "--": "-",
    "---": "-",
    "-": "-",
    "…": ".",
    "!": ".",
    "?": ".",
    "[": "(",
    "]": ")",
}
_ENDINGS = (
    (re.compile(r".{2,}ly$"), "R"),
    (re.compile(r".{2,}ing$"), "g"),
    (re.compile(r".{2,}[^e]ed$"), "d"),
    (re.compile(r".{2,}(?:al|ous|ful|ive|ic|able|ible|less|ish|ary|ory|ian|ese)$"), "J"),
)
_CLOSED_CLASSES = frozenset("YPDICHSWKFTAMOhpR")
"""Letters of words that stay what they are with a capital."""


_NEVER_WRITTEN = frozenset("TAHKWCFSYUZQMp,'#bsvdygqh")
"""Letters that no rule writes, so that a rule that needs one finds nothing in a sentence that starts without it."""


def _rewritten(pattern: str) -> frozenset[str]:
    """The letters that a rule rewrites; none where a rule before can have written them, so that it is always tried."""
    target = re.split(r"\(\?[=!]", pattern.split("|", maxsplit=1)[0])[0]
    letters = frozenset(target[target.rindex("[") + 1 : -1] if target.endswith("]") else target[-1])
    return letters if letters <= _NEVER_WRITTEN else frozenset()


def _stands_before(pattern: str) -> frozenset[str]:
    """Letters of which one stands before what a rule rewrites; none where a rule before can have written them."""
    found: frozenset[str] = frozenset()
    for alternative in re.split(r"\|(?=\(\?<=)", pattern):
        behind = re.match(r"\(\?<=((?:\[[^\]]*\]|[^\[)])+)\)", alternative)
        places = re.findall(r"\[[^\]]*\]|.", behind[1]) if behind else []
        fixed = [place for place in places if _NEVER_WRITTEN.issuperset(place.strip("[]"))]
        if not fixed:
            return frozenset()
        found |= frozenset(fixed[0].strip("[]"))
    return found


_RULES = tuple(
    (re.compile(pattern), letter, tuple(filter(None, (_rewritten(pattern), _stands_before(pattern)))))
    for pattern, letter in (
        # a quantifier stands alone before a verb or "of"
        (r"q(?=[VAMyvI.,])", "P"),
        (r"q(?=d[DPOHXQUZh:])", "P"),
        (r"q", "D"),
        # her: possessive before what can be possessed
        (r"h(?=[RJ#NXVbsdgQUZ])", "D"),
        (r"h", "O"),
        # that: a pronoun where a verb follows at once
        (r"(?<=[,.;:C])H(?=[AMV])", "P"),
        (r"^H(?=[AMV])", "P"),
        # after a determiner, possessive, adjective or number stands a noun or what modifies one
        (r"(?<=[D'])R(?=[dg])", "J"),
        (r"(?<=A)J(?=[dy])", "R"),
        (r"(?<=[#JNX])g(?=[VAM.])", "N"),
        (r"(?<=[DJ#'Q])[bs]", "N"),
        (r"(?<=[D'])v", "N"),
        (r"(?<=D)y(?=[VAMyI])", "N"),
        (r"^[bs](?=[bsdyVAM])", "N"),
        (r"(?<![PKWp])s(?=[bvy])", "N"),
        (r"(?<=[DJNX'])[bv](?=y)", "N"),
        (r"(?<=[NX])b(?=d[DPOHXFT])", "N"),
        (r"(?<=[DJNX'])s(?=d[DPOHX#.])", "N"),
        # a name that ends with 's has a verb of its own: "Corvell's said it"
        (r"(?<=X')y(?=[HDPX#.]|$)", "V"),
        (r"(?<=X')d(?=[HDP.]|$)", "V"),
        (r"(?<=[D'J#])[dE](?=[NXJQUZ#bs])", "J"),
        (r"(?<=[D'J])g(?=[NXQUZ#bs])", "J"),
        (r"(?<=J)d(?=[DPOHX])", "V"),
        (r"(?<=[D'J])[dg]", "N"),
        # after a modal, to or do stands a bare verb; after be and have a participle
        (r"(?<=[MTp])[bvV]", "B"),
        (r"(?<=[MTp][RD])[bvV]", "B"),
        (r"(?<=[MTp][RD]R)[bvV]", "B"),
        (r"(?<=[AE])[dyV]", "E"),
        (r"(?<=[A]R)[dyV]", "E"),
        (r"(?<=[A]RR)[dyV]", "E"),
        (r"(?<=A[PO])[bvV]", "B"),
        # behind a relative clause that ends with a passive: "an aide who asked not to be named said"
        (r"(?<=TAE)y(?=[HDPXNJ#IY])|(?<=TAE)y(?=\.?$)", "V"),
        # a noun is what a preposition governs
        (r"(?<=I)[bs](?![DPOHXQUZ])", "N"),
        (r"(?<=I)d(?=[NXJ])", "J"),
        # behind a quotation its cue
        (r"(?<=[UZ]X)[sdy]|(?<=[UZ]X{2})[sdy]|(?<=[UZ]X{3})[sdy]|(?<=[UZ]DX)[sdy]|(?<=[UZ]DXX)[sdy]", "V"),
        # a participle that is no finite verb: "the report published on Monday said"
        (r"(?<=[NX])d(?=(?:I[DJ#']*[NXY]+)+R*[VAMy])", "E"),
        (r"(?<=[NX])d(?=Y+[VAMy])", "E"),
        (r"(?<=,)d(?=I[^,.VAM]*,)", "E"),
        # a subject and its verb
        (r"(?<=[PKWpH])[bsvdy]", "V"),
        (r"(?<=[PKWpH]R)[bsvdy]", "V"),
        (r"(?<=[NXQUZ)#Y,\"CHORJ-])[dy]", "V"),
        (r"(?<=[NX)Y])s(?=[DPOHWFTXQUZ#RG:K])", "V"),
        (r"(?<=,)s(?=D?X)", "V"),
        (
            r"(?<=,X)s(?=\.?$)|(?<=,X{2})s(?=\.?$)|(?<=,DX)s(?=\.?$)|(?<=,DX{2})s(?=\.?$)|(?<=,DX{3})s(?=\.?$)",
            "V",
        ),
        (r"(?<=[N)Y])b(?=[DPOHWFTXQUZRK])", "V"),
        (r"(?<=X)b(?=[HFTQUZ])", "V"),
        (r"(?<=[NX)Y]R)[bs]", "V"),
        (r"(?<=V)b", "N"),
        (r"^[bv](?=X)", "X"),
        (r"^b(?=[DPOHQUZ])", "B"),
        (r"^d", "E"),
        (r"v", "V"),
        (r"[bs]", "N"),
        # a sentence has a verb: "guards suffered minor injuries"
        (r"\A([^VAMp]*?[NX])[dy](?=[JN#DX][JNX#]*(?:,|\.?\Z))", r"\1V"),
        (r"[dy]", "E"),
        (r"g", "G"),
        # to: a preposition where no verb follows
        (r"T(?=[DXOPY#])(?![DR]+B)", "I"),
    )
)


class TaggedWords(NamedTuple):
    """Words of a stretch of text: offsets, lower-cased surfaces and one letter each."""

    starts: list[int]
    ends: list[int]
    words: list[str]
    tags: str


def tag_words(text: str, start: int, end: int) -> TaggedWords:
    """Words of ``text[start:end]`` with their tags, read as one sentence.

    Examples
    --------
    >>> tag_words("The minister claims that her claims are true.", 0, 45).tags
    'DNVHDNAJ.'
    """
    return tag_found(*cut_for_tagging(text, start, end))


def tag_found(surfaces: Sequence[str], starts: list[int]) -> TaggedWords:
    """Words with their tags, of words that stand in one sentence."""
    words = list(map(str.lower, surfaces))
    letters = list(map(_letter, surfaces))
    if letters.count("X") >= thresholds.HEADLINE_NAMES and _is_headline(surfaces):
        letters = [
            _first_letter(word) if letter == "X" else letter
            for letter, word in zip(letters, words, strict=True)
        ]
    ends = list(map(operator.add, starts, map(len, surfaces)))
    return TaggedWords(starts, ends, words, _decide(letters, words))


def first_tag(tags: str, letters: str, start: int, end: int | None = None) -> int | None:
    """Where the first of some letters stands in ``tags[start:end]``; None where none does.

    Examples
    --------
    >>> first_tag("PV,PV.", ",;", 1), first_tag("PV,PV.", ",", 3)
    (2, None)
    """
    places = (tags.find(letter, start, end) for letter in letters)
    return min((place for place in places if place >= 0), default=None)


def last_tag(tags: str, letters: str, start: int, end: int) -> int | None:
    """Where the last of some letters stands in ``tags[start:end]``; None where none does.

    Examples
    --------
    >>> last_tag("PV,PV.", "VA", 0, 4), last_tag("PV,PV.", ",", 3, 6)
    (1, None)
    """
    places = (tags.rfind(letter, start, end) for letter in letters)
    return max((place for place in places if place >= 0), default=None)


def may_be_verb(word: str) -> bool:
    """Whether a lower-case word that was read as a noun is also the third person of a verb: "accounts", "calls"."""
    return word.endswith("s") and _word_letters().get(word) == "s"


def _decide(letters: list[str], words: list[str]) -> str:
    """The letters with every ambiguity resolved."""
    if letters and letters[0] == "X":
        letters[0] = _first_letter(words[0])
    roles = _roles()
    for at, letter in enumerate(letters):
        if letter == "'":
            if not at or letters[at - 1] in "PKWO":
                letters[at] = "A"
        elif letter == "b" and words[at] in roles and at and _names_role(letters, words, at):
            letters[at] = "N"
    tags = "".join(letters)
    for pattern, letter in _rules_among(_NEVER_WRITTEN.intersection(tags)):
        tags = pattern.sub(letter, tags)
    return tags


@lru_cache(maxsize=1 << 14)
def _rules_among(present: frozenset[str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The rules that can find something in a sentence, by its letters that no rule writes."""
    return tuple(
        (pattern, letter)
        for pattern, letter, needed in _RULES
        if not any(letters.isdisjoint(present) for letters in needed)
    )


def _names_role(letters: list[str], words: list[str], at: int) -> bool:
    """Whether a noun that is a verb too is the role of the name behind it: "union head Ana Silva said".

    Behind a plural it can be the verb: "police suspect Silva".
    """
    before = words[at - 1]
    several = before.endswith("s") or before in lexicon.words("language/plural_nouns")
    nominal = letters[at - 1] in "NXJ" or (letters[at - 1] == "b" and letters[at - 2 : at - 1] == ["D"])
    return nominal and letters[at + 1 : at + 2] == ["X"] and not several


@cache
def _roles() -> frozenset[str]:
    """Nouns for persons that are the base form of a verb too: head, guard, suspect."""
    sources = {word for group in lexicon.entries("speech/source_nouns") for word in group}
    offices = {title.split()[-1].lower() for title, *_ in lexicon.entries("names/titles")}
    return (lexicon.words("names/persons") | sources | offices) & lexicon.words("language/noun_verbs")


def _is_headline(surfaces: Sequence[str]) -> bool:
    """Every word of some length is capitalised, so that capitals tell nothing."""
    long = [
        surface
        for surface in surfaces
        if len(surface) >= thresholds.TELLING_CAPITALS and surface[0].isalpha()
    ]
    return sum(surface[0].islower() for surface in long) * thresholds.HEADLINE_SHARE <= len(long)


@lru_cache(maxsize=1 << 16)
def _letter(surface: str) -> str:
    """The letter of a word by itself; small letters b s v d g h for the undecided."""
    lower = surface.lower().replace("’", "'")
    first = surface[0]
    if first in _QUOTED:
        return _QUOTED[first]
    if first.isdigit() or (first in "$£€¥" and len(surface) > 1):
        return "#"
    if not first.isalnum():
        return "'" if lower == "'s" else _MARKS.get(surface, first if first in ",.:;()" else '"')
    known = _word_letters().get(surface) or _word_letters().get(lower)
    if first.isupper() and surface != "I":
        # "the US survey"
        if known in _CLOSED_CLASSES and surface != "US":
            return known
        return "X"
    return known or _by_ending(lower)


@lru_cache(maxsize=1 << 14)
def _first_letter(lower: str) -> str:
    """The letter of a capitalised word that opens a sentence."""
    known = _word_letters().get(lower)
    if known is None and len(lower) >= thresholds.OPENING_PLURAL_LETTERS and lower.endswith("s"):
        return "N"
    return known or ("R" if lower.endswith("ly") else "X")


def _by_ending(lower: str) -> str:
    return next((letter for ending, letter in _ENDINGS if ending.match(lower)), "N")


@cache
def _word_letters() -> dict[str, str]:
    """Letter of every word that the lexicons know."""
    letters: dict[str, str] = {}
    nouns = lexicon.words("language/noun_verbs")
    for verb, form, letter in lexicon_forms():
        ambiguous = verb in nouns and letter in "vV" and (form == verb or form.endswith("s"))
        letters.setdefault(form, ("b" if letter == "v" else "s") if ambiguous else letter)
    for word, kind in [*lexicon.mapping("language/tagger_words").items(), *word_classes().items()]:
        letter = "p" if "'" in word and kind == "pronoun" else _CLASSES[kind]
        if word.islower():
            letters[word] = letter
        else:
            letters[word] = letters.setdefault(word.lower(), letter) if letter != "Y" else letter
    return letters
