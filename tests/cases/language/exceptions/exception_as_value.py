# case: exceptions kept and raised later
# expect: value [7, None, 'ValueError', True]
def attempt(f, *args):
    try:
        return f(*args), None
    except Exception as e:
        return None, e


value, error = attempt(int, "7")
none, problem = attempt(int, "seven")
try:
    raise problem
except ValueError as e:
    again = e is problem
[value, error, type(problem).__name__, again]
