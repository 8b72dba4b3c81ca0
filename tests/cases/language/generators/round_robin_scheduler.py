# case: tasks that take turns
# expect: value ['a0', 'b0', 'c0', 'a1', 'c1', 'a2']
def task(name, n):
    for i in range(n):
        yield f"{name}{i}"


def run(tasks):
    queue, out = list(tasks), []
    while queue:
        t = queue.pop(0)
        try:
            out.append(next(t))
            queue.append(t)
        except StopIteration:
            pass
    return out


run([task("a", 3), task("b", 1), task("c", 2)])
