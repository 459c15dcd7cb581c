from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.cues import find_cues
from newslens.extraction.quotations.reported_clauses import find_complement


def complement(text):
    """Frame and content of what follows the first cue, which may reach to the end of the sentence."""
    words = tagged(text)
    found = find_complement(words, next(find_cues(words)), len(words.tags.rstrip(".")))
    return found and (found.frame, surface(words, found.content))


COMPLEMENTS = [
    # what may stand between a cue and its clause
    ("She said in a statement that it rained.", ("that", "that it rained")),
    ("She said in response to claims that it rained.", None),
    ("She said on Tuesday rain fell.", ("clause", "rain fell")),
    ("She said up to 40 boats sank.", ("clause", "up to 40 boats sank")),
    ("She said up in the hills rain fell.", ("clause", "up in the hills rain fell")),
    # a subject with a relative clause, and one that lists
    ("She said the man, who wore a coat, slept.", ("clause", "the man , who wore a coat , slept")),
    ("She said the man, who wore a coat.", None),
    ("She said rain, hail and snow fell.", ("clause", "rain , hail and snow fell")),
    # a gerund that was read as a noun, and a noun
    ("She admitted killing two swans.", ("ing", "killing two swans")),
    ("She admitted the killing.", None),
    # a participle without an object is no report
    ("A clerk accused of theft left.", None),
    ("A clerk accused of theft of boats left.", None),
    ("She accused him of theft.", ("accusation", "him of theft")),
    ("She said most of them went.", ("clause", "most of them went")),
    ("She found the man she met.", None),
    ("She found the man she met had left.", ("clause", "the man she met had left")),
    # a phrase without a verb of its own ends where a further verb or sentence is joined to it
    ("She opposed the plan and he hailed it.", ("matter", "the plan")),
    ("She mentioned the storm but said it was mild.", ("matter", "the storm")),
    ("She declined to comment on it but said it rained.", ("to", "to comment on it")),
    ("She promised to pay, and the workers went home.", ("to", "to pay")),
    ("She praised the plan and the mayor of the port.", ("matter", "the plan and the mayor of the port")),
    ("She praised the man who sang and danced.", ("matter", "the man who sang and danced")),
    ("She promised to pay what they asked and went.", ("to", "to pay what they asked and went")),
    ("She found them as the men who hid left.", None),
    ("She found as many as ten men had gone.", ("clause", "as many as ten men had gone")),
    ("She said this week he went.", ("clause", "this week he went")),
    ("She reported a boat that could fly.", None),
    ("She reported on Monday that boats could fly.", ("that", "that boats could fly")),
    ("She said: rain", ("colon", "rain")),
    ("She claims that it rained.", ("that", "that it rained")),
    ("She said that it rained.", ("that", "that it rained")),
    ("She said it rained.", ("clause", "it rained")),
    ("She said on Monday that it rained.", ("that", "that it rained")),
    ("She said Wednesday night that it rained.", ("that", "that it rained")),
    ("She said, however, that it rained.", ("that", "that it rained")),
    ("She said the claim that it rained.", None),
    ("She claims that.", None),
    ("She said <U>", ("quote", "<U>")),
    ("She said, <U>", ("quote", "<U>")),
    ("She said: <U>", ("quote", "<U>")),
    ("She said: it rained.", ("colon", "it rained")),
    ("She said, it rained.", None),
    ("She said <Q> rained.", ("quote", "<Q>")),
    ("She called it <Q> in May.", ("naming", "it <Q>")),
    ("She said <U>, which helped", ("quote", "<U>")),
    ("She said <U> and left", ("quote", "<U>")),
    ("She vowed to leave.", ("to", "to leave")),
    ("She vowed not to leave.", ("to", "not to leave")),
    ("She vowed then to leave.", ("to", "to leave")),
    ("She denies leaving.", ("ing", "leaving")),
    ("She denies then leaving.", ("ing", "leaving")),
    ("She asked whether it rained.", ("wh", "whether it rained")),
    ("She asked why it rained.", ("wh", "why it rained")),
    ("She called it a farce.", ("naming", "it a farce")),
    ("She called it a farce in a statement on Monday.", ("naming", "it a farce")),
    ("She called it a farce in the town on Monday.", ("naming", "it a farce in the town")),
    ("She called it a farce yesterday.", ("naming", "it a farce")),
    ("She called it a farce on Monday.", ("naming", "it a farce")),
    ("She announced a plan.", ("matter", "a plan")),
    ("She announced plans, not talks.", ("matter", "plans")),
    ("She told them that it rained.", ("person-clause", "that it rained")),
    ("She told them on Monday that it rained.", ("person-clause", "that it rained")),
    ("She told them it rained.", ("person-clause", "it rained")),
    ("She told them <U>", ("quote", "<U>")),
    ("She told them, <U>", ("quote", "<U>")),
    ("She told them: <U>", ("quote", "<U>")),
    ("She told them hard.", None),
    ("She urged them to leave.", ("person-to", "them to leave")),
    ("She urged them.", ("matter", "them")),
    ("She asked them whether it rained.", ("person-wh", "whether it rained")),
    ("She asked them why it rained.", ("person-wh", "why it rained")),
    ("She accused them of lying.", ("accusation", "them of lying")),
    ("She accused them.", None),
    ("She accused them when it rained of lying.", None),
    ("She blamed them for it.", ("blame", "them for it")),
    ("She described it as a farce.", ("as", "it as a farce")),
    ("She described it as <Q>", ("as", "it as <Q>")),
    ("She described as <Q> the plan", ("quote", "<Q> the plan")),
    ("She attributed it to the rain.", ("attribution", "it to the rain")),
    ("She said at least two died.", ("clause", "at least two died")),
    ("She said about half were hurt.", ("clause", "about half were hurt")),
    ("She said in Geneva the talks would go on.", ("clause", "the talks would go on")),
    ("She said goodbye.", None),
    ("She said the plant accounts for half.", ("clause", "the plant accounts for half")),
    ("She told them the plant accounts for half.", None),
    ("The poll showed Silva leading in Porto.", ("small", "silva leading in porto")),
    ("She said.", None),
    ("She called it", ("naming", "it")),
    ("She called <U> a farce", ("quote", "<U> a farce")),
    ("She called it <U> in May", ("naming", "it <U>")),
    ("She told them when it rained.", None),
    ("She said of it that it rained.", ("that", "that it rained")),
    (
        "She called it a farce at a news conference in Porto today.",
        ("naming", "it a farce at a news conference in porto"),
    ),
    ("She said they'll go.", ("clause", "they'll go")),
    # a call that gives no name; what she called it may stand before
    ("She called an ambulance.", None),
    ("She calls back 400 boats, which sank.", None),
    ("She called the old boat.", None),
    ("She called the boat a wreck.", ("naming", "the boat a wreck")),
    ("She called the boat <Q>", ("naming", "the boat <Q>")),
    ("This is what she called a warning.", ("naming", "a warning")),
    # goods are recalled, and so is that it rained
    ("She recalled two boats with the oars numbers 4.", None),
    ("She recalled that it rained.", ("that", "that it rained")),
    ("She recalled seeing it.", ("ing", "seeing it")),
    # who has looked at what speaks is not what it says
    ("It froze, a letter shows that the Herald has seen.", None),
    ("A letter shows that the Herald has seen ships.", ("that", "that the herald has seen ships")),
    ("A letter shows that the Herald has left.", ("that", "that the herald has left")),
    # a colon behind a denial or a thought announces nothing
    ("What she does not say: it rained.", None),
    ("She does say: it rained.", ("colon", "it rained")),
    ("Arson suspected: the barn is dead.", None),
]


