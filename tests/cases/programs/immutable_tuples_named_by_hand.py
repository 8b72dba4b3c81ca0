# case: named tuples without a library: a factory of tuple subclasses with properties, _replace and _asdict
# expect: value ["Employee(name='Ann', title='dev', pay=5000)", 5000, 'Ann', 3, True, True, {'name': 'Ann', 'title': 'dev', 'pay': 5000}, ['Employee needs title', 'Point has the fields x, y only', 'Point has the fields x, y only', 'read-only'], (3, 12), 12.36931687685298, 3, 'Ann', ['Bob', 'Cy', 'Ann'], 15, 'Employee', 'p', True, (4, 3)]
def named(name, *fields):
    class Record(tuple):
        def __new__(cls, *values, **named_values):
            values = list(values)
            for field in fields[len(values) :]:
                if field not in named_values:
                    raise TypeError(f"{name} needs {field}")
                values.append(named_values.pop(field))
            if named_values or len(values) > len(fields):
                raise TypeError(f"{name} has the fields {', '.join(fields)} only")
            return super().__new__(cls, values)

        def _asdict(self):
            return dict(zip(fields, self))

        def _replace(self, **changes):
            return Record(**(self._asdict() | changes))

        def __repr__(self):
            return f"{name}({', '.join(f'{f}={v!r}' for f, v in zip(fields, self))})"

    for i, field in enumerate(fields):
        setattr(Record, field, property(lambda self, i=i: self[i]))
    Record.__name__ = name
    return Record


Employee = named("Employee", "name", "title", "pay")
Point = named("Point", "x", "y")


class Vector(Point):
    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other)))

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


ann = Employee("Ann", title="dev", pay=5000)
errors = []
for action in (lambda: Employee("x"), lambda: Point(1, 2, 3), lambda: Point(1, z=2, y=3), lambda: setattr(ann, "pay", 0)):
    try:
        action()
    except TypeError as e:
        errors.append(str(e))
    except AttributeError:
        errors.append("read-only")
v = Vector(3, 4) + Point(0, 8)
match ann:
    case (name, "dev", pay) if pay > 1:
        matched = name
staff = [ann, ann._replace(name="Bob", pay=4000), Employee("Cy", "ops", 4000)]
x, y = v
[repr(ann), ann.pay, ann[0], len(ann), ann == ("Ann", "dev", 5000), hash(ann) == hash(tuple(ann)), ann._asdict(), errors, tuple(v), v.length, v.x, matched, [e.name for e in sorted(staff, key=lambda e: (e.pay, e.name))], x + y, Employee.__name__, {Point(1, 2): "p"}[1, 2], ann + (1,) == ("Ann", "dev", 5000, 1), tuple(Vector(3, 4)[::-1])]
