#: dataset1 people
#: bundle flat
#: result age | 62.0 | 90.0
from mymodule import double
def azureml_main(dataframe1=None):
    return double(dataframe1)[["age"]].iloc[[0, 3]]
