from __future__ import annotations

from dataclasses import asdict, replace

import pytest

import newslens as nl
from newslens.comparison.coverage import coverage_thresholds, words_elsewhere
from newslens.comparison.coverage.words_elsewhere import WordsElsewhere
from newslens.frames import FigureRow, QuotationRow


def known(*texts, quotations=()):
    """What stands in articles 0, 1 ..., each of one sentence, and their figures."""
    by_id = {str(number): text for number, text in enumerate(texts)}
    figures = [
        FigureRow(**asdict(each), article_id=key)
        for key, text in by_id.items()
        for each in nl.find_figures(text)
    ]
    return WordsElsewhere(by_id, figures, quotations, [by_id[row.article_id] for row in figures]), figures


@pytest.mark.parametrize(
    ("words", "holders"),
    [
        ("the quay will stay open", {"0", "1"}),
        ("THE QUAY, will stay open!", {"0", "1"}),
        ("the quay will stay closed", set()),
        ("quay will stay open until", {"1"}),
        ("pen", set()),
        ("…", set()),
    ],
)
def test_words_that_stand_in_one_order(words, holders):
    held, _ = known("“The quay will stay open,” it said.", "The quay will stay open until May.")
    assert held.holders_of_words(words) == holders


@pytest.mark.parametrize(
    ("here", "there", "stands"),
    [
        ("The mill has 310 looms.", "Of the 310 looms, six stood still.", True),
        ("The mill has two looms.", "Two looms stood still.", True),
        ("The mill has two looms.", "Two foremen stood still.", False),
        ("The mill has 310 looms.", "The mill has 311 looms.", False),
        ("Some 3,100 guests waited at the pier.", "About 3,100 fans stood on the pier.", True),
        ("Some 3,100 guests waited at the pier.", "A library of 3,100 books burned.", False),
        ("The pier feeds 700 families.", "A storm tore off 700 metres of the pier.", False),
        ("Velt bid 31.40 euros a share.", "For each share Velt offers 31.40 euros.", True),
        ("Soup cost 12 euros.", "Velt offers 12 euros for a share.", False),
        ("Velt wants 14 per cent more.", "The claim of Velt is 14 per cent.", True),
        ("Velt wants 14 per cent more.", "Rents rose by 14 per cent.", False),
        ("Velt paid 31 euros.", "Velt paid 31 dollars.", False),
        (
            "Twelve infants fell ill with salmonella.",
            "We know of 12 cases of salmonella in ill children.",
            True,
        ),
        ("Twelve infants fell ill with salmonella.", "It bought 12 lorries with salmonella tests.", False),
        ("The mill has two looms.", "Two foremen of the mill stood still.", True),
        ("The driver, 45, of Velm died.", "A driver of 45 died.", True),
        ("The driver, 45, of Velm died.", "Bread costs 45.", False),
    ],
)
def test_a_figure_of_the_same_amount_that_counts_the_same(here, there, stands):
    held, figures = known(here, there)
    first = next(row for row in figures if row.article_id == "0")
    assert held.holders_of_figure(first) == ({"0", "1"} if stands else {"0"})


@pytest.mark.parametrize("there", ["At 07:18 the bells rang.", "It was 7:18.", "It was 7.18 then."])
def test_an_hour_is_written_in_several_ways(there):
    text = "It was 7.18 on Friday."
    held = WordsElsewhere({"0": text, "1": there, "2": "It was 7.19."}, [hour := _hour(text)], [], [text])
    assert held.holders_of_figure(hour) == {"0", "1"}


def _hour(text):
    start = text.index("7.18")
    return FigureRow(start, start + 4, "7.18", 7.18, 7.18, "exact", article_id="0")


@pytest.mark.parametrize(
    ("there", "stands"),
    [
        ("Since then 812 geese have died.", True),
        ("More than 812 geese live in parks.", False),
        ("Seven swans died.", False),
        ("Nineteen people said that geese had died.", True),
        ("Nineteen ducks and some geese had died.", False),
    ],
)
def test_another_number_of_the_same_in_a_sentence_with_a_word_in_common(there, stands):
    held, figures = known("Some 640 geese had died there.", there)
    first = next(row for row in figures if row.low == 640)
    assert ("1" in held.holders_of_count(first)) is stands


def test_a_figure_that_is_not_known_stands_in_its_own_article():
    held, figures = known("The mill has 310 looms.")
    far = replace(figures[0], start=900, end=903)
    assert held.holders_of_figure(far) == held.holders_of_count(far) == {"0"}


def _quoted(number, text, words, utterance="mill"):
    start = text.index(words)
    return QuotationRow(
        start, start + len(words), words, "direct", utterance=utterance, article_id=str(number)
    )


