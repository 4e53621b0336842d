"""What one does with a table to look at it: sort, filter, find, compare, write it down."""
