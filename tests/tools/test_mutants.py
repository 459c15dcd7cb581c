from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent

import pytest
from mutants.accepted import draft, read_accepted, stale
from mutants.production import Identity, produce
from mutants.rooms import rooms_of, suite_of
from mutants.sampling import draw, seats
from mutants.summary import Judged, caught_share, summarise
from project import ROOT


def changes(source, **options):
    return [
        (each.identity.before, each.identity.after) for each in produce("room.py", dedent(source), **options)
    ]


@pytest.mark.parametrize(
    ("number", "steps"),
    [
        ("0", ["1", "-1"]),
        ("1", ["2", "0"]),
        ("6", ["8", "4"]),
        ("40", ["50", "30"]),
        ("0.3", ["0.375", "0.225"]),
        ("0.0", ["1.0", "-1.0"]),
        ("1e999", []),
    ],
)
def test_numbers_go_a_step_up_and_a_step_down(number, steps):
    assert changes(f"LEAST = {number}\n", numbers_only=True) == [
        (f"LEAST = {number}", f"LEAST = {step}") for step in steps
    ]


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("a < b", {"a <= b"}),
        ("a == b", set()),
        ("len(a) == b", {"len(a) != b"}),
        ("a != LEAST", {"a == LEAST"}),
        ("a == 1", {"a != 1", "a == 2", "a == 0"}),
        ("a[0]", set()),
        ("a[-1]", set()),
        ("a[:3]", {"a[:4]", "a[:2]"}),
        ("a and not b", set()),
        ("'two'", set()),
    ],
)
def test_only_numbers_and_their_comparisons_where_only_numbers_are_wanted(line, after):
    assert {new for _, new in changes(f"x = {line}\n", numbers_only=True)} == {
        f"x = {each}" for each in after
    }


def test_all_code_has_more_mutants_than_its_numbers():
    after = {new for _, new in changes("def f(a, b):\n    return a in b and g(a, 1)\n")}
    assert {
        "return a not in b and g(a, 1)",
        "return a in b or g(a, 1)",
        "return a in b and g(None, 1)",
    } <= after


@pytest.mark.parametrize(
    "source",
    [
        '"""Five articles, 1 event."""\n',
        "'words'\n",
        "LEAST: Literal[3]\n",
        "def f(a: Literal[1]) -> Literal[2]:\n    'words'\n",
        "__all__ = ['a', 'b']\n",
        "from a import b\nimport c\n",
        "if TYPE_CHECKING:\n    least = 3\n",
        "Pair = tuple[int, Literal[4]]\n",
        "_Key = tuple[int, Literal[4]]\n",
        "def f():\n    raise ValueError('not ' + name(3))\n",
        "log.warning('not %s', 3 + 4)\nwarnings.warn('not', stacklevel=2)\n",
        "@cache(maxsize=3)\ndef f():\n    pass\n",
        "match a:\n    case [b]:\n        pass\n    case [c]:\n        pass\n",
    ],
)
def test_what_no_test_should_notice_is_left(source):
    assert changes(source) == []


def test_every_mutant_is_python_and_changes_the_lines_it_names():
    path = ROOT / "newslens" / "comparison" / "questions" / "verdicts.py"
    source = path.read_text(encoding="utf-8")
    mutants = produce("verdicts.py", source)
    assert len(mutants) > 50
    for mutant in mutants:
        changed = mutant.apply(source)
        compile(changed, "verdicts.py", "exec")
        stripped = "\n".join(line.strip() for line in changed.splitlines())
        assert mutant.identity.after in stripped
        assert mutant.identity.before.splitlines()[0] in source
    assert len({each.identity for each in mutants}) == len(mutants)


def test_identity_outlives_lines_added_above():
    source = "def f(a):\n    if a > 3:\n        return 1\n    if a > 3:\n        return 2\n"
    first, moved = produce("room.py", source), produce("room.py", f"import os\n\n\n{source}")
    assert [each.identity for each in first] == [each.identity for each in moved]
    assert [each.line_number + 3 for each in first] == [each.line_number for each in moved]
    assert {each.identity.nth for each in first if each.identity.before == "if a > 3:"} == {1, 2}


