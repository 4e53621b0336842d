"""The script editor: a code editor, bound to a node's parameter, in the pane and in a window."""
