# case: containers of one's own that behave like sequences: stack, ring buffer, priority queue
# expect: value [['d', 'c', 'b', 'a'], 'd', ['a', 'b', 'c'], [3, 4, 5, 6], 6, [4, 5], [6, 5, 4, 3], True, ['a', 'a2', 'b', 'c', 'z'], 'pop from an empty stack']
class Stack:
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, *items):
        self._items += items
        return self

    def pop(self):
        if not self:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __bool__(self):
        return bool(self._items)

    def __reversed__(self):
        return iter(self._items)

    def __iter__(self):
        return reversed(self._items)


class Ring:
    def __init__(self, size):
        self.cells, self.start, self.count = [None] * size, 0, 0

    def append(self, item):
        end = (self.start + self.count) % len(self.cells)
        self.cells[end] = item
        if self.count == len(self.cells):
            self.start = (self.start + 1) % len(self.cells)
        else:
            self.count += 1

    def __len__(self):
        return self.count

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(len(self)))]
        if not -len(self) <= i < len(self):
            raise IndexError(i)
        return self.cells[(self.start + i % len(self)) % len(self.cells)]


class PriorityQueue:
    def __init__(self):
        self.heap, self.serial = [], 0

    def put(self, priority, item):
        self.serial += 1
        heap = self.heap
        heap.append((priority, self.serial, item))
        at = len(heap) - 1
        while at and heap[at] < heap[(at - 1) // 2]:
            up = (at - 1) // 2
            heap[at], heap[up] = heap[up], heap[at]
            at = up

    def get(self):
        heap = self.heap
        heap[0], heap[-1] = heap[-1], heap[0]
        *_, item = heap.pop()
        at = 0
        while (child := 2 * at + 1) < len(heap):
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[at] <= heap[child]:
                break
            heap[at], heap[child] = heap[child], heap[at]
            at = child
        return item


stack = Stack("ab").push("c", "d")
ring = Ring(4)
for n in range(7):
    ring.append(n)
queue = PriorityQueue()
for priority, item in [(3, "c"), (1, "a"), (2, "b"), (1, "a2"), (9, "z")]:
    queue.put(priority, item)
out = [queue.get() for _ in range(5)]
try:
    Stack().pop()
except IndexError as e:
    empty = str(e)
[list(stack), stack.pop(), list(reversed(stack)), list(ring), ring[-1], ring[1:3], ring[::-1], 6 in ring, out, empty]
