"""What every command has in common beyond its options: faults as one sentence, warnings as one line.

An error that newslens raises on purpose becomes a usage error of click, with exit code 2; what escapes otherwise is a bug and keeps
its traceback. Control characters that a file name or a text brings along are shown.
"""

from __future__ import annotations

from typing import Any

import click

from newslens.cli.terminal import full_output_told, shown, tell, usage_shown
from newslens.errors import NewslensError, kind_of_warning

__all__ = ["CommandGroup", "show_warning"]


class CommandGroup(click.Group):
    """Turns errors that newslens raises on purpose into one sentence and exit code 2."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command line; a full or closed output ends it without a traceback."""
        with full_output_told():
            return super().main(*args, **options)

    def make_context(self, *args: Any, **options: Any) -> click.Context:
        """Read the options; what is said of them shows control characters."""
        with usage_shown():
            return super().make_context(*args, **options)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was called."""
        try:
            with usage_shown():
                return super().invoke(ctx)
        except NewslensError as error:
            raise click.UsageError(shown(str(error))) from None


def show_warning(message: Warning | str, category: type[Warning], *_: Any, **__: Any) -> None:
    """Say a warning on one line: a note, where nothing is wrong."""
    tell(f"{kind_of_warning(category)}: {message}")
