# case: a list as a stack, and as a (slow) queue
# expect: value [[7, 6], [3, 4, 5], 'Eric', ['John', 'Terry']]
stack = [3, 4, 5]
stack.append(6)
stack.append(7)
top = [stack.pop(), stack.pop()]
queue = ["Eric", "John"]
queue.append("Terry")
first = queue.pop(0)
[top, stack, first, queue]
