"""Summary and reason of a finding about an altered quotation."""

from __future__ import annotations

import pytest

from newslens.comparison.findings.altered_quotation_phrasing import (
    Alteration,
    alteration_reason,
    alteration_summary,
    denials_of,
    words_before_and_after,
)
from newslens.comparison.findings.marked_wordings import MarkedPiece, MarkedWording
from newslens.comparison.findings.wording_differences import Difference


def altered(kind, a, b, *, relation="reworded", base=None, other=None, is_shown=True):
    """An alteration of `a` to `b`, which stand behind "x " in their wordings unless those are given."""
    wordings = [base or f"x {a}", other or f"x {b}"]
    starts = [text.index(said) for text, said in zip(wordings, (a, b), strict=True)]
    difference = Difference(kind, starts[0], starts[0] + len(a), a, starts[1], starts[1] + len(b), b)
    first, second = (MarkedWording("r", (MarkedPiece(0, len(text), text),), None, "") for text in wordings)
    return Alteration("u1", relation, first, second, difference, is_shown)


@pytest.mark.parametrize(
    ("alteration", "summary"),
    [
        (altered("number", "two", "three"), "Ilka’s “two” became “three” in report 2."),
        (altered("opposite", "rose", "fell"), "Ilka’s “rose” became “fell” in report 2."),
        (altered("name", "Olsen", "Brandt"), "Ilka’s “Olsen” became “Brandt” in report 2."),
        (altered("modal", "must", "should"), "Ilka’s “must” became “should” in report 2."),
        (altered("modal", "must", "should", relation="translated"), "Ilka’s “must” is “should” in report 2."),
        (
            altered("number", "two", "three", relation="translated"),
            "Ilka’s “two” became “three” in report 2.",
        ),
        (altered("modal", "", "may"), "Ilka’s sentence gained “may” in report 2."),
        (altered("modal", "may", ""), "Ilka’s sentence lost “may” in report 2."),
        (
            altered("exception", "nothing but", "nothing"),
            "Ilka’s “nothing but” became “nothing” in report 2, which says the opposite.",
        ),
        # denials
        (altered("negation", "do not", ""), "Ilka’s sentence lost its “not” in report 2."),
        (altered("negation", "", "did not"), "Ilka’s sentence gained a “not” in report 2."),
        (altered("negation", "have no sign", "had signs"), "Ilka’s sentence lost its “no” in report 2."),
        (altered("negation", "had signs", "have no sign"), "Ilka’s sentence gained a “no” in report 2."),
        (altered("negation", "can’t", ""), "Ilka’s sentence lost its “can't” in report 2."),
        (altered("negation", "Nobody", "Everybody"), "Ilka’s “Nobody” became “Everybody” in report 2."),
        (altered("negation", "Everybody", "Nobody"), "Ilka’s “Everybody” became “Nobody” in report 2."),
        (altered("negation", "no, never", "no"), "Ilka’s “no, never” became “no” in report 2."),
        (altered("number", "not two", "three"), "Ilka’s “not two” became “three” in report 2."),
    ],
)
def test_summaries(alteration, summary):
    assert alteration_summary(alteration, "Ilka", where="report 2", base_where="report 1") == summary


@pytest.mark.parametrize(
    ("alteration", "summary"),
    [
        (
            altered("number", "two", "three", is_shown=False),
            "Ilka’s “two” in report 1 is “three” in report 2.",
        ),
        (
            altered("modal", "must", "should", relation="translated", is_shown=False),
            "Ilka’s “must” in report 1 is “should” in report 2.",
        ),
        (
            altered("exception", "nothing but", "nothing", is_shown=False),
            "Ilka’s “nothing but” in report 1 is “nothing” in report 2, which says the opposite.",
        ),
        (
            altered("modal", "", "may", is_shown=False),
            "Ilka’s sentence has “may” in report 2 and not in report 1.",
        ),
        (
            altered("modal", "may", "", is_shown=False),
            "Ilka’s sentence has “may” in report 1 and not in report 2.",
        ),
        (
            altered("negation", "do not", "", is_shown=False),
            "Ilka’s sentence has a “not” in report 1 and none in report 2.",
        ),
        (
            altered("negation", "", "did not", is_shown=False),
            "Ilka’s sentence has a “not” in report 2 and none in report 1.",
        ),
    ],
)
def test_where_nothing_shows_which_changed_both_are_told(alteration, summary):
    assert alteration_summary(alteration, "Ilka", where="report 2", base_where="report 1") == summary
    assert alteration_reason(alteration).endswith("Nothing shows which of them keeps the speaker’s words.")


def test_a_speaker_nobody_names():
    told = alteration_summary(
        altered("number", "two", "three"), None, where="reports 2 and 3", base_where="report 1"
    )
    assert told == "A quoted “two” became “three” in reports 2 and 3."


@pytest.mark.parametrize(
    ("base", "other", "a", "b", "shown"),
    [
        ("leave this year", "leave next year", "this", "next", ("this year", "next year")),
        (
            "before the summer came",
            "after summer came",
            "before",
            "after",
            ("before the summer", "after summer"),
        ),
        ("open before our well-known", "open After", "before", "After", ("before our well-known", "After")),
        ("he left before, or", "he left after, or", "before", "after", ("before", "after")),
        ("prices rose again", "prices fell again", "rose", "fell", ("rose", "fell")),
        ("come up today", "come down today", "up", "down", ("up today", "down today")),
    ],
)
def test_small_opposites_are_shown_with_the_words_behind_them(base, other, a, b, shown):
    assert words_before_and_after(altered("opposite", a, b, base=base, other=other)) == shown
    bare = words_before_and_after(altered("negation", a, b, base=base, other=other))
    assert bare == (a, b)


