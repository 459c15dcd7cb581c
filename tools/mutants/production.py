"""Mutants of a module: its source with one spot changed.

Takes the source of a module and gives its mutants. The operators are mutmut's, used one by one on the nodes of a
libcst tree. Only numbers have an operator of our own: mutmut adds one, which turns a share of 0.3 into a share that
nothing reaches, and never goes down.

Not mutated, because no test should have to notice: docstrings, annotations and names of types, `__all__`, imports,
decorators, what only type checkers read, and what is raised or logged, message and all.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import libcst as cst
from libcst import matchers as m
from libcst.metadata import (
    MetadataWrapper,
    ParentNodeProvider,
    PositionProvider,
    WhitespaceInclusivePositionProvider,
)
from mutmut.mutation import mutators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from libcst.metadata import CodePosition, CodeRange

__all__ = ["Identity", "Mutant", "produce"]

STEP = 0.25
"""Share by which a number goes up and down, an integer by one at least. A test on either side of a threshold notices
a quarter; a smaller step would ask for a test at each single value of a weight."""


class Identity(NamedTuple):
    """What a mutant is known by while lines are added above it: `nth` counts equal changes of one function."""

    room: str
    function: str
    before: str
    after: str
    nth: int


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: `source[start:end]` of the room becomes `text`."""

    identity: Identity
    operator: str
    line_number: int
    start: int
    end: int
    text: str

    def apply(self, source: str) -> str:
        """The source with this change."""
        return source[: self.start] + self.text + source[self.end :]


def _step_number(node: cst.BaseNumber) -> Iterator[cst.BaseExpression]:
    """A number, a step up and a step down: 40 gives 50 and 30, 1 gives 2 and 0, 0.3 gives 0.375 and 0.225."""
    if isinstance(node, cst.Integer):
        whole = node.evaluated_value
        width = max(1, round(whole * STEP))
        steps = [str(whole + width), str(whole - width)]
    elif isinstance(node, cst.Float) and math.isfinite(node.evaluated_value):
        value = node.evaluated_value
        share = value * STEP or 1.0
        steps = [repr(round(value + share, 9)), repr(round(value - share, 9))]
    else:
        return
    for each in steps:
        yield cst.parse_expression(each)


_LEFT_OUT = {mutators.operator_number, mutators.operator_match}
"""Numbers have our operator; a `match` statement is not printed alone with its indentation."""
_OPERATORS: list[tuple[type, Callable[..., Iterable[cst.CSTNode]]]] = [
    (cst.BaseNumber, _step_number),
    *(pair for pair in mutators.mutation_operators if pair[1] not in _LEFT_OUT),
]

_TYPE_NAME = m.Name(value=m.MatchIfTrue(lambda name: bool(re.match(r"_*[A-Z]+[a-z]", name))))
_SILENT_NAME = m.Name("cast") | m.Name("TypeVar") | m.Name("NewType") | m.Name("warn")
_SILENT_METHOD = m.OneOf(*map(m.Name, ("warn", "debug", "info", "warning", "exception", "critical")))
_NO_CODE: dict[type, m.BaseMatcherNode | None] = {
    cst.Annotation: None,
    cst.Decorator: None,
    cst.Import: None,
    cst.ImportFrom: None,
    cst.Raise: None,
    cst.Expr: m.Expr(m.SimpleString() | m.ConcatenatedString()),
    cst.If: m.If(test=m.Name("TYPE_CHECKING") | m.Attribute(attr=m.Name("TYPE_CHECKING"))),
    cst.Assign: m.Assign(targets=[m.AssignTarget(m.Name("__all__") | m.Name("__slots__") | _TYPE_NAME)]),
    cst.AnnAssign: m.AnnAssign(annotation=m.Annotation(m.Name("TypeAlias"))),
    cst.Call: m.Call(func=_SILENT_NAME | m.Attribute(attr=_SILENT_METHOD)),
}
"""Nodes that are not looked into, by type; where a pattern is given, those that match it."""
_BLANK = (
    cst.SimpleWhitespace,
    cst.TrailingWhitespace,
    cst.EmptyLine,
    cst.Newline,
    cst.ParenthesizedWhitespace,
    cst.LeftParen,
    cst.RightParen,
    cst.Comma,
)


def _is_no_code(node: cst.CSTNode) -> bool:
    if type(node) not in _NO_CODE:
        return False
    pattern = _NO_CODE[type(node)]
    return pattern is None or m.matches(node, pattern)


_LITERAL = m.Integer() | m.Float()
_NUMBER = m.Integer() | m.Float() | m.UnaryOperation(operator=m.Minus(), expression=_LITERAL)
_NUMBER_LIKE = m.OneOf(
    _NUMBER,
    m.Call(func=m.OneOf(*map(m.Name, ("len", "sum", "abs", "round")))),
    m.Name(m.MatchIfTrue(str.isupper)),
)
_ORDER = m.LessThan() | m.LessThanEqual() | m.GreaterThan() | m.GreaterThanEqual()
_PLAIN_INDEX = m.Index(_NUMBER)


