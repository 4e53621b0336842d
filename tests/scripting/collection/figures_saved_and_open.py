#: dataset1 numbers
#: figures 3
#: shape 8x3
import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
def azureml_main(dataframe1=None):
    fig = plt.figure()
    dataframe1.plot(x="x", y="y", ax=fig.gca())
    fig.savefig("scatter1.png")
    plt.close(fig)
    plt.figure(); plt.plot([1, 2])
    plt.figure(); plt.bar([1, 2], [3, 4])
    return dataframe1,
