"""Settings of an installation, and the catalogs of what the bot says."""
