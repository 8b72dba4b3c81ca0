"""An agent edits files that are data; a reviewer reads the diff, and only then is anything written.

Run: python examples/agent_files.py
"""

from __future__ import annotations

import pathlib
import tempfile

import fangless

# What a model wrote, asked to raise prices by 5 % and to note it in the log of changes.
AGENT = """
import csv

with open("prices.csv", newline="") as f:
    rows = list(csv.DictReader(f))
for row in rows:
    row["price"] = f"{float(row['price']) * 1.05:.2f}"
with open("prices.csv", "w", newline="") as f:
    writer = csv.DictWriter(f, ["item", "price"], lineterminator="\\n")
    writer.writeheader()
    writer.writerows(rows)
with open("CHANGES.md", "a") as f:
    f.write("- prices raised by 5 %\\n")
len(rows)
"""


def main() -> None:
    policy = fangless.Policy.script(
        modules={"csv"}, files=fangless.FileLimits(number=10, bytes="1MiB"), limits=fangless.Limits(time=2.0)
    )
    program = fangless.compile(AGENT, policy)
    with tempfile.TemporaryDirectory() as name:
        project = pathlib.Path(name)
        (project / "prices.csv").write_text("item,price\npen,2.00\nink,10.00\n")
        (project / "CHANGES.md").write_text("# Changes\n")

        # The program gets copies, by name. The folder itself is out of its reach.
        files = {path.name: path.read_bytes() for path in project.iterdir()}
        outcome = program.execute(files=files)
        print(f"{outcome.value} rows; to be reviewed:\n\n{outcome.files.diff()}")

        # The reviewer says yes. A file that somebody changed meanwhile would be an error here.
        print("applied:", ", ".join(outcome.files.apply(project)))
        assert "pen,2.10" in (project / "prices.csv").read_text()


if __name__ == "__main__":
    main()
