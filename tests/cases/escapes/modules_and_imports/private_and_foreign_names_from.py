# case: only the exported names can be imported from an allowed module
# policy: script {"modules": {"math": null}}
# expect: refused F302 line 1 column 18, F302 line 1 column 22, F302 line 1 column 27, F302 line 2 column 18, F302 line 3 column 18, F302 line 3 column 29
from math import os, sys, _sys
from math import builtins
from math import importlib, sqrt2
