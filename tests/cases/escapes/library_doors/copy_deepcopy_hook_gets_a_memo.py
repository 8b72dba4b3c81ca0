# case: the memo that a __deepcopy__ gets, which __getattr__ answers, tells nothing
# policy: script {"modules": {"copy": null}}
# expect: value False
# cpython: skip CPython gives every attribute
import copy


class C:
    def __getattr__(self, name):
        if name == "__deepcopy__":
            return lambda memo: hasattr(memo, "__dict__") or hasattr(memo, "__class__")
        raise AttributeError(name)


copy.deepcopy(C())
