# case: and as a decorator, where no call stands in the text
# expect: refused F205 line 1 column 2, F205 line 2 column 2, F205 line 7 column 17
@exec
@input
class a:
    pass


@(lambda f: f)((eval))
def f():
    pass
