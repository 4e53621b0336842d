"""Old arguments of the functions of the pandas module itself."""

from __future__ import annotations

from typing import Any

from studio.scripting.compat.shims.scan import Call
from studio.scripting.compat.shims.session import Session

_CSV = "filepath_or_buffer sep delimiter header names index_col usecols"
_NOTHING = ("mangle_dupe_cols", "infer_datetime_format", "tupleize_cols", "compact_ints",
            "use_unsigned", "buffer_lines", "verbose", "na_fvalues", "factorize")  # fmt: skip
_OWN = ("error_bad_lines", "warn_bad_lines", "squeeze", "prefix", "date_parser", "as_recarray",
        "skip_footer", "delim_whitespace", "keep_date_col", "sheetname", "parse_cols")  # fmt: skip
NAMES = ("read_csv", "read_table", "read_excel", "read_fwf", "concat", "to_datetime",
         "to_numeric", "pivot_table", "crosstab", "get_dummies", "read_json", "set_option",
         "option_context", "cut", "merge")  # fmt: skip


def install(session: Session) -> None:
    """Wrap the functions that the script calls in an old form."""
    import pandas as pd

    calls = session.source.calls(NAMES)
    called = {call.name for call in calls}
    for name in ("read_csv", "read_table", "read_excel", "read_fwf"):
        if any(call.name == name and _old_read(call) for call in calls):
            session.wrap(pd, name, _reader(session, name))
    if any(c.name == "concat" and (c.positional > 1 or "join_axes" in c.keywords or c.starred)
           for c in calls):  # fmt: skip
        session.wrap(pd, "concat", _concat(session))
    if "to_datetime" in called:
        session.wrap(pd, "to_datetime", _to_datetime(session))
    if any(c.name == "to_numeric" and c.keywords for c in calls):
        session.wrap(pd, "to_numeric", _ignoring(session))
    if any({"rows", "cols"} & c.keywords for c in calls if c.name in ("pivot_table", "crosstab")):
        for name in ("pivot_table", "crosstab"):
            session.wrap(pd, name, _rows_and_cols(session, name))
    if "get_dummies" in called and session.source.old:
        session.wrap(pd, "get_dummies", _get_dummies(session))
    if "read_json" in called:
        session.wrap(pd, "read_json", _read_json(session))
    if "set_option" in called:
        session.wrap(pd, "set_option", _set_option(session))


def _old_read(call: Call) -> bool:
    old = {*_NOTHING, *_OWN, "parse_dates", "encoding"}
    return call.positional > 1 or call.starred or not call.keywords.isdisjoint(old)


