"""PURE. Numbers in figures and in words, cardinal and ordinal, in English and Spanish.

The words are our own: the one library at hand says `veintiuno mil` and knows no gender, and a wrong number on an order is a wrong order.
"""

from babel.numbers import format_decimal

from docgen.render.phrases.unsaid import LANGUAGES, known, one_of, whole

MOST = 999_999_999_999  # beyond it English and Spanish count differently (billion, billón)
MOST_ORDINAL = 999
GENDERS = ("", "m", "f")  # of the Spanish word that follows; empty when the number stands alone


def _each(words: str) -> tuple[str, ...]:
    """Return the words one by one; `-` stands for none."""
    return tuple(word.strip("-") for word in words.split())


_SMALL = _each(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = _each("- - twenty thirty forty fifty sixty seventy eighty ninety")
_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand"))
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip

_PEQUENOS = _each(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve "
    "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
)
_DECENAS = _each("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_CIENTOS = _each(
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_ORDINALES = _each("- primero segundo tercero cuarto quinto sexto séptimo octavo noveno")
_ORDINALES_DIEZ = _each(
    "- décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo"
)
_ORDINALES_CIEN = _each(
    "- centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo noningentésimo"
)


def figures(number: object, *, language: str) -> str:
    """Return a whole number in figures, thousands apart: `1,250`; Spanish as written in the United States, likewise."""
    return format_decimal(whole(number, least=-MOST, most=MOST), locale=LANGUAGES[known(language)])


def words(number: object, gender: str = "", *, language: str) -> str:
    """Return a whole number in words: `twenty-one`, `veintiuno`; before a masculine word (`m`) `veintiún`, a feminine (`f`) `veintiuna`."""
    value = whole(number, least=-MOST, most=MOST)
    one_of(gender, GENDERS, "gender of a word")
    if value < 0:
        return f"{'minus' if known(language) == 'en' else 'menos'} {words(-value, gender, language=language)}"
    return _english(value) if known(language) == "en" else _spanish(value, gender)


def words_and_figures(number: object, gender: str = "", *, language: str) -> str:
    """Return both, as orders have it: `twenty-one (21)`, `veintiuno (21)`."""
    return f"{words(number, gender, language=language)} ({figures(number, language=language)})"


def ordinal(number: object, gender: str = "", *, language: str) -> str:
    """Return `3rd`; in Spanish `3.º`, feminine `3.ª`, before a masculine word `3.er`."""
    value = whole(number, least=1, most=MOST)
    one_of(gender, GENDERS, "gender of a word")
    written = figures(value, language=language)
    if known(language) == "en":
        teen = value % 100 in {11, 12, 13}
        return written + ("th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th"))
    short = gender == "m" and value % 10 in {1, 3} and value % 100 != 11
    return f"{written}.{'er' if short else 'ª' if gender == 'f' else 'º'}"


def ordinal_words(number: object, gender: str = "", *, language: str) -> str:
    """Return `third`; in Spanish `tercero`, feminine `tercera`, before a masculine word `tercer`. From 1 to 999."""
    value = whole(number, least=1, most=MOST_ORDINAL)
    one_of(gender, GENDERS, "gender of a word")
    return _english_ordinal(value) if known(language) == "en" else _spanish_ordinal(value, gender)


def _english(value: int) -> str:
    if value < 20:
        return _SMALL[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_SMALL[value % 10]}" if value % 10 else "")
    if value < 1000:
        return _joined(f"{_SMALL[value // 100]} hundred", value % 100)
    size, name = next(scale for scale in _SCALES if value >= scale[0])
    return _joined(f"{_english(value // size)} {name}", value % size)


def _joined(said: str, rest: int) -> str:
    return f"{said} {_english(rest)}" if rest else said


def _english_ordinal(value: int) -> str:
    before, mark, last = (
        _english(value).rpartition("-") if value % 100 > 20 and value % 10 else _english(value).rpartition(" ")
    )
    told = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return f"{before}{mark}{told}"


def _spanish(value: int, gender: str) -> str:
    millions, rest = divmod(value, 1_000_000)
    said = ["un millón"] if millions == 1 else [f"{_thousands(millions, 'm')} millones"] if millions else []
    return " ".join([*said, _thousands(rest, gender)] if rest or not value else said)


def _thousands(value: int, gender: str) -> str:
    """Below a million. One thousand is `mil`; its multiple loses the -o (`veintiún mil`), and only its hundreds have a gender."""
    thousands, rest = divmod(value, 1000)
    if not thousands:
        return _hundreds(rest, gender)
    many = [] if thousands == 1 else [_hundreds(thousands, gender, ends_in="m")]
    return " ".join([*many, "mil", *([_hundreds(rest, gender)] if rest else [])])


def _hundreds(value: int, gender: str, ends_in: str | None = None) -> str:
    hundreds, rest = divmod(value, 100)
    if value == 100:
        return "cien"
    said = (
        _CIENTOS[hundreds].replace("cientos", "cientas").replace("quinientos", "quinientas")
        if gender == "f"
        else _CIENTOS[hundreds]
    )
    small = _below_hundred(rest, gender if ends_in is None else ends_in) if rest or not value else ""
    return f"{said} {small}".strip()


def _below_hundred(value: int, gender: str) -> str:
    if value < 30:
        said = _PEQUENOS[value]
    else:
        said = _DECENAS[value // 10] + (f" y {_PEQUENOS[value % 10]}" if value % 10 else "")
    if value % 10 != 1 or value == 11 or not gender:
        return said
    if gender == "f":
        return f"{said[:-1]}a"
    return "veintiún" if value == 21 else said[:-1]


def _spanish_ordinal(value: int, gender: str) -> str:
    tens = _ordinal_below_hundred(value % 100)
    parts = [part for part in (_ORDINALES_CIEN[value // 100], *tens) if part]
    if gender == "f":
        return " ".join(f"{part[:-1]}a" for part in parts)
    last = parts[-1]
    if gender == "m" and last.endswith(("primero", "tercero")):
        parts[-1] = last[:-1]
    return " ".join(parts)


def _ordinal_below_hundred(value: int) -> tuple[str, ...]:
    """Up to 29 one word (`decimotercero`, `vigesimoprimero`), with the old forms of 11 and 12; above, two."""
    tens, ones = divmod(value, 10)
    if value in {11, 12}:
        return ("undécimo" if value == 11 else "duodécimo",)
    if tens in {1, 2} and ones:
        stem = "decim" if tens == 1 else "vigesim"
        return (stem + ("" if ones == 8 else "o") + _ORDINALES[ones],)
    return (_ORDINALES_DIEZ[tens], _ORDINALES[ones])


def of_millions(number: int) -> bool:
    """Whether Spanish puts `de` between this number and what is counted: `un millón de dólares`."""
    return number != 0 and number % 1_000_000 == 0
