"""The cage: what the child can no longer do once it is in it."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import bot.documents

FOLDER = str(Path(bot.documents.__file__).parent)
START = f"""
import json, os, socket, sys
sys.path.append({FOLDER!r})
from extraction.cage import enter_cage
"""


def caged(code: str, before: str = "") -> object:
    """Run the code in a child that is in its cage; return what it says.

    *before* is run while the child is still free.
    """
    lines = (START, before, "enter_cage()", code, "print(json.dumps(said))")
    done = subprocess.run(
        [sys.executable, "-I", "-c", "\n".join(lines)],
        env={},
        capture_output=True,
        timeout=20,
        check=True,
    )
    return json.loads(done.stdout)


def fails(code: str, before: str = "") -> object:
    """Return the name of the error that the code raises in the cage."""
    return caged(
        f"try:\n    {code}\n    said = None\nexcept Exception as e: said = type(e).__name__",
        before,
    )


@pytest.mark.parametrize("mode", ["rb", "wb"])
def test_it_can_open_no_file_to_read_or_to_write(mode: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"secret")

    assert fails(f"open({str(file)!r}, {mode!r})") == "OSError"
    assert file.read_bytes() == b"secret"


def test_it_can_write_into_no_file_that_is_open_already(tmp_path: Path) -> None:
    file = tmp_path / "file"

    assert fails("file.write(b'a')", f"file = open({str(file)!r}, 'wb', 0)") == "OSError"
    assert not file.read_bytes()


def test_it_can_open_no_socket() -> None:
    assert fails("socket.socket()") == "OSError"
    assert fails("socket.socketpair()") == "OSError"


def test_it_can_have_no_more_memory_than_allowed() -> None:
    assert fails("bytearray(800 * 1024 * 1024)") == "MemoryError"


def test_it_has_ten_seconds_and_leaves_no_core() -> None:
    limits = caged(
        "said = [r.getrlimit(x) for x in (r.RLIMIT_CORE, r.RLIMIT_CPU)]", "import resource as r"
    )

    assert limits == [[0, 0], [10, 11]]


@pytest.mark.skipif(sys.platform != "linux", reason="rights of this kind are Linux's")
def test_it_can_gain_no_rights() -> None:
    status = caged("said = status.read()", "status = open('/proc/self/status')")

    assert "NoNewPrivs:\t1" in str(status)


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_it_can_reach_nobody_where_the_kernel_allows_an_empty_network() -> None:
    if caged("said = os.readlink('/proc/self/ns/net')") == str(
        Path("/proc/self/ns/net").readlink()
    ):
        pytest.skip("network namespaces are forbidden here")
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()

        assert fails(f"socket.create_connection({address!r}, 1)") == "OSError"


def test_it_knows_nothing_of_the_bot() -> None:
    loaded = caged(
        "said = sorted({name.partition('.')[0] for name in sys.modules})",
        "from extraction.main import find_reader\n"
        "for kind in ('pdf', 'package', 'html', 'text'): find_reader(kind)",
    )

    assert not {"bot", "telegram", "asyncio", "tinydb"} & set(map(str, iter(loaded)))  # type: ignore[call-overload]
