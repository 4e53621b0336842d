"""Tables: their rules, readers and writers, and the datasets that are kept."""
