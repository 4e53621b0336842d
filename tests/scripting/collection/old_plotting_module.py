#: dataset1 numbers
#: figures 2
#: log pandas.plotting
import matplotlib
matplotlib.use('agg')
import matplotlib.pyplot as plt
import pandas as pd
from pandas.tools.plotting import scatter_matrix, andrews_curves
def azureml_main(dataframe1=None, dataframe2=None):
    fig1 = plt.figure(1)
    ax1 = fig1.gca()
    scatter_matrix(dataframe1[["x", "y"]], ax=ax1)
    fig1.savefig('scatter1.png')
    fig2 = plt.figure(2)
    ax2 = fig2.gca()
    pd.scatter_matrix(dataframe1[["x", "y"]], ax=ax2, diagonal='hist')
    fig2.savefig('scatter2.png')
    return dataframe1,
