"""Proposals of minutes are changed on the review card, by buttons and by replies to it."""

from datetime import date, datetime

import pytest

from bot.domain.minutes import Minutes, Proposal
from bot.domain.reminder import ReminderState
from bot.domain.task import TaskStatus
from tests.chat.conversation import AINO, GROUP, VILLE, Conversation
from tests.chat.transport import Shown
from tests.services.conftest import HELSINKI, StillClock

TEXT = """Hankkeen ohjausryhmän kokous

1. Kokouksen avaus
Puheenjohtaja avasi kokouksen.

2. Tiedotus
Päätös: Ville laatii tiedotteen ennen joulua. Aino tarkistaa budjetin. Ville tilaa tarjoilut \
pe 8.12.2016 mennessä.

3. Seuraava kokous
Seuraava kokous pidetään 16.12.2016 klo 9 kaupungintalolla.
"""
NOTICE, BUDGET, CATERING, MEETING = range(4)


async def hands_in(talk: Conversation, text: str = TEXT, *, name: str = "muistio.txt") -> Shown:
    [card] = await talk.sends_file(name, text.encode(), by=AINO)
    return card


@pytest.fixture
async def review(talk: Conversation) -> Shown:
    await talk.is_founded()
    return await hands_in(talk)


async def opens(talk: Conversation, index: int, card: Shown) -> Shown:
    """Presses the pencil in the row of a proposal."""
    pencil = card.buttons[index][1]
    assert pencil["text"] == "✎"
    await talk.forges(pencil["callback_data"], card)
    return talk.transport.messages[card.chat_id, card.message_id]


async def replies(talk: Conversation, text: str, card: Shown) -> list[Shown]:
    return await talk.says(text, chat_id=AINO["id"], to=talk.reply_to(card))


async def stored(talk: Conversation) -> Minutes:
    async with talk.store.group(GROUP) as unit:
        return unit.minutes.all()[-1]


async def proposal(talk: Conversation, index: int) -> Proposal:
    return (await stored(talk)).reading.proposals[index]


def now_shown(talk: Conversation, card: Shown) -> Shown:
    return talk.transport.messages[card.chat_id, card.message_id]


async def test_the_pencil_opens_a_proposal_and_back_closes_it(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, CATERING, review)

    assert card.text.startswith("☑ <b>3. ")
    assert "”Ville tilaa tarjoilut pe 8.12.2016 mennessä.”" in card.text
    assert "pe 9.12.2016" in card.labels
    assert (await stored(talk)).open_index == CATERING

    back = await talk.presses("Takaisin", card)

    assert "Ehdotukset 1–4 / 4" in back.text
    assert (await stored(talk)).open_index is None


async def test_a_doubt_is_settled_by_one_tap_and_its_quote_is_kept(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, CATERING, review)

    card = await talk.presses("pe 9.12.2016", card)

    changed = await proposal(talk, CATERING)
    assert (changed.due, changed.doubts) == (date(2016, 12, 9), ())
    assert changed.quote == "Ville tilaa tarjoilut pe 8.12.2016 mennessä."
    assert "⚠️" not in card.text


@pytest.mark.parametrize(
    ("label", "due"),
    [
        ("Ennen seuraavaa kokousta · to 15.12.2016", date(2016, 12, 15)),
        ("Viikon päästä · to 1.12.2016", date(2016, 12, 1)),
        ("Kahden viikon päästä · to 8.12.2016", date(2016, 12, 8)),
        ("Kuun lopussa · ke 30.11.2016", date(2016, 11, 30)),
    ],
)
async def test_other_days_are_offered_by_weekday_and_full_date(
    talk: Conversation, review: Shown, label: str, due: date
) -> None:
    card = await opens(talk, BUDGET, review)

    await talk.presses(label, card)

    assert (await proposal(talk, BUDGET)).due == due


async def test_a_due_can_be_taken_away(talk: Conversation, review: Shown) -> None:
    card = await opens(talk, NOTICE, review)

    await talk.presses("Ei määräaikaa", card)

    assert (await proposal(talk, NOTICE)).due is None


