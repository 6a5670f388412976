"""PURE. What a paper says of itself: number, court, parties, title, filing day, judge, attorneys, each in its place."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ocr.accused import read_accused
from ocr.captions import Caption
from ocr.case_names import read_case_name
from ocr.casenumbers import Known, judge_initials, read_numbers
from ocr.courtnames import read_court
from ocr.courtparts import agreed, read_court_in_parts
from ocr.docket_events import OwnEvent, event_of, own_event_of
from ocr.field import Field, Fields, NumberField, TitleField
from ocr.form_parties import ABOUT, read_labelled_parties
from ocr.headers import Header, headers_of
from ocr.hearings import read_hearing, read_pages_told
from ocr.markings import read_marking
from ocr.open_captions import find_caption
from ocr.pages import PageText, Reading
from ocr.parties import read_parties
from ocr.people import read_attorneys, read_judge
from ocr.rows import Sight, sight
from ocr.stamps import read_marks, stamp_strips
from ocr.strips import Row, Strip
from ocr.titles import read_heading, read_title
from ocr.told_parts import read_told_parts

__all__ = ["Field", "Fields", "NumberField", "fields_of", "first_page", "read_fields"]

PAGES_LOOKED_AT, PAGES_WITH_HEADERS = 3, 20


def read_fields(*, reading: str, courts: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The fields of a reading kept on disk, as JSON; `courts` are the configured ones with their number patterns."""
    return fields_of(
        Reading.load(Path(reading), most=PAGES_WITH_HEADERS), [Known.from_json(court) for court in courts]
    ).to_json()


def fields_of(reading: Reading, courts: Sequence[Known]) -> Fields:
    """Read the fields off the first page that carries a caption, and the header lines of every page."""
    headers, sights = _sights(reading)
    if not sights:
        return Fields()
    first, rows, stamps = _looked_at(sights)
    caption = find_caption(first, rows)
    title = read_title(first, rows, caption)
    court, court_text = read_court(first, rows, caption, stamps, courts)
    numbers = read_numbers(sights, headers, first, caption, title, courts, headed=court.value if court else "")
    court = agreed(court, numbers) or read_court_in_parts(first, rows, caption, numbers, courts) or court
    parties, in_re = _parties(first, caption, rows)
    marks = read_marks(sights, headers, first)
    heading = None if title else read_heading(first, rows, caption)
    title = _as_its_court_says(title, heading, _own_events(court, numbers, courts))
    return Fields(
        numbers=numbers,
        court=court,
        court_text=court_text,
        parties=parties,
        title=title,
        heading=None if title else heading,
        filed_on=marks.get("filed"),
        received_on=marks.get("received"),
        entered_on=marks.get("entered"),
        lodged_on=marks.get("lodged"),
        judge=read_judge(first, rows, caption.bottom if caption else first.height * 0.4),
        attorneys=read_attorneys(sights),
        hearing=read_hearing(first, rows, caption),
        pages_told=read_pages_told(sights),
        marking=read_marking(sights, first, caption),
        in_re=in_re,
        initials=judge_initials(numbers),
    )


def first_page(reading: Reading) -> tuple[Sight, Sequence[Row]] | None:
    """The page that the fields are read off and its rows, without header lines and stamps; None of a paper without words."""
    _, sights = _sights(reading)
    return _looked_at(sights)[:2] if sights else None


def _sights(reading: Reading) -> tuple[list[Header], list[Sight]]:
    """The header lines of every page, and the first pages without theirs."""
    headers = [header for page in reading.pages for header in headers_of(page)]
    return headers, [_without_headers(page, headers) for page in reading.pages if page.words][:PAGES_LOOKED_AT]


def _looked_at(sights: Sequence[Sight]) -> tuple[Sight, Sequence[Row], set[Strip]]:
    """The page that begins the paper, its rows without the stamps over them, and those."""
    first = _first(sights)
    stamps = stamp_strips(first, first.rows)
    return first, [row for row in (_without(row, stamps) for row in first.rows) if row], stamps


def _parties(first: Sight, caption: Caption | None, rows: Sequence[Row]) -> tuple[tuple[Field, ...], bool]:
    """The parties where a form labels both sides, else of the caption, else of the case's name; and whether the caption is an 'In re'."""
    labelled = read_labelled_parties(first, rows)
    parts = {party.via for party in labelled}
    if len(parts) > 1 or any(party.rule == ABOUT for party in labelled):
        return labelled, len(parts) == 1
    parties, in_re = read_parties(first, caption) if caption else ((), False)
    named = parties or labelled or read_case_name(first, rows) or read_told_parts(first, rows)
    return named or read_accused(first, rows), in_re


def _own_events(court: Field | None, numbers: Sequence[NumberField], courts: Sequence[Known]) -> Sequence[OwnEvent]:
    """The own docket events of the court the paper is headed with, else of the only one that writes such numbers as its first."""
    told = {court.value} if court else {id for number in numbers[:1] for id in number.courts}
    found = [known.events for known in courts if known.id in told]
    return found[0] if len(found) == 1 else ()


def _as_its_court_says(title: TitleField | None, heading: Field | None, own: Sequence[OwnEvent]) -> TitleField | None:
    """The title with its event by the court's own words, which make a title of a heading we know no kind of paper by."""
    if not own:
        return title
    if title is None:
        event = own_event_of(heading.value, own) if heading else ""
        return TitleField(**vars(heading), event=event) if event else None
    return replace(title, event=event_of(title.value, own))


def _without_headers(page: PageText, headers: Sequence[Header]) -> Sight:
    """The page without its header lines, which are read for themselves."""
    taken = {id(word) for header in headers if header.page == page.number for word in header.strip.words}
    kept = tuple(word for word in page.words if id(word) not in taken)
    return sight(PageText(**{**vars(page), "words": kept}))


def _first(sights: Sequence[Sight]) -> Sight:
    """The first page, unless it is a fax sheet or a letter and a caption stands in the upper half of one of the next two."""
    return next((page for page in sights if _begins(page) or (page is sights[0] and caption_in(page))), sights[0])


def _begins(page: Sight) -> bool:
    caption = caption_in(page)
    return caption is not None and caption.top < page.height / 2


def caption_in(page: Sight) -> Caption | None:
    """The caption of a page as it is seen."""
    return find_caption(page, page.rows)


def _without(row: Row, stamps: set[Strip]) -> Row | None:
    strips = tuple(strip for strip in row.strips if strip not in stamps)
    return Row(strips) if strips else None


def caption_of(page: PageText) -> Caption | None:
    """The caption of one page, for whoever wants to see where it was found."""
    return caption_in(sight(page))
