#: dataset1 numbers
#: figures 2
import matplotlib
matplotlib.use("Qt5Agg")
import matplotlib.pyplot as plt
import seaborn as sns
def azureml_main(dataframe1=None):
    sns.set_style("whitegrid")
    sns.scatterplot(data=dataframe1, x="x", y="y", hue="label")
    plt.figure()
    sns.heatmap(dataframe1[["x", "y"]].corr()).figure.savefig("heat.png")
    plt.show()
    return dataframe1
