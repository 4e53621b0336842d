#: dataset1 people
#: result n | 1
import pandas as pd
def azureml_main():
    return pd.DataFrame({"n": [1]})
