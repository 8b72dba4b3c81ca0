# case: `aiter` and `anext` take asynchronous iterators; what an own one gives is handed on as it is and awaited under the rules
# policy: script {"syntax": ["async", "function", "class", "try", "lambda", "comprehension", "loop", "generator", "with", "match", "delete", "walrus", "fstring"]}
# expect: value [[], [5, True, True], ['TypeError', 'TypeError', 'TypeError', 'TypeError']]
class A:
    def __init__(self, value):
        self.value = value
    def __anext__(self):
        return self.value
taken = []
for f in (aiter, anext):
    for x in (5, None, [1], iter([1]), (i for i in ()), print, int, type, A, object()):
        try:
            taken.append(f(x))
        except TypeError:
            pass
as_it_is = [anext(A(5)), anext(A(print)) is print, anext(A(int)) is int]
awaited = []
for x in (5, print, iter([1]), (i for i in ())):
    try:
        awaited.append(anext(A(x), "default").send(None))
    except TypeError as error:
        awaited.append(type(error).__name__)
[taken, as_it_is, awaited]
