# case: a table for translate is asked for numbers, and what it answers must be text, a number or None
# expect: value ["<97><98>", "TypeError", "ValueError"]
class Table:
    def __init__(self, answer):
        self.answer = answer

    def __getitem__(self, number):
        return self.answer or f"<{number}>"


out = ["ab".translate(Table(None))]
for answer in [b"x", 2**40]:
    try:
        "ab".translate(Table(answer))
    except (TypeError, ValueError) as error:
        out.append("TypeError" if isinstance(error, TypeError) else "ValueError")
out
