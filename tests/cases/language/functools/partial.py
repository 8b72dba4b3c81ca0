# case: arguments given beforehand
# policy: script {"modules": {"functools": null}}
# expect: value [18, 'hello you', 32, (2,), True, {'base': 2}, [3, 5]]
from functools import partial
basetwo = partial(int, base=2)
hello = partial("{} {}".format, "hello")
p = partial(pow, 2)
[basetwo("10010"), hello("you"), p(5), p.args, p.func is pow, basetwo.keywords, list(map(partial(max, 3), [1, 5]))]
