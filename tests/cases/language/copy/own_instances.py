# case: copies of instances of the program's own classes
# policy: script {"modules": {"copy": null}}
# expect: value ['root', 'changed', 'leaf', True, True]
import copy


class Node:
    def __init__(self, name, children=()):
        self.name, self.children = name, list(children)


a = Node("root", [Node("leaf")])
b, c = copy.copy(a), copy.deepcopy(a)
a.children[0].name = "changed"
b.name = "copy"
[a.name, b.children[0].name, c.children[0].name, type(c) is Node, c.children is not a.children]
