"""How the studio looks: colours, type, spacing, icons, in light and dark."""
