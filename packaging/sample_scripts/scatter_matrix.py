# How do the numbers of a table hang together? Every column is drawn against every other.

import matplotlib

matplotlib.use("agg")

import matplotlib.pyplot as plt
from pandas.plotting import scatter_matrix

ENGINE = ["engine-size", "horsepower", "city-mpg", "price"]
BODY = ["wheel-base", "length", "width", "curb-weight"]
COLOURS = {"fwd": "#2f7fd6", "rwd": "#e0803a", "4wd": "#2a9d6f"}


def azureml_main(dataframe1=None, dataframe2=None):
    # A zero stands for a value that is not known.
    known = dataframe1[(dataframe1[ENGINE + BODY] > 0).all(axis=1)]
    print("%d of %d cars have all their numbers" % (len(known), len(dataframe1)))

    # Every PNG file saved in the working folder shows at the second output port.
    draw(known, ENGINE, "Engine and price").savefig("1 engine and price.png")
    draw(known, BODY, "Size and weight").savefig("2 size and weight.png")

    related = known[ENGINE + BODY].corr().round(3)
    related.insert(0, "column", related.index)
    return related,


def draw(cars, columns, title):
    figure = plt.figure(figsize=(9, 8), dpi=100)
    axes = figure.subplots(len(columns), len(columns))
    colours = cars["drive-wheels"].map(COLOURS).tolist()
    scatter_matrix(
        cars[columns],
        ax=axes,
        diagonal="hist",
        color=colours,
        s=16,
        alpha=0.75, marker="o",
        hist_kwds={"color": "#9fb4c8", "bins": 15, "edgecolor": "white"},
    )
    for each in axes.ravel():
        for side in each.spines.values():
            side.set_color("#c4ccd4")
        each.tick_params(labelsize=8, color="#c4ccd4")
    handles = [
        plt.Line2D([], [], marker="o", linestyle="", color=colour, label=wheels)
        for wheels, colour in COLOURS.items()
    ]
    figure.legend(handles=handles, loc="upper right", ncol=3, frameon=False, title="drive wheels")
    figure.suptitle(title, x=0.06, ha="left", weight="bold", size=15)
    figure.subplots_adjust(left=0.1, right=0.97, top=0.9, bottom=0.08)
    return figure
