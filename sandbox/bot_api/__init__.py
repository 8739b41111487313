"""The Bot API over HTTP, as Telegram documents it; what it does not have it refuses loudly."""
