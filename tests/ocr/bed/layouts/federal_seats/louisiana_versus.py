"""A paper of the Eastern District of Louisiana: no roles named, VERSUS between the sides, civil action and section at the right."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal_seats import cast
from tests.ocr.bed.layouts.federal_seats.look import Look, look, stamped
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.court { text-align: center; font-weight: bold; line-height: 1.2; margin-bottom: 18pt; } .caption { width: 100%; line-height: 1.2; }
.caption td { white-space: nowrap; } .sides { width: 3.0in; } .signs { width: 0.5in; } .row { line-height: 1; margin-top: 2pt; word-spacing: 9pt; }
.title { text-align: center; font-weight: bold; margin: 16pt 0.4in; line-height: 1.2; } .open .sides { width: 3.5in; }
"""
TITLES = """
NOTICE OF REMOVAL|EX PARTE MOTION TO ENROLL ADDITIONAL COUNSEL OF RECORD|COMPLAINT FOR DAMAGES AND REQUEST FOR TRIAL BY JURY
SEAMAN'S COMPLAINT FOR DAMAGES UNDER THE JONES ACT AND GENERAL MARITIME LAW|MOTION TO REMAND|WITNESS AND EXHIBIT LIST
MEMORANDUM IN SUPPORT OF MOTION FOR PARTIAL SUMMARY JUDGMENT ON LIABILITY|NOTICE OF SUBMISSION|ORDER AND REASONS
UNOPPOSED MOTION TO CONTINUE SUBMISSION DATE|RULE 7.1 CORPORATE DISCLOSURE STATEMENT|STATEMENT OF UNCONTESTED MATERIAL FACTS
ANSWER AND DEFENSES TO PETITION FOR DAMAGES|EX PARTE CONSENT MOTION FOR EXTENSION OF TIME TO PLEAD|JOINT MOTION TO DISMISS WITH PREJUDICE
OPPOSITION TO MOTION IN LIMINE TO EXCLUDE THE TESTIMONY OF {someone}
"""
VESSELS = ("M/V Miss Bernice", "M/V Cajun Pride II", "Barge LTD-214", "M/V Captain Robicheaux")
SHORE = ("Bayou Marine Contractors, L.L.C.", "Terrebonne Offshore, Inc.", "Crescent Towing & Salvage Co., Inc.")


def _sides(rng: Random) -> Sides:
    kind = rng.choice(("seaman", "storm", "road", "estate"))
    suing: tuple[str, ...] = (words.person(rng),)
    sued: tuple[str, ...] = (cast.insurer(rng),)
    if kind == "seaman":
        sued = (rng.choice(SHORE), *rng.choice(((), (rng.choice(VESSELS),))))
    elif kind == "storm":
        suing = cast.married(rng)
    elif kind == "road":
        sued = (words.person(rng), words.company(rng), cast.insurer(rng))
    else:
        suing, sued = (
            (cast.estate(rng),),
            (rng.choice(("Parish of Jefferson", "Parish of St. Tammany", "Orleans Parish School Board")),),
        )
    return tuple(Party(name, "") for name in suing), tuple(Party(name, "") for name in sued)


