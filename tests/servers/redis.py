"""A Redis of our own for the tests: from Debian's package, on a free port of 127.0.0.1."""

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

import redis

from tests.servers.postgresql import free_port

MISSING = (
    "redis-server is not on this machine. Run script/bootstrap --test, which installs the Debian package redis-server."
)


@contextmanager
def running() -> Iterator[str]:
    """Yield the address of a Redis server that keeps what it is told (append-only file) and never evicts."""
    program = shutil.which("redis-server")
    if program is None:
        raise AssertionError(MISSING)
    with tempfile.TemporaryDirectory(prefix="docgen-redis-") as folder:
        port = free_port()
        asked = [
            program,
            "--port",
            str(port),
            "--bind",
            "127.0.0.1",
            "--dir",
            folder,
            "--appendonly",
            "yes",
            "--maxmemory-policy",
            "noeviction",
        ]
        with subprocess.Popen(asked, stdout=subprocess.DEVNULL) as server:
            try:
                _wait_for(port)
                yield f"redis://127.0.0.1:{port}/0"
            finally:
                server.terminate()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            redis.Redis(port=port).ping()
            return
        except redis.ConnectionError:
            time.sleep(0.05)
    raise AssertionError(MISSING)
