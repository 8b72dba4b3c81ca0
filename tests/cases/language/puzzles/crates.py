# case: stacks of crates moved by instructions
# policy: script {"modules": {"re": null}}
# expect: value 'CMZ'
import re
drawing = ["    [D]    ", "[N] [C]    ", "[Z] [M] [P]", " 1   2   3 "]
moves = ["move 1 from 2 to 1", "move 3 from 1 to 3", "move 2 from 2 to 1", "move 1 from 1 to 2"]
stacks = {}
for column in zip(*drawing[::-1]):
    if column[0].isdigit():
        stacks[int(column[0])] = [c for c in column[1:] if c != " "]
for move in moves:
    n, a, b = map(int, re.findall(r"\d+", move))
    for _ in range(n):
        stacks[b].append(stacks[a].pop())
"".join(s[-1] for s in stacks.values())
