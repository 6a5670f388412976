"""Numbers as federal courts all over the country give them: in the caption by local habit, in the header by their system."""

from collections.abc import Callable
from random import Random

Shape = tuple[str, str]  # in the caption, in the header
Maker = Callable[[Random, str, int, str], Shape]
MAGISTRATES = ("SLC", "RML", "JFA", "SKC", "LDW", "AAS", "EAS", "KLM", "PMH", "JJM")
DIVISIONS = {
    "us/fed/sd-ny": "177",
    "us/fed/ed-ny": "12",
    "us/fed/ed-va": "1234",
    "us/fed/nd-ill": "113",
    "us/fed/sd-fla": "0129",
    "us/fed/md-fla": "2368",
    "us/fed/ed-tex": "1246",
    "us/fed/nd-tex": "3347",
    "us/fed/sd-tex": "4427",
    "us/fed/wd-wash": "23",
    "us/fed/d-colo": "1",
    "us/fed/d-mass": "134",
    "us/fed/d-nj": "123",
    "us/fed/ed-la": "2",
    "us/fed/nd-fla": "345",
    "us/fed/ed-mich": "245",
}
HIGH = {"us/fed/sd-fla": 20000, "us/fed/d-mass": 10000, "us/fed/ed-mich": 10000}  # where serials begin
JUDGES = ("ALTMAN", "MORENO", "BLOOM", "SCOLA", "GAYLES", "RUIZ", "SMITH", "WILLIAMS", "COHN", "LEIBOWITZ")
SITTING = ("Reid", "Torres", "Goodman", "Becerra", "Valle", "Hunt", "Louis", "McCabe", "Strauss")


def district(court: str) -> Maker:
    """What a district court numbers: civil, criminal and multidistrict cases."""

    def make(rng: Random, nature: str, year: int, initials: str) -> Shape:
        kind = {"criminal": "cr", "mdl": "md"}.get(nature, "cv")
        serial = HIGH.get(court, 0) + rng.randint(3, 9899)
        seat, other = rng.choice(DIVISIONS[court]), rng.choice(MAGISTRATES)
        header = f"{seat}:{year:02}-{kind}-{serial:05}"
        if kind == "md":
            serial = rng.randint(1629, 3149)
            header = f"{seat}:{year:02}-md-{serial:05}-{initials}-{other}"
            return rng.choice((f"MDL No. {serial}", f"MDL NO. {serial}", f"MDL Docket No. {serial}", header)), header
        full = f"{header}-{initials}" + ("" if kind == "cr" else f"-{other}")
        given = rng.choice(_habits(court)).format(
            s=seat, y=f"{year:02}", k=kind, K=kind.upper(), n=serial, i=initials, o=other, full=full, plain=header
        )
        return given, header if court == "us/fed/nd-ill" else full

    return make


def _habits(court: str) -> tuple[str, ...]:
    """How papers of this court write a number: y year, n serial, k kind, i and o the judges' initials."""
    match court:
        case "us/fed/sd-ny":
            return (
                "{y} Civ. {n} ({i})",
                "{y}-{K}-{n} ({i}) ({o})",
                "{full}",
                "{y} {K} {n} ({i})",
                "{s}:{y}-{k}-{n:05} ({i})",
            )
        case "us/fed/ed-ny":
            return "{y}-{K}-{n} ({i}) ({o})", "{K} {y}-{n:04} ({i})", "{y}-{k}-{n:05} ({i}) ({o})", "{full}"
        case "us/fed/ed-va":
            return (
                "{s}:{y}{k}{n} ({i}/{o})",
                "{s}:{y}-{k}-{n:05}-{i}-{o}",
                "{s}:{y}{k}{n:03}-{i}",
                "{s}:{y}-{K}-{n} ({i})",
            )
        case "us/fed/nd-ill":
            return "{y} C {n}", "{y}-{k}-{n:05}", "{plain}", "{y}-{K}-{n:04}", "{y} {K} {n}"
        case "us/fed/nd-tex" | "us/fed/ed-tex":
            return "{s}:{y}-{K}-{n:05}-{i}", "{s}:{y}-{k}-{n:05}-{i}", "{s}:{y}{k}{n:03}", "{s}:{y}-{K}-{n}-" + "{i:.1}"
        case "us/fed/wd-wash":
            return "{s}:{y}-{k}-{n:05}-{i:A<3}", "C{y}-{n:04}-{i:A<3}", "C{y}-{n}{i:A<3}", "{s}:{y}-{k}-{n:05}"
        case "us/fed/d-colo":
            return "{y}-{k}-{n:05}-{i}-{o}", "{y}-{k}-{n:05}-{i}", "{s}:{y}-{k}-{n:05}-{i}-{o}", "{y}-{k}-{n:05}"
        case "us/fed/d-mass":
            return "{y}-{n}-{i}", "{s}:{y}-{k}-{n}-{i}", "{y}-{k}-{n}-{i}", "{y}-{n}", "{s}:{y}-{K}-{n}"
        case "us/fed/d-nj":
            return (
                "{y}-{n:04} ({i}) ({o})",
                "{s}:{y}-{k}-{n:05} ({i}) ({o})",
                "{s}:{y}-{k}-{n:05}-{i}-{o}",
                "{y}-{k}-{n:05}",
            )
        case "us/fed/ed-la":
            return "{y}-{n:04}", "{s}:{y}-{k}-{n:05}", "{y}-{k}-{n:05}", "{s}:{y}-{k}-{n:05}-{i}-{o}"
        case _:
            return "{full}", "{plain}", "{s}:{y}-{K}-{n:05}-{i}", "{y}-{k}-{n:05}"


