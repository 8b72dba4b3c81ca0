# case: the smallest first
# policy: script {"modules": {"heapq": null}}
# expect: value [[1, 3, 4], [5, 7, 9], 0, 5, 7]
import heapq
h = [5, 7, 9, 1, 3]
heapq.heapify(h)
heapq.heappush(h, 4)
out = [heapq.heappop(h) for _ in range(3)]
[out, sorted(h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 8), h[0]]
