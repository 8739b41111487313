"""A thousand groups reminded in the same second: nothing dropped, no limit broken, in what time.

The bot's way out runs against a fast Bot API on loopback, each in a process of its own:
under Telegram's limits, killed on the way and started anew; and without limits, there and
against the sandbox's Bot API, in turn with python-telegram-bot's own loop of eight workers.
"""

import asyncio
import json
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.burst_bot import GROUPS, TOKEN, plan
from bot.chat.pacing import LIMITS, Limit

Arrivals = Sequence[tuple[float, int]]
KILLED_AFTER = 8.0
ROUNDS = 3
LATENCIES = (0.0, 0.05)
"""Seconds. The first measures CPU alone; Telegram takes about as long as the second."""


def main() -> None:
    """Print both halves."""
    with tempfile.TemporaryDirectory() as name:
        planned = Path(name) / "planned"
        asyncio.run(plan(planned))
        with server("burst_server", "0") as root:
            _print_paced(root, planned, Path(name))
        for latency in LATENCIES:
            with server("burst_server", str(latency)) as root:
                print(f"without limits, answered after {1000 * latency:.0f} ms:")
                _print_unlimited(root, planned, Path(name) / str(latency))
                assert len(_log(root)) == 2 * ROUNDS * GROUPS
        with server("burst_sandbox") as root:
            print("without limits, the sandbox's Bot API:")
            _print_unlimited(root, planned, Path(name) / "sandbox")


def _print_paced(root: str, planned: Path, folder: Path) -> None:
    data = _copy(planned, folder / "paced")
    killed = _start(root, data, "telegram")
    time.sleep(KILLED_AFTER)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    first = _log(root)
    result = _finish(_start(root, data, "telegram"))
    second = _log(root)
    both = [*first, *second]
    missing = set(range(-GROUPS, 0)) - {chat for _, chat in both}
    print(f"{GROUPS} groups due in the same second, Telegram's limits, one kill -9:")
    print(f"  {len(first)} messages before the kill, {len(second)} after the restart")
    twice = len(both) - len({chat for _, chat in both})
    print(f"  dropped: {len(missing)}; sent twice, as under way at the kill: {twice}")
    print(f"  windows broken: {len(list(broken(both)))}")
    print(f"  used of what is allowed: {100 * used(second[: GROUPS // 2]):.1f} %")
    print(f"  out of their order by at most {disorder(second[: GROUPS // 2])} places")
    _print_pauses([result])


def _print_unlimited(root: str, planned: Path, folder: Path) -> None:
    ours, raw = [], []
    for round_ in range(ROUNDS):
        raw.append(_finish(_start(root, folder, "raw")))
        ours.append(_finish(_start(root, _copy(planned, folder / str(round_)), "unlimited")))
    rate, raw_rate = (
        GROUPS / statistics.median(r["seconds"] for r in each) for each in (ours, raw)
    )
    cpu, raw_cpu = (statistics.median(r["cpu"] for r in each) for each in (ours, raw))
    print(f"  ours {rate:.0f} messages/s, python-telegram-bot alone {raw_rate:.0f}")
    print(f"  ratio {rate / raw_rate:.2f} (CPU {cpu / raw_cpu:.2f})")
    _print_pauses(ours)


def _print_pauses(results: Sequence[dict[str, Any]]) -> None:
    own, wall = (1000 * max(result[name] for result in results) for name in ("own_pause", "pause"))
    print(f"  longest pause of the event loop: {own:.0f} ms of its own, {wall:.0f} on the clock")


def broken(arrivals: Arrivals) -> Iterator[str]:
    """Yield each sliding window that holds more than its limit."""
    yield from _broken([at for at, _ in arrivals], LIMITS.overall)
    by_chat = defaultdict(list)
    for at, chat in arrivals:
        by_chat[chat].append(at)
    for chat, times in by_chat.items():
        for limit in LIMITS.of_chat(chat):
            yield from _broken(times, limit)


def _broken(times: list[float], limit: Limit) -> Iterator[str]:
    ordered = sorted(times)
    for first, last in zip(ordered, ordered[limit.count :], strict=False):
        if last - first < limit.within:
            yield f"{limit.count + 1} within {last - first:.4f} s"


def used(arrivals: Arrivals) -> float:
    """Return the shortest time in which the limit allows as many, by the time that they took."""
    seconds = arrivals[-1][0] - arrivals[0][0]
    return (len(arrivals) / LIMITS.overall.count - 1) * LIMITS.overall.within / seconds


def disorder(arrivals: Arrivals) -> int:
    """Return how far any group was from its place: the earliest due has the highest number."""
    chats = [chat for _, chat in arrivals]
    places = {chat: place for place, chat in enumerate(sorted(chats, reverse=True))}
    return max(abs(places[chat] - place) for place, chat in enumerate(chats))


@contextmanager
def server(module: str, *arguments: str) -> Iterator[str]:
    """Run a Bot API; yield its root."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def _start(root: str, data: Path, pace: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "benchmarks.burst_bot", root, str(data), pace]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _finish(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, _ = process.communicate()
    assert process.returncode == 0
    result: dict[str, Any] = json.loads(output)
    return result


def _log(root: str) -> list[tuple[float, int]]:
    with urllib.request.urlopen(f"{root}/bot{TOKEN}/getLog") as answer:
        return [(at, chat) for at, chat in json.load(answer)["result"]]


def _copy(planned: Path, folder: Path) -> Path:
    shutil.copytree(planned, folder)
    return folder


if __name__ == "__main__":
    main()
