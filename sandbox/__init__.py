"""A Telegram of our own on loopback: a world of people, a Bot API over HTTP, a page to chat in."""
