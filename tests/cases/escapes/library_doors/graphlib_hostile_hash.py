# case: nodes that change the graph while they are hashed
# policy: script {"modules": {"graphlib": null}}
# expect: value 1 or value 2 or value 3 or raises CycleError
# cpython: skip CPython lets a program do that, or words it otherwise
import graphlib

sorter = graphlib.TopologicalSorter()


class Node:
    busy = []

    def __hash__(self):
        if not self.busy:
            self.busy.append(1)
            sorter.add(1, 2)
        return 1

    def __eq__(self, other):
        return True


sorter.add(Node(), Node())
len(list(sorter.static_order()))
