"""A New Mexico paper for a protected person or a child in kinship care: court top left, the matter in one sentence, number at the right."""

from dataclasses import replace
from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.record_room.sheets import RUNNING, child, listed, spanned
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1.05in; @bottom-%s { content: counter(page); font: 11pt '%s'; } }
body { font: %spt/%s '%s'; } .court { line-height: 1.25; margin-bottom: 14pt; font-weight: %s; } .matter { line-height: 1.25; margin-bottom: 6pt; }
.matter p { margin-bottom: 7pt; }
.in { margin-left: 1in; } .no { text-align: right; margin: 8pt 0 6pt; } .title { text-align: center; font-weight: bold; margin: 14pt 0.3in; line-height: 1.25;
text-decoration: %s; }
.mark { position: absolute; right: -0.35in; top: -0.5in; width: 2.1in; font: 8.5pt/1.2 '%s'; text-align: right; }
"""
OWN = {
    "PB": """
PETITION FOR APPOINTMENT OF GUARDIAN AND CONSERVATOR|ORDER APPOINTING GUARDIAN AD LITEM, VISITOR, AND QUALIFIED HEALTH CARE PROFESSIONAL
GUARDIAN'S 90-DAY REPORT|CONSERVATOR'S ANNUAL REPORT AND ACCOUNT|NOTICE OF HEARING ON PETITION FOR GUARDIANSHIP|REPORT OF COURT VISITOR
MOTION TO WITHDRAW AS GUARDIAN AD LITEM|LETTERS OF GUARDIANSHIP|MOTION FOR APPOINTMENT OF TEMPORARY GUARDIAN|ENTRY OF APPEARANCE
UNOPPOSED MOTION TO VACATE AND RESET HEARING|ACCEPTANCE OF APPOINTMENT AS CONSERVATOR|OBJECTION TO CONSERVATOR'S SALE OF REAL PROPERTY
""",
    "DM": """
