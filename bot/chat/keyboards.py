"""A card's buttons as an inline keyboard."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.texts.card import Button, Card


def keyboard_of(card: Card) -> InlineKeyboardMarkup | None:
    """Return the keyboard of the card; None where it has no buttons, which removes an old one."""
    if not card.rows:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in card.rows])


def _button(button: Button) -> InlineKeyboardButton:
    if button.action is not None:
        return InlineKeyboardButton(button.label, callback_data=button.action.data)
    return InlineKeyboardButton(button.label, url=button.url)
