from __future__ import annotations

import pytest

from newslens.extraction.names import find_names
from newslens.extraction.quotations.indirect_speech import find_relations
from newslens.extraction.quotations.outside_marks import read_own_sentences
from newslens.extraction.quotations.quotation_marks import find_marked_stretches
from newslens.extraction.quotations.speakers import Speakers


def last_speaker(text):
    """The speaker of the last relation of a text."""
    outer = [each for each in find_marked_stretches(text) if each.depth == 1]
    speakers = Speakers(text, find_names(text))
    found = []
    for sentence in read_own_sentences(text, outer):
        speakers.begin(sentence)
        if sentence.words is not None:
            found += [speakers.of(sentence, each) for each in find_relations(sentence.words)]
    return found[-1]


SPEAKERS = [
    ("A man in old Porto, tall and old, said it rained.", "man in old Porto"),
    ("A man, who slept, said it rained.", "man"),
    ("Miners said it froze. It thawed. It froze. It thawed. They said it rained.", "Miners"),
    ("Miners said it froze. It thawed. It froze. It thawed. It froze. They said it rained.", None),
    ("Ana Ruiz slept. It thawed. It froze. She said it rained.", "Ana Ruiz"),
    ("Ana Ruiz slept. It thawed. It froze. It thawed. She said it rained.", None),
    ("Tom Hale said it rained.", "Tom Hale"),
    ("Tom Hale, the mayor, said it rained.", "Tom Hale"),
    ("The old man said it rained.", "old man"),
    ("A man in Porto said it rained.", "man in Porto"),
    ("A man, tall and old, said it rained.", "man"),
    ("Mr Tom Hale and Mrs Ana Ruiz met. She said it rained.", "Ana Ruiz"),
    ("Mr Tom Hale and Mrs Ana Ruiz met. He said it rained.", "Tom Hale"),
    ("Mrs Ana Ruiz said it froze. Mrs Eva Lind slept. She said it rained.", "Eva Lind"),
    ("Mrs Ana Ruiz said it froze. She said it rained.", "Ana Ruiz"),
    ("He said it rained.", None),
    ("Tom Hale, who said it rained, slept.", "Tom Hale"),
    ("Miners said it froze. They said it rained.", "Miners"),
    ("Tom Hale said it froze. They said it rained.", None),
    ("The union said it froze. It said it rained.", "union"),
    ("Porto League met. It said it rained.", "Porto League"),
    ("It said it rained.", None),
    ("Tom Hale slept. It said it rained.", None),
    ("Nova Ltd fell. It said it rained.", "Nova Ltd"),
    ("Peru issued what it called a warning.", "Peru"),
    ("The airline said it froze. It said it rained.", "airline"),
    ("The witness said it froze. She said it rained.", "witness"),
    # a firm behind the place where it sits
    ("Nova Ltd fell. The Marlow, Ohio, company said it rained.", "Nova Ltd"),
    ("Nova Ltd fell. The Marlow Park, Calif., carmaker said it rained.", "Nova Ltd"),
    ("The Marlow, Ohio, company said it rained.", "company"),
    ("Nova Ltd fell. In Marlow, Ohio, officials said it rained.", "officials"),
    ("Nova Ltd fell. A Marlow, Ohio, company said it rained.", "company"),
    # a participle behind a share price
    ("Nova Ltd +0.2% vowing to fight Corvell Ltd +0.4% has bought a dam.", "Nova Ltd"),
    # a time is no part of a name
    ("Nova last year said it rained.", "Nova"),
    ("The union this week said it rained.", "union"),
    # a number, a share or a measure speaks under no name
    ("According to a poll, 58 per cent said it rained.", None),
    ("Some 58% said it rained.", None),
    ("The loudspeaker in Porto's hall said it rained.", None),
    ("A statement from Porto said it rained.", "Porto"),
    ("The loudspeaker in the hall told Ana Ruiz to wait. She said it rained.", "Ana Ruiz"),
    ("The 34-year-old nurse said it rained.", "34-year-old nurse"),
    ("The 1997 article said it rained.", "1997 article"),
    # what follows "according to" without a comma
    ("According to the harbour office 600 swans drowned.", "harbour office"),
    ("According to the coastguard she sank.", "coastguard"),
    # an indefinite phrase takes up nobody, and a title nobody who has another one
    ("Minister Tom Hale said it froze. One doctor said it rained.", "One doctor"),
    ("Minister Tom Hale said it froze. Some doctors said it rained.", "Some doctors"),
    ("Director Ana Ruiz said it froze. It rained, the prosecutor said.", "prosecutor"),
    ("Director Ana Ruiz said it froze. “It rained,” the prosecutor said.", "Ana Ruiz"),
    ("Director Ana Ruiz said it froze. It rained, the director said.", "Ana Ruiz"),
    ("Ana Ruiz said it froze. It rained, the prosecutor said.", "Ana Ruiz"),
    # a firm or club is taken up by what it does
    ("Nova Ltd fell. The carmaker said it rained.", "Nova Ltd"),
    ("Nova Ltd fell. It froze. The old Lima-based company said it rained.", "Nova Ltd"),
    ("Nova Ltd said it froze. Bravo Ltd’s shares fell. The firm said it rained.", "Nova Ltd"),
    ("Nova Ltd fell, Tom Hale told Bravo Ltd. The firm said it rained.", "Nova Ltd"),
    ("A Nova Ltd share fell, traders said. The firm said it rained.", "firm"),
    ("Nova Ltd fell. A company said it rained.", "company"),
    ("Nova Ltd fell. Bravo Ltd’s maker said it rained.", "Bravo Ltd’s maker"),
    ("Porto League met. The club said it rained.", "club"),
    ("Porto League met. The league said it rained.", "Porto League"),
    ("Nova Ltd fell. The companies said it rained.", "companies"),
    ("Nova Ltd fell. A statement said it rained.", "Nova Ltd"),
    ("Nova Ltd fell. A sign on its wall said it rained.", None),
    ("Tom Hale said it froze. A banner said it rained.", None),
    ("A banner from the Porto League said it rained.", "Porto League"),
    ("Mayor Tom Hale slept. The mayor said it rained.", "Tom Hale"),
    ("Tom Hale, the mayor, said it froze. The mayor said it rained.", "Tom Hale"),
    ("Mayor Tom Hale slept. A mayor said it rained.", "mayor"),
    ("The daily Nova was sold. The paper said it rained.", "Nova"),
    ("Tom Hale said it froze. The 51-year-old said it rained.", "Tom Hale"),
    ("Tom Hale said it froze. The old 51-year-old said it rained.", "Tom Hale"),
    ("Tom Hale said it froze. Porto’s mayor said it rained.", "Porto’s mayor"),
    ("Tom Hale spoke. A statement from the town hall said that it rained.", "town hall"),
    ("Tom Hale said it froze. The statement said it rained.", "Tom Hale"),
    ("A statement by Ana Ruiz said it rained.", "Ana Ruiz"),
    ("Tom Hale slept before a statement said it rained.", "Tom Hale"),
    ("A statement said it rained.", None),
    ("A report said it rained.", "report"),
    # what is said within another's speech is no turn of its own
    ("Mrs Ana Ruiz said that Mrs Eva Lind had said it froze. She said it rained.", "Ana Ruiz"),
    ("Mr Tom Hale said his boss, Mr Bo Lind, had claimed it froze. He said it rained.", "Tom Hale"),
    # a title that somebody else owns is not taken up
    ("President Ana Ruiz slept. The firm’s president said it rained.", "firm’s president"),
    ("President Ana Ruiz slept. The president said it rained.", "Ana Ruiz"),
    # the nearest firm, not one that another noun would take up
    ("Nova Ltd fell, as Harbour Bank had told traders. The company said it rained.", "Nova Ltd"),
    ("Nova Foods fell. Tom Hale slept. The company said it rained.", "Nova Foods"),
    ("Nova Ltd fell. Traders at Harbour Bank said it froze. The company said it rained.", "Nova Ltd"),
    ("Harbour Bank fell. The retailer said it rained.", "retailer"),
    ("Nova Ltd fell, the Porto Post reported. The company said it rained.", "Nova Ltd"),
    ("The Porto Board said it froze. The airline said it thawed. It said it rained.", "airline"),
    # two together
    ("Ana Ruiz and Tom Hale met. They said it rained.", "Ana Ruiz and Tom Hale"),
    ("Ana Ruiz and Tom Hale met. The two leaders said it rained.", "Ana Ruiz and Tom Hale"),
    ("Ana Ruiz met Tom Hale. Both men said it rained.", "Ana Ruiz and Tom Hale"),
    ("Nova Ltd met Bravo Ltd in Porto. The two companies said it rained.", "Nova Ltd and Bravo Ltd"),
    ("Ana Ruiz met Tom Hale. They said it rained.", None),
    ("Ana Ruiz, Bo Lind and Tom Hale met. The two leaders said it rained.", "two leaders"),
    ("Ana Ruiz slept. The two leaders said it rained.", "two leaders"),
    # whoever gave out the statement
    ("Nova Ltd put out a statement. Miners slept. The statement said it rained.", "Nova Ltd"),
    ("A group of miners sent a letter. The letter said it rained.", "group of miners"),
    ("Tom Hale read a statement. It froze. The statement said it rained.", None),
    # the subject of the sentence before, named or not
    ("Mr Tom Hale slept. The driver met Mr Bo Lind. He said it rained.", "driver"),
    ("Mr Bo Lind slept. A tall boy was held. He said it rained.", "tall boy"),
    ("Pell, 31, ran before Mr Tom Hale caught him. He said it rained.", "Pell"),
    ("In the tent of Mr Tom Hale, Mr Bo Lind slept. He said it rained.", "Bo Lind"),
    ("The drivers met Mr Bo Lind. He said it rained.", "Bo Lind"),
    ("The rain hit Mr Bo Lind. He said it rained.", "Bo Lind"),
    # a title in marks heads no source
    ("Hale, author of “Grey Salt”, said it rained.", "Hale"),
    # a noun that is a verb too is a role before a name
    ("Nearly nine in ten miners stopped work, union head Ana Ruiz said.", "Ana Ruiz"),
    ("It rained, said murder suspect Tom Hale.", "Tom Hale"),
    # a thing is nobody whom "he" takes up, and what a chair is chair of is not the chair
    ("Mr Tom Hale said it froze. Old maps point to a dam, he said.", "Tom Hale"),
    ("Mr Tom Hale said it froze. A study points to a dam, he said.", "Tom Hale"),
    ("It froze, said Tom Hale, chair of the union. The union said it rained.", "union"),
    ("It froze, said Tom Hale, chair of the union, a miner. The miner said it rained.", "Tom Hale"),
    # whom a report tells of is not who reports, unless nobody else is there
    ("Mr Tom Hale said it froze. The region thanked Mr Bo Lind, he said.", "Tom Hale"),
    ("Mr Tom Hale said it froze. Mr Bo Lind slept, he said.", "Bo Lind"),
    ("The region thanked Mr Bo Lind, he said.", "Bo Lind"),
    # a report speaks itself; it is not the body with another word for it in its name
    ("The Porto Survey fell. The report said it rained.", "report"),
    # the way of the words is no part of who says them
    ("The club in a press release said it rained.", "club"),
    ("The club in a press box said it rained.", "club in a press box"),
    # an answer that nobody is given for; an owner tells whose
    ("They asked the guard. The answer was: “It rained.”", None),
    ("They asked the guard. Hale’s answer was: “It rained.”", "Hale"),
    ("They asked the guard. The answer of Hale was: “It rained.”", "Hale"),
    ("It froze, the line said.", "line"),
    # the name of a firm before its noun
    ("Bravo Ltd fell. The Nova Foods company said it rained.", "Nova Foods"),
    ("Bravo Ltd fell. The Nova Foods plant said it rained.", "Nova Foods plant"),
    # what the words are about does not speak
    ("Cheap internet: “It rained.”", None),
    ("Neighbour: “It rained.”", "Neighbour"),
    ("The internet: “It rained.”", "internet"),
    ("Tom Hale: “It rained.”", "Tom Hale"),
    # a home town and an age
    ("Tom Hale, 52, of Porto, who slept, said it rained.", "Tom Hale"),
    ("Tom Hale, of Porto, who slept, said it rained.", "Tom Hale"),
    ("Tom Hale, 52, who slept, said it rained.", "Tom Hale"),
    # a name in brackets or behind the channel heads no source
    ("It rained, wrote the skipper on X (formerly Twitter).", "skipper"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speakers(text, speaker):
    assert last_speaker(text) == speaker


def goes_on(*sentences):
    """Who speaks a quotation without a cue behind some sentences."""
    text = " ".join([*sentences, "“We wait.”"])
    outer = [each for each in find_marked_stretches(text) if each.depth == 1]
    speakers = Speakers(text, find_names(text))
    for sentence in read_own_sentences(text, outer):
        speakers.begin(sentence)
        if sentence.words is not None:
            for each in find_relations(sentence.words):
                speakers.of(sentence, each)
    return speakers.who_goes_on()


@pytest.mark.parametrize(
    ("sentences", "speaker"),
    [
        (["Tom Hale said it rained."], "Tom Hale"),
        (["Ana Ruiz slept, Tom Hale said."], "Tom Hale"),
        (["Tom Hale said it rained.", "It froze."], "Tom Hale"),
        (["Tom Hale said it rained.", "Ana Ruiz slept."], "Ana Ruiz"),
        (["Tom Hale said it rained.", "It froze.", "It thawed."], "Tom Hale"),
        (["Ana Ruiz slept."], "Ana Ruiz"),
        (["Ana Ruiz slept.", "It froze."], None),
        # the subject of the sentence before, not whoever else it names
        (["Ana Ruiz began talking to Tom Hale."], "Ana Ruiz"),
        (["The prize was founded by Ana Ruiz."], None),
        (["Tom Hale said it rained.", "It froze.", "The prize was founded by Ana Ruiz."], "Tom Hale"),
        (["When it froze, Ana Ruiz slept."], "Ana Ruiz"),
        # whom the paragraph is about, where the sentence before goes on with "he" or "she"
        (["Tom Hale said it rained.\n\nAna Ruiz saw it.", "She ran."], "Ana Ruiz"),
        (["Tom Hale said it rained.\n\nAna Ruiz saw it.", "She ran.", "She fell."], "Ana Ruiz"),
        (["Tom Hale said it rained.\n\nAna Ruiz saw it.", "It froze."], "Tom Hale"),
        (["Tom Hale said it rained.\n\nAna Ruiz saw it.", "Her brother ran."], "Tom Hale"),
        (["Ana Ruiz saw it.", "Tom Hale said it rained.", "He ran."], "Tom Hale"),
        # a writing goes on only where nobody speaks in it
        (["According to a 1997 article, Tom Hale said it rained."], "Tom Hale"),
        (["According to a 1997 article, it rained."], "1997 article"),
        ([], None),
    ],
)
def test_who_goes_on(sentences, speaker):
    assert goes_on(*sentences) == speaker
