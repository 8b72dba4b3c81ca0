# case: a heap that is cleared while it is sorted
# policy: script {"modules": {"heapq": null}}
# expect: raises RuntimeError
import heapq

heap = []


class Hostile:
    def __lt__(self, other):
        heap.clear()
        return True


heap.extend(Hostile() for _ in range(20))
heapq.heapify(heap)
