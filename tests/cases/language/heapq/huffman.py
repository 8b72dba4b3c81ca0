# case: Huffman's code
# policy: script {"modules": {"collections": null, "heapq": null}}
# expect: value [{'a': '0', 'b': '110', 'c': '100', 'd': '101', 'r': '111'}, 23]
import heapq
from collections import Counter


def huffman(text):
    heap = [(n, i, {c: ""}) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    i = len(heap)
    while len(heap) > 1:
        a, _, x = heapq.heappop(heap)
        b, _, y = heapq.heappop(heap)
        joined = {c: "0" + s for c, s in x.items()} | {c: "1" + s for c, s in y.items()}
        heapq.heappush(heap, (a + b, i, joined))
        i += 1
    return heap[0][2]


codes = huffman("abracadabra")
[dict(sorted(codes.items())), len("".join(codes[c] for c in "abracadabra"))]
