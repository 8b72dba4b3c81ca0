# case: modules that touch memory outside of objects
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8
import ctypes
import _ctypes
import mmap
import struct
import array
import cffi
import _cffi_backend
import faulthandler
import tracemalloc
import resource
