"""A paper of the Eastern District of Virginia: court and division centred, sides down the left without any signs, the number at the right."""

from html import escape as esc

from tests.ocr.bed import pieces, stamps
from tests.ocr.bed.layouts.corner_office import cast, sheets
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet

CSS = """
@page { margin: 1in; @top-center { content: @OVER@; font: 9pt 'Liberation Sans'; color: @INK@; white-space: pre; width: 6.5in; }
  @bottom-center { content: @FOOT@; font: 10pt '@FONT@'; } }
.court { text-align: center; @HEAVY@ line-height: 1.2; margin-bottom: 18pt; } .caption { line-height: 1.2; margin-bottom: 14pt; width: 100%; }
.caption td { padding-bottom: 10pt; } .caption td + td { width: 3in; } .title { text-align: center; font-weight: bold; @LINE@ margin: 6pt 0.4in 14pt;
  line-height: 1.25; }
"""
TITLES = {
    "complaint": "COMPLAINT|FIRST AMENDED COMPLAINT|COMPLAINT AND DEMAND FOR JURY TRIAL|VERIFIED COMPLAINT FOR INJUNCTIVE RELIEF",
    "answer": "ANSWER|ANSWER OF {right}|{D} ANSWER TO AMENDED COMPLAINT|ANSWER AND AFFIRMATIVE DEFENSES OF {right}",
    "motion": """
{D} MOTION TO DISMISS FOR FAILURE TO STATE A CLAIM|MEMORANDUM IN SUPPORT OF {D} MOTION TO DISMISS|{P} MEMORANDUM IN OPPOSITION TO {D} MOTION TO DISMISS
{P} MOTION FOR DEFAULT JUDGMENT|JOINT MOTION FOR ENTRY OF STIPULATED PROTECTIVE ORDER|CONSENT MOTION FOR EXTENSION OF TIME TO FILE RESPONSIVE PLEADINGS
{D} REBUTTAL MEMORANDUM IN SUPPORT OF MOTION TO TRANSFER VENUE|MOTION FOR ADMISSION PRO HAC VICE OF {someone}
{D} OBJECTIONS TO {P} RULE 26(a)(3) DISCLOSURES""",
    "notice": """
NOTICE OF REMOVAL|NOTICE OF HEARING|FINANCIAL INTEREST DISCLOSURE STATEMENT|NOTICE OF APPEARANCE OF {someone}|JOINT RULE 26(f) REPORT|WAIVER OF HEARING
LOCAL RULE 7.1 FINANCIAL INTEREST DISCLOSURE STATEMENT""",
    "order": """
ORDER|MEMORANDUM OPINION|MEMORANDUM ORDER|FINAL ORDER|INITIAL SCHEDULING ORDER|ORDER (Granting Motion to Dismiss)|REPORT AND RECOMMENDATION
RULE 16(B) SCHEDULING ORDER""",
}
SEATS = {
    "1": ("Alexandria", ("Alexandria, Virginia 22314", "Fairfax, VA 22030", "McLean, Virginia 22102"), "703"),
    "2": ("Norfolk", ("Norfolk, Virginia 23510", "Virginia Beach, VA 23462"), "757"),
    "3": ("Richmond", ("Richmond, Virginia 23219", "Glen Allen, VA 23060", "Richmond, VA 23226"), "804"),
    "4": ("Newport News", ("Newport News, Virginia 23606", "Hampton, VA 23669"), "757"),
}


def draw(m: Matter) -> str:
    place, towns, area = SEATS[m.number.header[0]]
    look = sheets.look(
        m,
        "Liberation Serif",
        "Liberation Serif",
        "Liberation Serif",
        "Noto Serif",
        "Liberation Sans",
        leads=(1.5, 2.0, 2.0),
        role=1.5,
    )
    css = look + sheets.filled(
        CSS,
        OVER=stamps.header(m),
        INK=m.dice("#000", "#1a2fb0"),
        FOOT=m.dice("counter(page)", '""'),
        FONT=sheets.roman(look),
        HEAVY=m.dice("font-weight: bold;", "", "font-weight: bold;"),
        LINE=m.dice("text-decoration: underline;", "", "text-decoration: underline;"),
    )
    division = m.dice(
        f"{place} Division", f"{place.upper()} DIVISION", f"<i>{place} Division</i>", f"({place} Division)"
    )
    court = m.dice("IN THE UNITED STATES DISTRICT COURT<br>", "UNITED STATES DISTRICT COURT<br>") + m.dice(
        f"FOR THE EASTERN DISTRICT OF VIRGINIA<br>{division}", f"EASTERN DISTRICT OF VIRGINIA<br>{division}"
    )
    house = sheets.office(
        m, towns, area, m.dice(" (VSB No. {})", ", VSB # {}", " (Va. Bar No. {})", " (VSB #{})"), word="Counsel"
    )
    house = sheets.counselled(house)
    if m.kind == "order":
        end = sheets.ordered(
            m, m.dice("United States District Judge", "UNITED STATES DISTRICT JUDGE", "United States Magistrate Judge")
        )
    else:
        name = pieces.rows(m.filer[1].upper() + ",") if m.rng.random() < 0.3 else "Respectfully submitted,"
        end = sheets.signature(m, house, closing=name) + sheets.certified(
            m, house, "using the CM/ECF system, which will send a notification of such filing (NEF)"
        )
    stamp = sheets.inked(m, "boxed", "dater", "plain", top="-0.85in")
    head = f"{stamp}<p class=court>{court}</p>{_caption(m)}<p class=title>{esc(m.title)}</p>"
    said = sheets.comes(m) if m.kind in ("complaint", "answer", "motion") else ""
    return sheet(css + stamps.RUBBER, f"{head}{said}{sheets.body(m)}{end}")


def _caption(m: Matter) -> str:
    upper, state = m.rng.random() < 0.75, m.dice("", "", "Virginia")
    bold = m.rng.random() < 0.3
    left, right = (cast.told(m, side, upper=upper, state=state, bold=bold) for side in (m.left, m.right))
    number = (
        f"{m.dice('Civil Action No.', 'Case No.', 'Civil No.', 'CASE NO.', 'Civil Action No.:')} {m.number.caption}"
    )
    jury = "<br>JURY TRIAL DEMANDED" if m.kind == "complaint" and m.rng.random() < 0.3 else ""
    rows = (
        (f"{left},", ""),
        (f"<span style='padding-left: {m.dice('1.2', '0.5')}in'>{m.left_role},</span>", ""),
        (m.dice("v.", "vs.", "v."), number + jury),
        (f"{right},", ""),
        (f"<span style='padding-left: 1.2in'>{m.right_role}.</span>", ""),
    )
    return "<table class=caption>" + "".join(f"<tr><td>{one}</td><td>{two}</td></tr>" for one, two in rows) + "</table>"


LAYOUT = Layout(
    name="virginia federal plain",
    courts=("us/fed/ed-va",),
    nature="plain civil",
    kinds=("complaint", "answer", "motion", "motion", "motion", "notice", "order", "order"),
    filed=("header", "header", "header", "header", "rubber", "none"),
    draw=draw,
    sides=cast.sides(
        "Plaintiff",
        "Defendant",
        "City of Norfolk",
        "County of Henrico",
        "Commissioner of Social Security",
        federal=True,
    ),
    titled=cast.entitled(TITLES),
    recast=cast.shortened,
)
