"""Texts that hypothesis makes of texts written for the purpose: parts swapped, cut, repeated, spliced with hostile pieces."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from hostile.families import FAMILIES

__all__ = ["mutated_texts"]

_LONGEST: Final = 3000
"""Characters of a mutated text: long enough for what looks at neighbours, short enough for many of them."""

_WRITTEN: Final = [
    FAMILIES["report"].unit,
    "TARNBY (Northgate Wire) — At least twelve people died when the ferry Ilsa sank off Tarnby on Sunday, police said.\n",
    "Nineteen people died, the coastguard said on 3 March 2031: 12 men, five women and two of the crew's children.",
    "‘We shall not rest until we know why’, Ms Solund told reporters; “nor shall I,” said Brekke, 52, her deputy.",
    'Mayor Tomas Brekke called it "the worst night in 40 years.\n\n"Nobody slept," he said. "Nobody."',
    "The repair will cost between $2.5 million and 3m euros, up 12.5% from 1.8 million two years ago, Velm Bank said.",
    "Ёлкин сказал: «Мы не сдадимся» — погибли 12 человек. قال الوزير «لن نقبل» يوم الأحد وأصيب ٧ أشخاص. 十二人死亡。",
    "Nearly two-thirds of the 30 seats went to the Tarn Alliance (TA), which won 3-1, or 1,204,500 to 401 333 votes.",
    "READ MORE: Ten ships that never came home\nBy Oda Lind\n\nEditor's note: an earlier version gave the wrong age.\n",
    "BRANDT: Who paid?\nOSK: I did, in May 1998.\n\nAccording to Dr. A. B. Finn of St. Olaf's Hospital, 20 had burns.",
    "• 12 boats in Velm\n• 7 in Marby\n1) First 2) Second 3) Third\nVelm 12 30 40 7\nMarby 9 4 11 2\n",
    "The harbour of Velm was closed on Sunday night, and the boats that had not\nleft by then were told to stay where they\nwere.",
]  # fmt: skip

_HOSTILE: Final = sorted(
    {family.unit for family in FAMILIES.values() if len(family.unit) <= 12}
    | set("\u200b\u200d\ufeff\u00ad\u2028\x85\x0b\x1c\u0301İßǆ½²③٣𝟝😀\U0010ffff")
    | {"9" * 400, "9999-12-31", "1e400", "hundred " * 60, "A-" * 80, "(" * 200, "“" * 100, "\r\n\r\n", "0.", "-0", "£", "NaN", "inf"}
)  # fmt: skip


def _spliced(drawn: tuple[list[str], list[tuple[str, int, int, str]]]) -> str:
    """The written texts with each change made, one after the other."""
    text = " ".join(drawn[0])
    for change, first, second, piece in drawn[1]:
        a, b = sorted((first % (len(text) + 1), second % (len(text) + 1)))
        if change == "cut":
            text = text[:a] + text[b:]
        elif change == "swap":
            text = text[:a] + text[b:] + text[a:b]
        elif change == "repeat":
            text = text[:b] + text[a:b] * 3 + text[b:]
        else:
            text = text[:a] + piece * (1 + second % 40) + text[a:]
        text = text[:_LONGEST]
    return text


def mutated_texts() -> st.SearchStrategy[str]:
    """Texts that may be empty, of 3,000 characters at most, and without halves of characters.

    Examples
    --------
    >>> mutated_texts().validate()
    """
    places = st.integers(0, _LONGEST)
    changes = st.tuples(
        st.sampled_from(["cut", "swap", "repeat", "splice", "splice"]),
        places,
        places,
        st.sampled_from(_HOSTILE),
    )
    written = st.lists(st.sampled_from(_WRITTEN), min_size=1, max_size=4)
    return st.tuples(written, st.lists(changes, max_size=12)).map(_spliced)
