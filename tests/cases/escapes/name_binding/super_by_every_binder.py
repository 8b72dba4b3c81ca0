# case: `super` is bound by nothing
# policy: script {"modules": {"math": null}}
# expect: refused F208 line 1 column 1, F208 line 2 column 5, F208 line 3 column 7, F208 line 5 column 14, F208 line 7 column 12, F208 line 8 column 2, F208 line 9 column 5, F208 line 11 column 16, F208 line 13 column 11, F208 line 15 column 10, F208 line 17 column 5, F208 line 18 column 8, F208 line 20 column 12
super = 1
def super(): pass
def f(super): pass
if 1:
    def g(*, super): pass
if 1:
    lambda super: 0
(super := 1)
for super in []:
    pass
import math as super
if 1:
    class super: pass
match 1:
    case super:
        pass
del super
[0 for super in []]
def h():
    global super
