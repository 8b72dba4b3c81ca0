# case: a generator method as `__iter__` walks a tree
# expect: value [1, 2, 3, 4]
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


list(Tree(3, Tree(1, None, Tree(2)), Tree(4)))
