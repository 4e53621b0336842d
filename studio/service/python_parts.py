"""The fixed parts of an exported Python file."""

from __future__ import annotations

HEAD = '''"""{title}

{description}Run it with `python {file}`: every result is written to the folder `results`.
It needs: {needs}.
"""
'''

# What a script of the original finds around it: two tables, an empty working folder with the
# bundle in `Script Bundle`, and figures that are collected.
RUN = '''
def run(script, dataset1=None, dataset2=None, bundle=None):
    """Call a script as its module does; return its table, and its second value if it has one."""
    before, path = os.getcwd(), list(sys.path)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.chdir(folder)
        unpacked = os.path.join(folder, "Script Bundle")
        if bundle is not None:
            zipfile.ZipFile(bundle).extractall(unpacked)
        sys.path[:0] = [unpacked, folder]
        try:
            inputs = [each.copy() if isinstance(each, pd.DataFrame) else each
                      for each in (dataset1, dataset2)]
            returned = call(script() if bundle is not None else script, inputs)
            keep_figures(folder)
        finally:
            os.chdir(before)
            sys.path[:] = path
    second = returned[1] if isinstance(returned, (tuple, list)) and len(returned) > 1 else None
    return as_table(returned), as_table(second) if isinstance(second, pd.DataFrame) else second


def call(function, inputs):
    """Call a script's function with as many tables as it takes."""
    parameters = inspect.signature(function).parameters.values()
    if not any(each.kind is each.VAR_POSITIONAL for each in parameters):
        takes = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
        inputs = inputs[: sum(each.kind in takes for each in parameters)]
    return function(*inputs)


def as_table(returned):
    """Return the table that a script's return value stands for."""
    if isinstance(returned, (tuple, list)) and returned and not isinstance(returned, list):
        returned = returned[0]
    elif isinstance(returned, list) and any(isinstance(e, pd.DataFrame) for e in returned):
        returned = returned[0]
    if returned is None:
        return pd.DataFrame()
    if isinstance(returned, pd.Series):
        returned = returned.to_frame("column" if returned.name is None else returned.name)
    elif not isinstance(returned, pd.DataFrame):
        returned = pd.DataFrame(returned)
    table = returned.reset_index(drop=True)
    names, seen = [], {}
    for name in map(str, table.columns):
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    table.columns = names
    return table


def keep_figures(folder):
    """Copy the pictures that a script saved, or left open, to the results."""
    pictures = RESULTS / "figures"
    for root, folders, files in os.walk(folder):
        folders[:] = [each for each in folders if each != "Script Bundle"]
        for name in sorted(files):
            if name.lower().endswith(".png"):
                pictures.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(os.path.join(root, name), pictures / name)
    if "matplotlib.pyplot" in sys.modules:
        pyplot = sys.modules["matplotlib.pyplot"]
        for number in pyplot.get_fignums():
            pictures.mkdir(parents=True, exist_ok=True)
            pyplot.figure(number).savefig(pictures / f"figure {number}.png", bbox_inches="tight")
        pyplot.close("all")
'''

ISOLATED = '''
def isolated(source, name):
    """Return the function azureml_main of a script whose text cannot stand here by itself."""
    module = types.ModuleType(name)
    exec(compile(source, f"{name}.py", "exec"), module.__dict__)
    return module.azureml_main
'''

SPLIT = '''
def split_rows(table, fraction, seed=None, key=None):
    """Divide the rows of a table; `seed` draws them by chance, `key` keeps shares of its values."""
    rows = len(table)
    wanted = min(rows, int(np.floor(rows * fraction + 0.5 + 1e-9)))
    order = np.arange(rows) if seed is None else np.random.default_rng(seed).permutation(rows)
    chosen = np.zeros(rows, dtype=bool)
    if key is None:
        chosen[order[:wanted]] = True
    else:
        codes = pd.factorize(table[key], use_na_sentinel=False)[0]
        sizes = np.bincount(codes) if rows else np.zeros(0, dtype=np.int64)
        exact = sizes * fraction
        shares = np.floor(exact + 1e-9).astype(np.int64)
        fullest = np.argsort(-(exact - shares), kind="stable")
        candidates = fullest[shares[fullest] < sizes[fullest]]
        shares[candidates[: max(0, wanted - int(shares.sum()))]] += 1
        grouped = order[np.argsort(codes[order], kind="stable")]
        for start, share in zip(np.cumsum(sizes) - sizes, shares):
            chosen[grouped[start : start + share]] = True
    return table[chosen].reset_index(drop=True), table[~chosen].reset_index(drop=True)
'''

BY_RULES = '''
def columns_by_rules(table, begin_with_all, rules):
    """Return names of columns: `rules` take them in or leave them out, the last one decides."""
    kinds = {"i": "number", "u": "number", "f": "number", "c": "number", "b": "flag",
             "M": "time", "m": "time"}
    chosen = []
    for name, dtype in zip(table.columns, table.dtypes):
        kind = "category" if dtype.name == "category" else kinds.get(dtype.kind, "text")
        taken, low = begin_with_all, name.casefold()
        for include, by, text in rules:
            part = text.casefold()
            fits = {
                "name": name == text,
                "begins": low.startswith(part),
                "ends": low.endswith(part),
                "contains": part in low,
                "pattern": by == "pattern" and re.search(text, name) is not None,
                "type": kind == text,
            }[by]
            taken = include if fits else taken
        if taken:
            chosen.append(name)
    missing = [text for _, by, text in rules if by == "name" and text not in table.columns]
    if missing or not chosen:
        raise ValueError(f"There is no column {missing[0]!r}." if missing else "No column fits.")
    return chosen
'''

MAIN = """

if __name__ == "__main__":
    RESULTS.mkdir(exist_ok=True)
    for name, table in main().items():
        table.to_csv(RESULTS / f"{name}.csv", index=False)
        print(f"{name}: {len(table)} rows, {len(table.columns)} columns")
"""
