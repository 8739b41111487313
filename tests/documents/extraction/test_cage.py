"""The cage: what the child can no longer do once it is in it."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import bot.documents

FOLDER = str(Path(bot.documents.__file__).parent)
ENTER = f"""
import json, os, sys
sys.path.append({FOLDER!r})
from extraction.cage import enter_cage
enter_cage()
"""


def caged(code: str) -> object:
    """Run the code in a child that is in its cage; return what it says."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"{ENTER}{code}\nprint(json.dumps(said))"],
        env={},
        capture_output=True,
        timeout=20,
        check=True,
    )
    return json.loads(done.stdout)


def fails(code: str) -> object:
    """Return the name of the error that the code raises in the cage."""
    return caged(
        f"try:\n    {code}\n    said = None\nexcept Exception as e: said = type(e).__name__"
    )


def test_it_can_write_no_file(tmp_path: Path) -> None:
    file = str(tmp_path / "file")

    assert fails(f"open({file!r}, 'wb', 0).write(b'a')") == "OSError"
    assert not (tmp_path / "file").read_bytes()


def test_it_can_have_no_more_memory_than_allowed() -> None:
    assert fails("bytearray(800 * 1024 * 1024)") == "MemoryError"


def test_it_can_open_few_files_and_leave_no_core() -> None:
    limits = caged(
        "import resource as r; "
        "said = [r.getrlimit(x) for x in (r.RLIMIT_NOFILE, r.RLIMIT_CORE, r.RLIMIT_CPU)]"
    )

    assert limits == [[32, 32], [0, 0], [10, 11]]


@pytest.mark.skipif(sys.platform != "linux", reason="rights of this kind are Linux's")
def test_it_can_gain_no_rights() -> None:
    status = caged("said = open('/proc/self/status').read()")

    assert "NoNewPrivs:\t1" in str(status)


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are Linux's")
def test_it_can_reach_nobody_where_the_kernel_allows_an_empty_network() -> None:
    if caged("said = os.readlink('/proc/self/ns/net')") == str(
        Path("/proc/self/ns/net").readlink()
    ):
        pytest.skip("network namespaces are forbidden here")
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()

        assert fails(f"import socket; socket.create_connection({address!r}, 1)") == "OSError"


def test_it_knows_nothing_of_the_bot() -> None:
    loaded = caged(
        "from extraction.main import find_reader\n"
        "for kind in ('pdf', 'package', 'html', 'text'): find_reader(kind)\n"
        "said = sorted({name.partition('.')[0] for name in sys.modules})"
    )

    assert not {"bot", "telegram", "asyncio", "tinydb"} & set(map(str, iter(loaded)))  # type: ignore[call-overload]
