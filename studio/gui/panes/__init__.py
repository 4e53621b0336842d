"""The panes below the canvas: what stands at a port, and what was printed."""
