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
        What is repeated.
    head, tail
        What stands once before and behind.

    Examples
    --------
    >>> Family("ab", head="(").text(5)
    '(abab'
    """

    unit: str
    head: str = ""
    tail: str = ""

    def text(self, length: int) -> str:
        """A text of about that many characters; the unit stands there once at least."""
        times = max(1, (length - len(self.head) - len(self.tail)) // len(self.unit))
        return self.head + self.unit * times + self.tail


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
