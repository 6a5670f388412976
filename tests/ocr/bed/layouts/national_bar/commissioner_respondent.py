"""A paper of the Tax Court: petitioner and Commissioner in a cell ruled at its right and foot, the docket number beside it, the title below."""

from html import escape as esc
from random import Random

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.national_bar.setting import prose, signed_by_judge
from tests.ocr.bed.making import Layout, Matter, Sides
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.truth import Attorney, Party

CSS = """
@page { margin: 1in; @bottom-center { content: counter(page); font: 11pt 'FACE'; } @bottom-left { content: SERVED; font: 11pt 'FACE'; white-space: pre; } }
body { font: SIZE 'FACE'; line-height: 1.2; } .court { text-align: center; margin-bottom: 16pt; } .court b { font-size: COURT; }
.caption { width: 100%; margin-bottom: 14pt; } .sides { width: 55%; padding: 0 10pt 10pt 0; EDGE } .about { padding: 30pt 0 0 22pt; }
.in { margin: 11pt 0 11pt 1.5in; } .v { margin: 0 0 11pt 0.8in; } .title { text-align: center; font-weight: bold; margin: 6pt 0.5in 14pt; LINE }
.efiled { position: absolute; right: -0.3in; top: -0.5in; text-align: center; font: bold 10pt/1.2 'Liberation Sans'; border: 1.2pt solid; padding: 3pt 10pt; }
"""
TITLES = {
    "order": (
        "ORDER",
        "ORDER TO SHOW CAUSE",
        "ORDER OF DISMISSAL FOR LACK OF JURISDICTION",
        "ORDER AND DECISION",
        "DECISION",
        "NOTICE SETTING CASE FOR TRIAL",
        "STANDING PRETRIAL ORDER",
        "ORDER OF SERVICE OF TRANSCRIPT",
    ),
    "motion": (
        "MOTION FOR CONTINUANCE",
        "RESPONDENT'S MOTION TO DISMISS FOR LACK OF JURISDICTION",
        "MOTION FOR SUMMARY JUDGMENT",
        "UNOPPOSED MOTION TO REMAND TO INDEPENDENT OFFICE OF APPEALS",
        "MOTION TO CHANGE PLACE OF TRIAL",
        "MOTION TO SHIFT THE BURDEN OF PROOF",
    ),
    "stipulation": (
        "STIPULATION OF FACTS",
        "FIRST SUPPLEMENTAL STIPULATION OF FACTS",
        "PROPOSED STIPULATED DECISION",
        "STIPULATION OF SETTLED ISSUES",
    ),
    "answer": ("ANSWER", "ANSWER TO AMENDED PETITION", "REPLY TO AFFIRMATIVE ALLEGATIONS IN ANSWER"),
    "notice": (
        "ENTRY OF APPEARANCE",
        "STATUS REPORT",
        "PRETRIAL MEMORANDUM FOR RESPONDENT",
        "NOTICE OF CHANGE OF ADDRESS",
        "SIMULTANEOUS OPENING BRIEF",
    ),
}


def sides(rng: Random) -> Sides:
    """Mostly a taxpayer or a married pair, now and then a company or an estate."""
    chance = rng.random()
    if chance < 0.4:
        names = [words.person(rng)]
    elif chance < 0.65:
        first, second = rng.sample(words.GIVEN_NAMES, 2)
        house = words.family(rng)
        names = [f"{first} {rng.choice('ABCDEHJLMRST')}. {house}", f"{second} {rng.choice('ABCDEHJLMRST')}. {house}"]
    elif chance < 0.85:
        names = [words.company(rng)]
    else:
        names = [f"Estate of {words.person(rng)}"]
    return tuple(Party(name, "Petitioner") for name in names), (
        Party("Commissioner of Internal Revenue", "Respondent"),
    )


def counselled(rng: Random, _court: str, side: tuple[Party, ...]) -> tuple[Attorney, ...]:
    if side[0].role == "Respondent":
        return (
            Attorney(
                words.person(rng),
                f"{rng.choice('ABCDGHLMNPRSTW')}{words.family(rng)[0].upper()}{rng.randint(1000, 9999)}",
                "Office of Chief Counsel, Internal Revenue Service",
                side[0].name,
            ),
        )
    return (
        Attorney(
            words.person(rng),
            f"{rng.choice('ABCDGHLMNPRSTW')}{words.family(rng)[0].upper()}{rng.randint(1000, 9999)}",
            words.firm(rng),
            side[0].name,
        ),
    )


