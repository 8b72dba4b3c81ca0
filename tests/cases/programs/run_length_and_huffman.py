# case: Huffman codes from a heap of tuples, decoded again, with the saving in percent
# inputs: {"text": "abracadabra alakazam"}
# expect: value [True, True, 55, '65.62%', '0', [1, 4, 4, 4, 4, 4, 4, 4, 5, 5], 7]
def heap_push(heap, item):
    heap.append(item)
    heap.sort(reverse=True)


class Leaf:
    def __init__(self, symbol):
        self.symbol = symbol

    def codes(self, prefix):
        yield self.symbol, prefix or "0"


class Inner:
    def __init__(self, left, right):
        self.left, self.right = left, right

    def codes(self, prefix=""):
        yield from self.left.codes(prefix + "0")
        yield from self.right.codes(prefix + "1")


def tree_of(text):
    heap = []
    for serial, symbol in enumerate(sorted(set(text))):
        heap_push(heap, (text.count(symbol), serial, Leaf(symbol)))
    while len(heap) > 1:
        (n1, s1, a), (n2, s2, b) = heap.pop(), heap.pop()
        heap_push(heap, (n1 + n2, max(s1, s2) + 100, Inner(a, b)))
    return heap[0][2]


def decode(bits, tree):
    out, node = [], tree
    for bit in bits:
        node = node.left if bit == "0" else node.right
        if isinstance(node, Leaf):
            out.append(node.symbol)
            node = tree
    return "".join(out)


tree = tree_of(text)
codes = dict(tree.codes(""))
bits = "".join(codes[c] for c in text)
packed = int("1" + bits, 2).to_bytes((len(bits) + 8) // 8, "big")
unpacked = bin(int.from_bytes(packed, "big"))[3:]
prefix_free = not any(a != b and b.startswith(a) for a in codes.values() for b in codes.values())
[decode(unpacked, tree) == text, prefix_free, len(bits), f"{1 - len(bits) / (8 * len(text)):.2%}", codes["a"], sorted(map(len, codes.values())), len(packed)]
