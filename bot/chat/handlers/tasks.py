"""/task and /tasks."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.listing import list_in
from bot.chat.incoming import Said
from bot.parsing.message import parse_task
from bot.services import groups, listing, tasks
from bot.texts.card import Card
from bot.texts.notes import Note, render_note
from bot.texts.tasks import render_added_task, render_task_list


async def add_task(chat: ChatContext, said: Said) -> Card:
    """Add the task that the message asks for, or change it where the message was edited."""
    group = await enter(chat, said)
    if not said.text and not said.quoted_text:
        return render_note(chat.catalog(group), Note.EMPTY_TASK)
    draft = parse_task(
        said.text,
        at=said.at.astimezone(group.zone),
        members=await groups.list_members(chat.store, group.chat_id),
        quoted=said.quoted_text,
        quoted_at=said.quoted.at.astimezone(group.zone) if said.quoted else None,
        given=said.given,
        quoted_given=said.quoted_given,
    )
    add = tasks.edit_task if said.is_edited else tasks.add_task
    view = await add(chat.store, group.chat_id, draft, origin=said.origin, by=said.by, at=said.at)
    chat.nudge()
    return render_added_task(chat.catalog(group), view, now=chat.now())


async def list_tasks(chat: ChatContext, said: Said) -> list[Card]:
    """List what is open, or what falls on the days that the message names."""
    return await list_in(chat, said, listing.list_tasks, render_task_list)
