# case: count, cycle, repeat
# policy: script {"modules": {"itertools": null}}
# expect: value [[10, 15, 20, 25], ['a', 'b', 'a', 'b', 'a'], ['x', 'x', 'x'], [0, 1, 4, 9, 16], ['1a', '2b', '3c'], [0.5, 0.75, 1.0]]
from itertools import count, cycle, islice, repeat
[list(islice(count(10, 5), 4)), list(islice(cycle("ab"), 5)), list(repeat("x", 3)), list(map(pow, range(5), repeat(2))), [f"{i}{c}" for i, c in zip(count(1), "abc")], list(islice(count(0.5, 0.25), 3))]
