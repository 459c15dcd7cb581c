"""Who bears a name: mentions of several articles brought under one canonical name each.

Full forms come first and are joined over the whole corpus: persons by sound, bodies by their distinguishing
words. Then every short form is resolved where it stands: a surname to the full name of its own article, the
nearest before it where two share the surname; an abbreviation to what was given for it in brackets or what it
abbreviates in its article; and only then to the one full form of the corpus that it fits, if there is but one.
What fits two stays a name of its own.

The canonical name is the fullest form, of those the most frequent, as the articles spell it most often, or its
abbreviation where the articles use that several times as often; words in front that the articles mostly leave out are no part of it ("Pitcher Dan Ostrow" beside "Dan Ostrow"). It does not
depend on the order of the articles.

Takes the mentions of each article; gives the canonical name of each. Forms meet under keys, never all pairs.

What this does not cover: two bearers of one full name, who become one. Method: coreference of proper names by rules of
form, the surest first, in the manner of the sieves of Lee et al., 2013.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newslens.disjoint_sets import DisjointSets
from newslens.extraction.names import organisations
from newslens.extraction.names.gazetteer import known_name
from newslens.extraction.names.name_thresholds import ABBREVIATION_LEAD, ABBREVIATION_MENTIONS, CROWDED_WORD
from newslens.extraction.names.same_bearer import NameForm, NameKey, is_listed, join_forms, join_singles
from newslens.language.phonetic_keys import Spelling, fold_name, skeleton, sounds_alike
from newslens.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from newslens.extraction.names.kinds import BearerKind
    from newslens.extraction.names.mentions import NameMention

__all__ = ["Bearer", "find_bearers"]

_ABBREVIATION = re.compile(r"[A-Z]{3,6}\Z")
_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}\Z")
"""What a name may begin with for a given name: "J.", "H.W.", "JP"."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whose name a mention is."""

    name: str
    kind: str


@dataclass(slots=True)
class _Article:
    mentions: Sequence[NameMention]
    aliases: Mapping[str, str]
    forms: list[NameForm] = field(default_factory=list)
    full: set[NameForm] = field(default_factory=set)


def find_bearers(
    articles: Iterable[tuple[Sequence[NameMention], Mapping[str, str]]], kinds: Mapping[Spelling, BearerKind]
) -> list[list[Bearer]]:
    """Bearer of each mention of each article.

    Parameters
    ----------
    articles
        Mentions of each article in order, and the names that it gives for abbreviations and second names.
    kinds
        Kind of each spelling, as `kinds_of_spellings` gives it.

    Returns
    -------
    list of list of Bearer
        One list an article, one bearer a mention.
    """
    read = [_Article(mentions, aliases) for mentions, aliases in articles]
    for article in read:
        article.forms = [_form(mention, kinds) for mention in article.mentions]
        article.full = {form for form in article.forms if len(form[1]) > 1 or is_listed(form)}
    full = sorted({form for article in read for form in article.full})
    joined = DisjointSets(full)
    join_forms(full, joined, _together(read))
    everywhere = _index(full)
    tops = [_Reader(article, joined, everywhere, kinds).tops() for article in read]
    join_singles(sorted({top for of_article in tops for top in of_article}), joined)
    tops = [[joined.find(top) for top in of_article] for of_article in tops]
    names = _canonical(read, tops)
    return [[Bearer(names[top], top[0]) for top in of_article] for of_article in tops]


def _form(mention: NameMention, kinds: Mapping[Spelling, BearerKind]) -> NameForm:
    known = known_name(mention.surface)
    if known is not None and mention.kind != "person":
        return known.kind, fold_name(known.name)
    spelling = fold_name(mention.surface)
    kind = mention.kind or kinds[spelling].kind
    return kind, spelling if kind == "person" else fold_name(organisations.expanded_name(mention.surface))


def _index(forms: Iterable[NameForm]) -> Mapping[NameKey, list[NameForm]]:
    """Full forms under the keys by which a single word finds them, in a fixed order; of a crowd under one key the first."""
    index: dict[NameKey, list[NameForm]] = defaultdict(list)
    for form in sorted(forms):
        if len(form[1]) > 1:
            for key in dict.fromkeys(_shorts(form)):
                if len(index[key]) < CROWDED_WORD:
                    index[key].append(form)
    return index


def _shorts(form: NameForm) -> Iterator[NameKey]:
    """Keys under which a short form finds a full one."""
    kind, words = form
    if kind == "person":
        yield "surname", skeleton(words[-1])
        yield from (("later", skeleton(word)) for word in words[1:])
        yield "first", words[0]
    else:
        yield from (("body", word) for word in words)
        yield "body", organisations.initials_of(" ".join(words)).lower()


def _together(read: Sequence[_Article]) -> Callable[[NameForm, NameForm], bool]:
    """Whether two forms stand in one article: two near spellings in one article are meant as two names."""
    where: dict[NameForm, set[int]] = defaultdict(set)
    for number, article in enumerate(read):
        for form in article.full:
            where[form].add(number)
    return lambda one, other: not where[one].isdisjoint(where[other])


