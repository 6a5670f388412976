"""PURE. Runs a step in a limited child program: memory, processor time, wall clock, file size, no network; its death is a sentence.

The child is a plain program (subprocess, not multiprocessing, which a Celery prefork child may not use) that stays alive between
tasks. Tasks go in and answers come out as one JSON object a line. A task is named "package.module:function".
"""

import json
import os
import resource
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from queue import LifoQueue
from typing import IO, Any, Self

Json = Any
CHECKOUT = Path(__file__).resolve().parent.parent
LONGEST_ANSWER = 64 << 20  # bytes; larger results go to files
WARMING_SECONDS = 60.0
NOT_FOR_CHILDREN = frozenset(["DATABASE_URL", "PGPASSWORD", "DOCGEN_SECRET_KEY", "DOCGEN_BROKER_URL", "DOCGEN_FP"])


@dataclass(frozen=True)
class Limits:
    """What one task may use. Memory is address space (setrlimit(2), RLIMIT_AS); processor time counts from the task's start."""

    memory_bytes: int = 1_610_612_736
    cpu_seconds: int = 120
    wall_seconds: float = 180.0
    file_bytes: int = 2_147_483_648


class Refusal(Exception):
    """A task refused the paper for a reason it foresaw: a code, and a sentence for the clerk."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code, self.sentence = code, sentence


class ChildDied(Exception):
    """The child program died or was stopped at a task. `why` is memory, cpu, wall, killed or crashed."""

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(SENTENCES[why])
        self.why, self.detail = why, detail


class ChildFailed(Exception):
    """A task met something it does not know. `kind` is the name of the fault; what the paper says is not repeated."""

    def __init__(self, kind: str, where: str = "") -> None:
        super().__init__(f"Reading stopped at something unforeseen ({kind}). The paper was kept as it came.")
        self.kind, self.where = kind, where


SENTENCES = {
    "memory": "Reading was stopped because it needed more memory than a paper may use.",
    "cpu": "Reading was stopped because it took more processor time than a paper may use.",
    "wall": "Reading was stopped because it took longer than a paper may take.",
    "killed": "The program that read the paper was killed.",
    "crashed": "The program that read the paper crashed.",
}


class Child:
    """One child program, started when first needed and again after its death. Not for use by two threads at once."""

    def __init__(
        self, *, limits: Limits = Limits(), preload: tuple[str, ...] = (), environment: Mapping[str, str] | None = None
    ) -> None:
        self.limits, self.preload, self.environment = limits, preload, environment
        self.network_closed = False
        self._program: subprocess.Popen[bytes] | None = None
        self._stderr: IO[bytes] | None = None
        self._unread = b""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the running child; None while there is none."""
        return self._program.pid if self._program and self._program.poll() is None else None

    def warm(self) -> None:
        """Start the child, if it is not running, and wait until its modules are loaded."""
        if self.pid is None:
            self._start()

    def run(self, task: str, /, *, limits: Limits | None = None, **arguments: Json) -> Json:
        """Run the task in the child and return its answer.

        Raises Refusal as the task raised it, ChildDied when a limit was reached or the child crashed, ChildFailed when the task
        met an unforeseen fault.
        """
        self.warm()
        allowed = limits or self.limits
        self._allow(allowed)
        try:
            self._write({"task": task, "arguments": arguments})
            answer = self._read(time.monotonic() + allowed.wall_seconds)
        except (BrokenPipeError, EOFError):
            raise self._death() from None
        except TimeoutError:
            self._kill()
            raise ChildDied("wall") from None
        except BaseException:
            self._kill()  # an answer may still come: it must not be taken for the next task's
            raise
        return self._told(answer)

    def close(self) -> None:
        """Stop the child and whatever it started."""
        self._kill()

    def _start(self) -> None:
        self._kill()
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the child)
        environment = {
            **{name: value for name, value in os.environ.items() if name not in NOT_FOR_CHILDREN},
            **(self.environment or {}),
            "PYTHONPATH": os.pathsep.join([str(CHECKOUT), *filter(None, [(self.environment or {}).get("PYTHONPATH")])]),
            "OMP_THREAD_LIMIT": "1",
        }
        asked = [sys.executable, "-m", "paper.child_main", str(os.getpid()), str(self.limits.file_bytes), *self.preload]
        self._program = _spawned(asked, self._stderr, environment)
        self._unread = b""
        try:
            self.network_closed = bool(self._read(time.monotonic() + WARMING_SECONDS)["network_closed"])
        except (EOFError, TimeoutError):
            detail = self._last_words()
            self._kill()
            raise ChildDied("crashed", detail) from None

    def _allow(self, limits: Limits) -> None:
        """Renew the limits for one more task: processor time is counted from what the child has used so far."""
        assert self._program
        used = _cpu_seconds(self._program.pid)
        with suppress(ProcessLookupError, PermissionError):
            _prlimit(self._program.pid, resource.RLIMIT_CPU, used + limits.cpu_seconds + 1)
            _prlimit(self._program.pid, resource.RLIMIT_AS, limits.memory_bytes)

    def _write(self, message: Json) -> None:
        assert self._program
        assert self._program.stdin
        self._program.stdin.write(json.dumps(message).encode() + b"\n")
        self._program.stdin.flush()

    def _read(self, until: float) -> Json:
        assert self._program
        assert self._program.stdout
        pipe = self._program.stdout.fileno()
        pieces = [self._unread]
        size = len(self._unread)
        while b"\n" not in pieces[-1]:
            piece = _next_piece(pipe, until)
            size += len(piece)
            if size > LONGEST_ANSWER:
                self._kill()
                raise ChildFailed("AnswerTooLong")
            pieces.append(piece)
        line, _, self._unread = b"".join(pieces).partition(b"\n")
        return json.loads(line)

    def _told(self, answer: Json) -> Json:
        if "answer" in answer:
            return answer["answer"]
        if "refusal" in answer:
            raise Refusal(*answer["refusal"])
        kind, where = answer["failed"]
        if kind == "MemoryError":
            self._kill()  # what a program does after its memory ran out is not to be trusted
            raise ChildDied("memory", where)
        raise ChildFailed(kind, where)

    def _death(self) -> ChildDied:
        assert self._program
        code = self._program.wait()
        detail = self._last_words()
        self._kill()
        if code == -signal.SIGXCPU:
            return ChildDied("cpu", detail)
        if "MemoryError" in detail or "bad_alloc" in detail or "Cannot allocate memory" in detail:
            return ChildDied("memory", detail)
        return ChildDied("killed" if code in {-signal.SIGKILL, -signal.SIGTERM} else "crashed", detail)

    def _last_words(self) -> str:
        if not self._stderr:
            return ""
        size = self._stderr.seek(0, os.SEEK_END)
        self._stderr.seek(max(0, size - 2048))
        return self._stderr.read().decode("utf-8", "replace")

    def _kill(self) -> None:
        """Kill the child and every program it started (its process group), and reap it."""
        if self._program:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._program.pid, signal.SIGKILL)
            for pipe in (self._program.stdin, self._program.stdout):
                with suppress(OSError):
                    if pipe:
                        pipe.close()
            self._program.wait()
        if self._stderr:
            self._stderr.close()
        self._program = self._stderr = None


