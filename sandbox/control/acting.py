"""What a person does on the page."""

from sandbox.callbacks import Answer
from sandbox.control.wish import Wish
from sandbox.sandbox import Sandbox
from sandbox.wire import Json

ANSWERED_WITHIN = 10.0


async def say(sandbox: Sandbox, wish: Wish) -> Json:
    """Write a message."""
    who, chat, text = wish.integer("as"), wish.integer("chat"), wish.text("text")
    reply_to = wish.optional_integer("reply_to")
    return {"message": sandbox.people.say(who, chat, text, reply_to=reply_to).id}


async def edit(sandbox: Sandbox, wish: Wish) -> Json:
    """Change a message of one's own."""
    who, chat, message = wish.integer("as"), wish.integer("chat"), wish.integer("message")
    return {"message": sandbox.people.edit(who, chat, message, wish.text("text")).id}


async def press(sandbox: Sandbox, wish: Wish) -> Json:
    """Press a button, and wait for what the bot answers."""
    who, chat, message = wish.integer("as"), wish.integer("chat"), wish.integer("message")
    query_id = sandbox.people.press(who, chat, message, wish.text("data"))
    answer = await sandbox.telegram.callbacks.wait_for_answer(query_id, ANSWERED_WITHIN)
    shown = answer or Answer()
    return {"answered": answer is not None, "text": shown.text, "show_alert": shown.show_alert}


async def upload(sandbox: Sandbox, wish: Wish) -> Json:
    """Send a file."""
    name, data, mime_type = wish.file("file")
    message = sandbox.people.upload(
        wish.integer("as"),
        wish.integer("chat"),
        name,
        data,
        caption=wish.text("caption", default=""),
        mime_type=mime_type,
        reply_to=wish.optional_integer("reply_to"),
    )
    return {"message": message.id}
