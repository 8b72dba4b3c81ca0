# case: what can be done at once
# policy: script {"modules": {"graphlib": null}}
# expect: value [['build'], ['docs', 'test'], ['ship']]
from graphlib import TopologicalSorter
ts = TopologicalSorter({"test": {"build"}, "docs": {"build"}, "ship": {"test", "docs"}})
ts.prepare()
steps = []
while ts.is_active():
    ready = sorted(ts.get_ready())
    steps.append(ready)
    ts.done(*ready)
steps
