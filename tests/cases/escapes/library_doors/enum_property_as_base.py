# case: enum.property reads an attribute by the name that a class derived from it keeps
# policy: script {"modules": {"enum": null, "json": null}}
# expect: raises TypeError: is not available as a base class
import enum
import json


class P(enum.property):
    _attr_type = "attr"
    _cls_type = staticmethod(json.dumps)
    name = "__globals__"

    def __set_name__(self, owner, name):
        pass


class C:
    x = P()


C().x
