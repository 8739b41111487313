"""/report: what has become of the decisions, as a message and as files to attach."""

from bot.chat.context import ChatContext
from bot.chat.handlers.entering import enter
from bot.chat.handlers.listing import groups_asked, titled
from bot.chat.handlers.outcome import Answer
from bot.chat.incoming import Said
from bot.chat.outgoing import File
from bot.domain.group import Group
from bot.domain.report import Report
from bot.services.reports import report_on
from bot.texts.card import Card
from bot.texts.notes import Note, render_note
from bot.texts.report import render_report
from bot.texts.report_paper import render_caption, render_paper


async def report(chat: ChatContext, said: Said) -> Answer:
    """Report on the group, of a period if one is named; in private on each group of the person."""
    here = await enter(chat, said)
    groups = [group for group in await groups_asked(chat, said, here) if not group.is_private]
    if not groups:
        return render_note(chat.catalog(here), Note.UNKNOWN_PERSON)
    reports = [
        await report_on(chat.store, group.chat_id, said.text, by=said.by, at=chat.now())
        for group in groups
    ]
    telling = [one for one in reports if not one.is_empty]
    if not telling:
        return render_report(chat.catalog(here), reports[0])
    return [part for one in telling for part in await _parts(chat, here, one)]


async def _parts(chat: ChatContext, here: Group, report: Report) -> list[Card | File]:
    """Return the message in the language of the chat, and the files in that of the group."""
    card = render_report(chat.catalog(here), report)
    catalog = chat.catalog(report.group)
    caption = render_caption(catalog, report)
    files = await chat.write_paper(render_paper(catalog, report))
    return [
        titled(card, report.group) if here.is_private else card,
        *(File(name=name, content=content, caption=caption) for name, content in files.items()),
    ]
