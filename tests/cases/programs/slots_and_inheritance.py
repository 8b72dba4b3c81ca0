# case: classes with __slots__ save no other attributes, subclasses may add more
# expect: value [['a', 'b', 'c'], '*', [0, 1, 2], 'red', 'AttributeError', 'AttributeError', True, False]
class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next

    def __iter__(self):
        node = self
        while node:
            yield node.value
            node = node.next

    def __bool__(self):
        return True


class Marked(Node):
    __slots__ = ("mark",)

    def __init__(self, value, next=None, *, mark="-"):
        super().__init__(value, next)
        self.mark = mark


class Free(Node):
    pass


def build(cls, values, **kwargs):
    head = None
    for value in reversed(values):
        head = cls(value, head, **kwargs)
    return head


def attempt(action):
    try:
        return action()
    except AttributeError as e:
        return "AttributeError"


chain = build(Marked, "abc", mark="*")
free = build(Free, range(3))
free.colour = "red"
bare = Node(1)
del bare.next
[
    list(chain),
    chain.next.mark,
    list(free),
    free.colour,
    attempt(lambda: setattr(chain, "colour", "red")),
    attempt(lambda: bare.next),
    hasattr(bare, "value"),
    hasattr(bare, "next"),
]
