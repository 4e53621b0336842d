"""Console text of any length: kept, filtered, searched, folded and drawn line by line."""
