"""The counter: pages for clerks, chambers and attorneys' staff."""
