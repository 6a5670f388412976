"""PURE. The contract between a document and its template, checked both ways: names the template uses and nobody gives, and the reverse."""

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import Environment, nodes

Names = Mapping[
    str, str
]  # what a name in the template stands for: `one` in `for one in answer_to` stands for `answer_to`


_OF_A_SIGNATURE = ("name", "title", "how", "on", "image")
SIGNED = {"signed", *(f"signed.{office}" for office in ("clerk", "judge", "seal"))} | {
    f"signed.{office}.{part}" for office in ("clerk", "judge", "seal") for part in _OF_A_SIGNATURE
}  # what every template may show of the signatures, whatever its document says


def faults(environment: Environment, template: str, document: type) -> list[str]:
    """Return where template and document disagree, a sentence each; empty when they agree."""
    used, had = set(used_names(environment, template)) - SIGNED, set(names_of(document))
    unknown = [f"the template uses {name}, which the document does not have" for name in sorted(used - had)]
    return unknown + [f"the document has {name}, which the template never uses" for name in unused(used, had)]


def unused(used: set[str], had: set[str]) -> list[str]:
    """Return the names the document has and the template never uses; a name with names inside it is used by those."""
    return sorted(had - used - {name.rpartition(".")[0] for name in had})


def names_of(document: type, before: str = "") -> Iterator[str]:
    """Yield the names of the dataclass and, with dots, of those inside it; what is many counts once."""
    kinds = typing.get_type_hints(document)
    for field in dataclasses.fields(document):
        yield f"{before}{field.name}"
        inner = _inner(kinds[field.name])
        if dataclasses.is_dataclass(inner) and isinstance(inner, type):
            yield from names_of(inner, f"{before}{field.name}.")


def names_in(data: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """Yield the names that plain data (a sample, a snapshot) has, as `names_of` would."""
    for name, value in data.items():
        yield f"{before}{name}"
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Mapping):
                yield from names_in(one, f"{before}{name}.")


def used_names(environment: Environment, template: str) -> Iterator[str]:
    """Yield every name of the document that the template, or a template it includes, uses."""
    assert environment.loader
    source, _, _ = environment.loader.get_source(environment, template)
    yield from (name for name, _ in used_places(environment, environment.parse(source)))


def used_places(environment: Environment, template: nodes.Node) -> Iterator[tuple[str, int]]:
    """Yield every name of the document that the parsed template uses, with the line it stands in."""
    yield from _walk(environment, template, {})


def _walk(environment: Environment, node: nodes.Node, local: Names) -> Iterator[tuple[str, int]]:
    if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem):
        yield from _used(node, local)
    elif isinstance(node, nodes.Include) and isinstance(node.template, nodes.Const):
        yield from ((name, node.lineno) for name in used_names(environment, node.template.value))
    elif isinstance(node, nodes.For):
        yield from _loop(environment, node, local)
    else:
        for child in node.iter_child_nodes():
            yield from _walk(environment, child, local)


def _used(node: nodes.Node, local: Names) -> Iterator[tuple[str, int]]:
    path = _path(node, local)
    if path and path.partition(".")[0] != "loop":
        yield path, node.lineno


def _loop(environment: Environment, node: nodes.For, local: Names) -> Iterator[tuple[str, int]]:
    yield from _walk(environment, node.iter, local)
    inside = dict(local)
    if isinstance(node.target, nodes.Name):
        inside[node.target.name] = _path(node.iter, local)
    for child in (*node.body, *node.else_):
        yield from _walk(environment, child, inside)


def _path(node: nodes.Node, local: Names) -> str:
    """Return the dotted name an expression stands for; empty when it is none (a constant, a sum, a joined list)."""
    if isinstance(node, nodes.Name):
        return local.get(node.name, node.name)
    if isinstance(node, nodes.Getattr):
        return ".".join(filter(None, (_path(node.node, local), node.attr)))
    if isinstance(node, nodes.Getitem):
        return _path(node.node, local)
    return ""


def _inner(kind: Any) -> Any:
    """Return what is inside a tuple or beside None; else the kind itself."""
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) in {tuple, list, typing.Union}:
        return next((one for one in typing.get_args(kind) if one not in {type(None), Ellipsis}), kind)
    return kind
