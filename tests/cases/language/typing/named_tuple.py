# case: a NamedTuple as a class
# policy: script {"modules": {"typing": null}}
# expect: value [3, 'Guido#3', "Employee(name='Guido', id=3)", {'name': 'Guido', 'id': 3}, ('name', 'id'), True, 4, 'Guido', 3]
from typing import NamedTuple


class Employee(NamedTuple):
    """An employee."""

    name: str
    id: int = 3

    def label(self):
        return f"{self.name}#{self.id}"


e = Employee("Guido")
name, number = e
[e.id, e.label(), repr(e), e._asdict(), Employee._fields, e == ("Guido", 3), e._replace(id=4).id, name, number]
