# case: only an attribute, name or item can be a target: nothing else becomes one by rewriting
# expect: refused F001 line 1
(lambda: x).y, f() = 1, 2
