"""Who holds a lease: this host, this process, this thread; and whether such a holder is still alive."""

import os
import socket
import threading
from pathlib import Path

from records.models.tray import TrayRow


def me() -> str:
    """Return this holder's name: host, process id, the process's start, thread."""
    return f"{_host()}:{os.getpid()}:{_started(os.getpid())}:{threading.get_ident()}"


def is_gone(holder: str) -> bool:
    """Return whether the holder is a process of this machine that no longer runs; of another machine it cannot be told."""
    host, pid, started, *_ = [*holder.split(":"), "", "", ""]
    if host != _host() or not pid.isdecimal():
        return False
    return _started(int(pid)) != started


def free_what_the_gone_hold(table: type[TrayRow]) -> int:
    """Free the leases of holders that are gone; return how many rows that were."""
    rows = table._base_manager.exclude(holder="")
    gone = [holder for holder in set(rows.values_list("holder", flat=True)) if is_gone(holder)]
    return rows.filter(holder__in=gone).update(holder="", leased_until=None) if gone else 0


def _host() -> str:
    return socket.gethostname().replace(":", "_")[:40]


def _started(pid: int) -> str:
    """Return when the process started, in the kernel's own count (proc(5), field 22); empty when there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""
