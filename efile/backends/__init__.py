"""The ways out, one file each; chosen by dotted path (DOCGEN_ROUTE)."""
