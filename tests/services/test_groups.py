"""How the bot comes into a chat, and whom it knows there."""

from datetime import date

import pytest

from bot.domain.draft import TaskDraft
from bot.domain.errors import NotAllowed, NotFound
from bot.domain.group import Group, GroupState
from bot.domain.language import Language
from bot.domain.member import Member, MemberRole, MemberState
from bot.domain.reminder import ReminderState
from bot.domain.task import Origin
from bot.services import groups, tasks
from bot.services.claiming import claim_due
from bot.services.held import count_held, settle_held
from bot.services.ports import Store
from tests.services.conftest import (
    AINO,
    CHAT,
    HELSINKI,
    STRANGER,
    VILLE,
    StillClock,
    found_group,
)

ELSEWHERE = -2002


async def welcome(
    store: Store, clock: StillClock, *, by: Member | None, chat_id: int = ELSEWHERE
) -> tuple[Group, bool]:
    return await groups.welcome_group(
        store,
        chat_id=chat_id,
        title="Työryhmä",
        thread_id=None,
        by=by,
        at=clock.now(),
        language=Language.SV,
        zone=HELSINKI,
    )


async def members_of(store: Store, chat_id: int = CHAT) -> dict[str, Member]:
    async with store.group(chat_id) as unit:
        return {member.name: member for member in unit.members.all()}


async def test_whoever_brings_the_bot_is_the_secretary(store: Store, clock: StillClock) -> None:
    group, is_news = await welcome(store, clock, by=VILLE)

    assert (group.title, group.language, is_news) == ("Työryhmä", Language.SV, True)
    assert (await members_of(store, ELSEWHERE))["Ville"].role is MemberRole.SECRETARY


async def test_an_arrival_told_twice_is_news_once_and_leaves_the_secretary(
    store: Store, clock: StillClock
) -> None:
    await welcome(store, clock, by=VILLE)

    group, is_news = await welcome(store, clock, by=AINO)

    assert not is_news
    assert group.state is GroupState.ACTIVE
    members = await members_of(store, ELSEWHERE)
    assert members["Ville"].role is MemberRole.SECRETARY
    assert members["Aino"].role is MemberRole.MEMBER


async def test_an_arrival_without_a_person_gets_its_secretary_from_the_next_update(
    store: Store, clock: StillClock
) -> None:
    await welcome(store, clock, by=None)

    _, is_news = await welcome(store, clock, by=VILLE)

    assert not is_news
    assert (await members_of(store, ELSEWHERE))["Ville"].role is MemberRole.SECRETARY


async def test_a_group_whose_secretary_left_gets_the_next_one(
    store: Store, clock: StillClock
) -> None:
    await groups.forget_member(store, CHAT, AINO.user_id)

    await welcome(store, clock, by=VILLE, chat_id=CHAT)

    assert (await members_of(store))["Ville"].role is MemberRole.SECRETARY


async def test_a_group_known_before_keeps_its_title_language_and_numbers(
    store: Store, clock: StillClock
) -> None:
    draft = TaskDraft(summary="Tilaa sali")
    origin = Origin(chat_id=CHAT, message_id=1)
    await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    await groups.suspend_group(store, CHAT)

    group, is_news = await welcome(store, clock, by=VILLE, chat_id=CHAT)

    assert is_news
    assert (group.title, group.language) == ("Ohjausryhmä", Language.FI)
    assert (group.last_number, group.state) == (1, GroupState.ACTIVE)


async def test_a_person_seen_in_a_chat_the_bot_does_not_know_is_not_kept(store: Store) -> None:
    assert await groups.remember_member(store, ELSEWHERE, VILLE) is None

    assert await members_of(store, ELSEWHERE) == {}


async def test_a_person_seen_again_keeps_the_office_under_the_new_name(store: Store) -> None:
    renamed = Member(user_id=AINO.user_id, name="Aino L.", username="aino_l")

    await groups.remember_member(store, CHAT, renamed)

    member = (await members_of(store))["Aino L."]
    assert (member.username, member.role) == ("aino_l", MemberRole.SECRETARY)
    assert "Aino" not in await members_of(store)


