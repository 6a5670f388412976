"""The efile app."""

from django.apps import AppConfig


class Efile(AppConfig):
    """See the package."""

    name = "efile"
