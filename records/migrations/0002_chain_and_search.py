"""The audit chain refuses to be altered, and the full-text index, in the words of each database."""

from django.db import migrations

SQLITE = [
    """CREATE TRIGGER event_never_altered BEFORE UPDATE ON records_event
       BEGIN SELECT RAISE(ABORT, 'a line of the audit chain is never altered'); END""",
    """CREATE TRIGGER event_never_removed BEFORE DELETE ON records_event
       BEGIN SELECT RAISE(ABORT, 'a line of the audit chain is never removed'); END""",
    """CREATE VIRTUAL TABLE search_open USING fts5(words, document UNINDEXED, page UNINDEXED,
       tokenize = "unicode61 remove_diacritics 2")""",
    """CREATE VIRTUAL TABLE search_sealed USING fts5(words, document UNINDEXED, page UNINDEXED,
       tokenize = "unicode61 remove_diacritics 2")""",
]
SQLITE_BACK = [
    "DROP TABLE search_sealed",
    "DROP TABLE search_open",
    "DROP TRIGGER event_never_removed",
    "DROP TRIGGER event_never_altered",
]
POSTGRESQL = [
    """CREATE FUNCTION event_never_altered() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'a line of the audit chain is never altered or removed'; END $$""",
    """CREATE TRIGGER event_never_altered BEFORE UPDATE OR DELETE ON records_event
       FOR EACH ROW EXECUTE FUNCTION event_never_altered()""",
    """CREATE TABLE search_open (words text NOT NULL, plain text NOT NULL, document bigint NOT NULL,
       page integer NOT NULL, vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', plain)) STORED)""",
    """CREATE TABLE search_sealed (words text NOT NULL, plain text NOT NULL, document bigint NOT NULL,
       page integer NOT NULL, vector tsvector GENERATED ALWAYS AS (to_tsvector('simple', plain)) STORED)""",
    "CREATE INDEX search_open_vector ON search_open USING gin (vector)",
    "CREATE INDEX search_sealed_vector ON search_sealed USING gin (vector)",
    "CREATE INDEX search_open_document ON search_open (document)",
    "CREATE INDEX search_sealed_document ON search_sealed (document)",
]
POSTGRESQL_BACK = [
    "DROP TABLE search_sealed",
    "DROP TABLE search_open",
    "DROP TRIGGER event_never_altered ON records_event",
    "DROP FUNCTION event_never_altered()",
]


def forward(apps, schema_editor):
    _run(schema_editor, SQLITE, POSTGRESQL)


def back(apps, schema_editor):
    _run(schema_editor, SQLITE_BACK, POSTGRESQL_BACK)


def _run(schema_editor, sqlite, postgresql):
    for statement in postgresql if schema_editor.connection.vendor == "postgresql" else sqlite:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    dependencies = [("records", "0001_initial")]
    operations = [migrations.RunPython(forward, back)]
