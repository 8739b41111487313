"""The least that a bot on python-telegram-bot can do: listen. usage: bare_poll URL"""

import sys

from telegram.ext import ApplicationBuilder

from tests.e2e.bot_api_stub import TOKEN

if __name__ == "__main__":
    ApplicationBuilder().token(TOKEN).base_url(f"{sys.argv[1]}/bot").build().run_polling()
