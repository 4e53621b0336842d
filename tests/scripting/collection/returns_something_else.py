#: error Return a pandas DataFrame
import math
def azureml_main(dataframe1=None):
    return math
