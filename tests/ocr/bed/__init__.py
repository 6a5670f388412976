"""A bed to try the reading of papers on: court papers of many layouts made from a seed, with what is really on them."""
