#: figures 2
import os
import matplotlib.pyplot as plt
def azureml_main():
    os.makedirs("pictures/deep")
    for name in ("pictures/a.png", "pictures/deep/b.png"):
        fig = plt.figure()
        fig.savefig(name)
        plt.close(fig)
