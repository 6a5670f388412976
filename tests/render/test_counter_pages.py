"""The receipt and the day's reconciliation as they lie on the counter: their words, their place, VOID across, and an auditor's sums."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from docgen.documents.fee_receipt import FeeReceipt
from docgen.documents.reconciliation import Reconciliation
from docgen.render import contract, html
from tests.render.drawing import SHELF, drawn, pictures, sample, signs, squeezed, texts

INCH = 72.0
KINDS = {"receipt": FeeReceipt, "reconciliation": Reconciliation}
VOIDED = "March 2, 2026, 11:02 a.m. PST"
EVERY = pytest.mark.parametrize("kind", KINDS)


def _drawn(kind: str, tmp_path: Path, **changed: Any) -> Path:
    return drawn(kind, sample(kind, **changed), tmp_path, title=kind)


@EVERY
def test_paper_and_template_agree_and_the_sample_has_all_of_it(kind: str) -> None:
    assert html.contract_faults(SHELF, kind, KINDS[kind]) == []
    assert set(contract.names_in(sample(kind))) == set(contract.names_of(KINDS[kind]))


@EVERY
def test_drawn_again_it_looks_the_same(kind: str, tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    assert pictures(_drawn(kind, tmp_path)) == pictures(_drawn(kind, tmp_path / "again"))


def test_a_receipt_says_everything_a_payer_and_an_auditor_ask_for(tmp_path: Path) -> None:
    [said] = texts(_drawn("receipt", tmp_path))
    for words in (
        "UNITED STATES DISTRICT COURT", "R26-000017", "March 2, 2026, 9:30 a.m. PST", "Duarte & Lindqvist LLP", "3:26-cv-01188-MO",
        "Harbor Point Builders", "28 U.S.C. 1914(a)", "$350.00", "$450.00", "check, number 1041", "Drawer A, received by ana",
    ):  # fmt: skip
        assert squeezed(words) in squeezed(said), words
    assert "VOID" not in said


@pytest.mark.parametrize("voided", ["", VOIDED])
def test_a_receipt_of_a_third_stays_on_its_third_of_the_sheet(tmp_path: Path, voided: str) -> None:
    path = _drawn("receipt", tmp_path, voided=voided)
    assert len(pypdfium2.PdfDocument(path)) == 1
    lowest = min(sign.bottom for _, sign in signs(path))
    assert lowest > 11 * INCH * 2 / 3


@pytest.mark.parametrize("layout", ["third", "page"])
def test_a_voided_receipt_has_void_across_it_and_says_when(tmp_path: Path, layout: str) -> None:
    path = _drawn("receipt", tmp_path, layout=layout, voided=VOIDED)
    [said] = texts(path)
    assert f"voided on {VOIDED}" in said
    big = [sign for _, sign in signs(path) if sign.text in "VOID" and sign.top - sign.bottom > 50]
    assert "".join(sign.text for sign in big) == "VOID"
    assert min(sign.left for sign in big) < 3 * INCH
    assert max(sign.right for sign in big) > 5 * INCH


def test_a_very_long_payer_and_caption_are_printed_whole(tmp_path: Path) -> None:
    long = "The Honorable Society of Very Long Names, Incorporated, " * 6
    path = _drawn(
        "receipt",
        tmp_path,
        payer=long,
        caption=f"{long} v. <b>&lt;",
        lines=sample("receipt")["lines"] * 20,
        layout="page",
    )
    said = squeezed("".join(texts(path)))
    assert said.count(squeezed(long)) == 2
    assert "<b>&lt;" in said
    assert said.count("$350.00") == 20


def test_names_that_would_turn_the_line_round_are_written_out(tmp_path: Path) -> None:
    [said] = texts(_drawn("receipt", tmp_path, payer="Ana \u202e Duarte"))
    assert "[U+202E]" in said


def test_each_drawer_has_a_page_with_its_sums_and_two_signatures(tmp_path: Path) -> None:
    pages = texts(_drawn("reconciliation", tmp_path))
    first, last = pages[0], pages[-1]
    assert "DRAWER A" in first
    assert "DRAWER B" in last
    for page in (first, last):
        assert "Counted by (signature)" in page
        assert "Checked by a second person (signature)" in page
        assert "every number accounted for" in page
    assert "not counted" in last
    assert "$5.00 short" in first


def test_what_is_out_of_balance_or_missing_is_printed_large(tmp_path: Path) -> None:
    numbers = [{"first": "R26-000017", "last": "R26-000036", "issued": 19, "voided": 0, "missing": "R26-000020"}]
    said = texts(_drawn("reconciliation", tmp_path, numbers=numbers, difference="$50.00"))[0]
    assert "NOT ACCOUNTED FOR: R26-000020" in said
    assert "NOT IN BALANCE by $50.00" in said


def test_three_hundred_receipts_run_on_under_a_repeated_head(tmp_path: Path) -> None:
    drawers = sample("reconciliation")["drawers"][:1]
    drawers[0]["receipts"] = [drawers[0]["receipts"][0] | {"number": f"R26-{number:06}"} for number in range(1, 301)]
    pages = texts(_drawn("reconciliation", tmp_path, drawers=drawers))
    assert "(signature)" in pages[0]
    assert all("Holds" in page for page in pages)
    assert sorted(set(re.findall(r"R26-(\d{6})\s+9:00", "\n".join(pages)))) == [f"{n:06}" for n in range(1, 301)]


@pytest.mark.parametrize(("kind", "data"), [("receipt", {"voided": ""}), ("reconciliation", {})])
def test_nothing_runs_over_the_margins(tmp_path: Path, kind: str, data: dict[str, Any]) -> None:
    for page, sign in signs(_drawn(kind, tmp_path, **data)):
        where = f"{sign.text!r} on page {page}"
        assert sign.left >= 0.65 * INCH, where
        assert sign.right <= 7.85 * INCH, where
        assert sign.bottom >= 0.3 * INCH, where


def test_the_samples_own_sums_are_right() -> None:
    drawer = sample("reconciliation")["drawers"][0]
    for rows, total in ((drawer["tenders"], drawer["tender_total"]), (drawer["fees"], drawer["fee_total"])):
        for column in ("came_in", "went_out", "net"):
            assert sum(_read(row[column]) for row in rows) == _read(total[column])
    receipts = sum(_read(row["amount"]) for row in drawer["receipts"] if not row["void"])
    assert receipts == _read(drawer["tender_total"]["came_in"])
    assert sum(_read(piece["makes"]) for piece in drawer["pieces"]) == _read(drawer["counted"])
    lines = sample("receipt")
    assert sum(_read(line["amount"]) for line in lines["lines"]) + _read(lines["credit"]) == _read(lines["total"])


def _read(amount: str) -> Decimal:
    return Decimal(amount.replace("$", "").replace(",", "") or "0")
