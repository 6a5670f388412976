"""PURE. Sums of money, exact to the cent, in figures and in words. Dollars of the United States; never a float, never rounded."""

import re
from decimal import Decimal

from babel.numbers import format_currency

from docgen.render.phrases import numbers
from docgen.render.phrases.unsaid import LANGUAGES, Unsaid, known, whole

EXACT = re.compile(r"-?[0-9]{1,12}\.[0-9]{2}")
MOST_CENTS = numbers.MOST * 100 + 99
CENT = Decimal("0.01")
WRITE = "a sum as Decimal or as text with two places, as '1250.00', or whole cents as `125000 | cents`"


def cents(number: object) -> Decimal:
    """Return the sum that a whole number of cents is: 125000 is 1250.00."""
    return Decimal(whole(number, least=-MOST_CENTS, most=MOST_CENTS)).scaleb(-2)


def money(amount: object, *, language: str) -> str:
    """Return a sum (a Decimal, or text such as `1250.00`) in figures: `$1,250.00`, in Spanish alike; below zero `-$50.00`."""
    return format_currency(read_sum(amount), "USD", locale=LANGUAGES[known(language)])


def money_words(amount: object, *, language: str) -> str:
    """Return a sum in words, as a cheque has it: `One Thousand Two Hundred Fifty and 00/100 Dollars`,
    `Mil doscientos cincuenta dólares con 00/100`. Not below zero.
    """
    value = read_sum(amount)
    if value < 0:
        raise Unsaid(amount, "a sum below zero has no words", "the sum itself, and say beside it who owes it")
    dollars, hundredths = divmod(int(value.scaleb(2)), 100)
    if known(language) == "en":
        return f"{_title(numbers.words(dollars, language='en'))} and {hundredths:02}/100 Dollars"
    said = numbers.words(dollars, "m", language="es") + (" de" if numbers.of_millions(dollars) else "")
    return f"{said[0].upper()}{said[1:]} {'dólar' if dollars == 1 else 'dólares'} con {hundredths:02}/100"


def read_sum(amount: object) -> Decimal:
    """Return the sum as Decimal with two places; raise Unsaid for a float, a bare number, fractions of a cent, and what is no sum."""
    if isinstance(amount, float):
        raise Unsaid(amount, "a float is not exact to the cent", WRITE)
    if isinstance(amount, int):
        raise Unsaid(amount, "it may mean dollars or cents", WRITE)
    if isinstance(amount, str):
        if not EXACT.fullmatch(amount):
            raise Unsaid(amount, "it is no sum of dollars and cents", WRITE)
        amount = Decimal(amount)
    if not isinstance(amount, Decimal) or not amount.is_finite():
        raise Unsaid(amount, "it is no sum of money", WRITE)
    if abs(amount) > Decimal(MOST_CENTS).scaleb(-2):
        raise Unsaid(amount, "it is larger than any sum that can be written here", f"a sum up to ${numbers.MOST:,}.99")
    return _to_the_cent(amount)


def _to_the_cent(amount: Decimal) -> Decimal:
    exact = amount.quantize(CENT) + 0  # the zero takes the sign off a sum of minus nothing
    if exact != amount:
        raise Unsaid(amount, "it has fractions of a cent, and nothing is rounded here", WRITE)
    return exact


def _title(words: str) -> str:
    return re.sub(r"[a-z]+", lambda word: word[0].capitalize(), words)
