"""Virginia's cover sheet for filing civil actions: number at the right, court named on a line, both sides on lines, boxes in three columns."""

from html import escape as esc
from random import Random

from tests.ocr.bed import stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 0.55in 0.7in 0.6in; @bottom-left { content: "FORM CC-1416 (MASTER) PAGE ONE 07/16"; font: 7.5pt 'Liberation Serif'; } }
body { font: 10pt/1.25 'Liberation Serif'; } table.full { width: 100%; } .title { font-weight: bold; font-size: 11.5pt; }
  .head td + td { text-align: right; width: 2.6in; }
.typed { @TYPED@ } .line { border-bottom: 0.7pt solid; padding: 0 4pt; display: inline-block; } small { font-size: 7pt; }
  small.n { white-space: nowrap; font-size: 6.2pt; }
.court { text-align: center; margin: 10pt 0; } .court .line { width: 4.3in; } .parties { margin-bottom: 8pt; } .parties td { width: 45%;
  vertical-align: bottom; text-align: center; }
.parties td.v { width: 10%; vertical-align: middle; } .parties .typed { border-bottom: 0.7pt solid; min-height: 16pt; }
.boxes { border-top: 0.8pt solid; border-bottom: 0.8pt solid; font-size: 8.5pt; line-height: 1.22; margin: 6pt 0; } .boxes td { width: 33%;
  padding: 4pt 6pt 4pt 0; }
.boxes b { display: block; margin-top: 3pt; } .boxes p { padding-left: 11pt; text-indent: -11pt; } .sign td { padding-top: 8pt; text-align: center;
  width: 50%; }
