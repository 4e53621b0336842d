"""What can come back: the modules that are gone, and which words of a script ask for what.

Nothing here imports a library. A test holds the words against the tables they stand for.
"""

from __future__ import annotations

from dataclasses import dataclass

from studio.scripting.compat.shims.catalog_modules import MODULES, Module, module_for

__all__ = ["MODULES", "RULES", "Module", "Rule", "module_for"]


@dataclass(frozen=True)
class Rule:
    """When one of `words` is in a script and `library` is loaded, `apply` patches it.

    `apply` is `file:function` in this package; the function takes the Session. `ask` is
    `file:function` that looks closer at the text and says whether it is worth it.
    """

    library: str
    words: frozenset[str]
    apply: str
    ask: str = ""


def _rule(library: str, apply: str, words: str, ask: str = "") -> Rule:
    return Rule(library, frozenset(words.split()), apply, ask)


RULES: tuple[Rule, ...] = (
    _rule(
        "pandas", "pandas_frames:install",
        """ix as_matrix append sort order get_value set_value iteritems iterkv mad lookup select
        irow icol iget iget_value valid to_dense consolidate to_sparse clip_lower clip_upper
        reindex_axis applymap swapaxes tshift first last pad backfill bool combineAdd
        combineMult delevel sortlevel compound is_copy get_values get_dtype_counts
        get_ftype_counts ftypes ftype blocks as_blocks convert_objects ravel compress real imag
        asobject nonzero ptp put itemsize strides data base view is_time_series is_monotonic
        weekday""",
        ask="pandas_asks:frames",
    ),
    _rule(
        "pandas", "pandas_others:install",
        """is_monotonic is_all_dates is_mixed is_integer is_floating is_boolean is_object is_numeric
        is_categorical is_interval holds_integer order sym_diff contains get_values format
        to_native_types get_duplicates get_value asi8 asobject to_datetime summary labels
        set_labels is_lexsorted lexsort_depth week weekofyear weekday_name offset to_perioddelta
        freq freqstr levels""",
        ask="pandas_asks:others",
    ),
    _rule(
        "pandas", "pandas_top:install",
        """rolling_mean rolling_sum rolling_std rolling_var rolling_min rolling_max rolling_median
        rolling_count rolling_skew rolling_kurt rolling_quantile rolling_apply rolling_corr
        rolling_cov rolling_window expanding_mean expanding_sum expanding_std expanding_var
        expanding_min expanding_max expanding_median expanding_count expanding_skew
        expanding_kurt expanding_quantile expanding_apply expanding_corr expanding_cov ewma
        ewmstd ewmvol ewmvar ewmcorr ewmcov scatter_matrix andrews_curves parallel_coordinates
        radviz lag_plot bootstrap_plot autocorrelation_plot plot_params datetime np Int64Index
        UInt64Index Float64Index TimeSeries DataMatrix ordered_merge SparseArray datetools tools
        stats lib tslib json match groupby value_counts TimeGrouper SparseSeries SparseDataFrame
        Panel Panel4D WidePanel Term ols fama_macbeth read_gbq to_msgpack read_msgpack save load
        get_store DateRange from_csv from_items json_normalize common SettingWithCopyWarning
        SettingWithCopyError get_offset""",
        ask="pandas_asks:top",
    ),
    _rule("pandas", "pandas_values:install", "values to_numpy asarray shuffle ravel",
          ask="pandas_asks:values"),
    _rule("pandas", "pandas_lookup:install", "azureml_main pandas pd Series DataFrame",
          ask="pandas_asks:lookup"),
    _rule("pandas", "copy_on_write:install", "azureml_main pandas pd",
          ask="copy_on_write:wanted"),
    _rule("pandas", "pandas_upcast:install", "azureml_main pandas pd",
          ask="pandas_upcast:wanted"),
    _rule("pandas", "pandas_strings:install", "dtype dtypes select_dtypes",
          ask="pandas_strings:wanted"),
    _rule("pandas", "pandas_freq:install",
          """freq resample asfreq date_range Grouper TimeGrouper floor ceil round to_offset
          period_range to_period shift rolling bdate_range tshift timedelta_range to_timedelta
          interval_range first last""",
          ask="pandas_freq:wanted"),
    _rule("pandas", "pandas_reduce:install",
          """mean std var median skew kurt kurtosis sem prod product quantile corr cov corrwith
          cumprod diff abs pct_change level sum""",
          ask="pandas_asks:reduce"),
    _rule("pandas", "pandas_groupby:install", "groupby"),
    _rule(
        "pandas", "pandas_calls:install",
        """drop dropna set_index sort_values sort_index any all fillna replace reset_index clip
        interpolate drop_duplicates duplicated where mask pivot pivot_table ffill bfill rename
        rename_axis set_axis reindex to_csv to_excel to_html to_string to_latex to_json to_dict
        to_records filter pct_change resample astype apply stack select rolling expanding
        quantile between_time nlargest tz_localize ewm describe rank round""",
    ),
    _rule("pandas", "pandas_functions:install",
          """read_csv read_table read_excel read_fwf concat to_datetime to_numeric pivot_table
          crosstab get_dummies read_json set_option"""),
    _rule(
        "numpy", "numpy_old:install",
        """float int bool object str complex long unicode product cumproduct alltrue sometrue rank
        in1d trapz row_stack NaN NAN Inf Infinity infty PINF NINF float_ complex_ unicode_ string_
        round_ mat find_common_type cast typeDict asscalar msort""",
        ask="numpy_asks:wanted",
    ),
    _rule("sklearn.preprocessing", "sklearn_old:preprocessing", "Imputer"),
    _rule("sklearn.feature_extraction.text", "sklearn_old:texts", "get_feature_names"),
    _rule("scipy", "scipy_old:install", "scipy"),
    _rule("scipy.integrate", "scipy_old:integrate", "trapz simps cumtrapz"),
    _rule("matplotlib.figure", "matplotlib_old:install",
          """hold ishold axisbg normed frameon set_axis_bgcolor get_axis_bgcolor set_color_cycle
          plot_date nonposx nonposy basex basey"""),
    _rule("matplotlib.pyplot", "matplotlib_old:pyplot",
          "hold ishold axisbg normed frameon plot_date projection style"),
    _rule("matplotlib.figure", "matplotlib_old:axes", "axes", ask="matplotlib_asks:axes"),
    _rule("matplotlib.pyplot", "matplotlib_old:pyplot_axes", "axes", ask="matplotlib_asks:axes"),
    _rule("collections", "stdlib_old:collections_names",
          "Mapping MutableMapping Sequence MutableSequence Iterable Iterator Callable Hashable Set "
          "MutableSet Sized Container"),
    _rule("time", "stdlib_old:time_names", "clock"),
    _rule("fractions", "stdlib_old:fractions_names", "gcd"),
    _rule("inspect", "stdlib_old:inspect_names", "getargspec"),
    _rule("base64", "stdlib_old:base64_names", "encodestring decodestring"),
)  # fmt: skip
