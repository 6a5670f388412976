"""PURE. Parties by their part in the case, pronouns, titles and judges, by what the case record says of a person; where it says nothing, the safe form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docgen.render.phrases.unsaid import Unsaid, known, one_of, text, whole, yes_or_no

SAYS = ("she", "he", "they", "it", "")  # what the case record may say of a person; empty: nothing
CASES = ("subject", "object", "after preposition", "possessive", "possessive alone", "reflexive")
MOST = 100_000

_PRONOUNS = {
    "she": ("she", "her", "her", "her", "hers", "herself"),
    "he": ("he", "him", "him", "his", "his", "himself"),
    "they": ("they", "them", "them", "their", "theirs", "themselves"),
    "it": ("it", "it", "it", "its", "its", "itself"),
}
_PRONOMBRES = {
    "she": ("ella", "la", "ella", "su", "", "sí misma"),
    "he": ("él", "lo", "él", "su", "", "sí mismo"),
}
_HONORED = re.compile(r"(the\s+)?hon(orable|\.)?\s+(?=\S)", re.IGNORECASE)
_OFFICE = re.compile(
    r"(chief|presiding|senior|magistrate|judge|justice|juez|jueza|magistrad[oa])\s+\S+\s+\S+", re.IGNORECASE
)


@dataclass(frozen=True)
class Part:
    """A part in a case: English for one and many; Spanish for a man and for a woman, and for anyone, where that is not `parte demandada`."""

    one: str
    many: str
    he: str
    she: str
    anyone: tuple[str, str] | None = None

    def safe(self, many: bool) -> str:
        """Return the Spanish words that fit a woman, a man, a company alike; they are feminine themselves."""
        if self.anyone:
            return self.anyone[many]
        return _plural(f"parte {self.she}") if many else f"parte {self.she}"


PARTS = {
    "plaintiff": Part("Plaintiff", "Plaintiffs", "demandante", "demandante"),
    "defendant": Part("Defendant", "Defendants", "demandado", "demandada"),
    "accused": Part("Defendant", "Defendants", "acusado", "acusada"),
    "petitioner": Part("Petitioner", "Petitioners", "peticionario", "peticionaria"),
    "respondent": Part("Respondent", "Respondents", "demandado", "demandada"),
    "claimant": Part("Claimant", "Claimants", "reclamante", "reclamante"),
    "appellant": Part("Appellant", "Appellants", "apelante", "apelante"),
    "appellee": Part("Appellee", "Appellees", "apelado", "apelada"),
    "movant": Part("Movant", "Movants", "solicitante", "solicitante"),
    "intervenor": Part("Intervenor", "Intervenors", "interviniente", "interviniente"),
    "creditor": Part("Creditor", "Creditors", "acreedor", "acreedora"),
    "debtor": Part("Debtor", "Debtors", "deudor", "deudora"),
    "juror": Part(
        "Juror", "Jurors", "jurado", "jurada", ("persona integrante del jurado", "personas integrantes del jurado")
    ),
    "witness": Part(
        "Witness", "Witnesses", "testigo", "testigo", ("persona llamada a testificar", "personas llamadas a testificar")
    ),
    "minor": Part("Minor", "Minors", "menor", "menor", ("persona menor de edad", "personas menores de edad")),
}


def party(role: object, number: object = 1, says: object = (), *, language: str) -> str:
    """Return the word for so many persons in a part: `Plaintiffs`; `demandada`, `demandados`.

    `says` holds, for each of them, what the case record says (one of SAYS). Spanish without it: `parte demandada`.
    """
    return _named(role, number, says, language)[0]


def the_party(role: object, number: object = 1, says: object = (), *, language: str) -> str:
    """Return the same with its article: `the Plaintiffs`; `la demandante`, `el demandado`, `las demandantes`, `la parte demandada`."""
    return " ".join(reversed(_named(role, number, says, language)))


def pronoun(says: object, case: str, role: object = "", *, language: str) -> str:
    """Return the pronoun for one person, by what the case record says; where that is nothing, the person's part: `the Defendant`.

    `case` is one of CASES. Spanish has no pronoun sure to fit `they` and `it`: there the part stands too (`la parte demandada`).
    """
    one_of(says, SAYS, "word of the case record for a person")
    at = CASES.index(one_of(case, CASES, "case of a pronoun"))
    if known(language) == "en":
        return _PRONOUNS[str(says)][at] if says else _part_instead(says, case, role)
    if case == "possessive alone":
        raise Unsaid(
            case, "in Spanish it depends on the thing owned", "the phrase anew, as `el domicilio de la demandada`"
        )
    return _PRONOMBRES[str(says)][at] if says in _PRONOMBRES else _parte_en_su_lugar(says, case, role)


def verb(says: object, one: str, many: str, *, language: str) -> str:
    """Return which form of a verb fits: by a number (`2 | verb("is", "are")`), or by what the case record says (`they are`)."""
    singular, plural = text(one, "verb for one"), text(many, "verb for many")
    if isinstance(says, int):
        return singular if whole(says, least=0, most=MOST) == 1 else plural
    one_of(says, SAYS, "word of the case record for a person")
    return plural if says == "they" and known(language) == "en" else singular


def titled(name: object, says: object = "", *, language: str) -> str:
    """Return `Ms. Garcia`, `Mr. Garcia`; `Sra. García`, `Sr. García`; the name alone where the case record does not say she or he."""
    said = text(name, "name")
    titles = {"en": {"she": "Ms.", "he": "Mr."}, "es": {"she": "Sra.", "he": "Sr."}}[known(language)]
    before = titles.get(one_of(says, SAYS, "word of the case record for a person"))
    return f"{before} {said}" if before else said


def judge(name: object, says: object = "", *, in_full: bool = False, language: str) -> str:
    """Return `Hon. Ana Duarte`; in full `The Honorable Ana Duarte`, `Honorable Jueza Ana Duarte`, `Honorable Juez Juan Duarte`.

    The Spanish full form without she or he is `Hon. Ana Duarte`. A title that already stands before the name is not doubled.
    """
    said = (
        _HONORED.sub("", text(name, "judge's name"), count=1)
        if _HONORED.match(str(name).strip())
        else text(name, "judge's name")
    )
    one_of(says, SAYS, "word of the case record for a person")
    if _OFFICE.match(said):
        raise Unsaid(
            name,
            "an office stands before the name",
            "the judge's name alone, and the office in the signature line below it",
        )
    if not yes_or_no(in_full):
        return f"Hon. {said}"
    if known(language) == "en":
        return f"The Honorable {said}"
    title = {"she": "Honorable Jueza", "he": "Honorable Juez"}.get(str(says), "Hon.")
    return f"{title} {said}"


def _named(role: object, number: object, says: object, language: str) -> tuple[str, str]:
    """Return the word and its article."""
    count = whole(number, least=1, most=MOST)
    told = _told(says, count)
    part = PARTS[one_of(role.strip().lower() if isinstance(role, str) else role, tuple(PARTS), "part in a case")]
    if known(language) == "en":
        return (part.one if count == 1 else part.many), "the"
    if not told <= {"she", "he"} or not told:
        return part.safe(count > 1), "la" if count == 1 else "las"
    word, article = (part.she, "la") if told == {"she"} else (part.he, "el")
    return (word, article) if count == 1 else (_plural(word), "las" if article == "la" else "los")


def _told(says: object, count: int) -> set[str]:
    """Return what the case record says of so many persons, each thing once; raise Unsaid when it speaks of another number of them."""
    listed = [says] if isinstance(says, str) else list(says) if isinstance(says, Sequence) else None
    if listed is None or (listed and len(listed) != count):
        raise Unsaid(
            says,
            f"it does not say something of each of {count}",
            f"a list of {count}, each one of {', '.join(map(repr, SAYS))}",
        )
    return {one_of(one, SAYS, "word of the case record for a person") for one in listed}


def _plural(words: str) -> str:
    """`parte demandada` has both its words in the plural; a word that ends in a consonant takes -es."""
    return " ".join(f"{word}{'s' if word[-1] in 'aeo' else 'es'}" for word in words.split())


def _part_instead(says: object, case: str, role: object) -> str:
    if not role:
        raise Unsaid(
            says, "the case record does not say, and no part in the case was given instead", "`| pronoun(case, role)`"
        )
    return the_party(role, language="en") + ("'s" if case.startswith("possessive") else "")


def _parte_en_su_lugar(says: object, case: str, role: object) -> str:
    """`su` and, of `la parte`, `sí misma` fit anyone."""
    if case in {"possessive", "reflexive"}:
        return "su" if case == "possessive" else "sí misma"
    if not role:
        raise Unsaid(
            says,
            "Spanish has no pronoun sure to fit, and no part in the case was given instead",
            "`| pronoun(case, role)`",
        )
    return ("a " if case == "object" else "") + the_party(role, language="es")
