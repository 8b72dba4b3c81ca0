# case: an own linked list with iteration, length and reversal
# expect: value [[1, 2, 3], 3, [3, 2, 1], True, 2]
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Chain:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.head = Node(item, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self):
        return sum(1 for _ in self)

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self


c = Chain([1, 2, 3])
[list(c), len(c), list(c.reverse()), 2 in c, max(c) - min(c)]
