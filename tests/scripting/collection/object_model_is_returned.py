#: dataset1 numbers
#: object LogisticRegression
from sklearn.linear_model import LogisticRegression
def azureml_main(dataframe1=None):
    model = LogisticRegression().fit(dataframe1[["x", "y"]], dataframe1["label"])
    return dataframe1, model
