"""Case numbers of courts of the East and South, each in a spelling its papers have."""

from collections.abc import Callable
from random import Random

Maker = Callable[[Random, str, int], str]
TERMS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
CHANCELLORS = ("JTL", "KSJM", "LWW", "PAF", "MTZ", "NAC", "BWD", "SEM")


def _index(*first: int) -> Maker:
    return lambda rng, nature, year: f"{rng.choice(first)}{rng.randint(101, 39999):05}/{year}"


def _surrogate(rng: Random, nature: str, year: int) -> str:
    return f"{year}-{rng.randint(101, 5400)}{rng.choice(('', '', '/A', '/B'))}"


def _family(rng: Random, nature: str, year: int) -> str:
    kind = rng.choice(("NN", "NA", "N", "B")) if nature == "juvenile" else rng.choice(("V", "O", "F", "P"))
    return f"{kind}-{rng.randint(101, 18999):05}-{year % 100:02}{rng.choice(('', '', f'/{year % 100 + 1:02}A'))}"


def _jersey(county: str) -> Maker:
    return lambda rng, nature, year: (
        f"{county}-{'DC' if nature == 'limited' else 'L'}-{rng.randint(101, 9899):06}-{year % 100:02}"
    )


def _philadelphia(rng: Random, nature: str, year: int) -> str:
    """By term, or the docketing system's bare digits."""
    month, serial = rng.randint(1, 12), rng.randint(11, 3999)
    if rng.random() < 0.2:
        return f"{year % 100:02}{month:02}{serial:05}"
    term = rng.choice(("{} Term, {}", "{} Term {}", "{} TERM, {}", "{} TERM, {}")).format(TERMS[month - 1], year)
    said = rng.choice(("No. {:05}", "No. {:04}", "NO. {:05}")).format(serial)
    return f"{term.upper() if 'TERM' in term else term} {said}"


def _allegheny(rng: Random, nature: str, year: int) -> str:
    return f"{rng.choice(('GD', 'GD', 'AR', 'LT'))}-{year % 100:02}-{rng.randint(101, 15999):06}"


def _chancery(rng: Random, nature: str, year: int) -> str:
    return f"{year}-{rng.randint(11, 1299):04}{rng.choice(('', '-' + rng.choice(CHANCELLORS)))}"


def _massachusetts(place: str) -> Maker:
    return lambda rng, nature, year: f"{year % 100:02}{place}CV{rng.randint(11, 3299):05}"


def _connecticut(place: str) -> Maker:
    return lambda rng, nature, year: (
        f"{place}-CV{rng.choice(('', '', '-'))}{year % 100:02}-{6000000 + rng.randint(10001, 189999)}-S"
    )


def _maryland(county: str) -> Maker:
    def made(rng: Random, nature: str, year: int) -> str:
        serial = f"{year % 100:02}-{rng.randint(101, 8999):06}"
        return rng.choice((f"C-{county}-CV-{serial}", f"C-{county}-CV-{serial}", f"{county}-C-{serial}"))

    return made


def _fairfax(rng: Random, nature: str, year: int) -> str:
    serial = rng.randint(101, 17999)
    return rng.choice((f"CL-{year}-{serial:07}", f"CL {year}-{serial:05}", f"CL-{year}-{serial:05}"))


def _richmond(rng: Random, nature: str, year: int) -> str:
    serial = rng.randint(101, 5999)
    return rng.choice(
        (f"CL{year % 100:02}-{serial}", f"CL{year % 100:02}-{serial}", f"760CL{year % 100:02}{serial:06}-00")
    )


def _carolina(county: str) -> Maker:
    def made(rng: Random, nature: str, year: int) -> str:
        serial, short = rng.randint(101, 18999), year % 100
        return rng.choice((f"{short:02} CVS {serial}", f"{short:02} CVS {serial}", f"{short:02}CV{serial:06}-{county}"))

    return made


def _horry(rng: Random, nature: str, year: int) -> str:
    return f"{year}-CP-26-{rng.randint(11, 7999):05}"


