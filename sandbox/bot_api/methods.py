"""The methods that this Bot API has, by name."""

from collections.abc import Mapping

from sandbox.bot_api import answering, chats, downloading, editing, profile, sending, updating
from sandbox.bot_api.profile import Method

METHODS: Mapping[str, Method] = {
    "getUpdates": updating.get_updates,
    "setWebhook": updating.set_webhook,
    "deleteWebhook": updating.delete_webhook,
    "getWebhookInfo": updating.get_webhook_info,
    "getMe": profile.get_me,
    "setMyCommands": profile.set_my_commands,
    "getMyCommands": profile.get_my_commands,
    "deleteMyCommands": profile.delete_my_commands,
    "setMyName": profile.setter("name", 64),
    "getMyName": profile.getter("name"),
    "setMyDescription": profile.setter("description", 512),
    "getMyDescription": profile.getter("description"),
    "setMyShortDescription": profile.setter("short_description", 120),
    "getMyShortDescription": profile.getter("short_description"),
    "setMyDefaultAdministratorRights": profile.accept,
    "setChatMenuButton": profile.accept,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "pinChatMessage": editing.pin_chat_message,
    "answerCallbackQuery": answering.answer_callback_query,
    "getFile": downloading.get_file,
    "getChat": chats.get_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMemberCount": chats.get_chat_member_count,
    "leaveChat": chats.leave_chat,
}
