# case: sys hands out frames, modules and hooks
# expect: refused F301 line 1 column 8
import sys
sys._getframe(1).f_globals
sys.modules["os"].environ
sys.settrace(print)
