"""The web service in the window: setting it up, running it, trying it."""
