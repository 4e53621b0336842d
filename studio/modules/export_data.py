"""Export Data: a table written to a file."""

from __future__ import annotations

from typing import Annotated

from studio.data import formats
from studio.experiment.context import Context
from studio.experiment.parameters import Choices, FilePath, Help, Label
from studio.experiment.ports import Dataset
from studio.experiment.spec import module


@module(
    "Export Data",
    id="export_data",
    category="Data Input and Output",
    icon="export",
    keywords=("write", "save", "file", "csv", "excel", "parquet", "json", "writer"),
    aliases=("Writer",),
    cacheable=False,
)
def export_data(
    table: Annotated[Dataset, Label("Dataset"), Help("The table to write.")],
    *,
    path: Annotated[
        str,
        FilePath("save", formats.SAVE_PATTERNS),
        Label("File"),
        Help("A relative path starts at the folder of the experiment; ~ is your home folder."),
    ] = "",
    format: Annotated[
        str,
        Choices(formats.AUTO, *formats.FORMATS),
        Label("Format"),
        Help("Auto goes by the end of the file's name, such as .csv or .xlsx."),
    ] = formats.AUTO,
    context: Context,
) -> None:
    """Writes a table to a file on this computer: CSV, TSV, Excel, Parquet, Feather, JSON lines.

    It runs every time, and a file that is there already is replaced. The new file takes the old
    one's place only when it is complete, so a run that fails leaves the old file as it was.

    Example: `results/best.xlsx` goes to the folder `results` beside the experiment.
    """
    from studio.data.paths import resolve
    from studio.data.writers import write_table

    target = resolve(path, context.folder)
    write_table(table, target, format)
    rows, columns = table.shape
    size = [f"{rows:,} rows" if rows != 1 else "1 row"]
    size += [f"{columns} columns" if columns != 1 else "1 column"]
    context.log(f"Written to {target}: {size[0]} and {size[1]}.\n", "studio")
