"""PURE. What a draft lacks, shown in its place on the page: `[[missing: directed_to.address]]`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jinja2 import ChainableUndefined
from jinja2.utils import missing


class Gap:
    """Stands where something is missing: it says so wherever a template prints it, asks for a part of it, or goes through it."""

    def __init__(self, name: str) -> None:
        self._dotted = name

    def __str__(self) -> str:
        return f"[[missing: {self._dotted}]]"

    def __getattr__(self, part: str) -> "Gap":
        if part.startswith("_"):
            raise AttributeError(part)
        return Gap(f"{self._dotted}.{part}")

    def __getitem__(self, place: object) -> "Gap":
        return self

    def __iter__(self) -> Iterator["Gap"]:
        yield self

    def __len__(self) -> int:
        return 1


def shown(data: Mapping[str, Any], required: Iterable[str]) -> dict[str, Any]:
    """Return the data with a gap in place of every required thing it lacks; a required thing is a dotted name: `answer_to.address`.

    Of a list of things each one must have it.
    """
    filled: dict[str, Any] = dict(data)
    for name in sorted(required, key=lambda one: one.count(".")):
        filled = _with_gap(filled, name.split("."), name)
    return filled


def lacking(data: Mapping[str, Any], required: Iterable[str]) -> list[str]:
    """Return the dotted names of the required things the data lacks: neither None, empty, nor blank counts as being there."""
    return [name for name in required if not is_there(data, name.split("."))]


def is_there(value: Any, path: list[str]) -> bool:
    """Whether what this path names is there; of a list of things, in each one."""
    if isinstance(value, list | tuple) and path:
        return bool(value) and all(is_there(one, path) for one in value)
    if not path:
        return not _is_empty(value)
    return isinstance(value, Mapping) and path[0] in value and is_there(value[path[0]], path[1:])


def _with_gap(value: Any, path: list[str], name: str) -> Any:
    if not path:
        return Gap(name) if _is_empty(value) else value
    if isinstance(value, Gap):
        return value
    if isinstance(value, list | tuple):
        return [_with_gap(one, path, name) for one in value] if value else Gap(name.rsplit(".", len(path))[0])
    if not isinstance(value, Mapping):
        return Gap(name) if _is_empty(value) else value
    return {**value, path[0]: _with_gap(value.get(path[0]), path[1:], name)}


def _is_empty(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list | tuple):
        return all(_is_empty(one) for one in value)
    return value is None


class Undefined(ChainableUndefined):
    """Stands for a name the data does not have: it notes that it was used, deep names whole, and prints nothing."""

    names: list[str]  # where it notes them; each drawing has a class of its own
    dotted: str

    def __init__(self, hint: str | None = None, obj: Any = missing, name: str | None = None, *rest: Any) -> None:
        before = f"{obj.dotted}." if isinstance(obj, Undefined) else ""
        self.dotted = f"{before}{name}"
        super().__init__(hint, obj, name, *rest)

    def __getattr__(self, part: str) -> "Undefined":
        if part.startswith("_"):
            raise AttributeError(part)
        return type(self)(obj=self, name=part)

    def __getitem__(self, part: object) -> "Undefined":  # type: ignore[override]  # it gives a part where its parent gives none
        return type(self)(obj=self, name=str(part))

    def _noted(self) -> None:
        if self.dotted not in self.names:
            self.names.append(self.dotted)

    def __str__(self) -> str:
        self._noted()
        return ""

    def __html__(self) -> str:
        return str(self)

    def __iter__(self) -> Iterator[Any]:
        self._noted()
        return iter(())

    def __bool__(self) -> bool:
        self._noted()
        return False

    def __len__(self) -> int:
        self._noted()
        return 0


def undefined() -> type[Undefined]:
    """Return a class for one drawing; its `names` are those used in vain."""
    return type("Undefined", (Undefined,), {"names": []})


def letter(template: str, names: Iterable[str], asked: Iterable[str], data: Mapping[str, Any]) -> str:
    """The letter about everything a template asked for in vain; `asked` are all the dotted names it uses, which tell where `name` was meant."""
    deep = sorted(set(asked))
    whole = [[one for one in deep if one.endswith(f".{name}") and lacking(data, [one])] or [name] for name in names]
    told = ", ".join(sorted({one for several in whole for one in several}))
    return (
        f"The template {template} asks for what the document does not have: {told}. Nothing was filed. Have it mended."
    )
