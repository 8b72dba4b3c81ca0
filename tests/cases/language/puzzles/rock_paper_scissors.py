# case: Advent of Code 2022, day 2
# expect: value 15
guide = "A Y\nB X\nC Z"
score = 0
for line in guide.splitlines():
    them, me = "ABC".index(line[0]), "XYZ".index(line[2])
    score += me + 1 + 3 * ((me - them + 1) % 3)
score
