"""What a file is by its content, where that is certain: the ending of a name is a habit, not a proof.

Press databases deliver rich text and web pages that are called .doc, word processors save .docx under any name, and a picture
of a page is no text whatever it is called. Takes the first bytes of a file; gives the ending of the format it is in, or the
reason why it cannot be read with the way out, or nothing, where its name decides: text has no signature.

What this does not cover: a .txt that holds a table, a .csv that is apart by semicolons; which kind of text it is, the name says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from newslens.reading.formats.shared.packed_parts import PackedParts

if TYPE_CHECKING:
    from newslens.reading.formats.shared.source_file import SourceFile

__all__ = ["Recognised", "recognise", "way_out_of"]


class Recognised(NamedTuple):
    """What the content of a file says it is."""

    ending: str | None
    """Ending of the format it is in; None where no reader can read it."""
    words: str
    """What it is; where it cannot be read, with the way out."""


_OLD_OFFICE = (
    "a document of an older Office program or locked with a password; save it as .docx or .xlsx without one"
)
_PICTURE = "a picture; recognise its text with an OCR program, and give the text"
_PAGES = "a document of an iWork program; export it as .docx or .pdf"
_SLIDES = "slides; export them as .pdf"
_REFERENCES = (
    "references without texts; export the library from Zotero as .rdf with its files, or save the articles"
)
_SHEETS = "a spreadsheet of OpenDocument; save it as .xlsx or .csv"

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Beginning of the files of older programs of Microsoft; which of them it was, only the name says."""

_SIGNATURES: Final = (
    (b"{\\rtf", Recognised(".rtf", "rich text")),
    (b"%PDF-", Recognised(".pdf", "a PDF document")),
    (b"WARC/", Recognised(".warc", "a web archive")),
    (_COMPOUND, Recognised(None, _OLD_OFFICE)),
    (b"\x89PNG", Recognised(None, _PICTURE)),
    (b"\xff\xd8\xff", Recognised(None, _PICTURE)),
    (b"GIF8", Recognised(None, _PICTURE)),
    (b"II*\x00", Recognised(None, _PICTURE)),
    (b"MM\x00*", Recognised(None, _PICTURE)),
    (b"7z\xbc\xaf\x27\x1c", Recognised(None, "a 7z archive; pack it as .zip")),
    (b"Rar!\x1a\x07", Recognised(None, "a RAR archive; pack it as .zip")),
)
"""Beginnings of files that are nothing else."""

_PACKED: Final = (
    ("word/", Recognised(".docx", "a Word document")),
    ("xl/", Recognised(".xlsx", "an Excel workbook")),
    ("ppt/", Recognised(None, _SLIDES)),
    ("Index/", Recognised(None, _PAGES)),
    ("Index.zip", Recognised(None, _PAGES)),
)
"""Beginnings of the names of parts that tell what a packed file is."""

_MEDIA_TYPES: Final = {
    b"application/vnd.oasis.opendocument.text": Recognised(".odt", "an OpenDocument text"),
    b"application/vnd.oasis.opendocument.text-template": Recognised(".odt", "an OpenDocument text"),
    b"application/vnd.oasis.opendocument.spreadsheet": Recognised(None, _SHEETS),
    b"application/vnd.oasis.opendocument.presentation": Recognised(None, _SLIDES),
    b"application/epub+zip": Recognised(".epub", "an e-book"),
}
"""What the part `mimetype` of OpenDocument and EPUB says."""

_BY_NAME: Final = {
    **dict.fromkeys((".doc", ".dot", ".xls", ".wps"), _OLD_OFFICE),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".heic", ".bmp"), _PICTURE),
    **dict.fromkeys((".pages", ".numbers"), _PAGES),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), _SLIDES),
    ".ods": _SHEETS,
    **dict.fromkeys((".7z", ".rar", ".tar", ".gz", ".tgz"), "an archive of another kind; pack it as .zip"),
    **dict.fromkeys((".azw", ".azw3", ".mobi"), "an e-book of another kind; convert it to .epub"),
    **dict.fromkeys((".ris", ".bib", ".enw", ".nbib"), _REFERENCES),
    **dict.fromkeys(
        (".url", ".webloc", ".desktop"), "a link; open it in a browser, and save its page as .html"
    ),
    **dict.fromkeys((".srt", ".vtt"), "subtitles; save what is said as .txt"),
    **dict.fromkeys(
        (".gdoc", ".one"), "a link to a document that is kept elsewhere; download that as .docx or .pdf"
    ),
    ".enex": "notes of Evernote; export them as .html",
    ".tex": "a text with commands; save it as .pdf",
    ".msg": "a message of Outlook; save it as .eml",
    ".pst": "a mailbox of Outlook; export it as .mbox",
}
"""Endings of files that people hold and newslens does not read, and what to do with them."""

_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_NEVER_PAGES: Final = {".html", ".htm", ".xhtml", ".xml", ".mht", ".mhtml", ".md", ".markdown"}
"""Endings of files that may begin like a page and say themselves what they are."""


def recognise(file: SourceFile) -> Recognised | None:
    r"""What a file certainly is by its content; None where its name decides.

    Examples
    --------
    >>> from newslens.reading.formats.shared.source_file import SourceFile
    >>> recognise(SourceFile("export.doc", b"{\\rtf1 Two boats sank.}", "export.doc")).ending
    '.rtf'
    """
    start = file.data[:1024]
    if start.startswith(b"PK\x03\x04"):
        return _packed(file)
    if start.startswith(_COMPOUND) and (words := _BY_NAME.get(file.ending)):
        return Recognised(None, words)
    found = next((what for signature, what in _SIGNATURES if start.lstrip().startswith(signature)), None)
    if found is None and file.ending not in _NEVER_PAGES and _PAGE.match(start):
        return Recognised(".html", "a web page")
    return found


def way_out_of(ending: str) -> str | None:
    """What files with an ending are that newslens does not read, and what to do with them; None where it does not know.

    Examples
    --------
    >>> way_out_of(".msg")
    'a message of Outlook; save it as .eml'
    """
    return _BY_NAME.get(ending)


def _packed(file: SourceFile) -> Recognised:
    parts = PackedParts(file, kind="packed file")
    names = set(parts.names)
    if "mimetype" in names and (found := _MEDIA_TYPES.get(parts.read("mimetype").strip())):
        return found
    if "[Content_Types].xml" in names or any(name.endswith(".iwa") for name in names):
        for beginning, what in _PACKED:
            if any(name.startswith(beginning) for name in names):
                return what
    return Recognised(".zip", "an archive")
