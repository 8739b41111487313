import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from sandbox.sandbox import Sandbox
from sandbox.scene import AINO
from sandbox.story.acts import ACTS
from sandbox.story.desk import Desk
from sandbox.story.stage import Stage
from sandbox.story.transcript import Transcript
from sandbox.story.wrong import DidNotComeTrue
from tests.sandbox.page_bot import open_page_bot

ROOT = Path(__file__).parent.parent.parent


def test_the_story_comes_true_from_the_first_act_to_the_last() -> None:
    played = subprocess.run(
        [sys.executable, "run_bot.py", "sandbox", "--story"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
    )

    assert played.returncode == 0, played.stdout + played.stderr
    assert f"\n{len(ACTS)}. " in played.stdout
    assert "The story came true." in played.stdout


@pytest.fixture
async def stage(sandbox: Sandbox) -> AsyncIterator[Stage]:
    async with (
        open_page_bot(sandbox.url),
        httpx.AsyncClient(base_url=sandbox.url) as client,
    ):
        yield Stage(Desk(client), Transcript())


async def test_other_words_than_expected_end_the_story_and_are_quoted(stage: Stage) -> None:
    await stage.say(AINO, AINO, "Hei")

    with pytest.raises(DidNotComeTrue, match=r"expected .*'Kokous'; seen '.*Salin varaus"):
        await stage.take(AINO, AINO, "Kokous")


async def test_a_message_too_many_ends_the_story(stage: Stage) -> None:
    await stage.say(AINO, AINO, "Hei")
    first = await stage.take(AINO, AINO, "Salin varaus")
    await stage.press(AINO, AINO, first, "Miksi?")
    await stage.see_nothing_more(AINO, AINO)
    await stage.say(AINO, AINO, "Hei")
    await stage.press(
        AINO, AINO, first, "Miksi?"
    )  # answered after the message, so that it is there

    with pytest.raises(DidNotComeTrue, match="no further message"):
        await stage.see_nothing_more(AINO, AINO)


async def test_a_button_that_is_not_there_ends_the_story(stage: Stage) -> None:
    await stage.say(AINO, AINO, "Hei")
    message = await stage.take(AINO, AINO)

    with pytest.raises(DidNotComeTrue, match=r"'Tallenna'; seen 'Valmis', 'Miksi"):
        await stage.press(AINO, AINO, message, "Tallenna")
