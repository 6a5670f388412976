"""Which language a page is read in: told from its small words, and from the words of a court at its head."""

import pytest

from ocr.languages import better_language, first_language

ENGLISH = "the parties to this action have met and conferred as it was ordered by the court on that day and state "
SPANISH = "comparece la parte demandante por conducto de su abogado y muy respetuosamente expone que los hechos de la demanda no "
HEAD = "ESTADO LIBRE ASOCIADO TRIBUNAL DE PRIMERA INSTANCIA SALA SUPERIOR DEMANDANTE CASO CONTRA DEMANDADO SOBRE ORDEN "


def test_pages_are_first_read_in_the_first_language_of_the_setting() -> None:
    assert [first_language("eng+spa"), first_language("spa+eng"), first_language("deu")] == ["eng", "spa", "deu"]


@pytest.mark.parametrize(
    ("text", "read_in", "better"),
    [
        (ENGLISH, "eng", "eng"), (ENGLISH, "spa", "eng"), (SPANISH, "eng", "spa"), (SPANISH, "spa", "spa"),
        (HEAD + ENGLISH * 4, "eng", "eng+spa"), ("Exhibit A", "eng", "eng"), ("", "eng", "eng"), ("1 2 3 4 5 6 7 8 9" * 9, "eng", "eng"),
    ],
)  # fmt: skip
def test_a_page_is_read_again_only_when_its_words_are_of_another_language(text: str, read_in: str, better: str) -> None:
    assert better_language(text, "eng+spa", read_in=read_in) == better


def test_a_page_of_no_language_known_here_is_read_in_all_that_are_configured() -> None:
    german = "die Klägerin hat am ersten Tag des Monats den Antrag gestellt und das Gericht hat ihn nicht zugelassen weil er zu spät kam"
    assert better_language(german, "eng+deu", read_in="eng") == "eng+deu"
    assert better_language(german, "eng+spa", read_in="eng") == "eng"
