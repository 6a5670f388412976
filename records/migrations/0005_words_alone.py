"""PostgreSQL's index holds words alone: it took `24-0012` for a negative number and `and/or` for the name of a file."""

from django.db import migrations


def forward(apps, schema_editor):
    if schema_editor.connection.vendor == "postgresql":
        for index in ("search_open", "search_sealed"):
            schema_editor.execute(f"UPDATE {index} SET plain = regexp_replace(plain, '\\W+', ' ', 'g')")


class Migration(migrations.Migration):
    dependencies = [("records", "0004_own_confidentiality")]
    operations = [migrations.RunPython(forward, migrations.RunPython.noop)]
