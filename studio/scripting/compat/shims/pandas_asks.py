"""Closer looks at a script's text, so that a modern script is left alone."""

from __future__ import annotations

import re

from studio.scripting.compat.shims import pandas_lookup_text
from studio.scripting.compat.shims.scan import Source

_FRAMES = re.compile(
    r"""\.(?:ix|ftypes?|blocks|is_copy|real|imag|asobject|itemsize|strides|base|data|is_time_series
    |is_monotonic|weekday)\b(?!\s*\()
    |\.(?:as_matrix|sort|order|get_value|set_value|iteritems|iterkv|mad|lookup|select
    |irow|icol|iget|iget_value|valid|to_dense|consolidate|to_sparse|clip_lower|clip_upper
    |reindex_axis|applymap|swapaxes|tshift|first|last|pad|backfill|bool|combineAdd|combineMult
    |delevel|sortlevel|compound|get_values|get_dtype_counts|get_ftype_counts|as_blocks
    |convert_objects|ravel|compress|nonzero|ptp|put|view)\s*\(
    |=\s*[^\n=]*\.append\s*\(|return\s[^\n]*\.append\s*\(|\)\.append\s*\(|\.append\([^\n]*ignore_index
    |\bmap\(\s*\w*\.append""",
    re.VERBOSE,
)
_OTHERS = re.compile(
    r"""\.(?:is_monotonic|is_all_dates|asi8|asobject|labels|lexsort_depth|week|weekofyear
    |weekday_name|offset|freq|freqstr|levels)\b
    |\.(?:is_mixed|is_integer|is_floating|is_boolean|is_object|is_numeric|is_categorical
    |is_interval|holds_integer|order|sym_diff|contains|get_values|to_native_types|get_duplicates
    |get_value|summary|set_labels|is_lexsorted|to_perioddelta|to_datetime)\s*\(
    |(?:index|columns)\.format\(""",
    re.VERBOSE,
)
_TOP = re.compile(
    r"""\b(?:pd|pandas)\.(?:rolling_|expanding_|ewm\w|scatter_matrix|andrews_curves
    |parallel_coordinates|radviz|lag_plot|bootstrap_plot|autocorrelation_plot|plot_params
    |datetime\b|np\b|U?Int64Index|Float64Index|TimeSeries|DataMatrix|ordered_merge|Sparse\w+
    |datetools|tools|stats|lib\b|tslib|json\b|match|groupby|value_counts|TimeGrouper|Panel
    |WidePanel|Term|ols|fama_macbeth|read_gbq|to_msgpack|read_msgpack|save\(|load\(|get_store
    |DateRange|core\.common|tseries\.frequencies|errors\.SettingWithCopy|io\.json)
    |from\s+pandas(?:\.\w+)*\s+import|import\s+pandas\.|\bfrom_csv\b|\bfrom_items\b""",
    re.VERBOSE,
)
_LEVEL = re.compile(r"\.(?:sum|mean|std|var|median|min|max|prod|count|any|all)\([^)\n]*level\s*=")
_REDUCE = re.compile(
    r"""\.(?:mean|std|var|median|skew|kurt|kurtosis|sem|prod|product|quantile|corr|cov|corrwith
    |cumprod|diff|abs|pct_change|sum)\(""",
    re.VERBOSE,
)
_ONE = re.compile(
    r"""(?:\[['"][^'"\]\n]*['"]\]|np|numpy|math|random|statistics|stats)\.
    (?:mean|std|var|median|skew|kurt|kurtosis|sem|prod|product|quantile|corr|cov|cumprod|diff|abs
    |pct_change|sum)\(""",
    re.VERBOSE,
)


def frames(source: Source) -> bool:
    """Is something used that DataFrame or Series no longer have?"""
    return _FRAMES.search(source.text) is not None


def others(source: Source) -> bool:
    """Is something used that an Index, a Timestamp or `.dt` no longer have?"""
    return _OTHERS.search(source.text) is not None


def top(source: Source) -> bool:
    """Is something used that the pandas module no longer has?"""
    return _TOP.search(source.text) is not None


def values(source: Source) -> bool:
    """Are arrays taken from frames?"""
    return (
        re.search(r"\.values\b(?!\s*\()|\.to_numpy\(|asarray\(|\.shuffle\(", source.text)
        is not None
    )


def lookup(source: Source) -> bool:
    """Could a series be asked for a position by plain brackets?"""
    return pandas_lookup_text.wanted(source)


def reduce(source: Source) -> bool:
    """Could a whole frame be summed up without saying that only numbers count?"""
    if _LEVEL.search(source.text) or source.old:
        return True
    ones = len(_ONE.findall(source.text))
    return len(_REDUCE.findall(source.text)) > ones
