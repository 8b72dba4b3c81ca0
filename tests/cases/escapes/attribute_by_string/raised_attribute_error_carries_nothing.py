# case: an AttributeError of the guard names what was asked and carries no object
# expect: value [1, True, False, 'none']
# cpython: skip CPython hands out what is asked for
secret = (x for x in ())
r = []
try:
    getattr(secret, "gi_frame")
except AttributeError as e:
    r = [len(e.args), type(e.args[0]) is str, hasattr(e, "obj"), getattr(e, "obj", "none")]
r
