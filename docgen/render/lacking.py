"""PURE. Data as a template sees them, and a note of every name it asks for and does not find, with its whole path."""

from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import Undefined

ADDING = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow")
REACHES = (
    *ADDING,
    *(f"r{name}" for name in ADDING),
    "pos",
    "neg",
    "lt",
    "le",
    "gt",
    "ge",
    "int",
    "float",
    "complex",
    "call",
)


class Facts:
    """Some of the data under its path; a template reads its names and nothing else of it."""

    __slots__ = ("_held", "_path")

    def __init__(self, held: Mapping[str, Any], path: str) -> None:
        self._held, self._path = held, path

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._held:
            raise AttributeError(name)
        return self._held[name]


class Missing(Undefined):
    """A name that the data lack, or leave empty (`given`): harmless in an `if`, noted as soon as it would be printed."""

    __slots__ = ("_given", "_name", "_notes")
    notes: list[str] = []  # noqa: RUF012  (each drawing has a class of its own, made by `noting`)

    def __init__(
        self, hint: Any = None, obj: Any = None, name: Any = None, exc: Any = None, given: bool = False
    ) -> None:
        super().__init__()
        before = getattr(obj, "_path", "") if isinstance(obj, Facts | Missing) else ""
        self._name = f"{before}.{name}" if before else str(name)
        self._given, self._notes = given, self.notes
        if not given:
            self._notes.append(self._name)

    @property
    def _path(self) -> str:
        return self._name

    def _noted(self, *_: Any, **__: Any) -> "Missing":
        if self._name not in self._notes:
            self._notes.append(self._name)
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        while self._name in self._notes:
            self._notes.remove(self._name)
        return type(self)(obj=self, name=name)

    def __getitem__(self, name: Any) -> Any:
        return self.__getattr__(str(name))

    def __str__(self) -> str:
        return f"[[missing: {self._noted()._name}]]"

    __html__ = __str__

    def __iter__(self) -> Iterator[Any]:
        self._noted()
        return iter(())

    def __len__(self) -> int:
        self._noted()
        return 0

    def __eq__(self, other: object) -> bool:
        return self._given and (other is None or other == "")

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self._name)

    def __bool__(self) -> bool:
        return False


for _reach in REACHES:
    setattr(Missing, f"__{_reach}__", Missing._noted)


def noting(notes: list[str]) -> type[Missing]:
    """Return the kind of missing name that writes into these notes."""
    return type("Noting", (Missing,), {"notes": notes, "__slots__": ()})


def facts(data: Mapping[str, Any], kind: type[Missing]) -> dict[str, Any]:
    """Return the data as a template may see them; `kind` is what stands for what is empty (None)."""
    return {name: _seen(value, name, kind) for name, value in data.items()}


def _seen(value: Any, path: str, kind: type[Missing]) -> Any:
    if value is None:
        return kind(name=path, given=True)
    if isinstance(value, Mapping):
        return Facts({name: _seen(one, f"{path}.{name}", kind) for name, one in value.items()}, path)
    if isinstance(value, list | tuple):
        return tuple(_seen(one, f"{path}[{place}]", kind) for place, one in enumerate(value))
    return value
