# The studio calls the function azureml_main of this script: it has to be there.
# It runs in a sandbox of its own: no network, and only the files of its working folder.

import pandas as pd


# Up to two tables come in as pandas DataFrames, in the order of the first two input ports.
# A port without a connection gives None.
def azureml_main(dataframe1=None, dataframe2=None):
    # What is printed here shows in the log and in the view of the second output port.
    print(f"First table:\n{dataframe1}")

    # A zip at the third input port is unpacked to ./Script Bundle, which is on sys.path:
    # a file mymodule.py in it can be used after `import mymodule`.

    # Pictures: figures left open, and PNG files saved here, show at the second output port.

    # The result is a sequence whose first element is a DataFrame. Mind the comma.
    return dataframe1,
