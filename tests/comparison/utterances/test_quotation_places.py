from __future__ import annotations

from curated_event import speeches

from newslens.comparison.utterances import collate_quotations
from newslens.comparison.utterances.quotation_places import placed_quotations, with_placed, without_placed
from newslens.comparison.utterances.utterance_groups import LinkedGroups, QuotationLink, QuotationPair
from newslens.extraction.quotations import extract_quotations


def collated(placed):
    articles = speeches()
    return collate_quotations(articles, extract_quotations(articles), placed=placed)


def test_a_quotation_that_stands_alone_has_no_rendering():
    before, after = collated({}), collated({1: None})
    said, alone, other = (
        "the-harbour-stays-shut-until",
        "the-harbour-stays-shut-until-2",
        "we-shall-count-every-boat",
    )
    assert before.quotations["utterance"].tolist() == [said, said, said, other]
    assert sorted(after.quotations["utterance"]) == sorted([said, alone, said, other])
    assert after.quotations["utterance"].nunique() == 3
    assert len(before.renderings) == 3
    assert set(after.renderings["article_a"]) | set(after.renderings["article_b"]) == {"north", "west"}


def test_a_quotation_is_put_to_others_whoever_spoke():
    after = collated({3: 0})
    assert set(after.quotations["utterance"]) == {"the-harbour-stays-shut-until"}
    assert len(after.renderings) == 6


def test_what_states_nothing_is_passed_over():
    kinds = ["attributed", "direct", "partial"]
    assert placed_quotations(kinds, {0: 1, 1: 0, 2: 1}) == {1: 0}
    assert placed_quotations(kinds, {1: 1, 2: None}) == {1: None}
    assert placed_quotations(kinds, {}) == {}


def test_links_of_what_was_placed_are_left_out():
    links = [QuotationLink(0, 1, 1.0), QuotationLink(1, 2, 1.0)]
    assert without_placed(links, {0: None}) == links[1:]
    assert without_placed(links, {}) == links


def test_a_group_keeps_its_pairs_under_its_new_number():
    found = LinkedGroups([0, 1, 1], [QuotationPair(1, 1, 2)])
    assert with_placed(found, {}) is found
    assert with_placed(found, {0: 2}).pairs == [
        QuotationPair(0, 0, 1),
        QuotationPair(0, 0, 2),
        QuotationPair(0, 1, 2),
    ]
