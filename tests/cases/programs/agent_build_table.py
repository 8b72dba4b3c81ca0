# case: a table as text out of records: widths, alignment, missing values, markdown
# inputs: {"rows": [{"name": "Widget", "price": 9.5, "stock": 100, "active": True}, {"name": "Gadget with a long name", "price": 1234.0, "stock": 0, "active": False}, {"name": "Gizmo", "price": None, "active": True}]}
# expect: value 5
# output: 'Name                 Price  Stock  Active\n================  ========  =====  ======\nWidget                9.50    100  yes\nGadget with a l…  1,234.00      0  no\nGizmo                    -      -  yes\n\n| Name | Price | Stock | Active |\n|---|---:|---:|---|\n| Widget | 9.50 | 100 | yes |\n| Gadget with a l… | 1,234.00 | 0 | no |\n| Gizmo | - | - | yes |\n'
from __future__ import annotations


class Column:
    """A column of the table."""

    name: str
    title: str
    width: int = 0
    align: str = "<"

    def __init__(self, name: str, values: list[object], *, limit: int = 16) -> None:
        self.name = name
        self.title = name.replace("_", " ").title()
        self.limit = limit
        if all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values if v is not None):
            self.align = ">"
        self.width = max(len(self.title), *(len(self.text(v)) for v in values))

    def text(self, value: object) -> str:
        match value:
            case None:
                return "-"
            case True | False:
                return "yes" if value else "no"
            case float():
                return f"{value:,.2f}"
            case str() if len(value) > self.limit:
                return value[: self.limit - 1] + "…"
            case _:
                return str(value)

    def cell(self, value: object) -> str:
        return f"{self.text(value):{self.align}{self.width}}"


def columns_of(rows: list[dict[str, object]]) -> list[Column]:
    names: dict[str, None] = {}
    for row in rows:
        names.update(dict.fromkeys(row))
    return [Column(n, [r.get(n) for r in rows]) for n in names]


def render(rows: list[dict[str, object]], style: str = "plain") -> str:
    cols = columns_of(rows)
    if style == "markdown":
        head = "| " + " | ".join(c.title for c in cols) + " |"
        rule = "|" + "|".join("---:" if c.align == ">" else "---" for c in cols) + "|"
        body = ["| " + " | ".join(c.text(r.get(c.name)) for c in cols) + " |" for r in rows]
        return "\n".join([head, rule, *body])
    lines: list[str] = []
    lines.append("  ".join(f"{c.title:{c.align}{c.width}}" for c in cols))
    lines.append("  ".join("=" * c.width for c in cols))
    for r in rows:
        lines.append("  ".join(c.cell(r.get(c.name)) for c in cols).rstrip())
    return "\n".join(lines)


print(render(rows))
print()
print(render(rows, style="markdown"))
len(render(rows).splitlines())
