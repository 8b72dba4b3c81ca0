# case: an order in which everything can be built
# policy: script {"modules": {"graphlib": null}}
# expect: value ['A', 'D', ['B', 'C'], ['eggs', 'batter', 'cake']]
from graphlib import TopologicalSorter
graph = {"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}
order = list(TopologicalSorter(graph).static_order())
ts = TopologicalSorter()
ts.add("cake", "batter")
ts.add("batter", "eggs")
[order[0], order[-1], sorted(order[1:3]), list(ts.static_order())]