class _Reader:
    """Goes through the mentions of an article in order and says which form each goes back to."""

    def __init__(
        self,
        article: _Article,
        joined: DisjointSets[NameForm],
        everywhere: Mapping[NameKey, list[NameForm]],
        kinds: Mapping[Spelling, BearerKind],
    ) -> None:
        self._article = article
        self._kinds = kinds
        self._joined = joined
        self._indexes = (_index(article.full), everywhere)
        self._latest: dict[NameForm, int] = {}
        self._fitting: dict[tuple[object, ...], list[NameForm]] = {}
        """What is known of short forms; the joined sets do not change while an article is read."""
        self._bodies = {words: form for form in sorted(article.full) for words in (form[1],)}

    def tops(self) -> list[NameForm]:
        found = []
        for number, (mention, form) in enumerate(
            zip(self._article.mentions, self._article.forms, strict=True)
        ):
            top = self._joined.find(form) if form in self._article.full else self._short(mention, form)
            self._latest[top] = number
            found.append(top)
        return found

    def _short(self, mention: NameMention, form: NameForm) -> NameForm:
        given = self._bodies.get(fold_name(self._article.aliases.get(mention.surface, "")))
        if given is not None:
            return self._joined.find(given)
        told = mention.surface, mention.kind, mention.title is None, form
        if told not in self._fitting:
            self._fitting[told] = self._tops_of_short(mention, form)
        tops = self._fitting[told]
        return form if not tops else tops[0] if len(tops) == 1 else self._nearest(tops, form)

    def _tops_of_short(self, mention: NameMention, form: NameForm) -> list[NameForm]:
        """The bearers that a single word can stand for: of the article, or else of the corpus, by the likeliest reading."""
        known = self._kinds.get(fold_name(mention.surface))
        settled = known is not None and known.settled
        for index in self._indexes:
            elsewhere = index is not self._indexes[0]
            for candidates in _candidates(mention, form, index, settled=settled and elsewhere):
                if candidates:
                    return sorted({self._joined.find(other) for other in candidates})
        return []

    def _nearest(self, tops: Sequence[NameForm], form: NameForm) -> NameForm:
        """The bearer of a surname who was named last before; `form` itself where none of them was named before."""
        before = [top for top in tops if top in self._latest]
        return max(before, key=self._latest.__getitem__, default=form)


def _candidates(
    mention: NameMention, form: NameForm, index: Mapping[NameKey, list[NameForm]], *, settled: bool
) -> Iterator[list[NameForm]]:
    """Full forms that a single word can stand for, the likelier reading first."""
    word = form[1][-1] if form[1] else ""
    personal = form[0] == "person" or (mention.kind is None and not settled)
    if personal:
        yield [
            other for other in index.get(("surname", skeleton(word)), []) if sounds_alike(other[1][-1], word)
        ]
        later = index.get(("later", skeleton(word)), [])
        yield [other for other in later if any(sounds_alike(each, word) for each in other[1][1:])]
    if mention.title is None and form[0] != "group":
        letters = mention.surface.replace(".", "").lower()
        named = index.get(("body", letters), [])
        yield [
            other
            for other in named
            if organisations.is_made_of_initials(mention.surface, " ".join(other[1]).title())
        ]
        if known_name(mention.surface) is None:
            fitting = [
                other
                for other in index.get(("body", word), [])
                if organisations.is_short_for(form[1], other[1])
            ]
            yield [other for other in fitting if other[0] == form[0]]
    if form[0] == "person":
        yield index.get(("first", word), [])


def _canonical(read: Sequence[_Article], tops: Sequence[Sequence[NameForm]]) -> Mapping[NameForm, str]:
    spelled: dict[NameForm, Counter[str]] = defaultdict(Counter)
    for article, of_article in zip(read, tops, strict=True):
        for mention, form, top in zip(article.mentions, article.forms, of_article, strict=True):
            known = known_name(mention.surface) if form[0] != "person" else None
            spelled[top][known.name if known is not None else mention.surface] += 1
    return {
        top: _fullest(_bare(counted) if top[0] == "person" else counted) for top, counted in spelled.items()
    }


def _bare(counted: Mapping[str, int]) -> Mapping[str, int]:
    """Spellings of a person without those that only put a trade or a place in front of another: "Goalkeeper Lena Brandt".

    A given name or an initial in front stays ("Maria Lena Brandt", "K. Lena Brandt"), and so does any word that the
    articles write more often than they leave it out: it may be a given name that the lexicon does not have.
    """
    if len(counted) == 1:
        return counted
    return {surface: times for surface, times in counted.items() if not _is_only_preceded(surface, counted)}


def _is_only_preceded(surface: str, counted: Mapping[str, int]) -> bool:
    first, *rest = surface.split(" ")
    if first in words("names/given_names") or _INITIALS.match(first):
        return False
    tails = (" ".join(rest[at:]) for at in range(len(rest) - 1) if rest[at] in words("names/given_names"))
    return any(counted.get(tail, 0) >= counted[surface] for tail in tails)


def _fullest(counted: Mapping[str, int]) -> str:
    if len(counted) == 1:
        return next(iter(counted))
    by_word: Counter[str] = Counter()
    for surface, times in counted.items():
        by_word.update(dict.fromkeys(fold_name(surface), times))

    def rank(surface: str) -> tuple[int, int, int, str]:
        words = fold_name(surface)
        return len(words), sum(by_word[word] for word in words), counted[surface], surface

    fullest = max(counted, key=rank)
    return _usual_abbreviation(counted, fullest) or fullest


def _usual_abbreviation(counted: Mapping[str, int], full: str) -> str | None:
    """The abbreviation of a name that the articles use much more often than the name itself: "OBX" for the Orvell Barge Exchange."""
    fitting = [
        short
        for short in counted
        if _ABBREVIATION.match(short) and organisations.is_made_of_initials(short, full)
    ]
    short = max(fitting, key=lambda each: (counted[each], each), default=None)
    if short is None:
        return None
    spelled_out = sum(counted.values()) - counted[short]
    usual = counted[short] >= ABBREVIATION_MENTIONS and counted[short] >= ABBREVIATION_LEAD * spelled_out
    return short if usual else None
