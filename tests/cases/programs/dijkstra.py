# case: shortest ways with a heap written by hand
# inputs: {"edges": [("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9)]}
# expect: value {'a': (0, 'a'), 'b': (7, 'ab'), 'c': (9, 'ac'), 'd': (20, 'acd'), 'e': (20, 'acfe'), 'f': (11, 'acf')}
class Heap:
    def __init__(self):
        self._items = []

    def __bool__(self):
        return bool(self._items)

    def push(self, item):
        items = self._items
        items.append(item)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            j = (i - 1) // 2
            items[i], items[j] = items[j], items[i]
            i = j

    def pop(self):
        items = self._items
        last = items.pop()
        if not items:
            return last
        top, items[0] = items[0], last
        i = 0
        while (j := 2 * i + 1) < len(items):
            if j + 1 < len(items) and items[j + 1] < items[j]:
                j += 1
            if items[i] <= items[j]:
                break
            items[i], items[j] = items[j], items[i]
            i = j
        return top


graph = {}
for u, v, w in edges:
    graph.setdefault(u, []).append((v, w))
    graph.setdefault(v, []).append((u, w))


def shortest(start):
    done, heap = {}, Heap()
    heap.push((0, start, [start]))
    while heap:
        cost, node, path = heap.pop()
        if node in done:
            continue
        done[node] = (cost, "".join(path))
        for target, weight in graph[node]:
            if target not in done:
                heap.push((cost + weight, target, path + [target]))
    return done


dict(sorted(shortest("a").items()))
