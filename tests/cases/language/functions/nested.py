# case: a helper within a function
# expect: value ['Ada Lovelace', 'Alan Turing']
def normalise(names):
    def clean(name):
        return " ".join(part.capitalize() for part in name.split())

    return sorted(clean(n) for n in names)


normalise(["  ada   LOVELACE", "alan turing"])
