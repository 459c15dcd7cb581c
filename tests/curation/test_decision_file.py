from __future__ import annotations

import stat

import pytest
from curated_event import boats, reports, span
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslens import InputError
from newslens.curation import FILE_COLUMNS, DecisionFile, read_decisions

ROW = {"table": "figures", "article_id": "south", "start": 0, "end": 5}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "decisions.csv"


def test_each_decision_is_in_the_file_at_once(path):
    file = DecisionFile(path, boats())
    assert file.decisions.empty
    assert not path.exists()
    assert file.add(**ROW, action="drop", by="Ada", note="a misprint, I think\nof ours") == 2
    assert file.add(**ROW, action="keep") == 4
    read = read_decisions(path)
    assert read.equals(file.decisions)
    assert read["quoted"].tolist() == ["Three", "Three"]
    assert read.loc[0, "after"].startswith(" boats sank")


def test_a_line_that_is_none_is_refused_and_the_file_stays(path):
    file = DecisionFile(path)
    file.add(**ROW, action="drop")
    before = path.read_bytes()
    for wrong in ({"action": "burn"}, {"action": "join"}, {"action": "keep", "note": "\ud800"}):
        with pytest.raises(InputError):
            file.add(**ROW, **wrong)
    assert path.read_bytes() == before
    assert len(file.decisions) == 1


def test_a_file_that_cannot_be_understood_is_never_written(path):
    path.write_text("table,action\nnames,burn\n")
    with pytest.raises(InputError):
        DecisionFile(path)
    path.write_text("table,action,article_id,start,end\n")
    file = DecisionFile(path)
    path.write_text('table,action\n"')
    with pytest.raises(InputError):
        file.add(**ROW, action="drop")
    assert path.read_text() == 'table,action\n"'


@pytest.mark.parametrize("articles", [None, reports(south="Three boats sank.")])
def test_half_a_character_is_refused_before_anything_is_made_of_it(path, articles):
    file = DecisionFile(path, articles)
    for asked in (file.preview, file.cells, file.add_all):
        with pytest.raises(InputError, match="half a character stands in it; write it anew"):
            asked([{**ROW, "action": "keep", "note": "why \ud800"}])
    assert not path.exists()


def test_what_a_person_wrote_stays_to_the_byte(path):
    mine = 'colour,table,action,article_id,start,end\r\n"red",figures,drop,south,0,5\r\n\r\n'
    path.write_bytes(("\ufeff" + mine).encode())
    file = DecisionFile(path)
    file.add(**ROW, action="keep", by="Ben")
    written = path.read_bytes().decode()
    head, rest = mine.split("\r\n", 1)
    assert written == f"\ufeff{head},by\r\n{rest},figures,keep,south,0,5,Ben\r\n"
    assert file.notices == ["Line 2 decides differently about the same row; line 4 counts."]


def test_only_lines_of_this_session_are_undone(path):
    DecisionFile(path).add(**ROW, action="drop")
    file = DecisionFile(path)
    assert file.undo() is None
    file.add(**ROW, action="keep")
    assert file.session == 1
    assert file.undo().action == "keep"
    assert file.undo() is None
    assert file.decisions["action"].tolist() == ["drop"]


def test_two_notebooks_keep_both_their_lines(path):
    one, other = DecisionFile(path), DecisionFile(path)
    one.add(**ROW, action="drop", by="Ada")
    other.add(**ROW, action="keep", by="Ben")
    assert other.notices[0] == "decisions.csv was changed by somebody else; both keep their lines."
    assert other.notices[1] == "Line 2 decides differently about the same row; line 3 counts."
    assert one.reload()["by"].tolist() == ["Ada", "Ben"]
    assert one.undo().by == "Ada"
    assert other.reload()["by"].tolist() == ["Ben"]
    assert other.undo().by == "Ben"


def test_equal_lines_of_two_notebooks_are_two(path):
    one, other = DecisionFile(path), DecisionFile(path)
    one.add(**ROW, action="drop")
    other.add(**ROW, action="drop")
    assert one.undo().action == "drop"
    assert len(other.reload()) == 1


def test_lines_that_a_spreadsheet_lost_are_put_back(path):
    file = DecisionFile(path)
    file.add(**ROW, action="drop", by="Ada")
    path.write_text("table,action,article_id,start,end,by\nfigures,keep,south,0,5,Ben\n")
    assert file.reload()["by"].tolist() == ["Ben", "Ada"]
    assert file.notices[-1] == "1 line was gone that this session had written, and put back."
    path.unlink()
    assert file.reload()["by"].tolist() == ["Ada"]


