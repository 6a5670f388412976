"""Between two tests the tables are emptied. The chain's own triggers and those of money refuse that, as they should, so they are set aside for it."""

from importlib import import_module
from typing import Any

from django.db import connection
from django.db.backends.base.operations import BaseDatabaseOperations

SQL = import_module("records.migrations.0002_chain_and_search")
MONEY = import_module("records.migrations.0010_money_kept")
MONEY_ASIDE = [one.replace("DROP TRIGGER", "DROP TRIGGER IF EXISTS") for one in MONEY.SQLITE_BACK]
SET_ASIDE = ["DROP TRIGGER IF EXISTS event_never_altered", "DROP TRIGGER IF EXISTS event_never_removed"]
NO_MODEL = ["DELETE FROM search_open", "DELETE FROM search_sealed", "DELETE FROM web_cache"]


def empty(operations: BaseDatabaseOperations, statements: list[str]) -> Any:
    """Run the statements that empty the tables, and empty the search indexes with them."""
    own = (
        [*SET_ASIDE, *MONEY_ASIDE, *statements, *NO_MODEL, *SQL.SQLITE[:2], *MONEY.SQLITE]
        if connection.vendor == "sqlite"
        else [*statements, *NO_MODEL]
    )
    return BaseDatabaseOperations.execute_sql_flush(operations, own)


def prepare() -> None:
    """Have every emptying of the tables go through `empty`."""
    type(connection.ops).execute_sql_flush = empty  # type: ignore[method-assign,assignment]
