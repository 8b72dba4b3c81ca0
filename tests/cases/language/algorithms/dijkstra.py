# case: shortest ways in a graph
# policy: script {"modules": {"heapq": null}}
# expect: value {'a': 0, 'c': 3, 'b': 4, 'd': 6}
import heapq


def dijkstra(graph, start):
    done, queue = {}, [(0, start)]
    while queue:
        d, node = heapq.heappop(queue)
        if node in done:
            continue
        done[node] = d
        for other, w in graph[node].items():
            if other not in done:
                heapq.heappush(queue, (d + w, other))
    return done


dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a")
