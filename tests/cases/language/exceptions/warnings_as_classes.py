# case: warnings are exceptions too
# expect: value ['use new()', True]
class OldApi(DeprecationWarning):
    pass


try:
    raise OldApi("use new()")
except Warning as w:
    r = [str(w), isinstance(w, Exception)]
r
