"""Tasks that misbehave, for the child's tests."""

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from paper.child import Refusal


def answer(*, value: object) -> object:
    return value


def eat_memory() -> int:
    return len(bytearray(3 << 30))


def spin() -> None:
    while True:
        pass


def sleep() -> None:
    time.sleep(600)


def die(*, signal: int) -> None:
    os.kill(os.getpid(), signal)


def crash() -> None:
    ctypes.string_at(0)


def connect(*, port: int) -> None:
    socket.create_connection(("127.0.0.1", port), 2)


def connect_without_python(*, port: int) -> int:
    """Try from another program, which no hook of Python's sees."""
    return subprocess.run(
        ["bash", "-c", f"echo > /dev/tcp/127.0.0.1/{port}"], capture_output=True, check=False
    ).returncode


def refuse() -> None:
    raise Refusal("PASSWORD", "The file is locked.")


def fail() -> None:
    raise ValueError("text of the paper that nobody may see")


def chatter() -> str:
    print("on standard output")
    os.write(1, b"and below it\n")
    sys.stdout.flush()
    return "answer"


def write_much(*, path: str) -> None:
    with Path(path).open("wb") as out:
        for _ in range(64):
            out.write(b"x" * (1 << 20))


def grandchild(*, note: str) -> None:
    started = subprocess.Popen(["sleep", "600"])
    Path(note).write_text(str(started.pid))
    time.sleep(600)


def set_aside(*, name: str) -> str:
    return os.environ.get(name, "")


def huge() -> str:
    return "x" * (70 << 20)
