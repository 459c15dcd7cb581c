"""What a text says of a number beside its value: "more than", "at least", "or so".

A comparator is read word by word to the left of a number, the longest phrase first; words that change nothing
("just", "a further") are passed over. Several may stand together: in "up to about 20" the bound counts, not the
hedge. The lexicon `comparators` holds the phrases; rises and falls are read by `trends`. The method is newslens'
own; the names of the comparators follow the signs = ~ < > of the NewsQuant annotation (EMNLP 2023).

Takes a text in lower case and the offsets of a number; gives the comparator, how far it reaches, and the trend.
What this does not cover: a comparator that stands apart from its number ("more people than the 30 expected").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens import lexicon
from newslens.extraction.figures import figure_thresholds as thresholds
from newslens.extraction.figures.trends import read_trend

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newslens.extraction.figures.trends import Trend

__all__ = ["HEDGE", "Comparator", "Lead", "WordsBefore", "read_after", "read_lead"]


class Comparator(NamedTuple):
    """A comparator; `edge` is where it starts (before a number) or ends (behind it)."""

    edge: int
    name: str
    phrase: str = ""


class WordsBefore(NamedTuple):
    """The words of a line before a place, the last one last, without opening marks."""

    words: tuple[str, ...]
    low: str
    end: int

    def start(self, index: int) -> int:
        """Offset at which a word starts."""
        at = self.end
        for word in reversed(self.words[index:]):
            at = self.low.rfind(word, 0, at)
        return at


class Lead(NamedTuple):
    """What stands before a number."""

    before: WordsBefore
    comparator: Comparator | None
    trend: Trend | None


_BEFORE = {
    tuple(phrase.split()): name
    for phrase, name, where in lexicon.entries("figures/comparators")
    if where == "before"
}
_AFTER = {phrase: name for phrase, name, where in lexicon.entries("figures/comparators") if where == "after"}
_FILLERS = {tuple(words.split()) for words in lexicon.words("figures/comparator_fillers")}
_BY_MEASURE = frozenset({("as", "long", "as"), ("as", "far", "as")})
_LEVELS = frozenset({("as", "high"), ("as", "low"), ("as", "far")})
_OVER_CONTEXTS = lexicon.words("figures/over_contexts")
_PREPOSITIONAL = frozenset(
    (word, preposition) for word, preposition in lexicon.entries("language/prepositional_words")
)


def _by_last(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases by their last word, the longest first."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        index.setdefault(phrase[-1], []).append(phrase)
    return index


HEDGE: Final = rf"(?:(?:{lexicon.alternation(lexicon.words('figures/hedges'))})\s+)?"
"""Regular expression source of a hedge that may stand before the second of two numbers: "from 12 to about 15"."""

_BEFORE_BY_LAST = _by_last(phrase for phrase in _BEFORE if phrase[-1][-1].isalpha() or phrase[-1][-1] in ".-")
_FILLERS_BY_LAST = _by_last(_FILLERS)
_SIGNS = frozenset("~≈∼><=≥≤")
_SYMBOL = re.compile(r"(?<![<>=])(?P<sign>>=|<=|< =|[~≈∼><≥≤])\s{0,2}$")
_LONGEST_SIGN = len("< =  ")
_NUMBERS = lexicon.alternation(
    word for word, _, kind in lexicon.entries("language/number_words") if kind != "part"
)
_FEW = re.compile(
    rf"(?:one|two|three|[123])\s(?!(?:{_NUMBERS}|and|or|to|point|thirds?|quarters?|halves)\b)[^\W\d_]"
)
_APART_ENDS = (" more", " fewer", " less", " higher", "give or take", " counting")
_AFTER_FIRST = frozenset(phrase.split()[0] for phrase in _AFTER)
_FOLLOWING = re.compile(r"(?:[^\S\n]|-)?([^\W\d_]+|\+)")
_FOLLOWING_REACH = len(" ") + max(map(len, _AFTER_FIRST)) + 1
"""Characters that tell whether such a word follows; one more, so that no longer word is cut to one of them."""
_AFTER_PHRASE = re.compile(
    rf"[\s-]?(?P<phrase>{lexicon.alternation(_AFTER)})(?!\w|\s+(?:than\s+|to\s+)?(?:[$€£]?\d|an?\s|(?:{_NUMBERS})\b))"
)
_APART = re.compile(
    rf",\s(?P<phrase>{lexicon.alternation(phrase for phrase in _AFTER if phrase.endswith(_APART_ENDS))})(?=[\s,.;]|$)(?!\sthan\b)"
)
"""What may follow behind a comma: "12 people, perhaps more", but not "12, or so he said"."""
_OPENING = "\"'“‘«(["
_TIMES = lexicon.words("figures/units_of_time")
_MULTIPLES = frozenset({"twice", "thrice", "times"}) | {
    word for word, _, kind in lexicon.entries("language/number_words") if kind == "part"
}


def read_lead(low: str, start: int, unit: str | None) -> Lead:
    """What stands before a number: its comparator, and the rise or fall before that.

    Parameters
    ----------
    low
        A text in lower case.
    start
        Where the number starts, its currency sign included.
    unit
        Its unit: "over" before a length of time may say during.

    Examples
    --------
    >>> lead = read_lead("prices rose by up to about 20", 27, None)
    >>> lead.comparator.name, lead.trend
    ('at_most', Trend(direction='up', how='by'))
    """
    before = _words_before(low, start)
    comparator, rest = _read_symbol(low, start), len(before.words)
    if comparator is None:
        comparator, rest = _read_before(before, unit)
        # "Scored over two defenders": of so few nobody says "over" for "more than".
        if comparator is not None and unit is None and before.words[-1] == "over" and _FEW.match(low, start):
            comparator, rest = None, len(before.words)
    # "slid as low as $40" names where it came, "slid as much as $40" by how much
    is_level = before.words[rest : rest + 2] in _LEVELS
    trend = None if is_level else read_trend(before.words[: _skip_fillers(before.words, rest)])
    return Lead(before, comparator, trend)


def _words_before(low: str, start: int) -> WordsBefore:
    """The words of the line before a place, as far as a comparator may reach."""
    window = thresholds.COMPARATOR_WINDOW
    line = low[max(0, start - window) : start]
    cut = line.rfind("\n") + 1
    if cut:
        line = line[cut:]
    elif start > window and not low[start - window - 1].isspace():
        line = line.partition(" ")[2]
    return WordsBefore(tuple([bare for word in line.split() if (bare := word.lstrip(_OPENING))]), low, start)


def _read_before(before: WordsBefore, unit: str | None) -> tuple[Comparator | None, int]:
    """The comparator before a number, and how many of the words before it belong to neither."""
    words = before.words
    name, at = "", len(words)
    while True:
        reach = at
        size = _size_of_last(words, reach, _BEFORE_BY_LAST)
        if not size:
            reach = _skip_fillers(words, at)
            size = _size_of_last(words, reach, _BEFORE_BY_LAST)
        phrase = words[reach - size : reach]
        if size and phrase[0] == "as" and _is_comparison(words, reach - size):
            size = 0
        if not size or _is_preposition(words, reach - size, phrase, unit):
            return (Comparator(before.start(at), name) if name else None), at
        at = reach - size
        name = name if name and name != "about" else _BEFORE[phrase]


def _is_comparison(words: tuple[str, ...], start: int) -> bool:
    """Whether "as many as" compares two amounts: "twice as many as 30", "not as much as $30"."""
    return start > 0 and (words[start - 1] in _MULTIPLES or words[start - 1] == "not")


def _is_preposition(words: tuple[str, ...], at: int, phrase: tuple[str, ...], unit: str | None) -> bool:
    """Whether "over" or "about" belongs to the word before it, or says during: "loans over three years"."""
    if unit is None and phrase in _BY_MEASURE:
        return True  # "as long as 12 agree" is a condition
    if len(phrase) > 1 or at == 0:
        return phrase == ("over",) and unit in _TIMES
    if phrase == ("over",) and unit in _TIMES:
        return words[at - 1] not in _OVER_CONTEXTS
    return (words[at - 1], phrase[0]) in _PREPOSITIONAL


def _read_symbol(low: str, start: int) -> Comparator | None:
    """The comparator that a sign before a number is: ">30", "~ 40"."""
    if _SIGNS.isdisjoint(low[max(0, start - _LONGEST_SIGN) : start]):
        return None  # as before most numbers: no search
    found = _SYMBOL.search(low, max(0, start - _LONGEST_SIGN), start)
    if not found:
        return None
    if found.group() == "> " and low[max(0, found.start() - 1) : found.start()] in {"", "\n"}:
        return None  # at the start of a line "> " marks a quoted message
    return Comparator(found.start(), _BEFORE[tuple(found["sign"].split())], found["sign"])


def read_after(low: str, end: int) -> Comparator | None:
    """The comparator that follows a number at once: "or more", "-odd", "+".

    Examples
    --------
    >>> read_after("20 or more", 2)
    Comparator(edge=10, name='at_least', phrase=' or more')
    """
    if low.startswith(", ", end):
        apart = _APART.match(low, end)
        return apart and Comparator(apart.end(), _AFTER[" ".join(apart["phrase"].split())], apart.group())
    following = _FOLLOWING.match(low, end, end + _FOLLOWING_REACH)
    if following is None or following[1] not in _AFTER_FIRST:
        return None
    found = _AFTER_PHRASE.match(low, end)
    if found is None:
        return None
    return Comparator(found.end(), _AFTER[" ".join(found["phrase"].split())], found.group())


def _skip_fillers(words: tuple[str, ...], at: int) -> int:
    """Index behind the last word that is no filler."""
    while size := _size_of_last(words, at, _FILLERS_BY_LAST):
        at -= size
    return at


def _size_of_last(words: tuple[str, ...], at: int, phrases: Mapping[str, list[tuple[str, ...]]]) -> int:
    """Number of words of the longest phrase that ends before an index; 0 where none does."""
    if not at:
        return 0
    for phrase in phrases.get(words[at - 1], ()):
        if words[max(0, at - len(phrase)) : at] == phrase:
            return len(phrase)
    return 0
