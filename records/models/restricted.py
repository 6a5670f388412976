"""Tables that cannot be read without saying who is looking."""

from typing import TYPE_CHECKING, Any, Self, TypeVar

from django.db import models

if TYPE_CHECKING:
    from records.access import Viewer

Row = TypeVar("Row", bound=models.Model, covariant=True)


class NoViewer(RuntimeError):
    """A restricted table was read without saying who is looking; nothing was shown. Call .visible_to(viewer) first."""


class Restricted(models.QuerySet[Row, Row]):
    """Rows that some people may not see: refuses to run until `.visible_to(viewer)` was called."""

    viewer_named = False

    def visible_to(self, viewer: "Viewer") -> Self:
        """Return the rows this viewer may see; what they may not see does not exist."""
        from records import access

        seen = self.filter(access.condition(self.model, viewer))
        seen.viewer_named = True
        return seen

    def _clone(self) -> Self:
        copy: Self = super()._clone()  # type: ignore[misc]  # Django's own hook for carrying state to the next query
        copy.viewer_named = self.viewer_named
        return copy

    def _require_viewer(self) -> None:
        if not self.viewer_named:
            raise NoViewer(NoViewer.__doc__)

    def __or__(self, other: Any) -> Self:
        return self._joined(super().__or__(other), other)

    def __xor__(self, other: Any) -> Self:
        return self._joined(super().__xor__(other), other)

    def _combinator_query(self, combinator: str, *others: Any, **named: Any) -> Self:
        joined: Self = super()._combinator_query(combinator, *others, **named)  # type: ignore[misc]  # Django's own hook of union() and the like
        return self._joined(joined, *others)

    def _joined(self, joined: Self, *others: Any) -> Self:
        """Of rows joined with others the viewer was named only if it was for all of them."""
        joined.viewer_named = self.viewer_named and all(getattr(other, "viewer_named", True) for other in others)
        return joined

    def _fetch_all(self) -> None:
        self._require_viewer()
        super()._fetch_all()

    def count(self) -> int:
        self._require_viewer()
        return super().count()

    def exists(self) -> bool:
        self._require_viewer()
        return super().exists()

    def aggregate(self, *args: Any, **named: Any) -> dict[str, Any]:
        self._require_viewer()
        return super().aggregate(*args, **named)

    def iterator(self, *args: Any, **named: Any) -> Any:
        self._require_viewer()
        return super().iterator(*args, **named)

    def update(self, **values: Any) -> int:
        self._require_viewer()
        return super().update(**values)

    def delete(self) -> tuple[int, dict[str, int]]:
        self._require_viewer()
        return super().delete()
