# case: an augmented assignment evaluates its object once, and stores into the object that it read
# expect: value [1, 0, 7]
class A:
    n = 0
calls = []
objects = [A(), A()]
def pick():
    calls.append(1)
    return objects[len(calls) - 1]
class Add:
    def __radd__(self, other):
        objects[0], objects[1] = objects[1], objects[0]
        return 7
pick().n += Add()
[len(calls), objects[0].n, objects[1].n]
