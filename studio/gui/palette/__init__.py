"""The palette: every module that can be placed, and the search among them."""
