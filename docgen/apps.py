"""The docgen app."""

from django.apps import AppConfig


class Docgen(AppConfig):
    """See the package."""

    name = "docgen"
