"""Receipts are never removed and keep their numbers, and what was paid is never altered: the database itself refuses it."""

from django.db import migrations

KEPT = {  # table -> what of it is never altered
    "receipt": "court, series, year, number, payment_id",
    "payment": "case_id, court, amount, tender, day_id",
    "paymentpart": "payment_id, assessment_id, amount, day_id",
    "refund": "payment_id, assessment_id, amount, tender, day_id",
}
SQLITE = [
    statement
    for table, columns in KEPT.items()
    for statement in (
        f"""CREATE TRIGGER {table}_never_removed BEFORE DELETE ON records_{table}
            BEGIN SELECT RAISE(ABORT, 'a {table} is never removed'); END""",
        f"""CREATE TRIGGER {table}_never_altered BEFORE UPDATE OF {columns} ON records_{table}
            BEGIN SELECT RAISE(ABORT, 'what a {table} says is never altered'); END""",
    )
]
SQLITE_BACK = [f"DROP TRIGGER {table}_never_{what}" for table in KEPT for what in ("removed", "altered")]
POSTGRESQL = [
    """CREATE FUNCTION money_never_altered() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'money that was entered is never removed or altered'; END $$""",
    *(
        statement
        for table, columns in KEPT.items()
        for statement in (
            f"""CREATE TRIGGER {table}_never_removed BEFORE DELETE ON records_{table}
                FOR EACH ROW EXECUTE FUNCTION money_never_altered()""",
            f"""CREATE TRIGGER {table}_never_altered BEFORE UPDATE OF {columns} ON records_{table}
                FOR EACH ROW EXECUTE FUNCTION money_never_altered()""",
        )
    ),
]
POSTGRESQL_BACK = [
    *(f"DROP TRIGGER {table}_never_{what} ON records_{table}" for table in KEPT for what in ("removed", "altered")),
    "DROP FUNCTION money_never_altered()",
]


def forward(apps, schema_editor):
    _run(schema_editor, SQLITE, POSTGRESQL)


def back(apps, schema_editor):
    _run(schema_editor, SQLITE_BACK, POSTGRESQL_BACK)


def _run(schema_editor, sqlite, postgresql):
    for statement in postgresql if schema_editor.connection.vendor == "postgresql" else sqlite:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("records", "0009_money")]
    operations = [migrations.RunPython(forward, back)]
