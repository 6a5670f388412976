"""PURE. What a lifecycle is: a table of moves, and its diagram."""

from collections.abc import Mapping
from dataclasses import dataclass


class NotAllowed(Exception):
    """The table has no such move from the state the paper is in; nothing was changed."""


@dataclass(frozen=True)
class Lifecycle:
    """A table {(state, what happened): next state}; `new` is the state before the first move."""

    name: str
    moves: Mapping[tuple[str, str], str]

    def after(self, state: str, happened: str) -> str:
        """Return the state that follows; raise NotAllowed when the table has no such move."""
        try:
            return self.moves[state, happened]
        except KeyError:
            allowed = ", ".join(self.may_happen(state)) or "nothing"
            raise NotAllowed(
                f"A {self.name} that is {state!r} cannot be {happened!r}. From here only this may happen: {allowed}. "
                "Nothing was changed."
            ) from None

    def may_happen(self, state: str) -> tuple[str, ...]:
        """Return what may happen in this state, in the table's own sequence."""
        return tuple(happened for left, happened in self.moves if left == state)

    @property
    def states(self) -> tuple[str, ...]:
        """Every state of the table, in the sequence it is first named."""
        named = [state for (left, _), right in self.moves.items() for state in (left, right)]
        return tuple(dict.fromkeys(named))

    def diagram(self) -> str:
        """Return the table as a Mermaid state diagram; the documentation shows exactly this text."""
        arrows = [f"    {_node(left)} --> {right}: {happened}" for (left, happened), right in self.moves.items()]
        return "\n".join(["stateDiagram-v2", *arrows])


def _node(state: str) -> str:
    return "[*]" if state == "new" else state
