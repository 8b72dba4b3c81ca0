# case: what a module knows about itself is refused by name
# expect: refused F201 line 1 column 1, F201 line 2 column 1, F201 line 3 column 1, F201 line 4 column 1, F201 line 5 column 1, F201 line 6 column 1, F201 line 7 column 1, F201 line 8 column 1, F201 line 9 column 1, F201 line 10 column 1, F201 line 11 column 1, F201 line 12 column 1, F201 line 13 column 1, F201 line 14 column 1, F201 line 15 column 1, F201 line 16 column 1, F201 line 17 column 1
__builtins__
__loader__
__spec__
__package__
__doc__
__file__
__cached__
__path__
__dict__
__debug__
__annotations__
__build_class__
__import__
__class__
__qualname__
__module__
__firstlineno__
