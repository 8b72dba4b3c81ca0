# case: union-find with path halving, and a smallest spanning tree
# expect: value [[('A', 'D', 5), ('C', 'E', 5), ('D', 'F', 6), ('A', 'B', 7), ('B', 'E', 7), ('E', 'G', 9)], 39, 7, True, 'Z']
class DisjointSets:
    def __init__(self):
        self.parent, self.size = {}, {}

    def find(self, x):
        self.parent.setdefault(x, x)
        self.size.setdefault(x, 1)
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


edges = [("A", "B", 7), ("A", "D", 5), ("B", "C", 8), ("B", "D", 9), ("B", "E", 7), ("C", "E", 5), ("D", "E", 15), ("D", "F", 6), ("E", "F", 8), ("E", "G", 9), ("F", "G", 11)]
sets = DisjointSets()
tree = [(a, b, w) for a, b, w in sorted(edges, key=lambda e: e[2]) if sets.union(a, b)]
[tree, sum(w for *_, w in tree), sets.size[sets.find("G")], sets.find("A") == sets.find("G"), sets.find("Z")]
