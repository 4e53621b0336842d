"""The run history in the window: the list, old runs in tabs of their own, two runs compared."""
