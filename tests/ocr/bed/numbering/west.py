"""Case numbers of state courts of the Midwest and the West: each court's own form, by what the case is about."""

from collections.abc import Callable
from random import Random

Maker = Callable[[Random, str, int], str]
COOK = {"civil": ("L", "L", "CH", "M1")}
SAN_DIEGO = {
    "probate": ("PR-LA-CTL", "PR-TR-CTL", "PR-GP-CTL"),
    "civil": ("CU-BC-CTL", "CU-PO-NC", "CU-OE-CTL", "CU-PA-SC"),
}
ORANGE = {"probate": ("PR-LA-CMC", "PR-TR-CMC"), "civil": ("CU-BC-CJC", "CU-PA-NJC", "CU-OE-WJC", "CU-FR-CXC")}
ALAMEDA = {"probate": "PR", "family": "FL", "protective": "FL", "juvenile": "JD"}
SACRAMENTO = {"probate": "PR", "family": "FL", "protective": "FL"}


def _cook(rng: Random, nature: str, year: int) -> str:
    sign = rng.choice((" ", "-", " ", ""))
    return f"{year}{sign}{rng.choice(COOK['civil'])}{sign}{rng.randint(80, 13400):06}"


def _franklin(rng: Random, nature: str, year: int) -> str:
    sign = rng.choice((" ", "", "-"))
    return f"{year % 100:02}{sign}CV{rng.choice(('', '', 'H', 'C'))}{sign}{rng.randint(60, 9999):06}"


def _cuyahoga(rng: Random, nature: str, year: int) -> str:
    sign = rng.choice(("-", "-", " "))
    return f"CV{sign}{year % 100:02}{sign}{rng.randint(940000, 999999)}"


def _indiana(county: str) -> Maker:
    def number(rng: Random, nature: str, year: int) -> str:
        kind = rng.choice(("CT", "PL", "CC", "MF", "EV"))
        return f"{county}D{rng.randint(1, 14):02}-{year % 100:02}{rng.randint(1, 12):02}-{kind}-{rng.randint(90, 49000):06}"

    return number


def _minnesota(county: str) -> Maker:
    def number(rng: Random, nature: str, year: int) -> str:
        return f"{county}-{rng.choice(('CV', 'CV', 'CV-HC'))}-{year % 100:02}-{rng.randint(12, 19500)}"

    return number


def _wisconsin(rng: Random, nature: str, year: int) -> str:
    return f"{year}CV{rng.randint(40, 9800):06}"


def _dane(rng: Random, nature: str, year: int) -> str:
    serial = rng.randint(40, 3900)
    return rng.choice((f"{year % 100:02}-CV-{serial:06}", f"{year}CV{serial:06}", f"{year} CV {serial:06}"))


def _colorado(rng: Random, nature: str, year: int) -> str:
    return f"{year}{rng.choice(('', '', ' '))}CV{rng.randint(30010, 34400)}"


def _king(rng: Random, nature: str, year: int) -> str:
    return f"{year % 100:02}-2-{rng.randint(10, 29900):05}-{rng.randint(0, 9)} {rng.choice(('SEA', 'SEA', 'KNT'))}"


def _maricopa(rng: Random, nature: str, year: int) -> str:
    return f"CV{rng.choice(('', ' '))}{year}-{rng.choice((0, 0, 5, 9)) * 10000 + rng.randint(100, 9999):06}"


def _dallas(rng: Random, nature: str, year: int) -> str:
    return f"{'DF' if nature == 'family' else 'DC'}-{year % 100:02}-{rng.randint(90, 21900):05}"


def _alameda(rng: Random, nature: str, year: int) -> str:
    kind = ALAMEDA.get(nature, "CV")
    if kind == "CV" and rng.random() < 0.4:
        return f"{rng.choice(('RG', 'HG'))}{year % 100:02}{rng.randint(10000, 139999):06}"
    return f"{year % 100:02}{kind}{rng.randint(900, 139999):06}"


def _county(prefix: str, suits: dict[str, tuple[str, ...]], family: str, ward: str) -> Maker:
    """San Diego and Orange: one long form for what is civil, short ones for families and wards."""

    def number(rng: Random, nature: str, year: int) -> str:
        serial = rng.randint(1000, 999999)
        if nature in ("family", "protective"):
            return family.format(year=year % 100, serial=serial % 9999 + 100)
        if nature == "juvenile":
            return ward.format(year=year % 100, serial=serial)
        return f"{prefix}-{year}-{serial:08}-{rng.choice(suits.get(nature, suits['civil']))}"

    return number


def _orange_ward(rng: Random, nature: str, year: int) -> str:
    if nature == "juvenile":
        return f"{year % 100:02}DP{rng.randint(10, 1700):04}"
    return _county("30", ORANGE, "{year:02}D{serial:06}", "")(rng, nature, year)


def _sacramento(rng: Random, nature: str, year: int) -> str:
    if nature == "juvenile":
        return f"JD{rng.randint(230000, 249999)}"
    if nature == "civil" and rng.random() < 0.5:
        return f"34-{year}-{rng.randint(290000, 359999):08}"
    return f"{year % 100:02}{SACRAMENTO.get(nature, 'CV')}{rng.randint(90, 25000):06}"


