"""New Jersey's complaint of a landlord: lines for the landlord's lawyer and both sides at the left, the court and its docket at the right."""

from dataclasses import replace
from html import escape as esc

from tests.ocr.bed import pieces, stamps, words
from tests.ocr.bed.benches import Number
from tests.ocr.bed.layouts.main_street import folk, look
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

TITLES = {
    "form": (
        "VERIFIED COMPLAINT LANDLORD/TENANT",
        "VERIFIED COMPLAINT - NONPAYMENT OF RENT",
        "VERIFIED COMPLAINT (NON-PAYMENT OF RENT)",
        "LANDLORD/TENANT VERIFIED COMPLAINT",
        "TENANCY COMPLAINT",
        "Verified Complaint Landlord/Tenant",
    ),
}
CSS = """
@page { margin: 0.75in 0.85in; @bottom-left { content: "%s"; font: 7.5pt 'Liberation Sans'; }
@bottom-right { content: "page " counter(page) " of " counter(pages); font: 7.5pt 'Liberation Sans'; } }
.head { width: 100%%; line-height: 1.25; margin-bottom: 12pt; } .head td { width: 50%%; padding-right: 18pt; }
.fill { border-bottom: 0.7pt solid; padding-left: 3pt; min-height: 14pt; font-family: '%s'; }
.ask { font-size: 8.5pt; margin-bottom: 5pt; } .v { margin: 2pt 0 4pt 0.4in; } .head td.court { padding: 0 0 0 18pt; }
.title { font-weight: bold; text-align: center; margin-top: 8pt; font-size: 12.5pt; line-height: 1.2; }
.box { display: inline-block; width: 8pt; height: 8pt; border: 0.8pt solid; text-align: center;
text-indent: 0; font: bold 8pt/7.5pt 'Liberation Sans'; margin-right: 5pt; }
.line { margin-bottom: 6pt; padding-left: 20pt; text-indent: -20pt; }
.line u { font-family: '%s'; text-decoration: none; border-bottom: 0.6pt solid; padding: 0 8pt; }
"""
GROUNDS = ("Non-payment of Rent", "Other (Required notices attached)", "Holdover", "Habitual late payment")
LINES = (
    "The owner of record is (name of owner or owners): {owner}",
    "Plaintiff is the owner, or agent for the owner, or assignee of the owner, or grantee of the leasehold estate.",
    "The landlord did acquire ownership of the property from the tenant(s).",
    "The landlord has given the tenant(s) an option to purchase the property.",
    "The tenant(s) now reside(s) in and has (have) been in possession of these premises since {day} under a written or oral agreement.",
    "The amount that must be paid by the tenant(s) for these premises is {amount}, payable on the 1st day of each month in advance.",
    "There is due, unpaid and owing from tenant(s) to plaintiff/landlord rent as follows: base rent {amount}; late charge {amount}; total {amount}.",
    "The date that the next rent is due is {day}. If this case is scheduled for trial before that date, the total amount is {amount}.",
    "The tenant(s) has (have) not surrendered possession of the premises.",
    "Check if public housing, subsidized housing or Section 8.",
    "WHEREFORE, plaintiff/landlord demands judgment for possession against the tenant(s) listed above, together with costs.",
)


def draw(m: Matter) -> str:
    typed = m.dice("Liberation Mono", "Liberation Serif", "DejaVu Serif", "Noto Sans")
    form = m.dice(
        "Revised: 09/2023, CN: 11252",
        "Appendix XI-X, Rev. 09/2022, CN 11252",
        "New Jersey Judiciary, CN 11252 (Rev. 06/2024)",
    )
    css = look.dressed(m, "roman", "plain", "sans", sizes=(10.5, 11, 11.5), spaced=(1.25, 1.35)) + CSS % (
        form,
        typed,
        typed,
    )
    head = f"<table class=head><tr><td>{_left(m)}</td><td class=court>{_right(m)}</td></tr></table>"
    lines = "".join(_line(m, at, said) for at, said in enumerate(LINES, 1))
    signer = m.dice("Signature of Filing Attorney or Landlord Pro Se", "(Signature of Attorney or Landlord)")
    dated = f"Dated: <u>{m.dated:%m/%d/%Y}</u>&emsp;&emsp;{pieces.scrawl(m.rng)}"
    end = f"<p class=line style='margin-top: 10pt'>{dated}<br>{signer}</p>"
    stamp = stamps.rubber(m, "clock", "plain", "boxed", right="-0.4in", top="7.9in")
    return sheet(css + stamps.RUBBER, stamp + head + lines + end)


