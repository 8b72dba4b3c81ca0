# case: league results parsed, a table with tie breaks, and round-robin pairings by the circle method
# inputs: {"results": "Reds 2:1 Blues\nGreens 0:0 Reds\nBlues 3:3 Greens\nWhites 1:2 Reds\nBlues 1:0 Whites\nGreens 2:2 Whites"}
# expect: value ([[('B', 'E'), ('C', 'D')], [('A', 'E'), ('B', 'C')]], 17)
# output: '#  Team     G  W  D  L  Goals  +/-   P\n1  Reds     3  2  1  0    4:2   +2   7\n2  Blues    3  1  1  1    5:5   +0   4\n3  Greens   3  0  3  0    5:5   +0   3\n4  Whites   3  0  1  2    3:5   -2   1\n'
from_text = str.split


class Team:
    def __init__(self, name):
        self.name = name
        self.won = self.drawn = self.lost = 0
        self.scored = self.conceded = 0

    def play(self, mine, theirs):
        self.scored += mine
        self.conceded += theirs
        if mine > theirs:
            self.won += 1
        elif mine == theirs:
            self.drawn += 1
        else:
            self.lost += 1

    points = property(lambda self: 3 * self.won + self.drawn)
    games = property(lambda self: self.won + self.drawn + self.lost)

    @property
    def difference(self):
        return self.scored - self.conceded

    def __lt__(self, other):
        return (-self.points, -self.difference, -self.scored, self.name) < (-other.points, -other.difference, -other.scored, other.name)


def read(text):
    for line in text.splitlines():
        home, score, away = from_text(line)
        yield home, away, *map(int, score.split(":"))


def pairings(names):
    names = list(names)
    if len(names) % 2:
        names.append(None)
    half = len(names) // 2
    for _ in range(len(names) - 1):
        yield [(a, b) for a, b in zip(names[:half], names[:half - 1 : -1]) if None not in (a, b)]
        names[1:] = names[-1:] + names[1:-1]


teams = {}
for home, away, h, a in read(results):
    for name, mine, theirs in ((home, h, a), (away, a, h)):
        team = teams.setdefault(name, Team(name))
        team.play(mine, theirs)

print(f"{'#':<3}{'Team':<8}{'G':>2}{'W':>3}{'D':>3}{'L':>3}{'Goals':>7}{'+/-':>5}{'P':>4}")
for place, t in enumerate(sorted(teams.values()), 1):
    print(f"{place:<3}{t.name:<8}{t.games:>2}{t.won:>3}{t.drawn:>3}{t.lost:>3}{f'{t.scored}:{t.conceded}':>7}{t.difference:>+5}{t.points:>4}")
rounds = list(pairings("ABCDE"))
met = [frozenset(p) for r in rounds for p in r]
assert len(met) == len(set(met)) == 10
rounds[:2], sum(t.scored for t in teams.values())
