# case: a cycle raises, and is shown
# policy: script {"modules": {"graphlib": null}}
# expect: value ['nodes are in a cycle', ['a', 'b'], True]
from graphlib import CycleError, TopologicalSorter
try:
    TopologicalSorter({"a": ["b"], "b": ["a"]}).prepare()
except CycleError as e:
    r = [e.args[0], sorted(set(e.args[1])), isinstance(e, ValueError)]
r
