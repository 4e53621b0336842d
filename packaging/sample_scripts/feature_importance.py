# Which measurements tell most about diabetes? A forest of decision trees ranks them.

import matplotlib

matplotlib.use("agg")

import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import RandomForestClassifier


def azureml_main(dataframe1=None, dataframe2=None):
    # The last column says whether diabetes showed; all others are measurements.
    label = dataframe1.columns[-1]
    measurements = dataframe1.drop(label, axis=1)

    # The fixed seed makes every run give the same ranking.
    model = RandomForestClassifier(n_estimators=200, random_state=0)
    model.fit(measurements, dataframe1[label])

    ranking = pd.DataFrame(
        {
            "feature": measurements.columns,
            "importance": model.feature_importances_,
        }
    )
    ranking = ranking.sort_values("importance", ascending=False)

    print("%d rows, %d measurements" % measurements.shape)
    for feature, importance in ranking.values:
        print("%6.1f %%   %s" % (100 * importance, feature))

    draw(ranking)
    return ranking,


def draw(ranking):
    # A figure that is left open shows at the second output port.
    bars = ranking[::-1]
    names = [name.split("(")[0].strip() for name in bars["feature"]]
    names = [name if len(name) < 30 else name[:28].rstrip() + "..." for name in names]
    shades = plt.cm.Blues([0.35 + 0.5 * i / (len(bars) - 1.0) for i in range(len(bars))])

    figure, axes = plt.subplots(figsize=(8, 4.5), dpi=120)
    axes.barh(names, bars["importance"], color=shades)
    for position, value in enumerate(bars["importance"]):
        axes.text(value + 0.003, position, "%.1f %%" % (100 * value), va="center", size=9)
    axes.set_title("What tells most about diabetes", loc="left", weight="bold", pad=12)
    axes.set_xlim(0, bars["importance"].max() * 1.14)
    axes.xaxis.set_visible(False)
    axes.tick_params(length=0)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    figure.tight_layout()
