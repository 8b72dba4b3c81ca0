# case: modules that look into the interpreter, or rebuild objects from bytes, cannot be imported
# expect: refused F301 line 1, F301 line 1, F301 line 1, F301 line 1, F301 line 1
import inspect, pickle, gc, ast, ctypes
