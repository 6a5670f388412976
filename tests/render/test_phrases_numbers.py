"""Numbers and sums of money: what they are in words, that they can be read back, and what is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from docgen.render.phrases import money, numbers, reading
from docgen.render.phrases.unsaid import Unsaid

LANGUAGE = some.sampled_from(["en", "es"])
GENDER = some.sampled_from(numbers.GENDERS)
NUMBER = some.one_of(
    some.integers(0, 2000), some.integers(0, numbers.MOST), some.sampled_from([10**n for n in range(12)])
)
SUM = some.one_of(some.integers(0, 300_000), some.integers(0, money.MOST_CENTS))

SPANISH = {
    0: ("cero", "cero", "cero"), 1: ("uno", "un", "una"), 16: ("dieciséis",) * 3, 21: ("veintiuno", "veintiún", "veintiuna"),
    22: ("veintidós",) * 3, 31: ("treinta y uno", "treinta y un", "treinta y una"), 100: ("cien",) * 3,
    101: ("ciento uno", "ciento un", "ciento una"), 500: ("quinientos", "quinientos", "quinientas"),
    1000: ("mil",) * 3, 1100: ("mil cien",) * 3, 21_000: ("veintiún mil",) * 3, 31_000: ("treinta y un mil",) * 3,
    200_001: ("doscientos mil uno", "doscientos mil un", "doscientas mil una"),
    1_000_000: ("un millón",) * 3, 21_000_000: ("veintiún millones",) * 3,
    200_000_200: ("doscientos millones doscientos", "doscientos millones doscientos", "doscientos millones doscientas"),
    1_000_000_000: ("mil millones",) * 3,
}  # fmt: skip
ORDINALS = {
    1: ("1st", "first", "1.º", "primero", "1.er", "primer", "primera"), 2: ("2nd", "second", "2.º", "segundo", "2.º", "segundo", "segunda"),
    3: ("3rd", "third", "3.º", "tercero", "3.er", "tercer", "tercera"), 11: ("11th", "eleventh", "11.º", "undécimo", "11.º", "undécimo", "undécima"),
    12: ("12th", "twelfth", "12.º", "duodécimo", "12.º", "duodécimo", "duodécima"),
    13: ("13th", "thirteenth", "13.º", "decimotercero", "13.er", "decimotercer", "decimotercera"),
    18: ("18th", "eighteenth", "18.º", "decimoctavo", "18.º", "decimoctavo", "decimoctava"),
    20: ("20th", "twentieth", "20.º", "vigésimo", "20.º", "vigésimo", "vigésima"),
    21: ("21st", "twenty-first", "21.º", "vigesimoprimero", "21.er", "vigesimoprimer", "vigesimoprimera"),
    33: ("33rd", "thirty-third", "33.º", "trigésimo tercero", "33.er", "trigésimo tercer", "trigésima tercera"),
    111: ("111th", "one hundred eleventh", "111.º", "centésimo undécimo", "111.º", "centésimo undécimo", "centésima undécima"),
    100: ("100th", "one hundredth", "100.º", "centésimo", "100.º", "centésimo", "centésima"),
}  # fmt: skip


@pytest.mark.parametrize("number", SPANISH)
def test_spanish_says_a_number_alone_before_a_man_and_before_a_woman(number: int) -> None:
    assert tuple(numbers.words(number, gender, language="es") for gender in numbers.GENDERS) == SPANISH[number]


@pytest.mark.parametrize("number", ORDINALS)
def test_ordinals_are_said_in_figures_and_words_of_both_languages(number: int) -> None:
    said = [numbers.ordinal(number, language="en"), numbers.ordinal_words(number, language="en")]
    for gender in ("", "m"):
        said += [numbers.ordinal(number, gender, language="es"), numbers.ordinal_words(number, gender, language="es")]
    assert (*said, numbers.ordinal_words(number, "f", language="es")) == ORDINALS[number]


@given(NUMBER, GENDER, LANGUAGE)
def test_a_number_in_words_reads_back_as_itself(number: int, gender: str, language: str) -> None:
    assert reading.read_number(numbers.words(number, gender, language=language), language) == number


@given(some.integers(1, 999), LANGUAGE)
def test_two_ordinals_are_never_called_the_same(number: int, language: str) -> None:
    others = {numbers.ordinal_words(one, language=language) for one in range(1, 1000) if one != number}
    assert numbers.ordinal_words(number, language=language) not in others


def test_a_number_below_zero_is_said_with_its_minus() -> None:
    assert [numbers.words(-21, language=one) for one in ("en", "es")] == ["minus twenty-one", "menos veintiuno"]
    assert numbers.figures(-1250, language="en") == "-1,250"


@pytest.mark.parametrize("wrong", [1.0, "21", None, True, numbers.MOST + 1, -numbers.MOST - 1, Decimal(2), [], 10**400])
def test_what_is_no_whole_number_or_too_large_is_refused_with_its_value(wrong: object) -> None:
    for phrase in (numbers.words, numbers.figures, numbers.ordinal, numbers.ordinal_words, numbers.words_and_figures):
        with pytest.raises(Unsaid, match=r"The value .* was not written: .* Write a whole number"):
            phrase(wrong, language="es")


def test_a_number_too_long_to_show_is_refused_too() -> None:
    with pytest.raises(Unsaid, match="too long to show"):
        numbers.words(10**6000, language="en")


@pytest.mark.parametrize("wrong", [0, -1, 1000])
def test_an_ordinal_below_one_or_beyond_words_is_refused(wrong: int) -> None:
    with pytest.raises(Unsaid, match=f"The value {wrong} was not written"):
        numbers.ordinal_words(wrong, language="en")


@given(SUM, LANGUAGE)
def test_a_sum_in_words_reads_back_to_the_cent(hundredths: int, language: str) -> None:
    amount = money.cents(hundredths)
    assert reading.read_sum_in_words(money.money_words(amount, language=language), language) == amount


@given(some.integers(-money.MOST_CENTS, money.MOST_CENTS), LANGUAGE)
def test_a_sum_in_figures_has_every_cent_of_it(hundredths: int, language: str) -> None:
    said = money.money(money.cents(hundredths), language=language)
    assert Decimal(said.replace("$", "").replace(",", "")) == Decimal(hundredths) / 100


@pytest.mark.parametrize(
    ("amount", "english", "spanish"),
    [
        ("0.00", "Zero and 00/100 Dollars", "Cero dólares con 00/100"),
        ("-0.00", "Zero and 00/100 Dollars", "Cero dólares con 00/100"),
        ("1.00", "One and 00/100 Dollars", "Un dólar con 00/100"),
        ("21.05", "Twenty-One and 05/100 Dollars", "Veintiún dólares con 05/100"),
        (
            Decimal(1250),
            "One Thousand Two Hundred Fifty and 00/100 Dollars",
            "Mil doscientos cincuenta dólares con 00/100",
        ),
        ("2000000.10", "Two Million and 10/100 Dollars", "Dos millones de dólares con 10/100"),
        ("1000001.00", "One Million One and 00/100 Dollars", "Un millón un dólares con 00/100"),
    ],
)
def test_sums_are_said_as_a_cheque_has_them(amount: object, english: str, spanish: str) -> None:
    assert (money.money_words(amount, language="en"), money.money_words(amount, language="es")) == (english, spanish)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (1250.0, "a float is not exact"),
        (float("nan"), "a float is not exact"),
        (1250, "it may mean dollars or cents"),
        (True, "it may mean dollars or cents"),
        ("1250.5", "it is no sum"),
        ("1,250.00", "it is no sum"),
        ("125000", "it is no sum"),
        ("$5", "it is no sum"),
        ("١٢.٠٠", "it is no sum"),
        ("1250.00\n", "it is no sum"),
        (Decimal("0.005"), "fractions of a cent"),
        (Decimal("NaN"), "it is no sum"),
        (Decimal("Infinity"), "it is no sum"),
        (Decimal("1e12"), "larger than any sum"),
        (Decimal("1e-300000"), "fractions of a cent"),
        (Decimal("1e999999"), "larger than any sum"),
        (None, "it is no sum"),
    ],
)
def test_what_is_no_exact_sum_is_refused_with_what_to_write(wrong: object, why: str) -> None:
    for phrase in (money.money, money.money_words):
        with pytest.raises(Unsaid, match=rf"{why}.*Write a sum"):
            phrase(wrong, language="en")


def test_a_sum_below_zero_has_figures_and_no_words() -> None:
    assert [money.money("-50.00", language=one) for one in ("en", "es")] == ["-$50.00", "-$50.00"]
    with pytest.raises(Unsaid, match="below zero"):
        money.money_words("-50.00", language="en")
