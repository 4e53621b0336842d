"""The desktop: the only floor that knows Qt."""