PETITION TO APPOINT KINSHIP GUARDIAN(S)|MOTION TO APPOINT TEMPORARY KINSHIP GUARDIAN(S)|PARENTAL CONSENT TO APPOINTMENT OF GUARDIAN
ORDER APPOINTING KINSHIP GUARDIAN(S)|PETITION TO REVOKE KINSHIP GUARDIANSHIP|RESPONSE TO PETITION FOR KINSHIP GUARDIANSHIP|REQUEST FOR SETTING
AFFIDAVIT OF SERVICE BY PUBLICATION|ENTRY OF APPEARANCE|MOTION FOR TELEPHONIC APPEARANCE|STIPULATED ORDER ON TIME SHARING
""",
}


def sides(rng: Random) -> Sides:
    if rng.random() < 0.55:
        ward = (
            Party(
                spanned(rng), rng.choice(("Protected Person", "Alleged Incapacitated Person", "Incapacitated Person"))
            ),
        )
        return ward, ((Party(spanned(rng), "Petitioner"),) if rng.random() < 0.5 else ())
    children = tuple(Party(child(rng), "Minor Child") for _ in range(rng.choice((1, 1, 2))))
    kin = tuple(Party(spanned(rng), "Petitioner") for _ in range(rng.choice((1, 2))))
    return children, (*kin, *(Party(spanned(rng), "Respondent") for _ in range(rng.choice((1, 2)))))


def recast(m: Matter) -> Matter:
    kind = "DM" if m.left[0].role == "Minor Child" else "PB"
    plain = f"D-202-{kind}-{m.dated.year - m.rng.choice((0, 1))}-{m.rng.randint(40, 3900):05}"
    return replace(m, number=Number(plain, plain), title=m.rng.choice(listed(OWN[kind])))


def draw(m: Matter) -> str:
    font = m.dice("Liberation Serif", "Noto Serif", "Liberation Sans", "DejaVu Sans", "Liberation Serif")
    size = m.rng.choice((12, 12, 13)) if font.startswith("Lib") else 11
    court = m.rng.choice(
        (
            ("STATE OF NEW MEXICO", "COUNTY OF BERNALILLO", "SECOND JUDICIAL DISTRICT COURT"),
            ("SECOND JUDICIAL DISTRICT COURT", "COUNTY OF BERNALILLO", "STATE OF NEW MEXICO"),
            ("STATE OF NEW MEXICO", "SECOND JUDICIAL DISTRICT", "COUNTY OF BERNALILLO"),
        )
    )
    number = f"<p class=no>{m.dice('No.', 'No.', 'Cause No.', 'Case No.')} {m.number.caption}</p>"
    matter = _kin(m) if m.number.caption.startswith("D-202-DM") else _ward(m)
    order = [matter, number] if m.rng.random() < 0.6 else [number, matter]
    text = pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.5, headings=False, notes=False)
    css = CSS % (
        m.dice("center", "right"),
        font,
        size,
        m.dice("1.45", "1.9"),
        font,
        m.dice("normal", "bold"),
        m.dice("none", "underline"),
        font,
    )
    head = f"<p class=court>{pieces.rows(*court)}</p>{''.join(order)}<p class=title>{esc(m.title)}</p>"
    end = (
        pieces.judge_signature(m)
        if m.title.startswith(("ORDER", "STIPULATED ORDER", "LETTERS"))
        else pieces.ending(m, m.counsel_left, "Petitioner")
    )
    return sheet(css + RUNNING + stamps.RUBBER, _mark(m) + head + text + end)


def _ward(m: Matter) -> str:
    what = m.dice("GUARDIANSHIP", "GUARDIANSHIP AND CONSERVATORSHIP", "CONSERVATORSHIP")
    start, upper = m.dice("IN THE MATTER OF THE", "In the Matter of the"), m.rng.random() < 0.7
    said = (
        f"{start} {what if start.isupper() else what.title().replace(' And ', ' and ')} OF"
        if start.isupper()
        else f"{start} {what.title().replace(' And ', ' and ')} of"
    )
    ward = m.left[0]
    article = "an" if ward.role[0] in "AI" else "a"
    lines = f"<p>{said}<br><b>{pieces.names(m.left, upper=upper)}</b>,"
    lines += f"{m.dice(' ', '<br>')}{m.dice(article + ' ', '')}{ward.role}{',' if m.right else '.'}</p>"
    if m.right:
        lines += f"<p>{m.dice('and concerning', 'upon the petition of', 'and')}</p><p>{pieces.names(m.right, upper=upper)},</p><p class=in>Petitioner.</p>"
    return f"<div class=matter>{lines}</div>"


def _kin(m: Matter) -> str:
    upper = m.rng.random() < 0.6
    kin = tuple(one for one in m.right if one.role == "Petitioner")
    others = tuple(one for one in m.right if one.role == "Respondent")
    asking = (
        f"<p>{pieces.names(kin, upper=upper)},</p><p class=in>{'Petitioners' if len(kin) > 1 else 'Petitioner'},</p>"
    )
    wards = f"{pieces.names(m.left)}, {'Minor Children' if len(m.left) > 1 else 'a Minor Child'}"
    start = m.dice("IN THE MATTER OF THE KINSHIP GUARDIANSHIP OF", "In the Matter of the Kinship Guardianship of")
    against = f"<p>{m.dice('v.', 'vs.', 'and concerning')}</p>"
    against += f"<p>{pieces.names(others, upper=upper)},</p><p class=in>{'Respondents' if len(others) > 1 else 'Respondent'}.</p>"
    first = f"<p>{start}<br>{wards}{m.dice(', and concerning', ',')}</p>"
    return f"<div class=matter>{first}{asking}{against}</div>"


def _mark(m: Matter) -> str:
    """The district's portal at the top right, or the clerk's rubber."""
    if m.filed is None or m.filed.how != "e-filed":
        return stamps.rubber(m, "plain", "boxed", right="-0.6in", top="-0.55in", wide="1.9in")
    day = f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}"
    told = ("FILED", "2ND JUDICIAL DISTRICT COURT", "Bernalillo County", day, "CLERK OF THE COURT", m.clerk)
    return f"<div class=mark>{pieces.rows(*told)}</div>"


LAYOUT = Layout(
    name="new mexico protected person",
    courts=("us/nm/bernalillo-district",),
    nature="limited",
    kinds=("motion",),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: listed(OWN["PB"]),
    sides=sides,
    recast=recast,
)
