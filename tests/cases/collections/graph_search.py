# case: shortest path by breadth first search
# expect: value ["a", "c", "e", "f"]
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}


def path(start, goal):
    queue, seen = [[start]], {start}
    while queue:
        route = queue.pop(0)
        for node in sorted(graph[route[-1]], reverse=True):
            if node in seen:
                continue
            if node == goal:
                return route + [node]
            seen.add(node)
            queue.append(route + [node])


path("a", "f")
