#: dataset1 people
#: log turned into text: thing
import pandas as pd
def azureml_main(dataframe1=None):
    return pd.DataFrame({
        "kind": pd.Categorical(["b", "a", None], categories=["b", "a"], ordered=True),
        "span": pd.to_timedelta([1, None, 3], unit="h"), "raw": [b"a", None, b"\xff"],
        "thing": [object(), {1, 2}, print],
    })
