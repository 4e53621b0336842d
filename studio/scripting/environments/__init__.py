"""Python environments that scripts may name: what the text means, what there is, building."""
