# case: a context of an own class would run when a result is written
# policy: script {"modules": {"decimal": null}}
# expect: raises TypeError
import decimal


class Context:
    prec = 28

    @property
    def capitals(self):
        raise ValueError("ran")


decimal.setcontext(Context())
decimal.Decimal("1E+5")
