# case: the nodes that a sorter keeps
# policy: script {"modules": {"graphlib": null}}
# expect: raises AttributeError: '_node2info'
import graphlib


class S(graphlib.TopologicalSorter):
    pass


S({1: [2]})._node2info
