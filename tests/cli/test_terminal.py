from __future__ import annotations

import io
import sys

import click
import pytest

from newslens.cli.terminal import full_output_told, put, put_line, shown, tell, usage_shown

TITLE = "\x1b]0;gotcha\x07"


class Stream(io.TextIOWrapper):
    """A stream that says of itself whether it is a terminal."""

    def __init__(self, *, terminal, encoding="utf-8"):
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding=encoding, newline="")
        self.terminal = terminal

    def isatty(self):
        return self.terminal

    @property
    def written(self):
        self.flush()
        return self.bytes.getvalue()


@pytest.fixture
def stdout(monkeypatch):
    def made(**options):
        stream = Stream(**options)
        monkeypatch.setattr(sys, "stdout", stream)
        return stream

    return made


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Two boats", "Two boats"),
        ("Größe 大 \u200d", "Größe 大 \u200d"),
        (TITLE, r"\x1b]0;gotcha\x07"),
        ("a\rb\x7fc\x9bd", r"a\rb\x7fc\x9bd"),
        ("a\u202eb\u2066c\u2028d", r"a\u202eb\u2066c\u2028d"),
        ("half \ud800", r"half \ud800"),
        ("a\nb\tc", r"a\nb\tc"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text, seen):
    assert shown(text) == seen


def test_ends_of_lines_may_stay():
    assert shown("a\nb\tc\r\x1b", lines=True) == "a\nb\tc\\r\\x1b"


def test_a_result_is_shown_on_a_terminal(stdout):
    stream = stdout(terminal=True)
    put(f"a,b\n{TITLE},1\n")
    assert stream.written == b"a,b\n\\x1b]0;gotcha\\x07,1\n"


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_result_stays_as_it_is_elsewhere(stdout, encoding):
    stream = stdout(terminal=False, encoding=encoding)
    put(f"a,b\r\n{TITLE},\u00e9\n")
    assert stream.written == f"a,b\r\n{TITLE},\u00e9\n".encode()


def test_a_terminal_without_a_sign_gets_it_written_out(stdout):
    stream = stdout(terminal=True, encoding="ascii")
    put_line("caf\u00e9")
    assert stream.written == b"caf\\xe9\n"


def test_a_line_for_eyes_is_one_line_everywhere(stdout):
    stream = stdout(terminal=False)
    put_line(f"Two\nconflict: {TITLE}")
    assert stream.written == b"Two\\nconflict: \\x1b]0;gotcha\\x07\n"


def test_what_is_said_is_shown_and_may_be_lost(monkeypatch, capsys):
    tell(f"Wrote {TITLE}")
    assert capsys.readouterr().err == "Wrote \\x1b]0;gotcha\\x07\n"

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(click, "echo", full)
    tell("Wrote it")


def test_a_wrong_call_is_told_with_its_signs_shown():
    def wrong(message):
        with usage_shown():
            raise click.BadParameter(message)

    with pytest.raises(click.UsageError, match=r"Invalid value: \\x1b\]0"):
        wrong(TITLE)
    with pytest.raises(click.BadParameter, match="is none"):
        wrong("is none")


def test_a_fault_that_names_a_file_is_not_one_of_standard_output():
    def broken():
        with full_output_told():
            raise FileNotFoundError(2, "No such file", "a.txt")

    with pytest.raises(FileNotFoundError):
        broken()
