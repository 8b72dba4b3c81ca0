# case: field descriptors that know their names, validate on assignment and keep values per instance
# expect: value [['name', 'price', 'tags'], 'Desk', 0, (), 'must not be negative', ['price must not be negative: -1', "name must not be empty: '  '", "no field 'colour'", 'still 99.5']]
class Field:
    def __init__(self, *, default=None, check=None, message="is not valid"):
        self.default, self.check, self.message = default, check, message

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name
        if not hasattr(owner, "fields"):
            owner.fields = []
        owner.fields.append(name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, "value_of" + self.slot, self.default)

    def __set__(self, instance, value):
        if self.check and not self.check(value):
            raise ValueError(f"{self.name} {self.message}: {value!r}")
        setattr(instance, "value_of" + self.slot, value)


class Article:
    name = Field(check=str.strip, message="must not be empty")
    price = Field(default=0, check=lambda v: v >= 0, message="must not be negative")
    tags = Field(default=())

    def __init__(self, **values):
        for key, value in values.items():
            if key not in self.fields:
                raise AttributeError(f"no field {key!r}")
            setattr(self, key, value)


desk = Article(name="Desk", price=99.5)
chair = Article(name="Chair")
errors = []
for change in ({"price": -1}, {"name": "  "}, {"colour": "red"}):
    try:
        Article(**change)
    except (ValueError, AttributeError) as e:
        errors.append(str(e))
try:
    desk.price = -5
except ValueError:
    errors.append(f"still {desk.price}")
[Article.fields, desk.name, chair.price, chair.tags, Article.price.message, errors]
