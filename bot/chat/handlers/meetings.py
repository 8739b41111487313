"""/meeting and /meetings."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.listing import list_in
from bot.chat.incoming import Said
from bot.parsing.message import parse_meeting
from bot.services import listing, meetings
from bot.texts.card import Card
from bot.texts.meetings import render_added_meeting, render_meeting_list
from bot.texts.notes import Note, render_note


async def add_meeting(chat: ChatContext, said: Said) -> Card:
    """Add the meeting that the message announces, or move it where the message was edited."""
    group = await enter(chat, said)
    if not said.text and not said.quoted_text:
        return render_note(chat.catalog(group), Note.EMPTY_MEETING)
    draft = parse_meeting(
        said.text,
        at=said.at.astimezone(group.zone),
        quoted=said.quoted_text,
        quoted_at=said.quoted.at.astimezone(group.zone) if said.quoted else None,
        given=said.given,
        quoted_given=said.quoted_given,
    )
    add = meetings.edit_meeting if said.is_edited else meetings.add_meeting
    view = await add(chat.store, group.chat_id, draft, origin=said.origin, by=said.by, at=said.at)
    chat.nudge()
    return render_added_meeting(chat.catalog(group), view, now=chat.now())


async def list_meetings(chat: ChatContext, said: Said) -> list[Card]:
    """List the meetings ahead, or what falls on the days that the message names."""
    return await list_in(chat, said, listing.list_meetings, render_meeting_list)
