# case: a stack as a class
# expect: value [3, 'c', 'b', 'a', False]
class Stack:
    def __init__(self, items=()):
        self._items = list(items)

    def push(self, x):
        self._items.append(x)

    def pop(self):
        if not self._items:
            raise IndexError("stack is empty")
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)


s = Stack("ab")
s.push("c")
[len(s), s.pop(), s.pop(), s.pop(), bool(s)]