def florida(rng: Random, nature: str, year: int, initials: str) -> Shape:
    """Of the Southern District of Florida, whose papers name the judges in the number; they are made up here."""
    kind = "cr" if nature == "criminal" else "cv"
    judge, other, serial = rng.choice(JUDGES), rng.choice(SITTING), rng.randint(20011, 24999)
    seat = rng.choice(DIVISIONS["us/fed/sd-fla"])
    header = f"{seat}:{year:02}-{kind}-{serial}-{judge[:3]}"
    long = "CR" if kind == "cr" else "CIV"
    shapes = (
        f"{year:02}-{kind}-{serial}-{judge}/{other}",
        f"{year:02}-{kind.upper()}-{serial}-{judge}",
        f"{year:02}-{serial}-{long}-{judge}/{other.upper()}",
        f"{seat}:{year:02}-{kind}-{serial}-{judge[:3]}",
        f"{seat}:{year:02}-{kind}-{serial}-{judge}",
    )
    return rng.choice(shapes), header


def appeals(kinds: tuple[str, ...]) -> Maker:
    """What a court of appeals numbers; only the Second Circuit sets the kind of case behind."""

    def make(rng: Random, nature: str, year: int, initials: str) -> Shape:
        plain = f"{year:02}-{rng.choice((rng.randint(101, 3999), rng.randint(10011, 60999)))}"
        return plain + rng.choice(kinds), plain

    return make


def insolvency(rng: Random, nature: str, year: int, initials: str) -> Shape:
    """A bankruptcy case; an adversary proceeding has a low serial."""
    adversary = nature == "adversary"
    serial = rng.choice(
        (rng.randint(1003, 3999), rng.randint(50011, 51999)) if adversary else (rng.randint(10011, 36999),)
    )
    plain, judge = f"{year:02}-{serial:05}", initials[:3].ljust(3, "A")
    tail = "" if adversary else rng.choice(("7", "11", "13"))
    shapes = (
        f"{plain} ({judge})",
        f"{plain} ({judge})",
        plain,
        f"{plain}-{judge.lower()}{tail}",
        f"{plain}-{judge.lower()}",
    )
    return rng.choice(shapes), f"{plain}-{judge.lower()}{tail}"


def panel(rng: Random, nature: str, year: int, initials: str) -> Shape:
    serial = rng.randint(2800, 3149)
    return rng.choice((f"MDL No. {serial}", f"MDL Docket No. {serial}", f"MDL NO. {serial}")), f"MDL No. {serial}"


def claims(rng: Random, nature: str, year: int, initials: str) -> Shape:
    serial, kind = rng.randint(11, 2099), rng.choice("CCCTV")
    header = f"1:{year:02}-{'vv' if kind == 'V' else 'cv'}-{serial:05}-{initials[:3].ljust(2, 'A')}"
    return rng.choice(
        (f"{year:02}-{serial}{kind}", f"{year:02}-{serial} {kind}", f"{year:02}-{serial}", header)
    ), header


def tax(rng: Random, nature: str, year: int, initials: str) -> Shape:
    plain = f"{rng.randint(211, 31999)}-{year:02}{rng.choice(('', '', 'S', 'L', 'SL'))}"
    return plain, plain


MAKERS: dict[str, Maker] = {
    **{court: district(court) for court in DIVISIONS},
    "us/fed/sd-fla": florida,
    "us/fed/ca2": appeals(("", "-cv", "-cr", "-ag", "-cv(L)")),
    **{f"us/fed/ca{circuit}": appeals(("",)) for circuit in (5, 7, 11)},
    **{f"us/fed/{place}-bankruptcy": insolvency for place in ("d-del", "sd-ny", "nd-tex", "d-nj")},
    "us/fed/jpml": panel,
    "us/fed/claims": claims,
    "us/fed/tax": tax,
}


def district_number(rng: Random) -> str:
    """The number of another case in some district court, as papers cite it."""
    year, serial = rng.randint(15, 25), rng.randint(101, 9899)
    initials = rng.choice(("PAE", "KAM", "JRG", "RBK", "JLR", "LMB"))
    shapes = (
        f"{year} Civ. {serial} ({initials})",
        f"{rng.randint(1, 6)}:{year}-cv-{serial:05}-{initials}",
        f"{year}-cv-{serial:05}",
    )
    return rng.choice(shapes)


def circuit_number(rng: Random) -> str:
    return f"{rng.randint(15, 25)}-{rng.randint(10011, 60999)}"


def bankruptcy_number(rng: Random) -> str:
    """The number of another case in a bankruptcy court."""
    plain = f"{rng.randint(19, 25)}-{rng.randint(10011, 36999)}"
    return rng.choice((plain, f"{plain} ({rng.choice(('KBO', 'MEW', 'SGJ'))})"))
