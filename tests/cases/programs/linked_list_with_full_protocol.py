# case: a linked list that supports what list does: index, slice, in, +, *, ==, <, reversed, insert, del, repr, copy
# expect: value ["LinkedList(['X', 'b', 'c', 1, 2, 'X', 'b', 'c', 1, 2])", True, 10, "LinkedList(['c', 'b', 'a'])", "LinkedList(['a', 'b', 'c', 'a', 'b', 'c'])", True, True, True, True, ['c', 'b', 'a'], 'LinkedList([5, 4, 3, 2, 1, 0])', True, 5, [1, 1, 2, 2, 'X', 'X', 'b', 'b', 'c', 'c'], False, [('a', 5), ('b', 4), ('c', 3)], ['linked list index out of range', 'linked list index out of range', "unsupported operand type(s) for +: 'LinkedList' and 'list'"]]
class LinkedList:
    class _Node:
        __slots__ = ("item", "next")

        def __init__(self, item, next=None):
            self.item, self.next = item, next

    def __init__(self, items=()):
        self._head = self._tail = None
        self._size = 0
        self.extend(items)

    def append(self, item):
        node = self._Node(item)
        if self._tail is None:
            self._head = node
        else:
            self._tail.next = node
        self._tail = node
        self._size += 1

    def extend(self, items):
        for item in items:
            self.append(item)
        return self

    def _node(self, at):
        if at < 0:
            at += self._size
        if not 0 <= at < self._size:
            raise IndexError("linked list index out of range")
        node = self._head
        for _ in range(at):
            node = node.next
        return node

    def insert(self, at, item):
        if at >= self._size:
            return self.append(item)
        if at == 0:
            self._head = self._Node(item, self._head)
        else:
            before = self._node(at - 1)
            before.next = self._Node(item, before.next)
        self._size += 1

    def __getitem__(self, at):
        if isinstance(at, slice):
            wanted = range(*at.indices(self._size))
            return LinkedList(self[i] for i in wanted)
        return self._node(at).item

    def __setitem__(self, at, item):
        self._node(at).item = item

    def __delitem__(self, at):
        node = self._node(at)
        if node is self._head:
            self._head = node.next
            previous = None
        else:
            previous = self._node((at if at >= 0 else at + self._size) - 1)
            previous.next = node.next
        if node is self._tail:
            self._tail = previous
        self._size -= 1

    def __iter__(self):
        node = self._head
        while node is not None:
            yield node.item
            node = node.next

    def __len__(self):
        return self._size

    def __add__(self, other):
        return LinkedList(self).extend(other) if isinstance(other, LinkedList) else NotImplemented

    def __iadd__(self, other):
        return self.extend(list(other))

    def __mul__(self, n):
        return LinkedList(item for _ in range(n) for item in self)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, LinkedList) and len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __lt__(self, other):
        return list(self) < list(other)

    def __repr__(self):
        return f"LinkedList({list(self)!r})"

    def reverse(self):
        node, before = self._head, None
        self._head, self._tail = self._tail, self._head
        while node:
            node.next, before, node = before, node, node.next


a = LinkedList("abc")
b = a + LinkedList([1, 2])
b.insert(1, "x")
b.insert(99, "end")
del b[-1], b[0]
b[0] = "X"
alias = b
b += b
c = LinkedList(range(6))
c.reverse()
problems = []
for action in (lambda: a[3], lambda: a[-4], lambda: a + [1]):
    try:
        action()
    except (IndexError, TypeError) as e:
        problems.append(str(e))
[repr(b), alias is b, len(b), repr(a[::-1]), repr(2 * a), a == LinkedList(["a", "b", "c"]), a != "abc", a < LinkedList("abd"), "c" in a, list(reversed(a)), repr(c), c[2:5] == LinkedList([3, 2, 1]), max(c), sorted(b, key=str), bool(LinkedList()), [*zip(a, c)], problems]
