# case: `%` asks numbers for numbers
# expect: value ["7", "TypeError", "OverflowError"]
class N:
    def __index__(self):
        return 7

    def __int__(self):
        return 7

    def __float__(self):
        return "x"


out = ["%d" % N()]
for text, value in [("%f", N()), ("%c", 2**40)]:
    try:
        text % value
    except (TypeError, OverflowError) as error:
        out.append("TypeError" if isinstance(error, TypeError) else "OverflowError")
out
