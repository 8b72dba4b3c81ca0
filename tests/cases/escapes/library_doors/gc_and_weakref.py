# case: the collector and weak references lead to every object
# expect: refused F301 line 1 column 8, F301 line 1 column 12, F201 line 4 column 18
import gc, weakref
gc.get_objects()
gc.get_referrers(int)
weakref.ref(int).__callback__
