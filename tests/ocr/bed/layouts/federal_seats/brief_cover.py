"""The cover of a brief in a federal court of appeals: number, court, sides in the middle, the court below, the brief's name, counsel."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.numbering.federal import district_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.cover { text-align: center; line-height: 1.2; height: 7.8in; position: relative; } .number { font-weight: bold; font-size: 125%; }
.court { margin: 16pt 0; font-weight: bold; } .court span { font-size: 150%; } .rule { border-top: 1.2pt solid; margin: 10pt auto; }
.name { margin: 4pt 0.5in; } .role { font-style: italic; margin: 3pt 0; } .below { margin: 12pt 0.7in; }
.title { font-weight: bold; margin: 14pt 0.5in; padding: 9pt 0; font-size: 115%; } .bars { border-top: 1.2pt solid; border-bottom: 1.2pt solid; }
.counsel { position: absolute; bottom: 0; left: 0; width: 100%; font-size: 88%; text-align: left; } .counsel td { width: 50%; padding-right: 12pt; }
.after { break-before: page; }
"""
TITLES = """
BRIEF OF APPELLANT|BRIEF FOR {app}-APPELLANT|APPELLANT'S OPENING BRIEF|BRIEF OF {lee}-APPELLEE|REPLY BRIEF OF APPELLANT
BRIEF AND SHORT APPENDIX OF APPELLANT|RESPONSE BRIEF OF THE APPELLEE|APPELLEE'S PETITION FOR REHEARING EN BANC|JOINT APPENDIX, VOLUME II
BRIEF OF AMICUS CURIAE CHAMBER OF COMMERCE IN SUPPORT OF APPELLANT AND REVERSAL|RECORD EXCERPTS|INITIAL BRIEF OF APPELLANT
PRINCIPAL AND RESPONSE BRIEF OF CROSS-APPELLANT|SUPPLEMENTAL APPENDIX OF APPELLEE|APPELLANT'S REPLY TO RESPONSE TO MOTION FOR STAY PENDING APPEAL
"""
TOWNS = (
    "Washington, D.C. 20005",
    "Chicago, IL 60603",
    "Atlanta, Georgia 30309",
    "Houston, Texas 77002",
    "New York, NY 10022",
)
BODIES = (
    "City of Springfield",
    "Board of County Commissioners",
    "Commissioner of Social Security",
    "Housing Authority of the City of Macon",
)
BELOW = {
    "us/fed/ca2": ("Southern District of New York", "Northern District of New York", "District of Connecticut"),
    "us/fed/ca5": (
        "Northern District of Texas, Dallas Division",
        "Southern District of Mississippi",
        "Western District of Louisiana",
    ),
    "us/fed/ca7": (
        "Northern District of Illinois, Eastern Division",
        "Southern District of Indiana",
        "Eastern District of Wisconsin",
    ),
    "us/fed/ca9": ("District of Oregon", "Southern District of California", "District of Nevada"),
    "us/fed/ca11": ("Middle District of Georgia", "Northern District of Alabama", "Southern District of Florida"),
}


def _sides(rng: Random) -> Sides:
    first, second = rng.choice(
        (
            ("Plaintiff-Appellee", "Defendant-Appellant"),
            ("Plaintiff-Appellant", "Defendant-Appellee"),
        )
    )
    government = rng.random() < 0.3
    suing = (
        ("United States of America",)
        if government
        else rng.choice(
            (
                (words.person(rng),),
                (words.company(rng),),
                cast.married(rng),
                (cast.estate(rng),),
                (words.minor(rng), words.person(rng)),
            )
        )
    )
    sued = (
        (words.person(rng),)
        if government
        else rng.choice(
            (
                (rng.choice(BODIES),),
                (cast.bank(rng),),
                (words.company(rng), words.person(rng)),
                (words.trading(rng),),
            )
        )
    )
    return tuple(Party(name, first) for name in suing), tuple(Party(name, second) for name in sued)


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 90011, 480110)


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    """A title that calls the side by what it is here and was below."""
    first, second = (
        ("PLAINTIFF", "DEFENDANT") if "Appellant" in names["left"].split(" ")[0] else ("DEFENDANT", "PLAINTIFF")
    )
    return rng.choice(cast.pool(TITLES)).format(app=first, lee=second)


