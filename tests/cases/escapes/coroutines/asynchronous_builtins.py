# case: the builtins of asynchronous iteration are refused, or take nothing that is not asynchronous
# expect: refused F205 line 1 column 1 or raises TypeError
aiter(anext([1], 2))