def _reader(session: Session, name: str) -> Any:
    def adapter(read: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        hint = session.hint
        if name in ("read_csv", "read_table") and len(args) > 1:
            keys = {**dict(zip(_CSV.split()[1:], args[1:])), **keys}
            args = args[:1]
            hint(f"pd.{name} with arguments by position", f"pd.{name}(path, sep=...)")
        for gone in _NOTHING:
            if gone in keys:
                del keys[gone]
                hint(f"pd.{name}({gone}=...)", "leave it out: it does nothing any more")
        for old, new in (("skip_footer", "skipfooter"), ("sheetname", "sheet_name"),
                         ("parse_cols", "usecols")):  # fmt: skip
            if old in keys:
                keys[new] = keys.pop(old)
                hint(f"pd.{name}({old}=...)", f"pd.{name}({new}=...)")
        if name == "read_excel":
            keys.pop("encoding", None)
        if keys.get("skipfooter"):
            keys.setdefault("engine", "python")
        if keys.pop("delim_whitespace", False):
            hint("delim_whitespace=True", r"sep=r'\s+'")
            keys["sep"] = r"\s+"
        _bad_lines(session, keys)
        squeeze, records = keys.pop("squeeze", False), keys.pop("as_recarray", False)
        prefix = keys.pop("prefix", None)
        result = _with_dates(session, read, args, keys)
        if prefix is not None and keys.get("header", 0) is None and keys.get("names") is None:
            hint("prefix=...", "df.add_prefix(...)")
            result.columns = [f"{prefix}{each}" for each in result.columns]
        if squeeze:
            hint("squeeze=True", ".squeeze('columns')")
            result = result.iloc[:, 0] if result.shape[1] == 1 else result
        return result.to_records(index=False) if records else result

    return adapter


def _bad_lines(session: Session, keys: dict[str, Any]) -> None:
    if "error_bad_lines" not in keys and "warn_bad_lines" not in keys:
        return
    error, warn = keys.pop("error_bad_lines", True), keys.pop("warn_bad_lines", True)
    session.hint("error_bad_lines=...", "on_bad_lines='skip' (or 'warn', 'error')")
    keys.setdefault("on_bad_lines", "error" if error else "warn" if warn else "skip")


def _with_dates(session: Session, read: Any, args: Any, keys: dict[str, Any]) -> Any:
    """Read with `date_parser=`, and dates spread over several columns."""
    import pandas as pd

    parser = keys.pop("date_parser", None)
    keep = keys.pop("keep_date_col", False)
    dates = keys.get("parse_dates")
    spread = isinstance(dates, dict) or (
        isinstance(dates, list) and any(isinstance(each, (list, tuple)) for each in dates)
    )
    if not spread and (parser is None or not dates):
        return read(*args, **keys)
    old = "date_parser=..." if parser is not None else "parse_dates of several columns"
    session.hint(old, "pd.to_datetime(df['a'], format=...)")
    keys = {key: value for key, value in keys.items() if key != "parse_dates"}
    index = keys.pop("index_col", None)
    header = read(*args, **{**keys, "nrows": 0}) if _rereadable(args[0]) else None
    parts = dict(dates) if isinstance(dates, dict) else {}
    if isinstance(dates, list):
        for each in dates:
            if isinstance(each, (list, tuple)):
                parts["_".join(str(_name(header, one)) for one in each)] = list(each)
            else:
                parts[_name(header, each)] = [each]
    elif dates is True:
        parts = {_name(header, index): [index]}
    names = {one for group in parts.values() for one in group}
    keys["dtype"] = _texts(keys.get("dtype"), [_name(header, one) for one in names])
    frame = read(*args, **keys)
    made: dict[Any, Any] = {}
    for name, group in parts.items():
        columns = [frame[_label(frame, each)].astype(object) for each in group]
        made[name] = _parsed(parser, columns)
        if len(columns) > 1 and not keep:
            frame = frame.drop(columns=[_label(frame, each) for each in group])
    new = [name for name in made if name not in frame.columns]
    for name, values in made.items():
        frame[name] = values
    frame = frame[[*new, *(each for each in frame.columns if each not in new)]]
    if index is None or index is False:
        return frame
    if isinstance(index, list):
        return frame.set_index([_label(frame, each) for each in index])
    return frame.set_index(_label(frame, index)) if isinstance(frame, pd.DataFrame) else frame


def _rereadable(path: Any) -> bool:
    return isinstance(path, str) or hasattr(path, "__fspath__")


def _name(header: Any, column: Any) -> Any:
    if isinstance(column, int) and header is not None and column not in header.columns:
        return header.columns[column]
    return column


def _label(frame: Any, column: Any) -> Any:
    if isinstance(column, int) and column not in frame.columns:
        return frame.columns[column]
    return column


def _texts(dtype: Any, names: list[Any]) -> Any:
    texts = dict.fromkeys(names, str)
    return {**dtype, **texts} if isinstance(dtype, dict) else dtype if dtype else texts


def _parsed(parser: Any, columns: list[Any]) -> Any:
    import pandas as pd

    if parser is None:
        joined = columns[0].astype(str)
        for each in columns[1:]:
            joined = joined + " " + each.astype(str)
        return pd.to_datetime(joined, errors="coerce")
    arrays = [each.to_numpy(dtype=object) for each in columns]
    try:
        values = parser(*arrays)
        if len(values) == len(arrays[0]):
            return pd.to_datetime(pd.Series(list(values), index=columns[0].index))
    except Exception:  # a parser of one text at a time
        values = None
    try:
        single = [parser(*each) for each in zip(*arrays)]
    except TypeError:
        single = [parser(" ".join(map(str, each))) for each in zip(*arrays)]
    return pd.to_datetime(pd.Series(single, index=columns[0].index))


def _concat(session: Session) -> Any:
    places = ("axis", "join", "join_axes", "ignore_index", "keys", "levels", "names")

    def adapter(concat: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        if len(args) > 1:
            session.hint("pd.concat with arguments by position", "pd.concat(frames, axis=...)")
            keys = {**dict(zip(places, args[1:])), **keys}
            args = args[:1]
        axes = keys.pop("join_axes", None)
        result = concat(*args, **keys)
        if axes:
            session.hint("pd.concat(join_axes=...)", "pd.concat(...).reindex(...)")
            across = keys.get("axis", 0) in (1, "columns")
            result = result.reindex(index=axes[0]) if across else result.reindex(columns=axes[0])
        return result

    return adapter


def _to_datetime(session: Session) -> Any:
    places = ("errors", "dayfirst", "yearfirst", "utc")

    def adapter(convert: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        import pandas as pd

        hint = session.hint
        box = keys.pop("box", True)
        if "infer_datetime_format" in keys:
            del keys["infer_datetime_format"]
            hint("infer_datetime_format=...", "leave it out: formats are always inferred")
        if "coerce" in keys:
            hint("pd.to_datetime(coerce=True)", "pd.to_datetime(errors='coerce')")
            keys["errors"] = "coerce" if keys.pop("coerce") else keys.get("errors", "raise")
        keys.update(zip(places, args[1:]))
        args = args[:1]
        ignore = keys.get("errors") == "ignore"
        if ignore:
            hint("errors='ignore'", "try: ... except ValueError: ...")
            keys["errors"] = "raise"
        loose = keys.get("format") is None and isinstance(args[0], (pd.Series, pd.Index, list))
        try:
            if loose and session.source.old and keys.get("errors") == "coerce":
                result = convert(*args, **{**keys, "format": "mixed"})
            else:
                result = convert(*args, **keys)
        except ValueError:
            result = None
            if loose:
                try:
                    result = convert(*args, **{**keys, "format": "mixed"})
                    hint("dates in several formats", "pd.to_datetime(..., format='mixed')")
                except ValueError:
                    if not ignore:
                        raise
            elif not ignore:
                raise
            if result is None:
                return args[0]
        if not box:
            hint("pd.to_datetime(box=False)", "pd.to_datetime(...).to_numpy()")
            return result.to_numpy(dtype="datetime64[ns]")
        return result

    return adapter


def _ignoring(session: Session) -> Any:
    def adapter(convert: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        if keys.get("errors") != "ignore":
            return convert(*args, **keys)
        session.hint("pd.to_numeric(errors='ignore')", "try: ... except ValueError: ...")
        try:
            return convert(*args, **{**keys, "errors": "raise"})
        except (ValueError, TypeError):
            return args[0]

    return adapter


def _rows_and_cols(session: Session, name: str) -> Any:
    def adapter(function: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        for old, new in (("rows", "index"), ("cols", "columns")):
            if old in keys:
                session.hint(f"pd.{name}({old}=...)", f"pd.{name}({new}=...)")
                keys[new] = keys.pop(old)
        return function(*args, **keys)

    return adapter


def _get_dummies(session: Session) -> Any:
    def adapter(function: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        if keys.get("dtype") is None:
            session.hint("pd.get_dummies as 0 and 1", "pd.get_dummies(..., dtype='uint8')")
            keys["dtype"] = "uint8"
        return function(*args, **keys)

    return adapter


def _read_json(session: Session) -> Any:
    def adapter(function: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        import io

        if args and isinstance(args[0], str) and args[0].lstrip()[:1] in ("{", "["):
            session.hint("pd.read_json(text)", "pd.read_json(io.StringIO(text))")
            args = (io.StringIO(args[0]), *args[1:])
        return function(*args, **keys)

    return adapter


_RENAMED = {"precision": "display.precision", "max_rows": "display.max_rows",
            "max_columns": "display.max_columns", "max_colwidth": "display.max_colwidth",
            "expand_frame_repr": "display.expand_frame_repr"}  # fmt: skip


def _set_option(session: Session) -> Any:
    def adapter(function: Any, args: tuple[Any, ...], keys: dict[str, Any]) -> Any:
        from pandas.errors import OptionError

        pairs = list(zip(args[::2], args[1::2]))
        for name, value in pairs:
            name = _RENAMED.get(name, name)
            if name.endswith("max_colwidth") and value == -1:
                value = None
            try:
                function(name, value, **keys)
            except OptionError:
                session.hint(f"the option {name!r}", "leave it out: pandas has no such option")

    return adapter
