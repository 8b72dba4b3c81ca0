# case: all pairs of a tournament
# policy: script {"modules": {"itertools": null}}
# expect: value [[('A', 'B'), ('C', 'D')], [('A', 'C'), ('B', 'D')], [('A', 'D'), ('B', 'C')]]
from itertools import combinations
teams = ["A", "B", "C", "D"]
rounds = []
left = list(combinations(teams, 2))
while left:
    busy, games = set(), []
    for game in left[:]:
        if not busy & set(game):
            busy |= set(game)
            games.append(game)
            left.remove(game)
    rounds.append(games)
rounds
