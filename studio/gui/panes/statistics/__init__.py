"""The column strip of a table and the statistics of one column beside it."""
