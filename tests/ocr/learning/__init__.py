"""Teaches the eye for titles: `script/learn` makes papers, reads them, and grows `ocr/title_trees.json` from their lines anew."""
