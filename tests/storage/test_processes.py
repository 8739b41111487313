"""Real processes: killed at random, opened twice, out of space, in the C locale."""

import random
import time
from pathlib import Path

from tests.storage.children import assert_nothing_lost, command, run, start

KILLS = 12


async def test_kills_at_random_moments_lose_nothing_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(2026)
    acknowledged: list[int] = []

    for _ in range(KILLS):
        with start(command("save", tmp_path, 10_000)) as process:
            assert process.stdout is not None
            moment = chance.randint(1, 20)
            acknowledged += [int(process.stdout.readline()) for _ in range(moment)]
            process.kill()
            acknowledged += [int(line) for line in process.stdout]

        await assert_nothing_lost(tmp_path, acknowledged)


def test_a_second_process_is_refused_within_two_seconds_and_told_why(tmp_path: Path) -> None:
    with start(command("hold", tmp_path)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        begin = time.monotonic()

        code, _, errors = run(command("save", tmp_path, 1))

        assert time.monotonic() - begin < 2
        assert code == 75
        assert f"process {holder.pid} on " in errors
        holder.kill()


def test_the_lock_of_a_killed_process_is_free_at_once(tmp_path: Path) -> None:
    with start(command("hold", tmp_path)) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        holder.kill()

    code, acknowledged, _ = run(command("save", tmp_path, 1))

    assert (code, acknowledged) == (0, [1])


async def test_where_there_is_no_more_room_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    limited = ["prlimit", "--fsize=6000", *command("save", tmp_path, 100)]

    code, acknowledged, errors = run(limited)

    assert code == 1
    assert "refused: not saved: " in errors
    assert 5 < len(acknowledged) < 20
    await assert_nothing_lost(tmp_path, acknowledged)
    assert run(command("save", tmp_path, 20))[:2] == (0, list(range(len(acknowledged) + 1, 21)))


async def test_the_locale_of_the_machine_does_not_matter(tmp_path: Path) -> None:
    folder = tmp_path / "tiedot åäö"

    code, acknowledged, _ = run(
        command("save", folder, 2), LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"
    )

    assert (code, acknowledged) == (0, [1, 2])
    await assert_nothing_lost(folder, acknowledged)
