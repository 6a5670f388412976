"""PURE. What is done to one scan, in sequence: each step takes the findings and gives back more of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from intake_watch.findings import Bench, Findings, NeedsClerk, Suggestion
from intake_watch.look_through import look_through
from intake_watch.matching import closed_if_secret, match
from intake_watch.noted import must_be_seen, notes_of, nothing_read, with_notes
from intake_watch.page_by_page import read_pages

Step = Callable[[Findings, Bench], Findings]

UNREADABLE = "It was kept as it came. Ask for the paper as a PDF, TIFF, JPEG or PNG file, or file it by hand."


def checked(findings: Findings, bench: Bench) -> Findings:
    """Look whether the file is whole, unlocked and of a kind that can be read; an e-mail is opened."""
    size = findings.original.stat().st_size
    if size == 0:
        raise NeedsClerk("INCOMPLETE", "The file is empty: it has no bytes at all. Scan the paper again.")
    if size > bench.byte_limit:
        raise NeedsClerk(
            "TOO_LARGE", f"The file has {size:,} bytes; this court takes in at most {bench.byte_limit:,}. {UNREADABLE}"
        )
    if findings.facts.label.lower().endswith(".eml"):
        return findings.plus("checked", {"kind": "eml", "pages": 0})
    examined = bench.child("paper.pdf:examine", path=str(findings.original), page_limit=bench.page_limit)
    _as_many_pages_as_declared(findings, examined["pages"])
    return findings.plus("checked", examined)


def not_doubled(findings: Findings, bench: Bench) -> Findings:
    """Bring a file of the same bytes as an earlier one to the desk: a person decides whether it was meant."""
    facts = findings.facts
    if facts.twin_secret:
        raise NeedsClerk(
            "SEALED_REVIEW", "This paper needs the eyes of a clerk who may see sealed papers.", secret=True
        )
    if facts.duplicate_of:
        raise NeedsClerk(
            "DUPLICATE",
            f"The same file, byte for byte, was received before as {facts.duplicate_of}. Both are kept. Return this one, or "
            "file it if it was meant to be filed twice.",
        )
    return findings.plus("not_doubled", {})


def parted(findings: Findings, bench: Bench) -> Findings:
    """Split an e-mail into its attachments and a stack at its separator and cover sheets."""
    if findings.found["checked"]["kind"] == "eml":
        parts = bench.child("intake_watch.mail:unpack", path=str(findings.original), folder=str(bench.folder))["parts"]
        if not parts:
            raise NeedsClerk("DOC_TYPE_UNKNOWN", f"The e-mail has no paper attached to it. {UNREADABLE}")
        return findings.plus("parted", {"parts": parts})
    seen = look_through(findings.original, bench, findings.found["checked"]["pages"])
    split = bench.child(
        "intake_watch.stacks:part", path=str(findings.original), folder=str(bench.folder), codes=seen["codes"], blank=seen["blank"],
        pages=findings.found["checked"]["pages"],
    )  # fmt: skip
    return findings.plus("parted", {**split, "unlooked": seen["unlooked"]})


def dealt(findings: Findings, bench: Bench) -> Findings:
    """Deal a long paper out in sheaves of pages, so that several readers share it and short papers pass it by.

    A paper split from one that was read already brings its pages along and need not be read again.
    """
    if "carried" in findings.found:
        bench.child(
            "ocr.reading:carry",
            reading=str(findings.files["carried"]),
            folder=str(bench.pages),
            **findings.found["carried"],
        )
    pages = findings.found["checked"]["pages"]
    return findings.plus("dealt", {"sheaves": sheaves(pages, bench.sheaf_pages)})


def sheaves(pages: int, size: int) -> list[tuple[int, int]]:
    """Return first and last page of each sheaf; none for a paper of less than two sheaves."""
    if pages < 2 * size:
        return []
    return [(first, min(first + size - 1, pages)) for first in range(1, pages + 1, size)]


def read(findings: Findings, bench: Bench) -> Findings:
    """Read the words of every page not read yet, and bind them: one reading, and the searchable archive copy."""
    base = read_pages(findings.original, bench, first=1)
    summary = bench.child("ocr.reading:bind", base=base, folder=str(bench.pages))
    files = {name: Path(summary[name]) for name in ("reading", "archive") if summary.get(name)}
    kept = {name: value for name, value in summary.items() if name not in {"reading", "archive"}}
    return findings.plus("read", kept, **files)


def fields_read(findings: Findings, bench: Bench) -> Findings:
    """Read case number, court, parties, title, date, judge and attorneys from the words of the paper."""
    _legible(findings, bench)
    fields = bench.child("ocr.fields:read_fields", reading=str(findings.files["reading"]), courts=bench.court_hints())
    return findings.plus("fields_read", fields)


def leafed(findings: Findings, bench: Bench) -> Findings:
    """Leaf through the pages for one that begins another paper: a separator sheet may have been forgotten."""
    if findings.found["checked"]["pages"] < 2:
        return findings.plus("leafed", {"beginnings": []})
    found = bench.child("ocr.first_pages:leaf", reading=str(findings.files["reading"]), courts=bench.court_hints())
    return findings.plus("leafed", found)


def matched(findings: Findings, bench: Bench) -> Findings:
    """Find the one open case this paper belongs to; any doubt goes to a person."""
    try:
        verdict = match(
            findings.found["fields_read"], lane_court=findings.facts.court, secrecy=findings.facts.confidentiality,
            cover=findings.found.get("cover"), register=bench.register, beginnings=findings.found["leafed"]["beginnings"],
            thresholds=bench.thresholds,
        )  # fmt: skip
    except NeedsClerk as doubt:
        raise with_notes(doubt, findings.found) from doubt
    if seen := must_be_seen(
        findings.found, [Suggestion(verdict.case, verdict.number, 90, f"its number and {verdict.why}")]
    ):
        beginnings = findings.found["leafed"]["beginnings"]
        raise closed_if_secret(
            seen,
            findings.found["fields_read"],
            beginnings,
            cover=findings.found.get("cover"),
            secrecy=findings.facts.confidentiality,
            register=bench.register,
        )
    return findings.plus(
        "matched", {"case": verdict.case, "why": verdict.why, "title": verdict.title, "filed_on": verdict.filed_on}
    )


STEPS: tuple[Step, ...] = (checked, not_doubled, parted, dealt, read, fields_read, leafed, matched)


def clearness(summary: Mapping[str, Any]) -> float:
    """Return how confidently a paper was read (0 to 100): its first page with words, or the whole where that is worse."""
    pages = zip(summary.get("page_confidence", ()), summary.get("sources", ()), strict=True)
    first = next((sure for sure, source in pages if source in {"layer", "ocr"}), 0.0)
    return float(min(first, summary.get("confidence", first)))


def _as_many_pages_as_declared(findings: Findings, pages: int) -> None:
    declared = (findings.found.get("cover") or {}).get("pages")
    if declared and declared != pages:
        raise NeedsClerk(
            "PAGE_COUNT_MISMATCH",
            f"The cover sheet says {declared} pages, but {pages} followed it. Was a separator sheet missed, or were two pages fed at "
            "once? Compare with the paper; file it by hand if it is right.",
        )


def _legible(findings: Findings, bench: Bench) -> None:
    summary = findings.found["read"]
    sources = summary.get("sources", [])
    if "unread" in sources and not {"layer", "ocr"} & set(sources):
        raise nothing_read(notes_of(findings.found))
    if sources and all(source == "blank" for source in sources):
        doubt = NeedsClerk(
            "LOW_OCR", "Every page is blank. Was the paper laid in the scanner the wrong way round? Scan it again."
        )
        raise with_notes(doubt, findings.found, every=True)
    clear = clearness(summary)
    if clear < bench.low_ocr:
        doubt = NeedsClerk(
            "LOW_OCR",
            f"The words on the paper could be read with only {round(clear)} % confidence "
            f"(this court asks for {round(bench.low_ocr)} %). Read it yourself, or scan it again.",
        )
        raise with_notes(doubt, findings.found, every=True)
