# case: walrus in conditions and comprehensions, else of loops and of try, nested breaks, chained comparisons
# inputs: {"lines": ["# header", "x = 1", "", "y=  22", "broken", "z = 3", "END", "w = 9"]}
# expect: value [{'x': 1, 'y': 22, 'z': 3}, ['broken'], ['w = 9'], [None, (3, 5), None, (7, 13)], [0, 8, 111], 'more than 50', (1, 0), None, ['digit', 'negative', 'no number', 'teen', 'other', 'other'], ['5', '-3', 'x', '13', '10', '99'], [1, 23, 26], [1, 4, 16, 25, 49, 64], True, 'three', 'y', True, True, True, 6]
# output: 'y\n'
values, errors = {}, []
source = iter(lines)
while (line := next(source, None)) is not None:
    if not (line := line.strip()) or line.startswith("#"):
        continue
    if line == "END":
        break
    key, sep, value = line.partition("=")
    if not sep:
        errors.append(line)
        continue
    values[key.strip()] = int(value)
else:
    errors.append("no END")


def find_factor(n):
    for p in range(2, int(n**0.5) + 1):
        if n % p == 0:
            break
    else:
        return None
    return p, n // p


def collatz(n, limit=200):
    steps = 0
    while n != 1:
        if steps == limit:
            break
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    else:
        return steps
    return f"more than {limit}"


def first_pair(rows, target):
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            if value == target:
                break
        else:
            continue
        break
    else:
        return None
    return i, j


def parse(text):
    try:
        number = int(text)
    except ValueError:
        return "no number"
    else:
        kind = "negative" if number < 0 else "digit" if 0 <= number < 10 else "teen" if 10 < number < 20 else "other"
    finally:
        seen.append(text)
    return kind


seen = []
rest = list(source)
total = 0
running = [total := total + v for v in values.values()]
squares = [s for n in range(10) if (s := n * n) % 3 == 1]
any_long = any(len(longest := word) > 4 for word in ("one", "three", "seventeen"))
print(found := max(values, key=values.get))
[values, errors, rest, [find_factor(n) for n in (7, 15, 97, 91)], [collatz(n) for n in (1, 6, 27)], collatz(27, 50), first_pair([[1, 2], [3, 4]], 3), first_pair([[1]], 9), [parse(t) for t in ("5", "-3", "x", "13", "10", "99")], seen, running, squares, any_long, longest, found, 1 < 2 > 1 != 3 == 3, not 1 < 2 < 2, 3 > 2 in [2, 3], (y := 5, y + 1)[1]]
