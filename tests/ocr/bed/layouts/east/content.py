"""What papers of the East and South are about: their sides, title, counsel, cited statutes and other cases in place of the bed's own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from tests.ocr.bed import words
from tests.ocr.bed.benches import Number, number
from tests.ocr.bed.layouts.east import folk
from tests.ocr.bed.layouts.east.places import PLACES, Place
from tests.ocr.bed.layouts.east.titles import titles_of
from tests.ocr.bed.making import Matter, plural
from tests.ocr.bed.prose import Prose
from tests.ocr.bed.truth import Attorney, Party

Sides = tuple[tuple[Party, ...], tuple[Party, ...]]
STATUTES = {
    "New York": (
        "CPLR 3211(a)(7)",
        "CPLR 3126",
        "General Obligations Law § 5-1401",
        "Labor Law § 240(1)",
        "RPAPL § 1304",
    ),
    "New Jersey": ("R. 4:6-2(e)", "N.J.S.A. 2A:14-2", "R. 4:46-2(c)", "N.J.S.A. 56:8-2"),
    "Pennsylvania": ("Pa.R.C.P. 1028(a)(4)", "42 Pa.C.S. § 5524", "75 Pa.C.S. § 1705", "Phila. Civ. R. *208.3"),
    "Delaware": ("8 Del. C. § 220", "Ct. Ch. R. 12(b)(6)", "10 Del. C. § 8106", "6 Del. C. § 18-305"),
    "Massachusetts": ("G.L. c. 93A, § 9", "Mass. R. Civ. P. 56(c)", "G.L. c. 231, § 85", "G.L. c. 183A, § 6"),
    "Connecticut": ("General Statutes § 52-577", "Practice Book § 10-39", "General Statutes § 42-110b", "P.B. § 17-49"),
    "Maryland": ("Md. Rule 2-322(b)", "Md. Code Ann., Cts. & Jud. Proc. § 5-101", "Md. Rule 2-501"),
    "Virginia": (
        "Va. Code § 8.01-243",
        "Rule 3:8 of the Rules of the Supreme Court of Virginia",
        "Va. Code § 8.01-277.1",
    ),
    "North Carolina": ("N.C. Gen. Stat. § 1A-1, Rule 12(b)(6)", "N.C.G.S. § 75-1.1", "N.C.G.S. § 1-52(1)"),
    "South Carolina": ("Rule 12(b)(6), SCRCP", "S.C. Code Ann. § 15-3-530", "S.C. Code Ann. § 39-5-20"),
    "Georgia": ("O.C.G.A. § 9-11-56", "O.C.G.A. § 13-6-11", "O.C.G.A. § 51-12-5.1", "Uniform Superior Court Rule 6.2"),
    "Florida": (
        "Fla. R. Civ. P. 1.510",
        "section 627.70131, Florida Statutes",
        "§ 768.79, Fla. Stat.",
        "Fla. Prob. R. 5.400",
    ),
    "Puerto Rico": (
        "Regla 10.2 de Procedimiento Civil",
        "32 LPRA Ap. V, R. 36",
        "Art. 1536 del Código Civil",
        "Regla 6.1",
    ),
    "Louisiana": ("La. C.C. art. 2315", "La. C.C.P. art. 966", "La. R.S. 22:1892", "La. C.C.P. art. 927"),
    "Tennessee": ("Tenn. R. Civ. P. 12.02(6)", "Tenn. Code Ann. § 47-18-104", "T.C.A. § 28-3-104"),
    "Kentucky": ("CR 12.02", "KRS 413.140", "CR 56.03", "KRS 304.39-230"),
}
ONLY = {
    "R. 4:": "New Jersey",
    "N.J.S.A.": "New Jersey",
    "Certification of": "New Jersey",
    "Litigant": "New Jersey",
    "Order to Show Cause for Prel": "New Jersey",
    "Case Information": "New Jersey",
    "CPLR": "New York",
    "SCPA": "New York",
    "c.t.a.": "New York",
    "Affirmation": "New York",
    "Bill of Particulars": "New York",
    "Note of Issue": "New York",
    "Short Form": "New York",
    "Process; Consent": "New York",
    "Citation": "New York",
    "Rejection": "New York",
    "Pa.R.C.P.": "Pennsylvania",
    "New Matter": "Pennsylvania",
    "Preliminary Objections": "Pennsylvania",
    "Praecipe": "Pennsylvania",
    "4009.22": "Pennsylvania",
    "Civil Action Complaint": "Pennsylvania",
    "Chancery Rule": "Delaware",
    "Case Schedule": "Delaware",
    "Request to Revise": "Connecticut",
    "Special Defenses": "Connecticut",
    "Jury of Six": "Connecticut",
    "Line Withdrawing": "Maryland",
    "Demurrer": "Virginia",
    "Warrant in Debt": "Virginia",
    "Grounds of Defense": "Virginia",
    "O.C.G.A.": "Georgia",
    "Better Responses": "Florida",
    "Personal Representative": "Florida",
    "Homestead": "Florida",
    "Special Set": "Florida",
    "E-Mail Addresses": "Florida",
    "Exception": "Louisiana",
    "Petition for Damages": "Louisiana",
    "Notice-Motion-Order": "Kentucky",
    "Cross-Motion": "New York",
    "Notice of Motion": "New",
    "Rule to Show Cause": "Louisiana",
    "Decision and Order": "New York",
    "Preliminary Conference": "New York",
    "Combined Demands": "New York",
    "Discontinuance": "New York",
    "Notice of Entry": "New York",
    "Fact-Finding": "New York",
    "Memorandum of Decision": "Connecticut",
    "Order and Decree": "Virginia",
    "Bill of Complaint": "Virginia",
    "Certificate of Merit": "Pennsylvania",
    "Beneficiary": "Florida",
    "Summary Administration": "Florida",
}


VOICES = {"family": "juvenile", "child": "juvenile", "estate": "probate", "article 78": "motion"}
SORTED = ("estate", "child", "family", "article 78", "spanish")
SORTS = {
    "memorandum": "brief",
    "notice of petition": "notice",
    "contestación": "answer",
    "moción": "motion",
    "solicitud": "motion",
    "estipulación": "stipulation",
    "demanda": "complaint",
    "sentencia parcial": "order",
    "orden": "order",
    "aviso": "notice",
    "affirmation": "declaration",
    "affidavit": "declaration",
    "motion": "motion",
    "order to show": "order",
    "order": "order",
    "decree": "order",
    "decision": "order",
    "report": "report",
    "notice": "notice",
    "citation": "notice",
    "answer": "answer",
    "verified petition": "petition",
}


class Eastern(Prose):
    """Writes as the bed does, but cites the law and the cases of one state."""

    def of(self, state: str, other: Callable[[], str]) -> "Eastern":
        self.law, self.other = STATUTES[state], other
        return self

    def _statute(self) -> str:
        return self.rng.choice(self.law)

    def _number(self) -> str:
        made = self.other()
        self.cited.append(made)
        return made


def suit(
    m: Matter,
    *,
    roles: Sequence[tuple[str, str]] = (("Plaintiff", "Defendant"),),
    kind: str = "",
    sides: Callable[[Random, Place], Sides] | None = None,
    upper: float = 0.75,
    most: int = 3,
) -> Matter:
    """The matter with sides of its state, a title of this kind that goes with them, and counsel of its bar."""
    rng, place = m.rng, PLACES[m.court.id]
    role, other = rng.choice(list(roles))
    left, right = sides(rng, place) if sides else _sides(rng, place, role, other, most)
    et_al = m.et_al and not sides and right[-1].role != "Third-Party Defendant"
    left, right = (left[:1], right[:1]) if et_al else (left, right)
    title = _title(rng, kind or m.kind, place, left, right)
    counsel = [_counsel(rng, side, place, m.court.id) for side in (left, right)]
    shown = _kind(title, m.kind) if kind in SORTED else m.kind
    return replace(
        m,
        kind=shown,
        left=left,
        right=right,
        et_al=et_al,
        title=title.upper() if rng.random() < upper else title,
        counsel_left=counsel[0],
        counsel_right=counsel[1],
        others=tuple(_other(m, rng) for _ in range(rng.choice((1, 1, 2)))),
        prose=_prose(m, kind, left, right, place),
    )


def _kind(title: str, kind: str) -> str:
    """What kind of paper a title of an estate or a family tells of."""
    words_of = title.lower()
    return next((sort for sign, sort in SORTS.items() if sign in words_of), kind)


def _sides(rng: Random, place: Place, role: str, other: str, most: int) -> Sides:
    left = folk.side(rng, role, place, suing=True, most=2)
    right = folk.side(rng, other, place, suing=False, most=most)
    taken = {party.name for party in left}
    kept = tuple(party for party in right if party.name not in taken) or (Party(folk.company(rng), other),)
    if not other.endswith("Third-Party Plaintiff"):
        return left, kept
    third = folk.side(rng, "Third-Party Defendant", place, suing=False, most=1)
    return left, (*kept[:1], *(party for party in third if party.name not in {*taken, kept[0].name}))


def called_short(name: str) -> str:
    """A name without what it trades as and without its form."""
    for sign in (" d/b/a ", " dba ", " doing ", " a/k/a ", " f/k/a ", " t/a ", ","):
        name = name.split(sign)[0]
    return name


def _title(rng: Random, kind: str, place: Place, left: tuple[Party, ...], right: tuple[Party, ...]) -> str:
    fitting = [
        title
        for title in titles_of(kind)
        if all(place.state.startswith(state) for sign, state in ONLY.items() if sign in title)
    ]
    chosen = rng.choice(fitting)
    side = right or left
    count = 1 if "{name}" in chosen else len(side)
    count = sum(party.role == side[0].role for party in side[:count])
    one, two = plural(left[0].role, len(left)), plural(side[0].role, count)
    filled = chosen.format(left=one, right=two, name=called_short(side[0].name), someone=folk.person(rng))
    return filled.replace("s's ", "s' ")


def _counsel(rng: Random, side: tuple[Party, ...], place: Place, court: str) -> tuple[Attorney, ...]:
    if not side:
        return ()
    house = words.firm(rng).replace("APC", "P.C.")
    if "(" not in house and rng.random() < 0.3:
        house = f"Law Offices of {folk.person(rng).split(',')[0]}"
    client = folk.person(rng) if side[0].role in ("Deceased", "Child") else side[0].name
    made = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        bar = f"{rng.randint(place.low, place.high):0{place.digits}}" if place.bars else ""
        made.append(Attorney(folk.person(rng), bar, house, client))
    return tuple(made)


def _other(m: Matter, rng: Random) -> str:
    """The number of another case of the same court."""
    return again(rng, m, m.dated.year - rng.choice((0, 1, 2, 3))).caption


def again(rng: Random, m: Matter, year: int) -> Number:
    while (made := number(rng, m.court.id, m.layout.nature, year, "AA")) == m.number or " Term" in made.caption.title():
        pass
    return made


def _prose(m: Matter, kind: str, left: tuple[Party, ...], right: tuple[Party, ...], place: Place) -> Eastern:
    called = called_short(left[0].name)
    against = called_short(right[0].name) if right else folk.person(m.rng).split(",")[0]
    prose = Eastern(m.rng, VOICES.get(kind, m.prose.kind), left=called, right=against, before=m.dated)
    return prose.of(place.state, lambda: _other(m, m.rng))
