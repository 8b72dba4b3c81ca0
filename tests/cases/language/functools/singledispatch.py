# case: one function for several types
# policy: script {"modules": {"functools": null}}
# expect: value ['int 1', '[int 1, ? a, [int 2]]', 'int True', '? None']
from functools import singledispatch


@singledispatch
def show(x):
    return f"? {x}"


@show.register(int)
def _(x):
    return f"int {x}"


@show.register(list)
@show.register(tuple)
def _(x):
    return "[" + ", ".join(show(i) for i in x) + "]"


[show(1), show([1, "a", (2,)]), show(True), show(None)]
