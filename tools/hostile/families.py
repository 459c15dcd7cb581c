"""Families of texts, each a unit that is repeated.

Hostile ones are those on which a pattern or a loop may start anew at every character; of plain ones an article simply holds
more. A family is named by what it repeats. Where an opening matters (a quotation that never closes, a line that is one
dateline), it stands in front once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["FAMILIES", "Family"]


@dataclass(frozen=True)
class Family:
    """Texts of growing length that are alike.

    Attributes
    ----------
    unit
        What is repeated. In a varied family each unit differs: `{n}` stands for a running number, `{word}` and `{Name}` for
        a word made of it, `{kin}` for one that twenty units share.
    head, tail
        What stands once before and behind.
    varied
        Whether the unit has such places.

    Examples
    --------
    >>> Family("ab", head="(").text(5)
    '(abab'
    >>> Family("{n} boats, ", varied=True).text(20)
    '1 boats, 2 boats, 3 boats, '
    """

    unit: str
    head: str = ""
    tail: str = ""
    varied: bool = False

    def text(self, length: int) -> str:
        """A text of about that many characters; the unit stands there once at least."""
        room = length - len(self.head) - len(self.tail)
        body = self._varied(room) if self.varied else self.unit * max(1, room // len(self.unit))
        return self.head + body + self.tail

    def _varied(self, room: int) -> str:
        """Units that differ, until there is no more room."""
        units: list[str] = []
        number = 0
        while room > 0:
            number += 1
            word = _made_word(number)
            units.append(
                self.unit.format(n=number, word=word, Name=word.capitalize(), kin=_made_word(number // _KIN))
            )
            room -= len(units[-1])
        return "".join(units)


_KIN: Final = 20
"""Units that share a word: as many as the index of a comparison lets a word bring together."""

_SYLLABLES: Final = ("ba", "do", "fe", "gi", "ku", "la", "mo", "ne", "pi", "ru")


def _made_word(number: int) -> str:
    """A word of its own for each number, that no lexicon holds."""
    return "x" + "".join(_SYLLABLES[int(digit)] for digit in str(number)) + "n"


_REPORT = (
    "At least twelve people died when the ferry Ilsa sank off Tarnby on 3 March 2031, police said. "
    "“We will not rest until we know why,” said the harbour master, Greta Solund.\n\n"
    "Solund said that the repair would cost between $2.5 million and 3m euros, up from 1.8 million last May. "
    'Mayor Tomas Brekke, of the Tarn Alliance (TA), called it "the worst night in 40 years" on Sunday.\n\n'
)  # fmt: skip

FAMILIES: Final = {
    # plain: more of what an article holds
    "report": Family(_REPORT),
    "report, one line": Family(_REPORT.replace("\n\n", " ")),
    "short sentences": Family("He left. "),
    "one long sentence": Family("and then the boats went out to the sea "),
    "quotation after quotation": Family("“We will stay,” said Ada Quint. "),
    "quotation a line": Family("“We will stay,” said Ada Quint.\n\n"),
    "straight quotations": Family('"We will stay," Quint said. '),
    "single quotations": Family("‘We will stay’, said Ada Quint. "),
    "scare quotes": Family('the "wall" and '),
    "indirect speech": Family("Quint said that the boats had left. "),
    "indirect in one sentence": Family("Quint said that Brandt said that "),
    "names": Family("Ada Quint met Brandt Osk and Tarn Ilvers in Velm. "),
    "list of names": Family("Ada Quint, Brandt Osk, Tarn Ilvers, "),
    "names joined by and": Family("Ada Quint and Brandt Osk and "),
    "capitalised run": Family("Ada "),
    "titles": Family("Mr. Dr. Prof. "),
    "acronyms": Family("the Tarn Harbour Alliance (THA) and "),
    "dates": Family("3 March 2031, "),
    "dates with words": Family("on Monday, May 3, and last week "),
    "weekdays": Family("Monday and Tuesday and "),
    "years": Family("in 2021, "),
    "clock times": Family("at 5 p.m. "),
    "days before": Family("two days before "),
    "money": Family("$2.5 million and "),
    "shares": Family("12 percent of the 30 seats, "),
    "counts": Family("12 people died. "),
    "counts of two sources": Family("Ada Quint said 5 boats sank. Bo Brandt said 7 boats sank. "),
    "counts in one sentence": Family("12 died and 30 were hurt, "),
    "number words": Family("hundred "),
    "small number words": Family("twenty-one "),
    "number words joined": Family("one hundred and "),
    "ranges": Family("10-20 "),
    "scores": Family("3-1, "),
    "between": Family("between 10 and "),
    "bullets": Family("• 12 boats sank in Velm\n"),
    "numbered list": Family("1. Boats sank in Velm\n"),
    "dash list": Family("- 12 boats\n"),
    "headings": Family("Boats Sink In Velm\n"),
    "capital lines": Family("BOATS SINK IN VELM\n"),
    "promos": Family("READ MORE: Ten ships that never came home\n"),
    "bylines": Family("By Oda Lind\n"),
    "captions": Family("A boat in Velm. (Photo: Oda Lind)\n"),
    "table rows": Family("Velm 12 30 40\n"),
    "filled lines": Family(
        "The harbour of Velm was closed on Sunday night, and the boats that had not\nleft "
    ),
    "addresses": Family("https://news.example/a "),
    "long address": Family("a/", head="https://news.example/"),
    "www": Family("www."),
    "mail addresses": Family("ada@velm.example "),
    "headlines with colons": Family("Velm: "),
    "relative clauses": Family("who said the man who "),
    "of of": Family("the head of the "),
    "commas": Family("boats, nets, "),
    "semicolons": Family("boats sank; "),
    "dashes": Family("boats — nets — "),
    "questions": Family("Who died? "),
    "question and number": Family("? 1 "),
    "ellipses": Family("and . . . "),
    "interrupted quotation": Family("“We,” said Quint, “will stay, "),
    # varied: as above, and no unit is like another, so that nothing is known from before
    "varied reports": Family(
        _REPORT.replace("twelve", "{n}").replace("Ilsa", "{Name}").replace("Solund", "{Name}"), varied=True
    ),
    "varied sentences": Family("The {word} left the {kin} of Velm. ", varied=True),
    "varied counts": Family("{n} boats sank in Velm. ", varied=True),
    "varied counts of things": Family("{n} {word} sank in {Name}. ", varied=True),
    "varied counts in one sentence": Family("{n} boats sank and ", varied=True),
    "varied deaths": Family("{n} people died in the fire, police said. ", varied=True),
    "varied counts of two sources": Family(
        "Ada Quint said {n} boats sank. Bo Brandt said 7 boats sank. ", varied=True
    ),
    "varied counts of sources": Family("{Name} Quint said that {n} boats sank off Velm. ", varied=True),
    "varied parts": Family("{n} people died, {n} of them women and {n} of them men. ", varied=True),
    "varied money": Family("The {word} will cost ${n} million. ", varied=True),
    "varied shares": Family("{n} percent of voters and ", varied=True),
    "varied changes": Family("Sales rose by {n} percent to {n} million from {n} million. ", varied=True),
    "varied ranges": Family("between {n} and {n}0 boats, ", varied=True),
    "varied scores": Family("Velm won {n}-1, ", varied=True),
    "varied ages": Family("{Name} Quint, {n}, and ", varied=True),
    "varied ordinals": Family("the {n}th boat and ", varied=True),
    "varied measures": Family("{n} km and {n} kg of {word}, ", varied=True),
    "varied votes": Family("{Name} won {n} seats and {n} votes. ", varied=True),
    "varied dates": Family("on 3 March {n}, ", varied=True),
    "varied days": Family("{n} days after the {word} sank, ", varied=True),
    "varied events": Family("The {word} sank on 3 March 2031 and killed {n}. ", varied=True),
    "varied names": Family("{Name} Quint met Tarn {Name} in {Name}. ", varied=True),
    "varied kin": Family("{Name} Quint spoke. Quint left. ", varied=True),
    "varied surnames": Family("Ada {Name} spoke. Ms. {Name} left. Ada wept. ", varied=True),
    "varied bodies": Family("the {Name} Harbour Alliance (XHA) and the {Name} Bank, ", varied=True),
    "varied roles": Family("{Name} Quint, mayor of {Name}, and the mayor said he ", varied=True),
    "varied quotations": Family(
        "“We will keep the {word} off {kin} for {n} days,” said {Name} Quint. ", varied=True
    ),
    "varied quotations of one": Family("“We will keep the {word} off {kin},” said Ada Quint. ", varied=True),
    "one quotation of many": Family("“We will never give up this town,” said {Name} Quint. ", varied=True),
    "varied fragments": Family(
        "Ada Quint called the {word} “a {kin} disgrace” for “all of Velm”. ", varied=True
    ),
    "varied indirect speech": Family("{Name} Quint said that the {word} had left {kin}. ", varied=True),
    "varied paragraphs": Family("The {word} left the {kin} of Velm.\n\n", varied=True),
    "varied quotation a paragraph": Family("“We will keep the {word} off {kin}.\n\n", varied=True),
    "varied headlines": Family("{Name} Boats Sink In {Name}\n", varied=True),
    "varied speakers": Family("{Name}: We keep the {word} off {kin}.\n", varied=True),
    "varied long sentences": Family(
        "the {word} of {kin} that " + "went out to the sea with a boat and a net, " * 50 + "sank. ",
        varied=True,
    ),
    "varied long quotations": Family(
        "“We saw the {word} of {kin} that "
        + "went out to the sea with a boat and a net, " * 50
        + "sank,” said {Name} Quint. ",
        varied=True,
    ),
    "varied long words": Family("of {word} and {kin} in {word}", varied=True),
    "long kin": Family(
        "{kin} boats {kin} nets {kin} ropes {kin} masts {kin} sails {kin} oars {kin} decks {kin} hulls and {word}. ",
        varied=True,
    ),
    # plain and hostile, of grammar
    "continued quotation": Family("“We will stay.\n\n"),
    "question and answer": Family("Q: Who died?\nA: We did.\n"),
    "speakers of a transcript": Family("BRANDT: We left.\nOSK: I did.\n"),
    "datelines": Family("VELM, March 3 (Northgate) — "),
    "dateline a line": Family("VELM, March 3 (Northgate) — A boat sank.\n"),
    "stamps": Family("3 March 2031 5:00 p.m.\n"),
    "short lines": Family("a\n"),
    "lines of two words": Family("boats sank\n"),
    "broken words": Family("har-\n"),
    "upper case": Family("THE BOATS SANK OFF VELM. "),
    "one-letter words": Family("a b "),
    "capital letters": Family("A B "),
    "mixed case": Family("aB"),
    "initials": Family("J. K. "),
    "abbreviations": Family("U.S. e.g. No. "),
    "versions": Family("v1.2.3 "),
    "possessives": Family("Ada’s boat’s owner’s "),
    "particles": Family("van der de la "),
    "name with particles": Family("Ada van der "),
    "al-": Family("al-Ada "),
    "O’": Family("O’Brel "),
    "apposition": Family("Ada Quint, the mayor of Velm, the "),
    "brackets and names": Family("Ada Quint (Velm) "),
    "nested brackets": Family("(a [b {c "),
    "marks of all kinds": Family("“a «b „c ‘d \"e 'f "),
    "low marks": Family("„we “"),
    "grave marks": Family("``we'' "),
    "straight marks, letter": Family('"a'),
    "mark and comma": Family('," '),
    "he said she said": Family("he said she said "),
    "said, name": Family("said Ada, "),
    "because": Family("because he said that if "),
    "denials": Family("Ada Quint denied that nobody was not "),
    "half of": Family("half of "),
    "two-thirds of": Family("two-thirds of one-half of "),
    "times as many": Family("three times as many as "),
    "dozens of": Family("dozens of hundreds of thousands of "),
    "million": Family("million "),
    "a million and": Family("a million and a half "),
    "hedges": Family("more than about nearly "),
    "no": Family("no "),
    "one": Family("one "),
    "and one": Family("1 and "),
    "per": Family("$1 per barrel per day per "),
    "units": Family("5 km 6 kg 7 m "),
    "currencies": Family("$1€2£3"),
    "currency signs": Family("$€£"),
    "codes": Family("USD EUR 5 "),
    "separators of all kinds": Family("1.000,000'000 000/1-1:1 "),
    "aged": Family("aged 5, "),
    "-year-old": Family("5-year-old "),
    "of them": Family("5 of them, "),
    "including": Family("12 people, including 5 men, including "),
    "rose from to": Family("rose from 1 to 2 from "),
    "colon and number": Family("dead: 5 "),
    "numbers and hyphened words": Family("5-one-a-"),
    "scores and hyphened words": Family("3-1-a-"),
    "numbers and apostrophes": Family("5’s’"),
    "numbers and dots": Family("5.a."),
    "sums and hyphened words": Family("$5-a-"),
    "shares and hyphened words": Family("5%-a-"),
    "names and numbers in one word": Family("A5-B’c."),
    "dates in one word": Family("3/4/2031-May-"),
    "slashed number words": Family("one/two/"),
    "number and hyphen word": Family("5-boat "),
    "yesterday": Family("yesterday tomorrow "),
    "since until": Family("since until "),
    "ordinal days": Family("the 3rd of the 4th of "),
    "decades": Family("the 1990s and "),
    "year ranges": Family("2021-22, "),
    "months": Family("March April "),
    "day after day": Family("the day after the day before "),
    "full dates": Family("Sunday, 3 March 2031, 5 p.m. "),
    "soft hyphens": Family("a\u00ad"),
    "ideographic spaces": Family("a\u3000"),
    "wide digits": Family("１２ "),
    "roman numerals": Family("XIV "),
    "superscripts": Family("1²"),
    "bullets in a line": Family("• a "),
    "lists in a line": Family("a) 5 boats; b) 6 nets; "),
    "hash tags": Family("#velm @ada "),
    "entities": Family("&amp; "),
    "markup": Family("**a** _b_ "),
    "links of markup": Family("[a](b) "),
    "code marks": Family("`"),
    # hostile: one character, or two that start something
    "A-A-": Family("A-"),
    "A-A-, then a report": Family("A-", tail="\n\n" + _REPORT),
    "A, ": Family("A, "),
    "A/": Family("A/"),
    "Ab ": Family("Ab "),
    "A.": Family("A."),
    "A'": Family("A’"),
    "capitals": Family("A"),
    "letters": Family("a"),
    "digits": Family("1"),
    "digits spaced": Family("1 "),
    "digits and commas": Family("1,"),
    "thousands": Family("1,000,", head="9"),
    "digits and dots": Family("1."),
    "digits and colons": Family("1:"),
    "digits and dashes": Family("1-"),
    "digits and slashes": Family("1/"),
    "digits and letters": Family("1a"),
    "other digits": Family("٣"),
    "fractions": Family("½"),
    "dollars": Family("$"),
    "percents": Family("%"),
    "commas only": Family(","),
    "dots": Family("."),
    "dots spaced": Family(". "),
    "end marks": Family("?!"),
    "spaces": Family(" "),
    "spaces within": Family(" ", head="Ada", tail="Brel spoke."),
    "tabs": Family("\t"),
    "line breaks": Family("\n"),
    "line breaks within": Family("\n", head="Ada", tail="Brel spoke."),
    "crlf": Family("a\r\n"),
    "carriage returns": Family("a\r"),
    "form feeds": Family("a\f"),
    "separators": Family("a\u2028"),
    "opening marks": Family("“"),
    "closing marks": Family("”"),
    "straight marks": Family('"'),
    "straight marks spaced": Family('" '),
    "single marks": Family("‘"),
    "apostrophes": Family("'"),
    "guillemets": Family("«"),
    "nested marks": Family("“‘"),
    "open and word": Family("“we "),
    "open, a line": Family("“we\n"),
    "close and word": Family("we” "),
    "open and said": Family("“we said "),
    "brackets": Family("("),
    "closing brackets": Family(")"),
    "square brackets": Family("[1]"),
    "bracketed": Family("(a) "),
    "open bracket and word": Family("(Velm "),
    "underscores": Family("_"),
    "hyphens": Family("-"),
    "dashes only": Family("—"),
    "stars": Family("* "),
    "pipes": Family("|"),
    "colons": Family(": "),
    "slashes": Family("/"),
    "hyphened words": Family("a-"),
    "hyphened number words": Family("one-"),
    "said": Family("said "),
    "said, comma": Family("said, "),
    "told that": Family("told that "),
    "according to": Family("according to "),
    "and": Family("and "),
    "the": Family("the "),
    "of": Family("of "),
    "not": Family("not "),
    "he": Family("he "),
    "more than": Family("more than "),
    "of which": Family("12 of which "),
    "ago": Family("ago "),
    "last": Family("last "),
    "May": Family("May "),
    "from to": Family("from 1 to "),
    "zero width": Family("a\u200b"),
    "combining": Family("\u0301", head="e"),
    "combining words": Family("e\u0301 "),
    "right to left": Family("قال "),
    "chinese": Family("十二人死亡。"),
    "no spaces chinese": Family("十"),
    "emoji": Family("😀"),
    "nulls": Family("\x00"),
    "non-breaking": Family("a\xa0"),
    "tags": Family("<b>"),
    "long words": Family("abcdefghijklmnopqrstuvwxyz" * 40 + " "),
    "two halves": Family("1", head="“" * 2000),
}
"""Families by name."""
