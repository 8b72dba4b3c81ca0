# case: a chain of 100000 own objects is made and dropped
# limits: {"time": 60}
# expect: value "made"
class Node:
    def __init__(self, next):
        self.next = next


n = None
for _ in range(100000):
    n = Node(n)
"made"
