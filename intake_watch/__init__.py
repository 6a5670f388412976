"""Paper in: notice what is dropped, take it safely, read it, match it, file it or bring it to the desk."""
