# case: replace() of an object that pretends to be a record
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


class Fake:
    def __getattr__(self, name):
        return {"x": self}


dataclasses.replace(Fake())
