"""The store behind the ports: one crash-safe TinyDB file per group, or memory."""

from bot.storage.memory_store import MemoryStore
from bot.storage.reading import read_next_wake_at
from bot.storage.tinydb_store import TinyDBStore, open_tinydb_store

__all__ = ["MemoryStore", "TinyDBStore", "open_tinydb_store", "read_next_wake_at"]
