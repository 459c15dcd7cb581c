"""`python -m newslens`: the command line, for where the script `newslens` is not on the path."""

from __future__ import annotations

from newslens.cli import main

if __name__ == "__main__":
    main(prog_name="newslens")
