"""What the bot does about a message or a press: one call of the services, one card in return."""
