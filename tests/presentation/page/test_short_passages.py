from __future__ import annotations

import pytest

from newslens.presentation.page.short_passages import beginning, surroundings


def told(pieces):
    return "".join(f"[{each.text}]" if each.href else each.text for each in pieces)


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The mill burned down.", "The mill burned down"),
        ("The mill by the river burned down, and nobody was hurt, the brigade said.", "The mill by the river burned down, and nobody was hurt"),
        ("The mill by the river burned down; the granary next to it stands and is being emptied now.", "The mill by the river burned down"),
        ("The brigade came with all its engines from the three towns along the coast road", "The brigade came with all its engines from the three…"),
        ("On Friday, the mill by the river burned down.", "the mill by the river burned down"),
        ("As the men came up the hill, the mill by the river burned down.", "the mill by the river burned down"),
        ("“Nobody slept that night”", "Nobody slept that night"),
        ("''Nobody slept that night''", "Nobody slept that night''"),
        ("— The mill burned down", "The mill burned down"),
        ("“We are sorry,” says Ada Lorn of the mill", "We are sorry, says Ada Lorn of the mill"),
        ("She called it “a shame” and left", "She called it “a shame” and left"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_passage_begins_with_its_main_clause_and_leaves_nothing_hanging(text, begin):
    assert told(beginning(text, "#s1-1")) == f"[{begin}]"


@pytest.mark.parametrize(
    ("text", "words", "around"),
    [
        ("Some 40 houses stand under water, the mayor said.", ["Some 40"], "[Some 40] houses stand under water"),
        ("The board said on Monday that the wave had reached 4 metres at the lower gate.", ["4"], "wave had reached [4] metres at the lower gate"),
        ("Ada Lorn, 54, ran the mill for the board of the town.", ["54"], "Ada Lorn, [54]"),
        ("Of 80 seats the league holds 12 today.", ["80", "12"], "Of [80] seats the league holds [12] today"),
        ("In the autumn of last year the league, the party of the hills, lost 12 seats.", ["12"], "lost [12] seats"),
    ],
)  # fmt: skip
def test_the_surroundings_of_figures_say_what_they_count(text, words, around):
    marks = [(text.index(word), text.index(word) + len(word), f"#{word}") for word in words]
    assert told(surroundings(text, (0, len(text)), marks)) == around


def test_a_place_that_is_far_away_or_inside_another_is_left_to_its_own():
    text = "Some 40 houses " + "and barns " * 8 + "of 3 farms"
    far = text.index("3 farms")
    pieces = surroundings(text, (0, len(text)), [(0, 7, "#a"), (5, 7, "#b"), (far, far + 1, "#c")])
    assert [each.href for each in pieces if each.href] == ["#a"]


def test_a_passage_stands_on_one_line():
    assert told(beginning("The mill\nburned\u00a0 down.", "#x")) == "[The mill burned down]"


@pytest.mark.parametrize(
    ("text", "word", "fences", "around"),
    [
        ("In action were 90 rescuers, six boats and a plane.", "six", ["90"], "[six] boats and a plane"),
        ("In action were 90 rescuers, six boats and a plane.", "90", ["six"], "In action were [90] rescuers"),
        ("The hall has 250 places and housed 780 guests.", "250", ["780"], "The hall has [250] places"),
        ("Rents are 900 euros for 70 square metres.", "900", ["70"], "Rents are [900] euros"),
        ("Of 90 boats seven sank.", "seven", ["90"], "[seven] sank"),
        ("90 and 80.", "80", ["90"], "90 and [80]"),
        ("The mill feeds 90 families.", "90", [], "The mill feeds [90] families"),
    ],
)
def test_the_words_do_not_reach_over_figures_that_are_not_told(text, word, fences, around):
    def spot(part):
        return text.index(part), text.index(part) + len(part)

    told_pieces = surroundings(text, (0, len(text)), [(*spot(word), "#x")], [spot(each) for each in fences])
    assert told(told_pieces) == around


def test_a_mark_whose_other_one_is_cut_off_is_not_shown():
    text = 'He said: "It took the brigade of the town 5 hours, and nobody came."'
    at = text.index("5")
    assert '"' not in told(surroundings(text, (0, len(text)), [(at, at + 1, "#x")]))
