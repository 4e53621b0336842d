#: dataset1 numbers
#: figures 1
#: log accuracy
import os
import matplotlib.pyplot as plt
from azureml.core import Run
def azureml_main(dataframe1=None, dataframe2=None):
    run = Run.get_context(upload_snapshot_directory=True)
    os.makedirs("graphics", exist_ok=True)
    fig = plt.figure()
    plt.plot(dataframe1.x, dataframe1.y)
    fig.savefig("scatter.png")
    plt.close(fig)
    run.upload_file("graphics/scatter.png", "scatter.png")
    run.log("accuracy", 0.5)
    return dataframe1,
