"""Courts to read for: their names and number patterns, as the configuration would hand them in."""

from typing import Any

from paper.numbers import NumberPattern

DISTRICT = NumberPattern(
    regex=r"(?:(?P<division>[0-9A-Z]):)?(?P<year>\d{2})-(?P<kind>cv|cr|mc|md|mj)-(?P<serial>\d{3,6})(?P<initials>(?:-[A-Z]{2,4}){0,3})",
    canonical="[{division}:]{year}-{kind!l}-{serial:0>5}{initials!u}",
    key="{year}-{kind!l}-{serial:0>5}",
)
OLD_DISTRICT = NumberPattern(
    regex=r"(?P<kind>C|CV|CR)[ -](?P<year>\d{2})-(?P<serial>\d{3,6})(?:[ -](?P<initials>[A-Z]{2,4}))?",
    canonical="{year}-{kind!l}-{serial:0>5}[-{initials!u}]",
    key="{year}-{kind!l}-{serial:0>5}",
    constants={"kind=c": "cv"},
)
MDL = NumberPattern(
    regex=r"MDL (?P<year>\d{2})-(?P<serial>\d{3,6})-(?P<seat>PHX|TUC|PCT)-(?P<initials>[A-Z]{2,4})",
    canonical="MDL {year}-{serial}-{seat!u}-{initials!u}",
    key="mdl-{year}-{serial:0>5}",
)
APPEAL = NumberPattern(
    regex=r"(?P<year>\d{2})-(?P<serial>\d{4,5})", canonical="{year}-{serial}", key="{year}-{serial:0>5}"
)
TENNESSEE = NumberPattern(
    regex=r"(?P<year>20\d{2})-(?P<office>\d{2})-(?P<serial>\d{4})",
    canonical="{year}-{office}-{serial}",
    key="{year}-{office}-{serial}",
)
TEXAS = NumberPattern(
    regex=r"(?P<kind>DC|CC|DF|PR|F)-(?P<year>\d{2})-(?P<serial>\d{5})",
    canonical="{kind!u}-{year}-{serial}",
    key="{kind!l}-{year}-{serial}",
)
PUERTO_RICO = NumberPattern(
    regex=r"(?P<town>[A-Z]{2})(?P<year>20\d{2})CV(?P<serial>\d{5})",
    canonical="{town!u}{year}CV{serial}",
    key="{town!l}{year}cv{serial}",
)

_COURTS: dict[str, tuple[tuple[str, ...], tuple[NumberPattern, ...]]] = {
    "nd-cal": (("United States District Court Northern District of California",), (DISTRICT, OLD_DISTRICT)),
    "cd-cal": (("United States District Court for the Central District of California",), (DISTRICT, OLD_DISTRICT)),
    "bk-nd-cal": (("United States Bankruptcy Court Northern District of California",), (APPEAL,)),
    "d-ariz": (("United States District Court for the District of Arizona",), (MDL, DISTRICT)),
    "ca9": (("United States Court of Appeals for the Ninth Circuit",), (APPEAL,)),
    "tn-wc": (
        ("Tennessee Court of Workers' Compensation Claims at Nashville", "Court of Workers' Compensation Claims"),
        (TENNESSEE,),
    ),
    "dallas": (("District Court of Dallas County, Texas", "District Court, Dallas County, Texas"), (TEXAS,)),
    "pr-carolina": (("Tribunal de Primera Instancia Sala de Carolina",), (PUERTO_RICO,)),
}


def courts(*ids: str) -> list[dict[str, Any]]:
    """The courts of these ids, or all of them, in plain data."""
    return [
        {"id": court, "names": list(names), "numbers": [pattern.to_json() for pattern in patterns]}
        for court, (names, patterns) in _COURTS.items()
        if not ids or court in ids
    ]
