# case: output of functions, loops and methods comes in order
# expect: value 3
# output: "0 1 2 \nV(2)\nNone True\n"
class V:
    def __str__(self):
        return "V(2)"


def show(n):
    for i in range(n):
        print(i, end=" ")
    print()


show(3)
print(V())
print(None, True)
3
