"""PURE. What a Word template's tags ask for: faults of syntax, unknown names and filters, and what no template may do."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from docgen.render import contract, sandbox, word_text
from docgen.render.word_findings import REFUSES, WARNS, Finding
from docgen.render.word_text import Paragraph

OTHER_FILES = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block)
GIANTS = (nodes.Mul, nodes.Pow, nodes.Mod)
MAY_CALL = {"range", "loop.cycle", "loop.changed"}


def faults(lines: Sequence[Paragraph], names: Collection[str] | None, used: set[str]) -> list[Finding]:
    """Return what is wrong with the tags of one part. `names` is what the document has (None: not asked); adds to `used`."""
    found = [fault for one in lines for fault in word_text.faults(one)]
    if not lines or any(one.severity == REFUSES for one in found):
        return found
    environment = sandbox.environment()
    try:
        template = environment.parse(word_text.source(list(lines)))
    except TemplateSyntaxError as fault:
        return [*found, _at(lines, fault.lineno).finding(REFUSES, f"the tags do not fit together: {_mildly(fault)}")]
    if wrong := _asked(environment, template, lines):
        return [*found, *wrong]
    for name, line in contract.used_places(environment, template):
        if names is not None and name not in names and not name.startswith("range"):
            found.append(_at(lines, line).finding(REFUSES, f"it uses {name}, which the document does not have"))
        used.add(name)
    return found


def unused(names: Collection[str], used: set[str], part: str) -> list[Finding]:
    """Return a warning for every name the document has and no part of the template uses."""
    return [
        Finding(WARNS, part, 0, "", f"the document has {name}, which the template never uses")
        for name in contract.unused(used, set(names))
    ]


def _asked(environment: sandbox.Sandbox, template: nodes.Template, lines: Sequence[Paragraph]) -> list[Finding]:
    kinds = (nodes.Filter, nodes.Test, nodes.Call, nodes.Getattr, nodes.Getitem, nodes.BinExpr, *OTHER_FILES)
    asked = ((node, _wrong(environment, node)) for node in template.find_all(kinds))
    return [_at(lines, node.lineno).finding(REFUSES, says) for node, says in asked if says]


def _wrong(environment: sandbox.Sandbox, node: nodes.Node) -> str:
    """Return why no template may hold this; empty when it may."""
    if isinstance(node, OTHER_FILES):
        return "it takes in another file or a block, which a Word template may not"
    if isinstance(node, nodes.Filter) and node.name not in environment.filters:
        return f"the filter {node.name} is not known; the filters are {', '.join(sorted(environment.filters))}"
    if isinstance(node, nodes.Test) and node.name not in environment.tests:
        return f"the test {node.name} is not known; the tests are {', '.join(sorted(environment.tests))}"
    if isinstance(node, nodes.Call) and _dotted(node.node) not in MAY_CALL:
        return "it calls something; a template may only show what the document holds"
    if name := next((one for one in _names(node) if one.startswith("_")), ""):
        return f"it reaches for {name}, which is no name of a document"
    if isinstance(node, GIANTS) and any(isinstance(one, nodes.Const) and isinstance(one.value, str) for one in (node.left, node.right)):  # fmt: skip
        return "it multiplies a text"
    return "it raises to a power" if isinstance(node, nodes.Pow) else ""


def _names(node: nodes.Node) -> Iterator[str]:
    if isinstance(node, nodes.Getattr):
        yield node.attr
    if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        yield node.arg.value


def _dotted(node: Any) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_dotted(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else ""


def _at(lines: Sequence[Paragraph], line: int) -> Paragraph:
    return lines[min(max(line, 1), len(lines)) - 1]


def _mildly(fault: TemplateSyntaxError) -> str:
    """Return Jinja's complaint as the rest of a sentence."""
    message = (fault.message or "they cannot be understood").split("\n")[0].rstrip(".")
    return message[:1].lower() + message[1:]
