"""A bed to try the reading of papers on: court papers of many layouts made from a seed, with what is really on them."""

from dataclasses import replace

from paper.numbers import read_number
from tests.ocr.bed.layouts import TUNING
from tests.ocr.bed.layouts.judging import JUDGING
from tests.ocr.bed.making import Layout, Matter, make_matter
from tests.ocr.bed.printing import Printed, print_sheet
from tests.ocr.bed.prose import long_date, spanish_date
from tests.ocr.bed.truth import Attorney, Filed, Filing

__all__ = ["JUDGING", "SPLITS", "TUNING", "make", "make_of"]
SPLITS = {"tuning": TUNING, "judging": JUDGING}


def make(seed: int, *, split: str) -> tuple[Filing, bytes]:
    """The paper of this seed, born digital, and the truth of it; seeds in a row go round the split's layouts."""
    layouts = SPLITS[split]
    return make_of(seed, layouts[seed % len(layouts)])


def make_of(seed: int, layout: Layout) -> tuple[Filing, bytes]:
    """The paper of this seed in this layout."""
    matter = make_matter(seed, layout)
    printed = print_sheet(layout.draw(matter))
    return _filing(seed, matter, printed), printed.pdf


def _filing(seed: int, matter: Matter, printed: Printed) -> Filing:
    """The truth: of what was made up, that which was printed."""
    first = _plain(printed.pages[0].text)
    whole = _plain("".join(page.text for page in printed.pages))
    number = read_number(matter.number.caption, matter.court.numbers)
    blank = matter.layout.blank
    others = dict.fromkeys((*matter.others, *matter.prose.cited))
    return Filing(
        seed=seed,
        layout=matter.layout.name,
        court=matter.court.id,
        court_name=matter.court.name,
        case_number="" if blank else matter.number.caption,
        case_key=number.key if number and not blank else "",
        parties=() if blank else (*matter.left, *matter.right),
        title=matter.title,
        filed=_filed(matter, first),
        judge=_told(matter.judge, first),
        hearing=matter.hearing if any(_plain(day) in first for day in _days(matter)) else None,
        attorneys=_attorneys(matter, whole),
        marking=matter.marking,
        other_numbers=tuple(number for number in others if _plain(number) in first),
        kind=matter.kind,
        pages=printed.pages,
    )


def _plain(text: str) -> str:
    """Folded and without any space, for a line may end within a name."""
    return "".join(text.casefold().split())


def _days(matter: Matter) -> tuple[str, ...]:
    day = matter.hearing
    return (long_date(day), spanish_date(day), f"{day:%m/%d/%Y}", f"{day:%m/%d/%y}")


def _filed(matter: Matter, first: str) -> Filed | None:
    """The mark as printed: not every stamp tells the hour or the clerk's name."""
    mark = matter.filed
    if mark is None:
        return None
    told = mark.time and mark.time.split()[0] in first
    return replace(mark, time=mark.time if told else "", clerk=_told(matter.clerk, first))


def _attorneys(matter: Matter, whole: str) -> tuple[Attorney, ...]:
    """Counsel the paper names, with what it says of them."""
    return tuple(
        Attorney(one.name, _told(one.bar_number, whole), _told(one.firm, whole), _told(one.speaks_for, whole))
        for one in (*matter.counsel_left, *matter.counsel_right)
        if _told(one.name, whole)
    )


def _told(text: str, page: str) -> str:
    return text if _plain(text) in page else ""
