# case: the classes of the singletons give the singletons
# expect: value [True, True, True]
[type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented]
