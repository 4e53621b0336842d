#: dataset1 people
#: columns name
from functools import partial
def pick(column, dataframe1=None, dataframe2=None):
    return dataframe1[[column]],
azureml_main = partial(pick, "name")
