# case: a search tree with insertion, deletion, traversal and height
# expect: value [([20, 30, 40, 50, 60, 70, 80], 7, 3), [30, 40, 60, 70, 80], 60, True, False]
class Node:
    def __init__(self, key):
        self.key = key
        self.left = self.right = None


class Tree:
    def __init__(self, keys=()):
        self.root = None
        self.size = 0
        for k in keys:
            self.insert(k)

    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            self.size = 1
            return
        node = self.root
        while node:
            if key == node.key:
                return
            side = "left" if key < node.key else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Node(key))
                self.size += 1
                return
            node = child

    def delete(self, key):
        def remove(node, key):
            if node is None:
                return None
            if key < node.key:
                node.left = remove(node.left, key)
            elif key > node.key:
                node.right = remove(node.right, key)
            else:
                if node.left is None:
                    return node.right
                if node.right is None:
                    return node.left
                least = node.right
                while least.left:
                    least = least.left
                node.key = least.key
                node.right = remove(node.right, least.key)
            return node

        self.root = remove(self.root, key)

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def height(self):
        def h(node):
            return 0 if node is None else 1 + max(h(node.left), h(node.right))
        return h(self.root)

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None


t = Tree([50, 30, 70, 20, 40, 60, 80, 30])
before = (list(t), t.size, t.height())
t.delete(50)
t.delete(20)
[before, list(t), t.root.key, 60 in t, 20 in t]