async def test_the_owner_is_chosen_among_the_members_or_nobody(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, BUDGET, review)

    card = await talk.presses("Ville", card)
    assert "✓ Ville" in card.labels
    assert (await proposal(talk, BUDGET)).owners == ("Ville",)

    await talk.presses("Ei vastuuhenkilöä", card)
    assert (await proposal(talk, BUDGET)).owners == ()


@pytest.mark.parametrize(
    ("words", "due", "owners"),
    [
        ("12.12. klo 14", datetime(2016, 12, 12, 14, tzinfo=HELSINKI), ("Aino",)),
        ("Villelle", None, ("Ville",)),
        ("@ville", None, ("Ville",)),
        ("Villelle 12.12.", date(2016, 12, 12), ("Ville",)),
    ],
)
async def test_a_reply_with_a_date_a_name_or_both_changes_the_open_proposal_in_place(
    talk: Conversation, review: Shown, words: str, due: date | None, owners: tuple[str, ...]
) -> None:
    card = await opens(talk, BUDGET, review)

    assert await replies(talk, words, card) == []

    changed = await proposal(talk, BUDGET)
    assert (changed.due, changed.owners) == (due, owners)
    assert now_shown(talk, card).text != card.text


async def test_a_reply_that_says_neither_is_answered_with_what_can_be_written(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, BUDGET, review)
    before = await stored(talk)

    [answer] = await replies(talk, "Pekalle joskus", card)

    assert "”12.12. klo 14”" in answer.text
    assert "”Villelle”" in answer.text
    assert await stored(talk) == before


async def test_a_meeting_gets_another_time_but_no_owner(talk: Conversation, review: Shown) -> None:
    card = await opens(talk, MEETING, review)
    assert "Ville" not in card.labels
    assert "Ei määräaikaa" not in card.labels

    [answer] = await replies(talk, "Villelle", card)
    assert "En löytänyt viestistä päivää" in answer.text
    await replies(talk, "19.12. klo 10", card)

    start = datetime(2016, 12, 19, 10, tzinfo=HELSINKI)
    assert (await proposal(talk, MEETING)).start == start


async def test_a_reply_to_the_list_says_to_open_a_proposal_first(
    talk: Conversation, review: Shown
) -> None:
    card = await talk.presses("Ohita", review)

    [answer] = await replies(talk, "Villelle", card)

    assert "✎" in answer.text


async def test_another_persons_reply_and_press_change_nothing(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, BUDGET, review)
    before = await stored(talk)

    await talk.says("Villelle", by=VILLE, chat_id=VILLE["id"], to=talk.reply_to(card))
    await talk.forges(card.data("Ville"), card, by=VILLE)

    assert await stored(talk) == before


async def test_undated_tasks_get_the_day_before_the_next_meeting_by_one_tap(
    talk: Conversation, review: Shown
) -> None:
    assert "ehdotus: ennen seuraavaa kokousta pe 16.12.2016" in review.text
    assert (await proposal(talk, BUDGET)).due is None

    card = await talk.presses("Aseta päivättömille to 15.12.2016", review)

    assert (await proposal(talk, BUDGET)).due == date(2016, 12, 15)
    assert not any(label.startswith("Aseta") for label in card.labels)


async def test_the_day_of_the_meeting_is_asked_once(talk: Conversation, review: Shown) -> None:
    assert "Minä päivänä kokous pidettiin?" in review.text

    card = await talk.presses("ke 23.11.2016", review)

    assert "Kokouspäivä: ke 23.11.2016" in card.text
    assert "Ohita" not in card.labels
    assert (await stored(talk)).reading.meeting_on == date(2016, 11, 23)


async def test_the_question_of_the_day_can_be_skipped(talk: Conversation, review: Shown) -> None:
    card = await talk.presses("Ohita", review)

    assert "Kokouspäivää ei löytynyt tekstistä." in card.text
    assert "Minä päivänä" not in card.text
    assert (await stored(talk)).reading.meeting_on is None


