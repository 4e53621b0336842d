#: dataset1 numbers
#: figures 1
import matplotlib
matplotlib.use("TkAgg")
import matplotlib.pyplot as plt
def azureml_main(dataframe1=None):
    plt.hist(dataframe1.y)
    plt.show()
    return dataframe1,
