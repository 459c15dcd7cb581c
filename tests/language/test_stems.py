"""Stems: which words are one word, and which are two."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from snowballstemmer.english_stemmer import EnglishStemmer

from newslens.language.stems import stem
from newslens.lexicon import entries, mapping

FORMS = """
kill kills killed killing killings
travel travels travelled traveled travelling traveling
threw thrown throws throwing throw
child children
lie lies lying
free freed freeing frees
tie tied tying
experience experienced experiencing
staff staffed staffing
yell yelled yelling
bus buses
mp mps
base bases
consider considers considered considering
volunteer volunteers volunteered
fear feared fearing
score scored scoring
negotiate negotiated negotiating negotiation negotiations
responsible responsibly responsibility
centre center centres centers centred centered
kilometre kilometer kilometres kilometers
colour color colours coloured colorful colourful
dishonour dishonor dishonoured dishonored
defence defense defences defenses
license licence licensed licenced
practise practice practised practiced
programme program programmes programs
mobilise mobilize mobilised mobilized mobilisation mobilization
criticise criticize criticised criticizing
paralyse paralyze paralysing paralyzed
organisation organization organisations organizations
organiser organizer organisers organizers
counsellor counselor counsellors counselors
protester protesters protestor protestors
adviser advisers advisor advisors
catalogue catalog catalogued cataloged
storey story storeys stories
enrol enroll enrolled enrolling enrolment enrollment
advertise advertised advertising advertisement
precise precisely precision
manoeuvre maneuver manoeuvred maneuvered
haemorrhage hemorrhage haemorrhaging hemorrhaging
anaesthetise anesthetize
"""
"""Each line is one word in its forms and spellings."""

TWO = """
state statement; state station; statement station
governor government; governor govern
miss mission; come comment; general generation
officer office; officer official
prisoner prison; villager village; islander island; engineer engine; customer custom; worker work
protester protest; murderer murder; attacker attack; reporter report; settler settlement
senator senate; operator operation; investigator investigation; regulator regulation
participant participation; applicant application; defendant defend; assistant assistance; accountant account
resident residence; executive execution; detective detection; consulate consul; national nation; relative relation
police policy; army arm; organ organisation; organism organisation; university universe; universal university
important import; department depart; apartment apart; hospital hospitality; position positive; person personal
authority author; majority major; minority minor; initiative initial; candidate candid; unit united
product production; public publication; experience experiment; several severe; news new; past paste
aide aid; heroin heroine; premier premiere; moral morale; customs custom; literal liter
ministry minister; attic attack; parade paradise; expert expertise; considerable consider
mine miner; mineral miner; explosion explosive; transit transition; recess recession; ration rational
prise prize; tire tired; killer kiler; staff stuff; four for; tour tor
"""
"""Pairs of words that are two words."""

PAIRS = [tuple(pair.split()) for line in TWO.strip().splitlines() for pair in line.split(";")]


@pytest.mark.parametrize("line", FORMS.strip().splitlines())
def test_forms_and_spellings_share_a_stem(line):
    assert len({stem(form) for form in line.split()}) == 1, [stem(form) for form in line.split()]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_two_words_have_two_stems(one, other):
    assert stem(one) != stem(other)


def test_stems_themselves():
    """What Snowball gives; a new release that gives something else shows here."""
    known = {
        "station": "station",
        "policies": "polici",
        "universities": "universiti",
        "internationally": "internat",
        "generously": "generous",
        "skies": "sky",
        "arrested": "arrest",
        "communities": "communiti",
    }
    assert {word: stem(word) for word in known} == known


@pytest.mark.parametrize("line", entries("language/words_apart"), ids=" | ".join)
def test_words_apart_would_meet_without_their_line(line):
    forms, other = line
    first = forms.split()[0]
    assert EnglishStemmer().stemWord(first) in {EnglishStemmer().stemWord(other), stem(other)}
    assert {stem(form) for form in forms.split()} == {first}
    assert stem(other) != first


def test_a_form_stands_in_one_table_and_one_line():
    apart = list(itertools.chain.from_iterable(forms.split() for forms, _ in entries("language/words_apart")))
    assert len(apart) == len(set(apart))
    for topic in ("language/irregular_forms", "language/spellings"):
        written = [line[0] for line in entries(topic)]
        assert len(written) == len(set(written)), topic
    assert not set(apart) & set(mapping("language/irregular_forms"))


@pytest.mark.parametrize("line", entries("language/spellings"), ids=" | ".join)
def test_both_spellings_share_a_stem(line):
    written, instead = (each.removesuffix("-") for each in line)
    ending = "ed" if line[0].endswith("-") else ""
    assert stem(written + ending) == stem(instead + ending)


@pytest.mark.parametrize("letters", ["a", "y", "l", "er", "al", "ise"])
def test_a_word_without_end_is_no_hang(letters):
    begin = time.process_time()
    stem(letters * 20_000)
    assert time.process_time() - begin < 5


@given(st.text(alphabet=st.characters(categories=["Ll", "Lo", "Nd"]), max_size=20))
def test_any_word_has_a_stem(form):
    assert bool(stem(form)) == bool(form)
