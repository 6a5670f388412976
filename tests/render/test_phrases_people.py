"""Lists, parties, pronouns, titles, names and what must be withheld: nobody is left out, nobody is guessed at, no secret is repeated."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as some

from docgen.render import phrases, plain
from docgen.render.phrases import lists, names, people, withheld
from docgen.render.phrases.unsaid import Misused, Unsaid, UnsaidSecret
from paper.child import Refusal

LANGUAGE = some.sampled_from(["en", "es"])
NAMES = some.lists(some.integers(1, 10**6).map("Name{:07}".format), min_size=1, max_size=12, unique=True)
ALL_PARTS = pytest.mark.parametrize("role", people.PARTS)


@given(NAMES, LANGUAGE, some.booleans())
def test_a_list_has_every_name_once_and_in_its_sequence(some_names: list[str], language: str, commas: bool) -> None:
    given_names = [f"{name}, Inc." if commas else name for name in some_names]
    for phrase in (lists.together, lists.either):
        assert re.findall(r"Name\d{7}(?:, Inc\.)?", phrase(given_names, language=language)) == given_names


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("Iris", "A e Iris"), ("Íñigo", "A e Íñigo"), ("Hilario", "A e Hilario"), ("Ybarra", "A e Ybarra"), ("«Iris»", "A e «Iris»"),
        (plain.ISOLATE + "Iris", f"A e {plain.ISOLATE}Iris"), ("Hierro", "A y Hierro"), ("Yolanda", "A y Yolanda"),
        ("Ana", "A y Ana"), ("אברהם", "A y אברהם"),
    ],
)  # fmt: skip
def test_the_spanish_and_gives_way_before_an_i(name: str, joined: str) -> None:
    assert lists.together(["A", name], language="es") == joined


@pytest.mark.parametrize(
    ("name", "joined"),
    [("Óscar", "A u Óscar"), ("hombres", "A u hombres"), ("80", "A u 80"), ("11", "A u 11"), ("11,000", "A u 11,000"), ("110", "A o 110"),
     ("Ana", "A o Ana"), ("1", "A o 1")],
)  # fmt: skip
def test_the_spanish_or_gives_way_before_an_o(name: str, joined: str) -> None:
    assert lists.either(["A", name], language="es") == joined


@pytest.mark.parametrize("wrong", [[], "Ana Duarte", ["Ana", ""], ["Ana", None], None, 5, {"a": 1}, b"x"])
def test_what_is_no_list_of_names_is_refused(wrong: object) -> None:
    with pytest.raises(Unsaid, match="Write "):
        lists.together(wrong, language="en")


@ALL_PARTS
def test_every_part_is_said_for_one_and_many_a_man_a_woman_and_anyone(role: str) -> None:
    part = people.PARTS[role]
    assert [people.the_party(role, n, language="en") for n in (1, 2)] == [f"the {part.one}", f"the {part.many}"]
    assert people.the_party(role, 1, "she", language="es") == f"la {part.she}"
    assert people.the_party(role, 1, ["he"], language="es") == f"el {part.he}"
    many = [people.the_party(role, 2, says, language="es") for says in (["she", "she"], ["she", "he"])]
    assert [one.split()[0] for one in many] == ["las", "los"]
    assert all(one.endswith("s") for one in many)
    for says in ((), "", "they", "it"):
        assert people.the_party(role, 1, says, language="es") == f"la {part.safe(many=False)}"
    assert people.the_party(role, 2, ["she", ""], language="es") == f"las {part.safe(many=True)}"


def test_the_plural_of_a_creditor_is_spelled_right() -> None:
    assert people.the_party("Creditor", 2, ["he", "he"], language="es") == "los acreedores"
    assert people.the_party("debtor", 3, ["she"] * 3, language="es") == "las deudoras"
    assert people.the_party("appellee", 2, language="es") == "las partes apeladas"
    assert people.the_party("juror", 2, language="es") == "las personas integrantes del jurado"
    assert people.the_party("minor", 2, ["she", "she"], language="es") == "las menores"


@pytest.mark.parametrize(
    ("role", "number", "says"),
    [("robot", 1, ()), ("", 1, ()), (None, 1, ()), ("plaintiff", 0, ()), ("plaintiff", "2", ()), ("plaintiff", 2, ["she"]),
     ("plaintiff", 2, "she"), ("plaintiff", 1, ["female"]), ("plaintiff", 1, 5)],
)  # fmt: skip
def test_a_party_that_cannot_be_told_is_refused(role: object, number: object, says: object) -> None:
    for language in ("en", "es"):
        with pytest.raises(Unsaid, match="was not written"):
            people.party(role, number, says, language=language)


def test_every_pronoun_is_right_in_english() -> None:
    said = {
        says: [people.pronoun(says, case, "defendant", language="en") for case in people.CASES] for says in people.SAYS
    }
    assert said["she"] == ["she", "her", "her", "her", "hers", "herself"]
    assert said["he"] == ["he", "him", "him", "his", "his", "himself"]
    assert said["they"] == ["they", "them", "them", "their", "theirs", "themselves"]
    assert said["it"] == ["it", "it", "it", "its", "its", "itself"]
    assert said[""] == ["the Defendant"] * 3 + ["the Defendant's"] * 2 + ["the Defendant"]


def test_spanish_says_ella_or_el_only_where_the_case_record_does() -> None:
    cases = [case for case in people.CASES if case != "possessive alone"]
    said = {says: [people.pronoun(says, case, "defendant", language="es") for case in cases] for says in people.SAYS}
    assert said["she"] == ["ella", "la", "ella", "su", "sí misma"]
    assert said["he"] == ["él", "lo", "él", "su", "sí mismo"]
    safe = ["la parte demandada", "a la parte demandada", "la parte demandada", "su", "sí misma"]
    assert said["they"] == said["it"] == said[""] == safe


@pytest.mark.parametrize(
    ("says", "case", "role", "language"),
    [("", "subject", "", "en"), ("they", "subject", "", "es"), ("xe", "subject", "defendant", "en"), (None, "subject", "defendant", "en"),
     ("she", "genitive", "defendant", "en"), ("she", "possessive alone", "defendant", "es"), ("", "subject", "robot", "en")],
)  # fmt: skip
def test_a_pronoun_that_would_be_guessed_is_refused(says: object, case: str, role: str, language: str) -> None:
    with pytest.raises(Unsaid, match="Write "):
        people.pronoun(says, case, role, language=language)


@pytest.mark.parametrize(
    "given_name",
    ["Ana Duarte", "Hon. Ana Duarte", "The Honorable Ana Duarte", "honorable Ana Duarte", " Hon Ana Duarte "],
)
def test_a_judge_is_honored_once(given_name: str) -> None:
    assert people.judge(given_name, language="en") == "Hon. Ana Duarte"
    assert people.judge(given_name, "he", in_full=True, language="es") == "Honorable Juez Ana Duarte"
    assert people.judge(given_name, in_full=True, language="es") == "Hon. Ana Duarte"


def test_a_judge_named_like_an_honor_or_an_office_keeps_the_name() -> None:
    assert people.judge("Honora Smith", language="en") == "Hon. Honora Smith"
    assert people.judge("Justice Smith", language="en") == "Hon. Justice Smith"


@pytest.mark.parametrize(
    "wrong",
    ["", None, "Chief Judge Ana Duarte", "Judge Ana Duarte", "Jueza Ana Duarte", "Hon. Magistrate Judge Ana Duarte"],
)
def test_a_judge_with_an_office_or_without_a_name_is_refused(wrong: object) -> None:
    with pytest.raises(Unsaid, match="was not written"):
        people.judge(wrong, language="en")


@pytest.mark.parametrize(
    ("name", "many", "english", "spanish"),
    [
        ("James", False, "James's", "de James"), ("Garcia", False, "Garcia's", "de Garcia"), ("the Garcias", True, "the Garcias'", "de the Garcias"),
        ("the children", True, "the children's", "de the children"), ("United States", False, "United States'", "de United States"),
        ("el demandado", False, "el demandado's", "del demandado"), ("El Paso Gas", False, "El Paso Gas's", "de El Paso Gas"),
    ],
)  # fmt: skip
def test_whose_something_is_is_spelled_right(name: str, many: bool, english: str, spanish: str) -> None:
    assert (names.possessive(name, many, language="en"), names.possessive(name, many, language="es")) == (
        english,
        spanish,
    )


@pytest.mark.parametrize(
    ("name", "capitals"),
    [
        ("Núñez", "NÚÑEZ"), ("Weiß", "WEIẞ"), ("İpek", "İPEK"), ("Işık", "IŞIK"), ("Νίκος", "ΝΊΚΟΣ"), ("McDonald", "MCDONALD"),
        ("van der Meer", "VAN DER MEER"), ("Nguyễn Thị", "NGUYỄN THỊ"), ("Nu\u0301n\u0303ez", "NÚÑEZ"), ("ﬁsher", "FISHER"),
        ("გიორგი", "გიორგი"), ("אברהם", "אברהם"), ("O’Brien-Łuć", "O’BRIEN-ŁUĆ"),
    ],
)  # fmt: skip
def test_capitals_lose_no_accent(name: str, capitals: str) -> None:
    assert names.capitals(name) == capitals


@given(some.text(some.characters(categories=["L"]), min_size=1))
def test_capitals_of_capitals_are_the_same(name: str) -> None:
    assert names.capitals(names.capitals(name)) == names.capitals(name)


@pytest.mark.parametrize("name", ["McDonald", "van der Meer", "de la Cruz", "O’Brien", "MacKenzie", "bell hooks"])
def test_a_name_stays_as_given_wherever_it_is_not_put_in_capitals(name: str) -> None:
    said = [
        lists.together([name], language="es"),
        people.titled(name, "she", language="en"),
        names.possessive(name, language="en"),
    ]
    said += [people.judge(name, language="en")]
    assert all(name in one for one in said)


@pytest.mark.parametrize(
    ("given_number", "said"),
    [
        ("4155550123", "(415) 555-0123"), ("(415) 555-0123", "(415) 555-0123"), ("+1 415 555 0123", "(415) 555-0123"),
        ("1-415-555-0123", "(415) 555-0123"), ("415.555.0123, ext. 12", "(415) 555-0123 ext. 12"), ("+52 55 1234 5678", "+52 55 1234 5678"),
    ],
)  # fmt: skip
def test_a_telephone_number_of_the_united_states_is_written_in_one_way(given_number: str, said: str) -> None:
    assert names.telephone(given_number) == said


@pytest.mark.parametrize(
    "wrong",
    [
        "555-0123",
        "911",
        "0155 1234 5678",
        "(115) 555-0123",
        "415-155-0123",
        "call me",
        "",
        None,
        4155550123,
        "+1 415 555",
    ],
)
def test_what_is_not_plainly_a_telephone_number_is_refused(wrong: object) -> None:
    with pytest.raises(Unsaid, match="was not written"):
        names.telephone(wrong)


@pytest.mark.parametrize("wrong", ["", " \n ", None, 5, [], [None], ["x"] * 10])
def test_what_is_no_address_is_refused(wrong: object) -> None:
    with pytest.raises(Unsaid, match="was not written"):
        names.address_lines(wrong)


def test_an_address_comes_in_lines_from_text_or_a_list() -> None:
    lines = ["88 Exchange Plaza, Suite 400", "San Francisco, CA 94111"]
    assert names.address_lines("  88 Exchange  Plaza, Suite 400\r\n\n San Francisco, CA 94111 ") == lines
    assert names.address_lines(tuple(lines)) == names.address_lines(["\n".join(lines)]) == lines


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Jane Ann Doe", "J.A.D."), ("Doe, Jane Ann", "J.A.D."), ("Álvaro Núñez-Peña", "Á.N.P."), ("Pieter van der Meer", "P.V.D.M."),
        ("John Doe Jr.", "J.D."), ("John Doe, III", "J.D."), ("J.D.", "J.D."), ("O’Brien", "O."), ("Ελένη Παππά", "Ε.Π."),
        ("⁨אברהם כהן⁩", "⁨א.כ.⁩"), ("Ünal Ş̧", "Ü.Ş̧."),
    ],
)  # fmt: skip
def test_a_minor_is_named_by_initials(name: str, said: str) -> None:
    assert withheld.initials(name) == said


@pytest.mark.parametrize(
    ("phrase", "secret"),
    [
        (withheld.initials, "Doe, Jane, Ann"), (withheld.initials, "Jane Doe, a minor"), (withheld.initials, "王小明"),
        (withheld.initials, "Jane (Janey) Doe"), (withheld.initials, ""), (withheld.initials, None), (withheld.initials, "..."),
        (withheld.last_four, 123456789), (withheld.last_four, "123"), (withheld.last_four, "12-34-AB"), (withheld.last_four, "123-45-6789 Doe"),
        (withheld.last_four, "١٢٣٤٥"),
        (withheld.last_four, "1999-12-31"), (withheld.last_four, "12-31-1999"), (withheld.last_four, "12/31/1999"),
        (withheld.last_four, None), (withheld.year_of_birth, "03/03/1988"), (withheld.year_of_birth, 1988),
    ],
)  # fmt: skip
def test_a_secret_that_cannot_be_shortened_is_refused_and_not_repeated(phrase: type, secret: object) -> None:
    with pytest.raises(UnsaidSecret, match="not repeated") as refusal:
        phrase(secret)
    said = str(refusal.value).replace("1988-03-03", "").replace("'Jane Ann Doe'", "")
    assert not secret or secret == "..." or str(secret) not in said


@given(some.from_regex(r"\A[0-9]{3}-[0-9]{2}-[0-9]{4}\Z"))
def test_of_a_social_security_number_only_the_last_four_digits_are_said(number: str) -> None:
    assert withheld.last_four(number) == number[-4:]


@given(
    some.text(),
    LANGUAGE,
    some.sampled_from(sorted(phrases.filters("en"))),
    some.integers(0, 2),
)
def test_whatever_text_comes_is_written_or_refused_and_never_breaks(
    anything: str, language: str, name: str, more: int
) -> None:
    said = _said(phrases.filters(language)[name], *[anything] * (1 + more))
    assert isinstance(said, str | list)


def _said(phrase: Callable[..., object], *given_values: object) -> object:
    """Return what the phrase writes, or the sentence with which it refuses."""
    try:
        return phrase(*given_values)
    except Refusal as refusal:
        return refusal.sentence


@pytest.mark.parametrize(
    ("name", "details"), [("day", ("x",)), ("time_of_day", ()), ("pronoun", ()), ("last_four", ("x",))]
)
def test_a_filter_given_too_much_or_too_little_says_so_without_repeating_it(
    name: str, details: tuple[str, ...]
) -> None:
    with pytest.raises(Misused, match=f"filter '{name}' wrongly.*phrases.md") as refusal:
        phrases.filters("en")[name]("123-45-6789", *details)
    assert "6789" not in refusal.value.sentence


def test_a_yes_or_no_in_quotes_is_refused_for_it_would_count_as_yes() -> None:
    said = phrases.filters("en")
    for name, value, details, named in (
        ("judge", "Ana Duarte", ("she",), {"in_full": "false"}),
        ("possessive", "Garcias", (), {"many": "no"}),
        ("time_of_day", "2026-03-03T09:00:00Z", ("America/Chicago",), {"named": 0}),
    ):
        with pytest.raises(Unsaid, match="neither true nor false"):
            said[name](value, *details, **named)
