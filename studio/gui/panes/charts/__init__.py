"""Small charts that are painted by the studio itself: they answer to the mouse and the keys."""
