#: result rows,name | 3,three
def azureml_main():
    return {"rows": 3, "name": "three"}
