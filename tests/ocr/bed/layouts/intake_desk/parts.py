"""What the papers of this package share: faces and sizes, the style of a body, parties of many sorts, the lines a system prints on top."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.making import Matter, plural
from tests.ocr.bed.truth import Attorney, Party

WIDTHS = {
    "Liberation Serif": 1.0,
    "Noto Serif": 1.14,
    "DejaVu Serif": 1.22,
    "DejaVu Serif Condensed": 1.1,
    "Liberation Sans": 1.1,
    "Noto Sans": 1.14,
    "DejaVu Sans": 1.24,
    "DejaVu Sans Condensed": 1.12,
    "Liberation Mono": 1.32,
    "DejaVu Sans Mono": 1.34,
}
BANKS = (
    "Wells Fargo Bank, N.A.",
    "U.S. Bank National Association",
    "Deutsche Bank National Trust Company",
    "JPMorgan Chase Bank, N.A.",
    "Newrez LLC d/b/a Shellpoint Mortgage Servicing",
    "Lakeview Loan Servicing, LLC",
    "PNC Bank, National Association",
    "Santander Consumer USA Inc. d/b/a Chrysler Capital",
    "American Express National Bank",
    "Truist Bank",
)
TRADES = (
    "Harborview Dialysis Center",
    "Cedar Ridge Builders",
    "Midland Freight Systems",
    "Bluestem Hospitality Group",
    "Garden State Imaging",
    "Palmetto Roofing & Exteriors",
    "Three Rivers Staffing",
    "Gulf Coast Marine Towing",
    "Orchard Lane Nursing and Rehabilitation",
    "Summit Peak Outfitters",
    "Lakeshore Auto Sales",
    "Crescent City Oyster House",
    "Ironbound Realty",
    "A&M Wholesale Produce",
)
AGENCIES = (
    "Commissioner of Social Security",
    "Secretary of Labor",
    "United States Department of Agriculture",
    "Equal Employment Opportunity Commission",
    "Federal Deposit Insurance Corporation",
    "Director, Office of Workers' Compensation Programs",
    "National Labor Relations Board",
)
FORMS = (", LLC", ", Inc.", " LLC", " Inc.", " Corp.", ", L.P.", ", L.L.C.", " Holdings, Inc.", " of Texas, Ltd.")
COMPANY_ENDS = (
    "LLC",
    "Inc.",
    "N.A.",
    "Corp.",
    "L.P.",
    "L.L.C.",
    "Ltd.",
    "Bank",
    "Company",
    "Association",
    "Capital",
    "Servicing",
)
TEXT = """
.h { break-after: avoid; margin: 8pt 0 6pt; %s } .p { text-indent: %s; text-align: %s; margin-bottom: %spt; line-height: %s; }
.q { margin: 4pt 0.7in 10pt; line-height: 1.2; } .rows { margin: 6pt auto 10pt; } .rows td, .rows th { padding: 2pt 9pt; %s } .r { text-align: right; }
.sig { margin-top: 16pt; break-inside: avoid; } .by { margin: 12pt 0 0 %s; } .service { margin-top: 22pt; }
.exhibit { break-before: page; text-align: center; padding-top: 3.4in; font-size: 25pt; } .behind { break-before: page; }
.caption { width: 100%%; } .caption td { white-space: nowrap; } .signs { text-align: center; } .mid { text-align: center; } .b { font-weight: bold; }
.u { text-decoration: underline; } .wide { width: 100%%; }
"""
HEADS = (
    "text-align: center; font-weight: bold;",
    "text-align: center; text-decoration: underline;",
    "font-weight: bold;",
    "text-align: center; font-weight: bold; text-decoration: underline;",
)


ROMAN = ("Liberation Serif", "Liberation Serif", "Noto Serif", "DejaVu Serif Condensed", "Liberation Sans")
ANY = ("Liberation Serif", "Liberation Serif", "Noto Serif", "Noto Sans", "DejaVu Serif", "Liberation Sans")
TYPED = ("Liberation Mono", "Liberation Mono", "DejaVu Sans Mono", "Liberation Serif", "Liberation Sans")


@dataclass(frozen=True)
class Face:
    """A face and its size in points."""

    name: str
    size: float

    def ems(self, inches: float) -> float:
        """How much of a text stands in so many inches, as the pieces measure it."""
        return inches * 72 / self.size / WIDTHS[self.name]

    @property
    def css(self) -> str:
        family = self.name.removesuffix(" Condensed")
        narrow = " font-stretch: condensed;" if family != self.name else ""
        return f"font-family: '{family}'; font-size: {self.size}pt;{narrow}"


def face(m: Matter, *names: str, sizes: tuple[float, ...] = (12.0, 12.0, 11.0, 12.5, 13.0)) -> Face:
    name = m.rng.choice(names)
    wide = WIDTHS[name] > 1.2
    return Face(name, min(m.rng.choice(sizes), 11.5) if wide else m.rng.choice(sizes))


def style(m: Matter, worn: Face, lead: float) -> str:
    """The style of the text below a caption; `lead` is the height of its lines."""
    ruled = m.dice("border: 0.7pt solid;", "border-bottom: 0.5pt solid;", "")
    text = TEXT % (
        m.rng.choice(HEADS),
        m.dice("0.5in", "0.5in", "0.35in"),
        m.dice("left", "justify"),
        m.dice("0", "6", "9"),
        lead,
        ruled,
        m.dice("3in", "3.2in", "0"),
    )
    return f"body {{ {worn.css} line-height: {m.dice('1.15', '1.2', '1.28')}; }}" + text


def court_lines(m: Matter) -> tuple[str, str]:
    """A federal court's name in capitals: what it is, and where."""
    what, _, place = m.court.name.upper().partition(" FOR THE ")
    return what, place


