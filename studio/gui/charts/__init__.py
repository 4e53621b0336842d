"""The chart builder: choose, look, save, make a script of it."""
