"""PURE. The child's side: shut the network out, load what was asked for, then answer one task a line until the parent is gone."""

import ctypes
import importlib
import json
import os
import resource
import signal
import sys
import traceback
from typing import Any

from paper.child import Refusal

PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def main() -> None:
    """Answer tasks on standard input until it ends. Arguments: the parent's process id, the file size limit, modules to load."""
    parent, file_bytes, *preload = sys.argv[1:]
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a library prints goes to the error output, never between the answers
    _die_with(int(parent))
    closed = _shut_network()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(file_bytes), int(file_bytes)))
    for module in preload:
        importlib.import_module(module)
    _answer(answers, {"network_closed": closed})
    for line in sys.stdin.buffer:
        _answer(answers, _done(json.loads(line)))


def _done(asked: dict[str, Any]) -> dict[str, Any]:
    try:
        module, _, function = asked["task"].partition(":")
        return {"answer": getattr(importlib.import_module(module), function)(**asked["arguments"])}
    except Refusal as refusal:
        return {"refusal": [refusal.code, refusal.sentence]}
    except MemoryError:
        return {"failed": ["MemoryError", ""]}
    except Exception as fault:
        frame = traceback.extract_tb(fault.__traceback__)[-1]
        return {"failed": [type(fault).__name__, f"{os.path.basename(frame.filename)}:{frame.lineno}"]}  # noqa: PTH119


def _answer(answers: Any, answer: dict[str, Any]) -> None:
    try:
        line = json.dumps(answer).encode()
    except (TypeError, ValueError, MemoryError) as fault:
        line = json.dumps({"failed": [type(fault).__name__, "answer"]}).encode()
    view = memoryview(line + b"\n")
    while view:
        view = view[answers.write(view) :]


def _die_with(parent: int) -> None:
    """Ask the kernel to kill this program when its parent dies (prctl(2), PR_SET_PDEATHSIG)."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def _shut_network() -> bool:
    """Leave the machine's network (unshare(2)); where that is not allowed, refuse sockets within Python. True for the first."""
    sys.addaudithook(_refuse_sockets)
    libc = ctypes.CDLL(None, use_errno=True)
    wanted = CLONE_NEWNET if os.geteuid() == 0 else CLONE_NEWNET | CLONE_NEWUSER
    return bool(libc.unshare(wanted) == 0)


def _refuse_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"}:
        raise PermissionError("a child program has no network")


if __name__ == "__main__":
    main()
