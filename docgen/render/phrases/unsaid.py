"""PURE. What cannot be said is not said: a sentence naming the value and what to write instead, never a wrong text."""

from paper.child import Refusal

LANGUAGES = {
    "en": "en_US",
    "es": "es_US",
}  # the languages of the shelf, and the country whose manner of writing they follow
LONGEST = 60  # signs of a wrong value that are shown again


class NotWritten(Refusal):
    """What a filter refuses; nothing was drawn."""

    def __init__(self, sentence: str) -> None:
        super().__init__("NOT_DRAWN", sentence)


class Unsaid(NotWritten):
    """A value of the document cannot be written as the template wants it; nothing was drawn."""

    def __init__(self, value: object, why: str, write: str) -> None:
        super().__init__(f"The value {_shown(value)} was not written: {why}. Nothing was drawn. Write {write}.")


class UnsaidSecret(NotWritten):
    """As Unsaid, of a value that must not leave the case record: it is described, never repeated (Fed. R. Civ. P. 5.2(a))."""

    def __init__(self, what: str, why: str, write: str) -> None:
        super().__init__(f"{what} was not written: {why}. It is not repeated here. Nothing was drawn. Write {write}.")


class Misused(NotWritten):
    """A template gives a filter more or less than it takes; nothing was drawn. What was given is not repeated: it may be a secret."""

    def __init__(self, name: str, fault: str) -> None:
        super().__init__(
            f"The template uses the filter {name!r} wrongly: {fault}. Nothing was drawn. "
            "Write it as docs/guide/phrases.md shows it.",
        )


def _shown(value: object) -> str:
    """Return the value as a sentence shows it, shortened; Python itself will not write out a number of thousands of figures."""
    try:
        whole_of_it = repr(value)
    except ValueError:
        return f"of kind {type(value).__name__}, too long to show,"
    return whole_of_it if len(whole_of_it) <= LONGEST else f"{whole_of_it[:LONGEST]}…"


def known(language: str) -> str:
    """Return `en` or `es` for a language as a document names it (`en-US`, `es`); raise Unsaid for any other."""
    short = str(language).replace("_", "-").partition("-")[0].lower()
    if short not in LANGUAGES:
        raise Unsaid(language, "the shelf speaks English and Spanish only", "en or es")
    return short


def whole(value: object, *, least: int, most: int) -> int:
    """Return a whole number from `least` to `most`; raise Unsaid for a float, a text, true and false, and what lies outside."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise Unsaid(value, f"it is no whole number ({type(value).__name__})", "a whole number without quotes, as 21")
    if not least <= value <= most:
        raise Unsaid(value, "it is outside what can be written here", f"a whole number from {least:,} to {most:,}")
    return value


def text(value: object, what: str) -> str:
    """Return a text that is not empty, without spaces around it; raise Unsaid for anything else. `what` is what it should be."""
    if not isinstance(value, str) or not value.strip():
        raise Unsaid(value, f"it is no {what}", f"the {what} as text")
    return value.strip()


def one_of(value: object, known_ones: tuple[str, ...], what: str) -> str:
    """Return the value when it is one of these; raise Unsaid with the list otherwise."""
    if not isinstance(value, str) or value not in known_ones:
        raise Unsaid(value, f"it is no {what} this house knows", f"one of {', '.join(map(repr, known_ones))}")
    return value


def yes_or_no(value: object) -> bool:
    """Return true or false; raise Unsaid for anything else, as the text 'false', which would count as true."""
    if not isinstance(value, bool):
        raise Unsaid(value, "it is neither true nor false", "true or false without quotes")
    return value