class Pool:
    """A number of children, each lent to one thread at a time."""

    def __init__(self, size: int, *, limits: Limits = Limits(), preload: tuple[str, ...] = ()) -> None:
        self._children = [Child(limits=limits, preload=preload) for _ in range(size)]
        self._idle: LifoQueue[Child] = LifoQueue()
        for child in self._children:
            self._idle.put(child)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def child(self) -> Iterator[Child]:
        """Lend a child; waits until one is idle."""
        child = self._idle.get()
        try:
            yield child
        finally:
            self._idle.put(child)

    def warm(self) -> None:
        """Start all children side by side."""
        warming = [threading.Thread(target=child.warm) for child in self._children]
        for thread in warming:
            thread.start()
        for thread in warming:
            thread.join()

    def close(self) -> None:
        """Stop all children."""
        for child in self._children:
            child.close()


_spawners: dict[int, ThreadPoolExecutor] = {}


def _spawned(asked: list[str], stderr: IO[bytes], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
    """Start the program from a thread that lives as long as this process does.

    The kernel kills the child when the *thread* that started it ends (prctl(2), PR_SET_PDEATHSIG), not only with its process.
    """
    spawner = _spawners.setdefault(os.getpid(), ThreadPoolExecutor(1, thread_name_prefix="spawner"))

    def start() -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            asked, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, cwd=CHECKOUT, env=environment, process_group=0
        )  # fmt: skip

    return spawner.submit(start).result()


def _next_piece(pipe: int, until: float) -> bytes:
    left = until - time.monotonic()
    if left <= 0 or not select.select([pipe], [], [], left)[0]:
        raise TimeoutError
    piece = os.read(pipe, 1 << 20)
    if not piece:
        raise EOFError
    return piece


def _cpu_seconds(pid: int) -> int:
    """Return the processor time the process has used (proc(5), fields 14 and 15), in whole seconds rounded up."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) // os.sysconf("SC_CLK_TCK") + 1


def _prlimit(pid: int, what: int, most: int) -> None:
    hard = resource.prlimit(pid, what)[1]
    resource.prlimit(pid, what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
