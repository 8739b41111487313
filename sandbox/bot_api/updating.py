"""getUpdates and its neighbours: how the bot hears of the world."""

from sandbox.bot_api.parameters import Parameters
from sandbox.refusal import NotImplementedHere, Refusal
from sandbox.telegram import Telegram
from sandbox.updates import UpdateQueue
from sandbox.wire import Json

LONGEST_POLL = 50
MOST_UPDATES = 100


async def get_updates(telegram: Telegram, parameters: Parameters) -> list[Json]:
    """Confirm what came before `offset`; wait up to `timeout` seconds for something new."""
    updates = telegram.updates
    if updates.webhook:
        raise Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    ticket = updates.take_over()
    kinds = parameters.json("allowed_updates", "allowed updates")
    if kinds is not None:
        updates.allow(kinds)
    updates.confirm(parameters.integer("offset"))
    await updates.changed.wait_until(
        lambda: bool(updates.pending) or updates.poller != ticket or telegram.is_closing,
        min(parameters.integer("timeout"), LONGEST_POLL),
    )
    _refuse_second(updates, ticket)
    limit = parameters.integer("limit", MOST_UPDATES)
    return updates.pending[: max(1, min(limit, MOST_UPDATES))]


def set_webhook(telegram: Telegram, parameters: Parameters) -> bool:
    """Only an empty address is taken, which means no webhook."""
    if parameters.text("url"):
        raise NotImplementedHere("webhooks")
    return delete_webhook(telegram, parameters)


def delete_webhook(telegram: Telegram, parameters: Parameters) -> bool:
    """Go back to polling."""
    telegram.updates.webhook = ""
    if parameters.flag("drop_pending_updates"):
        telegram.updates.pending.clear()
    return True


def get_webhook_info(telegram: Telegram, parameters: Parameters) -> Json:
    """Return a WebhookInfo."""
    return {
        "url": telegram.updates.webhook,
        "has_custom_certificate": False,
        "pending_update_count": len(telegram.updates.pending),
    }


def _refuse_second(updates: UpdateQueue, ticket: int) -> None:
    if updates.poller != ticket:
        raise Refusal(
            409,
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running",
        )