async def test_who_left_has_no_rights_and_no_office(store: Store, clock: StillClock) -> None:
    await groups.forget_member(store, CHAT, AINO.user_id)

    member = (await members_of(store))["Aino"]
    assert (member.state, member.role) == (MemberState.LEFT, MemberRole.MEMBER)
    assert [each.name for each in await groups.list_members(store, CHAT)] == ["Ville"]
    draft, origin = TaskDraft(summary="Tilaa sali"), Origin(chat_id=CHAT, message_id=1)
    with pytest.raises(NotAllowed):
        await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())


async def test_who_comes_back_is_present_but_no_secretary(store: Store) -> None:
    await groups.forget_member(store, CHAT, AINO.user_id)

    await groups.remember_member(store, CHAT, AINO)

    member = (await members_of(store))["Aino"]
    assert (member.state, member.role) == (MemberState.PRESENT, MemberRole.MEMBER)


async def test_forgetting_a_stranger_changes_nothing(store: Store) -> None:
    before = await members_of(store)

    await groups.forget_member(store, CHAT, STRANGER.user_id)

    assert await members_of(store) == before


async def test_a_private_chat_is_kept_apart_from_the_group(store: Store, clock: StillClock) -> None:
    for _ in range(2):
        chat = await groups.open_private_chat(
            store, person=VILLE, at=clock.now(), language=Language.EN, zone=HELSINKI
        )

    assert (chat.chat_id, chat.title, chat.is_private) == (VILLE.user_id, "Ville", True)
    assert list(await members_of(store, VILLE.user_id)) == ["Ville"]
    assert [group.title for group in await store.groups_of(VILLE.user_id)] == ["Ohjausryhmä"]


async def test_a_private_chat_keeps_the_language_that_was_chosen(
    store: Store, clock: StillClock
) -> None:
    async def open_chat() -> Group:
        return await groups.open_private_chat(
            store, person=VILLE, at=clock.now(), language=Language.FI, zone=HELSINKI
        )

    await open_chat()
    await groups.set_language(store, VILLE.user_id, Language.SV)

    assert (await open_chat()).language is Language.SV


async def test_what_fell_due_while_the_bot_was_out_is_planned_again_when_somebody_says_so(
    store: Store, clock: StillClock
) -> None:
    draft = TaskDraft(summary="Tilaa sali", due=date(2016, 12, 9))
    origin = Origin(chat_id=CHAT, message_id=1)
    view = await tasks.add_task(store, CHAT, draft, origin=origin, by=AINO, at=clock.now())
    await groups.suspend_group(store, CHAT)
    clock.move_to(2, 12, 9)
    async with store.group(CHAT) as unit:
        claim = claim_due(unit, now=clock.now())
        held = unit.reminders.of_item(view.task.uid)[0].state

    group, _ = await welcome(store, clock, by=VILLE, chat_id=CHAT)
    waited = await count_held(store, CHAT, at=clock.now())
    async with store.group(CHAT) as unit:
        asked = unit.reminders.of_item(view.task.uid)[0].state
    await settle_held(store, CHAT, is_sent=True, by=AINO.user_id, at=clock.now())

    assert (claim.parcel, held) == (None, ReminderState.REFUSED)
    assert (group.state, waited, asked) == (GroupState.ACTIVE, 1, ReminderState.REFUSED)
    async with store.group(CHAT) as unit:
        states = {reminder.state for reminder in unit.reminders.of_item(view.task.uid)}
    assert states == {ReminderState.PLANNED}


async def test_a_new_title_and_another_language_are_kept(store: Store) -> None:
    await groups.rename_group(store, CHAT, "Uusi nimi")
    await groups.set_language(store, CHAT, Language.SV)

    group = await groups.find_group(store, CHAT)
    assert group is not None
    assert (group.title, group.language) == ("Uusi nimi", Language.SV)


async def test_a_chat_the_bot_was_never_in_is_no_group(store: Store, clock: StillClock) -> None:
    await groups.rename_group(store, ELSEWHERE, "Uusi nimi")
    await groups.suspend_group(store, ELSEWHERE)

    assert await groups.find_group(store, ELSEWHERE) is None
    with pytest.raises(NotFound):
        await groups.set_language(store, ELSEWHERE, Language.SV)


async def test_members_of_one_group_are_unknown_in_another(store: Store, clock: StillClock) -> None:
    await found_group(store, clock, chat_id=ELSEWHERE)

    assert [member.name for member in await groups.list_members(store, ELSEWHERE)] == ["Aino"]
