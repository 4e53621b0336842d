"""The colours and measures of the two looks. Widgets name a token, never a colour."""

from __future__ import annotations

from dataclasses import dataclass

SPACE = 8  # the unit of every margin and gap, in device-independent pixels
RADIUS = 6  # the corner of cards, fields and buttons


@dataclass(frozen=True)
class Tokens:
    """One look; every value is `#rrggbb`."""

    name: str
    window: str  # behind everything
    surface: str  # panes, cards, fields
    raised: str  # menus, tooltips, hovered rows
    canvas: str
    grid: str  # dots of the canvas
    line: str  # borders, separators
    text: str
    quiet: str  # secondary text
    faint: str  # placeholders, disabled text
    accent: str
    accent_soft: str  # selected rows
    on_accent: str
    check: str  # behind a white check mark
    hover: str
    waiting: str
    running: str
    done: str
    reused: str
    failed: str
    failed_soft: str
    warning: str
    # syntax
    code_keyword: str
    code_string: str
    code_number: str
    code_comment: str
    code_name: str
    code_builtin: str

    @property
    def dark(self) -> bool:
        """Whether text is light on dark."""
        return self.name == "dark"


LIGHT = Tokens(
    name="light",
    window="#f3f4f7",
    surface="#ffffff",
    raised="#ffffff",
    canvas="#f8f9fb",
    grid="#d9dde5",
    line="#dfe2e9",
    text="#1d2330",
    quiet="#5b6475",
    faint="#646d7e",
    accent="#2a67d3",
    accent_soft="#e3ecfc",
    on_accent="#ffffff",
    check="#2a67d3",
    hover="#edf0f5",
    waiting="#646d7e",
    running="#2a67d3",
    done="#1a7f48",
    reused="#1d7985",
    failed="#c43131",
    failed_soft="#fdecec",
    warning="#9a5b00",
    code_keyword="#8a3fc0",
    code_string="#1b7f4b",
    code_number="#b0561a",
    code_comment="#6a7283",
    code_name="#2459b8",
    code_builtin="#0f7688",
)

DARK = Tokens(
    name="dark",
    window="#191c22",
    surface="#20242c",
    raised="#2a2f39",
    canvas="#1c1f26",
    grid="#333a46",
    line="#343a46",
    text="#e7eaf0",
    quiet="#a5aebd",
    faint="#919aac",
    accent="#6a9cf8",
    accent_soft="#2a3a58",
    on_accent="#0f1726",
    check="#3f7ae6",
    hover="#2a2f39",
    waiting="#919aac",
    running="#6a9cf8",
    done="#4cc38a",
    reused="#4fb8c8",
    failed="#f07178",
    failed_soft="#3a2529",
    warning="#e0a458",
    code_keyword="#c792ea",
    code_string="#8bd49c",
    code_number="#f0a870",
    code_comment="#8791a3",
    code_name="#82aaff",
    code_builtin="#6fc7d6",
)
