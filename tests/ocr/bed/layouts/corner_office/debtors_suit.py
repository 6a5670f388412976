"""An adversary proceeding in New Jersey's or the Southern District of New York's bankruptcy court: the debtor's case over the suit, a rule down the middle."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter, Sides, plural
from tests.ocr.bed.numbering.federal import insolvency
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 9pt 'Liberation Sans'; white-space: pre; width: 6.5in; }
  @bottom-center { content: counter(page); font: 10pt '@FONT@'; } }
.counsel { line-height: 1.15; margin-bottom: 14pt; } .court { @SIDE@ @HEAVY@ line-height: 1.2; margin-bottom: 8pt; } .caption { line-height: 1.2;
  margin-bottom: 14pt; border-top: @TOP@; }
.caption td { width: 50%; padding: 7pt 10pt 7pt 0; border-bottom: 0.8pt solid; } .caption td + td { padding-left: 0.3in; border-left: 0.8pt solid;
  border-bottom: @OPEN@; } .about p { margin-bottom: 9pt; }
.title { text-align: center; font-weight: bold; @LINE@ margin: 8pt 0.4in 14pt; line-height: 1.25; }
"""
TITLES = {
    "complaint": """
COMPLAINT TO DETERMINE DISCHARGEABILITY OF DEBT|COMPLAINT|COMPLAINT OBJECTING TO DISCHARGE PURSUANT TO 11 U.S.C. § 727|ADVERSARY COMPLAINT
COMPLAINT TO AVOID AND RECOVER PREFERENTIAL TRANSFERS PURSUANT TO 11 U.S.C. §§ 547 AND 550
COMPLAINT FOR DETERMINATION OF NONDISCHARGEABILITY UNDER 11 U.S.C. § 523(a)(2)""",
    "answer": "ANSWER TO COMPLAINT|{D} ANSWER TO ADVERSARY COMPLAINT|ANSWER AND AFFIRMATIVE DEFENSES",
    "motion": """
{P} MOTION FOR DEFAULT JUDGMENT|{D} MOTION TO DISMISS ADVERSARY COMPLAINT|{P} MOTION FOR SUMMARY JUDGMENT
MOTION TO APPROVE SETTLEMENT UNDER BANKRUPTCY RULE 9019
{P} REQUEST TO ENTER DEFAULT""",
    "notice": (
        "NOTICE OF PRETRIAL CONFERENCE|NOTICE OF DISMISSAL OF ADVERSARY PROCEEDING|NOTICE "
        "OF APPEARANCE AND REQUEST FOR SERVICE OF PAPERS|CERTIFICATION OF NO OBJECTION"
    ),
    "stipulation": "STIPULATION OF DISMISSAL|CONSENT ORDER RESOLVING ADVERSARY PROCEEDING|STIPULATION EXTENDING TIME TO ANSWER",
    "order": "ORDER GRANTING DEFAULT JUDGMENT|JOINT SCHEDULING ORDER|JUDGMENT|ORDER DISMISSING ADVERSARY PROCEEDING",
}
LANDS = {
    "us/fed/d-nj-bankruptcy": (
        "DISTRICT OF NEW JERSEY",
        ("Newark, New Jersey 07102", "Cherry Hill, NJ 08034", "Roseland, New Jersey 07068"),
        "973",
        "New Jersey",
    ),
    "us/fed/sd-ny-bankruptcy": (
        "SOUTHERN DISTRICT OF NEW YORK",
        ("New York, New York 10017", "White Plains, NY 10601"),
        "212",
        "New York",
    ),
}


def sides(rng: Random) -> Sides:
    """A creditor or the trustee against the debtor; or the trustee against others, the debtor last."""
    debtor = cast.person(rng) if rng.random() < 0.7 else cast.company(rng)
    if rng.random() < 0.6 and not cast.is_firm(debtor):
        suing = rng.choice((cast.house, cast.person, cast.company))(rng)
        return (Party(suing, "Plaintiff"),), (Party(debtor, "Defendant"),)
    sued = dict.fromkeys(
        rng.choice((cast.person, cast.company, cast.company))(rng) for _ in range(rng.choice((1, 1, 2)))
    )
    return (Party(cast.person(rng), "Plaintiff"),), (
        *(Party(one, "Defendant") for one in sued if one != debtor),
        Party(debtor, "Debtor"),
    )


def _numbered(m: Matter) -> Matter:
    """The suit's own number; the bankruptcy's is cited."""
    year = int(m.number.header[:2])
    judge = "".join(letter for letter in m.judge.split()[-1].upper() if letter.isascii() and letter.isalpha())[
        :3
    ].ljust(3, "A")
    return replace(m, number=Number(*insolvency(m.rng, "adversary", year, judge)), others=(m.number.caption,))


