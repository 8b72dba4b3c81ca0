# case: update_abstractmethods of an object that pretends to be a class reads names, and gives nothing
# policy: script {"modules": {"abc": null}}
# expect: value True
# cpython: skip CPython stores in the object
import abc


class Fake:
    def __getattr__(self, name):
        return {"__bases__": (self,), "__abstractmethods__": ["__class__"]}.get(name, ())


fake = Fake()
abc.update_abstractmethods(fake) is fake
