"""What kind of paper a filed paper is: as the clerk said, else as its title says in the docket words of its court."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process

from intake_watch.office import Office
from intake_watch.reads import certain
from ocr.docket_events import OwnEvent, event_of, kinds
from records.rules.court import UnknownCourt

BY_TITLE, BY_CLERK = "title", "clerk"
BY_SUGGESTION = "suggestion"  # a clerk left it as it was suggested: nothing is learned from that


class UnknownKind(Exception):
    """The court's docket knows no such kind of paper; nothing was filed."""


@dataclass(frozen=True)
class Kind:
    """A kind of paper and who said so; both empty when nobody did."""

    name: str
    by: str


def own_events(court: str, office: Office) -> tuple[OwnEvent, ...]:
    """Return the docket events the court names itself; of a court without a profile, none."""
    try:
        events = office.courts.get(court).events if court else {}
    except UnknownCourt:
        return ()
    return tuple(OwnEvent(name, tuple(event.value)) for name, event in events.items())


def known(court: str, office: Office) -> tuple[str, ...]:
    """Return every kind of paper the docket of this court knows."""
    return kinds(own_events(court, office))


def by_title(title: str, court: str, office: Office) -> Kind:
    """Return the kind a title names in the docket words of this court."""
    event = event_of(title, own_events(court, office))
    return Kind(event, BY_TITLE if event else "")


def settled(said: str, *, as_suggested: bool, title: str, court: str, office: Office) -> Kind:
    """Return the kind a paper is filed as: what the clerk said, else what its title says; raises UnknownKind.

    What was only left `as_suggested` never overrules the title.
    """
    told = by_title(title, court, office)
    if not said.strip() or as_suggested and told.name:
        return told
    return Kind(meant(said, court, office), BY_SUGGESTION if as_suggested else BY_CLERK)


def court_of(fields: Mapping[str, Any], lane_court: str, office: Office) -> str:
    """Return the court a paper is most likely for: as it is headed, else as its lane says, else the installation's."""
    return certain(fields, "court", office.thresholds.certain) or lane_court or office.court


def meant(said: str, court: str, office: Office) -> str:
    """Return the kind of this court's docket that a person means, whatever the capitals; raises UnknownKind."""
    there = {kind.casefold(): kind for kind in known(court, office)}
    wanted = " ".join(said.split()).casefold()
    if wanted in there:
        return there[wanted]
    near = [there[one] for one, _, _ in process.extract(wanted, list(there), limit=3, score_cutoff=60)]
    offered = f" Was one of these meant: {', '.join(near)}?" if near else ""
    raise UnknownKind(
        f"The docket of this court knows no kind of paper called {said!r}.{offered} `docgen courts kinds {court}` prints them all. "
        "Nothing was filed; leave the kind out, and the paper is what its title says."
    )