def test_function_is_named_with_its_class():
    [mutant, _] = produce("room.py", "class A:\n    def f(self):\n        return 3\n", numbers_only=True)
    assert mutant.identity.function == "A.f"


@pytest.mark.parametrize(
    ("sizes", "total", "given"),
    [
        ({"big": 60, "middle": 30, "small": 2}, 10, {"big": 6, "middle": 3, "small": 1}),
        ({"a": 2, "b": 3}, 9, {"a": 2, "b": 3}),
        ({"a": 5, "b": 5}, 1, {"a": 1, "b": 0}),
        ({"a": 0, "b": 5}, 3, {"a": 0, "b": 3}),
    ],
)
def test_seats(sizes, total, given):
    assert seats(sizes, total) == given


def wings():
    numbers = "\n".join(f"LEAST_{n} = {n}" for n in range(30)) + "\n"
    code = "def f(a, b):\n" + "\n".join(f"    g{n}(a, b, {n}) or a < {n}" for n in range(30)) + "\n"
    return {
        "comparison": {
            "a.py": produce("a.py", code),
            "b.py": produce("b.py", "def g(a):\n    return a < 4\n"),
        },
        "extraction": {"c.py": produce("c.py", numbers, numbers_only=True)},
    }


def test_sample_is_fixed_and_fair():
    sample = draw(wings(), 40)
    assert sample == draw(wings(), 40)
    rooms = [each.identity.room for each in sample]
    assert (rooms.count("c.py"), len(sample)) == (20, 40)
    assert rooms.count("b.py") >= 1
    operators = [each.operator for each in sample if each.identity.room == "a.py"]
    assert max(map(operators.count, operators)) <= min(map(operators.count, operators)) + 1


def test_sample_takes_all_where_there_are_fewer():
    every = [each for rooms in wings().values() for mutants in rooms.values() for each in mutants]
    assert len(draw(wings(), 10_000)) == len(every)


def test_smaller_sample_is_part_of_the_larger():
    assert set(draw(wings(), 20)) < set(draw(wings(), 40))


@pytest.fixture
def house(tmp_path):
    """A repository with a room that is tested, one that is tested in part, and one that is not."""
    files = {
        "pyproject.toml": '[tool.pytest.ini_options]\naddopts = ["--doctest-modules", "--import-mode=importlib"]\n',
        "newslens/__init__.py": "",
        "newslens/comparison/__init__.py": "",
        "newslens/comparison/groups/__init__.py": "def many(n):\n    return n > 3\n",
        "newslens/comparison/groups/sizes.py": """\
            def filled(names):
                '''
                >>> sorted(filled({"b"}))
                ['b']
                >>> sorted(filled(set()))
                ['a']
                '''
                while not names:
                    names.add("a")
                return names
            """,
        "newslens/comparison/groups/sizes_of_places.py": "def places():\n    return 4\n",
        "newslens/comparison/groups/group_limits.py": "LEAST = 4\n",
        "newslens/comparison/groups/places.py": "from newslens.comparison.groups.group_limits import LEAST\n",
        "newslens/extraction/__init__.py": "",
        "newslens/extraction/dates.py": "LEAST = 0.5\n",
        "tests/comparison/groups/test_groups.py": """\
            from newslens.comparison.groups import many

            def test_many():
                assert many(4)
                assert not many(3)
            """,
        "tests/comparison/groups/test_groups_of_two.py": "def test_two():\n    assert True\n",
        "tests/comparison/groups/test_sizes_of_places.py": "def test_places():\n    assert True\n",
        "tests/comparison/groups/test_places.py": "def test_least():\n    assert True\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("room", "files"),
    [
        ("__init__", ["test_groups.py", "test_groups_of_two.py"]),
        ("sizes", []),
        ("sizes_of_places", ["test_sizes_of_places.py"]),
        ("group_limits", ["test_places.py"]),
    ],
)
def test_tests_of_a_room(house, room, files):
    path = f"newslens/comparison/groups/{room}.py"
    assert suite_of(house, path) == [path, *(f"tests/comparison/groups/{name}" for name in files)]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ([], 6),
        (["comparison/groups"], 5),
        (["newslens/comparison/groups/sizes.py"], 1),
        (["comparison/gro"], 0),
    ],
)
def test_rooms_by_path(house, wanted, count):
    assert len(list(rooms_of(house, "comparison", wanted))) == count


