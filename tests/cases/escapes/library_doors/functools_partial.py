# case: functools.partial leads to its function, and functools to its own imports
# expect: refused F301 line 1 column 8
import functools
functools.partial(getattr, len).func(functools.reduce, "__self__")
