# case: sudoku by constraints: candidates as sets, the fewest first
# inputs: {"grid": "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"}
# expect: value [30, '534678912672195348198342567859761423426853791713924856961537284287419635345286179', True, True]
# output: '5 3 4| 6 7 8| 9 1 2\n6 7 2| 1 9 5| 3 4 8\n1 9 8| 3 4 2| 5 6 7\n-------------------\n8 5 9| 7 6 1| 4 2 3\n4 2 6| 8 5 3| 7 9 1\n7 1 3| 9 2 4| 8 5 6\n-------------------\n9 6 1| 5 3 7| 2 8 4\n2 8 7| 4 1 9| 6 3 5\n3 4 5| 2 8 6| 1 7 9\n'
ROWS, COLS = "ABCDEFGHI", "123456789"
CELLS = [r + c for r in ROWS for c in COLS]
UNITS = [[r + c for c in COLS] for r in ROWS] + [[r + c for r in ROWS] for c in COLS] + [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
PEERS = {s: {p for u in UNITS if s in u for p in u} - {s} for s in CELLS}


def search(values):
    open_cells = {s: set(COLS) - {values[p] for p in PEERS[s] if p in values} for s in CELLS if s not in values}
    if not open_cells:
        return values
    cell, options = min(open_cells.items(), key=lambda item: (len(item[1]), item[0]))
    for digit in sorted(options):
        if (solved := search(values | {cell: digit})) is not None:
            return solved
    return None


given = {s: d for s, d in zip(CELLS, grid) if d in COLS}
solved = search(given)
print("\n".join(" ".join(solved[r + c] + ("|" if c in "36" else "") for c in COLS) + ("\n" + "-" * 19 if r in "CF" else "") for r in ROWS))
[len(given), "".join(solved[s] for s in CELLS), all(sorted(solved[s] for s in u) == list(COLS) for u in UNITS), search(solved) == solved]
