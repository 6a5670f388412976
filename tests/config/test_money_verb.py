"""docgen money as a clerk types it through a day: open, assess, take, void, print, close; and what is mistyped is answered plainly."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.flows.house import CHECKOUT, House, new_house
from tests.render.drawing import texts

CASE, SEALED = "3:26-cv-01188-MO", "3:26-cr-00031-MO"
PAY = ("--payer", "Ana Duarte", "--tender", "cash")
TYPED = """
import contextlib, io, json, sys
from config.cli import main
answers = []
for words in json.loads(sys.stdin.read()):
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            code = main(["money", *words])
        except SystemExit as end:
            code = end.code
    answers.append((code, " ".join(said.getvalue().split())))
print(json.dumps(answers))
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    return new_house(tmp_path_factory.mktemp("house") / "data")


def _typed(house: House, *lines: Sequence[str]) -> list[tuple[int, str]]:
    """Type these commands one after the other, in one program to save time; return exit code and words of each."""
    done = subprocess.run(
        [sys.executable, "-c", TYPED], input=json.dumps(lines), cwd=CHECKOUT, env=house.environment(), capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [(code, said) for code, said in json.loads(done.stdout.splitlines()[-1])]


def _answered(house: House, *expected: tuple[Sequence[str], int, str]) -> None:
    """Type each and hold its exit code and words against what is expected."""
    answers = _typed(house, *[words for words, _, _ in expected])
    for (words, code, says), (got, said) in zip(expected, answers, strict=True):
        assert (got, says in said) == (code, True), f"{words}: {got} {said}"


def test_a_whole_day_at_the_counter_from_the_command_line(house: House, tmp_path: Path) -> None:
    first, again, sheet = (str(tmp_path / name) for name in ("first.pdf", "again.pdf", "sheet.pdf"))
    year = house.json("money", "day")["day"][2:4]
    one, two = f"R{year}-000001", f"R{year}-000002"
    _answered(
        house,
        (("fees",), 0, "28 U.S.C. 1914(a)"),
        (("fees",), 0, "UNVERIFIED"),
        (("take", CASE, "--paid", "350", *PAY), 1, "No drawer is open today"),
        (("day", "--open", "200.00", "--drawer", "a"), 0, "Drawer A is open for"),
        *[
            (("assess", CASE, "--fee", fee, "--owed-by", "Harbor"), 0, "Assessment")
            for fee in ("civil_action", "administrative", "search")
        ],
        (("waive", CASE, "3", "--authority", "docket entry 4"), 0, "$34.00 is waived, and $0.00 is open"),
        (("take", CASE, "--paid", "405", *PAY, "--key", "one", "--out", first), 0, f"Receipt {one}: $405.00 in {CASE}"),
        (("take", CASE, "--paid", "405", *PAY, "--key", "one"), 0, f"Receipt {one}"),
        (("take", CASE, "--paid", "1", *PAY), 1, "more than it is to pay"),
        (("void", one, "--reason", "wrong tender"), 0, "is void"),
        (("void", one, "--reason", "again"), 1, "was voided before"),
        (("receipt", one, "--out", again, "--whole-page"), 0, "It is in"),
        (("take", CASE, "--paid", "60", *PAY, "--for", "2=55", "--for", "1=5"), 0, f"Receipt {two}"),
        (("take", CASE, "--paid", "60", *PAY, "--for", "2"), 1, "write it like 2=55.00"),
        (("balance", CASE), 0, "$345.00"),
        (("close", "--pieces", "20x12"), 1, "short by $20.00"),
        (("close", "--cash", "260.00"), 0, "is closed: $260.00 counted, $60.00 to deposit"),
        (("day", "--out", sheet), 0, "In balance."),
        (("void", two, "--reason", "late"), 1, "its sheet stays as it was signed"),
        (("day", "--open", "100", "--drawer", "B"), 0, "Drawer B is open"),
        (
            ("refund", two, "--back", "55", "--for", "2", "--tender", "cash", "--authority", "docket entry 5"),
            0,
            "is given back",
        ),
        (("close", "--cash", "40"), 1, "short by $5.00"),
        (("close", "--explanation", "change"), 0, "is closed"),
        (("day",), 1, "NOT IN BALANCE"),
    )
    assert "Ana Duarte" in texts(Path(first))[0]
    assert "It is no proof of payment" in texts(Path(again))[0]
    assert "wrong tender" in texts(Path(sheet))[0]
    house.proved()


def test_money_of_a_sealed_case_is_entered_only_by_who_may_see_it(house: House) -> None:
    words = (
        "assess",
        SEALED,
        "--fee",
        "fine",
        "--owed-by",
        "John Doe",
        "--ordered",
        "100",
        "--authority",
        "docket entry 9",
    )
    _answered(
        house,
        (words, 1, "No case has the number"),
        ((*words, "--sealed"), 0, "$100.00 (18 U.S.C. 3611)"),
        (("balance", SEALED), 1, "No case has the number"),
        (("balance", SEALED, "--sealed"), 0, "John Doe"),
    )


def test_what_is_mistyped_is_answered_with_what_to_do(house: House) -> None:
    _answered(
        house,
        (("assess", CASE, "--fee", "returned_payment", "--owed-by", "A"), 1, "UNVERIFIED"),
        (("assess", CASE, "--fee", "copy", "--owed-by", "A", "--quantity", "0"), 2, "write 1 or more"),
        (("day", "--open=-5", "--drawer", "Z"), 1, "less than nought"),
        (("day", "--open", "5"), 1, "no name"),
        (("take", CASE, "--paid", "1", "--payer", "A", "--tender", "gold"), 2, "money order"),
        (("close", "--drawer", "Q"), 1, "Drawer Q is not open"),
        (("void", "X1", "--reason", "a"), 1, "looks like R26-000017"),
        (("waive", CASE, "99", "--authority", "a"), 1, "no assessment 99"),
        (("balance", "nonsense"), 1, "No case has the number"),
        (("receipt", f"R26-{'9' * 6}", "--out", "/no/such/folder/r.pdf"), 1, "Nothing was changed"),
        (("day", "--open", "20", "--drawer", "P"), 0, "Drawer P is open"),
        *[
            (("close", "--drawer", "P", "--pieces", said), 1, "Nothing was changed")
            for said in ("20by3", "20x1 20x2", "3x1")
        ],
        (("close", "--drawer", "P", "--cash", "20"), 0, "is closed"),
    )
