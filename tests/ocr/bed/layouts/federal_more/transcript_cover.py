"""The cover of a reporter's transcript: pages and volume, before whom, sides open or ruled off, the day and place, appearances below."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date
from tests.ocr.bed.truth import Attorney, Party

CSS = """
.caption { width: 100%; line-height: 1.2; margin: 8pt 0 12pt; } .left { width: 55%; } .signs { width: 0.3in; } .role { margin-left: 1.4in; }
.caption p { margin-bottom: 6pt; } .title { text-align: center; margin: 14pt 0; font-weight: bold; } .there { line-height: 1.2; margin: 8pt 0; }
.there td { padding: 0 14pt 9pt 0; } .speech p { margin-bottom: 6pt; } .speech { break-before: page; }
"""
TITLES = """
TRANSCRIPT OF PROCEEDINGS|REPORTER'S TRANSCRIPT OF PROCEEDINGS|TRANSCRIPT OF OFFICIAL ELECTRONIC SOUND RECORDING OF PROCEEDINGS|JURY TRIAL - DAY 5
TRANSCRIPT OF REMOTE ZOOM VIDEO CONFERENCE PROCEEDINGS|REPORTER'S TRANSCRIPT OF PROCEEDINGS - MOTION FOR SUMMARY JUDGMENT|ORAL ARGUMENT
TRANSCRIPT OF CASE MANAGEMENT CONFERENCE|PARTIAL TRANSCRIPT OF BENCH TRIAL, VOLUME 2|Transcript of Scheduling Conference|Transcript of Testimony of {someone}
REPORTER'S DAILY TRANSCRIPT OF JURY TRIAL|TELEPHONIC DISCOVERY HEARING|TRANSCRIPT OF PRELIMINARY INJUNCTION HEARING|TESTIMONY OF {someone}
"""


def draw(m: Matter) -> str:
    kind = setting.face(
        m, "Liberation Mono", "Liberation Mono", "DejaVu Sans Mono", "Liberation Serif", "Liberation Sans"
    )
    last = m.rng.randint(12, 240)
    pages = m.dice(f"Pages 1 - {last}", f"PAGES 1 - {last}", f"Volume {m.dice('1', '3', 'II')}", "")
    count = f"<p class='{m.dice('r', '')} t gap'>{pages}</p>" if pages else ""
    court = f"<p class='t {m.dice('c', 'c', '')}'>{pieces.rows(*setting.court(m))}</p>"
    title = setting.title(m, m.dice("", "text-decoration: underline;", "font-size: 112%;", "font-weight: normal;"))
    rank = m.dice(", JUDGE", ", District Judge", ", Magistrate Judge")
    whom = m.dice("BEFORE THE HONORABLE", "Before The Honorable", "BEFORE: THE HONORABLE")
    before = f"<p class='t gap'>{whom} {esc(m.dice(m.judge, m.judge.upper()))}{rank}</p>"
    above = m.rng.random() < 0.5
    place = setting.town(m).rpartition(" ")[0]
    day = m.prose.day()
    when = f"<p class='{m.dice('c', '')} t gap'>{place}{m.dice(', ', '<br>')}{long_date(day)}{m.dice('', '<br>' + m.hour)}</p>"
    head = f"{court}{before if above else ''}{_caption(m)}{title}{when}{'' if above else before}"
    css = (
        setting.style(
            m, kind, lead="1.4", margin=m.dice("1in", "1in 1in 1in 1.4in"), foot=m.dice('""', "counter(page)")
        )
        + CSS
    )
    return sheet(css, f"{setting.stamped(m)}{count}{head}{_appearances(m)}{_reporter(m)}{_speech(m)}")


def _caption(m: Matter) -> str:
    upper = m.rng.random() < 0.75
    told = (
        f"{_names(m, m.left, upper=upper)}<p class=role>{m.left_role},</p><p>{m.dice('VS.', 'v.', 'vs.', '&emsp;&emsp;v.')}</p>"
        f"{_names(m, m.right, upper=upper)}<p class=role>{m.right_role}.</p>"
    )
    label = m.dice("NO. ", "Case No. ", "CASE NO. ", "No. ", "NO.: ", "Case Number: ")
    about = f"<p>{label}<span class=held>{m.number.caption}</span></p>"
    if m.rng.random() < 0.2:
        return f"<div class='t gap'>{about}<p>&nbsp;</p>{told}</div>"
    look = m.dice(
        "",
        "border-right: 0.9pt solid;",
        "border-right: 0.9pt solid; border-bottom: 0.9pt solid;",
        "border: solid; border-width: 0.9pt 0;",
    )
    place = m.dice("top", "middle", "middle")
    cells = (
        f"<td class=left style='{look}'>{told}</td><td style='vertical-align: {place}; padding-left: 12pt'>{about}</td>"
    )
    return f"<table class=caption><tr>{cells}</tr></table>"


def _names(m: Matter, side: tuple[Party, ...], *, upper: bool) -> str:
    told = [esc(party.name.upper() if upper else party.name) for party in side]
    if m.et_al:
        return f"<p>{told[0]}{m.dice(', et al.', ', ET AL.')},</p>"
    if len(told) > 1 and m.rng.random() < 0.4:
        return "".join(
            f"<p>{name}{'; and' if at == len(told) - 2 else ';' if at < len(told) - 2 else ','}</p>"
            for at, name in enumerate(told)
        )
    return f"<p>{', '.join(told[:-1])}{' and ' if len(told) > 1 else ''}{told[-1]},</p>"


def _appearances(m: Matter) -> str:
    """Who spoke for whom: the label at the left, counsel with firm and address at the right."""
    rows = ""
    for counsel, role in ((m.counsel_left, m.left_role), (m.counsel_right, m.right_role)):
        said = m.dice(f"For {role}:", f"For the {role}:", f"FOR {role.upper()}:")
        rows += f"<tr><td>{said}</td><td>{_counsel(m, counsel)}</td></tr>"
    return f"<p class='t {m.dice('', 'u', 'c')}'>{m.dice('APPEARANCES:', 'A P P E A R A N C E S:', 'APPEARANCES')}</p><table class=there>{rows}</table>"


def _counsel(m: Matter, counsel: tuple[Attorney, ...]) -> str:
    street, town = words.address(m.rng, setting.town(m))
    return pieces.rows(
        counsel[0].firm.upper(),
        street,
        town,
        f"BY: {counsel[0].name.upper()}{m.dice(', ESQ.', '', ', Attorney at Law')}",
    )


def _reporter(m: Matter) -> str:
    label = m.dice("Reported By:", "Official Court Reporter:", "Transcribed by:")
    licence = m.dice(", CSR No. ", ", RPR, RMR, CRR No. ") + str(m.rng.randint(3000, 14400))
    return f"<p class=t>{label} {esc(words.person(m.rng))}{licence}</p>"


def _speech(m: Matter) -> str:
    """The next page: who said what."""
    last = m.counsel_left[0].name.split(",")[0].split()[-1].upper()
    said = "".join(
        f"<p>{m.dice('THE COURT:', f'MR. {esc(last)}:', 'THE CLERK:', 'THE WITNESS:')}&emsp;{esc(m.prose.sentence())}</p>"
        for _ in range(m.rng.randint(8, 16))
    )
    return f"<div class=speech><p class=c>{m.dice('P R O C E E D I N G S', 'PROCEEDINGS')}</p>{said}</div>"


LAYOUT = Layout(
    name="transcript cover",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="civil",
    kinds=("transcript",),
    filed=("header", "header", "rubber", "none"),
    draw=draw,
    own_titles=lambda kind: setting.pool(TITLES),
    sides=sides.civil,
)