@pytest.mark.parametrize(("text", "expected"), COMPLEMENTS)
def test_what_follows_a_cue(text, expected):
    assert complement(text) == expected


@pytest.mark.parametrize(("more", "found"), [(0, True), (1, False)])
def test_the_preposition_behind_an_object_is_near(more, found):
    accused = "old " * (thresholds.OBJECT_WORDS - 2 + more)
    assert (complement(f"She accused {accused}men of lying.") is not None) == found


@pytest.mark.parametrize(("more", "found"), [(0, True), (1, False)])
def test_a_place_before_a_clause_has_some_words(more, found):
    place = "old " * (thresholds.LEAD_WORDS - 3 + more)
    assert (complement(f"She said in {place}Geneva the talks would go on.") is not None) == found


@pytest.mark.parametrize(
    ("more", "content"), [(0, "it a farce"), (1, "it a farce in old old old old statement")]
)
def test_the_way_behind_a_noun_phrase_has_some_words(more, content):
    way = "old " * (thresholds.WAY_WORDS - 2 + more)
    assert complement(f"She called it a farce in {way}statement.") == ("naming", content)


def test_nothing_is_reported_beyond_the_limit():
    words = tagged("She said it rained.")
    assert find_complement(words, next(find_cues(words)), 2) is None
    assert find_complement(words, next(find_cues(words)), 3) is None


@pytest.mark.parametrize(
    ("text", "limit"), [("She said: <U>", 3), ("She told them, <U>", 4), ("She said <U>", 2)]
)
def test_a_quotation_beyond_the_limit_is_not_reported(text, limit):
    words = tagged(text)
    assert find_complement(words, next(find_cues(words)), limit) is None
    assert find_complement(words, next(find_cues(words)), limit + 1).frame == "quote"
