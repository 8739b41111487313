"""Make the hostile files, and have a process of its own read them."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.documents.hostile.samples import Sample
from tests.documents.hostile.watch import Report

ROOT = Path(__file__).parents[3]
PATIENCE = 600


def run_samples(samples: Sequence[Sample], folder: Path) -> Report:
    """Write the samples into the folder and return what the bot made of them."""
    for number, sample in enumerate(samples):
        (folder / str(number)).write_bytes(sample.make())
    names = json.dumps([sample.name for sample in samples])
    (folder / "names.json").write_text(names, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.documents.hostile.watch", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        timeout=PATIENCE,
        check=True,
    )
    report: Report = json.loads(done.stdout)
    return report
