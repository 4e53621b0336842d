#: dataset1 numbers
#: figures 1
#: log rplot
import matplotlib.pyplot as plt
import pandas.tools.rplot as rplot
def azureml_main(dataframe1=None):
    plt.figure()
    plot = rplot.RPlot(dataframe1, x='x', y='y')
    plot.add(rplot.TrellisGrid(['label', '.']))
    plot.add(rplot.GeomPoint())
    plot.render(plt.gcf())
    return dataframe1
