#: error SystemExit
import sys
def azureml_main(dataframe1=None):
    sys.exit("giving up")