def _plain(shape: str, low: int, high: int) -> Maker:
    """Numbers of one shape: `y` is the year in two digits, `year` in four, `serial` from low to high."""

    def number(rng: Random, nature: str, year: int) -> str:
        return shape.format(y=year % 100, year=year, serial=rng.randint(low, high), check=rng.randint(0, 9))

    return number


def _lettered(shape: str, kinds: tuple[str, ...], low: int, high: int) -> Maker:
    """Numbers with the letters of the kind of suit in them."""

    def number(rng: Random, nature: str, year: int) -> str:
        return shape.format(y=year % 100, year=year, kind=rng.choice(kinds), serial=rng.randint(low, high))

    return number


def _harris_probate(rng: Random, nature: str, year: int) -> str:
    return f"{rng.randint(480000, 529999):,}"


WEST: dict[str, Maker] = {
    "us/il/cook-circuit": _cook,
    "us/il/dupage-circuit": _lettered("{year}{kind}{serial:06}", ("LA", "CH", "LM", "MR"), 12, 1900),
    "us/mi/wayne-circuit": _lettered("{y:02}-{serial:06}-{kind}", ("CB", "NI", "NO", "CK", "CZ", "CH"), 80, 17900),
    "us/mi/oakland-circuit": _lettered("{year}-{serial}-{kind}", ("CB", "NI", "CZ", "CK"), 198000, 209999),
    "us/mi/36th-district": _lettered("{y:02}-{serial}-{kind}", ("LT", "GC", "LT", "SC"), 300100, 349999),
    "us/oh/cuyahoga-pleas": _cuyahoga,
    "us/oh/franklin-pleas": _franklin,
    "us/mo/st-louis-city-circuit": _lettered("{y:02}22-{kind}{serial:05}", ("CC", "CC", "AC"), 100, 11900),
    "us/mo/jackson-circuit": _plain("{y:02}16-CV{serial:05}", 100, 39999),
    "us/in/marion-superior": _indiana("49"),
    "us/in/allen-superior": _indiana("02"),
    "us/wi/milwaukee-circuit": _wisconsin,
    "us/wi/dane-circuit": _dane,
    "us/mn/hennepin-district": _minnesota("27"),
    "us/mn/ramsey-district": _minnesota("62"),
    "us/ia/polk-district": _lettered("{kind}{serial:06}", ("LACL", "EQCE", "CVCV"), 61000, 159999),
    "us/nm/bernalillo-district": _plain("D-202-CV-{year}-{serial:05}", 30, 9900),
    "us/co/denver-district": _colorado,
    "us/co/el-paso-county": _plain("{year}C0{serial}", 30100, 49900),
    "us/wa/king-superior": _king,
    "us/wa/pierce-superior": _plain("{y:02}-2-{serial:05}-{check}", 4900, 13900),
    "us/or/multnomah-circuit": _lettered("{y:02}{kind}{serial:05}", ("CV", "CV", "LT"), 100, 59900),
    "us/nv/clark-district": _lettered("A-{y:02}-{serial}-{kind}", ("C", "C", "B", "P", "W"), 864000, 909999),
    "us/nv/washoe-district": _plain("CV{y:02}-{serial:05}", 20, 2900),
    "us/ut/third-district": _plain("{y:02}09{serial:05}", 100, 9900),
    "us/az/maricopa-superior": _maricopa,
    "us/az/pima-superior": _plain("C{year}{serial:04}", 20, 6900),
    "us/tx/harris-district": _plain("{year}-{serial:05}", 100, 89900),
    "us/tx/dallas-district": _dallas,
    "us/tx/bexar-district": _plain("{year}CI{serial:05}", 100, 28900),
    "us/tx/harris-probate": _harris_probate,
    "us/tx/bexar-probate": _plain("{year}PC{serial:05}", 100, 4900),
    "us/tx/first-appeals": _plain("01-{y:02}-{serial:05}-CV", 10, 990),
    "us/tx/fifth-appeals": _plain("05-{y:02}-{serial:05}-CV", 10, 1500),
    "us/ca/alameda": _alameda,
    "us/ca/san-diego": _county("37", SAN_DIEGO, "{year:02}FL{serial:06}C", "J{serial:06}"),
    "us/ca/sacramento": _sacramento,
    "us/ca/orange": _orange_ward,
    "us/ca/first-appellate": _plain("A{serial}", 165000, 173999),
    "us/ca/fourth-appellate": _lettered("{kind}{serial:06}", ("D", "E", "G"), 60100, 86999),
    "us/hi/first-circuit": _plain("1CCV-{y:02}-{serial:07}", 10, 1700),
    "us/ak/anchorage-superior": _plain("3AN-{y:02}-{serial:05} CI", 4100, 9900),
    "us/id/ada-district": _plain("CV01-{y:02}-{serial:05}", 100, 22900),
    "us/mt/missoula-district": _lettered("DV-32-{year}-{serial:07}-{kind}", ("NE", "BC", "OC", "PI"), 10, 1300),
}
