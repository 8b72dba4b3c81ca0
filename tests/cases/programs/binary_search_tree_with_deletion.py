# case: a search tree with insertion, deletion, iteration by generators, ranges and its height
# expect: value [([20, 30, 40, 50, 60, 65, 70, 80], 8, 4), [40, 60, 65, 70, 80], 5, 60, True, False, [60, 65], 'KeyError(99)']
class Tree:
    class Node:
        def __init__(self, key):
            self.key, self.left, self.right = key, None, None

    def __init__(self, keys=()):
        self.root = None
        self.size = 0
        for key in keys:
            self.add(key)

    def add(self, key):
        def insert(node):
            if node is None:
                self.size += 1
                return Tree.Node(key)
            if key < node.key:
                node.left = insert(node.left)
            elif key > node.key:
                node.right = insert(node.right)
            return node

        self.root = insert(self.root)

    def remove(self, key):
        def delete(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = delete(node.left, key)
            elif key > node.key:
                node.right = delete(node.right, key)
            elif node.left is None:
                return node.right
            elif node.right is None:
                return node.left
            else:
                successor = node.right
                while successor.left:
                    successor = successor.left
                node.key = successor.key
                node.right = delete(node.right, successor.key)
            return node

        self.root = delete(self.root, key)
        self.size -= 1

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def __len__(self):
        return self.size

    def height(self):
        def h(node):
            return 0 if node is None else 1 + max(h(node.left), h(node.right))

        return h(self.root)

    def between(self, low, high):
        return [k for k in self if low <= k < high]


tree = Tree([50, 30, 70, 20, 40, 60, 80, 30, 65])
before = [*tree], len(tree), tree.height()
for key in (20, 30, 50):
    tree.remove(key)
try:
    tree.remove(99)
except KeyError as e:
    absent = repr(e)
[before, list(tree), len(tree), tree.root.key, 40 in tree, 50 in tree, tree.between(60, 70), absent]
