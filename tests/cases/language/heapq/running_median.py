# case: a median that follows a stream
# policy: script {"modules": {"heapq": null}}
# expect: value [5, 10.0, 5, 4.0, 5]
import heapq
low, high, out = [], [], []
for n in [5, 15, 1, 3, 8]:
    heapq.heappush(low, -heapq.heappushpop(high, n))
    if len(low) > len(high) + 1:
        heapq.heappush(high, -heapq.heappop(low))
    out.append(-low[0] if len(low) > len(high) else (high[0] - low[0]) / 2)
out
