# case: modules built in order, cycles told
# policy: script {"modules": {"graphlib": null}}
# expect: value [['lib', 'ui', 'app'], 'cycle of 2']
from graphlib import CycleError, TopologicalSorter
deps = {"app": ["lib", "ui"], "ui": ["lib"], "lib": []}
order = [*TopologicalSorter(deps).static_order()]
deps["lib"].append("app")
try:
    TopologicalSorter(deps).prepare()
    r = "fine"
except CycleError as e:
    r = f"cycle of {len(e.args[1]) - 1}"
[order, r]
