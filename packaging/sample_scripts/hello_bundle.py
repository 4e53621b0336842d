# Hello.zip is at the third input port, so what is in it can be imported.

import Hello
import pandas as pd


def azureml_main(dataframe1=None, dataframe2=None):
    greetings = [Hello.print_hello(name) for name in dataframe1["name"]]
    return pd.DataFrame({"name": dataframe1["name"], "greeting": greetings}),
