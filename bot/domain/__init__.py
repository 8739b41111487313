"""The group's world, pure: no I/O, no clock, no Telegram."""
