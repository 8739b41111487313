"""From what was said or pressed to what is done about it, and back to Telegram."""

from collections.abc import Sequence

from bot.chat.commands import Call, find_call
from bot.chat.context import ChatContext
from bot.chat.handlers.arrivals import arrive
from bot.chat.handlers.buttons import press_button
from bot.chat.handlers.entering import enter_private, language_in
from bot.chat.handlers.errors import answered, settled
from bot.chat.handlers.listening import hear_group, hear_private
from bot.chat.handlers.minutes import take_file
from bot.chat.handlers.outcome import Answer
from bot.chat.incoming import Arrival, Press, Said
from bot.chat.outgoing import File
from bot.domain.member import Member
from bot.texts.card import Card
from bot.texts.notes import Note, render_note
from bot.texts.toasts import toast_of_wait


async def on_said(chat: ChatContext, said: Said) -> None:
    """Answer a message: a command first, then a file, then what else is said to the bot."""
    answer = await answered(chat, said.chat_id, lambda: _answer(chat, said))
    for part in answer if isinstance(answer, Sequence) else [answer]:
        if part is not None:
            await _reply(chat, said, part)


async def on_press(chat: ChatContext, press: Press) -> None:
    """Do what the button says, show the outcome in its message, and always answer the press."""
    outcome = await settled(chat, press.chat_id, lambda: press_button(chat, press))
    toast, show = outcome.toast, chat.messenger.answer_in_place
    if outcome.card and not await show(press.chat_id, press.message_id, outcome.card):
        catalog = chat.catalogs[await language_in(chat, press.chat_id)]
        toast = toast_of_wait(catalog, toast)
    await chat.messenger.settle(press.query_id, toast, is_alert=outcome.is_alert)


async def on_arrival(chat: ChatContext, arrival: Arrival, known: list[Member]) -> None:
    """Greet a chat that the bot came into; *known* are people who are there."""
    card = await arrive(chat, arrival, known)
    if card is not None:
        await chat.messenger.answer(arrival.chat_id, card, thread_id=arrival.thread_id)


async def _answer(chat: ChatContext, said: Said) -> Answer:
    call = find_call(said, username=chat.username)
    if call is not None:
        return await _obey(chat, call)
    if said.is_edited or said.text.startswith("/"):
        return None
    if said.attachment is not None:
        return await take_file(chat, said) if _is_for_us(said) else None
    return await (hear_private if said.is_private else hear_group)(chat, said)


async def _obey(chat: ChatContext, call: Call) -> Answer:
    """Do what the command asks for; one of another bot's is passed over in a group."""
    said, command = call.said, call.command
    if command is None:
        if not said.is_private:
            return None
        private = await enter_private(chat, said)
        return render_note(chat.catalog(private), Note.UNKNOWN_COMMAND)
    if said.is_edited and not command.is_edit:
        return None
    return await command.act(chat, said)


async def _reply(chat: ChatContext, said: Said, part: Card | File) -> None:
    chat_id, to, thread_id = said.chat_id, said.message_id, said.thread_id
    if isinstance(part, File):
        await chat.messenger.answer_file(chat_id, part, to=to, thread_id=thread_id)
    else:
        await chat.messenger.answer(chat_id, part, to=to, thread_id=thread_id)


def _is_for_us(said: Said) -> bool:
    return said.is_private or (said.quoted is not None and said.quoted.is_ours)
