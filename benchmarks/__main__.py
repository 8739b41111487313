"""Run every benchmark in turn: `make bench`."""

import runpy
from pathlib import Path

for script in sorted(Path(__file__).parent.glob("bench_*.py")):
    print(f"== {script.stem}")
    runpy.run_module(f"benchmarks.{script.stem}", run_name="__main__")
