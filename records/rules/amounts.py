"""PURE. Amounts of money as a clerk types and reads them: exact decimals in dollars and cents, never a floating-point number."""

import re
from decimal import Decimal

CENT = Decimal("0.01")
NOTHING = Decimal("0.00")
MOST = Decimal("9999999999.99")  # what a column of twelve digits holds
TYPED = re.compile(r"\$? ?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?P<cents>\d+))?(?: ?USD)?")
OTHER_MONEY = re.compile(r"[€£¥₹₱₩]|\b(?!USD\b)[A-Z]{3}\b|\b(?:CA|A|MX)\$")


class NotAnAmount(Exception):
    """What was given is no amount of dollars and cents; nothing was entered."""


def amount(said: object) -> Decimal:
    """Return an amount above nought in dollars and cents, from what was typed (`350`, `$1,250.00`) or a Decimal.

    Raises NotAnAmount with a sentence for nought, a negative, a third decimal, another currency, and any floating-point number.
    """
    value = amount_or_nothing(said)
    if value == 0:
        raise NotAnAmount("The amount is 0.00. Nothing was entered. Say how much it is, in dollars and cents.")
    return value


def amount_or_nothing(said: object) -> Decimal:
    """Return an amount that may be nought (the float of a drawer, its counted cash); otherwise as `amount`."""
    if isinstance(said, bool) or not isinstance(said, str | int | Decimal):
        raise NotAnAmount(
            f"The amount {said!r} is a {type(said).__name__}, and such numbers are not exact: 0.10 would not be ten cents. Nothing was "
            'entered. Give it as text ("350.00") or as a Decimal.'
        )
    return _checked(_typed(said) if isinstance(said, str) else Decimal(said), said)


def shown(value: Decimal) -> str:
    """Return the amount as it is printed: `$1,250.00`; less than nought with a minus before the dollar sign."""
    return f"{'-' if value < 0 else ''}${abs(value).quantize(CENT):,.2f}"


def _typed(said: str) -> Decimal:
    text = " ".join(said.split())
    if OTHER_MONEY.search(text):
        raise NotAnAmount(
            f"{said!r} is not in US dollars, and the counter takes no other currency. Nothing was entered. Say it in dollars and cents."
        )
    if re.match(r"[-−(]|\$ ?[-−]", text):
        raise NotAnAmount(_negative(said))
    found = TYPED.fullmatch(text)
    if not found or not text.isascii():
        raise NotAnAmount(f"{said!r} is not an amount. Nothing was entered. Type it like 350 or 1,250.00.")
    return Decimal(f"{found['whole'].replace(',', '')}.{found['cents'] or '0'}")


def _checked(value: Decimal, said: object) -> Decimal:
    if not value.is_finite():
        raise NotAnAmount(f"{said} is not an amount. Nothing was entered. Type it like 350 or 1,250.00.")
    if value < 0:
        raise NotAnAmount(_negative(said))
    if value > MOST:
        raise NotAnAmount(
            f"{said} is more than the counter can enter ({shown(MOST)}). Nothing was entered. Look again."
        )
    if value != value.quantize(CENT):
        raise NotAnAmount(
            f"{said} has more than two decimals, and there is nothing smaller than a cent. Nothing was entered. Round it as the order or "
            "the schedule says, then enter it again."
        )
    return value.quantize(CENT)


def _negative(said: object) -> str:
    return (
        f"The amount {said} is less than nought. Nothing was entered. Money given back is a refund, a debt forgiven is a waiver, and a "
        "receipt made by mistake is voided."
    )
