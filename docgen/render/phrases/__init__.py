"""PURE. The language toolbox of every template: these filters, in English or Spanish, beside the harmless ones of Jinja (`sandbox`)."""

from collections.abc import Callable, Iterator
from functools import cache, partial, wraps
from inspect import signature
from typing import Any

from jinja2.runtime import Undefined

from docgen.render.gaps import Gap
from docgen.render.phrases import days, lists, money, names, numbers, people, times, withheld
from docgen.render.phrases.unsaid import Misused, known

SPOKEN: tuple[Callable[..., Any], ...] = (
    numbers.figures, numbers.words, numbers.words_and_figures, numbers.ordinal, numbers.ordinal_words,
    money.money, money.money_words,
    days.day, days.weekday_day, days.weekday, days.this_day, days.aged, days.span, days.span_words, days.counted,
    times.time_of_day, times.moment,
    lists.together, lists.either,
    people.party, people.the_party, people.pronoun, people.verb, people.titled, people.judge,
    names.possessive,
)  # fmt: skip
THE_SAME: tuple[Callable[..., Any], ...] = (
    money.cents, lists.capital, names.capitals, names.address_lines, names.telephone,
    withheld.initials, withheld.last_four, withheld.year_of_birth,
)  # fmt: skip


def filters(language: str) -> dict[str, Callable[..., Any]]:
    """Return our filters for a template in this language (`en`, `es`), by name; raise Unsaid for another language.

    What is missing, and a gap of a draft, pass through them untouched, so that the page or the letter says which name is meant.
    """
    return dict(_spoken(known(language)))


@cache
def _spoken(language: str) -> dict[str, Callable[..., Any]]:
    ours: dict[str, Callable[..., Any]] = {one.__name__: partial(one, language=language) for one in SPOKEN}
    ours |= {one.__name__: one for one in THE_SAME}
    return {name: _filter(name, one) for name, one in ours.items()}


def _filter(name: str, phrase: Callable[..., Any]) -> Callable[..., Any]:
    """Return the phrase as a filter: it lets pass what is missing, and says so when it is given too much or too little."""
    takes = signature(phrase)

    @wraps(phrase)
    def written(*given: object, **named: object) -> Any:
        values = [_looked_through(one) for one in given]
        for one in (*values, *named.values()):
            if isinstance(one, Undefined | Gap):
                return one
        try:
            takes.bind(*values, **named)
        except TypeError as fault:
            raise Misused(name, str(fault)) from None
        return phrase(*values, **named)

    return written


def _looked_through(value: object) -> object:
    """Return what is missing in a list in the list's place, and the marks of a draft's gaps in it as text; anything else as it is."""
    if not isinstance(value, list | tuple | Iterator):
        return value
    listed = list(value)
    missing = [one for one in listed if isinstance(one, Undefined)]
    return missing[0] if missing else [str(one) if isinstance(one, Gap) else one for one in listed]
