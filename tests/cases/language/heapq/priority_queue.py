# case: tasks by priority, then by arrival
# policy: script {"modules": {"heapq": null, "itertools": null}}
# expect: value ['fix', 'deploy', 'write', 'test']
import heapq
import itertools


class Queue:
    def __init__(self):
        self.heap, self.numbers = [], itertools.count()

    def push(self, priority, task):
        heapq.heappush(self.heap, (-priority, next(self.numbers), task))

    def pop(self):
        return heapq.heappop(self.heap)[2]


q = Queue()
for p, t in [(1, "write"), (5, "fix"), (1, "test"), (5, "deploy")]:
    q.push(p, t)
[q.pop() for _ in range(4)]
