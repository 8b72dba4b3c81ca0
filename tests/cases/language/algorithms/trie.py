# case: words by their beginnings
# expect: value [['car', 'card', 'care'], ['dog'], []]
class Trie:
    def __init__(self):
        self.root = {}

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = word

    def find(self, start):
        node = self.root
        for c in start:
            if c not in node:
                return []
            node = node[c]
        out, stack = [], [node]
        while stack:
            for k, v in stack.pop().items():
                out.append(v) if k == "$" else stack.append(v)
        return sorted(out)


t = Trie()
for w in "car card care cat dog".split():
    t.add(w)
[t.find("car"), t.find("d"), t.find("x")]
