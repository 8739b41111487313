"""sendMessage, sendDocument, sendChatAction."""

from sandbox.bot_api.access import reach_chat
from sandbox.bot_api.keyboard import read_keyboard
from sandbox.bot_api.parameters import Parameters
from sandbox.bot_api.text import read_caption, read_text
from sandbox.model import Chat, Content, Document
from sandbox.refusal import Refusal, bad_request
from sandbox.telegram import Telegram
from sandbox.wire import Json, write_message

UPLOAD_LIMIT = 50 << 20
ACTIONS = frozenset({"typing", "upload_document", "find_location", "choose_sticker"})


def send_message(telegram: Telegram, parameters: Parameters) -> Json:
    """Post a text."""
    text, entities = read_text(telegram, parameters)
    keyboard = read_keyboard(parameters)
    content = Content(text=text, entities=entities, keyboard=keyboard)
    return _post(telegram, parameters, content)


def send_document(telegram: Telegram, parameters: Parameters) -> Json:
    """Post a file: new bytes, or one that is known by its file_id."""
    text, entities = read_caption(telegram, parameters)
    keyboard = read_keyboard(parameters)
    document = _read_document(telegram, parameters)
    content = Content(text=text, entities=entities, keyboard=keyboard, document=document)
    return _post(telegram, parameters, content)


def send_chat_action(telegram: Telegram, parameters: Parameters) -> bool:
    """Show that the bot is at work; here nobody sees it."""
    if parameters.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    reach_chat(telegram, parameters)
    return True


def _post(telegram: Telegram, parameters: Parameters, content: Content) -> Json:
    chat = reach_chat(telegram, parameters)
    if parameters.has("message_thread_id"):
        raise bad_request("message thread not found")
    reply_to = _read_reply(telegram, parameters, chat)
    message = telegram.world.post(chat.id, telegram.world.bot, content, reply_to=reply_to)
    return write_message(telegram.world, message)


def _read_reply(telegram: Telegram, parameters: Parameters, chat: Chat) -> int | None:
    """Return the message to reply to; None where it is gone and may be."""
    reply = parameters.json("reply_parameters", "reply parameters")
    if reply is None:
        return None
    if telegram.world.message(chat.id, reply["message_id"]) is not None:
        return int(reply["message_id"])
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _read_document(telegram: Telegram, parameters: Parameters) -> Document:
    upload = parameters.upload("document")
    if upload is None:
        known = telegram.files.find(parameters.text("document"))
        if known is None:
            raise bad_request("there is no document in the request")
        return known
    if len(upload.data) > UPLOAD_LIMIT:
        raise Refusal(413, "Request Entity Too Large")
    if not upload.data:
        raise bad_request("file must be non-empty")
    return telegram.files.put(upload.name, upload.data, upload.mime_type)