def company(rng: Random) -> str:
    """A company of the trade of some town."""
    return rng.choice(TRADES) + rng.choice(FORMS)


def room(m: Matter, inches: float = 0.55) -> str:
    """Free space at the head of a page that a stamp was put on."""
    return f"<div style='height: {inches}in'></div>" if m.filed and m.filed.how == "rubber" else ""


def bank(rng: Random) -> str:
    return rng.choice(BANKS)


def stacked(m: Matter, left: list[str], right: list[str], gap: str, against: str) -> list[str]:
    """Two sides under each other, each with its role set in."""
    return [*left, "", f"{gap}{m.left_role},", "", against, "", *right, "", f"{gap}{m.right_role}."]


def sometimes(m: Matter, chance: float, text: str) -> str:
    return text if m.rng.random() < chance else ""


def agency(rng: Random) -> str:
    """A public party as appeals have them."""
    return rng.choice(AGENCIES)


def speakers(rng: Random, side: tuple[Party, ...], *, bar: str = "") -> tuple[Attorney, ...]:
    """Counsel for the side's own party, a debtor of the main case passed over."""
    own = [party for party in side if party.role != "Debtor"] or list(side)
    if not own:
        return ()
    house = words.firm(rng)
    return tuple(
        Attorney(words.person(rng), f"{bar}{rng.randint(30111, 88999)}", house, own[0].name)
        for _ in range(rng.choice((1, 1, 2)))
    )


def role_of(side: tuple[Party, ...]) -> str:
    """The side's role, in the number it has."""
    own = [party for party in side if party.role != "Debtor"] or list(side)
    return plural(own[0].role, len(own)) if own and own[0].role else ""


def signing(m: Matter) -> tuple[tuple[Attorney, ...], str]:
    """Who files a paper of two sides: whom the title calls first by the last word of the role, else the defence only with an answer."""
    title = f" {m.title.upper()} "
    ours, theirs = (side[-1].role.upper().split()[-1] if side and side[-1].role else "-" for side in (m.left, m.right))
    places = [title.find(word) for word in (ours, theirs)]
    if max(places) < 0:
        right = m.kind == "answer"
    else:
        right = places[1] >= 0 and (places[0] < 0 or places[1] < places[0])
    return (m.counsel_right, role_of(m.right)) if right else (m.counsel_left, role_of(m.left))


def banner(m: Matter) -> str:
    """The line a bankruptcy court's or a circuit's system prints over each page, as CSS content."""
    if m.filed is None or m.filed.how != "header":
        return '""'
    on, entry, n = m.filed.on, m.rng.randint(1, 890), m.number.header
    clock = f"{m.rng.randint(9, 17):02}:{m.rng.randint(0, 59):02}:{m.rng.randint(0, 59):02}"
    later = on + timedelta(days=m.rng.choice((0, 0, 1)))
    gap, page = "\\A0 " * 3, '" counter(page) " of " counter(pages)'
    entered = f"Filed {on:%m/%d/%y}{gap}Entered {later:%m/%d/%y} {clock}{gap}"
    lines = {
        "us/fed/sd-ny-bankruptcy": f'"{n}{gap}Doc {entry}{gap}{entered}Main Document{gap}Pg {page}',
        "us/fed/d-del-bankruptcy": f'"Case {n}{gap}Doc {entry}{gap}Filed {on:%m/%d/%y}{gap}Page {page}',
        "us/fed/ca2": f'"Case {n}, Document {entry}, {on:%m/%d/%Y}, {m.rng.randint(3500000, 3690000)}, Page{page}',
        "us/fed/ca5": f'"Case: {n}{gap}Document: {entry}{gap}Page: " counter(page) "{gap}Date Filed: {on:%m/%d/%Y}"',
        "us/fed/ca7": f'"Case: {n}{gap}Document: {entry}{gap}Filed: {on:%m/%d/%Y}{gap}Pages: " counter(pages)',
        "us/fed/ca11": f'"USCA11 Case: {n}{gap}Document: {entry}{gap}Date Filed: {on:%m/%d/%Y}{gap}Page: {page}',
    }
    plain = f'"Case {n}{gap}Doc {entry}{gap}{entered}Desc Main{gap}Document{gap}Page {page}'
    return lines.get(m.court.id, plain)
