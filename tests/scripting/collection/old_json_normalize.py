#: result a,b.c | 1,2
#: log json_normalize
from pandas.io.json import json_normalize
def azureml_main():
    return json_normalize([{"a": 1, "b": {"c": 2}}]),
