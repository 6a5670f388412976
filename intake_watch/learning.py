"""What the office learns from its clerks' decisions: which words tell which kind of paper. Kept beside the vault, made anew every night."""

import gzip
import json
import logging
import os
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from intake_watch import kinds
from intake_watch.findings import Findings
from intake_watch.office import Office
from intake_watch.reads import certain
from ocr.kind_model import Guess, Model, Paper
from ocr.kind_trial import Trial, learned_and_tried
from ocr.kind_words import Told, told_by, words
from ocr.pages import DAMAGED_READING, Pages
from records import access, vault
from records.access import Viewer
from records.models import Document, Event, Finding, Scan

log = logging.getLogger("docgen.intake")

LEARNER = Viewer("the learning", frozenset({access.PUBLIC}))  # sees public papers in public cases, whoever asks
VERSION = 1
MOST, MOST_IN_ALL = 4000, 12_000  # papers of one court, and of all together: the newest
AT_ONCE = 500
OWN = 100  # a court with fewer papers is told by those of all courts
EVERY_COURT = ""
NIGHT = time(2)  # of the court's day
FIRST_PAGES = 3  # looked through for one with words


@dataclass(frozen=True)
class Lesson:
    """What was learned for one court (empty: for all), from how many papers; None where they were too few."""

    court: str
    papers: int
    learned: tuple[Model, Trial] | None


def learn(office: Office) -> list[Lesson]:
    """Learn from every public paper that is filed, keep what was learned in place of what was kept before, and return it."""
    papers = list(_papers(office))
    least, many = least_cases(), Counter(paper.court for paper in papers)
    wanted = [EVERY_COURT, *sorted(court for court, count in many.items() if OWN <= count < len(papers))]
    lessons = []
    for court in wanted:
        of_court = [paper for paper in papers if court in (EVERY_COURT, paper.court)]
        lessons.append(Lesson(court, len(of_court), learned_and_tried(of_court, least=least)))
    models = {one.court: one.learned[0].to_json() for one in lessons if one.learned}
    _keep(office, {"version": VERSION, "learned_at": office.clock().isoformat(), "models": models})
    return lessons


def learn_nightly(office: Office) -> bool:
    """Learn if nothing was learned since two o'clock of the last night; return whether it was done."""
    zone = ZoneInfo(office.time_zone)
    now = office.clock().astimezone(zone)
    night = datetime.combine(now.date(), NIGHT, zone)
    last = night if night <= now else night - timedelta(days=1)
    learned_at = _kept(office).get("learned_at")
    if learned_at and datetime.fromisoformat(learned_at) >= last:
        return False
    learn(office)
    return True


def suggested(scan: Scan, findings: Findings | None, office: Office) -> Guess | None:
    """Return what kind the words of a paper speak for; None when nothing was learned, what was read is damaged, or it is not sure enough."""
    reading = findings.files.get("reading") if findings else None
    if reading is None or findings is None:
        return None
    fields = findings.found.get("fields_read", {})
    court = kinds.court_of(fields, scan.court, office)
    model = _model(court, office)
    try:
        guess = model.guess(_told(reading, fields, _count(findings))) if model else None
    except DAMAGED_READING:
        return None
    sure = guess is not None and 100 * guess.confidence >= settings.KIND_CERTAIN and bool(guess.because)
    return guess if sure and guess and guess.kind in kinds.known(court, office) else None


def least_cases() -> int:
    """Return in how many public cases a word must stand before it is learned: never fewer than three, whatever the setting says."""
    return max(3, settings.KIND_CASES)


def place(office: Office) -> Path:
    """Return where what was learned is kept."""
    return office.data / "learned" / "kinds.json.gz"


def _papers(office: Office) -> Iterator[Paper]:
    """Yield the newest public papers of every court with the kind each was decided to be."""
    documents = Document.objects.visible_to(LEARNER).filter(withdrawn=False, reading__isnull=False)
    rows = Scan.objects.visible_to(LEARNER).filter(state="filed", document__in=documents.values("pk"))
    courts = sorted(set(rows.values_list("document__case__court", flat=True)))
    most = min(MOST, MOST_IN_ALL // max(1, len(courts)))
    for court in courts:
        of_court = rows.filter(document__case__court=court).order_by("-document_id")
        for start in range(0, most, AT_ONCE):
            some = list(of_court.select_related("document__case")[start : min(start + AT_ONCE, most)])
            yield from _learned_from(some, office)


def _learned_from(scans: Sequence[Scan], office: Office) -> Iterator[Paper]:
    lines = Event.objects.filter(
        subject_kind="scan", happened="filed", subject__in=[str(scan.uid) for scan in scans]
    ).order_by("number")
    said_by = {line.subject: line.facts.get("kind_by", "") for line in lines}
    fields = dict(Finding.objects.filter(scan__in=scans, step="fields_read").values_list("scan", "found"))
    for scan in scans:
        if said_by.get(str(scan.uid)) != kinds.BY_SUGGESTION:  # its own opinion teaches it nothing
            paper = _paper(scan.document, fields.get(scan.pk, {}), office)
            yield from [paper] if paper else []


def _paper(document: Document | None, fields: Any, office: Office) -> Paper | None:
    assert document is not None
    assert document.reading_id
    court = document.case.court
    kind = document.kind or kinds.by_title(document.title, court, office).name
    if kind not in kinds.known(court, office):
        return None
    try:
        told = _told(vault.place(document.reading_id), fields, document.pages)
    except DAMAGED_READING:
        log.warning("the reading of a paper cannot be learned from", extra={"document": str(document.uid)})
        return None
    return Paper(str(document.case.uid), court, kind, told, words(document.title))


def _told(reading: Path, fields: Any, count: int) -> Told:
    title = certain(fields, "title") or certain(fields, "heading")
    return told_by(title, islice(Pages(reading), FIRST_PAGES), count)


def _count(findings: Findings) -> int:
    return int(findings.found.get("checked", {}).get("pages", 0))


def _keep(office: Office, learned: Any) -> None:
    """Write it so that it is either whole or as before."""
    kept = place(office)
    kept.parent.mkdir(mode=0o700, exist_ok=True)
    part = kept.with_name(f"{kept.name}.{os.getpid()}")
    with part.open("wb") as raw:
        raw.write(gzip.compress(json.dumps(learned, ensure_ascii=False).encode(), 6, mtime=0))
        raw.flush()
        os.fsync(raw.fileno())
    part.replace(kept)


def _model(court: str, office: Office) -> Model | None:
    kept = place(office)
    try:
        models = _models(kept, kept.stat().st_mtime_ns)
    except OSError:
        return None
    return models.get(court) or models.get(EVERY_COURT)


@lru_cache(maxsize=4)
def _models(kept: Path, _changed: int) -> dict[str, Model]:
    return {court: Model.from_json(model) for court, model in _read(kept).get("models", {}).items()}


def _kept(office: Office) -> dict[str, Any]:
    return _read(place(office))


def _read(kept: Path) -> dict[str, Any]:
    """What was kept; nothing, when there is none, it is damaged, or it is of another version: the next night makes it anew."""
    try:
        learned = json.loads(gzip.decompress(kept.read_bytes()))
    except (OSError, EOFError, ValueError, zlib.error):
        return {}
    return learned if isinstance(learned, dict) and learned.get("version") == VERSION else {}
