from __future__ import annotations

import pytest

from newslens.language.sentences import boundaries


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
        ["They stood at Gate C.", "Silva left with John C. Silva."],
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
    "sentences",
    [
        ["The pier fell at 7 a.m. Tuesday in Velm.", "Nobody fell."],
        ["The count ends at 5 p.m. EDT Friday.", "It is long."],
        ["She left at 3 a.m. Nov. 9 by boat.", "He stayed."],
        ["It rose at 2 p.m. July 4 and fell.", "It rose again."],
        ["It starts at 9 a.m. Port Velm time.", "It is free."],
        ["Doors open at 7 p.m. Eastern on Friday.", "It is free."],
        ["He left the quay at 6 a.m.", "The boat sank."],
        ["He left the quay at 6 a.m.", "Monday's boat sank."],
        ["He left the quay at 6 a.m.", "Eastern towns slept."],
    ],
    ids=" | ".join,
)
def test_a_clock_time_goes_on_with_its_day_or_zone(sentences):
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["The crew saw it.", "Nobody spoke."],
        ["Did they see it?", "Nobody knew."],
        ["“We saw it.”", "The crew left."],
        ["The crew saw it.", "“We left,” they said."],
        ["It sank off Velm.", "The crew left."],
        ["It sank in 2029.", "It was raised later."],
    ],
    ids=" | ".join,
)
def test_sentences_glued_to_each_other(sentences):
    assert cut("".join(sentences)) == sentences


@pytest.mark.parametrize(
    "text",
    [
        "They read velm.example daily.",
        "They run Core.Server on all of them.",
        "They bought Harbour.Com last year.",
        "They saw velmport.Com last year.",
        "They met Mr.Osk and Dr.Imre there.",
        "They serve in the U.S.Army today.",
        "A.B.C.Lund wrote it.",
        "They grew 3.5 percent.",
        "They use e.g.The first one.",
        "It begins at 5 p.m.EDT today.",
        "It stands at https://velm.example/news.The first one.",
        "They wrote to crew@velm.The first one.",
        "The file is report.Final.txt there.",
    ],
)
def test_what_is_glued_and_no_end_of_a_sentence(text):
    assert cut(text) == [text]


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
