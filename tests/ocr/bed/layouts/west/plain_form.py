"""California's plain-language forms: numbered blue-book questions at the left, boxes at the right for stamp, court and case number."""

from collections.abc import Callable
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.west import drawing, people
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
@page { margin: 0.5in 0.6in 0.75in; @bottom-left { content: "Judicial Council of California, courts.ca.gov\\A Rev. January 1, 2024, Mandatory Form";
white-space: pre; font: 7pt 'Liberation Sans'; vertical-align: top; }
  @bottom-center { content: "FOOT"; font: bold 9.5pt 'Liberation Sans'; vertical-align: top; }
  @bottom-right { content: "NUMBER, Page " counter(page) " of " counter(pages); font: bold 8pt 'Liberation Sans'; vertical-align: top; } }
body { font: 10pt/1.3 'SANS'; } .head { width: 100%; } .head td { padding: 0; } .head .title { padding-right: 10pt; } .title { font-size: 14pt;
font-weight: bold; line-height: 1.15; }
.form { font-size: 15pt; font-weight: bold; width: 0.95in; } .rightbox { width: 2.3in; }
.rightbox div { border: 1pt solid; padding: 2pt 5pt; margin-bottom: -1pt; }
.rightbox .stamped { min-height: 1.35in; position: relative; } .rightbox .court { min-height: 0.85in; } .rightbox .case { min-height: 0.5in;
} i { font-size: 8pt; }
.typed { FACE } .ask { margin: 9pt 0 0 24pt; text-indent: -24pt; }
.no { display: inline-block; width: 14pt; height: 14pt; border-radius: 7pt; background: #000; color: #fff;
text-align: center; text-indent: 0; font: bold 9pt/14pt 'Liberation Sans'; margin-right: 9pt; } .sub { margin: 4pt 0 0 24pt; }
.fill { border-bottom: 0.6pt solid; padding: 0 12pt; } .box { display: inline-block; width: 8pt; height: 8pt; border: 0.9pt solid; margin-right: 5pt;
text-align: center; text-indent: 0; font: bold 8pt/7.5pt 'Liberation Sans'; } .mark { font: bold 7.5pt 'Liberation Sans'; text-align: center; }
"""
Form = tuple[str, str, str, str]
PROTECTING: tuple[Form, ...] = (
    (
        "DV-100",
        "Request for Domestic Violence Restraining Order",
        "Person Asking for Protection",
        "Person You Want Protection From",
    ),
    ("DV-109", "Notice of Court Hearing", "Person Asking for Protection", "Person You Want Protection From"),
    ("DV-110", "Temporary Restraining Order", "Protected Person", "Restrained Person"),
    ("DV-130", "Restraining Order After Hearing", "Protected Person", "Restrained Person"),
    (
        "CH-100",
        "Request for Civil Harassment Restraining Orders",
        "Person Seeking Protection",
        "Person From Whom Protection Is Sought",
    ),
    (
        "CH-120",
        "Response to Request for Civil Harassment Restraining Orders",
        "Person Seeking Protection",
        "Person From Whom Protection Is Sought",
    ),
    (
        "EA-130",
        "Elder or Dependent Adult Abuse Restraining Order After Hearing",
        "Protected Elder or Dependent Adult",
        "Restrained Person",
    ),
    ("WV-100", "Petition for Workplace Violence Restraining Orders", "Petitioner", "Respondent"),
    ("FW-001", "Request to Waive Court Fees", "Petitioner", "Respondent"),
)
SUING: tuple[Form, ...] = (
    ("SC-100", "Plaintiff's Claim and ORDER to Go to Small Claims Court", "Plaintiff", "Defendant"),
    ("SC-120", "Defendant's Claim and ORDER to Go to Small Claims Court", "Plaintiff", "Defendant"),
    ("SC-105", "Request for Court Order and Answer", "Plaintiff", "Defendant"),
    ("SC-150", "Request to Postpone Trial", "Plaintiff", "Defendant"),
    ("SC-223", "Declaration of Default in Payment of Judgment", "Plaintiff", "Defendant"),
    ("UD-120", "Verification by Landlord Regarding Rental Assistance", "Plaintiff", "Defendant"),
    ("UD-150", "Request/Counter-Request to Set Case for Trial - Unlawful Detainer", "Plaintiff", "Defendant"),
)
ASKS = (
    "Do you want the court to keep your address private?",
    "Have the parties been involved in another court case with each other?",
    "Describe what happened and the date it happened:",
    "Why does the person owe you money?",
    "How did you calculate the money owed to you?",
    "Stay-Away Order: at least the distance stated from me, my home and my job.",
    "Have you asked for payment before you sue?",
    "Does the person own or have any guns or ammunition?",
    "Will the papers be served at least five days before the hearing?",
    "Is your claim about an attorney-client fee dispute?",
    "No-Contact Order: do not contact me, directly or indirectly, in any way.",
    "Why are you filing your claim at this courthouse?",
)


def draw(m: Matter) -> str:
    number, _, first, second = _form(m)
    typed = drawing.Face(m.dice("Liberation Mono", "Liberation Serif", "DejaVu Sans Condensed"), 9.5)
    css = (
        CSS.replace("FACE", typed.css)
        .replace("NUMBER", number)
        .replace("SANS", m.dice("Liberation Sans", "Liberation Serif"))
    )
    css = css.replace("FOOT", pieces.running(m.title, 56))
    left = _who(m, 1, first, m.left[0].name) + _who(m, 2, second, m.right[0].name)
    rest = "".join(_ask(m, at) for at in range(3, m.rng.randint(7, 11)))
    end = f"<p class=ask>Date: <span class='typed fill'>{m.dated:%m/%d/%Y}</span>&emsp;{pieces.scrawl(m.rng, 110, 22)}</p>"
    head = f"<td><table class=head><tr><td class=form>{number}</td><td class=title>{esc(m.title)}</td></tr></table>{left}</td>"
    return sheet(
        css + stamps.RUBBER,
        f"<table class=head><tr>{head}<td class=rightbox>{_boxes(m)}</td></tr></table>{_hearing(m)}{rest}{end}",
    )


def _form(m: Matter) -> Form:
    """The form of this title whose names for the sides are these."""
    roles = (m.left[0].role, m.right[0].role)
    return next(form for form in (*PROTECTING, *SUING) if form[1] == m.title and form[2:] == roles)


def _boxes(m: Matter) -> str:
    place = drawing.place(m)
    stamp = stamps.rubber(m, "boxed", "plain", right="0.02in", top="0.3in", wide="1.95in")
    if m.filed and m.filed.how == "e-filed":
        lines = [
            "ELECTRONICALLY FILED",
            "Superior Court of California",
            f"County of {place.county}",
            f"{drawing.day(m, '01/05/2024')} {m.filed.time}",
            f"By: {m.clerk}, Deputy",
        ]
        stamp = drawing.mark(lines, "left: 0.2in; top: 0.35in; border: 0; padding: 0;")
    court = f"<span class=typed><b>Superior Court of California, County of {place.county}</b><br>{place.street}<br>{place.town}</span>"
    case = f"<b>{m.dice('Case Number:', 'Case Number')}</b><br><span class=typed>{m.number.caption}</span>"
    name = (
        f"<div class=case><i>Case Name:</i><br><span class=typed>{esc(m.left[0].name)} v. {esc(m.right[0].name)}</span></div>"
        if m.rng.random() < 0.3
        else ""
    )
    return (
        f"<div class=stamped><i>Clerk stamps date here when form is filed.</i>{stamp}</div><div class=court><i>Fill in court name and street address:</i><br>"
        f"{court}</div><div class=case><i>Court fills in case number when form is filed.</i><br>{case}</div>{name}"
    )


def _who(m: Matter, at: int, label: str, name: str) -> str:
    street, town = words.address(m.rng, drawing.place(m).town)
    lines = [_filled(m.dice("Full Name:", "Name:", "Your Full Name:"), name)]
    if m.rng.random() < 0.7:
        lines += [_filled("Address:", street), _filled("City, State, Zip:", town)]
        lines += [f"{_filled('Telephone:', drawing.telephone(m))}&emsp;{_filled('Age:', str(m.rng.randint(19, 88)))}"]
    one = m.counsel_left[0]
    if at == 1 and m.rng.random() < 0.5:
        lines += [
            f"{_filled('Your Lawyer:', one.name)} {_filled('State Bar No.:', one.bar_number)}",
            _filled("Firm Name:", one.firm),
        ]
    return f"<p class=ask><span class=no>{at}</span><b>{label}</b></p>" + "".join(
        f"<p class=sub>{line}</p>" for line in lines
    )


def _hearing(m: Matter) -> str:
    if m.rng.random() < 0.5:
        return ""
    day = m.dice(long_date(m.hearing), f"{m.hearing:%m/%d/%Y}")
    told = (("Date:", day), ("Time:", m.hour), ("Dept.:", str(m.rng.randint(1, 64))))
    return f"<p class=ask><b>Hearing Date</b> &rarr; {' '.join(_filled(*one) for one in told)}</p>"


def _filled(label: str, text: str) -> str:
    return f"{label} <span class='typed fill'>{esc(text)}</span>"


def _ask(m: Matter, at: int) -> str:
    boxes = (
        f"<span class=box>{m.dice('X', '')}</span>Yes&ensp;<span class=box>{m.dice('', 'X')}</span>No"
        if m.rng.random() < 0.5
        else ""
    )
    said = f"<p class='sub typed'>{esc(m.prose.paragraph(1, 2))}</p>" if m.rng.random() < 0.5 else ""
    return f"<p class=ask><span class=no>{at}</span><b>{m.rng.choice(ASKS)}</b> {boxes}</p>{said}"


def _layout(name: str, nature: str, forms: tuple[Form, ...]) -> Layout:
    def titled(rng: Random, kind: str, names: dict[str, str]) -> str:
        return rng.choice(
            [
                title
                for _, title, left, right in forms
                if names["left"].startswith(left) and names["right"].startswith(right)
            ]
        )

    return Layout(
        name=name,
        courts=("us/ca/alameda", "us/ca/san-diego", "us/ca/sacramento", "us/ca/orange"),
        nature=nature,
        kinds=("form",),
        filed=("rubber", "rubber", "e-filed", "none"),
        draw=draw,
        sides=_sides(forms),
        titled=titled,
        counselled=people.counsel,
    )


def _sides(forms: tuple[Form, ...]) -> Callable[[Random], people.Sides]:
    def seat(rng: Random) -> people.Sides:
        _, _, left, right = rng.choice(forms)
        return people.between_people(left, right)(rng)

    return seat


PROTECTION = _layout("protective form", "protective", PROTECTING)
CLAIMS = _layout("small claims form", "small claims", SUING)
