# case: modules that are the interpreter's own inside
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F201 line 11 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8, F301 line 15 column 8, F301 line 16 column 8, F301 line 17 column 8
import sys
import builtins
import _imp
import importlib
import imp
import _frozen_importlib
import _frozen_importlib_external
import zipimport
import pkgutil
import runpy
import __main__
import site
import sysconfig
import _thread
import gc
import _testcapi
import _opcode
