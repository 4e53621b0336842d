#: dataset1 people
#: shape 4x3
import numpy as np
def azureml_main(dataframe1=None):
    box = np.empty(1, dtype=object)
    box[0] = dataframe1
    return box
