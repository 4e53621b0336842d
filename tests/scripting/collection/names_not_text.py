#: columns 0, 2.5, None, ('a', 1)
import pandas as pd
def azureml_main():
    frame = pd.DataFrame([[1, 2, 3, 4]])
    frame.columns = pd.Index([0, 2.5, None, ("a", 1)], dtype=object, tupleize_cols=False)
    return frame