def test_who_renders_what_is_quoted_in_a_stretch():
    whole = "“The mill is old. We shall mend the roof.”"
    changed = "“We shall never mend that roof,” she said."
    other = "“The mill is old.”"
    rows = [
        _quoted(0, whole, "The mill is old. We shall mend the roof."),
        _quoted(1, changed, "We shall never mend that roof,"),
        _quoted(2, other, "The mill is old."),
        _quoted(2, other, "old", utterance=None),
    ]
    held, _ = known(whole, changed, other, quotations=rows)
    second = whole.index("We"), len(whole)
    assert held.holders_of_quoted("0", *second) == {"0", "1"}
    assert held.holders_of_utterance("mill") == {"0", "1", "2"}
    assert held.holders_of_utterance(None) == set()
    assert held.holders_of_quoted("1", changed.index("she"), len(changed)) == set()


def test_what_an_article_quotes_very_often_is_not_read_for_each_quotation_anew(monkeypatch):
    read = []
    known_ideas = words_elsewhere.content_ideas
    monkeypatch.setattr(words_elsewhere, "content_ideas", lambda text: read.append(text) or known_ideas(text))
    said = [f"Mend roof {number}." for number in range(50)]
    text = " ".join(said)
    rows = [_quoted(0, text, each) for each in said]
    held = WordsElsewhere({"0": text}, [], rows, [])
    assert all(held.holders_of_quoted("0", row.start, row.end) == {"0"} for row in rows)
    assert len(read) <= 3 * len(rows)


@pytest.mark.parametrize(("amount", "stands"), [(40, True), (41, False)])
def test_from_which_amount_two_nouns_can_be_one_thing(monkeypatch, amount, stands):
    monkeypatch.setattr(coverage_thresholds, "TELLING_AMOUNT", amount)
    held, figures = known("Some 40 guests waited there.", "Some 40 fans waited there.")
    assert ("1" in held.holders_of_figure(figures[0])) is stands


@pytest.mark.parametrize(("words", "stands"), [(2, True), (3, False)])
def test_how_many_words_measures_of_one_thing_share(monkeypatch, words, stands):
    monkeypatch.setattr(coverage_thresholds, "WORDS_OF_MEASURE", words)
    held, figures = known("The silo lost 90 tonnes.", "Of that silo, 160 tonnes were lost.")
    assert ("1" in held.holders_of_count(figures[0])) is stands


@pytest.mark.parametrize(("share", "stands"), [(0.5, True), (0.6, False)])
def test_how_many_of_the_words_quoted_a_rendering_needs(monkeypatch, share, stands):
    monkeypatch.setattr(coverage_thresholds, "WORDS_RENDERED", share)
    texts = "“Mend the roof. Ask her.”", "“The roof.”"
    rows = [_quoted(0, texts[0], "Mend the roof. Ask her."), _quoted(1, texts[1], "The roof.")]
    held, _ = known(*texts, quotations=rows)
    assert ("1" in held.holders_of_quoted("0", 0, texts[0].index("Ask"))) is stands


@pytest.mark.parametrize(
    ("there", "stands"), [("Do mend that old roof.", True), ("Do ask him.", False), ("Ask her.", False)]
)
def test_other_words_of_an_utterance_need_one_in_common_and_a_cut_most(there, stands):
    texts = "“Mend the roof. Ask her.”", f"“{there}”"
    rows = [_quoted(0, texts[0], "Mend the roof. Ask her."), _quoted(1, texts[1], there)]
    held, _ = known(*texts, quotations=rows)
    assert ("1" in held.holders_of_quoted("0", 0, texts[0].index("Ask"))) is stands


@pytest.mark.parametrize(("tried", "stands"), [(3, True), (2, False)])
def test_how_many_figures_of_one_amount_or_noun_are_tried(monkeypatch, tried, stands):
    monkeypatch.setattr(coverage_thresholds, "ALIKE_TRIED", tried)
    held, figures = known("The mill has 310 looms.", "The barn holds 310 geese.", "The mill has 310 looms.")
    assert ("2" in held.holders_of_figure(figures[0])) is stands
    held, figures = known("The mill has 310 looms.", "Two looms burned.", "This mill has six looms.")
    assert ("2" in held.holders_of_count(figures[0])) is stands


@pytest.mark.parametrize(("least", "stands"), [(2, True), (3, False)])
def test_how_many_words_a_number_of_two_nouns_shares(monkeypatch, least, stands):
    monkeypatch.setattr(coverage_thresholds, "WORDS_OF_AMOUNT", least)
    held, figures = known("Twelve infants have salmonella in Velm.", "Velm has 12 cases of salmonella.")
    assert ("1" in held.holders_of_figure(figures[0])) is stands


@pytest.mark.parametrize(("small", "stands"), [(5, True), (4, False)])
def test_which_small_numbers_may_be_of_one_thing(monkeypatch, small, stands):
    monkeypatch.setattr(coverage_thresholds, "SMALL_AMOUNT", small)
    held, figures = known("Four survivors sat by the mill.", "Four men left the mill.")
    assert ("1" in held.holders_of_figure(figures[0])) is stands
