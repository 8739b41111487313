"""A steering group's memory: tasks, meetings and reminders out of messages and minutes."""