def _counselled(rng: Random, court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    return cast.attorneys(rng, side, 14012, 39980)


def draw(m: Matter) -> str:
    face = look(
        m, ("Liberation Serif", "DejaVu Serif", "Liberation Sans", "Noto Serif"), (11, 12, 12.5), (1.3, 1.7, 2.0)
    )
    court = pieces.rows(
        "UNITED STATES DISTRICT COURT", m.dice("EASTERN DISTRICT OF LOUISIANA", "FOR THE EASTERN DISTRICT OF LOUISIANA")
    )
    caption = _starred(m, face) if m.rng.random() < 0.6 else _open(m, face)
    first = "" if "ORDER" in m.title else _opening(m)
    text = pieces.body(m, least=4, most=9, numbered="COMPLAINT" in m.title or "REMOVAL" in m.title)
    end = pieces.judge_signature(m) if "ORDER" in m.title else _signed(m)
    head = f"{stamped(m, 'boxed', 'plain')}<p class=court>{court}</p>"
    return sheet(face.css + CSS, f"{head}{caption}<p class=title>{esc(m.title)}</p>{first}{text}{end}")


def _opening(m: Matter) -> str:
    side = m.dice(m.left[0].name, m.right[0].name)
    if m.rng.random() < 0.5:
        return f"<p class=p><b>NOW INTO COURT</b>, through undersigned counsel, comes {esc(side)}, who respectfully represents:</p>"
    return f"<p class=p><b>MAY IT PLEASE THE COURT:</b></p><p class=p>{esc(side)} submits the following, with the leave of this Court.</p>"


def _names(m: Matter, side: tuple[Party, ...], wide: float) -> list[str]:
    told = (
        " AND ".join(party.name.upper() for party in side)
        if len(side) < 3
        else ", ".join(party.name.upper() for party in side)
    )
    extra = cast.described(m.rng, side[0].name).upper() if side[0].name.startswith(("Estate", "The Estate")) else ""
    return pieces.wrapped(esc(told + extra) + (", ET AL." if m.et_al else ""), wide)


def _rights(m: Matter) -> list[list[str]]:
    section = f"{m.dice('SECTION', 'SECTION:')} {m.dice('“', '')}{m.rng.choice('ABDEFGHIJLMNRST')}{m.dice('”', '')}"
    section = section.replace("“", "").replace("”", "") if section.count("“") != section.count("”") else section
    section += f" ({m.rng.randint(1, 5)})"
    judge = m.dice(f"JUDGE {m.judge.upper()}", "")
    magistrate = f"MAG. JUDGE {words.person(m.rng).upper()}" if judge else ""
    if m.rng.random() < 0.5:
        number = ["CIVIL ACTION", "", f"{m.dice('NO.', 'NO:', 'No.')} {m.number.caption}"]
    else:
        number = [f"CIVIL ACTION {m.dice('NO.', 'NO.:')} {m.number.caption}"]
    return [number, [section], [esc(judge), esc(magistrate)]]


def _starred(m: Matter, face: Look) -> str:
    wide = face.ems(2.8)
    left = [*_names(m, m.left, wide), "", "VERSUS", "", *_names(m, m.right, wide)]
    right = [line for part in _rights(m) for line in (*part, "")]
    sign = m.dice("*", "*", "§", ")")
    row = f"<p class='row beside'>{'* ' * 16}</p>" if sign == "*" else ""
    return pieces.fence(left, sign, right, more=0) + row


def _open(m: Matter, face: Look) -> str:
    """Without signs: three rows, each side beside what the court says of the case."""
    wide = face.ems(3.2)
    lefts = (_names(m, m.left, wide), ["VERSUS"], _names(m, m.right, wide))
    rows = "".join(
        f"<tr><td class=sides>{'<br>'.join(left)}<br>&nbsp;</td><td>{'<br>'.join(line for line in right if line)}</td></tr>"
        for left, right in zip(lefts, _rights(m), strict=True)
    )
    return f"<div class=open><table class=caption>{rows}</table></div>"


def _signed(m: Matter) -> str:
    side = m.counsel_right if "ANSWER" in m.title or "REMOVAL" in m.title else m.counsel_left
    bars = [f"{one.name.upper()} ({m.dice('La. Bar No.', '#', 'T.A., #')}{one.bar_number})" for one in side]
    street, _ = words.address(m.rng, "")
    lines = (*bars, side[0].firm, street, "New Orleans, Louisiana 70130", f"Telephone: {words.telephone(m.rng)}")
    last = f"Attorneys for {side[0].speaks_for}"
    day = f"<p>{long_date(m.dated)}</p>" if m.rng.random() < 0.4 else ""
    told = f"/s/ {esc(side[0].name)}<br>{pieces.rows(*lines, last)}"
    return f"<div class=sig>{day}<p>Respectfully submitted,</p><p class=by>{told}</p></div>"


LAYOUT = Layout(
    name="louisiana federal",
    courts=("us/fed/ed-la",),
    nature="civil",
    kinds=("motion", "motion", "notice"),
    filed=("header", "header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: cast.pool(TITLES),
    sides=_sides,
    counselled=_counselled,
)
