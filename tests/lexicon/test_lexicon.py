from __future__ import annotations

from collections import Counter

import pytest
from project import ROOT

from newslens.errors import InputError
from newslens.lexicon import alternation, entries, mapping, words

FOLDER = ROOT / "newslens" / "lexicon"
TOPICS = sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in FOLDER.rglob("*.txt"))


def test_topics_are_found():
    assert len(TOPICS) > 90


@pytest.mark.parametrize("topic", TOPICS)
def test_entries_stand_once(topic):
    twice = [entry for entry, count in Counter(entries(topic)).items() if count > 1]
    assert not twice


@pytest.mark.parametrize("topic", ["comparison/counted_synonyms", "language/kindred_words"])
def test_a_word_stands_in_one_line_of_a_list_of_ideas(topic):
    counts = Counter(word for line in entries(topic) for word in line)
    assert not [word for word, count in counts.items() if count > 1]


@pytest.mark.parametrize("topic", TOPICS)
def test_every_list_is_read(topic):
    """Named whole, or by its last part where a module goes through a folder's lists."""
    name = topic.rpartition("/")[2]
    code = [path.read_text(encoding="utf-8") for path in FOLDER.parent.rglob("*.py")]
    assert any(f'"{topic}"' in text or f"'{topic}'" in text or f'"{name}"' in text for text in code)


@pytest.mark.parametrize("topic", TOPICS)
def test_fields_are_filled(topic):
    """A first field is never empty, and an entry has no more fields than its list has."""
    assert entries(topic)
    assert all(entry[0] for entry in entries(topic))


@pytest.mark.parametrize("topic", TOPICS)
def test_the_head_says_where_a_list_comes_from_and_what_may_enter(topic):
    lines = (FOLDER / f"{topic}.txt").read_text(encoding="utf-8").splitlines()
    comments = "\n".join(line for line in lines if line.startswith("#"))
    assert "Origin:" in comments
    assert "Rule of entry:" in comments


def test_an_unknown_topic_is_named():
    with pytest.raises(InputError, match="no lexicon 'figures/nothing'"):
        entries("figures/nothing")


def test_words_and_mapping_read_the_first_fields():
    assert words("language/modals") == frozenset(mapping("language/modals"))
    assert mapping("language/modals")["must"] == entries("language/modals")[0][1]


@pytest.mark.parametrize(
    ("choices", "pattern"),
    [(["more", "more than"], r"more\s+than|more"), (["b", "a", "a"], "a|b"), (["a.m."], r"a\.m\."), ([], "")],
)
def test_alternation_takes_the_longest_first(choices, pattern):
    assert alternation(choices) == pattern
