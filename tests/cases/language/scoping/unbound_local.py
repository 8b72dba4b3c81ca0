# case: assigned later means local
# expect: value 'UnboundLocalError'
def f():
    try:
        return value
    except UnboundLocalError as e:
        return type(e).__name__
    value = 1


value = 5
f()
