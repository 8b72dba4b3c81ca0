# case: attributes and methods by name, of the program's own
# policy: script {"modules": {"operator": null}}
# expect: value [['a', 'b'], [('b', 3), ('a', 9)], 'hi b', ['A', 'B']]
from operator import attrgetter, methodcaller


class User:
    def __init__(self, name, age):
        self.name, self.age = name, age

    def greet(self, word):
        return f"{word} {self.name}"


users = [User("b", 3), User("a", 9)]
[[u.name for u in sorted(users, key=attrgetter("name"))], list(map(attrgetter("name", "age"), users)), methodcaller("greet", "hi")(users[0]), list(map(methodcaller("upper"), "ab"))]