class _Collector(cst.CSTVisitor):
    """Gathers the mutants of a module on a walk through its tree."""

    METADATA_DEPENDENCIES = (ParentNodeProvider, PositionProvider, WhitespaceInclusivePositionProvider)

    def __init__(self, room: str, module: cst.Module, *, numbers_only: bool) -> None:
        super().__init__()
        self._room = room
        self._module = module
        self._numbers_only = numbers_only
        self._source = module.code
        self._lines = self._source.splitlines(keepends=True)
        self._offsets = [0]
        for line in self._lines:
            self._offsets.append(self._offsets[-1] + len(line))
        self._scope: list[str] = []
        self.found: list[Mutant] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Mutate a node, and say whether to go on inside it."""
        if isinstance(node, _BLANK) or _is_no_code(node):
            return False
        if self._numbers_only and isinstance(node, cst.Index) and m.matches(node, _PLAIN_INDEX):
            return False
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self._scope.append(node.name.value)
        for kind, operator in _OPERATORS:
            if isinstance(node, kind) and (not self._numbers_only or self._is_of_numbers(node, operator)):
                name = operator.__name__.removeprefix("operator_").strip("_")
                self.found.extend(self._mutant(node, changed, name) for changed in operator(node))
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Leave a function or a class."""
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef):
            self._scope.pop()

    def _is_of_numbers(self, node: cst.CSTNode, operator: Callable[..., object]) -> bool:
        """Whether an operator changes a number here, or a comparison of numbers."""
        if operator is _step_number:
            return True
        if operator is not mutators.operator_swap_op or not isinstance(node, cst.ComparisonTarget):
            return False
        whole = cst.ensure_type(self.get_metadata(ParentNodeProvider, node), cst.Comparison)
        sides = [whole.left, *(each.comparator for each in whole.comparisons)]
        return m.matches(node.operator, _ORDER) or any(m.matches(side, _NUMBER_LIKE) for side in sides)

    def _offset(self, position: CodePosition) -> int:
        return self._offsets[position.line - 1] + position.column

    def _mutant(self, node: cst.CSTNode, changed: cst.CSTNode, operator: str) -> Mutant:
        # The range with whitespace is the one that a node is printed in, brackets included.
        place: CodeRange = self.get_metadata(WhitespaceInclusivePositionProvider, node)
        visible: CodeRange = self.get_metadata(PositionProvider, node)
        start, end = self._offset(place.start), self._offset(place.end)
        text = self._module.code_for_node(changed)
        first, last = self._offsets[place.start.line - 1], self._offsets[place.end.line]
        before = self._source[first:last].splitlines()
        after = (self._source[first:start] + text + self._source[end:last]).splitlines()
        old, new = _differing(before, after)
        identity = Identity(self._room, ".".join(self._scope), old, new, 1)
        return Mutant(identity, operator, visible.start.line, start, end, text)


def _differing(before: list[str], after: list[str]) -> tuple[str, str]:
    """The lines that differ, old and new, without the lines that two versions of a statement share at its edges."""
    while len(before) > 1 and len(after) > 1 and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while len(before) > 1 and len(after) > 1 and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return "\n".join(map(str.strip, before)), "\n".join(map(str.strip, after))


def produce(room: str, source: str, *, numbers_only: bool = False) -> list[Mutant]:
    """All mutants of a room, in the order of its lines.

    Parameters
    ----------
    room
        The path of the module inside the repository.
    source
        Its text.
    numbers_only
        Whether to change only numbers and comparisons of numbers. An index that is a plain number counts as no
        number: `parts[0]` decides nothing.

    Examples
    --------
    >>> for mutant in produce("room.py", "LEAST = 0.4", numbers_only=True):
    ...     print(mutant.identity.after)
    LEAST = 0.5
    LEAST = 0.3
    """
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    collector = _Collector(room, wrapper.module, numbers_only=numbers_only)
    wrapper.visit(collector)
    return list(_numbered(collector.found))


def _numbered(mutants: list[Mutant]) -> Iterator[Mutant]:
    """Mutants once each, equal changes of one function told apart by their number."""
    spots = set()
    seen: Counter[Identity] = Counter()
    for mutant in sorted(mutants, key=lambda each: each.start):
        spot = (mutant.identity, mutant.line_number)
        result = mutant.identity.before, mutant.identity.after
        if spot not in spots and result[0] != result[1]:
            spots.add(spot)
            seen[mutant.identity] += 1
            yield replace(mutant, identity=mutant.identity._replace(nth=seen[mutant.identity]))
