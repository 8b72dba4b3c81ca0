# case: small classes that add one thing
# expect: value ['name=b;age=3', 'name=a;age=9']
class JsonMixin:
    def to_text(self):
        return ";".join(f"{k}={getattr(self, k)}" for k in self.fields)


class CompareMixin:
    def __lt__(self, other):
        return self.key() < other.key()


class User(JsonMixin, CompareMixin):
    fields = ("name", "age")

    def __init__(self, name, age):
        self.name, self.age = name, age

    def key(self):
        return self.age


[u.to_text() for u in sorted([User("a", 9), User("b", 3)])]
