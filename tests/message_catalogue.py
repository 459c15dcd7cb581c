"""Every sentence with which newslens tells that something is wrong, read from the code of the package.

Takes the source files; gives, a room (a file of the package), the templates of its messages: what is raised as an `InputError`,
a `MissingExtraError` or a wrong call of the command line, what is warned of, and in the rooms that keep their faults as
sentences (readers, decisions, storage) every other string that reads like one: a whole sentence, or a reason that ends one.

What stands in braces in the code may be anything in the message.
"""

from __future__ import annotations

import ast
import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from project import ROOT

from newslens.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = ROOT / "newslens"

RAISED = ("InputError", "UsageError", "PressFault", "Recognised", "warn")
"""Calls one of whose arguments is a message, or the reason in one."""

TELLING = (
    "comparison/questions/result_files.py",
    "reading",
    "storage",
    "corpus_folder",
    "curation/decided_values.py",
    "curation/decision.py",
    "curation/decision_drafts.py",
    "curation/decision_file.py",
    "curation/decision_overlay.py",
    "cli/terminal.py",
    "unreadable_articles.py",
)
"""Rooms that make sentences of faults without raising them: all strings there that read like one are messages."""

_WORDS = 3
"""A string with fewer is a name, not a message."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a message always says, between what it says of one case."""

    room: str
    """Path of its file in the package."""
    line: int
    parts: tuple[str, ...]
    """What it always says, in order; anything may stand between two parts."""

    @property
    def shown(self) -> str:
        return f"{self.room}:{self.line}: {'{}'.join(self.parts)}"

    @property
    def weight(self) -> int:
        """Characters that it always says: of several templates that fit a message, the one that says most made it."""
        return sum(map(len, self.parts))

    @property
    def begins_open(self) -> bool:
        """Whether it begins with what may be anything."""
        return not self.parts[0]

    def stands_in(self, message: str) -> bool:
        return _pattern(self.parts).search(message) is not None


@functools.cache
def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(".*?".join(map(re.escape, parts)), re.DOTALL)


def templates() -> list[Template]:
    """All of the package, in the order of files and lines."""
    found: list[Template] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.name == "errors.py":
            continue  # what it says of a missing extra is told where it is raised
        room = path.relative_to(PACKAGE).as_posix()
        found += templates_of(path.read_text(encoding="utf-8"), room)
    return found


def told(message: str, among: list[Template]) -> list[Template]:
    """The templates that made a message: all that stand in it by their first words, and the heaviest of the others."""
    fitting = [each for each in among if each.stands_in(message)]
    vague = [each for each in fitting if each.begins_open]
    most = max((each.weight for each in vague), default=0)
    return [each for each in fitting if not each.begins_open or each.weight == most]


def templates_of(code: str, room: str) -> list[Template]:
    """The templates of one file."""
    tree = ast.parse(code)
    passed = {id(each) for node in ast.walk(tree) for each in _passed_over(node)}
    constants = _constants(tree)
    calls = (*RAISED, "ValueError") if room.startswith(TELLING) else RAISED
    raised = [each for node in ast.walk(tree) for each in _raised(node, calls, constants)]
    if room.startswith(TELLING):
        raised += [each for node in ast.walk(tree) for each in _reasons(node)]
    strings = raised + (list(ast.walk(tree)) if room.startswith(TELLING) else [])
    made: dict[tuple[int, tuple[str, ...]], Template] = {}
    for node in strings:
        parts = None if id(node) in passed else _parts(node)
        if parts and (node in raised or _reads_like_a_message(parts)):
            template = Template(room, node.lineno, parts)
            made[template.line, parts] = template
    return [*made.values(), *_missing_extras(tree, room)]


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """The values of the names that a file gives once and for all."""
    return {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _raised(node: ast.AST, calls: tuple[str, ...], constants: dict[str, ast.expr]) -> Iterator[ast.expr]:
    """The strings among the arguments of a call that tells a fault."""
    if isinstance(node, ast.Call) and _name(node.func) in calls:
        for argument in node.args:
            given = constants.get(_name(argument), argument)
            yield from (each for each in ast.walk(given) if isinstance(each, ast.expr) and _has_words(each))


def _reasons(node: ast.AST) -> Iterator[ast.expr]:
    """The strings that a function gives which says why not: one that may give nothing instead, or is called a reason."""
    if (
        isinstance(node, ast.FunctionDef)
        and node.returns
        and (ast.unparse(node.returns) == "str | None" or node.name.endswith("_reason"))
    ):
        for each in ast.walk(node):
            if isinstance(each, ast.Return) and each.value is not None:
                yield from (
                    told for told in ast.walk(each.value) if isinstance(told, ast.expr) and _has_words(told)
                )


def _has_words(node: ast.expr) -> bool:
    return len("_".join(_parts(node) or ()).split()) >= _WORDS


def _missing_extras(tree: ast.Module, room: str) -> Iterator[Template]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "MissingExtraError":
            what, extra = (each.value if isinstance(each, ast.Constant) else "\0" for each in node.args)
            yield Template(room, node.lineno, tuple(str(MissingExtraError(what, extra)).split("\0")))


def _passed_over(node: ast.AST) -> Iterator[ast.AST]:
    """Strings that are no messages: docstrings, and the pieces that an f-string is made of."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield from node.values


def _parts(node: ast.AST) -> tuple[str, ...] | None:
    """What a string always says; None where the node is no string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if not isinstance(node, ast.JoinedStr):
        return None
    said = "".join(str(each.value) if isinstance(each, ast.Constant) else "\0" for each in node.values)
    return tuple(re.sub("\0+", "\0", said).split("\0"))


def _reads_like_a_message(parts: tuple[str, ...]) -> bool:
    """Whether a string is a whole sentence, a reason with the way out behind a semicolon, or words before a reason."""
    said = "".join(parts)
    if "\\" in said or "(?" in said or "<" in said:
        return False  # a pattern, or markup
    is_opening = len(parts) > 1 and not parts[-1] and re.fullmatch(r"[A-Z][a-z ]+: ", said)
    return bool(is_opening) or (len(said.split()) >= _WORDS and (said.endswith(".") or "; " in said))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
