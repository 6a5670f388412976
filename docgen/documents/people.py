"""Who is who in a case, as a document names them: parties by role, who is meant, who stands for whom, and where to write to them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from records.models import Attorney, Party
from records.rules.court import CourtProfile, plain

PLAINTIFF = {"plaintiff", "plaintiffs", "petitioner", "petitioners", "claimant", "claimants"}
DEFENDANT = {"defendant", "defendants", "respondent", "respondents"}


@dataclass(frozen=True)
class Addressee:
    """A name and the lines of an address; no lines when the address is not known."""

    name: str
    address: tuple[str, ...]


def of_role(parties: Sequence[Party], roles: set[str]) -> list[Party]:
    """Return the parties whose first role is one of these: a plaintiff who is counter-defendant too is a plaintiff."""
    return [party for party in parties if plain(re.split(r"[/,;&]| and ", party.role, maxsplit=1)[0]) in roles]


def chosen(parties: Sequence[Party], names: str | Sequence[str], missing: list[str]) -> list[Party]:
    """Return the parties meant: by name, by part of a name, or by `#2` for the second; the only one when nobody is named."""
    wanted = [names] if isinstance(names, str) else [str(name) for name in names]
    found = [_one(parties, name) for name in wanted] if wanted else [list(parties)]
    if any(len(some) != 1 for some in found):
        listed = "; ".join(f"#{number} {party.name}" for number, party in enumerate(parties, 1))
        missing.append(f"which defendant it is directed to; say it by name or number. The defendants are: {listed}")
        return []
    return list({some[0].pk: some[0] for some in found}.values())


def counsel_of(party: Party, attorneys: Sequence[Attorney], *, alone: bool) -> Attorney | None:
    """Return the first attorney who stands for this party, by its name or as its side (`Plaintiffs`); with one plaintiff, `Plaintiff`."""
    sides = {role for role in PLAINTIFF if alone or role.endswith("s")}
    for attorney in attorneys:
        client = plain(re.sub(r"^(attorneys?|counsel) for ", "", attorney.stands_for, flags=re.IGNORECASE))
        if client and (client == plain(party.name) or client in sides or client == f"plaintiff {plain(party.name)}"):
            return attorney
    return None


def contact(one: Attorney | Party) -> Addressee:
    """Return name and address, and for an attorney telephone and e-mail."""
    if isinstance(one, Attorney):
        return addressee(one.name, "\n".join((one.address, one.telephone, one.email)))
    return addressee(one.name, one.address)


def addressee(name: str, address: str) -> Addressee:
    """Return the name with the lines of its address."""
    return Addressee(name, tuple(line.strip() for line in address.splitlines() if line.strip()))


def court_name(court: CourtProfile) -> str:
    """Return the court's name without its district, which stands on a line of its own below it."""
    name = court.name.removesuffix(court.district).rstrip(" ,") if court.district else court.name
    return name.removesuffix(" for the").rstrip(" ,")


def _one(parties: Sequence[Party], name: str) -> list[Party]:
    if re.fullmatch(r"#\d{1,4}", name.strip()):
        return list(parties)[int(name.strip()[1:]) - 1 :][:1] if int(name.strip()[1:]) else []
    exactly = [party for party in parties if plain(party.name) == plain(name)]
    return exactly or [party for party in parties if plain(name) in plain(party.name)]
