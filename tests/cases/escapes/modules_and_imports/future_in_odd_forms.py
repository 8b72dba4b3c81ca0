# case: imports of the future in any other form than the plain one at the top
# expect: refused F001 line 1 column 24
from __future__ import *
