from __future__ import annotations

import pandas as pd
import pytest

from newslens.comparison.findings import finding_thresholds
from newslens.comparison.findings.letter_copies import CopiedReports

WIRE = ["The mill burned.", "Two sheds were saved.", "Rain fell at noon.", "The yard is shut."]


def copied(**reports):
    said = [(key, surface) for key, sentences in reports.items() for surface in sentences]
    return CopiedReports(pd.DataFrame(said, columns=["article_id", "surface"]))


@pytest.mark.parametrize(
    ("copy", "alike"),
    [
        (WIRE, True),
        (["the mill burned", *WIRE[2:]], True),
        ([*WIRE[:2], "At noon it rained.", "Nobody may enter."], True),
        ([WIRE[0], "Sheds were spared.", "At noon it rained.", "Nobody may enter."], False),
        (WIRE[:1], True),
        ([], False),
    ],
)
def test_most_sentences_of_the_shorter_report_stand_in_the_other(copy, alike):
    reports = copied(wire=WIRE, copy=copy)
    assert reports.are_alike("wire", "copy") is reports.are_alike("copy", "wire") is alike


def test_without_sentences_nothing_is_known():
    assert not CopiedReports(None).are_alike("wire", "copy")


@pytest.mark.parametrize(("share", "alike"), [(0.5, True), (0.6, False)])
def test_how_many_sentences_must_be_the_same(monkeypatch, share, alike):
    monkeypatch.setattr(finding_thresholds, "COPIED_SHARE", share)
    assert copied(a=WIRE, b=[*WIRE[:2], "One.", "Two."]).are_alike("a", "b") is alike
