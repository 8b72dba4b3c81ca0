# case: special methods that reach attributes, classes or raw state are not called by name
# expect: refused F201 line 1 column 3, F201 line 2 column 3, F201 line 3 column 3, F201 line 4 column 5, F201 line 5 column 3, F201 line 6 column 3, F203 line 7 column 9, F201 line 9 column 12, F201 line 10 column 10, F201 line 12 column 15
x.__getattribute__("y")
x.__reduce_ex__(2)
x.__class__()
int.__subclasses__()
x.__dir__()
x.__sizeof__()
super().__getattribute__("y")
type.__call__(int)
x.__init__.__self__
f = x[0].__len__
[x.__iter__][0]()
(lambda: f(x).__str__)()()
