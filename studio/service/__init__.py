"""The scoring web service: a published experiment, answered over HTTP."""
