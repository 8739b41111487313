"""What happens in the story, act by act: the docstrings tell it, the code holds it to it."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from sandbox.scene import AINO, GROUP, NEIGHBOURS, PEKKA, TIINA, VILLE
from sandbox.story.stage import Stage

SAMPLE = Path(__file__).parent.parent / "page" / "samples" / "ohjausryhma_2016-11-24.txt"

Act = Callable[[Stage], Awaitable[None]]


async def add_bot_and_send_minutes(stage: Stage) -> None:
    """The bot is added to the group; the secretary sends it the minutes in private."""
    await stage.add_bot(AINO, GROUP)
    await stage.take(AINO, GROUP, "ohjausryhmän muistuttaja")

    await stage.send_file(AINO, AINO, SAMPLE.name, SAMPLE.read_bytes())


async def review_and_save(stage: Stage) -> None:
    """The bot proposes; the secretary unticks one and saves; the group sees one summary."""
    review = await stage.take(AINO, AINO)
    review = await stage.see(AINO, AINO, review, "täydennykset", "pe 9.12.2016", "ma 9.1.2017")
    review = await stage.see(AINO, AINO, review, "pe 16.12.2016 klo 9.00", "kaupungintalo")
    review = await stage.see(AINO, AINO, review, "verkkosivut", "ti 20.12.2016")

    review = await stage.untick(AINO, AINO, review, "Päivittää")
    await stage.press(AINO, AINO, review, "Tallenna")

    await stage.see(AINO, AINO, review, "Tallennettu", "2 tehtävää, 1 kokous")
    await stage.take(AINO, GROUP, "Pöytäkirjasta kirjattiin: 2 tehtävää, 1 kokous", "Aino Lehto")
    await stage.see_nothing_of(VILLE, "verkkosivut")


async def remind(stage: Stage) -> None:
    """The clock moves: the group is reminded in the mornings, until a member presses Done."""
    await stage.take_reminder(
        VILLE, GROUP, "2016-12-02T09:00", "Viikon päästä", "täydennykset", "pe 9.12.2016"
    )
    reminder = await stage.take_reminder(
        VILLE, GROUP, "2016-12-08T09:00", "Huomenna", "täydennykset", "pe 9.12.2016"
    )

    await stage.press(VILLE, GROUP, reminder, "Valmis")
    await stage.see(VILLE, GROUP, reminder, "Valmis: Ville Koski, to 8.12.2016")

    announcement = await stage.take_reminder(
        VILLE, GROUP, "2016-12-09T09:00", "Viikon päästä", "pe 16.12.2016 klo 9.00", "kaupungintalo"
    )
    await stage.press(TIINA, GROUP, announcement, "Tulen")
    await stage.see(TIINA, GROUP, announcement, "Tulossa 1: Tiina Berg")


async def add_tasks(stage: Stage) -> None:
    """The secretary adds a task in her own words; where the day does not fit, the bot asks."""
    await stage.say(AINO, GROUP, "/tehtava Salin varaus ma 12.12. klo 14 @tiina")
    await stage.take(AINO, GROUP, "Salin varaus", "ma 12.12.2016 klo 14.00", "tiina")

    await stage.say(AINO, GROUP, "/tehtava Kokoustila pe 12.12.")
    question = await stage.take(AINO, GROUP, "Kokoustila", "eivät täsmää", "pe 9.12.2016")
    await stage.press(AINO, GROUP, question, "ma 12.12.2016")
    await stage.see(AINO, GROUP, question, "Kokoustila", "Määräaika: ma 12.12.2016")


async def ask_for_meetings(stage: Stage) -> None:
    """Anyone asks for the meetings; a stranger in another group learns nothing of them."""
    await stage.say(TIINA, GROUP, "/kokoukset")
    await stage.take(TIINA, GROUP, "pe 16.12.2016 klo 9.00", "kaupungintalo")

    await stage.add_bot(PEKKA, NEIGHBOURS)
    await stage.take(PEKKA, NEIGHBOURS, "ohjausryhmän muistuttaja")
    await stage.say(PEKKA, NEIGHBOURS, "/kokoukset")
    await stage.take(PEKKA, NEIGHBOURS, "Tulevia kokouksia ei ole")
    await stage.say(PEKKA, PEKKA, "/tehtavat")
    await stage.take(PEKKA, PEKKA, "Avoimia tehtäviä ei ole")
    await stage.see_nothing_of(PEKKA, "Rantakylä", "16.12.2016", "täydennykset", "Salin varaus ma")


async def crash(stage: Stage) -> None:
    """The bot is killed before a Monday and started again: nothing is lost or doubled."""
    await stage.kill_bot()
    await stage.move_to_next_reminder("2016-12-12T09:00")
    await stage.see_nothing_more(VILLE, GROUP)
    await stage.start_bot()
    week = await stage.take(VILLE, GROUP, "Viikko 50", "Tänään", "Salin varaus", "Kokoustila")
    await stage.press(VILLE, GROUP, week, "Valmis #4")
    await stage.see(VILLE, GROUP, week, "Valmis: #4 Salin varaus")
    await stage.press(TIINA, GROUP, week, "Valmis #5")
    await stage.see(TIINA, GROUP, week, "Valmis: #5 Kokoustila")

    await stage.take_reminder(VILLE, GROUP, "2016-12-15T09:00", "Huomenna", "pe 16.12.2016")
    await stage.take_reminder(VILLE, GROUP, "2016-12-16T08:00", "Tunnin kuluttua")
    await stage.take(AINO, AINO, "Kutsu kokous koolle", "/raportti")
    await stage.take_reminder(VILLE, GROUP, "2017-01-02T09:00", "Viikon päästä", "ma 9.1.2017")
    await stage.take(AINO, AINO, "pöytäkirja", "pe 16.12.2016")


async def come_late(stage: Stage) -> None:
    """What fell due while the bot was away is sent once, and says that it is late."""
    await stage.kill_bot()
    await stage.move_clock("2017-01-08T12:00")
    await stage.start_bot()
    await stage.take(VILLE, GROUP, "Huomenna", "ma 9.1.2017", "piti tulla to 5.1.2017 klo 9.00")
    week = await stage.take_reminder(VILLE, GROUP, "2017-01-09T09:00", "Viikko 2", "Tänään")
    await stage.press(VILLE, GROUP, week, "Valmis")

    await stage.no_reminder_is_left()
    await stage.see_nothing_more(VILLE, GROUP)
    await stage.see_nothing_more(AINO, AINO)


ACTS: tuple[Act, ...] = (
    add_bot_and_send_minutes,
    review_and_save,
    remind,
    add_tasks,
    ask_for_meetings,
    crash,
    come_late,
)
