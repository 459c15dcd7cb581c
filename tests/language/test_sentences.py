from __future__ import annotations

import pytest

from newslens.language.sentences import boundaries, ends_between


def cut(text):
    ends = [*boundaries(text, 0, len(text)), len(text)]
    return [text[start:end].strip() for start, end in zip([0, *ends[:-1]], ends, strict=True)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The dam burst.", "Nobody slept."],
        ["Who paid?", "The port did!", "So it said."],
        ["Mr. Lee met Dr. Ana Silva on Monday.", "They spoke."],
        ["It sailed to the U.S. Navy pier.", "It sank."],
        ["It reached the U.S.", "The crew rested."],
        ["He owns Briggs & Co.", "It closed."],
        ["She paid No. 12 and left.", "He stayed."],
        ["It began on Sept. 3 and ended on Oct. 5.", "Nobody knew."],
        ["The writer A. Lee wept.", "All saw it."],
        ["“Never!” Mr. Lee said.", "He left."],
        ["“Never!”", "He left."],
        ["“Go!” shouted the guard.", "All ran."],
        ["He waited ... and waited.", "Then he left."],
        ["We saw ships ...", "Then they sank."],
        ["The rate rose 3.5 percent.", "Prices followed."],
        ["It is at example.org today.", "See it."],
        ["the iPhone fell.", "iPhone sales rose."],
        ["He fled.", "al-Sadr stayed."],
        ["It cost 5 euros.", "7 people paid."],
        ["They earn ? 900 a month."],
        ["Did they earn?", "900 did."],
        ["He left (at noon.)", "She stayed."],
        ["He left.[1]", "She stayed."],
        ["Ends here"],
    ],
    ids=" | ".join,
)
def test_sentences(sentences):
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("首相は無事だった。攻撃は日曜日に起きた。", 2),
        ("یہ خبر ہے۔ وہ گیا۔", 2),
        ("यह खबर है। वह गया।", 2),
    ],
)
def test_end_marks_of_other_scripts(text, sentences):
    assert len([each for each in cut(text) if each]) == sentences


def test_only_the_paragraph_is_looked_at():
    text = "One. Two. Three. Four."
    assert list(boundaries(text, 5, 16)) == [9]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("40 died| in Velm, and |12", False),
        ("40 died| in St. Velm, and |12", False),
        ("40 died| in Velm. Then |12 left", True),
        ("40 died| in Velm. |12 left", True),
        ("40 died|\n|12 left", True),
        ("First. 40 died| in Velm, |12 left. Last.", False),
        ("40 died.| In Velm |12 left", False),
    ],
)
def test_whether_a_sentence_ends_between_two_places(text, ends):
    before, between, after = text.split("|")
    assert ends_between(before + between + after, len(before), len(before + between)) == ends