def _left(m: Matter) -> str:
    one = m.counsel_left[0]
    street, town = words.address(m.rng, m.dice("Hackensack, NJ 07601", "Newark, NJ 07102"))
    rows = [
        (one.name, "Plaintiff or Filing Attorney Information:" if m.rng.random() < 0.5 else "Name"),
        (f"NJ Attorney ID Number {one.bar_number[:5]}{m.rng.randint(1985, 2019)}", ""),
        (f"{street}, {town}", "Address"),
        (f"({m.dice('201', '973')}) 555-{m.rng.randint(100, 9999):04}", "Telephone"),
    ]
    top = "".join(_filled(esc(text), ask) for text, ask in rows)
    upper = m.rng.random() < 0.5
    first = _filled(
        folk.told(m, m.left, upper=upper) + ",",
        m.dice("Plaintiff(s)", "Name of Plaintiff(s)/Landlord(s), Plaintiff(s)"),
    )
    second = _filled(
        folk.told(m, m.right, upper=upper) + ".", m.dice("Defendant(s)", "Name of Defendant(s)/Tenant(s), Defendant(s)")
    )
    where = _filled(
        f"{m.rng.randint(11, 980)} {m.dice('Cedar Lane', 'Bergen Street', 'Palisade Avenue', 'Main Street')}, Apt. {m.rng.randint(1, 40)}",
        "Address of Rental Premises",
    )
    return f"{top}{first}<p class=v>{m.dice('v.', 'vs.')}</p>{second}{where}"


def _filled(text: str, ask: str) -> str:
    return f"<div class=fill>{text}</div><div class=ask>{ask or '&nbsp;'}</div>"


def _right(m: Matter) -> str:
    division = m.dice("Landlord/Tenant Division", "LANDLORD/TENANT SECTION", "Landlord Tenant Section")
    county = "Bergen" if "bergen" in m.court.id else "Essex"
    name = m.dice("SUPERIOR COURT OF NEW JERSEY", "Superior Court of New Jersey")
    court = (
        f"<b>{name}<br>Law Division, Special Civil Part<br>{m.dice(county, county.upper())} County<br>{division}</b>"
    )
    docket = f"<p style='margin: 8pt 0'>Docket Number: <span class=fill>{m.number.caption}</span></p><p class=c>{m.dice('Civil Action', 'CIVIL ACTION')}</p>"
    ticked = m.rng.randrange(2)
    grounds = "".join(
        f"<span class=box>{'X' if at == ticked else ''}</span>{ground}<br>"
        for at, ground in enumerate(GROUNDS[: m.rng.choice((2, 2, 4))])
    )
    return f"{court}{docket}<p class=title>{esc(m.title)}</p><p style='margin: 8pt 0 0 12pt'>{grounds}</p>"


def _line(m: Matter, at: int, said: str) -> str:
    told = esc(said)
    for slot in ("owner", "day", "amount"):
        while f"{{{slot}}}" in told:
            text = {
                "owner": esc(m.left[0].name),
                "day": f"{m.prose.day():%m/%d/%Y}",
                "amount": f"${m.rng.randint(650, 4800):,}.00",
            }[slot]
            told = told.replace(f"{{{slot}}}", f"<u>{text}</u>", 1)
    return f"<p class=line>{at}. {'<span class=box>' + m.dice('', 'X') + '</span>' if 'Check' in said or 'did' in said else ''}{told}</p>"


def _landlords(m: Matter) -> Matter:
    county = "BER" if "bergen" in m.court.id else "ESX"
    caption = f"{county}-LT-{m.rng.randint(101, 14999):06}-{m.dated.year % 100:02}"
    sides = [
        tuple(replace(party, role=role) for party in side)
        for side, role in ((m.left, "Plaintiff"), (m.right, "Defendant"))
    ]
    return replace(m, number=Number(caption, caption), left=sides[0], right=sides[1])


LAYOUT = Layout(
    name="tenancy complaint",
    courts=("us/nj/bergen-law", "us/nj/essex-law"),
    nature="limited",
    kinds=("form",),
    filed=("rubber", "none", "none"),
    draw=draw,
    sides=folk.sides(("Plaintiff", (folk.landlord,)), ("Defendant", folk.PEOPLE), most=2),
    titled=folk.titled(TITLES),
    recast=_landlords,
)
