# Works out each expression of the table. The sandbox keeps whatever is typed there harmless.

import math

import pandas as pd


def azureml_main(dataframe1=None, dataframe2=None):
    values = [evaluate(text) for text in dataframe1["expression"]]
    return pd.DataFrame({"expression": dataframe1["expression"], "value": values}),


def evaluate(text):
    try:
        value = eval(text, {"math": math})
    except Exception as error:
        # One wrong line does not stop the others: its error takes the place of the value.
        value = "%s: %s" % (type(error).__name__, error)
    print("%s  ->  %s" % (text, value))
    return str(value)
