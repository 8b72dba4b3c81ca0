# case: a name that lies about itself: a subclass of str with hostile comparisons
# expect: raises TypeError: string
class Name(str):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 0

    def startswith(self, *args):
        return False

    def endswith(self, *args):
        return False

    def __str__(self):
        return "upper"

    def __getitem__(self, i):
        return "u"

    def __len__(self):
        return 1


getattr((), Name("__class__"))
