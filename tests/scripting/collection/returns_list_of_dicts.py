#: result a,b | 1,x | 2,
def azureml_main():
    return [{"a": 1, "b": "x"}, {"a": 2}]
