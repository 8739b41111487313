"""Partly known times: what the words say, before it is settled which day that is."""