def test_a_link_stays_one_and_a_missing_folder_is_told(tmp_path, path):
    link = tmp_path / "link.csv"
    DecisionFile(path).add(**ROW, action="drop")
    link.symlink_to(path)
    DecisionFile(link).add(**ROW, action="keep")
    assert stat.S_ISLNK(link.lstat().st_mode)
    assert len(read_decisions(path)) == 2
    with pytest.raises(InputError, match="cannot be written"):
        DecisionFile(tmp_path / "none" / "d.csv").add(**ROW, action="drop")


def test_words_are_filled_into_lines_that_lack_them(path):
    articles = boats()
    path.write_text(
        'mine,table,action,article_id,start,end\n"a, b",figures,drop,south,0,5\nc,figures,drop,south,900,905\n'
    )
    file = DecisionFile(path)
    file.add(table="figures", action="keep", **span(articles, "north", "Two"))
    assert file.fill_anchors(articles) == 2
    assert file.fill_anchors(articles) == 0
    assert read_decisions(path)["quoted"].fillna("").tolist() == ["Three", "", "Two"]
    assert path.read_text().startswith('mine,table,action,article_id,start,end,quoted,before,after\n"a, b",')
    assert file.undo().action == "keep"


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "undo", "reload", "person"]),
        st.integers(0, 1),
        st.text("a,\"\n='\r", max_size=4),
    ),
    max_size=14,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(STEPS)
def test_no_line_is_lost_whatever_two_notebooks_and_a_person_do(tmp_path, steps):
    path = tmp_path / "d.csv"
    path.unlink(missing_ok=True)
    files = [DecisionFile(path), DecisionFile(path)]
    there: list[str] = []
    own: list[list[str]] = [[], []]
    for number, (step, who, text) in enumerate(steps):
        note = f"{number}{text}x"
        if step == "add":
            files[who].add(**ROW, action="keep", note=note)
            own[who].append(note)
            there.append(note)
        elif step == "undo":
            undone = files[who].undo()
            assert (undone.note if undone else None) == (own[who].pop() if own[who] else None)
            if undone:
                there.remove(undone.note)
        elif step == "reload":
            files[who].reload()
        elif path.exists():
            path.write_bytes(path.read_bytes() + f'figures,south,0,5,,keep,,,,"{number}y"\n'.encode())
            there.append(f"{number}y")
    found = read_decisions(path)["note"].tolist() if path.exists() else []
    assert found == there


def test_several_lines_are_written_at_once_or_none(path):
    file = DecisionFile(path, boats())
    lines = [{**ROW, "action": "set", "column": name, "value": "2"} for name in ("low", "high")]
    foreseen = file.preview(lines)
    assert not path.exists()
    assert file.add_all(lines) == [2, 3]
    assert path.read_text().splitlines()[1:] == foreseen
    before = path.read_bytes()
    with pytest.raises(InputError):
        file.add_all([{**ROW, "action": "keep"}, {**ROW, "action": "burn"}])
    assert path.read_bytes() == before
    assert file.session == 2


def test_the_whole_file_is_told_with_every_column(path):
    path.write_text("table,action,article_id,start,end\nfigures,drop,south,0,5\n")
    file = DecisionFile(path, boats())
    text, columns = file.outline()
    assert columns[:5] == ("table", "action", "article_id", "start", "end")
    assert set(FILE_COLUMNS) == set(columns)
    assert text.splitlines()[1] == "figures,drop,south,0,5"
    (cells,) = file.cells([{**ROW, "action": "keep"}])
    assert (cells["start"], cells["quoted"]) == ("0", "Three")
    assert len(file.decisions) == 1, "nothing was written"


def test_a_note_that_a_spreadsheet_would_run_is_guarded_in_the_file_alone(path):
    file = DecisionFile(path, boats())
    file.add(**ROW, action="keep", note="=1+1", by="@ada")
    assert ",@ada,=1+1," not in path.read_text(encoding="utf-8")
    assert ",'@ada,'=1+1," in path.read_text(encoding="utf-8")
    assert read_decisions(path)[["by", "note"]].values.tolist() == [["@ada", "=1+1"]]
    assert file.undo().note == "=1+1"
