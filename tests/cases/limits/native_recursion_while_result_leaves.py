# case: what a recursion error leaves behind does not disturb the next call
# limits: {"recursion": 5000, "time": 60}
# expect: value ["RecursionError", "RecursionError", 3] or limit recursion
def f(n):
    return sorted([n], key=f)


def run():
    try:
        f(1)
    except RecursionError:
        return "RecursionError"


[run(), run(), len(sorted([3, 1, 2]))]
