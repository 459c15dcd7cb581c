from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_marks import find_marked_stretches


def read(text):
    outer = [each for each in find_marked_stretches(text) if each.depth == 1]
    return list(read_own_sentences(text, outer))


# text, then each sentence
SENTENCES = [
    (": “Go.” then he said", [": “Go.” then he said"]),
    ("Go", ["Go"]),
    ("“Why?” Silva said nothing", ["“Why?”", "Silva said nothing"]),
    ("“Go.” He slept. She stayed.", ["“Go.”", "He slept.", "She stayed."]),
    ("“Why?” Silva asked. He left.", ["“Why?” Silva asked.", "He left."]),
    ("“Why?” Silva asked on Monday.", ["“Why?” Silva asked on Monday."]),
    ("“Why?” Silva asked: “How?”", ["“Why?”", "Silva asked: “How?”"]),
    ("“Why?” Silva said nothing.", ["“Why?”", "Silva said nothing."]),
    ("“Why?” Silva told nobody.", ["“Why?” Silva told nobody."]),
    ("“Why?” Two are said to know.", ["“Why?”", "Two are said to know."]),
    ("“Why?” Silva asked", ["“Why?” Silva asked"]),
    ("“Why?” Silva, who left, asked.", ["“Why?”", "Silva, who left, asked."]),
    ("“Go.” “Stay.”", ["“Go.”", "“Stay.”"]),
    ("“Go,” “Stay.”", ["“Go,” “Stay.”"]),
    ("Silva said, “Go.” Then he left.", ["Silva said, “Go.”", "Then he left."]),
    ("Silva said, “Go.” then left.", ["Silva said, “Go.” then left."]),
    ("He said “go. Now” to us. She left.", ["He said “go. Now” to us.", "She left."]),
    ("“Go. Now,” he said.", ["“Go. Now,” he said."]),
    ("He left… She said so.", ["He left…", "She said so."]),
    ("He left! she said.", ["He left! she said."]),
    ("“He said ‘no.’” She left.", ["“He said ‘no.’”", "She left."]),
    ("One.\nTwo said so.", ["One.", "Two said so."]),
    ("“Go.” he said.", ["“Go.” he said."]),
    ("Silva: “Go.” Ana left.", ["Silva: “Go.”", "Ana left."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_sentences(text, sentences):
    assert [text[each.start : each.end] for each in read(text)] == sentences


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("He left.", None),
        ("He said so.", "PVR."),
        ("He saw “it”.", "PVQ."),
        ("“Go,” he said.", "UPV."),
        ("“go,” he said.", "ZPV."),
        ("“go” he said.", "QPV."),
        ("Silva: Dam will hold", "X:XMB"),
        ("His accusation stands.", None),
    ],
)
def test_words_are_tagged_where_something_may_be_reported(text, tags):
    (sentence,) = read(text)
    assert (sentence.words and sentence.words.tags) == tags


def test_a_sentence_knows_its_paragraph_and_its_quotations():
    text = "One.\n“Go,” he said, “now”."
    first, second = read(text)
    assert (first.paragraph, second.paragraph) == (0, 1)
    assert first.quoted == {}
    assert {at: text[each.start : each.end] for at, each in second.quoted.items()} == {0: "Go,", 4: "now"}


@given(st.text(alphabet="aB .,?!\n“”\"'’:", max_size=60))
def test_sentences_stand_in_order_and_apart(text):
    found = read(text)
    assert all(each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
