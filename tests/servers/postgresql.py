"""A PostgreSQL of our own for the tests: from Debian's package, on a free port of 127.0.0.1, gone when the tests are."""

import getpass
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

MISSING = "PostgreSQL's programs are not on this machine. Run script/bootstrap --test, which installs the Debian package postgresql."


def programs() -> Path:
    """Return the folder of the newest installed PostgreSQL's programs; fail with what to install when there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3]))
    if not found:
        raise SystemExit(MISSING)
    return found[-1].parent


def start() -> str:
    """Start a server that ends by itself when this program is over, and return its address."""
    folder = Path(tempfile.mkdtemp(prefix="docgen-pg-"))
    port = free_port()
    account = _account(folder)
    _run(
        account,
        [
            str(programs() / "initdb"),
            "-D",
            str(folder / "data"),
            "-U",
            "docgen",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        ],
    )
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c max_connections=200"
    _run(
        account,
        [
            str(programs() / "pg_ctl"),
            "-D",
            str(folder / "data"),
            "-o",
            options,
            "-l",
            str(folder / "log"),
            "-w",
            "start",
        ],
    )
    _run(account, [str(programs() / "createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "docgen", "docgen"])
    _watch_over(folder, account)
    return f"postgresql://docgen@127.0.0.1:{port}/docgen"


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _account(folder: Path) -> list[str]:
    """Return the words that run a program as an ordinary account: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return []
    person = pwd.getpwnam("postgres" if _known("postgres") else "nobody")
    shutil.chown(folder, person.pw_uid, person.pw_gid)
    return ["setpriv", f"--reuid={person.pw_uid}", f"--regid={person.pw_gid}", "--clear-groups"]


def _known(name: str) -> bool:
    return any(person.pw_name == name for person in pwd.getpwall())


def _run(account: list[str], command: list[str]) -> None:
    done = subprocess.run(
        [*account, *command], capture_output=True, text=True, cwd="/", check=False, env=_environment(), timeout=120
    )
    if done.returncode:
        raise SystemExit(f"PostgreSQL for the tests could not be started: {done.stderr or done.stdout}\n{MISSING}")


def _environment() -> dict[str, str]:
    return {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "HOME": "/", "USER": getpass.getuser()}


WATCH = """
import os, shutil, subprocess, sys, time
run, folder, stop = sys.argv[1], sys.argv[2], sys.argv[3:]
while os.path.exists(f"/proc/{run}"):
    time.sleep(0.5)
subprocess.run(stop, capture_output=True, cwd="/")
shutil.rmtree(folder, ignore_errors=True)
"""


def _watch_over(folder: Path, account: list[str]) -> None:
    """Leave a small program behind that stops the server when this one is over, however it ended."""
    stop = [*account, str(programs() / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop"]
    subprocess.Popen(
        [sys.executable, "-c", WATCH, str(os.getpid()), str(folder), *stop], start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
