"""The pane for models and other objects of scripts: parameters, weights, trees, clusters."""
