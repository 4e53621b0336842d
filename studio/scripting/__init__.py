"""The azureml_main contract and the two places where scripts run: a sandbox, or this process."""
