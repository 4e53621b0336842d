"""The palette: every module that can be placed, searchable."""
