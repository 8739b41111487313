"""One process from start to end: answers, reminders, kills, a second copy, a signal."""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

from sandbox.sandbox import Sandbox
from sandbox.scene import GROUP, VILLE
from tests.e2e.group_chat import GroupChat, ended, on

ROOT = Path(__file__).parents[2]
LONGER_THAN_A_TICK = 7.0


async def test_reminders_come_at_nine_and_stop_when_the_task_is_done(chat: GroupChat) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    seen = len(chat.written())

    await chat.moves_to(on(2, 12, 9))
    reminder = await chat.waits_for("Salin varaus", after=seen)
    people = chat.sandbox.people
    people.press_label(VILLE, GROUP, reminder.id, "Valmis")
    await chat.waits_for("Valmis: Ville Koski", after=seen)
    await chat.moves_to(on(8, 12, 9))

    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)


async def test_a_kill_between_two_reminders_loses_none_and_doubles_none(chat: GroupChat) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    seen = len(chat.written())
    await chat.moves_to(on(2, 12, 9))
    await chat.waits_for("Salin varaus", after=seen)

    await chat.sandbox.bot.kill()
    await chat.moves_to(on(8, 12, 9))
    await chat.sandbox.bot.start()

    await chat.waits_for("Huomenna", after=seen)
    await chat.stays_silent(after=seen + 2, seconds=LONGER_THAN_A_TICK)


async def test_what_fell_due_while_it_was_away_comes_once_and_says_that_it_is_late(
    chat: GroupChat,
) -> None:
    await chat.is_founded()
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")
    seen = len(chat.written())

    await chat.sandbox.bot.stop()
    assert chat.sandbox.bot.exit_code == 0
    await chat.moves_to(on(8, 12, 11))
    await chat.sandbox.bot.start()

    late = await chat.waits_for("Salin varaus", after=seen)
    assert "myöhässä" in late.content.text
    await chat.stays_silent(after=seen + 1, seconds=LONGER_THAN_A_TICK)


async def test_kills_during_a_backlog_lose_no_message_and_store_none_twice(
    chat: GroupChat,
) -> None:
    await chat.is_founded()
    await chat.sandbox.bot.kill()
    summaries = [f"Asia numero {number}" for number in range(40)]
    for summary in summaries:
        chat.sandbox.people.say(101, GROUP, f"/tehtava {summary} 9.12.")

    for answered in (3, 11, 24):
        seen = len(chat.written())
        await chat.sandbox.bot.start()
        await chat.waits_until(seen + answered)
        await chat.sandbox.bot.kill()
    await chat.sandbox.bot.start()

    await chat.waits_for(f"{summaries[-1]}\n", within=60)
    listed = await chat.hears("/tehtavat", "(40)")
    assert "Avoimet tehtävät" in listed.content.text
    answers = [text for text in chat.texts() if text.startswith("✓ Kirjattu")]
    assert len(answers) <= len(summaries) + 3, "at most one answer is repeated for each kill"


async def test_it_goes_on_listening_after_refusals_of_every_kind(chat: GroupChat) -> None:
    await chat.is_founded()
    faults = chat.sandbox.telegram.faults
    for code, words in ((401, "Unauthorized"), (502, "Bad Gateway"), (404, "Not Found")):
        faults.fail_next("getUpdates", code, words)

    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")


async def test_a_second_process_on_the_same_data_is_refused_at_once(
    chat: GroupChat, sandbox: Sandbox
) -> None:
    await chat.is_founded()

    second = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "run_bot.py"),
        "run",
        env=sandbox.bot.home.environment(),
        stderr=asyncio.subprocess.PIPE,
    )

    assert await ended(second, timedelta(seconds=20)) == 75
    assert second.stderr is not None
    assert b"another process" in await second.stderr.read()


async def test_a_token_that_telegram_does_not_know_ends_the_process_with_a_clear_line(
    sandbox: Sandbox,
) -> None:
    environment = sandbox.bot.home.environment() | {"BOT_TOKEN": "123456:wrong-token-altogether"}

    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "run_bot.py"),
        env=environment,
        stderr=asyncio.subprocess.PIPE,
    )

    assert await ended(process, timedelta(seconds=20)) == 78
    assert process.stderr is not None
    printed = await process.stderr.read()
    assert b"BOT_TOKEN" in printed
    assert b"wrong-token-altogether" not in printed


async def test_the_log_never_holds_the_token(chat: GroupChat, sandbox: Sandbox) -> None:
    await chat.is_founded()
    sandbox.telegram.faults.fail_next("sendMessage", 500, "Internal Server Error")
    await chat.hears("/tehtava Salin varaus 9.12.", "pe 9.12.2016")

    log = sandbox.bot.home.log_file.read_text(encoding="utf-8")

    assert "listening as @ohjaus_bot" in log
    assert sandbox.telegram.token not in log
    assert sandbox.telegram.unimplemented == []
