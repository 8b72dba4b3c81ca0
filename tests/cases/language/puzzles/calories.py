# case: Advent of Code 2022, day 1
# expect: value [11000, 15000]
text = """1000
2000

4000

5000
6000
"""
elves = sorted(sum(map(int, block.split())) for block in text.split("\n\n"))
[elves[-1], sum(elves[-2:])]
