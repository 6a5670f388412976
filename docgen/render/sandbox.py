"""PURE. What a template may do: fill in, repeat, choose, and a short list of filters; never switch off escaping, call out, or hide what is missing."""

from collections.abc import Callable, Iterator
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range

# Of Jinja's own filters those that only look at what they are given. Not `safe` (an unescaped name is a program), `attr` (a way round the
# sandbox), `default` (it hides what is missing), `tojson`, `urlize` and the like.
HARMLESS = (
    "abs", "capitalize", "count", "first", "groupby", "int", "items", "join", "last", "length", "list", "lower", "map", "max", "min", "rejectattr",
    "replace", "reverse", "round", "selectattr", "slice", "sort", "string", "sum", "title", "trim", "unique", "upper", "wordcount",
)  # fmt: skip
_SWITCHES = (nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)  # `{% autoescape false %}`
_PARTS = (nodes.Import, nodes.FromImport, nodes.Extends)


def environment(
    loader: BaseLoader, filters: dict[str, Callable[..., Any]], used: type[Undefined] = StrictUndefined
) -> ImmutableSandboxedEnvironment:
    """Return the environment every template of the shelf is read in: sandboxed, always escaping, with the listed filters and nothing else."""
    made = ImmutableSandboxedEnvironment(
        loader=loader, autoescape=True, undefined=used, trim_blocks=True, lstrip_blocks=True
    )
    made.filters = {name: made.filters[name] for name in HARMLESS} | filters
    made.globals = {"range": safe_range}
    return made


def forbidden(environment: Environment, template: str) -> Iterator[str]:
    """Yield a sentence for everything in the template, and in the parts it includes, that no template may do, with file and line."""
    seen: set[str] = set()
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        assert environment.loader
        source, _, _ = environment.loader.get_source(environment, name)
        tree = environment.parse(source, name)
        waiting += [one for node in tree.find_all(nodes.Include) if (one := _included(node))]
        yield from _of_tree(tree, name)


def _of_tree(tree: nodes.Template, name: str) -> Iterator[str]:
    for node in tree.find_all(_SWITCHES):
        yield f"{name}, line {node.lineno}: a template may not switch off escaping; a name with `<` in it would become a command of the page"
    for part in tree.find_all(_PARTS):
        yield f"{name}, line {part.lineno}: a template takes parts in by `include` only, not by {type(part).__name__.lower()}"
    for include in tree.find_all(nodes.Include):
        if not _included(include):
            yield f"{name}, line {include.lineno}: the part that is included must be named outright, not worked out"


def _included(node: nodes.Include) -> str:
    return (
        node.template.value if isinstance(node.template, nodes.Const) and isinstance(node.template.value, str) else ""
    )
