# case: the texts of the annotations are nothing to be had by name
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '<annotations>'
import dataclasses


class C:
    a: int = 1


getattr(C, "<annotations>")["__class__"] = "int"
