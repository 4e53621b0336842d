"""Pictures of a port: read beside the GUI thread, shown, compared, saved."""
