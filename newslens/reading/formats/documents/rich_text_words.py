"""What the control words of rich text (RTF) mean for its text: signs, destinations without text, character sets.

After the specification of Microsoft, version 1.9.1. A control word that stands in no table changes how a text looks and not
what it says.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CODE_PAGES", "KEPT_DESTINATIONS", "SIGNS", "SILENT_DESTINATIONS", "SYMBOLS"]

SIGNS: Final = {
    **dict.fromkeys(("par", "sect", "page", "column", "line", "lbr", "softline"), "\n"),
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}
"""Control words that stand for a character."""

SYMBOLS: Final = {
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"~": "\xa0",
    b"_": "\u2011",
    b"\n": "\n",
    b"\r": "\n",
}
"""Control symbols that stand for a character; an optional hyphen stands for none."""

SILENT_DESTINATIONS: Final = frozenset(
    [
        "annotation",
        "atnauthor",
        "atndate",
        "atnicn",
        "atnid",
        "atnparent",
        "atnref",
        "atntime",
        "author",
        "background",
        "bkmkend",
        "bkmkstart",
        "buptim",
        "category",
        "colorschememapping",
        "colortbl",
        "comment",
        "company",
        "creatim",
        "datafield",
        "datastore",
        "doccomm",
        "docvar",
        "factoidname",
        "falt",
        "fldinst",
        "fldtype",
        "fontemb",
        "fontfile",
        "fonttbl",
        "footer",
        "footerf",
        "footerl",
        "footerr",
        "footnote",
        "ftncn",
        "ftnsep",
        "ftnsepc",
        "generator",
        "header",
        "headerf",
        "headerl",
        "headerr",
        "hlinkbase",
        "info",
        "keywords",
        "latentstyles",
        "levelnumbers",
        "leveltext",
        "listlevel",
        "listname",
        "listoverride",
        "listoverridetable",
        "listtable",
        "listtext",
        "manager",
        "nextfile",
        "nonshppict",
        "objclass",
        "objdata",
        "objname",
        "operator",
        "panose",
        "pict",
        "pn",
        "pntext",
        "pntxta",
        "pntxtb",
        "printim",
        "private",
        "revtbl",
        "revtim",
        "rsidtbl",
        "rxe",
        "shprslt",
        "sn",
        "sp",
        "sv",
        "stylesheet",
        "subject",
        "tc",
        "template",
        "themedata",
        "title",
        "txe",
        "userprops",
        "wgrffmtfilter",
        "xe",
        "xmlattrname",
        "xmlattrvalue",
        "xmlclose",
        "xmlname",
        "xmlnstbl",
        "xmlopen",
    ]
)
"""Groups that hold no text of the page: tables of fonts, headers, pictures, instructions of fields, numbers of lists."""

KEPT_DESTINATIONS: Final = frozenset({"shpinst", "shptxt"})
"""Groups that a reader may pass over and that hold text of the page: text boxes."""

CODE_PAGES: Final = {
    **dict.fromkeys((0, 1, 2, 42), "cp1252"),
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""Character set of a font to the encoding of its bytes."""