def draw(m: Matter) -> str:
    land, towns, area, state = LANDS[m.court.id]
    look = sheets.look(m, "Liberation Serif", "Liberation Serif", "Liberation Serif", "Noto Serif", leads=(1.5, 1.9))
    above = m.kind != "order" and m.rng.random() < 0.5
    css = look + sheets.filled(
        CSS,
        OVER=stamps.header(m),
        FONT=sheets.roman(look),
        SIDE=m.dice("", "text-align: center;", "text-align: center;"),
        HEAVY=m.dice("font-weight: bold;", ""),
        TOP=m.dice("0.8pt solid", "0.8pt solid", "0"),
        OPEN=m.dice("0", "0.8pt solid"),
        LINE=m.dice("text-decoration: underline;", ""),
    )
    house = _office(m, towns, area)
    if m.kind == "order" or "ORDER" in m.title:
        end = sheets.ordered(m, "UNITED STATES BANKRUPTCY JUDGE")
    else:
        end = sheets.signature(m, house, full=not above) + sheets.certified(
            m, house, "through the Court's electronic filing system", often=0.3
        )
    block = (
        f"<p class=counsel>{'<br>'.join(esc(line) for line in (*house.lines(firm_first=True), house.speaks))}</p>"
        if above
        else ""
    )
    court = f"<p class=court>UNITED STATES BANKRUPTCY COURT<br>{m.dice('FOR THE ', '')}{land}</p>"
    head = f"{block}{court}{_caption(m, state)}<p class=title>{esc(m.title)}</p>"
    return sheet(css + stamps.RUBBER, f"{head}{_opening(m)}{sheets.body(m)}{end}")


def _office(m: Matter, towns: tuple[str, ...], area: str) -> sheets.Office:
    """Counsel of the suing side, or of the sued where the title says so."""
    house = sheets.office(m, towns, area, m.dice("", "", ", Esq."))
    role = "Defendant" if sheets.side_of(m) is m.right else "Plaintiff"
    return replace(house, speaks=f"{m.dice('Attorneys', 'Counsel')} for {role}")


def _caption(m: Matter, state: str) -> str:
    debtor = m.right[-1]
    sued = tuple(party for party in m.right if party.role == "Defendant")
    upper = m.rng.random() < 0.7
    trustee = debtor.role == "Debtor"
    office = (
        f", {m.dice('Chapter 7 Trustee', 'as Chapter 7 Trustee', 'solely in capacity as Chapter 7 Trustee')}"
        if trustee
        else ""
    )
    case = f"{m.dice('In re:', 'In Re:', 'In re')}<p style='margin-top: 7pt'>{esc(debtor.name.upper() if upper else debtor.name)},</p><p class=role>Debtor.</p>"
    left, right = cast.told(m, m.left, upper=upper) + office, cast.told(m, sued, upper=upper, state=m.dice("", state))
    suit = (
        f"{left},<p class=role>Plaintiff,</p><p>{m.dice('v.', 'vs.', '-against-')}</p><p "
        f"style='margin-top: 7pt'>{right},</p><p class=role>{plural('Defendant', len(sued))}.</p>"
    )
    chapter = (
        "Chapter 11"
        if m.others[0].endswith("11") and not trustee
        else "Chapter 13"
        if m.others[0].endswith("13") and not trustee
        else "Chapter 7"
    )
    about = f"<p>{m.dice(chapter, 'Chapter: ' + chapter[8:])}</p><p>{m.dice('Case No.', 'Case No.:')} {m.others[0]}</p>"
    about += f"<p>Judge: {esc(m.judge)}</p>" if m.rng.random() < 0.4 else ""
    number = (
        f"<p>{m.dice('Adv. Pro. No.', 'Adv. Proc. No.', 'Adversary No.:', 'Adv. Pro. No.:')} {m.number.caption}</p>"
    )
    if m.rng.random() < 0.5:
        rows = ((case, about), (suit, number))
        return (
            "<table class='full caption'>"
            + "".join(f"<tr><td>{one}</td><td class=about>{two}</td></tr>" for one, two in rows)
            + "</table>"
        )
    return f"<table class='full caption'><tr><td>{case}</td><td class=about rowspan=2>{about}{number}</td></tr><tr><td>{suit}</td></tr></table>"


def _opening(m: Matter) -> str:
    if m.kind in ("order", "notice", "stipulation"):
        return "" if m.kind == "order" else sheets.comes(m)
    role, name = ("Defendant", m.right[0].name) if sheets.side_of(m) is m.right else ("Plaintiff", m.left[0].name)
    return f"<p class=p>{role} {esc(name)}, by way of {m.kind}, respectfully states as follows:</p>"


LAYOUT = Layout(
    name="debtors suit ruled",
    courts=("us/fed/d-nj-bankruptcy", "us/fed/sd-ny-bankruptcy"),
    nature="bankruptcy",
    kinds=("complaint", "complaint", "answer", "motion", "notice", "stipulation", "order"),
    filed=("header", "header", "header", "none"),
    draw=draw,
    sides=sides,
    titled=cast.entitled(TITLES),
    recast=_numbered,
)
