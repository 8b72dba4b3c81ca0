# case: a trie with completion, deletion, and the longest common prefix
# expect: value [['car', 'card', 'care', 'cat', 'do', 'dog'], ['card', 'care', 'cat'], False, True, False, 5, ('ca',), 'fl', []]
class Trie:
    class Node:
        __slots__ = ("children", "end")

        def __init__(self):
            self.children = {}
            self.end = False

    def __init__(self, words=()):
        self.root = Trie.Node()
        self.n = 0
        for w in words:
            self.add(w)

    def add(self, word):
        node = self.root
        for ch in word:
            node = node.children.setdefault(ch, Trie.Node())
        self.n += not node.end
        node.end = True

    def _walk(self, prefix):
        node = self.root
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self._walk(word)
        return node is not None and node.end

    def __len__(self):
        return self.n

    def starting_with(self, prefix):
        def words(node, sofar):
            if node.end:
                yield sofar
            for ch in sorted(node.children):
                yield from words(node.children[ch], sofar + ch)

        node = self._walk(prefix)
        if node:
            yield from words(node, prefix)

    def __iter__(self):
        return self.starting_with("")

    def remove(self, word):
        trail, node = [], self.root
        for ch in word:
            trail.append((node, ch))
            node = node.children[ch]
        if not node.end:
            raise KeyError(word)
        node.end = False
        self.n -= 1
        for parent, ch in reversed(trail):
            child = parent.children[ch]
            if child.end or child.children:
                break
            del parent.children[ch]

    def common_prefix(self):
        node, out = self.root, ""
        while len(node.children) == 1 and not node.end:
            [(ch, node)] = node.children.items()
            out += ch
        return out


t = Trie("car card care cat dog do".split())
before = list(t)
t.remove("car")
try:
    t.remove("ca")
except KeyError as e:
    missing = e.args
[before, list(t.starting_with("ca")), "car" in t, "card" in t, "d" in t, len(t), missing, Trie(["flower", "flow", "flight"]).common_prefix(), list(t.starting_with("x"))]
