# case: a handler adds to the arguments of a builtin exception and raises it again
# expect: value [('row 3: bad', 1), 'row 3: bad', "('row 3: bad', 1)"]
def convert(row):
    try:
        raise ValueError("bad", 1)
    except ValueError as error:
        error.args = (f"row {row}: {error.args[0]}",) + error.args[1:]
        raise

try:
    convert(3)
except ValueError as error:
    seen = [error.args, error.args[0], str(error)]
seen
