"""How much of everything a document may be, and the child may use."""

MIB = 1024 * 1024

MAX_BYTES = 20 * MIB
"""Of the file; Telegram lets a bot download no more."""
MAX_HTML_BYTES = 5_000_000
MAX_UNPACKED = 20 * MIB
"""Of one part of a DOCX or ODT."""
MAX_MEMBERS = 2_000
"""Of a DOCX or ODT, pictures included."""
MAX_NODES = 500_000
"""XML elements of one part: two million empty paragraphs would take 10 s."""
MAX_PAGES = 300
MAX_LINES = 50_000
MAX_CHARACTERS = 2_000_000
MAX_OUTPUT = 4 * MIB
"""Bytes of the answer."""

MEMORY = 768 * MIB
"""Address space of the child."""
CPU_SECONDS = 10
WALL_SECONDS = 15.0
OPEN_FILES = 3
"""Its input, its output and its errors: it can open nothing more, neither file nor socket."""
