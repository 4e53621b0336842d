"""The modules that are gone, and what stands in for each."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Module:
    """A module that is gone: an alias of today's, or built by `file:function`.

    `modern` is the hint. With `error` the import fails and says so. `always` serves it even
    where a real one is installed.
    """

    alias: str = ""
    build: str = ""
    modern: str = ""
    package: bool = False
    error: str = ""
    always: bool = False


def _azure(build: str) -> Module:
    return Module(build=build, package=True, always=True)


_CLOUD = ("run", "workspace", "dataset", "datastore", "experiment", "model", "environment",
          "authentication", "webservice", "compute")  # fmt: skip
AZURE = {
    "azureml": _azure("azureml_run:classic"),
    "azureml.core": _azure("azureml_run:core"),
    **{f"azureml.core.{name}": _azure("azureml_run:core") for name in _CLOUD},
}


def _build(place: str, modern: str, package: bool = False) -> Module:
    return Module(build=place, modern=modern, package=package)


def _alias(name: str, modern: str = "") -> Module:
    return Module(alias=name, modern=modern or f"import {name}")


_PLOTTING = "pandas.plotting"
_TIMES = "pandas.tseries.offsets, pd.to_datetime"
_WINDOWS = "series.rolling(...), series.expanding(), series.ewm(...)"
_LIB = "pandas.api.types"
PANDAS = {
    "pandas.tools": Module(build="pandas_modules:nothing", package=True),
    "pandas.tools.plotting": _build("pandas_modules:plotting", _PLOTTING),
    "pandas.tools.rplot": _build("pandas_modules:rplot", "seaborn.FacetGrid"),
    "pandas.tools.merge": _build("pandas_modules:merge", "pd.merge, pd.concat"),
    "pandas.tools.pivot": _build("pandas_modules:merge", "pd.pivot_table, pd.crosstab"),
    "pandas.tools.tile": _build("pandas_modules:merge", "pd.cut, pd.qcut"),
    "pandas.tools.util": _build("pandas_modules:merge", "pd.to_numeric"),
    "pandas.stats": Module(build="pandas_modules:nothing", package=True),
    "pandas.stats.moments": _build("pandas_modules:moments", _WINDOWS),
    "pandas.stats.api": _build("pandas_modules:ols", "sklearn.linear_model.LinearRegression"),
    "pandas.lib": _build("pandas_modules:lib", _LIB),
    "pandas.tslib": _build("pandas_modules:tslib", "pd.Timestamp, pd.NaT"),
    "pandas.util.testing": _build("pandas_modules:testing", "pandas.testing"),
    "pandas.core.datetools": _build("pandas_modules:datetools", _TIMES),
    "pandas.tseries.tools": _build("pandas_modules:datetools", _TIMES),
    "pandas.tseries.index": _build("pandas_modules:dates", "pd.DatetimeIndex, pd.date_range"),
    "pandas.tseries.period": _build("pandas_modules:dates", "pd.Period, pd.PeriodIndex"),
    "pandas.tseries.resample": _build("pandas_modules:dates", "df.resample(...)"),
    "pandas.core.index": _build("pandas_modules:indexes", "pd.Index, pd.MultiIndex"),
    "pandas.core.categorical": _build("pandas_modules:indexes", "pd.Categorical"),
    "pandas.json": _alias("json"),
    "pandas.io.data": Module(error=(
        "pandas.io.data loaded prices from the web. A script has no network here: "
        "connect a dataset with the prices to an input of this module.")),
    "pandas.io.ga": Module(error=(
        "pandas.io.ga loaded data from the web. A script has no network here: "
        "connect the dataset to an input of this module.")),
    "pandas.io.wb": Module(error=(
        "pandas.io.wb loaded data from the web. A script has no network here: "
        "connect the dataset to an input of this module.")),
    "pandas.rpy": Module(package=True, error="pandas.rpy is gone: a script here is Python only."),
}  # fmt: skip

# The libraries' own names for what they once had elsewhere; the rest is in the other tables.
_SELECTION = "sklearn.model_selection"
SKLEARN = {
    "sklearn.cross_validation": _build("sklearn_old:cross_validation", _SELECTION),
    "sklearn.grid_search": _build("sklearn_old:grid_search", _SELECTION),
    "sklearn.learning_curve": _build("sklearn_old:learning_curves", _SELECTION),
    "sklearn.externals": Module(build="sklearn_old:externals", package=True),
    "sklearn.externals.joblib": _alias("joblib"),
    "sklearn.lda": _build("sklearn_old:lda", "sklearn.discriminant_analysis"),
    "sklearn.qda": _build("sklearn_old:lda", "sklearn.discriminant_analysis"),
    "sklearn.hmm": Module(error=(
        "sklearn.hmm left scikit-learn for the package hmmlearn: put its wheel into a zip at the "
        "Script Bundle port and import hmmlearn.hmm.")),
    "sklearn.datasets.samples_generator": _alias("sklearn.datasets"),
    "sklearn.ensemble.forest": _alias("sklearn.ensemble"),
    "sklearn.ensemble.gradient_boosting": _alias("sklearn.ensemble"),
    "sklearn.tree.tree": _alias("sklearn.tree"),
    "sklearn.linear_model.logistic": _alias("sklearn.linear_model"),
    "sklearn.linear_model.base": _alias("sklearn.linear_model"),
    "sklearn.neighbors.classification": _alias("sklearn.neighbors"),
    "sklearn.metrics.classification": _alias("sklearn.metrics"),
    "sklearn.feature_selection.univariate_selection": _alias("sklearn.feature_selection"),
    "sklearn.decomposition.pca": _alias("sklearn.decomposition"),
    "sklearn.cluster.k_means_": _alias("sklearn.cluster"),
}  # fmt: skip
SCIPY = {
    "scipy.misc": Module(build="scipy_old:misc", modern="scipy.special, PIL.Image", always=True),
}
STDLIB = {
    "urllib2": _build("stdlib_old:urllib2", "urllib.request"),
    "urlparse": _alias("urllib.parse"),
    "StringIO": _build("stdlib_old:string_io", "io.StringIO"),
    "cStringIO": _build("stdlib_old:string_io", "io.StringIO"),
    "cPickle": _alias("pickle"),
    "ConfigParser": _alias("configparser"),
    "Queue": _alias("queue"),
    "HTMLParser": _alias("html.parser"),
    "htmlentitydefs": _alias("html.entities"),
    "commands": _build("stdlib_old:commands", "subprocess"),
    "cgi": _build("stdlib_old:cgi", "html.escape"),
    "thread": _alias("_thread"),
    "__builtin__": _alias("builtins"),
    "copy_reg": _alias("copyreg"),
    "httplib": _alias("http.client"),
}
MODULES: dict[str, Module] = {**AZURE, **PANDAS, **SKLEARN, **SCIPY, **STDLIB}


def module_for(name: str) -> Module | None:
    """Return the stand-in for a module that is gone, None when there is none."""
    found = MODULES.get(name)
    if found is None and name.startswith("azureml."):
        return _azure("azureml_run:empty")
    return found
