# case: a script with a main function behind the usual guard
# expect: value {'status': 0, 'result': [{'name': 'Ann', 'age': 31}, {'name': 'Bob', 'age': None}], 'module': '__main__'}
# output: '[WARN] row 1 has no name\n[INFO] main: 2 of 3 rows kept\n'
from __future__ import annotations

DEBUG: bool = False


def log(message: str, *, level: str = "INFO") -> None:
    if DEBUG or level != "DEBUG":
        print(f"[{level}] {message}")


def clean(rows: list[dict[str, str]]) -> list[dict[str, object]]:
    """Normalize the rows and drop those that are empty."""
    out: list[dict[str, object]] = []
    for i, row in enumerate(rows):
        name = (row.get("name") or "").strip().title()
        if not name:
            log(f"row {i} has no name", level="WARN")
            continue
        log(f"row {i} is fine", level="DEBUG")
        out.append({"name": name, "age": int(row["age"]) if row.get("age", "").isdigit() else None})
    return out


def main() -> int:
    global result
    rows = [{"name": " ann ", "age": "31"}, {"name": "", "age": "5"}, {"name": "BOB", "age": "x"}]
    result = clean(rows)
    log(f"{main.__name__}: {len(result)} of {len(rows)} rows kept")
    return 0


result: list[dict[str, object]] = []
status = -1
if __name__ == "__main__":
    status = main()

{"status": status, "result": result, "module": __name__}
