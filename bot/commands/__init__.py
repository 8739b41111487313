"""The verbs of the command line. Each module has `main(arguments) -> exit code`."""
