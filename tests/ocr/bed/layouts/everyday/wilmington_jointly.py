"""A paper in Delaware's big reorganizations: "In re", debtors jointly administered, a footnote on them, hearing and objection dates."""

import re
from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.everyday import folk, look
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.numbering.federal import bankruptcy_number
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-left { content: %s; font: 9pt 'Liberation Sans'; white-space: nowrap; }
@bottom-left { content: "%s"; font: 7.5pt 'Liberation Sans'; } @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
.court { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 16pt; } .sides { width: 3.05in; } .signs { width: 0.35in; }
.title { text-align: center; font-weight: bold; line-height: 1.25; margin: 16pt 0.5in 12pt; } .rule { border-bottom: 0.8pt solid; width: 6.2in; }
"""
TITLES = """
MOTION OF DEBTORS FOR ENTRY OF AN ORDER EXTENDING THE EXCLUSIVE PERIODS TO FILE AND SOLICIT ACCEPTANCES OF A CHAPTER 11 PLAN|NOTICE OF HEARING
NOTICE OF AGENDA OF MATTERS SCHEDULED FOR HEARING|FIRST OMNIBUS OBJECTION (NON-SUBSTANTIVE) TO CERTAIN CLAIMS|AFFIDAVIT OF SERVICE|NOTICE OF APPEARANCE
DEBTORS' APPLICATION TO RETAIN AND EMPLOY SPECIAL LITIGATION COUNSEL|CERTIFICATION OF COUNSEL REGARDING ORDER APPROVING STIPULATION
CERTIFICATE OF NO OBJECTION REGARDING SECOND MONTHLY FEE APPLICATION|MOTION FOR ADMISSION PRO HAC VICE OF {someone}|NOTICE OF RATE INCREASE
MOTION FOR RELIEF FROM THE AUTOMATIC STAY|LIMITED OBJECTION TO PROPOSED CURE AMOUNT|REQUEST FOR PAYMENT OF ADMINISTRATIVE EXPENSE CLAIM
NOTICE OF FILING OF PLAN SUPPLEMENT|ORDER AUTHORIZING REJECTION OF CERTAIN UNEXPIRED LEASES|ORDER SCHEDULING OMNIBUS HEARING DATES
"""
NOTE = (
    "The Debtors in these chapter 11 cases, along with the last four digits of each Debtor's federal tax identification number, are: {all}. "
    "The Debtors' headquarters are located at {street}."
)


def draw(m: Matter) -> str:
    face = look.face(m.rng, (look.ROMAN, look.ROMAN, look.ROMAN, look.ROUND, look.PLAIN))
    of = "IN THE UNITED STATES BANKRUPTCY COURT|FOR THE " if m.rng.random() < 0.6 else "UNITED STATES BANKRUPTCY COURT|"
    place = m.court.district.upper()
    top = f"<div class=court>{pieces.rows(*(of + place).split('|'))}</div>"
    left, about = _left(m, face.ems(3)), _about(m)
    ruled = m.dice("", "<div class=rule></div>")
    title = f"<p class=title>{esc(m.title)}</p>"
    note = f"<span class=footnote>{esc(_noted(m))}</span>" if len(m.left) > 1 or m.et_al else ""
    first = f"<p class=p>{esc(_opening(m))}<span class=held>{'cases.' if note else 'case.'}{note}</span></p>"
    text = first + pieces.body(m, least=3, most=8, notes=False)
    mark = m.dice("", "", f"{{00{m.rng.randint(100000, 999999)}.DOCX/2}}", f"DE:4{m.rng.randint(100000, 999999)}.1")
    css = look.REST + CSS % (stamps.header(m), mark) + face.css(m.rng.choice((1.5, 2.0, 1.9)))
    end = look.ordered(m, "United States Bankruptcy Judge") if m.kind == "order" else pieces.ending(m, *m.filer)
    return sheet(css, top + ruled + pieces.fence(left, m.dice(")", ":", ")"), about) + title + text + end)


def _left(m: Matter, ems: float) -> list[str]:
    inset = "&emsp;" * 6
    upper = m.rng.random() < 0.6
    names = look.listed(m.left, ems, lambda party: [], upper=upper, et_al=m.et_al)
    role = m.left_role + m.dice(
        ".", ".", " and Debtors-in-Possession." if m.left_role.endswith("s") else " and Debtor-in-Possession."
    )
    return [
        m.dice("In re:", "In re", "IN RE:"),
        "",
        *names,
        "",
        *[inset + line for line in pieces.wrapped(role, ems - 6)],
    ]


def _about(m: Matter) -> list[str]:
    lines = ["Chapter 11", "", f"{m.dice('Case No.', 'Case No.', 'CASE NO.')} {m.number.caption}"]
    if m.et_al or len(m.left) > 1:
        lines += ["", m.dice("(Jointly Administered)", "Jointly Administered", "(Joint Administration Requested)")]
    if m.kind != "order" and m.rng.random() < 0.55:
        day = long_date(m.hearing)
        lines += [
            "",
            f"<b>Hearing Date: {day} at {m.hour} (ET)</b>",
            f"<b>{m.dice('Objection Deadline', 'Obj. Deadline')}: {long_date(m.dated)}</b>",
        ]
    elif m.rng.random() < 0.4:
        lines += ["", f"Re: Docket No{m.dice('.', 's.')} {m.rng.randint(12, 2400)}"]
    return lines


def _noted(m: Matter) -> str:
    some = ", ".join(f"{folk.firm(m.rng)} ({m.rng.randint(1000, 9999)})" for _ in range(m.rng.randint(2, 5)))
    return NOTE.format(all=some, street=", ".join(look.address(m.rng, "Wilmington, DE 19801")))


def _opening(m: Matter) -> str:
    if m.kind == "order":
        return "Upon the motion of the above-captioned debtors, and after due deliberation, the Court has jurisdiction over these chapter 11 "
    return "The undersigned, on behalf of a party in interest, respectfully submits the following in the above-captioned chapter 11 "


def _sides(rng: Random) -> Sides:
    first = folk.firm(rng).replace(" Associates", " Holdings")
    root = rng.choice(folk.FIRSTS)
    names = [first] if rng.random() < 0.75 else [first, f"{root} {rng.choice(folk.SECONDS)}, LLC"]
    return tuple(Party(name, "Debtor") for name in names), ()


def _recast(m: Matter) -> Matter:
    """Most have affiliates hidden behind "et al."; what is titled an order is one."""
    many = len(m.left) == 1 and m.rng.random() < 0.65
    caption, header = (re.sub(r"(?<=[a-z])(7|13)$", "11", number) for number in (m.number.caption, m.number.header))
    m = replace(m, number=Number(caption, header))
    return replace(m, et_al=many, kind="order" if m.title.startswith("ORDER") else m.kind)


LAYOUT = Layout(
    name="wilmington jointly",
    courts=("us/fed/d-del-bankruptcy", "us/fed/d-del-bankruptcy", "us/fed/sd-ny-bankruptcy"),
    nature="bankruptcy",
    kinds=("bankruptcy",),
    filed=("header", "header", "header", "none"),
    draw=draw,
    own_titles=lambda kind: tuple(TITLES.strip().replace("\n", "|").split("|")),
    counselled=folk.lawyers(2100, 7099),
    sides=_sides,
    cites=bankruptcy_number,
    recast=_recast,
)
