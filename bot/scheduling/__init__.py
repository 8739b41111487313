"""The APScheduler loop that asks the services what is due."""
