"""PURE. What is told of single pages of a paper: those that could not be read, and what a person must look at because of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from intake_watch.findings import NeedsClerk, Suggestion

Note = Mapping[str, Any]
MOST_TOLD = 10
UNREAD = ("READER_STOPPED", "CORRUPT", "TOO_LARGE")
OTHERS_READ = "The other pages were read, and the file was kept as it came."
NONE_READ = "No page of it could be read, and the file was kept as it came."
LOOK = "Look at it, then file the paper by hand, or ask for it again."
UNLOOKED = (
    "Page {pages} could not be looked at when the stack was searched for separator sheets, so one may have been missed. Look whether it "
    "is one paper, then file it by hand."
)


def notes_of(found: Mapping[str, Any]) -> list[Note]:
    """Return what was noted of the paper's pages when it was read."""
    return list(found.get("read", {}).get("notes", []))


def told(notes: Sequence[Note]) -> str:
    """Return the notes as sentences, page by page; of very many only the first."""
    said = [f"Page {note['page']} {note['told']}." for note in notes[:MOST_TOLD]]
    return " ".join(
        [*said, *([f"So it is with {len(notes) - MOST_TOLD} more pages."] if len(notes) > MOST_TOLD else [])]
    )


def told_beside(found: Mapping[str, Any], sentence: str) -> tuple[str, ...]:
    """Return what was noted of single pages and does not stand in the sentence already, page by page; of very many only the first."""
    each = [f"Page {note['page']} {note['told']}." for note in notes_of(found)]
    return tuple(one for one in each if one not in sentence)[:MOST_TOLD]


def nothing_read(notes: Sequence[Note]) -> NeedsClerk:
    """Say that no page could be read, and why."""
    first = _for_a_person(notes)[0]
    return NeedsClerk(str(first["code"]), f"{told(_for_a_person(notes))} {NONE_READ} {LOOK}")


def must_be_seen(found: Mapping[str, Any], suggestions: Sequence[Suggestion] = ()) -> NeedsClerk | None:
    """Return why a person must look at single pages before the paper is filed; None when nobody must."""
    notes = _for_a_person(notes_of(found))
    if notes:
        unread = any(note["code"] in UNREAD for note in notes)
        sentence = f"{told(notes)} {OTHERS_READ if unread else 'The file was kept as it came.'} {LOOK}"
        return NeedsClerk(str(notes[0]["code"]), sentence, suggestions)
    unlooked = found.get("parted", {}).get("unlooked", [])
    if unlooked:
        return NeedsClerk("SEPARATOR_SUSPECT", UNLOOKED.format(pages=", ".join(map(str, unlooked))), suggestions)
    return None


def with_notes(doubt: NeedsClerk, found: Mapping[str, Any], *, every: bool = False) -> NeedsClerk:
    """Return the doubt with what is to be told of single pages after its sentence; with `every` also what keeps no paper from its case."""
    notes = notes_of(found) if every else _for_a_person(notes_of(found))
    if not notes:
        return doubt
    return NeedsClerk(
        doubt.code, f"{doubt.sentence} {told(notes)}", doubt.suggestions, secret=doubt.secret, secrecy=doubt.secrecy
    )


def _for_a_person(notes: Sequence[Note]) -> list[Note]:
    return [note for note in notes if note["code"]]
