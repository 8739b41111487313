# make        lists the verbs; each makes .venv and installs what is pinned by itself.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help try run test lint types bench
help: ## list the verbs
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

try: .venv/run ## try the bot without Telegram, in the browser
	$(BIN)/python run_bot.py sandbox

run: .venv/run ## run the bot (BOT_TOKEN, or BOT_TOKEN_FILE)
	$(BIN)/python run_bot.py run

test: .venv/dev .venv/debian ## run the tests
	$(BIN)/python -m pytest

lint: .venv/dev ## check style and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache

types: .venv/dev ## check types
	$(BIN)/mypy

bench: .venv/dev ## measure against peers
	$(BIN)/python -m benchmarks

.venv/run: requirements.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

.venv/debian: .ci/debian .venv/run
	bash .ci/debian
	touch $@

.venv/dev: requirements-dev.txt .venv/run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	touch $@
