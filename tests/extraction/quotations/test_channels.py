from __future__ import annotations

import pytest
from tagged_sentences import STAND_INS, tagged

from newslens import lexicon
from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.channels import find_channel
from newslens.extraction.quotations.cues import is_reporting_verb
from newslens.extraction.quotations.indirect_speech import find_relations


def channel(text):
    """Channel of the first relation of a sentence."""
    words = tagged(text)
    for written, sign in STAND_INS.items():
        text = text.replace(written, sign)
    return find_channel(text, words, find_relations(words)[0])


CHANNELS = [
    ("Silva condemned the <Q>, speaking to reporters.", "reporters"),
    ("Silva condemned the <Q>, speaking of reporters.", None),
    ("The Nova Times condemned the <Q>.", None),
    ("She told reporters on Monday it rained.", "reporters"),
    ("She told reporters Monday it rained.", "reporters"),
    ("She tweeted that it rained.", "Twitter"),
    ("She texted that it rained.", "text message"),
    ("She said it rained.", None),
    ("She told Radio Nova it rained.", "Radio Nova"),
    ("She told the Nova Times it rained.", "Nova Times"),
    ("She told reporters it rained.", "reporters"),
    ("She told a local paper it rained.", "local paper"),
    ("She told her mother it rained.", None),
    ("She told reporters in Porto it rained.", "reporters in Porto"),
    ("Speaking to reporters, she said it rained.", None),
    ("Speaking to friends, she said it rained.", None),
    ("She told them on the radio it rained.", "radio"),
    ("She said on Facebook it rained.", "Facebook"),
    ("In a statement, she said it rained.", "statement"),
    ("In a statement she left and said it rained.", "statement"),
    ("She took to Twitter and said it rained.", "Twitter"),
    ("The statement said it rained.", "statement"),
    ("A banner said it rained.", "banner"),
    ("A blog post said it rained.", None),
    ("She said it rained in a statement.", None),
    ("She said the statement was bad.", None),
    ("It rained, she said in a press conference.", "press conference"),
    ("It rained, she said in the old hall in a statement.", "statement"),
    ("Statement said it rained.", "statement"),
    ("By letter Silva said it rained.", "letter"),
    ("<U> she wrote on X.", "X"),
    # who passes the words on
    ("She was quoted by the Nova Times as saying that it rained.", "Nova Times"),
    ("<U> she was quoted as saying by Radio Nova.", "Radio Nova"),
    ("<U> she said, according to her lawyer, Eva Lind.", "her lawyer"),
    ("The skipper said, according to a friend, that it rained.", "friend"),
    ("<U> she said through a spokesman.", "spokesman"),
    ("The skipper said through an aide that it rained.", "aide"),
    ("According to her lawyer, it rained.", None),
    ("She was watched by the Nova Times as saying it rained.", None),
    ("She said it rained, by the Nova Hotel.", None),
]


@pytest.mark.parametrize(("text", "expected"), CHANNELS)
def test_channels(text, expected):
    assert channel(text) == expected


@pytest.mark.parametrize(("more", "expected"), [(0, "statement"), (1, None)])
def test_a_channel_stands_near_its_cue(more, expected):
    between = "old " * (thresholds.CHANNEL_WORDS - 6 + more)
    assert channel(f"It rained, she said in the {between}hall in a statement.") == expected


@pytest.mark.parametrize(("more", "expected"), [(0, "statement"), (1, None)])
def test_a_channel_stands_near_the_source(more, expected):
    between = "old " * (thresholds.CHANNEL_WORDS - 4 + more)
    assert channel(f"The mayor in the {between}town in a statement said it rained.") in {
        expected,
        "statement",
    }


def test_every_verb_that_names_its_way_reports():
    assert all(is_reporting_verb(verb) for verb, _ in lexicon.entries("speech/channel_verbs"))
