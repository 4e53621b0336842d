#: dataset1 numbers
#: shape 6x2
#: log sklearn
from sklearn.cross_validation import train_test_split
from sklearn.preprocessing import Imputer
import pandas as pd
def azureml_main(dataframe1=None):
    train, test = train_test_split(dataframe1[["x", "y"]], test_size=0.25, random_state=0)
    return pd.DataFrame(Imputer(strategy="mean").fit_transform(train)),
