"""Measure newslens on the evaluation data and compare each figure with its floor.

    python .ci/floors.py FOLDER

FOLDER holds `score/`, `events/`, `wild/` and `bench/`; every annotated event in it is measured. `.ci/floors.json` holds
the floors; they only ever rise. A key that ends in `<=` is a ceiling.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")


def run(folder: Path, program: str, *arguments: str) -> str:
    """What one program prints."""
    command = [sys.executable, str(folder / "score" / program), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own


def measure(folder: Path) -> dict[str, float]:
    """Every figure by name, `program.figure`."""
    bench, events = folder / "bench", folder / "events"
    found: dict[str, float] = {}
    annotated = sorted(str(path.parent) for path in events.glob("*/figures.jsonl"))
    scores = json.loads(run(folder, "score_events.py", *annotated, "--json"))
    for event, figures in scores.items():
        found |= {f"events.{event}.{name}": value for name, value in figures.items()}
    quantities = json.loads(run(folder, "score_newsquant.py", str(bench / "newsquant/dev.json"), "--json"))
    found |= {f"newsquant.{name}": value for name, value in quantities.items()}
    attributions = json.loads(run(folder, "score_polnear.py", str(bench / "polnear/valid.jsonl"), "--json"))
    found |= {f"polnear.{name}": value for name, value in attributions.items()}
    for line in run(folder, "score_numbers.py", str(bench / "recognizers/english")).splitlines():
        name, right = re.match(r"(\w+)\s+(\d+)/", line).groups()
        found[f"numbers.{name}"] = float(right)
    for line in run(folder, "score_boilerplate.py", str(bench / "page_text")).splitlines():
        name, after = re.match(r"(\w[\w-]*)\s+before.*after\s+([\d.]+)", line).groups()
        found[f"boilerplate.{name}"] = float(after)
    judged = run(folder, "score_wild.py", str(folder / "wild"))
    for name, value in re.findall(r"^(\w+)\s+([\d.]+)$", judged, re.MULTILINE):
        found[f"wild.{name}"] = float(value)
    rules = run(folder, "score_sentences.py", str(bench / "golden_rules.json"))
    found["sentences.rules"] = float(rules.split("/")[0])
    return found


def main() -> None:
    """Print a line a figure; exit with 1 when one is below its floor."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    found = measure(Path(sys.argv[1]))
    failed = 0
    for key, bound in floors.items():
        name = key.removesuffix("<=")
        value = found[name]
        held = value <= bound if key.endswith("<=") else value >= bound
        failed += not held
        print(
            f"{'ok  ' if held else 'FAIL'} {name:44} {value:8.2f}  {'ceiling' if name != key else 'floor'} {bound}"
        )
    print(f"floors: {len(floors) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