.sign .line { width: 90%; min-height: 14pt; } .who { font-size: 8.5pt; }
"""
COLUMNS = (
    (
        ("GENERAL CIVIL", ""),
        (
            "Subsequent Actions",
            "Claim Impleading Third Party Defendant|Counterclaim|Cross Claim|Interpleader|Reinstatement (other than divorce or driving privileges)",
        ),
        ("", "Removal of Case to Federal Court"),
        (
            "Business & Contract",
            "Attachment|Confessed Judgment|Contract Action|Contract Specific Performance|Detinue|Garnishment",
        ),
        (
            "Property",
            "Annexation|Condemnation|Ejectment|Encumber/Sell Real Estate|Enforce Vendor's Lien|Establish Boundaries|Landlord/Tenant|Mechanics Lien|Partition",
        ),
        (
            "Tort",
            (
                "Asbestos Litigation|Compromise Settlement|Intentional Tort|Medical Malpractice|"
                "Motor Vehicle Tort|Product Liability|Wrongful Death|Other General Tort Liability"
            ),
        ),
    ),
    (
        (
            "ADMINISTRATIVE LAW",
            (
                "Appeal/Judicial Review of Decision of (select one)|ABC Board|Board of Zoning|"
                "Compensation Board|DMV License Suspension|Voting|Other Administrative Appeal"
            ),
        ),
        (
            "DOMESTIC/FAMILY",
            "Adoption|Annulment|Civil Contempt|Divorce (select one)|Complaint – Contested|Complaint – Uncontested|Separate Maintenance",
        ),
        ("WRITS", "Certiorari|Habeas Corpus|Mandamus|Prohibition|Quo Warranto"),
    ),
    (
        (
            "PROBATE/WILLS AND TRUSTS",
            "Accounting|Aid and Guidance|Appointment (select one)|Guardian/Conservator|Standby Guardian/Conservator|Trust (select one)|Will (select one)",
        ),
        (
            "MISCELLANEOUS",
            (
                "Amend Birth/Death Certificate|Appointment – Church Trustee, Substitute "
                "Fiduciaries|Approval of Right to be Eligible to Vote|Bond Forfeiture Appeal"
            ),
        ),
        (
            "",
            (
                "Change of Name|Declare Death|Driving Privileges (select one)|Expungement|"
                "Forfeiture of Property or Money|Judicial Bypass|Name Change|Referendum Elections"
            ),
        ),
        ("", "Sever Order|Taxes (select one)|Vehicle Confiscation|Other (please specify)"),
    ),
)
PICKED = (
    "Contract Action",
    "Motor Vehicle Tort",
    "Other General Tort Liability",
    "Detinue",
    "Medical Malpractice",
    "Mechanics Lien",
    "Counterclaim",
)
COURTS = {
    "us/va/fairfax-circuit": (
        "FAIRFAX COUNTY",
        ("Fairfax, VA 22030", "Vienna, Virginia 22182", "Reston, VA 20190"),
        "703",
    ),
    "us/va/richmond-circuit": ("CITY OF RICHMOND", ("Richmond, VA 23219", "Richmond, Virginia 23230"), "804"),
}


def draw(m: Matter) -> str:
    place, towns, area = COURTS[m.court.id]
    typed = m.dice(
        "font: 10pt 'Liberation Sans';",
        "font: 10pt 'Liberation Mono';",
        "font: 11pt 'Liberation Serif';",
        "font: bold 10pt 'Liberation Sans';",
    )
    head = (
        "<table class='full head'><tr><td><span class=title>COVER SHEET FOR FILING CIVIL ACTIONS</span><br>COMMONWEALTH OF VIRGINIA</td>"
        f"<td>Case No. <span class='line typed' style='min-width: 1.6in; text-align: left'>"
        f"{m.number.caption}</span><br><small>(CLERK'S OFFICE USE ONLY)</small></td></tr></table>"
    )
    shown = m.dice(place, place.title().replace("Of", "of"))
    court = f"<p class=court><span class='line typed'>{shown}</span> Circuit Court</p>"
    upper = m.rng.random() < 0.4
    left, right = (cast.told(m, side, upper=upper) for side in (m.left, m.right))
    parties = (
        f"<table class='full parties'><tr><td><div class=typed>{left}</div><small>PLAINTIFF(S)</small></td><td class=v><i>v./In re:</i></td>"
        f"<td><div class=typed>{right}</div><small>DEFENDANT(S)</small></td></tr></table>"
    )
    mine = f"{_box(False)} plaintiff {_box(False)} defendant {_box(True)} attorney for {_box(True)} plaintiff {_box(False)} defendant"
    said = (
        f"<p>I, the undersigned {mine} hereby notify the Clerk of Court that I am filing the following civil action. "
        f"(Please indicate by checking box that most closely identifies the claim being asserted or relief sought.)</p>"
    )
    stamp = stamps.rubber(m, "clock", "boxed", "plain", right="0.9in", top="6in", wide="2in")
    return sheet(
        sheets.filled(CSS, TYPED=typed) + stamps.RUBBER,
        f"{stamp}{head}{court}{parties}{said}{_boxes(m)}{_end(m, towns, area)}",
    )


def _box(checked: bool) -> str:
    return f"[{'X' if checked else '&nbsp;&nbsp;'}]"


def _boxes(m: Matter) -> str:
    picked = m.rng.choice(PICKED)
    columns = []
    for column in COLUMNS:
        parts = []
        for heading, items in column:
            parts.append(f"<b>{esc(heading)}</b>" if heading else "")
            parts += [f"<p>{_box(item == picked)} {esc(item)}</p>" for item in items.split("|") if item]
        columns.append(f"<td>{''.join(parts)}</td>")
    return f"<table class='full boxes'><tr>{''.join(columns)}</tr></table>"


def _end(m: Matter, towns: tuple[str, ...], area: str) -> str:
    house = sheets.office(m, towns, area, m.dice("", " (VSB {})"))
    much = f"${m.rng.randint(26, 900)},{m.rng.choice(('000', '500', '412'))}.00"
    damages = f"<p>{_box(True)} Damages in the amount of <span class='line typed'>{much}</span> are claimed.</p>"
    day = f"{m.dated:%m/%d/%Y}"
    who = "".join(f"<div>{esc(line)}</div>" for line in (house.street, house.town, house.phone, house.mail) if line)
    rows = (
        f"<tr><td><span class='line typed'>{day}</span><br><small>DATE</small></td><td>"
        f"<span class=line>{m.dice(esc('/s/ ' + house.signer), '&nbsp;')}</span><br>"
        f"<small class=n>{_box(False)} PLAINTIFF {_box(False)} DEFENDANT {_box(True)} "
        f"ATTORNEY FOR {_box(True)} PLAINTIFF {_box(False)} DEFENDANT</small></td></tr>"
        f"<tr><td><span class='line typed'>{esc(house.names[0])}</span><br><small>PRINT NAME</small></td><td class='typed who'>{esc(house.firm)}{who}"
        "<small>ADDRESS/TELEPHONE NUMBER/EMAIL ADDRESS OF SIGNATOR</small></td></tr>"
    )
    return f"{damages}<table class='full sign'>{rows}</table>"


def _titled(rng: Random, kind: str, names: dict[str, str]) -> str:
    return "COVER SHEET FOR FILING CIVIL ACTIONS"


LAYOUT = Layout(
    name="virginia cover sheet",
    courts=("us/va/fairfax-circuit", "us/va/fairfax-circuit", "us/va/richmond-circuit"),
    nature="plain civil",
    kinds=("form",),
    filed=("rubber", "rubber", "none", "none"),
    draw=draw,
    sides=cast.sides("Plaintiff", "Defendant", "City of Richmond", "County of Fairfax"),
    titled=_titled,
)
