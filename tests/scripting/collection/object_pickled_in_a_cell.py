#: result sum | 6
import pickle
import pandas as pd
def azureml_main():
    table = pd.DataFrame({"payload": [pickle.dumps([1, 2, 3])]})
    return pd.DataFrame({"sum": [sum(pickle.loads(table["payload"][0]))]})
