"""The government's papers in a criminal case: the United States Attorney's lines, then court, sides, number and title centred, no columns at all."""

from html import escape as esc

from tests.ocr.bed import pieces, words
from tests.ocr.bed.layouts.federal import sides
from tests.ocr.bed.layouts.federal_more import setting
from tests.ocr.bed.making import Layout, Matter
from tests.ocr.bed.printing import sheet
from tests.ocr.bed.prose import long_date

CSS = """
.mid { text-align: center; line-height: 1.2; margin: 10pt 0; } .mid p { margin-bottom: 7pt; } .title { margin: 10pt 0.4in 14pt; text-align: center; }
.letter { text-align: center; border-bottom: 1.2pt solid; padding-bottom: 6pt; line-height: 1.2; } .role { font-style: normal; }
"""
TITLES = """
GOVERNMENT'S NOTICE OF INTENT TO INTRODUCE EVIDENCE UNDER FED. R. EVID. 404(b)|UNITED STATES' SENTENCING MEMORANDUM|GOVERNMENT'S MOTION IN LIMINE NO. 2
Government's Motion to Detain Defendant Pending Trial|MOTION FOR PRELIMINARY ORDER OF FORFEITURE|UNITED STATES' RESPONSE TO MOTION TO SUPPRESS
MOTION TO DISMISS INDICTMENT WITHOUT PREJUDICE|STIPULATION AND [PROPOSED] ORDER EXCLUDING TIME UNDER THE SPEEDY TRIAL ACT|NOTICE OF APPEARANCE
United States' Unopposed Motion to Continue Trial|GOVERNMENT'S EXHIBIT LIST|UNITED STATES' PROPOSED VOIR DIRE|NOTICE OF RELATED CASE IN A CRIMINAL ACTION
GOVERNMENT'S TRIAL MEMORANDUM|MOTION FOR PROTECTIVE ORDER GOVERNING DISCOVERY|APPLICATION FOR WRIT OF HABEAS CORPUS AD PROSEQUENDUM
Bill of Particulars for Forfeiture of Property|JOINT PROPOSED JURY INSTRUCTIONS|GOVERNMENT'S MOTION FOR UPWARD DEPARTURE|VICTIM IMPACT NOTICE
PETITION FOR WARRANT FOR PERSON UNDER SUPERVISION|UNITED STATES' OBJECTIONS TO THE PRESENTENCE REPORT
"""
ORDERS = (
    "court sides number title",
    "court number sides title",
    "court title sides number",
    "number court sides title",
    "court sides title number",
)
POSTS = ("Assistant United States Attorney", "Assistant U.S. Attorney", "Special Assistant United States Attorney")


def draw(m: Matter) -> str:
    kind = setting.face(m, "Liberation Serif", "Liberation Serif", "Liberation Sans", "Noto Serif", "Liberation Mono")
    look = m.dice("", "b", "b")
    told = {
        "court": f"<p class='{look}'>{pieces.rows(*setting.court(m))}</p>",
        "sides": _sides(m),
        "number": f"<p class='{m.dice('', 'b')}'>{_number(m)}{_judged(m)}</p>",
        "title": f"<p class='{m.dice('b', 'b u', 'u')}' style='margin: 12pt 0.3in'>{esc(m.title)}</p>",
    }
    line = m.dice("", "", "", "<div class=line></div>", "<p class=t>* * *</p>")
    middle = line.join(told[part] for part in m.rng.choice(ORDERS).split())
    office = m.dice("top", "top", "none")
    top = _office(m) if office == "top" else ""
    body = pieces.body(m, most=9, numbered=m.rng.random() < 0.3)
    css = (
        setting.style(
            m,
            kind,
            lead=m.dice("2", "1.5"),
            margin=m.dice("1in", "1in 1.2in"),
            foot=m.dice("counter(page)", '"- " counter(page) " -"'),
        )
        + CSS
    )
    return sheet(css, f"{setting.stamped(m, room='0.6in')}{top}<div class=mid>{middle}</div>{body}{_end(m)}")


def _office(m: Matter) -> str:
    """The office's lines at the left, or as a letterhead in the middle."""
    street, town = words.address(m.rng, setting.town(m))
    chief, cal = words.person(m.rng), m.court.id.endswith("cal")
    one = m.counsel_left[0]
    upper = m.rng.random() < 0.5
    bar = m.dice("(Bar No. {})", "(CABN {})" if cal else "(AZ Bar No. {})", "State Bar No. {}").format(one.bar_number)
    lines = [
        f"{chief.upper() if upper else chief}{m.dice('', f' (CABN {m.rng.randint(100000, 320000)})' if cal else '')}",
        "United States Attorney",
        m.dice(m.court.district, ""),
        f"{one.name.upper() if upper else one.name} {bar}",
        m.dice(*POSTS),
        street,
        town,
        f"{m.dice('Telephone: ', 'Tel. ', '')}{words.telephone(m.rng)}",
        m.dice("Attorneys for Plaintiff", "Attorneys for United States of America", "Attorneys for the United States"),
    ]
    return f"<div class='{m.dice('t', 't', 'letter')} gap'>{pieces.rows(*lines)}</div>"


def _number(m: Matter) -> str:
    return m.dice("Case No. ", "No. ", "Criminal No. ", "CASE NO.: ", "Case Number: ", "") + m.number.caption


def _judged(m: Matter) -> str:
    times = (
        f"<br>{m.dice('Hearing Date: ', 'Sentencing Date: ', 'Trial Date: ')}{long_date(m.hearing)}<br>Time: {m.hour}"
    )
    return m.dice("", f"<br>{m.dice('Hon. ', 'The Honorable ', 'Judge: ')}{esc(m.judge)}", times)


def _sides(m: Matter) -> str:
    """Everyone in the middle, the role below or after the name."""
    upper = m.rng.random() < 0.7
    names = [esc(party.name.upper() if upper else party.name) for party in m.right]
    nation = "UNITED STATES OF AMERICA" if upper else "United States of America"
    between = f"<p>{m.dice('v.', 'vs.', '-v-', 'against', 'v.')}</p>"
    accused = m.dice(", ", ",<br>", ",<br>").join(names)
    if len(names) > 1 and m.rng.random() < 0.4:
        accused = "<br>".join(f"{at}. {name}," for at, name in enumerate(names, 1)).removesuffix(",")
    if m.rng.random() < 0.3:
        return f"<p>{nation}, {m.left_role},</p>{between}<p>{accused}, {m.right_role}.</p>"
    role = m.dice("i", "", "")
    return f"<p>{nation},<br><span class='{role}'>{m.left_role},</span></p>{between}<p>{accused},<br><span class='{role}'>{m.right_role}.</span></p>"


def _end(m: Matter) -> str:
    return pieces.signature(m, m.counsel_left, "the United States") + (
        pieces.service(m) if m.rng.random() < 0.2 else ""
    )


LAYOUT = Layout(
    name="government centred",
    courts=("us/fed/nd-cal", "us/fed/d-ariz"),
    nature="criminal",
    kinds=("criminal",),
    filed=("header", "header", "rubber", "e-filed", "none"),
    draw=draw,
    own_titles=lambda kind: setting.pool(TITLES),
    sides=sides.criminal,
)