def _fulton(rng: Random, nature: str, year: int) -> str:
    return f"{year}CV{rng.randint(312000, 398999)}"


def _gwinnett(rng: Random, nature: str, year: int) -> str:
    return f"{year % 100:02}-C-{rng.randint(101, 9899):05}-S{rng.randint(1, 7)}"


def _miami(rng: Random, nature: str, year: int) -> str:
    kind, place = {"probate": ("CP", "02"), "juvenile": ("DP", "15")}.get(nature, ("CA", "01"))
    return f"{year}-{rng.randint(101, 28999):06}-{kind}-{place}"


def _broward(rng: Random, nature: str, year: int) -> str:
    kind = {"probate": "PRC", "juvenile": "DPCE"}.get(nature, rng.choice(("CACE", "CACE", "COCE")))
    serial = f"{rng.randint(101, 22999):06}"
    plain = f"{kind}{year % 100:02}{serial}" + (f" ({rng.randint(2, 26):02})" if kind == "CACE" else "")
    return rng.choice((f"{kind}-{year % 100:02}-{serial}", plain))


def _orange(rng: Random, nature: str, year: int) -> str:
    kind = {"probate": "CP", "juvenile": "DP"}.get(nature, rng.choice(("CA", "CA", "CC", "DR")))
    return f"{year}-{kind}-{rng.randint(101, 19999):06}{rng.choice(('-O', '-O', ''))}"


def _sala(town: str) -> Maker:
    return lambda rng, nature, year: f"{town}{year}{rng.choice(('CV', 'CV', 'RF'))}{rng.randint(11, 6999):05}"


def _baton_rouge(rng: Random, nature: str, year: int) -> str:
    return f"{rng.choice(('C-', 'C-', 'C'))}{rng.randint(701001, 758999)}"


def _orleans(rng: Random, nature: str, year: int) -> str:
    return f"{year}-{rng.randint(101, 11999):05}"


def _davidson(rng: Random, nature: str, year: int) -> str:
    return f"{year % 100:02}-{rng.randint(11, 1399):04}-{rng.choice(('I', 'II', 'III', 'IV'))}"


def _jefferson(rng: Random, nature: str, year: int) -> str:
    return f"{year % 100:02}-CI-{rng.randint(11, 8999):06}"


MAKERS: dict[str, Maker] = {
    "us/ny/kings-supreme": _index(5),
    "us/ny/queens-supreme": _index(7),
    "us/ny/erie-supreme": _index(8),
    "us/ny/kings-surrogate": _surrogate,
    "us/ny/nassau-family": _family,
    "us/nj/essex-law": _jersey("ESX"),
    "us/nj/bergen-law": _jersey("BER"),
    "us/pa/philadelphia-common-pleas": _philadelphia,
    "us/pa/allegheny-common-pleas": _allegheny,
    "us/de/chancery": _chancery,
    "us/ma/suffolk-superior": _massachusetts("84"),
    "us/ma/middlesex-superior": _massachusetts("81"),
    "us/ct/hartford-superior": _connecticut("HHD"),
    "us/ct/stamford-superior": _connecticut("FST"),
    "us/md/baltimore-city-circuit": _maryland("24"),
    "us/md/montgomery-circuit": _maryland("15"),
    "us/va/fairfax-circuit": _fairfax,
    "us/va/richmond-circuit": _richmond,
    "us/nc/mecklenburg-superior": _carolina("590"),
    "us/nc/wake-superior": _carolina("910"),
    "us/sc/horry-common-pleas": _horry,
    "us/ga/fulton-superior": _fulton,
    "us/ga/gwinnett-state": _gwinnett,
    "us/fl/miami-dade-circuit": _miami,
    "us/fl/broward-circuit": _broward,
    "us/fl/orange-circuit": _orange,
    "us/pr/bayamon-superior": _sala("BY"),
    "us/pr/ponce-superior": _sala("PO"),
    "us/la/east-baton-rouge-district": _baton_rouge,
    "us/la/orleans-civil-district": _orleans,
    "us/tn/davidson-chancery": _davidson,
    "us/ky/jefferson-circuit": _jefferson,
}
