# case: Huffman coding with a sorted list as queue
# expect: value [55, True, True, True, 7, 20, True]
class Leaf:
    def __init__(self, symbol, weight):
        self.symbol, self.weight = symbol, weight

    def codes(self, prefix=""):
        return {self.symbol: prefix or "0"}


class Branch:
    def __init__(self, left, right):
        self.left, self.right, self.weight = left, right, left.weight + right.weight

    def codes(self, prefix=""):
        return {**self.left.codes(prefix + "0"), **self.right.codes(prefix + "1")}


def tree(text):
    counts = {c: text.count(c) for c in dict.fromkeys(text)}
    nodes = [Leaf(c, n) for c, n in counts.items()]
    while len(nodes) > 1:
        nodes.sort(key=lambda n: n.weight)
        a, b, *nodes = nodes
        nodes.append(Branch(a, b))
    return nodes[0]


def decode(bits, root):
    out, node = [], root
    for bit in bits:
        node = node.left if bit == "0" else node.right
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = root
    return "".join(out)


text = "abracadabra alakazam"
root = tree(text)
codes = root.codes()
bits = "".join(map(codes.get, text))
packed = int("1" + bits, 2).to_bytes((len(bits) + 8) // 8, "big")
unpacked = bin(int.from_bytes(packed, "big"))[3:]
[len(bits), len(codes["a"]) == min(map(len, codes.values())), decode(bits, root) == text, unpacked == bits, len(packed), root.weight, not any(a != b and a.startswith(b) for a in codes.values() for b in codes.values())]
