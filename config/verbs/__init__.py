"""The office's verbs, one module each: HELP, add_arguments(parser), run(options) -> exit code."""
