# case: a note must be text
# expect: raises TypeError: str
class N:
    def __str__(self):
        return "x"


ValueError("x").add_note(N())
