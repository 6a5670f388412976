"""PURE. Which of the configured languages a page is written in, told from the small words of what was read."""

import re
from collections.abc import Iterable

ENOUGH = 12  # words a page must have before its small words tell anything
_SMALL = {
    "eng": frozenset(
        re.findall(
            r"\w+",
            "the of and to in a is for that on by with be was it as this or not no from at are an has have which shall",
        )
    ),
    "spa": frozenset(
        re.findall(
            r"\w+",
            "de la el los las en y que del por para con se un una al lo es su sus no como más ha o este esta fue",
        )
    ),
}


_OF_A_COURT = {
    "spa": frozenset(
        re.findall(
            r"\w+",
            "tribunal sala estado caso causa demandante demandado demandada peticionario peticionaria contra sobre juez jueza moción mocion "
            "orden sentencia resolución resolucion primera instancia superior parte presentado radicado comparece número",
        )
    ),
}
HEAD, TOLD = 60, 4  # so many words make a page's head; so many of a court's words in it tell its language


SCRIPTS = {
    "Arabic": ("Arabic", "ara"), "Armenian": ("Armenian", "hye"), "Bengali": ("Bengali", "ben"), "Cyrillic": ("Russian", "rus"),
    "Devanagari": ("Hindi", "hin"), "Ethiopic": ("Amharic", "amh"), "Georgian": ("Georgian", "kat"), "Greek": ("Greek", "ell"),
    "Gujarati": ("Gujarati", "guj"), "Gurmukhi": ("Punjabi", "pan"), "Han": ("Chinese", "chi_sim"), "HanS": ("Chinese", "chi_sim"),
    "HanT": ("Chinese", "chi_tra"), "Hangul": ("Korean", "kor"), "Hebrew": ("Hebrew", "heb"), "Hiragana": ("Japanese", "jpn"),
    "Japanese": ("Japanese", "jpn"), "Katakana": ("Japanese", "jpn"), "Khmer": ("Khmer", "khm"), "Korean": ("Korean", "kor"),
    "Lao": ("Lao", "lao"), "Tamil": ("Tamil", "tam"), "Telugu": ("Telugu", "tel"), "Thai": ("Thai", "tha"),
}  # fmt: skip
FOREIGN = (
    "seems to be written in the letters of {name}, which no page is read in here; to have such pages read, ask your IT person for the Debian "
    "package tesseract-ocr-{package} and to add {model} to DOCGEN_LANGUAGES"
)


def foreign(script: str, languages: str) -> str:
    """Return what is told of a page in this script, which none of the configured languages is written in; empty for any other."""
    name, model = SCRIPTS.get(script, ("", ""))
    if not model or model in languages.split("+"):
        return ""
    return FOREIGN.format(name=name, package=model.replace("_", "-"), model=model)


def first_language(languages: str) -> str:
    """Return the language pages are first read in: the first of the setting (`eng+spa`)."""
    return languages.split("+")[0]


def better_language(text: str, languages: str, *, read_in: str) -> str:
    """Return the language the page should be read in instead, as its small words tell; `read_in` when that one is right.

    A page whose head is of another language than its text, and one whose small words are of none of the languages known here, is to be
    read in all that are configured.
    """
    words = re.findall(r"[a-zà-ÿ]+", text[:20_000].lower())
    heads = {
        name for name in languages.split("+") if sum(word in _OF_A_COURT.get(name, ()) for word in words[:HEAD]) >= TOLD
    }
    if len(words) < ENOUGH:
        return read_in
    shares = {name: _share(words, _SMALL[name]) for name in languages.split("+") if name in _SMALL}
    if not shares or max(shares.values()) < 0.06:
        return languages if any(name not in _SMALL for name in languages.split("+")) else read_in
    best = max(shares, key=lambda name: shares[name])
    if heads - {best}:
        return languages
    return best if shares[best] > 1.5 * shares.get(read_in, 0.0) else read_in


def _share(words: Iterable[str], small: frozenset[str]) -> float:
    found = [word in small for word in words]
    return sum(found) / len(found)
