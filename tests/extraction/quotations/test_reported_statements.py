from __future__ import annotations

import pytest
from tagged_sentences import tagged

from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.reported_statements import is_statement

# kind of text, then sentences that report a statement, then near ones that do not
KINDS = [
    (
        "a thing instead of a clause",
        ["The yard announced that it would close.", "The yard warned that it would close.", "The yard denied that it closed."],
        ["The yard announced a deal.", "The yard called for a deal.", "The yard denied a deal.", "The yard proposed a deal."],
    ),
    (
        "a name or a likeness",
        ["She said the deal was a farce.", "She claimed the deal was a farce.", "She argued that the deal was a farce."],
        ["She called the deal a farce.", "She described the deal as a farce.", "She accused them of lying.", "She blamed them for it."],
    ),
    (
        "a thought",
        ["She said it would rain.", "She predicted it would rain.", "She insisted it would rain."],
        ["She believes it will rain.", "She hopes it will rain.", "She knew it would rain.", "She was glad that it rained."],
    ),
    (
        "an infinitive",
        ["She vowed to leave.", "She promised to leave.", "She urged them to leave.", "She called on them to leave."],
        ["She refused to leave.", "She declined to comment.", "She asked to leave.", "She told them to leave.", "She offered to leave."],
    ),
    (
        "a question",
        ["She asked whether it rained.", "She asked why it rained.", "She asked them whether it rained."],
        ["She explained why it rained.", "She decided whether it rained.", "She discussed whether it rained."],
    ),
    (
        "what is denied",
        ["She said that it did not rain.", "She denied that it rained.", "She not only said that it rained."],
        ["She did not say that it rained.", "She didn’t say that it rained.", "She never said that it rained.", "She won't confirm that it rained."],
    ),
    (
        "what is possible only",
        ["She would later say that it rained.", "She has said that it rained.", "She went on to say that it rained."],
        ["She could argue that it rained.", "She might say that it rained.", "She should note that it rained."],
    ),
    (
        "what hinders the saying",
        ["She was quick to say that it rained.", "She closed the call by saying that it rained."],
        ["It is safe to say that it rained.", "It was too early to say that it rained.", "She left without saying that it rained."],
    ),
    (
        "who writes or reads",
        ["He said it rained.", "They say it rained.", "My aunt said it rained."],
        ["I say it rained.", "We said it rained.", "You say it rained."],
    ),
    (
        "without a verb of its own",
        ["According to the yard, it rained.", "It rained, according to the yard.", "Her claim that it rained was false."],
        [],
    ),
]  # fmt: skip
STATED = [(text, True) for _, stated, _ in KINDS for text in stated]
ATTRIBUTED = [(text, False) for _, _, attributed in KINDS for text in attributed]


@pytest.mark.parametrize(("text", "expected"), STATED + ATTRIBUTED)
def test_what_is_stated(text, expected):
    words = tagged(text)
    found = [each for each in find_relations(words) if not each.nested and each.contents]
    assert [is_statement(words, each) for each in found] == [expected]


def test_a_cue_without_a_source_states_nothing_unless_it_goes_on():
    words = tagged("It rained, adding that it poured.")
    assert [is_statement(words, each) for each in find_relations(words)] == [True]
