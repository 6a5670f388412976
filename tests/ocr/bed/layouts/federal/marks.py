"""The marks of federal courts: the line each court's system prints over a page, stamps in machine type, a clerk's rubber stamp."""

from html import escape as esc

from tests.ocr.bed import stamps
from tests.ocr.bed.making import Matter
from tests.ocr.bed.prose import MONTHS

PAGES = '" counter(page) " of " counter(pages)'
PAGE = '" counter(page) "'
SHAPES = {
    "sd-fla": "Case {n}   Document {e}   Entered on FLSD Docket {long}   Page {of}",
    "nd-ill": 'Case: {n} Document #: {e} Filed: {short} Page {of} " PageID #:{id}"',
    "ed-va": 'Case {n}   Document {e}   Filed {short}   Page {of} " PageID# {id}"',
    "d-nj": 'Case {n}   Document {e}   Filed {short}   Page {of} " PageID: {id}"',
    "ed-tex": 'Case {n}   Document {e}   Filed {short}   Page {of} " PageID #: {id}"',
    "nd-tex": 'Case {n}   Document {e}   Filed {short}   Page {of} " PageID {id}"',
    "sd-tex": "Case {n}   Document {e}   Filed on {short} in TXSD   Page {of}",
    "d-colo": "Case No. {n}   Document {e}   filed {short}   USDC Colorado   pg {of}",
    "ed-mich": "Case {n}   ECF No. {e}, PageID.{id}   Filed {short}   Page {of}",
    "ca2": "Case {n}, Document {e}, {long}, {id}{e}, Page{of}",
    "ca5": 'Case: {n}   Document: 005{id}{e}   Page: {page}   Date Filed: {long}"',
    "ca7": "Case: {n}   Document: {e}   Filed: {long}   Pages: {pages}",
    "ca11": "USCA11 Case: {n}   Document: {e}   Date Filed: {long}   Page: {of}",
    "jpml": "Case {n}   Document {e}   Filed {short}   Page {of}",
    "claims": "Case {n}   Document {e}   Filed {short}   Page {of}",
    "sd-ny-bankruptcy": "{n}   Doc {e}   Filed {short}   Entered {short} {time}   Main Document   Pg {of}",
    "nd-tex-bankruptcy": "Case {n}   Doc {e}   Filed {short}   Entered {short} {time}   Desc Main Document   Page {of}",
    "d-nj-bankruptcy": "Case {n}   Doc {e}   Filed {short}   Entered {short} {time}   Desc Main Document   Page {of}",
    "d-del-bankruptcy": "Case {n}   Doc {e}   Filed {short}   Page {of}",
}
USUAL = "Case {n}   Document {e}   Filed {short}   Page {of}"


def header(m: Matter) -> str:
    """The line over each page, as CSS content; empty when the paper bears none."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    court = m.court.id.rsplit("/", 1)[1]
    hour = f"{m.rng.randint(8, 16):02}:{m.rng.randint(0, 59):02}:{m.rng.randint(0, 59):02}"
    said = SHAPES.get(court, USUAL).format(
        n=m.number.header, e=m.rng.choice((1, 1, m.rng.randint(2, 412))), short=f"{m.filed.on:%m/%d/%y}", of=PAGES,
        page=PAGE, pages='" counter(pages)',
        long=f"{m.filed.on:%m/%d/%Y}", id=m.rng.randint(1000, 9900), time=hour,
    )  # fmt: skip
    return '"' + said.replace("   ", "\\A0 \\A0 \\A0 ")


def _house(m: Matter) -> str:
    """The court as its clerk's stamps have it."""
    houses = {
        "federal bankruptcy": "U.S. Bankruptcy Court",
        "federal appeals": "U.S. Court of Appeals",
        "federal tax": "U.S. Tax Court",
        "federal claims": "U.S. Court of Federal Claims",
    }
    return houses.get(m.court.level, "U.S. District Court")


def day(m: Matter) -> str:
    """MAR - 4 2024, as a dater prints it."""
    on = m.filed.on if m.filed else m.dated
    short = MONTHS[on.month - 1][:3].upper()
    return m.dice(f"{short} - {on.day} {on.year}", f"{short} {on:%d} {on.year}", f"{short} {on.day}, {on.year}")


def clerk(m: Matter, *, right: str = "-0.4in", top: str = "-0.3in") -> str:
    """A clerk's rubber stamp as federal clerks have them, turned a little; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "rubber":
        return ""
    if m.rng.random() < 0.5:
        return stamps.rubber(m, "boxed", "plain", right=right, top=top)
    word, place = m.filed.kind.upper(), esc(m.court.district or m.court.name)
    turn, ink = m.rng.uniform(-4, 4), m.rng.choice(stamps.INKS)
    court = _house(m).upper()
    texts = (
        f"<small>{court}<br>{place.upper()}</small><br><b>{word}</b><br><span class=day>{day(m)}</span><br><small>{esc(m.clerk.upper())}, CLERK<br>"
        "By ______________ Deputy</small>",
        f"<small>{word} BY ______________ D.C.</small><br><span class=day>{day(m)}</span><br><small>{esc(m.clerk.upper())}<br>CLERK U.S. DIST. CT.</small>",
        f"<b>{word}</b><br><small>IN CLERK'S OFFICE<br>{court} {place}</small><br>* <span class=day>{day(m)}</span> *",
    )
    frame = m.dice("border: 1.6pt solid;", "", "border: 1.6pt solid;")
    style = f"right: {right}; top: {top}; width: 2.5in; padding: 4pt; transform: rotate({turn:.1f}deg); color: {ink}; {frame}"
    return f'<div class=stamp style="{style}">{m.rng.choice(texts)}</div>'


def portal(m: Matter, *, right: str = "-0.4in", top: str = "-0.45in") -> str:
    """A stamp in machine type; nothing when the paper bears none."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, word = m.filed.on, m.filed.kind.upper()
    lines = m.rng.choice((
        [f"ELECTRONICALLY {word}", f"{on:%b %d, %Y}", m.filed.time],
        [f"{word}", f"{on:%m/%d/%Y} {m.filed.time}", f"{m.clerk}, Clerk", _house(m)],
        ["USDC", "DOCUMENT", f"ELECTRONICALLY {word}", "DOC #: __________", f"DATE FILED: {on.month}/{on.day}/{on.year}"],
    ))  # fmt: skip
    style = f"position: absolute; right: {right}; top: {top}; border: 1pt solid; padding: 4pt 7pt; font: bold 8.5pt/1.2 'Liberation Sans';"
    return f'<div class=efiled style="{style}">{"<br>".join(map(esc, lines))}</div>'


def all_of(m: Matter, *, right: str = "-0.75in", top: str = "-0.75in") -> str:
    """Whichever stamp the paper bears."""
    return clerk(m, right=right, top=top) + portal(m, right=right, top=top)
