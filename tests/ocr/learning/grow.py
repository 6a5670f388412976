"""Grows boosted trees from a file of examples; runs in the environment of `learning.lock`, not in the office's.

python grow.py EXAMPLES OUT
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

GROWN: dict[str, Any] = {
    "max_iter": 90, "max_leaf_nodes": 24, "learning_rate": 0.12, "max_features": 0.25, "l2_regularization": 1.0, "min_samples_leaf": 40,
    "random_state": 0, "early_stopping": False,
}  # fmt: skip


def main(examples: str, out: str) -> None:
    """Write the trees as ocr/trees.py reads them: one on each line."""
    with Path(examples).open(encoding="utf-8") as lines:
        names, *papers = map(json.loads, lines)
    told = [line for paper in papers for line in paper]
    signs, wanted = numpy.array([line[0] for line in told], dtype=float), numpy.array([line[1] for line in told])
    grown = HistGradientBoostingClassifier(**GROWN).fit(signs, wanted)
    trees = [json.dumps(_nodes(stage[0]), separators=(",", ":")) for stage in grown._predictors]
    head = f'{{"start": {grown._baseline_prediction.item():.6f},\n"signs": {json.dumps(names)},\n"trees": [\n'
    Path(out).write_text(head + ",\n".join(trees) + "\n]}\n", encoding="utf-8")


def _nodes(tree: Any) -> list[list[float]]:
    """Every node: [sign, number, left, right], or at an end [what it adds]."""
    return [
        [round(float(node["value"]), 4)]
        if node["is_leaf"]
        else [int(node["feature_idx"]), round(float(node["num_threshold"]), 6), int(node["left"]), int(node["right"])]
        for node in tree.nodes
    ]


if __name__ == "__main__":
    main(*sys.argv[1:])
