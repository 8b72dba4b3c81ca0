# case: and as a default, a keyword's value or a starred argument
# expect: refused F205 line 1 column 9, F205 line 2 column 10, F205 line 3 column 13, F205 line 4 column 9, F205 line 5 column 8, F205 line 6 column 9
def f(x=eval): pass
lambda x=exec: x
lambda *, x=compile: x
print(x=open)
print(*input)
print(**globals)
