# case: under a policy without attributes no builtin of the family reads or writes one, whatever carries it
# policy: script {"attributes": "none"}
# expect: refused F207 line 1 column 1, F207 line 2 column 8, F207 line 3 column 2, F207 line 3 column 11, F207 line 3 column 20, F207 line 5 column 19, F207 line 6 column 5
getattr("x", "upper")
read = getattr
[hasattr, setattr, delattr]
class A:
    __getattr__ = getattr
map(getattr, [1], ["real"])
