"""The report in the window: what is known of the run, and the dialog that makes the file."""