def draw(m: Matter) -> str:
    face = m.dice("Liberation Serif", "Liberation Serif", "Liberation Mono", "DejaVu Serif Condensed", "Noto Serif")
    size = {"Liberation Mono": "11.5pt", "Noto Serif": "11pt"}.get(face, m.dice("12pt", "13pt"))
    served = f'"Served {m.dated:%m/%d/%y}"' if m.kind == "order" and m.rng.random() < 0.6 else '""'
    css = (
        CSS.replace("FACE", face)
        .replace("SIZE", size)
        .replace("SERVED", served)
        .replace("COURT", m.dice("inherit", "16pt", "14pt"))
    )
    css = css.replace(
        "EDGE",
        m.dice(
            "border-right: 1pt solid; border-bottom: 1pt solid;",
            "border-right: 1pt solid;",
            "border-bottom: 1pt solid;",
        ),
    )
    css = css.replace("LINE", m.dice("", "text-decoration: underline;", "letter-spacing: 1pt;"))
    css += prose(m.dice("2", "1.5", "1.3") if m.kind != "order" else "1.3", after=m.dice("0", "9pt"))
    filed = f"<div class=efiled>FILED<br>{m.filed.on:%b} {m.filed.on.day}, {m.filed.on.year}</div>" if m.filed else ""
    court = f"<p class=court><b>{m.dice('UNITED STATES TAX COURT', 'United States Tax Court')}</b>"
    court += "<br>Washington, DC 20217</p>" if m.kind == "order" or m.rng.random() < 0.2 else "</p>"
    text = pieces.body(
        m, least=3, most=9, numbered=m.kind in ("answer", "stipulation"), headings=m.kind in ("motion", "notice")
    )
    return sheet(css, filed + court + _caption(m) + f"<p class=title>{esc(m.title)}</p>" + text + _end(m))


def _caption(m: Matter) -> str:
    upper, joint = m.rng.random() < 0.8, m.dice(" & ", " AND ", ", and ")
    names = joint.join(party.name for party in m.left)
    if names.startswith("Estate"):
        names += f", Deceased, {words.person(m.rng)}, {m.dice('Executor', 'Personal Representative', 'Executrix')}"
    names = names.upper() if upper else names.replace(" AND ", " and ")
    against = "COMMISSIONER OF INTERNAL REVENUE" if upper else "Commissioner of Internal Revenue"
    role = "Petitioner(s)" if m.kind == "order" and m.rng.random() < 0.5 else m.left_role
    sides = (
        f"<p>{esc(names)},</p><p class=in>{role},</p><p class=v>v.</p><p>{against},</p><p class=in>{m.right_role}.</p>"
    )
    about = f"<p>{m.dice('Docket No.', 'Docket No.', 'Dkt. No.', 'DOCKET NO.')} {m.number.caption}{m.dice('', '.')}</p>"
    if m.kind != "order":
        about += "<br>".join(
            (
                "",
                *m.rng.sample(
                    ("Filed Electronically", f"Judge {esc(m.judge.split()[-1])}", "Calendar: Winter Session"),
                    m.rng.choice((1, 1, 2)),
                ),
            )
        )
    return f"<table class=caption><tr><td class=sides>{sides}</td><td class=about>{about}</td></tr></table>"


def _end(m: Matter) -> str:
    if m.kind == "order":
        return signed_by_judge(m, m.dice("Judge", "Special Trial Judge", "Chief Judge"))
    return (
        pieces.signature(m, m.counsel_left, m.left_role)
        if m.rng.random() < 0.5
        else pieces.signature(m, m.counsel_right, "Respondent")
    )


LAYOUT = Layout(
    name="commissioner respondent",
    courts=("us/fed/tax",),
    nature="tax",
    kinds=("order", "order", "motion", "stipulation", "answer", "notice"),
    filed=("none", "none", "e-filed"),
    draw=draw,
    own_titles=lambda kind: TITLES[kind],
    sides=sides,
    counselled=counselled,
)