@pytest.mark.parametrize(
    ("base", "other", "said", "shown"),
    [
        ("few boats left", "a few boats left", ("", "a"), ("few", "a few")),
        ("most boats left", "some boats left", ("most", "some"), ("most boats", "some boats")),
        ("he rarely left", "he frequently left", ("rarely", "frequently"), ("rarely", "frequently")),
    ],
)
def test_small_words_of_amount_are_shown_with_the_words_behind_them(base, other, said, shown):
    assert words_before_and_after(altered("amount", *said, base=base, other=other)) == shown


def test_not_is_shown_with_the_word_behind_it_where_another_word_came_for_it():
    one = altered("negation", "not", "only", base="not one boat", other="only one boat")
    assert words_before_and_after(one) == ("not one", "only one")
    assert words_before_and_after(altered("negation", "not", "", base="not one")) == ("not", "")


def test_one_small_word_is_enough_to_show_both_with_the_words_behind_them():
    alteration = altered("opposite", "before", "late", base="before noon", other="late noon")
    assert words_before_and_after(alteration) == ("before noon", "late noon")


@pytest.mark.parametrize(
    ("surface", "shown"),
    [
        ("two  old\nboats", "two old boats"),
        (f"two {'b' * 36}", f"two {'b' * 36}"),  # 40 characters
        (f"two {'b' * 37}", "two …"),
        (f"two boats {'b' * 20} old harbours", f"two boats {'b' * 20} old …"),
    ],
)
def test_a_long_stretch_is_cut_behind_a_word(surface, shown):
    assert words_before_and_after(altered("number", surface, "three")) == (shown, "three")


@pytest.mark.parametrize(
    ("kind", "relation", "reason"),
    [
        (
            "modal",
            "reworded",
            (
                "The two renderings go back to one wording; the words differ inside the quotation marks, "
                "where a reader expects those of the speaker."
            ),
        ),
        (
            "number",
            "truncated",
            (
                "One rendering has less than the other; the words differ inside the quotation marks, "
                "where a reader expects those of the speaker."
            ),
        ),
        (
            "number",
            "translated",
            "The wordings differ as translations of one original do, but here they do not say the same.",
        ),
        (
            "modal",
            "translated",
            (
                "The wordings differ as translations of one original do; how strongly the speaker put it, "
                "only the original tells."
            ),
        ),
    ],
)
def test_reasons(kind, relation, reason):
    assert alteration_reason(altered(kind, "must", "should", relation=relation)) == reason


@pytest.mark.parametrize(
    ("surface", "denials"),
    [("Nothing, nobody!", ["nothing", "nobody"]), ("do not", ["not"]), ("illegal", []), ("", [])],
)
def test_words_of_denial_in_a_stretch(surface, denials):
    assert denials_of(surface) == denials


@pytest.mark.parametrize(
    ("a", "b", "base", "other", "summary"),
    [
        (
            "nets",
            "greed",
            "It bans greed, not nets",
            "It bans nets, not greed",
            "Ilka’s “not” goes with “nets” in report 1 and with “greed” in report 2.",
        ),
        (
            "hire",
            "",
            "It is never for hire",
            "It is for hire, never in rain",
            "Ilka’s “never” goes with “hire” in report 1 and not in report 2.",
        ),
        (
            "",
            "hire",
            "It is for hire, never in rain",
            "It is never for hire",
            "Ilka’s “never” goes with “hire” in report 2 and not in report 1.",
        ),
        (
            "nets",
            "greed",
            "I never lie. It bans greed, not nets",
            "It bans nets, not greed",
            "Ilka’s “not” goes with “nets” in report 1 and with “greed” in report 2.",
        ),
    ],
)
def test_what_a_denial_goes_with(a, b, base, other, summary):
    starts = [base.index(a) if a else 0, other.index(b) if b else 0]
    if "not nets" in base:
        starts[0] = base.rindex(a)
    if "not greed" in other:
        starts[1] = other.rindex(b)
    difference = Difference("denied", starts[0], starts[0] + len(a), a, starts[1], starts[1] + len(b), b)
    first, second = (
        MarkedWording("r", (MarkedPiece(0, len(text), text),), None, "") for text in (base, other)
    )
    for is_shown in (True, False):
        changed = Alteration("u1", "reworded", first, second, difference, is_shown)
        assert alteration_summary(changed, "Ilka", where="report 2", base_where="report 1") == summary


@pytest.mark.parametrize(
    ("a", "b", "base", "other", "words"),
    [
        (
            "should",
            "need be glad to",
            "Here nobody should stay",
            "Here nobody need be glad to stay.",
            ("nobody should stay", "nobody need be glad to stay"),
        ),
        ("must", "have to", "We must go", "We have to go", ("must", "have to")),
        ("must", "will probably", "We must go", "We will probably go", ("must", "will probably")),
        ("must", "may choose to", "must go", "may choose to", ("must go", "may choose to")),
    ],
)
def test_a_modal_verb_with_other_words_is_read_with_what_stands_around_it(a, b, base, other, words):
    assert words_before_and_after(altered("modal", a, b, base=base, other=other)) == words
