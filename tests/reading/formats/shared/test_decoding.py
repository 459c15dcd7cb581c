from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslens.errors import InputError
from newslens.reading.formats.shared.decoding import decode

TEXT = "The minister’s “answer” cost £5 – a café owner said."


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        (TEXT.encode(), "UTF-8", False),
        (TEXT.encode("utf-8-sig"), "UTF-8 with byte order mark", False),
        (TEXT.encode("utf-16"), "UTF-16", False),
        (TEXT.encode("utf-16-le"), "UTF-16", True),
        (TEXT.encode("utf-16-be"), "UTF-16", True),
        (TEXT.encode("utf-32"), "UTF-32", False),
        (TEXT.encode("cp1252"), "Windows-1252", True),
    ],
)
def test_encodings_are_recognised(data, encoding, guessed):
    decoded = decode(data, name="a.txt")
    assert (decoded.text, decoded.encoding, decoded.guessed) == (TEXT, encoding, guessed)


def test_other_alphabets_are_guessed():
    text = "Премьер-министр заявил, что никто не пострадал. Причины взрыва пока неизвестны."
    decoded = decode(text.encode("cp1251"), name="a.txt")
    assert (decoded.text, decoded.guessed) == (text, True)


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_survives_as_utf8(text):
    if text.startswith("\ufeff") or len([c for c in text if ord(c) < 9]) > len(text) // 100:
        return
    try:
        decoded = decode(text.encode(), name="a.txt")
    except InputError:
        return
    assert decoded.guessed or decoded.text == text


@given(st.binary())
def test_any_bytes_are_text_or_a_clear_error(data):
    message = ""
    try:
        decode(data, name="a.txt")
    except InputError as error:
        message = str(error)
    assert not message or message.startswith("a.txt ")


def western(length, marked):
    """Windows-1252 of so many bytes, so many of them letters with marks, which are no valid UTF-8."""
    return b"\xe9 " * marked + b"a " * ((length - 2 * marked) // 2)


@pytest.mark.parametrize(
    ("data", "believed"),
    [
        (western(20, 4), True),  # four marked letters are few in any text
        (western(20, 5), False),
        (western(100, 10), True),  # a tenth of the bytes
        (western(100, 11), False),
    ],
)
def test_windows_1252_has_few_letters_with_marks(data, believed):
    assert (decode(data, name="a.txt").encoding == "Windows-1252") is believed


def test_windows_1252_has_letters_and_marks_of_news_only():
    assert decode(b"caf\xe9 \x93ol\xe9\x94 \x80 5", name="a.txt").encoding == "Windows-1252"
    assert decode(b"caf\xe9 \xd0 \xa6 and more text here", name="a.txt").encoding != "Windows-1252"


@pytest.mark.parametrize(("control", "is_text"), [(2, True), (3, False)])
def test_a_hundredth_of_control_characters_is_still_text(control, is_text):
    data = b"\x01" * control + b"a" * (200 - control)
    if is_text:
        assert decode(data, name="a.txt").text == data.decode()
    else:
        with pytest.raises(InputError, match=r"a\.txt is no text file"):
            decode(data, name="a.txt")


@pytest.mark.parametrize(("zeros", "encoding"), [(8, "UTF-16"), (7, None)])
def test_utf16_without_a_mark_has_a_zero_in_most_other_bytes(zeros, encoding):
    """Ten characters, the rest of them beyond Latin: seven zeros of ten are not yet enough."""
    data = ("a" * zeros + "\u0101" * (10 - zeros)).encode("utf-16-le")
    if encoding is None:
        with pytest.raises(InputError, match="is no text file"):
            decode(data, name="a.txt")
    else:
        assert decode(data, name="a.txt").encoding == encoding


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xa0\xa0\n", "\u3000\u2003".encode(), b"\xef\xbb\xbf\n", b"\xff\xfe\n\0"]
)
def test_an_empty_file(data):
    with pytest.raises(InputError, match=r"a\.txt is empty"):
        decode(data, name="a.txt")


@pytest.mark.parametrize("start", [b"%PDF-", b"PK\x03\x04", b"GIF8", b"\x1f\x8b", b"{\\rtf"])
def test_files_of_other_kinds(start):
    with pytest.raises(InputError, match="is no text file; give it the ending"):
        decode(start + b" and then plain text that goes on for a while", name="a.txt")


def test_a_mark_that_lies():
    with pytest.raises(InputError, match=r"starts like UTF-8 with byte order mark but is not .* at byte 2"):
        decode(b"\xef\xbb\xbfab\xff", name="a.txt")
