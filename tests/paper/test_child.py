"""The limited child: its death is a sentence, its parent lives, the next task is done."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from paper.child import Child, ChildDied, ChildFailed, Limits, Pool, Refusal

TASKS = "tests.paper.tasks"


@pytest.fixture
def child() -> Iterator[Child]:
    with Child(limits=Limits(cpu_seconds=20, wall_seconds=60, file_bytes=8 << 20)) as one:
        yield one


def test_a_task_is_done_and_its_answer_comes_back_whole(child: Child) -> None:
    value = {"text": "ñ\u2028\x00\n", "numbers": [1, 2.5, None, True], "long": "x" * 3_000_000}
    assert child.run(f"{TASKS}:answer", value=value) == value


def test_one_child_does_many_tasks_without_being_started_again(child: Child) -> None:
    pids = set()
    for number in range(200):
        assert child.run(f"{TASKS}:answer", value=number) == number
        pids.add(child.pid)
    assert len(pids) == 1


DEATHS = {
    "memory": ("eat_memory", {}), "cpu": ("spin", {}), "wall": ("sleep", {}), "killed": ("die", {"signal": 9}), "crashed": ("crash", {}),
}  # fmt: skip


@pytest.mark.parametrize("why", DEATHS)
def test_a_death_is_named_and_the_next_task_is_done_by_a_new_child(child: Child, why: str) -> None:
    task, arguments = DEATHS[why]
    limits = (
        Limits(cpu_seconds=1, wall_seconds=30)
        if why == "cpu"
        else Limits(cpu_seconds=60, wall_seconds=1.5 if why == "wall" else 60)
    )
    with pytest.raises(ChildDied) as death:
        child.run(f"{TASKS}:{task}", limits=limits, **arguments)
    assert death.value.why == why
    assert str(death.value).endswith(".")
    assert child.run(f"{TASKS}:answer", value="after") == "after"


@pytest.mark.parametrize("name", ["DATABASE_URL", "DOCGEN_SECRET_KEY", "DOCGEN_BROKER_URL"])
def test_what_reads_foreign_papers_is_not_told_the_passwords_of_the_house(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "redis://docgen:hush@localhost")
    monkeypatch.setenv("DOCGEN_LANGUAGES", "eng")
    with Child() as one:
        assert one.run("os:getenv", key=name) is None
        assert one.run("os:getenv", key="DOCGEN_LANGUAGES") == "eng"


def test_a_foreseen_refusal_comes_back_as_it_was_raised(child: Child) -> None:
    with pytest.raises(Refusal, match="locked") as refusal:
        child.run(f"{TASKS}:refuse")
    assert refusal.value.code == "PASSWORD"


def test_an_unforeseen_fault_is_named_by_its_kind_and_says_nothing_of_the_paper(child: Child) -> None:
    with pytest.raises(ChildFailed) as failed:
        child.run(f"{TASKS}:fail")
    assert failed.value.kind == "ValueError"
    assert "nobody may see" not in str(failed.value) + failed.value.where


def test_what_a_library_prints_does_not_get_between_the_answers(child: Child) -> None:
    assert child.run(f"{TASKS}:chatter") == "answer"
    assert child.run(f"{TASKS}:answer", value=1) == 1


def test_an_answer_too_long_is_refused(child: Child) -> None:
    with pytest.raises(ChildFailed, match="AnswerTooLong"):
        child.run(f"{TASKS}:huge")
    assert child.run(f"{TASKS}:answer", value=1) == 1


def test_a_file_may_not_grow_beyond_its_limit(child: Child, tmp_path: Path) -> None:
    with pytest.raises((ChildFailed, ChildDied)):
        child.run(f"{TASKS}:write_much", path=str(tmp_path / "big"))
    assert (tmp_path / "big").stat().st_size <= 8 << 20


def test_a_child_reaches_no_network_not_even_this_machine(child: Child) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(ChildFailed):
            child.run(f"{TASKS}:connect", port=port)
        if child.network_closed:
            assert child.run(f"{TASKS}:connect_without_python", port=port) != 0


def test_what_a_task_started_dies_with_it(child: Child, tmp_path: Path) -> None:
    with pytest.raises(ChildDied):
        child.run(f"{TASKS}:grandchild", limits=Limits(wall_seconds=2), note=str(tmp_path / "pid"))
    assert _gone(int((tmp_path / "pid").read_text()))


def test_fail_points_meant_for_the_parent_do_not_strike_in_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCGEN_FP", "somewhere:kill")
    with Child() as one:
        assert one.run(f"{TASKS}:set_aside", name="DOCGEN_FP") == ""


def test_a_child_dies_with_its_parent_even_when_that_is_killed() -> None:
    program = (
        "from paper.child import Child; import time; c = Child(); c.warm(); print(c.pid, flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        pid = int(parent.stdout.readline())
        parent.kill()
    assert _gone(pid)


def test_a_pool_lends_each_child_to_one_thread_at_a_time() -> None:
    used: list[int | None] = []

    def work(pool: Pool) -> None:
        with pool.child() as one:
            one.run(f"{TASKS}:answer", value=1)
            used.append(one.pid)

    with Pool(2) as pool:
        threads = [threading.Thread(target=work, args=(pool,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(used) == 8
    assert 1 <= len(set(used)) <= 2


def _gone(pid: int) -> bool:
    for _ in range(100):
        try:
            os.kill(pid, 0)
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (ProcessLookupError, FileNotFoundError):
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    return False
