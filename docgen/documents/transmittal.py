"""The letter with which the clerk sends the papers of a case to another court, with a numbered list of them (Fed. R. App. P. 11(b)(2))."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from docgen.documents import people
from docgen.documents.missing import FactsMissing
from docgen.documents.people import Addressee
from records.access import HOUSE, PUBLIC
from records.models import Case, Document, Party
from records.rules.court import CourtProfile

KIND = "transmittal"
TITLE = "Letter of Transmittal"
GOES_OUT = True


def _law(cites: str) -> Any:
    return field(metadata={"cites": cites})


@dataclass(frozen=True)
class SentPaper:
    """One paper of the list: its number in our docket, what it is called, when it was filed, how many pages it has."""

    number: int
    title: str
    filed_on: str
    pages: int


@dataclass(frozen=True)
class Transmittal:
    """Everything a letter of transmittal says. The signature is a place left free for the clerk's own hand."""

    court: str = _law("Fed. R. App. P. 11(b)(2)")
    district: str = _law("Fed. R. App. P. 11(b)(2)")
    court_address: tuple[str, ...] = _law("house rule: a letter says whom to answer")
    court_telephone: str = _law("house rule: a letter says whom to answer")
    clerk: str = _law("Fed. R. App. P. 11(b)(2)")
    clerk_title: str = _law("Fed. R. App. P. 11(b)(2)")
    date: str = _law("house rule: a letter is dated")
    to: Addressee = _law("Fed. R. App. P. 11(b)(2)")
    to_case_number: str = _law("Fed. R. App. P. 12(a)")
    plaintiffs: tuple[str, ...] = _law("Fed. R. App. P. 12(a)")
    defendants: tuple[str, ...] = _law("Fed. R. App. P. 12(a)")
    case_number: str = _law("Fed. R. App. P. 11(b)(2)")
    reason: str = _law("house rule: a letter says why it is sent")
    papers: tuple[SentPaper, ...] = _law("Fed. R. App. P. 11(b)(2)")
    pages_together: int = _law("house rule: what is counted cannot be lost unseen")


def gather(case: Case, court: CourtProfile, wishes: Mapping[str, Any]) -> Transmittal:
    """Return the letter that sends the public papers of the case's docket to another court.

    `wishes["to"]` is that court's clerk: the name, then the lines of the address; `wishes["date"]` the letter's date (2026-11-24). They must be
    given. `wishes["to_case_number"]`, `wishes["reason"]` (`on appeal`) and `wishes["entries"]` (docket numbers; all when left out) may be.
    Raises FactsMissing with everything that is missing at once.
    """
    missing: list[str] = []
    parties = list(Party.objects.visible_to(HOUSE).filter(case=case))
    sides = [tuple(one.name for one in people.of_role(parties, role)) for role in (people.PLAINTIFF, people.DEFENDANT)]
    missing += [f"who the {who} is" for who, some in zip(("plaintiff", "defendant"), sides, strict=True) if not some]
    missing += (
        [] if court.address else [f"the address of {court.name}: an administrator adds it to the court's profile"]
    )
    to, on = _to(wishes.get("to") or (), missing), _day(str(wishes.get("date") or ""), missing)
    papers = _papers(case, wishes.get("entries") or (), missing)
    if missing or to is None:
        raise FactsMissing("letter of transmittal", case.number, missing)
    return Transmittal(
        court=_without_district(court), district=court.district, court_address=court.address, court_telephone=court.telephone,
        clerk=court.clerk, clerk_title=court.clerk_title, date=on, to=to, to_case_number=str(wishes.get("to_case_number") or "").strip(),
        plaintiffs=sides[0], defendants=sides[1], case_number=case.number, reason=str(wishes.get("reason") or "").strip(),
        papers=papers, pages_together=sum(paper.pages for paper in papers),
    )  # fmt: skip


def title(letter: Mapping[str, Any]) -> str:
    """Return what the docket calls it: the title, and to whom the papers go."""
    return f"{TITLE} to {letter['to']['name']}"[:300]


def left_open(letter: Mapping[str, Any]) -> list[str]:
    """Return what the letter leaves open for a hand."""
    return [] if letter["clerk"] else ["the name of the clerk, below the signature"]


def in_words(day: date) -> str:
    """Return the day as a letter writes it: `November 24, 2026`."""
    return f"{day:%B} {day.day}, {day.year}"


def _to(said: Sequence[str], missing: list[str]) -> Addressee | None:
    name, *address = [str(line).strip() for line in said] or [""]
    lines = tuple(filter(None, address))
    if name and lines:
        return Addressee(name, lines)
    missing.append("the name and the address of the court the papers go to (wish `to`)")
    return None


def _day(said: str, missing: list[str]) -> str:
    try:
        return in_words(date.fromisoformat(said))
    except ValueError:
        missing.append("the date of the letter, as 2026-11-24 (wish `date`)")
        return ""


def _papers(case: Case, wanted: Sequence[Any], missing: list[str]) -> tuple[SentPaper, ...]:
    """Return the list: what is not public is neither named nor sent with this letter, and what was withdrawn is not sent."""
    numbers = {int(one) for one in wanted if str(one).isdigit()}
    kept = Document.objects.visible_to(HOUSE).filter(
        case=case, confidentiality=PUBLIC, withdrawn=False, entry__withdrawn=False
    )
    rows = list(kept.select_related("entry").order_by("entry__number", "-lead", "pk"))
    chosen = [one for one in rows if not wanted or one.entry.number in numbers]
    absent = sorted(numbers - {one.entry.number for one in chosen})
    if absent or len(numbers) < len(set(map(str, wanted))):
        missing.append(f"which public papers to send: the docket has none at {', '.join(map(str, absent or wanted))}")
    elif not chosen:
        missing.append("any public paper to send: the docket is empty")
    return tuple(SentPaper(one.entry.number, one.title, f"{one.entry.filed_on:%m/%d/%Y}", one.pages) for one in chosen)


def _without_district(court: CourtProfile) -> str:
    """Return the court's name without its district, which stands on a line of its own below it."""
    name = court.name.removesuffix(court.district).rstrip(" ,") if court.district else court.name
    return name.removesuffix(" for the").rstrip(" ,")
