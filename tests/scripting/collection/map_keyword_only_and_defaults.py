#: dataset1 numbers
#: dataset2 people
#: result first,second,third | 8,4,7
import pandas as pd
def azureml_main(left, right=None, *, third=7):
    return pd.DataFrame({"first": [len(left)], "second": [len(right)], "third": [third]})
