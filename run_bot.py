#!/usr/bin/env python3
"""The command line of the steering-group bot: `run_bot.py --help` lists its verbs."""

import sys
from importlib import import_module

COMMANDS = {
    "run": "run the bot (the default)",
    "sandbox": "try the bot in the browser, without Telegram",
    "parse": "show what is understood of a text about time",
    "minutes": "preview what the import of minutes would propose",
    "next": "print when the next reminder is due",
}
MODULES = {name: f"bot.commands.{name}" for name in COMMANDS} | {"sandbox": "sandbox.command"}


def main(arguments: list[str]) -> int:
    """Run one verb with the rest of the command line; return its exit code."""
    name, rest = (arguments[0], arguments[1:]) if arguments else ("run", [])
    if name in ("-h", "--help"):
        print("usage: run_bot.py [VERB] [--help]\n")
        print("\n".join(f"  {verb:<9} {what}" for verb, what in COMMANDS.items()))
        return 0
    if name not in MODULES:
        print(f"run_bot.py: there is no verb {name!r}; see run_bot.py --help", file=sys.stderr)
        return 64
    code = import_module(MODULES[name]).main(rest)
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
