# case: two bases with slots, which RustPython would lay over each other
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


class A:
    __slots__ = ("a",)


class B:
    __slots__ = ("b",)


C = dataclasses.make_dataclass("C", [], bases=(A, B), eq=False)
c = C()
c.a = 5
c.b
