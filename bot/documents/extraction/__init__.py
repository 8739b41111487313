"""What runs in the child process: bytes -> lines, for one document, and nothing else.

The modules import each other alone, relatively: the child imports this package
by itself, so that it starts quickly and knows nothing of the bot.
"""
