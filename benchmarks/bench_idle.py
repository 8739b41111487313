"""What waiting costs: CPU time of the idle bot beside a bare long poll, on the same Bot API.

usage: python -m benchmarks.bench_idle [--seconds 60]
"""

import argparse
import asyncio
import sys
import tempfile
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.e2e.bot_api_stub import BotApiStub, open_stub
from tests.e2e.killing import Command, running
from tests.e2e.our_bot import ROOT, OurBot

GROUPS, REMINDERS = 20, 2000
SETTLES_WITHIN = 5.0
MOST = 1.5
NANOSECONDS = 1e-9


def main() -> None:
    """Print the seconds of both, and their ratio."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench_idle")
    parser.add_argument("--seconds", type=float, default=60.0)
    seconds = parser.parse_args(sys.argv[1:]).seconds
    ours, bare = asyncio.run(_measure(seconds))
    print(f"CPU time in {seconds:.0f} s of waiting, {REMINDERS} reminders planned:")
    print(f"  ours           {ours * 1000:7.1f} ms")
    print(f"  bare long poll {bare * 1000:7.1f} ms")
    verdict = "ok  " if ours / bare <= MOST else "MISS"
    print(f"{verdict} ours as a multiple of it: {ours / bare:.2f} (at most {MOST})")


async def _measure(seconds: float) -> tuple[float, float]:
    """Let both wait at the same time."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_stub() as stub, AsyncExitStack() as stack:
            bot = OurBot(Path(folder), stub)
            far = datetime.now(UTC) + timedelta(days=30)
            await bot.plan(REMINDERS, GROUPS, first=far, last=far + timedelta(days=30))
            ours = await stack.enter_async_context(running(bot.plain_command, stub))
            bare = await stack.enter_async_context(running(_bare(stub, Path(folder)), stub))
            await asyncio.sleep(SETTLES_WITHIN)
            before = [_cpu_seconds(process.pid) for process in (ours, bare)]
            await asyncio.sleep(seconds)
            after = [_cpu_seconds(process.pid) for process in (ours, bare)]
    return after[0] - before[0], after[1] - before[1]


def _bare(stub: BotApiStub, folder: Path) -> Command:
    return Command(
        arguments=(sys.executable, "-m", "benchmarks.bare_poll", stub.url),
        environment={"PYTHONPATH": str(ROOT)},
        log=folder / "bare.log",
    )


def _cpu_seconds(pid: int) -> float:
    """Return the time on a processor of all threads, by the scheduler's own nanoseconds."""
    threads = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(each.read_text().split()[0]) for each in threads) * NANOSECONDS


if __name__ == "__main__":
    main()
