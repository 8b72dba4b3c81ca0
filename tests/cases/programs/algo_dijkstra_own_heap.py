# case: shortest paths with a binary heap of one's own
# expect: value [{'A': 0, 'B': 7, 'C': 9, 'F': 11, 'D': 20, 'E': 20}, 'A-C-F-E', [1, 2, 2, 3, 5, 8, 9], 7, 1, 2, 2]
class Heap:
    def __init__(self, items=()):
        self._items = []
        for item in items:
            self.push(item)

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)

    def push(self, item):
        h = self._items
        h.append(item)
        i = len(h) - 1
        while i and h[i] < h[(i - 1) // 2]:
            h[i], h[(i - 1) // 2] = h[(i - 1) // 2], h[i]
            i = (i - 1) // 2

    def pop(self):
        h = self._items
        if not h:
            raise IndexError("pop from an empty heap")
        top, last = h[0], h.pop()
        if h:
            h[0], i = last, 0
            while True:
                c = min((c for c in (2 * i + 1, 2 * i + 2) if c < len(h)), key=lambda c: h[c], default=i)
                if h[c] >= h[i]:
                    break
                h[i], h[c], i = h[c], h[i], c
        return top

    def __iter__(self):
        copy = Heap(self._items)
        while copy:
            yield copy.pop()


def dijkstra(graph, start):
    distance, before = {start: 0}, {}
    heap = Heap([(0, start)])
    while heap:
        d, node = heap.pop()
        if d > distance[node]:
            continue
        for n, cost in graph.get(node, {}).items():
            if d + cost < distance.get(n, float("inf")):
                distance[n], before[n] = d + cost, node
                heap.push((d + cost, n))
    return distance, before


def route(before, end):
    while True:
        yield end
        if end not in before:
            return
        end = before[end]


graph = {"A": {"B": 7, "C": 9, "F": 14}, "B": {"A": 7, "C": 10, "D": 15}, "C": {"A": 9, "B": 10, "D": 11, "F": 2}, "D": {"E": 6}, "F": {"E": 9}}
distance, before = dijkstra(graph, "A")
heap = Heap([5, 3, 8, 1, 9, 2, 2])
[distance, "-".join(reversed(list(route(before, "E")))), list(heap), len(heap), heap.pop(), heap.pop(), heap.pop()]
