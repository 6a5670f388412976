"""A paper of a Texas probate court: number on top, the estate at the left, section signs, the numbered court at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.layouts.national_bar.setting import prose, signed_by_judge
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Party

CSS = """
@page { margin: 1in 1in 0.9in; @bottom-left { content: FOOT; font: 8.5pt 'FACE'; width: 5in; } @bottom-right { content: PAGE; font: 9pt 'FACE'; } }
body { font: SIZE 'FACE'; line-height: 1.2; } .number { text-align: center; font-weight: bold; margin-bottom: 14pt; }
.caption td { white-space: nowrap; FAT } .sides { width: 2.9in; } .signs { width: 0.55in; text-align: center; }
.title { text-align: center; font-weight: bold; margin: 18pt 0.6in 14pt; LINE }
.efiled { position: absolute; font: 8.5pt/1.15 'Liberation Sans'; top: -0.75in; right: -0.6in; }
"""
TITLES = {
    "probate": (
        "APPLICATION FOR PROBATE OF WILL AND ISSUANCE OF LETTERS TESTAMENTARY",
        "APPLICATION TO DETERMINE HEIRSHIP AND FOR LETTERS OF INDEPENDENT ADMINISTRATION",
        "APPLICATION FOR PROBATE OF WILL AS A MUNIMENT OF TITLE",
        "SMALL ESTATE AFFIDAVIT",
        "INVENTORY, APPRAISEMENT, AND LIST OF CLAIMS",
        "AFFIDAVIT IN LIEU OF INVENTORY",
        "ANNUAL ACCOUNT OF DEPENDENT ADMINISTRATOR",
        "CONTEST OF APPLICATION TO PROBATE WILL",
        "PROOF OF DEATH AND OTHER FACTS",
        "OATH OF INDEPENDENT EXECUTOR",
        "AUTHENTICATED SECURED CLAIM",
        "MOTION TO APPOINT ATTORNEY AD LITEM FOR UNKNOWN HEIRS",
        "WAIVER OF CITATION AND CONSENT TO INDEPENDENT ADMINISTRATION",
    ),
    "order": (
        "ORDER ADMITTING WILL TO PROBATE AND AUTHORIZING LETTERS TESTAMENTARY",
        "JUDGMENT DECLARING HEIRSHIP",
        "ORDER APPROVING SMALL ESTATE AFFIDAVIT",
        "ORDER APPOINTING ATTORNEY AD LITEM",
        "ORDER APPROVING INVENTORY, APPRAISEMENT, AND LIST OF CLAIMS",
    ),
    "notice": (
        "NOTICE TO BENEFICIARIES AND AFFIDAVIT",
        "PUBLISHER'S AFFIDAVIT OF NOTICE TO CREDITORS",
        "NOTICE OF HEARING",
        "NOTICE OF APPEARANCE",
    ),
}
ORDINALS = ("", "ONE", "TWO", "THREE", "FOUR")


def sides(rng: Random) -> Sides:
    """The one who died, sometimes under two names."""
    name = words.person(rng)
    if rng.random() < 0.12:
        name = f"{name} a/k/a {name[0]}. {rng.choice('ABCDEJLMR')}. {name.split()[-1] if name[-1].islower() else words.family(rng)}"
    return (Party(name, "Decedent"),), ()


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "DejaVu Serif Condensed", "Liberation Sans")
    size, ems = ("12pt", 14.5) if face == "Liberation Serif" and m.rng.random() < 0.7 else ("11.5pt", 13.6)
    foot = (
        f'"{pieces.running(m.title).title().replace(" Of ", " of ").replace(" And ", " and ").replace(" For ", " for ")}"'
        if m.rng.random() < 0.5
        else '""'
    )
    css = (
        CSS.replace("FACE", face)
        .replace("SIZE", size)
        .replace("FOOT", foot)
        .replace("PAGE", m.dice('"Page " counter(page)', "counter(page)"))
    )
    css = css.replace("FAT", m.dice("font-weight: bold;", "")).replace(
        "LINE", m.dice("text-decoration: underline;", "")
    )
    css += prose(m.dice("1.5", "2", "1.3"), after=m.dice("4pt", "9pt"), justify=m.rng.random() < 0.5)
    label = m.dice("NO.", "CAUSE NO.", "NO.", "DOCKET NO.", "Cause No.")
    number = f"<p class=number>{label} {m.number.caption}</p>"
    asks = m.title.startswith(("APPLICATION", "MOTION", "CONTEST", "ANNUAL", "INVENTORY"))
    greeting = "<p class=p>TO THE HONORABLE JUDGE OF SAID COURT:</p>" if asks and m.rng.random() < 0.8 else ""
    text = greeting + pieces.body(m, least=3, most=9, numbered=m.rng.random() < 0.5, headings=False, notes=False)
    end = (
        signed_by_judge(m, m.dice("JUDGE PRESIDING", "Judge, Probate Court"))
        if m.kind == "order"
        else pieces.signature(m, m.counsel_left, "Applicant")
    )
    stamp = _filed(m) + stamps.rubber(m, "boxed", "clock", "plain", right="-0.7in", top="-0.75in")
    return sheet(
        css + stamps.RUBBER, stamp + number + _caption(m, ems) + f"<p class=title>{esc(m.title)}</p>" + text + end
    )


def _filed(m: Matter) -> str:
    """The mark of the state's portal, as each of the two clerks has it."""
    if m.filed is None or m.filed.how != "e-filed":
        return ""
    on, by = (
        f"{m.filed.on.month}/{m.filed.on.day}/{m.filed.on.year} {m.filed.time}",
        f"Accepted By: {words.person(m.rng)}",
    )
    if m.court.id.endswith("harris-probate"):
        lines = ["FILED", on, m.clerk, "County Clerk", "Harris County, Texas", by]
    else:
        lines = ["FILED", on, m.clerk, "Bexar County Clerk", by]
    return f"<div class=efiled>{pieces.rows(*lines)}</div>"


def _caption(m: Matter, ems: float) -> str:
    at = m.rng.randint(1, 4 if m.court.id.endswith("harris-probate") else 2)
    lead = [m.dice("IN THE ESTATE OF", "ESTATE OF", "IN RE: ESTATE OF", "IN THE MATTER OF THE ESTATE OF")]
    name = pieces.wrapped(m.left[0].name.upper() + ",", ems)
    left = [*lead, "", *map(esc, name), "", m.dice("DECEASED", "DECEASED", "DECEASED.", "Deceased")]
    gap = [""] * (1 + (len(left) > 5))
    if m.court.id.endswith("harris-probate"):
        right = [
            m.dice("IN THE PROBATE COURT", "IN PROBATE COURT"),
            *gap,
            f"NUMBER {ORDINALS[at]} ({at}) OF",
            *gap,
            "HARRIS COUNTY, TEXAS",
        ]
    else:
        right = [
            m.dice("IN THE PROBATE COURT", "IN PROBATE COURT"),
            *gap,
            m.dice(f"NO. {at}", f"NUMBER {at}", f"NO. {at} OF"),
            *gap,
            "BEXAR COUNTY, TEXAS",
        ]
    return pieces.fence(left, "§", right, more=0)


LAYOUT = Layout(
    name="deceased probate number",
    courts=("us/tx/bexar-probate", "us/tx/harris-probate"),
    nature="probate",
    kinds=("probate", "probate", "probate", "order", "notice"),
    filed=("e-filed", "e-filed", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: TITLES["probate" if kind == "petition" else kind],
    sides=sides,
)
