"""Charts of a table: what is wanted, whether it can be drawn, and the script that draws it."""
