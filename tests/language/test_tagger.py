from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.language import tagger
from newslens.language.tagger import may_be_verb, tag_words
from newslens.language.verbs import verb_forms

CASES = [
    ("The minister claims that her claims are true.", "DNVHDNAJ."),
    ("She said the claim was false.", "PVDNAJ."),
    ("He has long refused to speak.", "PARETB."),
    ("The report published on Friday said no.", "DNEIYVD."),
    ("The official said nothing new.", "DNVPJ."),
    ("Many think so, some of them aloud.", "PVR,PIOR."),
    ("Ana Silva's aide told reporters.", "XX'NVN."),
    ("It's his plan to rebuild the wall.", "PADNTBDN."),
    ("Silva, who leads the party, won.", "X,KVDN,V."),
    ("The US bank told us.", "DXNVO."),
    ("Let us tell THEM.", "VOVO."),
    ("The harbour commission put it off.", "DNNVPI."),
    ("$3.5m was spent on 12 May.", "#AEI#Y."),
    ("", ""),
    # capitals tell nothing in a headline: from four capitalised words on, one word of six of four letters may be small
    ("Silva Calls Ruiz", "XXX"),
    ("Silva Calls Ruiz Wrong", "XVXJ"),
    ("Silva Calls Ruiz Wrong but old", "XVXJCJ"),
    ("Silva Calls Ruiz Wrong butt", "XXXXN"),
    ("Silva Calls Mayor Ruiz Wrong plans", "XVXXJN"),
    # an unknown word in -s that opens a sentence is a noun from five letters on
    ("Ryans said so", "NVR"),
    ("Reis said so", "XVR"),
    ("Quickly said so.", "RVR."),
    ("Her plan failed.", "DNV."),
    ("They saw her.", "PVO."),
    ("That is bad.", "PAJ."),
    ("She claims it.", "PVP."),
    ("She has claimed it.", "PAEP."),
    ("She will claim it.", "PMBP."),
    ("The claimed sum fell.", "DJNV."),
    ("The report published on Friday fell.", "DNEIYV."),
    ("He'll go.", "pB."),
    ("He's gone.", "PAE."),
    ("She moved to Porto.", "PVIX."),
    ("She moved to go.", "PVTB."),
    ("The plan's old.", "DN'J."),
    # what looks like a verb before another verb is a noun
    ("The election commission said it.", "DNNVP."),
    ("Exit polls suggested it.", "XNVP."),
    ("The house sources on the ground told Silva.", "DNNIDNVX."),
    ("Boats it claims sink fell.", "NPVVV."),
    ("Farm guards suffered minor injuries, say police.", "XNVNN,VN."),
    # a name in 's has a verb of its own, a possessive has none
    ("It fell, Silva's said.", "PV,X'V."),
    ("Silva's lost sum fell.", "X'ENV."),
    # behind a name at the end of a sentence, and behind a noun
    ("It fell, the Ondra News reports.", "PV,DXXV."),
    ("It fell in the Ondra reports.", "PVIDXN."),
    # behind a clause that ends with a passive
    ("An aide who asked not to be named said it.", "DNKVRTAEVP."),
    ("She asked to be named chief.", "PVTAEJ."),
    # a quantifier with a capital inside a sentence is a name
    ("She told Enough that it fell.", "PVXHPV."),
    ("She had enough rain.", "PADN."),
    # a role that is a verb too, before a name; a plural in front has a verb
    ("The union head Ana Silva said so.", "DNNXXVR."),
    ("The murder suspect Silva slept.", "DNNXV."),
    ("The police suspect Silva slept.", "DNVXV."),
    ("The unions head Silva's list.", "DNVX'N."),
]


@pytest.mark.parametrize(("text", "tags"), CASES)
def test_tags(text, tags):
    assert tag_words(text, 0, len(text)).tags == tags


@pytest.mark.parametrize(
    ("principal", "forms"),
    [
        (("say", "said", "said"), ["say", "says", "said", "saying"]),
        (("deny",), ["deny", "denies", "denied", "denying"]),
        (("write", "wrote", "written"), ["write", "writes", "wrote", "written", "writing"]),
        (("admit", "admitted", "admitted"), ["admit", "admits", "admitted", "admitting"]),
        (("agree",), ["agree", "agrees", "agreed", "agreeing"]),
        (("lie", "lied", "lied"), ["lie", "lies", "lied", "lying"]),
        (("stress",), ["stress", "stresses", "stressed", "stressing"]),
    ],
)
def test_forms_of_a_verb(principal, forms):
    assert [form for form, _ in verb_forms(*principal)] == forms


@given(st.text(max_size=60))
def test_one_letter_a_word_and_true_offsets(text):
    words = tag_words(text, 0, len(text))
    assert len(words.starts) == len(words.ends) == len(words.words) == len(words.tags)
    assert all(
        text[start:end].lower() == word
        for start, end, word in zip(words.starts, words.ends, words.words, strict=True)
    )


@pytest.mark.parametrize(
    ("word", "may_be"),
    [("accounts", True), ("calls", True), ("mayors", False), ("account", False), ("call", False)],
)
def test_a_noun_that_is_also_the_third_person_of_a_verb(word, may_be):
    assert may_be_verb(word) == may_be


@given(st.text(alphabet="DPOhKWHFSITCAMRYJN#XVBEGqbsvdyg,.;:'()QUZ-", max_size=24))
def test_rules_that_are_left_out_would_have_changed_nothing(tags):
    decided = tags
    for pattern, letter, _ in tagger._RULES:
        decided = pattern.sub(letter, decided)
    for pattern, letter in tagger._rules_among(tagger._NEVER_WRITTEN.intersection(tags)):
        tags = pattern.sub(letter, tags)
    assert tags == decided


def test_no_rule_writes_a_letter_that_is_said_to_be_never_written():
    written = {letter for _, letter, _ in tagger._RULES}
    assert written
    assert tagger._NEVER_WRITTEN.isdisjoint(written)