def draw(m: Matter) -> str:
    face = look(m, ("Liberation Serif", "Noto Serif", "DejaVu Serif"), (12, 13, 14), (1.7, 2.0))
    number = f"<p class=number>{m.dice('No. ', 'No. ', 'NO. ', 'Case No. ', 'Docket No. ', 'Appeal No. ')}{m.number.caption}</p>"
    circuit = m.court.district
    court = (
        f"<p class=court>{m.dice('IN THE<br>', 'In the<br>', '')}<span>{m.dice('United States Court of Appeals', 'UNITED STATES COURT OF APPEALS')}"
        f"</span><br>{m.dice('FOR THE', 'for the')} {m.dice(circuit.upper(), circuit)}</p>"
    )
    rule = m.dice("<div class=rule></div>", "<div class=rule style='width: 2.2in'></div>", "<br>")
    below = f"{m.dice('On Appeal from', 'Appeal from')} the United States District Court for the {m.dice(*BELOW[m.court.id])}"
    judge = (
        f"<br>{esc('Hon. ' + words.person(m.rng))}, {m.dice('District Judge', 'Judge, Presiding')}"
        if m.rng.random() < 0.5
        else ""
    )
    lower = f"<p class=below>{below}<br>{m.dice('No.', 'Case No.', 'USDC No.', 'D.C. No.')} {m.others[0]}{judge}</p>"
    title = f"<p class='title {m.dice('bars', '', '')}'>{esc(m.title)}</p>"
    order = [number, court, rule, _caption(m), rule, lower, title]
    if m.rng.random() < 0.25:
        order = [court, number, rule, _caption(m), lower, rule, title]
    stamp = stamped(m, "boxed", "plain")
    text = pieces.body(m, least=4, most=7)
    cover = f"<div class=cover>{''.join(order)}{_counsel(m)}</div>"
    return sheet(face.css + CSS, f"{stamp}{cover}<div class=after>{text}{pieces.signature(m, *m.filer)}</div>")


def _caption(m: Matter) -> str:
    upper, between, parts = m.rng.random() < 0.7, m.dice("v.", "v.", "— v. —", "versus", "-against-"), []
    for side, role in ((m.left, m.left_role), (m.right, m.right_role)):
        told = ", ".join(
            esc((party.name.upper() if upper else party.name) + cast.described(m.rng, party.name)) for party in side
        )
        told += ", et al." if m.et_al else ""
        parts.append(f"<p class=name>{told},</p><p class=role>{esc(role)}{',' if side is m.left else '.'}</p>")
    return f"<p class=name>&nbsp;</p>{parts[0]}<p>{between}</p>{parts[1]}".replace("<p class=name>&nbsp;</p>", "")


def _counsel(m: Matter) -> str:
    counsel, role = m.filer
    theirs = (m.counsel_right, m.right_role) if counsel == m.counsel_left else (m.counsel_left, m.left_role)
    shown = [_block(m, counsel, role), *([_block(m, *theirs)] if m.rng.random() < 0.3 else [])]
    return f"<table class=counsel><tr>{'<td></td>' if len(shown) == 1 else ''}{''.join(shown)}</tr></table>"


def _block(m: Matter, side: tuple[Attorney, ...], role: str) -> str:
    street, town = words.address(m.rng, m.dice(*TOWNS))
    lines = (*(one.name for one in side), side[0].firm, street, town, words.telephone(m.rng))
    return f"<td>{pieces.rows(*lines, m.dice(f'Counsel for {role}', f'Attorneys for {role}'))}</td>"


LAYOUT = Layout(
    name="brief cover",
    courts=tuple(BELOW),
    nature="appeal",
    kinds=("brief",),
    filed=("header", "header", "none", "rubber"),
    draw=draw,
    titled=_titled,
    sides=_sides,
    cites=district_number,
    counselled=_counselled,
)
