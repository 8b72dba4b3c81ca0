# case: depth first, breadth first, topological order, components and a cycle in a graph
# expect: value [['a', 'b', 'd', 'f', 'c', 'e'], {'a': 0, 'b': 1, 'c': 1, 'd': 2, 'e': 2, 'f': 3}, ['a', 'b', 'd', 'f'], None, ['a', 'c', 'e', 'b', 'd', 'f'], 'y -> z -> y', [[1, 2, 5], [3, 4], [6]]]
from_node = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}


def dfs(graph, node, seen=None):
    seen = seen if seen is not None else set()
    if node in seen:
        return
    seen.add(node)
    yield node
    for n in graph[node]:
        yield from dfs(graph, n, seen)


def bfs(graph, start):
    level = {start: 0}
    queue = [start]
    for node in queue:
        for n in graph[node]:
            if n not in level:
                level[n] = level[node] + 1
                queue.append(n)
    return level


def path(graph, a, b):
    todo = [(a, [a])]
    while todo:
        node, so_far = todo.pop(0)
        if node == b:
            return so_far
        todo += [(n, so_far + [n]) for n in graph[node] if n not in so_far]
    return None


class Cycle(Exception):
    pass


def topological(graph):
    order, state = [], {}

    def visit(node, trail=()):
        if state.get(node) == "done":
            return
        if state.get(node) == "open":
            raise Cycle(" -> ".join(trail[trail.index(node):] + (node,)))
        state[node] = "open"
        for n in graph.get(node, ()):
            visit(n, trail + (node,))
        state[node] = "done"
        order.append(node)

    for node in graph:
        visit(node)
    return order[::-1]


def components(edges):
    neighbours = {}
    for a, b in edges:
        neighbours.setdefault(a, set()).add(b)
        neighbours.setdefault(b, set()).add(a)
    left, found = set(neighbours), []
    while left:
        group, todo = set(), [min(left)]
        while todo:
            n = todo.pop()
            if n not in group:
                group.add(n)
                todo.extend(neighbours[n] - group)
        left -= group
        found.append(sorted(group))
    return found


try:
    topological({"x": ["y"], "y": ["z"], "z": ["y"]})
except Cycle as c:
    cycle = str(c)
[list(dfs(from_node, "a")), bfs(from_node, "a"), path(from_node, "a", "f"), path(from_node, "f", "a"), topological(from_node), cycle, components([(1, 2), (3, 4), (2, 5), (6, 6)])]
