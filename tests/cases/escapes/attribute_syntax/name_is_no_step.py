# case: from `__name__`, which gives text, no step leads on
# expect: refused F201 line 1 column 14, F201 line 2 column 14, F201 line 3 column 18, F201 line 3 column 28, F201 line 4 column 27, F201 line 5 column 14, F201 line 5 column 22
len.__name__.__class__
len.__name__.__len__
type(5).__name__.__class__.__base__
[f for f in [len.__name__.__doc__]]
len.__name__.__str__.__self__
