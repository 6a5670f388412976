"""The records app."""

from django.apps import AppConfig


class Records(AppConfig):
    """The case file."""

    name = "records"

    def ready(self) -> None:
        from records import database

        database.connect()
