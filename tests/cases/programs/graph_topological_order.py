# case: a build graph with topological order, cycles reported by path, and levels that can run side by side
# expect: value [['core', 'lib', 'icons', 'ui', 'app', 'test'], [['core', 'icons'], ['lib'], ['ui'], ['app'], ['test']], ['a', 'b'], (['lib', 'core', 'ui', 'lib'], 'lib -> core -> ui -> lib')]
class CycleError(Exception):
    def __init__(self, path):
        self.path = path
        super().__init__(" -> ".join(path))


class Graph:
    def __init__(self, edges=()):
        self.needs = {}
        for target, *sources in edges:
            self.add(target, *sources)

    def add(self, target, *sources):
        self.needs.setdefault(target, set()).update(sources)
        for source in sources:
            self.needs.setdefault(source, set())
        return self

    def order(self):
        done, path, result = set(), [], []

        def visit(node):
            if node in path:
                raise CycleError([*path[path.index(node) :], node])
            if node in done:
                return
            path.append(node)
            for source in sorted(self.needs[node]):
                visit(source)
            path.pop()
            done.add(node)
            result.append(node)

        for node in sorted(self.needs):
            visit(node)
        return result

    def levels(self):
        waiting = {node: set(sources) for node, sources in self.needs.items()}
        while waiting:
            ready = {node for node, sources in waiting.items() if not sources}
            if not ready:
                raise CycleError(self.needs.keys() & waiting.keys())
            yield sorted(ready)
            waiting = {n: s - ready for n, s in waiting.items() if n not in ready}

    def reachable(self, start):
        seen, queue = {start}, [start]
        for node in queue:
            queue.extend(sorted(self.needs[node] - seen))
            seen |= self.needs[node]
        return queue


graph = Graph([("app", "lib", "ui"), ("ui", "lib", "icons"), ("lib", "core"), ("test", "app")])
order, levels = graph.order(), list(graph.levels())
assert all(order.index(s) < order.index(t) for t, ss in graph.needs.items() for s in ss)
try:
    graph.add("core", "ui").order()
except CycleError as e:
    cycle = e.path, str(e)
[order, levels, Graph([("a", "b")]).reachable("a"), cycle]
