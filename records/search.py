"""Full-text search over filed papers, one interface for SQLite FTS5 and PostgreSQL; sealed text has its own index."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection
from django.db.backends.utils import CursorWrapper

from records import access
from records.access import Viewer
from records.models import Document

MOST = 1000  # more hits than this are not counted: the page says "more than 1,000"
RANKED = 1000  # only this many pages are ranked; the rest would cost more than it tells


@dataclass(frozen=True)
class Hit:
    """One page that holds the words: which document, which page, and a piece of its text."""

    document: Document
    page: int
    snippet: str


@dataclass(frozen=True)
class Hits:
    """What was found: at most MOST are counted, `more` says that there are more."""

    total: int
    more: bool
    hits: tuple[Hit, ...]


def put(document: Document, texts: Sequence[str]) -> None:
    """Index the text of each page and the title, in the index its secrecy demands; what was indexed of it before is replaced."""
    remove(document)
    clean = [(page, _clean(text)) for page, text in enumerate(_with_title(document.title, texts), 1) if text.strip()]
    if not clean:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            plain = [(words, " ".join(_asked(words)), document.pk, page) for page, words in clean]
            _put_plain(cursor, _index(document), plain)
            return
        rows = [(words, document.pk, page) for page, words in clean]
        cursor.executemany(f"INSERT INTO {_index(document)} (words, document, page) VALUES (%s, %s, %s)", rows)  # noqa: S608


def _with_title(title: str, texts: Sequence[str]) -> list[str]:
    """Return the pages' texts, the title below the first where that does not say it: a clerk gave it, or nothing could be read."""
    first, *more = texts or ("",)
    said = set(_asked(title)) <= set(_asked(first))
    return [first if said else f"{first}\n{title}".strip(), *more]


def _put_plain(cursor: CursorWrapper, index: str, rows: list[tuple[str, str, int, int]]) -> None:
    """What is shown is kept as it is; what is searched as words alone, without accents, as they are asked for.

    PostgreSQL by itself takes off no accents, and takes `24-0012` for a negative number and `and/or` for the name of a file.
    """
    cursor.executemany(f"INSERT INTO {index} (words, plain, document, page) VALUES (%s, %s, %s, %s)", rows)  # noqa: S608


def _asked(text: str) -> list[str]:
    """Return the words of a text, as both databases are asked for them."""
    return re.findall(r"\w+", _plain(text).lower())


def _plain(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def remove(document: Document) -> None:
    """Take the document out of both indexes."""
    with connection.cursor() as cursor:
        for index in ("search_open", "search_sealed"):
            cursor.execute(f"DELETE FROM {index} WHERE document = %s", [document.pk])  # noqa: S608  (our own two names)


def move(document: Document, *, secret: bool) -> None:
    """Move the document's text between the open and the sealed index, inside the caller's transaction."""
    left, right = ("search_open", "search_sealed") if secret else ("search_sealed", "search_open")
    columns = "words, plain, document, page" if connection.vendor == "postgresql" else "words, document, page"
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {right} ({columns}) SELECT {columns} FROM {left} WHERE document = %s",  # noqa: S608
            [document.pk],
        )
        cursor.execute(f"DELETE FROM {left} WHERE document = %s", [document.pk])  # noqa: S608


def find(words: str, viewer: Viewer, *, limit: int = 50) -> Hits:
    """Return the pages that hold all the words (the last may be the beginning of a word), best first.

    Only what the viewer may see is searched, counted and shown.
    """
    wanted = _asked(words)
    if not wanted:
        return Hits(0, False, ())
    rows = [row for index in _indexes_of(viewer) for row in _rows(index, wanted, viewer)]
    rows.sort(key=lambda row: row[3])
    documents = Document.objects.visible_to(viewer).select_related("case", "entry")
    seen = documents.in_bulk([row[0] for row in rows[:limit]])
    hits = tuple(Hit(seen[pk], page, snippet) for pk, page, snippet, _ in rows[:limit] if pk in seen)
    return Hits(min(len(rows), MOST), len(rows) > MOST, hits)


def _index(document: Document) -> str:
    secrecy = access.strictest(document.confidentiality, document.case.confidentiality)
    return "search_open" if secrecy == access.PUBLIC else "search_sealed"


def _indexes_of(viewer: Viewer) -> list[str]:
    open_index = ["search_open"] if access.PUBLIC in viewer.may_see else []
    return open_index + (["search_sealed"] if viewer.may_see - {access.PUBLIC} else [])


def _rows(index: str, wanted: list[str], viewer: Viewer) -> list[tuple[int, int, str, float]]:
    """Return (document, page, snippet, rank; lower is better) of at most MOST + 1 pages the viewer may see."""
    may_see = Document.objects.visible_to(viewer).filter(withdrawn=False).values("pk").query
    allowed, parameters = may_see.sql_with_params()
    statement, match = _on_postgresql(index, wanted) if connection.vendor == "postgresql" else _on_sqlite(index, wanted)
    with connection.cursor() as cursor:
        cursor.execute(statement.replace("ALLOWED", allowed), [*match[:-1], *parameters, match[-1]])
        return [(int(pk), int(page), str(snippet), float(rank)) for pk, page, snippet, rank in cursor.fetchall()]


def _on_sqlite(index: str, wanted: list[str]) -> tuple[str, list[str | int]]:
    asked = " ".join(f'"{word}"' for word in wanted) + "*"
    statement = (
        f"SELECT document, page, snippet({index}, 0, '[', ']', ' … ', 16), bm25({index}) FROM {index} "  # noqa: S608
        f"WHERE {index} MATCH %s AND document IN (ALLOWED) LIMIT %s"
    )
    return statement, [asked, MOST + 1]


def _on_postgresql(index: str, wanted: list[str]) -> tuple[str, list[str | int]]:
    asked = " & ".join(wanted) + ":*"
    statement = (
        "SELECT document, page, ts_headline('simple', left(words, 20000), query, "  # noqa: S608
        "'StartSel=[, StopSel=], MaxFragments=1, MaxWords=16, MinWords=6'), -ts_rank(vector, query) FROM "
        f"(SELECT document, page, words, vector, to_tsquery('simple', %s) AS query FROM {index}) AS pages "  # noqa: S608
        "WHERE vector @@ query AND document IN (ALLOWED) LIMIT %s"
    )
    return statement, [asked, MOST + 1]


def _clean(text: str) -> str:
    """Return the text without what a database refuses: NUL (PostgreSQL) and lone surrogates."""
    return text.replace("\x00", " ").encode("utf-8", "replace").decode("utf-8")
