from __future__ import annotations

from told_amounts import told

from newslens.presentation.drawing.slope_bands import band_of
from newslens.presentation.drawing.slope_lines import lines_of


def lines(*amounts):
    said = {f"r{place}": [pair] for place, pair in enumerate(amounts)}
    event, (holder,) = told(said)
    # Below the number of lines from which a band is drawn, so that all lines are at hand.
    return lines_of(event, holder).lines


def test_the_band_reaches_from_the_least_to_the_greatest_with_the_middle_one():
    band, outside = band_of(lines(("50", "70"), ("52", "71"), ("54", "72"), ("55", "74")))
    assert (band.before, band.after) == ((50, 53, 55), (70, 71.5, 74))
    assert (band.voices, band.outside, outside) == (4, 0, [])


def test_voices_far_away_keep_lines_of_their_own_the_furthest_first():
    many = [("50", str(70 + place % 3)) for place in range(9)]
    band, outside = band_of(lines(*many, ("50", "20"), ("50", "95")))
    assert [line.value for line in outside] == [20, 95]
    assert band.after == (70, 71, 72)


def test_where_all_agree_whoever_differs_lies_outside():
    band, outside = band_of(lines(*[("50", "70")] * 8, ("50", "71")))
    assert band.after == (70, 70, 70)
    assert [line.value for line in outside] == [71]


def test_about_reaches_no_further_than_its_amount():
    band, _ = band_of(lines(("", "70"), ("", "around 71"), ("", "72")))
    assert band.after == (70, 71, 72)


def test_more_than_four_outside_are_counted():
    near, far = lines(*[("", "70")] * 12), lines(*[("", str(n)) for n in (1, 2, 3, 4, 5)])
    band, outside = band_of([*near, *near, *far])
    assert (len(outside), band.outside) == (4, 1)


def test_a_band_of_amounts_before_alone_has_no_after():
    band, _ = band_of(lines(*[(str(n), "") for n in (50, 51, 52)]))
    assert (band.before, band.after) == ((50, 51, 52), None)
