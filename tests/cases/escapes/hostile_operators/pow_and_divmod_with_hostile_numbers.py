# case: three-argument pow and divmod take no number that is none
# expect: value ["TypeError", "TypeError", "ValueError"]
class N:
    def __index__(self):
        return 2


out = []
for use in [lambda: pow(N(), 2, 3), lambda: divmod(N(), 2), lambda: pow(2, -1, 4)]:
    try:
        use()
    except (TypeError, ValueError) as error:
        out.append("TypeError" if isinstance(error, TypeError) else "ValueError")
out
