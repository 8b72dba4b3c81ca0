# case: modules that look inside of frames, functions and classes
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8
import inspect
import traceback
import types
import warnings
import weakref
import _weakref
import copy
import copyreg
import _collections_abc
import abc
import pyclbr
import reprlib
import pprint
