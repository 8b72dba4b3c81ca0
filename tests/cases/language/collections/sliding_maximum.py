# case: the largest of each window, with a deque
# policy: script {"modules": {"collections": null}}
# expect: value [3, 3, 5, 5, 6, 7]
from collections import deque


def maxima(nums, k):
    queue, out = deque(), []
    for i, n in enumerate(nums):
        while queue and nums[queue[-1]] <= n:
            queue.pop()
        queue.append(i)
        if queue[0] == i - k:
            queue.popleft()
        if i >= k - 1:
            out.append(nums[queue[0]])
    return out


maxima([1, 3, -1, -3, 5, 3, 6, 7], 3)
