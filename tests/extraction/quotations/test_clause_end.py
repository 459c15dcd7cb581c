from __future__ import annotations

import pytest
from tagged_sentences import surface, tagged

from newslens.extraction.quotations import quotation_thresholds as thresholds
from newslens.extraction.quotations.clause_end import find_limit, subject_clause_end
from newslens.extraction.quotations.cues import find_cues

# sentence, and how far its first cue reaches
LIMITS = [
    ("While she said it rained, others slept in Porto.", "it rained"),
    ("Although Silva said it rained, it was dry.", "it rained"),
    ("While she said it rained.", "it rained"),
    ("She said the man, who was old, slept.", "the man , who was old , slept"),
    ("She said the man slept, who was old.", "the man slept"),
    ("She said the man slept, who often did.", "the man slept , who often did"),
    ("The man, who said so, slept.", "so"),
    ("She said so;.", "so"),
    ("She said it rained.", "it rained"),
    ("She said it rained, which was bad.", "it rained , which was bad"),
    ("She said it rained, which the paper had denied.", "it rained"),
    ("She said the lock broke, who had built it.", "the lock broke , who had built it"),
    ("She said the lock - a wreck by then - would be shut.", "the lock - a wreck by then - would be shut"),
    ("She said the lock would be shut - a wreck by then.", "the lock would be shut"),
    (
        "She said the firm had enjoyed the year and expects more.",
        "the firm had enjoyed the year and expects more",
    ),
    ("She says the firm enjoyed the year and expects more.", "the firm enjoyed the year"),
    ("She said the lock was shut but indicates a flaw.", "the lock was shut but indicates a flaw"),
    ("She said the lock was shut but indicated a flaw.", "the lock was shut"),
    (
        "She said the lock is shut and the work is expected to end.",
        "the lock is shut and the work is expected to end",
    ),
    ("She said the lock is shut and the mayor expected more.", "the lock is shut"),
    ("She said it rained, while others slept.", "it rained"),
    ("She said it rained, but Silva left.", "it rained"),
    ("She said it rained, but then left.", "it rained , but then left"),
    ("She said it rained -- hard.", "it rained -- hard"),
    ("She said it rained - the roof leaked.", "it rained"),
    ("She said it rained - hard.", "it rained - hard"),
    ("The man, who said it rained, left.", "it rained"),
    ("Saying it rained, she left.", "it rained"),
    ("Asked, she left.", ", she left"),
    ("She said it rained, adding that it poured.", "it rained"),
    ("She said it rained and called it bad.", "it rained"),
    ("She said it rained, and called it bad.", "it rained"),
    ("She said it rained, and he claimed it poured.", "it rained"),
    ("She said it rained, he claimed.", "it rained"),
    ("She said it rained and he claimed it poured.", "it rained"),
    ("She said it rained; he claimed it poured.", "it rained"),
    ("She said; he claimed it poured.", ""),
    ("She said that she said it rained.", "that she said it rained"),
    ("She said <U> as it rained.", "<U>"),
    ("She said <U> adding more.", "<U>"),
    ("She said <Q> as it rained.", "<Q> as it rained"),
    (
        "She said rain and snow fell, the very old man who was there claimed.",
        "rain and snow fell , the very old man who was there claimed",
    ),
    ("She said it rained, the old chief of the town office there claimed.", "it rained"),
    ("She said it rained, the very old chief of the town office there claimed.", "it rained"),
    (
        "She said it rained, the old chief of the town claimed on Monday.",
        "it rained , the old chief of the town claimed on monday",
    ),
    ("She said it rained; a man there claimed it poured.", "it rained"),
    (
        "She said it rained, and the man who knew claimed it poured.",
        "it rained , and the man who knew claimed it poured",
    ),
    ("She said which he claimed.", "which he claimed"),
    ("She said, while he slept, it rained.", ", while he slept , it rained"),
    ("The men, who often said it rained, left.", "it rained"),
    ("The man, which he had said was bad, left.", "was bad"),
    ("She said so, which he claimed.", "so , which he claimed"),
    ("She said it rained;", "it rained"),
    ("She said rain and he claimed it poured.", "rain and he claimed it poured"),
    ("She said, which he claimed.", ", which he claimed"),
    ("He said it fell, per Silva.", "it fell"),
    ("He said <U> per Silva.", "<U> per silva"),
]


@pytest.mark.parametrize(("text", "reached"), LIMITS)
def test_where_what_a_cue_reports_ends(text, reached):
    words = tagged(text)
    cue, *later = find_cues(words)
    assert surface(words, (cue.end, find_limit(words, cue, later))) == reached


@pytest.mark.parametrize(("more", "taken_over"), [(0, True), (1, False)])
def test_a_cue_takes_over_with_a_subject_of_some_words(more, taken_over):
    subject = " ".join(["the", *["old"] * (thresholds.COORDINATE_SUBJECT_WORDS - 2 + more), "chief"])
    words = tagged(f"She said it rained, {subject} said.")
    cue, *later = find_cues(words)
    assert (find_limit(words, cue, later) == 4) == taken_over


# a clause and the verb of its sentence, and the clause alone
SUBJECTS = [
    ("that it rained is false", "that it rained"),
    ("that it rained yesterday was false.", "that it rained"),
    ("that it rained", "that it rained"),
    ("that the man who knew left was false .", "that the man who knew left"),
    ("that it is raining in Porto may be false", "that it is raining in porto"),
    ("that they never left soon proved false", "that they never left soon proved false"),
]


@pytest.mark.parametrize(("text", "clause"), SUBJECTS)
def test_a_clause_that_belongs_to_a_subject_ends_before_the_main_verb(text, clause):
    words = tagged(text)
    assert surface(words, (0, subject_clause_end(words.tags, 0, len(words.tags)))) == clause


def test_a_clause_of_a_subject_ends_at_its_limit():
    assert subject_clause_end("HPVRAJ", 0, 3) == 3
