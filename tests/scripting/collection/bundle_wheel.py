#: bundle wheel
#: result answer | 42
import pandas as pd
def azureml_main():
    from wheeled import answer
    return pd.DataFrame({"answer": [answer()]})
