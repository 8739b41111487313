"""What the documents promise is what there is."""

import re
from pathlib import Path

import pytest

from bot.chat.commands import COMMANDS
from config.settings import CONFIG, DEFAULTS, PREFIX, Settings
from run_bot import COMMANDS as VERBS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BENCHMARKS = ROOT / "benchmarks"
DEPENDENCIES = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_explained(name: str) -> None:
    assert f"`{PREFIX}{name.upper()}`" in README
    assert re.search(rf"^#? ?{name} = ", DEFAULTS.read_text(encoding="utf-8"), re.M)


def test_the_settings_file_is_explained() -> None:
    assert f"`{PREFIX}{CONFIG}`" in README


def test_every_command_is_listed_by_its_name_in_each_language() -> None:
    names = {name for command in COMMANDS for name in command.names.values()}

    assert {name for name in names if f"`/{name}`" not in README} == {"start"}


def test_every_verb_of_the_command_line_is_in_the_architecture() -> None:
    architecture = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    assert [verb for verb in VERBS if verb not in architecture] == []


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_dependency_is_pinned_and_has_its_reason(file: str) -> None:
    lines = (ROOT / file).read_text(encoding="utf-8").split()
    packages = [line for line in lines if "==" in line]

    assert [line for line in lines if "==" not in line] in ([], ["-r", "requirements.txt"])
    for name, _ in (package.split("==") for package in packages):
        assert name in DEPENDENCIES or ("types-*" in DEPENDENCIES and name.startswith("types-"))


@pytest.mark.parametrize("link", sorted(set(re.findall(r"\]\(([^)#:]+)\)", README))))
def test_every_link_of_the_readme_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("name", sorted(path.name for path in BENCHMARKS.glob("bench_*.py")))
def test_the_figures_of_every_benchmark_are_told(name: str) -> None:
    assert f"`{name}`" in (BENCHMARKS / "README.md").read_text(encoding="utf-8")
