# case: the texts of some messages have another wording
# expect: value ["ValueError", "'3' is not in list"]
# differs: gives the interpreter's own wording, where CPython writes `list.remove(x): x not in list`: types and places of exceptions are the same, texts are not promised
try:
    [1, 2].remove(3)
except ValueError as e:
    r = [type(e).__name__, str(e)]
r