async def test_a_day_that_speaks_for_another_year_makes_a_doubt_and_changes_nothing(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    clock.move_to(10, 1, 9, year=2017)
    review = await hands_in(talk)
    assert "noin la 23.12.2017" in review.text

    await replies(talk, "23.11.2016", review)

    notice = await proposal(talk, NOTICE)
    assert notice.due == date(2017, 12, 23)
    assert date(2016, 12, 23) in notice.doubts[-1].candidates
    assert "(la 23.12.2017 vai pe 23.12.2016)" in now_shown(talk, review).text


@pytest.mark.parametrize(("words", "day"), [("14.11.2016", 14), ("maanantaina 7.11.", 7)])
async def test_the_day_of_the_meeting_may_be_written_in_a_reply(
    talk: Conversation, review: Shown, words: str, day: int
) -> None:
    await replies(talk, words, review)

    assert (await stored(talk)).reading.meeting_on == date(2016, 11, day)


async def test_a_day_still_to_come_is_not_the_day_of_the_meeting(
    talk: Conversation, review: Shown
) -> None:
    [answer] = await replies(talk, "1.12.2016", review)

    assert "Minä päivänä" in answer.text
    assert (await stored(talk)).reading.meeting_on is None


async def test_what_is_past_is_unticked_and_its_status_asked_when_it_is_ticked(
    talk: Conversation, clock: StillClock
) -> None:
    await talk.is_founded()
    clock.move_to(10, 1, 9, year=2017)
    review = await hands_in(talk, TEXT.replace("\n\n1.", "\nAika ti 22.11.2016 klo 13\n\n1.", 1))
    assert "⏳ jo mennyt" in review.text

    card = await talk.presses("☐ 3.", review)
    assert "Onko tämä jo tehty?" in card.text
    card = await talk.presses("On jo tehty", card)
    card = await talk.presses("☐ 1.", card)
    card = await talk.presses("On vielä kesken", card)
    assert "tallennetaan tehdyksi" in card.text
    await talk.presses("Tallenna", card)

    async with talk.store.group(GROUP) as unit:
        tasks = {task.due: task for task in unit.tasks.all()}
        reminders = [unit.reminders.of_item(task.uid) for task in tasks.values()]
    assert tasks[date(2016, 12, 8)].status is TaskStatus.COMPLETED
    assert tasks[date(2016, 12, 23)].status is TaskStatus.NEEDS_ACTION
    planned = [r for each in reminders for r in each if r.state is ReminderState.PLANNED]
    assert planned == []


async def test_the_save_button_and_the_saved_card_say_what_is_saved(
    talk: Conversation, review: Shown
) -> None:
    assert "Tallenna: 3 tehtävää, 1 kokous, 1 päätös" in review.labels

    saved = await talk.presses("Tallenna", await talk.presses("☑ 4.", review))

    assert "3 tehtävää, 1 päätös" in saved.text
    assert saved.labels == []


async def test_an_old_card_shows_what_became_of_the_minutes(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, BUDGET, review)
    await talk.forges(review.data("Tallenna"), review)

    toast = await talk.forges(card.data("Ville"), card)

    assert "jo tallennettu" in toast
    assert (await proposal(talk, BUDGET)).owners == ("Aino",)


async def test_forged_choices_change_nothing_and_are_answered(
    talk: Conversation, review: Shown
) -> None:
    card = await opens(talk, BUDGET, review)
    before, answered = await stored(talk), len(talk.transport.toasts)
    head = card.data("Ei määräaikaa") if "Ei määräaikaa" in card.labels else card.data("Viikon")
    stem = head.rpartition("|")[0]

    for value in ("", "x", "99", "1/x", "1/2016-99-99", "-1/2016-12-09"):
        await talk.forges(f"{stem}|{value}", card)
    for value in ("1/77", "1/x", "1/²"):
        await talk.forges(f"{stem.replace('when', 'who')}|{value}", card)

    assert await stored(talk) == before
    assert len(talk.transport.toasts) == answered + 9
