"""The canvas: cards, ports and lines, and the gestures that change them."""
