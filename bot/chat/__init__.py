"""Telegram: what people write and press becomes calls of the services; cards go out."""
