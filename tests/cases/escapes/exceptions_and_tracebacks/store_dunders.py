# case: cause, context, traceback and notes cannot be set by text
# expect: value ["__cause__", "__context__", "__notes__", "__traceback__"]
# cpython: skip CPython lets them be set
class E(Exception):
    pass


refused = []
for name in ["__cause__", "__context__", "__notes__", "__traceback__"]:
    try:
        setattr(E(), name, None)
    except AttributeError:
        refused.append(name)
refused
