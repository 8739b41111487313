"""answerCallbackQuery: what a person sees who pressed a button."""

from sandbox.bot_api.parameters import Parameters
from sandbox.callbacks import Answer
from sandbox.refusal import NotImplementedHere, bad_request
from sandbox.telegram import Telegram
from sandbox.utf16 import utf16_length

ANSWER_LIMIT = 200


def answer_callback_query(telegram: Telegram, parameters: Parameters) -> bool:
    """Show a toast or an alert, or only end the waiting."""
    if parameters.text("url"):
        raise NotImplementedHere("answers that open an address")
    answer = Answer(text=parameters.text("text"), show_alert=parameters.flag("show_alert"))
    if utf16_length(answer.text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if not telegram.callbacks.answer(parameters.text("callback_query_id"), answer):
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return True
