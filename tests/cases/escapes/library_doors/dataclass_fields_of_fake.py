# case: fields() of an object that pretends to have some
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


class Fake:
    def __getattr__(self, name):
        return {"x": self}


dataclasses.fields(Fake())
