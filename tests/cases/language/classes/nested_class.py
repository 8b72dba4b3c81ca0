# case: a class within a class
# expect: value [1, 2, 5, 8]
class Tree:
    class Node:
        def __init__(self, key):
            self.key, self.left, self.right = key, None, None

    def __init__(self, keys=()):
        self.root = None
        for k in keys:
            self.root = self.insert(self.root, k)

    def insert(self, node, key):
        if node is None:
            return self.Node(key)
        if key < node.key:
            node.left = self.insert(node.left, key)
        else:
            node.right = self.insert(node.right, key)
        return node

    def keys(self, node):
        return self.keys(node.left) + [node.key] + self.keys(node.right) if node else []


t = Tree([5, 2, 8, 1])
t.keys(t.root)
