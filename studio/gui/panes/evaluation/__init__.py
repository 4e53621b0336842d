"""The pane for evaluations: curves, matrices, histograms and clusters that answer to the hand."""
