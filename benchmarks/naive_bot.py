"""The reminder bot that is written in an afternoon, to be killed beside ours.

usage: python -m benchmarks.naive_bot FILE URL [--catch-up] [--remove-first]

A TinyDB file holds a row for each reminder. At the start each row becomes a job of
python-telegram-bot's JobQueue, and the row is removed when its message has been sent.
With --catch-up what is past becomes a job of now; with --remove-first the row goes before the
message does. People write all of these.
"""

import argparse
from datetime import UTC, datetime
from typing import Any

from telegram.ext import ApplicationBuilder
from tinydb import TinyDB

from tests.e2e.bot_api_stub import TOKEN


def main() -> None:
    """Run until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("url")
    parser.add_argument("--catch-up", action="store_true")
    parser.add_argument("--remove-first", action="store_true")
    options = parser.parse_args()
    database = TinyDB(options.file)

    async def remind(context: Any) -> None:
        row = context.job.data
        if options.remove_first:
            database.remove(doc_ids=[row.doc_id])
        await context.bot.send_message(row["chat_id"], row["text"])
        if not options.remove_first:
            database.remove(doc_ids=[row.doc_id])

    async def schedule(application: Any) -> None:
        now = datetime.now(UTC)
        for row in database.all():
            at = datetime.fromisoformat(row["at"])
            when = max(at, now) if options.catch_up else at
            application.job_queue.run_once(remind, when, data=row)

    builder = ApplicationBuilder().token(TOKEN).base_url(f"{options.url}/bot").post_init(schedule)
    builder.build().run_polling()


if __name__ == "__main__":
    main()
