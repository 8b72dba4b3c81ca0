# case: a word search in eight directions, an anagram index and hints by elimination in a Latin square
# inputs: {"grid": ["PYTHONX", "ACLASSO", "REQWERT", "STRINGI", "ECHECKN", "RUNTIME", "LOOPXYZ"], "wanted": ["PYTHON", "CLASS", "PARSER", "STRING", "EMIT", "LOOP", "GUARD", "CHECK", "TINE"]}
# expect: value [{'PYTHON': (0, 0, 'E'), 'CLASS': (1, 1, 'E'), 'PARSER': (0, 0, 'S'), 'STRING': (0, 3, 'E'), 'EMIT': (6, 5, 'W'), 'LOOP': (0, 6, 'E'), 'GUARD': None, 'CHECK': (1, 4, 'E'), 'TINE': (6, 2, 'S')}, ['GUARD'], [['Tinsel', 'enlist', 'listen', 'silent'], ['elgoog', 'google'], ['abc', 'cab']], [[1, 2, 3, 4], [3, 4, 1, 2], [2, 1, 4, 3], [4, 3, 2, 1]], 'nothing fits at 0,0']
DIRECTIONS = {(dx, dy): name for dx, dy, name in ((1, 0, "E"), (-1, 0, "W"), (0, 1, "S"), (0, -1, "N"), (1, 1, "SE"), (-1, -1, "NW"), (1, -1, "NE"), (-1, 1, "SW"))}


def at(x, y):
    return grid[y][x] if 0 <= y < len(grid) and 0 <= x < len(grid[y]) else ""


def find(word):
    for y, row in enumerate(grid):
        for x, letter in enumerate(row):
            if letter != word[0]:
                continue
            for (dx, dy), name in DIRECTIONS.items():
                if all(at(x + i * dx, y + i * dy) == c for i, c in enumerate(word)):
                    return x, y, name
    return None


def anagrams(words):
    index = {}
    for word in words:
        index.setdefault("".join(sorted(word.lower())), set()).add(word)
    return [sorted(group) for group in index.values() if len(group) > 1]


def eliminate(square):
    """Fill what has one candidate, as long as that helps."""
    n = len(square)
    rows = [list(r) for r in square]
    progress = True
    while progress:
        progress = False
        for y in range(n):
            for x in range(n):
                if rows[y][x]:
                    continue
                taken = {*rows[y]} | {rows[i][x] for i in range(n)}
                candidates = {*range(1, n + 1)} - taken
                if not candidates:
                    raise ValueError(f"nothing fits at {x},{y}")
                if len(candidates) == 1:
                    (rows[y][x],) = candidates
                    progress = True
    return rows


found = {word: find(word) for word in wanted}
missing = [w for w, place in found.items() if place is None]
solved = eliminate([(1, 0, 3, 0), (0, 4, 0, 2), (0, 1, 0, 3), (4, 0, 2, 0)])
try:
    eliminate([(0, 1, 2), (3, 0, 0), (0, 0, 0)])
except ValueError as e:
    stuck = str(e)
else:
    stuck = "fine"
[found, missing, anagrams("listen silent enlist Tinsel google elgoog abc cab".split()), solved, stuck]
