# case: lists as stack and as queue
# expect: value [[3, 2, 1], [1, 2, 3]]
stack = [1, 2, 3]
queue = [1, 2, 3]
[[stack.pop() for _ in range(3)], [queue.pop(0) for _ in range(3)]]
