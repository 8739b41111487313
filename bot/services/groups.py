"""Groups and their people: how the bot comes into a chat, and who it knows there."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.group import Group, GroupState
from bot.domain.language import Language
from bot.domain.member import Member, MemberRole, MemberState
from bot.services.access import require_group
from bot.services.held import release_held
from bot.services.outlooks import plan_outlook
from bot.services.ports import GroupUnit, Store
from bot.services.records import log
from bot.services.snoozed import drop_snoozes


async def welcome_group(
    store: Store,
    *,
    chat_id: int,
    title: str,
    thread_id: int | None,
    by: Member | None,
    at: datetime,
    language: Language,
    zone: ZoneInfo,
) -> tuple[Group, bool]:
    """Know the group from now on; whoever brought the bot becomes its secretary.

    The second value tells whether the group is new or had been left. Telegram
    tells of the arrival in several updates, in any order: each may call this.
    """
    async with store.group(chat_id) as unit:
        group = unit.group or Group(
            chat_id=chat_id,
            title=title,
            language=language,
            zone=zone,
            created_at=at,
            thread_id=thread_id,
        )
        is_news = unit.group is None or group.state is GroupState.SUSPENDED
        group = _activate(unit, group, at) if is_news else group
        if by is not None:
            _appoint(unit, by)
        return group, is_news


def _appoint(unit: GroupUnit, person: Member) -> None:
    has_secretary = any(
        member.role is MemberRole.SECRETARY and member.state is MemberState.PRESENT
        for member in unit.members.all()
    )
    member = _merge(unit.members.find(person.user_id), person)
    role = member.role if has_secretary else MemberRole.SECRETARY
    unit.members.save(replace(member, role=role))


async def open_private_chat(
    store: Store, *, person: Member, at: datetime, language: Language, zone: ZoneInfo
) -> Group:
    """Return the records of the person's private chat, made at the first word.

    Whoever had shut the bot out and writes again is sent what was held meanwhile.
    """
    async with store.group(person.user_id) as unit:
        group = unit.group or Group(
            chat_id=person.user_id, title=person.name, language=language, zone=zone, created_at=at
        )
        unit.save_group(group)
        if group.state is GroupState.SUSPENDED:
            group = _activate(unit, group, at)
            release_held(unit, is_sent=True)
        unit.members.save(_merge(unit.members.find(person.user_id), person))
        return group


async def remember_member(store: Store, chat_id: int, person: Member) -> Group | None:
    """Know the person as present in the group. None: the bot does not know the group."""
    async with store.group(chat_id) as unit:
        if unit.group is not None:
            unit.members.save(_merge(unit.members.find(person.user_id), person))
        return unit.group


def _merge(known: Member | None, person: Member) -> Member:
    """Return what is seen now, with the office held before."""
    if known is None:
        return replace(person, state=MemberState.PRESENT)
    return replace(
        person,
        role=known.role,
        wants_private=known.wants_private,
        state=MemberState.PRESENT,
    )


async def forget_member(store: Store, chat_id: int, user_id: int) -> None:
    """The person left the chat: no rights and no mentions from now on."""
    async with store.group(chat_id) as unit:
        member = unit.members.find(user_id)
        if member is not None:
            unit.members.save(replace(member, state=MemberState.LEFT, role=MemberRole.MEMBER))
            drop_snoozes(unit, user_id)


async def suspend_group(store: Store, chat_id: int) -> bool:
    """The bot is out of the chat: nothing is sent and nothing is deleted.

    Tells whether that is news.
    """
    async with store.group(chat_id) as unit:
        if unit.group is None or unit.group.state is GroupState.SUSPENDED:
            return False
        unit.save_group(replace(unit.group, state=GroupState.SUSPENDED))
        return True


async def forget_topic(store: Store, chat_id: int) -> None:
    """The group's topic is gone: from now on it is told in the chat itself."""
    async with store.group(chat_id) as unit:
        if unit.group is not None:
            unit.save_group(replace(unit.group, thread_id=None))


def _activate(unit: GroupUnit, group: Group, at: datetime) -> Group:
    group = replace(group, state=GroupState.ACTIVE)
    unit.save_group(group)
    plan_outlook(unit, after=at)
    log(unit, at, 0, "activate", group.chat_id)
    return group


async def set_language(store: Store, chat_id: int, language: Language) -> Group:
    """Speak another language in the chat."""
    async with store.group(chat_id) as unit:
        group = replace(require_group(unit), language=language)
        unit.save_group(group)
        return group


async def rename_group(store: Store, chat_id: int, title: str) -> None:
    """Keep up with the chat's title."""
    async with store.group(chat_id) as unit:
        if unit.group is not None:
            unit.save_group(replace(unit.group, title=title))


async def find_group(store: Store, chat_id: int) -> Group | None:
    """Return the group of the chat, if the bot knows it."""
    async with store.group(chat_id) as unit:
        return unit.group


async def language_of(store: Store, person: Member, group: Group) -> Language:
    """Return what the person is told of the group in, in private: as chosen there, or their own."""
    private = await find_group(store, person.user_id)
    return private.language if private else person.language or group.language


async def list_members(store: Store, chat_id: int) -> tuple[Member, ...]:
    """Return the people who are in the group now."""
    async with store.group(chat_id) as unit:
        members = unit.members.all()
    return tuple(member for member in members if member.state is MemberState.PRESENT)
