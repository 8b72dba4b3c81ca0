# case: inspect hands out frames, sources and every attribute
# expect: refused F301 line 1 column 8
import inspect
inspect.currentframe().f_back.f_globals
inspect.getattr_static(1, "__class__")
