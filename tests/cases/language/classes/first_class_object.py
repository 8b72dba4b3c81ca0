# case: class and instance variables of chapter 9
# expect: value ['canine', 'poodle', 'canine', 'Fido', ['roll over'], ['play dead']]
class Dog:
    kind = "canine"

    def __init__(self, name):
        self.name = name
        self.tricks = []

    def add_trick(self, trick):
        self.tricks.append(trick)


d, e = Dog("Fido"), Dog("Buddy")
d.add_trick("roll over")
e.add_trick("play dead")
e.kind = "poodle"
[d.kind, e.kind, Dog.kind, d.name, d.tricks, e.tricks]
