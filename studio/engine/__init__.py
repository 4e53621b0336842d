"""Runs experiments: plan, cache, executor thread and events, without Qt."""
