"""Text to meaning, without I/O and without a clock."""
