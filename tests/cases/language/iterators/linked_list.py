# case: a linked list that can be looped over
# expect: value [[1, 2, 3], 3, True, [3, 4, 5]]
class Node:
    def __init__(self, value, rest=None):
        self.value, self.rest = value, rest


class LinkedList:
    def __init__(self, *values):
        self.head = None
        for v in reversed(values):
            self.head = Node(v, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.rest

    def __len__(self):
        return sum(1 for _ in self)


l = LinkedList(1, 2, 3)
[list(l), len(l), 2 in l, [a + b for a in l for b in l if a < b]]
