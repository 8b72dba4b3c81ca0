# case: raw memory
# expect: refused F301 line 1 column 8, F301 line 1 column 16, F301 line 1 column 25, F301 line 1 column 31
import ctypes, _ctypes, cffi, mmap
ctypes.pythonapi.PyRun_SimpleString(b"print(1)")
ctypes.cast(0, ctypes.py_object).value
