"""What a reading can be blamed for: the letters the engine gave, and no others."""

from ocr.pages import Reading
from tests.ocr.bed import make
from tests.ocr.bed.truth import Filing
from tests.ocr.judging import first_parties, legible
from tests.ocr.lines import page_of


def told_on(filing: Filing, *, instead: tuple[str, str] = ("", "")) -> Reading:
    names = [party.name for party in first_parties(filing)]
    lines = [filing.case_number, filing.title, *names]
    written = [line.replace(*instead) if instead[0] else line for line in lines]
    return Reading((page_of([(72.0, 100.0 + 20 * at, line) for at, line in enumerate(written)]),))


def test_what_the_engine_read_whole_is_there_to_be_told() -> None:
    filing, _ = make(1, split="tuning")
    assert legible(told_on(filing), filing) == {"number", "title", "parties"}


def test_a_name_whose_letters_are_gone_is_not() -> None:
    filing, _ = make(1, split="tuning")
    surname = first_parties(filing)[0].name.split()[-1]
    assert legible(told_on(filing, instead=(surname, "#" * len(surname))), filing) == {"number", "title"}