IDENTITY = Identity("a.py", "f", 'x == "…\\n"', "x != 3", 2)


def test_draft_wants_a_reason_and_then_is_read(tmp_path):
    path = tmp_path / "mutants.toml"
    path.write_text(draft(IDENTITY), encoding="utf-8")
    with pytest.raises(ValueError, match="no reason"):
        read_accepted(path)
    path.write_text(draft(IDENTITY).replace('reason = ""', 'reason = "why"'), encoding="utf-8")
    assert read_accepted(path)[IDENTITY].reason == "why"
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    with pytest.raises(ValueError, match="twice"):
        read_accepted(path)


def test_unknown_and_missing_keys_are_named(tmp_path):
    path = tmp_path / "mutants.toml"
    path.write_text('[[survivor]]\nroom = "a.py"\nline = 3\n', encoding="utf-8")
    with pytest.raises(ValueError, match="after, before, function, line, reason"):
        read_accepted(path)
    assert read_accepted(tmp_path / "none.toml") == {}


@pytest.mark.parametrize(
    ("existing", "survived", "why"),
    [
        (set(), {}, "no more"),
        ({IDENTITY}, {IDENTITY: False}, "catches it now"),
        ({IDENTITY}, {IDENTITY: True}, ""),
        ({IDENTITY}, {}, ""),
    ],
)
def test_stale_entries(existing, survived, why):
    found = stale([IDENTITY], existing, survived)
    assert why in found[IDENTITY] if why else not found


def test_summary_counts_and_shows_survivors():
    [up, down] = produce("a.py", "LEAST = 4\n", numbers_only=True)
    judged = [Judged(up, "failed"), Judged(down, "passed")]
    assert caught_share(judged) == 0.5
    text = "\n".join(summarise(judged, {}))
    assert "a.py:1\n    - LEAST = 4\n    + LEAST = 3" in text
    assert "1 caught by a failing test, 0 by time out; 1 survived" in text
    assert "without any test (" not in text
    bare = [Judged(up, "timed out"), Judged(down, "no tests")]
    assert caught_share(bare) == 0.5
    assert "Rooms without any test (1):\n  a.py" in "\n".join(summarise(bare, {}))


def run_mutants(house, *words):
    command = [sys.executable, "-m", "mutants", "--root", str(house), *words]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "tools"), "TMPDIR": str(house.parent)}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_mutants_are_run_and_nothing_is_left_behind(house):
    before = contents(house)
    done = run_mutants(house, "comparison", "--least", "0.8")
    assert contents(house) == before
    assert not list(house.parent.glob("mutants-*"))
    assert done.returncode == 1, done.stderr
    # Without its `not` the loop of `filled` has no end; the constant is looked at by no test.
    assert "12 mutants: 6 caught by a failing test, 1 by time out; 5 survived" in done.stdout
    assert "newslens/comparison/groups/group_limits.py:1\n    - LEAST = 4\n    + LEAST = 5" in done.stdout
    assert "groups/__init__.py" not in done.stdout
    assert "at least 80% are wanted" in done.stdout
    assert run_mutants(house, "comparison/groups/__init__.py").returncode == 0


def test_stale_entry_fails_the_run(house):
    text = draft(IDENTITY).replace('reason = ""', 'reason = "why"')
    (house / "tests" / "mutants.toml").write_text(text, encoding="utf-8")
    done = run_mutants(house, "--least", "0", "--sample", "2")
    assert done.returncode == 1
    assert "take the entry out" in done.stdout


def test_tests_that_fail_unchanged_stop_the_run(house):
    (house / "tests" / "comparison" / "groups" / "test_groups.py").write_text(
        "def test_it():\n    assert False\n"
    )
    done = run_mutants(house)
    assert done.returncode == 1
    assert "mend them first" in done.stderr
