"""The properties pane: what the selected node can be told, one editor for each kind of value."""
