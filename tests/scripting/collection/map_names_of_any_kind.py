#: dataset1 people
#: dataset2 cities
#: result rows1,rows2 | 4,2
import pandas as pd
def azureml_main(left_table, 오른쪽=None):
    return pd.DataFrame({"rows1": [len(left_table)], "rows2": [len(오른쪽)]}),
